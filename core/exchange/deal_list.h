// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/readers.h"

namespace vouch::exchange
{

/// Lists of deals as they stand now, with one row for each: HubSpot, Pipedrive, Salesforce and others.

/// Whether a row with these folded cells is the header of such a list.
bool isDealListHeader(const QStringList &keys);
/// Reads all rows; each pipeline is a journey.
Status readDealList(QFile &file, const ReadContext &context);

} // namespace vouch::exchange
