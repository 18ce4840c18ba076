// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/journeys.h"

#include "core/words/vocabulary.h"

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

template<class Value>
struct NamedRow {
    Value value;
    QLatin1StringView key;
    const char *name;
};

constexpr std::array<NamedRow<Milestone>, milestoneCount> milestones{{
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

constexpr std::array<NamedRow<StageMeaning>, stageMeaningCount> meanings{{
    {StageMeaning::Open, "open"_L1, QT_TRANSLATE_NOOP("Words", "On the way")},
    {StageMeaning::Purchase, "purchase"_L1, QT_TRANSLATE_NOOP("Words", "Purchase")},
    {StageMeaning::Advocacy, "advocacy"_L1, QT_TRANSLATE_NOOP("Words", "Advocacy")},
    {StageMeaning::Lost, "lost"_L1, QT_TRANSLATE_NOOP("Words", "Lost")},
    {StageMeaning::OnHold, "on-hold"_L1, QT_TRANSLATE_NOOP("Words", "On hold")},
}};
static_assert(words::isWhole(meanings));

struct ShapeRow {
    JourneyShape value;
    QLatin1StringView key;
    const char *name, *sentence;
};

constexpr std::array<ShapeRow, journeyShapeCount> shapes{{
    {JourneyShape::Funnel, "funnel"_L1, QT_TRANSLATE_NOOP("Words", "Funnel"),
     QT_TRANSLATE_NOOP("Words", "Many begin, fewer go on, some buy and tell others.")},
    {JourneyShape::Loop, "loop"_L1, QT_TRANSLATE_NOOP("Words", "Loop"),
     QT_TRANSLATE_NOOP("Words", "Whoever has bought comes round again and skips the beginning.")},
    {JourneyShape::Inverted, "inverted"_L1, QT_TRANSLATE_NOOP("Words", "Inverted funnel"),
     QT_TRANSLATE_NOOP("Words", "Begins at the sale and widens with every friend they bring.")},
    {JourneyShape::None, "none"_L1, QT_TRANSLATE_NOOP("Words", "No stages"),
     QT_TRANSLATE_NOOP("Words", "People are worked with by lists and tags, without a board.")},
}};
static_assert(words::isWhole(shapes));

constexpr std::array<NamedRow<Role>, roleCount> roles{{
    {Role::Stranger, "stranger"_L1, QT_TRANSLATE_NOOP("Words", "Stranger")},
    {Role::Friend, "friend"_L1, QT_TRANSLATE_NOOP("Words", "Friend")},
    {Role::Customer, "customer"_L1, QT_TRANSLATE_NOOP("Words", "Customer")},
    {Role::Salesperson, "salesperson"_L1, QT_TRANSLATE_NOOP("Words", "Salesperson")},
}};
static_assert(words::isWhole(roles));

struct CauseRow {
    MoveCause value;
    QLatin1StringView key;
};

constexpr std::array<CauseRow, moveCauseCount> causes{{
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

QString nameOf(StageMeaning meaning)
{
    return words::translated(meanings[std::size_t(meaning)].name);
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

QString nameOf(JourneyShape shape)
{
    return words::translated(shapes[std::size_t(shape)].name);
}

QString sentenceOf(JourneyShape shape)
{
    return words::translated(shapes[std::size_t(shape)].sentence);
}

QLatin1StringView keyOf(Role role)
{
    return roles[std::size_t(role)].key;
}

std::optional<Role> roleOf(QStringView key)
{
    return words::valueOf(roles, key);
}

const QList<Role> &allRoles()
{
    static const QList<Role> all = words::valuesOf(roles);
    return all;
}

QString nameOf(Role role)
{
    return words::translated(roles[std::size_t(role)].name);
}

QString roleName(const QString &key)
{
    const auto role = roleOf(key);
    return role ? nameOf(*role) : key;
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
