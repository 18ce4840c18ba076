// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: what one line adds to a board, as one operation.
#include "core/base/text.h"
#include "core/journeys/journey.h"
#include "core/people/identity.h"
#include "core/people/networks.h"
#include "core/store/rows/people.h"
#include "core/store/store.h"
#include "core/workspace/deal_steps.h"
#include "core/workspace/imports.h"
#include "core/workspace/requests/moves.h"
#include "core/workspace/requests/people.h"
#include "core/workspace/requests/quick.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

/// What somebody has of one kind, and what a line says that is not among it. Nothing where that is nothing.
Result<std::optional<QList<ContactPoint>>> withMore(Writer &writer, const char *list, PersonId person,
                                                    const QList<exchange::Labelled> &more,
                                                    const std::function<QString(const QString &)> &keyOf)
{
    QList<ContactPoint> all;
    {
        VOUCH_GIVE(Statement rows, writer.db.query(list, {{":id", person.value}}));
        while (rows.next())
            all.append({rows.integer(0), rows.text(1), rows.text(2), rows.flag(3)});
    }
    const qsizetype before = all.size();
    for (const exchange::Labelled &one : more) {
        const QString key = keyOf(one.value);
        if (std::none_of(all.cbegin(), all.cend(), [&](const ContactPoint &known) {
                return known.value == one.value || (!key.isEmpty() && keyOf(known.value) == key);
            }))
            all.append({0, one.label, one.value, false});
    }
    return all.size() > before ? std::optional(all) : std::nullopt;
}

Result<std::optional<QList<ProfileRecord>>> withMore(Writer &writer, PersonId person,
                                                     const QList<exchange::ProfileDraft> &more)
{
    QList<ProfileRecord> all;
    {
        VOUCH_GIVE(Statement rows, writer.db.query("person_profiles", {{":id", person.value}}));
        while (rows.next())
            all.append({rows.integer(0), rows.text(1), rows.text(2), rows.text(3), {}, {}});
    }
    const qsizetype before = all.size();
    for (const exchange::ProfileDraft &one : more) {
        if (std::none_of(all.cbegin(), all.cend(), [&one](const ProfileRecord &known) {
                return known.network == one.network &&
                       known.handle == normaliseHandle(one.network, one.handle);
            }))
            all.append({0, one.network, one.handle, one.url, {}, {}});
    }
    return all.size() > before ? std::optional(all) : std::nullopt;
}

Result<QString> organisationOf(Writer &writer, PersonId person)
{
    constexpr int organisation = 9;
    VOUCH_GIVE(Statement row, writer.db.query("person_fields", {{":id", person.value}}));
    return row.next() ? row.text(organisation) : QString();
}

/// What somebody who is here has not, of what was said of them. What they have otherwise stays.
Status addWhatIsMissing(Writer &writer, const QuickEntry &entry, const QString &country)
{
    const exchange::PersonDraft &said = entry.person;
    PersonEdit edit;
    edit.id = entry.existing;
    VOUCH_GIVE(edit.emails, withMore(writer, "person_emails", entry.existing, said.emails, normaliseEmail));
    VOUCH_GIVE(edit.phones,
               withMore(writer, "person_phones", entry.existing, said.phones,
                        [&country](const QString &number) { return normalisePhone(number, country); }));
    VOUCH_GIVE(edit.profiles, withMore(writer, entry.existing, said.profiles));
    VOUCH_GIVE(const QString organisation, organisationOf(writer, entry.existing));
    if (organisation.isEmpty() && !said.organisation.isEmpty())
        edit.organisation = said.organisation;
    if (edit.emails || edit.phones || edit.profiles || edit.organisation)
        VOUCH_TRY(changePerson(writer, edit, country));
    return writeTags(writer, entry.existing, said.tags, {});
}

Result<PersonId> personOf(Writer &writer, const QuickEntry &entry, const QString &country)
{
    if (entry.existing.isValid()) {
        VOUCH_TRY(personName(writer, entry.existing));
        VOUCH_TRY(addWhatIsMissing(writer, entry, country));
        return entry.existing;
    }
    ImportOptions options;
    options.read.region = country;
    options.place = false;
    return newPerson(writer, entry.person, options);
}

/// What a deal is called of which nobody has said it.
QString titleOf(const DealEntry &deal, const QString &organisation, const QString &person)
{
    for (const QString &title : {cleanLine(deal.title), cleanLine(deal.organisation), organisation}) {
        if (!title.isEmpty())
            return title;
    }
    return person;
}

QString labelOf(const QString &name, const QString &stage, const QString &deal, bool isNew)
{
    if (isNew)
        return deal.isEmpty()
                   ? QCoreApplication::translate("Workspace", "New person %1 in %2", "stage").arg(name, stage)
                   : QCoreApplication::translate("Workspace", "New person %1 in %2 with the deal “%3”")
                         .arg(name, stage, deal);
    return deal.isEmpty()
               ? QCoreApplication::translate("Workspace", "%1 in %2", "person, stage").arg(name, stage)
               : QCoreApplication::translate("Workspace", "%1 in %2 with the deal “%3”")
                     .arg(name, stage, deal);
}

bool namesSomebody(const QuickEntry &entry)
{
    const exchange::PersonDraft &said = entry.person;
    return entry.existing.isValid() || !said.displayName.isEmpty() || !said.emails.isEmpty() ||
           !said.phones.isEmpty() || !said.profiles.isEmpty();
}

/// A person's place among others who go this way, with what was said of them.
Status placePerson(Writer &writer, const Journey &journey, const Stage &stage, const QuickEntry &entry,
                   const QString &country)
{
    VOUCH_GIVE(const PersonId person, personOf(writer, entry, country));
    VOUCH_GIVE(const QString name, personName(writer, person));
    VOUCH_GIVE(const QVariant standsIn, writer.db.value("placement_spot", {{":person", person.value},
                                                                           {":journey", journey.id.value}}));
    if (standsIn.toLongLong() != stage.id.value) {
        MoveRequest move;
        move.walkers = {person};
        move.journey = journey.id;
        move.to = stage.id;
        VOUCH_TRY(moveWalkers(writer, move));
    }
    VOUCH_GIVE(const QString organisation, organisationOf(writer, person));
    // An organisation that is another than theirs is not lost.
    const QString said = cleanLine(entry.person.organisation);
    const QString other = foldKey(said) == foldKey(organisation) ? QString() : said;
    QStringList notes{cleanText(entry.note)};
    QString title;
    if (entry.deal) {
        DealEntry deal = *entry.deal;
        deal.person = person;
        if (deal.organisation.isEmpty())
            deal.organisation = other;
        deal.title = title = titleOf(deal, organisation, name);
        VOUCH_TRY(madeDeal(writer, deal));
    } else {
        notes.append(other);
    }
    notes.removeAll(QString());
    if (!notes.isEmpty())
        VOUCH_TRY(rows::write(writer, rows::Note{person, notes.join(u'\n'), std::nullopt}));
    writer.label = labelOf(name, stage.name, title, !entry.existing.isValid());
    return Done{};
}

/// A deal's place among others, with its person if there is one.
Status placeDeal(Writer &writer, const Journey &journey, const Stage &stage, const QuickEntry &entry,
                 const QString &country)
{
    DealEntry deal = entry.deal.value_or(DealEntry());
    deal.journey = journey.id;
    deal.stage = stage.id;
    deal.notes = entry.note;
    QString name, organisation;
    const QString said = cleanLine(entry.person.organisation);
    if (namesSomebody(entry)) {
        VOUCH_GIVE(deal.person, personOf(writer, entry, country));
        VOUCH_GIVE(name, personName(writer, deal.person));
        VOUCH_GIVE(organisation, organisationOf(writer, deal.person));
    }
    if (deal.organisation.isEmpty() && foldKey(said) != foldKey(organisation))
        deal.organisation = said;
    deal.title = titleOf(deal, organisation, name);
    VOUCH_TRY(madeDeal(writer, deal));
    writer.label =
        QCoreApplication::translate("Workspace", "New deal “%1” in %2", "stage").arg(deal.title, stage.name);
    return Done{};
}

} // namespace

QFuture<Result<ChangeSet>> Workspace::addToStage(const QuickEntry &entry)
{
    return m_store->write(
        u"add-to-stage"_s, QString(), [entry, country = country()](Writer &writer) -> Status {
            VOUCH_GIVE(const Journey journey, journeyOf(writer.db, entry.journey));
            const Stage *stage = journey.stage(entry.stage);
            if (!stage)
                return notFound(QCoreApplication::translate("Workspace", "This stage is not here any more."));
            return journey.isOfDeals() ? placeDeal(writer, journey, *stage, entry, country)
                                       : placePerson(writer, journey, *stage, entry, country);
        });
}

} // namespace vouch
