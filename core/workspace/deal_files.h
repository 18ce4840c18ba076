// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/deals.h"

namespace vouch
{

/// Deals as a table, one a row, with lines and people in cells of their own. The titles are English words
/// because other programs read them. Spreadsheets run no cell as a formula unless `plain`.
Result<QByteArray> dealsCsv(const QList<DealRecord> &deals, bool plain);
Result<QByteArray> dealsXlsx(const QList<DealRecord> &deals, const QString &title);

} // namespace vouch
