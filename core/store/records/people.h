// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/ids.h"
#include "core/base/other_amounts.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <utility>

/// What reading people gives: lines of the People list and whole persons.
namespace vouch
{

struct ProfileRecord {
    qint64 id = 0;
    QString network, handle, url;
    std::optional<qint64> followers;
    std::optional<When> followedSince;
    friend bool operator==(const ProfileRecord &, const ProfileRecord &) = default;
};

struct ContactPoint {
    qint64 id = 0;
    QString label, value;
    bool preferred = false;
    friend bool operator==(const ContactPoint &, const ContactPoint &) = default;
};

struct PostalAddress {
    qint64 id = 0;
    QString label, street, city, region, postalCode, country;
    friend bool operator==(const PostalAddress &, const PostalAddress &) = default;
};

/// A person's place on one journey.
struct PlaceRecord {
    JourneyId journey;
    QString journeyKey, journeyName;
    StageId stage;
    QString stageName, stageColour, milestone;
    Millis enteredAt = 0;
    int laps = 0;
    QDate enteredDay; ///< valid: known to the day alone
    friend bool operator==(const PlaceRecord &, const PlaceRecord &) = default;
};

/// One line of the People list.
struct PersonRow {
    PersonId id;
    QString name;
    QString organisation;
    QString contact; ///< preferred e-mail, else phone, else @handle
    QString owner;
    QString stages;           ///< names, joined by ", "
    qint64 purchaseMinor = 0; ///< own net purchases in the workspace's currency
    qint64 advocacyMinor = 0; ///< net purchases of others credited to this person (ledger at a = 1)
    Millis lastAt = 0;        ///< last interaction, purchase or advocacy; 0: none
    OtherAmounts others;      ///< own net purchases in other currencies
};

/// One page of the People list.
struct PeoplePage {
    qint64 total = 0;
    QList<PersonRow> rows;
};

/// Everything about one person but the timeline.
struct PersonRecord {
    PersonId id;
    QString name, given, additional, family, prefix, suffix, nickname, phonetic;
    bool isOrganisation = false;
    QString organisation, department, title, birthday, owner, source;
    OrganisationId organisationId; ///< of `organisation`
    QList<ContactPoint> emails, phones;
    QList<PostalAddress> addresses;
    QList<ProfileRecord> profiles;
    QStringList tags;
    QList<std::pair<QString, QString>> custom; ///< field, value
    QList<PlaceRecord> places;
    QStringList identities;                      ///< what other systems call this person
    QString role;                                ///< key of a Role: of the furthest milestone reached
    qint64 purchaseMinor = 0, advocacyMinor = 0; ///< as in PersonRow
    OtherAmounts others;                         ///< own net purchases in other currencies
    int purchases = 0, advocacyEvents = 0, referred = 0;
    std::optional<Millis> nextTaskAt;
    QDate nextTaskDay; ///< valid: due on a day
    QString nextTask;
    int cadenceDays = 0;              ///< how often they are to hear from somebody; 0: not agreed
    Millis lastContactAt = 0;         ///< last interaction or purchase; 0: none
    std::optional<Millis> touchDueAt; ///< of those with a cadence: when the next contact is due
    Millis createdAt = 0, updatedAt = 0;
    qint64 version = 0;
};

} // namespace vouch
