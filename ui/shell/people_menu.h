// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <functional>
#include <memory>

class QPoint;
class QWidget;

namespace vouch::ui
{

/// The people behind a figure: opens the only one, else a menu of the first 25 at `place`. `owner` is whose
/// screen it is; an answer that comes after a newer question is dropped.
void showPeopleMenu(QWidget *owner, Workspace &workspace, const QString &title,
                    const std::vector<std::int64_t> &people, const QPoint &place,
                    std::function<void(PersonId)> open);

} // namespace vouch::ui
