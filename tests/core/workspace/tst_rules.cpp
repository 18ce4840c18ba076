// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/store/records/advocacy.h"
#include "core/store/records/people.h"
#include "core/store/records/timeline.h"
#include "core/store/records/today.h"
#include "core/workspace/imports.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/people.h"
#include "core/workspace/requests/programmes.h"
#include "core/workspace/requests/tasks.h"
#include "core/workspace/rules.h"
#include "tests/support/workspace_fixture.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// Rules: when … then suggest or do. Never twice for the same evidence, never silently.
class TestRules : public QObject
{
    Q_OBJECT

private:
    static Rule rule(Rule::When when, const QStringList &stages, const QList<RuleAction> &then,
                     bool acts = false)
    {
        Rule made;
        made.when = when;
        made.journey = u"social-journey"_s;
        made.stages = stages;
        made.then = then;
        made.acts = acts;
        return made;
    }
    static RuleAction move(const QString &stage) { return {RuleAction::Kind::Move, stage, 0}; }
    static RuleAction tag(const QString &name) { return {RuleAction::Kind::Tag, name, 0}; }
    static RuleAction task(const QString &title, int due = 1) { return {RuleAction::Kind::Task, title, due}; }

    static qint64 save(WorkspaceFixture &f, const Rule &what, bool history = false,
                       const QString &name = u"R"_s)
    {
        RuleRecord record;
        record.name = name;
        record.definition = ruleToJson(what);
        if (history)
            record.definition.insert(u"history"_s, true);
        good(f.workspace->saveRule(record));
        return good(f.workspace->rules()).last().id;
    }
    static void ask(WorkspaceFixture &f, PersonId person, const QString &kind = u"question"_s,
                    int sentiment = 0, std::optional<Millis> at = {})
    {
        InteractionEntry entry;
        entry.person = person;
        entry.channel = u"instagram"_s;
        entry.kind = kind;
        entry.sentiment = sentiment;
        entry.text = u"Do you ship?"_s;
        entry.at = at;
        good(f.workspace->addInteraction(entry));
    }
    static QString stageOf(WorkspaceFixture &f, PersonId person)
    {
        return good(f.workspace->person(person)).places.value(0).stageName;
    }
    static QList<SuggestionRecord> open(WorkspaceFixture &f) { return good(f.workspace->suggestions(100)); }

private slots:
    void aQuestionSuggestsAMove()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s);
        f.move(ana, u"Research"_s);
        Rule asks = rule(Rule::When::Interaction, {u"research"_s}, {move(u"decide"_s)});
        asks.interactions = {u"question"_s};
        save(f, asks, false, u"Asks"_s);
        f.clock.advance(1000);
        ask(f, ana, u"like"_s);
        QVERIFY(!good(f.workspace->runRules()).operation.isValid());
        ask(f, ana);
        const ChangeSet made = good(f.workspace->runRules());
        QVERIFY(made.operation.isValid());
        QCOMPARE(made.verb, u"suggest"_s);
        QCOMPARE(open(f).size(), 1);
        const SuggestionRecord suggestion = open(f).first();
        QCOMPARE(suggestion.personName, u"Ana Sousa"_s);
        QCOMPARE(suggestion.text, u"Move to Decide"_s);
        QVERIFY2(suggestion.evidence.startsWith(u"Asked “Do you ship?” · Instagram"_s),
                 qPrintable(suggestion.evidence));
        QCOMPARE(stageOf(f, ana), u"Research"_s);

        good(f.workspace->decideSuggestions({suggestion.id}, true));
        QCOMPARE(stageOf(f, ana), u"Decide"_s);
        QVERIFY(open(f).isEmpty());
        QCOMPARE(good(f.workspace->check()), QStringList());
        good(f.workspace->undo());
        QCOMPARE(stageOf(f, ana), u"Research"_s);
        QCOMPARE(open(f).size(), 1);
    }

    void anAcceptedMoveNamesItsEvidenceAndTheRule()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s);
        f.move(ana, u"Research"_s);
        save(f, rule(Rule::When::Interaction, {}, {move(u"decide"_s)}));
        f.clock.advance(1000);
        ask(f, ana);
        f.clock.advance(dayMillis);
        good(f.workspace->runRules());
        good(f.workspace->decideSuggestions({open(f).first().id}, true));
        const QString dump = f.dump();
        // cause and the interaction's number stand in the move; it happened when she asked.
        QVERIFY2(dump.contains(u"\"rule\",\"\",1,null"_s),
                 qPrintable(dump.mid(dump.indexOf(u"\ntransition"_s), 600)));
        QCOMPARE(good(f.workspace->person(ana)).places.first().enteredAt, noon + 1000);
    }

    void dismissedStaysDismissedForThatEvidence()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s);
        f.move(ana, u"Research"_s);
        save(f, rule(Rule::When::Interaction, {}, {move(u"decide"_s)}), false);
        ask(f, ana);
        good(f.workspace->runRules());
        good(f.workspace->decideSuggestions({open(f).first().id}, false));
        QVERIFY(open(f).isEmpty());
        good(f.workspace->runRules());
        f.reopen();
        good(f.workspace->runRules());
        QVERIFY(open(f).isEmpty());
        ask(f, ana); // new evidence is another matter
        good(f.workspace->runRules());
        QCOMPARE(open(f).size(), 1);
    }

    void aSuggestionForTheSameIsMadeOnce()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s);
        f.move(ana, u"Research"_s);
        save(f, rule(Rule::When::Interaction, {}, {move(u"decide"_s)}));
        ask(f, ana);
        ask(f, ana);
        good(f.workspace->runRules());
        ask(f, ana);
        good(f.workspace->runRules());
        QCOMPARE(open(f).size(), 1);
        f.clock.advance(1000);
        f.move(ana, u"Decide"_s); // done by hand: nothing is left to suggest
        QVERIFY(open(f).isEmpty());
    }

    void whatHappenedBeforeTheRuleIsLeftAlone()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s);
        f.move(ana, u"Research"_s);
        ask(f, ana);
        const qint64 id = save(f, rule(Rule::When::Interaction, {}, {move(u"decide"_s)}));
        good(f.workspace->runRules());
        QVERIFY(open(f).isEmpty());
        RuleRecord record = good(f.workspace->rules()).first();
        QCOMPARE(record.id, id);
        record.definition.insert(u"history"_s, true);
        good(f.workspace->saveRule(record)); // unless the person wants history looked through
        good(f.workspace->runRules());
        QCOMPARE(open(f).size(), 1);
        QVERIFY(!good(f.workspace->rules()).first().definition.contains(u"history"_s));
    }

    void aRuleThatRestedDoesNotCatchUp()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s);
        f.move(ana, u"Research"_s);
        save(f, rule(Rule::When::Interaction, {}, {move(u"decide"_s)}));
        RuleRecord record = good(f.workspace->rules()).first();
        record.active = false;
        good(f.workspace->saveRule(record));
        ask(f, ana);
        good(f.workspace->runRules());
        record = good(f.workspace->rules()).first();
        record.active = true;
        good(f.workspace->saveRule(record));
        good(f.workspace->runRules());
        QVERIFY(open(f).isEmpty());
        ask(f, ana);
        good(f.workspace->runRules());
        QCOMPARE(open(f).size(), 1);
    }

    void aRuleApprovesWhatWasPromisedWithinTheBudget()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s), bo = f.addPerson(u"Bo"_s),
                       cem = f.addPerson(u"Cem"_s);
        ProgrammeEntry programme;
        programme.name = u"Friends"_s;
        programme.friendMinor = 1000;
        programme.currency = u"EUR"_s;
        programme.budgetMinor = 1500; // enough for one of the two
        good(f.workspace->saveProgramme(programme));
        for (const PersonId friendOfAna : {bo, cem}) {
            ReferralEntry referral;
            referral.referrer = ana;
            referral.referred = friendOfAna;
            good(f.workspace->addReferral(referral));
        }
        save(f, rule(Rule::When::Purchase, {}, {{RuleAction::Kind::Reward, u"approved"_s, 0}}, true), false,
             u"Thanks"_s);
        const auto states = [&f] {
            QStringList found;
            for (const RewardRecord &reward : good(f.workspace->advocacyPage()).rewards)
                found << reward.personName + u' ' + reward.state;
            found.sort();
            return found;
        };
        f.clock.advance(1000);
        PurchaseEntry purchase;
        purchase.net = {5000, u"EUR"_s};
        purchase.person = bo;
        good(f.workspace->addPurchase(purchase));
        QCOMPARE(states(), QStringList{u"Bo pending"_s});
        const QString before = f.dump();
        const ChangeSet run = good(f.workspace->runRules());
        QCOMPARE(run.label, u"Rule “Thanks”: Bo: Approve their rewards"_s);
        QCOMPARE(states(), QStringList{u"Bo approved"_s});
        good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
        good(f.workspace->redo());
        QVERIFY(!good(f.workspace->runRules()).operation.isValid()); // nothing is left to approve
        f.clock.advance(1000);
        purchase.person = cem;
        good(f.workspace->addPurchase(purchase));
        (void)await(f.workspace->runRules());
        QCOMPARE(states(), (QStringList{u"Bo approved"_s, u"Cem pending"_s})); // a person decides
        QCOMPARE(good(f.workspace->check()), QStringList());
    }

    void aPurchaseMovesByItselfAndUndoIsFinal()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s);
        f.move(ana, u"Decide"_s);
        Rule buys = rule(Rule::When::Purchase, {}, {move(u"act"_s)}, true);
        buys.minimum = {5000, u"EUR"_s};
        save(f, buys, false, u"Bought"_s);
        f.clock.advance(1000);
        PurchaseEntry small;
        small.person = ana;
        small.net = {4999, u"EUR"_s};
        good(f.workspace->addPurchase(small));
        PurchaseEntry dollars = small;
        dollars.net = {90000, u"USD"_s};
        good(f.workspace->addPurchase(dollars));
        QVERIFY(!good(f.workspace->runRules()).operation.isValid());
        small.net.minor = 5000;
        good(f.workspace->addPurchase(small));
        const QString before = f.dump();
        const ChangeSet run = good(f.workspace->runRules());
        QCOMPARE(run.label, u"Rule “Bought”: Ana Sousa: Move to Act"_s);
        QCOMPARE(stageOf(f, ana), u"Act"_s);
        const QString after = f.dump();
        good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
        QVERIFY(!good(f.workspace->runRules()).operation.isValid());
        QCOMPARE(stageOf(f, ana), u"Decide"_s);
        good(f.workspace->redo());
        QCOMPARE(f.dump(), after);
        f.reopen();
        good(f.workspace->undo());
        QVERIFY(!good(f.workspace->runRules()).operation.isValid());
        QCOMPARE(f.dump(), before);
    }

    void undoneAndRepeatedEventsDoNotFireAgain()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s);
        f.move(ana, u"Research"_s);
        save(f, rule(Rule::When::Interaction, {}, {task(u"Answer"_s)}, true));
        ask(f, ana);
        const qsizetype before = good(f.workspace->openTasks(10)).size();
        good(f.workspace->runRules());
        QCOMPARE(good(f.workspace->openTasks(10)).size(), before + 1);
        good(f.workspace->undo()); // the task
        good(f.workspace->undo()); // the question
        good(f.workspace->redo());
        QVERIFY(!good(f.workspace->runRules()).operation.isValid());
    }

    void advocacyTagsAndMakesATask()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s);
        Rule speaks = rule(Rule::When::Advocacy, {}, {tag(u"fan"_s), task(u"Thank"_s, 3)}, true);
        speaks.journey.clear();
        speaks.advocacy = {u"review"_s};
        speaks.sentiments = {1};
        save(f, speaks);
        AdvocacyEntry entry;
        entry.person = ana;
        entry.kind = u"review"_s;
        entry.sentiment = -1;
        good(f.workspace->addAdvocacy(entry));
        QVERIFY(!good(f.workspace->runRules()).operation.isValid());
        entry.sentiment = 1;
        good(f.workspace->addAdvocacy(entry));
        good(f.workspace->runRules());
        const PersonRecord record = good(f.workspace->person(ana));
        QCOMPARE(record.tags, QStringList{u"fan"_s});
        QCOMPARE(record.nextTask, u"Thank"_s);
        QCOMPARE(record.nextTaskAt, noon + 3 * dayMillis);
        good(f.workspace->addAdvocacy(entry)); // tagged already, and the task is open: nothing to do
        QVERIFY(!good(f.workspace->runRules()).operation.isValid());
    }

    void timeInAStageRunsOutOnce()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s);
        f.move(ana, u"Decide"_s);
        Rule slow = rule(Rule::When::TimeInStage, {u"decide"_s}, {task(u"Ask what is missing"_s)}, true);
        slow.days = 14;
        save(f, slow);
        f.clock.advance(13 * dayMillis);
        QVERIFY(!good(f.workspace->runRules()).operation.isValid());
        f.clock.advance(2 * dayMillis);
        QVERIFY(good(f.workspace->runRules()).operation.isValid());
        good(f.workspace->undo());
        f.clock.advance(dayMillis);
        f.reopen();
        QVERIFY(!good(f.workspace->runRules()).operation.isValid());
        f.move(ana, u"Research"_s);
        f.move(ana, u"Decide"_s); // a new visit has its own time
        f.clock.advance(15 * dayMillis);
        QVERIFY(good(f.workspace->runRules()).operation.isValid());
    }

    void silenceIsNoticed()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s);
        Rule quiet;
        quiet.when = Rule::When::Quiet;
        quiet.days = 60;
        quiet.then = {task(u"Ask how they are"_s)};
        save(f, quiet);
        ask(f, ana);
        f.clock.advance(59 * dayMillis);
        QVERIFY(!good(f.workspace->runRules()).operation.isValid());
        f.clock.advance(2 * dayMillis);
        good(f.workspace->runRules());
        QCOMPARE(open(f).size(), 1);
        QVERIFY(open(f).first().evidence.startsWith(u"No contact since"_s));
        good(f.workspace->decideSuggestions({open(f).first().id}, true));
        QVERIFY(good(f.workspace->person(ana)).nextTask == u"Ask how they are"_s);
    }

    void enteringAStageMakesATaskAlsoAfterARuleMovedThere()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s);
        f.move(ana, u"Decide"_s);
        save(f, rule(Rule::When::Entered, {u"act"_s}, {tag(u"customer"_s)}, true), false, u"Customer"_s);
        save(f, rule(Rule::When::Purchase, {}, {move(u"act"_s)}, true), false, u"Bought"_s);
        f.clock.advance(1000);
        PurchaseEntry entry;
        entry.person = ana;
        entry.net = {100, u"EUR"_s};
        good(f.workspace->addPurchase(entry));
        good(f.workspace->runRules());
        QCOMPARE(stageOf(f, ana), u"Act"_s);
        QCOMPARE(good(f.workspace->person(ana)).tags, QStringList{u"customer"_s});
    }

    void rulesThatMoveBackAndForthDoNotLoop()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s);
        save(f, rule(Rule::When::Entered, {u"decide"_s}, {move(u"research"_s)}, true));
        save(f, rule(Rule::When::Entered, {u"research"_s}, {move(u"decide"_s)}, true));
        f.clock.advance(1000);
        f.move(ana, u"Decide"_s);
        QVERIFY(good(f.workspace->runRules()).operation.isValid());
        QCOMPARE(stageOf(f, ana), u"Research"_s);
        for (int i = 0; i < 3; ++i)
            QVERIFY(!good(f.workspace->runRules()).operation.isValid());
    }

    void anOldEventOfAnArchiveIsHistory()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s);
        Rule unhappy;
        unhappy.sentiments = {-1};
        unhappy.then = {task(u"Put it right"_s)};
        unhappy.acts = true;
        save(f, unhappy);
        ask(f, ana, u"comment"_s, -1, noon - 200 * dayMillis);
        QVERIFY(!good(f.workspace->runRules()).operation.isValid());
        ask(f, ana, u"comment"_s, -1, noon - 2 * dayMillis);
        QVERIFY(good(f.workspace->runRules()).operation.isValid());
    }

    void whatTheyStoodInWhenItHappenedCounts()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s);
        f.clock.advance(5 * dayMillis);
        f.move(ana, u"Decide"_s);
        save(f, rule(Rule::When::Interaction, {u"decide"_s}, {move(u"act"_s)}, true));
        ask(f, ana, u"question"_s, 0, noon + dayMillis); // from before she came to Decide
        QVERIFY(!good(f.workspace->runRules()).operation.isValid());
    }

    void tryingOnHistoryWritesNothingAndKnowsWhereEachStood()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s);
        ask(f, ana); // in Consider
        f.clock.advance(dayMillis);
        f.move(ana, u"Research"_s);
        f.clock.advance(dayMillis);
        ask(f, ana);
        f.clock.advance(dayMillis);
        f.move(ana, u"Act"_s);
        f.clock.advance(dayMillis);
        ask(f, ana);
        const QString before = f.dump();
        RuleRecord record;
        record.definition = ruleToJson(rule(Rule::When::Interaction, {u"research"_s}, {move(u"decide"_s)}));
        const RuleTrial trial = good(f.workspace->tryRule(record));
        QCOMPARE(trial.looked, 3);
        QCOMPARE(trial.matches, 1);
        QCOMPARE(trial.lines.first().at, noon + 2 * dayMillis);
        QCOMPARE(trial.lines.first().text, u"Move to Decide"_s);
        Rule slow = rule(Rule::When::TimeInStage, {u"research"_s}, {task(u"Call"_s)});
        slow.days = 2;
        record.definition = ruleToJson(slow);
        QCOMPARE(good(f.workspace->tryRule(record)).matches, 1);
        slow.days = 3;
        record.definition = ruleToJson(slow);
        QCOMPARE(good(f.workspace->tryRule(record)).matches, 0);
        QCOMPARE(f.dump(), before);
        QVERIFY(good(f.workspace->rules()).isEmpty());
    }

    void anImportTriggersOnceAndCanBeTakenBackWhole()
    {
        WorkspaceFixture f({u"social-journey"_s, u"upside-down"_s});
        save(f, rule(Rule::When::Purchase, {}, {tag(u"buyer"_s)}), false, u"Buyers"_s);
        QCoreApplication::processEvents(); // the runner begins
        QTest::qWait(600);
        const QString before = f.dump();
        QStringList verbs;
        connect(f.workspace.get(), &Workspace::changed, this,
                [&verbs](const ChangeSet &changes) { verbs.append(changes.verb); });
        good(f.workspace->importDrafts(
            u"Sample"_s, u"sample"_s,
            [](exchange::DraftSink &sink) { return exchange::makeSample(1, noon, sink); }, {}));
        QTRY_COMPARE(verbs, (QStringList{u"import"_s, u"suggest"_s}));
        QTest::qWait(600);
        QCOMPARE(verbs.size(), 2);
        const int made = int(open(f).size());
        QVERIFY(made > 0);
        const QString after = f.dump();
        // The suggestions are nobody's change: undo means the import, and they go with its people.
        QCOMPARE(good(f.workspace->undoState()).undo.operation.verb, u"import"_s);
        good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
        QVERIFY(open(f).isEmpty());
        good(f.workspace->redo());
        QCOMPARE(f.dump(), after);
        QCOMPARE(open(f).size(), made);
        QTest::qWait(600);
        QCOMPARE(verbs.size(), 4); // undo and redo wake no rule
        QCOMPARE(good(f.workspace->check()), QStringList());
    }

    void theRunnerLooksAfterAChange()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s);
        f.move(ana, u"Research"_s);
        save(f, rule(Rule::When::Interaction, {}, {move(u"decide"_s)}));
        f.clock.advance(1000);
        ask(f, ana);
        QTRY_COMPARE(open(f).size(), 1);
    }

    void deletingARuleTakesItsSuggestionsAndUndoBringsThem()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s);
        f.move(ana, u"Research"_s);
        const qint64 id = save(f, rule(Rule::When::Interaction, {}, {move(u"decide"_s)}));
        ask(f, ana);
        good(f.workspace->runRules());
        const QString before = f.dump();
        good(f.workspace->deleteRule(id));
        QVERIFY(open(f).isEmpty());
        QVERIFY(good(f.workspace->rules()).isEmpty());
        good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
        QCOMPARE(open(f).size(), 1);
    }

    void everyVerbOfTodayIsTakenBackAndBroughtAgain_data()
    {
        QTest::addColumn<int>("verb");
        QTest::newRow("make a rule") << 0;
        QTest::newRow("turn a rule off") << 1;
        QTest::newRow("delete a rule") << 2;
        QTest::newRow("accept") << 3;
        QTest::newRow("dismiss") << 4;
        QTest::newRow("put off a task") << 5;
        QTest::newRow("answered") << 6;
        QTest::newRow("thanked") << 7;
    }
    void everyVerbOfTodayIsTakenBackAndBroughtAgain()
    {
        QFETCH(int, verb);
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s);
        f.move(ana, u"Research"_s);
        const qint64 id = save(
            f, rule(Rule::When::Interaction, {}, {move(u"decide"_s), tag(u"asks"_s), task(u"Answer"_s)}));
        InteractionEntry question;
        question.person = ana;
        question.channel = u"email"_s;
        question.kind = u"question"_s;
        question.needsAnswer = true;
        good(f.workspace->addInteraction(question));
        AdvocacyEntry review;
        review.person = ana;
        review.kind = u"review"_s;
        good(f.workspace->addAdvocacy(review));
        good(f.workspace->runRules());
        const qint64 suggestion = open(f).first().id;
        const TodayPage page = good(f.workspace->today());
        const TaskId first = good(f.workspace->openTasks(1)).first().id;
        const QString before = f.dump();
        RuleRecord record = good(f.workspace->rules()).first();
        record.active = false;
        RuleRecord fresh{0, u"Another"_s, record.definition, true};
        const QList<std::function<QFuture<Result<ChangeSet>>()>> verbs{
            [&] { return f.workspace->saveRule(fresh); },
            [&] { return f.workspace->saveRule(record); },
            [&] { return f.workspace->deleteRule(id); },
            [&] { return f.workspace->decideSuggestions({suggestion}, true); },
            [&] { return f.workspace->decideSuggestions({suggestion}, false); },
            [&] { return f.workspace->setTaskDue(first, noon + 7 * dayMillis); },
            [&] { return f.workspace->setAnswered(page.unanswered.first().interaction, true); },
            [&] { return f.workspace->setThanked({page.thanks.first().event}, true); }};
        const ChangeSet changes = good(verbs.at(verb)());
        QVERIFY(changes.operation.isValid());
        QVERIFY(!changes.label.isEmpty());
        const QString after = f.dump();
        QVERIFY(after != before);
        good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
        good(f.workspace->redo());
        QCOMPARE(f.dump(), after);
        f.reopen();
        good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
        f.reopen();
        good(f.workspace->redo());
        QCOMPARE(f.dump(), after);
        QCOMPARE(good(f.workspace->check()), QStringList());
    }

    void todayHoldsWhatIsDue()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s);
        PersonEdit edit;
        edit.id = ana;
        edit.owner = u"Mia"_s;
        good(f.workspace->editPerson(edit));
        f.move(ana, u"Decide"_s);
        InteractionEntry kind{ana,  u"email"_s, u"question"_s, {},      u"When?"_s, {}, {},
                              true, 0,          true,          noon - 5};
        good(f.workspace->addInteraction(kind));
        kind.sentiment = -1;
        kind.text = u"Broken!"_s;
        kind.at = noon - 1;
        good(f.workspace->addInteraction(kind));
        good(f.workspace->addTask({ana, u"Overdue"_s, {}, noon - dayMillis}));
        good(f.workspace->addTask({ana, u"Next month"_s, {}, noon + 30 * dayMillis}));
        TodayPage page = good(f.workspace->today());
        QCOMPARE(page.unansweredCount, 2);
        QCOMPARE(page.unanswered.first().text, u"Broken!"_s); // negative first, though it came later
        QCOMPARE(page.tasks.size(), 1);
        QCOMPARE(page.tasks.first().title, u"Overdue"_s);
        QVERIFY(page.waiting.isEmpty());
        QCOMPARE(page.owners, QStringList{u"Mia"_s});
        good(f.workspace->setAnswered(page.unanswered.first().interaction, true));
        QCOMPARE(good(f.workspace->today()).unansweredCount, 1);
        QCOMPARE(good(f.workspace->today(u"Jo"_s)).unansweredCount, 0);
        QCOMPARE(good(f.workspace->today(u"Mia"_s)).taskCount, 1);
        f.clock.advance(61 * dayMillis);
        page = good(f.workspace->today());
        QCOMPARE(page.waitingCount, 1);
        QCOMPARE(page.waiting.first().days, 61);
        QCOMPARE(page.waiting.first().slowAfterDays, 7);
        QVERIFY(!page.waiting.first().guidance.isEmpty());
        QCOMPARE(page.quietPeople, 1);
        QCOMPARE(page.touchCount, 0);
        QCOMPARE(page.touch.size(), 1);
    }

    void wrongRulesAreRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no when") << QByteArray(R"({"then": [{"tag": "x"}]})");
        QTest::newRow("nothing to do") << QByteArray(R"({"when": {"kind": "purchase"}, "then": []})");
        QTest::newRow("move without journey")
            << QByteArray(R"({"when": {"kind": "purchase"}, "then": [{"move": "act"}]})");
        QTest::newRow("unknown stage") << QByteArray(
            R"({"when": {"kind": "purchase"}, "in": {"journey": "social-journey"}, "then": [{"move": "moon"}]})");
        QTest::newRow("unknown journey") << QByteArray(
            R"({"when": {"kind": "purchase"}, "in": {"journey": "x"}, "then": [{"tag": "x"}]})");
        QTest::newRow("unknown kind") << QByteArray(
            R"({"when": {"kind": "interaction", "interactions": ["dance"]}, "then": [{"tag": "x"}]})");
        QTest::newRow("no days") << QByteArray(
            R"({"when": {"kind": "time-in-stage"}, "in": {"journey": "social-journey"}, "then": [{"tag": "x"}]})");
        QTest::newRow("unknown action")
            << QByteArray(R"({"when": {"kind": "purchase"}, "then": [{"explode": 1}]})");
        QTest::newRow("unknown mode")
            << QByteArray(R"({"when": {"kind": "purchase"}, "then": [{"tag": "x"}], "mode": "perhaps"})");
    }
    void wrongRulesAreRefusedWithASentence()
    {
        QFETCH(QByteArray, json);
        WorkspaceFixture f;
        RuleRecord record{0, u"R"_s, QJsonDocument::fromJson(json).object(), true};
        QVERIFY(!record.definition.isEmpty());
        const Error error = bad(f.workspace->saveRule(record));
        QCOMPARE(error.kind, Error::Kind::Invalid);
        QVERIFY(error.text.endsWith(u'.'));
        QVERIFY(good(f.workspace->rules()).isEmpty());
    }

    void aRuleReadsAsASentence()
    {
        const QList<Journey> journeys{*journeyTemplate(u"social-journey"_s, u"en"_s)};
        Rule asks = rule(Rule::When::Interaction, {u"research"_s}, {move(u"decide"_s)});
        asks.interactions = {u"question"_s};
        QCOMPARE(ruleSentence(asks, journeys),
                 u"When somebody in Research asks a question, suggest moving them to Decide."_s);
        asks.interactions = {u"comment"_s, u"question"_s};
        asks.channels = {u"instagram"_s};
        asks.sentiments = {-1};
        asks.acts = true;
        asks.then.append(task(u"Call"_s));
        QCOMPARE(ruleSentence(asks, journeys), u"When somebody in Research comments or asks a question "
                                               u"(Instagram, negative), move them to Decide and "
                                               "add the task “Call”."_s);
        QCOMPARE(*ruleFromJson(ruleToJson(asks)), asks);
    }

    void readyMadeRulesFitTheirJourney()
    {
        for (const QString &key : templateKeys()) {
            const Journey journey = *journeyTemplate(key, u"en"_s);
            for (const RuleRecord &offer : readyMadeRules(journey)) {
                const Result<Rule> read = ruleFromJson(offer.definition);
                QVERIFY2(read.ok(), qPrintable(key));
                const Status valid = validateRule(*read, {journey});
                QVERIFY2(valid.ok(),
                         qPrintable(key + u": "_s + (valid.ok() ? QString() : valid.error().text)));
                QVERIFY(!read->acts);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
