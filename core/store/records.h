// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/other_amounts.h"
#include "core/words/journeys.h"
#include "core/words/timeline.h"

#include <QJsonObject>
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

/// One thing that was bought.
struct PurchaseLine {
    QString item;
    qint64 quantity = 1;
    Money price; ///< of one
    friend bool operator==(const PurchaseLine &, const PurchaseLine &) = default;
};

/// One thing that happened, or is planned, with one person.
struct TimelineItem {
    Millis at = 0;
    QDate day; ///< valid: known to the day alone, and `at` is when it begins
    TimelineKind kind = TimelineKind::Change;
    qint64 id = 0;             ///< row of that kind; with kind unique
    QString title;             ///< plain text, made for people
    QString text;              ///< body, plain text or Markdown source (notes)
    QString detail;            ///< channel, kind, order number … short
    QString more;              ///< shown instead of `text` when the item is opened; empty: the same
    QList<PurchaseLine> lines; ///< of purchases and refunds
    std::optional<Money> amount;
    int sentiment = 0;
    bool incoming = true;
    bool planned = false;            ///< an open task
    bool beforeKnown = false;        ///< happened before the person's record was made
    PersonId other;                  ///< for referrals and rewards
    std::optional<When> mayReturnAt; ///< of who left a journey
    QString channel, contact;        ///< keys, of interactions: where it was and what kind it was
    const QString &opened() const { return more.isEmpty() ? text : more; }
    friend bool operator==(const TimelineItem &, const TimelineItem &) = default;
};

/// What a card on the board shows. About 200 bytes.
struct Card {
    PersonId person;
    StageId stage;
    QString rank;
    QString name;
    QString sortKey;  ///< folded, family name first, as the People list is sorted by
    QString subtitle; ///< organisation, else @handle
    QStringList networks;
    QString owner;
    QStringList tags;
    Millis enteredAt = 0;
    int laps = 0;
    qint64 purchaseMinor = 0, advocacyMinor = 0;
    OtherAmounts others; ///< own net purchases in other currencies
    std::optional<Millis> nextTaskAt;
    std::optional<Millis> holdSince, holdUntil; ///< on hold; without an end until somebody resumes it
    QString holdReason;
    friend bool operator==(const Card &, const Card &) = default;
};

struct TaskRecord {
    TaskId id;
    PersonId person;
    QString personName, title, owner;
    std::optional<Millis> dueAt, doneAt;
    QDate dueDay; ///< valid: due on a day, at whose begin `dueAt` is
};

/// What a board's header and cards say of a stage. Visits as in the report time-in-stage (Kaplan–Meier, open
/// visits censored); the way on as in the report conversion, mode forward.
struct StageFigures {
    StageId stage;
    int completed = 0;                         ///< visits that ended
    std::optional<double> medianDays, p75Days; ///< empty: not reached
    int slowAfterDays = 0;                     ///< who is here longer has waited too long; 0: never
    bool automatic = false;                    ///< slowAfterDays is p75Days, rounded up
    qint64 entered = 0, movedOn = 0, immature = 0;
    double share = 0, low = 0, high = 0; ///< movedOn / entered with its Wilson interval; of entered = 0: 0
    friend bool operator==(const StageFigures &, const StageFigures &) = default;
};

/// A saved view of a board: filter, lens, lanes, order, fields (ui/board reads and writes `definition`).
struct BoardViewRecord {
    qint64 id = 0;
    JourneyId journey;
    QString name;
    QJsonObject definition;
    qint64 version = 0; ///< as in RuleRecord
    friend bool operator==(const BoardViewRecord &, const BoardViewRecord &) = default;
};

struct TransitionRecord {
    TransitionId id;
    PersonId person;
    JourneyId journey;
    StageId from, to; ///< invalid: nowhere
    Millis at = 0, loggedAt = 0;
    QDate day; ///< valid: known to the day alone, and `at` is when it begins
    MoveCause cause = MoveCause::Person;
    QString actor, reason, competitor;
    std::optional<When> mayReturnAt;
    InteractionId evidence;
    QString evidenceText; ///< channel and beginning of the interaction, plain text
    TransitionId supersedes;
    bool superseded = false; ///< a later row corrects this one
    bool withdrawn = false;  ///< superseding row that says: it never happened
};

/// When … then …: see core/journeys/rule.h for the form of `definition`.
struct RuleRecord {
    qint64 id = 0;
    QString name;
    QJsonObject definition;
    bool active = true;
    /// The operation that last changed it. Given back when it is saved: a Conflict if that is another one by
    /// then; 0 does not check.
    qint64 version = 0;
    friend bool operator==(const RuleRecord &, const RuleRecord &) = default;
};

struct SuggestionRecord {
    qint64 id = 0;
    qint64 rule = 0;
    QString ruleName;
    PersonId person;
    QString personName;
    JourneyId journey;
    QString text;     ///< what to do: "Move to Act"
    QString evidence; ///< why: "Commented “…” on 3 March"
    Millis evidenceAt = 0, madeAt = 0;
};

/// One line of a rule's dry run.
struct RuleTrial {
    struct Line {
        PersonId person;
        QString personName, text, evidence;
        Millis at = 0;
    };
    qint64 looked = 0; ///< events looked at
    qint64 matches = 0;
    QList<Line> lines; ///< the newest 1,000
};

struct WaitingRecord {
    PersonId person;
    QString personName, journeyName, stageName, guidance, owner;
    JourneyId journey;
    int days = 0, slowAfterDays = 0;
};

struct UnansweredRecord {
    InteractionId interaction;
    PersonId person;
    QString personName, channel, kind, text;
    int sentiment = 0;
    Millis at = 0;
};

struct ThanksRecord {
    AdvocacyId event;
    PersonId person;
    QString personName, kind, channel;
    Millis at = 0;
};

/// Whom to answer, chase and thank; each list the most urgent 200 with its whole count.
struct TodayPage {
    qint64 unansweredCount = 0, taskCount = 0, waitingCount = 0, suggestionCount = 0, thanksCount = 0,
           touchCount = 0;
    QList<UnansweredRecord> unanswered; ///< negative first, then oldest first
    QList<TaskRecord> tasks;            ///< due until the end of today
    QList<WaitingRecord> waiting;       ///< longest over the limit first
    QList<SuggestionRecord> suggestions;
    QList<ThanksRecord> thanks;
    /// Keep in touch: days since the last contact (−1: never), cadence as slowAfterDays. First the
    /// `touchCount` whose cadence ran out; behind them people who have gone quiet (slowAfterDays 60).
    QList<WaitingRecord> touch;
    qint64 quietPeople = 0; ///< without a cadence, and nothing heard from or said to them for 60 days
    QStringList owners;     ///< of people and tasks
};

struct ProgrammeRecord {
    qint64 id = 0;
    QString name, currency, milestone;
    qint64 referrerMinor = 0, friendMinor = 0;
    std::optional<qint64> budgetMinor;
    qint64 spentMinor = 0, pendingMinor = 0;
    std::optional<When> startsAt, endsAt;
    qint64 version = 0;
};

struct RewardRecord {
    qint64 id = 0;       ///< the newest entry of its chain
    ReferralId referral; ///< with side and milestone it is the same reward in whatever state
    PersonId person;
    QString personName, otherName, programme, side, milestone, state;
    Money amount;
    Millis at = 0;
    qint64 programmeId = 0;
    bool refunded = false; ///< the friend has given back all that the reward was for
};

/// One entry of a reward's chain.
struct RewardStep {
    qint64 id = 0;
    QString state, actor;
    Millis at = 0;
};

/// How somebody enjoyed a purchase; parts that were not asked are empty.
struct EnjoyRecord {
    PurchaseId purchase;
    std::optional<bool> delivery, packaging, worked, support, surprise;
    std::optional<int> score;
    Millis at = 0;
    qint64 version = 0;
};

struct ConsiderationRecord {
    qint64 id = 0;
    QString brand;
    When addedAt;
    std::optional<When> removedAt;
};

struct DriverRecord {
    qint64 id = 0;
    PurchaseId purchase;
    QString driver;
    Millis at = 0;
};

struct CaseRecord {
    qint64 id = 0;
    Millis openedAt = 0;
    std::optional<Millis> firstResponseAt, resolvedAt;
    QString text; ///< of the interaction it was opened from
};

/// What a person's page shows beside fields and timeline.
struct PersonOutcomes {
    QList<RewardRecord> rewards;               ///< newest first
    QList<EnjoyRecord> enjoyments;             ///< by purchase, newest first
    QList<ConsiderationRecord> considerations; ///< those still on the list first
    QList<DriverRecord> drivers;               ///< newest first
    QList<CaseRecord> cases;                   ///< open ones first
};

/// Who brought whom; people are those who brought somebody or were brought.
struct ReferralGraph {
    struct Node {
        PersonId person;
        QString name;
        qint64 purchaseMinor = 0, advocacyMinor = 0;
    };
    struct Link {
        ReferralId id;
        int referrer = 0, referred = 0; ///< positions in nodes
        Millis at = 0;
        QString type, status;
    };
    QList<Node> nodes;
    QList<Link> links; ///< by time
};

struct AdvocateRecord {
    PersonId person;
    QString name;
    qint64 purchaseMinor = 0, advocacyMinor = 0;
    OtherAmounts others; ///< own net purchases in other currencies
    int events = 0, referred = 0, unthanked = 0;
    Millis lastAt = 0;
    qint64 rewardsMinor = 0;
};

/// One export of reports: what was asked, on which state of the data, and the digest of what came out.
struct ReportRunRecord {
    qint64 id = 0;
    Millis at = 0;
    QJsonObject what; ///< pack, format, file and the specs (core/insight/proof.h)
    QString dataRevision, digest;
};

/// Everything of the Advocacy screen but the reports.
struct AdvocacyPage {
    QList<AdvocateRecord> advocates; ///< by advocacy value
    QList<ProgrammeRecord> programmes;
    QList<RewardRecord> rewards; ///< newest first
};

} // namespace vouch
