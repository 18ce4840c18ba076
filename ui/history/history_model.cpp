// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_model.h"

#include "core/base/shown_time.h"
#include "core/base/text.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_operations.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const Operation *operation = index.isValid() ? at(index.row()) : nullptr;
    if (!operation)
        return {};
    const QDateTime when = shown::local(operation->at);
    switch (role) {
    case Qt::DisplayRole:
        return safeForDisplay(operation->label);
    case OperationRole:
        return operation->id.value;
    case UndoneRole:
        return isUndone(*operation);
    case TimeRole:
        return when;
    case ActorRole:
        return safeForDisplay(operation->actor);
    case Qt::AccessibleTextRole: {
        const QString base =
            tr("%1, %2, by %3")
                .arg(safeForDisplay(operation->label), QLocale().toString(when, QLocale::ShortFormat),
                     safeForDisplay(operation->actor));
        return isUndone(*operation) ? tr("%1, undone").arg(base) : base;
    }
    default:
        return {};
    }
}

bool HistoryModel::isUndone(const Operation &operation) const
{
    return operation.undoneBy.isValid() ||
           std::any_of(m_backs.cbegin(), m_backs.cend(), [&operation](const std::pair<qint64, qint64> &back) {
               return operation.id.value < back.first && operation.id.value > back.second;
           });
}

void HistoryModel::setBacks(const QList<Operation> &backs)
{
    QList<std::pair<qint64, qint64>> ranges;
    for (const Operation &back : backs) {
        const qint64 to = back.info.value(u"back_to"_s).toString().toLongLong();
        if (back.verb == "back"_L1 && to > 0 && !back.undoneBy.isValid())
            ranges.append({back.id.value, to});
    }
    if (std::exchange(m_backs, ranges) != ranges && rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1), {UndoneRole, Qt::AccessibleTextRole});
}

void HistoryModel::refresh(const QList<Operation> &newest)
{
    if (newest.isEmpty()) {
        clear();
        return;
    }
    // Ids only grow, so what is not known yet stands in front; what is known may only have been undone since,
    // or be gone (an import that was stopped).
    qsizetype fresh = 0;
    const OperationId top = m_operations.isEmpty() ? OperationId() : m_operations.first().id;
    while (fresh < newest.size() && (!top.isValid() || newest[fresh].id > top))
        ++fresh;
    if (fresh > 0) {
        beginInsertRows({}, 0, static_cast<int>(fresh) - 1);
        m_operations = newest.mid(0, fresh) + m_operations;
        endInsertRows();
    }
    qsizetype row = 0;
    for (const Operation &operation : newest) {
        while (row < m_operations.size() && m_operations[row].id > operation.id) {
            beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
            m_operations.removeAt(row);
            endRemoveRows();
        }
        if (row < m_operations.size() && m_operations[row].id == operation.id &&
            m_operations[row] != operation) {
            m_operations[row] = operation;
            emit dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
        }
        ++row;
    }
}

void HistoryModel::append(const QList<Operation> &older)
{
    QList<Operation> unknown;
    for (const Operation &operation : older) {
        if (!oldest().isValid() || operation.id < oldest())
            unknown.append(operation);
    }
    if (unknown.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(unknown.size()) - 1);
    m_operations += unknown;
    endInsertRows();
}

void HistoryModel::clear()
{
    if (m_operations.isEmpty())
        return;
    beginResetModel();
    m_operations.clear();
    endResetModel();
}

const Operation *HistoryModel::at(int row) const
{
    return row >= 0 && row < m_operations.size() ? &m_operations[row] : nullptr;
}

const Operation *HistoryModel::find(OperationId id) const
{
    for (const Operation &operation : m_operations) {
        if (operation.id == id)
            return &operation;
    }
    return nullptr;
}

OperationId HistoryModel::oldest() const
{
    return m_operations.isEmpty() ? OperationId() : m_operations.last().id;
}

} // namespace vouch::ui
