// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/money.h"
#include "core/base/times.h"
#include "core/words/advocacy.h"
#include "core/words/deals.h"
#include "core/words/journeys.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QTimeZone>
#include <functional>

/// What importers produce: drafts of records, not yet matched with anything in the workspace. All text has
/// gone through cleanText()/cleanLine(); times are ms UTC; money is in minor units. Where `dayOnly` is set
/// the file knows the day alone, and the time beside it is 00:00 UTC of that day, whatever the workspace's
/// time zone.
namespace vouch::exchange
{

struct Labelled {
    QString label; ///< "work", "Home", … as the file says; empty if it does not
    QString value; ///< as written
    bool preferred = false;
    friend bool operator==(const Labelled &, const Labelled &) = default;
};

struct AddressDraft {
    QString label, street, city, region, postalCode, country;
    friend bool operator==(const AddressDraft &, const AddressDraft &) = default;
};

struct ProfileDraft {
    QString network; ///< a key of people/networks.h
    QString handle;  ///< as normaliseHandle() leaves it
    QString url;
    QString externalId;       ///< the network's own id (a DID, a numeric id), as text
    qint64 followers = -1;    ///< −1: not known
    Millis followedSince = 0; ///< 0: not known
    friend bool operator==(const ProfileDraft &, const ProfileDraft &) = default;
};

/// Keys as in the store: kind of an InteractionKind, intent of an Intent or empty; sentiment −1, 0, 1.
struct InteractionDraft {
    QString channel; ///< key of a Channel, or a word of the file
    QString kind;
    bool incoming = true;
    QString intent;
    int sentiment = 0;
    QString text;
    QString link;
    QString campaign;
    Millis at = 0;
    bool dayOnly = false;
    QString externalId; ///< makes a second import add nothing; unique per channel
    bool needsAnswer = false;
    Millis answeredAt = 0; ///< 0: not answered
    Millis resolvedAt = 0; ///< of a complaint: when its case was closed; 0: it is open
};

struct PurchaseLineDraft {
    QString item;
    qint64 quantity = 1;
    Money price; ///< of one
};

/// How a purchase was enjoyed; parts that were not asked stay empty.
struct EnjoyDraft {
    std::optional<bool> delivery, packaging, worked, support, surprise;
    std::optional<int> score; ///< 0–10
    Millis at = 0;
};

struct PurchaseDraft {
    QString orderNumber; ///< with `source` and the buyer it is one order, which importing again updates
    QString source;      ///< "shopify", "sample", …
    QString orderId;     ///< the shop's own id for it; two orders of one number differ in it
    Millis at = 0;
    bool dayOnly = false;
    Money net; ///< order total as paid, before refunds
    std::optional<Money> cost;
    std::optional<Money>
        refunded;          ///< positive; becomes a purchase row with negative net that refunds this one
    Millis refundedAt = 0; ///< 0: the purchase's own time
    bool refundedDayOnly = false;
    QString channel;
    bool abandoned = false; ///< voided, cancelled or never paid
    bool open = false;      ///< abandoned so far alone: not paid yet, or a deal that is open again
    Millis stateAt = 0;     ///< the latest moment that the file tells of it; 0: not known
    /// Of a deal: `net` and `at` are those of the last time it was won, and `at` 0 says that it never was.
    bool deal = false;
    Millis netAt = 0; ///< of a deal: when `net` was stated
    Millis renewalAt = 0;
    QString friction; ///< note on what was hard
    QList<PurchaseLineDraft> lines;
    std::optional<EnjoyDraft> enjoyment; ///< of a new order alone
    QStringList drivers;                 ///< what led to it: price value brand …; of a new order alone
};

/// A brand on the person's list.
struct ConsiderationDraft {
    QString brand;
    Millis addedAt = 0;
    Millis removedAt = 0; ///< 0: still there
};

/// A two-sided reward programme; one of the same name is left as it is.
struct ProgrammeDraft {
    QString name;
    Money referrer, friendSide;
    QString milestone = keyOf(ReferralStatus::Purchased);
    std::optional<Money> budget;
    Millis startsAt = 0, endsAt = 0; ///< 0: without limit
};

/// The person entered a stage.
struct VisitDraft {
    QString stage; ///< the stage's name, key or alias in any case (Journey::stageByName), as the file says
    Millis at = 0;
    bool dayOnly = false;
    QString reason;     ///< for exits
    QString competitor; ///< for exits
    bool exit = false;  ///< left the journey (stage is empty)
};

/// What a deal was thought to be; what is not said stays empty.
struct DealStatement {
    Millis at = 0; ///< since when; 0: that is how the file knows it now
    bool dayOnly = false;
    std::optional<Money> amount;
    Millis expected = 0; ///< when it may be won; 0: not said
    bool expectedDayOnly = false;
    std::optional<int> probability; ///< percent
    QString owner;
    bool saysNothing() const { return !amount && expected == 0 && !probability && owner.isEmpty(); }
    friend bool operator==(const DealStatement &, const DealStatement &) = default;
};

/// What somebody may buy: the draft's person or, where that is `nobody`, nobody whom the file names.
struct DealDraft {
    QString source; ///< "hubspot", "salesforce", "case": with `id` what its system calls it
    QString id;
    QString title;
    QString organisation;
    QString origin; ///< where it came from ("paid search")
    QString notes;
    QString reason, competitor; ///< where it was lost
    Millis openedAt = 0;        ///< 0: with its first visit
    bool openedDayOnly = false;
    DealStatus status = DealStatus::Open;
    Millis closedAt = 0; ///< when it was last won or lost; 0: open, or nobody says
    bool closedDayOnly = false;
    Millis stateAt = 0;           ///< the latest moment that the file tells of it; 0: not known
    DealStatement known;          ///< of a won deal its amount is that of the last time it was won
    QList<DealStatement> history; ///< in order of time
    QList<VisitDraft> visits;     ///< in order of time
    QList<Labelled> others;       ///< e-mails or names of others who have a say; label: their part in it
};

struct AdvocacyDraft {
    QString kind; ///< key of an AdvocacyKind
    Millis at = 0;
    bool dayOnly = false;
    int sentiment = 1;
    qint64 reach = -1; ///< followers at that time; −1: not known
    QString channel;
    QString note;
    QString externalId;
    Millis thankedAt = 0; ///< 0: not yet
};

/// The drafted person was brought by somebody who is in the workspace or came earlier in the same file.
struct ReferralDraft {
    QString referrer; ///< e-mail, E.164 phone, "network:handle" or "source:external id"
    Millis at = 0;
    bool dayOnly = false;
    QString type = keyOf(ReferralType::Unknown);
    QString status = keyOf(ReferralStatus::Invited);
    /// What became of the rewards for it, both sides alike, where a programme promises some: approved, given
    /// …
    QList<std::pair<QString, Millis>> rewards;
};

struct TaskDraft {
    QString title;
    Millis dueAt = 0;  ///< 0: no date
    Millis doneAt = 0; ///< 0: open
    bool dueDayOnly = false;
};

struct NoteDraft {
    QString text; ///< Markdown source
    Millis at = 0;
    bool dayOnly = false;
};

/// A value that is kept as text since it is not what it should be.
struct UnreadValue {
    enum class Kind { Birthday, Website };
    Kind kind = Kind::Birthday;
    QString value;
};

struct PersonDraft {
    QString displayName; ///< empty: made from the parts, else from handle or e-mail
    QString given, additional, family, prefix, suffix, nickname, phonetic;
    bool isOrganisation = false;
    QString organisation, department, title;
    QString birthday; ///< "1990-03-09", or "--03-09" without a year
    QList<Labelled> emails, phones, websites;
    QList<AddressDraft> addresses;
    QList<ProfileDraft> profiles;
    QStringList tags;
    QString owner;
    QString source;     ///< first touch as the file states it ("paid search"); empty: the importer's format
    QString externalId; ///< "uid:…", "case:2", "shopify:1234": identity in the file's own system
    QList<Labelled> custom;    ///< columns with no place of their own: label = column, value = cell
    QList<UnreadValue> unread; ///< what is among `custom` because it cannot be read; for messages, not stored
};

/// One person's worth of a file (or one order, one deal …) with everything the file says about them.
struct Draft {
    QString file;    ///< name for messages (inside an archive: path in it)
    qint64 line = 0; ///< first line, from 1
    qint64 rows = 1; ///< how many rows of the file this stands for
    /// false: all `rows` share one outcome. true: every entry of `visits`, the person's or a deal's, is a row
    /// with an outcome of its own.
    bool countVisits = false;
    /// A sale whose buyer the file does not name, or a deal with nobody: `person` is empty and only
    /// `purchases` and `deals` count.
    bool nobody = false;
    PersonDraft person;
    QString journeyKey;       ///< journey that visits belong to; empty: chosen by the importer's options
    QList<VisitDraft> visits; ///< in order of time
    QList<InteractionDraft> interactions;
    QList<PurchaseDraft> purchases;
    QList<AdvocacyDraft> advocacy;
    QList<ReferralDraft> referrals;
    QList<ConsiderationDraft> considerations;
    QList<TaskDraft> tasks;
    QList<NoteDraft> notes;
    QList<DealDraft> deals;
    /// The rows that are counted one by one.
    qint64 visitRows() const
    {
        qint64 count = visits.size();
        for (const DealDraft &deal : deals)
            count += deal.visits.size();
        return count;
    }
};

struct RowIssue {
    QString file;
    qint64 line = 0;
    QString reason; ///< one translated sentence
};

/// A column (or a whole table) that can be read in more than one way, with the way that was taken.
struct ColumnDoubt {
    enum class Kind {
        Amount,   ///< readings "dot", "comma": what stands before the cents
        DayMonth, ///< readings "day-first", "month-first"
        People    ///< readings "people", "no-people": whether the rows of the table are people
    };
    Kind kind = Kind::Amount;
    QString file;
    QString column;      ///< empty for People
    QString reading;     ///< the way that was taken
    QStringList samples; ///< at most three cells that leave it open
    bool chosen = false; ///< somebody said so (ReadOptions::readings)
    bool open = true; ///< false: other cells or signs of the file decide; shown and changeable all the same
    bool contradicts = false;  ///< of Amount: the first two samples go by different marks
    bool mayBeHistory = false; ///< of People: the rows may be steps of a journey's history instead
    friend bool operator==(const ColumnDoubt &, const ColumnDoubt &) = default;
};

/// Where readers send what they find, in file order. All calls come from the thread that reads.
class DraftSink
{
public:
    virtual ~DraftSink() = default;
    /// Hands over a draft; false means stop (cancelled or failed).
    virtual bool add(Draft draft) = 0;
    /// `rows` rows that bring nothing and why ("account closed").
    virtual void skipped(const RowIssue &issue, qint64 rows = 1) = 0;
    /// `rows` rows that could not be read and why.
    virtual void failed(const RowIssue &issue, qint64 rows = 1) = 0;
    /// Something the person should know that costs no row.
    virtual void warning(const RowIssue &issue) = 0;
    /// What can be read in two ways, once a column, before or after its rows.
    virtual void doubt(const ColumnDoubt &) {}
    /// Bytes read of bytes in all; −1 where the end is not known.
    virtual void progress(qint64 done, qint64 total) = 0;
    /// A column and how many of its cells hold something; called once per column at the end of a table.
    virtual void column(const QString &name, qint64 filled) = 0;
    /// A journey that the file itself describes: stage names in order of the file (journey-history).
    /// `won` and `lost` name stages that mean a purchase or a loss. Called before the first draft that needs
    /// it.
    /// `deals`: deals walk it, not people.
    virtual void journey(const QString &key, const QString &name, const QStringList &stages,
                         const QStringList &won, const QStringList &lost, bool deals) = 0;
    /// A reward programme that the file describes. Called before the first draft whose referral it rewards.
    virtual void programme(const ProgrammeDraft &) {}
};

struct ReadOptions {
    QString format;                  ///< key of a format; empty: detect
    QHash<QString, QString> formats; ///< path → key of a format, for files that somebody said something of
    QHash<QString, QString> mapping; ///< column → field, for generic tables; overrides the guess
    QString encoding;                ///< e.g. "GB18030"; empty: detect
    QChar separator;                 ///< null: detect
    QString region;                  ///< ISO country for phone numbers without a code
    QString currency;                ///< where a file names none; empty: the workspace's
    Millis now = 0;                  ///< for records without a time
    QTimeZone zone = QTimeZone::utc(); ///< of times without one: the workspace's
    /// Column → reading (see ColumnDoubt), as somebody chose it; "*" stands for every column, "people"
    /// decides whether rows are people.
    QHash<QString, QString> readings;
    QString system;      ///< whose customer numbers these are ("shop A"); empty: the file's kind
    QString journeyName; ///< for journey-history: name of the journey it makes
    /// What stages of journeys that are there mean, by the journey's key and the folded name, key and alias.
    QHash<QString, QHash<QString, StageMeaning>> knownStages;
};

} // namespace vouch::exchange
