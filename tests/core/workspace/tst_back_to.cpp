// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/store/records/people.h"
#include "core/workspace/requests/outcomes.h"
#include "tests/support/workspace_fixture.h"

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// Back to how everything was after a change, in one step; and which changes History lists.
class TestBackTo : public QObject
{
    Q_OBJECT

private:
    static OperationId last(WorkspaceFixture &f) { return good(f.workspace->history(1)).first().id; }
    static void work(WorkspaceFixture &f, PersonId ana)
    {
        f.move(ana, u"Research"_s);
        good(f.workspace->addNote(ana, u"first"_s));
        const PersonId bo = f.addPerson(u"Bo"_s, u"bo@example.com"_s);
        good(f.workspace->addReferral({ana, bo, u"one"_s, u"invited"_s, {}}));
        PurchaseEntry bought;
        bought.person = bo;
        bought.net = {1250, u"EUR"_s};
        good(f.workspace->addPurchase(bought));
        f.move(ana, u"Decide"_s);
        good(f.workspace->deletePeople({bo}));
    }

private slots:
    void everythingIsAsItWasAndComesBackByOneUndo()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s, u"ana@example.com"_s);
        const QString before = f.dump();
        const OperationId here = last(f);
        work(f, ana);
        const QString after = f.dump();
        QCOMPARE(good(f.workspace->changesAfter(here)), 7);
        const ChangeSet back = good(f.workspace->backTo(here));
        QCOMPARE(f.dump(), before);
        QVERIFY2(back.label.contains(u"7"_s) && back.label.contains(u"Ana"_s), qPrintable(back.label));
        QCOMPARE(good(f.workspace->check()), QStringList());
        QCOMPARE(good(f.workspace->people(u"Bo"_s, 5)).total, 0);
        good(f.workspace->undo());
        QCOMPARE(f.dump(), after);
        QCOMPARE(good(f.workspace->check()), QStringList());
        good(f.workspace->redo());
        QCOMPARE(f.dump(), before);
    }

    void whatWasUndoneSinceStandsAgain()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s);
        f.move(ana, u"Research"_s);
        const QString before = f.dump();
        const OperationId here = last(f);
        good(f.workspace->undo());
        QVERIFY(f.dump() != before);
        QCOMPARE(good(f.workspace->changesAfter(here)), 1);
        good(f.workspace->backTo(here));
        QCOMPARE(f.dump(), before);
    }

    void nothingAfterIsNoOperation()
    {
        WorkspaceFixture f;
        f.addPerson(u"Ana"_s);
        QCOMPARE(good(f.workspace->changesAfter(last(f))), 0);
        QVERIFY(!good(f.workspace->backTo(last(f))).operation.isValid());
        QCOMPARE(bad(f.workspace->backTo(OperationId(4711))).kind, Error::Kind::NotFound);
    }

    void changesAreListedByKindAndPerson()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s);
        work(f, ana);
        const auto verbs = [&](PersonId person, OperationKind kind) {
            QStringList found;
            for (const Operation &operation : good(f.workspace->history(50, {}, person, kind)))
                found.append(operation.verb);
            return found;
        };
        QCOMPARE(verbs({}, OperationKind::Moves), (QStringList{u"move"_s, u"move"_s}));
        QCOMPARE(verbs({}, OperationKind::Other), QStringList{u"new"_s});
        QVERIFY(!verbs(ana, OperationKind::Records).contains(u"purchase"_s));
        QVERIFY(verbs(ana, OperationKind::Records).contains(u"note"_s));
        qsizetype listed = 0;
        for (int kind = int(OperationKind::Moves); kind <= int(OperationKind::Other); ++kind)
            listed += verbs({}, OperationKind(kind)).size();
        QCOMPARE(listed, verbs({}, OperationKind::All).size());
    }

    void aConflictNamesTheLaterChanges()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s);
        const ChangeSet first = f.move(ana, u"Research"_s);
        f.clock.advance(1000);
        f.move(ana, u"Decide"_s);
        const Error conflict = bad(f.workspace->undo(first.operation));
        QCOMPARE(conflict.kind, Error::Kind::Conflict);
        QVERIFY2(conflict.text.contains(u"“Move Ana to Decide”"_s), qPrintable(conflict.text));
    }
};

QTEST_GUILESS_MAIN(TestBackTo)
#include "tst_back_to.moc"
