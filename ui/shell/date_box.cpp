// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/date_box.h"

#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "ui/shell/plain_label.h"
#include "ui/shell/popup_place.h"
#include "ui/shell/theme.h"
#include "ui/shell/tool_tip.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
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
constexpr int frame = 26; ///< what a line edit has beside its text

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
        m_touched = true;
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
    return {shown::calendar(), m_now(), m_toward, QLocale()};
}

QString DateBox::textOf(const std::optional<When> &value) const
{
    return value ? typedDateText(*value, shown::calendar()) : QString();
}

void DateBox::setValue(const std::optional<When> &value)
{
    m_value = value;
    m_shown = textOf(value);
    m_touched = false;
    if (m_edit->text() != m_shown)
        m_edit->setText(m_shown);
    m_edit->setCursorPosition(0); // the day is what shows where there is little room
    follow();
}

/// Refuses what the field does not hold.
Result<std::optional<When>> DateBox::checked(const When &value, const QString &typed) const
{
    const auto refused = [&](const QString &sentence) { return Error{Error::Kind::Invalid, sentence, {}}; };
    const QString quoted = safeForDisplay(cleanLine(typed.left(100)));
    if (m_holds == Holds::Days && !value.dayOnly)
        return refused(tr("“%1” names a time of day; only a day is kept here. Write the day alone.").arg(quoted));
    const QDate day = shown::calendar().dateOf(value);
    if (m_latest.isValid() && day > m_latest)
        return refused(tr("“%1” is too late. The last day possible is %2.").arg(quoted, textOf(When::day(m_latest))));
    if (m_earliest.isValid() && day < m_earliest)
        return refused(
            tr("“%1” is too early. The first day possible is %2.").arg(quoted, textOf(When::day(m_earliest))));
    return std::optional<When>(value);
}

Result<std::optional<When>> DateBox::value() const
{
    const QString typed = m_edit->text();
    if (typed.trimmed().isEmpty() && !m_mayBeEmpty)
        return Error{
            Error::Kind::Invalid, tr("A date is missing. Write it like %1.").arg(typedDateExamples(reading())), {}};
    if (typed == m_shown)
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
        say(m_touched && !typed.isEmpty() ? tr("Not a date yet. Write it like %1.").arg(typedDateExamples(reading()))
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
    if (now)
        setValue(*now);
    else
        say(now.error().text, true);
    m_touched = false;
    emit settled();
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
    setValue(chosen);
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
    auto *popup = new CalendarPopup(now && *now ? shown::calendar().dateOf(**now) : today, m_earliest, m_latest, this);
    const auto done = [this, popup](const std::function<void()> &change) {
        popup->close();
        change();
        m_edit->setFocus(Qt::PopupFocusReason);
        settle();
    };
    const auto take = [this, done](QDate day) { done([this, day] { choose(day); }); };
    connect(popup->days, &QCalendarWidget::clicked, this, take);
    connect(popup->days, &QCalendarWidget::activated, this, take);
    if ((!m_earliest.isValid() || today >= m_earliest) && (!m_latest.isValid() || today <= m_latest))
        connect(popup->addButton(tr("Today")), &QPushButton::clicked, this, [take, today] { take(today); });
    if (m_mayBeEmpty)
        connect(popup->addButton(m_emptyMeans), &QPushButton::clicked, this, [this, done] {
            done([this] {
                setValue({});
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
    if (watched == m_edit && event->type() == QEvent::FontChange)
        fitText();
    if (watched != m_edit || event->type() != QEvent::KeyPress) {
        // Whatever the field lies in has moved: the words follow.
        if (m_saying && (event->type() == QEvent::Move || event->type() == QEvent::Resize ||
                         event->type() == QEvent::Show || event->type() == QEvent::Hide))
            QMetaObject::invokeMethod(this, &DateBox::placeSaying, Qt::QueuedConnection);
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const Qt::KeyboardModifiers with = key->modifiers() & ~Qt::KeypadModifier;
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
    if (text.isEmpty()) {
        delete m_saying;
        return;
    }
    if (!m_saying || m_saying->parentWidget() != window()) {
        delete m_saying;
        m_saying = new PlainLabel(window());
        m_saying->setAttribute(Qt::WA_TransparentForMouseEvents);
        for (QWidget *around = this;; around = around->parentWidget()) {
            around->installEventFilter(this);
            if (around->isWindow())
                break;
        }
    }
    m_saying->setProperty("role", problem ? u"saying-problem"_s : u"saying"_s);
    m_saying->style()->unpolish(m_saying);
    m_saying->style()->polish(m_saying);
    m_saying->setText(text);
    placeSaying();
}

/// Below the field, or above it where the window ends or a button would be hidden that is pressed next.
void DateBox::placeSaying()
{
    if (!m_saying)
        return;
    m_saying->setVisible(m_edit->isVisible() && !m_edit->visibleRegion().isEmpty());
    const QWidget *around = window();
    m_saying->setWordWrap(false);
    m_saying->setMinimumSize(0, 0);
    QSize size = m_saying->sizeHint();
    const int most = std::min(around->width() - 2 * gap, std::max(m_edit->width(), 60 * fontMetrics().averageCharWidth()));
    if (size.width() > most) {
        m_saying->setWordWrap(true);
        size = {most, m_saying->heightForWidth(most)};
    }
    const auto at = [&](int down) {
        const QPoint place = m_edit->mapTo(around, QPoint(0, down));
        const int x = std::clamp(place.x(), gap, std::max(gap, around->width() - gap - size.width()));
        return QRect(QPoint(x, std::max(0, place.y())), size);
    };
    QRect place = at(m_edit->height() + gap);
    bool covers = place.bottom() >= around->height();
    for (const QPushButton *button : around->findChildren<QPushButton *>()) {
        if (button->isVisible())
            covers = covers || place.intersects(QRect(button->mapTo(around, QPoint()), button->size()));
    }
    if (covers)
        place = at(-size.height() - gap);
    m_saying->setGeometry(place);
    m_saying->raise();
}

} // namespace vouch::ui
