// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people_export.h"

#include "app/output.h"
#include "core/exchange/vcard_writer.h"
#include "core/people/networks.h"
#include "core/store/lane.h"
#include "core/workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

exchange::PersonDraft draftOf(const PersonRecord &person)
{
    exchange::PersonDraft draft;
    draft.displayName = person.name;
    draft.given = person.given;
    draft.additional = person.additional;
    draft.family = person.family;
    draft.prefix = person.prefix;
    draft.suffix = person.suffix;
    draft.nickname = person.nickname;
    draft.isOrganisation = person.isOrganisation;
    draft.organisation = person.organisation;
    draft.department = person.department;
    draft.title = person.title;
    draft.birthday = person.birthday;
    draft.tags = person.tags;
    for (const ContactPoint &email : person.emails)
        draft.emails.append({email.label, email.value, email.preferred});
    for (const ContactPoint &phone : person.phones)
        draft.phones.append({phone.label, phone.value, phone.preferred});
    for (const PostalAddress &address : person.addresses) {
        draft.addresses.append({address.label, address.street, address.city, address.region,
                                address.postalCode, address.country});
    }
    for (const ProfileRecord &profile : person.profiles) {
        if (profile.network == u"website")
            draft.websites.append({{}, profile.url.isEmpty() ? profile.handle : profile.url, false});
        else
            draft.profiles.append({profile.network, profile.handle, profile.url, {}, -1, 0});
    }
    return draft;
}

/// How many columns each repeated thing needs.
struct Shape {
    qsizetype emails = 1;
    qsizetype phones = 1;
    QStringList networks;
    QStringList journeys; ///< keys
};

QString numbered(const QString &title, qsizetype at)
{
    return at == 0 ? title : title + u' ' + QString::number(at + 1);
}

/// Column names are English words that importers everywhere recognise, so they are not translated.
QStringList titles(const Shape &shape)
{
    QStringList cells{u"Id"_s,          u"Name"_s,     u"Given Name"_s,   u"Additional Name"_s,
                      u"Family Name"_s, u"Nickname"_s, u"Organization"_s, u"Department"_s,
                      u"Title"_s,       u"Birthday"_s};
    for (qsizetype i = 0; i < shape.emails; ++i)
        cells.append(numbered(u"E-mail"_s, i));
    for (qsizetype i = 0; i < shape.phones; ++i)
        cells.append(numbered(u"Phone"_s, i));
    for (const QString &key : shape.networks)
        cells.append(network(key).name);
    cells += {u"Street"_s,  u"City"_s, u"Region"_s, u"Postal Code"_s,
              u"Country"_s, u"Tags"_s, u"Owner"_s,  u"Source"_s};
    for (const QString &key : shape.journeys)
        cells.append(u"Stage of "_s + key);
    cells += {u"Purchase"_s, u"Advocacy"_s, u"Currency"_s};
    return cells;
}

QString plainAmount(qint64 minor, const QString &currency)
{
    const int digits = minorDigits(currency);
    QString text = QString::number(std::abs(minor)).rightJustified(digits + 1, u'0');
    if (digits > 0)
        text.insert(text.size() - digits, u'.');
    return minor < 0 ? u'-' + text : text;
}

QStringList cellsOf(const PersonRecord &person, const Shape &shape, const QString &currency)
{
    QStringList cells{person.id.toString(), person.name,     person.given,        person.additional,
                      person.family,        person.nickname, person.organisation, person.department,
                      person.title,         person.birthday};
    for (qsizetype i = 0; i < shape.emails; ++i)
        cells.append(i < person.emails.size() ? person.emails.at(i).value : QString());
    for (qsizetype i = 0; i < shape.phones; ++i)
        cells.append(i < person.phones.size() ? person.phones.at(i).value : QString());
    for (const QString &key : shape.networks) {
        QStringList handles;
        for (const ProfileRecord &profile : person.profiles) {
            if (profile.network == key)
                handles.append(profile.handle.isEmpty() ? profile.url : profile.handle);
        }
        cells.append(handles.join(u' '));
    }
    const PostalAddress address = person.addresses.value(0);
    cells += {address.street,     address.city,    address.region,
              address.postalCode, address.country, person.tags.join(u", "_s),
              person.owner,       person.source};
    for (const QString &key : shape.journeys) {
        const auto place =
            std::find_if(person.places.cbegin(), person.places.cend(),
                         [&key](const PlaceRecord &candidate) { return candidate.journeyKey == key; });
        cells.append(place == person.places.cend() ? QString() : place->stageName);
    }
    cells +=
        {plainAmount(person.purchaseMinor, currency), plainAmount(person.advocacyMinor, currency), currency};
    return cells;
}

Result<Shape> shapeOf(Workspace &workspace)
{
    Shape shape;
    VOUCH_TRY(await(workspace.eachPerson([&shape](const PersonRecord &person) {
        shape.emails = std::max(shape.emails, person.emails.size());
        shape.phones = std::max(shape.phones, person.phones.size());
        for (const ProfileRecord &profile : person.profiles) {
            if (!shape.networks.contains(profile.network))
                shape.networks.append(profile.network);
        }
        for (const PlaceRecord &place : person.places) {
            if (!shape.journeys.contains(place.journeyKey))
                shape.journeys.append(place.journeyKey);
        }
        return true;
    })));
    shape.networks.sort();
    shape.journeys.sort();
    return shape;
}

} // namespace

Result<QByteArray> peopleCsv(Workspace &workspace, bool plain)
{
    const Result<Shape> shape = shapeOf(workspace);
    if (!shape)
        return shape.error();
    const QString currency = workspace.currency();
    const Formulas formulas = plain ? Formulas::Keep : Formulas::Disarm;
    QByteArray text = csvLine(titles(*shape), formulas).toUtf8();
    VOUCH_TRY(await(workspace.eachPerson([&](const PersonRecord &person) {
        text += csvLine(cellsOf(person, *shape, currency), formulas).toUtf8();
        return true;
    })));
    return text;
}

Result<QByteArray> peopleVcards(Workspace &workspace)
{
    QByteArray text;
    VOUCH_TRY(await(workspace.eachPerson([&text](const PersonRecord &person) {
        text += exchange::toVcard(draftOf(person));
        return true;
    })));
    return text;
}

} // namespace vouch::app
