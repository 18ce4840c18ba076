// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/operation.h"
#include "core/store/records/deals.h"

#include <QFuture>
#include <QObject>
#include <QPoint>
#include <QPointer>
#include <functional>
#include <memory>

class QWidget;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

class OperationPopup;

/// What can be done with deals, wherever they are named: their form, won and lost, opened again, deleted.
class DealDesk final : public QObject
{
    Q_OBJECT
public:
    /// Winning asks only what is missing, or everything that may be said.
    enum class Ask { Missing, All };

    /// Popups open over this widget.
    explicit DealDesk(QWidget *over);
    void setWorkspace(const std::shared_ptr<Workspace> &workspace) { m_workspace = workspace; }

    /// A new one, with what is known of it.
    void add(const DealRecord &start, const QPoint &global);
    void open(DealId deal, const QPoint &global);
    void win(DealId deal, const QPoint &global, Ask ask = Ask::Missing);
    void lose(DealId deal, const QPoint &global);
    void openAgain(DealId deal);
    void remove(DealId deal);
    /// Asks whoever shows quotes.
    void quote(DealId deal) { emit quoteRequested(deal); }

signals:
    /// What is shown of deals is changed by the person now (RowKeeper::acting).
    void acting();
    void done(const QString &message, vouch::OperationId operation);
    void failed(const vouch::Error &error, std::function<void()> retry);
    /// What was asked for cannot be, and why.
    void refused(const QString &reason);
    void personRequested(vouch::PersonId person);
    void organisationRequested(vouch::OrganisationId organisation);
    void quoteRequested(vouch::DealId deal);

private:
    bool mayWrite();
    void withDeal(DealId deal, const std::function<void(const DealRecord &)> &use);
    void show(OperationPopup *popup, const QPoint &global);
    void askWin(const DealRecord &deal, const QList<TimelineItem> &purchases, const QPoint &global, Ask ask);
    void write(QFuture<Result<ChangeSet>> change, const QString &message);

    QWidget *m_over;
    std::shared_ptr<Workspace> m_workspace;
    QPointer<QWidget> m_before; ///< where the keys were before the popup, and go on after it
};

} // namespace vouch::ui
