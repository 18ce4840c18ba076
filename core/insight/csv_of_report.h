// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/report.h"

#include <QByteArray>

namespace vouch::insight
{

/// The table of a report as CSV (RFC 4180: commas, CRLF, UTF-8 without mark). The first row has the columns'
/// JSON names. Numbers are plain with a point, unknown ones empty; amounts are decimals in whole units, with
/// their currency in a last column "currency". Texts that a spreadsheet would run as a formula get a leading
/// apostrophe.
QByteArray reportToCsv(const ReportValue &report);

/// A last line that says what the table is about, as under every figure: "# …". No row for csvTable().
QByteArray csvWords(const ReportValue &report);

/// The rows below the heading of what reportToCsv() wrote, fields as they were before quoting, the
/// currency last. A proof in the last line is no row.
QList<QStringList> csvTable(const QByteArray &csv);

} // namespace vouch::insight
