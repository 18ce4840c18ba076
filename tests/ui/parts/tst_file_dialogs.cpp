// SPDX-License-Identifier: GPL-3.0-or-later
// No dialog, drop or export of the program touches the locks that SQLite holds on the open workspace: the
// kernel's list of them is compared before and after.
#include "core/base/await.h"
#include "core/workspace/workspace.h"
#include "tests/support/file_locks.h"
#include "tests/support/settled.h"
#include "ui/exchange/file_preview.h"
#include "ui/journeys/journey_gallery.h"
#include "ui/paper/report_files.h"
#include "ui/parts/file_dialogs.h"
#include "ui/parts/print_dialog.h"
#include "ui/parts/theme.h"
#include "ui/reports/verify_card.h"
#include "ui/window/main_window.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFileSystemModel>
#include <QLineEdit>
#include <QMimeData>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::ui;
using vouch::test::locksOn;
using vouch::test::settle;

class TestFileDialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everyFileDialogLeavesTheLocksAlone_data();
    void everyFileDialogLeavesTheLocksAlone();
    void aDialogThatQtItselfMakesLeavesThemAloneFromItsFirstFolderOn();
    void filesInADialogAreNotDraggedIntoFolders();
    void droppedFilesOfTheWorkspaceAreRefused();
    void aReportDroppedToBeVerifiedMayNotBeTheWorkspace();
    void nothingIsReadFromOrWrittenOverTheWorkspace();
    void printingIntoTheWorkspaceIsRefused();

private:
    QString workspace() const { return m_folder->filePath(u"t.vouch"_s); }
    void look(const std::function<void()> &ask, const QString &title);
    void press(const QString &screen, const QString &text);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    bool keepsItsLocks() const
    {
        const QStringList now = locksOn(workspace());
        return std::all_of(m_locks.cbegin(), m_locks.cend(),
                           [&now](const QString &lock) { return now.contains(lock); });
    }
    QStringList m_locks;
    QString m_before;
};

void TestFileDialogs::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Vouch"_s);
    QCoreApplication::setApplicationName(u"vouch-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    theme::apply(*qApp, ThemeMode::Light);
    m_before = QDir::currentPath();
}

void TestFileDialogs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QSettings().clear();
    const auto made = await(Workspace::create(workspace(), {}));
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text));
    exchange::PersonDraft person;
    person.displayName = u"Ada Example"_s;
    QVERIFY(await(made.value()->addPerson(person)).ok());
    // What has no ending that tells its type is what Qt looks into.
    const auto link = [this](const QString &from, const char *to) {
        QCOMPARE(::link(QFile::encodeName(from).constData(),
                        QFile::encodeName(m_folder->filePath(QLatin1String(to))).constData()),
                 0);
    };
    link(workspace(), "hard");
    link(workspace() + u"-shm"_s, "memory");
    link(workspace(), "people.csv");
    QDir::setCurrent(m_folder->path());
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->setWorkspace(made.value());
    // Those that last: whoever reads just now holds one more.
    m_locks = locksOn(workspace());
    for (int look = 0; look < 3; ++look) {
        settle(*made.value());
        const QStringList now = locksOn(workspace());
        m_locks.removeIf([&now](const QString &lock) { return !now.contains(lock); });
    }
    QVERIFY2(m_locks.size() >= 2, qPrintable(m_locks.join(u'\n')));
}

void TestFileDialogs::cleanup()
{
    m_window.reset();
    QDir::setCurrent(m_before);
}

/// Asks for a dialog, waits until it has found out all about the workspace's files, and closes it.
void TestFileDialogs::look(const std::function<void()> &ask, const QString &title)
{
    QStringList seen;
    QElapsedTimer patience;
    patience.start();
    QTimer timer;
    timer.setInterval(10);
    connect(&timer, &QTimer::timeout, this, [&] {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<QFileDialog *>(top);
            if (!dialog || !dialog->isVisible())
                continue;
            if (dialog->directory() != QDir(m_folder->path())) {
                dialog->setDirectory(m_folder->path());
                return;
            }
            // What its filter hides is looked at all the same, but only what it shows can be asked for.
            if (dialog->nameFilters() != QStringList{u"*"_s})
                dialog->setNameFilter(u"*"_s);
            const auto *model = dialog->findChild<QFileSystemModel *>();
            for (const QString &name :
                 {u"t.vouch"_s, u"t.vouch-wal"_s, u"t.vouch-shm"_s, u"hard"_s, u"memory"_s}) {
                const QModelIndex at = model->index(m_folder->filePath(name));
                // The word for its type comes with its icon, after both were found out.
                if (!at.isValid() || model->type(at).isEmpty()) {
                    if (patience.hasExpired(15000)) {
                        seen.append(u"%1 never shows %2"_s.arg(dialog->windowTitle(), name));
                        timer.stop();
                        dialog->reject();
                    }
                    return;
                }
            }
            seen.append(dialog->windowTitle());
            timer.stop();
            dialog->reject();
            return;
        }
    });
    timer.start();
    // What shows a report can export it once it has it.
    const auto open = [] {
        const auto tops = QApplication::topLevelWidgets();
        return std::any_of(tops.begin(), tops.end(), [](const QWidget *top) {
            return qobject_cast<const QFileDialog *>(top) && top->isVisible();
        });
    };
    while (seen.isEmpty() && !open() && !patience.hasExpired(15000)) {
        ask();
        QTest::qWait(20);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!seen.isEmpty(), 20000);
    QVERIFY2(seen.first().startsWith(title) && !seen.first().contains(u"never shows"),
             qPrintable(seen.first()));
    QVERIFY(keepsItsLocks());
}

/// Triggers what is called so on a screen, be it a button or an entry of a menu.
void TestFileDialogs::press(const QString &screen, const QString &text)
{
    const auto matches = [&](const QObject *one, const QString &name) {
        if (name != text)
            return false;
        for (const QObject *up = one; up; up = up->parent()) {
            if (const auto *of = qobject_cast<const Screen *>(up))
                return of->key() == screen;
        }
        return false;
    };
    for (auto *action : m_window->findChildren<QAction *>()) {
        if (action->isEnabled() && matches(action, action->text()))
            return action->trigger();
    }
    for (auto *button : m_window->findChildren<QPushButton *>()) {
        if (button->isEnabled() && matches(button, button->text()))
            return button->click();
    }
}

void TestFileDialogs::everyFileDialogLeavesTheLocksAlone_data()
{
    QTest::addColumn<QString>("screen");
    QTest::addColumn<QString>("control"); // an action's name without a screen, else what it says
    QTest::addColumn<QString>("title");
    QTest::newRow("import people") << QString() << u"file-import"_s << u"Import people"_s;
    QTest::newRow("open") << QString() << u"file-open"_s << u"Open a workspace"_s;
    QTest::newRow("new") << QString() << u"file-new"_s << u"New workspace"_s;
    QTest::newRow("page as PDF") << QString() << u"file-pdf"_s << u"Export page as PDF"_s;
    QTest::newRow("import a journey") << u"journeys"_s << u"Import journey…"_s << u"Import journey"_s;
    QTest::newRow("export a journey") << u"journeys"_s << u"Export…"_s << u"Export journey"_s;
    QTest::newRow("problems of an import")
        << u"import"_s << u"Save problems as CSV…"_s << u"Save problems as CSV"_s;
    QTest::newRow("a chart") << u"insight"_s << u"Export as PNG…"_s << u"Export "_s;
    QTest::newRow("a table") << u"insight"_s << u"Export as CSV…"_s << u"Export "_s;
    QTest::newRow("Insight as PDF") << u"insight"_s << u"Export page as PDF…"_s << u"Export page as PDF"_s;
    QTest::newRow("a pack as PDF") << u"reports"_s << u"PDF, to print and send…"_s << u"Export "_s;
    QTest::newRow("a pack's pictures") << u"reports"_s << u"Pictures of the pages (PNG)…"_s << u"Export "_s;
    QTest::newRow("a logo") << u"reports"_s << QString() << u"Choose a logo"_s;
    QTest::newRow("a file to verify") << u"reports"_s << u"Verify a file…"_s << u"Verify a file"_s;
}

void TestFileDialogs::everyFileDialogLeavesTheLocksAlone()
{
    QFETCH(const QString, screen);
    QFETCH(const QString, control);
    QFETCH(const QString, title);
    m_window->goTo(screen.isEmpty() ? u"insight"_s : screen);
    const JourneyId journey = await(m_window->workspace()->journeys()).value().first().id;
    look(
        [&] {
            if (screen.isEmpty())
                m_window->findChild<QAction *>(control)->trigger();
            else if (control.isEmpty())
                for (auto *button : m_window->findChildren<QPushButton *>()) {
                    if (button->accessibleName() == u"Choose a logo")
                        button->click();
                }
            else {
                if (control == u"Export…") // once the screen knows the journeys
                    emit m_window->findChild<JourneyGallery *>()->openRequested(journey);
                press(screen, control);
            }
        },
        title);
}

void TestFileDialogs::aDialogThatQtItselfMakesLeavesThemAloneFromItsFirstFolderOn()
{
    // Its constructor already lists the current folder, in a thread of its own.
    files::keepDialogsFromOpeningFiles();
    for (int i = 0; i < 5; ++i)
        look([this] { QFileDialog::getSaveFileName(m_window.get(), u"Of Qt's own"_s); }, u"Of Qt's own"_s);
}

void TestFileDialogs::filesInADialogAreNotDraggedIntoFolders()
{
    auto *dialog = files::makeSaveDialog(m_window.get(), u"Somewhere"_s, u"All files (*)"_s, {});
    dialog->show();
    int views = 0;
    for (auto *view : dialog->findChildren<QAbstractItemView *>()) {
        if (!qobject_cast<QFileSystemModel *>(view->model()))
            continue;
        ++views;
        QVERIFY(!view->dragEnabled() && !view->acceptDrops());
    }
    QVERIFY(views >= 2);
    dialog->reject();
}

void TestFileDialogs::droppedFilesOfTheWorkspaceAreRefused()
{
    const QList<QStringList> drops{{workspace()},
                                   {m_folder->filePath(u"people.csv"_s)},
                                   {workspace() + u"-shm"_s, workspace() + u"-wal"_s},
                                   {m_folder->filePath(u"memory"_s), m_folder->filePath(u"hard"_s)}};
    for (const QStringList &paths : drops) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        const QList<FilePreview> previews = previewFiles(paths, {}).result();
        for (const FilePreview &preview : previews)
            QVERIFY2(preview.problem.contains(u"open"), qPrintable(preview.problem));
        QTest::qWait(200); // the window's own preview, in threads
        QVERIFY(keepsItsLocks());
    }
}

void TestFileDialogs::aReportDroppedToBeVerifiedMayNotBeTheWorkspace()
{
    m_window->goTo(u"reports"_s);
    auto *zone = m_window->findChild<VerifyZone *>();
    QVERIFY(zone);
    for (const QString &path : {workspace(), workspace() + u"-shm"_s, m_folder->filePath(u"memory"_s)}) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(zone, &drop);
        QTest::qWait(200);
        QVERIFY(keepsItsLocks());
    }
}

void TestFileDialogs::nothingIsReadFromOrWrittenOverTheWorkspace()
{
    for (const QString &path : {workspace(), workspace() + u"-wal"_s, workspace() + u"-shm"_s,
                                workspace() + u"-journal"_s, m_folder->filePath(u"hard"_s)}) {
        QVERIFY(!putFile("bytes", path).ok());
        QVERIFY(!saveIssues(path, {}).ok());
        QVERIFY(!readLogo(path).ok());
        QVERIFY(keepsItsLocks());
    }
    QVERIFY(await(m_window->workspace()->check()).value().isEmpty());
}

void TestFileDialogs::printingIntoTheWorkspaceIsRefused()
{
    for (const QString &path : {workspace(), workspace() + u"-shm"_s, m_folder->filePath(u"hard"_s)}) {
        QPrinter printer;
        auto *dialog = new PrintDialog(&printer, m_window.get());
        QString why;
        connect(dialog, &PrintDialog::refused, this, [&](const Error &error) { why = error.text; });
        dialog->show();
        auto *name = dialog->findChild<QLineEdit *>(u"filename"_s);
        QVERIFY(name);
        name->setEnabled(true);
        name->setText(path);
        dialog->accept();
        QVERIFY2(why.contains(u"open"), qPrintable(why));
        QVERIFY(keepsItsLocks());
    }
}

QTEST_MAIN(TestFileDialogs)
#include "tst_file_dialogs.moc"
