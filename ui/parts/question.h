// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace vouch::ui
{

/// Asks before something that its key or button does not name. Does not wait: `yes` runs when it is chosen.
/// What is chosen unless one says otherwise is to leave everything as it is. Texts are shown as they are, no
/// markup.
void ask(QWidget *parent, const QString &question, const QString &detail, const QString &yesText,
         const std::function<void()> &yes);

} // namespace vouch::ui
