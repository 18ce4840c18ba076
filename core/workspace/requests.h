// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"
#include "core/journeys/journey.h"
#include "core/store/records.h"
#include "core/words/advocacy.h"
#include "core/words/interactions.h"

#include <QHash>

/// What the verbs of Workspace are asked: plain values.
namespace vouch
{

/// Changes to a person's own fields; what is not set stays. `expectedVersion` is the version the form was
/// filled from: if the row has another one, the verb reports Conflict and changes nothing. 0 does not check.
struct PersonEdit {
    PersonId id;
    qint64 expectedVersion = 0;
    std::optional<QString> name, given, family, nickname, organisation, title, department, birthday, owner,
        source;
    std::optional<QList<ContactPoint>> emails,
        phones; ///< the whole list; rows keep their id where it is given
    std::optional<QList<ProfileRecord>> profiles;
    std::optional<QStringList> tags;
};

struct MoveRequest {
    QList<PersonId> people;
    JourneyId journey;
    StageId to;             ///< invalid: leave the journey
    PersonId after;         ///< place behind this person's card …
    PersonId before;        ///< … and before this one's; neither: on top of the column
    std::optional<When> at; ///< when it happened; now unless said
    QString reason, competitor;
    std::optional<When> mayReturnAt;
    InteractionId evidence; ///< the interaction that shows why
    MoveCause cause = MoveCause::Person;
    /// Where whoever asks saw these people (invalid: not on the journey). Who stands elsewhere by now was
    /// moved by somebody else: the whole move is a Conflict that names them. People that are not listed are
    /// not checked.
    QHash<PersonId, StageId> seenIn;
    std::optional<QString> owner; ///< also gives the people to this owner (a drop in another lane)
    JourneyId alsoLeave;          ///< they leave this other journey in the same operation
    /// Their stage gives way to `to`: they have been waiting since before, and no visit begins.
    bool continues = false;
};

/// A correction of a recorded move: a new row that supersedes the old one; the moves after it are joined on
/// anew. What is not set stays.
struct TransitionFix {
    TransitionId transition;
    std::optional<StageId> to;
    std::optional<When> at;
    std::optional<QString> reason, competitor;
    std::optional<InteractionId> evidence;
    bool withdraw = false; ///< it never happened
};

struct HoldRequest {
    QList<PersonId> people;
    JourneyId journey;
    std::optional<When> until; ///< until somebody resumes it unless set
    QString reason;
};

/// A journey as edited: stages keep their id, new ones have none, order is the list's. Stages that are
/// missing are deleted; `destinations` says where the people of each go (an invalid id: they leave the
/// journey). Conflict if the journey was changed since `expectedVersion` (0 does not check), Invalid where
/// somebody's destination is not said.
struct JourneyEdit {
    Journey journey;
    QHash<StageId, StageId> destinations;
    qint64 expectedVersion = 0;
};

struct PurchaseEntry {
    PersonId person;
    std::optional<When> at;
    Money net;
    std::optional<qint64> costMinor;
    QString channel, orderNumber, friction;
    PurchaseId refundOf; ///< then `net` is negative
    std::optional<When> renewalAt;
    bool abandoned = false;
    QList<exchange::PurchaseLineDraft> lines;
    std::optional<MoveRequest> move; ///< in the same operation; its people and time may be left out
};

struct InteractionEntry {
    PersonId person;
    QString channel, kind = keyOf(InteractionKind::Message), intent, text, link, campaign;
    bool incoming = true;
    int sentiment = 0;
    bool needsAnswer = false;
    std::optional<When> at;
    /// What this answers, of the same person: it waits no more, in the same operation. Channel, link and
    /// campaign are those of what is answered where they are left empty.
    InteractionId answers{};
};

struct AdvocacyEntry {
    PersonId person;
    QString kind = keyOf(AdvocacyKind::Share), channel, note;
    int sentiment = 1;
    std::optional<qint64> reach;
    std::optional<When> at;
    InteractionId interaction;       ///< what it came from
    QList<PersonId> arrivals;        ///< who came because of it
    std::optional<MoveRequest> move; ///< in the same operation; its people and time may be left out
};

struct ReferralEntry {
    PersonId referrer, referred;
    QString type = keyOf(ReferralType::Unknown), status = keyOf(ReferralStatus::Invited);
    std::optional<When> at;
};

/// What Today can leave out until a later day, besides tasks and people who wait in a stage.
enum class PutOff {
    Contact,   ///< with a person to keep in touch with
    Thanks,    ///< for an advocacy event
    Suggestion ///< of a rule
};

struct TaskEntry {
    PersonId person;
    QString title, owner;
    std::optional<When> dueAt;
};

/// How somebody enjoyed a purchase; parts that were not asked stay empty. A part that failed makes a task.
struct EnjoyEntry {
    PurchaseId purchase;
    std::optional<bool> delivery, packaging, worked, support, surprise;
    std::optional<int> score; ///< 0–10, feeds NPS
    std::optional<When> at;
    /// The version of the answers that the form was filled with, 0 where there were none; nothing: not
    /// checked.
    std::optional<qint64> expectedVersion;
};

/// A two-sided programme. `milestone` is a referral status: joined or purchased.
struct ProgrammeEntry {
    qint64 id = 0; ///< 0: a new one
    QString name;
    qint64 referrerMinor = 0, friendMinor = 0;
    QString currency;
    QString milestone = keyOf(ReferralStatus::Purchased);
    std::optional<qint64> budgetMinor;
    std::optional<When> startsAt, endsAt;
    qint64 expectedVersion = 0; ///< of the programme that the form was filled with; 0: not checked
};

struct ConsiderationEntry {
    PersonId person;
    QString brand;
    std::optional<When> addedAt, removedAt;
};

struct DriverEntry {
    PersonId person;
    PurchaseId purchase; ///< of a win; invalid: of a loss or not yet decided
    QString driver;      ///< price value brand expertise trust reassurance proposition others
    std::optional<When> at;
};

} // namespace vouch
