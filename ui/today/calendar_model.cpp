// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/calendar_model.h"

#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "ui/parts/tool_tip.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMimeData>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

const QString itemMime = u"application/x-vouch-calendar-item"_s;

QString say(const char *text)
{
    return QCoreApplication::translate("Calendar", text);
}

QString kindName(const CalendarItem &item)
{
    switch (item.kind) {
    case CalendarItem::Kind::Task:
        return item.expected ? say(QT_TRANSLATE_NOOP("Calendar", "Task that will come again"))
                             : say(QT_TRANSLATE_NOOP("Calendar", "Task"));
    case CalendarItem::Kind::Deal:
        return say(QT_TRANSLATE_NOOP("Calendar", "Deal expected"));
    case CalendarItem::Kind::Renewal:
        return say(QT_TRANSLATE_NOOP("Calendar", "Renewal"));
    case CalendarItem::Kind::Birthday:
        return say(QT_TRANSLATE_NOOP("Calendar", "Birthday"));
    case CalendarItem::Kind::Touch:
        return say(QT_TRANSLATE_NOOP("Calendar", "Keep in touch"));
    }
    Q_UNREACHABLE();
}

QString timeOf(const CalendarItem &item)
{
    return item.at ? QLocale().toString(shown::local(*item.at).time(), QLocale::ShortFormat) + u' '
                   : QString();
}

/// Whole, for who cannot see it.
QString spoken(const CalendarItem &item, bool overdue)
{
    QStringList parts{kindName(item), calendaritem::title(item)};
    if (!item.personName.isEmpty() && item.kind != CalendarItem::Kind::Birthday)
        parts.append(safeForDisplay(item.personName));
    if (overdue)
        parts.append(say(QT_TRANSLATE_NOOP("Calendar", "overdue")));
    return parts.join(u", "_s);
}

} // namespace

namespace calendaritem
{

QString key(const CalendarItem &item)
{
    return u"%1/%2%3"_s.arg(int(item.kind)).arg(item.id).arg(item.expected ? u"/expected"_s : QString());
}

QString title(const CalendarItem &item)
{
    if (item.kind != CalendarItem::Kind::Birthday)
        return timeOf(item) + safeForDisplay(item.title);
    const QString name = safeForDisplay(item.personName);
    return item.years > 0 ? QCoreApplication::translate("Calendar", "%1 is %2", "birthday: name, years")
                                .arg(name, QLocale().toString(item.years))
                          : QCoreApplication::translate("Calendar", "%1's birthday").arg(name);
}

TaskId task(const CalendarItem &item)
{
    return item.kind == CalendarItem::Kind::Task && !item.expected ? TaskId(item.id) : TaskId();
}

DealId deal(const CalendarItem &item)
{
    return item.kind == CalendarItem::Kind::Deal ? DealId(item.id) : DealId();
}

Movable movable(const CalendarItem &item)
{
    return task(item).isValid() || deal(item).isValid() ? Movable{item.kind, item.id} : Movable();
}

Movable dragged(const QMimeData *data)
{
    const QList<QByteArray> parts = data->data(itemMime).split('/');
    return parts.size() == 2 ? Movable{CalendarItem::Kind(parts.first().toInt()), parts.last().toLongLong()}
                             : Movable();
}

} // namespace calendaritem

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    const CalendarItem *item = at(index.row());
    if (!item)
        return {};
    const bool overdue = calendaritem::movable(*item).isValid() && item->day < m_today;
    switch (role) {
    case Qt::DisplayRole:
        return calendaritem::title(*item);
    case Qt::AccessibleTextRole:
        return spoken(*item, overdue);
    case Qt::ToolTipRole:
        return plainToolTip(spoken(*item, overdue));
    case ItemRole:
        return QVariant::fromValue(item);
    case OverdueRole:
        return overdue;
    default:
        return {};
    }
}

Qt::ItemFlags CalendarModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    const CalendarItem *item = at(index.row());
    if (item && calendaritem::movable(*item).isValid())
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList CalendarModel::mimeTypes() const
{
    return {itemMime};
}

QMimeData *CalendarModel::mimeData(const QModelIndexList &indexes) const
{
    const CalendarItem *item = indexes.isEmpty() ? nullptr : at(indexes.first().row());
    if (!item)
        return nullptr;
    auto *data = new QMimeData;
    const calendaritem::Movable movable = calendaritem::movable(*item);
    data->setData(itemMime, QByteArray::number(int(movable.kind)) + '/' + QByteArray::number(movable.id));
    return data;
}

void CalendarModel::setItems(const QList<CalendarItem> &items, QDate today)
{
    if (items == m_items && today == m_today)
        return;
    beginResetModel();
    m_items = items;
    m_today = today;
    endResetModel();
}

const CalendarItem *CalendarModel::at(int row) const
{
    return row >= 0 && row < m_items.size() ? &m_items.at(row) : nullptr;
}

int CalendarModel::rowOf(CalendarItem::Kind kind, qint64 id) const
{
    const auto found = std::find_if(m_items.cbegin(), m_items.cend(), [&](const CalendarItem &item) {
        return item.kind == kind && item.id == id && !item.expected;
    });
    return found == m_items.cend() ? -1 : int(found - m_items.cbegin());
}

} // namespace vouch::ui
