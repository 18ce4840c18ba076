// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/stay_lengths.h"
#include "tests/support/sample_columns.h"

#include <QTest>
#include <map>
#include <rapidcheck.h>
#include <set>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::insight;
using namespace vouch::test;

namespace
{

const Millis begin = when(u"2025-01-01"_s);

QJsonObject report(const Columns &made, const ReportSpec &spec)
{
    const auto value = runReport(made.columns, spec);
    return value ? value->toJson() : QJsonObject{{u"error"_s, value.error().text}};
}

/// A random journey: stages some of which are lost or on hold, moves in every direction, exits, re-entries.
Columns anyJourney()
{
    Columns made;
    const int stages = *rc::gen::inRange(1, 6);
    QStringList names;
    for (int i = 0; i < stages; ++i)
        names << QString(QChar(u'A' + i));
    const int people = *rc::gen::inRange(1, 12);
    const QStringList words{u"x"_s, u"y"_s};
    for (int i = 0; i < people; ++i)
        made.person(QString::number(i), words[*rc::gen::inRange(0, 2)], words[*rc::gen::inRange(0, 2)]);
    JourneyEvents &journey = made.journey(names);
    for (StageInfo &stage : journey.stages) {
        const int dice = *rc::gen::inRange(0, 8);
        stage.meaning = dice == 0 ? u"lost"_s : dice == 1 ? u"on-hold"_s : u"open"_s;
    }
    for (int i = *rc::gen::inRange(0, 60); i > 0; --i) {
        Columns::move(journey, PersonIndex(*rc::gen::inRange(0, people)), *rc::gen::inRange(-1, stages),
                      begin + *rc::gen::inRange(0, 60) * dayMillis / 2);
    }
    Columns::sort(journey);
    return made;
}

ReportSpec anyJourneySpec(const QString &key)
{
    ReportSpec spec = specOf(key);
    spec.mode = QStringList{u"strict"_s, u"any"_s, u"forward"_s}[*rc::gen::inRange(0, 3)];
    spec.windowDays = *rc::gen::inRange(0, 20);
    spec.now = begin + 40 * dayMillis;
    spec.owner = QStringList{u""_s, u"x"_s}[*rc::gen::inRange(0, 2)];
    spec.channel = QStringList{u""_s, u"y"_s}[*rc::gen::inRange(0, 2)];
    if (*rc::gen::arbitrary<bool>())
        spec.from = begin + *rc::gen::inRange(0, 15) * dayMillis;
    if (*rc::gen::arbitrary<bool>())
        spec.to = begin + *rc::gen::inRange(15, 40) * dayMillis;
    return spec;
}

struct Visit {
    int stage;
    Millis from;
    std::optional<Millis> to;
    int next = -1; ///< where they went; −1: left the journey, if the visit ended
};

/// Whether that person stood there when the period began.
bool stoodBefore(const Visit &visit, const ReportSpec &spec)
{
    return spec.from && visit.from < *spec.from && (!visit.to || *visit.to >= *spec.from);
}

/// Whether the visit belongs to the period: begun in it, or begun before and not ended by then.
bool isInPeriod(const Visit &visit, const ReportSpec &spec)
{
    return !spec.from || visit.from >= *spec.from || stoodBefore(visit, spec);
}

/// All visits until the end of the period, person by person, the plain way, with the spec's filters (but for
/// the window); of people who were on the journey in the period.
std::map<PersonIndex, std::vector<Visit>> plainHistory(const EventColumns &columns, const ReportSpec &spec)
{
    std::map<PersonIndex, std::vector<Visit>> visits;
    for (const Transition &move : columns.journeys[0].transitions) {
        if (spec.to && move.at >= *spec.to)
            continue;
        if (!spec.owner.isEmpty() && columns.owners.word(columns.owner[move.person]) != spec.owner)
            continue;
        if (!spec.channel.isEmpty() && columns.sources.word(columns.source[move.person]) != spec.channel)
            continue;
        auto &own = visits[move.person];
        if (!own.empty() && !own.back().to) {
            if (own.back().stage == move.to)
                continue;
            own.back().to = move.at;
            own.back().next = move.to;
        }
        if (move.to >= 0)
            own.push_back({move.to, move.at, std::nullopt});
    }
    std::erase_if(visits, [&spec](const auto &entry) {
        return std::none_of(entry.second.begin(), entry.second.end(),
                            [&spec](const Visit &visit) { return isInPeriod(visit, spec); });
    });
    return visits;
}

/// The visits of the period alone; `moved`: only of people who did something in it.
std::map<PersonIndex, std::vector<Visit>> plainVisits(const EventColumns &columns, const ReportSpec &spec,
                                                      bool moved = false)
{
    auto visits = plainHistory(columns, spec);
    for (auto &[person, own] : visits)
        std::erase_if(own, [&spec](const Visit &visit) { return !isInPeriod(visit, spec); });
    std::erase_if(visits, [&](const auto &entry) {
        return moved && entry.second.size() == 1 && stoodBefore(entry.second.front(), spec) &&
               !entry.second.front().to;
    });
    return visits;
}

bool isOnTheWay(const StageInfo &stage)
{
    return stage.meaning != u"lost"_s && stage.meaning != u"on-hold"_s;
}

/// One stage's figures for one person, straight from the definitions.
struct Plain {
    bool there = false, stood = false, entered = false, moved = false, left = false, present = false;
    bool elsewhere() const { return there && !moved && !left && !present; }
};

/// `visits`: of the period; `history`: also what was before; `since`: where the period begins.
Plain plainFunnel(const std::vector<Visit> &visits, const std::vector<Visit> &history, Millis since,
                  const std::vector<StageInfo> &stages, int stage, const QString &mode)
{
    std::vector<int> way;
    for (int i = 0; i < int(stages.size()); ++i) {
        if (isOnTheWay(stages[std::size_t(i)]))
            way.push_back(i);
    }
    const auto touched = [&visits](int wanted) {
        return std::any_of(visits.begin(), visits.end(),
                           [wanted](const Visit &v) { return v.stage == wanted; });
    };
    // When the first `count` stages of the way had become a subsequence of all visits.
    const auto subsequence = [&](std::size_t count) -> std::optional<Millis> {
        std::size_t found = 0;
        for (const Visit &visit : history) {
            found += found < way.size() && visit.stage == way[found] ? 1 : 0;
            if (found >= count)
                return visit.from;
        }
        return std::nullopt;
    };
    Plain plain;
    const bool onWay = isOnTheWay(stages[std::size_t(stage)]);
    const auto place = std::size_t(std::find(way.begin(), way.end(), stage) - way.begin());
    plain.there = touched(stage);
    if (mode == u"strict"_s && onWay) {
        plain.there = plain.there && subsequence(place + 1);
        const auto next = place + 1 < way.size() ? subsequence(place + 2) : std::nullopt;
        plain.moved = plain.there && next && *next >= since;
    } else if (mode == u"any"_s && onWay) {
        plain.moved = plain.there && place + 1 < way.size() && touched(way[place + 1]);
    } else {
        for (std::size_t i = 0; i < visits.size(); ++i) {
            for (std::size_t k = i + 1; visits[i].stage == stage && k < visits.size(); ++k)
                plain.moved |=
                    isOnTheWay(stages[std::size_t(visits[k].stage)]) && (!onWay || visits[k].stage > stage);
        }
    }
    if (!plain.there)
        return plain;
    const auto isLost = [&stages](int where) { return stages[std::size_t(where)].meaning == u"lost"_s; };
    for (const Visit &visit : visits) {
        if (visit.stage != stage)
            continue;
        plain.stood |= visit.from < since;
        plain.entered |= visit.from >= since;
        plain.left = visit.to && (visit.next < 0 || isLost(visit.next)) && !isLost(stage);
        plain.present = !visit.to; // the last visit decides
    }
    return plain;
}

/// What is left of visits when nothing after the window counts.
std::vector<Visit> within(std::vector<Visit> visits, int windowDays)
{
    if (windowDays == 0)
        return visits;
    const Millis last = visits.front().from + windowDays * dayMillis;
    std::erase_if(visits, [last](const Visit &visit) { return visit.from > last; });
    if (visits.back().to && *visits.back().to > last)
        visits.back().to.reset();
    return visits;
}

/// The people whom a funnel counts, each with the visits it looks at and those before them.
struct Counted {
    std::vector<Visit> visits, history;
};
std::vector<Counted> countedBy(const EventColumns &columns, const ReportSpec &spec)
{
    std::vector<Counted> found;
    auto history = plainHistory(columns, spec);
    for (auto &[person, visits] : plainVisits(columns, spec)) {
        if (spec.windowDays == 0) {
            found.push_back({visits, history[person]});
        } else if (!stoodBefore(visits.front(), spec)) {
            const std::vector<Visit> kept = within(visits, spec.windowDays);
            found.push_back({kept, kept});
        }
    }
    return found;
}

} // namespace

class JourneyReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void theFunnelAgreesWithThePlainWayInEveryMode()
    {
        QVERIFY(rc::check([] {
            const Columns made = anyJourney();
            const ReportSpec spec = anyJourneySpec(u"funnel"_s);
            const JourneyEvents &journey = made.columns.journeys[0];
            const QJsonObject json = report(made, spec);
            RC_ASSERT(!json.contains(u"error"_s));
            const std::vector<Counted> people = countedBy(made.columns, spec);
            RC_ASSERT(json[u"n"_s].toInt() == int(people.size()));
            const Millis end = std::min(spec.now, spec.to.value_or(spec.now));
            const bool stock = spec.from && spec.windowDays == 0;
            for (int stage = 0; stage < int(journey.stages.size()); ++stage) {
                std::map<QString, int> counts;
                for (const auto &[visits, history] : people) {
                    const Plain plain = plainFunnel(visits, history, spec.from.value_or(begin),
                                                    journey.stages, stage, spec.mode);
                    counts[u"people"_s] += plain.there;
                    counts[u"stood"_s] += plain.stood;
                    counts[u"entered"_s] += plain.entered;
                    counts[u"moved_on"_s] += plain.moved;
                    counts[u"present"_s] += plain.present;
                    counts[u"left"_s] += plain.left;
                    counts[u"elsewhere"_s] += plain.elsewhere();
                    counts[u"immature_n"_s] += plain.there && spec.windowDays > 0 &&
                                               visits.front().from + spec.windowDays * dayMillis > end;
                }
                const QJsonObject row = json[u"rows"_s].toArray()[stage].toObject();
                RC_ASSERT(row.contains(u"stood"_s) == stock);
                for (const auto &[key, count] : counts) {
                    if (stock || (key != u"people" && key != u"stood"))
                        RC_ASSERT(row[key].toInt() == count);
                }
            }
        }));
    }

    void strictIsAtMostAnyAndNoRateIsAboveOne()
    {
        QVERIFY(rc::check([] {
            const Columns made = anyJourney();
            ReportSpec spec = anyJourneySpec(u"conversion"_s);
            spec.mode = u"strict"_s;
            const QJsonArray strict = report(made, spec)[u"rows"_s].toArray();
            spec.mode = u"any"_s;
            const QJsonArray any = report(made, spec)[u"rows"_s].toArray();
            spec.mode = u"forward"_s;
            const QJsonArray forward = report(made, spec)[u"rows"_s].toArray();
            for (int i = 0; i < int(any.size()); ++i) {
                for (const QString &key : {u"entered"_s, u"people"_s, u"stood"_s, u"moved_on"_s})
                    RC_ASSERT(strict[i].toObject()[key].toInt() <= any[i].toObject()[key].toInt());
                for (const QJsonArray &rows : {strict, any, forward}) {
                    const QJsonObject row = rows[i].toObject();
                    for (const QString &key :
                         {u"conversion"_s, u"low"_s, u"high"_s, u"move_rate"_s, u"of_first"_s})
                        RC_ASSERT(row[key].toDouble() >= 0 && row[key].toDouble() <= 1);
                    const int there = row[row.contains(u"people"_s) ? u"people"_s : u"entered"_s].toInt();
                    RC_ASSERT(row[u"moved_on"_s].toInt() <= there);
                    RC_ASSERT(row[u"left"_s].toInt() <= there);
                }
            }
        }));
    }

    void entriesLessExitsAreThosePresent()
    {
        QVERIFY(rc::check([] {
            const Columns made = anyJourney();
            ReportSpec spec = anyJourneySpec(u"funnel"_s);
            spec.mode = u"forward"_s;
            for (const QJsonValue &row : report(made, spec)[u"rows"_s].toArray()) {
                const QJsonObject cells = row.toObject();
                RC_ASSERT(cells[u"stood"_s].toInt() + cells[u"entries"_s].toInt() -
                              cells[u"exits"_s].toInt() ==
                          cells[u"present"_s].toInt());
            }
        }));
    }

    void groupsAddUpToTheWhole()
    {
        QVERIFY(rc::check([] {
            const Columns made = anyJourney();
            ReportSpec spec = anyJourneySpec(u"funnel"_s);
            const QJsonArray whole = report(made, spec)[u"rows"_s].toArray();
            for (const QString &by : {u"channel"_s, u"owner"_s}) {
                spec.by = by;
                std::map<QString, int> sums;
                for (const QJsonValue &row : report(made, spec)[u"rows"_s].toArray())
                    sums[row.toObject()[u"stage"_s].toString()] += row.toObject()[u"moved_on"_s].toInt();
                for (const QJsonValue &row : whole)
                    RC_ASSERT(sums[row.toObject()[u"stage"_s].toString()] ==
                              row.toObject()[u"moved_on"_s].toInt());
            }
        }));
    }

    void pathsAgreeWithThePlainWay()
    {
        QVERIFY(rc::check([] {
            const Columns made = anyJourney();
            const ReportSpec spec = anyJourneySpec(u"paths"_s);
            std::map<QStringList, std::vector<double>> plain;
            for (const auto &[person, visits] : plainVisits(made.columns, spec, true)) {
                QStringList path;
                for (const Visit &visit : visits) {
                    const QString name = made.columns.journeys[0].stages[std::size_t(visit.stage)].name;
                    if (path.isEmpty() || path.back() != name)
                        path << name;
                }
                const Millis last = visits.back().to.value_or(visits.back().from);
                plain[path].push_back(double(last - visits.front().from) / double(dayMillis));
            }
            const QJsonObject json = report(made, spec);
            int people = 0;
            double share = 0;
            for (const QJsonValue &value : json[u"rows"_s].toArray()) {
                const QJsonObject row = value.toObject();
                people += row[u"people"_s].toInt();
                share += row[u"share"_s].toDouble();
                if (row[u"paths"_s].toInt() != 1)
                    continue;
                QStringList path;
                for (const QJsonValue &stage : row[u"path"_s].toArray())
                    path << stage.toString();
                auto &days = plain[path];
                RC_ASSERT(row[u"people"_s].toInt() == int(days.size()));
                std::sort(days.begin(), days.end());
                const double median = (days[(days.size() - 1) / 2] + days[days.size() / 2]) / 2;
                RC_ASSERT(std::abs(row[u"median_days"_s].toDouble() - median) < 1e-9);
            }
            RC_ASSERT(json[u"paths_total"_s].toInt() == int(plain.size()));
            RC_ASSERT(people == json[u"journeys"_s].toInt());
            RC_ASSERT(people == 0 || std::abs(share - 1) < 1e-9);
        }));
    }

    void timeInStageAgreesWithThePlainWay()
    {
        QVERIFY(rc::check([] {
            const Columns made = anyJourney();
            const ReportSpec spec = anyJourneySpec(u"time-in-stage"_s);
            const Millis end = std::min(spec.now, spec.to.value_or(spec.now));
            const auto day = [](Millis at) { return at / dayMillis; };
            std::map<int, std::vector<std::pair<qint64, bool>>> stays;
            for (const auto &[person, visits] : plainVisits(made.columns, spec)) {
                for (const Visit &visit : visits) {
                    if (stoodBefore(visit, spec))
                        continue; // begun before the period
                    stays[visit.stage].emplace_back(day(visit.to.value_or(end)) - day(visit.from), !visit.to);
                }
            }
            const QJsonArray rows = report(made, spec)[u"rows"_s].toArray();
            const auto soFar = lengthsSoFar(made.columns, spec, 0.75);
            RC_ASSERT(soFar.ok());
            for (int stage = 0; stage < int(rows.size()); ++stage) {
                auto &own = stays[stage];
                const QJsonObject row = rows[stage].toObject();
                RC_ASSERT(row[u"n"_s].toInt() == int(own.size()));
                // Three quarters are no longer than this, and fewer than that are shorter.
                const std::optional<double> length = (*soFar)[std::size_t(stage)];
                RC_ASSERT(length.has_value() == !own.empty());
                const auto upTo = [&](double most) {
                    return std::count_if(own.begin(), own.end(),
                                         [most](auto s) { return double(s.first) <= most; });
                };
                RC_ASSERT(own.empty() || (4 * upTo(*length) >= 3 * qint64(own.size()) &&
                                          4 * upTo(*length - 1) < 3 * qint64(own.size())));
                // S(t) by its definition, one factor per day.
                std::optional<double> median;
                double survival = 1;
                qint64 ended = 0;
                qint64 sum = 0;
                for (qint64 t = 0; t <= 60; ++t) {
                    const auto risk =
                        std::count_if(own.begin(), own.end(), [t](auto s) { return s.first >= t; });
                    const auto ends = std::count(own.begin(), own.end(), std::pair(t, false));
                    survival *= risk > 0 ? 1 - double(ends) / double(risk) : 1;
                    ended += ends;
                    sum += t * ends;
                    if (!median && ends > 0 && survival <= 0.5 + 1e-9)
                        median = double(t);
                }
                RC_ASSERT(row[u"censored"_s].toInt() == int(own.size()) - int(ended));
                RC_ASSERT(row[u"median_days"_s].isNull() == !median);
                RC_ASSERT(!median || row[u"median_days"_s].toDouble() == *median);
                if (ended > 0)
                    RC_ASSERT(std::abs(row[u"mean_completed_days"_s].toDouble() -
                                       double(sum) / double(ended)) < 1e-9);
            }
        }));
    }

    void everyCountListsAsManyPeopleAsItSays()
    {
        QVERIFY(rc::check([] {
            const Columns made = anyJourney();
            const QHash<QString, QStringList> listed{{u"funnel"_s,
                                                      {u"people"_s, u"stood"_s, u"entered"_s, u"moved_on"_s,
                                                       u"left"_s, u"elsewhere"_s, u"present"_s}},
                                                     {u"paths"_s, {u"people"_s}},
                                                     {u"moves"_s, {u"people"_s}},
                                                     {u"time-in-stage"_s, {u"censored"_s}}};
            for (auto it = listed.begin(); it != listed.end(); ++it) {
                ReportSpec spec = anyJourneySpec(it.key());
                const auto bare = runReport(made.columns, spec);
                spec.withPeople = true;
                const auto value = runReport(made.columns, spec);
                RC_ASSERT(value.ok());
                RC_ASSERT(bare->toJson() == value->toJson());
                for (qsizetype row = 0; row < value->rows.size(); ++row) {
                    for (qsizetype i = 0; i < value->columns.size(); ++i) {
                        const auto &people = value->rows[row][i].people;
                        RC_ASSERT(bare->rows[row][i].people.empty());
                        if (!it.value().contains(value->columns[i].key))
                            continue;
                        RC_ASSERT(people.size() == std::size_t(*value->rows[row][i].number));
                        RC_ASSERT(std::set(people.begin(), people.end()).size() == people.size());
                    }
                }
            }
        }));
    }

    void movesAreSortedIntoTheirKinds()
    {
        Columns made;
        JourneyEvents &journey = made.journey({u"A"_s, u"B"_s, u"C"_s, u"Lost"_s});
        journey.shape = u"loop"_s;
        journey.stages[2].meaning = u"purchase"_s;
        journey.stages[3].meaning = u"lost"_s;
        journey.reentry = {1};
        const PersonIndex ana = made.person(u"Ana"_s);
        int day = 0;
        for (const int to : {0, 1, 2, 1, 0, 2, 3, -1, 1})
            Columns::move(journey, ana, to, begin + day++ * dayMillis);
        Columns::sort(journey);
        const QJsonObject json = report(made, specOf(u"moves"_s));
        const auto movesOf = [&json](const QString &kind) {
            int moves = 0;
            for (const QJsonValue &row : json[u"rows"_s].toArray())
                moves +=
                    row.toObject()[u"kind"_s].toString() == kind ? row.toObject()[u"moves"_s].toInt() : 0;
            return moves;
        };
        QCOMPARE(movesOf(u"entry"_s), 2);
        QCOMPARE(movesOf(u"forward"_s), 2);
        QCOMPARE(movesOf(u"lap"_s), 1);
        QCOMPARE(movesOf(u"back"_s), 1);
        QCOMPARE(movesOf(u"skip"_s), 1);
        QCOMPARE(movesOf(u"lost"_s), 1);
        QCOMPARE(movesOf(u"exit"_s), 1);
        QCOMPARE(json[u"directness"_s].toDouble(), 0.4);
        QCOMPARE(json[u"laps"_s].toInt(), 1);
    }

    void aReportWithoutStagesSaysWhatToDo()
    {
        const auto value = runReport(Columns().columns, specOf(u"funnel"_s));
        QVERIFY(!value);
        QCOMPARE(value.error().kind, Error::Kind::Invalid);
        QVERIFY(value.error().text.contains(u"needs a journey with stages"_s));
    }

    void everyReportNamesItsColumnsOnceAndFillsThem()
    {
        Columns made;
        JourneyEvents &journey = made.journey({u"A"_s, u"B"_s});
        Columns::move(journey, made.person(u"Ana"_s), 0, begin);
        made.buy(0, 100, begin);
        for (const QString &key : reportKeys()) {
            const auto value = runReport(made.columns, specOf(key));
            QVERIFY(value.ok());
            QVERIFY(!value->title.isEmpty());
            QVERIFY(!value->definition.isEmpty());
            QVERIFY(value->finding.endsWith(u'.'));
            std::set<QString> keys;
            for (const Column &column : value->columns)
                keys.insert(column.key);
            QCOMPARE(qsizetype(keys.size()), value->columns.size());
            for (const QList<Cell> &row : value->rows)
                QCOMPARE(row.size(), value->columns.size());
        }
    }
};

QTEST_GUILESS_MAIN(JourneyReportsTest)
#include "tst_journey_reports.moc"
