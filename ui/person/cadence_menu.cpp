// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/cadence_menu.h"

#include "core/people/cadence.h"

#include <QActionGroup>
#include <QMenu>

namespace vouch::ui
{

void fillCadenceMenu(QMenu *menu, std::optional<int> presentDays, const std::function<void(int)> &chosen)
{
    QList<int> offered = cadences();
    if (presentDays && !offered.contains(*presentDays))
        offered.prepend(*presentDays); // agreed on the command line or by an import
    auto *group = new QActionGroup(menu);
    for (const int days : std::as_const(offered)) {
        if (days == 0)
            menu->addSeparator();
        QString words = cadenceWords(days);
        words[0] = words[0].toUpper();
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(presentDays == days);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu, [chosen, days] { chosen(days); });
    }
}

} // namespace vouch::ui
