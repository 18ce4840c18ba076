// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the window that opens what writes: letters, labels, quotes.
#include "core/base/text.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/workspace.h"
#include "ui/parts/on_answer.h"
#include "ui/window/main_window.h"
#include "ui/words/letters_dialog.h"
#include "ui/words/quote_dialog.h"
#include "ui/words/write_dialog.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

void MainWindow::write(const Subject &subject)
{
    WordsDialog *dialog = nullptr;
    if (subject.people.size() == 1)
        dialog = new WriteDialog(m_workspace, subject.people.first(), this);
    else
        dialog = new LettersDialog(m_workspace, subject.people, this);
    connect(dialog, &WordsDialog::recorded, this, &MainWindow::showDone);
    dialog->show();
}

/// Of their one open deal; of several they are asked which.
void MainWindow::chooseQuote(const Subject &subject)
{
    const DealQuestion question{.person = subject.people.first()};
    onAnswer(
        m_workspace->deals(question), this,
        [this, subject, asked = m_workspace](const Result<QList<DealRecord>> &deals) {
            if (asked != m_workspace)
                return; // of a workspace that was closed meanwhile
            if (!deals)
                return showFailure(deals.error(), {});
            if (deals->isEmpty())
                return showTold(tr("%1 has no deal to quote.").arg(subject.who));
            if (deals->size() == 1)
                return showQuote(deals->first().id);
            auto *menu = new QMenu(this);
            menu->setObjectName(u"quote-deals"_s);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            for (const DealRecord &deal : *deals) {
                const QString name =
                    tr("%1 · %2", "deal, how it stands").arg(safeForDisplay(deal.title), nameOf(deal.status));
                connect(menu->addAction(QString(name).replace(u'&', u"&&"_s)), &QAction::triggered, this,
                        [this, id = deal.id] { showQuote(id); });
            }
            menu->setActiveAction(menu->actions().first());
            menu->popup(subject.place);
        });
}

void MainWindow::showQuote(DealId deal)
{
    if (!m_workspace)
        return;
    connect(openQuote(m_workspace, deal, this), &WordsDialog::recorded, this, &MainWindow::showDone,
            Qt::UniqueConnection);
}

} // namespace vouch::ui
