// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/screens.h"

#include "ui/advocacy/advocacy_screen.h"
#include "ui/board/board_screen.h"
#include "ui/exchange/import_page.h"
#include "ui/history/history_screen.h"
#include "ui/insight/insight_screen.h"
#include "ui/journeys/journeys_screen.h"
#include "ui/people/people_screen.h"
#include "ui/people/person_screen.h"
#include "ui/reports/reports_screen.h"
#include "ui/settings/workspace_page.h"
#include "ui/today/today_screen.h"

namespace vouch::ui
{

namespace
{

template<class S>
ScreenFactory factory(bool inNavigation = true)
{
    return {[](QWidget *parent) -> Screen * { return new S(parent); }, inNavigation};
}

} // namespace

const QList<ScreenFactory> &screenFactories()
{
    static const QList<ScreenFactory> all{
        factory<TodayScreen>(),       factory<BoardScreen>(),        factory<PeopleScreen>(),
        factory<AdvocacyScreen>(),    factory<InsightScreen>(),      factory<ReportsScreen>(),
        factory<JourneysScreen>(),    factory<HistoryScreen>(),      factory<ImportPage>(false),
        factory<PersonScreen>(false), factory<WorkspacePage>(false),
    };
    return all;
}

} // namespace vouch::ui
