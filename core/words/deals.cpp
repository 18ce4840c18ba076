// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/deals.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr WordOf<DealStatus> statuses[]{
    {DealStatus::Open, "open"_L1, QT_TRANSLATE_NOOP("Words", "Open"),
     QT_TRANSLATE_NOOP("Words", "Deal opened")},
    {DealStatus::Won, "won"_L1, QT_TRANSLATE_NOOP("Words", "Won"), QT_TRANSLATE_NOOP("Words", "Deal won")},
    {DealStatus::Lost, "lost"_L1, QT_TRANSLATE_NOOP("Words", "Lost"),
     QT_TRANSLATE_NOOP("Words", "Deal lost")},
};
static_assert(isWhole(statuses, DealStatus::Lost));

} // namespace

std::span<const WordOf<DealStatus>> vocabularyOf(DealStatus)
{
    return statuses;
}

} // namespace vouch
