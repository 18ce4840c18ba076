// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/report.h"
#include "core/store/connection.h"
#include "core/store/records/deals.h"
#include "core/store/records/people.h"
#include "core/store/records/rules.h"
#include "core/store/records/today.h"
#include "core/store/search_deals.h"
#include "core/store/search_index.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/people.h"
#include "core/workspace/requests/tasks.h"
#include "core/workspace/rules.h"
#include "core/workspace/segments.h"
#include "tests/support/workspace_fixture.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// Deals wherever somebody looks for them: the search, segments, rules, Today, files. Today is 1 June 2026.
class TestDealsFound : public QObject
{
    Q_OBJECT

    static Money euro(qint64 minor) { return {minor, u"EUR"_s}; }
    static When june(int day) { return When::day({2026, 6, day}); }
    static When may(int day) { return When::day({2026, 5, day}); }
    static DealId add(WorkspaceFixture &f, const DealEntry &entry)
    {
        const ChangeSet made = good(f.workspace->addDeal(entry));
        return good(f.workspace->deals({.madeBy = made.operation})).first().id;
    }
    static DealEntry deal(const QString &title, PersonId person, std::optional<Money> amount = {},
                          std::optional<When> expected = {})
    {
        DealEntry entry;
        entry.title = title;
        entry.person = person;
        entry.amount = amount;
        entry.expected = expected;
        return entry;
    }
    static QStringList found(WorkspaceFixture &f, const QString &typed)
    {
        QStringList titles;
        for (const DealRecord &one : good(f.workspace->deals({.search = typed})))
            titles.append(one.title);
        titles.sort();
        return titles;
    }
    static void addTask(WorkspaceFixture &f, PersonId person, const QString &title = u"Call"_s)
    {
        TaskEntry task;
        task.person = person;
        task.title = title;
        good(f.workspace->addTask(task));
    }
    static QList<PersonId> whom(WorkspaceFixture &f, const DealConditions &deals)
    {
        SegmentFilter filter;
        filter.deals = deals;
        return good(f.workspace->segmentPeople(filter));
    }
    static QStringList dueTitles(WorkspaceFixture &f, const QString &owner = {})
    {
        QStringList titles;
        for (const DueDealRecord &one : good(f.workspace->today(owner)).deals)
            titles.append(one.title);
        return titles;
    }
    static Rule rule(Rule::When when, bool acts = false)
    {
        Rule made;
        made.when = when;
        made.days = made.isTimed() ? 3 : 0;
        made.acts = acts;
        made.then = {{RuleAction::Kind::Task, u"Follow up"_s, 1}};
        return made;
    }
    static void save(WorkspaceFixture &f, const Rule &what, bool history = false)
    {
        RuleRecord record;
        record.name = u"R"_s;
        record.definition = ruleToJson(what);
        if (history)
            record.definition.insert(u"history"_s, true);
        good(f.workspace->saveRule(record));
        f.clock.advance(1000);
    }
    static QStringList suggested(WorkspaceFixture &f)
    {
        good(f.workspace->runRules());
        QStringList all;
        for (const SuggestionRecord &one : good(f.workspace->suggestions(100)))
            all.append(one.personName + u": "_s + one.evidence);
        return all;
    }
    static QStringList tried(WorkspaceFixture &f, const Rule &what)
    {
        RuleRecord record;
        record.definition = ruleToJson(what);
        QStringList all;
        for (const RuleTrial::Line &line : good(f.workspace->tryRule(record)).lines)
            all.append(line.personName + u": "_s + line.evidence);
        return all;
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

    // --- rules ---
    void aRuleSeesNewDealsAndNarrowsThem()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s), bo = f.addPerson(u"Bo"_s);
        add(f, deal(u"Before"_s, ada, euro(90'000)));
        Rule opened = rule(Rule::When::DealOpened);
        opened.minimum = euro(50'000);
        opened.owner = u"eva"_s;
        save(f, opened);
        // when
        DealEntry entry = deal(u"Big"_s, bo, euro(50'000));
        entry.owner = u"Eva"_s;
        add(f, entry);
        add(f, deal(u"Somebody else's"_s, ada, euro(50'000)));
        entry = deal(u"Small"_s, ada, euro(1));
        entry.owner = u"Eva"_s;
        add(f, entry);
        add(f, deal(u"Nobody's"_s, {}, euro(90'000)));
        // then
        const QStringList all = suggested(f);
        QCOMPARE(all.size(), 1);
        QVERIFY2(all.first().startsWith(u"Bo: Deal opened “Big”"_s), qPrintable(all.first()));
        QCOMPARE(
            ruleSentence(opened, {}),
            u"When somebody gets a new deal (at least €500.00, owner eva), suggest the task “Follow up”."_s);
        QCOMPARE(*ruleFromJson(ruleToJson(opened)), opened);
    }

    void aRuleSeesDealsThatAreWonAndNoneThatIsOnlyTakenBack()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s), bo = f.addPerson(u"Bo"_s);
        const DealId first = add(f, deal(u"First"_s, ada, euro(100))),
                     second = add(f, deal(u"Second"_s, bo, euro(100)));
        save(f, rule(Rule::When::DealWon, true));
        const auto tasks = [&f] { return good(f.workspace->openTasks(100)).size(); };
        // when
        good(f.workspace->winDeal({.id = first}));
        good(f.workspace->runRules());
        // then
        QCOMPARE(tasks(), 1);
        const TaskRecord made = good(f.workspace->openTasks(100)).first();
        QCOMPARE(made.person, ada);
        good(f.workspace->setTaskDone(made.id, true));
        // an edit of what is won is no win
        DealEdit edit;
        edit.id = first;
        edit.notes = u"Paid"_s;
        good(f.workspace->editDeal(edit));
        good(f.workspace->runRules());
        QCOMPARE(tasks(), 0);
        // nor is taking back that it was lost
        good(f.workspace->loseDeal({.id = first}));
        good(f.workspace->runRules());
        good(f.workspace->undo());
        good(f.workspace->runRules());
        QCOMPARE(tasks(), 0);
        // won again it is
        good(f.workspace->openDealAgain(first));
        good(f.workspace->runRules());
        f.clock.advance(dayMillis);
        good(f.workspace->winDeal({.id = first}));
        good(f.workspace->winDeal({.id = second}));
        good(f.workspace->runRules());
        QCOMPARE(tasks(), 2);
        good(f.workspace->undo());
        QCOMPARE(tasks(), 0);
        good(f.workspace->runRules());
        QCOMPARE(tasks(), 0);
    }

    void aRuleSeesWhyADealWasLost()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s), bo = f.addPerson(u"Bo"_s);
        const DealId first = add(f, deal(u"First"_s, ada)), second = add(f, deal(u"Second"_s, bo));
        Rule lost = rule(Rule::When::DealLost);
        lost.reason = u"price"_s;
        lost.competitor = u"Acme"_s;
        save(f, lost);
        // when
        good(f.workspace->loseDeal({first, u"Price"_s, u"Acme"_s, {}}));
        good(f.workspace->loseDeal({second, u"Price"_s, u"Other"_s, {}}));
        // then
        QCOMPARE(suggested(f).size(), 1);
        QVERIFY(suggested(f).first().startsWith(u"Ada: Deal lost “First”"_s));
        // opened again it is lost no more
        good(f.workspace->openDealAgain(first));
        QCOMPARE(suggested(f), QStringList());
        QCOMPARE(tried(f, lost), QStringList());
        QCOMPARE(tried(f, rule(Rule::When::DealLost)).size(), 1);
    }

    void aRuleSeesDealsWhoseDayHasPassed()
    {
        // given: three days after 3 June
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s);
        const DealId id = add(f, deal(u"Counter"_s, ada, euro(100), june(3)));
        const Rule overdue = rule(Rule::When::DealOverdue);
        save(f, overdue);
        QCOMPARE(suggested(f), QStringList());
        f.clock.advance(4 * dayMillis); // 5 June
        QCOMPARE(suggested(f), QStringList());
        f.clock.advance(dayMillis);
        QCOMPARE(suggested(f).size(), 1);
        QVERIFY2(suggested(f).first().startsWith(u"Ada: Deal “Counter” was expected on"_s),
                 qPrintable(suggested(f).first()));
        QCOMPARE(tried(f, overdue), suggested(f));
        // when it gets another day
        DealEdit edit;
        edit.id = id;
        edit.expected = std::optional(june(10));
        good(f.workspace->editDeal(edit));
        // then that is waited for, too
        QCOMPARE(suggested(f), QStringList());
        f.clock.advance(8 * dayMillis); // 14 June
        QCOMPARE(suggested(f).size(), 1);
        QCOMPARE(tried(f, overdue).size(), 2);
        good(f.workspace->loseDeal({.id = id}));
        QCOMPARE(suggested(f), QStringList());
    }

    void aDayThatHasPassedAlreadyIsOverdueAtOnce()
    {
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s);
        save(f, rule(Rule::When::DealOverdue));
        add(f, deal(u"Late"_s, ada, euro(100), may(20)));
        add(f, deal(u"History"_s, ada, euro(100), When::day({2025, 5, 20})));
        const QStringList all = suggested(f);
        QCOMPARE(all.size(), 1);
        QVERIFY(all.first().contains(u"Late"_s));
    }

    void aRuleSeesDealsOfPeopleForWhomNobodyHasATask()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s);
        add(f, deal(u"Counter"_s, ada, euro(100)));
        addTask(f, ada);
        const TaskId call = good(f.workspace->openTasks(1)).first().id;
        const Rule idle = rule(Rule::When::DealIdle);
        save(f, idle);
        f.clock.advance(5 * dayMillis);
        QCOMPARE(suggested(f), QStringList());
        // when
        good(f.workspace->setTaskDone(call, true));
        QCOMPARE(suggested(f), QStringList());
        f.clock.advance(3 * dayMillis);
        // then
        QCOMPARE(suggested(f).size(), 1);
        QVERIFY2(suggested(f).first().startsWith(u"Ada: Deal “Counter” and no task since"_s),
                 qPrintable(suggested(f).first()));
        QCOMPARE(tried(f, idle), suggested(f));
        good(f.workspace->decideSuggestions({good(f.workspace->suggestions(1)).first().id}, true));
        QCOMPARE(good(f.workspace->openTasks(10)).first().title, u"Follow up"_s);
        // once that is done it begins anew
        good(f.workspace->setTaskDone(good(f.workspace->openTasks(10)).first().id, true));
        f.clock.advance(3 * dayMillis);
        QCOMPARE(suggested(f).size(), 1);
    }

    void eachDealGetsItsOwnTaskAndAnothersTaskIsNoneOfIt()
    {
        // given: two deals of one person
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s);
        const DealId first = add(f, deal(u"First"_s, ada, euro(100))),
                     second = add(f, deal(u"Second"_s, ada, euro(100)));
        save(f, rule(Rule::When::DealIdle, true));
        const auto dealsOfTasks = [&f] {
            const auto db = std::move(*Connection::open(f.path(), Connection::Access::ReadOnly));
            return db
                ->runValue(
                    u"SELECT group_concat(deal_id) FROM (SELECT deal_id FROM task WHERE done_at IS NULL "
                    "ORDER BY deal_id)"_s)
                ->toString();
        };
        QCOMPARE(dueTitles(f).size(), 2);
        // when
        f.clock.advance(3 * dayMillis);
        const ChangeSet made = good(f.workspace->runRules());
        // then
        QCOMPARE(dealsOfTasks(), u"%1,%2"_s.arg(first.value).arg(second.value));
        QVERIFY2(made.label.contains(u"1 people"_s), qPrintable(made.label)); // the tests speak no plurals
        // and the task of the one is none of the other
        QList<TaskRecord> tasks = good(f.workspace->openTasks(10));
        good(f.workspace->setTaskDone(tasks.first().id, true));
        QCOMPARE(good(f.workspace->today()).deals.size(), 2); // neither has a date
        int idle = 0;
        for (const DueDealRecord &one : good(f.workspace->today()).deals)
            idle += one.hasTask ? 0 : 1;
        QCOMPARE(idle, 1);
        good(f.workspace->undo());
        good(f.workspace->undo());
        QCOMPARE(dealsOfTasks(), QString());
    }

    void anyRuleMayAskWhatDealsSomebodyHas()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s), bo = f.addPerson(u"Bo"_s);
        add(f, deal(u"Big"_s, ada, euro(50'000)));
        add(f, deal(u"Small"_s, bo, euro(10)));
        Rule bought = rule(Rule::When::Purchase);
        bought.deals.minOpen = 1;
        bought.deals.minOpenMinor = 50'000;
        RuleRecord record;
        record.name = u"R"_s;
        record.definition = ruleToJson(bought);
        QCOMPARE(bad(f.workspace->saveRule(record)).kind, Error::Kind::Invalid); // of which currency?
        bought.deals.currency = u"EUR"_s;
        QCOMPARE(*ruleFromJson(ruleToJson(bought)), bought);
        save(f, bought);
        // when
        for (const PersonId person : {ada, bo}) {
            PurchaseEntry entry;
            entry.person = person;
            entry.net = euro(100);
            good(f.workspace->addPurchase(entry));
        }
        // then
        QCOMPARE(suggested(f).size(), 1);
        QVERIFY(suggested(f).first().startsWith(u"Ada: Bought"_s));
        QCOMPARE(tried(f, bought).size(), 1);
        QCOMPARE(ruleSentence(bought, {}),
                 u"When somebody buys something and they have 1 or more open deal(s) and open "
                 "deals for €500.00 or more, suggest the task “Follow up”."_s);
    }

    void aRuleMayLookAtDealsThatWereThereBefore()
    {
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s);
        DealEntry old = deal(u"Old"_s, ada, euro(100));
        old.opened = When::day({2025, 1, 1});
        const DealId id = add(f, old);
        good(f.workspace->winDeal({.id = id, .at = When::day({2025, 2, 1})}));
        save(f, rule(Rule::When::DealWon), true);
        QCOMPARE(suggested(f).size(), 1);
        QCOMPARE(tried(f, rule(Rule::When::DealWon)).size(), 1);
        QCOMPARE(tried(f, rule(Rule::When::DealOpened)).size(), 1);
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
