// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever's card has the focus, whole, beside the board.
#include "core/base/shown_time.h"
#include "core/store/records/timeline.h"
#include "core/workspace/requests/people.h"
#include "tests/support/settled.h"
#include "tests/ui/board/board_fixture.h"
#include "ui/board/board_beside.h"
#include "ui/parts/composer.h"
#include "ui/person/person_fields.h"
#include "ui/person/person_sheet.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QToolButton>

using namespace vouch;
using namespace vouch::ui;
using namespace vouch::ui::tests;
using namespace vouch::test;
using namespace Qt::StringLiterals;

class Telephone : public QObject
{
    Q_OBJECT
public:
    Telephone() { QDesktopServices::setUrlHandler(u"tel"_s, this, "dial"); }
    ~Telephone() override { QDesktopServices::unsetUrlHandler(u"tel"_s); }
    QStringList dialled;
public slots:
    void dial(const QUrl &url) { dialled.append(url.toString()); }
};

class TestBoardBeside : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        theme::apply(*qApp, ThemeMode::Light);
        qApp->setCursorFlashTime(0);
    }
    void init() { QSettings().remove(u"board"_s); }

    void theKeyShowsThePersonAndTheBoardKeepsItsFocus()
    {
        Given g;
        QVERIFY(g.open());
        QTest::keyClick(g.list(), Qt::Key_I);
        QTRY_COMPARE(g.shown(), u"Ana"_s);
        QVERIFY(g.list()->hasFocus());
        QVERIFY(g.f.screen->view()->isVisible());
        QVERIFY(g.beside()->action()->isChecked());
        // The arrows go on, and so does the person.
        QTest::keyClick(g.list(), Qt::Key_Down);
        QTRY_COMPARE(g.shown(), u"Bo"_s);
        QVERIFY(g.list()->hasFocus());
        QCOMPARE(g.f.screen->view()->chosenPeople(), QList<PersonId>{g.bo});
        // A click does the same, and the key puts the person away.
        QTest::mouseClick(g.list()->viewport(), Qt::LeftButton, {}, g.f.cardRect(g.cy).center());
        QTRY_COMPARE(g.shown(), u"Cy"_s);
        QTest::keyClick(g.list(), Qt::Key_I);
        QVERIFY(!g.sheet()->isVisible());
        QVERIFY(g.list()->hasFocus());
    }

    void whoIsPassedOverIsNotShownLate()
    {
        Given g;
        QVERIFY(g.open());
        QTest::keyClick(g.list(), Qt::Key_I);
        QTRY_COMPARE(g.shown(), u"Ana"_s);
        QStringList seen;
        connect(g.sheet(), &PersonSheet::settled, this, [&] { seen << g.sheet()->record().name; });
        auto *timeline = g.sheet()->findChild<QListView *>();
        const QAbstractItemModelTester tester(timeline->model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        // Faster than anybody answers: nothing is asked for whom the focus has left.
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(g.list(), i % 2 == 0 ? Qt::Key_Down : Qt::Key_Up);
        QTest::keyClick(g.list(), Qt::Key_Down);
        settle(*g.f.workspace);
        QCOMPARE(g.shown(), u"Cy"_s);
        QVERIFY2(seen.size() <= 2, qPrintable(seen.join(u' ')));
        QCOMPARE(seen.last(), u"Cy"_s);
    }

    void openWidthAndTurnsAreRemembered()
    {
        Given g;
        QVERIFY(g.open());
        g.beside()->action()->trigger();
        QTRY_COMPARE(g.shown(), u"Ana"_s);
        const int board = g.beside()->sizes().first(), before = g.beside()->sizes().last();
        // The line between them is dragged by 90 pixels.
        QWidget *line = g.beside()->handle(1);
        QTest::mousePress(line, Qt::LeftButton, {}, QPoint(0, 200));
        QTest::mouseMove(line, QPoint(-90, 200));
        QTest::mouseRelease(line, Qt::LeftButton, {}, QPoint(-90, 200));
        const int wide = g.beside()->sizes().last();
        QVERIFY2(wide > before + 60, qPrintable(u"%1 %2 %3"_s.arg(board).arg(before).arg(wide)));
        QVERIFY(g.f.screen->close());
        Given again;
        QVERIFY(again.open());
        QTRY_COMPARE(again.shown(), u"Ana"_s);
        QVERIFY(qAbs(again.beside()->sizes().last() - wide) <= 2);
    }

    void inANarrowWindowThePersonTakesTheBoardsPlaceAndGivesItBack()
    {
        Given g(60);
        QVERIFY(g.open({1104, 660}));
        g.f.screen->showPerson(
            g.f.model()->card(g.f.model()->index(30, 0, g.f.model()->stageIndex(0)))->person);
        const PersonId before = g.f.screen->view()->currentPerson();
        const int scroll = g.list()->verticalScrollBar()->value();
        QVERIFY(scroll > 0);
        const QScrollBar *sideways = g.f.screen->view()->horizontalScrollBar();
        QVERIFY(sideways->maximum() > 0);
        QCOMPARE(sideways->value(), 0);
        QTest::keyClick(g.list(), Qt::Key_I);
        QTRY_COMPARE(g.sheet()->record().id, before);
        QVERIFY(g.sheet()->isVisible());
        QVERIFY(!g.f.screen->view()->isVisible());
        QVERIFY(g.sheet()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(g.f.screen->view()->isVisible());
        QCOMPARE(g.list()->verticalScrollBar()->value(), scroll);
        QCOMPARE(sideways->value(), 0);
        // The next card, without seeing the board.
        QTest::keyClick(g.list(), Qt::Key_I);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
        QTRY_VERIFY(g.sheet()->record().id != before);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
        QTRY_COMPARE(g.sheet()->record().id, before);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(g.f.screen->view()->isVisible());
        QVERIFY(g.list()->hasFocus());
        QCOMPARE(g.f.screen->view()->currentPerson(), before);
        QCOMPARE(g.f.screen->view()->chosenPeople(), QList<PersonId>{before});
        QCOMPARE(sideways->value(), 0);
        // It is remembered for where there is room for both alone.
        QVERIFY(!QSettings().value(u"board/beside"_s).toBool());
    }

    void whatIsTypedWaitsForItsPerson()
    {
        Given g;
        QVERIFY(g.open());
        g.beside()->action()->trigger();
        QTRY_COMPARE(g.shown(), u"Ana"_s);
        QTest::keyClick(g.list(), Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(g.sheet()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"likes blue"_s);
        QTest::mouseClick(g.list()->viewport(), Qt::LeftButton, {}, g.f.cardRect(g.bo).center());
        QTRY_COMPARE(g.shown(), u"Bo"_s);
        QVERIFY(!g.composer()->hasDraft());
        QTest::mouseClick(g.list()->viewport(), Qt::LeftButton, {}, g.f.cardRect(g.ana).center());
        QTRY_COMPARE(g.shown(), u"Ana"_s);
        QVERIFY(g.composer()->hasDraft());
        auto *text = g.composer()->findChild<QPlainTextEdit *>();
        QCOMPARE(text->toPlainText(), u"likes blue"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        settle(*g.f.workspace);
        const QList<TimelineItem> items = good(g.f.workspace->timeline(g.ana, 10));
        QVERIFY(std::any_of(items.cbegin(), items.cend(), [](const TimelineItem &item) {
            return item.kind == TimelineKind::Note && item.text == u"likes blue";
        }));
        QVERIFY(!g.composer()->hasDraft());
    }

    void whoeverTypesStaysWithTheirPersonWhenTheCardGoes()
    {
        Given g;
        QVERIFY(g.open());
        g.beside()->action()->trigger();
        QTRY_COMPARE(g.shown(), u"Ana"_s);
        QTest::keyClick(g.list(), Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(g.sheet()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"likes"_s);
        MoveRequest leave; // by somebody else
        leave.walkers = {g.ana};
        leave.journey = g.f.model()->journey().id;
        good(g.f.workspace->moveToStage(leave));
        settle(*g.f.workspace);
        QCOMPARE(g.f.shown(0).size(), 2);
        QCOMPARE(g.shown(), u"Ana"_s);
        QTest::keyClicks(QApplication::focusWidget(), u" blue"_s);
        QCOMPARE(g.composer()->findChild<QPlainTextEdit *>()->toPlainText(), u"likes blue"_s);
    }

    void fieldsTakeTurnsWithTheTimelineAndAreWritten()
    {
        Given g;
        QVERIFY(g.open());
        g.beside()->action()->trigger();
        QTRY_COMPARE(g.shown(), u"Ana"_s);
        auto *fields = g.sheet()->findChild<PersonFields *>();
        QVERIFY(!fields->isVisible());
        QTest::mouseClick(g.sheet()->findChild<QToolButton *>(u"sheet-fields"_s), Qt::LeftButton);
        QVERIFY(fields->isVisible());
        const auto field = [fields](const QString &name) {
            for (QLineEdit *edit : fields->findChildren<QLineEdit *>()) {
                if (edit->accessibleName() == name)
                    return edit;
            }
            return static_cast<QLineEdit *>(nullptr);
        };
        QVERIFY(field(u"Title"_s));
        field(u"Title"_s)->setFocus();
        QTest::keyClicks(field(u"Title"_s), u"Potter"_s);
        QTest::mouseClick(g.list()->viewport(), Qt::LeftButton, {}, g.f.cardRect(g.bo).center());
        QTRY_COMPARE(g.shown(), u"Bo"_s);
        settle(*g.f.workspace);
        QCOMPARE(good(g.f.workspace->person(g.ana)).title, u"Potter"_s);
        QCOMPARE(good(g.f.workspace->person(g.bo)).title, QString());
        QTRY_COMPARE(field(u"Name"_s)->text(), u"Bo"_s);
    }

    void aCallFromTheCardOffersToBeLoggedAndTheComposerKnowsHow()
    {
        Telephone telephone;
        Given g;
        g.phone(g.ana, u"+34 600 123 456"_s);
        QVERIFY(g.open());
        QTest::keyClick(g.list(), Qt::Key_C);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = g.f.screen->findChild<QMenu *>(u"contact-menu"_s)) && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(telephone.dialled, QStringList{u"tel:+34600123456"_s});
        QPushButton *log = nullptr;
        for (QPushButton *button : g.f.screen->findChildren<QPushButton *>(u"contact-offer-log"_s)) {
            if (button->isVisible())
                log = button;
        }
        QVERIFY(log);
        QVERIFY(g.list()->hasFocus()); // it takes none
        // Another card has the focus by the time the call is over.
        QTest::keyClick(g.list(), Qt::Key_Down);
        QTest::mouseClick(log, Qt::LeftButton);
        Composer *composer = nullptr;
        QTRY_VERIFY((composer = QApplication::activePopupWidget()
                                    ? QApplication::activePopupWidget()->findChild<Composer *>()
                                    : nullptr));
        QCOMPARE(composer->person(), g.ana);
        QTest::keyClick(composer->findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
        settle(*g.f.workspace);
        const QList<TimelineItem> items = good(g.f.workspace->timeline(g.ana, 10));
        const auto call = std::find_if(items.cbegin(), items.cend(), [](const TimelineItem &item) {
            return item.kind == TimelineKind::Interaction;
        });
        QVERIFY(call != items.cend());
        QCOMPARE(call->channel, u"phone"_s);
        QCOMPARE(call->contact, u"call"_s);
        QVERIFY(!call->incoming);
        QTRY_VERIFY(!log->isVisible()); // nothing more to log
    }

    void aCallFromBesideTheBoardIsLoggedThere()
    {
        Telephone telephone;
        Given g;
        g.phone(g.ana, u"+34 600 123 456"_s);
        QVERIFY(g.open());
        g.beside()->action()->trigger();
        QTRY_COMPARE(g.shown(), u"Ana"_s);
        auto *call = g.sheet()->findChild<QToolButton *>(u"contact-link"_s);
        QVERIFY(call && call->isVisible());
        QTest::mouseClick(call, Qt::LeftButton);
        QCOMPARE(telephone.dialled.size(), 1);
        auto *log = g.sheet()->findChild<QPushButton *>(u"contact-offer-log"_s);
        QVERIFY(log->isVisible());
        // It is about Ana alone.
        QTest::keyClick(g.list(), Qt::Key_Down);
        QTRY_COMPARE(g.shown(), u"Bo"_s);
        QVERIFY(!log->isVisible());
        QTest::keyClick(g.list(), Qt::Key_Up);
        QTRY_COMPARE(g.shown(), u"Ana"_s);
        QVERIFY(log->isVisible());
        QTest::keyClick(g.list(), Qt::Key_L, Qt::ControlModifier); // the same as the button
        QCOMPARE(g.composer()->kind(), Composer::Interaction);
        QStringList chosen;
        for (const QComboBox *box : g.composer()->findChildren<QComboBox *>()) {
            if (box->isVisible())
                chosen << box->currentData().toString();
        }
        QVERIFY2(chosen.contains(u"phone"_s) && chosen.contains(u"call"_s) && chosen.contains(u"out"_s),
                 qPrintable(chosen.join(u' ')));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        settle(*g.f.workspace);
        QTRY_VERIFY(!log->isVisible());
    }

    void whoHasNoAddressSaysSo()
    {
        Given g;
        QVERIFY(g.open());
        QSignalSpy refused(g.f.screen, &Screen::refused);
        QTest::keyClick(g.list(), Qt::Key_C);
        QTRY_COMPARE(refused.count(), 1);
    }

    void picturesForLookingAt();

private:
    struct Given {
        BoardFixture f;
        PersonId ana, bo, cy;
        explicit Given(int more = 0)
        {
            if (!f.make())
                return;
            ana = f.add(u"Ana"_s, u"consider"_s);
            bo = f.add(u"Bo"_s, u"consider"_s);
            cy = f.add(u"Cy"_s, u"consider"_s);
            for (int i = 0; i < more; ++i)
                f.add(u"Person %1"_s.arg(i), u"consider"_s);
        }
        void phone(PersonId person, const QString &number) const
        {
            PersonEdit edit;
            edit.id = person;
            edit.phones = QList<ContactPoint>{{0, {}, number, true}};
            good(f.workspace->editPerson(edit));
        }
        bool open(const QSize &size = {1500, 800})
        {
            if (!f.open(size))
                return false;
            f.screen->showPerson(ana);
            return list()->hasFocus();
        }
        ColumnList *list() const { return f.list(0); }
        BoardBeside *beside() const { return f.screen->beside(); }
        PersonSheet *sheet() const { return beside()->sheet(); }
        QString shown() const { return sheet()->isVisible() ? sheet()->record().name : QString(); }
        Composer *composer() const
        {
            for (Composer *one : sheet()->findChildren<Composer *>()) {
                if (!one->isHidden())
                    return one;
            }
            return nullptr;
        }
    };
};

void TestBoardBeside::picturesForLookingAt()
{
    const QString folder = qEnvironmentVariable("VOUCH_PICTURES");
    if (folder.isEmpty())
        QSKIP("set VOUCH_PICTURES to a folder");
    Given g(12);
    g.phone(g.ana, u"+34 600 123 456"_s);
    QVERIFY(g.open({1560, 860}));
    g.beside()->action()->trigger();
    QTRY_COMPARE(g.shown(), u"Ana"_s);
    settle(*g.f.workspace);
    g.f.window.grab().save(folder + u"/beside.png"_s);
    QTest::mouseClick(g.sheet()->findChild<QToolButton *>(u"sheet-fields"_s), Qt::LeftButton);
    settle(*g.f.workspace);
    g.f.window.grab().save(folder + u"/beside-fields.png"_s);
}

QTEST_MAIN(TestBoardBeside)
#include "tst_board_beside.moc"
