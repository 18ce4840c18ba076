// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screens.h"

#include "ui/exchange/import_page.h"
#include "ui/history/history_screen.h"
#if __has_include("ui/board/board_screen.h")
#include "ui/board/board_screen.h"
#define VOUCH_HAS_BOARD 1
#endif
#if __has_include("ui/people/people_screen.h")
#include "ui/people/people_screen.h"
#define VOUCH_HAS_PEOPLE 1
#endif
#if __has_include("ui/people/person_screen.h")
#include "ui/people/person_screen.h"
#define VOUCH_HAS_PERSON 1
#endif
#if __has_include("ui/insight/insight_screen.h")
#include "ui/insight/insight_screen.h"
#define VOUCH_HAS_INSIGHT 1
#endif

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
#ifdef VOUCH_HAS_BOARD
        factory<BoardScreen>(),
#endif
#ifdef VOUCH_HAS_PEOPLE
        factory<PeopleScreen>(),
#endif
#ifdef VOUCH_HAS_INSIGHT
        factory<InsightScreen>(),
#endif
        factory<HistoryScreen>(),     factory<ImportPage>(false),
#ifdef VOUCH_HAS_PERSON
        factory<PersonScreen>(false),
#endif
    };
    return all;
}

bool showPerson([[maybe_unused]] Screen *screen, [[maybe_unused]] PersonId person)
{
#ifdef VOUCH_HAS_PERSON
    if (auto *page = qobject_cast<PersonScreen *>(screen)) {
        page->showPerson(person);
        return true;
    }
#endif
    return false;
}

void filterPeople(Screen *screen, const QString &text)
{
    screen->focusFilter();
    if (auto *field = qobject_cast<QLineEdit *>(screen->focusWidget())) {
        field->setText(text);
        emit field->textEdited(text);
    }
}

} // namespace vouch::ui
