// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/await.h"
#include "core/journeys/journey.h"
#include "core/store/lane.h"
#include "core/store/records/board.h"
#include "core/workspace/board_figures.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace vouch::test
{

/// Everything that was asked of the workspace is answered, on each of its lanes, and the answers have
/// arrived; so have those to what screens asked because of them (a verb, its news, the questions that
/// follow). What has not come by then does not come, unless a timer brings it.
inline void settle(Workspace &workspace)
{
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::processEvents();
        (void)await(workspace.undoState());               // behind what is written
        (void)await(workspace.journeys());                // behind what screens asked
        (void)await(workspace.stageFigures(JourneyId{})); // behind what takes long (there is no such journey)
        QCoreApplication::processEvents();
    }
}

} // namespace vouch::test
