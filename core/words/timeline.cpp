// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/timeline.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr WordOf<TimelineKind> kinds[]{
    {TimelineKind::Note, "note"_L1},
    {TimelineKind::Interaction, "interaction"_L1},
    {TimelineKind::Task, "task"_L1},
    {TimelineKind::Move, "move"_L1},
    {TimelineKind::Purchase, "purchase"_L1},
    {TimelineKind::Refund, "refund"_L1},
    {TimelineKind::Abandoned, "abandoned"_L1},
    {TimelineKind::Advocacy, "advocacy"_L1},
    {TimelineKind::ReferralOut, "referral-out"_L1},
    {TimelineKind::ReferralIn, "referral-in"_L1},
    {TimelineKind::CaseOpened, "case-opened"_L1},
    {TimelineKind::CaseAnswered, "case-answered"_L1},
    {TimelineKind::CaseResolved, "case-resolved"_L1},
    {TimelineKind::Reward, "reward"_L1},
    {TimelineKind::Enjoyment, "enjoyment"_L1},
    {TimelineKind::Considered, "considered"_L1},
    {TimelineKind::Unconsidered, "unconsidered"_L1},
    {TimelineKind::DealOpened, "deal-opened"_L1},
    {TimelineKind::DealWon, "deal-won"_L1},
    {TimelineKind::DealLost, "deal-lost"_L1},
    {TimelineKind::Change, "change"_L1},
    {TimelineKind::QuoteSent, "quote-sent"_L1},
    {TimelineKind::QuoteDeclined, "quote-declined"_L1},
};
static_assert(isWhole(kinds, TimelineKind::QuoteDeclined));

constexpr WordOf<EnjoyPart> parts[]{
    {EnjoyPart::Delivery, "delivery"_L1, QT_TRANSLATE_NOOP("Words", "The delivery went well"),
     QT_TRANSLATE_NOOP("Words", "the delivery went wrong")},
    {EnjoyPart::Packaging, "packaging"_L1, QT_TRANSLATE_NOOP("Words", "The packaging pleased"),
     QT_TRANSLATE_NOOP("Words", "the packaging disappointed")},
    {EnjoyPart::Worked, "worked"_L1, QT_TRANSLATE_NOOP("Words", "It works as expected"),
     QT_TRANSLATE_NOOP("Words", "it did not work as expected")},
    {EnjoyPart::Support, "support"_L1, QT_TRANSLATE_NOOP("Words", "Support helped"),
     QT_TRANSLATE_NOOP("Words", "support did not help")},
    {EnjoyPart::Surprise, "surprise"_L1, QT_TRANSLATE_NOOP("Words", "Something surprised pleasantly"),
     QT_TRANSLATE_NOOP("Words", "nothing surprised them")},
};
static_assert(isWhole(parts, EnjoyPart::Surprise));

constexpr WordOf<SuggestionState> states[]{
    {SuggestionState::Open, "open"_L1},
    {SuggestionState::Accepted, "accepted"_L1},
    {SuggestionState::Dismissed, "dismissed"_L1},
};
static_assert(isWhole(states, SuggestionState::Dismissed));

constexpr WordOf<OperationState> operations[]{
    {OperationState::Running, "running"_L1},
    {OperationState::Done, "done"_L1},
};
static_assert(isWhole(operations, OperationState::Done));

} // namespace

std::span<const WordOf<TimelineKind>> vocabularyOf(TimelineKind)
{
    return kinds;
}

std::span<const WordOf<EnjoyPart>> vocabularyOf(EnjoyPart)
{
    return parts;
}

std::span<const WordOf<SuggestionState>> vocabularyOf(SuggestionState)
{
    return states;
}

std::span<const WordOf<OperationState>> vocabularyOf(OperationState)
{
    return operations;
}

} // namespace vouch
