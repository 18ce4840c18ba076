// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/report_table_model.h"

#include "ui/charts/chart.h"

using namespace Qt::StringLiterals;

namespace vouch::ui
{

void ReportTableModel::setReport(const insight::ReportValue &report)
{
    beginResetModel();
    m_report = report;
    endResetModel();
}

int ReportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_report.rows.size());
}

int ReportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_report.columns.size());
}

bool ReportTableModel::isText(int column) const
{
    const auto kind = m_report.columns[column].kind;
    return kind == insight::Column::Kind::Text || kind == insight::Column::Kind::Path;
}

QVariant ReportTableModel::alignmentOf(int column) const
{
    return QVariant::fromValue(
        Qt::Alignment((isText(column) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
}

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellText(m_report, index.row(), index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(m_report.columns[index.column()].title,
                               cellText(m_report, index.row(), index.column()));
    case aboutRole: {
        QStringList words;
        for (int column = 0; column < columnCount(); ++column) {
            if (column == 0 || isText(column))
                words.append(cellText(m_report, index.row(), column));
        }
        return words.join(u'\n');
    }
    default:
        return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_report.columns.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    return role == Qt::DisplayRole ? QVariant(m_report.columns[section].title) : QVariant();
}

} // namespace vouch::ui
