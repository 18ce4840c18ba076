// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the window that makes menus: every command of the program, with its keys.
#include "ui/window/main_window.h"

#include "core/workspace/workspace.h"
#include "ui/parts/banner.h"
#include "ui/parts/file_dialogs.h"
#include "ui/parts/theme.h"
#include "ui/parts/usable.h"
#include "ui/parts/window_keys.h"
#include "ui/window/about_dialog.h"
#include "ui/window/nav_bar.h"
#include "ui/window/screens.h"
#include "ui/window/shortcut_sheet.h"
#include "ui/window/task_strip.h"
#include "ui/window/top_bar.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo::exists(folder) ? folder : QDir::homePath();
}

QString filterOf()
{
    return QCoreApplication::translate("MainWindow", "Vouch workspaces (*.vouch)");
}

} // namespace

QAction *MainWindow::addTo(QMenu *menu, const QString &name, const QString &iconName, const QString &text,
                           const QList<QKeySequence> &keys, const std::function<void()> &run)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    if (!iconName.isEmpty())
        action->setIcon(theme::icon(iconName));
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void MainWindow::buildActions()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildGoMenu();
    m_recordMenu = menuBar()->addMenu(tr("&Record"));
    m_newMenu = new QMenu(tr("New"), this);
    m_top->setNewMenu(m_newMenu);
    m_needWorkspace.append(m_recordMenu->menuAction());
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    m_fileMenu = menuBar()->addMenu(tr("&File"));
    addTo(m_fileMenu, u"file-new"_s, u"add"_s, tr("&New workspace…"), {}, [this] { chooseNewWorkspace(); });
    addTo(m_fileMenu, u"file-open"_s, u"folder"_s, tr("&Open…"), {QKeySequence::Open},
          [this] { chooseWorkspace(); });
    m_recentMenu = m_fileMenu->addMenu(tr("Open &recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    addTo(m_fileMenu, u"file-sample"_s, u"sample"_s, tr("&Sample data"), {}, [this] { openSample(); });
    addTo(m_fileMenu, u"file-window"_s, {}, tr("New &window"), {QKeySequence(u"Ctrl+Shift+N"_s)},
          [this] { emit newWindowRequested(); });
    m_needWorkspace.append(addTo(m_fileMenu, u"file-close"_s, {}, tr("&Close workspace"),
                                 {QKeySequence::Close}, [this] { leaveSample(); }));
    m_needWorkspace.append(
        addTo(m_fileMenu, u"file-workspace"_s, u"settings"_s, tr("Wor&kspace…"), {}, [this] {
            goTo(u"workspace"_s);
            if (Screen *page = screen(u"workspace"_s))
                page->focusFilter();
        }));
    m_fileMenu->addSeparator();
    addTo(m_fileMenu, u"file-import"_s, u"import"_s, tr("&Import…"), {QKeySequence(u"Ctrl+I"_s)},
          [this] { chooseImport(); });
    m_exportView = addTo(m_fileMenu, u"file-export"_s, u"export"_s, tr("&Export this view…"),
                         {QKeySequence(u"Ctrl+Shift+E"_s)}, [this] { exportView(); });
    m_needWorkspace.append(addTo(m_fileMenu, u"file-pdf"_s, u"print"_s, tr("Save page as &PDF…"),
                                 {QKeySequence::Print}, [this] { printPage(); }));
    m_fileMenu->addSeparator();
    QAction *quit = addTo(m_fileMenu, u"file-quit"_s, {}, tr("&Quit"), {QKeySequence(u"Ctrl+Q"_s)},
                          [] { QApplication::closeAllWindows(); });
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::buildEditMenu()
{
    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    m_undo = addTo(m_editMenu, u"edit-undo"_s, u"undo"_s, tr("&Undo"), {QKeySequence(u"Ctrl+Z"_s)},
                   [this] { turnNext(true); });
    m_redo = addTo(m_editMenu, u"edit-redo"_s, u"redo"_s, tr("&Redo"),
                   {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)}, [this] { turnNext(false); });
    m_editMenu->addSeparator();
    m_needWorkspace.append(addTo(m_editMenu, u"edit-find"_s, u"search"_s, tr("&Find in this view"),
                                 {QKeySequence::Find}, [this] {
                                     if (Screen *now = screen(currentKey()))
                                         now->focusFilter();
                                 }));
    m_needWorkspace.append(addTo(m_editMenu, u"edit-search"_s, u"people"_s, tr("&Search people and deals"),
                                 {QKeySequence(u"Ctrl+K"_s)}, [this] {
                                     if (auto *field = findChild<QWidget *>(u"search"_s))
                                         field->setFocus(Qt::ShortcutFocusReason);
                                 }));
    m_undoList = new QMenu(tr("Last changes"), this);
    m_undoList->setObjectName(u"undo-list"_s);
    connect(m_undoList, &QMenu::aboutToShow, this, &MainWindow::fillUndoList);
    m_top->setUndo(m_undo, m_undoList);
}

void MainWindow::buildViewMenu()
{
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    QMenu *looks = m_viewMenu->addMenu(tr("&Theme"));
    auto *lookGroup = new QActionGroup(this);
    const QList<std::pair<ThemeMode, QString>> modes{{ThemeMode::System, tr("&System")},
                                                     {ThemeMode::Light, tr("&Light")},
                                                     {ThemeMode::Dark, tr("&Dark")},
                                                     {ThemeMode::HighContrast, tr("&High contrast")}};
    for (const auto &[look, text] : modes) {
        QAction *action = addTo(looks, {}, {}, text, {}, [look = look] {
            theme::apply(*qApp, look);
            QSettings().setValue(u"theme"_s, static_cast<int>(look));
        });
        action->setCheckable(true);
        action->setChecked(theme::mode() == look);
        lookGroup->addAction(action);
    }
    QMenu *languages = m_viewMenu->addMenu(tr("&Language"));
    auto *languageGroup = new QActionGroup(this);
    const QString language = QSettings().value(u"language"_s).toString();
    const QList<std::pair<QString, QString>> codes{
        {QString(), tr("&System")}, {u"en"_s, u"English"_s}, {u"zh_CN"_s, u"简体中文"_s}};
    for (const auto &[code, text] : codes) {
        QAction *action = addTo(languages, {}, {}, text, {}, [this, code = code] { setLanguage(code); });
        action->setCheckable(true);
        action->setChecked(language == code);
        languageGroup->addAction(action);
    }
    m_viewMenu->addSeparator();
    addTo(m_viewMenu, u"view-larger"_s, {}, tr("Zoom &in"),
          {QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)}, [this] { zoomTo(theme::zoom() + 10); });
    addTo(m_viewMenu, u"view-smaller"_s, {}, tr("Zoom &out"), {QKeySequence(u"Ctrl+-"_s)},
          [this] { zoomTo(theme::zoom() - 10); });
    addTo(m_viewMenu, u"view-normal"_s, {}, tr("&Normal size"), {QKeySequence(u"Ctrl+0"_s)},
          [this] { zoomTo(100); });
    m_viewMenu->addSeparator();
    QAction *fold = addTo(m_viewMenu, u"view-fold"_s, u"sidebar"_s, tr("&Fold navigation"),
                          {QKeySequence(u"F9"_s)}, [this] { m_nav->setFolded(!m_nav->isFolded()); });
    connect(m_nav, &NavBar::foldRequested, fold, &QAction::trigger);
    addTo(m_viewMenu, u"view-pane"_s, {}, tr("Next &pane"), {QKeySequence(u"F6"_s)}, [this] { nextPane(); });
}

void MainWindow::buildGoMenu()
{
    m_goMenu = menuBar()->addMenu(tr("&Go"));
    m_back = addTo(m_goMenu, u"go-back"_s, u"back"_s, tr("&Back"), {QKeySequence(u"Alt+Left"_s)},
                   [this] { step(-1); });
    m_forward = addTo(m_goMenu, u"go-forward"_s, u"forward"_s, tr("&Forward"), {QKeySequence(u"Alt+Right"_s)},
                      [this] { step(1); });
    m_goMenu->addSeparator();
    m_top->setNavigation(m_back, m_forward);
}

void MainWindow::buildHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    addTo(help, u"help-shortcuts"_s, u"keyboard"_s, tr("&Keyboard shortcuts"), {QKeySequence(u"Ctrl+/"_s)},
          [this] { showShortcuts(); });
    QAction *about = addTo(help, u"help-about"_s, u"info"_s, tr("&About Vouch"), {}, [this] { showAbout(); });
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::addScreenActions()
{
    int number = 0;
    for (const ScreenFactory &one : screenFactories()) {
        if (!one.title)
            continue;
        ++number;
        const QString keys = number < 10 ? u"Ctrl+%1"_s.arg(number) : QString();
        const QString target = one.key;
        QAction *go = addTo(m_goMenu, u"go-"_s + target, one.iconName, one.title(),
                            keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{QKeySequence(keys)},
                            [this, target] { goTo(target); });
        if (target == "history"_L1)
            go->setShortcuts({QKeySequence(keys), QKeySequence(u"Ctrl+Alt+Z"_s)});
        m_goActions.append(go);
        m_nav->addEntry(target, one.title(), one.iconName, keys);
    }
}

void MainWindow::fillRecordMenu()
{
    m_newMenu->clear(); // first, or what the other menu shares with it would stay
    m_recordMenu->clear();
    // What is about whoever is chosen, then the current screen's own actions; what makes something new works
    // from everywhere.
    m_recordMenu->addActions(m_keys->actions());
    m_recordMenu->addSeparator();
    Screen *now = screen(currentKey());
    const auto makesNew = [](const QAction *action) {
        return action->shortcut() == QKeySequence(u"Ctrl+N"_s);
    };
    for (const ScreenFactory &one : screenFactories()) {
        if (now && one.key == now->key()) {
            const QList<QAction *> actions = now->screenActions();
            m_recordMenu->addActions(actions);
            for (QAction *action : actions) {
                if (makesNew(action))
                    m_newMenu->addAction(action);
            }
        } else if (one.makes) {
            // The screen's own shortcut sleeps while the screen is hidden; this one wakes it.
            QAction *proxy = addTo(m_recordMenu, u"record-new"_s, u"person-add"_s, one.makes(),
                                   {QKeySequence(u"Ctrl+N"_s)}, [this, target = one.key, makesNew] {
                                       goTo(target);
                                       const QList<QAction *> actions = screen(target)->screenActions();
                                       (*std::find_if(actions.cbegin(), actions.cend(), makesNew))->trigger();
                                   });
            setUsable(proxy, !m_workspace->isReadOnly(), readOnlyReason());
            m_newMenu->addAction(proxy);
        }
    }
    m_newMenu->addSeparator();
    for (const PersonKey key : {PersonKey::Log, PersonKey::Task, PersonKey::Purchase, PersonKey::Advocacy,
                                PersonKey::Referral, PersonKey::Note})
        m_newMenu->addAction(m_keys->action(key));
    m_newMenu->addSeparator();
    m_newMenu->addAction(findChild<QAction *>(u"file-import"_s));
}

/// Everything that a key can mean here: what the menus hold and what the screen has besides.
QList<QAction *> MainWindow::keyActions() const
{
    QList<QAction *> all = m_keys->actions();
    const QList<QAction *> tops = menuBar()->actions();
    for (const QAction *top : tops) {
        if (top->menu())
            all += top->menu()->actions();
    }
    if (const Screen *now = screen(currentKey()))
        all += now->screenActions() + now->actions();
    return all;
}

void MainWindow::updateActions()
{
    const bool open = m_workspace != nullptr;
    const bool writable = open && !m_workspace->isReadOnly();
    const QString closed = tr("Open a workspace first.");
    for (QAction *action : std::as_const(m_needWorkspace))
        setUsable(action, open, closed);
    const auto turning = [&](QAction *action, bool some, const QString &none) {
        setUsable(action, writable && some, !open ? closed : !writable ? readOnlyReason() : none);
    };
    turning(m_undo, m_undoState.undo.operation.id.isValid(), tr("There is nothing to undo."));
    turning(m_redo, m_undoState.redo.operation.id.isValid(), tr("There is nothing to redo."));
    setUsable(m_back, open && m_at > 0, open ? tr("This is where you began.") : closed);
    setUsable(m_forward, open && m_at + 1 < m_places.size(),
              open ? tr("There is no later place to go to.") : closed);
    // A screen that has the key itself keeps it; two actions with one key would block each other.
    const QAction *exports = exportAction();
    const QKeySequence exportKey(u"Ctrl+Shift+E"_s);
    const Screen *now = screen(currentKey());
    setUsable(m_exportView, exports != nullptr,
              now ? tr("%1 has nothing to export.").arg(now->title()) : closed);
    m_exportView->setShortcut(exports && exports->shortcut() == exportKey ? QKeySequence() : exportKey);
    statusBar()->setVisible(open || m_tasks->isRunning());
}

void MainWindow::fillRecent()
{
    m_recentMenu->clear();
    for (const QString &path : files::recent()) {
        const QString name = files::isSample(path) ? tr("Sample data") : QFileInfo(path).fileName();
        QAction *action = m_recentMenu->addAction(QString(name).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, path] { openWorkspace(path); });
    }
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("Nothing yet"))->setEnabled(false);
}

void MainWindow::chooseImport()
{
    const QStringList paths = files::askForFiles(
        this, tr("Import people"), documents(),
        tr("Files with people (*.csv *.tsv *.txt *.vcf *.vcard *.zip *.json);;All files (*)"));
    if (!paths.isEmpty())
        importFiles(paths); // a workspace among them is told as what it is
}

void MainWindow::chooseWorkspace()
{
    const QString path = files::askForFile(this, tr("Open a workspace"), documents(), filterOf());
    if (!path.isEmpty())
        openWorkspace(path);
}

void MainWindow::chooseNewWorkspace()
{
    QString path = files::askWhereToSave(this, tr("New workspace"), documents(), filterOf());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix() != "vouch"_L1)
        path += u".vouch"_s;
    createWorkspace(path, u"social-journey"_s, {});
}

void MainWindow::printPage()
{
    if (Screen *now = screen(currentKey()); now && !now->print())
        showTold(tr("%1 has no page to save as PDF.").arg(now->title()));
}

QAction *MainWindow::exportAction() const
{
    const Screen *now = screen(currentKey());
    const QList<QAction *> actions = now ? now->screenActions() : QList<QAction *>();
    for (QAction *action : actions) {
        if (action->objectName().startsWith("export"_L1) ||
            action->shortcut() == QKeySequence(u"Ctrl+Shift+E"_s))
            return action;
    }
    return nullptr;
}

void MainWindow::exportView()
{
    if (QAction *action = exportAction())
        action->trigger();
}

void MainWindow::nextPane()
{
    const QList<QWidget *> panes{m_nav, m_top, m_content->currentWidget()};
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i] && panes[i]->isAncestorOf(focusWidget()))
            at = i;
    }
    QWidget *next = panes[(at + 1) % panes.size()];
    if (!next || !m_workspace)
        return;
    if (next == m_content->currentWidget()) {
        next->setFocus(Qt::TabFocusReason);
        return;
    }
    const QList<QWidget *> inside = next->findChildren<QWidget *>();
    for (QWidget *widget : inside) {
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled()) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MainWindow::zoomTo(int percent)
{
    theme::setZoom(*qApp, percent);
    QSettings().setValue(u"zoom"_s, theme::zoom());
    announce(tr("Text size %1 %").arg(theme::zoom()));
}

void MainWindow::setLanguage(const QString &code)
{
    if (code.isEmpty())
        QSettings().remove(u"language"_s);
    else
        QSettings().setValue(u"language"_s, code);
    // Not from inside the menu: the window that owns it is about to go.
    QMetaObject::invokeMethod(this, &MainWindow::languageChanged, Qt::QueuedConnection);
}

void MainWindow::showShortcuts()
{
    // Its key may come twice before it is the window in front.
    if (auto *open = findChild<ShortcutSheet *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *sheet = new ShortcutSheet(this);
    sheet->addMenus(menuBar());
    for (const ScreenFactory &one : screenFactories()) {
        if (const Screen *made = madeScreen(one.key))
            sheet->addActions(made->title(),
                              made->screenActions() +
                                  made->findChildren<QAction *>()); // lists have keys, too
    }
    sheet->show();
}

void MainWindow::showAbout()
{
    (new AboutDialog(this))->show();
}

} // namespace vouch::ui
