// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_delegate.h"

#include "ui/parts/theme.h"
#include "ui/today/today_model.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int margin = 14;
constexpr int iconSide = 30;
constexpr int gap = 12;
constexpr int padding = 8;

int headingHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 26;
}

QString iconName(TodayItem::Kind kind)
{
    switch (kind) {
    case TodayItem::Kind::Answer:
        return u"message"_s;
    case TodayItem::Kind::Task:
        return u"task"_s;
    case TodayItem::Kind::Deal:
        return u"purchase"_s;
    case TodayItem::Kind::Waiting:
        return u"clock"_s;
    case TodayItem::Kind::Suggestion:
        return u"move"_s;
    case TodayItem::Kind::Thanks:
        return u"heart"_s;
    case TodayItem::Kind::Touch:
    case TodayItem::Kind::Quiet:
        return u"phone"_s;
    }
    Q_UNREACHABLE();
}

QColor tintOf(const TodayItem &item)
{
    const Colours &colours = theme::colours();
    if (item.urgent)
        return colours.danger;
    switch (item.kind) {
    case TodayItem::Kind::Task:
    case TodayItem::Kind::Waiting:
        return colours.warning;
    case TodayItem::Kind::Thanks:
        return colours.advocacy;
    case TodayItem::Kind::Suggestion:
        return colours.accent;
    default:
        return colours.textSoft;
    }
}

/// The shapes that tasks have on cards: a triangle is overdue, a square is due today.
void paintTask(QPainter *painter, const QRect &box, bool overdue)
{
    const QRectF shape = QRectF(box).adjusted(8, 8, -8, -8);
    painter->setPen(Qt::NoPen);
    if (overdue) {
        const QPointF triangle[] = {{shape.center().x(), shape.top()},
                                    {shape.right(), shape.bottom()},
                                    {shape.left(), shape.bottom()}};
        painter->setBrush(theme::colours().danger);
        painter->drawPolygon(triangle, 3);
    } else {
        painter->setBrush(theme::colours().warning);
        painter->drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }
}

void paintIcon(QPainter *painter, const QRect &area, const TodayItem &item)
{
    QColor tint = tintOf(item);
    tint.setAlphaF(theme::isDark() ? 0.30F : 0.15F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tint);
    painter->drawEllipse(area);
    if (item.kind == TodayItem::Kind::Task)
        paintTask(painter, area, item.urgent);
    else
        theme::icon(iconName(item.kind)).paint(painter, area.adjusted(7, 7, -7, -7));
}

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect area(option.rect.left(), option.rect.top(), option.rect.width(),
                     headingHeight(option.fontMetrics));
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(theme::colours().text);
    const QRect text = area.adjusted(margin, 14, -margin, -4);
    const QString words = index.data(TodayModel::HeadingRole).toString();
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, words);
    const int width = QFontMetrics(font).horizontalAdvance(words);
    painter->setFont(option.font);
    painter->setPen(theme::colours().textSoft);
    painter->drawText(text.adjusted(width + 10, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      QLocale().toString(index.data(TodayModel::CountRole).toLongLong()));
}

} // namespace

void TodayDelegate::setButtons(const QModelIndex &index, int width)
{
    m_withButtons = index;
    m_buttonsWidth = width;
}

QRect TodayDelegate::bodyOf(const QRect &row, const QFontMetrics &metrics, const QModelIndex &index)
{
    const bool headed = !index.data(TodayModel::HeadingRole).toString().isEmpty();
    return row.adjusted(0, headed ? headingHeight(metrics) : 0, 0, 0);
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool headed = !index.data(TodayModel::HeadingRole).toString().isEmpty();
    return {240, std::max(iconSide + 2, 2 * option.fontMetrics.height() + 3) + 2 * padding +
                     (headed ? headingHeight(option.fontMetrics) : 0)};
}

void TodayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto *item = index.data(TodayModel::ItemRole).value<const TodayItem *>();
    if (!item)
        return;
    const Colours &colours = theme::colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect body = bodyOf(option.rect, option.fontMetrics, index);
    if (body.top() > option.rect.top())
        paintHeading(painter, option, index);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QRectF card = QRectF(body).adjusted(1, 1, -1, -1);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(chosen && option.state.testFlag(QStyle::State_HasFocus) ? QPen(colours.focus, 2)
                                                                                : QPen(Qt::NoPen));
        painter->setBrush(chosen ? colours.accentSoft : colours.hover);
        painter->drawRoundedRect(card, 8, 8);
    } else if (index.row() + 1 < index.model()->rowCount() &&
               index.sibling(index.row() + 1, 0).data(TodayModel::HeadingRole).toString().isEmpty()) {
        painter->setPen(colours.border);
        painter->drawLine(QPoint(body.left() + margin + iconSide + gap, body.bottom()),
                          QPoint(body.right() - margin, body.bottom()));
    }
    const QRect disc(body.left() + margin, body.top() + (body.height() - iconSide) / 2, iconSide, iconSide);
    paintIcon(painter, disc, *item);

    const bool buttons = m_withButtons == index;
    const int line = option.fontMetrics.height();
    const int left = disc.right() + 1 + gap;
    int right = body.right() - margin - (buttons ? m_buttonsWidth + 8 : 0);
    const int top = body.top() + (body.height() - 2 * line - 3) / 2;
    const QColor soft = chosen ? colours.text : colours.textSoft;
    painter->setFont(option.font);
    painter->setPen(item->urgent ? colours.danger : soft);
    painter->drawText(QRect(left, top, right - left, line), Qt::AlignRight | Qt::AlignVCenter, item->side);
    const int sideWidth = item->side.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(item->side) + 12;
    const bool thing = item->isFirstAThing();
    const QString strongText = thing ? item->text : item->name;
    const QString softText = item->title;
    QString second = thing ? item->name : item->text;
    if (!item->detail.isEmpty())
        second += (second.isEmpty() ? QString() : u" · "_s) + item->detail;
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics strongMetrics(strong);
    const int room = right - left - sideWidth;
    const int strongWidth = std::min(strongMetrics.horizontalAdvance(strongText) + 2, room);
    painter->setFont(strong);
    painter->setPen(colours.text);
    painter->drawText(QRect(left, top, strongWidth, line), Qt::AlignLeft | Qt::AlignVCenter,
                      strongMetrics.elidedText(strongText, Qt::ElideRight, strongWidth));
    painter->setFont(option.font);
    painter->setPen(soft);
    const int softLeft = left + strongWidth + 10;
    if (right - sideWidth - softLeft > 40)
        painter->drawText(
            QRect(softLeft, top, right - sideWidth - softLeft, line), Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(softText, Qt::ElideRight, right - sideWidth - softLeft));
    painter->drawText(QRect(left, top + line + 3, right - left, line), Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(second, Qt::ElideRight, right - left));
    painter->restore();
}

} // namespace vouch::ui
