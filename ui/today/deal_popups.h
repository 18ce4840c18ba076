// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/parts/operation_popup.h"

#include <memory>

namespace vouch
{
class Workspace;
}

/// What Today asks about a deal. Whoever asks sets onDone and shows it.
namespace vouch::ui
{

/// When the deal is expected now.
OperationPopup *dealDatePopup(const std::shared_ptr<Workspace> &workspace, DealId deal, const QString &title,
                              const std::optional<When> &expected, QWidget *parent);

} // namespace vouch::ui
