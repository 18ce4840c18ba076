// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"
#include "core/words/advocacy.h"
#include "core/words/interactions.h"
#include "core/workspace/requests/moves.h"

#include <QList>
#include <QString>
#include <optional>

/// What verbs on what people do, buy and bring are asked.
namespace vouch
{

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
