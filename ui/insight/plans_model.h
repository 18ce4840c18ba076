// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/requests/deals.h"

#include <QAbstractTableModel>

class QJsonObject;

namespace vouch::ui
{

/// What people are to sell in one month and say that they will, a row each; amounts are typed into the cells.
/// Writes nothing: says by a signal what is wanted.
class PlansModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Owner, Commit, Target, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// `plans`: as the report forecast gives them.
    void show(const QJsonObject &plans, QDate month, const QString &currency);
    QString ownerAt(int row) const { return m_rows.value(row).owner; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// An empty text takes the amount away.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void wanted(const vouch::SalesPlanEdit &edit);
    void refused(const vouch::Error &error);

private:
    struct Row {
        QString owner;
        std::optional<qint64> commit, target;
    };
    static QString nameOf(const Row &row);
    QString textOf(const QModelIndex &index) const;
    const std::optional<qint64> &amountOf(const QModelIndex &index) const;

    QList<Row> m_rows;
    QDate m_month;
    QString m_currency;
};

} // namespace vouch::ui
