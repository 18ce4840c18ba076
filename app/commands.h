// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

/// One function per command, each in command_<name>.cpp.
namespace vouch::app
{

Command newCommand();
Command demoCommand();
Command importCommand();
Command exportCommand();
Command peopleCommand();
Command showCommand();
Command timelineCommand();
Command boardCommand();
Command moveCommand();
Command correctCommand();
QList<Command> recordCommands();
QList<Command> outcomeCommands();
QList<Command> rewardCommands();
QList<Command> dealCommands();
QList<Command> wordsCommands();
QList<Command> quoteCommands();
Command dealConvertCommand(); ///< "deal convert"
QList<Command> forecastCommands();
QList<Command> journeysCommands();
QList<Command> segmentsCommands();
Command todayCommand();
QList<Command> rulesCommands();
QList<Command> suggestionsCommands();
Command reportCommand();
Command fitCommand();                ///< "journeys fit"
QList<Command> reportFileCommands(); ///< pack, verify
Command historyCommand();
Command undoCommand();
Command redoCommand();
Command backCommand();
Command checkCommand();
Command settingsCommand();
Command duplicatesCommand();

} // namespace vouch::app
