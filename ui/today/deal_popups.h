// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/parts/operation_popup.h"

#include <memory>

namespace vouch
{
class Workspace;
}

/// What Today asks about a deal before it is done. Whoever asks sets onDone and shows them.
namespace vouch::ui
{

/// When the deal is expected now.
OperationPopup *dealDatePopup(const std::shared_ptr<Workspace> &workspace, DealId deal, const QString &title,
                              const std::optional<When> &expected, QWidget *parent);
/// For how much it was won: asked where nobody has said it yet.
OperationPopup *dealWonPopup(const std::shared_ptr<Workspace> &workspace, DealId deal, const QString &title,
                             QWidget *parent);
/// Why it was lost, and to whom.
OperationPopup *dealLostPopup(const std::shared_ptr<Workspace> &workspace, DealId deal, const QString &title,
                              QWidget *parent);

} // namespace vouch::ui
