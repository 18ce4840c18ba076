// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcomes/rewards.h"
#include "core/workspace/imports.h"
#include "tests/support/shop.h"

#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// What a programme promises, when it is owed, and that nothing is paid twice or beyond the budget.
class TestRewards : public QObject
{
    Q_OBJECT

private slots:
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

    void anImportPromisesOnceHoweverOftenItIsRead()
    {
        Shop shop;
        const auto produce = [](exchange::DraftSink &sink) -> Status {
            exchange::Draft draft;
            draft.person.displayName = u"Cem"_s;
            draft.person.emails = {{{}, u"cem@example.com"_s, true}};
            draft.referrals = {
                {u"ana@example.com"_s, noon - 20 * dayMillis, false, u"one"_s, u"joined"_s, {}}};
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
        good(shop.workspace->advanceRewards({shop.entryOf(shop.ana)}, u"given"_s));
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
        const auto state = fromKey<RewardState>(reward.state);
        QVERIFY(state);
        const QList<RewardStep> steps = good(shop.workspace->rewardHistory(reward.id));
        QCOMPARE(steps.first().state, u"pending"_s);
        for (qsizetype i = 1; i < steps.size(); ++i)
            QVERIFY(outcomes::rewardFollows(*fromKey<RewardState>(steps[i - 1].state),
                                            *fromKey<RewardState>(steps[i].state)));
        if (outcomes::takesBudget(*state))
            spent += reward.amount.minor;
        if (*state == RewardState::Pending)
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

void TestRewards::whateverHappensNothingIsPaidTwiceAndNoBudgetExceeded()
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
                draft.referrals = {{referrer, noon - dayMillis, false, u"one"_s, u"joined"_s, {}}};
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
            if (good(shop.workspace->undoState()).undo.operation.verb != u"programme")
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

QTEST_GUILESS_MAIN(TestRewards)
#include "tst_rewards.moc"
