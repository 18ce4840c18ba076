// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/day_flags.h"

#include "core/base/clock.h"
#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace vouch::dayFlags
{

namespace
{

struct Flag {
    const char *table, *time, *flag;
};

constexpr Flag flags[] = {{"social_profile", "followers_at", "followers_day"},
                          {"social_profile", "followed_since", "followed_since_day"},
                          {"social_profile", "followed_until", "followed_until_day"},
                          {"note", "happened_at", "happened_day"},
                          {"interaction", "happened_at", "happened_day"},
                          {"interaction", "answered_at", "answered_day"},
                          {"transition", "happened_at", "happened_day"},
                          {"transition", "may_return_at", "may_return_day"},
                          {"purchase", "happened_at", "happened_day"},
                          {"purchase", "renewal_at", "renewal_day"},
                          {"enjoy_check", "answered_at", "answered_day"},
                          {"advocacy_event", "happened_at", "happened_day"},
                          {"referral", "happened_at", "happened_day"},
                          {"reward_programme", "starts_at", "starts_day"},
                          {"reward_programme", "ends_at", "ends_day"},
                          {"reward_entry", "happened_at", "happened_day"},
                          {"service_case", "opened_at", "opened_day"},
                          {"service_case", "first_response_at", "first_response_day"},
                          {"service_case", "resolved_at", "resolved_day"},
                          {"task", "due_at", "due_day"},
                          {"task", "done_at", "done_day"},
                          {"consideration_item", "added_at", "added_day"},
                          {"consideration_item", "removed_at", "removed_day"},
                          {"decision_driver", "happened_at", "happened_day"}};

} // namespace

Status mark(Connection &db, Whose rows)
{
    for (const Flag &one : flags) {
        QString sql = u"UPDATE %1 SET %3 = 1 WHERE %2 IS NOT NULL AND %2 % %4 = 0 AND %3 IS NULL"_s.arg(
            QString::fromLatin1(one.table), QString::fromLatin1(one.time), QString::fromLatin1(one.flag),
            QString::number(dayMillis));
        if (rows == Whose::Imported)
            sql +=
                u" AND id IN (SELECT r.row_id FROM operation o JOIN operation_row r ON r.operation_id = o.id "
                "WHERE o.verb = 'import' AND r.entity = '%1' AND r.change = 'I')"_s.arg(
                    QString::fromLatin1(one.table));
        VOUCH_TRY(db.run(sql));
    }
    // A place has its time from the move that led there.
    return db.run(u"UPDATE placement SET entered_day = 1 WHERE EXISTS (SELECT 1 FROM transition t WHERE "
                  "t.person_id = placement.person_id AND t.journey_id = placement.journey_id AND "
                  "t.happened_at = placement.entered_at AND t.happened_day = 1)"_s);
}

} // namespace vouch::dayFlags
