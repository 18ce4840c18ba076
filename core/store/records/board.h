// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/other_amounts.h"
#include "core/base/walker.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

/// What a board shows: cards, figures of stages, saved views.
namespace vouch
{

/// What is to be done next with somebody: the open task that is due first; of those without a date the oldest
/// comes behind all others.
struct NextTask {
    TaskId id;
    QString title;
    std::optional<Millis> at; ///< when it is due; of a day alone its begin
    bool dayOnly = false;
    friend bool operator==(const NextTask &, const NextTask &) = default;
};

/// What open deals come to whose amounts are in one currency.
struct DealSum {
    QString currency{};       ///< empty: those of which nobody has said the amount
    qint64 expectedMinor = 0; ///< all of it
    qint64 weightedMinor = 0; ///< each as much of it as it is likely
    int deals = 0;
    int unweighted = 0; ///< of these: nobody has said how likely they are, so they are not in weightedMinor
    friend bool operator==(const DealSum &, const DealSum &) = default;
};
/// By code, each once.
using DealSums = QList<DealSum>;
/// Adds to the entry of the currency; `sign` −1 takes away, and an entry without deals goes.
void addDeals(DealSums &sums, const DealSum &sum, int sign = 1);
/// Of one open deal. `probability`: percent; nothing where nobody has said it.
DealSum dealSum(const std::optional<Money> &amount, std::optional<int> probability);

/// What a card says of the deal it is, open or closed.
struct CardDeal {
    std::optional<Money> amount;
    std::optional<Millis> expectedAt; ///< of a day alone its begin
    bool expectedDay = false;
    std::optional<int> probability; ///< percent: as somebody said it, else its stage's
    bool ownProbability = false;
    bool open = true;
    friend bool operator==(const CardDeal &, const CardDeal &) = default;
};

/// What a card on the board shows, of a person or of a deal. About 250 bytes.
struct Card {
    PersonId person; ///< of a deal's card whom the deal is with, if that is known
    DealId deal;     ///< none: the card is the person's
    StageId stage;
    QString rank;
    QString name;     ///< or what the deal is called
    QString sortKey;  ///< folded, family name first, as the People list is sorted by; of a deal empty
    QString subtitle; ///< organisation, else @handle; of a deal whom and what organisation it is with
    QStringList networks;
    QString owner;
    QStringList tags;
    Millis enteredAt = 0;
    int laps = 0;
    qint64 purchaseMinor = 0, advocacyMinor = 0;
    OtherAmounts others; ///< own net purchases in other currencies
    DealSums deals;      ///< open ones
    std::optional<NextTask> nextTask;
    std::optional<Millis> holdSince, holdUntil; ///< on hold; without an end until somebody resumes it
    QString holdReason;
    std::optional<CardDeal> ofDeal; ///< of a deal's card alone

    /// Who stands there.
    Walker walker() const { return deal.isValid() ? Walker(deal) : Walker(person); }
    friend bool operator==(const Card &, const Card &) = default;
};

/// What a board's header and cards say of a stage. Visits as in the report time-in-stage (Kaplan–Meier, open
/// visits censored); the way on as in the report conversion, mode forward.
struct StageFigures {
    StageId stage;
    int completed = 0;                         ///< visits that ended
    std::optional<double> medianDays, p75Days; ///< empty: not reached
    std::optional<double> lastedDays; ///< where p75Days is not reached: three quarters of all visits, also
                                      ///< those that still last, have not been longer so far
    int slowAfterDays = 0;            ///< who is here longer has waited too long; 0: never
    bool automatic = false;           ///< slowAfterDays follows from the visits
    qint64 entered = 0, movedOn = 0, immature = 0;
    double share = 0, low = 0, high = 0; ///< movedOn / entered with its Wilson interval; of entered = 0: 0
    friend bool operator==(const StageFigures &, const StageFigures &) = default;
};

/// A saved view of a board: filter, lens, lanes, order, fields (ui/board reads and writes `definition`).
struct BoardViewRecord {
    qint64 id = 0;
    JourneyId journey;
    QString name;
    QJsonObject definition;
    qint64 version = 0; ///< as in RuleRecord
    friend bool operator==(const BoardViewRecord &, const BoardViewRecord &) = default;
};

} // namespace vouch
