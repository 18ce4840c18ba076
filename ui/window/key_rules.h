// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <functional>

class QAction;
class QKeyEvent;
class QWidget;

namespace vouch::ui
{

/// What a key does in a window, by what has the focus. In a text field letters type, and the keys of undo
/// undo the text for as long as there is any to undo; other keys with Ctrl do what they do everywhere.
/// Letters are keys of the program only where nothing takes them as text or as a choice: on lists, boards and
/// pictures. A key that does nothing says why.
class KeyRules final : public QObject
{
    Q_OBJECT
public:
    /// `actions`: what the window and the screen that is shown can do by key.
    KeyRules(QWidget *window, std::function<QList<QAction *>()> actions);

signals:
    /// Why the key that was pressed did nothing.
    void explained(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool decide(QWidget *focus, QKeyEvent *event) const;
    bool turnText(QWidget *focus, const QKeyEvent *event) const;
    bool explain(const QKeyEvent *event, bool onlyRefused);
    QAction *actionOf(const QKeyEvent *event, bool enabled) const;

    QWidget *m_window;
    std::function<QList<QAction *>()> m_actions;
};

} // namespace vouch::ui
