// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/store/records/rules.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

/// What Today shows: whom to answer, chase and thank.
namespace vouch
{

struct TaskRecord {
    TaskId id;
    PersonId person;
    QString personName, title, owner;
    std::optional<Millis> dueAt, doneAt;
    QDate dueDay;                      ///< valid: due on a day, at whose begin `dueAt` is
    QString ownOwner{};                ///< empty: `owner` is whoever the person belongs to
    QString repeats{};                 ///< key of people/repeat.h; empty: not
    std::optional<int> remindBefore{}; ///< minutes
    qint64 version = 0;

    /// Somebody said the time of day, to the minute; what rules and stages make counts from some moment.
    bool isTimed() const { return dueAt && !dueDay.isValid() && *dueAt % 60'000 == 0; }
    std::optional<When> due() const
    {
        return dueDay.isValid() ? When::day(dueDay) : dueAt ? std::optional(When(*dueAt)) : std::nullopt;
    }
};

/// What lies on a day of the calendar.
struct CalendarItem {
    enum class Kind { Task, Deal, Renewal, Birthday, Touch };
    Kind kind = Kind::Task;
    qint64 id = 0; ///< of the task, deal or purchase, else of the person
    PersonId person;
    QString personName, title;
    QDate day;
    std::optional<Millis> at{}; ///< of a task that is due at a time
    bool expected = false;      ///< of a task that repeats: comes once those before it are done
    int years = 0;              ///< of a birthday: how old; 0: not known
    friend bool operator==(const CalendarItem &, const CalendarItem &) = default;
};

/// Tasks of which somebody is to be reminded, the earliest first.
struct ReminderRecord {
    TaskRecord task;
    Millis at = 0;
};

struct WaitingRecord {
    PersonId person;
    QString personName, journeyName, stageName, guidance, owner;
    JourneyId journey;
    int days = 0, slowAfterDays = 0;
};

struct UnansweredRecord {
    InteractionId interaction;
    PersonId person;
    QString personName, channel, kind, text;
    int sentiment = 0;
    Millis at = 0;
};

struct ThanksRecord {
    AdvocacyId event;
    PersonId person;
    QString personName, kind, channel;
    Millis at = 0;
};

/// An open deal about which something is to be done.
struct DueDealRecord {
    enum class Why {
        Overdue, ///< its day has passed
        Soon,    ///< it is expected within the week
        NoDate,  ///< nobody has said when
        NoTask   ///< nobody is about to do anything for its person
    };
    DealId deal;
    PersonId person; ///< may be none
    QString title, personName, organisation, owner;
    std::optional<Money> amount;
    std::optional<When> expected;
    Why why = Why::Overdue; ///< the most pressing
    bool hasTask = false;   ///< a next one; of a deal of nobody nobody knows
    int days = 0;           ///< since or until its day; without one, since it was opened
    friend bool operator==(const DueDealRecord &, const DueDealRecord &) = default;
};
/// A deal is expected within the week: in so many days or earlier.
inline constexpr int soonDays = 7;

/// Whom to answer, chase and thank; each list the most urgent 200 with its whole count.
struct TodayPage {
    qint64 unansweredCount = 0, taskCount = 0, waitingCount = 0, suggestionCount = 0, thanksCount = 0,
           touchCount = 0, dealCount = 0;
    QList<UnansweredRecord> unanswered; ///< negative first, then oldest first
    QList<TaskRecord> tasks;            ///< due until the end of today
    /// Overdue, soon, without a date, without a task; in each the most money for the longest time first.
    QList<DueDealRecord> deals;
    QList<WaitingRecord> waiting; ///< longest over the limit first
    QList<SuggestionRecord> suggestions;
    QList<ThanksRecord> thanks;
    /// Keep in touch: days since the last contact (−1: never), cadence as slowAfterDays. First the
    /// `touchCount` whose cadence ran out; behind them people who have gone quiet (slowAfterDays 60).
    QList<WaitingRecord> touch;
    qint64 quietPeople = 0; ///< without a cadence, and nothing heard from or said to them for 60 days
    QStringList owners;     ///< of people and tasks
};

} // namespace vouch
