// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_tasks.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/board/board_text.h"
#include "ui/board/board_view.h"
#include "ui/board/next_task_popup.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/usable.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

BoardTasks::BoardTasks(BoardModel *model, BoardView *view, QWidget *over)
    : QObject(over)
    , m_model(model)
    , m_view(view)
    , m_over(over)
{
    m_take = addAction(u"task"_s, tr("Next task…"), Qt::Key_T,
                       tr("Say what is to be done next with the chosen people"));
    m_finish = addAction(u"check"_s, tr("Next task is done"), Qt::SHIFT | Qt::Key_T,
                         tr("Finish the task on the chosen card, and say what comes next"));
    connect(m_take, &QAction::triggered, this, &BoardTasks::askHere);
    connect(m_finish, &QAction::triggered, this, &BoardTasks::finishHere);
    connect(view->delegate(), &CardDelegate::nextTaskAsked, this, [this](Walker person) { ask({person}); });
    connect(view->delegate(), &CardDelegate::nextTaskDone, this, &BoardTasks::finish);
}

QAction *BoardTasks::addAction(const QString &icon, const QString &text, const QKeySequence &keys,
                               const QString &tip)
{
    auto *action = new QAction(theme::icon(icon), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setTip(action, tip + u" ("_s + keys.toString(QKeySequence::NativeText) + u')');
    m_over->addAction(action);
    return action;
}

void BoardTasks::updateActions()
{
    const bool some = m_view->hasChosen();
    for (QAction *action : {m_take, m_finish})
        setUsable(action, some, boardtext::nobodyChosen());
}

// --- taking one ---

void BoardTasks::askHere()
{
    if (!m_view->isLifting())
        ask(m_view->chosen());
}

void BoardTasks::ask(const QList<Walker> &people)
{
    if (people.isEmpty() || !m_workspace)
        return;
    if (m_workspace->isReadOnly()) {
        emit refused(readOnlyReason());
        return;
    }
    const std::optional<Card> card = m_model->card(people.first());
    if (people.size() == 1 && card) {
        askNext(card->walker(), {}, card->nextTask);
        return;
    }
    openPopup(tr("What is to be done next with each of %1?").arg(boardtext::whom(*m_model, people)), {},
              people);
}

void BoardTasks::askNext(Walker person, const QString &finished, const std::optional<NextTask> &open)
{
    const QString who = boardtext::whom(*m_model, {person});
    const QString heading = finished.isEmpty()
                                ? tr("What is to be done next with %1?").arg(who)
                                : tr("“%1” is done. And next with %2?").arg(safeForDisplay(finished), who);
    QString note;
    if (open)
        note = tr("To be done already: %1, %2.", "what, when")
                   .arg(safeForDisplay(open->title), boardtext::taskWhen(*open, m_model->now()));
    else if (!finished.isEmpty())
        note = tr("Esc: nothing for now.");
    openPopup(heading, note, {person});
}

void BoardTasks::openPopup(const QString &heading, const QString &note, const QList<Walker> &people)
{
    const std::optional<Card> card = people.size() == 1 ? m_model->card(people.first()) : std::nullopt;
    auto *popup = new NextTaskPopup(heading, m_model->facets().owners, card ? card->owner : QString(),
                                    m_workspace->now(), m_over);
    popup->setNote(note);
    connect(popup, &NextTaskPopup::chosen, this,
            [this, people](const TaskEntry &entry) { write(people, entry); });
    connect(popup, &FormPopup::closed, m_view, &BoardView::focusBoard);
    popup->showAt(m_view->belowCard(people.first()).value_or(m_view->besideCard()));
}

void BoardTasks::write(const QList<Walker> &people, const TaskEntry &entry)
{
    TaskEntry task = entry;
    const bool deals = people.first().isDeal();
    if (!deals)
        task.person = people.first().person();
    for (const Walker walker : people) {
        if (walker.isDeal())
            task.deals.append(walker.deal());
    }
    m_view->acting(people);
    onAnswer(deals || people.size() == 1 ? m_workspace->addTask(task)
                                         : m_workspace->addTasks(peopleAmong(people), entry),
             this, [this, people, entry](const Result<ChangeSet> &answer) {
                 if (answer) {
                     emit done(safeForDisplay(answer->label), answer->operation);
                     return;
                 }
                 m_view->acting({});
                 emit failed(answer.error(), [this, people, entry] { write(people, entry); });
             });
}

// --- finishing it ---

void BoardTasks::finishHere()
{
    if (m_view->isLifting())
        return;
    const QList<Walker> people = m_view->chosen();
    if (people.size() == 1)
        finish(people.first());
    else if (people.size() > 1)
        emit refused(tr("%n people are chosen; a task is finished on one card. Choose one of them.", nullptr,
                        int(people.size())));
}

void BoardTasks::finish(Walker person)
{
    const std::optional<Card> card = m_model->card(person);
    if (!card || !m_workspace)
        return;
    if (m_workspace->isReadOnly()) {
        emit refused(readOnlyReason());
        return;
    }
    if (!card->nextTask) {
        emit refused(tr("Nothing is to be done with %1 that could be finished. T says what is.")
                         .arg(safeForDisplay(card->name)));
        return;
    }
    m_view->acting({person});
    onAnswer(m_workspace->setTaskDone(card->nextTask->id, true), this,
             [this, person, task = *card->nextTask](const Result<ChangeSet> &answer) {
                 finished(person, task, answer);
             });
}

void BoardTasks::finished(Walker person, const NextTask &task, const Result<ChangeSet> &answer)
{
    if (!answer) {
        m_view->acting({});
        emit failed(answer.error(), [this, person] { finish(person); });
        return;
    }
    if (!answer->operation.isValid())
        return; // it was done already
    emit done(safeForDisplay(answer->label), answer->operation);
    // What else there is, also by this very task where it comes again, is known to the workspace before the
    // board.
    const JourneyId journey = m_model->journey().id;
    const PersonId whom = m_model->personOf(person);
    onAnswer(whom.isValid() ? m_workspace->cardsOf(journey, {whom}) : m_workspace->cards(journey), this,
             [this, person, task](const Result<QList<Card>> &cards) {
                 if (!cards)
                     return;
                 const auto card = std::find_if(cards->cbegin(), cards->cend(),
                                                [person](const Card &one) { return one.walker() == person; });
                 if (card != cards->cend())
                     askNext(person, task.title, card->nextTask);
             });
}

} // namespace vouch::ui
