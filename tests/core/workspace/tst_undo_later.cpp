// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records/board.h"
#include "core/store/records/deals.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/requests/journeys.h"
#include "core/workspace/requests/tasks.h"
#include "core/workspace/requests/words.h"
#include "core/workspace/segments.h"
#include "core/workspace/settings.h"
#include "tests/support/earlier_deals.h"
#include "tests/support/other_copy.h"
#include "tests/support/shop.h"
#include "tests/support/workspace_fixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// Verbs that need something to be there first, taken back and brought again; the others are in tst_undo.
class TestUndoLater : public QObject
{
    Q_OBJECT

private:
    struct Step {
        const char *name;
        std::function<void(WorkspaceFixture &, PersonId ana)> before;
        std::function<QFuture<Result<ChangeSet>>(WorkspaceFixture &, PersonId ana)> verb;
    };

    /// The newest row of a kind on somebody's timeline.
    static qint64 newest(WorkspaceFixture &f, PersonId person, TimelineKind kind)
    {
        for (const TimelineItem &item : good(f.workspace->timeline(person, 50))) {
            if (item.kind == kind)
                return item.id;
        }
        qFatal("there is no %s", qPrintable(QString(keyOf(kind))));
    }
    static void nothing(WorkspaceFixture &, PersonId) {}
    static void buy(WorkspaceFixture &f, PersonId ana) { good(f.workspace->addPurchase(purchase(ana))); }
    static void remind(WorkspaceFixture &f, PersonId ana)
    {
        good(f.workspace->addTask({ana, u"Call"_s, {}, noon + dayMillis}));
    }
    static void recommend(WorkspaceFixture &f, PersonId ana)
    {
        AdvocacyEntry entry;
        entry.person = ana;
        good(f.workspace->addAdvocacy(entry));
    }
    static void complain(WorkspaceFixture &f, PersonId ana)
    {
        InteractionEntry entry;
        entry.person = ana;
        entry.channel = u"email"_s;
        entry.text = u"It came late"_s;
        entry.sentiment = -1;
        entry.needsAnswer = true;
        good(f.workspace->addInteraction(entry));
    }
    static void hold(WorkspaceFixture &f, PersonId ana)
    {
        f.move(ana, u"Research"_s);
        good(f.workspace->holdPeople({{ana}, f.journey().id, {}, u"on holiday"_s}));
    }
    static RuleRecord greeting() { return {0, u"Greet"_s, ruleOf(u"question"_s), true}; }
    static QJsonObject ruleOf(const QString &kind)
    {
        return {
            {u"when"_s, QJsonObject{{u"kind"_s, u"interaction"_s}, {u"interactions"_s, QJsonArray{kind}}}},
            {u"then"_s, QJsonArray{QJsonObject{{u"tag"_s, u"asks"_s}}}},
            {u"mode"_s, u"suggest"_s}};
    }
    static void ask(WorkspaceFixture &f, PersonId ana)
    {
        good(f.workspace->saveRule(greeting()));
        InteractionEntry entry;
        entry.person = ana;
        entry.channel = u"email"_s;
        entry.kind = u"question"_s;
        good(f.workspace->addInteraction(entry));
        good(f.workspace->runRules());
    }
    static ReferralId referral(WorkspaceFixture &f)
    {
        return good(f.workspace->referralGraph()).links.first().id;
    }
    static void promise(WorkspaceFixture &f, PersonId)
    {
        ProgrammeEntry friends = programme();
        friends.milestone = u"joined"_s;
        good(f.workspace->saveProgramme(friends));
        good(f.workspace->editReferral(referral(f), u"one"_s, u"joined"_s));
    }

    static QList<Step> steps()
    {
        QList<Step> all = stepsOfOutcomes();
        all += stepsOfJourneys();
        all += stepsOfToday();
        all += stepsOfDeals();
        all += stepsOfWords();
        all += stepsOfPlans();
        return all;
    }

    static QList<Step> stepsOfOutcomes()
    {
        return {{"record two purchases", nothing,
                 [](WorkspaceFixture &f, PersonId ana) {
                     return f.workspace->addPurchases({purchase(ana), purchase(ana, 700)});
                 }},
                {"record two advocacy events", nothing,
                 [](WorkspaceFixture &f, PersonId ana) {
                     AdvocacyEntry one, other;
                     one.person = other.person = ana;
                     other.kind = u"review"_s;
                     return f.workspace->addAdvocacies({one, other});
                 }},
                {"record how a purchase was enjoyed", buy,
                 [](WorkspaceFixture &f, PersonId ana) {
                     EnjoyEntry entry;
                     entry.purchase = PurchaseId(newest(f, ana, TimelineKind::Purchase));
                     entry.delivery = false;
                     entry.score = 4;
                     return f.workspace->recordEnjoyment(entry);
                 }},
                {"save a programme", nothing,
                 [](WorkspaceFixture &f, PersonId) { return f.workspace->saveProgramme(programme()); }},
                {"approve a reward", promise,
                 [](WorkspaceFixture &f, PersonId) {
                     return f.workspace->advanceRewards(
                         {good(f.workspace->advocacyPage()).rewards.first().id}, u"approved"_s);
                 }},
                {"edit a referral", nothing,
                 [](WorkspaceFixture &f, PersonId) {
                     return f.workspace->editReferral(referral(f), u"one"_s, u"joined"_s);
                 }},
                {"add a brand considered", nothing,
                 [](WorkspaceFixture &f, PersonId ana) {
                     return f.workspace->addConsideration({ana, u"Acme"_s, {}, {}});
                 }},
                {"add what drove a decision", nothing,
                 [](WorkspaceFixture &f, PersonId ana) {
                     return f.workspace->addDriver({ana, {}, u"price"_s, {}});
                 }},
                {"resolve a case", complain,
                 [](WorkspaceFixture &f, PersonId ana) {
                     return f.workspace->resolveCase(good(f.workspace->personOutcomes(ana)).cases.first().id,
                                                     true);
                 }},
                {"thank somebody", recommend,
                 [](WorkspaceFixture &f, PersonId ana) { return f.workspace->thank({ana}); }},
                {"mark as thanked", recommend, [](WorkspaceFixture &f, PersonId ana) {
                     return f.workspace->setThanked({AdvocacyId(newest(f, ana, TimelineKind::Advocacy))},
                                                    true);
                 }}};
    }

    static QList<Step> stepsOfJourneys()
    {
        const auto second = [](WorkspaceFixture &f, PersonId) {
            good(f.workspace->addJourney(*journeyTemplate(u"circular"_s, u"en"_s)));
        };
        const auto view = [](WorkspaceFixture &f) {
            BoardViewRecord made;
            made.journey = f.journey().id;
            made.name = u"Mine"_s;
            made.definition = {{u"lanes"_s, u"owner"_s}};
            return f.workspace->saveBoardView(made);
        };
        return {
            {"rename a journey", nothing,
             [](WorkspaceFixture &f, PersonId) {
                 JourneyEdit edit;
                 edit.journey = f.journey();
                 edit.journey.name = u"Our way"_s;
                 edit.journey.stages.first().waitDays = 9;
                 return f.workspace->updateJourney(edit);
             }},
            {"delete a journey", nothing,
             [](WorkspaceFixture &f, PersonId) { return f.workspace->deleteJourney(f.journey().id); }},
            {"place a journey", second,
             [](WorkspaceFixture &f, PersonId) { return f.workspace->placeJourney(f.journey(1).id, 0); }},
            {"save a view of the board", nothing, [view](WorkspaceFixture &f, PersonId) { return view(f); }},
            {"delete a view of the board", [view](WorkspaceFixture &f, PersonId) { good(view(f)); },
             [](WorkspaceFixture &f, PersonId) {
                 return f.workspace->deleteBoardView(
                     good(f.workspace->boardViews(f.journey().id)).first().id);
             }},
            {"save a rule", nothing,
             [](WorkspaceFixture &f, PersonId) { return f.workspace->saveRule(greeting()); }},
            {"delete a rule", [](WorkspaceFixture &f, PersonId) { good(f.workspace->saveRule(greeting())); },
             [](WorkspaceFixture &f, PersonId) {
                 return f.workspace->deleteRule(good(f.workspace->rules()).first().id);
             }},
            {"accept a suggestion", ask, [](WorkspaceFixture &f, PersonId) {
                 return f.workspace->decideSuggestions({good(f.workspace->suggestions(9)).first().id}, true);
             }}};
    }

    /// With lines and somebody else who has a say.
    static DealEntry counter(WorkspaceFixture &f, PersonId ana)
    {
        return {.title = u"Counter"_s,
                .person = ana,
                .organisation = u"Klein Papeterie"_s,
                .lines = {{u"Counter"_s, 2, {25'000, u"EUR"_s}}},
                .people = {{good(f.workspace->findPerson(u"bo@example.com"_s)), {}, u"decides"_s}}};
    }
    static DealId dealOf(WorkspaceFixture &f) { return good(f.workspace->deals({})).first().id; }
    static void offer(WorkspaceFixture &f, PersonId ana) { good(f.workspace->addDeal(counter(f, ana))); }
    static void win(WorkspaceFixture &f, PersonId ana)
    {
        offer(f, ana);
        good(f.workspace->winDeal({.id = dealOf(f)}));
    }

    static QList<Step> stepsOfDeals()
    {
        return {
            {"add a deal", nothing,
             [](WorkspaceFixture &f, PersonId ana) { return f.workspace->addDeal(counter(f, ana)); }},
            {"edit a deal", offer,
             [](WorkspaceFixture &f, PersonId) {
                 return f.workspace->editDeal({.id = dealOf(f),
                                               .title = u"Desk"_s,
                                               .organisation = u"Other firm"_s,
                                               .lines = QList<DealLine>{{u"Desk"_s, 2, {1, u"EUR"_s}}},
                                               .people = QList<DealPerson>{}});
             }},
            {"edit a won deal", win,
             [](WorkspaceFixture &f, PersonId) {
                 return f.workspace->editDeal(
                     {.id = dealOf(f), .person = PersonId(), .amount = std::optional(Money{7, u"EUR"_s})});
             }},
            {"win a deal", offer,
             [](WorkspaceFixture &f, PersonId) { return f.workspace->winDeal({.id = dealOf(f)}); }},
            {"lose a deal", win,
             [](WorkspaceFixture &f, PersonId) {
                 return f.workspace->loseDeal({.id = dealOf(f), .reason = u"price"_s});
             }},
            {"open a deal again", win,
             [](WorkspaceFixture &f, PersonId) { return f.workspace->openDealAgain(dealOf(f)); }},
            {"delete a deal", win,
             [](WorkspaceFixture &f, PersonId) { return f.workspace->deleteDeals({dealOf(f)}); }},
            {"make deals of people",
             [](WorkspaceFixture &f, PersonId) {
                 importAsPeople(*f.workspace,
                                {{u"7"_s, u"Case 7"_s, {{u"Lead"_s, 1, 4}, {u"Won"_s, 1, 9}}, 700}});
             },
             [](WorkspaceFixture &f, PersonId) {
                 return f.workspace->convertToDeals({good(f.workspace->dealConversions()).first().journey});
             }},
            {"delete the buyer", win,
             [](WorkspaceFixture &f, PersonId ana) { return f.workspace->deletePeople({ana}); }}};
    }

    static MessageTemplate greetingWords()
    {
        return {{}, u"Hello"_s, MessageWay::Email, {}, {}, u"Hi {name}"_s};
    }
    static void quote(WorkspaceFixture &f, PersonId ana)
    {
        offer(f, ana);
        good(f.workspace->saveQuote({.deal = dealOf(f), .tax = Tax{19'000, false}}));
    }
    static QuoteId quoteOf(WorkspaceFixture &f) { return good(f.workspace->quotes({})).first().id; }

    static QList<Step> stepsOfWords()
    {
        return {{"save a template", nothing,
                 [](WorkspaceFixture &f, PersonId) { return f.workspace->saveTemplate(greetingWords()); }},
                {"delete a template",
                 [](WorkspaceFixture &f, PersonId) { good(f.workspace->saveTemplate(greetingWords())); },
                 [](WorkspaceFixture &f, PersonId) {
                     return f.workspace->deleteTemplate(good(f.workspace->templates()).first().id);
                 }},
                {"change the letterhead", nothing,
                 [](WorkspaceFixture &f, PersonId) {
                     return f.workspace->saveLetterhead({u"Olaria"_s, u"Rua 1"_s, {}, 7, {}});
                 }},
                {"make a quote", offer,
                 [](WorkspaceFixture &f, PersonId) { return f.workspace->saveQuote({.deal = dealOf(f)}); }},
                {"change a quote", quote,
                 [](WorkspaceFixture &f, PersonId) {
                     return f.workspace->saveQuote(
                         {.id = quoteOf(f), .lines = QList<PurchaseLine>{{u"Desk"_s, 1, {7, u"EUR"_s}}}});
                 }},
                {"send a quote", quote,
                 [](WorkspaceFixture &f, PersonId) { return f.workspace->sendQuote(quoteOf(f)); }},
                {"accept a quote", quote,
                 [](WorkspaceFixture &f, PersonId) { return f.workspace->acceptQuote(quoteOf(f)); }},
                {"decline a quote", quote,
                 [](WorkspaceFixture &f, PersonId) { return f.workspace->declineQuote(quoteOf(f)); }},
                {"delete a deal with a quote", quote,
                 [](WorkspaceFixture &f, PersonId) { return f.workspace->deleteDeals({dealOf(f)}); }}};
    }

    static void plan(WorkspaceFixture &f, PersonId)
    {
        good(f.workspace->planSales({.owner = u"Kim"_s,
                                     .month = {2026, 12, 1},
                                     .currency = u"EUR"_s,
                                     .target = std::optional<qint64>(100),
                                     .commit = std::optional<qint64>(50)}));
    }

    static QList<Step> stepsOfPlans()
    {
        return {{"plan sales", nothing,
                 [](WorkspaceFixture &f, PersonId) {
                     return f.workspace->planSales({.owner = u"Kim"_s,
                                                    .month = {2026, 12, 1},
                                                    .currency = u"EUR"_s,
                                                    .target = std::optional<qint64>(100)});
                 }},
                {"plan other sales", plan,
                 [](WorkspaceFixture &f, PersonId) {
                     return f.workspace->planSales({.owner = u"Kim"_s,
                                                    .month = {2026, 12, 1},
                                                    .currency = u"EUR"_s,
                                                    .commit = std::optional<qint64>(70)});
                 }},
                {"plan no sales any more", plan, [](WorkspaceFixture &f, PersonId) {
                     return f.workspace->planSales({.owner = u"Kim"_s,
                                                    .month = {2026, 12, 1},
                                                    .currency = u"EUR"_s,
                                                    .target = std::optional<qint64>(),
                                                    .commit = std::optional<qint64>()});
                 }}};
    }

    static QList<Step> stepsOfToday()
    {
        const auto segment = [](WorkspaceFixture &f, PersonId) {
            good(f.workspace->saveSegment({0, u"Everybody"_s, {}, 0}));
        };
        return {{"go on after a hold", hold,
                 [](WorkspaceFixture &f, PersonId ana) {
                     return f.workspace->resumePeople({ana}, f.journey().id);
                 }},
                {"tick a task off", remind,
                 [](WorkspaceFixture &f, PersonId) {
                     return f.workspace->setTaskDone(good(f.workspace->openTasks(9)).first().id, true);
                 }},
                {"put a task off to another day", remind,
                 [](WorkspaceFixture &f, PersonId) {
                     return f.workspace->setTaskDay(good(f.workspace->openTasks(9)).first().id,
                                                    QDate(2026, 6, 9));
                 }},
                {"edit a task", remind,
                 [](WorkspaceFixture &f, PersonId) {
                     TaskEntry task{{}, u"Write"_s, u"Eva"_s, noon + 2 * dayMillis};
                     task.repeat = Repeat{Repeat::Unit::Month, 2, false};
                     task.remindBefore = 10;
                     return f.workspace->editTask({good(f.workspace->openTasks(9)).first().id, 0, task});
                 }},
                {"delete a task", remind,
                 [](WorkspaceFixture &f, PersonId) {
                     return f.workspace->deleteTask(good(f.workspace->openTasks(9)).first().id);
                 }},
                {"put a task off", remind,
                 [](WorkspaceFixture &f, PersonId) {
                     return f.workspace->setTaskDue(good(f.workspace->openTasks(9)).first().id,
                                                    When(noon + 5 * dayMillis));
                 }},
                {"mark as answered", complain,
                 [](WorkspaceFixture &f, PersonId ana) {
                     return f.workspace->setAnswered(InteractionId(newest(f, ana, TimelineKind::Interaction)),
                                                     true);
                 }},
                {"agree how often to be in touch", nothing,
                 [](WorkspaceFixture &f, PersonId ana) { return f.workspace->setCadence({ana}, 30); }},
                {"leave somebody for later", nothing,
                 [](WorkspaceFixture &f, PersonId ana) {
                     return f.workspace->putOff(PutOff::Contact, ana.value, noon + 3 * dayMillis);
                 }},
                {"delete a segment", segment,
                 [](WorkspaceFixture &f, PersonId) {
                     return f.workspace->deleteSegment(good(f.workspace->segments()).first().id);
                 }},
                {"change a setting", nothing,
                 [](WorkspaceFixture &f, PersonId) {
                     return f.workspace->changeSetting(Setting::Currency, u"USD"_s);
                 }},
                {"go back to how it was", buy, [](WorkspaceFixture &f, PersonId) {
                     return f.workspace->backTo(good(f.workspace->history(9)).at(1).id);
                 }}};
    }

private slots:
    void everyVerbIsTakenBackAndBroughtAgain_data()
    {
        QTest::addColumn<int>("step");
        const QList<Step> all = steps();
        for (int i = 0; i < int(all.size()); ++i)
            QTest::newRow(all.at(i).name) << i;
    }
    void everyVerbIsTakenBackAndBroughtAgain()
    {
        QFETCH(int, step);
        const Step what = steps().at(step);
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s, u"ana@example.com"_s);
        const PersonId bo = f.addPerson(u"Bo Li"_s, u"bo@example.com"_s);
        good(f.workspace->addReferral({bo, ana, u"two"_s, u"invited"_s, {}}));
        what.before(f, ana);
        const QString before = f.dump();
        OtherCopy other(f.path());

        const ChangeSet changes = good(what.verb(f, ana));
        QVERIFY(changes.operation.isValid());
        QVERIFY(!changes.label.isEmpty());
        const QString after = f.dump();
        QVERIFY(after != before);
        COPY_FOLLOWS(other, after);

        f.reopen();
        good(f.workspace->undo(changes.operation));
        QCOMPARE(f.dump(), before);
        COPY_FOLLOWS(other, before);
        good(f.workspace->redo(changes.operation));
        QCOMPARE(f.dump(), after);
        COPY_FOLLOWS(other, after);
        QCOMPARE(good(f.workspace->check()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestUndoLater)
#include "tst_undo_later.moc"
