// SPDX-License-Identifier: GPL-3.0-or-later
// What the board's screen shows of what its feed tells, and what it passes on.
#include "core/workspace/workspace.h"
#include "ui/board/board_beside.h"
#include "ui/board/board_bulk.h"
#include "ui/board/board_contact.h"
#include "ui/board/board_deals.h"
#include "ui/board/board_moves.h"
#include "ui/board/board_outcomes.h"
#include "ui/board/board_quick.h"
#include "ui/board/board_screen.h"
#include "ui/board/board_tasks.h"
#include "ui/board/board_text.h"
#include "ui/board/board_views.h"
#include "ui/board/flow_map.h"
#include "ui/board/stage_editor.h"
#include "ui/board/suggestion_panel.h"
#include "ui/parts/tool_tip.h"

#include <QComboBox>
#include <QMenu>
#include <QSignalBlocker>
#include <algorithm>

namespace vouch::ui
{

void BoardScreen::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    m_outcomes->setWorkspace(workspace);
    m_tasks->setWorkspace(workspace);
    m_quick->setWorkspace(workspace);
    m_moves->setWorkspace(workspace);
    m_views->setWorkspace(workspace);
    m_stages->setWorkspace(workspace);
    m_feed->setWorkspace(workspace, m_views->rememberedJourney());
    m_flow->setWorkspace(workspace);
    m_suggestions->setWorkspace(workspace);
    m_beside->setWorkspace(workspace);
    m_bulk->setWorkspace(workspace);
    m_contact->setWorkspace(workspace);
    m_deals->setWorkspace(workspace);
}

// --- what the feed tells ---

void BoardScreen::connectFeed()
{
    connect(m_feed, &BoardFeed::awaited, &m_skeletonTimer, qOverload<>(&QTimer::start));
    connect(m_feed, &BoardFeed::journeysCame, this, &BoardScreen::takeJourneys);
    connect(m_feed, &BoardFeed::journeyShown, this, [this](bool another) {
        m_tools->setLenses(m_views->lenses()); // others may have come or gone
        m_views->takeJourney(another);
    });
    connect(m_feed, &BoardFeed::firstCardsCame, this, [this] { showPage(Page::Board); });
    connect(m_feed, &BoardFeed::cardsCame, this, &BoardScreen::takeCards);
    connect(m_feed, &BoardFeed::failed, this, &BoardScreen::loadFailed);
    connect(m_feed, &BoardFeed::timePassed, this, [this] {
        m_view->delegate()->forgetAll();
        m_view->update();
    });
}

void BoardScreen::takeJourneys()
{
    QList<Journey> alike =
        m_feed->journeys(); // people do not go along journeys of deals, nor deals along theirs
    const auto shown = std::find_if(alike.cbegin(), alike.cend(),
                                    [this](const Journey &one) { return one.id == m_feed->shown(); });
    const bool deals = shown != alike.cend() && shown->isOfDeals();
    alike.removeIf([deals](const Journey &journey) { return journey.isOfDeals() != deals; });
    m_outcomes->setJourneys(alike);
    m_suggestions->setJourney(m_feed->shown());
    fillJourneyBox();
}

void BoardScreen::fillJourneyBox()
{
    const QSignalBlocker quiet(m_journeyBox);
    m_journeyBox->clear();
    for (const Journey &journey : m_feed->journeys()) {
        m_journeyBox->addItem(journey.name, journey.id.value);
        m_journeyBox->setItemData(m_journeyBox->count() - 1, plainToolTip(journey.summary), Qt::ToolTipRole);
        if (journey.id == m_feed->shown())
            m_journeyBox->setCurrentIndex(m_journeyBox->count() - 1);
    }
    m_journeyBox->setVisible(m_journeyBox->count() > 0);
}

void BoardScreen::takeCards()
{
    showMatch();
    updatePage();
    updateChosen();
    if (m_wantedPerson.isValid())
        showPerson(std::exchange(m_wantedPerson, {}));
}

void BoardScreen::loadFailed(const Error &error)
{
    showMessage(tr("The board could not be loaded"), error.text, true);
    emit failed(error, [this] { m_feed->load(); });
}

void BoardScreen::showJourney(JourneyId journey)
{
    m_feed->showJourney(journey);
}

void BoardScreen::showPerson(PersonId person)
{
    m_beside->backToBoard();
    if (m_feed->isLoading())
        m_wantedPerson = person;
    else
        m_view->focusCard(person);
}

// --- what is passed on ---

void BoardScreen::connectMoves()
{
    connect(m_view, &BoardView::moveRequested, m_moves, &BoardMoves::place);
    connect(m_view, &BoardView::stepRequested, m_moves, &BoardMoves::step);
    connect(m_model, &BoardModel::moveRequested, m_moves, &BoardMoves::place);
    connect(m_model, &BoardModel::dropRefused, this, &Screen::refused);
    connect(m_moves, &BoardMoves::acting, m_view, &BoardView::acting);
    connect(m_moves, &BoardMoves::done, this, &Screen::done);
    connect(m_moves, &BoardMoves::announced, this, &Screen::announced);
    connect(m_moves, &BoardMoves::refused, this, &Screen::refused);
    connect(m_moves, &BoardMoves::failed, this, &Screen::failed);
    connect(m_outcomes, &BoardOutcomes::moveRequested, m_moves, &BoardMoves::move);
    connect(m_outcomes, &BoardOutcomes::leaveRequested, this,
            [this](const QList<Walker> &people, const QPoint &global) {
                askMove(MovePopup::Purpose::Leave, people, global);
            });
    connect(m_outcomes, &BoardOutcomes::done, this, &Screen::done);
    connect(
        m_outcomes, &BoardOutcomes::failed, m_moves,
        [this](const Error &error, const std::function<void()> &again) { m_moves->fail(error, {}, again); });
    connect(m_outcomes, &BoardOutcomes::stale, m_feed, &BoardFeed::refresh);
    m_moves->asksFirst = [this](const MoveRequest &request) { return m_deals->asks(request); };
    connect(m_deals, &BoardDeals::moveRequested, m_moves, &BoardMoves::move);
    connect(m_deals, &BoardDeals::done, this, &Screen::done);
    connect(m_deals, &BoardDeals::failed, this, &Screen::failed);
    connect(m_deals, &BoardDeals::refused, this, &Screen::refused);
    connect(m_deals, &BoardDeals::personRequested, this, &Screen::personRequested);
    connect(m_deals, &BoardDeals::quoteRequested, this, &Screen::quoteRequested);
    connect(m_deals, &BoardDeals::organisationRequested, this, [this](OrganisationId organisation) {
        emit targetRequested(QStringLiteral("organisation"), OrganisationTarget{organisation});
    });
    connect(m_tasks, &BoardTasks::done, this, &Screen::done);
    connect(m_tasks, &BoardTasks::failed, this, &Screen::failed);
    connect(m_tasks, &BoardTasks::refused, this, &Screen::refused);
    connect(m_quick, &BoardQuick::done, this, &Screen::done);
    connect(m_quick, &BoardQuick::announced, this, &Screen::announced);
    connect(m_quick, &BoardQuick::failed, this, &Screen::failed);
    connect(m_quick, &BoardQuick::refused, this, &Screen::refused);
}

void BoardScreen::connectView()
{
    connect(m_model, &BoardModel::contentChanged, this, &BoardScreen::updatePage);
    connect(m_view, &BoardView::opened, this, [this](Walker walker) {
        if (walker.isDeal())
            m_deals->open(walker.deal());
        else
            emit personRequested(walker.person());
    });
    connect(m_view, &BoardView::announced, this, &Screen::announced);
    connect(m_view, &BoardView::refused, this, &Screen::refused);
    connect(m_view, &BoardView::chosenChanged, this, &BoardScreen::updateChosen);
    connect(m_view, &BoardView::menuRequested, this, &BoardScreen::showCardMenu);
    connect(m_view, &BoardView::dragStarted, this, [this] {
        m_feed->setHeld(true);
        emit dragging(true);
    });
    connect(m_view, &BoardView::dragFinished, this, [this] {
        emit dragging(false);
        m_feed->setHeld(false);
    });
    connect(m_flow, &FlowMap::personRequested, this, &Screen::personRequested);
    connect(m_flow, &FlowMap::announced, this, &Screen::announced);
}

void BoardScreen::askMove(MovePopup::Purpose purpose)
{
    const QList<Walker> people = m_view->chosen();
    if (people.isEmpty() || m_view->isLifting())
        return;
    askMove(purpose, people, m_view->besideCard());
}

void BoardScreen::askMove(MovePopup::Purpose purpose, const QList<Walker> &people, const QPoint &global)
{
    Journey journey = m_model->journey();
    for (Stage &stage : journey.stages)
        stage.name = m_model->called(stage);
    auto *popup = new MovePopup(journey, purpose, m_workspace->now(), this);
    connect(popup, &MovePopup::chosen, m_moves, &BoardMoves::ask);
    connect(popup, &MovePopup::closed, m_view, &BoardView::focusBoard);
    Millis latest = 0;
    for (const Walker person : people) {
        if (const std::optional<Card> card = m_model->card(person))
            latest = std::max(latest, card->enteredAt);
    }
    popup->ask(people, boardtext::whom(*m_model, people), m_model->stageOf(people.first()), latest, global);
    popup->offerWords(*m_workspace);
}

void BoardScreen::showCardMenu(const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_contact->action(), m_beside->action()});
    menu->addSeparator();
    menu->addActions(m_bulk->actions());
    menu->addSeparator();
    menu->addActions(m_tasks->actions());
    menu->addSeparator();
    menu->addActions({m_moveBack, m_moveOn, m_moveTo});
    menu->addSeparator();
    const QList<QAction *> outcomes = m_outcomes->actions();
    menu->addActions(m_deals->actions());
    menu->addActions({outcomes.at(0), outcomes.at(1), m_leave});
    menu->addActions(outcomes.mid(2));
    menu->popup(global);
}

} // namespace vouch::ui
