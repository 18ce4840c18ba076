// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

namespace vouch::app
{

QList<Command> commandTable()
{
    QList<Command> table{newCommand(),    demoCommand(),   importCommand(),   exportCommand(),
                         peopleCommand(), showCommand(),   timelineCommand(), boardCommand(),
                         moveCommand(),   correctCommand()};
    table += recordCommands();
    table += outcomeCommands();
    table += rewardCommands();
    table += dealCommands();
    table += quoteCommands();
    table += wordsCommands();
    table += forecastCommands();
    table += journeysCommands();
    table += segmentsCommands();
    table += todayCommand();
    table += suggestionsCommands();
    table += rulesCommands();
    table += fitCommand();
    table += reportFileCommands();
    table += {reportCommand(), historyCommand(), undoCommand(),     redoCommand(),
              backCommand(),   checkCommand(),   settingsCommand(), duplicatesCommand()};
    return table;
}

} // namespace vouch::app
