// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advocacy/rewards_model.h"

#include "core/base/text.h"
#include "core/words/rewards.h"
#include "ui/advocacy/line_delegate.h"
#include "ui/advocacy/words.h"
#include "ui/parts/tool_tip.h"

using namespace Qt::StringLiterals;

namespace vouch::ui
{

void RewardsModel::setRewards(const QList<RewardRecord> &rewards)
{
    beginResetModel();
    m_rewards = rewards;
    endResetModel();
}

const RewardRecord *RewardsModel::reward(int row) const
{
    return row >= 0 && row < m_rewards.size() ? &m_rewards.at(row) : nullptr;
}

int RewardsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rewards.size());
}

int RewardsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

int RewardsModel::tone(const RewardRecord &reward)
{
    if (reward.refunded)
        return LineDelegate::Danger;
    switch (fromKey<RewardState>(reward.state).value_or(RewardState::Pending)) {
    case RewardState::Pending:
        return LineDelegate::Warning;
    case RewardState::Approved:
        return LineDelegate::Accent;
    case RewardState::Given:
    case RewardState::Redeemed:
        return LineDelegate::Good;
    default:
        return LineDelegate::Soft;
    }
}

QString RewardsModel::text(const RewardRecord &reward, int column)
{
    switch (column) {
    case Person:
        return safeForDisplay(reward.personName);
    case For:
        return (reward.side == keyOf(RewardSide::Referrer) ? tr("brought %1") : tr("came through %1"))
            .arg(safeForDisplay(reward.otherName));
    case Programme:
        return safeForDisplay(reward.programme);
    case Amount:
        return formatMoney(reward.amount);
    case State:
        return reward.refunded ? tr("%1, refunded since").arg(nameOfKey<RewardState>(reward.state))
                               : nameOfKey<RewardState>(reward.state);
    default:
        return dayText(reward.at);
    }
}

QVariant RewardsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RewardRecord &reward = m_rewards.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(reward, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(reward, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (index.column() == Amount || index.column() == Since ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter));
    case LineDelegate::toneRole:
        return tone(reward);
    case EntryRole:
        return reward.id;
    case StateRole:
        return reward.state;
    case RewardRole:
        return QStringList{reward.referral.toString(), reward.side, reward.milestone}.join(u'/');
    default:
        return {};
    }
}

QVariant RewardsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (section == Amount || section == Since ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> titles{tr("Person"), tr("For"),   tr("Programme"),
                                                  tr("Amount"), tr("State"), tr("Since")};
    return titles.at(std::size_t(section));
}

} // namespace vouch::ui
