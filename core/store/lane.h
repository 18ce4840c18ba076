// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/background.h"
#include "core/store/connection.h"

#include <QObject>
#include <QTimer>

namespace vouch
{

/// A thread with one connection and a queue: work posted to it runs in order, one piece at a time. The writer
/// lane is the only place that writes; the reader lane reads beside it (WAL).
class Lane
{
public:
    explicit Lane(const QString &name)
    {
        m_thread.setObjectName(name);
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }
    /// Finishes what is queued, then closes the connection in its own thread.
    ~Lane()
    {
        QMetaObject::invokeMethod(
            &m_context, [this] { m_connection.reset(); }, Qt::QueuedConnection);
        QMetaObject::invokeMethod(
            &m_context, [this] { m_thread.quit(); }, Qt::QueuedConnection);
        m_thread.wait();
    }
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    /// Runs `task(connection)` on the lane. `connection` is empty until the lane's first task has opened one.
    template<class Task>
    auto post(Task task)
    {
        auto [future, run] = promised<std::unique_ptr<Connection> &>(std::move(task));
        QMetaObject::invokeMethod(
            &m_context, [this, run = std::move(run)]() mutable { run(m_connection); }, Qt::QueuedConnection);
        return future;
    }

    /// The same in `ms`, unless the lane has gone by then.
    template<class Task>
    void postLater(int ms, Task task)
    {
        const auto run = [this, task = std::move(task)]() mutable { task(m_connection); };
        // A timer belongs to the thread that makes it.
        QMetaObject::invokeMethod(
            &m_context, [this, ms, run] { QTimer::singleShot(ms, &m_context, run); }, Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<Connection> m_connection;
};

} // namespace vouch
