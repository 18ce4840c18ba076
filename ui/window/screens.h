// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/screen.h"

#include <functional>

namespace vouch::ui
{

/// What the window knows of a screen before somebody goes there; only then it is made. To add a screen: write
/// it in a room of its own and add a line to screens.cpp.
struct ScreenFactory {
    QString key;
    Screen *(*make)(QWidget *parent) = nullptr;
    QString (*title)() = nullptr; ///< of its entry in the navigation; none: it has no entry
    QString iconName = {};
    QString (*makes)() = nullptr; ///< what Ctrl+N makes there, and from everywhere
};

/// All screens in the order of the navigation.
const QList<ScreenFactory> &screenFactories();
/// Null where there is no such screen.
const ScreenFactory *screenFactory(const QString &key);

} // namespace vouch::ui
