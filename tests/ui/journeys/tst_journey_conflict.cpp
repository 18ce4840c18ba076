// SPDX-License-Identifier: GPL-3.0-or-later
// Two people change the same journey: neither writes over the other unseen.
#include "tests/support/workspace_fixture.h"
#include "ui/journeys/journey_editor.h"
#include "ui/journeys/journeys_screen.h"
#include "ui/parts/conflict_panel.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;
using namespace vouch::ui;

class TestJourneyConflict : public QObject
{
    Q_OBJECT

private:
    struct Page {
        WorkspaceFixture f;
        std::shared_ptr<Workspace> other = good(Workspace::open(f.path(), f.clock));
        QWidget window;
        JourneysScreen *screen = nullptr;

        bool open()
        {
            screen = new JourneysScreen(&window);
            auto *layout = new QVBoxLayout(&window);
            layout->addWidget(screen);
            window.resize(1104, 700);
            screen->setWorkspace(f.workspace);
            window.show();
            window.activateWindow();
            if (!QTest::qWaitForWindowActive(&window) ||
                !QTest::qWaitFor([this] { return button("edit-social-journey") != nullptr; }))
                return false;
            button("edit-social-journey")->click();
            return QTest::qWaitFor([this] { return name()->text() == f.journey().name; });
        }
        QPushButton *button(const char *key) const
        {
            return screen->findChild<QPushButton *>(QString::fromLatin1(key));
        }
        QLineEdit *name() const { return screen->findChild<QLineEdit *>(u"journey-name"_s); }
        /// The other program writes; this page has not heard of it.
        void write(const std::function<void(Journey &)> &change)
        {
            JourneyEdit edit;
            edit.journey = good(other->journeys()).first();
            change(edit.journey);
            good(other->updateJourney(edit));
        }
        void type(const QString &text)
        {
            name()->setFocus();
            name()->selectAll();
            QTest::keyClicks(name(), text);
            QTest::keyClick(name(), Qt::Key_Return);
        }
        ConflictPanel *panel() const { return screen->findChild<ConflictPanel *>(); }
        bool settles() const
        {
            return QTest::qWaitFor([this] { return !screen->editor()->isSaving(); });
        }
    };

private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }

    void aNameThatBothChangedIsAskedFor()
    {
        Page p;
        QVERIFY(p.open());
        const auto rename = [&p](const QString &name) {
            p.write([&name](Journey &journey) { journey.name = name; });
        };
        rename(u"Theirs"_s);
        p.type(u"Mine"_s);
        QTRY_VERIFY(!p.panel()->isHidden());
        QCOMPARE(p.panel()->findChild<QLabel *>(u"conflict-theirs-value"_s)->text(), u"Theirs"_s);
        QCOMPARE(p.panel()->findChild<QLabel *>(u"conflict-mine-value"_s)->text(), u"Mine"_s);
        QCOMPARE(p.f.journey().name, u"Theirs"_s);
        p.button("conflict-theirs")->click();
        QTRY_COMPARE(p.name()->text(), u"Theirs"_s);
        QCOMPARE(p.f.journey().name, u"Theirs"_s);

        rename(u"Theirs again"_s);
        p.type(u"Mine"_s);
        QTRY_VERIFY(!p.panel()->isHidden());
        p.button("conflict-mine")->click();
        QTRY_COMPARE(p.f.journey().name, u"Mine"_s);
        QVERIFY(p.settles());
        QCOMPARE(p.name()->text(), u"Mine"_s);
    }

    void changesOfOtherFieldsGoTogether()
    {
        Page p;
        QVERIFY(p.open());
        p.write([](Journey &journey) { journey.stages.first().guidance = u"Say hello"_s; });
        p.type(u"Mine"_s);
        QTRY_COMPARE(p.f.journey().name, u"Mine"_s);
        QCOMPARE(p.f.journey().stages.first().guidance, u"Say hello"_s);
        QVERIFY(p.panel()->isHidden());
    }

    void whatIsTypedTwiceInARowIsNoConflictWithOneself()
    {
        Page p;
        QVERIFY(p.open());
        p.type(u"Mine"_s);
        p.type(u"Mine, better"_s);
        QTRY_COMPARE(p.f.journey().name, u"Mine, better"_s);
        QVERIFY(p.panel()->isHidden());
    }
};

QTEST_MAIN(TestJourneyConflict)
#include "tst_journey_conflict.moc"
