// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>

namespace vouch::ui
{

/// `use(answer)` on the GUI thread once the workspace has answered: always by the event loop, never while
/// this is called, and not at all if `who` is gone by then. (`future.then(who, …)` calls at once where the
/// answer is there already, and in Qt 6.4 it asserts, and may race, when a lane answers somebody who has been
/// closed.)
template<class Answer, class Use>
void onAnswer(QFuture<Answer> future, QObject *who, Use use)
{
    future.then([who = QPointer<QObject>(who), use = std::move(use)](Answer answer) mutable {
        QMetaObject::invokeMethod(
            qApp,
            [who = std::move(who), use = std::move(use), answer = std::move(answer)]() mutable {
                if (who)
                    use(std::move(answer));
            },
            Qt::QueuedConnection);
    });
}

} // namespace vouch::ui
