// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records/people.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/rules.h"
#include "tests/support/workspace_fixture.h"

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// A rule never takes anybody back without saying so in its own words.
class TestRuleDirections : public QObject
{
    Q_OBJECT

private:
    static Rule moving(const QStringList &stages, const QString &to, bool acts = true)
    {
        Rule rule;
        rule.when = Rule::When::Purchase;
        rule.journey = u"socialized-funnel"_s;
        rule.stages = stages;
        rule.then = {{RuleAction::Kind::Move, to, 0}};
        rule.acts = acts;
        return rule;
    }
    static void save(WorkspaceFixture &f, const Rule &rule)
    {
        RuleRecord record;
        record.name = u"Bought"_s;
        record.definition = ruleToJson(rule);
        good(f.workspace->saveRule(record));
        f.clock.advance(1000);
    }
    static void buy(WorkspaceFixture &f, PersonId person)
    {
        f.clock.advance(1000);
        PurchaseEntry entry;
        entry.person = person;
        entry.net = {100, u"EUR"_s};
        good(f.workspace->addPurchase(entry));
        f.clock.advance(1000);
        good(f.workspace->runRules());
    }
    static QString stageOf(WorkspaceFixture &f, PersonId person)
    {
        return good(f.workspace->person(person)).places.value(0).stageName;
    }

private slots:
    void whoIsBeyondTheStageStaysWhereNothingIsSaidOfGoingBack()
    {
        WorkspaceFixture f({u"socialized-funnel"_s});
        const PersonId ana = f.addPerson(u"Ana"_s);
        const PersonId bo = f.addPerson(u"Bo"_s);
        f.move(ana, u"Advocacy"_s);
        const Rule rule = moving({}, u"purchase"_s);
        save(f, rule);
        buy(f, ana);
        QCOMPARE(stageOf(f, ana), u"Advocacy"_s);
        buy(f, bo);
        QCOMPARE(stageOf(f, bo), u"Purchase"_s);
        QVERIFY(!ruleSentence(rule, {f.journey()}).contains(u"back"_s));
    }

    void nobodyIsSuggestedToGoBackEitherNorFoundByATrial()
    {
        WorkspaceFixture f({u"socialized-funnel"_s});
        const PersonId ana = f.addPerson(u"Ana"_s);
        f.move(ana, u"Advocacy"_s);
        const Rule rule = moving({}, u"purchase"_s, false);
        save(f, rule);
        buy(f, ana);
        QVERIFY(good(f.workspace->suggestions(10)).isEmpty());
        RuleRecord record;
        record.definition = ruleToJson(rule);
        QCOMPARE(good(f.workspace->tryRule(record)).matches, 0);
    }

    void aSuggestionThatWouldTakeSomebodyBackByNowIsOver()
    {
        WorkspaceFixture f({u"socialized-funnel"_s});
        const PersonId ana = f.addPerson(u"Ana"_s);
        save(f, moving({}, u"purchase"_s, false));
        buy(f, ana);
        const qint64 id = good(f.workspace->suggestions(10)).first().id;
        f.move(ana, u"Advocacy"_s);
        QVERIFY(good(f.workspace->suggestions(10)).isEmpty());
        good(f.workspace->decideSuggestions({id}, true));
        QCOMPARE(stageOf(f, ana), u"Advocacy"_s);
    }

    void aRuleForLaterStagesSaysThatItGoesBack()
    {
        WorkspaceFixture f({u"socialized-funnel"_s});
        const PersonId ana = f.addPerson(u"Ana"_s);
        f.move(ana, u"Advocacy"_s);
        Rule rule = moving({u"advocacy"_s}, u"loyalty"_s);
        QCOMPARE(ruleSentence(rule, {f.journey()}),
                 u"When somebody in Advocacy buys something, move them back to Loyalty."_s);
        save(f, rule);
        buy(f, ana);
        QCOMPARE(stageOf(f, ana), u"Loyalty"_s);
        const QString label = good(f.workspace->history(1)).first().label;
        QVERIFY2(label.contains(u"Move back to Loyalty"_s), qPrintable(label));
        rule.stages = {u"awareness"_s, u"advocacy"_s};
        rule.acts = false;
        QCOMPARE(ruleSentence(rule, {f.journey()}),
                 u"When somebody in Awareness or Advocacy buys something, suggest moving them to Loyalty "
                 u"(back from Advocacy)."_s);
    }

    void aLapIsNoStepBack()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s);
        f.move(ana, u"Repeat"_s);
        Rule rule = moving({}, u"act"_s);
        rule.journey = u"social-journey"_s;
        save(f, rule);
        buy(f, ana);
        QCOMPARE(stageOf(f, ana), u"Act"_s);
    }

    void stagesWithoutAJourneyAreRefused()
    {
        Rule rule = moving({u"advocacy"_s}, u"loyalty"_s);
        rule.journey.clear();
        rule.then = {{RuleAction::Kind::Tag, u"buys"_s, 0}};
        QVERIFY(!validateRule(rule, {}).ok());
    }
};

QTEST_GUILESS_MAIN(TestRuleDirections)
#include "tst_rule_directions.moc"
