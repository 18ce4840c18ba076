// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThread>
#include <QThreadPool>
#include <memory>
#include <type_traits>
#include <utility>

namespace vouch
{

/// A task to be run once on some thread, and the future of what it gives: {future, run}. What the task holds
/// goes on that thread, after the answer was given.
template<class... Given, class Task>
auto promised(Task task)
{
    using Value = std::invoke_result_t<Task &, Given...>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QFuture<Value> future = promise->future();
    auto run = [promise, held = std::move(task)](Given... given) mutable {
        Task mine = std::move(held);
        if constexpr (std::is_void_v<Value>)
            mine(std::forward<Given>(given)...);
        else
            promise->addResult(mine(std::forward<Given>(given)...));
        promise->finish();
    };
    return std::pair(std::move(future), std::move(run));
}

/// Runs a task on a thread of the pool; nothing of the window may be touched there, and what is to stop early
/// or to tell how far it is holds a Work. What needs the workspace's connections goes to its lanes instead.
template<class Task>
auto inBackground(Task task)
{
    auto [future, run] = promised(std::move(task));
    QThreadPool::globalInstance()->start(std::move(run));
    return future;
}

/// The same on a thread of its own, for what goes on for long and waits for lanes: the pool has few.
template<class Task>
auto onOwnThread(const QString &name, Task task)
{
    auto [future, run] = promised(std::move(task));
    QThread *thread = QThread::create(std::move(run));
    thread->setObjectName(name);
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater, Qt::DirectConnection);
    thread->start();
    return future;
}

} // namespace vouch
