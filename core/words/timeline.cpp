// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/timeline.h"

#include "core/words/vocabulary.h"

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

template<class Value>
struct KeyRow {
    Value value;
    QLatin1StringView key;
};

constexpr std::array<KeyRow<TimelineKind>, timelineKindCount> kinds{{
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
    {TimelineKind::Change, "change"_L1},
}};
static_assert(words::isWhole(kinds));

struct PartRow {
    EnjoyPart value;
    QLatin1StringView key;
    const char *name, *failed;
};

constexpr std::array<PartRow, enjoyPartCount> parts{{
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
}};
static_assert(words::isWhole(parts));

constexpr std::array<KeyRow<SuggestionState>, suggestionStateCount> states{{
    {SuggestionState::Open, "open"_L1},
    {SuggestionState::Accepted, "accepted"_L1},
    {SuggestionState::Dismissed, "dismissed"_L1},
}};
static_assert(words::isWhole(states));

constexpr std::array<KeyRow<OperationState>, operationStateCount> operations{{
    {OperationState::Running, "running"_L1},
    {OperationState::Done, "done"_L1},
}};
static_assert(words::isWhole(operations));

} // namespace

QLatin1StringView keyOf(TimelineKind kind)
{
    return kinds[std::size_t(kind)].key;
}

std::optional<TimelineKind> timelineKindOf(QStringView key)
{
    return words::valueOf(kinds, key);
}

const QList<TimelineKind> &allTimelineKinds()
{
    static const QList<TimelineKind> all = words::valuesOf(kinds);
    return all;
}

QLatin1StringView keyOf(EnjoyPart part)
{
    return parts[std::size_t(part)].key;
}

std::optional<EnjoyPart> enjoyPartOf(QStringView key)
{
    return words::valueOf(parts, key);
}

const QList<EnjoyPart> &allEnjoyParts()
{
    static const QList<EnjoyPart> all = words::valuesOf(parts);
    return all;
}

QString nameOf(EnjoyPart part)
{
    return words::translated(parts[std::size_t(part)].name);
}

QString enjoyPartFailed(const QString &key)
{
    const auto part = enjoyPartOf(key);
    return part ? words::translated(parts[std::size_t(*part)].failed) : key;
}

QLatin1StringView keyOf(SuggestionState state)
{
    return states[std::size_t(state)].key;
}

std::optional<SuggestionState> suggestionStateOf(QStringView key)
{
    return words::valueOf(states, key);
}

const QList<SuggestionState> &allSuggestionStates()
{
    static const QList<SuggestionState> all = words::valuesOf(states);
    return all;
}

QLatin1StringView keyOf(OperationState state)
{
    return operations[std::size_t(state)].key;
}

std::optional<OperationState> operationStateOf(QStringView key)
{
    return words::valueOf(operations, key);
}

const QList<OperationState> &allOperationStates()
{
    static const QList<OperationState> all = words::valuesOf(operations);
    return all;
}

} // namespace vouch
