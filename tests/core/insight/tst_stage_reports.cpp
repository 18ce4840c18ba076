// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_columns.h"

#include <QTest>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::insight;
using namespace vouch::test;

namespace
{

constexpr unsigned seeds = 200;
const Millis end = RandomColumns::start + 520 * dayMillis;

QJsonObject report(const EventColumns &columns, ReportSpec spec)
{
    spec.now = end;
    const auto value = runReport(columns, spec);
    if (!value)
        qFatal("%s", qPrintable(value.error().text));
    return value->toJson();
}

/// A person's stages in order, by name; "-" for out of the journey.
QStringList wayOf(const JourneyEvents &journey, PersonIndex person)
{
    QStringList way;
    for (const Transition &move : journey.transitions) {
        if (move.person != person)
            continue;
        const QString stage = move.to < 0 ? u"-"_s : journey.stages[std::size_t(move.to)].name;
        if (way.isEmpty() ? stage != u"-"_s : way.last() != stage)
            way << stage;
    }
    return way;
}

} // namespace

/// Reports on stages against plain loops over the raw moves, on seeded random data.
class StageReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyInteractionCountsAtTheStageOfItsMoment()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            const RandomColumns made(seed);
            const EventColumns &columns = made.columns;
            const JourneyEvents &journey = columns.journeys.front();
            std::map<std::pair<QString, QString>, std::vector<PersonIndex>> cells;
            int all = 0;
            for (const Interaction &interaction : columns.interactions) {
                if (interaction.person == nobody)
                    continue;
                QString stage = u"Not on the journey"_s;
                for (const Transition &move : journey.transitions) {
                    if (move.person == interaction.person && move.at <= interaction.at)
                        stage =
                            move.to < 0 ? u"Not on the journey"_s : journey.stages[std::size_t(move.to)].name;
                }
                const QString word = columns.channels.word(interaction.channel);
                cells[{stage, word.isEmpty() ? u"none"_s : word}].push_back(interaction.person);
                ++all;
            }
            for (const bool people : {true, false}) {
                ReportSpec spec = specOf(u"heatmap"_s);
                spec.count = people ? u"people"_s : u"totals"_s;
                const QJsonObject json = report(columns, spec);
                QCOMPARE(json[u"interactions"_s].toInt(), all);
                QCOMPARE(json[u"rows"_s].toArray().size(), qsizetype(journey.stages.size()) + 1);
                qint64 sum = 0;
                for (const QJsonValue &line : json[u"rows"_s].toArray()) {
                    const QJsonObject row = line.toObject();
                    std::set<PersonIndex> anywhere;
                    for (const QString &channel : row.keys()) {
                        if (channel == u"stage"_s || channel == u"total"_s)
                            continue;
                        const auto &cell = cells[{row[u"stage"_s].toString(), channel}];
                        const std::set<PersonIndex> distinct(cell.begin(), cell.end());
                        anywhere.insert(distinct.begin(), distinct.end());
                        QCOMPARE(row[channel].toInt(), int(people ? distinct.size() : cell.size()));
                        sum += row[channel].toInt();
                    }
                    if (people)
                        QCOMPARE(row[u"total"_s].toInt(), int(anywhere.size()));
                }
                if (!people)
                    QCOMPARE(sum, qint64(all));
            }
        }
    }

    void everybodyWhoEnteredStayedWentOnWentBackOrLeft()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            const RandomColumns made(seed);
            const JourneyEvents &journey = made.columns.journeys.front();
            const QStringList order{u"Look"_s, u"Decide"_s, u"Buy"_s, u"Enjoy"_s, u"Tell"_s};
            std::map<QString, std::map<QString, int>> expected;
            for (PersonIndex person = 0; person < made.columns.personCount(); ++person) {
                const QStringList way = wayOf(journey, person);
                for (const StageInfo &stage : journey.stages) {
                    const qsizetype last = way.lastIndexOf(stage.name);
                    if (last < 0)
                        continue;
                    auto &counts = expected[stage.name];
                    ++counts[u"entered"_s];
                    if (last == way.size() - 1) {
                        ++counts[u"stayed"_s];
                        counts[u"never_moved"_s] += way.size() == 1;
                        continue;
                    }
                    const QString next = way[last + 1];
                    // Who was lost already does not leave again.
                    const bool left = (next == u"-"_s || next == u"Lost"_s) && stage.name != u"Lost"_s;
                    bool onward = order.indexOf(next) > order.indexOf(stage.name);
                    if (!order.contains(stage.name)) // beside the way: only Hold lies behind Lost
                        onward = stage.name == u"Lost"_s && next == u"Hold"_s;
                    ++counts[left ? u"left"_s : onward ? u"moved_on"_s : u"moved_back"_s];
                }
            }
            const QJsonObject json = report(made.columns, specOf(u"attrition"_s));
            for (const QJsonValue &line : json[u"rows"_s].toArray()) {
                const QJsonObject row = line.toObject();
                auto &counts = expected[row[u"stage"_s].toString()];
                for (const QString &key :
                     {u"entered"_s, u"stayed"_s, u"moved_on"_s, u"moved_back"_s, u"left"_s, u"never_moved"_s})
                    QVERIFY2(row[key].toInt() == counts[key], qPrintable(u"%1 %2"_s.arg(seed).arg(key)));
                QCOMPARE(row[u"entered"_s].toInt(), row[u"stayed"_s].toInt() + row[u"moved_on"_s].toInt() +
                                                        row[u"moved_back"_s].toInt() +
                                                        row[u"left"_s].toInt());
            }
        }
    }

    void decisionsAreWonOrLostOnce()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            const RandomColumns made(seed);
            const EventColumns &columns = made.columns;
            const JourneyEvents &journey = columns.journeys.front();
            int won = 0;
            int lost = 0;
            int open = 0;
            double cycle = 0;
            for (PersonIndex person = 0; person < columns.personCount(); ++person) {
                Millis since = -1;
                for (const Transition &move : journey.transitions) {
                    if (move.person != person)
                        continue;
                    const bool before = move.to == 0 || move.to == 1;
                    const bool wins = move.to == 2 || move.to == 3;
                    const bool loses = move.to < 0 || move.to == 5;
                    if (before && since < 0)
                        since = move.at;
                    if (since >= 0 && (wins || loses)) {
                        won += wins;
                        lost += loses;
                        cycle += wins ? double(move.at / dayMillis - since / dayMillis) : 0;
                        since = -1;
                    }
                }
                open += since >= 0;
            }
            qint64 revenue = 0;
            int purchases = 0;
            for (const Purchase &purchase : columns.purchases) {
                if (purchase.person == nobody || purchase.abandoned ||
                    columns.currencies.word(purchase.currency) != u"EUR"_s)
                    continue;
                revenue += purchase.minor;
                purchases += !purchase.refund;
            }
            for (const QString &by : {u"month"_s, u"channel"_s, u"owner"_s}) {
                ReportSpec spec = specOf(u"velocity"_s);
                spec.by = by;
                const QJsonObject json = report(columns, spec);
                QCOMPARE(json[u"won"_s].toInt(), won);
                QCOMPARE(json[u"lost"_s].toInt(), lost);
                QCOMPARE(json[u"open"_s].toInt(), open);
                int rows = 0;
                for (const QJsonValue &line : json[u"rows"_s].toArray())
                    rows += line[u"won"_s].toInt() + line[u"lost"_s].toInt();
                QCOMPARE(rows, won + lost);
                if (won > 0 && purchases > 0 && cycle > 0) {
                    const double speed =
                        open * (double(won) / (won + lost)) * (double(revenue) / purchases) / (cycle / won);
                    QVERIFY(std::abs(double(json[u"per_day"_s][u"minor"_s].toInteger()) - speed) <= 0.51);
                }
                spec.key = u"win-rate"_s;
                const QJsonObject rate = report(columns, spec);
                QCOMPARE(rate[u"win_rate"_s].isNull(), won + lost == 0);
                if (won + lost > 0)
                    QCOMPARE(rate[u"win_rate"_s].toDouble(), double(won) / (won + lost));
            }
        }
    }

    void onlyWhatWasClosedInThePeriodCounts()
    {
        Columns made;
        JourneyEvents &journey = made.journey({u"Open"_s, u"Won"_s});
        journey.stages[1].meaning = u"purchase"_s;
        const PersonIndex ana = made.person(u"Ana"_s);
        Columns::move(journey, ana, 0, when(u"2025-01-10"_s));
        Columns::move(journey, ana, 1, when(u"2025-03-10"_s));
        Columns::move(journey, made.person(u"Bo"_s), 0, when(u"2025-01-20"_s));
        Columns::sort(journey);
        ReportSpec spec = specOf(u"win-rate"_s);
        spec.from = when(u"2025-03-01"_s);
        spec.to = when(u"2025-04-01"_s);
        QCOMPARE(report(made.columns, spec)[u"won"_s].toInt(), 1);
        spec.to = when(u"2025-03-02"_s);
        const QJsonObject early = report(made.columns, spec);
        QCOMPARE(early[u"won"_s].toInt(), 0);
        spec.key = u"velocity"_s;
        spec.by = u"owner"_s;
        QCOMPARE(report(made.columns, spec)[u"open"_s].toInt(), 2);
    }
};

QTEST_GUILESS_MAIN(StageReportsTest)
#include "tst_stage_reports.moc"
