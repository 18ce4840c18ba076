// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <concepts>

namespace vouch::ui
{

/// For `future.then(qApp, guarded(this, …))`: runs on the GUI thread, and not at all if `who` is gone by
/// then. With `this` as the context itself, Qt 6.4 asserts (and may race) when a lane answers somebody who
/// has been closed.
template<class Work>
auto guarded(QObject *who, Work work)
{
    return [ who = QPointer<QObject>(who),
             work = std::move(work) ]<class Value>(Value value) mutable requires std::invocable<Work &, Value>
    {
        if (who)
            work(std::move(value));
    };
}

} // namespace vouch::ui
