// SPDX-License-Identifier: GPL-3.0-or-later
// A long journey's cards are read table by table, a short one's card by card: both must say the same.
#include "tests/support/workspace_fixture.h"

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
    if (random.bounded(4) == 0) {
        exchange::TaskDraft task;
        task.title = u"Call"_s;
        task.dueAt = noon + random.bounded(1000) * 1000;
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
        const QList<Card> all = good(workspace->cards(journey.id));
        QCOMPARE(all.size(), manyPeople);
        QList<PersonId> people;
        int tagged = 0, networks = 0, tasks = 0, organised = 0;
        for (const Card &card : all) {
            people.append(card.person);
            tagged += !card.tags.isEmpty();
            networks += !card.networks.isEmpty();
            tasks += card.nextTaskAt.has_value();
            organised += card.subtitle.startsWith(u"Company");
        }
        QVERIFY(tagged > 1000 && networks > 1000 && tasks > 500 && organised > 500);
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

    void the_first_cards_of_each_stage_are_the_first_of_all_cards()
    {
        WorkspaceFixture fixture;
        const auto workspace = filled(fixture);
        const Journey journey = fixture.journey();
        const QList<Card> before = good(workspace->cards(journey.id));
        for (int i = 0; i < 60; ++i) {
            MoveRequest request;
            request.people = {before.at(i * 50).person};
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
};

QTEST_GUILESS_MAIN(TestBoardCards)
#include "tst_board_cards.moc"
