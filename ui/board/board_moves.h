// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operation.h"
#include "core/workspace/requests/moves.h"

#include <QMap>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

class BoardFeed;
class BoardModel;

/// Makes every move on a board, however it was asked for, and says what became of it. Moves no rows: they
/// follow when the workspace tells.
class BoardMoves : public QObject
{
    Q_OBJECT
public:
    /// What could not be done to people whom somebody else has moved meanwhile is asked of `feed` anew.
    BoardMoves(BoardModel *model, BoardFeed *feed, QObject *parent = nullptr);
    void setWorkspace(const std::shared_ptr<Workspace> &workspace) { m_workspace = workspace; }

    void move(const MoveRequest &asked);
    /// On the journey that is shown, between two people of the stage.
    /// As move(); what would close deals is asked about first.
    void ask(const MoveRequest &request);
    /// Whether something is asked before this move, which then comes again.
    std::function<bool(const MoveRequest &)> asksFirst;
    void place(const QList<Walker> &people, StageId to, Walker after, Walker before,
               const std::optional<QString> &owner);
    /// Each of several people one stage on (1) or back (−1) from where they stand: one change.
    void step(const QMap<StageId, QList<Walker>> &people, int by);
    /// Says why something about these people was not done: what cannot be is said where nothing gives way for
    /// it, so that the pointer stays over what it was over.
    void fail(const Error &error, const QList<Walker> &people, const std::function<void()> &again);

signals:
    /// Something is being written of these people; of nobody: it came to nothing.
    void acting(const QList<vouch::Walker> &people);
    void done(const QString &message, vouch::OperationId operation);
    void announced(const QString &message);
    void refused(const QString &reason);
    void failed(const vouch::Error &error, std::function<void()> again);

private:
    /// A move whose card has not yet arrived: what to read out when it has.
    struct Arrival {
        Walker person;
        StageId to;
        StageId fromStage;
        QString fromRank;
    };

    void seeWhere(MoveRequest &request) const;
    /// What was written of them is shown with the next news, or will not be.
    void answered(const QList<Walker> &people, StageId to, const Result<ChangeSet> &answer);
    void moved(const MoveRequest &request, const QString &who, const ChangeSet &changes);
    QString sentence(const MoveRequest &request, const QString &who, const ChangeSet &changes) const;
    /// More now stand in the stage than it should hold: said behind what was done, and nothing else.
    QString overLimit(StageId to, const QList<Walker> &moved) const;
    void announceArrivals();

    BoardModel *m_model;
    BoardFeed *m_feed;
    std::shared_ptr<Workspace> m_workspace;
    QList<Arrival> m_arrivals;
    QList<Walker> m_coming; ///< moved, and not shown there yet
};

} // namespace vouch::ui
