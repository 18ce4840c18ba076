// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rule_runner.h"

#include "core/workspace/workspace.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr int afterChangeMillis = 400; ///< several changes at once are looked at once
constexpr int hourMillis = 60 * 60 * 1000;

bool concernsRules(const ChangeSet &changes)
{
    // What rules did themselves, and what was taken back or brought again, is no news.
    static const QStringList quiet{u"rule"_s, u"suggest"_s, u"undo"_s, u"redo"_s, u"back"_s};
    if (quiet.contains(changes.verb))
        return false;
    return changes.touches("interaction") || changes.touches("purchase") ||
           changes.touches("advocacy_event") || changes.touches("placement") ||
           changes.touches("transition") || changes.touches("deal") || changes.touches("rule");
}

} // namespace

RuleRunner::RuleRunner(Workspace *workspace)
    : QObject(workspace)
{
    // Timers belong to the thread that uses them: this one moves with its workspace before it begins.
    QMetaObject::invokeMethod(
        this,
        [this, workspace] {
            auto *soon = new QTimer(this);
            soon->setSingleShot(true);
            soon->setInterval(afterChangeMillis);
            auto *hourly = new QTimer(this);
            hourly->setInterval(hourMillis);
            connect(soon, &QTimer::timeout, workspace, [workspace] { workspace->runRules(); });
            connect(hourly, &QTimer::timeout, workspace, [workspace] { workspace->runRules(); });
            connect(workspace, &Workspace::changed, soon, [soon](const ChangeSet &changes) {
                if (concernsRules(changes))
                    soon->start();
            });
            soon->start();
            hourly->start();
        },
        Qt::QueuedConnection);
}

} // namespace vouch
