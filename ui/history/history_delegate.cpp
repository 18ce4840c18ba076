// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_delegate.h"

#include "ui/history/history_model.h"
#include "ui/parts/theme.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

bool beginsDay(const QModelIndex &index)
{
    const QModelIndex above = index.sibling(index.row() - 1, 0);
    return !above.isValid() || above.data(HistoryModel::TimeRole).toDateTime().date() !=
                                   index.data(HistoryModel::TimeRole).toDateTime().date();
}

int lineHeight(const QStyleOptionViewItem &option)
{
    return std::max(36, option.fontMetrics.height() + 18);
}

} // namespace

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colours &c = theme::colours();
    const QDateTime when = index.data(HistoryModel::TimeRole).toDateTime();
    const QLocale locale;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect line = option.rect;
    if (beginsDay(index)) {
        line.setTop(line.bottom() + 1 - lineHeight(option));
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        painter->setPen(c.textSoft);
        painter->drawText(
            QRect(line.left() + 16, option.rect.top(), line.width(), line.top() - option.rect.top() - 6),
            Qt::AlignLeft | Qt::AlignBottom, locale.toString(when.date(), QLocale::LongFormat));
    }
    const QRectF card = QRectF(line).adjusted(4, 1, -4, -1);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver) {
        painter->setPen(selected && option.state & QStyle::State_HasFocus ? QPen(c.focus, 2)
                                                                          : QPen(Qt::NoPen));
        painter->setBrush(selected ? c.accentSoft : c.hover);
        painter->drawRoundedRect(card, 6, 6);
    }
    const bool undone = index.data(HistoryModel::UndoneRole).toBool();
    const QColor soft = selected ? c.text : c.textSoft;
    painter->setFont(option.font);
    painter->setPen(soft);
    const int timeWidth = option.fontMetrics.horizontalAdvance(u"00:00 PM  "_s) + 8;
    painter->drawText(QRect(line.left() + 16, line.top(), timeWidth, line.height()), Qt::AlignVCenter,
                      locale.toString(when.time(), QLocale::ShortFormat));
    const QString actor = index.data(HistoryModel::ActorRole).toString();
    const QString side = !undone ? actor : actor.isEmpty() ? tr("undone") : tr("undone · %1").arg(actor);
    const int sideWidth = std::min(line.width() / 3, option.fontMetrics.horizontalAdvance(side) + 24);
    painter->drawText(QRect(line.right() - sideWidth - 8, line.top(), sideWidth, line.height()),
                      Qt::AlignVCenter | Qt::AlignRight,
                      option.fontMetrics.elidedText(side, Qt::ElideRight, sideWidth));
    QFont font = option.font;
    font.setStrikeOut(undone);
    painter->setFont(font);
    painter->setPen(undone ? soft : c.text);
    const QRect text(line.left() + 16 + timeWidth, line.top(), line.width() - timeWidth - sideWidth - 48,
                     line.height());
    painter->drawText(text, Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int day = beginsDay(index) ? option.fontMetrics.height() + 26 : 0;
    return {200, lineHeight(option) + day};
}

} // namespace vouch::ui
