// SPDX-License-Identifier: GPL-3.0-or-later
// The short way to buying beside the long one, against a computation of its own.
#include "tests/support/sample_columns.h"

#include <QTest>
#include <cmath>
#include <map>
#include <rapidcheck.h>
#include <set>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::insight;
using namespace vouch::test;

namespace
{

const Millis begin = when(u"2026-01-01T00:00:00Z"_s);

Millis day(double days)
{
    return begin + Millis(days * double(dayMillis));
}

/// Follower, Blog visitor, Website visitor, Customer, Advocate, as the model with the buy button has them.
JourneyEvents &buyButton(Columns &made)
{
    JourneyEvents &journey =
        made.journey({u"Follower"_s, u"Blog visitor"_s, u"Website visitor"_s, u"Customer"_s, u"Advocate"_s},
                     u"social-media-funnel"_s);
    const QStringList milestones{u"following"_s, u"researching"_s, u"deciding"_s, u"bought"_s,
                                 u"advocating"_s};
    for (int i = 0; i < 5; ++i)
        journey.stages[std::size_t(i)].milestone = milestones[i];
    journey.stages[3].meaning = u"purchase"_s;
    journey.stages[4].meaning = u"advocacy"_s;
    return journey;
}

QJsonObject report(const Columns &made, const ReportSpec &spec)
{
    const auto value = runReport(made.columns, spec);
    return value ? value->toJson() : QJsonObject{{u"error"_s, value.error().text}};
}

qint64 minor(const QJsonValue &money)
{
    return money.toObject()[u"minor"_s].toInteger();
}

/// Wilson's interval for p̂ = k / n by its equation (p̂ − p)² = z²·p(1 − p)/n, solved as a quadratic.
std::pair<double, double> wilsonByQuadratic(double k, double n)
{
    const double z = 1.959963984540054, share = k / n;
    const double a = 1 + z * z / n, b = -(2 * share + z * z / n), c = share * share;
    const double root = std::sqrt(std::max(0.0, b * b - 4 * a * c));
    return {(-b - root) / (2 * a), (-b + root) / (2 * a)};
}

/// Random moves in every direction, leaving and coming back, purchases and refunds.
Columns anyJourney()
{
    Columns made;
    const int people = *rc::gen::inRange(1, 14);
    for (int i = 0; i < people; ++i)
        made.person(QString::number(i), i % 2 ? u"x"_s : u"y"_s, i % 3 ? u"Kim"_s : u"Lee"_s);
    JourneyEvents &journey = buyButton(made);
    if (*rc::gen::inRange(0, 4) == 0)
        journey.stages[1].meaning = u"on-hold"_s;
    if (*rc::gen::inRange(0, 4) == 0)
        journey.stages[4].meaning = u"purchase"_s;
    for (int i = *rc::gen::inRange(0, 60); i > 0; --i)
        Columns::move(journey, PersonIndex(*rc::gen::inRange(0, people)), *rc::gen::inRange(-1, 5),
                      day(*rc::gen::inRange(0, 120) / 2.0));
    Columns::sort(journey);
    for (int i = *rc::gen::inRange(0, 20); i > 0; --i)
        made.buy(PersonIndex(*rc::gen::inRange(0, people)), *rc::gen::inRange(-5'000, 20'000),
                 day(*rc::gen::inRange(0, 60)), {}, *rc::gen::inRange(0, 8) == 0 ? u"USD"_s : u"EUR"_s);
    std::stable_sort(made.columns.purchases.begin(), made.columns.purchases.end(),
                     [](const auto &a, const auto &b) { return a.at < b.at; });
    return made;
}

struct Told {
    std::set<PersonIndex> people;
    std::vector<double> days;
    qint64 net = 0;
    double median() const
    {
        std::vector<double> sorted = days;
        std::sort(sorted.begin(), sorted.end());
        const std::size_t half = sorted.size() / 2;
        return sorted.size() % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
};

/// The same, told from the list of each person's stages.
std::map<QString, Told> plainWays(const EventColumns &columns, const ReportSpec &spec)
{
    const JourneyEvents &journey = columns.journeys.front();
    const auto means = [&](int stage) { return journey.stages[std::size_t(stage)].meaning; };
    std::vector<int> before;
    for (int stage = 0; means(stage) != u"purchase"; ++stage) {
        if (means(stage) != u"on-hold")
            before.push_back(stage);
    }
    std::map<QString, Told> told;
    for (PersonIndex person = 0; person < columns.personCount(); ++person) {
        if (!spec.owner.isEmpty() && columns.owners.word(columns.owner[person]) != spec.owner)
            continue;
        std::vector<Transition> own;
        for (const Transition &move : journey.transitions) {
            if (move.person == person)
                own.push_back(move);
        }
        std::set<int> seen;
        for (std::size_t i = 0; i < own.size(); ++i) {
            if (own[i].to < 0 || means(own[i].to) != u"purchase") {
                seen.insert(own[i].to);
                continue;
            }
            if ((spec.from && own[i].at < *spec.from) || (spec.to && own[i].at >= *spec.to))
                break;
            std::vector<int> passed;
            for (const int stage : before) {
                if (seen.contains(stage))
                    passed.push_back(stage);
            }
            QString way = u"Other ways"_s;
            if (i == 0)
                way = u"Came in by buying"_s;
            else if (passed == before)
                way = u"The long way"_s;
            else if (passed.size() == 1 && passed.front() != before.back())
                way = u"The short way"_s;
            Told &line = told[way];
            line.people.insert(person);
            line.days.push_back(double(own[i].at - own[0].at) / double(dayMillis));
            break;
        }
    }
    for (auto &[way, line] : told) {
        for (const Purchase &purchase : columns.purchases) {
            if (line.people.contains(purchase.person) &&
                columns.currencies.word(purchase.currency) == u"EUR" &&
                (!spec.from || purchase.at >= *spec.from) && (!spec.to || purchase.at < *spec.to))
                line.net += purchase.minor;
        }
    }
    return told;
}

} // namespace

class WaysReportTest : public QObject
{
    Q_OBJECT

private slots:
    void theShortWayStandsBesideTheLongOne()
    {
        // Given Ana who bought from the profile, Bo who went all the way, Cy who was found at the shop's
        // site, Di who came in by buying, and Ed who has not bought
        Columns made;
        const PersonIndex ana = made.person(u"Ana"_s), bo = made.person(u"Bo"_s), cy = made.person(u"Cy"_s),
                          di = made.person(u"Di"_s), ed = made.person(u"Ed"_s);
        JourneyEvents &journey = buyButton(made);
        Columns::move(journey, ana, 0, day(0));
        Columns::move(journey, ana, 3, day(2));
        for (int stage = 0; stage < 4; ++stage)
            Columns::move(journey, bo, stage, day(10.0 * stage));
        Columns::move(journey, cy, 2, day(1));
        Columns::move(journey, cy, 3, day(5));
        Columns::move(journey, di, 3, day(3));
        Columns::move(journey, ed, 0, day(3));
        Columns::sort(journey);
        made.buy(ana, 5'000, day(2));
        made.buy(ana, -1'000, day(4));
        made.buy(bo, 20'000, day(30));
        made.buy(bo, 700, day(31), {}, u"USD"_s);
        made.buy(ed, 9'900, day(31));

        // When they are compared
        const QJsonObject json = report(made, specOf(u"ways"_s));

        // Then each stands on their own way, with what they bought less what came back
        QCOMPARE(json[u"n"_s].toInt(), 4);
        const QJsonObject quick = rowWhere(json, u"way"_s, u"The short way"_s);
        const QJsonObject slow = rowWhere(json, u"way"_s, u"The long way"_s);
        QCOMPARE(quick[u"people"_s].toInt(), 1);
        QCOMPARE(quick[u"share"_s].toDouble(), 0.25);
        QCOMPARE(quick[u"median_days"_s].toDouble(), 2.0);
        QCOMPARE(minor(quick[u"net"_s]), 4'000);
        QCOMPARE(quick[u"purchases"_s].toInt(), 1);
        QCOMPARE(slow[u"people"_s].toInt(), 1);
        QCOMPARE(slow[u"median_days"_s].toDouble(), 30.0);
        QCOMPARE(minor(slow[u"per_person"_s]), 20'000);
        QCOMPARE(rowWhere(json, u"way"_s, u"Other ways"_s)[u"people"_s].toInt(), 1);
        QCOMPARE(rowWhere(json, u"way"_s, u"Came in by buying"_s)[u"people"_s].toInt(), 1);
        QCOMPARE(json[u"left_out_rows"_s].toInt(), 1);
        QVERIFY2(json[u"finding"_s].toString().contains(u"fewer than 30"_s),
                 qPrintable(json[u"finding"_s].toString()));
    }

    void whoBoughtBeforeThePeriodIsNotOnAWayInIt()
    {
        Columns made;
        const PersonIndex ana = made.person(u"Ana"_s);
        JourneyEvents &journey = buyButton(made);
        Columns::move(journey, ana, 0, day(0));
        Columns::move(journey, ana, 3, day(2));
        Columns::move(journey, ana, 0, day(20));
        Columns::move(journey, ana, 3, day(22));
        Columns::sort(journey);
        ReportSpec spec = specOf(u"ways"_s);
        spec.from = day(10);
        QCOMPARE(report(made, spec)[u"n"_s].toInt(), 0);
    }

    void aJourneyWithoutAShorterWaySaysSo()
    {
        Columns one;
        one.journey({u"Lead"_s, u"Customer"_s}).stages[1].meaning = u"purchase"_s;
        QVERIFY(report(one, specOf(u"ways"_s))[u"finding"_s].toString().contains(u"no shorter way"_s));
        Columns none;
        none.journey({u"Lead"_s, u"Friend"_s});
        QVERIFY(report(none, specOf(u"ways"_s))[u"finding"_s].toString().contains(u"means a purchase"_s));
    }

    void figuresAreThoseOfAComputationOfItsOwn()
    {
        QVERIFY(rc::check("ways", [] {
            const Columns made = anyJourney();
            ReportSpec spec = specOf(u"ways"_s);
            spec.withPeople = true;
            spec.owner = QStringList{u""_s, u"Kim"_s}[*rc::gen::inRange(0, 2)];
            if (*rc::gen::arbitrary<bool>())
                spec.from = day(*rc::gen::inRange(0, 25));
            if (*rc::gen::arbitrary<bool>())
                spec.to = day(*rc::gen::inRange(25, 60));
            const auto value = runReport(made.columns, spec);
            RC_ASSERT(value.ok());
            const std::map<QString, Told> told = plainWays(made.columns, spec);
            qint64 all = 0, net = 0;
            for (const auto &[way, line] : told) {
                all += qint64(line.people.size());
                net += line.net;
            }
            const QJsonObject json = value->toJson();
            RC_ASSERT(json[u"n"_s].toInteger() == all);
            RC_ASSERT(minor(json[u"net"_s]) == net);
            qint64 sum = 0;
            for (const QList<Cell> &row : value->rows) {
                const auto found = told.find(row[0].text);
                const Told line = found == told.end() ? Told() : found->second;
                sum += qint64(*row[1].number);
                RC_ASSERT(qint64(*row[1].number) == qint64(line.people.size()));
                std::set<std::int64_t> ids;
                for (const PersonIndex person : line.people)
                    ids.insert(made.columns.personIds[person]);
                RC_ASSERT((std::set<std::int64_t>(row[1].people.begin(), row[1].people.end()) == ids));
                const auto [low, high] = wilsonByQuadratic(double(line.people.size()), double(all));
                RC_ASSERT(std::abs(*row[3].number - low) < 1e-9);
                RC_ASSERT(std::abs(*row[4].number - high) < 1e-9);
                if (!line.people.empty() && row[0].text != u"Came in by buying"_s)
                    RC_ASSERT(std::abs(*row[5].number - line.median()) < 1e-9);
                RC_ASSERT(row[7].amount->minor == line.net);
            }
            RC_ASSERT(sum == all);
        }));
    }

    void theBuyButtonIsAWayThatTheModelDraws()
    {
        // Given people who went from following straight to buying, and one who skipped only a stage
        Columns made;
        JourneyEvents &journey = buyButton(made);
        for (int i = 0; i < 4; ++i) {
            const PersonIndex person = made.person(QString::number(i));
            Columns::move(journey, person, 0, day(i));
            Columns::move(journey, person, i < 3 ? 3 : 2, day(i + 1));
        }
        Columns::sort(journey);

        // When the models are fitted to them
        const QJsonObject json = report(made, specOf(u"fit"_s));

        // Then the model with the buy button takes those as its own, the others and other models as skips
        const QJsonObject own = rowWhere(json, u"key"_s, u"social-media-funnel"_s);
        QCOMPARE(own[u"legal_forward"_s].toInt(), 3);
        QCOMPARE(own[u"skipped"_s].toInt(), 1);
        QCOMPARE(rowWhere(json, u"key"_s, u"social-journey"_s)[u"legal_forward"_s].toInt(), 0);
    }

    void aCopyOfTheModelKeepsItsBuyButton()
    {
        Columns made;
        JourneyEvents &journey = buyButton(made);
        journey.key = u"social-media-funnel-2"_s;
        const PersonIndex ana = made.person(u"Ana"_s);
        Columns::move(journey, ana, 0, day(0));
        Columns::move(journey, ana, 3, day(1));
        Columns::sort(journey);
        const QJsonObject json = report(made, specOf(u"fit"_s));
        QCOMPARE(rowWhere(json, u"key"_s, u"social-media-funnel-2"_s)[u"legal_forward"_s].toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(WaysReportTest)
#include "tst_ways_report.moc"
