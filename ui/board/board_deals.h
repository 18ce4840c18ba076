// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operation.h"
#include "core/workspace/requests/moves.h"

#include <QObject>
#include <QPoint>
#include <functional>
#include <memory>

class QAction;

namespace vouch
{
struct Error;
class Workspace;
} // namespace vouch

namespace vouch::ui
{

class BoardModel;
class BoardView;
class DealDesk;

/// What is done with the cards of a board of deals besides moving them: their form, won, lost, opened again.
/// A move that would close deals comes here first, to ask what is missing.
class BoardDeals final : public QObject
{
    Q_OBJECT
public:
    /// The keys work while `over` or what is in it has the focus.
    BoardDeals(BoardModel *model, BoardView *view, QWidget *over);

    void setWorkspace(const std::shared_ptr<Workspace> &workspace);
    /// Won, lost, open again: there on boards of deals alone.
    QList<QAction *> actions() const { return {m_win, m_lose, m_reopen}; }
    QAction *lose() const { return m_lose; }
    void updateActions();
    /// Its form.
    void open(DealId deal);
    /// The move closes deals, and something is asked first; what was answered comes as moveRequested, or is
    /// written by the desk.
    bool asks(const MoveRequest &request);

signals:
    void moveRequested(const vouch::MoveRequest &request);
    void done(const QString &message, vouch::OperationId operation);
    void failed(const vouch::Error &error, std::function<void()> retry);
    void refused(const QString &reason);
    void personRequested(vouch::PersonId person);
    void organisationRequested(vouch::OrganisationId organisation);
    void quoteRequested(vouch::DealId deal);

private:
    QAction *addAction(const QString &icon, const QString &text, const QKeySequence &keys,
                       const QString &tip);
    void close(StageMeaning meaning);
    void reopen();
    void askWin(const MoveRequest &request);
    void askLoss(const MoveRequest &request);
    void afterDrag(std::function<void()> next);

    BoardModel *m_model;
    BoardView *m_view;
    QWidget *m_over;
    DealDesk *m_desk;
    std::shared_ptr<Workspace> m_workspace;
    QAction *m_win, *m_lose, *m_reopen;
    std::function<void()> m_next; ///< waits until the drag has let go of the pointer
};

} // namespace vouch::ui
