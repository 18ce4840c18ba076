// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"
#include "core/store/records/board.h"
#include "core/workspace/requests/moves.h"

#include <QObject>
#include <QPoint>
#include <QPointer>
#include <memory>

class QWidget;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

/// Moves people from where they are named, without dragging: asks which stage, and where they may be on
/// several journeys, which of these first. The board has a way of its own, which also knows places in a
/// column.
class PersonMover final : public QObject
{
    Q_OBJECT
public:
    /// Popups open over this widget.
    explicit PersonMover(QWidget *over);
    void setWorkspace(const std::shared_ptr<Workspace> &workspace);
    /// `who` for the heading. Who is on no journey comes on the one that is chosen.
    void ask(const QList<PersonId> &people, const QString &who, const QPoint &global);
    /// On that journey; invalid: on the first one that has stages.
    void askOn(JourneyId journey, const QList<PersonId> &people, const QString &who, const QPoint &global);

signals:
    void done(const QString &message, vouch::OperationId operation);
    void announced(const QString &message);
    void failed(const vouch::Error &error, std::function<void()> retry);

private:
    struct Asked {
        QList<PersonId> people;
        QString who;
        QPoint global;
    };
    void chooseJourney(const Asked &asked, const QList<std::pair<JourneyId, QString>> &journeys);
    void show(const Asked &asked, const Journey &journey, const QList<Card> &cards);
    void move(const MoveRequest &request, const QString &message);

    QWidget *m_over;
    std::shared_ptr<Workspace> m_workspace;
    int m_generation = 0;      ///< of the workspace
    QPointer<QWidget> m_popup; ///< asks which journey, or which stage
};

} // namespace vouch::ui
