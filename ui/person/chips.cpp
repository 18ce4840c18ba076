// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/chips.h"

#include "ui/parts/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int chipPadding = 9;
constexpr int dotSize = 8;
constexpr int dotGap = 6;
constexpr int widestChip = 240;

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(float(a.redF() * share + b.redF() * (1 - share)),
                            float(a.greenF() * share + b.greenF() * (1 - share)),
                            float(a.blueF() * share + b.blueF() * (1 - share)));
}

} // namespace

void MonogramWidget::setPerson(const QString &name, PersonId person)
{
    m_name = name;
    m_person = person;
    update();
}

void MonogramWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    const double side = std::min(width(), height());
    paintMonogram(&painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side), m_name,
                  m_person);
}

Chip::Chip(const QString &text, Tone tone, QWidget *parent)
    : QAbstractButton(parent)
    , m_tone(tone)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::setDot(const QString &hexColour)
{
    m_dot = hexColour;
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setNote(const QString &note)
{
    m_note = note;
    setAccessibleName(text() + u", "_s + note);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    int width = 2 * chipPadding + metrics.horizontalAdvance(text());
    if (!m_note.isEmpty())
        width += dotGap + metrics.horizontalAdvance(m_note);
    if (!m_dot.isEmpty())
        width += dotSize + dotGap;
    return {std::min(width + 1, widestChip), std::max(24, metrics.height() + 6)};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(48, sizeHint().width()), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Colours &colours = theme::colours();
    QColor fill = colours.hover;
    QColor line = colours.border;
    QColor ink = colours.text;
    switch (m_tone) {
    case Tone::Plain:
        break;
    case Tone::Accent:
        fill = colours.accentSoft;
        line = colours.accentSoft;
        break;
    case Tone::Warning:
        fill = mixed(colours.warning, colours.surface, 0.14);
        line = colours.warning;
        break;
    case Tone::Purchase:
        fill = mixed(colours.purchase, colours.surface, 0.14);
        line = colours.purchase;
        break;
    case Tone::Advocacy:
        fill = mixed(colours.advocacy, colours.surface, 0.14);
        line = colours.advocacy;
        break;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colours.focus, 2) : QPen(line, 1));
    painter.setBrush(isDown() || (underMouse() && focusPolicy() != Qt::NoFocus) ? mixed(line, fill, 0.35)
                                                                                : fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), height() / 2.0,
                            height() / 2.0);
    QRect inside = rect().adjusted(chipPadding, 0, -chipPadding, 0);
    if (!m_dot.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::legible(m_dot));
        painter.drawEllipse(QRectF(inside.left(), (height() - dotSize) / 2.0, dotSize, dotSize));
        inside.setLeft(inside.left() + dotSize + dotGap);
    }
    const QFontMetrics metrics(font());
    const int noteWidth = m_note.isEmpty() ? 0 : metrics.horizontalAdvance(m_note) + dotGap;
    QRect words = inside;
    if (noteWidth > 0 && inside.width() - noteWidth >= std::min(24, metrics.horizontalAdvance(text()))) {
        words.setRight(inside.right() - noteWidth);
        painter.setPen(colours.textSoft);
        painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, m_note);
    }
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(text(), Qt::ElideRight, words.width() + 1));
}

} // namespace vouch::ui
