// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/report.h"
#include "core/insight/report_words.h"
#include "core/journeys/journey.h"
#include "core/store/connection.h"
#include "core/store/records/moves.h"
#include "core/store/records/people.h"
#include "core/store/records/today.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/requests/journeys.h"
#include "core/workspace/requests/moves.h"
#include "tests/support/workspace_fixture.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <random>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

namespace
{

/// A workspace with the sales pipeline beside a journey of people.
struct Pipeline {
    WorkspaceFixture f{QStringList{u"social-journey"_s, u"sales-pipeline"_s}};
    Journey journey;

    Pipeline()
    {
        for (const Journey &one : good(f.workspace->journeys())) {
            if (one.key == u"sales-pipeline")
                journey = one;
        }
    }
    StageId stage(const QString &key) const { return journey.stageByKey(key)->id; }
    DealId add(const QString &title, PersonId person = {}, std::optional<qint64> minor = {},
               const QString &at = u"qualified"_s)
    {
        DealEntry entry;
        entry.title = title;
        entry.person = person;
        if (minor)
            entry.amount = Money{*minor, u"EUR"_s};
        entry.journey = journey.id;
        entry.stage = stage(at);
        const ChangeSet made = good(f.workspace->addDeal(entry));
        return good(f.workspace->deals({.madeBy = made.operation})).first().id;
    }
    MoveRequest to(const QString &key, const QList<Walker> &walkers) const
    {
        MoveRequest request;
        request.walkers = walkers;
        request.journey = journey.id;
        request.to = stage(key);
        return request;
    }
    DealRecord deal(DealId id) { return good(f.workspace->deals({.id = id})).first(); }
    QString standsIn(DealId id) { return deal(id).stageName; }
    qint64 number(const QString &sql) const
    {
        const auto db = std::move(*Connection::open(f.path(), Connection::Access::ReadOnly));
        return db->runValue(sql)->toLongLong();
    }
    insight::ReportValue report(const QString &key, const QString &journeyKey = u"sales-pipeline"_s)
    {
        insight::ReportSpec spec;
        spec.key = key;
        spec.journey = journeyKey;
        spec.withPeople = true;
        return good(f.workspace->report(spec));
    }
};

} // namespace

/// Deals go along journeys of their own.
class TestDealWalks : public QObject
{
    Q_OBJECT
private slots:
    void twoDealsOfOnePersonAreTwoWalks()
    {
        // given
        Pipeline p;
        const PersonId ada = p.f.addPerson(u"Ada"_s);
        const DealId shop = p.add(u"Shop"_s, ada, 100'000), fair = p.add(u"Fair"_s, ada, 5'000);
        // when
        good(p.f.workspace->moveToStage(p.to(u"demo"_s, {shop})));
        // then
        p.f.reopen();
        QCOMPARE(p.standsIn(shop), u"Demo"_s);
        QCOMPARE(p.standsIn(fair), u"Qualified"_s);
        QCOMPARE(good(p.f.workspace->transitions(shop)).size(), 2);
        QCOMPARE(good(p.f.workspace->transitions(fair)).size(), 1);
        QCOMPARE(good(p.f.workspace->transitions(ada)).size(), 1); // Ada herself is where she came in
        QCOMPARE(good(p.f.workspace->check()), QStringList());
    }

    void aDealThatIsPutOnWonIsWonAndItsPurchaseIsMade()
    {
        // given
        Pipeline p;
        const PersonId ada = p.f.addPerson(u"Ada"_s);
        const DealId shop = p.add(u"Shop"_s, ada, 100'000);
        const QString before = p.f.dump();
        // when
        const ChangeSet won = good(p.f.workspace->moveToStage(p.to(u"won"_s, {shop})));
        // then
        const DealRecord deal = p.deal(shop);
        QVERIFY(deal.status == DealStatus::Won && deal.purchaseMade);
        QCOMPARE(p.number(u"SELECT sum(net_minor) FROM purchase WHERE person_id=1"_s), 100'000);
        QCOMPARE(good(p.f.workspace->check()), QStringList());
        // when: all of it is one change
        good(p.f.workspace->undo(won.operation));
        // then
        QCOMPARE(p.f.dump(), before);
    }

    void aDealWithoutAnAmountIsNotWonByADropButAsksForIt()
    {
        Pipeline p;
        const DealId shop = p.add(u"Shop"_s);
        const Error error = bad(p.f.workspace->moveToStage(p.to(u"won"_s, {shop})));
        QVERIFY(error.kind == Error::Kind::Invalid && error.text.contains(u"for how much"_s));
        QCOMPARE(p.standsIn(shop), u"Qualified"_s);
        MoveRequest request = p.to(u"won"_s, {shop});
        request.wonFor = Money{70'000, u"EUR"_s};
        good(p.f.workspace->moveToStage(request));
        QCOMPARE(p.deal(shop).amount, (Money{70'000, u"EUR"_s}));
    }

    void whatIsSaidOfADealMovesItsCard()
    {
        // given
        Pipeline p;
        const DealId shop = p.add(u"Shop"_s, {}, 100'000, u"proposal"_s);
        // when, then
        good(p.f.workspace->loseDeal({shop, u"price"_s, u"Rival"_s, {}}));
        QCOMPARE(p.standsIn(shop), u"Lost"_s);
        const TransitionRecord lost = good(p.f.workspace->transitions(shop)).first();
        QCOMPARE(lost.reason + lost.competitor, u"priceRival"_s);
        good(p.f.workspace->openDealAgain(shop));
        QCOMPARE(p.standsIn(shop), u"Proposal"_s); // where it was before it was lost
        good(p.f.workspace->winDeal({shop, {}, {}, {}}));
        QCOMPARE(p.standsIn(shop), u"Won"_s);
        good(p.f.workspace->moveToStage(p.to(u"negotiation"_s, {shop})));
        QVERIFY(p.deal(shop).status == DealStatus::Open);
        QCOMPARE(p.number(u"SELECT count(*) FROM purchase"_s), 0);
        QCOMPARE(good(p.f.workspace->check()), QStringList());
    }

    void aCorrectedMoveTakesTheDealAlong()
    {
        // given
        Pipeline p;
        const DealId shop = p.add(u"Shop"_s, {}, 100'000);
        good(p.f.workspace->moveToStage(p.to(u"won"_s, {shop})));
        TransitionFix fix;
        fix.transition = good(p.f.workspace->transitions(shop)).first().id;
        fix.to = p.stage(u"negotiation"_s);
        // when
        good(p.f.workspace->correctMove(fix));
        // then
        QVERIFY(p.deal(shop).status == DealStatus::Open);
        QCOMPARE(p.standsIn(shop), u"Negotiation"_s);
        QCOMPARE(p.number(u"SELECT count(*) FROM purchase"_s), 0);
        QCOMPARE(good(p.f.workspace->check()), QStringList());
    }

    void anEditTakesADealToAnotherStage()
    {
        Pipeline p;
        const DealId shop = p.add(u"Shop"_s);
        DealEdit edit;
        edit.id = shop;
        edit.place = std::pair(p.journey.id, p.stage(u"won"_s));
        QVERIFY(bad(p.f.workspace->editDeal(edit)).text.contains(u"for how much"_s));
        edit.amount = std::optional(Money{70'000, u"EUR"_s});
        const QString before = p.f.dump();
        const ChangeSet done = good(p.f.workspace->editDeal(edit));
        QVERIFY(p.deal(shop).status == DealStatus::Won);
        QVERIFY(done.label.startsWith(u"Edit the deal"_s));
        good(p.f.workspace->undo(done.operation));
        QCOMPARE(p.f.dump(), before);
        edit.amount.reset();
        edit.place = std::pair(p.journey.id, p.stage(u"demo"_s));
        QCOMPARE(good(p.f.workspace->editDeal(edit)).label, u"Move Shop to Demo"_s);
        QCOMPARE(good(p.f.workspace->check()), QStringList());
    }

    void peopleDoNotGoAlongAJourneyOfDealsNorDealsAlongOneOfPeople()
    {
        Pipeline p;
        const PersonId ada = p.f.addPerson(u"Ada"_s);
        const DealId shop = p.add(u"Shop"_s, ada);
        QVERIFY(bad(p.f.workspace->moveToStage(p.to(u"demo"_s, {ada}))).text.contains(u"Deals go along"_s));
        MoveRequest request;
        request.walkers = {shop};
        request.journey = p.f.journey().id;
        request.to = p.f.journey().stages.first().id;
        QVERIFY(bad(p.f.workspace->moveToStage(request)).text.contains(u"People go along"_s));
    }

    void aDealThatComesToAnotherPipelineLeavesTheFirst()
    {
        // given
        Pipeline p;
        Journey other = p.journey;
        other.key = u"second"_s;
        other.name = u"Second"_s;
        good(p.f.workspace->addJourney(other));
        for (const Journey &one : good(p.f.workspace->journeys())) {
            if (one.key == u"second")
                other = one;
        }
        const DealId shop = p.add(u"Shop"_s);
        MoveRequest request;
        request.walkers = {shop};
        request.journey = other.id;
        request.to = other.stageByKey(u"demo"_s)->id;
        // when
        good(p.f.workspace->moveToStage(request));
        // then
        QCOMPARE(p.deal(shop).journeyName, u"Second"_s);
        QCOMPARE(p.number(u"SELECT count(*) FROM placement"_s), 1);
        QVERIFY(!good(p.f.workspace->transitions(shop, p.journey.id)).first().to.isValid());
        QCOMPARE(good(p.f.workspace->check()), QStringList());
    }

    void whatHangsOnADealGoesAndComesBackWithIt()
    {
        // given
        Pipeline p;
        const PersonId ada = p.f.addPerson(u"Ada"_s);
        const DealId shop = p.add(u"Shop"_s, ada, 100'000);
        good(p.f.workspace->moveToStage(p.to(u"demo"_s, {shop})));
        const QString before = p.f.dump();
        // when
        const ChangeSet gone = good(p.f.workspace->deleteDeals({shop}));
        // then
        QCOMPARE(p.number(u"SELECT count(*) FROM transition WHERE deal_id IS NOT NULL"_s), 0);
        QCOMPARE(p.number(u"SELECT count(*) FROM task"_s), 0);
        QCOMPARE(good(p.f.workspace->check()), QStringList());
        good(p.f.workspace->undo(gone.operation));
        QCOMPARE(p.f.dump(), before);
        // when: the person goes, the deal stays
        good(p.f.workspace->deletePeople({ada}));
        // then
        QVERIFY(!p.deal(shop).person.isValid());
        QCOMPARE(p.standsIn(shop), u"Demo"_s);
        QCOMPARE(good(p.f.workspace->check()), QStringList());
    }

    void stagesMakeTasksForDeals()
    {
        Pipeline p;
        const PersonId ada = p.f.addPerson(u"Ada"_s);
        const DealId shop = p.add(u"Shop"_s, ada), fair = p.add(u"Fair"_s, ada);
        QCOMPARE(
            p.number(u"SELECT count(*) FROM task WHERE deal_id=%1 AND person_id=1 AND done_at IS NULL"_s.arg(
                shop.value)),
            1);
        good(p.f.workspace->moveToStage(p.to(u"demo"_s, {shop})));
        QCOMPARE(
            p.number(u"SELECT count(*) FROM task WHERE deal_id=%1 AND done_at IS NOT NULL"_s.arg(shop.value)),
            1);
        QCOMPARE(
            p.number(u"SELECT count(*) FROM task WHERE deal_id=%1 AND done_at IS NULL"_s.arg(fair.value)),
            1); // the other deal's is as it was
    }

    void reportsOnThePipelineCountDealsAndNameThem()
    {
        // given
        Pipeline p;
        const PersonId ada = p.f.addPerson(u"Ada"_s), bo = p.f.addPerson(u"Bo"_s);
        const DealId a = p.add(u"a"_s, ada, 100), b = p.add(u"b"_s, ada, 200);
        p.add(u"c"_s, bo, 300);
        p.add(u"d"_s);
        good(p.f.workspace->moveToStage(p.to(u"won"_s, {a})));
        good(p.f.workspace->moveToStage(p.to(u"lost"_s, {b})));
        // when
        const insight::ReportValue paths = p.report(u"paths"_s);
        // then
        QCOMPARE(paths.n, 4);
        QCOMPARE(paths.counted, u"4 deals of 2 people"_s);
        const insight::ReportValue times = p.report(u"time-in-stage"_s);
        QCOMPARE(times.n, 4);
        // then: people go another way, and are told apart
        QCOMPARE(p.report(u"paths"_s, p.f.journey().key).n, 2);
        QVERIFY(p.report(u"paths"_s, p.f.journey().key).counted.isEmpty());
        QCOMPARE(p.report(u"paths"_s).n, 4);
        // when: a change after the columns were read
        const ChangeSet gone = good(p.f.workspace->deleteDeals({b}));
        QCOMPARE(p.report(u"paths"_s).n, 3);
        good(p.f.workspace->undo(gone.operation));
        QCOMPARE(p.report(u"paths"_s).n, 4);
    }

    void everyReportOnThePipelineSpeaksOfDeals()
    {
        static const QRegularExpression ofPeople(u"\\b(people|person|nobody|somebody|everybody|who)\\b"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
        // given
        Pipeline p;
        const PersonId ada = p.f.addPerson(u"Ada"_s);
        const DealId a = p.add(u"a"_s, ada, 100), b = p.add(u"b"_s, ada, 200);
        p.add(u"c"_s);
        good(p.f.workspace->moveToStage(p.to(u"demo"_s, {a})));
        good(p.f.workspace->moveToStage(p.to(u"won"_s, {a})));
        good(p.f.workspace->moveToStage(p.to(u"lost"_s, {b})));
        for (const QString &key : insight::reportKeys()) {
            if (!insight::isJourneyReport(key))
                continue;
            // when
            const insight::ReportValue report = p.report(key);
            // then
            QStringList texts{report.title, report.finding, insight::filterText(report)};
            for (const insight::Column &column : report.columns)
                texts.append(column.title);
            for (const insight::ReportPart &part : report.parts)
                texts.append(part.title);
            texts.replaceInStrings(u"everybody's deals"_s, u"all deals"_s);
            for (const QString &text : std::as_const(texts))
                QVERIFY2(!text.contains(ofPeople), qPrintable(key + u": "_s + text));
        }
        QCOMPARE(p.report(u"exits"_s).finding.section(u';', 0, 0),
                 u"Deals left 1 times, most often from Qualified"_s);
    }

    void whatPeopleBoughtIsTheirsHoweverManyDealsTheyHave()
    {
        // given
        Pipeline p;
        const PersonId ada = p.f.addPerson(u"Ada"_s);
        p.f.addPerson(u"Bo"_s);
        const DealId a = p.add(u"a"_s, ada, 100), b = p.add(u"b"_s, ada, 200);
        good(p.f.workspace->moveToStage(p.to(u"won"_s, {a, b})));
        // then
        const insight::ReportValue repeat = p.report(u"repeat"_s);
        QCOMPARE(repeat.n, 1);
        QVERIFY(repeat.counted.isEmpty());
        QCOMPARE(repeat.totals.value(u"repeat_customers"_s).toInt(), 1);
    }

    void aWonDealIsWorthItsPurchaseOnItsOwnJourney()
    {
        Pipeline p;
        const PersonId ada = p.f.addPerson(u"Ada"_s);
        const DealId a = p.add(u"a"_s, ada, 100), b = p.add(u"b"_s, ada, 200);
        (void)b;
        good(p.f.workspace->moveToStage(p.to(u"won"_s, {a})));
        const insight::ReportValue velocity = p.report(u"velocity"_s);
        QCOMPARE(velocity.n, 1); // one of the two has an end
    }

    void aStageOfDealsIsDeletedWithItsDealsMovedOn()
    {
        Pipeline p;
        const DealId shop = p.add(u"Shop"_s, {}, 100, u"proposal"_s);
        JourneyEdit edit;
        edit.journey = p.journey;
        edit.journey.stages.removeIf([](const Stage &stage) { return stage.key == u"proposal"; });
        edit.destinations.insert(p.stage(u"proposal"_s), p.stage(u"negotiation"_s));
        good(p.f.workspace->updateJourney(edit));
        QCOMPARE(p.standsIn(shop), u"Negotiation"_s);
        QCOMPARE(good(p.f.workspace->check()), QStringList());
    }

    void whateverIsDoneStagesAndStatesAgreeAndUndoGoesBack()
    {
        const unsigned seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto below = [&random](qsizetype n) { return qsizetype(random() % unsigned(n)); };
        // given
        Pipeline p;
        QList<PersonId> people{{}, p.f.addPerson(u"Ada"_s), p.f.addPerson(u"Bo"_s)};
        QList<DealId> deals;
        QList<std::pair<OperationId, QString>> done; // what the file was before
        for (int round = 0; round < 60; ++round) {
            const QString before = p.f.dump();
            Result<ChangeSet> changes = Error{Error::Kind::Invalid, u"nothing"_s, {}};
            const DealId deal = deals.isEmpty() ? DealId() : deals.at(below(deals.size()));
            switch (deals.size() < 3 ? 0 : below(6)) {
            case 0:
                deals.append(p.add(u"deal %1"_s.arg(round), people.at(below(people.size())), 100 * round + 1,
                                   p.journey.stages.at(below(5)).key));
                break;
            case 1:
                changes = await(p.f.workspace->winDeal({deal, {}, {}, {}}));
                break;
            case 2:
                changes = await(p.f.workspace->loseDeal({deal, u"price"_s, {}, {}}));
                break;
            case 3:
                changes = await(p.f.workspace->openDealAgain(deal));
                break;
            case 4: {
                TransitionFix fix;
                fix.transition = good(p.f.workspace->transitions(deal)).first().id;
                fix.to = p.journey.stages.at(below(p.journey.stages.size())).id;
                changes = await(p.f.workspace->correctMove(fix));
                break;
            }
            default:
                changes = await(p.f.workspace->moveToStage(
                    p.to(p.journey.stages.at(below(p.journey.stages.size())).key, {deal})));
            }
            // then
            QCOMPARE(good(p.f.workspace->check()), QStringList());
            QCOMPARE(p.number(u"SELECT coalesce(sum(net_minor),0) FROM purchase"_s),
                     p.number(u"SELECT coalesce(sum(amount_minor),0) FROM deal WHERE status='won'"_s));
            QCOMPARE(p.number(u"SELECT count(*) FROM placement WHERE deal_id IS NOT NULL"_s), deals.size());
            if (changes && changes->operation.isValid() && below(3) == 0) {
                good(p.f.workspace->undo(changes->operation));
                QCOMPARE(p.f.dump(), before);
            }
        }
        const insight::ReportValue paths = p.report(u"paths"_s);
        QCOMPARE(paths.n, deals.size());
    }
};

QTEST_GUILESS_MAIN(TestDealWalks)
#include "tst_deal_walks.moc"
