// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vouch::exchange
{

/// What the cells of a column are, whatever its header says. Host ("example.net") is said of one cell alone.
enum class Content { Nothing, Email, Phone, Web, Host, Date, Amount, Name, Text };

/// Told by most of the cells; `region` helps with phone numbers without a country code.
Content contentOf(const QStringList &cells, const QString &region = {});

/// Whether a column of names (Content::Name) is one of people rather than of words for states and things:
/// most have two words, or stand in letters that know no capitals.
bool readsLikePeople(const QStringList &cells);

/// Whether most cells differ from each other, as what tells people apart does.
bool tellsApart(const QStringList &cells);

/// "Total", "合计: 3", "Gesamt": a first cell of a row that sums up the others.
bool isTotalsWord(const QString &cell);
/// "Records: 12", "Anzahl Datensätze: 12", "记录数：12": how many rows there are.
bool isCountOfRows(const QString &cell);
/// "Average", "Durchschnitt", "--- end ---": what ends a report and could be a name elsewhere.
bool isLastRowWord(const QString &cell);
/// "Report generated on 2 May 2026", "Page 1 of 2", "-----": what stands alone in a row and is no record.
bool isReportRemark(const QString &cell);
/// Digits with what stands round them in amounts, counts, percentages and dates.
bool isFigure(const QString &cell);

} // namespace vouch::exchange
