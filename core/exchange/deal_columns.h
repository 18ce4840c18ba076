// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"

namespace vouch::exchange
{

class ColumnReadings;
class CsvTable;

/// Which columns of a table tell what of deals, in the words of many programs and languages; −1: none.
struct DealColumns {
    explicit DealColumns(const CsvTable &table);
    /// Amounts and days, so that it is decided once how they are written.
    void addTo(ColumnReadings &readings, const CsvTable &table) const;
    /// Whether a row is about a deal and not about a person: it says so, or names no person.
    bool tellDeals() const;

    int number; ///< by which a system knows it
    int deal;   ///< what it is called, in a column of deals alone
    int title;  ///< the same, or a name that may be anything's
    int person, given, family, email, phone, organisation;
    int pipeline, stage, status;
    int amount, currency, expected, probability;
    int owner, origin, notes, reason, competitor;
    int opened, entered, won, lost; ///< days; `entered`: of the stage where it stands
};

/// What rows say of one deal: of people and titles the first that says it, of owner and hopes the last.
struct DealCells {
    void remember(const CsvTable &table, const DealColumns &columns, const ColumnReadings &readings);
    /// Puts it into the draft, with the deal's person where the file names one.
    DealDraft &put(Draft &draft, const QString &source, const QString &id) const;

    QString title, person, email, phone, organisation, owner, origin, notes, reason, competitor;
    Millis opened = 0, expected = 0;
    bool openedDayOnly = false, expectedDayOnly = false;
    std::optional<int> probability;
};

/// "45 %", "0.45" where others say so, too: whole percent; nothing where it is none.
std::optional<int> percentFrom(const QString &cell);

} // namespace vouch::exchange
