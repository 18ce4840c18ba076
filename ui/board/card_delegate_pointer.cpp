// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer does on a card: take what is to be done next, and finish it.
#include "ui/board/card_delegate.h"
#include "ui/parts/tool_tip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <utility>

namespace vouch::ui
{

cardstep::Part CardDelegate::partAt(const QStyleOptionViewItem &option, const QModelIndex &index,
                                    const QPoint &point) const
{
    const std::optional<Card> card = m_model->card(index);
    if (!card)
        return cardstep::Part::None;
    return cardstep::partAt(stepLine(option, index), point, card->nextTask.has_value(), option.direction);
}

/// A click is one that goes down and up on the same part; the second of a double click is none, or it would
/// finish the task that came next meanwhile.
bool CardDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const bool down = event->type() == QEvent::MouseButtonPress,
               up = event->type() == QEvent::MouseButtonRelease;
    if (event->type() == QEvent::MouseButtonDblClick)
        m_pressedPart = cardstep::Part::None;
    if (!down && !up)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<const QMouseEvent *>(event);
    const bool plain = mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier;
    const cardstep::Part part =
        plain ? partAt(option, index, mouse->position().toPoint()) : cardstep::Part::None;
    const Walker person = m_model->walker(index);
    if (down) {
        m_pressed = person;
        m_pressedPart = part;
        return false; // the card is chosen, and may be dragged
    }
    const bool clicked = std::exchange(m_pressedPart, cardstep::Part::None) == part && m_pressed == person;
    if (!clicked || part == cardstep::Part::None)
        return false;
    if (part == cardstep::Part::Done)
        emit nextTaskDone(person);
    else
        emit nextTaskAsked(person);
    return true;
}

bool CardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const std::optional<Card> card = m_model->card(index);
    const cardstep::Part part =
        event->type() == QEvent::ToolTip ? partAt(option, index, event->pos()) : cardstep::Part::None;
    if (!card || part == cardstep::Part::None)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text =
        part == cardstep::Part::Done ? tr("This task is done (Shift+T)")
        : card->nextTask
            ? tr("%1. Click for another task (T).").arg(boardtext::taskSentence(*card, m_model->now()))
            : tr("Nothing is to be done next. Click to say what (T).");
    QToolTip::showText(event->globalPos(), plainToolTip(text), view->viewport(), stepLine(option, index));
    return true;
}

} // namespace vouch::ui
