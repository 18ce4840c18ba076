// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/screens.h"

#include "ui/advocacy/advocacy_screen.h"
#include "ui/board/board_screen.h"
#include "ui/exchange/import_page.h"
#include "ui/history/history_screen.h"
#include "ui/insight/insight_screen.h"
#include "ui/journeys/journeys_screen.h"
#include "ui/people/organisation_screen.h"
#include "ui/people/people_screen.h"
#include "ui/people/person_screen.h"
#include "ui/reports/reports_screen.h"
#include "ui/settings/workspace_page.h"
#include "ui/today/today_screen.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

template<class S>
Screen *make(QWidget *parent)
{
    return new S(parent);
}

} // namespace

const QList<ScreenFactory> &screenFactories()
{
    static const QList<ScreenFactory> all{
        {u"today"_s, make<TodayScreen>, [] { return TodayScreen::tr("Today"); }, u"sun"_s},
        {u"board"_s, make<BoardScreen>, [] { return BoardScreen::tr("Board"); }, u"board"_s},
        {u"people"_s, make<PeopleScreen>, [] { return PeopleScreen::tr("People"); }, u"people"_s,
         [] { return PeopleScreen::tr("New person"); }},
        {u"advocacy"_s, make<AdvocacyScreen>, [] { return AdvocacyScreen::tr("Advocacy"); }, u"advocacy"_s},
        {u"insight"_s, make<InsightScreen>, [] { return InsightScreen::tr("Insight"); }, u"insight"_s},
        {u"reports"_s, make<ReportsScreen>, [] { return ReportsScreen::tr("Reports"); }, u"print"_s},
        {u"journeys"_s, make<JourneysScreen>, [] { return JourneysScreen::tr("Journeys"); }, u"journey"_s},
        {u"history"_s, make<HistoryScreen>, [] { return HistoryScreen::tr("History"); }, u"history"_s},
        {u"import"_s, make<ImportPage>},
        {u"person"_s, make<PersonScreen>},
        {u"organisation"_s, make<OrganisationScreen>},
        {u"workspace"_s, make<WorkspacePage>},
    };
    return all;
}

const ScreenFactory *screenFactory(const QString &key)
{
    const QList<ScreenFactory> &all = screenFactories();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&key](const ScreenFactory &one) { return one.key == key; });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace vouch::ui
