// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/walker.h"

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QSet>
#include <QString>
#include <optional>

/// What is told of operations (journal.h writes them).
namespace vouch
{

/// One change as History shows it.
struct Operation {
    OperationId id;
    QString verb;  ///< "move", "import", "undo" …
    QString label; ///< for people: "Move Ana to Act"
    QString actor;
    Millis at = 0;
    bool running = false;
    OperationId undoes;   ///< what this operation took back, if it is an undo or redo
    OperationId undoneBy; ///< set while it is taken back
    QJsonObject info;     ///< what the verb wants remembered (counts of an import)
    friend bool operator==(const Operation &, const Operation &) = default;
};

/// The one way that an operation can go from where it is.
enum class WayBack { None, Undo, BringBack };
WayBack wayBackOf(const Operation &operation);

/// Where an operation has put somebody, or a deal, on a journey.
struct PlaceNews {
    Walker walker;
    JourneyId journey; ///< invalid: they left one
    StageId stage;
    QString rank;
    Millis enteredAt = 0;
    int laps = 0;
    std::optional<Millis> holdSince, holdUntil;
    QString holdReason;
    friend bool operator==(const PlaceNews &, const PlaceNews &) = default;
};

/// What an operation touched, for models to refresh.
struct ChangeSet {
    OperationId operation;
    QString verb;
    QString label;
    /// Too much to list: reload.
    bool everything = false;
    /// Another program did it, or another opening of the file.
    bool byOthers = false;
    QSet<QString> entities;  ///< names of the tables touched
    QSet<qint64> people;     ///< ids of the people concerned, directly or by what belongs to them
    QSet<qint64> placements; ///< ids of the people whose place on a journey changed
    /// Their places as this operation left them, so that who shows them need not ask: of all of them, or
    /// empty where there are many or another program moved them.
    QList<PlaceNews> places;
    bool touches(const char *entity) const
    {
        return everything || entities.contains(QLatin1StringView(entity));
    }
};

/// What to do when a later change touched what an older operation is to be taken back from.
enum class UndoConflict {
    Ask,       ///< report Conflict and change nothing
    KeepLater, ///< restore everything but the fields and rows that were changed since
    AlsoLater  ///< take the later operations back too, newest first
};

/// Why undo or redo asks before it takes an operation of its own accord.
enum class UndoCaution {
    None,
    Import,      ///< an import or a sample: more than one change of somebody's
    OtherPerson, ///< somebody else's
    OtherDay     ///< not of today
};

/// What undo or redo would take next.
struct UndoStep {
    Operation operation; ///< what would be undone or brought back; no id where there is nothing
    UndoCaution caution = UndoCaution::None;
    qint64 people = 0; ///< where there is a caution: whom the operation concerns
};

struct UndoState {
    UndoStep undo, redo;
};

/// What an operation is about, for people who look for one.
enum class OperationKind { All, Moves, People, Records, Deals, Imports, Rules, Journeys, Undone, Other };
/// "Moves", "Imports" …
QString operationKindName(OperationKind kind);

} // namespace vouch

Q_DECLARE_METATYPE(vouch::ChangeSet)
