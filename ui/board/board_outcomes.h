// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operation.h"
#include "core/workspace/requests/outcomes.h"
#include "ui/board/drop_strip.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

class QAction;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

class BoardView;
class FormPopup;

/// What can become of people on the board besides another stage: a purchase, advocacy, leaving, a pause,
/// another journey. The drop strip, the card menu and the keys come here.
class BoardOutcomes : public QObject
{
    Q_OBJECT
public:
    /// `over`: where the strip shows. Leaving and moving are asked for by signal, because the board moves
    /// people in one function.
    BoardOutcomes(BoardModel *model, BoardView *view, QWidget *over);

    void setWorkspace(const std::shared_ptr<Workspace> &workspace) { m_workspace = workspace; }
    void setJourneys(const QList<Journey> &journeys) { m_journeys = journeys; }
    /// Purchase, advocacy, hold, resume, other journey.
    QList<QAction *> actions() const;
    DropStrip *strip() const { return m_strip; }
    void updateActions();
    /// Opens the popup for these people.
    void ask(Outcome outcome, const QList<Walker> &people, const QPoint &global);

signals:
    void leaveRequested(const QList<vouch::Walker> &people, const QPoint &global);
    void moveRequested(const vouch::MoveRequest &request);
    void done(const QString &message, vouch::OperationId operation);
    void failed(const vouch::Error &error, std::function<void()> retry);
    /// Somebody was elsewhere than shown: these cards are to be read anew.
    void stale(const QList<vouch::Walker> &people);

private:
    QAction *addAction(const QString &icon, const QString &text, const QKeySequence &keys,
                       const QString &tip);
    void askHere(Outcome outcome);
    void open(FormPopup *popup, const QPoint &global);
    void askPurchase(const QList<Walker> &people, const QString &who, const QPoint &global);
    void askAdvocacy(const QList<Walker> &people, const QString &who, const QPoint &global);
    /// The move that comes with it, if the person does not stand there yet.
    std::optional<MoveRequest> moveTo(StageMeaning meaning, Walker person) const;
    /// Of each of them as they stand now; they keep their order.
    QList<std::optional<MoveRequest>> movesTo(StageMeaning meaning, const QList<Walker> &people) const;
    /// What else will happen: who moves.
    QString moveNote(const QList<std::optional<MoveRequest>> &along) const;
    void recordPurchases(const QList<PurchaseEntry> &entries, const QString &who);
    void recordAdvocacies(const QList<AdvocacyEntry> &entries, const QString &who);
    void hold(const HoldRequest &request, const QString &who);
    void resume(const QList<Walker> &people);
    void answer(const Result<ChangeSet> &answer, const QList<Walker> &people, const QString &message,
                const std::function<void()> &again);

    BoardModel *m_model;
    BoardView *m_view;
    QWidget *m_over;
    DropStrip *m_strip;
    std::shared_ptr<Workspace> m_workspace;
    QList<Journey> m_journeys;
    QAction *m_purchase, *m_advocacy, *m_hold, *m_resume, *m_other;
    std::function<void()> m_afterDrag;
};

} // namespace vouch::ui
