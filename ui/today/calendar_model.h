// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/today.h"

#include <QAbstractListModel>

namespace vouch::ui
{

/// What lies on one day of the calendar. Tasks can be dragged to another day.
class CalendarModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { ItemRole = Qt::UserRole, OverdueRole };
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

    void setItems(const QList<CalendarItem> &items, QDate today);
    const CalendarItem *at(int row) const;
    int rowOf(CalendarItem::Kind kind, qint64 id) const; ///< -1: not here

private:
    QList<CalendarItem> m_items;
    QDate m_today;
};

namespace calendaritem
{
/// By what the item is known: its kind and number; of a task that is expected, that.
QString key(const CalendarItem &item);
/// "15:00 Call"; of a birthday its name and age.
QString title(const CalendarItem &item);
/// Its task, where it is one that lies there already: invalid otherwise.
TaskId task(const CalendarItem &item);
/// The task in what is dragged; invalid where that is something else.
TaskId dragged(const QMimeData *data);
} // namespace calendaritem

} // namespace vouch::ui

Q_DECLARE_METATYPE(const vouch::CalendarItem *)
