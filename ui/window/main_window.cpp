// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"
#include "core/base/shown_time.h"
#include "core/workspace/workspace.h"
#include "ui/exchange/import_page.h"
#include "ui/parts/banner.h"
#include "ui/parts/deal_desk.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/steady_focus.h"
#include "ui/parts/theme.h"
#include "ui/parts/toast.h"
#include "ui/parts/window_keys.h"
#include "ui/window/key_rules.h"
#include "ui/window/nav_bar.h"
#include "ui/window/person_search.h"
#include "ui/window/reminders.h"
#include "ui/window/screens.h"
#include "ui/window/start_page.h"
#include "ui/window/task_strip.h"
#include "ui/window/top_bar.h"
#include "ui/words/words_dialog.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QFuture>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{
constexpr qsizetype rememberedPlaces = 100;

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}
} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
{
    setObjectName(u"main-window"_s);
    setWindowTitle(tr("Vouch"));
    setWindowIcon(theme::icon(u"vouch"_s));
    setAcceptDrops(true);
    buildFrame();
    m_keys = new WindowKeys(this);
    m_keys->serve(m_top->search(), [search = m_top->search()] { return search->subject(); });
    connect(m_keys, &WindowKeys::done, this, &MainWindow::showDone);
    connect(m_keys, &WindowKeys::failed, this, &MainWindow::showFailure);
    connect(m_keys, &WindowKeys::told, this, &MainWindow::showTold);
    connect(m_keys, &WindowKeys::writeRequested, this, &MainWindow::write);
    connect(m_keys, &WindowKeys::quoteRequested, this, &MainWindow::chooseQuote);
    buildActions();
    auto *rules = new KeyRules(this, [this] { return keyActions(); });
    connect(rules, &KeyRules::explained, this, &MainWindow::showTold);
    restoreState();
    setWorkspace(nullptr);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    m_pages = new QStackedWidget(this);
    setCentralWidget(m_pages);
    m_start = new StartPage(m_pages);
    m_pages->addWidget(m_start);

    auto *frame = new QWidget(m_pages);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_nav = new NavBar(frame);
    row->addWidget(m_nav);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_top = new TopBar(frame);
    column->addWidget(m_top);
    m_content = new QStackedWidget(frame);
    column->addWidget(m_content, 1);
    row->addLayout(column, 1);
    m_pages->addWidget(frame);

    // Banners stand above both pages: opening a file may fail on the start page too.
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_banners = new BannerArea(whole);
    layout->addWidget(m_banners);
    layout->addWidget(m_pages, 1);
    setCentralWidget(whole);
    m_toast = new Toast(whole);
    connect(m_toast, &Toast::takeBack, this, &MainWindow::undo);

    m_saved = new PlainLabel(this);
    m_saved->setContentsMargins(12, 2, 12, 2);
    m_status = new PlainLabel(this);
    m_status->setProperty("role", u"small"_s);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_tasks = new TaskStrip(this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_saved);
    statusBar()->addWidget(m_status, 1);
    m_reminders = new Reminders(this);
    connect(m_reminders, &Reminders::opened, this, [this] { goTo(u"today"_s); });
    connect(m_reminders, &Reminders::told, this, [this](const QString &text) {
        if (!m_toast->isOpen()) // what it says may have a way back
            m_toast->show(text);
    });
    statusBar()->addPermanentWidget(m_reminders);
    statusBar()->addPermanentWidget(m_tasks);

    connect(m_nav, &NavBar::chosen, this, &MainWindow::goTo);
    connect(m_banners, &BannerArea::announced, this, &MainWindow::announce);
    connect(m_top->search(), &PersonSearch::personChosen, this, &MainWindow::openPerson);
    connect(m_top->search(), &PersonSearch::dealChosen, this, &MainWindow::openDeal);
    connect(m_top->search(), &PersonSearch::allRequested, this,
            [this](const QString &text) { openTarget(u"people"_s, SearchTarget{text}); });
    connect(m_start, &StartPage::openRequested, this, [this](const QString &path) { openWorkspace(path); });
    connect(m_start, &StartPage::openDialogRequested, this, &MainWindow::chooseWorkspace);
    connect(m_start, &StartPage::importDialogRequested, this, &MainWindow::chooseImport);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::createRequested, this,
            [this](const QString &journey, const QStringList &toImport) {
                createWorkspace(files::freshWorkspacePath(), journey, toImport);
            });
}

void MainWindow::restoreState()
{
    const QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    fillScreen();
    m_nav->setFolded(settings.value(u"window/navigationFolded"_s, false).toBool());
    setMinimumSize(800, 560);
}

/// The size of a first window, and of one that was left on a larger screen. How wide the frame is that the
/// desktop puts around it nobody knows before it is there, so on a screen that the window would fill it is
/// maximized: then all of it shows.
void MainWindow::fillScreen()
{
    constexpr QSize best(1600, 1000), frame(40, 60);
    const QSize room = QGuiApplication::primaryScreen()->availableSize();
    if (!testAttribute(Qt::WA_Resized))
        resize(best);
    const QSize fitting = size().boundedTo(room - frame);
    if (fitting == size() || isMaximized() || isFullScreen())
        return;
    resize(fitting);
    setWindowState(windowState() | Qt::WindowMaximized);
}

void MainWindow::openFiles(const QStringList &paths)
{
    QStringList toImport;
    QString workspace;
    for (const QString &path : paths) {
        const bool isWorkspace = QFileInfo(path).suffix().compare("vouch"_L1, Qt::CaseInsensitive) == 0;
        if (!isWorkspace)
            toImport.append(path);
        else if (workspace.isEmpty())
            workspace = path;
    }
    if (!workspace.isEmpty()) {
        openWorkspace(workspace, toImport);
        return;
    }
    if (!toImport.isEmpty())
        importFiles(toImport);
}

void MainWindow::importFiles(const QStringList &paths)
{
    if (!m_workspace) {
        m_start->chooseJourneyFor(paths);
        return;
    }
    goTo(u"import"_s);
    qobject_cast<ImportPage *>(screen(u"import"_s))->setFiles(paths);
}

void MainWindow::openWorkspace(const QString &path, const QStringList &toImport)
{
    m_banners->dismiss(u"error"_s);
    m_start->setBusy(tr("Opening %1 …").arg(QFileInfo(path).fileName()));
    onAnswer(Workspace::open(path), this, [this, path, toImport](const files::Opened &result) {
        opened(result, [this, path, toImport] { openWorkspace(path, toImport); });
        if (result.ok())
            openFiles(toImport);
    });
}

void MainWindow::createWorkspace(const QString &path, const QString &templateKey,
                                 const QStringList &filesToImport)
{
    m_banners->dismiss(u"error"_s);
    m_start->setBusy(tr("Making your workspace …"));
    Workspace::NewOptions options;
    options.journeys = {templateKey};
    options.language = files::templateLanguage();
    onAnswer(Workspace::create(path, options), this,
             [this, path, templateKey, filesToImport](const files::Opened &result) {
                 opened(result, [=, this] { createWorkspace(path, templateKey, filesToImport); });
                 if (result.ok() && !filesToImport.isEmpty())
                     openFiles(filesToImport);
             });
}

void MainWindow::openSample()
{
    m_banners->dismiss(u"error"_s);
    m_start->setBusy(tr("Making the sample workspace …"));
    const auto work = std::make_shared<Work>(tr("Sample data"));
    m_tasks->start(work);
    files::openSample(this, work, [this](const files::Opened &result) {
        m_tasks->stop();
        opened(result, [this] { openSample(); });
    });
}

void MainWindow::opened(const files::Opened &result, const std::function<void()> &again)
{
    m_start->setBusy({});
    if (!result.ok()) {
        showFailure(result.error(), again);
        return;
    }
    setWorkspace(result.value());
}

void MainWindow::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    dropScreens();
    if (m_workspace)
        m_workspace->disconnect(this); // it may live on in another window
    m_workspace = workspace;
    m_turning = false;
    m_turns.clear();
    m_top->search()->setWorkspace(workspace);
    m_keys->setWorkspace(workspace);
    m_reminders->setWorkspace(nullptr);
    for (const QString &key : {u"sample"_s, u"read-only"_s, u"error"_s})
        m_banners->dismiss(key);
    m_pages->setCurrentIndex(workspace ? 1 : 0);
    m_saved->setText(QString());
    if (!workspace) {
        setWindowTitle(tr("Vouch"));
        m_start->reset();
        updateActions();
        return;
    }
    workspace->setActor(qEnvironmentVariable("USER"));
    shown::setCalendar(workspace->calendar());
    files::remember(workspace->path());
    connect(workspace.get(), &Workspace::changed, this, &MainWindow::onChanged);
    workspace->watchOtherPrograms();
    const bool sample = files::isSample(workspace->path());
    const QString name = sample ? tr("Sample data") : QFileInfo(workspace->path()).completeBaseName();
    setWindowTitle(tr("%1 – Vouch").arg(name));
    m_saved->setText(workspace->isReadOnly() ? tr("Read-only") : tr("All changes saved"));
    if (sample)
        m_banners->show(u"sample"_s, u"sample"_s,
                        tr("Sample data · invented people, change anything you like"),
                        {{tr("Leave"), [this] { leaveSample(); }}}, false);
    if (workspace->isReadOnly())
        m_banners->show(
            u"read-only"_s, u"lock"_s,
            tr("%1 can be read but not changed. Copy it to a folder you may write to and open the copy.")
                .arg(QFileInfo(workspace->path()).fileName()),
            {}, true);
    addScreenActions();
    refreshUndo();
    const QString last = QSettings().value(u"window/screen"_s).toString();
    const bool goesBack = screenFactory(last) && last != "person"_L1 && last != "import"_L1;
    visit({goesBack ? last : screenFactories().first().key, {}});
    m_reminders->setWorkspace(workspace);
}

void MainWindow::leaveSample()
{
    if (m_tasks->isRunning()) {
        m_tasks->cancel();
        return;
    }
    setWorkspace(nullptr);
}

/// Made when somebody goes there first: all of them together would take most of the start, and of the memory.
Screen *MainWindow::madeScreen(const QString &key)
{
    if (Screen *known = screen(key))
        return known;
    const ScreenFactory *factory = screenFactory(key);
    if (!m_workspace || !factory)
        return nullptr;
    Screen *made = factory->make(m_content);
    Q_ASSERT(made->key() == key && (!factory->title || made->title() == factory->title()));
    made->setObjectName(u"screen-"_s + key);
    m_screens.append(made);
    connectScreen(made);
    made->setWorkspace(m_workspace);
    m_content->addWidget(made);
    return made;
}

void MainWindow::dropScreens()
{
    qDeleteAll(findChildren<WordsDialog *>(QString(), Qt::FindDirectChildrenOnly));
    m_tasks->stop();          // the import page cancels its import when it goes
    m_toast->setAside(false); // a drag ends with its board
    m_toast->close();         // its operation is one of the workspace that is left
    m_turns.clear();
    m_turning = false;
    m_status->clear();
    m_status->setAccessibleName({});
    m_places.clear();
    m_at = -1;
    m_keys->setScreen(nullptr);
    m_top->setScreenActions({});
    m_nav->clear();
    for (QAction *action : std::as_const(m_goActions))
        delete action;
    m_goActions.clear();
    m_newMenu->clear();
    m_recordMenu->clear();
    for (Screen *old : std::as_const(m_screens)) {
        m_content->removeWidget(old);
        delete old;
    }
    m_screens.clear();
    if (m_workspace)
        disconnect(m_workspace.get(), nullptr, this, nullptr);
}

void MainWindow::connectScreen(Screen *made)
{
    connect(made, &Screen::personRequested, this, &MainWindow::openPerson);
    connect(made, &Screen::quoteRequested, this, &MainWindow::showQuote);
    connect(made, &Screen::failed, this, &MainWindow::showFailure);
    connect(made, &Screen::done, this, &MainWindow::showDone);
    connect(made, &Screen::told, this, &MainWindow::showTold);
    connect(made, &Screen::refused, this, &MainWindow::showTold);
    connect(made, &Screen::dragging, m_toast, &Toast::setAside);
    connect(made, &Screen::announced, this, [this, made](const QString &text) {
        if (made->isVisible()) // what happens behind the screen that is read would confuse
            announce(text);
    });
    connect(made, &Screen::screenRequested, this, [this](const QString &key) {
        if (key == "back"_L1)
            step(-1);
        else
            goTo(key);
    });
    connect(made, &Screen::targetRequested, this, &MainWindow::openTarget);
    connect(made, &QWidget::windowTitleChanged, this, [this, made] {
        if (made == m_content->currentWidget())
            m_top->setTitle(made->title());
    });
    if (auto *page = qobject_cast<ImportPage *>(made)) {
        connect(page, &ImportPage::started, m_tasks, &TaskStrip::start);
        connect(page, &ImportPage::finished, this, [this] {
            m_tasks->stop();
            if (m_closeWhenIdle)
                close();
        });
        connect(page, &ImportPage::chooseRequested, this, &MainWindow::chooseImport);
        connect(page, &ImportPage::undoRequested, this, &MainWindow::undo);
    }
}

Screen *MainWindow::screen(const QString &key) const
{
    for (Screen *one : m_screens) {
        if (one->key() == key)
            return one;
    }
    return nullptr;
}

QString MainWindow::currentKey() const
{
    return m_at >= 0 ? m_places[m_at].key : QString();
}

void MainWindow::goTo(const QString &key)
{
    if (Screen *wanted = madeScreen(key)) {
        wanted->goHome(key == currentKey());
        visit({key, {}});
    }
}

void MainWindow::openTarget(const QString &key, const Target &target)
{
    if (const auto *page = std::get_if<OrganisationTarget>(&target))
        return visit({key, {}, page->organisation}); // back and forward lead to it
    goTo(key);
    if (Screen *wanted = screen(key))
        wanted->open(target);
}

void MainWindow::openPerson(PersonId person)
{
    const Screen *here = screen(currentKey());
    const Screen *people = screen(u"people"_s);
    if (here && !here->listed().isEmpty())
        m_listed = here->listed();
    else if (people)
        m_listed = people->listed();
    visit({u"person"_s, person});
}

/// A deal is looked at over the page of its person; one of nobody over what is shown.
void MainWindow::openDeal(DealId deal, PersonId person)
{
    if (person.isValid())
        openPerson(person);
    if (!m_deals) {
        m_deals = new DealDesk(this);
        connect(m_deals, &DealDesk::done, this, &MainWindow::showDone);
        connect(m_deals, &DealDesk::failed, this, &MainWindow::showFailure);
        connect(m_deals, &DealDesk::refused, this, &MainWindow::showTold);
        connect(m_deals, &DealDesk::personRequested, this, &MainWindow::openPerson);
        connect(m_deals, &DealDesk::quoteRequested, this, &MainWindow::showQuote);
        connect(m_deals, &DealDesk::organisationRequested, this, [this](OrganisationId organisation) {
            openTarget(u"organisation"_s, OrganisationTarget{organisation});
        });
    }
    m_deals->setWorkspace(m_workspace);
    m_deals->open(deal, mapToGlobal(QPoint(width() / 3, height() / 6)));
}

void MainWindow::visit(const Place &place)
{
    if (!madeScreen(place.key))
        return;
    if (m_at < 0 || m_places[m_at] != place) {
        m_places = m_places.mid(0, m_at + 1);
        m_places.append(place);
        if (m_places.size() > rememberedPlaces)
            m_places.removeFirst();
        m_at = m_places.size() - 1;
    }
    showPlace(place);
}

void MainWindow::step(int by)
{
    const qsizetype to = m_at + by;
    if (to < 0 || to >= m_places.size())
        return;
    m_at = to;
    showPlace(m_places[m_at]);
}

void MainWindow::showPlace(const Place &place)
{
    Screen *next = screen(place.key);
    if (next != m_content->currentWidget()) {
        // What was said last was said of the screen that goes.
        m_status->clear();
        m_status->setAccessibleName({});
    }
    if (place.person.isValid())
        next->open(PersonTarget{place.person, m_listed});
    if (place.organisation.isValid())
        next->open(OrganisationTarget{place.organisation});
    m_content->setCurrentWidget(next);
    m_top->setTitle(next->title());
    m_keys->setScreen(next);
    QList<QAction *> shown;
    for (const PersonKey key : next->shownKeys())
        shown.append(m_keys->action(key));
    m_top->setScreenActions(shown + next->screenActions());
    const bool ofPeople = place.key == "person"_L1 || place.key == "organisation"_L1;
    m_nav->setCurrent(ofPeople ? u"people"_s : place.key);
    fillRecordMenu();
    updateActions();
    next->takeFocus();
    focusOrAwait(next);
}

void MainWindow::announce(const QString &text)
{
    m_status->setText(text);
    m_status->setAccessibleName(text);
    if (QAccessible::isActive()) {
        // Alert makes screen readers say the name of the object.
        QAccessibleEvent event(m_status, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

/// A question that waits has the keys, also where the window manager gave them to the window behind it: that
/// one takes none, and nobody could answer without the pointer.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow())
        return;
    QWidget *question = QApplication::activeModalWidget();
    if (question && question != this) {
        question->raise();
        question->activateWindow();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_tasks->isRunning()) {
        // What was imported so far is taken back before the window goes.
        m_closeWhenIdle = true;
        m_tasks->cancel();
        m_toast->show(tr("Stopping the import before closing …"));
        event->ignore();
        return;
    }
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/navigationFolded"_s, m_nav->isFolded());
    if (m_workspace)
        settings.setValue(u"window/screen"_s, currentKey());
    QMainWindow::closeEvent(event);
    emit closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    openFiles(paths);
}

} // namespace vouch::ui
