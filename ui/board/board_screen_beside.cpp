// SPDX-License-Identifier: GPL-3.0-or-later
// What the board's screen has beside and below its cards: the person with the focus, and what is done with
// several at once.
#include "ui/board/board_beside.h"
#include "ui/board/board_bulk.h"
#include "ui/board/board_contact.h"
#include "ui/board/board_deals.h"
#include "ui/board/board_screen.h"
#include "ui/board/board_tasks.h"
#include "ui/board/selection_bar.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/person/person_sheet.h"

#include <QAction>
#include <QBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

void BoardScreen::buildBeside(QBoxLayout *beside)
{
    m_beside = new BoardBeside(m_view, m_pages, this);
    beside->addWidget(m_beside, 1);
    addChosenButton(m_beside->action(), Qt::ToolButtonTextBesideIcon);
    m_contact = new BoardContact(m_view, m_pages); // not over the splitter, which would make it a part
    connect(m_beside, &BoardBeside::personRequested, this, &Screen::personRequested);
    connect(m_beside, &BoardBeside::quoteRequested, this, &Screen::quoteRequested);
    connect(m_beside, &BoardBeside::writeRequested, this, [this] { emit keyRequested(PersonKey::Write); });
    connect(m_contact, &BoardContact::writeWanted, this, [this] { emit keyRequested(PersonKey::Write); });
    connect(m_beside, &BoardBeside::organisationRequested, this, [this](OrganisationId organisation) {
        emit targetRequested(QStringLiteral("organisation"), OrganisationTarget{organisation});
    });
    connect(m_beside, &BoardBeside::failed, this, &Screen::failed);
    connect(m_beside, &BoardBeside::done, this, &Screen::done);
    connect(m_beside, &BoardBeside::told, this, &Screen::told);
    connect(m_beside, &BoardBeside::announced, this, &Screen::announced);
    connect(m_contact, &BoardContact::failed, this, &Screen::failed);
    connect(m_contact, &BoardContact::announced, this, &Screen::announced);
    connect(m_contact, &BoardContact::logWanted, this, [this] { emit keyRequested(PersonKey::Log); });
    connect(m_contact, &BoardContact::contacted, this,
            [this](PersonId person, const QString &who, const ContactLink &link) {
                if (m_beside->shows(person))
                    m_beside->sheet()->offerToLog(link);
                else
                    m_contact->offer(person, who, link);
            });
}

void BoardScreen::buildBulk(QBoxLayout *below)
{
    m_bulk = new BoardBulk(m_model, m_view, below->parentWidget());
    auto *write = new QAction(theme::icon(u"mail"_s), tr("Write…"), this);
    write->setObjectName(u"board-write"_s);
    setTip(write, tr("Letters, labels or envelopes for whoever is chosen (Ctrl+Alt+W)"));
    connect(write, &QAction::triggered, this, [this] { emit keyRequested(PersonKey::Write); });
    m_selection = new SelectionBar({m_bulk->owner(), m_bulk->tags(), m_tasks->take(), m_moveTo,
                                    m_deals->lose(), m_leave, m_bulk->exporting(), write});
    below->addWidget(m_selection);
    connect(m_selection, &SelectionBar::cleared, m_view, &BoardView::chooseNone);
    connect(m_bulk, &BoardBulk::done, this, &Screen::done);
    connect(m_bulk, &BoardBulk::told, this, &Screen::told);
    connect(m_bulk, &BoardBulk::failed, this, &Screen::failed);
}

void BoardScreen::updateBeside()
{
    m_bulk->updateActions();
    m_contact->updateActions();
    m_selection->setCount(m_view->selectedCount());
}

/// Whom the keys are about while the focus is beside the board, or while an offer made there is taken.
std::optional<Subject> BoardScreen::subjectBeside() const
{
    if (m_contact->taken())
        return m_contact->taken();
    if (m_beside->hasFocusInside())
        return m_beside->sheet()->subject();
    return std::nullopt;
}

/// What is written about whoever is shown beside the board is written there.
bool BoardScreen::takeKeyBeside(PersonKey key)
{
    if (m_contact->taken())
        return false;
    if (m_beside->hasFocusInside())
        return m_beside->sheet()->takeKey(key);
    const bool written = key == PersonKey::Log || key == PersonKey::Task || key == PersonKey::Note ||
                         key == PersonKey::Referral;
    return written && m_view->selectedCount() < 2 && m_view->hasChosen() &&
           m_beside->shows(m_view->currentPerson()) && m_beside->sheet()->takeKey(key);
}

void BoardScreen::goHome(bool)
{
    m_beside->backToBoard();
}

} // namespace vouch::ui
