// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/records/people.h"
#include "core/store/records/timeline.h"
#include "core/store/records/today.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/segments.h"
#include "tests/support/workspace_fixture.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// What may be bought, from the first word about it to won or lost.
class TestDeals : public QObject
{
    Q_OBJECT

    static Money euro(qint64 minor) { return {minor, u"EUR"_s}; }
    static DealId add(WorkspaceFixture &f, const DealEntry &entry)
    {
        const ChangeSet made = good(f.workspace->addDeal(entry));
        return good(f.workspace->deals({.madeBy = made.operation})).first().id;
    }
    static DealRecord whole(WorkspaceFixture &f, DealId deal)
    {
        return good(f.workspace->deals({.id = deal})).first();
    }
    static QStringList titles(WorkspaceFixture &f, const DealQuestion &question)
    {
        QStringList all;
        for (const DealRecord &deal : good(f.workspace->deals(question)))
            all.append(deal.title);
        return all;
    }
    static QList<TimelineItem> purchases(WorkspaceFixture &f, PersonId person)
    {
        QList<TimelineItem> items = good(f.workspace->timeline(person, 100));
        items.removeIf([](const TimelineItem &item) { return item.kind != TimelineKind::Purchase; });
        return items;
    }
    static qint64 count(WorkspaceFixture &f, const QString &sql)
    {
        const auto db = std::move(*Connection::open(f.path(), Connection::Access::ReadOnly));
        return db->runValue(sql)->toLongLong();
    }

private slots:
    void aDealIsKeptWithAllThatIsSaidOfIt()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada Klein"_s), bo = f.addPerson(u"Bo"_s);
        DealEntry entry;
        entry.title = u"  Counter for the shop "_s;
        entry.person = ada;
        entry.organisation = u"Klein Papeterie"_s;
        entry.lines = {{u"Counter"_s, 1, euro(100'000)}, {u"Shelf"_s, 4, euro(5'000)}};
        entry.expected = When::day({2026, 6, 12});
        entry.probability = 60;
        entry.source = u"fair"_s;
        entry.owner = u"Eva"_s;
        entry.notes = u"Wants oak"_s;
        entry.people = {{bo, {}, u"decides"_s}};
        entry.opened = When::day({2026, 5, 20});
        // when
        const DealId id = add(f, entry);
        // then
        f.reopen();
        const DealRecord deal = whole(f, id);
        QCOMPARE(deal.title, u"Counter for the shop"_s);
        QCOMPARE(deal.personName, u"Ada Klein"_s);
        QCOMPARE(deal.organisation, u"Klein Papeterie"_s);
        QCOMPARE(deal.amount, euro(120'000)); // the lines add up to it
        QCOMPARE(deal.lines, entry.lines);
        QCOMPARE(deal.people, (QList<DealPerson>{{bo, u"Bo"_s, u"decides"_s}}));
        QCOMPARE(deal.expected, entry.expected);
        QCOMPARE(deal.probability, 60);
        QCOMPARE(deal.opened, *entry.opened);
        QCOMPARE(deal.source + deal.owner + deal.notes, u"fairEvaWants oak"_s);
        QVERIFY(deal.status == DealStatus::Open && !deal.closed && !deal.purchase.isValid());
        QCOMPARE(good(f.workspace->dealChanges(id)),
                 (QList<DealChange>{{*entry.opened, euro(120'000), entry.expected, 60, u"Eva"_s}}));
        QCOMPARE(good(f.workspace->check()), QStringList());
    }

    void aDealNeedsNobodyAndNoAmount()
    {
        WorkspaceFixture f;
        const DealRecord deal = whole(f, add(f, {.title = u"Something"_s}));
        QVERIFY(!deal.person.isValid() && !deal.amount && !deal.expected && !deal.probability);
        QCOMPARE(deal.opened, When(noon));
    }

    void whatCannotBeIsRefusedWithASentence_data()
    {
        QTest::addColumn<DealEntry>("entry");
        QTest::newRow("no title") << DealEntry{.title = u"  "_s};
        QTest::newRow("no currency") << DealEntry{.title = u"a"_s, .amount = Money{5, u"E"_s}};
        QTest::newRow("below zero") << DealEntry{.title = u"a"_s, .amount = euro(-1)};
        QTest::newRow("too likely") << DealEntry{.title = u"a"_s, .probability = 101};
        QTest::newRow("nobody there") << DealEntry{.title = u"a"_s, .person = PersonId(99)};
        QTest::newRow("begun tomorrow") << DealEntry{.title = u"a"_s, .opened = When::day({2026, 6, 2})};
        QTest::newRow("a line without a name") << DealEntry{.title = u"a"_s, .lines = {{u" "_s, 1, euro(1)}}};
        QTest::newRow("a line of none") << DealEntry{.title = u"a"_s, .lines = {{u"b"_s, 0, euro(1)}}};
        QTest::newRow("two currencies")
            << DealEntry{.title = u"a"_s, .lines = {{u"b"_s, 1, euro(1)}, {u"c"_s, 1, {1, u"USD"_s}}}};
        QTest::newRow("another currency than its lines")
            << DealEntry{.title = u"a"_s, .amount = Money{1, u"USD"_s}, .lines = {{u"b"_s, 1, euro(1)}}};
        QTest::newRow("more than can be counted")
            << DealEntry{.title = u"a"_s, .lines = {{u"b"_s, std::numeric_limits<qint64>::max(), euro(2)}}};
    }
    void whatCannotBeIsRefusedWithASentence()
    {
        QFETCH(DealEntry, entry);
        WorkspaceFixture f;
        const QString before = f.dump();
        const Error error = bad(f.workspace->addDeal(entry));
        QVERIFY(error.kind == Error::Kind::Invalid || error.kind == Error::Kind::NotFound);
        QVERIFY(error.text.endsWith(u'.'));
        QCOMPARE(f.dump(), before);
    }

    void nobodyStandsInADealTwice()
    {
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s);
        (void)bad(f.workspace->addDeal({.title = u"a"_s, .person = ada, .people = {{ada, {}, {}}}}));
    }

    void aDealIsListedOpenFirstAndFoundByWhomItConcerns()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s), bo = f.addPerson(u"Bo"_s);
        add(f, {.title = u"later"_s, .person = ada, .expected = When::day({2026, 8, 1}), .owner = u"Eva"_s});
        add(f, {.title = u"sooner"_s, .person = ada, .expected = When::day({2026, 7, 1}), .owner = u"Uwe"_s});
        add(f, {.title = u"some day"_s, .person = bo, .people = {{ada, {}, {}}}});
        const DealId lost = add(f, {.title = u"gone"_s, .person = bo});
        good(f.workspace->loseDeal({.id = lost, .reason = u"price"_s, .competitor = u"Acme"_s}));
        // then
        QCOMPARE(titles(f, {}), (QStringList{u"sooner"_s, u"later"_s, u"some day"_s, u"gone"_s}));
        QCOMPARE(titles(f, {.person = ada}), (QStringList{u"sooner"_s, u"later"_s, u"some day"_s}));
        QCOMPARE(titles(f, {.person = bo, .status = DealStatus::Open}), QStringList{u"some day"_s});
        QCOMPARE(titles(f, {.owner = u"Eva"_s}), QStringList{u"later"_s});
        QCOMPARE(whole(f, lost).reason + whole(f, lost).competitor, u"priceAcme"_s);
        QCOMPARE(good(f.workspace->findDeal(u"gone"_s)), lost);
        QCOMPARE(good(f.workspace->findDeal(lost.toString())), lost);
        QCOMPARE(bad(f.workspace->findDeal(u"nothing"_s)).kind, Error::Kind::NotFound);
        add(f, {.title = u"gone"_s});
        QCOMPARE(bad(f.workspace->findDeal(u"gone"_s)).kind, Error::Kind::Invalid);
    }

    void wonADealIsOnePurchase()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s);
        const DealId id = add(f, {.title = u"Counter"_s,
                                  .person = ada,
                                  .lines = {{u"Counter"_s, 2, euro(50'000)}},
                                  .opened = When::day({2026, 5, 1})});
        // when
        good(f.workspace->winDeal({.id = id, .at = When::day({2026, 5, 30}), .amount = euro(90'000)}));
        // then
        const QList<TimelineItem> bought = purchases(f, ada);
        QCOMPARE(bought.size(), 1);
        QCOMPARE(bought.first().amount, euro(90'000));
        QCOMPARE(bought.first().day, QDate(2026, 5, 30));
        QCOMPARE(bought.first().lines.size(), 1);
        const DealRecord deal = whole(f, id);
        QVERIFY(deal.status == DealStatus::Won && deal.purchaseMade);
        QCOMPARE(deal.purchase.value, bought.first().id);
        QCOMPARE(deal.amount, euro(90'000));
        QCOMPARE(good(f.workspace->dealChanges(id)).size(), 2);
        QCOMPARE(bad(f.workspace->winDeal({.id = id})).kind, Error::Kind::Conflict);
        // when the two are undone together
        good(f.workspace->undo());
        // then
        QVERIFY(purchases(f, ada).isEmpty());
        QVERIFY(whole(f, id).status == DealStatus::Open);
        QCOMPARE(whole(f, id).amount, euro(100'000));
        good(f.workspace->redo());
        QCOMPARE(purchases(f, ada).size(), 1);
        QCOMPARE(good(f.workspace->check()), QStringList());
    }

    void aDealWithoutAmountAsksForHowMuchItWasWon()
    {
        WorkspaceFixture f;
        const DealId id = add(f, {.title = u"Counter"_s, .person = f.addPerson(u"Ada"_s)});
        QCOMPARE(bad(f.workspace->winDeal({.id = id})).kind, Error::Kind::Invalid);
        good(f.workspace->winDeal({.id = id, .amount = euro(1)}));
    }

    void aDealOfNobodyBecomesASaleToNobody()
    {
        WorkspaceFixture f;
        const DealId id = add(f, {.title = u"Counter"_s, .amount = euro(700)});
        good(f.workspace->winDeal({.id = id}));
        QCOMPARE(count(f, u"SELECT count(*) FROM purchase WHERE person_id IS NULL AND net_minor = 700"_s), 1);
        QCOMPARE(good(f.workspace->check()), QStringList());
    }

    void aPurchaseThatIsHereIsTiedToTheDeal()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s), bo = f.addPerson(u"Bo"_s);
        PurchaseEntry bought;
        bought.person = ada;
        bought.net = euro(4'200);
        good(f.workspace->addPurchase(bought));
        const PurchaseId purchase(purchases(f, ada).first().id);
        const DealId id = add(f, {.title = u"Counter"_s, .amount = euro(5'000)});
        const DealId other = add(f, {.title = u"Shelf"_s, .person = bo});
        // when
        good(f.workspace->winDeal({.id = id, .purchase = purchase}));
        // then the deal says what was bought by whom
        QCOMPARE(purchases(f, ada).size(), 1);
        QCOMPARE(whole(f, id).amount, euro(4'200));
        QCOMPARE(whole(f, id).person, ada);
        QVERIFY(!whole(f, id).purchaseMade);
        // and nobody else's deal becomes it, nor another deal
        (void)bad(f.workspace->winDeal({.id = other, .purchase = purchase}));
        (void)bad(f.workspace->winDeal({.id = add(f, {.title = u"Third"_s}), .purchase = purchase}));
        (void)bad(f.workspace->winDeal({.id = other, .purchase = PurchaseId(99)}));
        // and it stays when the deal is lost after all
        good(f.workspace->loseDeal({.id = id}));
        QCOMPARE(purchases(f, ada).size(), 1);
        QVERIFY(!whole(f, id).purchase.isValid());
    }

    void openAgainOrLostADealIsNoPurchase()
    {
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s);
        const DealId id = add(f, {.title = u"Counter"_s, .person = ada, .amount = euro(500)});
        good(f.workspace->winDeal({.id = id}));
        good(f.workspace->openDealAgain(id));
        QVERIFY(purchases(f, ada).isEmpty());
        QVERIFY(!whole(f, id).closed);
        good(f.workspace->winDeal({.id = id}));
        good(f.workspace->loseDeal({.id = id}));
        QVERIFY(purchases(f, ada).isEmpty());
        QCOMPARE(count(f, u"SELECT count(*) FROM purchase"_s), 0);
        // open already: nothing has to change
        good(f.workspace->openDealAgain(id));
        QVERIFY(!good(f.workspace->openDealAgain(id)).operation.isValid());
    }

    void aPurchaseOnWhichSomethingHangsIsNotTakenAway()
    {
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s);
        const DealId id = add(f, {.title = u"Counter"_s, .person = ada, .amount = euro(500)});
        good(f.workspace->winDeal({.id = id}));
        PurchaseEntry refund;
        refund.person = ada;
        refund.net = euro(-100);
        refund.refundOf = whole(f, id).purchase;
        good(f.workspace->addPurchase(refund));
        const QString before = f.dump();
        QCOMPARE(bad(f.workspace->openDealAgain(id)).kind, Error::Kind::Invalid);
        QCOMPARE(bad(f.workspace->loseDeal({.id = id})).kind, Error::Kind::Invalid);
        QCOMPARE(f.dump(), before);
    }

    void thePurchaseFollowsWhatIsSaidOfAWonDeal()
    {
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s), bo = f.addPerson(u"Bo"_s);
        const DealId id = add(f, {.title = u"Counter"_s, .person = ada, .amount = euro(500)});
        good(f.workspace->winDeal({.id = id}));
        good(f.workspace->editDeal(
            {.id = id, .person = bo, .lines = QList<DealLine>{{u"Oak"_s, 3, euro(300)}}}));
        QVERIFY(purchases(f, ada).isEmpty());
        QCOMPARE(purchases(f, bo).first().amount, euro(900));
        QCOMPARE(purchases(f, bo).first().lines.size(), 1);
        good(f.workspace->editDeal({.id = id, .lines = QList<DealLine>{}}));
        QCOMPARE(bad(f.workspace->editDeal({.id = id, .amount = std::optional<Money>()})).kind,
                 Error::Kind::Invalid);
    }

    void aDealEndsAfterItBeganAndNotInTheFuture()
    {
        WorkspaceFixture f;
        const DealId id =
            add(f, {.title = u"Counter"_s, .amount = euro(5), .opened = When::day({2026, 5, 10})});
        QCOMPARE(bad(f.workspace->winDeal({.id = id, .at = When::day({2026, 5, 9})})).kind,
                 Error::Kind::Invalid);
        QCOMPARE(bad(f.workspace->loseDeal({.id = id, .at = When::day({2026, 6, 2})})).kind,
                 Error::Kind::Invalid);
        good(f.workspace->loseDeal({.id = id, .at = When::day({2026, 5, 10})}));
    }

    void anEditChangesWhatItSaysAndNothingElse()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s);
        const DealId id = add(f, {.title = u"Counter"_s,
                                  .person = ada,
                                  .organisation = u"Klein"_s,
                                  .amount = euro(500),
                                  .expected = When::day({2026, 7, 1}),
                                  .probability = 10});
        const DealRecord before = whole(f, id);
        // when
        f.clock.set(noon + 60'000);
        const ChangeSet done = good(f.workspace->editDeal(
            {.id = id, .expectedVersion = before.version, .probability = std::optional(50)}));
        // then
        DealRecord after = whole(f, id);
        QCOMPARE(after.probability, 50);
        QVERIFY(done.label.contains(u"Probability"_s));
        QVERIFY(done.people.contains(ada.value));
        QCOMPARE(after.organisation, u"Klein"_s);
        QCOMPARE(after.expected, before.expected);
        const QList<DealChange> changes = good(f.workspace->dealChanges(id));
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.last().at, When(noon + 60'000));
        // and what no forecast asks about makes no dated row
        good(f.workspace->editDeal(
            {.id = id, .title = u"Desk"_s, .expected = std::optional<When>(before.expected)}));
        QCOMPARE(good(f.workspace->dealChanges(id)).size(), 2);
        // a form that is older than the row changes nothing
        QCOMPARE(
            bad(f.workspace->editDeal({.id = id, .expectedVersion = before.version, .title = u"x"_s})).kind,
            Error::Kind::Conflict);
        // the same again is no change
        QVERIFY(!good(f.workspace->editDeal({.id = id, .title = u"Desk"_s})).operation.isValid());
        // values are taken away
        good(f.workspace->editDeal({.id = id,
                                    .organisation = u""_s,
                                    .person = PersonId(),
                                    .amount = std::optional<Money>(),
                                    .expected = std::optional<When>(),
                                    .probability = std::optional<int>()}));
        after = whole(f, id);
        QVERIFY(!after.amount && !after.expected && !after.probability && !after.person.isValid());
        QVERIFY(after.organisation.isEmpty());
    }

    void whenAPersonIsDeletedTheirDealsStay()
    {
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s), bo = f.addPerson(u"Bo"_s);
        const DealId open = add(f, {.title = u"Counter"_s, .person = ada, .people = {{bo, {}, {}}}});
        const DealId won = add(f, {.title = u"Shelf"_s, .person = ada, .amount = euro(5)});
        good(f.workspace->winDeal({.id = won}));
        const QString before = f.dump();
        good(f.workspace->deletePeople({ada, bo}));
        QVERIFY(!whole(f, open).person.isValid());
        QVERIFY(whole(f, open).people.isEmpty());
        QVERIFY(whole(f, won).status == DealStatus::Won && !whole(f, won).purchase.isValid());
        QCOMPARE(good(f.workspace->check()), QStringList());
        good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
    }

    void anExportedWorkspaceReadsBackWithThem()
    {
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s);
        add(f, {.title = u"Counter"_s, .person = ada, .lines = {{u"Counter"_s, 1, euro(500)}}});
        const DealId won = add(f, {.title = u"Shelf"_s, .person = ada, .amount = euro(5)});
        good(f.workspace->winDeal({.id = won}));
        const QString json = f.file(u"whole.json"_s);
        QVERIFY(await(f.workspace->exportJson(json)).ok());
        WorkspaceFixture copy;
        good(copy.workspace->importJson(json));
        QCOMPARE(titles(copy, {}), titles(f, {}));
        QCOMPARE(whole(copy, won).purchase, whole(f, won).purchase);
        QCOMPARE(good(copy.workspace->check()), QStringList());
    }

    void whatAPersonPaidForMayBeWhatADealBecame()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s), bo = f.addPerson(u"Bo"_s);
        const auto buys = [&f](PersonId person, qint64 minor, QDate day, bool abandoned = false) {
            PurchaseEntry entry;
            entry.person = person;
            entry.net = euro(minor);
            entry.at = When::day(day);
            entry.abandoned = abandoned;
            good(f.workspace->addPurchase(entry));
        };
        buys(ada, 1, {2026, 5, 1});
        buys(ada, 2, {2026, 5, 2});
        buys(ada, 3, {2026, 5, 3}, true);
        buys(bo, 4, {2026, 5, 4});
        const DealId open = add(f, {.title = u"open"_s, .person = ada});
        const DealId won = add(f, {.title = u"won"_s, .person = ada, .amount = euro(5)});
        good(f.workspace->winDeal({.id = won}));
        // when
        const QList<TimelineItem> found = good(f.workspace->purchasesFor(open));
        // then
        QCOMPARE(found.size(), 2); // what was paid, of hers, and no deal already
        QCOMPARE(found.first().amount, euro(2));
        QCOMPARE(found.first().day, QDate(2026, 5, 2));
        good(f.workspace->winDeal({.id = open, .purchase = PurchaseId(found.first().id)}));
        QCOMPARE(good(f.workspace->purchasesFor(open)).size(), 1);
        QVERIFY(good(f.workspace->purchasesFor(add(f, {.title = u"nobody's"_s}))).isEmpty());
    }

    void whyDealsWereLostIsOfferedAgain()
    {
        WorkspaceFixture f;
        for (const char *reason : {"price", "price", "time"}) {
            const DealId deal = add(f, {.title = u"d"_s});
            good(f.workspace->loseDeal({deal, QString::fromLatin1(reason), u"Acme"_s}));
        }
        const auto words = good(f.workspace->leavingWords(9));
        QCOMPARE(words.first, (QStringList{u"price"_s, u"time"_s}));
        QCOMPARE(words.second, QStringList{u"Acme"_s});
    }

    void openDealsLieOnTheCalendar()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s);
        good(f.workspace->setOwner({ada}, u"Eva"_s));
        add(f, {.title = u"hers"_s, .person = ada, .amount = euro(5), .expected = When::day({2026, 6, 12})});
        add(f, {.title = u"Uwe's"_s, .person = ada, .expected = When::day({2026, 6, 12}), .owner = u"Uwe"_s});
        add(f, {.title = u"firm's"_s, .organisation = u"Lind"_s, .expected = When::day({2026, 6, 30})});
        add(f, {.title = u"some day"_s, .person = ada});
        const DealId won = add(
            f, {.title = u"won"_s, .person = ada, .amount = euro(5), .expected = When::day({2026, 6, 12})});
        good(f.workspace->winDeal({.id = won}));
        const auto titles = [&f](QDate first, QDate last, const QString &owner) {
            QStringList all;
            for (const CalendarItem &item : good(f.workspace->calendarItems(first, last, owner))) {
                if (item.kind == CalendarItem::Kind::Deal)
                    all.append(item.title + u'/' + item.personName);
            }
            return all;
        };
        // then
        QCOMPARE(titles({2026, 6, 1}, {2026, 6, 29}, {}),
                 (QStringList{u"hers, €0.05/Ada"_s, u"Uwe's/Ada"_s}));
        QCOMPARE(titles({2026, 6, 12}, {2026, 6, 30}, u"Eva"_s), QStringList{u"hers, €0.05/Ada"_s});
        QCOMPARE(titles({2026, 6, 30}, {2026, 6, 30}, {}), QStringList{u"firm's/Lind"_s});
        QVERIFY(good(f.workspace->iCalendar({})).contains("firm's"));
    }

    /// Whatever is done, a won deal with a buyer is one purchase of its amount and every other one is none.
    void dealsAndPurchasesAgreeWhateverIsDone()
    {
        const quint32 seed = qEnvironmentVariableIntValue("VOUCH_SEED") != 0
                                 ? quint32(qEnvironmentVariableIntValue("VOUCH_SEED"))
                                 : 20261201;
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto upTo = [&random](int n) { return int(random() % quint32(n)); };
        WorkspaceFixture f;
        const QList<PersonId> people{f.addPerson(u"Ada"_s), f.addPerson(u"Bo"_s), PersonId()};
        QList<DealId> deals;
        for (int i = 0; i < 6; ++i)
            deals.append(add(f, {.title = u"deal %1"_s.arg(i), .person = people.at(i % 3)}));
        for (int step = 0; step < 120; ++step) {
            const DealId id = deals.at(upTo(6));
            switch (upTo(7)) {
            case 0:
            case 1:
                (void)await(f.workspace->winDeal({.id = id, .amount = euro(1 + upTo(1000))}));
                break;
            case 2:
                (void)await(f.workspace->loseDeal({.id = id}));
                break;
            case 3:
                (void)await(f.workspace->openDealAgain(id));
                break;
            case 4:
                (void)await(f.workspace->editDeal(
                    {.id = id, .person = people.at(upTo(3)), .amount = std::optional(euro(1 + upTo(1000)))}));
                break;
            case 5:
                (void)await(f.workspace->undo());
                break;
            default:
                (void)await(f.workspace->redo());
            }
            QCOMPARE(count(f, u"SELECT count(*) FROM purchase"_s),
                     count(f, u"SELECT count(*) FROM deal WHERE status = 'won'"_s));
            QCOMPARE(count(f, u"SELECT count(*) FROM deal d JOIN purchase p ON p.id = d.purchase_id WHERE "
                              "p.net_minor = d.amount_minor AND p.person_id IS d.person_id AND p.currency = "
                              "d.currency AND d.status = 'won'"_s),
                     count(f, u"SELECT count(*) FROM purchase"_s));
        }
        QCOMPARE(good(f.workspace->check()), QStringList());
    }

    void bothPeopleHearOfADealThatChangesHands_alsoWhenThatIsTakenBack()
    {
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s), bo = f.addPerson(u"Bo"_s);
        DealEntry entry;
        entry.title = u"Counter"_s;
        entry.person = ada;
        DealEdit edit;
        edit.id = add(f, entry);
        edit.person = bo;
        const QSet<qint64> both{ada.value, bo.value};
        QCOMPARE(good(f.workspace->editDeal(edit)).people, both);
        QCOMPARE(good(f.workspace->undo()).people, both);
    }
};

QTEST_GUILESS_MAIN(TestDeals)
#include "tst_deals.moc"
