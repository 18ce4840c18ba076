// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcomes/rewards.h"
#include "core/words/drivers.h"
#include "tests/support/shop.h"

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

namespace
{

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
        shop.buy(shop.bo); // after Ana brought them
        good(shop.workspace->advanceRewards({shop.entryOf(shop.bo)}, u"approved"_s));

        QHash<TimelineKind, TimelineItem> kinds;
        QSet<std::pair<QString, qint64>> rows;
        Millis last = std::numeric_limits<Millis>::max();
        for (const TimelineItem &item : good(shop.workspace->timeline(shop.bo, 1000))) {
            QVERIFY(item.at <= last);
            last = item.at;
            QVERIFY2(!rows.contains({keyOf(item.kind), item.id}), qPrintable(QString(keyOf(item.kind))));
            rows.insert({keyOf(item.kind), item.id});
            if (!kinds.contains(item.kind) && (item.kind != TimelineKind::Purchase || !item.lines.isEmpty()))
                kinds.insert(item.kind, item);
            QVERIFY2(!item.title.isEmpty(), qPrintable(QString(keyOf(item.kind))));
        }
        const TimelineItem bought = kinds.value(TimelineKind::Purchase);
        QCOMPARE(bought.text, u"2 × Bowl, 1 × Plate"_s);
        QCOMPARE(bought.lines.size(), 2);
        QCOMPARE(bought.lines.first(), PurchaseLine({u"Bowl"_s, 2, euros(2100)}));
        QCOMPARE(bought.more, u"2 × Bowl · €21.00 each · €42.00\n1 × Plate · €50.00\nIt cost us €40.00\n"
                              "What was hard: The form broke"_s);
        QCOMPARE(kinds.value(TimelineKind::Enjoyment).title, u"Would recommend: 4 of 10"_s);
        QCOMPARE(kinds.value(TimelineKind::Enjoyment).text, u"the delivery went wrong"_s);
        QCOMPARE(kinds.value(TimelineKind::Enjoyment).detail, u"Bowl"_s);
        QCOMPARE(kinds.value(TimelineKind::Enjoyment).sentiment, -1);
        QCOMPARE(kinds.value(TimelineKind::CaseOpened).text, u"It came late"_s);
        QCOMPARE(kinds.value(TimelineKind::CaseAnswered).detail, u"after 2 day(s)"_s);
        QCOMPARE(kinds.value(TimelineKind::CaseResolved).at, noon);
        QCOMPARE(kinds.value(TimelineKind::Considered).title, u"Considers Clay & Co"_s);
        QCOMPARE(kinds.value(TimelineKind::Unconsidered).at, noon - 8 * dayMillis);
        QCOMPARE(kinds.value(TimelineKind::Reward).title, u"Reward approved"_s);
        QCOMPARE(kinds.value(TimelineKind::Reward).amount, std::optional(euros(500)));
        QCOMPARE(kinds.value(TimelineKind::Reward).detail, u"as a friend of Ana Sousa · Bring a friend"_s);
        QCOMPARE(kinds.value(TimelineKind::Reward).other, shop.ana);
    }

    void whatHappenedHappenedTodayAtTheLatest()
    {
        Shop shop;
        const QDate today = shop.workspace->calendar().dayOf(noon);
        PurchaseEntry order = purchase(shop.ana);
        InteractionEntry said;
        said.person = shop.ana;
        said.channel = u"instagram"_s;
        said.kind = u"comment"_s;
        for (const When &at :
             {When::day(today.addDays(1)), When(shop.workspace->calendar().startOf(today.addDays(1)))}) {
            order.at = said.at = at;
            QVERIFY(!await(shop.workspace->addPurchase(order)));
            QVERIFY(!await(shop.workspace->addInteraction(said)));
        }
        for (const When &at : {When::day(today), When(noon)}) {
            order.at = said.at = at;
            good(shop.workspace->addPurchase(order));
            good(shop.workspace->addInteraction(said));
        }
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
        QVERIFY(!driverIsEmotional(u"price"_s));
        QVERIFY(!driverIsEmotional(u"value"_s));
        QVERIFY(driverIsEmotional(u"others"_s));
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
};

QTEST_GUILESS_MAIN(TestOutcomes)
#include "tst_outcomes.moc"
