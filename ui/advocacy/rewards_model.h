// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcomes/rewards.h"
#include "core/store/records/outcomes.h"

#include <QAbstractTableModel>

namespace vouch::ui
{

/// The reward ledger: the newest entry of each chain.
class RewardsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Person, For, Programme, Amount, State, Since, ColumnCount };
    enum Role { EntryRole = Qt::UserRole + 1, StateRole, RewardRole };
    using QAbstractTableModel::QAbstractTableModel;

    void setRewards(const QList<RewardRecord> &rewards);
    const RewardRecord *reward(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The same reward in whatever state: each step has an entry of its own.
    static QString rewardOf(const QModelIndex &index) { return index.data(RewardRole).toString(); }
    /// LineDelegate::Tone of a state.
    static int tone(const RewardRecord &reward);

private:
    static QString text(const RewardRecord &reward, int column);
    QList<RewardRecord> m_rewards;
};

} // namespace vouch::ui
