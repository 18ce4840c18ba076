// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <memory>
#include <type_traits>

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

    /// Runs `work(connection)` on the lane. `connection` is empty until the lane's first work has opened one.
    template<class Work>
    auto post(Work &&work) -> QFuture<std::invoke_result_t<Work &, std::unique_ptr<Connection> &>>
    {
        using Value = std::invoke_result_t<Work &, std::unique_ptr<Connection> &>;
        auto promise = std::make_shared<QPromise<Value>>();
        QFuture<Value> future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(
            &m_context,
            [this, promise, task = std::forward<Work>(work)]() mutable {
                promise->addResult(task(m_connection));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

private:
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<Connection> m_connection;
};

} // namespace vouch
