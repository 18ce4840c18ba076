// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: one person whole.
#include "core/store/outcome_values.h"
#include "core/workspace/workspace.h"

#include "core/journeys/journey.h"
#include "core/store/connection.h"
#include "core/store/records/people.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

Status readFields(Connection &db, PersonRecord &person)
{
    VOUCH_GIVE(Statement row, db.query("person_fields", {{":id", person.id.value}}));
    if (!row.next())
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Workspace", "This person is not here any more."),
                     {}};
    QString *texts[] = {&person.name,   &person.given,  &person.additional, &person.family,
                        &person.prefix, &person.suffix, &person.nickname,   &person.phonetic};
    for (int i = 0; i < int(std::size(texts)); ++i)
        *texts[i] = row.text(i);
    person.isOrganisation = row.flag(8);
    QString *more[] = {&person.organisation, &person.department, &person.title,
                       &person.birthday,     &person.owner,      &person.source};
    for (int i = 0; i < int(std::size(more)); ++i)
        *more[i] = row.text(9 + i);
    person.createdAt = row.integer(15);
    person.updatedAt = row.integer(16);
    person.version = row.integer(17);
    person.cadenceDays = int(row.integer(18));
    person.lastContactAt = row.integer(20);
    person.organisationId = OrganisationId(row.integer(21));
    if (person.cadenceDays > 0) {
        // Who never heard anything is due from the day on which they came.
        const Millis due = person.lastContactAt > 0 ? person.lastContactAt + person.cadenceDays * dayMillis
                                                    : person.createdAt;
        person.touchDueAt = std::max(due, row.integer(19));
    }
    return Done{};
}

template<class Use>
Status each(Connection &db, const char *query, PersonId id, Use use)
{
    VOUCH_GIVE(Statement rows, db.query(query, {{":id", id.value}}));
    while (rows.next())
        use(rows);
    return Done{};
}

Status readContacts(Connection &db, PersonRecord &person)
{
    VOUCH_TRY(each(db, "person_emails", person.id, [&](const Statement &row) {
        person.emails.append({row.integer(0), row.text(1), row.text(2), row.flag(3)});
    }));
    VOUCH_TRY(each(db, "person_phones", person.id, [&](const Statement &row) {
        person.phones.append({row.integer(0), row.text(1), row.text(2), row.flag(3)});
    }));
    VOUCH_TRY(each(db, "person_addresses", person.id, [&](const Statement &row) {
        person.addresses.append(
            {row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)});
    }));
    return each(db, "person_profiles", person.id, [&](const Statement &row) {
        ProfileRecord profile{row.integer(0), row.text(1), row.text(2), row.text(3), {}, {}};
        if (!row.isNull(4))
            profile.followers = row.integer(4);
        if (!row.isNull(5))
            profile.followedSince = row.when(5, 6);
        person.profiles.append(profile);
    });
}

Status readPlaces(Connection &db, PersonRecord &person)
{
    VOUCH_TRY(each(db, "person_places", person.id, [&](const Statement &row) {
        person.places.append({JourneyId(row.integer(0)), row.text(1), row.text(2), StageId(row.integer(3)),
                              row.text(4), row.text(5), row.text(6), row.integer(7), int(row.integer(8)),
                              row.day(9)});
    }));
    std::optional<Milestone> furthest;
    VOUCH_TRY(each(db, "person_milestones", person.id, [&](const Statement &row) {
        const std::optional<Milestone> milestone = fromKey<Milestone>(row.text(0));
        if (milestone && *milestone != Milestone::Left && (!furthest || *milestone > *furthest))
            furthest = milestone;
    }));
    // Journeys may lag behind what happened: who bought is a customer, who brought others sells for us.
    if (person.purchases > 0 && (!furthest || *furthest < Milestone::Bought))
        furthest = Milestone::Bought;
    if (person.referred > 0)
        furthest = Milestone::Advocating;
    person.role = keyOf(roleOf(furthest));
    return Done{};
}

} // namespace

Result<PersonRecord> Workspace::personRecord(Connection &db, PersonId id)
{
    VOUCH_GIVE(const auto values, outcomes(db));
    PersonRecord person;
    person.id = id;
    VOUCH_TRY(readFields(db, person));
    VOUCH_TRY(readContacts(db, person));
    VOUCH_TRY(each(db, "person_tags", id, [&](const Statement &row) { person.tags.append(row.text(0)); }));
    VOUCH_TRY(each(db, "person_custom", id, [&](const Statement &row) {
        person.custom.append({row.text(0), row.text(1)});
    }));
    VOUCH_TRY(each(db, "person_identities", id,
                   [&](const Statement &row) { person.identities.append(row.text(0)); }));
    VOUCH_TRY(each(db, "person_counts", id, [&](const Statement &row) {
        person.purchases = int(row.integer(0));
        person.advocacyEvents = int(row.integer(1));
        person.referred = int(row.integer(2));
    }));
    VOUCH_TRY(each(db, "person_next_task", id, [&](const Statement &row) {
        person.nextTask = row.text(1);
        if (!row.isNull(0))
            person.nextTaskAt = row.integer(0);
        person.nextTaskDay = row.day(2);
    }));
    VOUCH_TRY(readPlaces(db, person));
    person.purchaseMinor = values->of(id.value).purchase;
    person.advocacyMinor = values->of(id.value).advocacy;
    person.others = values->othersOf(id.value);
    return person;
}

} // namespace vouch
