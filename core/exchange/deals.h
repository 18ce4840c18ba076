// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/deal_stages.h"
#include "core/exchange/readers.h"

#include <optional>

namespace vouch::exchange
{

class ColumnReadings;

/// What the readers of journeys' histories share: how a file names amounts, what stages mean, and how the
/// story of a deal becomes a draft.

const QStringList &dealAmountKeys();   ///< folded headers of amounts
const QStringList &dealCurrencyKeys(); ///< folded headers of currencies

/// The last amount that a deal's rows state; unread where nobody can read it.
struct Stated {
    std::optional<Money> money;
    QString problem;
    qint64 line = 0; ///< 0: none is stated
};
Stated stated(const CsvTable &table, const ColumnReadings &readings, int column, int currencyColumn);

/// What a stage means in the journey of that key, if it is there, else by its name.
StageMeaning meaningIn(const ReadOptions &options, const QString &key, const QString &stage);
bool isWonStage(const ReadOptions &options, const QString &key, const QString &stage);
bool isLostStage(const ReadOptions &options, const QString &key, const QString &stage);

/// The key of a journey that a file calls so.
QString journeyKeyFor(const QString &name);
/// `won`: stages that mean a purchase beside those that are called so; `deals`: that deals walk it.
void tellJourney(const ReadContext &context, const QString &key, const QString &name,
                 const QStringList &stages, bool deals, const QStringList &won = {});

/// How a deal ended up, told by its events in order of time.
struct DealStory {
    Millis wonAt = 0; ///< when it was last won; 0: never
    bool wonOnDay = false;
    std::optional<Stated> amount; ///< the last one stated until it was left again
    Millis amountAt = 0;
    bool amounts = false; ///< whether the file states amounts at all
    bool won = false, lost = false;
    Millis lostAt = 0; ///< when it was last lost
    bool lostOnDay = false;
    Millis lastAt = 0; ///< of the last event
    DealState state() const { return won ? DealState::Won : lost ? DealState::Lost : DealState::Open; }
};

/// One deal is one purchase: won with the last amount at the last date, or nothing once it is open again or
/// lost. A later file may tell on, so a deal that is not won is handed on, too; without a currency where the
/// file knows no amounts.
void addDeal(Draft &draft, const QString &source, const QString &number, const DealStory &story,
             const QString &currency);

/// The same where deals walk: how the deal stands and for how much.
void tellStory(DealDraft &deal, const DealStory &story);

/// Names the person of a case by what the row tells: an e-mail address, a name, else the case's number.
void nameCase(PersonDraft &person, const QString &source, const QString &id, const QString &name,
              const QString &email);

} // namespace vouch::exchange
