// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/board/board_fixture.h"

#include <QDrag>
#include <QTimer>
#include <QWindow>

using namespace vouch;
using namespace vouch::ui;
using namespace vouch::ui::tests;
using namespace Qt::StringLiterals;

/// The real thing: a press, moves and a release on the window, and Qt's own drag in between.
class TestBoardDrag : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void draggingACardToAnotherColumnMovesThePerson();
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

void TestBoardDrag::draggingACardToAnotherColumnMovesThePerson()
{
    BoardFixture f;
    QVERIFY(f.make());
    f.add(u"Cy"_s, u"decide"_s);
    f.add(u"Bo"_s, u"decide"_s);
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    QVERIFY(f.open());
    const QStringList before = f.stored(2);
    QWindow *handle = f.window.windowHandle();
    const QPoint from = inWindow(f, 0, f.cardRect(ana).center());
    const QRect second = f.list(2)->visualRect(f.model()->index(1, 0, f.model()->stageIndex(2)));
    const QPoint to = inWindow(f, 2, second.topLeft() + QPoint(80, 6));

    // The drag blocks in its own loop: what the hand does is queued before the press. On a busy machine the
    // display may answer later than the hand lets go; then nothing moves, and the hand tries again more
    // slowly.
    bool litUp = false;
    const QString folder = qEnvironmentVariable("VOUCH_PICTURES");
    for (int attempt = 1; attempt <= 3 && f.stageOf(ana) == u"consider"_s; ++attempt) {
        int at = 150;
        for (int i = 1; i <= 6; ++i, at += 40 * attempt) {
            const QPoint step = from + (to - from) * i / 6;
            QTimer::singleShot(at, handle, [handle, step] { QTest::mouseMove(handle, step); });
        }
        at += 100 * attempt;
        QTimer::singleShot(at, handle, [&] { litUp = litUp || f.list(2)->insertion() == 1; });
        if (!folder.isEmpty())
            QTimer::singleShot(at, handle, [&] { f.window.grab().save(folder + u"/board-drag.png"_s); });
        at += 150 * attempt;
        QTimer::singleShot(at, handle, [handle, to] { QTest::mouseRelease(handle, Qt::LeftButton, {}, to); });
        QTest::mousePress(handle, Qt::LeftButton, {}, from);
        QTest::qWait(at + 300);
    }
    const QStringList expected{before.at(0), u"Ana"_s, before.at(1)};
    QTRY_COMPARE_WITH_TIMEOUT(f.shown(2), expected, 8'000);
    QVERIFY(litUp);
    QCOMPARE(f.stored(2), expected);
    QCOMPARE(f.stageOf(ana), u"decide"_s);
    QVERIFY(!f.screen->view()->isDragging());
    QTRY_VERIFY(f.list(2)->hasFocus());
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
