// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_delegate.h"

#include "ui/parts/people_model.h"
#include "ui/parts/theme.h"
#include "ui/person/chips.h"

#include <QPainter>

namespace vouch::ui
{

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Colours &colours = theme::colours();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->fillRect(option.rect, chosen ? colours.accentSoft : hovered ? colours.hover : colours.surface);
    painter->setPen(colours.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect inside = option.rect.adjusted(index.column() == PeopleModel::Name ? 14 : 8, 0, -10, -1);
    if (!index.data(PeopleModel::LoadedRole).toBool()) {
        index.data(Qt::DisplayRole); // asks for the row
        const int width = std::min(inside.width(), 40 + (index.row() * 37 + index.column() * 53) % 70);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.hover);
        painter->drawRoundedRect(QRect(inside.left(), inside.center().y() - 4, width, 8), 4, 4);
        painter->restore();
        return;
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    QColor ink = colours.text;
    switch (index.column()) {
    case PeopleModel::Name: {
        const int side = std::min(22, option.rect.height() - 6);
        paintMonogram(painter, QRectF(inside.left(), option.rect.center().y() - side / 2.0 + 0.5, side, side),
                      text, index.data(PeopleModel::PersonRole).value<PersonId>());
        inside.setLeft(inside.left() + side + 9);
        break;
    }
    case PeopleModel::Purchases:
        ink = colours.purchase;
        break;
    case PeopleModel::Advocacy:
        ink = colours.advocacy;
        break;
    default:
        ink = colours.textSoft;
        break;
    }
    if (text == QStringLiteral("–"))
        ink = colours.textSoft;
    else if (chosen && ink == colours.textSoft)
        ink = colours.text;
    painter->setPen(ink);
    painter->drawText(inside, int(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>()),
                      option.fontMetrics.elidedText(text, Qt::ElideRight, inside.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) && index.column() == PeopleModel::Name) {
        painter->setPen(QPen(colours.focus, 3));
        painter->drawLine(option.rect.left() + 1, option.rect.top(), option.rect.left() + 1,
                          option.rect.bottom());
    }
    painter->restore();
}

} // namespace vouch::ui
