// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/timeline_delegate.h"

#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "ui/parts/phrases.h"
#include "ui/parts/theme.h"
#include "ui/person/timeline_model.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int margin = 16;
constexpr int iconSide = 26;
constexpr int gap = 11;
constexpr int padding = 6;
constexpr int maxTextLines = 12;

int headingHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 9;
}

QString oneLine(const QString &text)
{
    return safeForDisplay(text.left(400)).simplified();
}

int textLeft(const QRect &row)
{
    return row.left() + margin + iconSide + gap;
}

QString iconName(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Note:
        return u"note"_s;
    case TimelineKind::Interaction:
    case TimelineKind::CaseAnswered:
        return u"message"_s;
    case TimelineKind::Task:
        return u"task"_s;
    case TimelineKind::Move:
        return u"move"_s;
    case TimelineKind::Purchase:
    case TimelineKind::Abandoned:
        return u"purchase"_s;
    case TimelineKind::Refund:
        return u"refund"_s;
    case TimelineKind::Advocacy:
        return u"advocacy"_s;
    case TimelineKind::ReferralOut:
    case TimelineKind::ReferralIn:
        return u"referral"_s;
    case TimelineKind::CaseOpened:
        return u"warning"_s;
    case TimelineKind::CaseResolved:
        return u"check"_s;
    case TimelineKind::Reward:
        return u"gift"_s;
    case TimelineKind::Enjoyment:
        return u"star"_s;
    case TimelineKind::Considered:
        return u"eye"_s;
    case TimelineKind::Unconsidered:
        return u"close"_s;
    case TimelineKind::DealOpened:
        return u"deal"_s;
    case TimelineKind::DealWon:
        return u"check"_s;
    case TimelineKind::DealLost:
        return u"close"_s;
    case TimelineKind::QuoteSent:
        return u"file"_s;
    case TimelineKind::QuoteDeclined:
        return u"close"_s;
    case TimelineKind::Change:
        return u"edit"_s;
    }
    Q_UNREACHABLE();
}

QColor kindColour(const TimelineItem &item)
{
    const Colours &colours = theme::colours();
    if (item.sentiment < 0 && item.kind != TimelineKind::Purchase)
        return colours.danger;
    switch (item.kind) {
    case TimelineKind::Purchase:
    case TimelineKind::Enjoyment:
    case TimelineKind::DealWon:
    case TimelineKind::QuoteSent:
        return colours.purchase;
    case TimelineKind::Refund:
        return colours.danger;
    case TimelineKind::Advocacy:
    case TimelineKind::Reward:
    case TimelineKind::ReferralOut:
    case TimelineKind::ReferralIn:
        return colours.advocacy;
    case TimelineKind::Task:
        return colours.warning;
    case TimelineKind::Move:
    case TimelineKind::DealOpened:
        return colours.accent;
    default:
        return colours.textSoft;
    }
}

QRect iconArea(const QRect &body)
{
    return {body.left() + margin, body.top() + padding, iconSide, iconSide};
}

QRect bodyOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool headed = !index.data(TimelineModel::HeadingRole).toString().isEmpty();
    return option.rect.adjusted(0, headed ? headingHeight(option.fontMetrics) : 0, 0, 0);
}

QString correctText()
{
    return QCoreApplication::translate("People", "Correct…");
}

/// The place of the button that a move has while it is the current or hovered one.
QRect correctArea(const QStyleOptionViewItem &option, const QRect &body, const QString &side)
{
    const QFontMetrics &metrics = option.fontMetrics;
    const int width = metrics.horizontalAdvance(correctText()) + 20;
    const int height = std::max(24, metrics.height() + 6);
    const int right = body.right() - margin - metrics.horizontalAdvance(side) - 12;
    return {right - width, body.top() + (body.height() - height) / 2, width, height};
}

QString sideText(const TimelineItem &item, Millis now)
{
    if (item.planned)
        return item.at == 0 ? QCoreApplication::translate("People", "no date") : relativeDay(item.at, now);
    if (item.day.isValid())
        return {}; // nobody knows the hour
    return QLocale().toString(shown::local(item.at).time(), QLocale::ShortFormat);
}

} // namespace

void TimelineDelegate::setOpen(const QModelIndex &index)
{
    const QPersistentModelIndex before = m_open;
    m_open = index;
    if (before.isValid())
        emit sizeHintChanged(before);
    if (index.isValid())
        emit sizeHintChanged(index);
}

int TimelineDelegate::textHeight(const QStyleOptionViewItem &option, const TimelineItem &item,
                                 const QModelIndex &index) const
{
    const bool open = m_open == index;
    if ((open ? item.opened() : item.text).isEmpty())
        return 0;
    const int line = option.fontMetrics.height();
    if (!open)
        return line;
    const int width = std::max(100, option.rect.width() - (iconSide + gap + 2 * margin));
    const QRect needed =
        option.fontMetrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap | Qt::TextWrapAnywhere,
                                        safeForDisplay(item.opened().left(4000)));
    return std::clamp(needed.height(), line, line * maxTextLines);
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *item = index.data(TimelineModel::ItemRole).value<const TimelineItem *>();
    if (!item)
        return {100, 40};
    const int words = option.fontMetrics.height() + textHeight(option, *item, index);
    const bool headed = !index.data(TimelineModel::HeadingRole).toString().isEmpty();
    return {200, std::max(iconSide, words) + 2 * padding + (headed ? headingHeight(option.fontMetrics) : 0)};
}

void TimelineDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QString &text) const
{
    const Colours &colours = theme::colours();
    const QRect area(option.rect.left(), option.rect.top(), option.rect.width(),
                     headingHeight(option.fontMetrics));
    painter->fillRect(area, colours.window);
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 0.92);
    painter->setFont(font);
    painter->setPen(colours.textSoft);
    painter->drawText(area.adjusted(margin, 0, -margin, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    painter->setFont(option.font);
}

void TimelineDelegate::paintIcon(QPainter *painter, const QRect &area, const TimelineItem &item) const
{
    const Colours &colours = theme::colours();
    QColor tint = kindColour(item);
    painter->setRenderHint(QPainter::Antialiasing);
    if (item.kind == TimelineKind::Task) {
        // A box that can be ticked, because that is what one does with a task.
        painter->setPen(QPen(tint, 1.6));
        painter->setBrush(item.planned ? QBrush(Qt::NoBrush) : QBrush(tint));
        painter->drawRoundedRect(QRectF(area).adjusted(5, 5, -5, -5), 3, 3);
        if (!item.planned)
            theme::icon(u"check"_s).paint(painter, area.adjusted(6, 6, -6, -6));
        return;
    }
    tint.setAlphaF(theme::isDark() ? 0.32F : 0.16F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tint);
    painter->drawEllipse(area);
    painter->setPen(colours.text);
    theme::icon(iconName(item.kind)).paint(painter, area.adjusted(5, 5, -5, -5));
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto *item = index.data(TimelineModel::ItemRole).value<const TimelineItem *>();
    if (!item)
        return;
    const Colours &colours = theme::colours();
    painter->save();
    const QString heading = index.data(TimelineModel::HeadingRole).toString();
    if (!heading.isEmpty())
        paintHeading(painter, option, heading);
    const QRect body = bodyOf(option, index);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(body, chosen                                           ? colours.accentSoft
                            : option.state.testFlag(QStyle::State_MouseOver) ? colours.hover
                                                                             : colours.surface);
    painter->setPen(colours.border);
    painter->drawLine(QPoint(textLeft(body), body.bottom()), body.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(QRect(body.left(), body.top(), 3, body.height()), colours.focus);
    paintIcon(painter, iconArea(body), *item);

    const auto *model = qobject_cast<const TimelineModel *>(index.model());
    const Millis now = model ? model->now() : item->at;
    const int line = option.fontMetrics.height();
    QRect words(textLeft(body), body.top() + padding, body.right() - margin - textLeft(body), line);
    const bool open = m_open == index;
    const QString &shown = open ? item->opened() : item->text;
    if (shown.isEmpty())
        words.moveTop(body.top() + (body.height() - line) / 2);
    QString side = sideText(*item, now);
    painter->setPen(item->planned && item->at > 0 && item->at < now ? colours.danger : colours.textSoft);
    painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, side);
    int right = words.right() - option.fontMetrics.horizontalAdvance(side) - 12;
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics strongMetrics(strong);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (item->kind == TimelineKind::Move &&
        (chosen || hovered || option.state.testFlag(QStyle::State_HasFocus))) {
        const QRect button = correctArea(option, body, side);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(colours.textSoft);
        painter->setBrush(colours.surfaceRaised);
        painter->drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter->setPen(colours.text);
        painter->drawText(button, Qt::AlignCenter, correctText());
        painter->setRenderHint(QPainter::Antialiasing, false);
        right = button.left() - 12;
    }
    if (item->amount) {
        const QString amount = formatMoney(*item->amount);
        painter->setFont(strong);
        painter->setPen(item->kind == TimelineKind::Refund || item->amount->minor < 0 ? colours.danger
                        : isOfDeal(item->kind) ? colours.textSoft // which is no money that came in
                                               : kindColour(*item));
        painter->drawText(QRect(words.left(), words.top(), right - words.left(), line),
                          Qt::AlignRight | Qt::AlignVCenter, amount);
        right -= strongMetrics.horizontalAdvance(amount) + 12;
    }
    QString note = oneLine(item->detail);
    if (item->beforeKnown)
        note += (note.isEmpty() ? QString() : u" · "_s) + tr("before you knew them");
    const int titleWidth =
        std::min(strongMetrics.horizontalAdvance(oneLine(item->title)), right - words.left());
    painter->setFont(strong);
    painter->setPen(colours.text);
    painter->drawText(QRect(words.left(), words.top(), titleWidth + 2, line),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      strongMetrics.elidedText(oneLine(item->title), Qt::ElideRight, titleWidth + 1));
    painter->setFont(option.font);
    painter->setPen(colours.textSoft);
    const int noteLeft = words.left() + titleWidth + 10;
    if (!note.isEmpty() && right - noteLeft > 30) {
        painter->drawText(QRect(noteLeft, words.top(), right - noteLeft, line),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(note, Qt::ElideRight, right - noteLeft));
    }
    if (!shown.isEmpty()) {
        const QRect text(words.left(), words.top() + line, words.width(), textHeight(option, *item, index));
        if (open)
            painter->drawText(text, Qt::TextWordWrap | Qt::TextWrapAnywhere,
                              safeForDisplay(shown.left(4000)));
        else
            painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                              option.fontMetrics.elidedText(oneLine(shown), Qt::ElideRight, text.width()));
    }
    painter->restore();
}

bool TimelineDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                   const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *item = index.data(TimelineModel::ItemRole).value<const TimelineItem *>();
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (item && item->planned && iconArea(bodyOf(option, index)).contains(mouse->position().toPoint())) {
            emit taskDone(item->id);
            return true;
        }
        if (item && isOfDeal(item->kind) && mouse->button() == Qt::LeftButton &&
            bodyOf(option, index).contains(mouse->position().toPoint())) {
            emit dealRequested(item->id, mouse->globalPosition().toPoint());
            return true;
        }
        const auto *timeline = qobject_cast<const TimelineModel *>(model);
        if (item && item->kind == TimelineKind::Move && timeline &&
            correctArea(option, bodyOf(option, index), sideText(*item, timeline->now()))
                .contains(mouse->position().toPoint())) {
            emit correctionRequested(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace vouch::ui
