// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_tools.h"
#include "ui/board/board_view.h"
#include "ui/board/filter_chips.h"
#include "ui/parts/move_popup.h"
#include "ui/parts/screen.h"

#include <QSet>
#include <QTimer>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace vouch::ui
{

class BoardOutcomes;
class FlowMap;
class SuggestionPanel;

/// People on a journey. Loads the board, follows the workspace's news and makes every move, however it was
/// asked for, through one function.
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
    void takeFocus() override;
    void focusFilter() override;
    Subject subject() const override;
    bool takeKey(PersonKey key) override;

    BoardModel *model() const { return m_model; }
    BoardView *view() const { return m_view; }
    FlowMap *flow() const { return m_flow; }
    BoardOutcomes *outcomes() const { return m_outcomes; }
    /// Shows another journey of the workspace.
    void showJourney(JourneyId journey);
    void showPerson(PersonId person);
    bool isLoading() const { return m_loading; }
    const BoardLook &look() const { return m_look; }
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
    void buildBar();
    QWidget *buildMessage();
    QWidget *buildInvitation();
    void showPage(Page page);
    void showMessage(const QString &title, const QString &text, bool offerRetry);
    void updateChosen();
    void updatePage();
    bool hasBoard() const;
    void showNoBoard();

    void loadJourneys();
    void journeysArrived(const QList<Journey> &journeys);
    void fillJourneyBox();
    void loadCards();
    void readCards(int generation, int perColumn);
    void firstCardsArrived(std::shared_ptr<BoardContent> content);
    void cardsArrived(std::shared_ptr<BoardContent> content);
    void loadFailed(const Error &error);
    void follow(const ChangeSet &changes);
    QList<PersonId> takePlaces(const ChangeSet &changes, const QList<PersonId> &people);
    void applyPlaces(const QList<PlaceNews> &places);
    void refreshPeople(const QList<PersonId> &people);

    void connectLooks();
    std::optional<Journey> lensJourney(const QString &key) const;
    void offerLenses();
    void applyText();
    void showMatch();
    void showLook();
    void rememberLook();
    void recallLook();
    QString rememberedJourney() const;
    void loadFigures();
    void loadViews();
    void chooseView(const BoardViewRecord &view);
    void saveView(const BoardViewRecord &view, const QString &message);
    void deleteView(const BoardViewRecord &view);
    void editStage(const Stage &before, const Stage &after);
    void writeStage(const Journey &journey, const Stage &before, const Stage &after);

    void buildSuggestions(QBoxLayout *beside);
    void showSuggestions(bool shown);

    void requestMove(const QList<PersonId> &people, StageId to, PersonId after, PersonId before,
                     const std::optional<QString> &owner);
    /// What cannot be is said where nothing gives way for it: the pointer stays over what it was over.
    void moveFailed(const Error &error, const QList<PersonId> &people, const std::function<void()> &again);
    void step(const QMap<StageId, QList<PersonId>> &people, int by);
    void seeWhere(MoveRequest &request) const;
    void move(const MoveRequest &asked);
    void moved(const MoveRequest &request, const QString &who, const ChangeSet &changes);
    void announceArrivals();
    void askMove(MovePopup::Purpose purpose);
    void askMove(MovePopup::Purpose purpose, const QList<PersonId> &people, const QPoint &global);
    void showCardMenu(const QPoint &global);

    std::shared_ptr<Workspace> m_workspace;
    BoardModel *m_model;
    BoardView *m_view;
    FlowMap *m_flow = nullptr;
    BoardOutcomes *m_outcomes = nullptr;
    QStackedWidget *m_pages;
    QWidget *m_message = nullptr, *m_invitation = nullptr;
    QLabel *m_messageTitle = nullptr, *m_messageText = nullptr;
    QPushButton *m_retry = nullptr, *m_toJourneys = nullptr;
    QComboBox *m_journeyBox = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_chosen = nullptr;
    QAction *m_moveTo = nullptr, *m_moveBack = nullptr, *m_moveOn = nullptr, *m_leave = nullptr,
            *m_open = nullptr, *m_compact = nullptr, *m_showFlow = nullptr;
    QAction *m_rename = nullptr;
    QWidget *m_chosenBar = nullptr;
    BoardTools *m_tools = nullptr;
    FilterChips *m_chips = nullptr;
    BoardLook m_look;
    BoardFilter m_shownFilter;
    QString m_shownNote, m_awaitedView; ///< the name of a view that was just saved
    qint64 m_currentView = 0;
    QTimer m_figuresTimer;
    int m_figuresGeneration = 0;

    SuggestionPanel *m_suggestions = nullptr;
    QAction *m_showSuggestions = nullptr;

    QList<Journey> m_journeys;
    JourneyId m_wanted; ///< chosen in the box
    QTimer m_skeletonTimer, m_filterTimer, m_clockTimer;
    int m_generation = 0;       ///< answers to older questions are dropped
    bool m_matchWanted = false; ///< a filter was set and its first match is not in view yet
    bool m_loading = false, m_failedToLoad = false, m_reloadAfterDrag = false;
    QSet<PersonId> m_changedMeanwhile;  ///< while all cards were being read
    QList<PlaceNews> m_placesMeanwhile; ///< the same, in the order of the news
    /// Questions about single people on their way: those of whom newer places have been shown since.
    QHash<int, QSet<PersonId>> m_overtaken;
    int m_questions = 0;
    PersonId m_wantedPerson;
    /// Moves whose card has not yet arrived: what to read out when it has.
    struct Arrival {
        PersonId person;
        StageId to;
        StageId fromStage;
        QString fromRank;
    };
    QList<Arrival> m_arrivals;
};

} // namespace vouch::ui
