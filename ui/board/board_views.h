// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"
#include "core/store/records/board.h"
#include "ui/board/board_look.h"

#include <QObject>
#include <memory>

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

/// The ways of looking at a board that are kept: views in the workspace, and on this computer the last look
/// of each journey. Knows no widget.
class BoardViews : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void setWorkspace(const std::shared_ptr<Workspace> &workspace) { m_workspace = workspace; }

    /// The key of the journey that was last looked at.
    QString rememberedJourney() const;
    /// Whose looks and views these are from now on.
    void setJourney(const Journey &journey);
    /// The last look at the journey.
    BoardLook recall();
    void remember(const BoardLook &look);

    /// Asks for the journey's views: `came` tells them.
    void load();
    /// 0: none of them.
    void setCurrent(qint64 view) { m_current = view; }
    /// `name` is shown as the current one once it is there. `message`: what was done.
    void save(const BoardViewRecord &view, const QString &message);
    void remove(const BoardViewRecord &view, const QString &message);

signals:
    void came(const QList<vouch::BoardViewRecord> &views, qint64 current);
    void done(const QString &message, vouch::OperationId operation);
    void failed(const vouch::Error &error, std::function<void()> again);

private:
    std::shared_ptr<Workspace> m_workspace;
    JourneyId m_journey;
    QString m_journeyKey;
    qint64 m_current = 0;
    QString m_awaited; ///< the name of a view that was just saved
};

} // namespace vouch::ui
