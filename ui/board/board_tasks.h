// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operation.h"
#include "core/store/records/board.h"

#include <QKeySequence>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>

class QAction;

namespace vouch
{
class Workspace;
struct TaskEntry;
} // namespace vouch

namespace vouch::ui
{

class BoardModel;
class BoardView;

/// What is to be done next with the people on a board: taken and finished on their cards, by pointer and key.
/// Whoever finishes a task is asked for the next one.
class BoardTasks : public QObject
{
    Q_OBJECT
public:
    /// `over`: whose keys these are.
    BoardTasks(BoardModel *model, BoardView *view, QWidget *over);

    void setWorkspace(const std::shared_ptr<Workspace> &workspace) { m_workspace = workspace; }
    QAction *take() const { return m_take; }
    /// Take a task, finish it.
    QList<QAction *> actions() const { return {m_take, m_finish}; }
    void updateActions();
    /// Opens the popup for these people.
    void ask(const QList<Walker> &people);
    void finish(Walker person);

signals:
    void done(const QString &message, vouch::OperationId operation);
    void failed(const vouch::Error &error, std::function<void()> retry);
    void refused(const QString &reason);

private:
    QAction *addAction(const QString &icon, const QString &text, const QKeySequence &keys,
                       const QString &tip);
    void askHere();
    void finishHere();
    void finished(Walker person, const NextTask &task, const Result<ChangeSet> &answer);
    /// `finished`: what was done just now, which asks what comes next; `open`: what else is to be done.
    void askNext(Walker person, const QString &finished, const std::optional<NextTask> &open);
    void openPopup(const QString &heading, const QString &note, const QList<Walker> &people);
    void write(const QList<Walker> &people, const TaskEntry &entry);

    BoardModel *m_model;
    BoardView *m_view;
    QWidget *m_over;
    std::shared_ptr<Workspace> m_workspace;
    QAction *m_take, *m_finish;
};

} // namespace vouch::ui
