// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/exchange/readers.h"
#include "core/words/journeys.h"

#include <QHash>
#include <QMap>
#include <optional>

namespace vouch::exchange
{

enum class DealState { Open, Won, Lost };

/// How deals end up, told by the stages that they went through in order of time. A deal that came back to a
/// stage before the purchase is open again; one that went on to a stage behind it (delivery, care) stays won.
/// Which stages lie behind is told by all deals of the file.
class DealStages
{
public:
    /// What each stage means, by its number.
    explicit DealStages(QList<StageMeaning> meanings)
        : m_meanings(std::move(meanings))
    {
    }

    void look(const QList<int> &stages); ///< of one deal; all deals come by before the first question
    bool liesBehind(int stage) const { return m_after.value(stage) > m_before.value(stage); }
    /// The same, and no deal came to it before a purchase.
    bool liesOnlyBehind(int stage) const { return m_after.value(stage) > 0 && m_before.value(stage) == 0; }
    DealState stateOf(const QList<int> &stages) const;

private:
    QList<StageMeaning> m_meanings;
    QHash<int, int> m_before, m_after; ///< stage → deals that came to it first before, or after, a purchase
};

/// What deals of a file are worth that are no purchases: told in one line for those that are open, and one
/// for those that are lost.
class UnwonAmounts
{
public:
    void add(DealState state, const std::optional<Money> &amount);
    void tell(const ReadContext &context) const;

private:
    struct Sum {
        int deals = 0;
        QMap<QString, qint64> minor; ///< by currency
    };
    Sum m_open, m_lost;
};

} // namespace vouch::exchange
