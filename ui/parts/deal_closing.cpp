// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/deal_closing.h"

#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/workspace.h"
#include "ui/parts/deal_words.h"
#include "ui/parts/leaving_words.h"
#include "ui/parts/plain_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

/// As it is kept: a day where no more is known.
When whenOf(const TimelineItem &item)
{
    return item.day.isValid() ? When::day(item.day) : When(item.at);
}

} // namespace

QList<TimelineItem> paidSince(const DealRecord &deal, const QList<TimelineItem> &purchases)
{
    const Calendar calendar = shown::calendar();
    const QDate opened = calendar.dateOf(deal.opened);
    QList<TimelineItem> since = purchases;
    since.removeIf([&](const TimelineItem &item) { return calendar.dateOf(whenOf(item)) < opened; });
    return since;
}

// --- won ---

DealWinPopup::DealWinPopup(const std::shared_ptr<Workspace> &workspace, const DealRecord &deal,
                           const QList<TimelineItem> &purchases, QWidget *parent)
    : OperationPopup(tr("Won"), workspace->now(), parent)
    , m_workspace(workspace)
    , m_deal(deal)
    , m_purchases(purchases)
    , m_amount(new QLineEdit(this))
    , m_amountLine(new QHBoxLayout)
    , m_currency(deal.amount ? deal.amount->currency : workspace->currency())
{
    setObjectName(u"deal-win-popup"_s);
    setHeading(tr("“%1” is won").arg(safeForDisplay(deal.title)));
    if (!purchases.isEmpty())
        offerPurchases();
    m_amount->setObjectName(u"deal-win-amount"_s);
    m_amount->setAccessibleName(tr("Amount in %1").arg(m_currency));
    m_amount->setAlignment(Qt::AlignRight);
    m_amount->setPlaceholderText(typedAmount({0, m_currency}));
    if (deal.amount)
        m_amount->setText(typedAmount(*deal.amount));
    m_amountLine->setSpacing(8);
    m_amountLine->addWidget(m_amount, 1);
    m_amountLine->addWidget(plainLabel(m_currency, {}, this));
    form()->addRow(tr("Amount"), m_amountLine);
    m_date = addMoment(tr("When"));
    m_date->setObjectName(u"deal-win-date"_s);
    const QDate opened = shown::calendar().dateOf(deal.opened);
    if (opened <= today())
        m_date->setLimits(opened, today());
    m_first = m_purchase ? static_cast<QWidget *>(m_purchase) : m_amount;
    follow();
}

/// A purchase that is here already is tied to the deal instead of being made a second time.
void DealWinPopup::offerPurchases()
{
    m_purchase = addChoice(tr("Purchase"));
    m_purchase->setObjectName(u"deal-win-purchase"_s);
    m_purchase->addItem(tr("A new one"), -1);
    for (int i = 0; i < m_purchases.size(); ++i) {
        const TimelineItem &item = m_purchases.at(i);
        QString text = tr("%1, %2", "amount, day")
                           .arg(formatMoney(item.amount.value_or(Money())), dealwords::day(whenOf(item)));
        if (!item.title.isEmpty())
            text += u" · "_s + safeForDisplay(item.title);
        m_purchase->addItem(text, i);
    }
    // The one that looks as if it were this deal.
    for (const TimelineItem &item : paidSince(m_deal, m_purchases)) {
        if (!m_deal.amount || item.amount == m_deal.amount) {
            m_purchase->setCurrentIndex(1 + int(m_purchases.indexOf(item)));
            break;
        }
    }
    connect(m_purchase, &QComboBox::currentIndexChanged, this, &DealWinPopup::follow);
}

const TimelineItem *DealWinPopup::chosen() const
{
    const int at = m_purchase ? m_purchase->currentData().toInt() : -1;
    return at >= 0 ? &m_purchases.at(at) : nullptr;
}

void DealWinPopup::follow()
{
    const TimelineItem *item = chosen();
    form()->setRowVisible(m_amountLine, !item); // the amount is the purchase's …
    form()->setRowVisible(m_date, !item);       // … and so is the day
    if (item)
        setNote(tr("The deal becomes this purchase; nothing is counted twice."));
    else
        setNote(m_deal.personName.isEmpty()
                    ? tr("This records a purchase.")
                    : tr("This records a purchase by %1.").arg(safeForDisplay(m_deal.personName)));
    adjustSize();
}

bool DealWinPopup::commit()
{
    if (isRunning())
        return false;
    DealWin win;
    win.id = m_deal.id;
    if (const TimelineItem *item = chosen()) {
        win.purchase = PurchaseId(item->id);
        if (!paidSince(m_deal, {*item}).isEmpty())
            win.at = whenOf(*item);
    } else {
        const Result<Money> amount = readMoney(m_amount->text(), m_currency);
        if (!amount || amount->minor < 0) {
            showProblem(amount ? tr("The amount of a deal is not below zero.") : amount.error().text,
                        m_amount);
            return false;
        }
        if (*amount != m_deal.amount)
            win.amount = *amount;
        if (!readMoment(m_date, win.at))
            return false;
    }
    run(m_workspace->winDeal(win), m_amount, tr("“%1” is won").arg(safeForDisplay(m_deal.title)));
    return false;
}

// --- lost ---

DealLossPopup::DealLossPopup(const std::shared_ptr<Workspace> &workspace, const DealRecord &deal,
                             QWidget *parent)
    : OperationPopup(tr("Lost"), workspace->now(), parent)
    , m_workspace(workspace)
    , m_deal(deal)
{
    setObjectName(u"deal-loss-popup"_s);
    setHeading(tr("“%1” is lost").arg(safeForDisplay(deal.title)));
    m_reason = addWords(tr("Reason"), tr("Optional"));
    m_reason->setObjectName(u"deal-loss-reason"_s);
    m_competitor = addWords(tr("Went to"), tr("Optional"));
    m_competitor->setObjectName(u"deal-loss-competitor"_s);
    m_date = addMoment(tr("When"));
    m_date->setObjectName(u"deal-loss-date"_s);
    const QDate opened = shown::calendar().dateOf(deal.opened);
    if (opened <= today())
        m_date->setLimits(opened, today());
    if (deal.status == DealStatus::Won && deal.purchaseMade)
        setNote(tr("The purchase that it became goes."));
    offerLeavingWords(*workspace, m_reason, m_competitor);
    m_first = m_reason;
}

bool DealLossPopup::commit()
{
    if (isRunning())
        return false;
    DealLoss loss;
    loss.id = m_deal.id;
    loss.reason = cleanLine(m_reason->currentText());
    loss.competitor = cleanLine(m_competitor->currentText());
    if (!readMoment(m_date, loss.at))
        return false;
    run(m_workspace->loseDeal(loss), m_reason, tr("“%1” is lost").arg(safeForDisplay(m_deal.title)));
    return false;
}

} // namespace vouch::ui
