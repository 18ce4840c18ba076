// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/screen.h"

#include <functional>

namespace vouch::ui
{

/// One way to make a screen. To add a screen: write it in a room of its own and add a line to screens.cpp.
struct ScreenFactory {
    std::function<Screen *(QWidget *parent)> make;
    bool inNavigation = true;
};

/// All screens in the order of the navigation.
const QList<ScreenFactory> &screenFactories();

} // namespace vouch::ui
