// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/choice_card.h"

#include "ui/parts/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace vouch::ui
{

ChoiceCard::ChoiceCard(Shape shape, const QString &title, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent)
    , m_shape(shape)
    , m_sentence(sentence)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont ChoiceCard::titleFont() const
{
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.1);
    return font;
}

QSize ChoiceCard::sizeHint() const
{
    const int width = m_shape == Shape::Wide ? 520 : 240;
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {m_shape == Shape::Wide ? 320 : 200, 72};
}

int ChoiceCard::heightForWidth(int width) const
{
    const int room = std::max(80, width - textLeft() - 16);
    const int sentence = fontMetrics().boundingRect(0, 0, room, 4000, Qt::TextWordWrap, m_sentence).height();
    const int picture = pictureHeight() > 0 ? pictureHeight() + 24 : 0;
    return std::max(72, picture + 16 + QFontMetrics(titleFont()).height() + 4 + sentence + 16);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Colours &c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = underMouse() || isDown();
    const bool chosen = isCheckable() && isChecked();
    const double line = hasFocus() || chosen ? 2.0 : 1.0;
    painter.setPen(QPen(
        hasFocus() ? c.focus : (chosen || (m_recommended && !isCheckable()) ? c.accent : c.border), line));
    painter.setBrush(chosen ? c.accentSoft : (active ? c.hover : c.surfaceRaised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 8, 8);

    int top = 16;
    if (m_shape == Shape::Wide) {
        const QRectF tile(16, 16, 40, 40);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_recommended ? c.accent : c.accentSoft);
        painter.drawRoundedRect(tile, 8, 8);
        theme::icon(m_iconName, m_recommended ? &Colours::accentText : &Colours::accent)
            .paint(&painter, tile.toRect().adjusted(9, 9, -9, -9));
    } else {
        const QRectF picture(16, 16, width() - 32, pictureHeight());
        if (m_painter)
            m_painter(painter, picture);
        top = pictureHeight() + 36;
    }
    const QRect room(textLeft(), top, width() - textLeft() - 16, height() - top - 12);
    painter.setFont(titleFont());
    painter.setPen(c.text);
    const int titleHeight = QFontMetrics(titleFont()).height();
    painter.drawText(QRect(room.left(), room.top(), room.width(), titleHeight),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(titleFont()).elidedText(text(), Qt::ElideRight, room.width()));
    painter.setFont(font());
    painter.setPen(chosen ? c.text : c.textSoft);
    painter.drawText(room.adjusted(0, titleHeight + 4, 0, 40),
                     Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, m_sentence);
}

void ChoiceCard::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void ChoiceCard::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace vouch::ui
