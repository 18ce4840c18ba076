// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/report.h"

#include <QAbstractTableModel>

namespace vouch::ui
{

/// A report's rows as every table of the windows shows them, and assistive technology reads them.
class ReportTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// What a row is about: its words, without its figures.
    static constexpr int aboutRole = Qt::UserRole + 1;
    using QAbstractTableModel::QAbstractTableModel;
    void setReport(const insight::ReportValue &report);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isText(int column) const;
    QVariant alignmentOf(int column) const;
    insight::ReportValue m_report;
};

} // namespace vouch::ui
