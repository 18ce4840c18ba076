// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/error.h"
#include "core/base/walker.h"

#include <QList>
#include <QStringList>

/// Parts of operations that several verbs share: what is refused, whom and what it is about, a purchase that
/// also moves, a rule that moves, tags or makes a task.
namespace vouch
{

class Connection;
class Writer;
namespace exchange
{
struct PersonDraft;
}

struct Journey;
struct MoveRequest;
struct PersonEdit;
struct ImportOptions;

inline Error invalid(const QString &text)
{
    return {Error::Kind::Invalid, text, {}};
}
inline Error notFound(const QString &text)
{
    return {Error::Kind::NotFound, text, {}};
}

/// Invalid where it is no code of three letters.
Status checkCurrency(const QString &currency);
/// The person's name, for labels; NotFound where they are gone.
Result<QString> personName(Writer &writer, PersonId person);
/// Somebody new, where `options` put them; Conflict where it is somebody who is here already. Sets the
/// writer's label.
Result<PersonId> newPerson(Writer &writer, const exchange::PersonDraft &person, const ImportOptions &options);
/// What Workspace::editPerson does. Sets the writer's label.
Status changePerson(Writer &writer, const PersonEdit &edit, const QString &country);
/// The person's name or the deal's title, likewise.
Result<QString> walkerName(Writer &writer, Walker walker);
/// The organisation of that name, made where it is not known yet; none for no name.
Result<OrganisationId> organisationCalled(Writer &writer, const QString &name);
/// NotFound where it is gone.
Result<Journey> journeyOf(Connection &db, JourneyId id);

/// The move that comes with a purchase or advocacy of `walker` at `at`: who and when may be left out.
/// Keeps the writer's label.
Status moveAlong(Writer &writer, MoveRequest request, Walker walker, const When &at);
/// The one move; a deal that comes to where deals are won or lost is won or lost. Sets the writer's label
/// ("Move Ana to Act").
Status moveWalkers(Writer &writer, const MoveRequest &request);
/// The row of one move and the place that follows, and nothing else: no other deal's state, no label.
Status moveOne(Writer &writer, const Journey &journey, const MoveRequest &request, Walker walker,
               const QString &place);
/// Several moves as one operation, such as each person one stage on. The label names all stages.
Status moveEachOf(Writer &writer, const QList<MoveRequest> &requests);
/// Names of tags; those that do not exist yet are made.
Status writeTags(Writer &writer, PersonId person, const QStringList &add, const QStringList &remove);

} // namespace vouch
