// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/readers.h"

#include <optional>

namespace vouch::exchange
{

class ColumnReadings;
class CsvTable;

/// Histories with one row for each event: case, stage, time (event logs, histories of a field).

/// Whether its cases are deals; else they are people.
bool tellsDealEvents(const CsvTable &table);
/// Reads all rows; the journey is called `name`, else as the file. Nothing: the columns are not there. False:
/// the reading was given up.
std::optional<bool> readEventLog(CsvTable &table, const ReadContext &context, const ColumnReadings &readings,
                                 QString name);

} // namespace vouch::exchange
