// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_table.h"

#include "core/base/text.h"
#include "core/exchange/column_content.h"
#include "core/people/identity.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

constexpr int headerSearchRows = 60;

bool isBlank(const QStringList &cells)
{
    for (const QString &cell : cells) {
        for (const QChar c : cell) {
            if (!c.isSpace() && c != QChar(0))
                return false;
        }
    }
    return true;
}

/// The cells that hold something, at most `most` of them.
QStringList filledCells(const QStringList &cells, qsizetype most)
{
    QStringList filled;
    for (const QString &cell : cells) {
        if (const QString text = cell.trimmed(); !text.isEmpty())
            filled.append(text);
        if (filled.size() >= most)
            break;
    }
    return filled;
}

} // namespace

QString headerKey(const QString &header)
{
    const QString folded = foldKey(cleanLine(header));
    QString key;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isMark())
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u' '))
            key += u' ';
    }
    return key.trimmed();
}

QString withoutGuard(const QString &cell)
{
    if (cell.size() >= 3 && cell.startsWith(u"=\""_s) && cell.endsWith(u'"'))
        return cell.mid(2, cell.size() - 3).trimmed();
    if (cell.size() >= 2 && cell.startsWith(u'\'')) {
        // '1234, '=1+1, and '' before either: each guard was put before what was there.
        qsizetype at = 1;
        while (at < cell.size() && cell.at(at) == u'\'')
            ++at;
        if (at < cell.size() && (cell.at(at).isDigit() || u"=+-@\t＝＋－＠"_s.contains(cell.at(at))))
            return cell.mid(1).trimmed();
    }
    return cell;
}

CsvTable::CsvTable(QFile &file, const ReadContext &context)
    : m_file(file)
    , m_context(context)
    , m_reader(file, context.options.encoding, context.options.separator)
{
}

QList<QStringList> CsvTable::start()
{
    CsvRow row;
    while (m_pending.size() < headerSearchRows && m_reader.next(row))
        m_pending.append(row);
    QList<QStringList> rows;
    for (const CsvRow &each : std::as_const(m_pending))
        rows.append(each.cells);
    return rows;
}

void CsvTable::useHeader(qsizetype row)
{
    for (const QString &cell : m_pending.at(row).cells) {
        m_header.append(cleanLine(cell));
        m_keys.append(headerKey(cell));
    }
    m_filled.resize(m_header.size());
    m_pending.remove(0, row + 1);
}

bool CsvTable::findHeader(const HeaderTest &test)
{
    start();
    for (qsizetype i = 0; i < m_pending.size(); ++i) {
        QStringList keys;
        for (const QString &cell : m_pending.at(i).cells)
            keys.append(headerKey(cell));
        if (!test(m_pending.at(i).cells, keys))
            continue;
        useHeader(i);
        return true;
    }
    return false;
}

void CsvTable::withoutHeader(const QStringList &names)
{
    m_header = names;
    m_keys.clear();
    for (const QString &name : names)
        m_keys.append(headerKey(name));
    m_filled.resize(names.size());
}

int CsvTable::column(const QStringList &keys) const
{
    for (const QString &key : keys) {
        if (const qsizetype at = m_keys.indexOf(key); at >= 0)
            return int(at);
    }
    return -1;
}

/// Programs end their reports with lines of their own: who made it and when, how many records it has.
bool CsvTable::isFooter(const QStringList &cells)
{
    const QStringList filled = filledCells(cells, 4);
    if (filled.size() > 3 || (!isReportRemark(filled.value(0)) && !isCountOfRows(filled.value(0))))
        return false;
    for (const QString &cell : filled) {
        if (!emailAddresses(cell).isEmpty())
            return false;
    }
    // Beside such words stands a date, a number or the name of who made it, never a record.
    return filled.size() == 1 || (filled.size() == 2 && cells.size() != 2) ||
           std::all_of(filled.cbegin() + 1, filled.cend(), isFigure);
}

/// "Total", "Gesamt", "合计" and figures: a row that sums up the others.
bool CsvTable::isTotals(const QStringList &cells)
{
    bool first = true;
    for (const QString &cell : cells) {
        const QString text = cell.trimmed();
        if (text.isEmpty())
            continue;
        if (first ? !isTotalsWord(text) : !isFigure(text) && !isTotalsWord(text))
            return false;
        first = false;
    }
    return !first;
}

/// "Average", "--- end ---" with figures at most. Amid a list it may be somebody's name.
bool CsvTable::endsReport(const QStringList &cells)
{
    const auto first = std::find_if(cells.cbegin(), cells.cend(),
                                    [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    if (first == cells.cend() || !isLastRowWord(*first))
        return false;
    static const QRegularExpression number(u"^\\s*[+(0]\\D*\\d[\\d\\s()./-]{5,}$"_s); // to call
    return std::all_of(first + 1, cells.cend(), [](const QString &cell) {
        return cell.trimmed().isEmpty() || (isFigure(cell) && !number.match(cell).hasMatch());
    });
}

/// Whether no record stands below the row; looks a few rows ahead.
bool CsvTable::isAtEnd()
{
    constexpr qsizetype most = 20;
    CsvRow row;
    for (qsizetype i = 0; i < most; ++i) {
        if (i == m_pending.size()) {
            if (!m_reader.next(row))
                return true;
            m_pending.append(row);
        }
        const QStringList &cells = m_pending.at(i).cells;
        if (!isBlank(cells) && !isFooter(cells) && !isTotals(cells) && !endsReport(cells))
            return false;
    }
    return false;
}

QString CsvTable::firstCell() const
{
    for (const QString &cell : m_row.cells) {
        if (const QString text = cleanLine(cell); !text.isEmpty())
            return text;
    }
    return {};
}

bool CsvTable::next()
{
    for (;;) {
        if (!m_pending.isEmpty())
            m_row = m_pending.takeFirst();
        else if (!m_reader.next(m_row))
            return false;
        if (++m_rows % 500 == 0)
            m_context.sink.progress(m_reader.bytesDone(), m_reader.bytesTotal());
        const bool afterBlank = std::exchange(m_afterBlank, isBlank(m_row.cells));
        if (m_afterBlank) {
            m_context.sink.skipped(issue(QCoreApplication::translate("Exchange", "The row is empty.")));
            continue;
        }
        if (isFooter(m_row.cells) ||
            (m_header.size() > 1 && endsReport(m_row.cells) && (afterBlank || isAtEnd()))) {
            m_context.sink.skipped(issue(
                QCoreApplication::translate("Exchange", "The row is a footer of the report, not a record.")));
            continue;
        }
        if (m_header.size() > 1 && isTotals(m_row.cells)) {
            m_context.sink.skipped(issue(
                QCoreApplication::translate("Exchange", "The row sums up others (“%1”); it is no record.")
                    .arg(firstCell().left(40))));
            continue;
        }
        if (m_row.cells.size() >= m_header.size() && m_row.cells.first() == m_header.first() &&
            m_row.cells.first(m_header.size()) == m_header && m_header.size() > 1) {
            m_context.sink.skipped(
                issue(QCoreApplication::translate("Exchange", "The row repeats the names of the columns.")));
            continue;
        }
        break;
    }
    if (m_row.damaged)
        m_context.sink.warning(issue(QCoreApplication::translate(
            "Exchange",
            "A quotation mark is opened in this row and never closed. Please check what was read.")));
    if (m_row.cut)
        m_context.sink.warning(issue(QCoreApplication::translate(
            "Exchange",
            "The row is longer than Vouch reads (1 MiB or 2,000 columns). What is beyond was left out.")));
    for (qsizetype i = 0; i < qMin(m_row.cells.size(), m_filled.size()); ++i)
        m_filled[i] += !m_row.cells.at(i).isEmpty();
    if (m_row.cells.size() < m_header.size() && m_short++ == 0)
        m_firstShort = m_row.line;
    if (m_row.cells.size() > m_header.size() && !isBlank(m_row.cells.mid(m_header.size())) && m_long++ == 0)
        m_firstLong = m_row.line;
    return true;
}

QString CsvTable::cell(int column) const
{
    if (column < 0 || column >= m_row.cells.size() || m_row.cells.at(column).isEmpty())
        return {};
    return withoutGuard(cleanLine(m_row.cells.at(column)));
}

QString CsvTable::longCell(int column) const
{
    if (column < 0 || column >= m_row.cells.size() || m_row.cells.at(column).isEmpty())
        return {};
    return withoutGuard(cleanText(m_row.cells.at(column)));
}

void CsvTable::finish()
{
    for (qsizetype i = 0; i < m_header.size(); ++i)
        m_context.sink.column(m_header.at(i), m_filled.at(i));
    if (m_rows == 0)
        m_context.sink.warning(
            {m_context.file, 0,
             QCoreApplication::translate("Exchange", "“%1” has columns, but no rows below them.")
                 .arg(m_context.file)});
    if (m_short > 0)
        m_context.sink.warning(
            {m_context.file, m_firstShort,
             QCoreApplication::translate("Exchange",
                                         "%n row(s) have fewer cells than the table has columns; the "
                                         "missing ones were taken as empty.",
                                         nullptr, int(m_short))});
    if (m_long > 0)
        m_context.sink.warning(
            {m_context.file, m_firstLong,
             QCoreApplication::translate("Exchange",
                                         "%n row(s) have more cells than the table has columns. "
                                         "Please check them: a separator may lack its quotes.",
                                         nullptr, int(m_long))});
    m_context.sink.progress(m_reader.bytesTotal(), m_reader.bytesTotal());
}

} // namespace vouch::exchange
