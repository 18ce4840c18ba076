// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/journey.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

/// Whether the stage is off the way rather than a step of it.
bool isAside(const Stage &stage)
{
    return stage.meaning == StageMeaning::Lost || stage.meaning == StageMeaning::OnHold;
}

/// Whether somebody standing at `stage` has been through: stands at or behind the first purchase.
bool isThrough(const Journey &journey, const Stage &stage)
{
    const auto purchase =
        std::find_if(journey.stages.cbegin(), journey.stages.cend(),
                     [](const Stage &candidate) { return candidate.meaning == StageMeaning::Purchase; });
    return !isAside(stage) && (purchase == journey.stages.cend() || stage.position >= purchase->position);
}

bool passesOver(const Journey &journey, const Stage &from, const Stage &to)
{
    return std::any_of(journey.stages.cbegin(), journey.stages.cend(), [&](const Stage &between) {
        return between.position > from.position && between.position < to.position && !isAside(between);
    });
}

} // namespace

MoveKind classifyMove(const Journey &journey, StageId from, StageId to)
{
    const Stage *origin = journey.stage(from);
    const Stage *target = journey.stage(to);
    if ((from.isValid() && !origin) || (to.isValid() && !target) || from == to)
        return MoveKind::None;
    if (!origin)
        return MoveKind::Entry;
    if (!target)
        return MoveKind::Exit;
    if (target->position > origin->position) {
        return !isAside(*target) && passesOver(journey, *origin, *target) ? MoveKind::Skip
                                                                          : MoveKind::Forward;
    }
    const bool lap = journey.shape == JourneyShape::Loop && journey.reentry.contains(target->key) &&
                     isThrough(journey, *origin);
    return lap ? MoveKind::Lap : MoveKind::Back;
}

Status checkMove(const Journey &journey, StageId to, const When &happened, Millis now,
                 const Calendar &calendar)
{
    if (journey.stages.isEmpty()) {
        return Error{
            Error::Kind::Invalid,
            QCoreApplication::translate(
                "Journeys", "The journey “%1” has no stages. Choose a journey with stages to move people.")
                .arg(journey.name),
            {}};
    }
    if (to.isValid() && !journey.stage(to)) {
        return Error{
            Error::Kind::Invalid,
            QCoreApplication::translate(
                "Journeys", "That stage does not belong to the journey “%1”. Choose one of its own stages.")
                .arg(journey.name),
            u"stage "_s + to.toString()};
    }
    // Later today passes: clocks of others are not ours.
    if (calendar.dateOf(happened) > calendar.dayOf(now)) {
        const QString day = QLocale().toString(calendar.dateOf(happened), QLocale::ShortFormat);
        return Error{
            Error::Kind::Invalid,
            QCoreApplication::translate(
                "Journeys",
                "A move cannot be recorded for %1, which is still to come. Choose today or an earlier day.")
                .arg(day),
            {}};
    }
    return Done{};
}

} // namespace vouch
