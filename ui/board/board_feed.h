// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operation.h"
#include "ui/board/board_model.h"

#include <QSet>
#include <QTimer>
#include <memory>

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

/// Keeps a board's model as the workspace has it: reads journeys and cards, follows the news, and lets no
/// late answer undo what newer ones have shown. Knows no widget; who shows the board is told by signals,
/// always before the next thing is asked for.
class BoardFeed : public QObject
{
    Q_OBJECT
public:
    explicit BoardFeed(BoardModel *model, QObject *parent = nullptr);

    /// Begins to read. `remembered`: the key of the journey that is shown first, if it is still there.
    void setWorkspace(const std::shared_ptr<Workspace> &workspace, const QString &remembered);
    /// Everything anew: journeys, then cards. Also after something failed.
    void load();
    void showJourney(JourneyId journey);
    /// What is shown of these people is out of date.
    void refresh(const QList<Walker> &people);
    /// While a card is in the air the columns stay; what came meanwhile is read when it is down.
    void setHeld(bool held);

    const QList<Journey> &journeys() const { return m_journeys; }
    /// The journey that is shown or will be; invalid where there is none.
    JourneyId shown() const { return m_wanted; }
    bool isLoading() const { return m_loading; }
    bool hasFailed() const { return m_failed; }

signals:
    /// Something is being read, and nothing is shown yet.
    void awaited();
    /// The workspace's journeys are known; shown() says which comes now. The model still has the one before.
    void journeysCame();
    /// The model has the journey. `another`: not the one before, and its cards are still to come.
    void journeyShown(bool another);
    /// The first cards of each column are in the model; isComplete() is false.
    void firstCardsCame();
    /// All cards are in the model.
    void cardsCame();
    void failed(const vouch::Error &error);
    /// The model has another now: ages, and what is due today.
    void timePassed();
    /// Somebody saved, renamed or deleted a view.
    void viewsChanged();

private:
    void journeysArrived(const QList<Journey> &journeys);
    JourneyId pick(const QList<Journey> &journeys) const;
    void loadCards();
    void readCards(int perColumn);
    void firstCardsArrived(std::shared_ptr<BoardContent> content);
    void cardsArrived(std::shared_ptr<BoardContent> content);
    void fail(const Error &error);
    void loadFigures();
    void follow(const ChangeSet &changes);
    void followDeals(const ChangeSet &changes);
    QList<Walker> takePlaces(const ChangeSet &changes, const QList<Walker> &people);
    void applyPlaces(const QList<PlaceNews> &places);
    void peopleArrived(const QList<Walker> &people, const QList<Card> &cards, const QSet<Walker> &overtaken);

    BoardModel *m_model;
    std::shared_ptr<Workspace> m_workspace;
    QList<Journey> m_journeys;
    QString m_remembered;
    JourneyId m_wanted; ///< chosen by somebody, or found at first
    QTimer m_figuresTimer, m_clock;
    int m_generation = 0, m_figuresGeneration = 0; ///< answers to older questions are dropped
    bool m_loading = false, m_failed = false, m_held = false, m_loadWhenDown = false;
    bool m_givesBack = false;           ///< many cards have come: memory goes back after their figures
    QSet<Walker> m_changedMeanwhile;    ///< while all cards were being read
    QList<PlaceNews> m_placesMeanwhile; ///< the same, in the order of the news
    /// Questions about single people on their way: those of whom newer places have been shown since.
    QHash<int, QSet<Walker>> m_overtaken;
    int m_questions = 0;
};

} // namespace vouch::ui
