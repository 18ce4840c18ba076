// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/deal_stages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

void DealStages::look(const QList<int> &stages)
{
    bool won = false;
    QSet<int> seen;
    for (const int stage : stages) {
        const StageMeaning meaning = m_meanings.value(stage, StageMeaning::Open);
        won = won || meaning == StageMeaning::Purchase;
        if (meaning == StageMeaning::Purchase || meaning == StageMeaning::Lost || seen.contains(stage))
            continue;
        seen.insert(stage);
        ++(won ? m_after : m_before)[stage];
    }
}

DealState DealStages::stateOf(const QList<int> &stages) const
{
    DealState state = DealState::Open;
    for (const int stage : stages) {
        const StageMeaning meaning = m_meanings.value(stage, StageMeaning::Open);
        if (meaning == StageMeaning::Purchase)
            state = DealState::Won;
        else if (meaning == StageMeaning::Lost)
            state = DealState::Lost;
        else if (state != DealState::Won || !liesBehind(stage))
            state = DealState::Open;
    }
    return state;
}

void UnwonAmounts::add(DealState state, const std::optional<Money> &amount)
{
    if (state == DealState::Won || !amount || amount->minor <= 0)
        return;
    Sum &sum = state == DealState::Lost ? m_lost : m_open;
    ++sum.deals;
    sum.minor[amount->currency] += amount->minor;
}

void UnwonAmounts::tell(const ReadContext &context) const
{
    const auto amounts = [](const Sum &sum) {
        QStringList texts;
        for (auto it = sum.minor.cbegin(); it != sum.minor.cend(); ++it)
            texts.append(formatMoney({it.value(), it.key()}));
        return QLocale().createSeparatedList(texts);
    };
    if (m_open.deals > 0)
        context.sink.warning({context.file, 0,
                              QCoreApplication::translate(
                                  "Exchange",
                                  "%n open deal(s), %1 in all, are not stored as purchases: nothing has been "
                                  "sold yet.",
                                  nullptr, m_open.deals)
                                  .arg(amounts(m_open))});
    if (m_lost.deals > 0)
        context.sink.warning(
            {context.file, 0,
             QCoreApplication::translate(
                 "Exchange", "%n lost deal(s), %1 in all, are not stored as purchases: nothing was sold.",
                 nullptr, m_lost.deals)
                 .arg(amounts(m_lost))});
}

} // namespace vouch::exchange
