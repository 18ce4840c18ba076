// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/store/event_facts.h"
#include "core/store/records/board.h"
#include "core/store/records/board_stages.h"
#include "core/store/records/moves.h"
#include "core/store/records/people.h"
#include "core/store/records/timeline.h"
#include "core/store/store.h"
#include "core/workspace/imports.h"
#include "core/workspace/requests/outcomes.h"
#include "tests/support/workspace_fixture.h"

#include <QFile>
#include <random>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// Moving, holding and correcting; what must be true whatever was done.
class TestMoves : public QObject
{
    Q_OBJECT

private:
    struct Board {
        WorkspaceFixture f;
        Journey journey = f.journey();
        PersonId ana = f.addPerson(u"Ana"_s);
        PersonId bo = f.addPerson(u"Bo"_s);

        StageId stage(const QString &name) const { return journey.stageByName(name)->id; }
        QString nameOf(StageId id) const { return journey.stage(id) ? journey.stage(id)->name : u"-"_s; }
        MoveRequest to(const QString &name, PersonId person) const
        {
            MoveRequest request;
            request.walkers = {person};
            request.journey = journey.id;
            request.to = name.isEmpty() ? StageId() : stage(name);
            return request;
        }
        void move(const QString &name, Millis at)
        {
            MoveRequest request = to(name, ana);
            request.at = at;
            good(f.workspace->moveToStage(request));
        }
        QList<TransitionRecord> counting(PersonId person)
        {
            QList<TransitionRecord> kept;
            for (const TransitionRecord &move : good(f.workspace->transitions(person, journey.id))) {
                if (!move.superseded && !move.withdrawn)
                    kept.prepend(move);
            }
            return kept;
        }
        /// "-→Consider Consider→Act": the moves that count.
        QString chain(PersonId person)
        {
            QStringList steps;
            for (const TransitionRecord &move : counting(person))
                steps << nameOf(move.from) + u"→"_s + nameOf(move.to);
            return steps.join(u' ');
        }
        std::optional<Card> card(PersonId person)
        {
            const QList<Card> cards = good(f.workspace->cardsOf(journey.id, {person}));
            return cards.isEmpty() ? std::nullopt : std::optional(cards.first());
        }
        TransitionId moveTo(const QString &name)
        {
            for (const TransitionRecord &move : counting(ana)) {
                if (nameOf(move.to) == (name.isEmpty() ? u"-"_s : name))
                    return move.id;
            }
            return {};
        }
        void verifySound() { QCOMPARE(good(f.workspace->check()), QStringList()); }
    };

    static void compareFlows(Board &board)
    {
        const auto store = Store::open(board.f.path(), Store::Mode::Open, board.f.clock);
        QVERIFY(store.ok());
        EventFacts facts;
        const insight::EventColumns &columns =
            *good((*store)->read([&facts](Connection &db) { return facts.current(db, insight::allFacts); }));
        const insight::JourneyEvents &events = columns.journeys.front();
        QList<int> present(board.journey.stages.size(), 0);
        QHash<qint64, int> standing;
        for (const insight::Transition &move : events.transitions) {
            const int before = standing.value(move.person, -1);
            QCOMPARE(int(move.from), before);
            QVERIFY(move.from != move.to);
            if (move.from >= 0)
                --present[move.from];
            if (move.to >= 0)
                ++present[move.to];
            standing[move.person] = move.to;
        }
        const QList<BoardStage> stages = good(board.f.workspace->board(board.journey.id));
        const QList<Card> cards = good(board.f.workspace->cards(board.journey.id));
        QHash<StageId, int> carded;
        QHash<StageId, QString> lastRank;
        for (const Card &card : cards) {
            ++carded[card.stage];
            if (lastRank.contains(card.stage))
                QVERIFY2(lastRank.value(card.stage) < card.rank, qPrintable(card.rank));
            lastRank[card.stage] = card.rank;
        }
        for (int i = 0; i < present.size(); ++i) {
            QCOMPARE(present.at(i), int(stages.at(i).count));
            QCOMPARE(present.at(i), carded.value(stages.at(i).stage.id));
        }
    }

private slots:
    void aMoveToWhereSomebodyStandsWritesNoMove()
    {
        Board b;
        b.move(u"Research"_s, noon);
        const ChangeSet again = good(b.f.workspace->moveToStage(b.to(u"Research"_s, b.ana)));
        QVERIFY(!again.touches("transition"));
        QCOMPARE(b.counting(b.ana).size(), 2);
    }

    void aMoveFromAStaleBoardNamesWhoMovedThemAndChangesNothing()
    {
        Board b;
        b.f.workspace->setActor(u"Eva"_s);
        b.move(u"Act"_s, noon);
        const QString before = b.f.dump();
        MoveRequest late = b.to(u"Decide"_s, b.ana);
        late.walkers = {b.bo, b.ana};
        late.seenIn = {{b.ana, b.stage(u"Consider"_s)}, {b.bo, b.stage(u"Consider"_s)}};
        const Error error = bad(b.f.workspace->moveToStage(late));
        QCOMPARE(error.kind, Error::Kind::Conflict);
        QVERIFY2(error.text.contains(u"Ana was moved to Act by Eva"_s), qPrintable(error.text));
        QVERIFY(!error.text.contains(u"Bo"_s));
        QCOMPARE(b.f.dump(), before);

        good(b.f.workspace->moveToStage(b.to({}, b.ana)));
        QVERIFY(bad(b.f.workspace->moveToStage(late)).text.contains(u"Eva has taken Ana off"_s));
        late.seenIn.clear();
        QVERIFY(good(b.f.workspace->moveToStage(late)).operation.isValid());
        b.verifySound();
    }

    void differentPeopleGoToDifferentStagesInOneOperation()
    {
        Board b;
        const ChangeSet moved =
            good(b.f.workspace->moveEach({b.to(u"Research"_s, b.ana), b.to(u"Act"_s, b.bo)}));
        QCOMPARE(moved.label, u"Move 2 people to Research, Act"_s);
        QCOMPARE(b.nameOf(b.card(b.ana)->stage), u"Research"_s);
        QCOMPARE(b.nameOf(b.card(b.bo)->stage), u"Act"_s);
        b.verifySound();
        good(b.f.workspace->undo());
        QCOMPARE(b.chain(b.ana), u"-→Consider"_s);
        QCOMPARE(b.chain(b.bo), u"-→Consider"_s);
        // Of one who moves it says no more than a move does.
        QCOMPARE(good(b.f.workspace->moveEach({b.to(u"Research"_s, b.ana), b.to(u"Consider"_s, b.bo)})).label,
                 u"Move Ana to Research"_s);
    }

    void oneWhoWasMovedMeanwhileStopsAllOfThem()
    {
        Board b;
        b.move(u"Act"_s, noon);
        const QString before = b.f.dump();
        MoveRequest late = b.to(u"Decide"_s, b.ana);
        late.seenIn = {{b.ana, b.stage(u"Consider"_s)}};
        QCOMPARE(bad(b.f.workspace->moveEach({b.to(u"Research"_s, b.bo), late})).kind, Error::Kind::Conflict);
        QCOMPARE(b.f.dump(), before);
    }

    void anotherJourneyMayBeTakenAndThisOneLeftInOneOperation()
    {
        WorkspaceFixture f({u"social-journey"_s, u"traditional"_s});
        const PersonId ana = f.addPerson(u"Ana"_s);
        const Journey other = f.journey(1);
        const QString before = f.dump();
        MoveRequest request;
        request.walkers = {ana};
        request.journey = other.id;
        request.to = other.stages.at(2).id;
        good(f.workspace->moveToStage(request));
        QCOMPARE(good(f.workspace->person(ana)).places.size(), 2);
        good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
        request.alsoLeave = f.journey(0).id;
        good(f.workspace->moveToStage(request));
        const QList<PlaceRecord> places = good(f.workspace->person(ana)).places;
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.first().stage, request.to);
        good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
    }

    void movesStayAChainInTime()
    {
        Board b;
        b.move(u"Act"_s, noon);
        MoveRequest early = b.to(u"Enjoy"_s, b.ana);
        early.at = noon - dayMillis;
        QVERIFY(bad(b.f.workspace->moveToStage(early)).text.contains(u"entered “Act” after that date"_s));
        early.to = {};
        QVERIFY(bad(b.f.workspace->moveToStage(early)).text.contains(u"entered “Act” after that date"_s));
        b.move({}, noon);
        early.to = b.stage(u"Act"_s);
        QVERIFY(bad(b.f.workspace->moveToStage(early)).text.contains(u"left the journey after that date"_s));
    }

    void reasonsOfLeavingAreOfferedAgainMostUsedFirst()
    {
        Board b;
        const PersonId cara = b.f.addPerson(u"Cara"_s);
        MoveRequest leave = b.to({}, b.ana);
        for (const auto &[person, reason] :
             {std::pair{b.ana, u"moved away"_s}, {b.bo, u"too dear"_s}, {cara, u"too dear"_s}}) {
            leave.walkers = {person};
            leave.reason = reason;
            leave.competitor = u"Rival"_s;
            good(b.f.workspace->moveToStage(leave));
        }
        const auto words = good(b.f.workspace->leavingWords(5));
        QCOMPARE(words.first, QStringList({u"too dear"_s, u"moved away"_s}));
        QCOMPARE(words.second, QStringList({u"Rival"_s}));
    }

    void theEvidenceIsKeptAndMustBeThePersons()
    {
        Board b;
        InteractionEntry entry;
        entry.person = b.ana;
        entry.channel = u"instagram"_s;
        entry.kind = u"comment"_s;
        entry.text = u"I want the blue one"_s;
        good(b.f.workspace->addInteraction(entry));
        const QList<TimelineItem> offered = good(b.f.workspace->evidence(b.ana, 10));
        QCOMPARE(offered.size(), 1);
        QVERIFY(good(b.f.workspace->evidence(b.bo, 10)).isEmpty());
        MoveRequest request = b.to(u"Decide"_s, b.ana);
        request.evidence = InteractionId(offered.first().id);
        good(b.f.workspace->moveToStage(request));
        const TransitionRecord move = b.counting(b.ana).last();
        QCOMPARE(move.evidence, request.evidence);
        QVERIFY2(move.evidenceText.contains(u"Instagram · Comment: “I want the blue one”"_s),
                 qPrintable(move.evidenceText));
        // Whoever reads the timeline sees why, too.
        QStringList told;
        for (const TimelineItem &item : good(b.f.workspace->timeline(b.ana, 50))) {
            if (item.kind == TimelineKind::Move)
                told.append(item.text);
        }
        QVERIFY2(told.contains(u"Because of Instagram · Comment: “I want the blue one”"_s),
                 qPrintable(told.join(u'\n')));
        request.walkers = {b.bo};
        QCOMPARE(bad(b.f.workspace->moveToStage(request)).kind, Error::Kind::Invalid);
        request.walkers = {b.bo, b.ana};
        request.to = b.stage(u"Act"_s);
        good(b.f.workspace->moveToStage(request));
        QVERIFY(!b.counting(b.bo).last().evidence.isValid());
        QVERIFY(b.counting(b.ana).last().evidence.isValid());
    }

    void aHoldIsShownUntilItsDayAndAMoveEndsIt()
    {
        Board b;
        QCOMPARE(bad(b.f.workspace->holdPeople({{b.ana}, b.journey.id, noon - 1, {}})).kind,
                 Error::Kind::Invalid);
        good(b.f.workspace->holdPeople({{b.ana}, b.journey.id, noon + dayMillis, u"on holiday"_s}));
        QCOMPARE(b.card(b.ana)->holdSince, noon);
        QCOMPARE(b.card(b.ana)->holdUntil, noon + dayMillis);
        QCOMPARE(b.card(b.ana)->holdReason, u"on holiday"_s);
        QVERIFY(!good(b.f.workspace->holdPeople({{b.ana}, b.journey.id, noon + dayMillis, u"on holiday"_s}))
                     .operation.isValid());
        b.f.clock.set(noon + dayMillis);
        QVERIFY(!b.card(b.ana)->holdSince);
        QVERIFY(b.card(b.ana)->holdReason.isEmpty());
        good(b.f.workspace->holdPeople({{b.ana}, b.journey.id, {}, u"again"_s}));
        QCOMPARE(b.card(b.ana)->holdSince, noon + dayMillis);
        good(b.f.workspace->moveToStage(b.to(u"Act"_s, b.ana)));
        QVERIFY(!b.card(b.ana)->holdSince);
        good(b.f.workspace->moveToStage(b.to({}, b.ana)));
        const Error error = bad(b.f.workspace->holdPeople({{b.ana}, b.journey.id, {}, {}}));
        QVERIFY(error.text.contains(u"Ana is not on this journey"_s));
    }

    void whoIsOnHoldDoesNotCountAsWaiting()
    {
        Board b;
        b.f.clock.set(noon + 1000 * dayMillis);
        const auto waiting = [&] {
            qint64 sum = 0;
            for (const BoardStage &stage : good(b.f.workspace->board(b.journey.id)))
                sum += stage.waitingTooLong;
            return sum;
        };
        QCOMPARE(waiting(), 2);
        good(b.f.workspace->holdPeople({{b.ana}, b.journey.id, noon + 1001 * dayMillis, {}}));
        QCOMPARE(waiting(), 1);
        b.f.clock.set(noon + 1001 * dayMillis);
        QCOMPARE(waiting(), 2);
    }

    void aPurchaseMovesInTheSameOperation()
    {
        Board b;
        b.move(u"Research"_s, noon);
        PurchaseEntry entry;
        entry.person = b.ana;
        entry.net = {4200, u"EUR"_s};
        entry.at = noon - 30 * dayMillis; // the order is older than the last move
        entry.move = b.to(u"Act"_s, {});
        entry.move->walkers.clear();
        const ChangeSet done = good(b.f.workspace->addPurchase(entry));
        QCOMPARE(done.label, u"Purchase by Ana"_s);
        QCOMPARE(b.card(b.ana)->stage, b.stage(u"Act"_s));
        QCOMPARE(b.card(b.ana)->enteredAt, noon);
        QCOMPARE(b.card(b.ana)->purchaseMinor, 4200);
        entry.move->seenIn = {{b.ana, b.stage(u"Consider"_s)}};
        const QString before = b.f.dump();
        QCOMPARE(bad(b.f.workspace->addPurchase(entry)).kind, Error::Kind::Conflict);
        QCOMPARE(b.f.dump(), before);
        good(b.f.workspace->undo());
        QCOMPARE(b.card(b.ana)->stage, b.stage(u"Research"_s));
        QCOMPARE(b.card(b.ana)->purchaseMinor, 0);
    }

    void advocacyKnowsWhatItCameFromAndWhoCame()
    {
        Board b;
        AdvocacyEntry entry;
        entry.person = b.ana;
        entry.arrivals = {b.ana};
        QCOMPARE(bad(b.f.workspace->addAdvocacy(entry)).kind, Error::Kind::Invalid);
        entry.arrivals = {b.bo};
        InteractionEntry seen;
        seen.person = b.ana;
        seen.channel = u"instagram"_s;
        good(b.f.workspace->addInteraction(seen));
        entry.interaction = InteractionId(good(b.f.workspace->evidence(b.ana, 1)).first().id);
        entry.move = b.to(u"Refer"_s, b.ana);
        good(b.f.workspace->addAdvocacy(entry));
        QCOMPARE(b.card(b.ana)->stage, b.stage(u"Refer"_s));
        QVERIFY(b.f.dump().contains(u"advocacy_arrival\n[1,1,%1]"_s.arg(b.bo.value)));
        entry.person = b.bo;
        entry.arrivals = {b.ana};
        QCOMPARE(bad(b.f.workspace->addAdvocacy(entry)).kind, Error::Kind::Invalid);
    }

    void aCorrectedStageJoinsWhatFollowed()
    {
        Board b;
        b.move(u"Research"_s, noon);
        b.move(u"Decide"_s, noon);
        b.move(u"Act"_s, noon);
        TransitionFix fix;
        fix.transition = b.moveTo(u"Decide"_s);
        fix.to = b.stage(u"Enjoy"_s);
        fix.reason = u"typed wrongly"_s;
        good(b.f.workspace->correctMove(fix));
        QCOMPARE(b.chain(b.ana), u"-→Consider Consider→Research Research→Enjoy Enjoy→Act"_s);
        QCOMPARE(b.card(b.ana)->stage, b.stage(u"Act"_s));
        QCOMPARE(bad(b.f.workspace->correctMove(fix)).kind, Error::Kind::Conflict);
        fix.transition = TransitionId(4711);
        QCOMPARE(bad(b.f.workspace->correctMove(fix)).kind, Error::Kind::NotFound);
        b.verifySound();
        compareFlows(b);
    }

    void aCorrectedLastMoveMovesTheCard()
    {
        Board b;
        b.f.clock.set(noon + dayMillis);
        b.move(u"Research"_s, noon + dayMillis);
        TransitionFix fix;
        fix.transition = b.moveTo(u"Research"_s);
        fix.to = b.stage(u"Decide"_s);
        good(b.f.workspace->correctMove(fix));
        QCOMPARE(b.card(b.ana)->stage, b.stage(u"Decide"_s));
        fix.transition = b.moveTo(u"Decide"_s);
        fix.to = StageId();
        good(b.f.workspace->correctMove(fix));
        QVERIFY(!b.card(b.ana));
        fix.transition = b.moveTo({});
        fix.to = b.stage(u"Consider"_s);
        QVERIFY(bad(b.f.workspace->correctMove(fix)).text.contains(u"begin and end in “Consider”"_s));
        fix.to = b.stage(u"Act"_s);
        good(b.f.workspace->correctMove(fix));
        QCOMPARE(b.chain(b.ana), u"-→Consider Consider→Act"_s);
        b.verifySound();
    }

    void aCorrectedTimeChangesTheOrder()
    {
        Board b;
        b.f.clock.set(noon + 10 * dayMillis);
        b.move(u"Research"_s, noon + 2 * dayMillis);
        b.move(u"Decide"_s, noon + 4 * dayMillis);
        TransitionFix fix;
        fix.transition = b.moveTo(u"Decide"_s);
        fix.at = noon + dayMillis;
        good(b.f.workspace->correctMove(fix));
        QCOMPARE(b.chain(b.ana), u"-→Consider Consider→Decide Decide→Research"_s);
        QCOMPARE(b.card(b.ana)->stage, b.stage(u"Research"_s));
        QCOMPARE(b.card(b.ana)->enteredAt, noon + 2 * dayMillis);
        fix.transition = b.moveTo(u"Research"_s);
        fix.at = noon + 30 * dayMillis;
        QCOMPARE(bad(b.f.workspace->correctMove(fix)).kind, Error::Kind::Invalid);
        b.verifySound();
    }

    void aWithdrawnMoveLeavesEveryQuestion()
    {
        Board b;
        b.move(u"Act"_s, noon);
        QCOMPARE(good(b.f.workspace->person(b.ana)).role, u"customer"_s);
        TransitionFix fix;
        fix.transition = b.moveTo(u"Act"_s);
        fix.withdraw = true;
        good(b.f.workspace->correctMove(fix));
        QCOMPARE(b.chain(b.ana), u"-→Consider"_s);
        QCOMPARE(b.card(b.ana)->stage, b.stage(u"Consider"_s));
        QVERIFY(good(b.f.workspace->person(b.ana)).role != u"customer"_s);
        int moves = 0;
        for (const TimelineItem &item : good(b.f.workspace->timeline(b.ana, 100)))
            moves += item.kind == TimelineKind::Move;
        QCOMPARE(moves, 1);
        const QList<TransitionRecord> all = good(b.f.workspace->transitions(b.ana));
        QCOMPARE(all.size(), 3);
        QVERIFY(
            std::any_of(all.begin(), all.end(), [](const TransitionRecord &move) { return move.withdrawn; }));
        fix.transition = b.moveTo(u"Consider"_s);
        good(b.f.workspace->correctMove(fix));
        QVERIFY(!b.card(b.ana));
        QVERIFY(good(b.f.workspace->person(b.ana)).places.isEmpty());
        b.verifySound();
        compareFlows(b);
    }

    void withdrawingTheExitPutsSomebodyBack()
    {
        Board b;
        b.move(u"Act"_s, noon);
        b.move({}, noon);
        TransitionFix fix;
        fix.transition = b.moveTo({});
        fix.withdraw = true;
        good(b.f.workspace->correctMove(fix));
        QCOMPARE(b.card(b.ana)->stage, b.stage(u"Act"_s));
        b.verifySound();
    }

    void readingAFileAgainDoesNotBringBackWhatWasWithdrawn()
    {
        Board b;
        const auto produce = [](exchange::DraftSink &sink) -> Status {
            exchange::Draft draft;
            draft.person.displayName = u"Cara"_s;
            draft.person.emails = {{{}, u"cara@example.com"_s, true}};
            draft.journeyKey = u"social-journey"_s;
            exchange::VisitDraft visit;
            visit.stage = u"Consider"_s;
            visit.at = noon - 3 * dayMillis;
            draft.visits.append(visit);
            visit.stage = u"Act"_s;
            visit.at = noon - 2 * dayMillis;
            draft.visits.append(visit);
            sink.add(draft);
            return Done{};
        };
        good(b.f.workspace->importDrafts(u"Visits"_s, u"csv"_s, produce, {}));
        const PersonId cara = good(b.f.workspace->findPerson(u"cara@example.com"_s));
        QCOMPARE(b.chain(cara), u"-→Consider Consider→Act"_s);
        TransitionFix fix;
        fix.transition = b.counting(cara).last().id;
        fix.withdraw = true;
        good(b.f.workspace->correctMove(fix));
        good(b.f.workspace->importDrafts(u"Visits"_s, u"csv"_s, produce, {}));
        QCOMPARE(b.chain(cara), u"-→Consider"_s);
        b.verifySound();
    }

    void undoingAMoveThatWasCorrectedSinceAsks()
    {
        Board b;
        const ChangeSet moved = good(b.f.workspace->moveToStage(b.to(u"Act"_s, b.ana)));
        TransitionFix fix;
        fix.transition = b.moveTo(u"Act"_s);
        fix.reason = u"price"_s;
        good(b.f.workspace->correctMove(fix));
        QCOMPARE(bad(b.f.workspace->undo(moved.operation)).kind, Error::Kind::Conflict);
        good(b.f.workspace->undo(moved.operation, UndoConflict::AlsoLater));
        QCOMPARE(b.chain(b.ana), u"-→Consider"_s);
        b.verifySound();
    }

    void undoingAnOlderMoveKeepsTheLaterOneAndAChain()
    {
        Board b;
        const ChangeSet first = good(b.f.workspace->moveToStage(b.to(u"Research"_s, b.ana)));
        good(b.f.workspace->moveToStage(b.to(u"Decide"_s, b.ana)));
        good(b.f.workspace->undo(first.operation, UndoConflict::KeepLater));
        QCOMPARE(b.chain(b.ana), u"-→Consider Consider→Decide"_s);
        QCOMPARE(b.card(b.ana)->stage, b.stage(u"Decide"_s));
        b.verifySound();
        compareFlows(b);
    }

    void undoingADepartureOfSomebodyWhoIsBackAsks()
    {
        Board b;
        const ChangeSet left = good(b.f.workspace->moveToStage(b.to({}, b.ana)));
        good(b.f.workspace->moveToStage(b.to(u"Act"_s, b.ana)));
        QCOMPARE(bad(b.f.workspace->undo(left.operation)).kind, Error::Kind::Conflict);
        good(b.f.workspace->undo(left.operation, UndoConflict::KeepLater));
        QCOMPARE(b.chain(b.ana), u"-→Consider Consider→Act"_s);
        b.verifySound();
        compareFlows(b);
    }

    void aCardThatComesBackDoesNotShareItsPlace()
    {
        Board b;
        const PersonId cara = b.f.addPerson(u"Cara"_s);
        const PersonId dan = b.f.addPerson(u"Dan"_s);
        // Bo between Ana and Cara leaves the gap; Dan takes exactly that gap; then Bo comes back.
        MoveRequest order = b.to(u"Consider"_s, b.bo);
        const QList<Card> cards = good(b.f.workspace->cards(b.journey.id));
        QCOMPARE(cards.size(), 4);
        good(b.f.workspace->moveToStage(b.to(u"Act"_s, dan)));
        order.after = b.ana;
        order.before = cara;
        good(b.f.workspace->moveToStage(order));
        const ChangeSet away = good(b.f.workspace->moveToStage(b.to(u"Act"_s, b.bo)));
        order.walkers = {dan};
        good(b.f.workspace->moveToStage(order));
        good(b.f.workspace->undo(away.operation, UndoConflict::Ask));
        compareFlows(b);
        good(b.f.workspace->redo());
        compareFlows(b);
    }

    void whateverIsDoneTheFlowsAddUp_data()
    {
        QTest::addColumn<uint>("seed");
        for (uint seed = 20261121; seed < 20261125; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void whateverIsDoneTheFlowsAddUp()
    {
        QFETCH(uint, seed);
        std::mt19937 random(seed);
        const auto below = [&random](qsizetype limit) { return qsizetype(random() % uint(limit)); };
        Board b;
        QList<PersonId> people{b.ana, b.bo};
        for (const QString &name : {u"Cara"_s, u"Dan"_s, u"Eva"_s})
            people.append(b.f.addPerson(name));
        const auto someone = [&] { return people.at(below(people.size())); };
        int done = 0;
        for (int step = 0; step < 90; ++step) {
            if (below(3) == 0)
                b.f.clock.set(b.f.clock.now() + below(3) * dayMillis / 2);
            const qsizetype choice = below(12);
            Result<ChangeSet> result = ChangeSet{};
            if (choice < 5) {
                MoveRequest request;
                request.walkers = {someone()};
                if (const PersonId other = someone();
                    other != request.walkers.first().person() && below(2) == 0)
                    request.walkers.append(other);
                request.journey = b.journey.id;
                if (below(6) > 0)
                    request.to = b.journey.stages.at(below(b.journey.stages.size())).id;
                request.after = below(2) ? someone() : PersonId();
                request.before = below(2) ? someone() : PersonId();
                if (below(3) == 0)
                    request.at = b.f.clock.now() - below(4) * dayMillis;
                result = await(b.f.workspace->moveToStage(request));
            } else if (choice < 8) {
                const PersonId person = someone();
                const QList<TransitionRecord> all = good(b.f.workspace->transitions(person));
                if (all.isEmpty())
                    continue;
                TransitionFix fix;
                fix.transition = all.at(below(all.size())).id;
                fix.withdraw = below(3) == 0;
                if (below(2) == 0)
                    fix.to =
                        below(5) == 0 ? StageId() : b.journey.stages.at(below(b.journey.stages.size())).id;
                if (below(2) == 0)
                    fix.at = b.f.clock.now() - below(9) * dayMillis / 2;
                fix.reason = QString::number(step);
                result = await(b.f.workspace->correctMove(fix));
            } else if (choice == 8) {
                result = await(b.f.workspace->holdPeople(
                    {{someone()}, b.journey.id, b.f.clock.now() + dayMillis, QString::number(step)}));
            } else if (choice == 9) {
                const QList<Operation> operations = good(b.f.workspace->history(12));
                const Operation &target = operations.at(below(operations.size()));
                // Not the people themselves: there would be nobody left to move.
                if (target.verb == u"add-person")
                    continue;
                const auto how = below(2) ? UndoConflict::KeepLater : UndoConflict::Ask;
                result = await(below(3) ? b.f.workspace->undo(target.id, how)
                                        : b.f.workspace->redo(target.id, how));
            } else if (choice == 10) {
                const auto state = good(b.f.workspace->undoState());
                if (state.undo.operation.verb == u"add-person")
                    continue;
                result = await(b.f.workspace->undo());
            } else {
                result = await(b.f.workspace->redo());
            }
            done += result.ok() && result->operation.isValid();
            compareFlows(b);
            if (QTest::currentTestFailed()) {
                qInfo("step %d of seed %u, choice %d", step, seed, int(choice));
                return;
            }
            b.verifySound();
            if (QTest::currentTestFailed()) {
                qInfo("step %d of seed %u, choice %d", step, seed, int(choice));
                return;
            }
        }
        qInfo("seed %u: %d operations", seed, done);
        QVERIFY(done > 35);
    }
};

QTEST_GUILESS_MAIN(TestMoves)
#include "tst_moves.moc"
