// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/deal_desk.h"

#include "core/base/text.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/workspace.h"
#include "ui/parts/deal_closing.h"
#include "ui/parts/deal_popup.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/usable.h"

#include <QApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

DealDesk::DealDesk(QWidget *over)
    : QObject(over)
    , m_over(over)
{
}

bool DealDesk::mayWrite()
{
    if (!m_workspace || m_workspace->isReadOnly()) {
        emit refused(readOnlyReason());
        return false;
    }
    return true;
}

void DealDesk::withDeal(DealId deal, const std::function<void(const DealRecord &)> &use)
{
    if (!mayWrite())
        return;
    onAnswer(m_workspace->deals({.id = deal}), this, [this, use](const Result<QList<DealRecord>> &deals) {
        if (!deals)
            emit failed(deals.error(), {});
        else if (deals->isEmpty())
            emit refused(tr("This deal is not here any more."));
        else
            use(deals->first());
    });
}

void DealDesk::show(OperationPopup *popup, const QPoint &global)
{
    popup->onDone = [self = QPointer(this)](const QString &message, OperationId operation) {
        if (self && operation.isValid())
            emit self->done(message, operation);
        else if (self) // it was refused when the form was closed already
            emit self->refused(message);
    };
    QWidget *focus = QApplication::focusWidget();
    if (focus && (focus == m_over || m_over->isAncestorOf(focus)))
        m_before = focus;
    connect(popup, &FormPopup::closed, this, [this] {
        if (m_before)
            m_before->setFocus(Qt::PopupFocusReason);
    });
    popup->showAt(global);
}

void DealDesk::add(const DealRecord &start, const QPoint &global)
{
    if (mayWrite())
        show(new DealPopup(m_workspace, start, m_over), global);
}

void DealDesk::open(DealId id, const QPoint &global)
{
    withDeal(id, [this, global](const DealRecord &deal) {
        auto *popup = new DealPopup(m_workspace, deal, m_over);
        popup->onAct = [self = QPointer(this), deal, global](DealPopup::Act act) {
            if (!self)
                return;
            switch (act) {
            case DealPopup::Act::Win:
                return self->win(deal.id, global, Ask::All);
            case DealPopup::Act::Lose:
                return self->lose(deal.id, global);
            case DealPopup::Act::OpenAgain:
                return self->openAgain(deal.id);
            case DealPopup::Act::Delete:
                return self->remove(deal.id);
            case DealPopup::Act::ShowPerson:
                emit self->personRequested(deal.person);
                return;
            case DealPopup::Act::ShowOrganisation:
                emit self->organisationRequested(deal.organisationId);
                return;
            }
        };
        show(popup, global);
    });
}

void DealDesk::win(DealId id, const QPoint &global, Ask ask)
{
    withDeal(id, [this, global, ask](const DealRecord &deal) {
        if (deal.status == DealStatus::Won) {
            emit refused(tr("“%1” is won already.").arg(safeForDisplay(deal.title)));
            return;
        }
        onAnswer(m_workspace->purchasesFor(deal.id), this,
                 [this, deal, global, ask](const Result<QList<TimelineItem>> &purchases) {
                     if (purchases)
                         askWin(deal, *purchases, global, ask);
                     else
                         emit failed(purchases.error(), {});
                 });
    });
}

void DealDesk::askWin(const DealRecord &deal, const QList<TimelineItem> &purchases, const QPoint &global,
                      Ask ask)
{
    if (ask == Ask::All || !deal.amount || !paidSince(deal, purchases).isEmpty())
        show(new DealWinPopup(m_workspace, deal, purchases, m_over), global);
    else
        write(m_workspace->winDeal({deal.id}), tr("“%1” is won").arg(safeForDisplay(deal.title)));
}

void DealDesk::lose(DealId id, const QPoint &global)
{
    withDeal(id, [this, global](const DealRecord &deal) {
        if (deal.status == DealStatus::Lost)
            emit refused(tr("“%1” is lost already.").arg(safeForDisplay(deal.title)));
        else
            show(new DealLossPopup(m_workspace, deal, m_over), global);
    });
}

void DealDesk::openAgain(DealId id)
{
    withDeal(id, [this](const DealRecord &deal) {
        if (deal.status == DealStatus::Open)
            emit refused(tr("“%1” is open.").arg(safeForDisplay(deal.title)));
        else
            write(m_workspace->openDealAgain(deal.id),
                  tr("“%1” is open again").arg(safeForDisplay(deal.title)));
    });
}

void DealDesk::remove(DealId deal)
{
    if (!mayWrite())
        return;
    emit acting();
    write(m_workspace->deleteDeals({deal}), {});
}

void DealDesk::write(QFuture<Result<ChangeSet>> change, const QString &message)
{
    onAnswer(std::move(change), this, [this, message](const Result<ChangeSet> &changes) {
        if (!changes)
            emit failed(changes.error(), {});
        else if (changes->operation.isValid())
            emit done(message.isEmpty() ? safeForDisplay(changes->label) : message, changes->operation);
    });
}

} // namespace vouch::ui
