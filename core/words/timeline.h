// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace vouch
{

/// What a line of somebody's timeline is about; core/workspace/timeline_words.h makes its sentences.
enum class TimelineKind : int {
    Note,
    Interaction,
    Task,
    Move,
    Purchase,
    Refund,
    Abandoned,
    Advocacy,
    ReferralOut,
    ReferralIn,
    CaseOpened,
    CaseAnswered,
    CaseResolved,
    Reward,
    Enjoyment,
    Considered,
    Unconsidered,
    Change
};
inline constexpr int timelineKindCount = int(TimelineKind::Change) + 1;

QLatin1StringView keyOf(TimelineKind kind); ///< in questions and in JSON: "referral-out"
std::optional<TimelineKind> timelineKindOf(QStringView key);
const QList<TimelineKind> &allTimelineKinds();

/// What was asked about an enjoyed purchase.
enum class EnjoyPart : int { Delivery, Packaging, Worked, Support, Surprise };
inline constexpr int enjoyPartCount = int(EnjoyPart::Surprise) + 1;

QLatin1StringView keyOf(EnjoyPart part);
std::optional<EnjoyPart> enjoyPartOf(QStringView key);
const QList<EnjoyPart> &allEnjoyParts();
QString nameOf(EnjoyPart part);              ///< translated: "The delivery went well"
QString enjoyPartFailed(const QString &key); ///< translated: "the delivery went wrong"; another key as it is

/// What came of what a rule suggests.
enum class SuggestionState : int { Open, Accepted, Dismissed };
inline constexpr int suggestionStateCount = int(SuggestionState::Dismissed) + 1;

QLatin1StringView keyOf(SuggestionState state);
std::optional<SuggestionState> suggestionStateOf(QStringView key);
const QList<SuggestionState> &allSuggestionStates();

/// Whether an operation is still going on, as an import does.
enum class OperationState : int { Running, Done };
inline constexpr int operationStateCount = int(OperationState::Done) + 1;

QLatin1StringView keyOf(OperationState state);
std::optional<OperationState> operationStateOf(QStringView key);
const QList<OperationState> &allOperationStates();

} // namespace vouch
