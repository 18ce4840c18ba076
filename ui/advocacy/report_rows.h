// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/report.h"

#include <QAbstractTableModel>

namespace vouch::ui
{

/// Rows of a report as a table.
class ReportRows final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// What a row is about: its words, without its figures.
    static constexpr int aboutRole = Qt::UserRole + 1;
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(const QList<insight::Column> &columns, const QList<QList<insight::Cell>> &rows);
    bool isNumber(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<insight::Column> m_columns;
    QList<QList<insight::Cell>> m_rows;
};

} // namespace vouch::ui
