// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "app/environment.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QSettings>
#include <QTimer>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

/// Owns the window and makes it anew when the language changes, on the same workspace.
class Gui final : public QObject
{
public:
    explicit Gui(QApplication &application)
        : m_application(application)
    {
        makeWindow();
    }
    ui::MainWindow &window() { return *m_window; }

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
    void makeWindow()
    {
        m_window = std::make_unique<ui::MainWindow>();
        connect(m_window.get(), &ui::MainWindow::languageChanged, this, &Gui::changeLanguage,
                Qt::QueuedConnection);
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
        const auto workspace = m_window->workspace();
        const QByteArray geometry = m_window->saveGeometry();
        const QString key = m_window->currentKey();
        const auto before = std::move(m_window);
        makeWindow();
        m_window->restoreGeometry(geometry);
        if (workspace) {
            before->setWorkspace(nullptr);
            m_window->setWorkspace(workspace);
            m_window->goTo(key);
        }
        m_window->show();
        before->hide();
    }

    QApplication &m_application;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace

int runGui(QApplication &application, const QStringList &files)
{
    const QSettings settings;
    ui::theme::setZoom(application, settings.value(u"zoom"_s, 100).toInt());
    ui::theme::apply(application, static_cast<ui::ThemeMode>(settings.value(u"theme"_s, 0).toInt()));
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
