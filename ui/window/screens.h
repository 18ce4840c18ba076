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

/// Shows a person on the screen made for that ("person"); false if `screen` is another one.
bool showPerson(Screen *screen, PersonId person);
/// Lets the person page walk the list that the People screen shows.
void linkPeople(Screen *peopleScreen, Screen *personScreen);
/// Shows the figures of one stage on the screen made for that ("insight"); false if `screen` is another one.
bool showStage(Screen *screen, const QString &journeyKey, const QString &stageName);
/// Ctrl+P on the screen that shows the pages itself; false if `screen` is another one.
bool printScreen(Screen *screen);
/// Ctrl+P on the page of a person: shows their sheet on the screen of reports and asks for a printer; false
/// if `screen` is another one.
bool printPersonSheet(Screen *screen, Screen *reportsScreen);
/// Puts a text into the filter of the People screen.
void filterPeople(Screen *screen, const QString &text);

} // namespace vouch::ui
