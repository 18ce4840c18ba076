// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/advocacy.h"

#include <QAbstractTableModel>

namespace vouch::ui
{

/// Who speaks for the business, with what it brought.
class AdvocatesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Advocacy, Purchases, Brought, Events, Rewards, LastEvent, Thanks, ColumnCount };
    enum Role { PersonRole = Qt::UserRole + 1, SortRole, UnthankedRole };
    using QAbstractTableModel::QAbstractTableModel;

    void setAdvocates(const QList<AdvocateRecord> &advocates, const QString &currency);
    const AdvocateRecord *advocate(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const AdvocateRecord &advocate, int column) const;
    QString description(const AdvocateRecord &advocate, int column) const;
    static QVariant sortValue(const AdvocateRecord &advocate, int column);

    QList<AdvocateRecord> m_advocates;
    QString m_currency;
};

} // namespace vouch::ui
