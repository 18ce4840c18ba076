// SPDX-License-Identifier: GPL-3.0-or-later
// TodayScreen: what may be done with a deal that needs somebody.
#include "core/workspace/workspace.h"
#include "ui/parts/deal_desk.h"
#include "ui/parts/people_bar.h"
#include "ui/parts/target.h"
#include "ui/today/deal_popups.h"
#include "ui/today/today_screen.h"

#include <QMenu>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

void TodayScreen::openDealMenu(const TodayItem &item)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"today-deal-menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const DealId deal(item.id);
    const auto choice = [this, menu](const QString &text, const auto &run) {
        QAction *action = menu->addAction(text);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    choice(tr("Another &date…"),
           [=, this] { showPopup(dealDatePopup(m_workspace, deal, item.text, item.expected, this)); });
    choice(item.valued ? tr("&Won") : tr("&Won…"), [=, this] {
        m_list->acting(); // the next one is chosen when it goes
        dealDesk()->win(deal, m_list->menuPlace());
    });
    choice(tr("&Lost…"), [=, this] {
        m_list->acting();
        dealDesk()->lose(deal, m_list->menuPlace());
    });
    choice(tr("&Open the deal"), [=, this] { dealDesk()->open(deal, m_list->menuPlace()); });
    QAction *task = choice(tr("Add a &task…"), [=, this] {
        const auto whom = std::make_shared<const std::vector<std::int64_t>>(1, item.person.value);
        showPopup(tasksPopup(m_workspace, whom, this));
    });
    task->setEnabled(item.person.isValid());
    menu->setActiveAction(menu->actions().first());
    menu->popup(m_list->menuPlace());
}

DealDesk *TodayScreen::dealDesk()
{
    if (!m_desk) {
        m_desk = new DealDesk(this);
        connect(m_desk, &DealDesk::acting, m_list, &TodayList::acting);
        connect(m_desk, &DealDesk::done, this, &Screen::done);
        connect(m_desk, &DealDesk::failed, this,
                [this](const Error &error, const std::function<void()> &again) {
                    m_list->notActing();
                    emit failed(error, again);
                });
        connect(m_desk, &DealDesk::refused, this, &Screen::refused);
        connect(m_desk, &DealDesk::personRequested, this, &Screen::personRequested);
        connect(m_desk, &DealDesk::quoteRequested, this, &Screen::quoteRequested);
        connect(m_desk, &DealDesk::organisationRequested, this, [this](OrganisationId organisation) {
            emit targetRequested(u"organisation"_s, OrganisationTarget{organisation});
        });
    }
    m_desk->setWorkspace(m_workspace);
    return m_desk;
}

/// Where the keys were they go on; the item goes once its deal is done with, and the next one is chosen.
void TodayScreen::showPopup(OperationPopup *popup)
{
    const auto isDone = std::make_shared<bool>(false);
    popup->onDone = [this, isDone](const QString &message, OperationId operation) {
        *isDone = true;
        emit done(message, operation);
    };
    m_list->acting();
    connect(popup, &FormPopup::closed, this, [this, isDone, list = QPointer(m_list)] {
        if (list && !*isDone)
            list->notActing();
        if (list)
            list->setFocus(Qt::PopupFocusReason);
    });
    popup->showAt(m_list->menuPlace());
}

} // namespace vouch::ui
