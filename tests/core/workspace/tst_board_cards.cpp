// SPDX-License-Identifier: GPL-3.0-or-later
// A long journey's cards are read table by table, a short one's card by card: both must say the same.
#include "tests/support/workspace_fixture.h"

#include "core/store/records/board.h"
#include "core/workspace/imports.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/tasks.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

namespace
{

constexpr int manyPeople = 3600; // more than core/workspace/board_cards.cpp looks up one by one

exchange::Draft somebody(int number, QRandomGenerator &random)
{
    exchange::Draft draft;
    draft.person.displayName = u"Person %1"_s.arg(number);
    draft.person.emails = {{{}, u"p%1@example.com"_s.arg(number), true}};
    if (random.bounded(3) == 0)
        draft.person.organisation = u"Company %1"_s.arg(random.bounded(40));
    for (const QString &network : {u"instagram"_s, u"x"_s, u"linkedin"_s}) {
        if (random.bounded(2) == 0) {
            exchange::ProfileDraft profile;
            profile.network = network;
            profile.handle = u"%1_%2"_s.arg(network).arg(number);
            draft.person.profiles.append(profile);
        }
    }
    for (int tag = random.bounded(3); tag > 0; --tag)
        draft.person.tags.append(u"tag %1"_s.arg(random.bounded(9)));
    // Several of one person may be due at the same time, or at none.
    for (int tasks = std::max(0, int(random.bounded(6)) - 3); tasks > 0; --tasks) {
        exchange::TaskDraft task;
        task.title = u"Call %1"_s.arg(random.bounded(100));
        if (random.bounded(3) > 0)
            task.dueAt = noon + random.bounded(3) * dayMillis;
        if (random.bounded(3) == 0)
            task.dueAt = noon - noon % dayMillis + random.bounded(5) * dayMillis;
        task.dueDayOnly = task.dueAt > 0 && task.dueAt % dayMillis == 0;
        draft.tasks.append(task);
    }
    return draft;
}

std::shared_ptr<Workspace> filled(WorkspaceFixture &fixture)
{
    good(fixture.workspace->importDrafts(u"Many"_s, u"made"_s,
                                         [](exchange::DraftSink &sink) -> Status {
                                             QRandomGenerator random(20261122);
                                             for (int i = 0; i < manyPeople; ++i) {
                                                 if (!sink.add(somebody(i, random)))
                                                     break;
                                             }
                                             return Done{};
                                         },
                                         {}));
    return fixture.workspace;
}

} // namespace

class TestBoardCards : public QObject
{
    Q_OBJECT
private slots:
    void all_cards_at_once_say_what_each_card_says_alone()
    {
        WorkspaceFixture fixture;
        const auto workspace = filled(fixture);
        const Journey journey = fixture.journey();
        QList<Card> all = good(workspace->cards(journey.id));
        QCOMPARE(all.size(), manyPeople);
        // some of them with open deals
        QRandomGenerator random(7);
        for (int i = 0; i < 60; ++i) {
            DealEntry deal;
            deal.title = u"Deal"_s;
            deal.person = all.at(random.bounded(40)).person;
            if (random.bounded(4) > 0)
                deal.amount = Money{random.bounded(100'000), random.bounded(3) ? u"EUR"_s : u"JPY"_s};
            if (random.bounded(3) > 0)
                deal.probability = random.bounded(101);
            const ChangeSet made = good(workspace->addDeal(deal));
            if (random.bounded(5) == 0)
                good(workspace->loseDeal({good(workspace->deals({.madeBy = made.operation})).first().id}));
        }
        all = good(workspace->cards(journey.id));
        QVERIFY(std::count_if(all.cbegin(), all.cend(),
                              [](const Card &card) { return !card.deals.isEmpty(); }) > 20);
        QList<PersonId> people;
        int tagged = 0, networks = 0, tasks = 0, undated = 0, onDays = 0, organised = 0;
        for (const Card &card : std::as_const(all)) {
            people.append(card.person);
            tagged += !card.tags.isEmpty();
            networks += !card.networks.isEmpty();
            tasks += card.nextTask.has_value();
            undated += card.nextTask && !card.nextTask->at;
            onDays += card.nextTask && card.nextTask->dayOnly;
            organised += card.subtitle.startsWith(u"Company");
        }
        QVERIFY(tagged > 1000 && networks > 1000 && tasks > 500 && organised > 500);
        QVERIFY(undated > 50 && onDays > 50);
        QList<Card> single = good(workspace->cardsOf(journey.id, people));
        QCOMPARE(single.size(), all.size());
        for (qsizetype i = 0; i < all.size(); ++i) {
            Card expected = single.at(i);
            Card found = all.at(i);
            expected.tags.sort();
            found.tags.sort();
            expected.networks.sort();
            found.networks.sort();
            QVERIFY2(expected == found, qPrintable(found.name));
        }
    }

    void the_next_task_is_the_earliest_open_one_and_follows_what_is_done()
    {
        // given: three open tasks, one of them without a date
        WorkspaceFixture fixture;
        const PersonId ana = fixture.addPerson(u"Ana"_s);
        const JourneyId journey = fixture.journey().id;
        const auto next = [&] { return good(fixture.workspace->cardsOf(journey, {ana})).first().nextTask; };
        QVERIFY(!next());
        for (const auto &[title, due] :
             {std::pair<QString, std::optional<When>>{u"Think"_s, {}},
              {u"Write"_s, When(noon + 2 * dayMillis)},
              {u"Call"_s,
               When::day(QDateTime::fromMSecsSinceEpoch(noon, QTimeZone::utc()).date().addDays(1))}})
            good(fixture.workspace->addTask({ana, title, {}, due}));
        // when they are done one after the other, then: each is followed by the next one
        for (const QString &title : {u"Call"_s, u"Write"_s, u"Think"_s}) {
            const std::optional<NextTask> task = next();
            QVERIFY(task.has_value());
            QCOMPARE(task->title, title);
            QCOMPARE(task->dayOnly, title == u"Call"_s);
            QCOMPARE(task->at.has_value(), title != u"Think"_s);
            QCOMPARE(good(fixture.workspace->cards(journey)).first().nextTask, task);
            QCOMPARE(good(fixture.workspace->cards(journey, 12)).first().nextTask, task);
            good(fixture.workspace->setTaskDone(task->id, true));
        }
        QVERIFY(!next());
    }

    void the_first_cards_of_each_stage_are_the_first_of_all_cards()
    {
        WorkspaceFixture fixture;
        const auto workspace = filled(fixture);
        const Journey journey = fixture.journey();
        const QList<Card> before = good(workspace->cards(journey.id));
        for (int i = 0; i < 60; ++i) {
            MoveRequest request;
            request.walkers = {before.at(i * 50).person};
            request.journey = journey.id;
            request.to = journey.stages.at(1 + i % 3).id;
            good(workspace->moveToStage(request));
        }
        const QList<Card> all = good(workspace->cards(journey.id));
        QList<Card> expected;
        QHash<StageId, int> taken;
        for (const Card &card : all) {
            if (taken[card.stage]++ < 12)
                expected.append(card);
        }
        const QList<Card> first = good(workspace->cards(journey.id, 12));
        QCOMPARE(first.size(), 4 * 12);
        for (qsizetype i = 0; i < first.size(); ++i)
            QCOMPARE(first.at(i).person, expected.at(i).person);
    }

    /// Cards that are shown first are valued by looking around them, all of them from everything at once.
    void what_few_people_are_worth_is_what_it_is_among_all()
    {
        WorkspaceFixture fixture;
        QRandomGenerator random(20261123);
        const JourneyId journey = fixture.journey().id;
        QList<PersonId> people;
        for (int i = 0; i < 50; ++i)
            people.append(fixture.addPerson(u"Person %1"_s.arg(i)));
        const auto anybody = [&] { return people.at(random.bounded(int(people.size()))); };
        const auto anyDay = [&] { return noon - qint64(random.bounded(700)) * dayMillis; };
        // Circles and second referrers are among them.
        for (int i = 0; i < 70; ++i) {
            ReferralEntry referral;
            referral.referrer = anybody();
            referral.referred = anybody();
            referral.type = QStringList{u"one"_s, u"two"_s, u"unknown"_s}.at(random.bounded(3));
            referral.at = anyDay();
            (void)await(fixture.workspace->addReferral(referral));
        }
        QList<PurchaseEntry> purchases;
        QSet<PersonId> buyers;
        for (int i = 0; i < 120; ++i) {
            PurchaseEntry purchase;
            purchase.person = anybody();
            purchase.net = {100 + random.bounded(9000),
                            random.bounded(9) == 0 ? u"JPY"_s : fixture.workspace->currency()};
            purchase.at = anyDay();
            purchase.abandoned = random.bounded(9) == 0;
            purchases.append(purchase);
            buyers.insert(purchase.person);
        }
        good(fixture.workspace->addPurchases(purchases));
        QCOMPARE(good(fixture.workspace->history(1)).first().label,
                 u"Purchases by %1 people"_s.arg(buyers.size()));
        fixture.reopen(); // nothing is loaded yet
        QHash<PersonId, Card> alone;
        for (const PersonId person : std::as_const(people))
            alone.insert(person, good(fixture.workspace->cardsOf(journey, {person})).first());
        const QList<Card> first = good(fixture.workspace->cards(journey, 12));
        int advocates = 0;
        for (const Card &card : good(fixture.workspace->cards(journey))) {
            QCOMPARE(alone.value(card.person), card);
            advocates += card.advocacyMinor != 0;
        }
        QVERIFY2(advocates > 10, qPrintable(QString::number(advocates)));
        for (const Card &card : first)
            QCOMPARE(card, alone.value(card.person));
    }
};

QTEST_GUILESS_MAIN(TestBoardCards)
#include "tst_board_cards.moc"
