// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/people_files.h"

#include "core/base/money.h"
#include "core/base/workbook.h"
#include "core/exchange/writers.h"
#include "core/store/records/people.h"
#include "core/words/channels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch
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
    draft.externalId = person.identities.value(0);
    draft.tags = person.tags;
    draft.owner = person.owner;
    draft.source = person.source;
    for (const ContactPoint &email : person.emails)
        draft.emails.append({email.label, email.value, email.preferred});
    for (const ContactPoint &phone : person.phones)
        draft.phones.append({phone.label, phone.value, phone.preferred});
    for (const PostalAddress &address : person.addresses) {
        draft.addresses.append({address.label, address.street, address.city, address.region,
                                address.postalCode, address.country});
    }
    for (const ProfileRecord &profile : person.profiles) {
        if (profile.network == keyOf(Channel::Website))
            draft.websites.append({{}, profile.url.isEmpty() ? profile.handle : profile.url, false});
        else
            draft.profiles.append({profile.network, profile.handle, profile.url, {}, -1, 0});
    }
    return draft;
}

/// Columns behind those of a contact list: the workspace's own fields, a stage for each journey, the amounts.
/// The names are English words because other programs read them.
struct Extras {
    QStringList fields;
    QStringList journeys;    ///< keys
    bool others = false;     ///< somebody bought in another currency
    qsizetype addresses = 1; ///< the most that somebody has

    QStringList titles() const
    {
        QStringList titles = fields;
        for (const QString &key : journeys)
            titles.append(exchange::stageColumn(key));
        titles += exchange::figureColumns();
        if (!others)
            titles.removeLast();
        return titles;
    }
};

QString plainAmount(qint64 minor, const QString &currency)
{
    const int digits = minorDigits(currency);
    QString text = QString::number(std::abs(minor)).rightJustified(digits + 1, u'0');
    if (digits > 0)
        text.insert(text.size() - digits, u'.');
    return minor < 0 ? u'-' + text : text;
}

Result<Extras> extrasOf(const EachPerson &people)
{
    Extras extras;
    VOUCH_TRY(people([&](const PersonRecord &person) {
        for (const auto &[field, value] : person.custom) {
            if (!extras.fields.contains(field))
                extras.fields.append(field);
        }
        extras.others |= !person.others.isEmpty();
        extras.addresses = std::max(extras.addresses, person.addresses.size());
        for (const PlaceRecord &place : person.places) {
            if (!extras.journeys.contains(place.journeyKey))
                extras.journeys.append(place.journeyKey);
        }
        return true;
    }));
    extras.fields.sort();
    extras.journeys.sort();
    return extras;
}

QStringList cellsOf(const PersonRecord &person, const Extras &extras, const QString &currency)
{
    exchange::PersonDraft draft = draftOf(person);
    for (const auto &[field, value] : person.custom)
        draft.custom.append({field, value, false});
    QStringList cells = exchange::contactCells(draft, extras.fields, extras.addresses);
    for (const QString &key : extras.journeys) {
        const auto place =
            std::find_if(person.places.cbegin(), person.places.cend(),
                         [&key](const PlaceRecord &candidate) { return candidate.journeyKey == key; });
        cells.append(place == person.places.cend() ? QString() : place->stageName);
    }
    cells += QStringList{plainAmount(person.purchaseMinor, currency),
                         plainAmount(person.advocacyMinor, currency), currency};
    if (!extras.others)
        return cells;
    QStringList others;
    for (const OtherAmount &other : person.others)
        others.append(other.sum.currency + u' ' + plainAmount(other.sum.minor, other.sum.currency));
    return cells + QStringList{others.join(u"; "_s)};
}

} // namespace

Result<QByteArray> peopleCsv(const EachPerson &people, const QString &currency, bool plain)
{
    VOUCH_GIVE(const Extras extras, extrasOf(people));
    const auto style = plain ? exchange::CsvStyle::Lossless : exchange::CsvStyle::SpreadsheetSafe;
    QStringList titles = exchange::contactColumns(extras.titles(), extras.addresses);
    QByteArray text = exchange::csvStart(style) + exchange::csvLine(titles, style);
    VOUCH_TRY(people([&](const PersonRecord &person) {
        text += exchange::csvLine(cellsOf(person, extras, currency), style);
        return true;
    }));
    return text;
}

Result<QByteArray> peopleXlsx(const EachPerson &people, const QString &currency, const QString &title)
{
    VOUCH_GIVE(const Extras extras, extrasOf(people));
    const QStringList titles = exchange::contactColumns(extras.titles(), extras.addresses);
    Workbook book;
    book.about(title, {});
    book.sheet(title);
    for (int column = 0; column < titles.size(); ++column) {
        book.width(column, std::clamp(double(titles[column].size()) + 4, 12.0, 28.0));
        book.text(0, column, titles[column], Workbook::Style::Heading);
    }
    book.freeze(1);
    int row = 0;
    const int money = int(titles.size()) - (extras.others ? 4 : 3); ///< where the amounts begin
    VOUCH_TRY(people([&](const PersonRecord &person) {
        const QStringList cells = cellsOf(person, extras, currency);
        ++row;
        for (int column = 0; column < cells.size(); ++column) {
            if (column != money && column != money + 1)
                book.text(row, column, cells[column]);
        }
        book.money(row, money, {person.purchaseMinor, currency});
        book.money(row, money + 1, {person.advocacyMinor, currency});
        return row < 1'048'575;
    }));
    if (row > 0)
        book.filter(0, row, int(titles.size()) - 1);
    return book.finish();
}

Result<QByteArray> peopleVcards(const EachPerson &people)
{
    QByteArray text;
    VOUCH_TRY(people([&](const PersonRecord &person) {
        text += exchange::vcardText(draftOf(person));
        return true;
    }));
    return text;
}

} // namespace vouch
