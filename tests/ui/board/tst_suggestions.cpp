// SPDX-License-Identifier: GPL-3.0-or-later
// The board's panel of suggestions: its list, and what its keys do.
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/people.h"
#include "tests/support/settled.h"
#include "tests/support/workspace_fixture.h"
#include "ui/board/suggestion_panel.h"
#include "ui/parts/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QJsonArray>
#include <QListView>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;
using namespace vouch::ui;

class TestSuggestions : public QObject
{
    Q_OBJECT

private:
    /// Three people who asked something, whom a rule suggests to tag.
    struct Shown {
        WorkspaceFixture f;
        QList<PersonId> people;
        SuggestionPanel panel;
        std::unique_ptr<QAbstractItemModelTester> tester;

        Shown()
        {
            const QJsonObject definition{
                {u"when"_s,
                 QJsonObject{{u"kind"_s, u"interaction"_s}, {u"interactions"_s, QJsonArray{u"question"_s}}}},
                {u"then"_s, QJsonArray{QJsonObject{{u"tag"_s, u"asks"_s}}}},
                {u"mode"_s, u"suggest"_s}};
            good(f.workspace->saveRule({0, u"Asks"_s, definition, true}));
            for (const QString &name : {u"Ana"_s, u"Bo"_s, u"Cai"_s}) {
                people.append(f.addPerson(name));
                InteractionEntry asked;
                asked.person = people.last();
                asked.channel = u"email"_s;
                asked.kind = u"question"_s;
                good(f.workspace->addInteraction(asked));
                f.clock.advance(60'000);
            }
            good(f.workspace->runRules());
            panel.setWorkspace(f.workspace);
            panel.setJourney(f.journey().id);
            tester = std::make_unique<QAbstractItemModelTester>(
                list()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
            panel.resize(320, 500);
            panel.setVisible(true);
            panel.activateWindow();
        }
        QListView *list() const { return panel.list(); }
        QStringList names() const
        {
            QStringList all;
            for (int row = 0; row < list()->model()->rowCount(); ++row)
                all.append(list()->model()->index(row, 0).data().toString());
            return all;
        }
        bool isTagged(int person)
        {
            return good(f.workspace->person(people.at(person))).tags.contains(u"asks"_s);
        }
        void choose(const QString &name)
        {
            list()->setCurrentIndex(list()->model()->index(int(names().indexOf(name)), 0));
        }
    };

private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }

    void whatIsAcceptedGoesAndComesBackInItsPlace()
    {
        // Given three suggestions, of which the middle one is chosen.
        Shown s;
        QVERIFY(QTest::qWaitForWindowActive(&s.panel));
        QTRY_COMPARE(s.panel.count(), 3);
        const QStringList before = s.names();
        s.choose(u"Bo"_s);
        // When it is accepted.
        QSignalSpy done(&s.panel, &SuggestionPanel::done);
        QTest::keyClick(s.list(), Qt::Key_Space);
        QTRY_COMPARE(s.panel.count(), 2);
        // Then Bo is tagged, nobody else is, and another suggestion is chosen.
        QTRY_COMPARE(done.count(), 1);
        QVERIFY(s.isTagged(1) && !s.isTagged(0) && !s.isTagged(2));
        QVERIFY(!s.names().contains(u"Bo"_s));
        QVERIFY(s.list()->selectionModel()->isSelected(s.list()->currentIndex()));
        // And the undo of that very operation brings the line back where it was.
        good(s.f.workspace->undo(done.first().at(1).value<OperationId>()));
        QTRY_COMPARE(s.names(), before);
        QVERIFY(!s.isTagged(1));
    }

    void whatIsDismissedGoesWithoutBeingDone()
    {
        Shown s;
        QVERIFY(QTest::qWaitForWindowActive(&s.panel));
        QTRY_COMPARE(s.panel.count(), 3);
        s.choose(u"Ana"_s);
        QTest::keyClick(s.list(), Qt::Key_Delete);
        QTRY_COMPARE(s.panel.count(), 2);
        QVERIFY(!s.names().contains(u"Ana"_s));
        QVERIFY(!s.isTagged(0));
    }

    void whatIsOvertakenGoesByItself()
    {
        Shown s;
        QTRY_COMPARE(s.panel.count(), 3);
        QSignalSpy counted(&s.panel, &SuggestionPanel::countChanged);
        good(s.f.workspace->deletePeople({s.people.at(2)}));
        QTRY_COMPARE(s.panel.count(), 2);
        QCOMPARE(counted.last().first().toInt(), 2);
        QVERIFY(!s.names().contains(u"Cai"_s));
    }

    void withNothingChosenAKeySaysSoAndDecidesNothing()
    {
        Shown s;
        QVERIFY(QTest::qWaitForWindowActive(&s.panel));
        QTRY_COMPARE(s.panel.count(), 3);
        s.list()->clearSelection();
        QSignalSpy refused(&s.panel, &SuggestionPanel::refused);
        QTest::keyClick(s.list(), Qt::Key_Space);
        QTest::keyClick(s.list(), Qt::Key_Delete);
        QCOMPARE(refused.count(), 2);
        settle(*s.f.workspace);
        QCOMPARE(s.panel.count(), 3);
    }
};

QTEST_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
