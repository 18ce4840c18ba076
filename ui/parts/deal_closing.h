// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/deals.h"
#include "ui/parts/operation_popup.h"

#include <memory>

class QHBoxLayout;
class QLineEdit;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

/// What is missing when a deal is won: for how much and when, or which purchase it became.
class DealWinPopup final : public OperationPopup
{
    Q_OBJECT
public:
    /// `purchases`: as Workspace::purchasesFor() gives them.
    DealWinPopup(const std::shared_ptr<Workspace> &workspace, const DealRecord &deal,
                 const QList<TimelineItem> &purchases, QWidget *parent);

protected:
    bool commit() override;

private:
    void offerPurchases();
    void follow();
    const TimelineItem *chosen() const; ///< null: a new one

    std::shared_ptr<Workspace> m_workspace;
    DealRecord m_deal;
    QList<TimelineItem> m_purchases;
    QComboBox *m_purchase = nullptr;
    QLineEdit *m_amount;
    QHBoxLayout *m_amountLine;
    QString m_currency;
    DateBox *m_date;
};

/// Why a deal was lost, to whom and when.
class DealLossPopup final : public OperationPopup
{
    Q_OBJECT
public:
    DealLossPopup(const std::shared_ptr<Workspace> &workspace, const DealRecord &deal, QWidget *parent);

protected:
    bool commit() override;

private:
    std::shared_ptr<Workspace> m_workspace;
    DealRecord m_deal;
    QComboBox *m_reason, *m_competitor;
    DateBox *m_date;
};

/// Those that were paid since the deal was opened: it may well have become one of them.
QList<TimelineItem> paidSince(const DealRecord &deal, const QList<TimelineItem> &purchases);

} // namespace vouch::ui
