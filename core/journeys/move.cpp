// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/way.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch
{

Way::Way(std::vector<Stop> stops, bool loop)
    : m_stops(std::move(stops))
    , m_loop(loop)
{
    int steps = 0;
    for (const Stop &stop : m_stops)
        m_steps.push_back(steps += stop.aside ? 0 : 1);
    const auto purchase =
        std::find_if(m_stops.cbegin(), m_stops.cend(), [](const Stop &stop) { return stop.purchase; });
    m_firstPurchase = purchase == m_stops.cend() ? 0 : int(purchase - m_stops.cbegin());
}

Way::Way(const Journey &journey)
    : Way(
          [&journey] {
              std::vector<Stop> stops;
              for (const Stage &stage : journey.stages)
                  stops.push_back(
                      {stage.meaning == StageMeaning::Lost || stage.meaning == StageMeaning::OnHold,
                       stage.meaning == StageMeaning::Purchase, journey.reentry.contains(stage.key)});
              return stops;
          }(),
          journey.shape == JourneyShape::Loop)
{
}

MoveKind Way::between(int from, int to) const
{
    const Stop &origin = m_stops[std::size_t(from)], &target = m_stops[std::size_t(to)];
    if (to > from) {
        const int steps = m_steps[std::size_t(to)] - m_steps[std::size_t(from)];
        return !origin.aside && !target.aside && steps > 1 ? MoveKind::Skip : MoveKind::Forward;
    }
    // Through has been who stands at or behind the first purchase.
    const bool through = !origin.aside && from >= m_firstPurchase;
    return m_loop && target.reentry && through ? MoveKind::Lap : MoveKind::Back;
}

bool isDrawnStraight(const QString &journeyKey, Milestone from, Milestone to)
{
    const auto isCopyNumber = [](QStringView rest) {
        return rest.isEmpty() || (rest.size() > 1 && rest.front() == u'-' &&
                                  std::all_of(rest.begin() + 1, rest.end(),
                                              [](QChar letter) { return letter >= u'0' && letter <= u'9'; }));
    };
    constexpr auto model = "social-media-funnel"_L1;
    return journeyKey.startsWith(model) && isCopyNumber(QStringView(journeyKey).sliced(model.size())) &&
           from == Milestone::Following && to == Milestone::Bought;
}

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
    const Stage *first = journey.stages.constData();
    return Way(journey).between(int(origin - first), int(target - first));
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
