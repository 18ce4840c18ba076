// SPDX-License-Identifier: GPL-3.0-or-later
// Two people write into the same person: what one typed is never written over what the other wrote unseen.
#include "core/workspace/requests/people.h"
#include "tests/support/workspace_fixture.h"
#include "ui/parts/conflict_panel.h"
#include "ui/parts/theme.h"
#include "ui/people/person_screen.h"
#include "ui/person/person_fields.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;
using namespace vouch::ui;

class TestPersonConflict : public QObject
{
    Q_OBJECT

private:
    struct Page {
        WorkspaceFixture f;
        PersonId ana = f.addPerson(u"Ana"_s);
        std::shared_ptr<Workspace> other = good(Workspace::open(f.path(), f.clock));
        PersonScreen screen;

        bool open()
        {
            write(u"Potter"_s, u"Eva"_s);
            screen.resize(1104, 720);
            screen.setWorkspace(f.workspace);
            screen.showPerson(ana);
            screen.show();
            screen.activateWindow();
            return QTest::qWaitForWindowActive(&screen) && QTest::qWaitFor([this] {
                       return field(u"Title"_s) && field(u"Title"_s)->text() == u"Potter";
                   });
        }
        QLineEdit *field(const QString &name) const
        {
            for (QLineEdit *edit : screen.findChildren<QLineEdit *>()) {
                if (edit->accessibleName() == name)
                    return edit;
            }
            return nullptr;
        }
        /// The other program writes.
        void write(const QString &title, const QString &owner)
        {
            PersonEdit edit;
            edit.id = ana;
            edit.title = title;
            edit.owner = owner;
            good(other->editPerson(edit));
        }
        void type(const QString &name, const QString &text, bool leave = true)
        {
            QLineEdit *edit = field(name);
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, text);
            if (leave)
                QTest::keyClick(edit, Qt::Key_Return);
        }
        ConflictPanel *panel() const { return screen.findChild<ConflictPanel *>(); }
        bool asks() const
        {
            return QTest::qWaitFor([this] { return !panel()->isHidden(); });
        }
        QString value(const char *name) const
        {
            const auto *label = panel()->findChild<QLabel *>(QString::fromLatin1(name));
            return label ? label->text() : QString();
        }
        void choose(const char *name) const
        {
            panel()->findChild<QPushButton *>(QString::fromLatin1(name))->click();
        }
        PersonRecord record() const { return good(f.workspace->person(ana)); }
    };

private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }

    void whatSomebodyElseWroteMeanwhileIsShownBesideWhatWasTyped()
    {
        Page p;
        QVERIFY(p.open());
        p.write(u"Painter"_s, u"Eva"_s); // this page has not heard of it
        p.type(u"Title"_s, u"Sculptor"_s);
        QVERIFY(p.asks());
        if (const QString folder = qEnvironmentVariable("VOUCH_SCREENSHOTS"); !folder.isEmpty())
            p.screen.grab().save(folder + u"/person-conflict.png"_s);
        QCOMPARE(p.value("conflict-theirs-value"), u"Painter"_s);
        QCOMPARE(p.value("conflict-mine-value"), u"Sculptor"_s);
        QCOMPARE(p.record().title, u"Painter"_s);
        p.choose("conflict-theirs");
        QTRY_COMPARE(p.field(u"Title"_s)->text(), u"Painter"_s);
        QCOMPARE(p.record().title, u"Painter"_s);
    }

    void oneMayWriteOverItOnceBothWereSeen()
    {
        Page p;
        QVERIFY(p.open());
        p.write(u"Painter"_s, u"Eva"_s);
        p.type(u"Title"_s, u"Sculptor"_s);
        QVERIFY(p.asks());
        p.choose("conflict-mine");
        QTRY_COMPARE(p.record().title, u"Sculptor"_s);
        QVERIFY(p.panel()->isHidden());
    }

    void changesOfOtherFieldsGoTogether()
    {
        Page p;
        QVERIFY(p.open());
        p.write(u"Potter"_s, u"Tom"_s);
        p.type(u"Title"_s, u"Sculptor"_s);
        QTRY_COMPARE(p.record().title, u"Sculptor"_s);
        QCOMPARE(p.record().owner, u"Tom"_s);
        QVERIFY(p.panel()->isHidden());
    }

    void whatComesInWhileSomebodyTypesIsNotWrittenOver()
    {
        Page p;
        QVERIFY(p.open());
        p.type(u"Title"_s, u"Sculptor"_s, false);
        PersonEdit edit;
        edit.id = p.ana;
        edit.title = u"Painter"_s;
        good(p.f.workspace->editPerson(edit)); // this page hears of it
        QVERIFY(p.asks());
        QCOMPARE(p.value("conflict-theirs-value"), u"Painter"_s);
        QCOMPARE(p.field(u"Title"_s)->text(), u"Sculptor"_s);
        QTest::keyClick(p.field(u"Title"_s), Qt::Key_Return); // no way round the question
        QCOMPARE(p.record().title, u"Painter"_s);
        p.choose("conflict-mine");
        QTRY_COMPARE(p.record().title, u"Sculptor"_s);
    }

    void aRefusalForAnotherReasonIsNoQuestion()
    {
        Page p;
        const PersonId bo = p.f.addPerson(u"Bo"_s);
        PersonEdit edit;
        edit.id = bo;
        ProfileRecord profile;
        profile.network = u"instagram"_s;
        profile.handle = u"kiln"_s;
        edit.profiles = QList<ProfileRecord>{profile};
        good(p.other->editPerson(edit));
        QVERIFY(p.open());
        QSignalSpy failed(&p.screen, &Screen::failed);
        p.type(u"New profile"_s, u"https://instagram.com/kiln"_s);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(p.panel()->isHidden());
    }
};

QTEST_MAIN(TestPersonConflict)
#include "tst_person_conflict.moc"
