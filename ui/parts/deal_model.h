// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/deals.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace vouch::ui
{

/// Deals of somebody: open ones, then a row that folds those that are won or lost, then these.
class DealModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DealRole = Qt::UserRole + 1, StateRole, OverdueRole, WhoRole };
    /// Whether a deal is known by whom it is with, or by whose it is; where it is shown says the other.
    enum class Names { Person, Organisation };
    using QAbstractListModel::QAbstractListModel;

    /// As Workspace::deals() gives them: open ones first.
    /// `whose`: whose page it is, where it is a person's.
    void setDeals(const QList<DealRecord> &deals, Millis now, Names names, PersonId whose = {});
    const DealRecord *deal(int row) const; ///< null: the row that folds
    int openDeals() const { return m_open; }
    int closedDeals() const { return int(m_deals.size()) - m_open; }
    bool isUnfolded() const { return m_unfolded; }
    void setUnfolded(bool unfolded);
    /// What a row is: the deal's number, or the row that folds.
    QString keyOf(const QModelIndex &index) const;
    QModelIndex indexOf(DealId deal) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    bool hasFold() const { return closedDeals() > 0; }
    QString foldText() const;
    QString whoText(const DealRecord &deal) const;

    QList<DealRecord> m_deals;
    int m_open = 0;
    Millis m_now = 0;
    Names m_names = Names::Person;
    PersonId m_whose;
    bool m_unfolded = false;
};

/// Title and amount above, how it stands and whom it is with below.
class DealDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintFold(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace vouch::ui

Q_DECLARE_METATYPE(const vouch::DealRecord *)
