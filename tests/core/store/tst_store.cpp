// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "core/store/records/board.h"
#include "core/store/sql_catalog.h"
#include "core/store/store.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/people.h"
#include "tests/support/workspace_fixture.h"

#include <QFile>
#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// Every outcome of opening a file, and what the data rules promise of it.
class TestStore : public QObject
{
    Q_OBJECT

    static std::unique_ptr<Connection> direct(const QString &path)
    {
        auto opened = Connection::open(path, Connection::Access::ReadWrite);
        return opened ? std::move(*opened) : nullptr;
    }

private slots:
    void aFreshFileIsOursAndPrivate()
    {
        WorkspaceFixture f;
        const auto db = direct(f.path());
        QVERIFY(db);
        QCOMPARE(db->runValue(u"PRAGMA application_id"_s)->toInt(), migrations::applicationId);
        QCOMPARE(db->runValue(u"PRAGMA user_version"_s)->toInt(), migrations::latest());
        QCOMPARE(db->runValue(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
        QCOMPARE(db->runValue(u"PRAGMA synchronous"_s)->toInt(), 2);
        QCOMPARE(db->runValue(u"PRAGMA foreign_keys"_s)->toInt(), 1);
        QCOMPARE(db->runValue(u"PRAGMA secure_delete"_s)->toInt(), 1);
        QCOMPARE(db->runValue(u"PRAGMA trusted_schema"_s)->toInt(), 0);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(f.path()) & others));
    }

    void anExistingFileIsNeverOverwritten()
    {
        WorkspaceFixture f;
        QCOMPARE(bad(Workspace::create(f.path(), {}, f.clock)).kind, Error::Kind::Conflict);
    }

    void aMissingFileIsSaidToBeMissing()
    {
        WorkspaceFixture f;
        const Error error = bad(Workspace::open(f.file(u"nothing.vouch"_s), f.clock));
        QCOMPARE(error.kind, Error::Kind::NotFound);
        QVERIFY(error.text.contains(u"nothing.vouch"_s));
    }

    void aNewerFileIsRefusedUnlessItMayBeRead()
    {
        WorkspaceFixture f;
        f.workspace.reset();
        {
            const auto db = direct(f.path());
            QVERIFY(db->run(u"PRAGMA user_version=99"_s).ok());
            QVERIFY(
                db->run(u"UPDATE setting SET value='99' WHERE key IN ('min_reader','min_writer')"_s).ok());
        }
        QCOMPARE(bad(Workspace::open(f.path(), f.clock)).kind, Error::Kind::TooNew);
        {
            const auto db = direct(f.path());
            QVERIFY(db->run(u"UPDATE setting SET value='1' WHERE key='min_reader'"_s).ok());
        }
        const auto reading = good(Workspace::open(f.path(), f.clock));
        QVERIFY(reading->isReadOnly());
        QCOMPARE(good(reading->journeys()).size(), 1);
        QCOMPARE(bad(reading->addNote(PersonId(1), u"no"_s)).kind, Error::Kind::ReadOnly);
    }

    void aFileWithSomebodyElsesTriggerIsRefused()
    {
        WorkspaceFixture f;
        f.workspace.reset();
        {
            const auto db = direct(f.path());
            QVERIFY(
                db->run(u"CREATE TRIGGER evil AFTER INSERT ON person BEGIN DELETE FROM person; END"_s).ok());
        }
        QCOMPARE(bad(Workspace::open(f.path(), f.clock)).kind, Error::Kind::Damaged);
    }

    void nothingIsWrittenOutsideAnOperation()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s);
        const auto db = direct(f.path());
        QVERIFY(journal::installTriggers(*db).ok());
        const Status written = db->run(u"UPDATE person SET title='x' WHERE id=%1"_s.arg(ana.value));
        QVERIFY(!written.ok());
        QCOMPARE(written.error().kind, Error::Kind::Conflict);
    }

    void whatOnlyReadsMakesNoTriggersAndTheFirstChangeDoes()
    {
        // Given a workspace that is opened again.
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s);
        const FixedClock clock{noon};
        const auto store = std::move(*Store::open(f.path(), Store::Mode::Open, clock));
        const auto there = [&store] {
            return *await(
                store->onWriter([](Connection &db) { return db.number("journal_triggers_there"); }));
        };
        QCOMPARE(there(), 0);
        // When its first change is given up, and when it is made.
        const auto rename = [&store, ana](bool well) {
            return await(store->write(u"edit"_s, u"Edit"_s, [ana, well](Writer &writer) -> Status {
                VOUCH_TRY(writer.db.run(u"UPDATE person SET title = 'x' WHERE id = %1"_s.arg(ana.value)));
                return well ? Status(Done{}) : Status(Error{Error::Kind::Invalid, u"No."_s, {}});
            }));
        };
        QVERIFY(!rename(false).ok());
        const auto changed = rename(true);
        // Then the journal has it, and it can be taken back.
        QVERIFY(changed.ok());
        QCOMPARE(there(), 1);
        QVERIFY(changed->people.contains(ana.value));
        QVERIFY(await(store->undo(changed->operation, UndoConflict::Ask)).ok());
    }

    void aChangeIsOfWhoeverWasThereWhenItWasAskedFor()
    {
        const QTemporaryDir folder;
        const FixedClock clock{noon};
        const auto store = std::move(*Store::open(folder.filePath(u"a.vouch"_s), Store::Mode::Create, clock));
        const auto set = [&store](const QString &actor, const QString &key, const QString &value) {
            store->setActor(actor);
            return store->write(u"settings"_s, value, [key, value](Writer &writer) -> Status {
                const Result<qint64> done =
                    writer.db.exec("workspace_setting_set",
                                   {{":key", key}, {":value", value}, {":version", writer.id.value}});
                return done ? Status(Done{}) : Status(done.error());
            });
        };
        const OperationId first = await(set(u"Ana"_s, u"currency"_s, u"CHF"_s))->operation;
        // Nothing is written before everybody has asked and somebody else is there.
        QSemaphore gate;
        store->onWriter([&gate](Connection &) {
            gate.acquire();
            return true;
        });
        set(u"Eva"_s, u"country"_s, u"FR"_s);
        set(u"Tom"_s, u"country"_s, u"IT"_s);
        store->setActor(u"Uwe"_s);
        store->undo(first, UndoConflict::KeepLater);
        store->setActor(u"Zoe"_s);
        gate.release();
        await(store->fence());
        const auto history =
            await(store->onWriter([](Connection &db) { return journal::history(db, 10, {}, {}); }));
        QVERIFY(history.ok());
        QStringList who;
        for (const Operation &operation : *history)
            who.prepend(operation.actor);
        QCOMPARE(who, QStringList({u"Ana"_s, u"Eva"_s, u"Tom"_s, u"Uwe"_s}));
    }

    void aFailedVerbLeavesNoTrace()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s);
        const QString before = f.dump();
        const int operations = int(good(f.workspace->history(100)).size());
        QCOMPARE(bad(f.workspace->addReferral({ana, ana, u"one"_s, u"joined"_s, {}})).kind,
                 Error::Kind::Invalid);
        InteractionEntry entry;
        entry.person = ana;
        entry.channel = u"email"_s;
        entry.kind = u"telepathy"_s;
        QCOMPARE(bad(f.workspace->addInteraction(entry)).kind, Error::Kind::Invalid);
        QCOMPARE(f.dump(), before);
        QCOMPARE(int(good(f.workspace->history(100)).size()), operations);
    }

    void blocksForAnotherDriverReplaceTheCommonOnes()
    {
        const QString text = u"-- name: a\nSELECT 1\n-- name: b\nSELECT 2\n-- name: a [QPSQL]\nSELECT 3\n"_s;
        QCOMPARE(SqlCatalog::parse(text, u"QSQLITE"_s).value(u"a"_s), u"SELECT 1"_s);
        QCOMPARE(SqlCatalog::parse(text, u"QPSQL"_s).value(u"a"_s), u"SELECT 3"_s);
        QCOMPARE(SqlCatalog::parse(text, u"QPSQL"_s).value(u"b"_s), u"SELECT 2"_s);
    }

    void aBlockIncludesOneThatStandsBeforeIt()
    {
        const QString text = u"-- name: cards\nSELECT name\nFROM card\n-- name: one\n-- include: cards\n"
                             "WHERE id = :id\n-- name: all\n-- include: cards\n"_s;
        const auto blocks = SqlCatalog::parse(text, u"QSQLITE"_s);
        QCOMPARE(blocks.value(u"one"_s), u"SELECT name\nFROM card\nWHERE id = :id"_s);
        QCOMPARE(blocks.value(u"all"_s), blocks.value(u"cards"_s));
    }

    void searchFollowsEveryChange()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana 王小明"_s);
        const auto found = [&f](const QString &text) { return good(f.workspace->people(text, 10)).total; };
        QCOMPARE(found(u"小"_s), 1);
        QCOMPARE(found(u"xiao"_s), 1);
        PersonEdit edit;
        edit.id = ana;
        edit.name = u"Bea"_s;
        good(f.workspace->editPerson(edit));
        QCOMPARE(found(u"xiao"_s), 0);
        QCOMPARE(found(u"be"_s), 1);
        good(f.workspace->undo());
        QCOMPARE(found(u"xiao"_s), 1);
        QCOMPARE(found(u"be"_s), 0);
        good(f.workspace->deletePeople({ana}));
        QCOMPARE(found(u"ana"_s), 0);
    }

    void twoCardsPutInTheSamePlaceManyTimesStayInOrder()
    {
        WorkspaceFixture f;
        QList<PersonId> people;
        for (int i = 0; i < 4; ++i)
            people.append(f.addPerson(u"Person %1"_s.arg(i)));
        MoveRequest request;
        request.journey = f.journey().id;
        request.to = f.journey().stages.first().id;
        const auto order = [&] {
            QList<PersonId> now;
            for (const Card &card : good(f.workspace->cards(request.journey)))
                now.append(card.person);
            return now;
        };
        for (int i = 0; i < 150; ++i) {
            QList<PersonId> now = order();
            request.walkers = {now.at(3)};
            request.after = now.at(0);
            request.before = now.at(1);
            good(f.workspace->moveToStage(request));
            now.move(3, 1);
            QCOMPARE(order(), now);
        }
        QCOMPARE(good(f.workspace->check()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
