// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_screen.h"

#include "core/base/text.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/person/person_sheet.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

PersonScreen::PersonScreen(QWidget *parent)
    : Screen(parent)
    , m_sheet(new PersonSheet(PersonSheet::Form::Page))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_sheet);
    buildActions();
    connect(m_sheet, &PersonSheet::renamed, this, [this] {
        setAccessibleName(title());
        setWindowTitle(title());
    });
    connect(m_sheet, &PersonSheet::leaveRequested, this, [this] { emit screenRequested(u"people"_s); });
    connect(m_sheet, &PersonSheet::personRequested, this, &Screen::personRequested);
    connect(m_sheet, &PersonSheet::quoteRequested, this, &Screen::quoteRequested);
    connect(m_sheet, &PersonSheet::writeRequested, this, [this] { emit keyRequested(PersonKey::Write); });
    connect(m_sheet, &PersonSheet::organisationRequested, this, [this](OrganisationId organisation) {
        emit targetRequested(u"organisation"_s, OrganisationTarget{organisation});
    });
    connect(m_sheet, &PersonSheet::failed, this, &Screen::failed);
    connect(m_sheet, &PersonSheet::done, this, &Screen::done);
    connect(m_sheet, &PersonSheet::told, this, &Screen::told);
    connect(m_sheet, &PersonSheet::announced, this, &Screen::announced);
}

QString PersonScreen::title() const
{
    return m_sheet->record().id.isValid() ? safeForDisplay(m_sheet->record().name) : tr("Person");
}

void PersonScreen::buildActions()
{
    const auto make = [this](const QString &text, const QString &icon, const QString &keys, auto slot) {
        auto *action = new QAction(theme::icon(icon), text, this);
        action->setShortcut(QKeySequence(keys));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        setTip(action, text);
        addAction(action);
        m_actions.append(action);
        connect(action, &QAction::triggered, this, slot);
    };
    m_actions.append(m_sheet->dealAction());
    make(tr("Keep in touch…"), u"phone"_s, u"Ctrl+Alt+K"_s, [this] { m_sheet->askCadence(); });
    make(tr("Previous person"), u"up"_s, u"Ctrl+PgUp"_s, [this] { walk(-1); });
    make(tr("Next person"), u"down"_s, u"Ctrl+PgDown"_s, [this] { walk(1); });
}

void PersonScreen::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_sheet->setWorkspace(workspace);
}

void PersonScreen::focusFilter()
{
    m_sheet->focusFilter();
}

Subject PersonScreen::subject() const
{
    return m_sheet->subject();
}

bool PersonScreen::takeKey(PersonKey key)
{
    return m_sheet->takeKey(key);
}

QList<PersonKey> PersonScreen::shownKeys() const
{
    return {PersonKey::Log,      PersonKey::Task, PersonKey::Purchase, PersonKey::Advocacy,
            PersonKey::Referral, PersonKey::Note, PersonKey::Write,    PersonKey::Move};
}

bool PersonScreen::open(const Target &target)
{
    const auto *page = std::get_if<PersonTarget>(&target);
    if (!page)
        return false;
    m_list = page->among;
    showPerson(page->person);
    return true;
}

/// Their sheet, as Reports makes it.
bool PersonScreen::print()
{
    if (!person().isValid())
        return false;
    emit targetRequested(u"reports"_s, SheetTarget{person(), title()});
    return true;
}

void PersonScreen::showPerson(PersonId person)
{
    m_sheet->showPerson(person);
}

PersonId PersonScreen::person() const
{
    return m_sheet->person();
}

void PersonScreen::walk(int by)
{
    const qsizetype at = m_list.indexOf(person());
    const qsizetype next = at + by;
    if (at >= 0 && next >= 0 && next < m_list.size())
        emit personRequested(m_list[next]);
    else
        emit announced(by > 0 ? tr("This is the last person of the list")
                              : tr("This is the first person of the list"));
}

} // namespace vouch::ui
