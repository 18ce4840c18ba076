// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_contact.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/board/board_text.h"
#include "ui/board/board_view.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/usable.h"
#include "ui/person/contact_offer.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

BoardContact::BoardContact(BoardView *view, QWidget *over)
    : QObject(over)
    , m_view(view)
    , m_over(over)
    , m_contact(new QAction(theme::icon(u"phone"_s), tr("Contact…"), this))
    , m_offer(new ContactOffer(over))
{
    m_contact->setObjectName(u"board-contact"_s);
    m_contact->setShortcut(Qt::Key_C);
    m_contact->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setTip(m_contact, tr("Call them, write to them, or open a profile of theirs (C)"));
    over->addAction(m_contact);
    connect(m_contact, &QAction::triggered, this, &BoardContact::ask);
    connect(m_offer, &ContactOffer::logWanted, this, [this] {
        Subject subject;
        subject.people = {m_offer->person()};
        subject.who = m_who;
        subject.place = m_offer->mapToGlobal(QPoint(0, 0));
        subject.way = m_offer->wayTo(m_offer->person());
        m_taken = subject;
        emit logWanted();
        m_taken.reset();
    });
}

void BoardContact::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    m_offer->close();
    connect(workspace.get(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches("interaction") && changes.people.contains(m_offer->person().value))
            m_offer->logged(m_offer->person());
    });
}

void BoardContact::updateActions()
{
    setUsable(m_contact, m_view->currentPerson().isValid() && m_view->hasChosen(), boardtext::nobodyChosen());
}

std::optional<Subject::Way> BoardContact::wayTo(PersonId person) const
{
    return m_offer->wayTo(person);
}

void BoardContact::ask()
{
    if (m_view->isLifting() || !m_workspace)
        return;
    const int asked = ++m_asked;
    const QPoint place = m_view->besideCard();
    onAnswer(m_workspace->person(m_view->currentPerson()), this,
             [this, asked, place](const Result<PersonRecord> &person) {
                 if (asked != m_asked)
                     return;
                 if (person)
                     showMenu(*person, place);
                 else
                     emit failed(person.error(), {});
             });
}

void BoardContact::showMenu(const PersonRecord &person, const QPoint &global)
{
    const QList<ContactLink> links = contactLinks(person);
    auto *menu = new QMenu(m_over);
    menu->setObjectName(u"contact-menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ContactLink &link : links) {
        QAction *action = menu->addAction(theme::icon(iconOf(link)), nameOf(link).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, person, link] { openLink(person, link); });
    }
    if (!links.isEmpty())
        menu->addSeparator();
    QAction *write = menu->addAction(theme::icon(u"edit"_s), tr("Write from a template…"));
    connect(write, &QAction::triggered, this, &BoardContact::writeWanted);
    menu->setActiveAction(menu->actions().first());
    menu->popup(global);
}

void BoardContact::openLink(const PersonRecord &person, const ContactLink &link)
{
    if (openAddress(link.url))
        emit contacted(person.id, safeForDisplay(person.name), link);
    else
        emit failed({Error::Kind::Invalid, notOpened(link), {}}, {});
}

void BoardContact::offer(PersonId person, const QString &who, const ContactLink &link)
{
    if (m_workspace->isReadOnly())
        return;
    m_who = who;
    emit announced(m_offer->offer(person, who, link));
    m_offer->showFor(person);
}

} // namespace vouch::ui
