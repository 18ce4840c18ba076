// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/drop_strip.h"

#include "ui/parts/theme.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int tileHeight = 56;
constexpr int margin = 10;

QColor outcomeColour(Outcome outcome)
{
    const Colours &colours = theme::colours();
    switch (outcome) {
    case Outcome::Purchase:
        return colours.purchase;
    case Outcome::Advocacy:
        return colours.advocacy;
    default:
        return colours.textSoft;
    }
}

} // namespace

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Purchase:
        return QCoreApplication::translate("Board", "Purchase");
    case Outcome::Advocacy:
        return QCoreApplication::translate("Board", "Advocacy");
    case Outcome::Left:
        return QCoreApplication::translate("Board", "Left");
    case Outcome::Hold:
        return QCoreApplication::translate("Board", "On hold");
    case Outcome::OtherJourney:
        return QCoreApplication::translate("Board", "Other journey");
    }
    Q_UNREACHABLE();
}

QString outcomeIcon(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Purchase:
        return u"purchase"_s;
    case Outcome::Advocacy:
        return u"advocacy"_s;
    case Outcome::Left:
        return u"external"_s;
    case Outcome::Hold:
        return u"clock"_s;
    case Outcome::OtherJourney:
        return u"journey"_s;
    }
    Q_UNREACHABLE();
}

// --- one target ---

DropTarget::DropTarget(BoardModel *model, Outcome outcome, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_outcome(outcome)
{
    setAcceptDrops(true);
    setAccessibleName(outcomeName(outcome));
}

QSize DropTarget::sizeHint() const
{
    return {150, std::max(tileHeight, 2 * fontMetrics().height() + 18)};
}

QSize DropTarget::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void DropTarget::setHovered(bool hovered)
{
    if (m_hovered == hovered)
        return;
    m_hovered = hovered;
    update();
}

void DropTarget::dragEnterEvent(QDragEnterEvent *event)
{
    const bool takes = !m_model->decode(event->mimeData()).isEmpty();
    setHovered(takes);
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(takes);
}

void DropTarget::dragMoveEvent(QDragMoveEvent *event)
{
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(m_hovered);
}

void DropTarget::dragLeaveEvent(QDragLeaveEvent *)
{
    setHovered(false);
}

void DropTarget::dropEvent(QDropEvent *event)
{
    const QList<Walker> people = m_model->decode(event->mimeData());
    const bool takes = !people.isEmpty();
    setHovered(false);
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(takes);
    if (takes)
        emit dropped(people, mapToGlobal(event->position().toPoint()));
}

void DropTarget::paintEvent(QPaintEvent *)
{
    const Colours &colours = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF tile = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setBrush(m_hovered ? colours.accentSoft : colours.surface);
    painter.setPen(m_hovered ? QPen(colours.accent, 2) : QPen(colours.textSoft, 1.2, Qt::DashLine));
    painter.drawRoundedRect(tile, 8, 8);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QString name = outcomeName(m_outcome);
    constexpr int side = 20, gap = 8;
    const int words = QFontMetrics(bold).horizontalAdvance(name);
    const int used = std::min(width() - 16, side + gap + words);
    const int left = (width() - used) / 2;
    const QRect picture(left, (height() - side) / 2, side, side);
    const QIcon icon = theme::icon(outcomeIcon(m_outcome));
    QPixmap drawn = icon.pixmap(QSize(side, side), devicePixelRatioF());
    QPainter tint(&drawn);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(drawn.rect(), m_hovered ? colours.text : outcomeColour(m_outcome));
    tint.end();
    painter.drawPixmap(picture, drawn);
    painter.setFont(bold);
    painter.setPen(colours.text);
    const QRect text(picture.right() + 1 + gap, picture.center().y() - side,
                     width() - picture.right() - gap - 8, 2 * side);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(name, Qt::ElideRight, text.width()));
}

// --- the strip ---

DropStrip::DropStrip(BoardModel *model, QWidget *over)
    : QFrame(over)
    , m_over(over)
{
    setAccessibleName(QCoreApplication::translate("Board", "Drop here"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, margin, margin, margin);
    row->setSpacing(margin);
    for (const Outcome outcome :
         {Outcome::Purchase, Outcome::Advocacy, Outcome::Left, Outcome::Hold, Outcome::OtherJourney}) {
        auto *target = new DropTarget(model, outcome, this);
        connect(target, &DropTarget::dropped, this,
                [this, outcome](const QList<Walker> &people, const QPoint &global) {
                    emit dropped(outcome, people, global);
                });
        m_targets.append(target);
        row->addWidget(target, 1);
    }
    over->installEventFilter(this);
    hide();
}

void DropStrip::showWith(bool otherJourneys, bool people)
{
    for (const Outcome outcome : {Outcome::Purchase, Outcome::Advocacy})
        target(outcome)->setVisible(people);
    target(Outcome::OtherJourney)->setVisible(otherJourneys);
    place();
    show();
    raise();
}

void DropStrip::place()
{
    const int height = m_targets.first()->sizeHint().height() + 2 * margin;
    setGeometry(0, m_over->height() - height, m_over->width(), height);
}

bool DropStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_over && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void DropStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().surfaceRaised);
    painter.setPen(theme::colours().border);
    painter.drawLine(0, 0, width(), 0);
}

} // namespace vouch::ui
