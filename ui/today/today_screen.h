// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"
#include "ui/today/today_list.h"

#include <QTimer>
#include <functional>

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace vouch::ui
{

class RulesPage;

/// Whom to answer, chase and thank today, and the rules behind the suggestions.
class TodayScreen final : public Screen
{
    Q_OBJECT
public:
    explicit TodayScreen(QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("today"); }
    QString title() const override { return tr("Today"); }
    QString iconName() const override { return QStringLiteral("sun"); }
    void setWorkspace(const std::shared_ptr<Workspace> &workspace) override;
    QList<QAction *> screenActions() const override;
    void focusFilter() override;
    void goHome(bool shown) override;

    /// Makes a widget that records an interaction with that person and reports by the two functions. The
    /// shell gives it, because rooms do not know each other.
    using Logger =
        std::function<QWidget *(QWidget *parent, const std::shared_ptr<Workspace> &workspace, PersonId person,
                                const QString &name, std::function<void(const QString &, OperationId)> recorded,
                                std::function<void(const Error &, std::function<void()>)> failed)>;
    void setLogger(Logger logger) { m_logger = std::move(logger); }

    TodayList *list() const { return m_list; }
    TodayModel *model() const { return m_model; }
    RulesPage *rulesPage() const { return m_rules; }
    void showRules();
    void showToday();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Page { Nothing, List, Empty, Failed };

    QWidget *buildBar();
    QWidget *buildEmpty();
    QWidget *buildFailed();
    void buildActions();
    void reload();
    void arrived(const TodayPage &page);
    void fillOwners(const QStringList &owners);
    void showEmptyOrList();
    QString headline() const;
    void act(const TodayItem &item, TodayList::Action action);
    void finish(QFuture<Result<ChangeSet>> change);
    void snooze(const TodayItem &item);
    void putOff(const TodayItem &item, int days);
    void log(const TodayItem &item);
    void closeLogger();

    std::shared_ptr<Workspace> m_workspace;
    Logger m_logger;
    TodayModel *m_model;
    QStackedWidget *m_whole;
    QStackedWidget *m_pages;
    TodayList *m_list;
    RulesPage *m_rules;
    QLabel *m_date = nullptr, *m_headline = nullptr, *m_emptyText = nullptr, *m_failedText = nullptr;
    QComboBox *m_owner = nullptr;
    QPushButton *m_showQuiet = nullptr;
    QToolButton *m_quiet = nullptr;
    QFrame *m_logPanel = nullptr;
    QAction *m_log = nullptr, *m_openRules = nullptr;
    QTimer m_reloadTimer, m_clockTimer;
    TodayPage m_page;
    int m_generation = 0;
    bool m_stale = true; ///< something changed while nobody looked
};

} // namespace vouch::ui
