// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records/timeline.h"
#include "core/workspace/change_words.h"
#include "core/workspace/requests/journeys.h"
#include "core/workspace/requests/people.h"
#include "tests/support/workspace_fixture.h"

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// History and timelines say which field was changed, from what to what, and what really happened.
class TestChangeWords : public QObject
{
    Q_OBJECT

private slots:
    void anEditNamesItsFieldsAndBothValues()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana %1 Sousa"_s, u"ana@example.com"_s);
        PersonEdit edit;
        edit.id = ana;
        edit.title = u"Potter"_s;
        QCOMPARE(good(f.workspace->editPerson(edit)).label, u"Edit Ana %1 Sousa: Title “Potter”"_s);
        edit.title = u"Painter %2"_s;
        edit.owner = u"Eva"_s;
        QCOMPARE(good(f.workspace->editPerson(edit)).label,
                 u"Edit Ana %1 Sousa: Title “Potter” → “Painter %2”; Owner “Eva”"_s);
        edit.title.reset();
        edit.owner = QString();
        edit.tags = QStringList{u"Guild"_s};
        edit.emails = QList<ContactPoint>();
        QCOMPARE(good(f.workspace->editPerson(edit)).label,
                 u"Edit Ana %1 Sousa: Owner “Eva” removed; E-mail “ana@example.com” removed; Tags “Guild”"_s);
        // The timeline says the same.
        QCOMPARE(good(f.workspace->timeline(ana, 1)).first().kind, TimelineKind::Change);
        bool said = false;
        for (const TimelineItem &item : good(f.workspace->timeline(ana, 20)))
            said = said || (item.title + item.text + item.detail).contains(u"“Potter” → “Painter %2”"_s);
        QVERIFY(said);
    }

    void longValuesAndManyFieldsAreCut()
    {
        const QString text(200, u'x');
        QList<FieldChange> changes;
        for (int i = 0; i < 6; ++i)
            addChange(changes, QString::number(i), {}, text);
        addChange(changes, u"same"_s, u"a"_s, u"a"_s);
        const QString label = withChanges(u"Edit"_s, changes);
        QVERIFY(label.size() < 400);
        QVERIFY(label.contains(u"2 more"_s));
    }

    void anotherOrderIsNoMove()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s), bo = f.addPerson(u"Bo"_s), cara = f.addPerson(u"Cara"_s);
        const QString stage = f.journey().stages.first().name;
        MoveRequest request;
        request.journey = f.journey().id;
        request.to = f.journey().stages.first().id;
        request.walkers = {ana};
        request.after = cara;
        QCOMPARE(good(f.workspace->moveToStage(request)).label, u"Reorder Ana in %1"_s.arg(stage));
        request.walkers = {ana, bo};
        request.after = {};
        QCOMPARE(good(f.workspace->moveToStage(request)).label, u"Reorder 2 people in %1"_s.arg(stage));
        request.owner = u"Eva"_s;
        QCOMPARE(good(f.workspace->moveToStage(request)).label, u"Give 2 people to Eva"_s);
        // Of several only those who move are counted.
        f.move(bo, u"Act"_s);
        request.owner.reset();
        request.to = f.journey().stageByName(u"Act"_s)->id;
        QCOMPARE(good(f.workspace->moveToStage(request)).label, u"Move Ana to Act"_s);
    }

    void tagsAreNamed()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s), bo = f.addPerson(u"Bo"_s);
        QCOMPARE(good(f.workspace->tagPeople({ana}, {u"Guild"_s}, {})).label, u"Tag Ana with Guild"_s);
        QCOMPARE(good(f.workspace->tagPeople({ana, bo}, {}, {u"Guild"_s})).label,
                 u"Take the tag Guild off 2 people"_s);
    }

    void aJourneysStageSaysWhatWasChanged()
    {
        WorkspaceFixture f;
        JourneyEdit edit;
        edit.journey = f.journey();
        Stage &stage = edit.journey.stages.first();
        const QString before = stage.guidance;
        stage.guidance = u"Say hello"_s;
        const QString label = good(f.workspace->updateJourney(edit)).label;
        QVERIFY2(label.contains(u"Guidance"_s) && label.contains(u"“Say hello”"_s), qPrintable(label));
        QVERIFY2(before.isEmpty() || label.contains(before.left(20)), qPrintable(label));
    }
};

QTEST_GUILESS_MAIN(TestChangeWords)
#include "tst_change_words.moc"
