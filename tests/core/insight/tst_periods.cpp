// SPDX-License-Identifier: GPL-3.0-or-later
// Reports with a period against plain loops over the moves: where people stood before it is kept.
#include "tests/support/raw_events.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::insight;
using namespace vouch::test;

namespace
{

/// A period somewhere in the events, open at one end now and then.
ReportSpec anyPeriod(RandomColumns &made, const QString &key)
{
    ReportSpec spec = specOf(key);
    const int from = made.below(480);
    if (made.below(6) != 0)
        spec.from = RandomColumns::start + from * dayMillis + made.below(3) * 3'600'000;
    if (made.below(6) != 0)
        spec.to = RandomColumns::start + (from + 1 + made.below(120)) * dayMillis;
    spec.mode = u"forward"_s;
    return spec;
}

/// One move as it stands in the table.
struct Move {
    PersonIndex person;
    int from, to;
    bool inside; ///< of the period
};

/// All moves until the end of the period.
std::vector<Move> movesOf(const EventColumns &columns, const ReportSpec &spec)
{
    std::vector<Move> moves;
    for (const Transition &move : columns.journeys.front().transitions) {
        if ((!spec.to || move.at < *spec.to) && move.from != move.to)
            moves.push_back({move.person, move.from, move.to, !spec.from || move.at >= *spec.from});
    }
    return moves;
}

struct Standing {
    std::map<PersonIndex, int> before, after; ///< −1: outside
};

Standing standingOf(const std::vector<Move> &moves)
{
    Standing standing;
    for (const Move &move : moves) {
        if (!move.inside)
            standing.before[move.person] = move.to;
        standing.after[move.person] = move.to;
    }
    return standing;
}

/// Those who are on a stage at that time.
int countAt(const std::map<PersonIndex, int> &standing, int stage)
{
    return int(std::count_if(standing.begin(), standing.end(),
                             [stage](const auto &entry) { return entry.second == stage; }));
}

bool isLost(int stage)
{
    return stage == 5;
}

} // namespace

class PeriodsTest : public QObject
{
    Q_OBJECT

private slots:
    void movesAreThoseMadeInThePeriodAndOnlyPeopleFromOutsideEnter()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            RandomColumns made(seed);
            const ReportSpec spec = anyPeriod(made, u"moves"_s);
            std::map<std::pair<QString, QString>, int> plain;
            std::map<std::pair<QString, QString>, std::set<PersonIndex>> people;
            const JourneyEvents &journey = made.columns.journeys.front();
            const auto name = [&journey](int stage) {
                return stage < 0 ? u"Outside"_s : journey.stages[std::size_t(stage)].name;
            };
            int entries = 0, exits = 0;
            const std::vector<Move> moves = movesOf(made.columns, spec);
            for (const Move &move : moves) {
                if (!move.inside)
                    continue;
                const std::pair arc{name(move.from), name(move.to)};
                ++plain[arc];
                people[arc].insert(move.person);
                entries += move.from < 0;
                exits += move.to < 0;
            }
            const QJsonObject json = report(made.columns, spec);
            std::map<std::pair<QString, QString>, int> reported;
            int entered = 0, left = 0;
            for (const QJsonValue &line : json[u"rows"_s].toArray()) {
                const QJsonObject row = line.toObject();
                const std::pair arc{row[u"from"_s].toString(), row[u"to"_s].toString()};
                reported[arc] = row[u"moves"_s].toInt();
                QVERIFY2(row[u"people"_s].toInt() == int(people[arc].size()),
                         qPrintable(u"seed %1"_s.arg(seed)));
                entered += arc.first == u"Outside"_s ? row[u"moves"_s].toInt() : 0;
                left += arc.second == u"Outside"_s ? row[u"moves"_s].toInt() : 0;
            }
            QVERIFY2(reported == plain, qPrintable(u"seed %1"_s.arg(seed)));
            QCOMPARE(entered, entries);
            QCOMPARE(left, exits);
            // What came in less what went out is how many more there are at the end.
            const Standing standing = standingOf(moves);
            const auto present = [](const std::map<PersonIndex, int> &all) {
                return int(all.size()) - countAt(all, -1);
            };
            QCOMPARE(entries - exits, present(standing.after) - present(standing.before));
        }
    }

    void attritionExitsAndFunnelAgreeOnWhoLeft()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            RandomColumns made(seed);
            const ReportSpec spec = anyPeriod(made, u"funnel"_s);
            const auto of = [&](const QString &key, const QString &mode = u"forward"_s) {
                ReportSpec asked = spec;
                asked.key = key;
                asked.mode = mode;
                return report(made.columns, asked);
            };
            const std::vector<Move> moves = movesOf(made.columns, spec);
            std::map<int, std::map<PersonIndex, bool>>
                plain; ///< who left a stage, and whether that was the end
            int exits = 0;
            for (std::size_t i = 0; i < moves.size(); ++i) {
                const Move &move = moves[i];
                if (move.to >= 0 && plain[move.to].contains(move.person))
                    plain[move.to][move.person] = false; // is there again
                if (!move.inside || (move.to >= 0 && !isLost(move.to)) || isLost(move.from))
                    continue;
                ++exits;
                if (move.from >= 0)
                    plain[move.from][move.person] = true;
            }
            const QJsonObject exitsReport = of(u"exits"_s);
            QCOMPARE(exitsReport[u"exits"_s].toInt(), exits);
            const QJsonObject attrition = of(u"attrition"_s), funnel = of(u"funnel"_s);
            const QJsonObject any = of(u"funnel"_s, u"any"_s);
            const Standing standing = standingOf(moves);
            int stage = 0;
            for (const StageInfo &info : made.columns.journeys.front().stages) {
                const QByteArray where = u"seed %1, %2"_s.arg(seed).arg(info.name).toUtf8();
                int people = 0, forGood = 0;
                for (const auto &[person, gone] : plain[stage]) {
                    ++people;
                    forGood += gone;
                }
                const QJsonObject lost = rowWhere(attrition, u"stage"_s, info.name);
                const QJsonObject way = rowWhere(funnel, u"stage"_s, info.name);
                QVERIFY2(lost[u"left"_s].toInt() == forGood, where);
                QVERIFY2(way[u"left"_s].toInt() == forGood, where);
                QVERIFY2(rowWhere(any, u"stage"_s, info.name)[u"left"_s].toInt() == forGood, where);
                QJsonObject sums;
                for (const QJsonValue &one : exitsReport[u"stages"_s].toArray()) {
                    if (one.toObject()[u"stage"_s] == info.name)
                        sums = one.toObject();
                }
                QVERIFY2(sums[u"people"_s].toInt() == people, where);
                QVERIFY2(people - sums[u"came_back"_s].toInt() == forGood, where);
                for (const QJsonObject &row : {lost, way}) {
                    QVERIFY2(row[row.contains(u"stayed"_s) ? u"stayed"_s : u"present"_s].toInt() ==
                                 countAt(standing.after, stage),
                             where);
                    if (spec.from)
                        QVERIFY2(row[u"stood"_s].toInt() == countAt(standing.before, stage), where);
                }
                const QString there = spec.from ? u"people"_s : u"entered"_s;
                QCOMPARE(lost[there].toInt(), way[there].toInt());
                QCOMPARE(lost[u"entered"_s].toInt(), way[u"entered"_s].toInt());
                QCOMPARE(lost[there].toInt(), lost[u"stayed"_s].toInt() + lost[u"moved_on"_s].toInt() +
                                                  lost[u"moved_back"_s].toInt() + lost[u"left"_s].toInt());
                QCOMPARE(way[u"stood"_s].toInt() + way[u"entries"_s].toInt() - way[u"exits"_s].toInt(),
                         way[u"present"_s].toInt());
                ++stage;
            }
        }
    }

    void pathsAndFlowBeginWhereThePeriodFoundPeople()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            RandomColumns made(seed);
            ReportSpec spec = anyPeriod(made, u"paths"_s);
            std::map<PersonIndex, QStringList> ways;
            std::set<PersonIndex> moved;
            const auto &stages = made.columns.journeys.front().stages;
            int transitions = 0;
            for (const Move &move : movesOf(made.columns, spec)) {
                QStringList &way = ways[move.person];
                if (!move.inside)
                    way.clear(); // of what was before, only where they stood
                if (move.to >= 0 && (way.isEmpty() || way.back() != stages[std::size_t(move.to)].name))
                    way.append(stages[std::size_t(move.to)].name);
                if (move.inside) {
                    moved.insert(move.person);
                    transitions += move.to >= 0;
                }
            }
            std::map<QStringList, int> plain;
            for (const PersonIndex person : moved)
                ++plain[ways[person]];
            const QJsonObject json = report(made.columns, spec);
            QVERIFY2(json[u"journeys"_s].toInt() == int(moved.size()), qPrintable(u"seed %1"_s.arg(seed)));
            QCOMPARE(json[u"transitions"_s].toInt(), transitions);
            QCOMPARE(json[u"paths_total"_s].toInt(), int(plain.size()));
            int people = 0;
            for (const QJsonValue &line : json[u"rows"_s].toArray()) {
                const QJsonObject row = line.toObject();
                people += row[u"people"_s].toInt();
                QStringList path;
                for (const QJsonValue &stage : row[u"path"_s].toArray())
                    path << stage.toString();
                if (row[u"paths"_s].toInt() == 1 && path != QStringList{u"Others"_s})
                    QVERIFY2(row[u"people"_s].toInt() == plain[path], qPrintable(u"seed %1"_s.arg(seed)));
            }
            QCOMPARE(people, int(moved.size()));
            // The flow's first step is where these ways begin.
            spec.key = u"flow"_s;
            spec.nodes = 7;
            std::map<QString, int> starts, nodes;
            for (const PersonIndex person : moved)
                ++starts[ways[person].front()];
            for (const QJsonValue &line : report(made.columns, spec)[u"rows"_s].toArray()) {
                const QJsonObject row = line.toObject();
                if (row[u"kind"_s] == u"node"_s && row[u"step"_s].toInt() == 1)
                    nodes[row[u"from"_s].toString()] = row[u"people"_s].toInt();
            }
            QVERIFY2(starts == nodes, qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void aModelSeesTheFirstMoveOfThePeriodToo()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            RandomColumns made(seed);
            ReportSpec spec = anyPeriod(made, u"fit"_s);
            // Moves between stages on the way, seen through the journey itself.
            for (StageInfo &stage : made.columns.journeys.front().stages)
                stage.milestone =
                    QStringList{u"reached"_s,    u"deciding"_s, u"bought"_s, u"enjoying"_s,
                                u"advocating"_s, u"left"_s,     u"left"_s}[qsizetype(stage.id - 1)];
            int plain = 0;
            for (const Move &move : movesOf(made.columns, spec))
                plain += move.inside && move.from >= 0 && move.from < 5 && move.to >= 0 && move.to < 5;
            const QJsonObject own = rowWhere(report(made.columns, spec), u"key"_s, u"test"_s);
            QVERIFY2(own[u"moves"_s].toInt() == plain, qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void visitsCountWhereTheyBeganInThePeriod()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            RandomColumns made(seed);
            const ReportSpec spec = anyPeriod(made, u"time-in-stage"_s);
            std::map<int, int> plain;
            std::set<PersonIndex> people;
            for (const Move &move : movesOf(made.columns, spec)) {
                if (move.inside && move.to >= 0) {
                    ++plain[move.to];
                    people.insert(move.person);
                }
            }
            const QJsonObject json = report(made.columns, spec);
            QCOMPARE(json[u"n"_s].toInt(), int(people.size()));
            for (int stage = 0; stage < 7; ++stage)
                QVERIFY2(json[u"rows"_s].toArray()[stage].toObject()[u"n"_s].toInt() == plain[stage],
                         qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void aLapInThePeriodIsALapThoughItsRoundBeganBefore()
    {
        Columns made;
        JourneyEvents &journey = made.journey({u"A"_s, u"B"_s, u"C"_s});
        journey.shape = u"loop"_s;
        journey.stages[2].meaning = u"purchase"_s;
        journey.reentry = {1};
        const PersonIndex ana = made.person(u"Ana"_s);
        int month = 1;
        for (const int to : {0, 1, 2, 1, 2})
            Columns::move(journey, ana, to, when(u"2025-0%1-10"_s.arg(month++)));
        Columns::sort(journey);
        ReportSpec spec = specOf(u"moves"_s);
        spec.from = when(u"2025-04-01"_s);
        spec.to = when(u"2025-05-01"_s);
        const QJsonObject json = report(made.columns, spec);
        QCOMPARE(json[u"laps"_s].toInt(), 1);
        QCOMPARE(json[u"entries"_s].toInt(), 0);
        QCOMPARE(json[u"moves"_s].toInt(), 1);
        spec.to.reset(); // C, B, C: on C twice
        QCOMPARE(report(made.columns, spec)[u"loop_rate"_s].toDouble(), 1.0);
    }

    void whoLeftBeforeThePeriodAndComesAgainReturns()
    {
        Columns made;
        JourneyEvents &journey = made.journey({u"A"_s, u"B"_s});
        const PersonIndex ana = made.person(u"Ana"_s);
        Columns::move(journey, ana, 0, when(u"2025-01-10"_s));
        Columns::move(journey, ana, -1, when(u"2025-02-10"_s));
        Columns::move(journey, ana, 1, when(u"2025-03-10"_s));
        Columns::sort(journey);
        ReportSpec spec = specOf(u"moves"_s);
        spec.from = when(u"2025-03-01"_s);
        const QJsonObject json = report(made.columns, spec);
        QCOMPARE(json[u"entries"_s].toInt(), 1);
        QCOMPARE(json[u"returns"_s].toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(PeriodsTest)
#include "tst_periods.moc"
