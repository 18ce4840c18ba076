// SPDX-License-Identifier: GPL-3.0-or-later
// DraftApplier: what becomes of values that a known person has: the file's take their place, or they stay and
// what differs is listed. Blanks clear nothing.
#include "core/base/text.h"
#include "core/people/identity.h"
#include "core/people/names.h"
#include "core/workspace/draft_applier.h"
#include "core/workspace/draft_names.h"
#include "core/workspace/draft_statements.h"
#include "core/workspace/imports.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace vouch
{

using namespace exchange;

namespace
{

/// As stored, in the order of draft_person_values and draft_person_update.
enum Value {
    Given,
    Additional,
    Family,
    Nickname,
    Prefix,
    Suffix,
    Phonetic,
    Department,
    Title,
    Birthday,
    Owner,
    ValueCount
};

QString fieldName(Value value)
{
    switch (value) {
    case Nickname:
        return QCoreApplication::translate("Import", "Nickname");
    case Department:
        return QCoreApplication::translate("Import", "Department");
    case Title:
        return QCoreApplication::translate("Import", "Job title");
    case Birthday:
        return QCoreApplication::translate("Import", "Birthday");
    case Owner:
        return QCoreApplication::translate("Import", "Owner");
    default:
        return QCoreApplication::translate("Import", "Name");
    }
}

/// A name that was made of an address or a handle is none.
bool isMadeUp(const QString &name)
{
    return name.isEmpty() || name.startsWith(u'@') || !normaliseEmail(name).isEmpty();
}

QString addressText(const AddressDraft &address)
{
    QStringList parts;
    for (const QString *part :
         {&address.street, &address.postalCode, &address.city, &address.region, &address.country}) {
        if (!part->isEmpty())
            parts.append(*part);
    }
    return parts.join(u", "_s);
}

std::array<QString AddressDraft::*, 5> addressParts()
{
    return {&AddressDraft::street, &AddressDraft::city, &AddressDraft::region, &AddressDraft::postalCode,
            &AddressDraft::country};
}

/// Whether `there` says nothing that `here` does not.
bool covers(const AddressDraft &here, const AddressDraft &there)
{
    for (QString AddressDraft::*part : addressParts()) {
        if (!(there.*part).isEmpty() && here.*part != there.*part)
            return false;
    }
    return true;
}

template<class List>
qsizetype withLabel(const List &list, const QString &label)
{
    return std::count_if(list.cbegin(), list.cend(), [&](const auto &each) {
        return each.label.compare(label, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QString DraftApplier::settled(Counts &counts, const QString &field, const QString &here,
                              const QString &there) const
{
    if (there.isEmpty() || there == here)
        return here;
    if (here.isEmpty() || m_replaces)
        return there;
    keep(counts, field, here, there);
    return here;
}

Result<bool> DraftApplier::updatePerson(Writer &writer, const PersonDraft &draft, Counts &counts)
{
    const QString *said[ValueCount] = {&draft.given,  &draft.additional, &draft.family,   &draft.nickname,
                                       &draft.prefix, &draft.suffix,     &draft.phonetic, &draft.department,
                                       &draft.title,  &draft.birthday,   &draft.owner};
    RawStatement &row = m_sql->personValues.bind(1, m_person.value);
    std::array<QString, ValueCount> here;
    if (row.next()) {
        for (int i = 0; i < ValueCount; ++i)
            here.at(std::size_t(i)) = row.text(i);
    }
    const qint64 oldOrganisation = row.integer(11);
    const QString oldName = row.text(12);
    const qint64 version = row.integer(13);
    const QString firm = row.text(14);
    const QString oldSortKey = row.text(15);
    const QString firstSource = row.text(16);
    row.reset();
    m_replaces = m_options->update == ImportOptions::Update::Replace && !wasTold(m_person);
    if (m_replaces) {
        // A file that an older reader misread is read again to put that right, not what somebody has edited
        // since.
        VOUCH_GIVE(m_replaces, rereads() ? isImports(version) : Result<bool>(true));
    }
    std::array<QString, ValueCount> next = here;
    QString name = oldName;
    const QString newName = draftName(draft);
    const bool named = tellsName(draft) && !newName.isEmpty();
    const bool less = !named || (newName != oldName && saysLess(newName, oldName));
    if (named && newName != oldName && !less && isMadeUp(oldName)) {
        name = newName;
    } else if (named && newName != oldName && !less) {
        const NameFacts now{oldName, here.at(Given), here.at(Additional), here.at(Family), {}, {}};
        const NameFacts then{newName, draft.given, draft.additional, draft.family, {}, {}};
        if (saysInOtherScript(now, then))
            keep(counts, fieldName(Given), oldName, newName);
        else
            name = settled(counts, fieldName(Given), oldName, newName);
    }
    const bool renamed = name != oldName;
    const bool otherName = named && !less && newName != oldName && !renamed;
    for (int i = 0; i < ValueCount; ++i) {
        QString &value = next.at(std::size_t(i));
        const QString &there = *said[i];
        const bool part = i <= Family || i == Prefix || i == Suffix || i == Phonetic;
        if (!part)
            value = settled(counts, fieldName(Value(i)), value, there);
        else if (!there.isEmpty() && !otherName && (value.isEmpty() || renamed || (m_replaces && !less)))
            value = there;
        else if (!there.isEmpty() && !otherName && !less && there != value)
            keep(counts, fieldName(Value(i)), value, there);
    }
    // Where somebody first came from does not change because a later file says otherwise.
    const bool fillsSource = firstSource.isEmpty() && !draft.source.isEmpty();
    if (!fillsSource && !draft.source.isEmpty() && draft.source != firstSource)
        keep(counts, QCoreApplication::translate("Import", "Source"), firstSource, draft.source);
    const QString &newFirm = m_ready->organisation;
    qint64 organisation = oldOrganisation;
    if (!newFirm.isEmpty() && m_ready->organisationKey != foldKey(firm) &&
        settled(counts, QCoreApplication::translate("Import", "Company"), firm, newFirm) == newFirm) {
        VOUCH_GIVE(organisation, organisationId(writer, newFirm, m_ready->organisationKey));
    }
    if (next == here && organisation == oldOrganisation && !renamed && !fillsSource)
        return false;
    const bool sorts = renamed || next.at(Given) != here.at(Given) || next.at(Family) != here.at(Family);
    RawStatement &update = m_sql->personUpdate;
    int position = 0;
    for (const QString &value : std::as_const(next))
        update.bind(++position, value);
    update.bind(++position, organisation);
    update.bind(++position, name);
    update.bind(++position, sorts ? sortKeyOf(name, next.at(Given), next.at(Family)) : oldSortKey);
    update.bind(++position, fillsSource ? draft.source : firstSource);
    update.bind(++position, writer.now);
    update.bind(++position, writer.id.value);
    update.bind(++position, m_person.value);
    VOUCH_TRY(update.run());
    return true;
}

Result<bool> DraftApplier::addPhones(Writer &writer, const PersonDraft &draft, bool isNew, Counts &counts)
{
    struct Known {
        qint64 id;
        QString label, number, key;
    };
    QList<Known> known;
    if (!isNew && !draft.phones.isEmpty()) {
        RawStatement &rows = m_sql->phones.bind(1, m_person.value);
        while (rows.next())
            known.append({rows.integer(0), rows.text(1), rows.text(2), rows.text(3)});
        if (rows.failed())
            return rows.error();
    }
    const auto same = [](const QString &key, const QString &number, const Known &each) {
        return (!key.isEmpty() && each.key == key) || each.number == number;
    };
    bool added = false;
    std::size_t next = m_ready->row.phone;
    for (qsizetype i = 0; i < draft.phones.size(); ++i) {
        if (m_ready->phones[std::size_t(i)].repeats)
            continue;
        const std::size_t row = next++;
        const Labelled &phone = draft.phones.at(i);
        const QString &key = m_ready->phones[std::size_t(i)].text;
        if (std::any_of(known.cbegin(), known.cend(),
                        [&](const Known &each) { return same(key, phone.value, each); }))
            continue;
        if (!known.isEmpty() && m_options->update == ImportOptions::Update::Keep) {
            keep(counts, QCoreApplication::translate("Import", "Phone"), known.first().number, phone.value);
            continue;
        }
        // One number of a kind here and one there: the newer one takes its place.
        const bool single = withLabel(known, phone.label) == 1 && withLabel(draft.phones, phone.label) == 1;
        if (single && m_replaces) {
            const auto old = std::find_if(known.cbegin(), known.cend(), [&](const Known &each) {
                return each.label.compare(phone.label, Qt::CaseInsensitive) == 0;
            });
            bool elsewhere = false;
            for (qsizetype each = 0; each < draft.phones.size(); ++each)
                elsewhere = elsewhere ||
                            same(m_ready->phones[std::size_t(each)].text, draft.phones.at(each).value, *old);
            if (!elsewhere) {
                RawStatement &update = m_sql->phoneUpdate.bind(1, phone.value).bind(2, key);
                VOUCH_TRY(update.bind(3, writer.id.value).bind(4, old->id).run());
                added = true;
                continue;
            }
        }
        BulkInsert &insert = m_new->phone.bindRow(m_rows->phone, row);
        VOUCH_TRY(put(insert.bind(1, m_person.value).bind(6, writer.id.value)));
        added = true;
    }
    return added;
}

Result<bool> DraftApplier::addAddresses(Writer &writer, const PersonDraft &draft, bool isNew, Counts &counts)
{
    struct Known {
        qint64 id;
        QString label;
        AddressDraft address;
    };
    QList<Known> known;
    if (!isNew && !draft.addresses.isEmpty()) {
        RawStatement &rows = m_sql->addresses.bind(1, m_person.value);
        while (rows.next())
            known.append(
                {rows.integer(0),
                 rows.text(1),
                 {rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5), rows.text(6)}});
        if (rows.failed())
            return rows.error();
    }
    bool added = false;
    std::size_t next = m_ready->row.address;
    for (const AddressDraft &address : draft.addresses) {
        const std::size_t row = next++;
        const auto covered = [&](const Known &each) { return covers(each.address, address); };
        if (std::any_of(known.cbegin(), known.cend(), covered))
            continue;
        auto old = known.end();
        if (withLabel(known, address.label) == 1 && withLabel(draft.addresses, address.label) == 1)
            old = std::find_if(known.begin(), known.end(), [&](const Known &each) {
                return each.label.compare(address.label, Qt::CaseInsensitive) == 0;
            });
        if (old != known.end() && (m_replaces || covers(address, old->address))) {
            AddressDraft merged = old->address;
            for (QString AddressDraft::*part : addressParts()) {
                if (!(address.*part).isEmpty())
                    merged.*part = address.*part;
            }
            RawStatement &update = m_sql->addressUpdate.bind(1, merged.street).bind(2, merged.city);
            update.bind(3, merged.region).bind(4, merged.postalCode).bind(5, merged.country);
            VOUCH_TRY(update.bind(6, writer.id.value).bind(7, old->id).run());
            old->address = merged;
            added = true;
            continue;
        }
        if (!known.isEmpty() && m_options->update == ImportOptions::Update::Keep) {
            keep(counts, QCoreApplication::translate("Import", "Address"), addressText(known.first().address),
                 addressText(address));
            continue;
        }
        BulkInsert &insert = m_new->address.bindRow(m_rows->address, row);
        VOUCH_TRY(put(insert.bind(1, m_person.value).bind(8, writer.id.value)));
        added = true;
    }
    return added;
}

Result<bool> DraftApplier::addCustomValues(const QList<Labelled> &values, Counts &counts)
{
    bool added = false;
    QSet<qint64> seen; // the first column of a name counts
    for (const Labelled &value : values) {
        const QString key = foldKey(value.label);
        if (key.isEmpty() || value.value.isEmpty())
            continue;
        VOUCH_GIVE(const qint64 id,
                   idByKey(m_fields, m_sql->fieldFind, m_sql->fieldInsert, value.label, key));
        if (seen.contains(id))
            continue;
        seen.insert(id);
        qint64 row = 0;
        QString here;
        if (!m_isNew) {
            RawStatement &find = m_sql->valueFind.bind(1, m_person.value).bind(2, id);
            if (find.next()) {
                row = find.integer(0);
                here = find.text(1);
            }
            find.reset();
            if (find.failed())
                return find.error();
        }
        if (row != 0 && settled(counts, value.label, here, value.value) == here)
            continue;
        if (row != 0) {
            VOUCH_TRY(m_sql->valueUpdate.bind(1, value.value).bind(2, row).run());
        } else {
            VOUCH_TRY(put(m_new->value.bind(1, m_person.value).bind(2, id).bind(3, value.value)));
        }
        added = true;
    }
    return added;
}

} // namespace vouch
