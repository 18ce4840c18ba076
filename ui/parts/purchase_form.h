// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/timeline.h"
#include "core/workspace/requests/outcomes.h"

#include <QDate>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace vouch::ui
{

class DateBox;
class ItemLines;

/// What was bought: an amount, or items that add up to one; or what is paid back. Who, when and what was hard
/// about it are the composer's.
class PurchaseForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PurchaseForm(const QList<std::pair<QString, QString>> &channels, QWidget *parent = nullptr);

    /// The workspace's currency: chosen unless another one is.
    void setCurrency(const QString &currency);
    void setToday(const QDate &today);
    /// The purchases that can be paid back, newest first.
    void setPurchases(const QList<TimelineItem> &items);
    void startRefund(PurchaseId purchase, const Money &paid);
    void clear();
    /// Something is typed that clear() takes away.
    bool hasDraft() const;
    void focusFirst();
    /// What is entered; empty, with the reason in `problem` or beside its field, where something is missing
    /// or wrong.
    std::optional<PurchaseEntry> entry(QString &problem);

signals:
    void submitted(); ///< Enter was pressed in a field
    void grown();     ///< it needs another height now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildFirstRow(const QList<std::pair<QString, QString>> &channels);
    QWidget *buildSecondRow();
    void follow();
    void followItems();
    void showRefund();
    QString chosenCurrency() const;
    PurchaseId refunded() const;
    bool readLines(PurchaseEntry &entry, QString &problem);
    bool readCost(PurchaseEntry &entry, QString &problem);

    ItemLines *m_items;
    QLineEdit *m_amount;
    QComboBox *m_currency;
    QLineEdit *m_order;
    QComboBox *m_channel;
    QLineEdit *m_cost;
    QCheckBox *m_renews;
    DateBox *m_renewal;
    QCheckBox *m_abandoned;
    QComboBox *m_refund;
    QLabel *m_sum; ///< what the items add up to, where that is not the amount
    QString m_workspaceCurrency;
    bool m_amountTyped = false; ///< then the items do not change it
};

} // namespace vouch::ui
