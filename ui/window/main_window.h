// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/operation.h"
#include "ui/parts/screen.h"
#include "ui/window/workspace_files.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace vouch::ui
{

class BannerArea;
class DealDesk;
class NavBar;
class StartPage;
class Reminders;
class TaskStrip;
class Toast;
class TopBar;
class WindowKeys;

/// The window: the start page while no workspace is open, else the screens with navigation, top bar, banners,
/// toasts and status. It is the only place that knows more than one screen.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a .vouch file; other files go to the import preview (of a new workspace where none is open).
    void openFiles(const QStringList &paths);
    /// What importing these would do; a workspace among them is no file to import, and is told so.
    void importFiles(const QStringList &paths);
    /// Files in `toImport` go to the import preview then.
    void openWorkspace(const QString &path, const QStringList &toImport = {});
    void openSample();
    /// Shows an open workspace; a null pointer shows the start page.
    void setWorkspace(const std::shared_ptr<Workspace> &workspace);
    std::shared_ptr<Workspace> workspace() const { return m_workspace; }

    void goTo(const QString &key);
    void openPerson(PersonId person);
    void openDeal(DealId deal, PersonId person);
    QString currentKey() const;

signals:
    /// The language was changed: the owner makes a new window (texts are set when widgets are made).
    void languageChanged();
    /// Another window on the same workspace is wanted: the owner makes it.
    void newWindowRequested();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// A place one was at, for back and forward.
    struct Place {
        QString key;
        PersonId person;
        OrganisationId organisation{};
        friend bool operator==(const Place &, const Place &) = default;
    };

    // main_window.cpp
    void buildFrame();
    void dropScreens();
    void connectScreen(Screen *screen);
    Screen *screen(const QString &key) const; ///< null where nobody went yet
    Screen *madeScreen(const QString &key);   ///< null where there is no such screen, or no workspace
    void openTarget(const QString &key, const Target &target);
    void visit(const Place &place);
    void showPlace(const Place &place);
    void step(int by);
    void createWorkspace(const QString &path, const QString &templateKey, const QStringList &filesToImport);
    void opened(const files::Opened &result, const std::function<void()> &again);
    void announce(const QString &text);
    void restoreState();
    void fillScreen();
    void leaveSample();

    // main_window_changes.cpp
    void onChanged(const ChangeSet &changes);
    void refreshUndo();
    void undo(OperationId operation);
    void bringBack(OperationId operation);
    void turnNext(bool back);
    void turned(OperationId operation, bool back, const Result<ChangeSet> &result);
    void fillUndoList();
    void showDone(const QString &message, OperationId operation);
    void showTold(const QString &message);
    void showFailure(const Error &error, const std::function<void()> &retry);

    // main_window_words.cpp
    void write(const Subject &subject);
    void chooseQuote(const Subject &subject);
    void showQuote(DealId deal);

    // main_window_actions.cpp
    void buildActions();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildGoMenu();
    void buildHelpMenu();
    void addScreenActions();
    void fillRecordMenu();
    QList<QAction *> keyActions() const;
    void nextPane();
    void fillRecent();
    void chooseImport();
    void chooseWorkspace();
    void chooseNewWorkspace();
    void printPage();
    QAction *exportAction() const;
    void exportView();
    void zoomTo(int percent);
    void setLanguage(const QString &code);
    void showShortcuts();
    void showAbout();
    void updateActions();
    QAction *addTo(QMenu *menu, const QString &name, const QString &iconName, const QString &text,
                   const QList<QKeySequence> &keys, const std::function<void()> &run);

    std::shared_ptr<Workspace> m_workspace;
    QList<Screen *> m_screens; ///< those that somebody went to
    QList<PersonId> m_listed;  ///< those that the page of a person walks
    QList<Place> m_places;
    qsizetype m_at = -1;
    UndoState m_undoState;
    QList<Operation> m_recent; ///< for the list of the undo button
    QList<bool> m_turns;       ///< Ctrl+Z (true) and Ctrl+Shift+Z that wait for the one before
    bool m_turning = false;
    int m_generation = 0;
    bool m_closeWhenIdle = false;

    QStackedWidget *m_pages = nullptr; ///< start page, workspace
    QStackedWidget *m_content = nullptr;
    StartPage *m_start = nullptr;
    NavBar *m_nav = nullptr;
    TopBar *m_top = nullptr;
    BannerArea *m_banners = nullptr;
    Toast *m_toast = nullptr;
    TaskStrip *m_tasks = nullptr;
    Reminders *m_reminders = nullptr;
    WindowKeys *m_keys = nullptr; ///< those that are about whoever is chosen
    DealDesk *m_deals = nullptr;  ///< of deals that the search finds; made when it is first needed
    QLabel *m_saved = nullptr;
    QLabel *m_status = nullptr; ///< what was announced last, for assistive technology

    QMenu *m_fileMenu = nullptr, *m_editMenu = nullptr, *m_viewMenu = nullptr, *m_goMenu = nullptr,
          *m_recordMenu = nullptr, *m_recentMenu = nullptr, *m_newMenu = nullptr, *m_undoList = nullptr;
    QAction *m_undo = nullptr, *m_redo = nullptr, *m_back = nullptr, *m_forward = nullptr,
            *m_exportView = nullptr;
    QList<QAction *> m_needWorkspace; ///< disabled on the start page
    QList<QAction *> m_goActions;
};

} // namespace vouch::ui
