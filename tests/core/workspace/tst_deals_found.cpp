// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/report.h"
#include "core/store/connection.h"
#include "core/store/records/people.h"
#include "core/store/search_deals.h"
#include "core/store/search_index.h"
#include "core/workspace/requests/people.h"
#include "core/workspace/requests/tasks.h"
#include "core/workspace/segments.h"
#include "tests/support/some_deals.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// Deals wherever somebody looks for them: the search, segments, Today, files. Today is 1 June 2026.
class TestDealsFound : public QObject
{
    Q_OBJECT

    static QStringList found(WorkspaceFixture &f, const QString &typed)
    {
        QStringList titles;
        for (const DealRecord &one : good(f.workspace->deals({.search = typed})))
            titles.append(one.title);
        titles.sort();
        return titles;
    }
    static QList<PersonId> whom(WorkspaceFixture &f, const DealConditions &deals)
    {
        SegmentFilter filter;
        filter.deals = deals;
        return good(f.workspace->segmentPeople(filter));
    }
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    // --- search ---
    void everythingThatIsKnownOfADealFindsIt()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada Müller"_s), bo = f.addPerson(u"王小明"_s);
        DealEntry entry = deal(u"Counter for the shop"_s, ada);
        entry.organisation = u"Blütenwerk GmbH"_s;
        entry.notes = u"Wants *oak*"_s;
        entry.lines = {{u"Shelf of glass"_s, 2, euro(5000)}};
        entry.people = {{bo, {}, u"decides"_s}};
        add(f, entry);
        add(f, deal(u"Nothing of the kind"_s, {}));
        // then
        for (const QString &typed : {u"counter"_s, u"bluetenwerk"_s, u"oak"_s, u"glass shelf"_s, u"mueller"_s,
                                     u"xiaoming"_s, u"shop ada"_s})
            QCOMPARE(found(f, typed), QStringList{u"Counter for the shop"_s});
        QCOMPARE(found(f, u"kind"_s), QStringList{u"Nothing of the kind"_s});
        QCOMPARE(found(f, u"\"*"_s), QStringList());
        // people stay those who are called so
        QCOMPARE(good(f.workspace->people(u"counter"_s, 10)).total, 0);
        QCOMPARE(good(f.workspace->check()), QStringList());
    }

    void whatFindsADealFollowsEveryChangeAndItsUndoing()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada Klein"_s), bo = f.addPerson(u"Bo Li"_s);
        DealEntry entry = deal(u"Counter"_s, ada);
        entry.people = {{bo, {}, {}}};
        const DealId id = add(f, entry);
        // when it is called otherwise
        DealEdit edit;
        edit.id = id;
        edit.title = u"Desk"_s;
        good(f.workspace->editDeal(edit));
        QCOMPARE(found(f, u"counter"_s), QStringList());
        QCOMPARE(found(f, u"desk"_s).size(), 1);
        good(f.workspace->undo());
        QCOMPARE(found(f, u"counter"_s).size(), 1);
        // when only its lines change
        edit = {};
        edit.id = id;
        edit.lines = QList<DealLine>{{u"Walnut"_s, 1, euro(100)}};
        good(f.workspace->editDeal(edit));
        QCOMPARE(found(f, u"walnut"_s).size(), 1);
        good(f.workspace->undo());
        QCOMPARE(found(f, u"walnut"_s), QStringList());
        // when somebody is called otherwise
        PersonEdit other;
        other.id = ada;
        other.name = u"Ada Gross"_s;
        good(f.workspace->editPerson(other));
        QCOMPARE(found(f, u"gross"_s).size(), 1);
        QCOMPARE(found(f, u"klein"_s), QStringList());
        // when people go
        good(f.workspace->deletePeople({bo}));
        QCOMPARE(found(f, u"li"_s), QStringList());
        good(f.workspace->undo());
        QCOMPARE(found(f, u"li"_s).size(), 1);
        good(f.workspace->deletePeople({ada}));
        QCOMPARE(found(f, u"gross"_s), QStringList());
        QCOMPARE(found(f, u"counter"_s).size(), 1);
        good(f.workspace->undo());
        QCOMPARE(found(f, u"gross"_s).size(), 1);
        // when it goes
        good(f.workspace->deleteDeals({id}));
        QCOMPARE(found(f, u"counter"_s), QStringList());
        good(f.workspace->undo());
        QCOMPARE(found(f, u"counter"_s).size(), 1);
        QCOMPARE(good(f.workspace->check()), QStringList());
    }

    void anIndexOfEarlierRulesFindsDealsBeforeMeanwhileAndAfterwards()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s);
        for (int i = 0; i < 600; ++i)
            good(f.workspace->addDeal(deal(u"Counter %1"_s.arg(i), ada)));
        f.workspace.reset();
        {
            const auto db = std::move(*Connection::open(f.path(), Connection::Access::ReadWrite));
            QVERIFY(db->run(u"UPDATE setting SET value='0' WHERE key='search_rules'"_s).ok());
            QVERIFY(db->run(u"DELETE FROM person_search"_s).ok());
            // then, before
            QCOMPARE(searchindex::findDeals(*db, search::Query(u"counter"_s), 0)->size(), 600);
            bool whole = false;
            for (int step = 0; !whole; ++step) {
                whole = *searchindex::proceed(*db, 0);
                QCOMPARE(searchindex::findDeals(*db, search::Query(u"counter"_s), 0)->size(), 600);
                const QList<DealId> newest = *searchindex::findDeals(*db, search::Query(u"counter"_s), 3);
                QCOMPARE(newest, (QList<DealId>{DealId(600), DealId(599), DealId(598)}));
                QVERIFY(step < 20);
            }
            QCOMPARE(*searchindex::astray(*db), 0);
            QVERIFY(db->run(u"DELETE FROM person_search WHERE rowid = -7"_s).ok());
            QCOMPARE(*searchindex::astray(*db), 1);
        }
    }

    // --- segments ---
    void conditionsOnDealsNarrowASegment()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s), bo = f.addPerson(u"Bo"_s), cy = f.addPerson(u"Cy"_s),
                       di = f.addPerson(u"Di"_s);
        DealEntry big = deal(u"Big"_s, ada, euro(90'000), june(20));
        big.owner = u"Eva"_s;
        big.source = u"Fair"_s;
        add(f, big);
        add(f, deal(u"Small"_s, ada, euro(10'000), may(20)));
        add(f, deal(u"Dollars"_s, bo, Money{500'000, u"USD"_s}));
        DealEntry lost = deal(u"Lost"_s, cy, euro(5'000));
        lost.opened = may(1);
        const DealId gone = add(f, lost);
        good(f.workspace->loseDeal({gone, u"Price"_s, u"Acme"_s, may(25)}));
        DealEntry won = deal(u"Won"_s, cy, euro(7'000));
        won.opened = may(1);
        good(f.workspace->winDeal({.id = add(f, won), .at = may(30)}));
        const auto one = [](auto set) {
            DealConditions deals;
            set(deals);
            return deals;
        };
        // then
        QCOMPARE(whom(f, one([](auto &d) { d.minOpen = 1; })), (QList{ada, bo}));
        QCOMPARE(whom(f, one([](auto &d) { d.minOpen = 2; })), QList{ada});
        QCOMPARE(whom(f, one([](auto &d) { d.noOpen = true; })), (QList{cy, di}));
        QCOMPARE(whom(f, one([](auto &d) { d.minOpenMinor = 100'000; })), QList{ada});
        QCOMPARE(whom(f, one([](auto &d) { d.minOpenMinor = 100'001; })), QList<PersonId>{});
        QCOMPARE(whom(f, one([](auto &d) { d.expectedWithinDays = 19; })), QList{ada});
        QCOMPARE(whom(f, one([](auto &d) { d.expectedWithinDays = 18; })), QList<PersonId>{});
        QCOMPARE(whom(f, one([](auto &d) { d.overdueDays = 12; })), QList{ada});
        QCOMPARE(whom(f, one([](auto &d) { d.overdueDays = 13; })), QList<PersonId>{});
        QCOMPARE(whom(f, one([](auto &d) { d.overdueDays = 0; })), QList{ada});
        QCOMPARE(whom(f, one([](auto &d) { d.wonWithinDays = 2; })), QList{cy});
        QCOMPARE(whom(f, one([](auto &d) { d.wonWithinDays = 1; })), QList<PersonId>{});
        QCOMPARE(whom(f, one([](auto &d) { d.lostWithinDays = 7; })), QList{cy});
        QCOMPARE(whom(f, one([](auto &d) { d.lostReason = u"price"_s; })), QList{cy});
        QCOMPARE(whom(f, one([](auto &d) { d.competitor = u"ACME"_s; })), QList{cy});
        QCOMPARE(whom(f, one([](auto &d) { d.competitor = u"Other"_s; })), QList<PersonId>{});
        QCOMPARE(whom(f, one([](auto &d) { d.owner = u"eva"_s; })), QList{ada});
        QCOMPARE(whom(f, one([](auto &d) { d.source = u"fair"_s; })), QList{ada});
        // what stands together is about the same deals
        QCOMPARE(whom(f, one([](auto &d) {
                          d.overdueDays = 1;
                          d.minOpenMinor = 10'001;
                      })),
                 QList<PersonId>{});
        QCOMPARE(whom(f, one([](auto &d) {
                          d.owner = u"Eva"_s;
                          d.overdueDays = 1;
                      })),
                 QList<PersonId>{});
    }

    void aSegmentOnDealsIsKeptAndSaysWhatCannotBe()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s);
        add(f, deal(u"Big"_s, ada, euro(90'000), june(20)));
        DealConditions all;
        all.minOpen = 1;
        all.minOpenMinor = 5;
        all.expectedWithinDays = 30;
        all.owner = u"Eva"_s;
        all.source = u"Fair"_s;
        all.lostReason = u"Price"_s;
        all.competitor = u"Acme"_s;
        all.wonWithinDays = 3;
        all.lostWithinDays = 4;
        SegmentFilter filter;
        filter.deals = all;
        // then
        QCOMPARE(SegmentFilter::fromJson(filter.toJson()), filter);
        filter.deals = {};
        filter.deals.minOpen = 1;
        good(f.workspace->saveSegment({0, u"Hot"_s, filter, 0}));
        f.reopen();
        QCOMPARE(good(f.workspace->segments()).first().filter, filter);
        QCOMPARE(good(f.workspace->peopleIn(u"hot"_s, {}, 10)).total, 1);
        filter.deals.noOpen = true;
        QCOMPARE(bad(f.workspace->saveSegment({0, u"None"_s, filter, 0})).kind, Error::Kind::Invalid);
        filter.deals = {};
        filter.deals.overdueDays = filter.deals.expectedWithinDays = 3;
        QCOMPARE(bad(f.workspace->saveSegment({0, u"None"_s, filter, 0})).kind, Error::Kind::Invalid);
    }

    void sumsOfOpenDealsAreThoseThatOneAddsUpOneself()
    {
        // given
        std::mt19937 random(11);
        const auto below = [&random](int most) { return int(random() % uint(most)); };
        WorkspaceFixture f;
        QList<PersonId> people;
        QHash<PersonId, qint64> sums;
        QHash<PersonId, int> counts;
        for (int i = 0; i < 12; ++i)
            people.append(f.addPerson(u"P%1"_s.arg(i)));
        for (int i = 0; i < 150; ++i) {
            const PersonId person = below(8) == 0 ? PersonId() : people[below(12)];
            const bool dollars = below(5) == 0;
            const qint64 minor = below(100'000);
            const std::optional<Money> amount =
                below(6) == 0 ? std::nullopt : std::optional(Money{minor, dollars ? u"USD"_s : u"EUR"_s});
            DealEntry entry = deal(u"D%1"_s.arg(i), person, amount);
            entry.opened = may(1);
            const DealId id = add(f, entry);
            const int end = below(4);
            if (end == 0)
                good(f.workspace->loseDeal({.id = id}));
            else if (end == 1 && amount)
                good(f.workspace->winDeal({.id = id}));
            else if (person.isValid()) {
                ++counts[person];
                sums[person] += amount && !dollars ? minor : 0;
            }
        }
        // then
        for (const qint64 least : {qint64(0), qint64(1), qint64(50'000), qint64(200'000), qint64(500'000)}) {
            DealConditions deals;
            deals.minOpenMinor = least;
            QList<PersonId> expected;
            for (const PersonId person : people) {
                if (counts.value(person) > 0 && sums.value(person) >= least)
                    expected.append(person);
            }
            QCOMPARE(whom(f, deals), expected);
        }
    }

    // --- Today ---
    void todayNamesDealsThatNeedSomebodyTheMostPressingFirst()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s), bo = f.addPerson(u"Bo"_s);
        addTask(f, ada);
        add(f, deal(u"Late small"_s, ada, euro(10'000), may(31)));
        add(f, deal(u"Late big"_s, ada, euro(50'000), may(31)));
        add(f, deal(u"Late long"_s, ada, euro(10'000), may(1)));
        add(f, deal(u"Late dollars"_s, ada, Money{9'000'000, u"USD"_s}, may(1)));
        add(f, deal(u"In a week"_s, ada, euro(99'000), june(8)));
        add(f, deal(u"Tomorrow"_s, ada, euro(1), june(2)));
        add(f, deal(u"In eight days"_s, ada, euro(1), june(9)));
        add(f, deal(u"Some day"_s, ada, euro(1)));
        add(f, deal(u"Nobody does anything"_s, bo, euro(1), june(29)));
        add(f, deal(u"Of nobody"_s, {}, euro(1), june(29)));
        good(f.workspace->loseDeal({.id = add(f, deal(u"Lost"_s, ada, euro(1), may(1)))}));
        // then
        QCOMPARE(dueTitles(f),
                 (QStringList{u"Late long"_s, u"Late big"_s, u"Late small"_s, u"Late dollars"_s,
                              u"Tomorrow"_s, u"In a week"_s, u"Some day"_s, u"Nobody does anything"_s}));
        const TodayPage page = good(f.workspace->today());
        QCOMPARE(page.dealCount, 8);
        QCOMPARE(page.deals.first().why, DueDealRecord::Why::Overdue);
        QCOMPARE(page.deals.first().days, 31);
        QVERIFY(page.deals.first().hasTask);
        QCOMPARE(page.deals.last().why, DueDealRecord::Why::NoTask);
        QVERIFY(!page.deals.last().hasTask);
        QCOMPARE(page.deals.last().personName, u"Bo"_s);
    }

    void todayAsksWhoseDealsTheyAre()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s);
        PersonEdit edit;
        edit.id = ada;
        edit.owner = u"Kim"_s;
        good(f.workspace->editPerson(edit));
        DealEntry evas = deal(u"Eva's"_s, ada, euro(1), may(1));
        evas.owner = u"Eva"_s;
        add(f, evas);
        add(f, deal(u"Kim's"_s, ada, euro(1), may(1)));
        // then
        QCOMPARE(dueTitles(f, u"Eva"_s), QStringList{u"Eva's"_s});
        QCOMPARE(dueTitles(f, u"Kim"_s), QStringList{u"Kim's"_s});
        QCOMPARE(good(f.workspace->today()).owners, (QStringList{u"Eva"_s, u"Kim"_s}));
    }

    void aDealThatIsPutOffIsNamedAgainAfterwards()
    {
        // given
        WorkspaceFixture f;
        const DealId id = add(f, deal(u"Late"_s, f.addPerson(u"Ada"_s), euro(1), may(1)));
        // when
        const ChangeSet done = good(f.workspace->putOff(PutOff::Deal, id.value, f.clock.now() + dayMillis));
        // then
        QCOMPARE(dueTitles(f), QStringList());
        QVERIFY2(done.label.startsWith(u"Late: put off until"_s), qPrintable(done.label));
        f.clock.advance(dayMillis);
        QCOMPARE(dueTitles(f), QStringList{u"Late"_s});
        good(f.workspace->undo());
        f.clock.advance(-dayMillis);
        QCOMPARE(dueTitles(f), QStringList{u"Late"_s});
        QCOMPARE(bad(f.workspace->putOff(PutOff::Deal, 99, noon)).kind, Error::Kind::NotFound);
    }

    void theDaysSheetHoldsDealsWhoseDayIsHereOrHasPassed()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s);
        add(f, deal(u"Late"_s, ada, euro(100'000), may(30)));
        add(f, deal(u"Today"_s, ada, {}, june(1)));
        add(f, deal(u"Tomorrow"_s, ada, {}, june(2)));
        add(f, deal(u"Some day"_s, ada));
        // when
        insight::ReportSpec spec;
        spec.key = u"day"_s;
        QStringList rows;
        for (const auto &row : good(f.workspace->report(spec)).rows)
            rows.append(
                u"%1: %2, %3, %4"_s.arg(row.at(0).text, row.at(1).text, row.at(2).text, row.at(3).text));
        // then
        QCOMPARE(rows,
                 (QStringList{u"Deals: 2 day(s) late, Late (€1000.00), Ada"_s, u"Deals: , Today, Ada"_s}));
    }

    // --- files ---
    void theWholeContentBringsBackDealsWithEverything()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s), bo = f.addPerson(u"Bo"_s);
        DealEntry entry = deal(u"Counter"_s, ada, euro(100'000), june(12));
        entry.organisation = u"Klein"_s;
        entry.lines = {{u"Counter"_s, 1, euro(80'000)}, {u"Shelf"_s, 4, euro(5'000)}};
        entry.people = {{bo, {}, u"decides"_s}};
        entry.probability = 40;
        entry.opened = may(2);
        entry.notes = u"=1+1"_s;
        const DealId won = add(f, entry);
        DealEdit edit;
        edit.id = won;
        edit.probability = std::optional(60);
        good(f.workspace->editDeal(edit));
        good(f.workspace->winDeal({.id = won}));
        const DealId lost = add(f, deal(u"Gone"_s, {}, Money{5, u"JPY"_s}));
        good(f.workspace->loseDeal({lost, u"Price"_s, u"Acme"_s, {}}));
        good(f.workspace->putOff(PutOff::Deal, lost.value, noon + dayMillis));
        const QString file = f.file(u"all.json"_s);
        QVERIFY(await(f.workspace->exportJson(file)).ok());
        // when
        WorkspaceFixture other{QStringList{}};
        good(other.workspace->importJson(file));
        // then
        const auto parts = [](WorkspaceFixture &from, DealId id) {
            const DealRecord deal = good(from.workspace->deals({.id = id})).first();
            return std::tuple(deal.title, deal.personName, deal.organisation, deal.amount, deal.expected,
                              deal.probability, deal.notes, deal.status, deal.opened, deal.closed,
                              deal.reason, deal.competitor, deal.purchase, deal.purchaseMade, deal.lines,
                              deal.people, good(from.workspace->dealChanges(id)));
        };
        for (const DealId id : {won, lost})
            QVERIFY(parts(f, id) == parts(other, id));
        QCOMPARE(good(other.workspace->dealChanges(won)).size(), 2);
        QCOMPARE(found(other, u"shelf"_s), QStringList{u"Counter"_s});
        QCOMPARE(good(other.workspace->check()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestDealsFound)
#include "tst_deals_found.moc"
