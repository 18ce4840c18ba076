// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/key_rules.h"

#include "ui/parts/usable.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

enum class Turn { None, Back, Forth };

Turn turnOf(const QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_Z && modifiers == Qt::ControlModifier)
        return Turn::Back;
    if ((event->key() == Qt::Key_Z && modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) ||
        (event->key() == Qt::Key_Y && modifiers == Qt::ControlModifier))
        return Turn::Forth;
    return Turn::None;
}

/// What is typed into: the widget itself or the field inside it.
QWidget *textField(QWidget *focus)
{
    if (qobject_cast<QLineEdit *>(focus) || qobject_cast<QPlainTextEdit *>(focus) ||
        qobject_cast<QTextEdit *>(focus))
        return focus;
    if (const auto *box = qobject_cast<QComboBox *>(focus); box && box->isEditable())
        return box->lineEdit();
    if (qobject_cast<QAbstractSpinBox *>(focus))
        return focus->findChild<QLineEdit *>();
    return nullptr;
}

bool canTurn(const QWidget *field, Turn turn)
{
    const bool back = turn == Turn::Back;
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return !line->isReadOnly() && (back ? line->isUndoAvailable() : line->isRedoAvailable());
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return !text->isReadOnly() &&
               (back ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable());
    if (const auto *text = qobject_cast<const QTextEdit *>(field))
        return !text->isReadOnly() &&
               (back ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable());
    return false;
}

template<class Field>
bool turnIn(QWidget *field, Turn turn)
{
    auto *known = qobject_cast<Field *>(field);
    if (known && turn == Turn::Back)
        known->undo();
    else if (known)
        known->redo();
    return known != nullptr;
}

/// A key that writes something where one can write.
bool isLetter(const QKeyEvent *event)
{
    return !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) &&
           event->key() > Qt::Key_Space && event->key() < Qt::Key_Escape;
}

/// Lists and boards have no use for a letter of their own; buttons, choices and fields keep it to themselves.
bool leavesLetters(const QWidget *focus)
{
    return !qobject_cast<const QAbstractButton *>(focus) && !qobject_cast<const QComboBox *>(focus) &&
           !qobject_cast<const QAbstractSpinBox *>(focus) && !qobject_cast<const QAbstractSlider *>(focus) &&
           !textField(const_cast<QWidget *>(focus));
}

/// What fields of some desktops use Ctrl with a letter for, such as Ctrl+K, is not worth a key of the
/// program; what everybody knows from every field is.
bool belongsToFields(const QKeyEvent *event)
{
    if (event->modifiers() != Qt::ControlModifier)
        return true;
    switch (event->key()) {
    case Qt::Key_A:
    case Qt::Key_C:
    case Qt::Key_V:
    case Qt::Key_X:
        return true;
    default:
        return event->key() < Qt::Key_A || event->key() > Qt::Key_Z;
    }
}

QString nameOf(const QAction *action)
{
    static const QString dots = u"…"_s;
    QString name = action->text().section(u'\t', 0, 0);
    // Languages without Latin letters write the key of the menu behind the word: “撤销(&U)”.
    if (const qsizetype behind = name.indexOf(u"(&"_s); behind > 0)
        name.remove(behind, 4);
    return name.remove(u'&').remove(dots).trimmed();
}

} // namespace

KeyRules::KeyRules(QWidget *window, std::function<QList<QAction *>()> actions)
    : QObject(window)
    , m_window(window)
    , m_actions(std::move(actions))
{
    qApp->installEventFilter(this);
}

bool KeyRules::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_window || QApplication::activePopupWidget())
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    const bool first = widget == QApplication::focusWidget();
    if (event->type() == QEvent::ShortcutOverride)
        return first && decide(widget, key);
    if (first && turnText(widget, key))
        return true;
    // A list would look for the letter among its rows, or walk whatever is held with the arrow, and one would
    // never learn what the key means. The same with the keys of its own.
    const bool taken = isLetter(key) || key->modifiers().testFlag(Qt::AltModifier) ||
                       widget->actions().contains(actionOf(key, false));
    if (first && taken && qobject_cast<QAbstractItemView *>(widget))
        return explain(key, true);
    // Whatever nobody wanted comes to the window in the end.
    if (widget == m_window)
        explain(key, false);
    return false;
}

/// Before shortcuts are looked up: an accepted event is left to the widget; true: it is not asked.
bool KeyRules::decide(QWidget *focus, QKeyEvent *event) const
{
    QWidget *field = textField(focus);
    if (const Turn turn = turnOf(event); field && turn != Turn::None) {
        // A field that writes by itself, as one for dates, keeps the keys for as long as one is at it: what
        // one presses them for is the text.
        event->setAccepted(canTurn(field, turn) || field->property("keepsUndo").toBool());
        return true;
    }
    if (isLetter(event) && !leavesLetters(focus)) {
        event->accept();
        return true;
    }
    if (field && !belongsToFields(event) && actionOf(event, true)) {
        event->ignore();
        return true;
    }
    return false;
}

/// Not every desktop gives fields both keys of redo.
bool KeyRules::turnText(QWidget *focus, const QKeyEvent *event) const
{
    QWidget *field = textField(focus);
    const Turn turn = turnOf(event);
    if (!field || turn == Turn::None || !canTurn(field, turn))
        return false;
    return turnIn<QLineEdit>(field, turn) || turnIn<QPlainTextEdit>(field, turn) ||
           turnIn<QTextEdit>(field, turn);
}

QAction *KeyRules::actionOf(const QKeyEvent *event, bool enabled) const
{
    const QKeySequence pressed(int((event->modifiers() & ~Qt::KeypadModifier).toInt()) | event->key());
    QList<QAction *> actions = m_actions();
    if (const QWidget *focus = QApplication::focusWidget(); focus && focus->window() == m_window)
        actions = focus->actions() + actions;
    for (QAction *action : std::as_const(actions)) {
        if (action->isEnabled() == enabled && action->shortcuts().contains(pressed))
            return action;
    }
    return nullptr;
}

bool KeyRules::explain(const QKeyEvent *event, bool onlyRefused)
{
    if (event->isAutoRepeat())
        return false;
    if (const QAction *refused = actionOf(event, false); refused && !actionOf(event, true)) {
        const QString why = whyNot(refused);
        emit explained(why.isEmpty() ? tr("“%1” cannot be used here now.").arg(nameOf(refused)) : why);
        return true;
    }
    if (const QAction *there = actionOf(event, true); there && !onlyRefused && isLetter(event)) {
        emit explained(
            tr("“%1” is a key of lists and boards: go there first, with F6 or Tab.").arg(nameOf(there)));
        return true;
    }
    return false;
}

} // namespace vouch::ui
