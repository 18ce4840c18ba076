// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace vouch
{
struct TimelineItem;
}

namespace vouch::ui
{

/// Paints one thing that happened: day heading where a day begins, icon of the kind, what, the first line of
/// the text, amount and time. The current item shows its whole text.
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setOpen(const QModelIndex &index);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    void taskDone(qint64 task);
    void correctionRequested(const QModelIndex &index);
    void dealRequested(qint64 deal, const QPoint &global);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    int textHeight(const QStyleOptionViewItem &option, const TimelineItem &item,
                   const QModelIndex &index) const;
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &text) const;
    void paintIcon(QPainter *painter, const QRect &area, const TimelineItem &item) const;

    QPersistentModelIndex m_open;
};

} // namespace vouch::ui
