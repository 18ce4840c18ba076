// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace vouch::ui
{

/// Enables the action; or disables it and remembers why, a whole sentence: its tool tip says it then, and so
/// does its key, which would else do nothing without a word.
void setUsable(QAction *action, bool usable, const QString &whyNot);

/// Why the action cannot be used now; empty where that is not known.
QString whyNot(const QAction *action);

/// Why nothing can be written where the workspace can only be read.
QString readOnlyReason();

} // namespace vouch::ui
