// SPDX-License-Identifier: GPL-3.0-or-later
// Two people change the same reward programme: neither writes over the other unseen.
#include "core/store/records/advocacy.h"
#include "core/workspace/requests/programmes.h"
#include "tests/support/workspace_fixture.h"
#include "ui/advocacy/advocacy_screen.h"
#include "ui/parts/conflict_panel.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;
using namespace vouch::ui;

class TestProgrammeConflict : public QObject
{
    Q_OBJECT

private:
    struct Page {
        WorkspaceFixture f;
        std::shared_ptr<Workspace> other = good(Workspace::open(f.path(), f.clock));
        AdvocacyScreen screen;

        ProgrammeRecord stored() const { return good(f.workspace->advocacyPage()).programmes.first(); }
        /// The other program writes; this page has not heard of it.
        void write(qint64 referrer, const QString &name)
        {
            ProgrammeEntry entry;
            entry.id = 1;
            entry.name = name;
            entry.currency = u"EUR"_s;
            entry.referrerMinor = referrer;
            good(other->saveProgramme(entry));
        }
        bool open()
        {
            ProgrammeEntry entry;
            entry.name = u"Bring a friend"_s;
            entry.currency = u"EUR"_s;
            entry.referrerMinor = 1000;
            good(f.workspace->saveProgramme(entry));
            screen.resize(1104, 720);
            screen.setWorkspace(f.workspace);
            screen.show();
            screen.activateWindow();
            if (!QTest::qWaitForWindowActive(&screen))
                return false;
            screen.showPart(AdvocacyScreen::Programme);
            return QTest::qWaitFor([this] { return field("referrer")->text().startsWith(u"10"); });
        }
        QLineEdit *field(const char *name) const
        {
            return screen.findChild<QLineEdit *>(u"programme-"_s + QString::fromLatin1(name));
        }
        void type(const char *name, const QString &text)
        {
            field(name)->setFocus();
            field(name)->selectAll();
            QTest::keyClicks(field(name), text);
            QTest::keyClick(field(name), Qt::Key_Return);
        }
        ConflictPanel *panel() const { return screen.findChild<ConflictPanel *>(); }
    };

private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }

    void anAmountThatBothChangedIsAskedFor_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<int>("becomes");
        QTest::newRow("mine") << u"conflict-mine"_s << 3000;
        QTest::newRow("theirs") << u"conflict-theirs"_s << 2000;
    }
    void anAmountThatBothChangedIsAskedFor()
    {
        QFETCH(QString, choice);
        QFETCH(int, becomes);
        Page p;
        QVERIFY(p.open());
        p.write(2000, u"Bring a friend"_s);
        p.type("referrer", u"30"_s);
        QTRY_VERIFY(!p.panel()->isHidden());
        QVERIFY(p.panel()->findChild<QLabel *>(u"conflict-theirs-value"_s)->text().contains(u"20"_s));
        QVERIFY(p.panel()->findChild<QLabel *>(u"conflict-mine-value"_s)->text().contains(u"30"_s));
        QCOMPARE(p.stored().referrerMinor, 2000);
        p.panel()->findChild<QPushButton *>(choice)->click();
        QTRY_COMPARE(p.stored().referrerMinor, becomes);
        QTRY_VERIFY(p.field("referrer")->text().startsWith(QString::number(becomes / 100)));
        // From here on it is saved as ever.
        p.type("referrer", u"40"_s);
        QTRY_COMPARE(p.stored().referrerMinor, 4000);
    }

    void changesOfOtherFieldsGoTogether()
    {
        Page p;
        QVERIFY(p.open());
        p.write(1000, u"Friends first"_s);
        p.type("referrer", u"30"_s);
        QTRY_COMPARE(p.stored().referrerMinor, 3000);
        QCOMPARE(p.stored().name, u"Friends first"_s);
        QTRY_COMPARE(p.field("name")->text(), u"Friends first"_s);
        QVERIFY(p.panel()->isHidden());
    }
};

QTEST_MAIN(TestProgrammeConflict)
#include "tst_programme_conflict.moc"
