// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: tasks as they lie on the days of a calendar, and what else lies there.
#include "core/exchange/icalendar.h"
#include "core/people/repeat.h"
#include "core/store/store.h"
#include "core/workspace/outcome_steps.h"
#include "core/workspace/task_rows.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

using Kind = CalendarItem::Kind;

/// "1990-03-09" or "--03-09" in that year; of the 29th of February the day before where there is none.
QDate birthdayIn(int year, const QString &birthday)
{
    const QString day = birthday.right(5);
    const int month = day.left(2).toInt();
    const QDate first(year, month, 1);
    return birthday.size() < 7 || !first.isValid()
               ? QDate()
               : first.addDays(std::clamp(day.right(2).toInt(), 1, first.daysInMonth()) - 1);
}

/// 0: not known.
int birthYear(const QString &birthday)
{
    return birthday.startsWith(u'-') ? 0 : birthday.left(4).toInt();
}

/// When it is due, as it is told: a moment that nobody said is a day.
std::optional<When> told(const Calendar &calendar, const TaskRecord &task)
{
    const std::optional<When> due = task.due();
    return !due || task.isTimed() ? due : std::optional(When::day(calendar.dateOf(*due)));
}

/// What lies on the days from `first` to `last`.
class CalendarReader
{
public:
    CalendarReader(Connection &db, QDate first, QDate last, QString owner, Millis now)
        : m_db(db)
        , m_calendar(db.calendar())
        , m_first(first)
        , m_last(last)
        , m_owner(std::move(owner))
        , m_today(m_calendar.dayOf(now))
        , m_since(m_calendar.startOf(first))
        , m_until(m_calendar.startOf(last.addDays(1)))
    {
    }

    Result<QList<CalendarItem>> read()
    {
        VOUCH_TRY(tasks());
        VOUCH_TRY(deals());
        VOUCH_TRY(renewals());
        VOUCH_TRY(birthdays());
        VOUCH_TRY(touches());
        std::stable_sort(m_items.begin(), m_items.end(), [](const CalendarItem &a, const CalendarItem &b) {
            if (a.day != b.day)
                return a.day < b.day;
            if (a.kind != b.kind)
                return a.kind < b.kind;
            // What is due on the day alone stands before the hours.
            return a.at.value_or(0) != b.at.value_or(0) ? a.at.value_or(0) < b.at.value_or(0) : a.id < b.id;
        });
        return m_items;
    }

private:
    void add(CalendarItem item)
    {
        if (item.day >= m_first && item.day <= m_last)
            m_items.append(std::move(item));
    }

    Status tasks()
    {
        VOUCH_GIVE(
            Statement rows,
            m_db.query("tasks_between", {{":since", m_since}, {":until", m_until}, {":owner", m_owner}}));
        while (rows.next()) {
            const TaskRecord task = taskRecord(m_calendar, rows);
            CalendarItem item{Kind::Task, task.id.value, task.person, task.personName, task.title, {}};
            place(item, *told(m_calendar, task));
            add(item);
            const auto repeat = repeatFromKey(task.repeats);
            if (repeat && !repeat->afterDone)
                addExpected(item, *repeat, taskSeries(rows));
        }
        return Done{};
    }

    void place(CalendarItem &item, const When &due) const
    {
        item.day = m_calendar.dateOf(due);
        item.at = due.dayOnly ? std::nullopt : std::optional(due.at);
    }

    void addExpected(CalendarItem item, const Repeat &repeat, const TaskSeries &series)
    {
        if (!series.from)
            return;
        item.expected = true;
        // Those that it would leave out when it is done only later are not expected.
        const QDate from = std::max(m_first, m_today);
        SeriesPlace next = nextInSeries(m_calendar, repeat, {*series.from, series.number}, from);
        while (true) {
            place(item, stepsLater(m_calendar, repeat, next.from, next.number));
            if (item.day > m_last)
                return;
            add(item);
            ++next.number;
        }
    }

    /// What is expected and open.
    Status deals()
    {
        VOUCH_GIVE(
            Statement rows,
            m_db.query("deals_between", {{":since", m_since}, {":until", m_until}, {":owner", m_owner}}));
        while (rows.next()) {
            CalendarItem item{Kind::Deal,   rows.integer(0), PersonId(rows.integer(1)),
                              rows.text(2), rows.text(3),    m_calendar.dateOf(rows.when(6, 7))};
            if (!rows.isNull(4))
                item.title = QCoreApplication::translate("Calendar", "%1, %2", "deal: title, amount")
                                 .arg(item.title, formatMoney({rows.integer(4), rows.text(5)}));
            add(std::move(item));
        }
        return Done{};
    }

    Status renewals()
    {
        VOUCH_GIVE(
            Statement rows,
            m_db.query("renewals_between", {{":since", m_since}, {":until", m_until}, {":owner", m_owner}}));
        while (rows.next())
            add({Kind::Renewal, rows.integer(0), PersonId(rows.integer(1)), rows.text(2),
                 renewalTitle(rows.text(5), rows.text(6), {rows.integer(7), rows.text(8)}),
                 m_calendar.dateOf(rows.when(3, 4))});
        return Done{};
    }

    Status birthdays()
    {
        VOUCH_GIVE(Statement rows, m_db.query("birthdays", {{":owner", m_owner}}));
        while (rows.next()) {
            const QString birthday = rows.text(2);
            for (int year = m_first.year(); year <= m_last.year(); ++year) {
                const QDate day = birthdayIn(year, birthday);
                const int born = birthYear(birthday);
                if (!day.isValid() || day < m_first || day > m_last || year < born)
                    continue;
                CalendarItem item{
                    Kind::Birthday, rows.integer(0), PersonId(rows.integer(0)), rows.text(1), {}, day};
                item.title = QCoreApplication::translate("Calendar", "Birthday");
                item.years = born > 0 ? year - born : 0;
                m_items.append(item);
            }
        }
        return Done{};
    }

    /// Whose time is over already is to be contacted today.
    Status touches()
    {
        VOUCH_GIVE(Statement rows, m_db.query("touch_days", {{":owner", m_owner}}));
        while (rows.next()) {
            const Millis last = rows.integer(3);
            const QDate due = last > 0 ? m_calendar.dayOf(last).addDays(rows.integer(2)) : m_today;
            const Millis putOff = rows.integer(4);
            const QDate after = putOff > 0 ? m_calendar.dayOf(putOff) : m_today;
            add({Kind::Touch, rows.integer(0), PersonId(rows.integer(0)), rows.text(1),
                 QCoreApplication::translate("Calendar", "Keep in touch"), std::max({due, after, m_today})});
        }
        return Done{};
    }

    Connection &m_db;
    const Calendar m_calendar;
    QDate m_first, m_last;
    QString m_owner;
    QDate m_today;
    Millis m_since, m_until;
    QList<CalendarItem> m_items;
};

Result<QList<exchange::CalendarEntry>> taskEntries(Connection &db, const QString &owner)
{
    QList<exchange::CalendarEntry> entries;
    {
        VOUCH_GIVE(Statement rows, db.query("open_tasks", {{":limit", -1}}));
        while (rows.next()) {
            const TaskRecord task = taskRecord(db.calendar(), rows);
            if (!owner.isEmpty() && task.owner != owner)
                continue;
            exchange::CalendarEntry entry;
            entry.isTask = true;
            entry.id = task.id.value;
            entry.kind = u"task"_s;
            entry.title = task.title;
            entry.who = task.personName;
            entry.owner = task.owner;
            entry.when = told(db.calendar(), task);
            entry.repeat = repeatFromKey(task.repeats);
            entry.remindBefore = task.remindBefore;
            const TaskSeries series = taskSeries(rows);
            entry.series = {series.from.value_or(entry.when.value_or(When())), series.number};
            entries.append(entry);
        }
    }
    // The next of a series is to be known as the one before it was.
    for (exchange::CalendarEntry &entry : entries) {
        VOUCH_GIVE(entry.id, db.number("task_series", {{":id", entry.id}}));
    }
    return entries;
}

exchange::CalendarEntry dayEntry(const CalendarItem &item)
{
    exchange::CalendarEntry entry;
    entry.id = item.id;
    entry.title = item.title;
    entry.who = item.personName;
    entry.when = When::day(item.day);
    switch (item.kind) {
    case Kind::Birthday:
        entry.kind = u"birthday"_s;
        entry.repeat = Repeat{Repeat::Unit::Year, 1, false};
        break;
    case Kind::Renewal:
        entry.kind = u"renewal"_s;
        break;
    case Kind::Deal:
        entry.kind = u"deal"_s;
        break;
    case Kind::Touch:
    case Kind::Task:
        entry.kind = u"touch"_s;
        break;
    }
    return entry;
}

} // namespace

QFuture<Result<QList<TaskRecord>>> Workspace::openTasks(int limit)
{
    return m_store->read([=](Connection &db) -> Result<QList<TaskRecord>> {
        return db.list<TaskRecord>("open_tasks", {{":limit", limit}},
                                   [&db](const Statement &row) { return taskRecord(db.calendar(), row); });
    });
}

QFuture<Result<TaskRecord>> Workspace::task(TaskId id)
{
    return m_store->read([=](Connection &db) -> Result<TaskRecord> {
        VOUCH_GIVE(Statement row, db.query("task_of", {{":id", id.value}}));
        if (!row.next())
            return Error{Error::Kind::NotFound,
                         QCoreApplication::translate("Workspace", "This task is not here any more."),
                         {}};
        return taskRecord(db.calendar(), row);
    });
}

QFuture<Result<QList<CalendarItem>>> Workspace::calendarItems(QDate first, QDate last, const QString &owner)
{
    return m_store->read([=, now = now()](Connection &db) -> Result<QList<CalendarItem>> {
        return CalendarReader(db, first, last, owner, now).read();
    });
}

QFuture<Result<QList<ReminderRecord>>> Workspace::reminders(Millis after, Millis until)
{
    return m_store->read([=](Connection &db) -> Result<QList<ReminderRecord>> {
        QList<ReminderRecord> all;
        VOUCH_GIVE(Statement rows, db.query("tasks_to_remind", {{":until", until}}));
        while (rows.next()) {
            const TaskRecord task = taskRecord(db.calendar(), rows);
            constexpr Millis minute = 60'000;
            const Millis at = reminderBase(db.calendar(), *task.due()) - *task.remindBefore * minute;
            if (at > after && at <= until)
                all.append({task, at});
        }
        std::sort(all.begin(), all.end(),
                  [](const ReminderRecord &a, const ReminderRecord &b) { return a.at < b.at; });
        return all;
    });
}

QFuture<Result<QByteArray>> Workspace::iCalendar(const QString &owner)
{
    return m_store->read([=, now = now()](Connection &db) -> Result<QByteArray> {
        VOUCH_GIVE(QList<exchange::CalendarEntry> entries, taskEntries(db, owner));
        const QDate today = db.calendar().dayOf(now);
        // A year holds each birthday once; what lies further off is exported then.
        VOUCH_GIVE(const QList<CalendarItem> items,
                   CalendarReader(db, today, today.addYears(1).addDays(-1), owner, now).read());
        for (const CalendarItem &item : items) {
            if (item.kind != Kind::Task)
                entries.append(dayEntry(item));
        }
        VOUCH_GIVE(const qint64 born, db.number("workspace_born"));
        return exchange::iCalendarText(entries, {db.calendar(), now, QString::number(born, 36)});
    });
}

} // namespace vouch
