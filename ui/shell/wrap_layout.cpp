// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/wrap_layout.h"

#include <QStyle>
#include <QWidget>

namespace vouch::ui
{

WrapLayout::~WrapLayout()
{
    qDeleteAll(m_items);
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    invalidate();
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int WrapLayout::arrange(const QRect &rect, bool place) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QList<std::pair<QLayoutItem *, QRect>> line;
    int x = room.left(), y = room.top(), height = 0;
    const auto finish = [&] {
        for (const auto &[item, box] : std::as_const(line)) {
            if (place) // in the middle of their line
                item->setGeometry(
                    QStyle::visualRect(direction, room, box.translated(0, (height - box.height()) / 2)));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({room.width(), QLAYOUTSIZE_MAX});
        if (x > room.left() && x + size.width() > room.right() + 1) {
            finish();
            x = room.left();
            y += height + spacing();
            height = 0;
        }
        line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    finish();
    return y + height + margins.bottom() - rect.top();
}

int WrapLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize WrapLayout::sizeHint() const
{
    int width = 0, height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

QSize WrapLayout::minimumSize() const
{
    // A chip that is wider than the window is cut off there, rather than to widen it.
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            height = std::max(height, item->minimumSize().height());
    }
    return QSize(0, height).grownBy(contentsMargins());
}

} // namespace vouch::ui
