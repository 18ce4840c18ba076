// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/records/rules.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/rules.h"
#include "tests/support/some_deals.h"

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// Rules that look at deals. Today is 1 June 2026.
class TestDealRules : public QObject
{
    Q_OBJECT

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
};

QTEST_GUILESS_MAIN(TestDealRules)
#include "tst_deal_rules.moc"
