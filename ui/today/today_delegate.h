// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace vouch::ui
{

/// Two lines an item: who and what; why. A heading stands where a section begins.
class TodayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The item without its heading, in the view's coordinates.
    static QRect bodyOf(const QRect &row, const QFontMetrics &metrics, const QModelIndex &index);
    /// The row that shows buttons leaves them so much room at its end.
    void setButtons(const QModelIndex &index, int width);

private:
    QPersistentModelIndex m_withButtons;
    int m_buttonsWidth = 0;
};

} // namespace vouch::ui
