// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advocacy/line_delegate.h"

#include "ui/parts/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

QColor LineDelegate::toneColour(int tone)
{
    const Colours &colours = theme::colours();
    switch (tone) {
    case Good:
        return colours.good;
    case Warning:
        return colours.warning;
    case Danger:
        return colours.danger;
    case Accent:
        return colours.accent;
    default:
        return colours.textSoft;
    }
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 16, std::max(28, option.fontMetrics.height() + 10)};
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colours &colours = theme::colours();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const CellKind kind = m_kinds.value(index.column(), CellKind::Text);
    painter->save();
    painter->fillRect(option.rect, chosen ? colours.accentSoft : hovered ? colours.hover : colours.surface);
    painter->setPen(colours.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect inside = option.rect.adjusted(index.column() == 0 ? 14 : 8, 0, -10, -1);
    const QString text = index.data(Qt::DisplayRole).toString();
    QColor ink = kind == CellKind::Purchase   ? colours.purchase
                 : kind == CellKind::Advocacy ? colours.advocacy
                 : kind == CellKind::Soft     ? (chosen ? colours.text : colours.textSoft)
                                              : colours.text;
    if (text == u"–")
        ink = colours.textSoft;
    if (kind == CellKind::Chip && !text.isEmpty()) {
        ink = toneColour(index.data(toneRole).toInt());
        const int height = option.fontMetrics.height() + 4;
        const int width = std::min(inside.width(), option.fontMetrics.horizontalAdvance(text) + 24);
        const QRectF chip(inside.left(), option.rect.center().y() - height / 2.0 + 0.5, width, height);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(ink, 1));
        painter->setBrush(colours.surfaceRaised);
        painter->drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0, height / 2.0);
        inside = chip.toRect().adjusted(10, 0, -8, 0);
    }
    painter->setPen(ink);
    painter->drawText(inside, int(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>()),
                      option.fontMetrics.elidedText(text, Qt::ElideRight, inside.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(colours.focus, 3));
        painter->drawLine(option.rect.left() + 1, option.rect.top(), option.rect.left() + 1,
                          option.rect.bottom());
    }
    painter->restore();
}

} // namespace vouch::ui
