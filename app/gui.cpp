// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "app/environment.h"
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

namespace vouch
{

namespace
{

/// Owns the windows and makes them anew when the language changes, each on its workspace.
class Gui final : public QObject
{
public:
    explicit Gui(QApplication &application)
        : m_application(application)
    {
        addWindow();
    }
    ui::MainWindow &window() { return *m_windows.front(); }

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
    std::unique_ptr<ui::MainWindow> makeWindow()
    {
        auto window = std::make_unique<ui::MainWindow>();
        ui::MainWindow *made = window.get();
        connect(made, &ui::MainWindow::languageChanged, this, &Gui::changeLanguage, Qt::QueuedConnection);
        connect(made, &ui::MainWindow::newWindowRequested, this, [this, made] { openBeside(*made); });
        connect(
            made, &ui::MainWindow::closed, this, [this, made] { forget(made); }, Qt::QueuedConnection);
        return window;
    }
    ui::MainWindow &addWindow()
    {
        m_windows.push_back(makeWindow());
        return *m_windows.back();
    }

    /// A second window on the same open workspace: what is done in one shows in the other at once.
    void openBeside(const ui::MainWindow &first)
    {
        const auto workspace = first.workspace();
        const QPoint beside = first.pos() + QPoint(40, 40);
        const QSize size = first.size();
        ui::MainWindow &second = addWindow();
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
    void forget(const ui::MainWindow *window)
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
        app::prepareApplication(m_application);
        for (std::unique_ptr<ui::MainWindow> &window : m_windows) {
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

    QApplication &m_application;
    std::vector<std::unique_ptr<ui::MainWindow>> m_windows;
};

} // namespace

int runGui(QApplication &application, const QStringList &files)
{
    const QSettings settings;
    ui::theme::setZoom(application, settings.value(u"zoom"_s, 100).toInt());
    ui::theme::apply(application, static_cast<ui::ThemeMode>(settings.value(u"theme"_s, 0).toInt()));
    ui::files::keepDialogsFromOpeningFiles();
    Gui gui(application);
    application.installEventFilter(&gui);
    gui.window().show();
    const QStringList recent = ui::files::recent();
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

} // namespace vouch
