// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/journey.h"

#include "core/base/text.h"

#include <algorithm>

namespace vouch
{

namespace
{

template<class Condition>
const Stage *firstStage(const QList<Stage> &stages, Condition condition)
{
    const auto found = std::find_if(stages.cbegin(), stages.cend(), condition);
    return found == stages.cend() ? nullptr : &*found;
}

} // namespace

const Stage *Journey::stage(StageId wanted) const
{
    if (!wanted.isValid())
        return nullptr;
    return firstStage(stages, [wanted](const Stage &candidate) { return candidate.id == wanted; });
}

const Stage *Journey::stageByKey(const QString &wanted) const
{
    return firstStage(stages, [&wanted](const Stage &candidate) { return candidate.key == wanted; });
}

const Stage *Journey::stageByName(const QString &text) const
{
    const QString wanted = text.simplified();
    if (wanted.isEmpty())
        return nullptr;
    using Word = const QString &(*)(const Stage &);
    // A stage's own key or name wins over another's alias; exact letters win over folded ones, because
    // folding gives Chinese homophones the same form.
    constexpr Word words[] = {[](const Stage &stage) -> const QString & { return stage.key; },
                              [](const Stage &stage) -> const QString & { return stage.name; },
                              [](const Stage &stage) -> const QString & { return stage.alias; }};
    for (const Word word : words) {
        if (const Stage *found = firstStage(stages, [&](const Stage &candidate) {
                return word(candidate).compare(wanted, Qt::CaseInsensitive) == 0;
            }))
            return found;
    }
    const QString folded = foldKey(wanted);
    if (folded.isEmpty())
        return nullptr;
    for (const Word word : words) {
        if (const Stage *found = firstStage(
                stages, [&](const Stage &candidate) { return foldKey(word(candidate)) == folded; }))
            return found;
    }
    return nullptr;
}

const Stage *Journey::stageByMilestone(Milestone milestone) const
{
    return firstStage(stages,
                      [milestone](const Stage &candidate) { return candidate.milestone == milestone; });
}

const Stage *Journey::stageByMeaning(StageMeaning meaning) const
{
    return firstStage(stages, [meaning](const Stage &candidate) { return candidate.meaning == meaning; });
}

const Stage *lensStage(const Journey &lens, Milestone milestone)
{
    if (const Stage *exact = lens.stageByMilestone(milestone))
        return exact;
    if (lens.stages.isEmpty() || milestone == Milestone::Left)
        return nullptr;
    // Whoever is beyond a milestone has come to its end: of several stages with it the last one shows them.
    const Stage *nearest = nullptr;
    for (const Stage &candidate : lens.stages) {
        if (candidate.milestone < milestone && (!nearest || candidate.milestone >= nearest->milestone))
            nearest = &candidate;
    }
    return nearest ? nearest : &lens.stages.first();
}

} // namespace vouch
