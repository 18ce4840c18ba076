// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/ids.h"
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
    QDate dueDay; ///< valid: due on a day, at whose begin `dueAt` is
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

/// Whom to answer, chase and thank; each list the most urgent 200 with its whole count.
struct TodayPage {
    qint64 unansweredCount = 0, taskCount = 0, waitingCount = 0, suggestionCount = 0, thanksCount = 0,
           touchCount = 0;
    QList<UnansweredRecord> unanswered; ///< negative first, then oldest first
    QList<TaskRecord> tasks;            ///< due until the end of today
    QList<WaitingRecord> waiting;       ///< longest over the limit first
    QList<SuggestionRecord> suggestions;
    QList<ThanksRecord> thanks;
    /// Keep in touch: days since the last contact (−1: never), cadence as slowAfterDays. First the
    /// `touchCount` whose cadence ran out; behind them people who have gone quiet (slowAfterDays 60).
    QList<WaitingRecord> touch;
    qint64 quietPeople = 0; ///< without a cadence, and nothing heard from or said to them for 60 days
    QStringList owners;     ///< of people and tasks
};

} // namespace vouch
