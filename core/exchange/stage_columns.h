// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/readers.h"

#include <optional>

namespace vouch::exchange
{

class ColumnReadings;
class CsvTable;

/// Histories with one row for each deal and one column for each stage, as HubSpot writes them.

/// The stage whose time a column of this name keeps.
std::optional<QString> stageOfColumn(const QString &header);
bool hasStageColumns(const QStringList &cells);

/// Reads all rows; the journey is called `name`, else as the pipeline, else as the file. False: the reading
/// was given up.
bool readStageColumns(CsvTable &table, const ReadContext &context, const ColumnReadings &readings,
                      QString name);

} // namespace vouch::exchange
