// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/today_model.h"

#include <QListView>

class QHBoxLayout;
class QToolButton;

namespace vouch::ui
{

class RowKeeper;
class TodayDelegate;

/// The list of Today: every key has a button on the row that is chosen or under the pointer.
class TodayList final : public QListView
{
    Q_OBJECT
public:
    explicit TodayList(TodayModel *model, QWidget *parent = nullptr);

    enum class Action { Main, Open, Log, Snooze, Dismiss, Edit };
    static bool offers(const TodayItem &item, Action action);
    /// What the item's main button says.
    static QString mainText(const TodayItem &item);
    void setReadOnly(bool readOnly);
    /// Where a menu about the item may open.
    QPoint menuPlace() const;
    /// The item that keys act on: invalid where the one that was chosen has gone.
    QModelIndex chosen() const;
    /// The chosen item is done, which is being written: where it goes, the next one is chosen.
    void acting();
    void notActing(); ///< it was not written after all
    QToolButton *button(Action action) const { return m_buttons[int(action)]; }

signals:
    void asked(const vouch::ui::TodayItem &item, vouch::ui::TodayList::Action action);
    void refused(const QString &why);

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void ask(const QModelIndex &index, Action action);
    void addKeys();
    void placeButtons();
    QModelIndex withButtons() const;

    TodayModel *m_model;
    TodayDelegate *m_delegate;
    RowKeeper *m_keeper = nullptr;
    QFrame *m_strip;
    QToolButton *m_buttons[6];
    QPersistentModelIndex m_hovered;
    bool m_readOnly = false;
};

} // namespace vouch::ui
