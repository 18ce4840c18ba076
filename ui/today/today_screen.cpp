// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_screen.h"

#include "core/base/text.h"
#include "core/workspace/requests/moves.h"
#include "core/workspace/requests/tasks.h"
#include "core/workspace/workspace.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/task_popup.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/usable.h"
#include "ui/parts/window_keys.h"
#include "ui/today/calendar_page.h"
#include "ui/today/rules_page.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QFuture>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <utility>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int widest = 1120;           ///< lines longer than this are hard to follow
constexpr int reloadMillis = 60;       ///< changes that come together are read together
constexpr int clockMillis = 60 * 1000; ///< days end

/// A column in the middle that grows to a readable width.
QWidget *centred(QWidget *content, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(16, 0, 16, 0);
    content->setMaximumWidth(widest);
    content->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    row->addStretch(1);
    row->addWidget(content, 1000);
    row->addStretch(1);
    return page;
}

} // namespace

TodayScreen::TodayScreen(QWidget *parent)
    : Screen(parent)
    , m_model(new TodayModel(this))
    , m_whole(new QStackedWidget(this))
    , m_pages(nullptr)
    , m_list(nullptr)
    , m_rules(new RulesPage(this))
    , m_calendar(new CalendarPage(this))
{
    buildActions();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_whole);
    auto *today = new QFrame(m_whole);
    today->setProperty("surface", u"page"_s);
    auto *layout = new QVBoxLayout(today);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(centred(buildBar(), today));
    m_pages = new QStackedWidget(this);
    m_list = new TodayList(m_model, m_pages);
    m_pages->addWidget(new QWidget(m_pages));
    m_pages->addWidget(centred(m_list, m_pages));
    m_pages->addWidget(buildEmpty());
    m_pages->addWidget(buildFailed());
    m_body = new QStackedWidget(today);
    m_body->addWidget(m_pages);
    m_body->addWidget(m_calendar);
    layout->addWidget(m_body, 1);
    m_whole->addWidget(today);
    m_whole->addWidget(m_rules);

    connect(m_list, &TodayList::asked, this, &TodayScreen::act);
    connect(m_list, &TodayList::refused, this, &Screen::refused);
    connectCalendar();
    connect(m_rules, &RulesPage::closed, this, &TodayScreen::showToday);
    connect(m_rules, &RulesPage::done, this, &Screen::done);
    connect(m_rules, &RulesPage::failed, this, &Screen::failed);
    connect(m_rules, &RulesPage::personRequested, this, &Screen::personRequested);
    m_reloadTimer.setSingleShot(true);
    m_reloadTimer.setInterval(reloadMillis);
    connect(&m_reloadTimer, &QTimer::timeout, this, &TodayScreen::reload);
    m_clockTimer.setInterval(clockMillis);
    connect(&m_clockTimer, &QTimer::timeout, this, [this] {
        if (m_workspace &&
            m_workspace->calendar().dayOf(m_workspace->now()) != m_date->property("day").toDate())
            reload();
    });
    setFocusProxy(m_list);
}

QWidget *TodayScreen::buildBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(14, 0, 14, 0);
    layout->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_date = plainLabel({}, u"title"_s, bar);
    m_headline = plainLabel({}, u"soft"_s, bar);
    m_headline->setWordWrap(true);
    m_headline->setObjectName(u"today-headline"_s);
    words->addWidget(m_date);
    words->addWidget(m_headline);
    layout->addLayout(words, 1);
    m_tabs = new QTabBar(bar);
    m_tabs->setObjectName(u"today-tabs"_s);
    m_tabs->setAccessibleName(tr("List or calendar"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->addTab(theme::icon(u"task"_s), tr("List"));
    m_tabs->addTab(theme::icon(u"calendar"_s), tr("Calendar"));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { showCalendar(tab == 1); });
    layout->addWidget(m_tabs, 0, Qt::AlignTop);
    m_quiet = new QToolButton(bar);
    m_quiet->setObjectName(u"today-quiet"_s);
    m_quiet->setProperty("kind", u"bordered"_s);
    m_quiet->setCheckable(true);
    m_quiet->setMinimumHeight(30);
    m_quiet->setFocusPolicy(Qt::TabFocus);
    setTip(m_quiet, tr("Also show people who have not heard from you, nor you from them, in 60 days"));
    connect(m_quiet, &QToolButton::toggled, this, [this](bool on) {
        m_model->setQuietShown(on);
        showEmptyOrList();
    });
    layout->addWidget(m_quiet, 0, Qt::AlignTop);
    m_owner = new QComboBox(bar);
    m_owner->setObjectName(u"today-owner"_s);
    m_owner->setAccessibleName(tr("Owner"));
    setTip(m_owner, tr("Whose people and tasks are listed"));
    m_owner->setMinimumHeight(30);
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_owner->addItem(tr("Everybody"), QString());
    connect(m_owner, &QComboBox::activated, this, [this] {
        m_calendar->setOwner(m_owner->currentData().toString());
        reload();
    });
    layout->addWidget(m_owner, 0, Qt::AlignTop);
    auto *rules = new QPushButton(theme::icon(u"settings"_s), tr("Rules…"), bar);
    rules->setObjectName(u"today-rules"_s);
    rules->setMinimumHeight(30);
    setTip(rules, tr("What Vouch suggests or does when something happens"));
    connect(rules, &QPushButton::clicked, this, &TodayScreen::showRules);
    layout->addWidget(rules, 0, Qt::AlignTop);
    return bar;
}

QWidget *TodayScreen::buildEmpty()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(10);
    layout->addStretch(2);
    auto *title = plainLabel(tr("Nothing due"), u"title"_s, page);
    m_emptyText = plainLabel({}, u"soft"_s, page);
    for (QLabel *label : {title, m_emptyText}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_showQuiet = new QPushButton(tr("Show them"), page);
    m_showQuiet->setObjectName(u"today-show-quiet"_s);
    connect(m_showQuiet, &QPushButton::clicked, this, [this] {
        m_quiet->setChecked(true);
        m_list->setFocus();
    });
    layout->addWidget(m_showQuiet, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

QWidget *TodayScreen::buildFailed()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(2);
    m_failedText = plainLabel({}, u"soft"_s, page);
    m_failedText->setAlignment(Qt::AlignCenter);
    m_failedText->setWordWrap(true);
    layout->addWidget(m_failedText);
    auto *again = new QPushButton(tr("Try again"), page);
    connect(again, &QPushButton::clicked, this, &TodayScreen::reload);
    layout->addWidget(again, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

Subject TodayScreen::subject() const
{
    if (m_whole->currentWidget() == m_rules)
        return Subject::nobody(tr("Rules are about everybody. Go back to Today and choose somebody there."));
    if (isCalendarShown())
        return calendarSubject();
    const TodayItem *item = m_model->at(m_list->chosen().row());
    if (!item && m_model->rowCount() > 0)
        return Subject::nobody(
            tr("Nothing is chosen. Choose an item first, with a click or the arrow keys."));
    if (!item || m_pages->currentIndex() != List)
        return Subject::nobody(tr("Nothing is due. Choose somebody on the board or under People."));
    if (!item->person.isValid())
        return Subject::nobody(tr("This is about nobody in particular."));
    Subject subject;
    subject.people = {item->person};
    subject.who = item->name;
    subject.place = m_list->menuPlace();
    subject.fromUs = true;
    if (item->kind == TodayItem::Kind::Answer)
        subject.said = {InteractionId(item->id), item->channel, item->contact, item->text};
    return subject;
}

bool TodayScreen::takeKey(PersonKey key)
{
    m_logged = {};
    if (isCalendarShown())
        return false;
    const TodayItem *item = m_model->at(m_list->chosen().row());
    auto *keys = window()->findChild<WindowKeys *>();
    if (key == PersonKey::Log && item && keys) {
        m_logged = item->person;
        connect(keys, &WindowKeys::writing, this, &TodayScreen::logging, Qt::UniqueConnection);
        connect(keys, &WindowKeys::failed, m_list, &TodayList::notActing, Qt::UniqueConnection);
    }
    return false;
}

/// What is answered goes when this is read again, and the next item is chosen. The page without it may be
/// here before the answer that it was written.
void TodayScreen::logging()
{
    const TodayItem *item = m_model->at(m_list->chosen().row());
    if (item && m_logged.isValid() && item->person == m_logged)
        m_list->acting();
}

void TodayScreen::focusFilter()
{
    m_owner->setFocus(Qt::ShortcutFocusReason);
}

void TodayScreen::goHome(bool)
{
    if (m_whole->currentWidget() == m_rules)
        showToday();
}

void TodayScreen::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    m_model->clear();
    m_list->setReadOnly(workspace->isReadOnly());
    m_rules->setWorkspace(workspace);
    m_calendar->setWorkspace(workspace);
    connect(workspace.get(), &Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_reloadTimer.start();
    });
    m_clockTimer.start();
    if (isVisible())
        reload();
}

void TodayScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    if (m_workspace && m_stale)
        reload();
}

void TodayScreen::showRules()
{
    m_whole->setCurrentWidget(m_rules);
    m_rules->start();
}

void TodayScreen::showToday()
{
    m_whole->setCurrentIndex(0);
    takeFocus();
}

void TodayScreen::reload()
{
    m_stale = false;
    if (isCalendarShown())
        m_calendar->reload();
    const int generation = ++m_generation;
    onAnswer(m_workspace->today(m_owner->currentData().toString()), this,
             [this, generation](const Result<TodayPage> &page) {
                 if (generation != m_generation)
                     return;
                 if (!page.ok()) {
                     m_failedText->setText(page.error().text);
                     m_pages->setCurrentIndex(Failed);
                     emit failed(page.error(), [this] { reload(); });
                     return;
                 }
                 arrived(page.value());
             });
}

void TodayScreen::arrived(const TodayPage &page)
{
    m_page = page;
    const QDate day = m_workspace->calendar().dayOf(m_workspace->now());
    m_date->setProperty("day", day);
    m_date->setText(QLocale().toString(day, QLocale::LongFormat));
    fillOwners(page.owners);
    m_model->setPage(page, m_workspace->now());
    const int quiet = int(page.quietPeople);
    m_quiet->setText(tr("Gone quiet: %1").arg(QLocale().toString(page.quietPeople)));
    m_quiet->setAccessibleName(tr("%n people have gone quiet", nullptr, quiet));
    m_quiet->setVisible(quiet > 0 && !isCalendarShown());
    m_headline->setText(headline());
    m_headline->setAccessibleName(m_headline->text());
    showEmptyOrList();
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

void TodayScreen::fillOwners(const QStringList &owners)
{
    QStringList known;
    for (int i = 1; i < m_owner->count(); ++i)
        known.append(m_owner->itemData(i).toString());
    m_owner->setVisible(!owners.isEmpty());
    if (known == owners)
        return;
    const QString chosen = m_owner->currentData().toString();
    while (m_owner->count() > 1)
        m_owner->removeItem(1);
    for (const QString &owner : owners)
        m_owner->addItem(safeForDisplay(owner), owner);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(chosen)));
}

void TodayScreen::showEmptyOrList()
{
    const int quiet = int(m_page.quietPeople);
    m_emptyText->setText(
        quiet > 0 ? tr("%n people have not heard from you in 60 days.", nullptr, quiet)
                  : tr("Everybody has been answered and thanked, and nobody has waited too long."));
    m_showQuiet->setVisible(quiet > 0);
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? List : Empty);
}

QString TodayScreen::headline() const
{
    QStringList parts;
    const auto add = [&parts](qint64 count, const QString &words) {
        if (count > 0)
            parts.append(words);
    };
    const int answers = int(m_page.unansweredCount), tasks = int(m_page.taskCount),
              waiting = int(m_page.waitingCount), suggestions = int(m_page.suggestionCount),
              thanks = int(m_page.thanksCount), touch = int(m_page.touchCount);
    add(answers, tr("%n to answer", nullptr, answers));
    add(tasks, tr("%n task(s) due", nullptr, tasks));
    add(waiting, tr("%n waiting too long", nullptr, waiting));
    add(suggestions, tr("%n suggestion(s)", nullptr, suggestions));
    add(thanks, tr("%n to thank", nullptr, thanks));
    add(touch, tr("%n to keep in touch with", nullptr, touch));
    return parts.isEmpty() ? tr("Nothing is due today.") : tr("Today holds: %1.").arg(parts.join(tr(", ")));
}

void TodayScreen::act(const TodayItem &item, TodayList::Action action)
{
    switch (action) {
    case TodayList::Action::Open:
        emit personRequested(item.person);
        return;
    case TodayList::Action::Log:
        emit keyRequested(PersonKey::Log);
        return;
    case TodayList::Action::Snooze:
        snooze(item);
        return;
    case TodayList::Action::Dismiss:
        finish(m_workspace->decideSuggestions({item.id}, false));
        return;
    case TodayList::Action::Edit:
        edit(item);
        return;
    case TodayList::Action::Main:
        break;
    }
    switch (item.kind) {
    case TodayItem::Kind::Answer:
        finish(m_workspace->setAnswered(InteractionId(item.id), true));
        break;
    case TodayItem::Kind::Task:
        finish(m_workspace->setTaskDone(TaskId(item.id), true));
        break;
    case TodayItem::Kind::Suggestion:
        finish(m_workspace->decideSuggestions({item.id}, true));
        break;
    case TodayItem::Kind::Thanks:
        finish(m_workspace->setThanked({AdvocacyId(item.id)}, true));
        break;
    default:
        break;
    }
}

/// Says what was done, with the way back. The item goes when the change comes round; the next one is chosen
/// then.
void TodayScreen::finish(QFuture<Result<ChangeSet>> change)
{
    m_list->acting();
    m_list->setFocus();
    onAnswer(std::move(change), this, [this](const Result<ChangeSet> &result) {
        if (!result.ok()) {
            m_list->notActing();
            emit failed(result.error(), {});
            reload();
        } else if (result.value().operation.isValid()) {
            emit done(safeForDisplay(result.value().label), result.value().operation);
        }
    });
}

void TodayScreen::edit(const TodayItem &item)
{
    openTask(
        m_workspace, TaskId(item.id), this, m_list->menuPlace(),
        [this](const QString &message, OperationId operation) { emit done(message, operation); },
        [this](const Error &error) { emit failed(error, {}); });
}

void TodayScreen::snooze(const TodayItem &item)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"today-snooze-menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QDate today = m_workspace->calendar().dayOf(m_workspace->now());
    const int untilMonday = 8 - today.dayOfWeek();
    const std::pair<QString, int> choices[] = {
        {tr("&Tomorrow"), 1}, {tr("In &3 days"), 3}, {tr("&Next week"), untilMonday}};
    for (const auto &[text, days] : choices)
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, item, days = days] { putOff(item, days); });
    menu->setActiveAction(menu->actions().first());
    menu->popup(m_list->menuPlace());
}

void TodayScreen::putOff(const TodayItem &item, int days)
{
    const QDate day = m_workspace->calendar().dayOf(m_workspace->now()).addDays(days);
    const Millis morning = QDateTime(day, QTime(9, 0), m_workspace->calendar().zone()).toMSecsSinceEpoch();
    if (item.kind == TodayItem::Kind::Task) {
        finish(m_workspace->setTaskDay(TaskId(item.id), day));
        return;
    }
    switch (item.kind) {
    case TodayItem::Kind::Suggestion:
        finish(m_workspace->putOff(PutOff::Suggestion, item.id, morning));
        return;
    case TodayItem::Kind::Thanks:
        finish(m_workspace->putOff(PutOff::Thanks, item.id, morning));
        return;
    case TodayItem::Kind::Touch:
        finish(m_workspace->putOff(PutOff::Contact, item.person.value, morning));
        return;
    default:
        break;
    }
    // Who waits is put on hold until then: the card on the board says so too.
    HoldRequest hold;
    hold.walkers = {item.person};
    hold.journey = JourneyId(item.journey);
    hold.until = When::day(day);
    finish(m_workspace->holdPeople(hold));
}

} // namespace vouch::ui
