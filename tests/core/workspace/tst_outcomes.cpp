// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcomes/rewards.h"
#include "tests/support/workspace_fixture.h"

#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

namespace
{

Money euros(qint64 minor)
{
    return {minor, u"EUR"_s};
}

ProgrammeEntry programme(qint64 referrer = 1000, qint64 friendMinor = 500)
{
    ProgrammeEntry entry;
    entry.name = u"Bring a friend"_s;
    entry.referrerMinor = referrer;
    entry.friendMinor = friendMinor;
    entry.currency = u"EUR"_s;
    return entry;
}

PurchaseEntry purchase(PersonId person, qint64 minor = 5000)
{
    PurchaseEntry entry;
    entry.person = person;
    entry.net = euros(minor);
    return entry;
}

/// Ana brought Bo; a programme promises 10 and 5 euros when Bo buys.
class Shop : public WorkspaceFixture
{
public:
    Shop()
    {
        ana = addPerson(u"Ana Sousa"_s, u"ana@example.com"_s);
        bo = addPerson(u"Bo Li"_s, u"bo@example.com"_s);
        good(workspace->saveProgramme(programme()));
        good(workspace->addReferral({ana, bo, u"one"_s, u"joined"_s, {}}));
    }
    AdvocacyPage page() { return good(workspace->advocacyPage()); }
    QList<RewardRecord> rewards() { return page().rewards; }
    PurchaseId buy(PersonId person, qint64 minor = 5000)
    {
        good(workspace->addPurchase(purchase(person, minor)));
        return lastPurchase(person);
    }
    PurchaseId lastPurchase(PersonId person)
    {
        PurchaseId last;
        for (const TimelineItem &item : good(workspace->timeline(person, 1000))) {
            if (item.kind == u"purchase" && item.id > last.value)
                last = PurchaseId(item.id);
        }
        return last;
    }
    QStringList tasksOf(PersonId person)
    {
        QStringList titles;
        for (const TaskRecord &task : good(workspace->openTasks(1000))) {
            if (task.person == person)
                titles.append(task.title);
        }
        return titles;
    }
    qint64 entryOf(PersonId person)
    {
        for (const RewardRecord &reward : rewards()) {
            if (reward.person == person)
                return reward.id;
        }
        return 0;
    }
    PersonId ana, bo;
};

using Verb = std::function<QFuture<Result<ChangeSet>>(Shop &)>;

} // namespace

class TestOutcomes : public QObject
{
    Q_OBJECT

    static QList<std::pair<const char *, Verb>> verbs()
    {
        return {
            {"record how a purchase was enjoyed",
             [](Shop &shop) {
                 EnjoyEntry entry;
                 entry.purchase = shop.lastPurchase(shop.bo);
                 entry.delivery = true;
                 entry.worked = false;
                 entry.score = 3;
                 return shop.workspace->recordEnjoyment(entry);
             }},
            {"make a programme",
             [](Shop &shop) {
                 ProgrammeEntry entry = programme();
                 entry.name = u"Summer"_s;
                 entry.budgetMinor = 20'000;
                 entry.startsAt = noon;
                 return shop.workspace->saveProgramme(entry);
             }},
            {"change a programme",
             [](Shop &shop) {
                 ProgrammeEntry entry = programme(2000, 0);
                 entry.id = shop.page().programmes.first().id;
                 return shop.workspace->saveProgramme(entry);
             }},
            {"approve a reward",
             [](Shop &shop) {
                 return shop.workspace->advanceRewards({shop.entryOf(shop.ana), shop.entryOf(shop.bo)},
                                                       u"approved"_s);
             }},
            {"edit a referral",
             [](Shop &shop) {
                 return shop.workspace->editReferral(good(shop.workspace->referralGraph()).links.first().id,
                                                     u"two"_s, {});
             }},
            {"add a brand to the list",
             [](Shop &shop) {
                 return shop.workspace->addConsideration({shop.ana, u"Clay & Co"_s, noon - dayMillis, {}});
             }},
            {"add a driver",
             [](Shop &shop) {
                 return shop.workspace->addDriver({shop.bo, shop.lastPurchase(shop.bo), u"trust"_s, {}});
             }},
            {"complain",
             [](Shop &shop) {
                 InteractionEntry entry;
                 entry.person = shop.ana;
                 entry.channel = u"email"_s;
                 entry.sentiment = -1;
                 entry.needsAnswer = true;
                 return shop.workspace->addInteraction(entry);
             }},
            {"buy with a renewal",
             [](Shop &shop) {
                 PurchaseEntry entry = purchase(shop.ana);
                 entry.lines = {{u"Clay club"_s, 1, euros(5000)}};
                 entry.costMinor = 2000;
                 entry.renewalAt = noon + 365 * dayMillis;
                 return shop.workspace->addPurchase(entry);
             }},
            {"refund all",
             [](Shop &shop) {
                 PurchaseEntry entry = purchase(shop.bo, -5000);
                 entry.refundOf = shop.lastPurchase(shop.bo);
                 return shop.workspace->addPurchase(entry);
             }},
            {"bring a buyer",
             [](Shop &shop) {
                 const PersonId cem = shop.addPerson(u"Cem"_s);
                 good(shop.workspace->addReferral({shop.bo, cem, u"one"_s, u"invited"_s, {}}));
                 return shop.workspace->addPurchase(purchase(cem));
             }},
            {"thank",
             [](Shop &shop) {
                 AdvocacyEntry share;
                 share.person = shop.ana;
                 good(shop.workspace->addAdvocacy(share));
                 return shop.workspace->thank({shop.ana});
             }},
        };
    }

private slots:
    void everyVerbIsTakenBackAndBroughtAgain_data()
    {
        QTest::addColumn<int>("verb");
        const auto all = verbs();
        for (int i = 0; i < int(all.size()); ++i)
            QTest::newRow(all.at(i).first) << i;
    }

    void everyVerbIsTakenBackAndBroughtAgain()
    {
        QFETCH(int, verb);
        Shop shop;
        shop.buy(shop.bo);
        const ChangeSet changes = good(verbs().at(verb).second(shop));
        QVERIFY(changes.operation.isValid());
        QVERIFY(!changes.label.isEmpty());
        const QString after = shop.dump();
        good(shop.workspace->undo());
        const QString before = shop.dump();
        QVERIFY(after != before);
        good(shop.workspace->redo());
        QCOMPARE(shop.dump(), after);
        shop.reopen();
        good(shop.workspace->undo());
        QCOMPARE(shop.dump(), before);
        shop.reopen();
        good(shop.workspace->redo());
        QCOMPARE(shop.dump(), after);
        QCOMPARE(good(shop.workspace->check()), QStringList());
    }

    void undoingAReversalStaysWithinTheBudget()
    {
        Shop shop;
        ProgrammeEntry entry = programme();
        entry.id = shop.page().programmes.first().id;
        entry.budgetMinor = 1000; // for one of the two sides
        good(shop.workspace->saveProgramme(entry));
        shop.buy(shop.bo);
        const qint64 anas = shop.entryOf(shop.ana);
        good(shop.workspace->advanceRewards({anas}, u"approved"_s));
        const OperationId reversal =
            good(shop.workspace->advanceRewards({shop.entryOf(shop.ana)}, u"reversed"_s)).operation;
        const OperationId other =
            good(shop.workspace->advanceRewards({shop.entryOf(shop.bo)}, u"approved"_s)).operation;
        const QString before = shop.dump();
        for (const UndoConflict conflict : {UndoConflict::Ask, UndoConflict::KeepLater}) {
            const Error refused = bad(shop.workspace->undo(reversal, conflict));
            QCOMPARE(refused.kind, Error::Kind::Invalid);
            QVERIFY2(refused.text.contains(u"€15.00"_s) && refused.text.contains(u"€10.00"_s),
                     qPrintable(refused.text));
            QCOMPARE(shop.dump(), before);
        }
        good(shop.workspace->undo(other));
        good(shop.workspace->undo(reversal)); // now there is room
        QCOMPARE(shop.page().programmes.first().spentMinor, 1000);
        QCOMPARE(good(shop.workspace->check()), QStringList());
    }

    void undoingAHigherBudgetDoesNotLeaveItExceeded()
    {
        Shop shop;
        ProgrammeEntry entry = programme();
        entry.id = shop.page().programmes.first().id;
        entry.budgetMinor = 1000;
        good(shop.workspace->saveProgramme(entry));
        entry.budgetMinor = 2000;
        const OperationId raised = good(shop.workspace->saveProgramme(entry)).operation;
        shop.buy(shop.bo);
        good(shop.workspace->advanceRewards({shop.entryOf(shop.ana), shop.entryOf(shop.bo)}, u"approved"_s));
        QCOMPARE(bad(shop.workspace->undo(raised)).kind, Error::Kind::Invalid);
        QCOMPARE(*shop.page().programmes.first().budgetMinor, 2000);
    }

    void theTimelineTellsWhatCameOfPurchasesAndReferrals()
    {
        Shop shop;
        PurchaseEntry order = purchase(shop.bo, 9200);
        order.at = noon - 9 * dayMillis;
        order.lines = {{u"Bowl"_s, 2, euros(2100)}, {u"Plate"_s, 1, euros(5000)}};
        order.costMinor = 4000;
        order.friction = u"The form broke"_s;
        order.orderNumber = u"1001"_s;
        good(shop.workspace->addPurchase(order));
        EnjoyEntry enjoyed;
        enjoyed.purchase = shop.lastPurchase(shop.bo);
        enjoyed.delivery = false;
        enjoyed.worked = true;
        enjoyed.score = 4;
        enjoyed.at = noon - 6 * dayMillis;
        good(shop.workspace->recordEnjoyment(enjoyed));
        InteractionEntry complaint;
        complaint.person = shop.bo;
        complaint.channel = u"email"_s;
        complaint.text = u"It came late"_s;
        complaint.sentiment = -1;
        complaint.needsAnswer = true;
        complaint.at = noon - 5 * dayMillis;
        good(shop.workspace->addInteraction(complaint));
        InteractionEntry reply = complaint;
        reply.incoming = false;
        reply.needsAnswer = false;
        reply.sentiment = 0;
        reply.at = noon - 3 * dayMillis;
        good(shop.workspace->addInteraction(reply));
        good(shop.workspace->resolveCase(good(shop.workspace->personOutcomes(shop.bo)).cases.first().id,
                                         true));
        good(shop.workspace->addConsideration(
            {shop.bo, u"Clay & Co"_s, noon - 20 * dayMillis, noon - 8 * dayMillis}));
        good(shop.workspace->advanceRewards({shop.entryOf(shop.bo)}, u"approved"_s));

        QHash<QString, TimelineItem> kinds;
        QSet<std::pair<QString, qint64>> rows;
        Millis last = std::numeric_limits<Millis>::max();
        for (const TimelineItem &item : good(shop.workspace->timeline(shop.bo, 1000))) {
            QVERIFY(item.at <= last);
            last = item.at;
            QVERIFY2(!rows.contains({item.kind, item.id}), qPrintable(item.kind));
            rows.insert({item.kind, item.id});
            if (!kinds.contains(item.kind))
                kinds.insert(item.kind, item);
            QVERIFY2(!item.title.isEmpty(), qPrintable(item.kind));
        }
        const TimelineItem bought = kinds.value(u"purchase"_s);
        QCOMPARE(bought.text, u"2 × Bowl, 1 × Plate"_s);
        QCOMPARE(bought.lines.size(), 2);
        QCOMPARE(bought.lines.first(), PurchaseLine({u"Bowl"_s, 2, euros(2100)}));
        QCOMPARE(bought.more, u"2 × Bowl · €21.00 each · €42.00\n1 × Plate · €50.00\nIt cost us €40.00\n"
                              "What was hard: The form broke"_s);
        QCOMPARE(kinds.value(u"enjoyment"_s).title, u"Would recommend: 4 of 10"_s);
        QCOMPARE(kinds.value(u"enjoyment"_s).text, u"the delivery went wrong"_s);
        QCOMPARE(kinds.value(u"enjoyment"_s).detail, u"Bowl"_s);
        QCOMPARE(kinds.value(u"enjoyment"_s).sentiment, -1);
        QCOMPARE(kinds.value(u"case-opened"_s).text, u"It came late"_s);
        QCOMPARE(kinds.value(u"case-answered"_s).detail, u"after 2 days"_s);
        QCOMPARE(kinds.value(u"case-resolved"_s).at, noon);
        QCOMPARE(kinds.value(u"considered"_s).title, u"Considers Clay & Co"_s);
        QCOMPARE(kinds.value(u"unconsidered"_s).at, noon - 8 * dayMillis);
        QCOMPARE(kinds.value(u"reward"_s).title, u"Reward approved"_s);
        QCOMPARE(kinds.value(u"reward"_s).amount, std::optional(euros(500)));
        QCOMPARE(kinds.value(u"reward"_s).detail, u"as a friend of Ana Sousa · Bring a friend"_s);
        QCOMPARE(kinds.value(u"reward"_s).other, shop.ana);
    }

    void anItemWithoutNameOrInAnotherCurrencyIsRefused()
    {
        Shop shop;
        PurchaseEntry order = purchase(shop.bo);
        order.lines = {{u"  "_s, 1, euros(100)}};
        QCOMPARE(bad(shop.workspace->addPurchase(order)).kind, Error::Kind::Invalid);
        order.lines = {{u"Bowl"_s, 0, euros(100)}};
        QCOMPARE(bad(shop.workspace->addPurchase(order)).kind, Error::Kind::Invalid);
        order.lines = {{u"Bowl"_s, 1, {100, u"USD"_s}}};
        QCOMPARE(bad(shop.workspace->addPurchase(order)).kind, Error::Kind::Invalid);
    }

    void aPurchaseOfAFriendPromisesBothSidesOnce()
    {
        Shop shop;
        QVERIFY(shop.rewards().isEmpty());
        shop.buy(shop.bo);
        QCOMPARE(shop.rewards().size(), 2);
        shop.buy(shop.bo);
        const QList<RewardRecord> rewards = shop.rewards();
        QCOMPARE(rewards.size(), 2);
        for (const RewardRecord &reward : rewards) {
            const bool referrer = reward.side == u"referrer";
            QCOMPARE(reward.person, referrer ? shop.ana : shop.bo);
            QCOMPARE(reward.amount, euros(referrer ? 1000 : 500));
            QCOMPARE(reward.state, u"pending"_s);
            QCOMPARE(reward.milestone, u"purchased"_s);
        }
        const ReferralGraph graph = good(shop.workspace->referralGraph());
        QCOMPARE(graph.links.size(), 1);
        QCOMPARE(graph.links.first().status, u"purchased"_s);
    }

    void theSideThatGetsNothingHasNoEntry()
    {
        Shop shop;
        ProgrammeEntry entry = programme(0, 700);
        entry.id = shop.page().programmes.first().id;
        good(shop.workspace->saveProgramme(entry));
        shop.buy(shop.bo);
        QCOMPARE(shop.rewards().size(), 1);
        QCOMPARE(shop.rewards().first().side, u"friend"_s);
    }

    void aReferralRecordedAfterThePurchaseOfTheDayCounts()
    {
        Shop shop;
        const PersonId cem = shop.addPerson(u"Cem"_s);
        shop.buy(cem);
        good(shop.workspace->addReferral({shop.ana, cem, u"one"_s, u"joined"_s, {}}));
        QCOMPARE(shop.rewards().size(), 2);
        const PersonId dora = shop.addPerson(u"Dora"_s);
        PurchaseEntry old = purchase(dora);
        old.at = noon - 40 * dayMillis;
        good(shop.workspace->addPurchase(old));
        good(shop.workspace->addReferral({shop.ana, dora, u"one"_s, u"joined"_s, {}}));
        QCOMPARE(shop.rewards().size(), 2);
    }

    void onlyWhatHappensWithinTheProgrammesTimeIsRewarded()
    {
        Shop shop;
        ProgrammeEntry entry = programme();
        entry.id = shop.page().programmes.first().id;
        entry.startsAt = noon + dayMillis;
        entry.endsAt = noon + 10 * dayMillis;
        good(shop.workspace->saveProgramme(entry));
        shop.buy(shop.bo);
        QVERIFY(shop.rewards().isEmpty());
        const PersonId cem = shop.addPerson(u"Cem"_s);
        good(shop.workspace->addReferral({shop.bo, cem, u"one"_s, u"invited"_s, {}}));
        shop.clock.set(noon + 10 * dayMillis - 1);
        shop.buy(cem);
        QCOMPARE(shop.rewards().size(), 2);
        const PersonId dora = shop.addPerson(u"Dora"_s);
        good(shop.workspace->addReferral({shop.bo, dora, u"one"_s, u"invited"_s, {}}));
        shop.clock.set(noon + 10 * dayMillis);
        shop.buy(dora);
        QCOMPARE(shop.rewards().size(), 2);
    }

    void aChangedStatusPromisesAndGoesBackWithoutPayingTwice()
    {
        Shop shop;
        const ReferralId referral = good(shop.workspace->referralGraph()).links.first().id;
        good(shop.workspace->editReferral(referral, {}, u"purchased"_s));
        QCOMPARE(shop.rewards().size(), 2);
        good(shop.workspace->editReferral(referral, {}, u"invited"_s));
        QCOMPARE(shop.rewards().size(), 2);
        good(shop.workspace->editReferral(referral, {}, u"purchased"_s));
        QCOMPARE(shop.rewards().size(), 2);
        QVERIFY(!good(shop.workspace->editReferral(referral, {}, u"purchased"_s)).operation.isValid());
        QCOMPARE(bad(shop.workspace->editReferral(referral, u"three"_s, {})).kind, Error::Kind::Invalid);
    }

    void aRewardTakesOnlyTheStepsThatFollow()
    {
        Shop shop;
        shop.buy(shop.bo);
        qint64 entry = shop.entryOf(shop.ana);
        QCOMPARE(bad(shop.workspace->advanceRewards({entry}, u"given"_s)).kind, Error::Kind::Invalid);
        QCOMPARE(bad(shop.workspace->advanceRewards({entry}, u"lost"_s)).kind, Error::Kind::Invalid);
        for (const QString &state : {u"approved"_s, u"given"_s, u"redeemed"_s, u"reversed"_s}) {
            good(shop.workspace->advanceRewards({entry}, state));
            // The row before is no longer the end of its chain.
            QCOMPARE(bad(shop.workspace->advanceRewards({entry}, state)).kind, Error::Kind::Conflict);
            entry = shop.entryOf(shop.ana);
        }
        const QList<RewardStep> steps = good(shop.workspace->rewardHistory(entry));
        QCOMPARE(steps.size(), 5);
        QCOMPARE(steps.first().state, u"pending"_s);
        QCOMPARE(steps.last().state, u"reversed"_s);
        QCOMPARE(bad(shop.workspace->advanceRewards({entry}, u"approved"_s)).kind, Error::Kind::Invalid);
        good(shop.workspace->advanceRewards({shop.entryOf(shop.bo)}, u"declined"_s));
        QCOMPARE(good(shop.workspace->check()), QStringList());
    }

    void noMoreIsApprovedThanTheBudgetBears()
    {
        Shop shop;
        shop.buy(shop.bo);
        ProgrammeEntry entry = programme();
        entry.id = shop.page().programmes.first().id;
        entry.budgetMinor = 1200;
        good(shop.workspace->saveProgramme(entry));
        const qint64 ana = shop.entryOf(shop.ana);
        const qint64 bo = shop.entryOf(shop.bo);
        const QString before = shop.dump();
        const Error both = bad(shop.workspace->advanceRewards({ana, bo}, u"approved"_s));
        QCOMPARE(both.kind, Error::Kind::Invalid);
        QVERIFY2(both.text.contains(u"12") && both.text.contains(u"15"), qPrintable(both.text));
        QCOMPARE(shop.dump(), before);
        good(shop.workspace->advanceRewards({ana}, u"approved"_s));
        QCOMPARE(bad(shop.workspace->advanceRewards({bo}, u"approved"_s)).kind, Error::Kind::Invalid);
        entry.budgetMinor = 900;
        QCOMPARE(bad(shop.workspace->saveProgramme(entry)).kind, Error::Kind::Invalid);
        entry.budgetMinor = 1200;
        entry.currency = u"USD"_s;
        QCOMPARE(bad(shop.workspace->saveProgramme(entry)).kind, Error::Kind::Invalid);
        // What is declined is free for others again.
        good(shop.workspace->advanceRewards({shop.entryOf(shop.ana)}, u"declined"_s));
        good(shop.workspace->advanceRewards({bo}, u"approved"_s));
        QCOMPARE(shop.page().programmes.first().spentMinor, 500);
    }

    void aRefundProposesAndReversesNothingByItself()
    {
        Shop shop;
        const PurchaseId bought = shop.buy(shop.bo);
        good(shop.workspace->advanceRewards({shop.entryOf(shop.ana)}, u"approved"_s));
        PurchaseEntry refund = purchase(shop.bo, -2000);
        refund.refundOf = bought;
        good(shop.workspace->addPurchase(refund));
        QVERIFY(shop.tasksOf(shop.ana).isEmpty());
        QVERIFY(!shop.rewards().first().refunded);
        refund.net.minor = -3000;
        good(shop.workspace->addPurchase(refund));
        QCOMPARE(shop.tasksOf(shop.ana).size(), 1);
        QVERIFY(shop.tasksOf(shop.ana).first().contains(u"Bo Li"));
        for (const RewardRecord &reward : shop.rewards()) {
            QVERIFY(reward.refunded);
            QCOMPARE(reward.state, reward.person == shop.ana ? u"approved"_s : u"pending"_s);
        }
    }

    void noMoreIsRefundedThanWasPaid()
    {
        Shop shop;
        const PurchaseId bought = shop.buy(shop.bo);
        PurchaseEntry refund = purchase(shop.bo, -3000);
        refund.refundOf = bought;
        good(shop.workspace->addPurchase(refund));
        QCOMPARE(bad(shop.workspace->addPurchase(refund)).kind, Error::Kind::Invalid);
        refund.net = {-100, u"USD"_s};
        QCOMPARE(bad(shop.workspace->addPurchase(refund)).kind, Error::Kind::Invalid);
        refund.net = euros(-100);
        refund.person = shop.ana;
        QCOMPARE(bad(shop.workspace->addPurchase(refund)).kind, Error::Kind::Invalid);
        refund.refundOf = PurchaseId(99'999);
        QCOMPARE(bad(shop.workspace->addPurchase(refund)).kind, Error::Kind::NotFound);
    }

    void aPartThatFailedBecomesOneTask()
    {
        Shop shop;
        EnjoyEntry entry;
        entry.purchase = shop.buy(shop.bo);
        QCOMPARE(bad(shop.workspace->recordEnjoyment(entry)).kind, Error::Kind::Invalid);
        entry.score = 11;
        QCOMPARE(bad(shop.workspace->recordEnjoyment(entry)).kind, Error::Kind::Invalid);
        entry.score = 4;
        entry.delivery = false;
        entry.packaging = true;
        good(shop.workspace->recordEnjoyment(entry));
        QCOMPARE(shop.tasksOf(shop.bo).size(), 1);
        entry.support = false;
        good(shop.workspace->recordEnjoyment(entry));
        QCOMPARE(shop.tasksOf(shop.bo).size(), 2);
        const PersonOutcomes outcomes = good(shop.workspace->personOutcomes(shop.bo));
        QCOMPARE(outcomes.enjoyments.size(), 1);
        QCOMPARE(outcomes.enjoyments.first().score, 4);
        QCOMPARE(outcomes.enjoyments.first().delivery, false);
        QCOMPARE(outcomes.enjoyments.first().packaging, true);
        QVERIFY(!outcomes.enjoyments.first().worked);
        QCOMPARE(outcomes.rewards.size(), 1);
    }

    void aBrandLeavesTheListAndMayComeBack()
    {
        Shop shop;
        good(shop.workspace->addConsideration({shop.ana, u"Clay & Co"_s, noon - 9 * dayMillis, {}}));
        QCOMPARE(bad(shop.workspace->addConsideration({shop.ana, u"clay & co"_s, {}, {}})).kind,
                 Error::Kind::Conflict);
        QCOMPARE(
            bad(shop.workspace->addConsideration({shop.ana, u"Clay & Co"_s, {}, noon - 10 * dayMillis})).kind,
            Error::Kind::Invalid);
        good(shop.workspace->addConsideration({shop.ana, u"CLAY & CO"_s, {}, noon - dayMillis}));
        good(shop.workspace->addConsideration({shop.ana, u"Clay & Co"_s, {}, {}}));
        const PersonOutcomes outcomes = good(shop.workspace->personOutcomes(shop.ana));
        QCOMPARE(outcomes.considerations.size(), 2);
        QVERIFY(!outcomes.considerations.first().removedAt);
        QCOMPARE(outcomes.considerations.last().removedAt, std::optional(noon - dayMillis));
        QCOMPARE(outcomes.considerations.last().addedAt, noon - 9 * dayMillis);
    }

    void driversAreKnownWordsOncePerDecision()
    {
        Shop shop;
        const PurchaseId bought = shop.buy(shop.bo);
        good(shop.workspace->addDriver({shop.bo, bought, u"price"_s, {}}));
        QCOMPARE(bad(shop.workspace->addDriver({shop.bo, bought, u"price"_s, {}})).kind,
                 Error::Kind::Conflict);
        good(shop.workspace->addDriver({shop.bo, {}, u"price"_s, {}}));
        QCOMPARE(bad(shop.workspace->addDriver({shop.bo, {}, u"luck"_s, {}})).kind, Error::Kind::Invalid);
        QCOMPARE(bad(shop.workspace->addDriver({shop.ana, bought, u"trust"_s, {}})).kind,
                 Error::Kind::Invalid);
        QVERIFY(!outcomes::driverIsEmotional(u"price"_s));
        QVERIFY(!outcomes::driverIsEmotional(u"value"_s));
        QVERIFY(outcomes::driverIsEmotional(u"others"_s));
    }

    void aComplaintIsACaseUntilItIsResolved()
    {
        Shop shop;
        InteractionEntry entry;
        entry.person = shop.ana;
        entry.channel = u"email"_s;
        entry.text = u"It arrived broken"_s;
        entry.sentiment = -1;
        entry.needsAnswer = true;
        entry.at = noon - dayMillis;
        good(shop.workspace->addInteraction(entry));
        const auto cases = [&] { return good(shop.workspace->personOutcomes(shop.ana)).cases; };
        QCOMPARE(cases().size(), 1);
        QCOMPARE(cases().first().text, u"It arrived broken"_s);
        QVERIFY(!cases().first().firstResponseAt);
        InteractionEntry answer = entry;
        answer.incoming = false;
        answer.sentiment = 0;
        answer.needsAnswer = false;
        answer.at = noon - 2 * dayMillis; // before the complaint: no answer to it
        good(shop.workspace->addInteraction(answer));
        QVERIFY(!cases().first().firstResponseAt);
        answer.at = noon - 3600'000;
        good(shop.workspace->addInteraction(answer));
        answer.at = noon;
        good(shop.workspace->addInteraction(answer));
        QCOMPARE(cases().first().firstResponseAt, std::optional(noon - 3600'000));
        good(shop.workspace->resolveCase(cases().first().id, true));
        QVERIFY(cases().first().resolvedAt);
        QVERIFY(!good(shop.workspace->resolveCase(cases().first().id, true)).operation.isValid());
        good(shop.workspace->resolveCase(cases().first().id, false));
        QVERIFY(!cases().first().resolvedAt);
    }

    void advocatesAreListedWithWhatTheyDid()
    {
        Shop shop;
        AdvocacyEntry share;
        share.person = shop.ana;
        good(shop.workspace->addAdvocacy(share));
        shop.buy(shop.bo, 8000);
        const qint64 ana = shop.entryOf(shop.ana);
        good(shop.workspace->advanceRewards({ana}, u"approved"_s));
        good(shop.workspace->advanceRewards({shop.entryOf(shop.ana)}, u"given"_s));
        const AdvocacyPage page = shop.page();
        QCOMPARE(page.advocates.size(), 1);
        const AdvocateRecord &advocate = page.advocates.first();
        QCOMPARE(advocate.person, shop.ana);
        QCOMPARE(advocate.advocacyMinor, 8000);
        QCOMPARE(advocate.events, 1);
        QCOMPARE(advocate.unthanked, 1);
        QCOMPARE(advocate.referred, 1);
        QCOMPARE(advocate.rewardsMinor, 1000);
        good(shop.workspace->thank({shop.ana}));
        QCOMPARE(shop.page().advocates.first().unthanked, 0);
        QCOMPARE(shop.tasksOf(shop.ana).size(), 1);
        QVERIFY(!good(shop.workspace->thank({shop.ana})).operation.isValid());
    }

    void anImportPromisesOnceHoweverOftenItIsRead()
    {
        Shop shop;
        const auto produce = [](exchange::DraftSink &sink) -> Status {
            exchange::Draft draft;
            draft.person.displayName = u"Cem"_s;
            draft.person.emails = {{{}, u"cem@example.com"_s, true}};
            draft.referrals = {{u"ana@example.com"_s, noon - 20 * dayMillis, u"one"_s, u"joined"_s, {}}};
            draft.considerations = {{u"Clay & Co"_s, noon - 30 * dayMillis, 0}};
            exchange::PurchaseDraft order;
            order.orderNumber = u"7"_s;
            order.source = u"test"_s;
            order.at = noon - 10 * dayMillis;
            order.net = euros(4000);
            draft.purchases = {order};
            exchange::InteractionDraft complaint;
            complaint.channel = u"email"_s;
            complaint.kind = u"email"_s;
            complaint.sentiment = -1;
            complaint.needsAnswer = true;
            complaint.at = noon - 5 * dayMillis;
            complaint.externalId = u"c1"_s;
            exchange::InteractionDraft answer = complaint;
            answer.incoming = false;
            answer.sentiment = 0;
            answer.needsAnswer = false;
            answer.at = noon - 4 * dayMillis;
            answer.externalId = u"c2"_s;
            draft.interactions = {complaint, answer};
            sink.add(draft);
            return Done{};
        };
        const QString before = shop.dump();
        good(shop.workspace->importDrafts(u"One"_s, u"csv"_s, produce, {}));
        QCOMPARE(shop.rewards().size(), 2);
        QCOMPARE(shop.rewards().first().at, noon - 10 * dayMillis);
        const PersonId cem = good(shop.workspace->findPerson(u"cem@example.com"_s));
        const QList<CaseRecord> cases = good(shop.workspace->personOutcomes(cem)).cases;
        QCOMPARE(cases.size(), 1);
        QCOMPARE(cases.first().firstResponseAt, std::optional(noon - 4 * dayMillis));
        const QString after = shop.dump();
        QVERIFY(!good(shop.workspace->importDrafts(u"One"_s, u"csv"_s, produce, {})).operation.isValid());
        QCOMPARE(shop.dump(), after);
        good(shop.workspace->undo());
        QCOMPARE(shop.dump(), before);
        good(shop.workspace->redo());
        QCOMPARE(shop.dump(), after);
        QCOMPARE(good(shop.workspace->check()), QStringList());
    }

    void undoingAPurchaseAsksWhenItsRewardWasApproved()
    {
        Shop shop;
        const QString before = shop.dump();
        PurchaseEntry entry = purchase(shop.bo);
        entry.lines = {{u"Bowl"_s, 1, euros(5000)}};
        const OperationId bought = good(shop.workspace->addPurchase(entry)).operation;
        EnjoyEntry enjoyed;
        enjoyed.purchase = shop.lastPurchase(shop.bo);
        enjoyed.score = 9;
        good(shop.workspace->recordEnjoyment(enjoyed));
        good(shop.workspace->advanceRewards({shop.entryOf(shop.ana)}, u"approved"_s));
        const QString after = shop.dump();
        QCOMPARE(bad(shop.workspace->undo(bought)).kind, Error::Kind::Conflict);
        QCOMPARE(shop.dump(), after);
        good(shop.workspace->undo(bought, UndoConflict::KeepLater));
        QCOMPARE(good(shop.workspace->check()), QStringList());
        QCOMPARE(good(shop.workspace->personOutcomes(shop.bo)).enjoyments.size(), 1);
        QCOMPARE(good(shop.workspace->personOutcomes(shop.ana)).rewards.size(), 1);
        good(shop.workspace->redo());
        QCOMPARE(shop.dump(), after);
        good(shop.workspace->undo(bought, UndoConflict::AlsoLater));
        QCOMPARE(shop.dump(), before);
        QCOMPARE(good(shop.workspace->check()), QStringList());
    }

    void whateverHappensNothingIsPaidTwiceAndNoBudgetExceeded();
};

namespace
{

void verifyLedger(Shop &shop, qint64 budget)
{
    const AdvocacyPage page = shop.page();
    std::set<std::tuple<qint64, QString, QString, QString>> chains;
    qint64 spent = 0;
    qint64 pending = 0;
    for (const RewardRecord &reward : page.rewards) {
        // One chain for each person, friend, milestone and side.
        QVERIFY(chains.insert({reward.person.value, reward.otherName, reward.milestone, reward.side}).second);
        const auto state = outcomes::rewardStateFromKey(reward.state);
        QVERIFY(state);
        const QList<RewardStep> steps = good(shop.workspace->rewardHistory(reward.id));
        QCOMPARE(steps.first().state, u"pending"_s);
        for (qsizetype i = 1; i < steps.size(); ++i)
            QVERIFY(outcomes::rewardFollows(*outcomes::rewardStateFromKey(steps[i - 1].state),
                                            *outcomes::rewardStateFromKey(steps[i].state)));
        if (outcomes::takesBudget(*state))
            spent += reward.amount.minor;
        if (*state == outcomes::RewardState::Pending)
            pending += reward.amount.minor;
    }
    qint64 saidSpent = 0;
    qint64 saidPending = 0;
    for (const ProgrammeRecord &programme : page.programmes) {
        saidSpent += programme.spentMinor;
        saidPending += programme.pendingMinor;
    }
    QCOMPARE(saidSpent, spent);
    QCOMPARE(saidPending, pending);
    QVERIFY(spent <= budget);
}

} // namespace

void TestOutcomes::whateverHappensNothingIsPaidTwiceAndNoBudgetExceeded()
{
    constexpr uint seed = 20261122;
    constexpr int people = 9;
    constexpr qint64 budget = 6000;
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    Shop shop;
    QList<PersonId> crowd{shop.ana, shop.bo};
    for (int i = 2; i < people; ++i)
        crowd.append(shop.addPerson(u"Person %1"_s.arg(i), u"p%1@example.com"_s.arg(i)));
    ProgrammeEntry limited = programme();
    limited.id = shop.page().programmes.first().id;
    limited.budgetMinor = budget;
    good(shop.workspace->saveProgramme(limited));
    const auto someone = [&] { return crowd.at(qsizetype(random() % crowd.size())); };
    const auto importOrders = [&] {
        const int number = int(random() % 6);
        const QString buyer = u"p%1@example.com"_s.arg(2 + random() % (people - 2));
        const QString referrer = random() % 2 ? u"ana@example.com"_s : u"bo@example.com"_s;
        (void)await(shop.workspace->importDrafts(
            u"Orders"_s, u"csv"_s,
            [=](exchange::DraftSink &sink) -> Status {
                exchange::Draft draft;
                draft.person.displayName = buyer;
                draft.person.emails = {{{}, buyer, true}};
                draft.referrals = {{referrer, noon - dayMillis, u"one"_s, u"joined"_s, {}}};
                exchange::PurchaseDraft order;
                order.orderNumber = QString::number(number);
                order.source = u"test"_s;
                order.at = noon;
                order.net = euros(1000);
                draft.purchases = {order};
                sink.add(draft);
                return Done{};
            },
            {}));
    };
    const QStringList states{u"approved"_s, u"given"_s, u"redeemed"_s, u"declined"_s, u"reversed"_s};
    int refused = 0;
    int advanced = 0;
    for (int step = 0; step < 160; ++step) {
        switch (random() % 8) {
        case 0:
            (void)await(shop.workspace->addReferral(
                {someone(), someone(), u"one"_s, random() % 2 ? u"invited"_s : u"joined"_s, {}}));
            break;
        case 1:
            (void)await(shop.workspace->addPurchase(purchase(someone(), 100 + qint64(random() % 5000))));
            break;
        case 2: {
            PurchaseEntry refund = purchase(someone(), -100);
            refund.refundOf = shop.lastPurchase(refund.person);
            if (refund.refundOf.isValid())
                (void)await(shop.workspace->addPurchase(refund));
            break;
        }
        case 3:
        case 4: {
            const QList<RewardRecord> rewards = shop.rewards();
            if (rewards.isEmpty())
                break;
            const qint64 entry = rewards.at(qsizetype(random() % rewards.size())).id;
            const auto done = await(shop.workspace->advanceRewards(
                {entry}, states.at(qsizetype(random() % 2 == 0 ? 0 : random() % 5))));
            done ? ++advanced : ++refused;
            break;
        }
        case 5:
            importOrders();
            break;
        case 6:
            // The budget itself stays; without it there would be none to hold.
            if (good(shop.workspace->undoState()).first.verb != u"programme")
                (void)await(shop.workspace->undo());
            break;
        default:
            (void)await(shop.workspace->redo());
        }
        if (step % 8 == 7)
            verifyLedger(shop, budget);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(advanced > 5);
    QVERIFY(refused > 5);
    QCOMPARE(good(shop.workspace->check()), QStringList());
}

QTEST_GUILESS_MAIN(TestOutcomes)
#include "tst_outcomes.moc"
