// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advocacy/report_rows.h"

#include "core/base/text.h"

#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

using insight::Cell;
using insight::Column;

void ReportRows::setRows(const QList<Column> &columns, const QList<QList<Cell>> &rows)
{
    beginResetModel();
    m_columns = columns;
    m_rows = rows;
    endResetModel();
}

bool ReportRows::isNumber(int column) const
{
    return column >= 0 && column < m_columns.size() && m_columns.at(column).kind != Column::Kind::Text;
}

int ReportRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReportRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ReportRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role == aboutRole) {
        QStringList words;
        for (int column = 0; column < columnCount(); ++column) {
            if (!isNumber(column))
                words.append(m_rows.at(index.row()).value(column).text);
        }
        return words.join(u'\n');
    }
    if (role != Qt::DisplayRole)
        return {};
    const Cell cell = m_rows.at(index.row()).value(index.column());
    if (cell.amount && cell.amount->minor != 0)
        return formatMoney(*cell.amount);
    if (cell.number && *cell.number != 0) {
        const bool whole = m_columns.at(index.column()).kind == Column::Kind::Count;
        return whole ? QLocale().toString(qint64(std::llround(*cell.number)))
                     : QLocale().toString(*cell.number, 'f', 2);
    }
    return isNumber(index.column()) ? u"–"_s : safeForDisplay(cell.text);
}

QVariant ReportRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return role == Qt::DisplayRole ? QVariant(m_columns.at(section).title) : QVariant();
}

} // namespace vouch::ui
