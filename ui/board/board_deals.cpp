// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_deals.h"

#include "core/workspace/workspace.h"
#include "ui/board/board_text.h"
#include "ui/board/board_view.h"
#include "ui/parts/deal_desk.h"
#include "ui/parts/move_popup.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/usable.h"

#include <QAction>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

BoardDeals::BoardDeals(BoardModel *model, BoardView *view, QWidget *over)
    : QObject(over)
    , m_model(model)
    , m_view(view)
    , m_over(over)
    , m_desk(new DealDesk(over))
{
    m_win = addAction(u"check"_s, tr("Won…"), QKeySequence(u"Shift+W"_s),
                      tr("The chosen deals are won; what is missing is asked"));
    m_lose = addAction(u"close"_s, tr("Lost…"), QKeySequence(u"Shift+X"_s),
                       tr("The chosen deals are lost: why, and to whom"));
    m_reopen = addAction(u"play"_s, tr("Open again"), {}, tr("The chosen deal is neither won nor lost"));
    connect(m_win, &QAction::triggered, this, [this] { close(StageMeaning::Purchase); });
    connect(m_lose, &QAction::triggered, this, [this] { close(StageMeaning::Lost); });
    connect(m_reopen, &QAction::triggered, this, &BoardDeals::reopen);
    connect(view, &BoardView::dragFinished, this, [this] {
        if (const auto next = std::exchange(m_next, {}))
            next();
    });
    connect(m_desk, &DealDesk::done, this, &BoardDeals::done);
    connect(m_desk, &DealDesk::failed, this, &BoardDeals::failed);
    connect(m_desk, &DealDesk::refused, this, &BoardDeals::refused);
    connect(m_desk, &DealDesk::personRequested, this, &BoardDeals::personRequested);
    connect(m_desk, &DealDesk::organisationRequested, this, &BoardDeals::organisationRequested);
    connect(m_desk, &DealDesk::quoteRequested, this, &BoardDeals::quoteRequested);
}

QAction *BoardDeals::addAction(const QString &icon, const QString &text, const QKeySequence &keys,
                               const QString &tip)
{
    auto *action = new QAction(theme::icon(icon), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    const QString shown = keys.toString(QKeySequence::NativeText);
    setTip(action, shown.isEmpty() ? tip : tip + u" ("_s + shown + u')');
    m_over->addAction(action);
    return action;
}

void BoardDeals::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    m_desk->setWorkspace(workspace);
}

void BoardDeals::updateActions()
{
    const bool deals = m_model->journey().isOfDeals(), some = m_view->hasChosen();
    for (QAction *action : actions()) {
        action->setVisible(deals);
        setUsable(action, deals && some, boardtext::nobodyChosen());
    }
    const std::optional<Card> card = m_model->card(m_view->currentWalker());
    m_reopen->setEnabled(deals && some && m_view->selectedCount() < 2 && card && card->ofDeal &&
                         !card->ofDeal->open);
}

void BoardDeals::open(DealId deal)
{
    m_desk->open(deal, m_view->besideCard());
}

/// As if the chosen cards were put on the stage that means it.
void BoardDeals::close(StageMeaning meaning)
{
    const QList<Walker> deals = m_view->chosen();
    if (deals.isEmpty() || m_view->isLifting() || !m_model->journey().isOfDeals())
        return;
    if (deals.size() == 1) {
        m_view->acting(deals);
        if (meaning == StageMeaning::Purchase)
            m_desk->win(deals.first().deal(), m_view->besideCard());
        else
            m_desk->lose(deals.first().deal(), m_view->besideCard());
        return;
    }
    const Stage *stage = m_model->journey().stageByMeaning(meaning);
    if (!stage) {
        emit refused(tr("“%1” has no stage for that. Choose one deal, or give the journey such a stage.")
                         .arg(m_model->journey().name));
        return;
    }
    MoveRequest request;
    request.walkers = deals;
    request.journey = m_model->journey().id;
    request.to = stage->id;
    if (!asks(request))
        emit moveRequested(request);
}

void BoardDeals::reopen()
{
    const DealId deal = m_view->currentWalker().deal();
    if (!deal.isValid() || m_view->isLifting())
        return;
    m_view->acting({deal});
    m_desk->openAgain(deal);
}

bool BoardDeals::asks(const MoveRequest &request)
{
    const Stage *stage =
        request.journey == m_model->journey().id ? m_model->journey().stage(request.to) : nullptr;
    const bool closes = stage && m_model->journey().isOfDeals() &&
                        std::any_of(request.walkers.cbegin(), request.walkers.cend(),
                                    [&](Walker deal) { return m_model->stageOf(deal) != request.to; });
    if (!closes)
        return false;
    if (stage->meaning == StageMeaning::Lost && request.reason.isEmpty()) {
        afterDrag([this, request] { askLoss(request); });
        return true;
    }
    // The desk writes it at once where nothing is missing, but for a purchase that the deal may have become.
    const bool plain = request.walkers.size() == 1 && !request.owner && !request.at &&
                       request.reason.isEmpty() &&
                       m_model->journey().stageByMeaning(StageMeaning::Purchase) == stage;
    if (stage->meaning == StageMeaning::Purchase && plain) {
        afterDrag([this, request] { askWin(request); });
        return true;
    }
    const auto isMissing = [this](Walker deal) {
        const std::optional<Card> card = m_model->card(deal);
        return card && card->ofDeal && card->ofDeal->open && !card->ofDeal->amount;
    };
    const auto missing = std::count_if(request.walkers.cbegin(), request.walkers.cend(), isMissing);
    if (stage->meaning != StageMeaning::Purchase || missing == 0)
        return false;
    if (request.walkers.size() == 1)
        afterDrag([this, request] { askWin(request); });
    else
        emit refused(tr("%n of these deals have no amount. Say it first, or win them one by one.", nullptr,
                        int(missing)));
    return true;
}

void BoardDeals::askWin(const MoveRequest &request)
{
    m_view->acting(request.walkers);
    m_desk->win(request.walkers.first().deal(), m_view->besideCard());
}

void BoardDeals::askLoss(const MoveRequest &request)
{
    auto *popup = new MovePopup(m_model->journey(), MovePopup::Purpose::Lose, m_workspace->now(), m_over);
    connect(popup, &MovePopup::chosen, this, [this, request](const MoveRequest &said) {
        MoveRequest whole = request;
        whole.reason = said.reason;
        whole.competitor = said.competitor;
        whole.at = said.at;
        emit moveRequested(whole);
    });
    connect(popup, &MovePopup::closed, m_view, &BoardView::focusBoard);
    Millis latest = 0;
    for (const Walker deal : request.walkers) {
        if (const std::optional<Card> card = m_model->card(deal))
            latest = std::max(latest, card->enteredAt);
    }
    popup->ask(request.walkers, boardtext::whom(*m_model, request.walkers), {}, latest, m_view->besideCard());
    popup->offerWords(*m_workspace);
}

void BoardDeals::afterDrag(std::function<void()> next)
{
    if (m_view->isDragging())
        m_next = std::move(next);
    else
        next();
}

} // namespace vouch::ui
