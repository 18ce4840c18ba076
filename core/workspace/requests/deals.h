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
    /// It goes to this stage of a journey of deals; no stage: off it.
    std::optional<std::pair<JourneyId, StageId>> place{};
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

/// What is not set stays as it is; an inner nothing takes the amount away.
struct SalesPlanEdit {
    QString owner; ///< may be empty: what nobody looks after
    QDate month;   ///< any day of it
    QString currency;
    std::optional<std::optional<qint64>> target{}, commit{}; ///< minor units
};

/// Which deals; what is left out does not matter.
struct DealQuestion {
    DealId id{};
    PersonId person{};             ///< also of those who have a say
    OrganisationId organisation{}; ///< its own, and those of its people that name no other
    std::optional<DealStatus> status{};
    QString owner{};
    OperationId madeBy{};
    QString search{};   ///< as typed: found by title, organisation, people, notes or lines
    int most = 0;       ///< of those that a search finds, the newest so many; 0: all
    bool whole = false; ///< with lines and other people
};

} // namespace vouch
