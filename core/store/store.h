// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/journal.h"
#include "core/store/lane.h"

#include <QMutex>
#include <functional>

namespace vouch
{

/// An open workspace file: one lane that writes, one that reads for screens, and one that computes reports,
/// which may take longer. Every write is an operation (journal.h).
class Store
{
public:
    enum class Mode {
        Create, ///< the file must not exist yet; its folder must
        Open
    };

    /// Blocks while the file is opened, checked and migrated: call it off the GUI thread (Workspace::open
    /// does). Errors as Connection::open and migrations::check, and Conflict where a file is in the way of
    /// Create.
    static Result<std::unique_ptr<Store>> open(const QString &path, Mode mode, const Clock &clock);
    ~Store();

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    const Clock &clock() const { return m_clock; }
    /// Of the workspace's time zone; asked from any thread. As new as the last work on a lane.
    Calendar calendar() const;
    /// Who is at this workspace. An operation is of whoever was when it was asked for, however long it waits
    /// for its turn: the name goes to the lane with the work. Both only in the thread that asks for writes.
    QString actor() const { return m_actor; }
    void setActor(const QString &name) { m_actor = name; }

    /// Called on the writer lane after each commit.
    void onChanged(std::function<void(const ChangeSet &)> listener) { m_listener = std::move(listener); }

    /// Runs `work(Connection &)` on the reader lane.
    template<class Work>
    auto read(Work work) -> QFuture<std::invoke_result_t<Work &, Connection &>>
    {
        return m_reader->post([this, work = std::move(work)](std::unique_ptr<Connection> &db) mutable {
            followTimeZone(*db);
            return work(*db);
        });
    }
    /// Runs `work(Connection &)`, which gives a Result, on the lane for what takes long to work out: nothing
    /// that a screen needs at once waits behind it.
    template<class Work>
    auto compute(Work work) -> QFuture<std::invoke_result_t<Work &, Connection &>>
    {
        using Answer = std::invoke_result_t<Work &, Connection &>;
        return m_figures->post(
            [this, work = std::move(work)](std::unique_ptr<Connection> &db) mutable -> Answer {
                VOUCH_TRY(openReader(db));
                followTimeZone(*db);
                return work(*db);
            });
    }
    /// Runs `work(Connection &)` on the writer lane, after all writes posted before: a read that must see
    /// them, or something that manages its own transactions (imports).
    template<class Work>
    auto onWriter(Work work) -> QFuture<std::invoke_result_t<Work &, Connection &>>
    {
        return m_writer->post([this, work = std::move(work)](std::unique_ptr<Connection> &db) mutable {
            if (db)
                followTimeZone(*db);
            return work(*db);
        });
    }
    /// Done when all writes posted before have been committed and announced.
    QFuture<bool> fence()
    {
        return m_writer->post([](std::unique_ptr<Connection> &) { return true; });
    }
    /// Runs `work(Writer &) -> Result<Value>` as one operation on the writer lane.
    QFuture<Result<ChangeSet>> write(const QString &verb, const QString &label,
                                     std::function<Status(Writer &)> work);
    QFuture<Result<ChangeSet>> undo(OperationId operation, UndoConflict conflict);
    QFuture<Result<ChangeSet>> redo(OperationId operation, UndoConflict conflict);
    void announce(const ChangeSet &changes);
    Error readOnlyError() const;

private:
    Store(QString path, const Clock &clock)
        : m_path(std::move(path))
        , m_clock(clock)
    {
    }
    Status openLanes(Mode mode);
    void followTimeZone(Connection &db);
    /// A little at a time on the writer lane, so that nobody waits for more than that.
    void completeIndex(int inMs = 0);
    Status openReader(std::unique_ptr<Connection> &db) const; ///< nothing where it is open

    QString m_path;
    const Clock &m_clock;
    QString m_actor;
    bool m_readOnly = false;
    mutable QMutex m_calendarLock;
    Calendar m_calendar;
    std::function<void(const ChangeSet &)> m_listener;
    std::unique_ptr<Lane> m_writer;
    std::unique_ptr<Lane> m_reader;
    std::unique_ptr<Lane> m_figures; ///< its connection is opened at the first need
};

/// Full content check: SQLite's own, foreign keys, search index against people, placements against
/// transitions. Returns sentences; empty means sound.
Result<QStringList> checkContent(Connection &db);

/// Every tracked table's rows as text, in order: two workspaces with equal dumps hold the same data. For
/// tests and for comparing copies.
Result<QString> dumpContent(Connection &db);

} // namespace vouch
