// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace vouch::ui
{

class PersonSearch;

/// Back, forward, title, what the screen can do, search, undo and New.
class TopBar final : public QFrame
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    void setNavigation(QAction *back, QAction *forward);
    /// `list`: the last changes, behind the arrow beside the button.
    void setUndo(QAction *undo, QMenu *list);
    void setNewMenu(QMenu *menu);
    void setTitle(const QString &title);
    void setScreenActions(const QList<QAction *> &actions);
    PersonSearch *search() const { return m_search; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    QToolButton *buttonFor(QAction *action);
    void showUndo();
    QHBoxLayout *m_layout;
    QHBoxLayout *m_screenRow;
    QLabel *m_title;
    QString m_wholeTitle;
    PersonSearch *m_search;
    QToolButton *m_back = nullptr, *m_forward = nullptr, *m_undo = nullptr, *m_last = nullptr,
                *m_new = nullptr;
    QAction *m_undoAction = nullptr;
    QMenu *m_more = nullptr;
};

} // namespace vouch::ui
