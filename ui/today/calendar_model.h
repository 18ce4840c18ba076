// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/today.h"

#include <QAbstractListModel>

namespace vouch::ui
{

/// What lies on one day of the calendar. Tasks and deals can be dragged to another day.
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
DealId deal(const CalendarItem &item); ///< invalid: it is something else
/// What can be moved to another day: its kind and number.
struct Movable {
    CalendarItem::Kind kind = CalendarItem::Kind::Task;
    qint64 id = 0; ///< 0: nothing
    bool isValid() const { return id != 0; }
};
Movable movable(const CalendarItem &item);
/// What is dragged; nothing where that comes from somewhere else.
Movable dragged(const QMimeData *data);
} // namespace calendaritem

} // namespace vouch::ui

Q_DECLARE_METATYPE(const vouch::CalendarItem *)
