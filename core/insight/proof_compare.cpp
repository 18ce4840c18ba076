// SPDX-License-Identifier: GPL-3.0-or-later
// What changed between a report as a file has it and the same report today.
#include "core/insight/csv_of_report.h"
#include "core/insight/proof.h"
#include "core/insight/row_blocks.h"
#include "core/insight/xlsx_of_report.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

constexpr qsizetype maxListed = 20;
constexpr QChar between(31);

using Table = QList<QStringList>;

bool isText(Column::Kind kind)
{
    return kind == Column::Kind::Text || kind == Column::Kind::Path;
}

/// "1250 EUR" as €12.50; numbers in the locale's way; what stood in a file as it stood there.
QString shown(const QString &cell, Column::Kind kind, ProvenReport::Table form)
{
    if (cell.isEmpty())
        return u"–"_s;
    if (isText(kind) || form == ProvenReport::Table::Csv)
        return cell;
    if (kind == Column::Kind::Amount && form != ProvenReport::Table::Sheet)
        return formatMoney({cell.section(u' ', 0, 0).toLongLong(), cell.section(u' ', 1)});
    bool isNumber = false;
    const double number = cell.toDouble(&isNumber);
    if (!isNumber)
        return cell;
    const QLocale locale;
    if (kind == Column::Kind::Share)
        return QCoreApplication::translate("Insight", "%1 %").arg(locale.toString(number * 100, 'g', 6));
    return locale.toString(number, 'g', 10);
}

/// What names each row: its texts. Where two have the same, the second is the second of that name.
QStringList rowNames(const Table &rows, const QList<Column> &columns)
{
    QStringList names;
    QHash<QString, int> seen;
    names.reserve(rows.size());
    for (const QStringList &row : rows) {
        QString name;
        for (qsizetype i = 0; i < columns.size() && i < row.size(); ++i) {
            if (isText(columns[i].kind))
                name += row[i] + between;
        }
        if (const int times = ++seen[name]; times > 1)
            name += QChar(30) + QString::number(times);
        names.append(name);
    }
    return names;
}

QString nameOf(const QString &key, const QStringList &row)
{
    QStringList parts = key.section(QChar(30), 0, 0).split(between);
    parts.removeAll(QString());
    return parts.isEmpty() ? row.value(0) : parts.join(u" · "_s);
}

class Differ
{
public:
    Differ(const ReportValue &now, ProvenReport::Table form, bool withTexts, Comparison &result)
        : m_now(now)
        , m_form(form)
        , m_withTexts(withTexts)
        , m_result(result)
    {
    }

    void tables(const Table &then, const Table &now)
    {
        const bool named =
            m_withTexts && std::any_of(m_now.columns.cbegin(), m_now.columns.cend(),
                                       [](const Column &column) { return isText(column.kind); });
        if (named)
            byName(then, now);
        else
            byPlace(then, now);
        if (m_result.reordered || m_result.newRows + m_result.missingRows > 0)
            m_result.identical = false;
    }
    /// Rows of which only the first are known, the others by the digests of their blocks.
    void blocks(const ProvenReport &then, const Table &now);

private:
    void row(const QString &name, const QStringList &before, const QStringList &after)
    {
        const qint64 cells = m_result.changedCells;
        for (qsizetype column = 0; column < m_now.columns.size(); ++column) {
            const Column::Kind kind = m_now.columns[column].kind;
            if ((!m_withTexts && isText(kind)) || before.value(column) == after.value(column))
                continue;
            ++m_result.changedCells;
            m_result.identical = false;
            if (m_result.cells.size() < maxListed)
                m_result.cells.append({m_now.title, name, m_now.columns[column].title,
                                       shown(before.value(column), kind, m_form),
                                       shown(after.value(column), kind, m_form)});
        }
        m_result.changedRows += m_result.changedCells > cells && !before.isEmpty() && !after.isEmpty();
    }
    void byPlace(const Table &then, const Table &now)
    {
        for (qsizetype i = 0; i < std::max(now.size(), then.size()); ++i)
            row(nameOf({}, i < now.size() ? now[i] : then[i]), then.value(i), now.value(i));
        m_result.newRows += std::max<qsizetype>(0, now.size() - then.size());
        m_result.missingRows += std::max<qsizetype>(0, then.size() - now.size());
    }
    void byName(const Table &then, const Table &now)
    {
        const QStringList names = rowNames(now, m_now.columns), oldNames = rowNames(then, m_now.columns);
        QHash<QString, qsizetype> old;
        old.reserve(oldNames.size());
        for (qsizetype i = 0; i < oldNames.size(); ++i)
            old.insert(oldNames[i], i);
        qsizetype last = -1;
        for (qsizetype i = 0; i < now.size(); ++i) {
            const qsizetype before = old.value(names[i], -1);
            if (before < 0) {
                ++m_result.newRows;
                row(nameOf(names[i], now[i]), {}, now[i]);
                continue;
            }
            m_result.reordered |= before < last;
            last = std::max(last, before);
            row(nameOf(names[i], now[i]), then[before], now[i]);
            old.remove(names[i]);
        }
        for (qsizetype i = 0; i < oldNames.size(); ++i) {
            if (!old.contains(oldNames[i]))
                continue;
            ++m_result.missingRows;
            row(nameOf(oldNames[i], then[i]), then[i], {});
        }
    }

    const ReportValue &m_now;
    ProvenReport::Table m_form;
    bool m_withTexts;
    Comparison &m_result;
};

void Differ::blocks(const ProvenReport &then, const Table &now)
{
    m_result.identical = false;
    QHash<quint64, int> known;
    for (const RowBlock &block : unpackBlocks(then.blocks))
        ++known[block.digest];
    QHash<QString, qsizetype> kept;
    const QStringList keptNames = rowNames(then.rows, m_now.columns), names = rowNames(now, m_now.columns);
    for (qsizetype i = 0; i < keptNames.size(); ++i)
        kept.insert(keptNames[i], i);
    bool changed = false;
    for (const RowBlock &block : blocksOf(now, then.blockSize)) {
        if (int &times = known[block.digest]; times > 0) {
            --times;
            continue;
        }
        changed = true;
        // Rows whose cells were kept are named cell by cell; for the rest the block must do.
        RangeChange range{m_now.title, 0, 0, {}, {}};
        for (qsizetype i = block.first; i < block.first + block.count; ++i) {
            if (const qsizetype before = kept.value(names[i], -1); before >= 0) {
                row(nameOf(names[i], now[i]), then.rows[before], now[i]);
                continue;
            }
            if (range.first == 0) {
                range.first = i + 1;
                range.firstName = nameOf(names[i], now[i]);
            }
            range.last = i + 1;
            range.lastName = nameOf(names[i], now[i]);
        }
        if (range.first == 0)
            continue;
        ++m_result.changedRanges;
        if (m_result.ranges.size() < maxListed)
            m_result.ranges.append(range);
    }
    m_result.newRows += std::max<qsizetype>(0, now.size() - then.rowCount);
    m_result.missingRows += std::max<qsizetype>(0, then.rowCount - now.size());
    m_result.reordered |= !changed && now.size() == then.rowCount;
}

Table proven(const ReportValue &report)
{
    Table rows;
    rows.reserve(report.rows.size());
    for (const QList<Cell> &row : report.rows)
        rows.append(provenRow(report, row));
    return rows;
}

/// The report as the file would show it today.
Table inTheWayOf(ProvenReport::Table form, const ReportValue &now, const ReportWords &words)
{
    if (form == ProvenReport::Table::Csv)
        return csvTable(reportToCsv(now));
    if (form == ProvenReport::Table::Json)
        return proven(now);
    Table rows;
    rows.reserve(now.rows.size());
    for (int row = 0; row < now.rows.size(); ++row)
        rows.append(sheetRow(now, row, words));
    return rows;
}

QString counted(qsizetype number)
{
    return QLocale().toString(qint64(number));
}

/// The report with the columns that an older file has; nothing where one of them is no more.
std::optional<ReportValue> withColumns(const ReportValue &now, const QStringList &keys)
{
    std::vector<qsizetype> places;
    for (const QString &key : keys) {
        const auto found = std::find_if(now.columns.cbegin(), now.columns.cend(),
                                        [&key](const Column &column) { return column.key == key; });
        if (found == now.columns.cend())
            return std::nullopt;
        places.push_back(found - now.columns.cbegin());
    }
    ReportValue like = now;
    like.columns.clear();
    for (const qsizetype place : places)
        like.columns.append(now.columns[place]);
    for (QList<Cell> &row : like.rows) {
        QList<Cell> kept;
        for (const qsizetype place : places)
            kept.append(row.value(place));
        row = kept;
    }
    return like;
}

void compareSameColumns(const ProvenReport &then, const ReportValue &now, const CompareOptions &options,
                        Comparison &result);

} // namespace

void compare(const ProvenReport &then, const ReportValue &now, const CompareOptions &options,
             Comparison &result)
{
    result.revisionThen = then.dataRevision;
    result.revisionNow = now.dataRevision;
    if (!then.timeZone.isEmpty() && then.timeZone != now.timeZone) {
        result.zoneThen = then.timeZone;
        result.zoneNow = now.timeZone;
    }
    if (!then.currency.isEmpty() && then.currency != now.currency) {
        result.currencyThen = then.currency;
        result.currencyNow = now.currency;
    }
    QStringList columns;
    for (const Column &column : now.columns)
        columns.append(column.key);
    if (columns == then.columns)
        return compareSameColumns(then, now, options, result);
    const std::optional<ReportValue> like = withColumns(now, then.columns);
    result.compared.append(
        (like ? QCoreApplication::translate("Insight", "“%1”: the file was made by another version of Vouch, "
                                                       "whose table had fewer columns; those were compared.")
              : QCoreApplication::translate("Insight",
                                            "“%1”: the file was made by another version of Vouch, "
                                            "whose table had other columns; it cannot be compared."))
            .arg(now.title));
    if (like)
        return compareSameColumns(then, *like, options, result);
    result.identical = false;
    result.onlyDigest = true;
}

namespace
{

void compareSameColumns(const ProvenReport &then, const ReportValue &now, const CompareOptions &options,
                        Comparison &result)
{
    const bool same = then.digest == digestOf(now);
    const bool table = then.tableIs != ProvenReport::Table::None;
    if (same && !(options.touched && table))
        return;
    const bool whole = then.rows.size() == then.rowCount;
    if (!whole && !table && (then.blocks.isEmpty() || !options.withTexts)) {
        result.identical = false;
        result.onlyDigest = true;
        return;
    }
    if (!same && whole) {
        Differ(now, ProvenReport::Table::None, options.withTexts, result).tables(then.rows, proven(now));
        return;
    }
    if (!table) {
        Differ(now, ProvenReport::Table::None, true, result).blocks(then, proven(now));
        result.compared.append(
            QCoreApplication::translate(
                "Insight", "“%1”: the first %2 rows were compared cell by cell, all %3 by digests "
                           "of blocks of about %4 rows.")
                .arg(now.title, counted(then.rows.size()), counted(then.rowCount), counted(then.blockSize)));
        return;
    }
    const bool identical = result.identical;
    Differ(now, then.tableIs, options.withTexts, result)
        .tables(then.table, inTheWayOf(then.tableIs, now, options.words));
    result.identical = same && identical; // an edited file says nothing about the data
    result.compared.append(
        QCoreApplication::translate("Insight",
                                    "“%1”: all %2 rows of the table in the file were compared cell by cell.")
            .arg(now.title, counted(then.table.size())));
}

} // namespace

} // namespace vouch::insight
