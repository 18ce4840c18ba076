// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/date_box.h"

#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/popup_place.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int gap = 2;
constexpr auto keepsUndo = "keepsUndo"; ///< see KeyRules
constexpr int frame = 26;               ///< what a line edit has beside its text

/// Days in a frame that closes when one is chosen, and what else the field may hold below them.
class CalendarPopup final : public QFrame
{
public:
    CalendarPopup(QDate chosen, QDate earliest, QDate latest, QWidget *parent)
        : QFrame(parent, Qt::Popup)
        , days(new QCalendarWidget(this))
        , m_foot(new QHBoxLayout)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setFrameShape(StyledPanel);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(6, 6, 6, 6);
        days->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        days->setGridVisible(false);
        for (const auto &[name, icon] : {std::pair(u"qt_calendar_prevmonth"_s, u"chevron-left"_s),
                                         {u"qt_calendar_nextmonth"_s, u"chevron-right"_s}}) {
            if (auto *button = days->findChild<QToolButton *>(name))
                button->setIcon(theme::icon(icon));
        }
        QTextCharFormat plain; // a weekend is no warning
        plain.setForeground(theme::colours().text);
        for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
            days->setWeekdayTextFormat(day, plain);
        if (earliest.isValid())
            days->setMinimumDate(earliest);
        if (latest.isValid())
            days->setMaximumDate(latest);
        days->setSelectedDate(chosen);
        column->addWidget(days);
        column->addLayout(m_foot);
    }
    QPushButton *addButton(const QString &text)
    {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        m_foot->addWidget(button);
        return button;
    }
    QCalendarWidget *days;

private:
    QHBoxLayout *m_foot;
};

} // namespace

DateBox::DateBox(const QString &name, Holds holds, QWidget *parent)
    : QWidget(parent)
    , m_now([] { return Clock::system().now(); })
    , m_holds(holds)
    , m_edit(new QLineEdit(this))
    , m_button(new QToolButton(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    line->addWidget(m_edit, 1);
    line->addWidget(m_button);
    setFocusProxy(m_edit);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_button->setIcon(theme::icon(u"calendar"_s));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::NoFocus); // Alt+Down is the key to it
    m_edit->installEventFilter(this);
    setName(name);
    fitText();
    connect(m_button, &QToolButton::clicked, this, &DateBox::openCalendar);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        if (m_writing)
            return;
        m_touched = true;
        m_edit->setProperty(keepsUndo, true);
        follow();
        emit edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &DateBox::settle);
}

DateBox::~DateBox()
{
    m_edit->disconnect(this); // which loses the focus while it goes
    delete m_saying;
}

void DateBox::setName(const QString &name)
{
    m_edit->setAccessibleName(name);
    m_button->setAccessibleName(tr("Calendar for “%1”").arg(name));
    setTip(m_button, tr("Choose a day (Alt+Down)"));
    setTip(m_edit, tr("%1: a date, or words such as %2").arg(name, typedDateExamples(reading())));
}

void DateBox::setLimits(QDate earliest, QDate latest)
{
    m_earliest = earliest;
    m_latest = latest;
}

void DateBox::setEmptyMeans(const QString &meaning)
{
    m_mayBeEmpty = true;
    m_emptyMeans = meaning;
    m_edit->setPlaceholderText(meaning);
    fitText();
    follow();
}

DateReading DateBox::reading() const
{
    return {shown::calendar(), m_now(), m_toward, QLocale(), m_edge};
}

QString DateBox::textOf(const std::optional<When> &value) const
{
    return value ? typedDateText(*value, shown::calendar()) : QString();
}

void DateBox::setValue(const std::optional<When> &value)
{
    m_value = value;
    m_shown = textOf(value);
    m_touched = m_blamed = false;
    if (m_edit->text() != m_shown)
        m_edit->setText(m_shown);
    m_edit->setCursorPosition(0); // the day is what shows where there is little room
    follow();
}

/// What the field writes by itself goes into the line as if it were typed: setText() would forget what can be
/// undone, and the key of undo would be the window's.
void DateBox::write(const QString &text)
{
    if (m_edit->text() != text) {
        const QScopedValueRollback writing(m_writing, true);
        m_edit->selectAll();
        m_edit->insert(text);
        m_edit->setProperty(keepsUndo, true);
    }
    m_edit->setCursorPosition(0);
}

/// Puts back what the field held before somebody changed it; false where nothing was changed.
bool DateBox::takeBack()
{
    if (m_edit->text() == m_shown)
        return false;
    write(m_shown);
    m_touched = m_blamed; // who was told of an error hears that it is gone
    follow();
    m_edit->selectAll();
    emit edited();
    return true;
}

/// Refuses what the field does not hold.
Result<std::optional<When>> DateBox::checked(const When &value, const QString &typed) const
{
    const auto refused = [&](const QString &sentence) { return Error{Error::Kind::Invalid, sentence, {}}; };
    const QString quoted = safeForDisplay(cleanLine(typed.left(100)));
    if (m_holds == Holds::Days && !value.dayOnly)
        return refused(
            tr("“%1” names a time of day; only a day is kept here. Write the day alone.").arg(quoted));
    const QDate day = shown::calendar().dateOf(value);
    if (m_latest.isValid() && day > m_latest)
        return refused(
            tr("“%1” is too late. The last day possible is %2.").arg(quoted, textOf(When::day(m_latest))));
    if (m_earliest.isValid() && day < m_earliest)
        return refused(tr("“%1” is too early. The first day possible is %2.")
                           .arg(quoted, textOf(When::day(m_earliest))));
    if (const QString why = m_check ? m_check(value) : QString(); !why.isEmpty())
        return refused(why);
    return std::optional<When>(value);
}

Result<std::optional<When>> DateBox::value() const
{
    const QString typed = m_edit->text();
    if (typed.trimmed().isEmpty() && !m_mayBeEmpty)
        return Error{Error::Kind::Invalid,
                     tr("A date is missing. Write it like %1.").arg(typedDateExamples(reading())),
                     {}};
    if (typed == m_shown) // to the millisecond, which the text does not say
        return m_value;
    const Result<std::optional<When>> read = readTypedDate(typed, reading());
    return read && *read ? checked(**read, typed) : read;
}

/// Says what the text means, to eyes beside the field and to others in its description.
void DateBox::follow()
{
    const QString typed = m_edit->text();
    const Result<std::optional<When>> now = value();
    if (!now) {
        // Who has only begun is helped, not blamed.
        say(m_touched && !typed.isEmpty()
                ? tr("Not a date yet. Write it like %1.").arg(typedDateExamples(reading()))
                : QString(),
            false);
        return;
    }
    const QString meaning = *now ? textOf(*now) : m_emptyMeans;
    say(m_touched && meaning != typed && !typed.isEmpty() ? meaning : QString(), false);
    m_edit->setAccessibleDescription(meaning == typed ? QString() : meaning);
}

void DateBox::settle()
{
    if (!m_touched)
        return;
    const Result<std::optional<When>> now = value();
    m_touched = false;
    m_blamed = !now;
    if (now) {
        m_value = *now;
        m_shown = textOf(m_value);
        write(m_shown);
        follow();
    } else {
        say(now.error().text, true);
    }
    emit settled();
}

void DateBox::lookAgain()
{
    if (!m_blamed || m_edit->hasFocus() || !value())
        return; // nothing is better than it was
    m_touched = true;
    settle();
}

void DateBox::showProblem()
{
    const Result<std::optional<When>> now = value();
    if (now)
        return;
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
    say(now.error().text, true);
}

/// The day, with the time of day that the field says already.
void DateBox::choose(QDate day)
{
    When chosen = When::day(day);
    const Result<std::optional<When>> now = value();
    const Calendar calendar = shown::calendar();
    if (now && *now && !(*now)->dayOnly)
        chosen = When(QDateTime(day, calendar.local((*now)->at).time(), calendar.zone()).toMSecsSinceEpoch());
    write(textOf(chosen));
    m_touched = true;
    follow();
    emit edited();
}

void DateBox::step(int days, int months)
{
    const Result<std::optional<When>> now = value();
    if (!now && !m_edit->text().trimmed().isEmpty())
        return; // it would take away what was typed
    QDate day = shown::day(m_now());
    if (now && *now)
        day = shown::calendar().dateOf(**now).addDays(days).addMonths(months);
    if (m_earliest.isValid())
        day = std::max(day, m_earliest);
    if (m_latest.isValid())
        day = std::min(day, m_latest);
    choose(day);
    m_edit->selectAll();
}

void DateBox::openCalendar()
{
    const Result<std::optional<When>> now = value();
    const QDate today = shown::day(m_now());
    auto *popup =
        new CalendarPopup(now && *now ? shown::calendar().dateOf(**now) : today, m_earliest, m_latest, this);
    const auto done = [this, popup](const std::function<void()> &change) {
        popup->close();
        change();
        m_edit->setFocus(Qt::PopupFocusReason);
        settle();
    };
    const auto pick = [this, done](QDate day) { done([this, day] { choose(day); }); };
    connect(popup->days, &QCalendarWidget::clicked, this, pick);
    connect(popup->days, &QCalendarWidget::activated, this, pick);
    if ((!m_earliest.isValid() || today >= m_earliest) && (!m_latest.isValid() || today <= m_latest))
        connect(popup->addButton(tr("Today")), &QPushButton::clicked, this, [pick, today] { pick(today); });
    if (m_mayBeEmpty)
        connect(popup->addButton(m_emptyMeans), &QPushButton::clicked, this, [this, done] {
            done([this] {
                write({});
                m_touched = true;
                emit edited();
            });
        });
    popup->days->setAccessibleName(m_edit->accessibleName());
    showOnScreen(popup, m_edit->mapToGlobal(QPoint(0, m_edit->height() + gap)));
    popup->days->setFocus(Qt::PopupFocusReason);
}

bool DateBox::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool own = watched == m_edit;
    if (own && type == QEvent::FontChange)
        fitText();
    if (own && type == QEvent::KeyPress)
        return pressed(static_cast<QKeyEvent *>(event));
    if (own && type == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        m_edit->text() != m_shown) {
        event->accept(); // before it closes what the field lies in
        return true;
    }
    const bool focus = type == QEvent::FocusIn || type == QEvent::FocusOut;
    if (own && type == QEvent::FocusIn) {
        const Qt::FocusReason why = static_cast<QFocusEvent *>(event)->reason();
        if (why != Qt::ActiveWindowFocusReason && why != Qt::PopupFocusReason)
            m_edit->setProperty(keepsUndo, false);
    }
    // Whatever the field lies in has moved, or one goes to what the words lie over: they follow.
    if (m_saying && ((own && focus) || type == QEvent::Move || type == QEvent::Resize ||
                     type == QEvent::Show || type == QEvent::Hide))
        QMetaObject::invokeMethod(this, &DateBox::placeSaying, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

bool DateBox::pressed(const QKeyEvent *key)
{
    const Qt::KeyboardModifiers with = key->modifiers() & ~Qt::KeypadModifier;
    if (key->key() == Qt::Key_Escape && with == Qt::NoModifier)
        return takeBack();
    const bool up = key->key() == Qt::Key_Up || key->key() == Qt::Key_PageUp;
    const bool page = key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown;
    if (!up && !page && key->key() != Qt::Key_Down)
        return false;
    if (with == Qt::AltModifier && key->key() == Qt::Key_Down)
        openCalendar();
    else if (with == Qt::NoModifier)
        step(page ? 0 : (up ? 1 : -1), page ? (up ? 1 : -1) : 0);
    else
        return false;
    return true;
}

void DateBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeInside();
}

void DateBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        follow();
}

/// As wide as the dates of this language are.
void DateBox::fitText()
{
    const QFontMetrics metrics = m_edit->fontMetrics();
    int text = metrics.horizontalAdvance(m_emptyMeans);
    for (int month = 1; month <= 12; ++month) {
        const QDate day(2026, month, 28);
        const QDateTime late(day, QTime(22, 58), shown::calendar().zone());
        const When sample = m_holds == Holds::Days ? When::day(day) : When(late.toMSecsSinceEpoch());
        text = std::max(text, metrics.horizontalAdvance(textOf(sample)));
    }
    m_edit->setMinimumWidth(text + frame);
}

void DateBox::say(const QString &text, bool problem)
{
    if (m_edit->property("problem").toBool() != problem) {
        m_edit->setProperty("problem", problem);
        m_edit->style()->unpolish(m_edit);
        m_edit->style()->polish(m_edit);
    }
    if (!text.isEmpty())
        m_edit->setAccessibleDescription(text);
    if (m_inside) {
        m_saying->setText(text);
    } else if (text.isEmpty()) {
        delete m_saying;
        return;
    }
    if (!m_inside && (!m_saying || m_saying->parentWidget() != window())) {
        delete m_saying;
        m_saying = new PlainLabel(window());
        m_saying->setAttribute(Qt::WA_TransparentForMouseEvents);
        for (QWidget *around = this;; around = around->parentWidget()) {
            around->installEventFilter(this);
            if (around->isWindow())
                break;
        }
    }
    // Inside a form its room stays when there is nothing to say; an empty frame there would look like a
    // field.
    m_saying->setProperty("role", text.isEmpty() ? QString() : problem ? u"saying-problem"_s : u"saying"_s);
    m_saying->style()->unpolish(m_saying);
    m_saying->style()->polish(m_saying);
    m_saying->setText(text);
    placeSaying();
}

void DateBox::speakInside()
{
    if (m_inside)
        return;
    delete m_saying;
    m_inside = true;
    auto *line = static_cast<QBoxLayout *>(layout());
    auto *first = new QHBoxLayout;
    first->setSpacing(gap);
    line->removeWidget(m_edit);
    line->removeWidget(m_button);
    first->addWidget(m_edit, 1);
    first->addWidget(m_button);
    line->setDirection(QBoxLayout::TopToBottom);
    line->addLayout(first);
    m_saying = new PlainLabel(this);
    m_saying->setWordWrap(true);
    m_saying->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_saying->hide();
    line->addWidget(m_saying);
    follow();
}

/// As high as the words need it. It never shrinks: a button below would move away between press and release.
void DateBox::placeInside()
{
    if (!m_inside || m_saying->text().isEmpty())
        return;
    m_saying->setMinimumHeight(std::max(m_saying->minimumHeight(), m_saying->heightForWidth(width())));
    m_saying->show();
}

/// How much of other fields and words would be hidden; nothing is 0.
qint64 DateBox::covered(const QRect &place) const
{
    const QWidget *around = window();
    qint64 area = 0;
    for (const QWidget *each : around->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(each);
        const bool matters = each->focusPolicy() != Qt::NoFocus || (label && !label->text().isEmpty());
        if (!matters || each == m_saying || !each->isVisible() || each->isAncestorOf(this) ||
            each == m_edit || isAncestorOf(each))
            continue;
        const QRect common = place & QRect(each->mapTo(around, QPoint()), each->size());
        // A few rows of a list are missed less than a field or what stands at it.
        const qint64 weight = qobject_cast<const QAbstractItemView *>(each) ? 1 : 8;
        area += weight * common.width() * common.height();
    }
    return area;
}

/// Beside the field where nothing is hidden that one reads or uses; where there is no such place, the words
/// wait until the focus is back, and hide as little as possible then.
void DateBox::placeSaying()
{
    if (m_inside)
        return placeInside();
    if (!m_saying)
        return;
    const QWidget *around = window();
    m_saying->setWordWrap(false);
    m_saying->setMinimumSize(0, 0);
    QSize size = m_saying->sizeHint();
    const int most =
        std::min(around->width() - 2 * gap, std::max(m_edit->width(), 60 * fontMetrics().averageCharWidth()));
    if (size.width() > most) {
        m_saying->setWordWrap(true);
        size = {most, m_saying->heightForWidth(most)};
    }
    const QRect field(m_edit->mapTo(around, QPoint()), m_edit->size());
    const int x = std::clamp(field.x(), gap, std::max(gap, around->width() - gap - size.width()));
    const int middle = field.center().y() - size.height() / 2;
    const int right = mapTo(around, QPoint(width(), 0)).x() + gap;
    QRect best;
    qint64 least = -1;
    for (const QPoint &corner :
         {QPoint(x, field.bottom() + 1 + gap), QPoint(x, field.top() - gap - size.height()),
          QPoint(right, middle), QPoint(field.left() - gap - size.width(), middle)}) {
        const QRect place(corner, size);
        if (!around->rect().contains(place))
            continue;
        if (const qint64 area = covered(place); least < 0 || area < least) {
            least = area;
            best = place;
        }
    }
    if (best.isNull())
        best = QRect(QPoint(x, std::max(0, field.top() - gap - size.height())), size);
    m_saying->setGeometry(best);
    const bool room = least == 0 || m_edit->hasFocus();
    m_saying->setVisible(room && m_edit->isVisible() && !m_edit->visibleRegion().isEmpty());
    m_saying->raise();
}

} // namespace vouch::ui
