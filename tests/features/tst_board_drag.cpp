// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/board/board_fixture.h"

#include <QDrag>
#include <QTimer>
#include <QWindow>

using namespace vouch;
using namespace vouch::ui;
using namespace vouch::ui::tests;
using namespace Qt::StringLiterals;

/// Qt's own drag, given up half-way. A drag that ends in a drop is made by window_journey.sh with the
/// display's real pointer: events that a test injects do not move it, and then the drop depends on who asks
/// first.
class TestBoardDrag : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void escapeDuringADragMovesNobody();

private:
    static QPoint inWindow(const BoardFixture &f, int stage, const QPoint &inViewport)
    {
        return f.list(stage)->viewport()->mapTo(&f.window, inViewport);
    }
};

void TestBoardDrag::initTestCase()
{
    if (QGuiApplication::platformName() != u"xcb"_s)
        QSKIP("A real drag needs a display: run this test with QT_QPA_PLATFORM=xcb, for example under Xvfb.");
    theme::apply(*qApp, ThemeMode::Light);
}

void TestBoardDrag::escapeDuringADragMovesNobody()
{
    BoardFixture f;
    QVERIFY(f.make());
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    QVERIFY(f.open());
    QWindow *handle = f.window.windowHandle();
    const QPoint from = inWindow(f, 0, f.cardRect(ana).center());
    const QPoint to = inWindow(f, 1, {80, 40});
    bool dragged = false;
    QTimer::singleShot(150, handle, [&] { QTest::mouseMove(handle, from + QPoint(30, 10)); });
    QTimer::singleShot(250, handle, [&] { QTest::mouseMove(handle, to); });
    QTimer::singleShot(350, handle, [&] {
        dragged = f.screen->view()->isDragging();
        QTest::keyClick(handle, Qt::Key_Escape);
    });
    QTimer::singleShot(500, handle, [&] { QTest::mouseRelease(handle, Qt::LeftButton, {}, to); });
    QTest::mousePress(handle, Qt::LeftButton, {}, from);
    QTest::qWait(800);
    QVERIFY(dragged);
    QVERIFY(!f.screen->view()->isDragging());
    QCOMPARE(f.stageOf(ana), u"consider"_s);
}

QTEST_MAIN(TestBoardDrag)
#include "tst_board_drag.moc"
