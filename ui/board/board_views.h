// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"
#include "core/store/records/board.h"
#include "ui/board/board_look.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

class BoardFeed;
class BoardModel;

/// The way a board is looked at, and those that are kept: views in the workspace, and on this computer the
/// last look of each journey. Arranges the model; knows no widget.
class BoardViews : public QObject
{
    Q_OBJECT
public:
    BoardViews(BoardModel *model, const BoardFeed *feed, QObject *parent = nullptr);
    void setWorkspace(const std::shared_ptr<Workspace> &workspace) { m_workspace = workspace; }

    /// The key of the journey that was last looked at.
    QString rememberedJourney() const;
    /// The model has a journey: `another` is looked at as it was last, the same one as before.
    void takeJourney(bool another);

    const BoardLook &look() const { return m_look; }
    /// Looks at the board so; remembered for this workspace and journey. Through its own stages where the
    /// journey to look through is not there.
    void apply(const BoardLook &asked);
    void change(const std::function<void(BoardLook &)> &change);
    /// What the view has folded itself.
    void setFolds(QStringList columns, QStringList lanes);
    /// What the board can be seen as: the other journeys with stages, and templates of none of them.
    QList<BoardLens> lenses() const;

    /// Asks for the journey's views: `came` tells them.
    void load();
    /// Looks as the view says; without id: at everything.
    void choose(const BoardViewRecord &view);
    /// `name` is shown as the current one once it is there. `message`: what was done.
    void save(const BoardViewRecord &view, const QString &message);
    void remove(const BoardViewRecord &view, const QString &message);

signals:
    /// look() is how the board is looked at from now on; the model is about to follow.
    void looking();
    void looked(); ///< the model has followed
    void came(const QList<vouch::BoardViewRecord> &views, qint64 current);
    void done(const QString &message, vouch::OperationId operation);
    void failed(const vouch::Error &error, std::function<void()> again);

private:
    BoardLook recall();
    void remember() const;
    std::optional<Journey> lens(const QString &key) const;

    BoardModel *m_model;
    const BoardFeed *m_feed;
    std::shared_ptr<Workspace> m_workspace;
    BoardLook m_look;
    JourneyId m_journey;
    QString m_journeyKey;
    qint64 m_current = 0;
    QString m_awaited; ///< the name of a view that was just saved
};

} // namespace vouch::ui
