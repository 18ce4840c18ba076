// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a person's sheet that is about their deals.
#include "core/workspace/requests/deals.h"
#include "core/workspace/workspace.h"
#include "ui/parts/deal_desk.h"
#include "ui/parts/deal_panel.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/tool_tip.h"
#include "ui/person/person_sheet.h"
#include "ui/person/timeline_delegate.h"

#include <QAction>
#include <QButtonGroup>
#include <QListView>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

void PersonSheet::connectDeals()
{
    m_newDeal->setShortcut(QKeySequence(u"Ctrl+Shift+D"_s));
    m_newDeal->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setTip(m_newDeal, tr("A new deal with this person (Ctrl+Shift+D)"));
    addAction(m_newDeal);
    connect(m_newDeal, &QAction::triggered, this, &PersonSheet::addDeal);
    connect(m_desk, &DealDesk::done, this, &PersonSheet::done);
    connect(m_desk, &DealDesk::failed, this, &PersonSheet::failed);
    connect(m_desk, &DealDesk::refused, this, &PersonSheet::told);
    connect(m_desk, &DealDesk::personRequested, this, &PersonSheet::personRequested);
    connect(m_desk, &DealDesk::quoteRequested, this, &PersonSheet::quoteRequested);
    connect(m_desk, &DealDesk::organisationRequested, this, &PersonSheet::organisationRequested);
    connect(m_delegate, &TimelineDelegate::dealRequested, this, &PersonSheet::openDeal);
}

void PersonSheet::loadDeals()
{
    const int asked = ++m_dealsAsked;
    onAnswer(m_workspace->deals({.person = m_id}), this,
             [this, asked](const Result<QList<DealRecord>> &deals) {
                 if (asked == m_dealsAsked && deals)
                     presentDeals(*deals);
             });
}

/// What a new deal begins with.
void PersonSheet::startDeals()
{
    DealRecord start;
    start.person = m_id;
    if (m_record.id == m_id) { // else it comes in a moment
        start.personName = m_record.name;
        start.organisation = m_record.organisation;
    }
    m_deals->setStart(start);
}

void PersonSheet::presentDeals(const QList<DealRecord> &deals)
{
    startDeals();
    m_deals->present(deals, m_workspace->now(), m_workspace->isReadOnly());
    const int open = m_deals->model()->openDeals();
    QAbstractButton *half = m_halves->button(int(Half::Deals));
    half->setText(open > 0 ? tr("Deals (%1)").arg(QLocale().toString(open)) : tr("Deals"));
    half->setAccessibleName(tr("Show: %1").arg(half->text()));
    chooseDeal();
}

void PersonSheet::showDeal(DealId deal)
{
    m_wantedDeal = deal;
    if (m_narrow)
        showHalf(Half::Deals);
    chooseDeal();
}

void PersonSheet::chooseDeal()
{
    const QModelIndex index = m_deals->model()->indexOf(m_wantedDeal);
    if (!index.isValid())
        return;
    m_wantedDeal = {};
    m_deals->list()->setCurrentIndex(index);
    m_deals->list()->scrollTo(index);
}

void PersonSheet::addDeal()
{
    if (!m_record.id.isValid() || m_record.id != m_id)
        return;
    showHalf(Half::Deals);
    m_deals->addDeal();
}

void PersonSheet::openDeal(qint64 deal, const QPoint &global)
{
    m_desk->open(DealId(deal), global);
}

} // namespace vouch::ui
