// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operation.h"
#include "core/store/records/today.h"
#include "ui/parts/screen.h"
#include "ui/today/today_list.h"

#include <QFuture>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace vouch::ui
{

class CalendarPage;
class DealDesk;
class OperationPopup;
class RulesPage;

/// Whom to answer, chase and thank today, the calendar, and the rules behind the suggestions.
class TodayScreen final : public Screen
{
    Q_OBJECT
public:
    explicit TodayScreen(QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("today"); }
    QString title() const override { return tr("Today"); }
    QString iconName() const override { return QStringLiteral("sun"); }
    void setWorkspace(const std::shared_ptr<Workspace> &workspace) override;
    void focusFilter() override;
    void goHome(bool shown) override;
    Subject subject() const override;
    bool takeKey(PersonKey key) override;
    QList<PersonKey> shownKeys() const override { return {PersonKey::Log}; }
    QList<QAction *> screenActions() const override { return {m_print, m_export}; }
    void takeFocus() override;
    bool print() override;

    TodayList *list() const { return m_list; }
    TodayModel *model() const { return m_model; }
    RulesPage *rulesPage() const { return m_rules; }
    CalendarPage *calendar() const { return m_calendar; }
    bool isCalendarShown() const;
    void showCalendar(bool shown);
    void exportCalendar(const QString &path);
    void showRules();
    void showToday();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Page { Nothing, List, Empty, Failed };

    QWidget *buildBar();
    void buildActions();
    void connectCalendar();
    void chooseExport();
    Subject calendarSubject() const;
    QWidget *buildEmpty();
    QWidget *buildFailed();
    void reload();
    void arrived(const TodayPage &page);
    void fillOwners(const QStringList &owners);
    void showEmptyOrList();
    QString headline() const;
    void act(const TodayItem &item, TodayList::Action action);
    void logging();
    void finish(QFuture<Result<ChangeSet>> change);
    void edit(const TodayItem &item);
    void openDealMenu(const TodayItem &item);
    DealDesk *dealDesk();
    void showPopup(OperationPopup *popup);
    void snooze(const TodayItem &item);
    void putOff(const TodayItem &item, int days);

    std::shared_ptr<Workspace> m_workspace;
    TodayModel *m_model;
    QStackedWidget *m_whole;
    QStackedWidget *m_pages;
    TodayList *m_list;
    RulesPage *m_rules;
    CalendarPage *m_calendar;
    DealDesk *m_desk = nullptr;       ///< made when it is first needed
    QStackedWidget *m_body = nullptr; ///< the list and the calendar
    QTabBar *m_tabs = nullptr;
    QAction *m_print = nullptr, *m_export = nullptr;
    QLabel *m_date = nullptr, *m_headline = nullptr, *m_emptyText = nullptr, *m_failedText = nullptr;
    QComboBox *m_owner = nullptr;
    QPushButton *m_showQuiet = nullptr;
    QToolButton *m_quiet = nullptr;
    QTimer m_reloadTimer, m_clockTimer;
    TodayPage m_page;
    PersonId m_logged; ///< of whom something is being logged for the chosen item
    int m_generation = 0;
    bool m_stale = true; ///< something changed while nobody looked
};

} // namespace vouch::ui
