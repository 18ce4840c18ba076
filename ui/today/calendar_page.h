// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/store/operation.h"
#include "ui/today/calendar_model.h"

#include <QFuture>
#include <QWidget>
#include <functional>
#include <memory>

class QButtonGroup;
class QGridLayout;
class QLabel;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

class CalendarDay;
class DealDesk;

/// A week or a month of tasks, expected deals, renewals, birthdays and people to be in touch with.
class CalendarPage final : public QWidget
{
    Q_OBJECT
public:
    enum class Span { Week, Month };
    explicit CalendarPage(QWidget *parent = nullptr);

    void setWorkspace(const std::shared_ptr<Workspace> &workspace);
    void setOwner(const QString &owner);
    void reload();
    /// Goes to this day, which gets the focus.
    void showDay(QDate day);
    void setSpan(Span span);
    Span span() const { return m_span; }
    /// The day that has the focus, or had it last.
    QDate day() const { return m_day; }
    CalendarDay *cell(QDate day) const; ///< null: not shown
    /// Nothing: nothing is chosen.
    const CalendarItem *chosen() const;
    QPoint menuPlace() const;
    void takeFocus();

signals:
    void personRequested(vouch::PersonId person);
    void organisationRequested(vouch::OrganisationId organisation);
    void done(const QString &message, vouch::OperationId operation);
    void failed(const vouch::Error &error, std::function<void()> retry);
    void refused(const QString &reason);
    void dragging(bool now);
    void loaded(); ///< what was asked for is shown

private:
    QWidget *buildBar();
    QWidget *buildGrid();
    void addKeys();
    void layOut();
    void arrived(const QList<CalendarItem> &items);
    QDate firstDay() const;
    int rows() const; ///< weeks
    QString title() const;
    void go(int periods);
    void walk(int days);
    void chooseWaiting();
    void moveBy(int days);
    void moveTo(const calendaritem::Movable &item, QDate day);
    void finish();
    void open();
    void addTask();
    void remove();
    void write(QFuture<Result<ChangeSet>> change);
    bool mayWrite();
    /// The chosen task, having said why where there is none.
    TaskId chosenTask(const QString &why);

    std::shared_ptr<Workspace> m_workspace;
    QString m_owner;
    Span m_span = Span::Month;
    QDate m_day;       ///< what is shown is around it
    QDate m_shown;     ///< the first day of what is laid out …
    int m_laidOut = 0; ///< … and how many days that is
    QLabel *m_title = nullptr;
    QButtonGroup *m_spans = nullptr;
    QWidget *m_grid = nullptr;
    QGridLayout *m_cells = nullptr;
    QList<QLabel *> m_weekdays;
    QList<CalendarDay *> m_days;
    DealDesk *m_desk;
    calendaritem::Movable m_follow; ///< what was moved: chosen again where it comes to …
    QDate m_followTo;               ///< … that is
    bool m_focusWaits = false;
    int m_generation = 0;
};

} // namespace vouch::ui
