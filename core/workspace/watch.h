// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/workspace/workspace.h"

#include <QSet>
#include <QTimer>

namespace vouch
{

/// Notices what others write into the file: SQLite says cheaply that somebody has written, and the operations
/// tell what. Looking happens on the reader lane.
class Workspace::Watch
{
public:
    explicit Watch(Workspace &workspace)
        : m_workspace(workspace)
    {
    }
    void start();
    /// From any thread: an operation that this workspace made and announces itself.
    void madeHere(OperationId operation);

private:
    /// Operations that are new to us, in their order.
    struct News {
        QList<OperationId> done;
        bool tooMuch = false; ///< or an import of somebody's that was taken back
    };
    void look();
    Status lookOnLane(Connection &db);
    Result<News> newsSince(Connection &db);
    Result<QList<ChangeSet>> changesOf(Connection &db, const News &news);
    void announce(const QList<ChangeSet> &changes);
    void takeBackWhatDied();
    bool isOurs(OperationId operation);

    Workspace &m_workspace;
    std::unique_ptr<QTimer> m_timer;
    std::atomic<bool> m_looking = false;
    QMutex m_lock;
    QSet<qint64> m_ours; ///< by m_lock
    // On the reader lane:
    qint64 m_fileVersion = -1;
    qint64 m_last = -1;
    QSet<qint64> m_running;            ///< long operations of others
    std::atomic<int> m_unfinished = 0; ///< how many those are, for our own thread
    int m_looks = 0;
};

} // namespace vouch
