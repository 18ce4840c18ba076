// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/readers.h"

#include <functional>

namespace vouch::exchange
{

/// A header's comparable form: folded, letters and digits only, words parted by single blanks:
/// "E-mail 1 - Value" → "e mail 1 value", "CaseID" → "caseid".
QString headerKey(const QString &header);

/// A cell's text without what spreadsheets put round it: ="123", '+31….
QString withoutGuard(const QString &cell);

/// A table with a header somewhere near its start. Rows without content, repeated headers and the footers of
/// reports are told to the sink as skipped, so that every row is accounted for.
class CsvTable
{
public:
    using HeaderTest = std::function<bool(const QStringList &cells, const QStringList &keys)>;

    CsvTable(QFile &file, const ReadContext &context);

    /// The first rows as they are, for whoever looks for the header on their own; useHeader() follows.
    QList<QStringList> start();
    /// Takes that row of start() as the header.
    void useHeader(qsizetype row);
    /// Reads up to the header. If none of the first 60 rows passes, nothing is read and the answer is false.
    bool findHeader(const HeaderTest &test);
    /// For a table that has no header: names its columns itself, starting with the first row.
    void withoutHeader(const QStringList &names);

    const QStringList &header() const { return m_header; }
    const QStringList &keys() const { return m_keys; }
    QChar separator() const { return m_reader.separator(); }
    /// Index of the first column with one of these keys, else −1.
    int column(const QStringList &keys) const;

    bool next(); ///< false at the end
    qint64 line() const { return m_row.line; }
    /// Cleaned text without guards; empty for column −1 and where the row is short.
    QString cell(int column) const;
    /// The same with new lines kept.
    QString longCell(int column) const;
    const QStringList &cells() const { return m_row.cells; }

    RowIssue issue(const QString &reason) const { return {m_context.file, m_row.line, reason}; }
    /// Tells the sink of columns and of rows that did not fit the header.
    void finish();

private:
    static bool isFooter(const QStringList &cells);
    static bool isTotals(const QStringList &cells);
    static bool endsReport(const QStringList &cells);
    bool isAtEnd();
    QString firstCell() const;

    QFile &m_file;
    const ReadContext &m_context;
    CsvReader m_reader;
    CsvRow m_row;
    QList<CsvRow> m_pending; ///< rows read while looking for a header
    QStringList m_header;
    QStringList m_keys;
    QList<qint64> m_filled;
    bool m_afterBlank = false; ///< the row before holds nothing
    qint64 m_rows = 0;
    qint64 m_long = 0;
    qint64 m_short = 0;
    qint64 m_firstLong = 0;
    qint64 m_firstShort = 0;
};

} // namespace vouch::exchange
