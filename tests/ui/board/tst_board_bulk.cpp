// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with several cards at once: each is one operation that one Undo takes back.
#include "core/store/lane.h"
#include "core/store/records/people.h"
#include "core/store/records/timeline.h"
#include "tests/support/settled.h"
#include "tests/ui/board/board_fixture.h"
#include "ui/board/board_bulk.h"
#include "ui/board/bulk_popups.h"
#include "ui/board/next_task_popup.h"
#include "ui/board/selection_bar.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace vouch;
using namespace vouch::ui;
using namespace vouch::ui::tests;
using namespace vouch::test;
using namespace Qt::StringLiterals;

class TestBoardBulk : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        theme::apply(*qApp, ThemeMode::Light);
        qApp->setCursorFlashTime(0);
    }

    void theBarComesWithASecondCardAndNoCardMovesForIt()
    {
        Given g;
        QVERIFY(g.open());
        QVERIFY(!g.bar()->isVisible());
        const QRect before = g.f.cardRect(g.bo);
        const QPoint top = g.f.list(0)->viewport()->mapToGlobal(QPoint());
        g.choose({g.ana, g.bo});
        QVERIFY(g.bar()->isVisible());
        QCOMPARE(g.f.cardRect(g.bo), before);
        QCOMPARE(g.f.list(0)->viewport()->mapToGlobal(QPoint()), top);
        QCOMPARE(g.bar()->findChild<QLabel *>()->text(), u"2 selected"_s);
        QStringList buttons;
        for (const QToolButton *button : g.bar()->findChildren<QToolButton *>()) {
            if (button->isVisible())
                buttons << button->text();
        }
        QCOMPARE(buttons, QStringList({u"Owner…"_s, u"Tag…"_s, u"Next task…"_s, u"Move to…"_s,
                                       u"Leave journey…"_s, u"Export…"_s, u"Write…"_s, u"Choose none"_s}));
        // Letting go keeps the focus where it is.
        QTest::mouseClick(g.bar()->findChild<QToolButton *>(u"selection-none"_s), Qt::LeftButton);
        QVERIFY(!g.bar()->isVisible());
        QCOMPARE(g.f.screen->view()->selectedCount(), 0);
        QVERIFY(g.f.list(0)->hasFocus());
        QCOMPARE(g.f.screen->view()->currentPerson(), g.bo);
    }

    void anOwnerIsGivenByKeyAndTakenBackByOneUndo()
    {
        Given g;
        QVERIFY(g.open());
        const QString before = g.dump();
        g.choose({g.ana, g.bo, g.cy});
        QSignalSpy done(g.f.screen, &Screen::done);
        QTest::keyClick(g.f.list(0), Qt::Key_O, Qt::ShiftModifier);
        auto *popup = g.popup<OwnerPopup>();
        QVERIFY(popup);
        QTest::keyClicks(popup->findChild<QComboBox *>()->lineEdit(), u"Eva"_s);
        QTest::keyClick(popup->findChild<QComboBox *>()->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(done.first().first().toString(), u"Give 3 people to Eva"_s);
        settle(*g.f.workspace);
        QCOMPARE(g.ownersShown(), QStringList({u"Eva"_s, u"Eva"_s, u"Eva"_s}));
        QCOMPARE(g.f.screen->view()->selectedCount(), 3); // they stay chosen for what comes next
        QVERIFY(g.f.list(0)->hasFocus());
        good(g.f.workspace->undo(done.first().at(1).value<OperationId>()));
        QCOMPARE(g.dump(), before);
    }

    void tagsAreAddedAndTakenOffAsOneChange()
    {
        Given g;
        good(g.f.workspace->tagPeople({g.ana, g.bo}, {u"fair"_s}, {}));
        QVERIFY(g.open());
        const QString before = g.dump();
        g.choose({g.ana, g.bo});
        QSignalSpy done(g.f.screen, &Screen::done);
        QTest::mouseClick(g.button(u"Tag…"_s), Qt::LeftButton);
        auto *popup = g.popup<TagsPopup>();
        QVERIFY(popup);
        const QList<QComboBox *> boxes = popup->findChildren<QComboBox *>();
        // Nothing typed: it says what is missing and stays.
        QTest::keyClick(boxes.first()->lineEdit(), Qt::Key_Return);
        QVERIFY(popup->isVisible());
        QTest::keyClicks(boxes.first()->lineEdit(), u"vip, potter"_s);
        QTest::keyClicks(boxes.last()->lineEdit(), u"fair"_s);
        QTest::keyClick(boxes.last()->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE(done.count(), 1);
        QStringList tags = good(g.f.workspace->person(g.bo)).tags;
        tags.sort();
        QCOMPARE(tags, QStringList({u"potter"_s, u"vip"_s}));
        good(g.f.workspace->undo(done.first().at(1).value<OperationId>()));
        QCOMPARE(g.dump(), before);
    }

    void eachOfThemGetsATask()
    {
        Given g;
        QVERIFY(g.open());
        g.choose({g.ana, g.cy});
        QSignalSpy done(g.f.screen, &Screen::done);
        QTest::mouseClick(g.button(u"Next task…"_s), Qt::LeftButton);
        auto *popup = g.popup<NextTaskPopup>();
        QVERIFY(popup);
        auto *title = qobject_cast<QLineEdit *>(popup->focusWidget());
        QVERIFY(title);
        QTest::keyClicks(title, u"Invite"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QTRY_COMPARE(done.count(), 1);
        settle(*g.f.workspace);
        QCOMPARE(good(g.f.workspace->person(g.ana)).nextTask, u"Invite"_s);
        QCOMPARE(good(g.f.workspace->person(g.bo)).nextTask, QString());
        QCOMPARE(good(g.f.workspace->person(g.cy)).nextTask, u"Invite"_s);
        good(g.f.workspace->undo(done.first().at(1).value<OperationId>()));
        QCOMPARE(good(g.f.workspace->person(g.cy)).nextTask, QString());
    }

    void aFormKeepsItsKeysWhateverTheBoardHears()
    {
        // given a form over a card, and news of that card and of another
        Given g;
        QVERIFY(g.open());
        g.choose({g.ana});
        QTest::keyClick(g.f.list(0), Qt::Key_L, Qt::ShiftModifier);
        QWidget *popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        const QWidget *field = QApplication::focusWidget();
        QVERIFY(field && popup->isAncestorOf(field));
        // when
        good(g.f.workspace->tagPeople({g.ana, g.bo}, {u"fair"_s}, {}));
        settle(*g.f.workspace);
        // then
        QCOMPARE(QApplication::focusWidget(), field);
        // and when the card goes to another column meanwhile, the field keeps them too
        MoveRequest away;
        away.walkers = {g.ana};
        away.journey = good(g.f.workspace->journeys()).first().id;
        away.to = good(g.f.workspace->journeys()).first().stages.at(1).id;
        good(g.f.workspace->moveToStage(away));
        settle(*g.f.workspace);
        QCOMPARE(QApplication::focusWidget(), field);
        QTest::keyClick(popup, Qt::Key_Escape);
        QTRY_VERIFY(g.f.list(1)->hasFocus());
    }

    void allLeaveWithOneReason()
    {
        Given g;
        QVERIFY(g.open());
        g.choose({g.ana, g.bo});
        QSignalSpy done(g.f.screen, &Screen::done);
        QTest::mouseClick(g.button(u"Leave journey…"_s), Qt::LeftButton);
        QWidget *popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        auto *reason = popup->findChildren<QComboBox *>().value(0);
        QVERIFY(reason && reason->isEditable());
        QTest::keyClicks(reason->lineEdit(), u"too dear"_s);
        QTest::keyClick(reason->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE(done.count(), 1);
        settle(*g.f.workspace);
        QCOMPARE(g.f.shown(0), QStringList{u"Cy"_s});
        QVERIFY(!g.bar()->isVisible());
        good(g.f.workspace->undo(done.first().at(1).value<OperationId>()));
        settle(*g.f.workspace);
        QCOMPARE(g.f.shown(0).size(), 3);
    }

    void theChosenAreWrittenToAFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("table") << u"people.csv"_s << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("contacts") << u"people.vcf"_s << QByteArray("BEGIN:VCARD");
        QTest::newRow("spreadsheet") << u"people.xlsx"_s << QByteArray("PK");
    }
    void theChosenAreWrittenToAFile()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        Given g;
        QVERIFY(g.open());
        QSignalSpy told(g.f.screen, &Screen::told);
        const QString path = g.f.folder.filePath(name);
        g.f.screen->bulk()->exportTo(path, {g.ana, g.cy});
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.first().first().toString(), u"Wrote 2 people to "_s + name);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(bytes.startsWith(begins), bytes.left(20).toHex());
        if (begins == "PK")
            return;
        QVERIFY(bytes.contains("Ana") && bytes.contains("Cy"));
        QVERIFY(!bytes.contains("Bo"));
    }

    void theMenuOfACardHasAllOfThem()
    {
        Given g;
        QVERIFY(g.open());
        g.choose({g.ana, g.bo});
        QContextMenuEvent event(QContextMenuEvent::Mouse, g.f.cardRect(g.bo).center(),
                                g.f.list(0)->viewport()->mapToGlobal(g.f.cardRect(g.bo).center()));
        QApplication::sendEvent(g.f.list(0)->viewport(), &event);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
        for (QAction *action : g.f.screen->bulk()->actions()) {
            QVERIFY(menu->actions().contains(action));
            QVERIFY(action->isEnabled());
        }
        menu->close();
    }

private:
    struct Given {
        BoardFixture f;
        PersonId ana, bo, cy;
        Given()
        {
            if (!f.make())
                return;
            ana = f.add(u"Ana"_s, u"consider"_s);
            bo = f.add(u"Bo"_s, u"consider"_s);
            cy = f.add(u"Cy"_s, u"consider"_s);
        }
        bool open()
        {
            if (!f.open())
                return false;
            f.screen->showPerson(ana);
            return f.list(0)->hasFocus();
        }
        /// With the pointer, as people do.
        void choose(const QList<PersonId> &people) const
        {
            for (const PersonId person : people)
                QTest::mouseClick(f.list(0)->viewport(), Qt::LeftButton,
                                  person == people.first() ? Qt::NoModifier : Qt::ControlModifier,
                                  f.cardRect(person).center());
        }
        SelectionBar *bar() const { return f.screen->findChild<SelectionBar *>(); }
        QToolButton *button(const QString &text) const
        {
            for (QToolButton *one : bar()->findChildren<QToolButton *>()) {
                if (one->text() == text)
                    return one;
            }
            return nullptr;
        }
        template<class Popup>
        Popup *popup() const
        {
            return qobject_cast<Popup *>(QApplication::activePopupWidget());
        }
        QString dump() const { return good(f.workspace->dump()); }
        QStringList ownersShown() const
        {
            QStringList owners;
            for (const PersonId person : {ana, bo, cy})
                owners << f.model()->card(person)->owner;
            return owners;
        }
    };
};

QTEST_MAIN(TestBoardBulk)
#include "tst_board_bulk.moc"
