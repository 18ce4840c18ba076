// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/money.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

/// What reading the workspace gives: plain values, whole rows of screens.
namespace vouch
{

struct ProfileRecord {
    qint64 id = 0;
    QString network, handle, url;
    std::optional<qint64> followers;
    std::optional<Millis> followedSince;
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
};

/// Everything about one person but the timeline.
struct PersonRecord {
    PersonId id;
    QString name, given, additional, family, prefix, suffix, nickname, phonetic;
    bool isOrganisation = false;
    QString organisation, department, title, birthday, owner, source;
    QList<ContactPoint> emails, phones;
    QList<PostalAddress> addresses;
    QList<ProfileRecord> profiles;
    QStringList tags;
    QList<std::pair<QString, QString>> custom; ///< field, value
    QList<PlaceRecord> places;
    QStringList identities;                      ///< what other systems call this person
    QString role;                                ///< roleKey() of the furthest milestone reached
    qint64 purchaseMinor = 0, advocacyMinor = 0; ///< as in PersonRow
    int purchases = 0, advocacyEvents = 0, referred = 0;
    std::optional<Millis> nextTaskAt;
    QString nextTask;
    Millis createdAt = 0, updatedAt = 0;
    qint64 version = 0;
};

/// One thing that happened, or is planned, with one person.
struct TimelineItem {
    Millis at = 0;
    QString kind;   ///< note interaction task move purchase refund advocacy referral-out referral-in change
    qint64 id = 0;  ///< row of that kind; with kind unique
    QString title;  ///< plain text, made for people
    QString text;   ///< body, plain text or Markdown source (notes)
    QString detail; ///< channel, kind, order number … short
    std::optional<Money> amount;
    int sentiment = 0;
    bool incoming = true;
    bool planned = false;     ///< an open task
    bool beforeKnown = false; ///< happened before the person's record was made
    PersonId other;           ///< for referrals
    friend bool operator==(const TimelineItem &, const TimelineItem &) = default;
};

/// What a card on the board shows. About 200 bytes.
struct Card {
    PersonId person;
    StageId stage;
    QString rank;
    QString name;
    QString subtitle; ///< organisation, else @handle
    QStringList networks;
    QString owner;
    QStringList tags;
    Millis enteredAt = 0;
    int laps = 0;
    qint64 purchaseMinor = 0, advocacyMinor = 0;
    std::optional<Millis> nextTaskAt;
    friend bool operator==(const Card &, const Card &) = default;
};

struct TaskRecord {
    TaskId id;
    PersonId person;
    QString personName, title, owner;
    std::optional<Millis> dueAt, doneAt;
};

} // namespace vouch
