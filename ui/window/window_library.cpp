// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_library.h"

#include "ui/paper/report_files.h"
#include "ui/parts/file_dialogs.h"
#include "ui/parts/theme.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QSettings>
#include <QTimer>
#include <QTranslator>
#include <vector>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

/// Owns the windows and makes them anew when the language changes, each on its workspace.
class Gui final : public QObject
{
public:
    Gui(QCoreApplication &application, void (*prepare)(QCoreApplication &))
        : m_application(application)
        , m_prepare(prepare)
    {
        addWindow();
    }
    MainWindow &window() { return *m_windows.front(); }

    /// Enter presses the button that has the focus, as people expect; Qt gives it to buttons of dialogs only.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        auto *button = qobject_cast<QAbstractButton *>(watched);
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (!button || !enter || key->modifiers().testFlag(Qt::ControlModifier) ||
            qobject_cast<QDialog *>(button->window()))
            return QObject::eventFilter(watched, event);
        button->animateClick();
        return true;
    }

private:
    std::unique_ptr<MainWindow> makeWindow()
    {
        auto window = std::make_unique<MainWindow>();
        MainWindow *made = window.get();
        connect(made, &MainWindow::languageChanged, this, &Gui::changeLanguage, Qt::QueuedConnection);
        connect(made, &MainWindow::newWindowRequested, this, [this, made] { openBeside(*made); });
        connect(
            made, &MainWindow::closed, this, [this, made] { forget(made); }, Qt::QueuedConnection);
        return window;
    }
    MainWindow &addWindow()
    {
        m_windows.push_back(makeWindow());
        return *m_windows.back();
    }

    /// A second window on the same open workspace: what is done in one shows in the other at once.
    void openBeside(const MainWindow &first)
    {
        const auto workspace = first.workspace();
        const QPoint beside = first.pos() + QPoint(40, 40);
        const QSize size = first.size();
        MainWindow &second = addWindow();
        if (!first.isMaximized()) {
            second.resize(size);
            second.move(beside);
        }
        if (workspace) {
            second.setWorkspace(workspace);
            if (!first.currentKey().isEmpty() && first.currentKey() != u"person"_s &&
                first.currentKey() != u"import"_s)
                second.goTo(first.currentKey());
        }
        second.show();
        second.activateWindow();
    }
    /// The last window stays until the program ends.
    void forget(const MainWindow *window)
    {
        if (m_windows.size() < 2 || window->isVisible())
            return;
        std::erase_if(m_windows, [window](const auto &one) { return one.get() == window; });
    }

    void changeLanguage()
    {
        const QList<QTranslator *> old = m_application.findChildren<QTranslator *>();
        for (QTranslator *translator : old) {
            QCoreApplication::removeTranslator(translator);
            delete translator;
        }
        QLocale::setDefault(QLocale::system());
        m_prepare(m_application);
        for (std::unique_ptr<MainWindow> &window : m_windows) {
            const auto workspace = window->workspace();
            const QString key = window->currentKey();
            auto anew = makeWindow();
            anew->restoreGeometry(window->saveGeometry());
            if (workspace) {
                window->setWorkspace(nullptr);
                anew->setWorkspace(workspace);
                anew->goTo(key);
            }
            anew->show();
            window->hide();
            window = std::move(anew);
        }
    }

    QCoreApplication &m_application;
    void (*m_prepare)(QCoreApplication &);
    std::vector<std::unique_ptr<MainWindow>> m_windows;
};

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    return std::make_unique<QApplication>(argc, argv);
}

int showWindow(QCoreApplication &core, const QStringList &files, void (*prepare)(QCoreApplication &))
{
    auto &application = static_cast<QApplication &>(core);
    const QSettings settings;
    theme::setZoom(application, settings.value(u"zoom"_s, 100).toInt());
    theme::apply(application, static_cast<ThemeMode>(settings.value(u"theme"_s, 0).toInt()));
    files::keepDialogsFromOpeningFiles();
    Gui gui(application, prepare);
    application.installEventFilter(&gui);
    gui.window().show();
    const QStringList recent = files::recent();
    const bool namesWorkspace = std::any_of(files.begin(), files.end(), [](const QString &file) {
        return file.endsWith(".vouch"_L1, Qt::CaseInsensitive);
    });
    if (namesWorkspace || recent.isEmpty())
        gui.window().openFiles(files);
    else
        gui.window().openWorkspace(recent.first(), files);
    if (QCoreApplication::arguments().contains(u"--quit-after-paint"_s))
        QTimer::singleShot(0, &gui.window(), [&] {
            gui.window().repaint();
            QCoreApplication::quit();
        });
    return QApplication::exec();
}

Result<Papers> writePapers(const HandoutRequest &request, const QString &logo, const QString &format,
                           const QString &path)
{
    Handout handout{request, {}, {}};
    if (!logo.isEmpty()) {
        VOUCH_GIVE(handout.logo, readLogo(logo));
    }
    const bool alone = handout.pack.isEmpty() && (format == u"svg"_s || format == u"png"_s);
    if (alone && !handout.reports.isEmpty()) {
        VOUCH_GIVE(const QByteArray bytes, chartFile(handout.reports.first(), format, handout.madeAt));
        VOUCH_TRY(putFile(bytes, path));
        return Papers{{path}, runOf(handout, format, path)};
    }
    VOUCH_GIVE(const QStringList files, writeHandout(handout, format, path));
    return Papers{files, runOf(handout, format, path)};
}

} // namespace

Q_DECL_EXPORT const WindowLibrary &vouchWindowLibrary()
{
    static const WindowLibrary library{makeApplication, showWindow, writePapers, reportWords,
                                       lettersPdf,      quotePdf,   logoOfFile};
    return library;
}

} // namespace vouch::ui
