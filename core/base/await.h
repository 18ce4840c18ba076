// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>

namespace vouch
{

/// Waits for an answer. For the command line, tests and shutdown; never on the GUI thread.
template<class T>
T await(QFuture<T> future)
{
    future.waitForFinished();
    return future.takeResult();
}

} // namespace vouch
