// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/quick_line.h"
#include "core/store/records/board.h"
#include "core/store/records/deals.h"
#include "core/store/records/people.h"
#include "core/store/records/timeline.h"
#include "core/workspace/requests/quick.h"
#include "tests/support/workspace_fixture.h"

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// One line adds somebody to a stage, with all that it says, and is one step to take back.
class TestQuickEntry : public QObject
{
    Q_OBJECT

    static QuickEntry entryOf(WorkspaceFixture &f, const QString &line, const QString &stage)
    {
        QuickReading how;
        how.dates.calendar = f.workspace->calendar();
        how.dates.now = noon; // a Monday
        how.dates.locale = QLocale(u"en_US"_s);
        how.currency = u"EUR"_s;
        how.country = u"DE"_s;
        const Result<QuickEntry> entry = quickEntry(readQuickLine(line, how));
        if (!entry)
            qFatal("%s", qPrintable(entry.error().text));
        QuickEntry placed = *entry;
        placed.journey = f.journey().id;
        placed.stage = f.journey().stageByName(stage)->id;
        return placed;
    }
    static Card cardOf(WorkspaceFixture &f, PersonId person)
    {
        return good(f.workspace->cardsOf(f.journey().id, {person})).value(0);
    }
    static QStringList notes(WorkspaceFixture &f, PersonId person)
    {
        QStringList all;
        for (const TimelineItem &item : good(f.workspace->timeline(person, 50))) {
            if (item.kind == TimelineKind::Note)
                all.append(item.text);
        }
        return all;
    }

private slots:
    void aLineMakesAPersonInAStageWithAnOpenDeal_inOneStep()
    {
        // given
        WorkspaceFixture f;
        const QString before = f.dump();
        // when
        const ChangeSet made = good(f.workspace->addToStage(entryOf(
            f,
            u"Ada Klein, Klein Papeterie, 1.200 €, next Friday, 60 %, ada@klein.example, #vip, shelves, oak"_s,
            u"Decide"_s)));
        // then
        QCOMPARE(made.people.size(), 1);
        const PersonId ada(*made.people.cbegin());
        const Card card = cardOf(f, ada);
        QCOMPARE(card.name, u"Ada Klein"_s);
        QCOMPARE(card.subtitle, u"Klein Papeterie"_s);
        QCOMPARE(card.stage, f.journey().stageByName(u"Decide"_s)->id);
        QCOMPARE(card.tags, QStringList{u"vip"_s});
        QCOMPARE(card.deals, (DealSums{{u"EUR"_s, 120'000, 72'000, 1, 0}}));
        const DealRecord deal = good(f.workspace->deals({.person = ada})).value(0);
        QCOMPARE(deal.title, u"shelves"_s);
        QCOMPARE(deal.expected, When::day({2026, 6, 5}));
        QCOMPARE(deal.organisation, u"Klein Papeterie"_s);
        QCOMPARE(notes(f, ada), QStringList{u"oak"_s});
        QCOMPARE(made.label, u"New person Ada Klein in Decide with the deal “shelves”"_s);
        QCOMPARE(good(f.workspace->history(10)).size(), 2); // the journey came first
        // when it is taken back, also after a restart, then nothing is left of it
        f.reopen();
        good(f.workspace->undo());
        QCOMPARE(good(f.workspace->people({}, 10)).total, 0);
        QVERIFY(good(f.workspace->deals({})).isEmpty());
        QVERIFY(good(f.workspace->check()).isEmpty());
        Q_UNUSED(before)
    }

    void aDealWithoutATitleIsCalledByItsOrganisationOrPerson()
    {
        WorkspaceFixture f;
        good(f.workspace->addToStage(entryOf(f, u"Ada, Papeterie, 5 €"_s, u"Decide"_s)));
        good(f.workspace->addToStage(entryOf(f, u"Bo, 7 €"_s, u"Decide"_s)));
        QStringList titles;
        for (const DealRecord &deal : good(f.workspace->deals({})))
            titles.append(deal.title);
        titles.sort();
        QCOMPARE(titles, (QStringList{u"Bo"_s, u"Papeterie"_s}));
    }

    void whoIsHereAlreadyComesThere_andLosesNothing()
    {
        // given somebody in another stage, with a firm of their own
        WorkspaceFixture f;
        good(
            f.workspace->addToStage(entryOf(f, u"Ada Klein, Papeterie, ada@klein.example"_s, u"Consider"_s)));
        const PersonId ada = good(f.workspace->findPerson(u"Ada Klein"_s));
        // when
        QuickEntry entry =
            entryOf(f, u"Ada Klein, Other Works, ADA@klein.example, ada2@klein.example, #vip"_s, u"Act"_s);
        entry.existing = ada;
        const ChangeSet made = good(f.workspace->addToStage(entry));
        // then
        QCOMPARE(good(f.workspace->people({}, 10)).total, 1);
        QCOMPARE(cardOf(f, ada).stage, f.journey().stageByName(u"Act"_s)->id);
        const PersonRecord record = good(f.workspace->person(ada));
        QCOMPARE(record.organisation, u"Papeterie"_s);
        QCOMPARE(record.emails.size(), 2);
        QCOMPARE(record.tags, QStringList{u"vip"_s});
        QCOMPARE(notes(f, ada), QStringList{u"Other Works"_s}); // is not lost
        QCOMPARE(made.label, u"Ada Klein in Act"_s);
        // when the same is said again, then there is nothing to do
        QuickEntry again = entryOf(f, u"Ada Klein, Papeterie, ada@klein.example, #vip"_s, u"Act"_s);
        again.existing = ada;
        QVERIFY(!good(f.workspace->addToStage(again)).operation.isValid());
        // when a deal is of the other firm, then it says so
        QuickEntry deal = entryOf(f, u"Ada Klein, Other Works, 30 €"_s, u"Act"_s);
        deal.existing = ada;
        good(f.workspace->addToStage(deal));
        QCOMPARE(good(f.workspace->deals({.person = ada})).value(0).ownOrganisation, u"Other Works"_s);
        // when the last two are taken back, then they stand where they stood, with what they had
        good(f.workspace->undo());
        good(f.workspace->undo());
        QCOMPARE(cardOf(f, ada).stage, f.journey().stageByName(u"Consider"_s)->id);
        QCOMPARE(good(f.workspace->person(ada)).emails.size(), 1);
        QVERIFY(notes(f, ada).isEmpty());
    }

    void somebodyKnownByTheirAddressIsNotMadeAgain()
    {
        WorkspaceFixture f;
        good(f.workspace->addToStage(entryOf(f, u"Ada Klein, ada@klein.example"_s, u"Consider"_s)));
        const Error error =
            bad(f.workspace->addToStage(entryOf(f, u"A. Klein, ada@klein.example"_s, u"Act"_s)));
        QCOMPARE(error.kind, Error::Kind::Conflict);
        QCOMPARE(good(f.workspace->people({}, 10)).total, 1);
    }

    void onAJourneyOfDealsALineMakesADealThere_withItsPerson()
    {
        // given
        WorkspaceFixture f({u"social-journey"_s, u"sales-pipeline"_s});
        const PersonId bo = f.addPerson(u"Bo"_s);
        const Journey deals = f.journey(1);
        const auto add = [&](const QString &line, PersonId existing = {}) {
            QuickEntry entry = entryOf(f, line, u"Decide"_s);
            entry.journey = deals.id;
            entry.stage = deals.stageByKey(u"proposal"_s)->id;
            entry.existing = existing;
            const ChangeSet made = good(f.workspace->addToStage(entry));
            return good(f.workspace->deals({.madeBy = made.operation})).value(0);
        };
        // when
        const DealRecord fresh = add(u"Ada Klein, Papeterie, shelves, 1.200 €, next Friday, in oak"_s);
        // then
        QCOMPARE(fresh.title, u"shelves"_s);
        QCOMPARE(fresh.personName, u"Ada Klein"_s);
        QCOMPARE(fresh.organisation, u"Papeterie"_s);
        QCOMPARE(fresh.notes, u"in oak"_s);
        QCOMPARE(fresh.stage, deals.stageByKey(u"proposal"_s)->id);
        QVERIFY(good(f.workspace->cardsOf(f.journey().id, {fresh.person})).isEmpty()); // people go elsewhere
        // when it is of somebody who is here, then nobody is made
        QCOMPARE(add(u"Bo, 300 €"_s, bo).person, bo);
        QCOMPARE(good(f.workspace->people({}, 9)).total, 2);
        // when it is taken back, then nothing is left of it
        good(f.workspace->undo());
        good(f.workspace->undo());
        QCOMPARE(good(f.workspace->people({}, 9)).total, 1);
        QVERIFY(good(f.workspace->deals({})).isEmpty());
        QVERIFY(good(f.workspace->check()).isEmpty());
    }

    void howLikelyADealIsMayFollowFromItsStage()
    {
        // given
        WorkspaceFixture f({u"social-journey"_s, u"sales-pipeline"_s});
        const PersonId bo = f.addPerson(u"Bo"_s);
        const Stage stage = *f.journey(1).stageByKey(u"proposal"_s);
        QVERIFY(stage.winPercent);
        DealEntry deal;
        deal.title = u"Shelves"_s;
        deal.person = bo;
        deal.amount = Money{100'000, u"EUR"_s};
        deal.journey = f.journey(1).id;
        deal.stage = stage.id;
        // when
        good(f.workspace->addDeal(deal));
        // then
        QCOMPARE(cardOf(f, bo).deals, (DealSums{{u"EUR"_s, 100'000, 1000 * *stage.winPercent, 1, 0}}));
    }

    void whatCannotBeIsSaidBeforeAnythingIsWritten()
    {
        QuickReading how;
        how.currency = u"EUR"_s;
        QVERIFY(!quickEntry(readQuickLine(u"1.200 €, next Friday"_s, how)));
        QVERIFY(!quickEntry(readQuickLine(u"Ada, -5 €"_s, how)));
        QVERIFY(quickEntry(readQuickLine(u"ada@klein.example"_s, how)).ok());
        // a deal may be of nobody
        const QList<QuickPiece> ofNobody = readQuickLine(
            u"Papeterie, 5 €"_s, how, {{u"Papeterie"_s, {QuickPiece::Kind::Organisation, 0, {}}}});
        QVERIFY(!quickEntry(ofNobody));
        QVERIFY(quickEntry(ofNobody, JourneyCards::Deals).ok());
    }
};

QTEST_GUILESS_MAIN(TestQuickEntry)
#include "tst_quick_entry.moc"
