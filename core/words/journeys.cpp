// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/journeys.h"

#include "core/words/vocabulary.h"

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

struct MilestoneRow {
    Milestone value;
    QLatin1StringView key;
    const char *name;
};

constexpr std::array<MilestoneRow, milestoneCount> milestones{{
    {Milestone::Reached, "reached"_L1, QT_TRANSLATE_NOOP("Words", "Reached")},
    {Milestone::Following, "following"_L1, QT_TRANSLATE_NOOP("Words", "Following")},
    {Milestone::Engaged, "engaged"_L1, QT_TRANSLATE_NOOP("Words", "Engaged")},
    {Milestone::Researching, "researching"_L1, QT_TRANSLATE_NOOP("Words", "Researching")},
    {Milestone::Deciding, "deciding"_L1, QT_TRANSLATE_NOOP("Words", "Deciding")},
    {Milestone::Bought, "bought"_L1, QT_TRANSLATE_NOOP("Words", "Bought")},
    {Milestone::Enjoying, "enjoying"_L1, QT_TRANSLATE_NOOP("Words", "Enjoying")},
    {Milestone::Repeat, "repeat"_L1, QT_TRANSLATE_NOOP("Words", "Buying again")},
    {Milestone::Advocating, "advocating"_L1, QT_TRANSLATE_NOOP("Words", "Advocating")},
    {Milestone::Left, "left"_L1, QT_TRANSLATE_NOOP("Words", "Left")},
}};
static_assert(words::isWhole(milestones));

template<class Value>
struct KeyRow {
    Value value;
    QLatin1StringView key;
};

constexpr std::array<KeyRow<StageMeaning>, stageMeaningCount> meanings{{
    {StageMeaning::Open, "open"_L1},
    {StageMeaning::Purchase, "purchase"_L1},
    {StageMeaning::Advocacy, "advocacy"_L1},
    {StageMeaning::Lost, "lost"_L1},
    {StageMeaning::OnHold, "on-hold"_L1},
}};
static_assert(words::isWhole(meanings));

constexpr std::array<KeyRow<JourneyShape>, journeyShapeCount> shapes{{
    {JourneyShape::Funnel, "funnel"_L1},
    {JourneyShape::Loop, "loop"_L1},
    {JourneyShape::Inverted, "inverted"_L1},
    {JourneyShape::None, "none"_L1},
}};
static_assert(words::isWhole(shapes));

constexpr std::array<KeyRow<MoveCause>, moveCauseCount> causes{{
    {MoveCause::Person, "person"_L1},
    {MoveCause::Rule, "rule"_L1},
    {MoveCause::Import, "import"_L1},
}};
static_assert(words::isWhole(causes));

} // namespace

QLatin1StringView keyOf(Milestone milestone)
{
    return milestones[std::size_t(milestone)].key;
}

std::optional<Milestone> milestoneOf(QStringView key)
{
    return words::valueOf(milestones, key);
}

const QList<Milestone> &allMilestones()
{
    static const QList<Milestone> all = words::valuesOf(milestones);
    return all;
}

QString nameOf(Milestone milestone)
{
    return words::translated(milestones[std::size_t(milestone)].name);
}

QLatin1StringView keyOf(StageMeaning meaning)
{
    return meanings[std::size_t(meaning)].key;
}

std::optional<StageMeaning> stageMeaningOf(QStringView key)
{
    return words::valueOf(meanings, key);
}

const QList<StageMeaning> &allStageMeanings()
{
    static const QList<StageMeaning> all = words::valuesOf(meanings);
    return all;
}

QLatin1StringView keyOf(JourneyShape shape)
{
    return shapes[std::size_t(shape)].key;
}

std::optional<JourneyShape> journeyShapeOf(QStringView key)
{
    return words::valueOf(shapes, key);
}

const QList<JourneyShape> &allJourneyShapes()
{
    static const QList<JourneyShape> all = words::valuesOf(shapes);
    return all;
}

QLatin1StringView keyOf(MoveCause cause)
{
    return causes[std::size_t(cause)].key;
}

std::optional<MoveCause> moveCauseOf(QStringView key)
{
    return words::valueOf(causes, key);
}

const QList<MoveCause> &allMoveCauses()
{
    static const QList<MoveCause> all = words::valuesOf(causes);
    return all;
}

} // namespace vouch
