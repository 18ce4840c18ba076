// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/calendar_page.h"

#include "core/base/date_pattern.h"
#include "core/base/text.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/requests/tasks.h"
#include "core/workspace/workspace.h"
#include "ui/parts/deal_desk.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/row_keeper.h"
#include "ui/parts/task_popup.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/usable.h"
#include "ui/parts/wrap_layout.h"
#include "ui/today/calendar_day.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int daysOfWeek = 7;

QToolButton *button(const QString &name, const QString &icon, const QString &text, const QString &tip)
{
    auto *made = new QToolButton;
    made->setObjectName(name);
    made->setProperty("kind", u"bordered"_s);
    if (!icon.isEmpty())
        made->setIcon(theme::icon(icon));
    made->setText(text);
    made->setToolButtonStyle(icon.isEmpty()   ? Qt::ToolButtonTextOnly
                             : text.isEmpty() ? Qt::ToolButtonIconOnly
                                              : Qt::ToolButtonTextBesideIcon);
    made->setMinimumSize(30, 30);
    made->setFocusPolicy(Qt::TabFocus);
    made->setAccessibleName(text.isEmpty() ? tip : text);
    setTip(made, tip);
    return made;
}

} // namespace

CalendarPage::CalendarPage(QWidget *parent)
    : QWidget(parent)
    , m_span(QSettings().value(u"calendarSpan"_s).toString() == u"week"_s ? Span::Week : Span::Month)
    , m_desk(new DealDesk(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    column->addWidget(buildBar());
    column->addWidget(buildGrid(), 1);
    addKeys();
    connect(m_desk, &DealDesk::done, this, &CalendarPage::done);
    connect(m_desk, &DealDesk::failed, this, &CalendarPage::failed);
    connect(m_desk, &DealDesk::refused, this, &CalendarPage::refused);
    connect(m_desk, &DealDesk::personRequested, this, &CalendarPage::personRequested);
    connect(m_desk, &DealDesk::organisationRequested, this, &CalendarPage::organisationRequested);
}

QWidget *CalendarPage::buildBar()
{
    auto *bar = new QWidget(this);
    auto *line = new WrapLayout(bar);
    line->setContentsMargins(14, 0, 14, 0);
    line->setSpacing(6);
    auto *before = button(u"calendar-before"_s, u"chevron-left"_s, {}, tr("Before (Page up)"));
    auto *today = button(u"calendar-today"_s, {}, tr("Today"), tr("Go to today (Home)"));
    auto *after = button(u"calendar-after"_s, u"chevron-right"_s, {}, tr("After (Page down)"));
    connect(before, &QToolButton::clicked, this, [this] { go(-1); });
    connect(after, &QToolButton::clicked, this, [this] { go(1); });
    connect(today, &QToolButton::clicked, this,
            [this] { showDay(m_workspace->calendar().dayOf(m_workspace->now())); });
    m_title = plainLabel({}, u"heading"_s, bar);
    m_title->setObjectName(u"calendar-title"_s);
    for (QToolButton *one : {before, today, after})
        line->addWidget(one);
    line->addSpacing(4);
    line->addWidget(m_title);
    line->addStretch();
    auto *add = button(u"calendar-add"_s, u"add"_s, tr("New task"), tr("A new task on the chosen day (N)"));
    connect(add, &QToolButton::clicked, this, &CalendarPage::addTask);
    line->addWidget(add);
    m_spans = new QButtonGroup(this);
    const std::pair<Span, QString> spans[] = {{Span::Week, tr("Week")}, {Span::Month, tr("Month")}};
    for (const auto &[span, text] : spans) {
        auto *one = button(span == Span::Week ? u"calendar-week"_s : u"calendar-month"_s, {}, text,
                           span == Span::Week ? tr("Show one week") : tr("Show one month"));
        one->setCheckable(true);
        one->setChecked(span == m_span);
        m_spans->addButton(one, int(span));
        line->addWidget(one);
    }
    connect(m_spans, &QButtonGroup::idClicked, this, [this](int span) { setSpan(Span(span)); });
    return bar;
}

QWidget *CalendarPage::buildGrid()
{
    m_grid = new QWidget(this);
    m_grid->setObjectName(u"calendar-grid"_s);
    m_cells = new QGridLayout(m_grid);
    m_cells->setContentsMargins(14, 0, 14, 12);
    m_cells->setSpacing(0);
    for (int i = 0; i < daysOfWeek; ++i) {
        QLabel *name = plainLabel({}, u"small"_s, m_grid);
        name->setContentsMargins(8, 0, 8, 3);
        m_weekdays.append(name);
        m_cells->addWidget(name, 0, i);
        m_cells->setColumnStretch(i, 1);
    }
    for (int i = 0; i < 6 * daysOfWeek; ++i) {
        auto *day = new CalendarDay(m_grid);
        day->setObjectName(u"calendar-day-%1"_s.arg(i));
        m_days.append(day);
        m_cells->addWidget(day, 1 + i / daysOfWeek, i % daysOfWeek);
        connect(day, &CalendarDay::dropped, this,
                [this, day](const calendaritem::Movable &item) { moveTo(item, day->day()); });
        connect(day, &CalendarDay::addAsked, this, [this, day] {
            m_day = day->day();
            addTask();
        });
        connect(day->list(), &CalendarDayList::left, this, &CalendarPage::walk);
        connect(day->list(), &CalendarDayList::opened, this, &CalendarPage::open);
        connect(day->list(), &CalendarDayList::dragging, this, &CalendarPage::dragging);
    }
    // The day that has the focus is the one that keys are about.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (CalendarDay *day : std::as_const(m_days)) {
            const bool here = day->list() == now;
            if (here)
                m_day = day->day();
            day->setActive(here);
            day->update();
        }
    });
    return m_grid;
}

void CalendarPage::addKeys()
{
    const struct {
        QString text;
        QList<QKeySequence> keys;
        std::function<void()> run;
    } all[] = {{tr("Done"), {Qt::Key_Space}, [this] { finish(); }},
               {tr("Open"), {Qt::Key_Return, Qt::Key_Enter}, [this] { open(); }},
               {tr("New task"), {Qt::Key_N, Qt::Key_Insert}, [this] { addTask(); }},
               {tr("Delete the task"), {Qt::Key_Delete}, [this] { remove(); }},
               {tr("A day earlier"), {Qt::CTRL | Qt::Key_Left}, [this] { moveBy(isRightToLeft() ? 1 : -1); }},
               {tr("A day later"), {Qt::CTRL | Qt::Key_Right}, [this] { moveBy(isRightToLeft() ? -1 : 1); }},
               {tr("A week earlier"), {Qt::CTRL | Qt::Key_Up}, [this] { moveBy(-daysOfWeek); }},
               {tr("A week later"), {Qt::CTRL | Qt::Key_Down}, [this] { moveBy(daysOfWeek); }},
               {tr("Before"), {Qt::Key_PageUp}, [this] { go(-1); }},
               {tr("After"), {Qt::Key_PageDown}, [this] { go(1); }},
               {tr("Go to today"), {Qt::Key_Home}, [this] {
                    showDay(m_workspace->calendar().dayOf(m_workspace->now()));
                }}};
    for (const auto &one : all) {
        auto *key = new QAction(one.text, m_grid);
        key->setShortcuts(one.keys);
        key->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QAction::triggered, this, one.run);
        m_grid->addAction(key);
    }
}

void CalendarPage::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    m_desk->setWorkspace(workspace);
    m_day = workspace->calendar().dayOf(workspace->now());
    layOut();
}

void CalendarPage::setOwner(const QString &owner)
{
    if (owner == m_owner)
        return;
    m_owner = owner;
    if (isVisible())
        reload();
}

void CalendarPage::setSpan(Span span)
{
    m_span = span;
    m_spans->button(int(span))->setChecked(true);
    QSettings().setValue(u"calendarSpan"_s, span == Span::Week ? u"week"_s : u"month"_s);
    reload();
}

QDate CalendarPage::firstDay() const
{
    QDate first = m_span == Span::Week ? m_day : QDate(m_day.year(), m_day.month(), 1);
    const int begins = QLocale().firstDayOfWeek();
    return first.addDays(-((first.dayOfWeek() - begins + daysOfWeek) % daysOfWeek));
}

int CalendarPage::rows() const
{
    if (m_span == Span::Week)
        return 1;
    const QDate last(m_day.year(), m_day.month(), m_day.daysInMonth());
    return int(firstDay().daysTo(last)) / daysOfWeek + 1;
}

QString CalendarPage::title() const
{
    const QLocale locale;
    if (m_span == Span::Week) {
        const QString pattern = datePattern(locale, "yMMMd");
        const auto day = [&](QDate date) {
            return locale.toString(date, pattern.isEmpty() ? u"d MMM yyyy"_s : pattern);
        };
        return tr("%1 – %2", "first and last day").arg(day(m_shown), day(m_shown.addDays(daysOfWeek - 1)));
    }
    const QString pattern = datePattern(locale, "yMMMM");
    return locale.toString(m_day, pattern.isEmpty() ? u"MMMM yyyy"_s : pattern);
}

/// Gives the cells their days.
void CalendarPage::layOut()
{
    const QDate today = m_workspace->calendar().dayOf(m_workspace->now());
    m_shown = firstDay();
    m_laidOut = rows() * daysOfWeek;
    const QLocale locale;
    for (int i = 0; i < daysOfWeek; ++i) {
        m_weekdays[i]->setText(
            locale.standaloneDayName(m_shown.addDays(i).dayOfWeek(), QLocale::ShortFormat));
        m_weekdays[i]->setVisible(m_span == Span::Month);
    }
    for (int i = 0; i < m_days.size(); ++i) {
        CalendarDay *day = m_days[i];
        const bool shown = i < m_laidOut;
        day->setVisible(shown);
        const QDate date = m_shown.addDays(i);
        if (shown)
            day->setDay(date, today, m_span == Span::Month && date.month() != m_day.month(),
                        m_span == Span::Week);
        if (i % daysOfWeek == 0)
            m_cells->setRowStretch(1 + i / daysOfWeek, shown ? 1 : 0);
    }
    m_title->setText(title());
}

void CalendarPage::reload()
{
    if (!m_workspace)
        return;
    const int generation = ++m_generation;
    const QDate first = firstDay(), last = first.addDays(rows() * daysOfWeek - 1);
    onAnswer(m_workspace->calendarItems(first, last, m_owner), this,
             [this, generation](const Result<QList<CalendarItem>> &items) {
                 if (generation != m_generation)
                     return;
                 if (items)
                     arrived(*items);
                 else
                     emit failed(items.error(), [this] { reload(); });
             });
}

void CalendarPage::arrived(const QList<CalendarItem> &items)
{
    layOut();
    const QDate today = m_workspace->calendar().dayOf(m_workspace->now());
    qsizetype from = 0;
    for (int i = 0; i < m_laidOut; ++i) {
        qsizetype to = from;
        while (to < items.size() && items[to].day == m_days[i]->day())
            ++to;
        m_days[i]->setItems(items.mid(from, to - from), today);
        from = to;
    }
    chooseWaiting();
    emit loaded();
}

/// What was moved is chosen where it lies now; who walked to another day goes on there.
void CalendarPage::chooseWaiting()
{
    if (m_follow.isValid()) {
        // What was asked before the move may be answered after it: the task lies where it was then.
        CalendarDay *day = cell(m_followTo);
        const int row = day ? day->model()->rowOf(m_follow.kind, m_follow.id) : -1;
        if (row >= 0) {
            m_follow = {};
            m_focusWaits = false;
            day->list()->setCurrentIndex(day->model()->index(row));
            day->list()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (std::exchange(m_focusWaits, false)) {
        if (CalendarDay *day = cell(m_day))
            day->list()->setFocus(Qt::OtherFocusReason);
    }
}

CalendarDay *CalendarPage::cell(QDate day) const
{
    const qint64 at = m_shown.daysTo(day);
    return m_shown.isValid() && at >= 0 && at < m_laidOut ? m_days.at(at) : nullptr;
}

const CalendarItem *CalendarPage::chosen() const
{
    const CalendarDay *day = cell(m_day);
    return day ? day->chosen() : nullptr;
}

QPoint CalendarPage::menuPlace() const
{
    const CalendarDay *day = cell(m_day);
    return day ? day->mapToGlobal(QPoint(12, 30)) : m_grid->mapToGlobal(QPoint(0, 0));
}

void CalendarPage::takeFocus()
{
    if (CalendarDay *day = cell(m_day))
        day->list()->setFocus(Qt::OtherFocusReason);
}

void CalendarPage::showDay(QDate day)
{
    const bool same = cell(day) && (m_span == Span::Week || day.month() == m_day.month());
    m_day = day;
    if (same)
        return takeFocus();
    m_focusWaits = true;
    reload();
}

void CalendarPage::go(int periods)
{
    showDay(m_span == Span::Week ? m_day.addDays(periods * daysOfWeek) : m_day.addMonths(periods));
}

void CalendarPage::walk(int days)
{
    m_follow = {};
    const QDate day = m_day.addDays(days);
    if (CalendarDay *shown = cell(day)) {
        shown->list()->setFocus(days > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return;
    }
    showDay(day);
}

bool CalendarPage::mayWrite()
{
    if (m_workspace->isReadOnly())
        emit refused(readOnlyReason());
    return !m_workspace->isReadOnly();
}

TaskId CalendarPage::chosenTask(const QString &why)
{
    const CalendarItem *item = chosen();
    const TaskId task = item ? calendaritem::task(*item) : TaskId();
    if (!item)
        emit refused(tr("Nothing is chosen. The arrow keys choose an item."));
    else if (item->expected)
        emit refused(tr("This one comes once the task before it is done; only that one can be changed."));
    else if (!task.isValid())
        emit refused(why);
    return task;
}

void CalendarPage::moveBy(int days)
{
    const CalendarItem *item = chosen();
    if (item && calendaritem::movable(*item).isValid())
        moveTo(calendaritem::movable(*item), m_day.addDays(days));
    else
        (void)chosenTask(tr("Only tasks and deals can be moved to another day.")); // says why
}

void CalendarPage::moveTo(const calendaritem::Movable &item, QDate day)
{
    if (!mayWrite() || !item.isValid())
        return;
    m_follow = item;
    m_followTo = day;
    if (cell(day) || m_day == day)
        m_day = day;
    else
        showDay(day);
    if (item.kind == CalendarItem::Kind::Deal) {
        DealEdit edit;
        edit.id = DealId(item.id);
        edit.expected = std::optional(When::day(day));
        write(m_workspace->editDeal(edit));
    } else {
        write(m_workspace->setTaskDay(TaskId(item.id), day));
    }
}

void CalendarPage::finish()
{
    const TaskId task = chosenTask(tr("Only tasks are ticked off. Ctrl+L logs that somebody was contacted."));
    if (!task.isValid() || !mayWrite())
        return;
    if (CalendarDay *day = cell(m_day))
        day->list()->keeper()->acting();
    write(m_workspace->setTaskDone(task, true));
}

void CalendarPage::open()
{
    const CalendarItem *item = chosen();
    if (!item) {
        addTask();
        return;
    }
    if (calendaritem::deal(*item).isValid()) {
        m_desk->open(calendaritem::deal(*item), menuPlace());
        return;
    }
    if (item->kind != CalendarItem::Kind::Task) {
        emit personRequested(item->person);
        return;
    }
    if (!mayWrite())
        return;
    // Of one that is only expected, the task that leads to it.
    openTask(
        m_workspace, TaskId(item->id), this, menuPlace(),
        [this](const QString &message, OperationId operation) { emit done(message, operation); },
        [this](const Error &error) { emit failed(error, {}); });
}

void CalendarPage::addTask()
{
    if (!mayWrite())
        return;
    auto *popup = new TaskPopup(m_workspace, std::optional(When::day(m_day)), this);
    popup->onDone = [this](const QString &message, OperationId operation) { emit done(message, operation); };
    popup->showAt(menuPlace());
}

void CalendarPage::remove()
{
    const TaskId task = chosenTask(tr("Only tasks can be deleted here."));
    if (!task.isValid() || !mayWrite())
        return;
    if (CalendarDay *day = cell(m_day))
        day->list()->keeper()->acting();
    write(m_workspace->deleteTask(task));
}

void CalendarPage::write(QFuture<Result<ChangeSet>> change)
{
    onAnswer(std::move(change), this, [this](const Result<ChangeSet> &result) {
        if (!result) {
            m_follow = {};
            if (CalendarDay *day = cell(m_day))
                day->list()->keeper()->notActing();
            emit failed(result.error(), {});
            reload();
        } else if (result->operation.isValid()) {
            emit done(safeForDisplay(result->label), result->operation);
        } else {
            m_follow = {};
        }
    });
}

} // namespace vouch::ui
