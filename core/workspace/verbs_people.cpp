// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: making, editing, tagging and deleting people.
#include "core/base/text.h"
#include "core/people/identity.h"
#include "core/people/networks.h"
#include "core/store/rows/people.h"
#include "core/store/store.h"
#include "core/words/channels.h"
#include "core/workspace/change_words.h"
#include "core/workspace/draft_applier.h"
#include "core/workspace/draft_names.h"
#include "core/workspace/imports.h"
#include "core/workspace/requests/people.h"
#include "core/workspace/steps.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <functional>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

struct Fields {
    QString name, given, family, nickname, phonetic, organisation, title, department, birthday, owner, source;
};

Result<Fields> fieldsOf(Connection &db, PersonId person)
{
    VOUCH_GIVE(Statement row, db.query("person_fields", {{":id", person.value}}));
    if (!row.next())
        return notFound(QCoreApplication::translate("Workspace", "This person is not here any more."));
    return Fields{row.text(0),  row.text(1),  row.text(3),  row.text(6),  row.text(7), row.text(9),
                  row.text(11), row.text(10), row.text(12), row.text(13), row.text(14)};
}

Result<qint64> idFor(Writer &writer, const char *find, const char *insert, const QString &name,
                     bool versioned)
{
    const QString key = foldKey(name);
    VOUCH_GIVE(const QVariant known, writer.db.value(find, {{":key", key}}));
    if (!known.isNull())
        return known.toLongLong();
    std::vector<Binding> bindings{{":name", name}, {":key", key}};
    if (versioned)
        bindings.push_back({":version", writer.id.value});
    VOUCH_TRY(writer.db.query(insert, bindings));
    return writer.db.lastInsertId();
}

} // namespace

Result<OrganisationId> organisationCalled(Writer &writer, const QString &name)
{
    if (name.isEmpty())
        return OrganisationId();
    VOUCH_GIVE(const qint64 id, idFor(writer, "organisation_find", "organisation_insert", name, true));
    return OrganisationId(id);
}

namespace
{

struct ContactSql {
    const char *list, *remove, *insert, *update;
};

/// Makes the person's e-mails or phones what the form says: rows with an id are changed, others added,
/// missing ones removed.
Status writeContacts(Writer &writer, PersonId person, const QList<ContactPoint> &wanted,
                     const ContactSql &sql, const std::function<QString(const QString &)> &keyOf)
{
    QHash<qint64, ContactPoint> old;
    {
        VOUCH_GIVE(Statement rows, writer.db.query(sql.list, {{":id", person.value}}));
        while (rows.next())
            old.insert(rows.integer(0), {rows.integer(0), rows.text(1), rows.text(2), rows.flag(3)});
    }
    for (const ContactPoint &point : wanted) {
        const QString value = cleanLine(point.value);
        if (value.isEmpty())
            continue;
        const auto known = old.constFind(point.id);
        if (known == old.cend()) {
            VOUCH_TRY(writer.db.change(sql.insert, {{":person", person.value},
                                                    {":label", cleanLine(point.label)},
                                                    {":value", value},
                                                    {":key", keyOf(value)},
                                                    {":preferred", int(point.preferred)},
                                                    {":version", writer.id.value}}));
            continue;
        }
        if (*known != point)
            VOUCH_TRY(writer.db.change(sql.update, {{":id", point.id},
                                                    {":person", person.value},
                                                    {":label", cleanLine(point.label)},
                                                    {":value", value},
                                                    {":key", keyOf(value)},
                                                    {":preferred", int(point.preferred)},
                                                    {":version", writer.id.value}}));
        old.remove(point.id);
    }
    for (auto it = old.cbegin(); it != old.cend(); ++it)
        VOUCH_TRY(writer.db.change(sql.remove, {{":id", it.key()}, {":person", person.value}}));
    return Done{};
}

Status writeProfiles(Writer &writer, PersonId person, const QList<ProfileRecord> &wanted)
{
    QHash<qint64, ProfileRecord> old;
    {
        VOUCH_GIVE(Statement rows, writer.db.query("person_profiles", {{":id", person.value}}));
        while (rows.next())
            old.insert(rows.integer(0), {rows.integer(0), rows.text(1), rows.text(2), rows.text(3), {}, {}});
    }
    for (const ProfileRecord &profile : wanted) {
        QString handle = normaliseHandle(profile.network, profile.handle);
        if (handle.isEmpty() && profile.url.isEmpty())
            continue;
        VOUCH_GIVE(Statement holder,
                   writer.db.query("profile_holder", {{":network", profile.network}, {":handle", handle}}));
        const QString url =
            profile.url.isEmpty() ? profileUrl(profile.network, handle) : cleanLine(profile.url);
        if (holder.next() && holder.integer(0) != person.value) {
            if (!isSharedPlace(profile.network))
                return Error{Error::Kind::Conflict,
                             QCoreApplication::translate("Workspace", "@%1 on %2 belongs to %3 already.")
                                 .arg(handle, nameOf(network(profile.network).channel), holder.text(1)),
                             {}};
            handle.clear(); // handles are unique: a website that two people share is kept by its address
        }
        const auto known = old.constFind(profile.id);
        if (known == old.cend()) {
            VOUCH_TRY(rows::write(writer, rows::Profile{person, profile.network, handle, url}));
            continue;
        }
        if (known->network != profile.network || known->handle != handle || known->url != url)
            VOUCH_TRY(writer.db.change("profile_update", {{":id", profile.id},
                                                          {":person", person.value},
                                                          {":network", profile.network},
                                                          {":handle", handle},
                                                          {":url", url},
                                                          {":version", writer.id.value}}));
        old.remove(profile.id);
    }
    for (auto it = old.cbegin(); it != old.cend(); ++it)
        VOUCH_TRY(writer.db.change("profile_delete", {{":id", it.key()}, {":person", person.value}}));
    return Done{};
}

} // namespace

Status writeTags(Writer &writer, PersonId person, const QStringList &add, const QStringList &remove)
{
    for (const QString &tag : add) {
        const QString name = cleanLine(tag);
        if (name.isEmpty())
            continue;
        VOUCH_GIVE(const qint64 id, idFor(writer, "tag_find", "tag_insert", name, false));
        VOUCH_TRY(writer.db.change("person_tag_insert", {{":person", person.value}, {":tag", id}}));
    }
    for (const QString &tag : remove) {
        VOUCH_GIVE(const QVariant id, writer.db.value("tag_find", {{":key", foldKey(tag)}}));
        if (!id.isNull())
            VOUCH_TRY(writer.db.change("person_tag_delete",
                                       {{":person", person.value}, {":tag", id.toLongLong()}}));
    }
    return Done{};
}

namespace
{

Status setTags(Writer &writer, PersonId person, const QStringList &wanted)
{
    QStringList old;
    {
        VOUCH_GIVE(Statement rows, writer.db.query("person_tags", {{":id", person.value}}));
        while (rows.next())
            old.append(rows.text(0));
    }
    QSet<QString> keys;
    for (const QString &tag : wanted)
        keys.insert(foldKey(tag));
    QStringList remove;
    for (const QString &tag : std::as_const(old)) {
        if (!keys.contains(foldKey(tag)))
            remove.append(tag);
    }
    return writeTags(writer, person, wanted, remove);
}

Status writeFields(Writer &writer, const PersonEdit &edit, Fields fields)
{
    const auto take = [](QString &field, const std::optional<QString> &value) {
        if (value)
            field = cleanLine(*value);
    };
    take(fields.name, edit.name);
    take(fields.given, edit.given);
    take(fields.family, edit.family);
    take(fields.nickname, edit.nickname);
    take(fields.organisation, edit.organisation);
    take(fields.title, edit.title);
    take(fields.department, edit.department);
    take(fields.birthday, edit.birthday);
    take(fields.owner, edit.owner);
    take(fields.source, edit.source);
    if (fields.name.isEmpty())
        fields.name = joinName(fields.given, {}, fields.family);
    if (fields.name.isEmpty())
        return invalid(QCoreApplication::translate("Workspace", "A person needs a name. Type one."));
    VOUCH_GIVE(const OrganisationId organisation, organisationCalled(writer, fields.organisation));
    return writer.db.change("person_update",
                            {{":id", edit.id.value},
                             {":name", fields.name},
                             {":given", fields.given},
                             {":family", fields.family},
                             {":nickname", fields.nickname},
                             {":organisation", orNull(organisation)},
                             {":title", fields.title},
                             {":department", fields.department},
                             {":birthday", fields.birthday},
                             {":owner", fields.owner},
                             {":source", fields.source},
                             {":sort_key", sortKeyOf(fields.name, fields.given, fields.family)},
                             {":now", writer.now},
                             {":version", writer.id.value}});
}

QString word(const char *text)
{
    return QCoreApplication::translate("Workspace", text);
}

/// One column of what a catalogued list gives, as one text.
Result<QString> joined(Connection &db, const char *list, PersonId person, int column)
{
    VOUCH_GIVE(Statement rows, db.query(list, {{":id", person.value}}));
    QStringList values;
    while (rows.next())
        values.append(rows.text(column));
    return values.join(u", "_s);
}

/// Field by field, what an edit of somebody changes.
Result<QList<FieldChange>> changesOf(Connection &db, const PersonEdit &edit, const Fields &old)
{
    struct Text {
        const char *name;
        std::optional<QString> wanted;
        QString before;
    };
    // Typed as one name, the given and the family name follow from it.
    const Text texts[] = {
        {QT_TRANSLATE_NOOP("Workspace", "Name"), edit.name, old.name},
        {QT_TRANSLATE_NOOP("Workspace", "Given name"), edit.name ? std::nullopt : edit.given, old.given},
        {QT_TRANSLATE_NOOP("Workspace", "Family name"), edit.name ? std::nullopt : edit.family, old.family},
        {QT_TRANSLATE_NOOP("Workspace", "Nickname"), edit.nickname, old.nickname},
        {QT_TRANSLATE_NOOP("Workspace", "Organisation"), edit.organisation, old.organisation},
        {QT_TRANSLATE_NOOP("Workspace", "Title"), edit.title, old.title},
        {QT_TRANSLATE_NOOP("Workspace", "Department"), edit.department, old.department},
        {QT_TRANSLATE_NOOP("Workspace", "Birthday"), edit.birthday, old.birthday},
        {QT_TRANSLATE_NOOP("Workspace", "Owner"), edit.owner, old.owner},
        {QT_TRANSLATE_NOOP("Workspace", "Source"), edit.source, old.source}};
    QList<FieldChange> changes;
    for (const Text &text : texts) {
        if (text.wanted)
            addChange(changes, word(text.name), text.before, cleanLine(*text.wanted));
    }
    const auto list = [&](const char *name, const char *query, int column,
                          const QStringList &wanted) -> Status {
        VOUCH_GIVE(const QString before, joined(db, query, edit.id, column));
        addChange(changes, word(name), before, wanted.join(u", "_s));
        return Done{};
    };
    const auto values = [](const auto &rows, auto field) {
        QStringList all;
        for (const auto &row : rows) {
            if (const QString value = cleanLine(row.*field); !value.isEmpty())
                all.append(value);
        }
        return all;
    };
    if (edit.emails)
        VOUCH_TRY(list(QT_TRANSLATE_NOOP("Workspace", "E-mail"), "person_emails", 2,
                       values(*edit.emails, &ContactPoint::value)));
    if (edit.phones)
        VOUCH_TRY(list(QT_TRANSLATE_NOOP("Workspace", "Phone"), "person_phones", 2,
                       values(*edit.phones, &ContactPoint::value)));
    if (edit.profiles)
        VOUCH_TRY(list(QT_TRANSLATE_NOOP("Workspace", "Profiles"), "person_profiles", 2,
                       values(*edit.profiles, &ProfileRecord::handle)));
    if (edit.tags)
        VOUCH_TRY(list(QT_TRANSLATE_NOOP("Workspace", "Tags"), "person_tags", 0, *edit.tags));
    return changes;
}

/// "Give Ana to Eva"; those who were hers already are not counted.
QString ownerLabel(const QString &owner, const QString &name, int count)
{
    if (owner.isEmpty())
        return count == 1
                   ? QCoreApplication::translate("Workspace", "Nobody looks after %1 any more").arg(name)
                   : QCoreApplication::translate("Workspace", "Nobody looks after %n people any more",
                                                 nullptr, count);
    return count == 1 ? QCoreApplication::translate("Workspace", "Give %1 to %2", "person, new owner")
                            .arg(name, owner)
                      : QCoreApplication::translate("Workspace", "Give %n people to %1", "new owner", count)
                            .arg(owner);
}

/// "Tag Ana with Guild", "Take the tag Guild off 3 people".
QString tagLabel(const QStringList &add, const QStringList &remove, const QString &name, int count)
{
    const QString added = add.join(u", "_s), removed = remove.join(u", "_s);
    if (remove.isEmpty())
        return count == 1 ? QCoreApplication::translate("Workspace", "Tag %1 with %2").arg(name, added)
                          : QCoreApplication::translate("Workspace", "Tag %n people with %1", nullptr, count)
                                .arg(added);
    if (add.isEmpty())
        return count == 1
                   ? QCoreApplication::translate("Workspace", "Take the tag %2 off %1").arg(name, removed)
                   : QCoreApplication::translate("Workspace", "Take the tag %1 off %n people", nullptr, count)
                         .arg(removed);
    return count == 1 ? QCoreApplication::translate("Workspace", "Tag %1 with %2 instead of %3")
                            .arg(name, added, removed)
                      : QCoreApplication::translate("Workspace", "Tag %n people with %1 instead of %2",
                                                    nullptr, count)
                            .arg(added, removed);
}

QString peopleLabel(const QString &one, const QString &several, const QString &name, qsizetype count)
{
    return count == 1 ? one.arg(name) : several;
}

} // namespace

Result<PersonId> newPerson(Writer &writer, const exchange::PersonDraft &person, const ImportOptions &options)
{
    VOUCH_GIVE(std::unique_ptr<DraftApplier> applier, DraftApplier::make(writer.db));
    exchange::Draft draft;
    draft.person = person;
    ImportOptions create = options;
    create.match = ImportOptions::Match::CreateOnly;
    ReadyRows rows;
    const ReadyDraft ready = ReadyDraft::make(draft, create.read.region, rows);
    VOUCH_GIVE(const DraftApplier::Counts counts, applier->apply(writer, draft, ready, rows, create));
    if (counts.created == 0)
        return Error{counts.failed > 0 ? Error::Kind::Invalid : Error::Kind::Conflict,
                     counts.failed > 0 ? counts.reason
                                       : QCoreApplication::translate(
                                             "Workspace", "This person is in the workspace already."),
                     {}};
    VOUCH_GIVE(const QString name, writer.db.text("person_name", {{":id", applier->lastPerson().value}}));
    writer.label = QCoreApplication::translate("Workspace", "New person %1").arg(name);
    return applier->lastPerson();
}

QFuture<Result<ChangeSet>> Workspace::addPerson(const exchange::PersonDraft &person,
                                                const QString &journeyKey, const QString &stage)
{
    ImportOptions options;
    options.read.region = country();
    options.journey = journeyKey;
    options.stage = stage;
    return m_store->write(u"add-person"_s, QString(), [=](Writer &writer) -> Status {
        VOUCH_TRY(newPerson(writer, person, options));
        return Done{};
    });
}

Status changePerson(Writer &writer, const PersonEdit &edit, const QString &country)
{
    VOUCH_GIVE(const qint64 version, writer.db.number("person_version", {{":id", edit.id.value}}));
    VOUCH_GIVE(const Fields fields, fieldsOf(writer.db, edit.id));
    if (edit.expectedVersion != 0 && version != edit.expectedVersion)
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate(
                         "Workspace", "%1 was changed elsewhere while you were typing. Look at the new "
                                      "values and enter yours again.")
                         .arg(fields.name),
                     {}};
    VOUCH_GIVE(const QList<FieldChange> changes, changesOf(writer.db, edit, fields));
    if (changes.isEmpty() && !edit.emails && !edit.phones && !edit.profiles)
        return Done{}; // what was typed is what is there
    writer.label = withChanges(QCoreApplication::translate("Workspace", "Edit %1").arg(fields.name), changes);
    if (edit.emails)
        VOUCH_TRY(writeContacts(writer, edit.id, *edit.emails,
                                {"person_emails", "email_delete", "email_insert", "email_update"},
                                normaliseEmail));
    if (edit.phones)
        VOUCH_TRY(writeContacts(
            writer, edit.id, *edit.phones, {"person_phones", "phone_delete", "phone_insert", "phone_update"},
            [&country](const QString &number) { return normalisePhone(number, country); }));
    if (edit.profiles)
        VOUCH_TRY(writeProfiles(writer, edit.id, *edit.profiles));
    if (edit.tags)
        VOUCH_TRY(setTags(writer, edit.id, *edit.tags));
    return writeFields(writer, edit, fields);
}

QFuture<Result<ChangeSet>> Workspace::editPerson(const PersonEdit &edit)
{
    return m_store->write(u"edit"_s, QString(), [edit, country = country()](Writer &writer) -> Status {
        return changePerson(writer, edit, country);
    });
}

QFuture<Result<ChangeSet>> Workspace::tagPeople(const QList<PersonId> &people, const QStringList &add,
                                                const QStringList &remove)
{
    return m_store->write(u"tag"_s, QString(), [=](Writer &writer) -> Status {
        QString name;
        for (const PersonId person : people) {
            VOUCH_GIVE(name, writer.db.text("person_name", {{":id", person.value}}));
            VOUCH_TRY(writeTags(writer, person, add, remove));
        }
        writer.label = tagLabel(add, remove, name, int(people.size()));
        return Done{};
    });
}

QFuture<Result<ChangeSet>> Workspace::setOwner(const QList<PersonId> &people, const QString &owner)
{
    return m_store->write(u"owner"_s, QString(), [people, to = cleanLine(owner)](Writer &writer) -> Status {
        QString last;
        int changed = 0;
        for (const PersonId person : people) {
            VOUCH_GIVE(const QString name, personName(writer, person));
            VOUCH_GIVE(const qint64 done,
                       writer.db.exec("person_set_owner", {{":id", person.value},
                                                           {":owner", to},
                                                           {":now", writer.now},
                                                           {":version", writer.id.value}}));
            if (done > 0) {
                ++changed;
                last = name;
            }
        }
        writer.label = ownerLabel(to, last, changed);
        return Done{};
    });
}

QFuture<Result<ChangeSet>> Workspace::deletePeople(const QList<PersonId> &people)
{
    return m_store->write(u"delete"_s, QString(), [people](Writer &writer) -> Status {
        static const char *const steps[] = {
            "release_deal_tasks",    "release_deal_evidence",  "release_deal_purchases",
            "release_deals",         "delete_deal_people",     "delete_purchase_lines",
            "delete_enjoy_checks",   "delete_rewards",         "delete_arrivals",
            "delete_cases",          "delete_drivers",         "delete_considerations",
            "delete_refunds",        "delete_purchases",       "delete_transitions",
            "delete_advocacy",       "delete_referrals",       "delete_suggestions",
            "delete_tasks",          "delete_placements",      "delete_interactions",
            "delete_notes",          "delete_custom_values",   "delete_person_tags",
            "delete_identities",     "delete_profiles",        "delete_addresses",
            "delete_phones",         "delete_emails",          "delete_pairs",
            "delete_doubtful_pairs", "delete_order_standings", "delete_repeated_visits",
            "delete_person"};
        VOUCH_TRY(writer.db.run(u"PRAGMA defer_foreign_keys=ON"_s));
        QString name;
        for (const PersonId person : people) {
            VOUCH_GIVE(name, writer.db.text("person_name", {{":id", person.value}}));
            for (const char *step : steps)
                VOUCH_TRY(writer.db.change(step, {{":id", person.value}}));
        }
        writer.label = peopleLabel(
            QCoreApplication::translate("Workspace", "Delete %1"),
            QCoreApplication::translate("Workspace", "Delete %n people", nullptr, int(people.size())), name,
            people.size());
        return Done{};
    });
}

} // namespace vouch
