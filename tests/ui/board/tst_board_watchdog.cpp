// SPDX-License-Identifier: GPL-3.0-or-later
// With 100,000 people on one journey no event keeps the window from answering for more than a tenth of a
// second.
#include "core/base/await.h"
#include "core/workspace/workspace.h"
#include "tests/support/many_people.h"
#include "tests/support/timed_application.h"
#include "ui/board/board_beside.h"
#include "ui/board/board_screen.h"
#include "ui/parts/theme.h"
#include "ui/person/person_sheet.h"

#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <algorithm>
#include <ctime>
#include <vector>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

class TestBoardWatchdog : public QObject
{
    Q_OBJECT
    static constexpr int people = 100'000;
    static constexpr double longestMillis =
        100; ///< of processor time: a busy machine is not the program's fault

    QTemporaryDir m_folder;
    std::shared_ptr<Workspace> m_workspace;
    QWidget m_window;
    ui::BoardScreen *m_screen = nullptr;

    static TimedApplication &application()
    {
        return *static_cast<TimedApplication *>(QApplication::instance());
    }
    /// Of all threads: the lanes that read count, too.
    static double processMillis()
    {
        timespec now{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }
    static void expectQuick(const char *what)
    {
        const double longest = application().longest();
        qInfo("%s: longest event %.1f ms (type %d to %s)", what, longest, int(application().longestType()),
              application().longestReceiver());
        QVERIFY2(longest > 0, "no event was seen");
        QVERIFY2(longest <= longestMillis, what);
    }

private slots:
    void initTestCase()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("Sanitizers make everything slower; times mean nothing under them.");
#endif
        makeBoard(m_folder.filePath(u"many.vouch"_s), people, 20261122);
        m_workspace = *await(Workspace::open(m_folder.filePath(u"many.vouch"_s)));
        ui::theme::apply(application(), ui::ThemeMode::Light);
        m_window.resize(1280, 800);
        m_screen = new ui::BoardScreen(&m_window);
        auto *layout = new QVBoxLayout(&m_window);
        layout->addWidget(m_screen);
        m_window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_window));
        QTest::qWait(50); // fonts, styles
    }

    void loading_the_board_does_not_hold_up_the_window()
    {
        application().forget();
        m_screen->setWorkspace(m_workspace);
        QTRY_COMPARE_WITH_TIMEOUT(m_screen->model()->peopleCount(), people, 120'000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_screen->isLoading(), 120'000);
        QTest::qWait(300);
        expectQuick("loading");
    }

    void typing_a_filter_does_not_hold_up_the_window()
    {
        application().forget();
        m_screen->focusFilter();
        QWidget *field = m_window.focusWidget();
        QVERIFY(field);
        for (const char key : {'a', 'n', 'a'}) {
            QTest::keyClick(field, key);
            QTest::qWait(250);
        }
        QTRY_VERIFY(m_screen->model()->isFiltered());
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(field, Qt::Key_Backspace);
            QTest::qWait(250);
        }
        QTRY_VERIFY(!m_screen->model()->isFiltered());
        expectQuick("filtering");
    }

    void moving_cards_does_not_hold_up_the_window()
    {
        application().forget();
        ui::BoardModel *model = m_screen->model();
        const StageId target = model->stageAt(2).id;
        for (int i = 0; i < 10; ++i) {
            const QModelIndex card = model->index(i * 100, 0, model->stageIndex(0));
            const PersonId person = model->card(card)->person;
            const std::unique_ptr<QMimeData> data(model->mimeData({card}));
            QVERIFY(model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, model->stageIndex(2)));
            QTRY_COMPARE_WITH_TIMEOUT(model->card(person)->stage, target, 20'000);
        }
        QTest::qWait(200);
        expectQuick("moving");
    }

    void scrolling_does_not_hold_up_the_window()
    {
        application().forget();
        QScrollBar *bar = m_screen->view()->column(0)->list()->verticalScrollBar();
        QVERIFY(bar->maximum() > 1000);
        for (int i = 0; i < 60; ++i) {
            bar->setValue(bar->maximum() / 60 * i);
            QTest::qWait(5);
        }
        expectQuick("scrolling");
    }

    /// From the key to the person's timeline: a twentieth of a second, of which the program itself is
    /// counted.
    void the_person_beside_follows_the_focus_at_once()
    {
        constexpr int steps = 30;
        constexpr double followMillis = 50;
        QSettings().remove(u"board/beside"_s);
        m_window.resize(1600, 900);
        ui::ColumnList *list = m_screen->view()->column(1)->list();
        list->setFocus();
        list->setCurrentIndex(m_screen->model()->index(0, 0, m_screen->model()->stageIndex(1)));
        m_screen->beside()->action()->trigger();
        const ui::PersonSheet *sheet = m_screen->beside()->sheet();
        QTRY_VERIFY(sheet->person().isValid() && !sheet->isLoading());
        QTest::qWait(100);
        application().forget();
        std::vector<double> took;
        for (int i = 0; i < steps; ++i) {
            const double start = processMillis();
            QTest::keyClick(list, Qt::Key_Down);
            const PersonId person = m_screen->view()->currentPerson();
            QTRY_VERIFY(sheet->record().id == person && !sheet->isLoading());
            took.push_back(processMillis() - start);
        }
        std::sort(took.begin(), took.end());
        qInfo("following: median %.1f ms, worst %.1f ms of processor time", took[steps / 2], took.back());
        QVERIFY(took[steps / 2] <= followMillis);
        expectQuick("following");
        QSettings().remove(u"board/beside"_s);
    }
};

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    TestBoardWatchdog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_board_watchdog.moc"
