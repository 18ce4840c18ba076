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

#include <QLineEdit>

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

bool showPerson(Screen *screen, PersonId person)
{
    if (auto *page = qobject_cast<PersonScreen *>(screen)) {
        page->showPerson(person);
        return true;
    }
    return false;
}

bool showStage(Screen *screen, const QString &journeyKey, const QString &stageName)
{
    auto *insight = qobject_cast<InsightScreen *>(screen);
    if (insight)
        insight->showStage(journeyKey, stageName);
    return insight != nullptr;
}

void linkPeople(Screen *peopleScreen, Screen *personScreen)
{
    const auto *people = qobject_cast<PeopleScreen *>(peopleScreen);
    auto *person = qobject_cast<PersonScreen *>(personScreen);
    if (people && person)
        person->setList(people->listed());
}

bool printScreen(Screen *screen)
{
    auto *reports = qobject_cast<ReportsScreen *>(screen);
    if (reports)
        reports->print();
    return reports != nullptr;
}

bool printPersonSheet(Screen *screen, Screen *reportsScreen)
{
    const auto *page = qobject_cast<PersonScreen *>(screen);
    auto *reports = qobject_cast<ReportsScreen *>(reportsScreen);
    if (!page || !reports || !page->person().isValid())
        return false;
    reports->printSheetOf(page->person(), page->title());
    return true;
}

void filterPeople(Screen *screen, const QString &text)
{
    screen->focusFilter();
    if (auto *field = qobject_cast<QLineEdit *>(screen->focusWidget())) {
        field->selectAll();
        field->insert(text); // as if typed: the screen asks anew
    }
}

} // namespace vouch::ui
