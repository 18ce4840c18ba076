// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_feed.h"
#include "ui/board/board_tools.h"
#include "ui/board/board_view.h"
#include "ui/board/filter_chips.h"
#include "ui/parts/move_popup.h"
#include "ui/parts/screen.h"

#include <QTimer>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace vouch::ui
{

class BoardBeside;
class BoardBulk;
class BoardContact;
class BoardDeals;
class BoardMoves;
class BoardOutcomes;
class BoardQuick;
class BoardTasks;
class BoardViews;
class FlowMap;
class SelectionBar;
class StageEditor;
class SuggestionPanel;

/// People on a journey: shows what BoardFeed keeps, and passes on what is asked for. BoardMoves moves people,
/// BoardViews keeps looks, StageEditor changes a stage from its header.
class BoardScreen : public Screen
{
    Q_OBJECT
public:
    explicit BoardScreen(QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("board"); }
    QString title() const override { return tr("Board"); }
    QString iconName() const override { return QStringLiteral("board"); }
    void setWorkspace(const std::shared_ptr<Workspace> &workspace) override;
    QList<QAction *> screenActions() const override;
    void goHome(bool shown) override;
    void takeFocus() override;
    void focusFilter() override;
    Subject subject() const override;
    bool takeKey(PersonKey key) override;

    BoardModel *model() const { return m_model; }
    BoardView *view() const { return m_view; }
    FlowMap *flow() const { return m_flow; }
    BoardOutcomes *outcomes() const { return m_outcomes; }
    BoardTasks *tasks() const { return m_tasks; }
    BoardBeside *beside() const { return m_beside; }
    BoardDeals *deals() const { return m_deals; }
    BoardBulk *bulk() const { return m_bulk; }
    /// Shows another journey of the workspace.
    void showJourney(JourneyId journey);
    void showPerson(PersonId person);
    bool isLoading() const { return m_feed->isLoading(); }
    const BoardLook &look() const;
    BoardTools *tools() const { return m_tools; }
    /// Filter, lens, lanes, order, fields at once; remembered for this workspace and journey.
    void applyLook(const BoardLook &look);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Page { Nothing, Skeleton, Board, Message };

    QAction *addBoardAction(const QString &text, const QKeySequence &shortcut, const QString &tip);
    void takeIcons();
    void buildActions();
    void connectActions();
    void buildBar();
    void buildChosenBar(QWidget *bar);
    void addChosenButton(QAction *action, Qt::ToolButtonStyle style);
    QWidget *buildBoard();
    QWidget *buildMessage();
    QWidget *buildInvitation();
    void buildSuggestions(QBoxLayout *beside);
    void showSuggestions(bool shown);
    // board_screen_beside.cpp
    void buildBeside(QBoxLayout *beside);
    void buildBulk(QBoxLayout *below);
    void updateBeside();
    std::optional<Subject> subjectBeside() const;
    bool takeKeyBeside(PersonKey key);
    void startTimers();
    void connectFeed();
    void connectMoves();
    void connectView();
    void connectViews();
    void connectLooks();
    void connectStages();

    void showPage(Page page);
    void showMessage(const QString &title, const QString &text, bool offerRetry);
    void updateChosen();
    void updatePage();
    bool hasBoard() const;
    void showNoBoard();
    void takeJourneys();
    void fillJourneyBox();
    void takeCards();
    void loadFailed(const Error &error);

    void takeLook();
    void applyText();
    void showMatch();
    void showLook();

    void askMove(MovePopup::Purpose purpose);
    void askMove(MovePopup::Purpose purpose, const QList<Walker> &people, const QPoint &global);
    void showCardMenu(const QPoint &global);

    std::shared_ptr<Workspace> m_workspace;
    BoardModel *m_model;
    BoardFeed *m_feed;
    BoardViews *m_views;
    StageEditor *m_stages;
    BoardView *m_view;
    BoardMoves *m_moves;
    FlowMap *m_flow = nullptr;
    BoardOutcomes *m_outcomes = nullptr;
    BoardDeals *m_deals = nullptr;
    BoardTasks *m_tasks = nullptr;
    BoardQuick *m_quick = nullptr;
    BoardBeside *m_beside = nullptr;
    BoardBulk *m_bulk = nullptr;
    BoardContact *m_contact = nullptr;
    SelectionBar *m_selection = nullptr;
    QStackedWidget *m_pages;
    QWidget *m_message = nullptr, *m_invitation = nullptr;
    QLabel *m_messageTitle = nullptr, *m_messageText = nullptr;
    QPushButton *m_retry = nullptr, *m_toJourneys = nullptr;
    QComboBox *m_journeyBox = nullptr;
    QLineEdit *m_filter = nullptr;
    QAction *m_moveTo = nullptr, *m_moveBack = nullptr, *m_moveOn = nullptr, *m_leave = nullptr,
            *m_open = nullptr, *m_compact = nullptr, *m_showFlow = nullptr;
    QAction *m_rename = nullptr;
    QWidget *m_chosenBar = nullptr;
    BoardTools *m_tools = nullptr;
    FilterChips *m_chips = nullptr;
    BoardFilter m_shownFilter;
    QString m_shownNote;
    SuggestionPanel *m_suggestions = nullptr;
    QAction *m_showSuggestions = nullptr;
    QTimer m_skeletonTimer, m_filterTimer;
    bool m_matchWanted = false; ///< a filter was set and its first match is not in view yet
    PersonId m_wantedPerson;    ///< to be shown when all cards are there
};

} // namespace vouch::ui
