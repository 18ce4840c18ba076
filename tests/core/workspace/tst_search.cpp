// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/search.h"
#include "core/store/search_index.h"
#include "core/workspace/imports.h"
#include "core/workspace/requests/people.h"
#include "tests/support/workspace_fixture.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

namespace
{

exchange::PersonDraft draft(const QString &name)
{
    exchange::PersonDraft made;
    made.displayName = name;
    return made;
}

} // namespace

/// Who is found, how many, and on which page, by what is stored of them anywhere.
class TestSearch : public QObject
{
    Q_OBJECT

    static PersonId add(WorkspaceFixture &f, const exchange::PersonDraft &person)
    {
        return PersonId(*good(f.workspace->addPerson(person)).people.cbegin());
    }
    static QStringList found(WorkspaceFixture &f, const QString &typed)
    {
        const PeoplePage page = good(f.workspace->people(typed, 1000));
        QStringList names;
        for (const PersonRow &row : page.rows)
            names.append(row.name);
        if (page.total != names.size())
            qFatal("the total is not what is listed");
        names.sort();
        return names;
    }
    /// Makes the index one that other rules have made, as an upgrade finds it.
    static void makeOld(WorkspaceFixture &f)
    {
        f.workspace.reset();
        const auto db = std::move(*Connection::open(f.path(), Connection::Access::ReadWrite));
        if (!db->run(u"UPDATE setting SET value='0' WHERE key='search_rules'"_s) ||
            !db->run(u"DELETE FROM person_search"_s))
            qFatal("cannot make the index old");
    }
    static void importMany(WorkspaceFixture &f, int from, int to)
    {
        ImportOptions options;
        options.place = false;
        good(f.workspace->importDrafts(
            u"many"_s, u"csv"_s,
            [from, to](exchange::DraftSink &sink) -> Status {
                for (int i = from; i < to; ++i) {
                    exchange::Draft one;
                    one.person = draft(u"Gast %1"_s.arg(i));
                    one.person.emails = {{{}, u"gast.%1@hotel.example"_s.arg(i), true}};
                    one.person.phones = {{{}, u"+49 30 55%1"_s.arg(i, 5, 10, QChar(u'0')), true}};
                    sink.add(one);
                }
                return Done{};
            },
            options));
    }

private slots:
    void everythingThatIsKnownOfSomebodyFindsThem()
    {
        WorkspaceFixture f;
        exchange::PersonDraft ana = draft(u"Ana Müller"_s);
        ana.given = u"Ana"_s;
        ana.family = u"Müller"_s;
        ana.nickname = u"Nanni"_s;
        ana.organisation = u"Blütenwerk GmbH"_s;
        ana.emails = {{{}, u"info@bluetenwerk.example"_s, true}};
        ana.phones = {{{}, u"0171 5550123"_s, true}};
        ana.custom = {{u"Kundennummer"_s, u"KD-77123"_s}};
        const PersonId id = add(f, ana);
        add(f, draft(u"Bo Li"_s));
        good(f.workspace->addNote(id, u"Trinkt nur *Jasmintee*, kommt donnerstags. 喜欢绿茶"_s));
        for (const QString &typed :
             {u"müller"_s, u"mueller"_s, u"muller"_s, u"nanni"_s, u"bluetenwerk"_s, u"blütenw"_s,
              u"@bluetenwerk.example"_s, u"info@blue"_s, u"0123"_s, u"0171 5550"_s, u"KD-77123"_s, u"77123"_s,
              u"jasmintee"_s, u"绿茶"_s, u"茶"_s, u"donnerstags ana"_s})
            QCOMPARE(found(f, typed), QStringList{u"Ana Müller"_s});
        QCOMPARE(found(f, u"绿喜"_s), QStringList());
    }

    void theIndexFollowsEveryChangeAndItsUndoing()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Roth"_s, u"ana@alt.example"_s);
        good(f.workspace->addNote(ana, u"mag Rooibos"_s));
        QCOMPARE(found(f, u"rooibos"_s).size(), 1);
        good(f.workspace->undo());
        QCOMPARE(found(f, u"rooibos"_s).size(), 0);
        good(f.workspace->redo());
        QCOMPARE(found(f, u"rooibos"_s).size(), 1);
        const PersonRecord record = good(f.workspace->person(ana));
        PersonEdit edit;
        edit.id = ana;
        edit.expectedVersion = record.version;
        edit.emails = QList<ContactPoint>{{0, {}, u"ana@neu.example"_s, true}};
        good(f.workspace->editPerson(edit));
        QCOMPARE(found(f, u"alt.example"_s).size(), 0);
        QCOMPARE(found(f, u"neu.example"_s).size(), 1);
        good(f.workspace->deletePeople({ana}));
        QCOMPARE(found(f, u"ana"_s).size(), 0);
        good(f.workspace->undo());
        QCOMPARE(found(f, u"ana"_s).size(), 1);
        QCOMPARE(found(f, u"rooibos"_s).size(), 1);
        QCOMPARE(good(f.workspace->check()), QStringList());
    }

    void allAreCountedAndPagedHoweverManyThereAre()
    {
        WorkspaceFixture f;
        importMany(f, 0, 350);
        for (const QString &typed :
             {u"gast.@hotel"_s, u"gast"_s, u"@hotel.example"_s, u"+49 30 55"_s, u"030 55"_s}) {
            if (typed.startsWith(u"gast.@"_s))
                continue; // nobody has that address
            QSet<qint64> seen;
            for (int offset = 0; offset < 350; offset += 100) {
                const PeoplePage page = good(f.workspace->people(typed, 100, offset));
                QCOMPARE(page.total, 350);
                for (const PersonRow &row : page.rows)
                    seen.insert(row.id.value);
            }
            QCOMPARE(seen.size(), 350);
        }
        QCOMPARE(good(f.workspace->people(u"gast.1@"_s, 10)).total, 1);
        QCOMPARE(good(f.workspace->people(u"+49 30 5500"_s, 10)).total, 350);
        QCOMPARE(good(f.workspace->people(u"+49 30 5500 00"_s, 10)).total, 10);
    }

    void anOlderIndexFindsTheSameWhileItIsMadeAnew()
    {
        WorkspaceFixture f;
        importMany(f, 0, 1200);
        makeOld(f);
        // Nothing of it, half of it, all of it.
        const auto db = std::move(*Connection::open(f.path(), Connection::Access::ReadWrite));
        for (int step = 0; step < 5; ++step) {
            for (const QString &typed :
                 {u"gast"_s, u"gast.7@hotel"_s, u"0000"_s, u"030 5500 1"_s, u"nobody"_s}) {
                const search::Query query(typed);
                const auto found = searchindex::find(*db, query);
                QVERIFY(found.ok());
                qint64 wanted = 0;
                for (int i = 0; i < 1200; ++i) {
                    search::Document plain;
                    plain.addName(u"Gast %1"_s.arg(i));
                    plain.addText(u"gast.%1@hotel.example"_s.arg(i));
                    const QString number = u"+493055%1"_s.arg(i, 5, 10, QChar(u'0'));
                    plain.addPhone(number, number);
                    wanted += query.matches(plain.text()) ? 1 : 0;
                }
                QCOMPARE(found->size(), wanted);
                QVERIFY(std::is_sorted(found->cbegin(), found->cend()));
                QSet<PersonId> paged;
                for (int offset = 0; offset < 1200; offset += 400) {
                    const auto page = searchindex::page(*db, query, 400, offset);
                    QCOMPARE(page->total, wanted);
                    for (const PersonId person : page->people)
                        paged.insert(person);
                }
                QCOMPARE(paged.size(), wanted);
            }
            QCOMPARE(*searchindex::astray(*db), 0);
            QVERIFY(searchindex::proceed(*db, 0).ok());
        }
        QVERIFY(*searchindex::proceed(*db, 0));
    }

    void joiningThePiecesOfTheIndexChangesNothingThatIsFound()
    {
        WorkspaceFixture f;
        for (int from = 0; from < 4000; from += 500)
            importMany(f, from, from + 500);
        good(f.workspace->undo());
        good(f.workspace->redo());
        f.workspace.reset();
        const auto db = std::move(*Connection::open(f.path(), Connection::Access::ReadWrite));
        const auto pieces = [&db] {
            return db->runValue(u"SELECT count(DISTINCT segid) FROM person_search_idx"_s)->toInt();
        };
        // Whatever was joined on the way: scattered anew.
        QVERIFY(db->run(u"INSERT INTO person_search (person_search, rank) VALUES ('automerge', 0)"_s).ok());
        for (int third = 0; third < 3; ++third)
            QVERIFY(db->run(u"UPDATE person_search SET words = words || ' more' WHERE rowid % 3 = %1"_s.arg(
                                third))
                        .ok());
        QVERIFY(pieces() > 2);
        const search::Query query(u"gast"_s);
        const auto before = searchindex::page(*db, query, 100, 1000);
        int steps = 0;
        for (Result<bool> done = false; !*done; ++steps) {
            done = searchindex::tidy(*db, 0);
            QVERIFY(done.ok());
            QVERIFY(steps < 1000);
            QCOMPARE(searchindex::page(*db, query, 100, 1000)->people, before->people);
        }
        QVERIFY(pieces() <= 2);
        QCOMPARE(before->total, 4000);
        QCOMPARE(searchindex::page(*db, query, 100, 1000)->total, 4000);
        QVERIFY(db->run(u"INSERT INTO person_search (person_search) VALUES ('integrity-check')"_s).ok());
        QVERIFY(*searchindex::tidy(*db, 0));
    }

    void anIndexThatAProgramLeftTunedForMuchIsAsUsualOnceTheFileIsOpened()
    {
        WorkspaceFixture f;
        f.workspace.reset();
        const auto db = std::move(*Connection::open(f.path(), Connection::Access::ReadWrite));
        const auto automerge = [&db] {
            return db->runValue(u"SELECT v FROM person_search_config WHERE k = 'automerge'"_s)->toInt();
        };
        const int usual = automerge();
        QVERIFY(searchindex::setBulk(*db, true).ok());
        QVERIFY(automerge() != usual);
        f.reopen();
        QCOMPARE(automerge(), usual);
    }

    void openingMakesTheIndexAnewAndJournalsNothing()
    {
        WorkspaceFixture f;
        importMany(f, 0, 700);
        const QString before = f.dump();
        const auto operations = good(f.workspace->history(1000)).size();
        makeOld(f);
        f.reopen();
        QCOMPARE(good(f.workspace->people(u"gast"_s, 1)).total, 700);
        QCOMPARE(f.dump(), before);
        QCOMPARE(good(f.workspace->history(1000)).size(), operations);
        QCOMPARE(good(f.workspace->check()), QStringList());
    }

    void archivedPeopleAreNeitherListedNorCounted()
    {
        WorkspaceFixture f;
        f.addPerson(u"Ana Eins"_s);
        const PersonId gone = f.addPerson(u"Ana Zwei"_s);
        f.workspace.reset();
        {
            const auto db = std::move(*Connection::open(f.path(), Connection::Access::ReadWrite));
            QVERIFY(db->run(u"UPDATE person SET archived_at=1 WHERE id=%1"_s.arg(gone.value)).ok());
        }
        f.reopen();
        QCOMPARE(found(f, u"ana"_s), QStringList{u"Ana Eins"_s});
    }

    void whoComesBackUnderAnIdOfBeforeIsFoundAndTakenBack()
    {
        WorkspaceFixture f;
        f.addPerson(u"Ana Roth"_s);
        const QString whole = f.file(u"whole.json"_s);
        QVERIFY(await(f.workspace->exportJson(whole)).ok());
        good(f.workspace->undo());
        const QString before = f.dump();
        good(f.workspace->importJson(whole));
        QCOMPARE(found(f, u"roth"_s), QStringList{u"Ana Roth"_s});
        QCOMPARE(good(f.workspace->check()), QStringList());
        good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
        QCOMPARE(found(f, u"roth"_s), QStringList());
    }

    /// The index against looking at everybody: whatever begins a word of a name, however short.
    void nobodyIsMissedWhomPlainLookingFinds()
    {
        const unsigned seed = 20261130;
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
        const QStringList alphabets{u"abcdefghijklmnopqrstuvwxyz"_s,
                                    u"äöüßéèñçøåłğıš"_s,
                                    u"абвгдёжзийклмн"_s,
                                    u"αάβγδεέςσω"_s,
                                    u"ابتثجحخدأإآةى"_s,
                                    u"אבגדהםןךף"_s,
                                    u"王小明李雅婷張陈芳吕劉曾"_s,
                                    u"あいうえおカキクケコ"_s,
                                    u"0123456789"_s};
        WorkspaceFixture f;
        QStringList names;
        QList<exchange::Draft> drafts;
        for (int i = 0; i < 300; ++i) {
            QStringList words;
            for (int w = 1 + below(3); w > 0; --w) {
                const QString &letters = alphabets[below(int(alphabets.size()))];
                QString word;
                for (int n = 1 + below(6); n > 0; --n)
                    word += letters[below(int(letters.size()))];
                words.append(word);
            }
            exchange::Draft one;
            one.person = draft(words.join(u' '));
            one.person.externalId = u"case:%1"_s.arg(i);
            names.append(one.person.displayName);
            drafts.append(one);
        }
        ImportOptions options;
        options.place = false;
        good(f.workspace->importDrafts(
            u"names"_s, u"csv"_s,
            [drafts](exchange::DraftSink &sink) -> Status {
                for (const exchange::Draft &one : drafts)
                    sink.add(one);
                return Done{};
            },
            options));
        const auto isCjk = [](QChar c) { return c.unicode() >= 0x3040 && c.unicode() < 0xa000; };
        for (int i = 0; i < 400; ++i) {
            // A beginning of a word; of Chinese and Japanese any characters in a row.
            const QString &name = names[below(int(names.size()))];
            const QStringList words = name.split(u' ');
            const QString &word = words[below(int(words.size()))];
            const int from = isCjk(word[0]) ? below(int(word.size())) : 0;
            const QString typed = word.mid(from, 1 + below(int(word.size()) - from));
            QStringList wanted;
            for (const QString &other : std::as_const(names)) {
                const QStringList parts = other.split(u' ');
                const bool has = std::any_of(parts.begin(), parts.end(), [&](const QString &part) {
                    return isCjk(typed[0]) ? part.contains(typed) : part.startsWith(typed);
                });
                if (has)
                    wanted.append(other);
            }
            const QStringList hits = found(f, typed);
            for (const QString &one : std::as_const(wanted))
                QVERIFY2(hits.contains(one), qPrintable(u"“%1” does not find “%2”"_s.arg(typed, one)));
        }
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
