// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advocacy/advocacy_screen.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/advocacy/advocates_page.h"
#include "ui/advocacy/programme_page.h"
#include "ui/advocacy/reach_page.h"
#include "ui/advocacy/rewards_page.h"
#include "ui/advocacy/tree_page.h"
#include "ui/advocacy/tree_view.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/people_list.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/wrap_layout.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int quietFor = 150; ///< ms; several changes at once reload once

QString moneyOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return formatMoney({object.value(u"minor"_s).toInteger(), object.value(u"currency"_s).toString()});
}

} // namespace

AdvocacyScreen::AdvocacyScreen(QWidget *parent)
    : Screen(parent)
    , m_parts(new QButtonGroup(this))
    , m_stack(new QStackedWidget)
    , m_advocates(new AdvocatesPage)
    , m_tree(new TreePage)
    , m_rewards(new RewardsPage)
    , m_programme(new ProgrammePage)
    , m_reach(new ReachPage)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildParts());
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_advocates, m_tree, m_rewards, m_programme, m_reach})
        m_stack->addWidget(page);
    column->addWidget(m_stack, 1);
    connectPages();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(quietFor);
    connect(&m_refresh, &QTimer::timeout, this, &AdvocacyScreen::reload);
    setFocusProxy(m_advocates);
}

QWidget *AdvocacyScreen::buildParts()
{
    auto *bar = new QWidget;
    bar->setAccessibleName(tr("Parts of this screen"));
    auto *row = new WrapLayout(bar);
    row->setContentsMargins(12, 6, 12, 2);
    row->setSpacing(2);
    struct Entry {
        Part part;
        QString text, icon, name;
    };
    const QList<Entry> entries{{Advocates, tr("Advocates"), u"heart"_s, u"advocates"_s},
                               {Tree, tr("Referral tree"), u"referral"_s, u"tree"_s},
                               {Rewards, tr("Rewards"), u"gift"_s, u"rewards"_s},
                               {Programme, tr("Programme"), u"settings"_s, u"programme"_s},
                               {Reach, tr("Reach"), u"globe"_s, u"reach"_s}};
    for (const Entry &entry : entries) {
        auto *button = new QToolButton;
        button->setObjectName(u"advocacy-part-"_s + entry.name);
        button->setText(entry.text);
        button->setIcon(theme::icon(entry.icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setMinimumHeight(30);
        button->setAccessibleName(tr("Show: %1").arg(entry.text));
        m_parts->addButton(button, entry.part);
        row->addWidget(button);
        auto *action = new QAction(theme::icon(entry.icon), entry.text, this);
        action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + int(entry.part))));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        setTip(action, tr("Show: %1").arg(entry.text));
        const Part part = entry.part;
        connect(action, &QAction::triggered, this, [this, part] { showPart(part); });
        addAction(action);
        m_actions.append(action);
    }
    row->addStretch();
    m_parts->button(Advocates)->setChecked(true);
    connect(m_parts, &QButtonGroup::idClicked, this, [this](int id) { showPart(Part(id)); });
    return bar;
}

void AdvocacyScreen::connectPages()
{
    connect(m_advocates, &AdvocatesPage::personRequested, this, &Screen::personRequested);
    connect(m_rewards, &RewardsPage::personRequested, this, &Screen::personRequested);
    connect(m_tree, &TreePage::personRequested, this, &Screen::personRequested);
    connect(m_reach, &ReachPage::peopleRequested, this,
            [this](const QString &title, const std::vector<std::int64_t> &people) {
                showPeopleList(this, m_workspace, title, people,
                               [this](PersonId person) { emit personRequested(person); });
            });
    connect(m_tree, &TreePage::announced, this, [this](const QString &text) {
        if (m_stack->currentWidget() == m_tree) // it is laid out behind other pages, too
            emit announced(text);
    });
    connect(m_tree, &TreePage::whatIfRequested, this, &AdvocacyScreen::askWhatIf);
    connect(m_advocates, &AdvocatesPage::thankRequested, this, &AdvocacyScreen::thank);
    connect(m_rewards, &RewardsPage::advanceRequested, this,
            [this](const QList<qint64> &entries, const QString &state) {
                change(m_workspace->advanceRewards(entries, state), {});
            });
    connect(m_advocates, &AdvocatesPage::refused, this, &Screen::refused);
    connect(m_rewards, &RewardsPage::refused, this, &Screen::refused);
    connect(m_rewards, &RewardsPage::historyRequested, this, [this](qint64 entry) {
        const int asked = ++m_historyAsked;
        onAnswer(m_workspace->rewardHistory(entry), this,
                 [this, asked, entry](Result<QList<RewardStep>> steps) {
                     if (asked == m_historyAsked && steps)
                         m_rewards->showHistory(entry, *steps);
                 });
    });
    connect(m_tree, &TreePage::referralEdited, this,
            [this](ReferralId referral, const QString &type, const QString &status) {
                change(m_workspace->editReferral(referral, type, status), {});
            });
    connect(m_programme, &ProgrammePage::saveRequested, this, [this](const ProgrammeEntry &entry) {
        onAnswer(m_workspace->saveProgramme(entry), this, [this](Result<ChangeSet> changes) {
            m_programme->saved(changes);
            if (!changes && changes.error().kind == Error::Kind::Conflict)
                reload();
            if (changes && changes->operation.isValid())
                emit done(changes->label, changes->operation);
        });
    });
}

void AdvocacyScreen::thank(const QList<PersonId> &people)
{
    change(m_workspace->thank(people), [this, people] { thank(people); });
}

void AdvocacyScreen::change(QFuture<Result<ChangeSet>> future, std::function<void()> again)
{
    onAnswer(future, this, [this, again](Result<ChangeSet> changes) {
        if (!changes) {
            m_advocates->notThanked();
            emit failed(changes.error(), again);
        } else if (changes->operation.isValid())
            emit done(changes->label, changes->operation);
    });
}

void AdvocacyScreen::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    const bool readOnly = workspace->isReadOnly();
    m_advocates->setReadOnly(readOnly);
    m_tree->setReadOnly(readOnly);
    m_rewards->setReadOnly(readOnly);
    m_programme->setReadOnly(readOnly);
    connect(workspace.get(), &Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_refresh.start();
    });
    if (isVisible())
        reload();
}

void AdvocacyScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    if (m_stale && m_workspace)
        reload();
}

AdvocacyScreen::Part AdvocacyScreen::part() const
{
    return Part(m_stack->currentIndex());
}

void AdvocacyScreen::showPart(Part part)
{
    m_parts->button(part)->setChecked(true);
    m_stack->setCurrentIndex(part);
    setFocusProxy(m_stack->currentWidget());
    focusFilter();
}

Subject AdvocacyScreen::subject() const
{
    switch (part()) {
    case Advocates:
        return m_advocates->subject();
    case Tree:
        return m_tree->subject();
    case Rewards:
        return m_rewards->subject();
    case Programme:
    case Reach:
        break;
    }
    return Screen::subject();
}

void AdvocacyScreen::focusFilter()
{
    switch (part()) {
    case Advocates:
        m_advocates->focusFilter();
        break;
    case Tree:
        m_tree->focusFilter();
        break;
    case Rewards:
        m_rewards->focusFilter();
        break;
    case Programme:
        m_programme->focusFilter();
        break;
    case Reach:
        m_reach->focusFilter();
        break;
    }
}

void AdvocacyScreen::reload()
{
    if (!m_workspace)
        return;
    m_stale = false;
    loadPage();
    loadTree();
    loadRewardsReport();
    loadReach();
}

void AdvocacyScreen::loadPage()
{
    const int asked = ++m_pageAsked;
    onAnswer(m_workspace->advocacyPage(), this, [this, asked](Result<AdvocacyPage> page) {
        if (asked != m_pageAsked)
            return;
        if (!page) {
            emit failed(page.error(), [this] { reload(); });
            return;
        }
        const QString currency = m_workspace->currency();
        m_advocates->present(*page, currency);
        m_rewards->present(*page);
        m_programme->present(*page, currency, m_workspace->now());
    });
}

void AdvocacyScreen::loadTree()
{
    const int asked = ++m_treeAsked;
    onAnswer(m_workspace->referralGraph(), this, [this, asked](Result<ReferralGraph> graph) {
        if (asked != m_treeAsked)
            return;
        if (graph)
            m_tree->present(*graph, m_workspace->currency());
        else
            emit failed(graph.error(), [this] { reload(); });
    });
}

void AdvocacyScreen::askWhatIf(PersonId person)
{
    const int asked = ++m_whatIfAsked;
    insight::ReportSpec spec;
    spec.key = u"referrals"_s;
    spec.person = person.value;
    spec.top = 1;
    onAnswer(m_workspace->report(spec), this, [this, asked](Result<insight::ReportValue> report) {
        if (asked == m_whatIfAsked && report)
            m_tree->setReport(*report);
    });
}

void AdvocacyScreen::loadRewardsReport()
{
    const int asked = ++m_rewardsAsked;
    insight::ReportSpec spec;
    spec.key = u"rewards"_s;
    onAnswer(m_workspace->report(spec), this, [this, asked](Result<insight::ReportValue> report) {
        if (asked != m_rewardsAsked || !report)
            return;
        const QJsonValue payback = report->totals.value(u"payback"_s);
        if (payback.isNull()) {
            m_rewards->setPayback({}, {});
            return;
        }
        const QString margin = moneyOf(report->totals.value(u"margin"_s));
        const QString paid = moneyOf(report->totals.value(u"paid"_s));
        m_rewards->setPayback(
            tr("Payback: %1 times what was given").arg(QLocale().toString(payback.toDouble(), 'f', 1)),
            tr("(margin of rewarded referrals %1 − rewards given %2) ÷ rewards given %2").arg(margin, paid));
    });
}

void AdvocacyScreen::loadReach()
{
    const int asked = ++m_reachAsked;
    insight::ReportSpec spec;
    spec.key = u"reach"_s;
    spec.withPeople = true;
    onAnswer(m_workspace->report(spec), this, [this, asked](Result<insight::ReportValue> report) {
        if (asked != m_reachAsked)
            return;
        if (report)
            m_reach->setReport(*report);
        else
            emit failed(report.error(), [this] { loadReach(); });
    });
}

} // namespace vouch::ui
