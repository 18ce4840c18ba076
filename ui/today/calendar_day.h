// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/calendar_model.h"

#include <QFrame>
#include <QListView>

class QLabel;

namespace vouch::ui
{

class RowKeeper;

/// The items of one day. Its arrow keys lead on to other days.
class CalendarDayList final : public QListView
{
    Q_OBJECT
public:
    explicit CalendarDayList(CalendarModel *model, QWidget *parent);
    /// Each item on two lines with whom it is about, or on one.
    void setRoomy(bool roomy);
    bool isRoomy() const { return m_roomy; }
    QModelIndex chosen() const;
    RowKeeper *keeper() const { return m_keeper; }

signals:
    void left(int days); ///< an arrow key leads so many days on
    void opened();
    void dragging(bool now);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    RowKeeper *m_keeper;
    bool m_roomy = false;
};

/// One day of the calendar: its number and what lies there. Takes what is dragged to it.
class CalendarDay final : public QFrame
{
    Q_OBJECT
public:
    explicit CalendarDay(QWidget *parent);
    /// `outside`: of another month than the one shown.
    void setDay(QDate day, QDate today, bool outside, bool roomy);
    void setItems(const QList<CalendarItem> &items, QDate today);
    QDate day() const { return m_day; }
    CalendarDayList *list() const { return m_list; }
    CalendarModel *model() const { return m_model; }
    const CalendarItem *chosen() const { return m_model->at(m_list->chosen().row()); }
    /// Whether the keys that act are about this day.
    void setActive(bool active);

signals:
    void dropped(const vouch::ui::calendaritem::Movable &item);
    void entered();
    void addAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QLabel *m_number;
    CalendarModel *m_model;
    CalendarDayList *m_list;
    QDate m_day;
    bool m_today = false, m_outside = false, m_drop = false, m_active = false;
};

} // namespace vouch::ui
