// SPDX-License-Identifier: GPL-3.0-or-later
// The sample with a fixed clock, its moves corrected, withdrawn and a stage deleted: reports of any period
// against a plain loop over the rows of the table.
#include "core/exchange/sample.h"
#include "core/insight/report.h"
#include "core/store/records/moves.h"
#include "core/store/records/people.h"
#include "core/workspace/imports.h"
#include "core/workspace/requests/journeys.h"
#include "tests/support/workspace_fixture.h"

#include <QJsonArray>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

namespace
{

struct Move {
    PersonId person;
    qint64 from, to; ///< stages; 0: outside
    Millis at;
};

/// What a plain loop finds in a period.
struct Found {
    int entries = 0, exits = 0, moves = 0; ///< moves: between stages
    std::map<qint64, int> begun, ended, stood, present;
};

} // namespace

class PeriodsOfMovesTest : public QObject
{
    Q_OBJECT

private:
    /// A workspace that has seen all that can happen to moves.
    static void fill(WorkspaceFixture &f, std::mt19937 &random, QHash<qint64, qint64> &folded)
    {
        good(f.workspace->importDrafts(
            u"Sample"_s, u"sample"_s,
            [](exchange::DraftSink &sink) { return exchange::makeSample(20261121, noon, sink); }, {}));
        const Journey journey = f.journey();
        const QList<PersonRow> people = good(f.workspace->people({}, 150)).rows;
        const auto anyStage = [&] {
            return journey.stages.at(qsizetype(random() % std::size_t(journey.stages.size()))).id;
        };
        for (const PersonRow &person : people) {
            const QList<TransitionRecord> moves = good(f.workspace->transitions(person.id, journey.id));
            if (moves.isEmpty() || random() % 3 != 0)
                continue;
            TransitionFix fix;
            fix.transition = moves.at(qsizetype(random() % std::size_t(moves.size()))).id;
            switch (random() % 3) {
            case 0:
                fix.withdraw = true;
                break;
            case 1:
                fix.to = anyStage();
                break;
            default:
                fix.at = noon - Millis(random() % 400) * dayMillis;
            }
            (void)await(f.workspace->correctMove(fix)); // some make no sense and are refused
            MoveRequest request;
            request.walkers = {person.id};
            request.journey = journey.id;
            request.to = random() % 4 == 0 ? StageId() : anyStage();
            request.at = noon - Millis(random() % 300) * dayMillis;
            (void)await(f.workspace->moveToStage(request));
        }
        JourneyEdit edit;
        edit.journey = f.journey();
        edit.expectedVersion = edit.journey.version;
        const Stage gone = edit.journey.stages.takeAt(1);
        folded.insert(gone.id.value, edit.journey.stages.at(1).id.value);
        edit.destinations.insert(gone.id, edit.journey.stages.at(1).id);
        good(f.workspace->updateJourney(edit));
    }

    static std::vector<Move> movesOf(WorkspaceFixture &f, const Journey &journey,
                                     const QHash<qint64, qint64> &folded)
    {
        std::vector<Move> moves;
        for (const PersonRow &person : good(f.workspace->people({}, 100'000)).rows) {
            QList<TransitionRecord> rows = good(f.workspace->transitions(person.id, journey.id));
            std::stable_sort(rows.begin(), rows.end(),
                             [](const auto &a, const auto &b) { return a.id.value < b.id.value; });
            std::stable_sort(rows.begin(), rows.end(),
                             [](const auto &a, const auto &b) { return a.at < b.at; });
            qint64 standing = 0;
            for (const TransitionRecord &row : std::as_const(rows)) {
                const qint64 to = folded.value(row.to.value, row.to.value);
                if (row.superseded || row.withdrawn || to == standing)
                    continue;
                moves.push_back({person.id, standing, to, row.at});
                standing = to;
            }
        }
        return moves;
    }

    static Found count(const std::vector<Move> &moves, Millis from, Millis to)
    {
        Found found;
        std::map<qint64, qint64> before, after;
        for (const Move &move : moves) {
            if (move.at >= to)
                continue;
            after[move.person.value] = move.to;
            if (move.at < from) {
                before[move.person.value] = move.to;
                continue;
            }
            found.entries += move.from == 0;
            found.exits += move.to == 0;
            found.moves += move.from != 0 && move.to != 0;
            ++found.begun[move.to];
            ++found.ended[move.from];
        }
        for (const auto &[person, stage] : before)
            ++found.stood[stage];
        for (const auto &[person, stage] : after)
            ++found.present[stage];
        return found;
    }

private slots:
    void reportsOfAnyPeriodAgreeWithALoopOverTheTable()
    {
        const uint seed = 20260630;
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        WorkspaceFixture f({u"social-journey"_s, u"upside-down"_s});
        QHash<qint64, qint64> folded;
        fill(f, random, folded);
        for (int number = 0; number < 2; ++number) {
            const Journey journey = f.journey(number);
            const std::vector<Move> moves = movesOf(f, journey, folded);
            for (int round = 0; round < 25; ++round) {
                insight::ReportSpec spec;
                spec.journey = journey.key;
                spec.now = noon + dayMillis;
                const Millis from = noon - Millis(random() % 700) * dayMillis;
                const Millis to = from + Millis(1 + random() % 90) * dayMillis;
                spec.from = from;
                spec.to = to;
                const QByteArray where = u"journey %1, round %2"_s.arg(journey.key).arg(round).toUtf8();
                const Found found = count(moves, from, to);
                const auto asked = [&](const QString &key) {
                    spec.key = key;
                    return good(f.workspace->report(spec)).toJson();
                };
                const QJsonObject report = asked(u"moves"_s);
                int entries = 0, exits = 0, between = 0;
                for (const QJsonValue &line : report[u"rows"_s].toArray()) {
                    const bool enters = line[u"from"_s].toString() == u"Outside"_s;
                    const bool leaves = line[u"to"_s].toString() == u"Outside"_s;
                    (enters ? entries : leaves ? exits : between) += line[u"moves"_s].toInt();
                }
                QVERIFY2(entries == found.entries, where);
                QVERIFY2(exits == found.exits, where);
                QVERIFY2(between == found.moves, where);
                const QJsonObject funnel = asked(u"funnel"_s), attrition = asked(u"attrition"_s);
                for (const Stage &stage : journey.stages) {
                    const auto of = [](const std::map<qint64, int> &counts, qint64 id) {
                        const auto at = counts.find(id);
                        return at == counts.end() ? 0 : at->second;
                    };
                    for (const QJsonObject &all : {funnel, attrition}) {
                        for (const QJsonValue &row : all[u"rows"_s].toArray()) {
                            if (row[u"stage"_s].toString() != stage.name)
                                continue;
                            QVERIFY2(row[u"stood"_s].toInt() == of(found.stood, stage.id.value), where);
                            QVERIFY2(row[all == funnel ? u"present"_s : u"stayed"_s].toInt() ==
                                         of(found.present, stage.id.value),
                                     where);
                            if (all != funnel)
                                continue;
                            QVERIFY2(row[u"entries"_s].toInt() == of(found.begun, stage.id.value), where);
                            QVERIFY2(row[u"exits"_s].toInt() == of(found.ended, stage.id.value), where);
                        }
                    }
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(PeriodsOfMovesTest)
#include "tst_periods_of_moves.moc"
