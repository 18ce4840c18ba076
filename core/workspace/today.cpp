// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: what today holds, and the small steps that tick it off.
#include "core/store/records/today.h"
#include "core/insight/report_choices.h"
#include "core/journeys/journey.h"
#include "core/store/journey_rows.h"
#include "core/store/raw_statement.h"
#include "core/store/records/board.h"
#include "core/store/store.h"
#include "core/workspace/board_figures.h"
#include "core/workspace/due_deals.h"
#include "core/workspace/figures.h"
#include "core/workspace/rules.h"
#include "core/workspace/task_rows.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr int maxItems = 200;
constexpr int quietDays = 60;
/// Older words of praise have long been read; to thank for them now would be odd.
constexpr int thankDays = 90;

/// Fills one page, list by list.
class TodayReader
{
public:
    TodayReader(Connection &db, const insight::EventColumns &columns, QString owner, QString currency,
                Millis now)
        : m_db(db)
        , m_columns(columns)
        , m_owner(std::move(owner))
        , m_currency(std::move(currency))
        , m_now(now)
    {
    }

    Result<TodayPage> read()
    {
        VOUCH_TRY(unanswered());
        VOUCH_TRY(tasks());
        VOUCH_GIVE(m_page.deals, dueDeals(m_db, m_owner, m_currency, m_now));
        m_page.dealCount = m_page.deals.size();
        m_page.deals = m_page.deals.mid(0, maxItems);
        VOUCH_TRY(waiting());
        VOUCH_GIVE(m_page.suggestions,
                   loadSuggestions(m_db, m_owner, m_now, maxItems, &m_page.suggestionCount));
        VOUCH_TRY(thanks());
        VOUCH_TRY(touch());
        VOUCH_TRY(owners());
        return m_page;
    }

private:
    Status unanswered()
    {
        VOUCH_GIVE(m_page.unanswered, m_db.list<UnansweredRecord>(
                                          "today_unanswered", {{":owner", m_owner}, {":limit", maxItems}},
                                          [](const Statement &row) {
                                              return UnansweredRecord{InteractionId(row.integer(0)),
                                                                      PersonId(row.integer(1)),
                                                                      row.text(2),
                                                                      row.text(3),
                                                                      row.text(4),
                                                                      row.text(5),
                                                                      int(row.integer(6)),
                                                                      row.integer(7)};
                                          }));
        VOUCH_GIVE(m_page.unansweredCount, m_db.number("today_unanswered_count", {{":owner", m_owner}}));
        return Done{};
    }

    Status tasks()
    {
        const Millis until = m_db.calendar().startOfNextDay(m_now);
        VOUCH_GIVE(m_page.tasks,
                   m_db.list<TaskRecord>("today_tasks",
                                         {{":until", until}, {":owner", m_owner}, {":limit", maxItems}},
                                         [calendar = m_db.calendar()](const Statement &row) {
                                             return taskRecord(calendar, row);
                                         }));
        VOUCH_GIVE(m_page.taskCount,
                   m_db.number("today_tasks_count", {{":until", until}, {":owner", m_owner}}));
        return Done{};
    }

    /// Somebody who has waited too long: one of perhaps a hundred thousand, most of whom are only counted.
    struct Waiting {
        qint64 person;
        qint64 stage;
        const Journey *journey;
        int days, limit;
        int over() const { return days - limit; }
    };

    Status waiting()
    {
        VOUCH_GIVE(const QList<Journey> journeys, loadJourneys(m_db));
        VOUCH_TRY(readArchived());
        std::vector<Waiting> all;
        for (const Journey &journey : journeys) {
            VOUCH_GIVE(const QList<StageFigures> figures, stageFiguresOf(m_columns, journey, m_now));
            QHash<qint64, int> limits;
            for (const StageFigures &one : figures)
                limits.insert(one.stage.value, one.slowAfterDays);
            VOUCH_TRY(waitingOn(journey, limits, all));
        }
        m_page.waitingCount = qint64(all.size());
        const auto shown = std::ptrdiff_t(std::min<std::size_t>(all.size(), maxItems));
        std::partial_sort(
            all.begin(), all.begin() + shown, all.end(), [](const Waiting &one, const Waiting &other) {
                return one.over() != other.over() ? one.over() > other.over() : one.person < other.person;
            });
        for (auto one = all.cbegin(); one != all.cbegin() + shown; ++one) {
            const Stage *stage = one->journey->stage(StageId(one->stage));
            WaitingRecord record;
            record.person = PersonId(one->person);
            record.journey = one->journey->id;
            record.journeyName = one->journey->name;
            record.stageName = stage->name;
            record.guidance = stage->guidance;
            record.days = one->days;
            record.slowAfterDays = one->limit;
            VOUCH_TRY(name(record));
            m_page.waiting.append(record);
        }
        return Done{};
    }

    Status waitingOn(const Journey &journey, const QHash<qint64, int> &limits, std::vector<Waiting> &all)
    {
        VOUCH_GIVE(RawStatement rows, RawStatement::prepare(m_db, "today_standing"));
        rows.bind(1, journey.id.value).bind(2, m_now);
        while (rows.next()) {
            const qint64 stage = rows.integer(1);
            const Millis entered = rows.integer(2);
            const int limit = limits.value(stage);
            if (!waitsTooLong(entered, false, limit, m_now) || !journey.stage(StageId(stage)))
                continue;
            const qint64 person = rows.integer(0);
            if (m_archived.contains(person))
                continue;
            if (!m_owner.isEmpty()) {
                const auto index = indexOf(person);
                if (!index || !isTheirs(*index))
                    continue;
            }
            all.push_back({person, stage, &journey, int((m_now - entered) / dayMillis), limit});
        }
        return rows.failed() ? Status(rows.error()) : Status(Done{});
    }

    Status readArchived()
    {
        VOUCH_GIVE(Statement rows, m_db.query("people_archived"));
        while (rows.next())
            m_archived.insert(rows.integer(0));
        return Done{};
    }

    std::optional<insight::PersonIndex> indexOf(qint64 person) const
    {
        const auto &ids = m_columns.personIds;
        const auto found = std::lower_bound(ids.cbegin(), ids.cend(), person);
        if (found == ids.cend() || *found != person)
            return {};
        return insight::PersonIndex(found - ids.cbegin());
    }

    Status name(WaitingRecord &record)
    {
        VOUCH_GIVE(Statement row, m_db.query("today_person", {{":id", record.person.value}}));
        if (row.next()) {
            record.personName = row.text(0);
            record.owner = row.text(1);
        }
        return Done{};
    }

    Status thanks()
    {
        const Millis since = m_now - thankDays * dayMillis;
        VOUCH_GIVE(m_page.thanks,
                   m_db.list<ThanksRecord>(
                       "today_thanks",
                       {{":since", since}, {":now", m_now}, {":owner", m_owner}, {":limit", maxItems}},
                       [](const Statement &row) {
                           return ThanksRecord{AdvocacyId(row.integer(0)),
                                               PersonId(row.integer(1)),
                                               row.text(2),
                                               row.text(3),
                                               row.text(4),
                                               row.integer(5)};
                       }));
        VOUCH_GIVE(
            m_page.thanksCount,
            m_db.number("today_thanks_count", {{":since", since}, {":now", m_now}, {":owner", m_owner}}));
        return Done{};
    }

    WaitingRecord silent(PersonId person, const QString &personName, const QString &owner, int cadence,
                         Millis last) const
    {
        WaitingRecord record;
        record.person = person;
        record.personName = personName;
        record.owner = owner;
        record.slowAfterDays = cadence;
        record.days = last > 0 ? int((m_now - last) / dayMillis) : -1;
        return record;
    }

    /// Those with a cadence that ran out; behind them, up to the end of the list, those gone quiet.
    Status touch()
    {
        {
            VOUCH_GIVE(Statement rows, m_db.query("today_cadence", {{":owner", m_owner}, {":now", m_now}}));
            while (rows.next()) {
                const int cadence = int(rows.integer(3));
                if (rows.integer(4) + cadence * dayMillis < m_now)
                    m_page.touch.append(silent(PersonId(rows.integer(0)), rows.text(1), rows.text(2), cadence,
                                               rows.integer(4)));
            }
        }
        m_page.touchCount = m_page.touch.size();
        std::sort(m_page.touch.begin(), m_page.touch.end(),
                  [](const WaitingRecord &one, const WaitingRecord &other) {
                      return one.days - one.slowAfterDays > other.days - other.slowAfterDays;
                  });
        m_page.touch = m_page.touch.mid(0, maxItems);
        return quiet();
    }

    /// People without a cadence of whom nothing was heard lately; the latest first.
    Status quiet()
    {
        std::vector<Millis> last(m_columns.personCount(), 0);
        const auto note = [&last](const auto &events) {
            for (const auto &event : events) {
                if (event.person != insight::nobody)
                    last[event.person] = std::max(last[event.person], event.at);
            }
        };
        note(m_columns.interactions);
        note(m_columns.purchases);
        note(m_columns.advocacy);
        {
            VOUCH_GIVE(Statement rows, m_db.query("people_with_cadence"));
            while (rows.next()) {
                if (const auto index = indexOf(rows.integer(0)))
                    last[*index] = 0;
            }
        }
        const Millis since = m_now - quietDays * dayMillis;
        std::vector<insight::PersonIndex> silentOnes;
        for (insight::PersonIndex i = 0; i < m_columns.personCount(); ++i) {
            if (last[i] > 0 && last[i] < since && isTheirs(i) &&
                (m_archived.isEmpty() || !m_archived.contains(m_columns.personIds[i])))
                silentOnes.push_back(i);
        }
        m_page.quietPeople = qint64(silentOnes.size());
        const auto shown = std::min(silentOnes.size(), std::size_t(maxItems - m_page.touch.size()));
        std::partial_sort(silentOnes.begin(), silentOnes.begin() + std::ptrdiff_t(shown), silentOnes.end(),
                          [&last](insight::PersonIndex a, insight::PersonIndex b) {
                              return last[a] != last[b] ? last[a] > last[b] : a < b;
                          });
        for (std::size_t i = 0; i < shown; ++i) {
            const insight::PersonIndex one = silentOnes[i];
            WaitingRecord record = silent(PersonId(m_columns.personIds[one]), {}, {}, quietDays, last[one]);
            VOUCH_TRY(name(record));
            m_page.touch.append(record);
        }
        return Done{};
    }

    bool isTheirs(insight::PersonIndex person) const
    {
        return m_owner.isEmpty() || m_columns.owners.word(m_columns.owner[person]) == m_owner;
    }

    Status owners()
    {
        m_page.owners = insight::ownersOf(m_columns);
        VOUCH_GIVE(Statement rows, m_db.query("task_owners"));
        while (rows.next())
            m_page.owners.append(rows.text(0));
        VOUCH_GIVE(Statement dealOwners, m_db.query("deal_owners"));
        while (dealOwners.next())
            m_page.owners.append(dealOwners.text(0));
        m_page.owners.removeDuplicates();
        m_page.owners.sort();
        return Done{};
    }

    Connection &m_db;
    const insight::EventColumns &m_columns;
    QString m_owner, m_currency;
    Millis m_now;
    TodayPage m_page;
    QSet<qint64> m_archived;
};

QVariant setOrNull(bool set, Millis at)
{
    return set ? QVariant(at) : QVariant(QMetaType::fromType<qint64>());
}

} // namespace

QFuture<Result<TodayPage>> Workspace::today(const QString &owner)
{
    return m_store->compute([owner, this](Connection &db) -> Result<TodayPage> {
        VOUCH_GIVE(const auto loaded,
                   m_reportFigures->columns(db, insight::Fact::Moves | insight::Fact::Purchases |
                                                    insight::Fact::Advocacy | insight::Fact::Interactions));
        return TodayReader(db, *loaded, owner, currency(), now()).read();
    });
}

QFuture<Result<ChangeSet>> Workspace::setAnswered(InteractionId interaction, bool answered)
{
    return m_store->write(u"answered"_s, QString(), [=](Writer &writer) -> Status {
        VOUCH_GIVE(const QVariant name,
                   writer.db.value("interaction_person_name", {{":id", interaction.value}}));
        if (name.isNull())
            return Error{
                Error::Kind::NotFound,
                QCoreApplication::translate("Workspace", "What was to be answered is not here any more."),
                {}};
        writer.label = (answered ? QCoreApplication::translate("Workspace", "Answered: %1", "person")
                                 : QCoreApplication::translate("Workspace", "Not answered: %1", "person"))
                           .arg(name.toString());
        return writer.db.change("interaction_set_answered", {{":id", interaction.value},
                                                             {":at", setOrNull(answered, writer.now)},
                                                             {":changes", int(answered)},
                                                             {":version", writer.id.value}});
    });
}

QFuture<Result<ChangeSet>> Workspace::setThanked(const QList<AdvocacyId> &events, bool thanked)
{
    return m_store->write(u"thanked"_s, QString(), [=](Writer &writer) -> Status {
        QStringList names;
        for (const AdvocacyId event : events) {
            VOUCH_GIVE(const QVariant name, writer.db.value("advocacy_person", {{":id", event.value}}));
            if (name.isNull())
                return Error{
                    Error::Kind::NotFound,
                    QCoreApplication::translate("Workspace", "What to thank for is not here any more."),
                    {}};
            if (!names.contains(name.toString()))
                names.append(name.toString());
            VOUCH_TRY(writer.db.change("advocacy_set_thanked", {{":id", event.value},
                                                                {":at", setOrNull(thanked, writer.now)},
                                                                {":changes", int(thanked)},
                                                                {":version", writer.id.value}}));
        }
        const int count = int(names.size());
        writer.label =
            !thanked ? QCoreApplication::translate("Workspace", "Not thanked: %1").arg(names.join(u", "_s))
            : count == 1 ? QCoreApplication::translate("Workspace", "Thanked %1").arg(names.first())
                         : QCoreApplication::translate("Workspace", "Thanked %n people", nullptr, count);
        return Done{};
    });
}

} // namespace vouch
