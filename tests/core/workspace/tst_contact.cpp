// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping in touch, answering, and what Today leaves out until later.
#include "core/people/cadence.h"
#include "core/store/records/today.h"
#include "core/workspace/imports.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/people.h"
#include "core/workspace/requests/tasks.h"
#include "core/workspace/settings.h"
#include "tests/support/many_people.h"
#include "tests/support/workspace_fixture.h"

#include <ctime>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

namespace
{

InteractionEntry said(PersonId person, bool incoming, Millis at, const QString &channel = u"instagram"_s)
{
    InteractionEntry entry;
    entry.person = person;
    entry.channel = channel;
    entry.kind = incoming ? u"question"_s : u"reply"_s;
    entry.incoming = incoming;
    entry.needsAnswer = incoming;
    entry.at = at;
    return entry;
}

QStringList names(const QList<WaitingRecord> &records, qint64 count)
{
    QStringList all;
    for (const WaitingRecord &record : records.first(count))
        all.append(record.personName);
    return all;
}

/// Processor time of the whole program in ms: today is worked out on another thread than the test's.
double processMillis()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace

class TestContact : public QObject
{
    Q_OBJECT

private slots:
    void cadencesHaveWordsAndKeys()
    {
        for (const int days : cadences())
            QCOMPARE(cadenceFromText(cadenceKey(days)), std::optional(days));
        QCOMPARE(cadenceFromText(u"45"_s), std::optional(45));
        QCOMPARE(cadenceFromText(u"now and then"_s), std::nullopt);
        QCOMPARE(cadenceFromText(u"-3"_s), std::nullopt);
        QCOMPARE(cadenceWords(30), u"every month"_s);
    }

    void aNumberTypedAsAtHomeIsTheOneWithItsCountry()
    {
        // Given a workspace in Germany, somebody new and somebody edited, both with numbers without a
        // country.
        WorkspaceFixture f;
        good(f.workspace->changeSetting(Setting::Country, u"DE"_s));
        exchange::PersonDraft draft;
        draft.displayName = u"Ana Sousa"_s;
        draft.phones.append({u"mobile"_s, u"0151 23456789"_s});
        const PersonId ana(*good(f.workspace->addPerson(draft)).people.cbegin());
        const PersonId bo = f.addPerson(u"Bo Li"_s);
        PersonEdit edit;
        edit.id = bo;
        edit.phones = QList<ContactPoint>{{0, u"work"_s, u"030 12345678"_s, false}};
        good(f.workspace->editPerson(edit));
        // Then they are found by the number with its country, and as it is dialled at home.
        QCOMPARE(good(f.workspace->findPerson(u"+49 151 23456789"_s)), ana);
        QCOMPARE(good(f.workspace->findPerson(u"0151 23456789"_s)), ana);
        QCOMPARE(good(f.workspace->findPerson(u"+493012345678"_s)), bo);
        QCOMPARE(good(f.workspace->findPerson(u"030/12345678"_s)), bo);
        // And a second person of the same number is noticed.
        QCOMPARE(bad(f.workspace->addPerson(draft)).kind, Error::Kind::Conflict);
    }

    void whoIsToHearFromUsIsNamedOnceTheCadenceRanOut()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s), bo = f.addPerson(u"Bo Li"_s),
                       cy = f.addPerson(u"Cy Ott"_s);
        good(f.workspace->addInteraction(said(ana, false, noon - 40 * dayMillis)));
        good(f.workspace->addInteraction(said(bo, false, noon - 20 * dayMillis)));
        const QString before = f.dump();
        const ChangeSet set = good(f.workspace->setCadence({ana, bo, cy}, 30));
        QCOMPARE(set.label, u"Keep in touch with 3 people every month"_s);
        const QString after = f.dump();
        TodayPage page = good(f.workspace->today());
        QCOMPARE(page.touchCount, 2);
        QCOMPARE(names(page.touch, page.touchCount), QStringList({u"Ana Sousa"_s, u"Cy Ott"_s}));
        QCOMPARE(page.touch.first().days, 40);
        QCOMPARE(page.touch.at(1).days, -1); // never
        const PersonRecord record = good(f.workspace->person(bo));
        QCOMPARE(record.cadenceDays, 30);
        QCOMPARE(record.touchDueAt, std::optional(noon + 10 * dayMillis));
        good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
        good(f.workspace->redo());
        QCOMPARE(f.dump(), after);

        // Contact ends it; the cadence stays.
        good(f.workspace->addInteraction(said(ana, false, noon)));
        page = good(f.workspace->today());
        QCOMPARE(names(page.touch, page.touchCount), QStringList{u"Cy Ott"_s});
        QCOMPARE(good(f.workspace->setCadence({cy}, 0)).label, u"No longer keep in touch with Cy Ott"_s);
        QCOMPARE(good(f.workspace->today()).touchCount, 0);
        QVERIFY(!good(f.workspace->setCadence({cy}, 0)).operation.isValid()); // nothing to change
        QCOMPARE(bad(f.workspace->setCadence({PersonId(9999)}, 7)).kind, Error::Kind::NotFound);
    }

    void peopleAreGivenToAnOwnerAsOneOperation()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s), bo = f.addPerson(u"Bo Li"_s),
                       cy = f.addPerson(u"Cy Ott"_s);
        good(f.workspace->setOwner({cy}, u"Eva"_s));
        const QString before = f.dump();
        const ChangeSet given = good(f.workspace->setOwner({ana, bo, cy}, u" Eva\n"_s));
        QCOMPARE(given.label, u"Give 2 people to Eva"_s); // Cy was hers already
        for (const PersonRecord &person : good(f.workspace->wholePeople({ana, PersonId(9999), bo, cy})))
            QCOMPARE(person.owner, u"Eva"_s);
        QVERIFY(!good(f.workspace->setOwner({ana, bo}, u"Eva"_s)).operation.isValid()); // nothing to change
        good(f.workspace->undo(given.operation));
        QCOMPARE(f.dump(), before);
        QCOMPARE(good(f.workspace->setOwner({cy}, {})).label, u"Nobody looks after Cy Ott any more"_s);
        QCOMPARE(bad(f.workspace->setOwner({ana, PersonId(9999)}, u"Kim"_s)).kind, Error::Kind::NotFound);
        QCOMPARE(good(f.workspace->person(ana)).owner, QString()); // all or nothing
    }

    void whatIsPutOffComesBackOnItsDay()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s);
        good(f.workspace->setCadence({ana}, 7));
        AdvocacyEntry shared;
        shared.person = ana;
        shared.at = noon - dayMillis;
        good(f.workspace->addAdvocacy(shared));
        TodayPage page = good(f.workspace->today());
        QCOMPARE(page.touchCount, 1);
        QCOMPARE(page.thanksCount, 1);
        const QString before = f.dump();
        const Millis later = noon + 3 * dayMillis;
        good(f.workspace->putOff(PutOff::Contact, ana.value, later));
        good(f.workspace->putOff(PutOff::Thanks, page.thanks.first().event.value, later));
        const QString after = f.dump();
        page = good(f.workspace->today());
        QCOMPARE(page.touchCount, 0);
        QCOMPARE(page.thanksCount, 0);
        QVERIFY(page.thanks.isEmpty());
        QCOMPARE(good(f.workspace->person(ana)).touchDueAt, std::optional(later));
        good(f.workspace->undo());
        good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
        QCOMPARE(good(f.workspace->today()).touchCount, 1);
        good(f.workspace->redo());
        good(f.workspace->redo());
        QCOMPARE(f.dump(), after);
        f.clock.set(later + 1);
        page = good(f.workspace->today());
        QCOMPARE(page.touchCount, 1);
        QCOMPARE(page.thanksCount, 1);
        QCOMPARE(bad(f.workspace->putOff(PutOff::Suggestion, 77, later)).kind, Error::Kind::NotFound);
    }

    void aReplyAnswersWhatWasAskedThere()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s);
        good(f.workspace->addInteraction(said(ana, true, noon - 5 * dayMillis)));
        good(f.workspace->addInteraction(said(ana, true, noon - 4 * dayMillis, u"email"_s)));
        good(f.workspace->addInteraction(said(ana, true, noon - dayMillis))); // after the reply
        InteractionEntry like = said(ana, false, noon - 3 * dayMillis);
        like.kind = u"like"_s;
        good(f.workspace->addInteraction(like)); // says nothing
        QCOMPARE(good(f.workspace->today()).unansweredCount, 3);
        const QString before = f.dump();
        good(f.workspace->addInteraction(said(ana, false, noon - 2 * dayMillis)));
        const QString after = f.dump();
        const TodayPage page = good(f.workspace->today());
        QCOMPARE(page.unansweredCount, 2);
        QCOMPARE(page.unanswered.first().channel, u"email"_s);
        QCOMPARE(page.unanswered.at(1).at, noon - dayMillis);
        good(f.workspace->undo()); // takes both back
        QCOMPARE(f.dump(), before);
        good(f.workspace->redo());
        QCOMPARE(f.dump(), after);
    }

    void anImportedReplyAnswersTooAndAFailedPartOpensATask()
    {
        WorkspaceFixture f;
        exchange::Draft draft;
        draft.rows = 1;
        draft.person.displayName = u"Ana Sousa"_s;
        exchange::InteractionDraft asked;
        asked.channel = u"instagram"_s;
        asked.kind = u"question"_s;
        asked.needsAnswer = true;
        asked.at = noon - 5 * dayMillis;
        exchange::InteractionDraft replied = asked;
        replied.kind = u"reply"_s;
        replied.incoming = false;
        replied.needsAnswer = false;
        replied.at = noon - 4 * dayMillis;
        draft.interactions = {asked, replied};
        const auto order = [](const QString &number, Millis at) {
            exchange::PurchaseDraft purchase;
            purchase.source = u"shop"_s;
            purchase.orderNumber = number;
            purchase.at = at;
            purchase.net = {5000, u"EUR"_s};
            purchase.enjoyment.emplace();
            purchase.enjoyment->at = at;
            purchase.enjoyment->delivery = true;
            purchase.enjoyment->worked = false;
            return purchase;
        };
        draft.purchases = {order(u"1"_s, noon - 400 * dayMillis), order(u"2"_s, noon - 10 * dayMillis)};
        const QString before = f.dump();
        good(f.workspace->importDrafts(u"Import"_s, u"made"_s,
                                       [&draft](exchange::DraftSink &sink) -> Status {
                                           sink.add(draft);
                                           return Done{};
                                       },
                                       {}));
        QCOMPARE(good(f.workspace->today()).unansweredCount, 0);
        const QList<TaskRecord> tasks = good(f.workspace->openTasks(10));
        QCOMPARE(tasks.size(), 1); // the old one has been made good or forgotten since
        QCOMPARE(tasks.first().title, u"It does not work as expected: help"_s);
        good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
    }

    void todayOfAHundredThousandPeopleIsQuick()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"many.vouch"_s);
        makeBoard(path, 100'000, 7);
        const FixedClock clock(noon);
        const auto workspace = good(Workspace::open(path, clock));
        good(workspace->today()); // loads what reports are computed from
        double best = 1e9;
        for (int i = 0; i < 3; ++i) {
            const double start = processMillis();
            QVERIFY(good(workspace->today()).waitingCount > 0);
            best = std::min(best, processMillis() - start);
        }
        qInfo("today of 100,000 people: %.0f ms of processor time", best);
#if defined(NDEBUG) && !defined(__SANITIZE_ADDRESS__)
        QVERIFY2(best < 100, qPrintable(u"%1 ms"_s.arg(best)));
#endif
    }
};

QTEST_GUILESS_MAIN(TestContact)
#include "tst_contact.moc"
