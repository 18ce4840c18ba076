// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>
#include <compare>

namespace vouch
{

/// The number of a row of one kind of thing. Ids of different kinds do not mix; 0 is "none"; numbers are
/// never given twice.
template<class Tag>
struct Id {
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 number)
        : value(number)
    {
    }
    constexpr bool isValid() const { return value > 0; }
    QString toString() const { return QString::number(value); }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using PersonId = Id<struct PersonTag>;
using OrganisationId = Id<struct OrganisationTag>;
using JourneyId = Id<struct JourneyTag>;
using StageId = Id<struct StageTag>;
using InteractionId = Id<struct InteractionTag>;
using PurchaseId = Id<struct PurchaseTag>;
using DealId = Id<struct DealTag>;
using AdvocacyId = Id<struct AdvocacyTag>;
using ReferralId = Id<struct ReferralTag>;
using TaskId = Id<struct TaskTag>;
using NoteId = Id<struct NoteTag>;
using TransitionId = Id<struct TransitionTag>;
using TemplateId = Id<struct TemplateTag>;
using QuoteId = Id<struct QuoteTag>;
using OperationId = Id<struct OperationTag>;

} // namespace vouch

Q_DECLARE_METATYPE(vouch::PersonId)
Q_DECLARE_METATYPE(vouch::StageId)
Q_DECLARE_METATYPE(vouch::JourneyId)
Q_DECLARE_METATYPE(vouch::OperationId)
