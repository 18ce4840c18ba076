// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/deals.h"

/// What verbs on deals are asked.
namespace vouch
{

struct DealEntry {
    QString title;
    PersonId person{};             ///< may be none
    QString organisation{};        ///< made where it is not known yet
    std::optional<Money> amount{}; ///< where it is left out, lines with prices add up to it
    QList<DealLine> lines{};
    std::optional<When> expected{};
    std::optional<int> probability{}; ///< percent
    QString source{}, owner{}, notes{};
    QList<DealPerson> people{}; ///< others
    std::optional<When> opened{};
    JourneyId journey{}; ///< of deals, on which it begins; none: on none
    StageId stage{};     ///< none: the first where deals are open
};

/// What is not set stays as it is; an inner nothing takes the value away. `expectedVersion`: see PersonEdit.
struct DealEdit {
    DealId id;
    qint64 expectedVersion = 0;
    std::optional<QString> title{}, organisation{}, source{}, owner{}, notes{};
    std::optional<PersonId> person{};
    std::optional<std::optional<Money>> amount{};
    std::optional<QList<DealLine>> lines{};
    std::optional<std::optional<When>> expected{};
    std::optional<std::optional<int>> probability{};
    std::optional<QList<DealPerson>> people{};
};

/// `purchase`: the one that it became, if it is here already; else one is made of the deal. `amount`: the
/// last one, where it is other than the deal says.
struct DealWin {
    DealId id;
    std::optional<When> at{};
    std::optional<Money> amount{};
    PurchaseId purchase{};
};

struct DealLoss {
    DealId id;
    QString reason{}, competitor{};
    std::optional<When> at{};
};

/// Which deals; what is left out does not matter.
struct DealQuestion {
    DealId id{};
    PersonId person{}; ///< also of those who have a say
    std::optional<DealStatus> status{};
    QString owner{};
    OperationId madeBy{};
};

} // namespace vouch
