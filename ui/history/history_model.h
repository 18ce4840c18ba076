// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operation.h"

#include <QAbstractListModel>

namespace vouch::ui
{

/// The operations of a workspace, newest first.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { OperationRole = Qt::UserRole, UndoneRole, TimeRole, ActorRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// The newest operations as they are now: rows that stay keep their place, selection and scroll with it.
    void refresh(const QList<Operation> &newest);
    /// Older ones at the end.
    void append(const QList<Operation> &older);
    void clear();
    /// The operations that went back to an earlier one, as far as they are in force: what lies between is
    /// undone.
    void setBacks(const QList<Operation> &backs);

    const Operation *at(int row) const;
    const Operation *find(OperationId id) const;
    OperationId oldest() const;

private:
    bool isUndone(const Operation &operation) const;

    QList<Operation> m_operations;
    QList<std::pair<qint64, qint64>> m_backs; ///< from which one back to which
};

} // namespace vouch::ui
