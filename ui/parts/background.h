// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <type_traits>

namespace vouch::ui
{

/// Runs work on a thread of the pool; nothing of the window may be touched there.
template<class Work>
auto inBackground(Work work) -> QFuture<std::invoke_result_t<Work &>>
{
    using Value = std::invoke_result_t<Work &>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QFuture<Value> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace vouch::ui
