// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the window that follows changes: save state, undo and redo, toasts and failures.
#include "ui/shell/main_window.h"

#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "ui/history/history_screen.h"
#include "ui/shell/banner.h"
#include "ui/shell/guarded.h"
#include "ui/shell/toast.h"

#include <QAction>
#include <QFuture>
#include <QLabel>
#include <QLocale>
#include <QTime>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

/// A label inside an action's text: no mnemonics from people's names.
QString forMenu(const QString &label)
{
    return safeForDisplay(label).left(80).replace(u'&', u"&&"_s);
}

} // namespace

void MainWindow::onChanged(const ChangeSet &changes)
{
    shown::setCalendar(m_workspace->calendar()); // before the screens say it anew
    if (!changes.byOthers) {
        if (changes.operation.isValid())
            m_lastOperation = changes.operation;
        m_saved->setText(tr("Saved %1").arg(QLocale().toString(shown::local(Clock::system().now()).time(), QLocale::ShortFormat)));
    }
    refreshUndo();
    // Nothing moves silently: what a rule did by itself is said, with the way back.
    if (changes.verb == "rule"_L1)
        showDone(safeForDisplay(changes.label));
}

void MainWindow::refreshUndo()
{
    if (!m_workspace)
        return;
    const int generation = ++m_generation;
    m_workspace->undoState().then(
        qApp, guarded(this, [this, generation](const Result<std::pair<Operation, Operation>> &state) {
            if (generation != m_generation)
                return;
            m_nextUndo = state.ok() ? state.value().first : Operation();
            m_nextRedo = state.ok() ? state.value().second : Operation();
            updateActions();
            m_undo->setText(m_nextUndo.id.isValid() ? tr("&Undo: %1").arg(forMenu(m_nextUndo.label))
                                                    : tr("&Undo"));
            m_redo->setText(m_nextRedo.id.isValid() ? tr("&Redo: %1").arg(forMenu(m_nextRedo.label))
                                                    : tr("&Redo"));
        }));
}

void MainWindow::undo(OperationId operation)
{
    if (!m_workspace)
        return;
    const OperationId what = operation.isValid() ? operation : m_nextUndo.id;
    const QString label = what == m_nextUndo.id ? m_nextUndo.label : QString();
    m_workspace->undo(what).then(
        qApp, guarded(this, [this, what, label](const Result<ChangeSet> &result) {
            if (!result.ok() && result.error().kind == Error::Kind::Conflict && m_history) {
                goTo(m_history->key());
                m_history->undoOperation(what, label);
            } else if (!result.ok()) {
                showFailure(result.error(), {});
            } else {
                const QString message = label.isEmpty() ? safeForDisplay(result.value().label)
                                                        : tr("Undone: %1").arg(safeForDisplay(label));
                announce(message);
                m_toast->show(message, tr("Redo"), [this] { redo(); });
            }
        }));
}

void MainWindow::redo()
{
    if (!m_workspace)
        return;
    const QString label = m_nextRedo.label;
    m_workspace->redo().then(qApp, guarded(this, [this, label](const Result<ChangeSet> &result) {
                                 if (!result.ok())
                                     showFailure(result.error(), {});
                                 else if (result.value().operation.isValid())
                                     showDone(label.isEmpty()
                                                  ? safeForDisplay(result.value().label)
                                                  : tr("Done again: %1").arg(safeForDisplay(label)));
                             }));
}

void MainWindow::showDone(const QString &message)
{
    announce(message);
    // The button takes back this change even when others follow while the toast stands.
    const OperationId operation = m_lastOperation;
    if (operation.isValid())
        m_toast->show(message, tr("Undo"), [this, operation] { undo(operation); });
    else
        m_toast->show(message);
}

void MainWindow::showFailure(const Error &error, const std::function<void()> &retry)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    m_banners->showError(error, retry);
    if (error.kind == Error::Kind::Full || error.kind == Error::Kind::ReadOnly || error.kind == Error::Kind::Io)
        m_saved->setText(tr("Not saved"));
}

} // namespace vouch::ui
