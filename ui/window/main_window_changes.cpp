// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the window that follows changes: save state, undo and redo, toasts and failures.
#include "ui/window/main_window.h"

#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/history/history_screen.h"
#include "ui/parts/banner.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/question.h"
#include "ui/parts/toast.h"

#include <QAction>
#include <QFuture>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QTime>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int listed = 20; // of the last changes, behind the undo button

/// A label inside an action's text: no mnemonics from people's names.
QString forMenu(const QString &label)
{
    return safeForDisplay(label).left(80).replace(u'&', u"&&"_s);
}

bool isImport(const Operation &operation)
{
    return operation.verb == "import"_L1 || operation.verb == "demo"_L1;
}

/// What is asked before a change is taken that is not plainly the last one of whoever sits here.
QString question(const UndoStep &step, bool back)
{
    const int people = int(step.people);
    if (isImport(step.operation) && people > 0)
        return back ? MainWindow::tr("Undo the import of %n people?", nullptr, people)
                    : MainWindow::tr("Bring back the import of %n people?", nullptr, people);
    const QString label = safeForDisplay(step.operation.label);
    return back ? MainWindow::tr("Undo “%1”?").arg(label) : MainWindow::tr("Bring back “%1”?").arg(label);
}

QString questionDetail(const UndoStep &step)
{
    const QString when = QLocale().toString(shown::local(step.operation.at), QLocale::ShortFormat);
    const QString actor = safeForDisplay(step.operation.actor);
    QStringList parts;
    parts.append(actor.isEmpty()
                     ? MainWindow::tr("“%1”, done on %2.").arg(safeForDisplay(step.operation.label), when)
                     : MainWindow::tr("“%1”, done by %2 on %3.")
                           .arg(safeForDisplay(step.operation.label), actor, when));
    if (step.people > 0 && !isImport(step.operation))
        parts.append(MainWindow::tr("It concerns %n people.", nullptr, int(step.people)));
    return parts.join(u' ');
}

} // namespace

void MainWindow::onChanged(const ChangeSet &changes)
{
    shown::setCalendar(m_workspace->calendar()); // before the screens say it anew
    if (!changes.byOthers)
        m_saved->setText(
            tr("Saved %1")
                .arg(QLocale().toString(shown::local(Clock::system().now()).time(), QLocale::ShortFormat)));
    refreshUndo();
    // Nothing moves silently: what a rule did by itself is said, with the way back.
    if (changes.verb == "rule"_L1)
        showDone(safeForDisplay(changes.label), changes.operation);
}

void MainWindow::refreshUndo()
{
    if (!m_workspace)
        return;
    const int generation = ++m_generation;
    onAnswer(m_workspace->undoState(), this, [this, generation](const Result<UndoState> &state) {
        if (generation != m_generation)
            return;
        m_undoState = state.ok() ? state.value() : UndoState();
        updateActions();
        const Operation &last = m_undoState.undo.operation;
        const Operation &undone = m_undoState.redo.operation;
        m_undo->setText(last.id.isValid() ? tr("&Undo: %1").arg(forMenu(last.label)) : tr("&Undo"));
        m_redo->setText(undone.id.isValid() ? tr("&Redo: %1").arg(forMenu(undone.label)) : tr("&Redo"));
    });
    onAnswer(m_workspace->history(3 * listed), this,
             [this, generation](const Result<QList<Operation>> &recent) {
                 if (generation == m_generation)
                     m_recent = recent.ok() ? recent.value() : QList<Operation>();
             });
}

/// The last changes, each with the one way that it can go.
void MainWindow::fillUndoList()
{
    m_undoList->clear();
    int shownSoFar = 0;
    for (const Operation &operation : std::as_const(m_recent)) {
        if (operation.undoes.isValid()) // it is said beside what it took
            continue;
        if (++shownSoFar > listed)
            break;
        const WayBack way = wayBackOf(operation);
        const OperationId id = operation.id;
        const QString label = forMenu(operation.label);
        QAction *action = m_undoList->addAction(way == WayBack::BringBack ? tr("Bring back: %1").arg(label)
                                                : way == WayBack::Undo    ? tr("Undo: %1").arg(label)
                                                                          : label);
        action->setEnabled(way != WayBack::None && !m_workspace->isReadOnly());
        connect(action, &QAction::triggered, this, [this, id, way] {
            if (way == WayBack::BringBack)
                bringBack(id);
            else
                undo(id);
        });
    }
    if (m_recent.isEmpty())
        m_undoList->addAction(tr("Nothing has been changed yet"))->setEnabled(false);
    m_undoList->addSeparator();
    connect(m_undoList->addAction(tr("All changes…")), &QAction::triggered, this,
            [this] { goTo(u"history"_s); });
}

namespace
{

/// Tells later whether the workspace that is open now still is: its numbers are other changes elsewhere.
auto whetherStill(const std::shared_ptr<Workspace> &open)
{
    return [&open, asked = std::weak_ptr<Workspace>(open)] {
        const std::shared_ptr<Workspace> then = asked.lock();
        return then && then == open;
    };
}

} // namespace

/// Ctrl+Z (`back`) and Ctrl+Shift+Z. What is next is asked anew each time: the window may not have heard yet
/// of what was done a moment ago.
void MainWindow::turnNext(bool back)
{
    if (!m_workspace)
        return;
    if (m_turning) {
        m_turns.append(back);
        return;
    }
    m_turning = true;
    onAnswer(
        m_workspace->undoState(), this,
        [this, back, same = whetherStill(m_workspace)](const Result<UndoState> &state) {
            if (!same())
                return;
            const UndoStep step = !state.ok() ? UndoStep() : back ? state.value().undo : state.value().redo;
            const OperationId id = step.operation.id;
            if (id.isValid() && step.caution == UndoCaution::None)
                return back ? undo(id) : bringBack(id);
            m_turning = false;
            m_turns.clear();
            if (!state.ok())
                showFailure(state.error(), {});
            else if (!id.isValid())
                announce(back ? tr("There is nothing to undo.") : tr("There is nothing to redo."));
            else
                ask(this, question(step, back), questionDetail(step), back ? tr("Undo") : tr("Bring back"),
                    [this, id, back, same] {
                        if (same())
                            back ? undo(id) : bringBack(id);
                    });
        });
}

void MainWindow::undo(OperationId operation)
{
    if (m_workspace)
        onAnswer(m_workspace->undo(operation), this,
                 [this, operation, same = whetherStill(m_workspace)](const Result<ChangeSet> &result) {
                     if (same())
                         turned(operation, true, result);
                 });
}

void MainWindow::bringBack(OperationId operation)
{
    if (m_workspace)
        onAnswer(m_workspace->redo(operation), this,
                 [this, operation, same = whetherStill(m_workspace)](const Result<ChangeSet> &result) {
                     if (same())
                         turned(operation, false, result);
                 });
}

void MainWindow::turned(OperationId operation, bool back, const Result<ChangeSet> &result)
{
    m_turning = false;
    if (!result.ok()) {
        m_turns.clear();
        if (result.error().kind == Error::Kind::Conflict && m_workspace) {
            goTo(u"history"_s);
            qobject_cast<HistoryScreen *>(screen(u"history"_s))->offerChoice(operation, back, result.error());
        } else {
            showFailure(result.error(), {});
        }
        return;
    }
    const QString message = safeForDisplay(result.value().label);
    announce(message);
    // Taking an undo back brings back what it took.
    m_toast->show(message, result.value().operation,
                  result.value().verb == "undo"_L1 ? tr("Bring back") : tr("Undo"));
    if (!m_turns.isEmpty())
        turnNext(m_turns.takeFirst());
}

void MainWindow::showDone(const QString &message, OperationId operation)
{
    if (operation.isValid())
        m_banners->mended();
    announce(message);
    m_toast->show(message, operation);
}

void MainWindow::showTold(const QString &message)
{
    showDone(message, {});
}

void MainWindow::showFailure(const Error &error, const std::function<void()> &retry)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    m_banners->showError(error, retry);
    if (error.kind == Error::Kind::Full || error.kind == Error::Kind::ReadOnly ||
        error.kind == Error::Kind::Io)
        m_saved->setText(tr("Not saved"));
}

} // namespace vouch::ui
