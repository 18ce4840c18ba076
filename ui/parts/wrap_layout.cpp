// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/wrap_layout.h"

#include <QLabel>
#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace vouch::ui
{

WrapLayout::~WrapLayout()
{
    for (const Item &item : m_items)
        delete item.item;
}

void WrapLayout::addWidget(QWidget *widget, int stretch)
{
    QLayout::addWidget(widget);
    m_items.last().stretch = stretch;
}

void WrapLayout::addLayout(QLayout *layout)
{
    addChildLayout(layout);
    addItem(layout);
}

void WrapLayout::addSpacing(int width)
{
    addItem(new QSpacerItem(width, 0, QSizePolicy::Fixed, QSizePolicy::Minimum));
}

void WrapLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
    m_items.last().stretch = 1;
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.append({item, 0});
    invalidate();
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < m_items.size() ? m_items.at(index).item : nullptr;
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    invalidate();
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index).item : nullptr;
}

int WrapLayout::widthOf(const Item &item, int room) const
{
    if (item.item->spacerItem())
        return item.item->sizeHint().width();
    const int wanted = item.stretch > 0 ? item.item->minimumSize().width() : item.item->sizeHint().width();
    return std::min(wanted, room);
}

int WrapLayout::gapBefore(qsizetype index) const
{
    const bool spacer =
        m_items.at(index).item->spacerItem() || (index > 0 && m_items.at(index - 1).item->spacerItem());
    return spacer ? spacing() / 2 : spacing();
}

bool WrapLayout::staysWithNext(qsizetype index) const
{
    const auto *label = qobject_cast<QLabel *>(m_items.at(index).item->widget());
    return label && label->buddy() && index + 1 < m_items.size() &&
           m_items.at(index + 1).item->widget() == label->buddy();
}

int WrapLayout::widthTogether(qsizetype index, int room) const
{
    int width = widthOf(m_items.at(index), room);
    while (staysWithNext(index) && !m_items.at(index + 1).item->isEmpty()) {
        ++index;
        width += spacing() + widthOf(m_items.at(index), room);
    }
    return width;
}

/// Gives what is left of a line to those that take it.
void WrapLayout::spread(QList<Placed> &line, int left) const
{
    while (left > 0) {
        QList<Placed *> takers;
        for (Placed &placed : line) {
            const bool grows =
                placed.item->item->spacerItem() || placed.width < placed.item->item->maximumSize().width();
            if (placed.item->stretch > 0 && grows)
                takers.append(&placed);
        }
        // Fields first; room that they do not take keeps what follows at the end.
        if (std::any_of(takers.cbegin(), takers.cend(),
                        [](const Placed *one) { return !one->item->item->spacerItem(); }))
            takers.removeIf([](const Placed *one) { return one->item->item->spacerItem() != nullptr; });
        if (takers.isEmpty())
            return;
        const int share = std::max(1, left / int(takers.size()));
        for (Placed *taker : takers) {
            const bool spacer = taker->item->item->spacerItem();
            const int most = spacer ? left : taker->item->item->maximumSize().width() - taker->width;
            const int more = std::min({share, most, left});
            taker->width += more;
            left -= more;
        }
    }
}

int WrapLayout::arrange(const QRect &rect, bool place) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QList<Placed> line;
    QList<int> gaps;
    int used = 0, y = room.top();
    const auto finish = [&] {
        if (line.isEmpty())
            return;
        spread(line, room.width() - used);
        int height = 0;
        QList<QSize> sizes;
        for (const Placed &placed : std::as_const(line)) {
            const bool flexible = placed.item->item->hasHeightForWidth();
            sizes.append({placed.width, flexible ? placed.item->item->heightForWidth(placed.width)
                                                 : placed.item->item->sizeHint().height()});
            height = std::max(height, sizes.last().height());
        }
        int x = room.left();
        for (qsizetype i = 0; i < line.size(); ++i) {
            x += gaps.at(i);
            const QRect box(QPoint(x, y + (height - sizes.at(i).height()) / 2), sizes.at(i));
            if (place && !line.at(i).item->item->spacerItem())
                line.at(i).item->item->setGeometry(QStyle::visualRect(direction, room, box));
            x += sizes.at(i).width();
        }
        y += height + spacing();
        line.clear();
        gaps.clear();
        used = 0;
    };
    bool together = false;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items.at(i);
        if (item.item->isEmpty() && !item.item->spacerItem())
            continue;
        const int gap = line.isEmpty() ? 0 : gapBefore(i);
        const int width =
            item.item->spacerItem() ? widthOf(item, room.width()) : widthTogether(i, room.width());
        if (!line.isEmpty() && !together && used + gap + width > room.width())
            finish();
        together = staysWithNext(i);
        if (line.isEmpty() && item.item->spacerItem() && i > 0 && item.stretch == 0)
            continue; // no line begins with a space
        gaps.append(line.isEmpty() ? 0 : gap);
        const int own = std::min(widthOf(item, room.width()), std::max(0, room.width() - used - gaps.last()));
        line.append({&item, own});
        used += gaps.last() + own;
    }
    finish();
    return std::max(0, y - spacing() - rect.top()) + margins.bottom();
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
    bool first = true;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const QLayoutItem *item = m_items.at(i).item;
        if (item->isEmpty() && !m_items.at(i).item->spacerItem())
            continue;
        width += item->sizeHint().width() + (first ? 0 : gapBefore(i));
        height = std::max(height, item->sizeHint().height());
        first = false;
    }
    return QSize(width, height).grownBy(contentsMargins());
}

QSize WrapLayout::minimumSize() const
{
    // What is wider than the window is made narrower there, rather than to widen it.
    int height = 0;
    for (const Item &item : m_items) {
        if (!item.item->isEmpty())
            height = std::max(height, item.item->minimumSize().height());
    }
    return QSize(0, height).grownBy(contentsMargins());
}

} // namespace vouch::ui
