// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/forecast.h"

#include "core/insight/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vouch::insight::forecast
{

const Said *Deal::saidAt(Millis at) const
{
    const auto next = std::upper_bound(said.begin(), said.end(), at,
                                       [](Millis moment, const Said &one) { return moment < one.since; });
    return next == said.begin() ? nullptr : &*std::prev(next);
}

std::optional<Standing> standingAt(const Deal &deal, Millis at)
{
    const auto next = std::upper_bound(deal.steps.begin(), deal.steps.end(), at,
                                       [](Millis moment, const Step &step) { return moment < step.at; });
    if (next == deal.steps.begin())
        return std::nullopt;
    return Standing{std::prev(next)->to, std::prev(next)->at};
}

Outlook::Outlook(std::span<const Deal> deals, int stages, const Calendar &calendar, Millis asOf, int within)
    : m_stages(std::size_t(stages))
{
    findWays(deals, calendar, asOf);
    findChances();
    findTimes(within);
}

void Outlook::findWays(std::span<const Deal> deals, const Calendar &calendar, Millis asOf)
{
    const int stages = int(m_stages.size());
    const auto way = [stages](int to) { return to >= 0 ? to : stages - 1 - to; };
    std::vector<std::vector<Passage>> passages(m_stages.size());
    std::vector<std::uint8_t> seen(m_stages.size());
    const qint64 today = calendar.dayNumber(asOf);
    for (const Deal &deal : deals) {
        std::fill(seen.begin(), seen.end(), std::uint8_t(0));
        int last = 0;
        for (std::size_t i = 0; i < deal.steps.size() && deal.steps[i].at <= asOf; ++i) {
            const Step &step = deal.steps[i];
            last = step.to;
            if (step.to < 0)
                continue;
            seen[std::size_t(step.to)] = 1;
            const bool open = i + 1 == deal.steps.size() || deal.steps[i + 1].at > asOf;
            const qint64 until = open ? today : calendar.dayNumber(deal.steps[i + 1].at);
            const qint64 days = std::max<qint64>(0, until - calendar.dayNumber(step.at));
            passages[std::size_t(step.to)].push_back({double(days), open ? -1 : way(deal.steps[i + 1].to)});
        }
        for (std::size_t stage = 0; last < 0 && stage < seen.size(); ++stage)
            m_stages[stage].finished += seen[stage];
    }
    for (std::size_t stage = 0; stage < m_stages.size(); ++stage) {
        Stage &found = m_stages[stage];
        const Incidence incidence = Incidence::of(std::move(passages[stage]), stages + 2);
        std::vector<double> before(std::size_t(stages) + 2, 0.0);
        qint64 later = 0;
        for (const Incidence::Step &step : incidence.steps()) {
            for (int to = 0; to < stages + 2; ++to) {
                const auto at = std::size_t(to);
                if (step.ended[at] > 0)
                    found.leavings.push_back(
                        {qint64(step.time), to < stages ? to : stages - 1 - to, step.share[at] - before[at]});
            }
            before = step.share;
        }
        for (std::size_t i = incidence.steps().size(); i-- > 0 && later < fewestLater;) {
            const Incidence::Step &step = incidence.steps()[i];
            later += std::accumulate(step.ended.begin(), step.ended.end(), qint64(0));
            if (later >= fewestLater)
                found.lastAge = qint64(step.time) - 1;
        }
    }
}

double Outlook::after(int to, const std::vector<double> &chances) const
{
    return to >= 0 ? chances[std::size_t(to)] : to == isWon ? 1.0 : 0.0;
}

/// Solves h = P·h + w by iterating from nothing, which comes to the chance of ever being won also where some
/// stages lead nowhere.
void Outlook::findChances()
{
    std::vector<double> chances(m_stages.size(), 0.0);
    constexpr int most = 10'000;
    constexpr double small = 1e-13;
    for (int round = 0; round < most; ++round) {
        double moved = 0;
        for (std::size_t i = 0; i < m_stages.size(); ++i) {
            double won = 0, left = 0;
            for (const Leaving &leaving : m_stages[i].leavings) {
                won += leaving.share * after(leaving.to, chances);
                left += leaving.share;
            }
            const double chance = left > 0 ? won / left : 0;
            moved = std::max(moved, std::abs(chance - chances[i]));
            chances[i] = chance;
        }
        if (moved < small)
            break;
    }
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        Stage &stage = m_stages[i];
        stage.chance = chances[i];
        stage.left.assign(stage.leavings.size() + 1, 0.0);
        stage.won.assign(stage.leavings.size() + 1, 0.0);
        for (std::size_t at = stage.leavings.size(); at-- > 0;) {
            const Leaving &leaving = stage.leavings[at];
            stage.left[at] = stage.left[at + 1] + leaving.share;
            stage.won[at] = stage.won[at + 1] + leaving.share * after(leaving.to, chances);
        }
    }
}

/// W_s(t) = Σ_u≤t Σ_k q_sk(u)·W_k(t − u), day by day; those who go on the same day wait for each other, which
/// is solved as above.
void Outlook::findTimes(int within)
{
    for (Stage &stage : m_stages)
        stage.wonBy.assign(std::size_t(within) + 1, 0.0);
    constexpr int most = 1'000;
    constexpr double small = 1e-13;
    std::vector<double> known(m_stages.size());
    for (int day = 0; day <= within; ++day) {
        for (std::size_t i = 0; i < m_stages.size(); ++i) {
            known[i] = 0;
            for (const Leaving &leaving : m_stages[i].leavings) {
                if (leaving.day > day)
                    break;
                if (leaving.to == isWon)
                    known[i] += leaving.share;
                else if (leaving.to >= 0 && leaving.day > 0)
                    known[i] += leaving.share *
                                m_stages[std::size_t(leaving.to)].wonBy[std::size_t(day - leaving.day)];
            }
        }
        for (int round = 0; round < most; ++round) {
            double moved = 0;
            for (std::size_t i = 0; i < m_stages.size(); ++i) {
                double won = known[i];
                for (const Leaving &leaving : m_stages[i].leavings) {
                    if (leaving.day > 0)
                        break;
                    if (leaving.to >= 0)
                        won += leaving.share * m_stages[std::size_t(leaving.to)].wonBy[std::size_t(day)];
                }
                double &place = m_stages[i].wonBy[std::size_t(day)];
                moved = std::max(moved, std::abs(won - place));
                place = won;
            }
            if (moved < small)
                break;
        }
    }
}

std::size_t Outlook::firstAfter(const Stage &stage, qint64 age) const
{
    return std::size_t(std::upper_bound(stage.leavings.begin(), stage.leavings.end(), age,
                                        [](qint64 day, const Leaving &one) { return day < one.day; }) -
                       stage.leavings.begin());
}

double Outlook::chance(int stage, qint64 age) const
{
    const Stage &there = m_stages[std::size_t(stage)];
    const std::size_t first = firstAfter(there, std::min(age, there.lastAge));
    return there.left[first] > 0 ? std::clamp(there.won[first] / there.left[first], 0.0, 1.0) : there.chance;
}

double Outlook::chanceWithin(int stage, qint64 age, int days) const
{
    const Stage &there = m_stages[std::size_t(stage)];
    const qint64 from = std::min(age, there.lastAge);
    const std::size_t first = firstAfter(there, from);
    const double open = 1 - (there.left[0] - there.left[first]);
    double won = 0;
    for (std::size_t i = first; i < there.leavings.size(); ++i) {
        const Leaving &leaving = there.leavings[i];
        // Who was not conditioned on an age may go on the first day: that day is today.
        const qint64 rest = days - (leaving.day - std::max<qint64>(from, 0));
        if (rest < 0)
            break;
        if (leaving.to == isWon)
            won += leaving.share;
        else if (leaving.to >= 0)
            won += leaving.share * m_stages[std::size_t(leaving.to)].wonBy[std::size_t(rest)];
    }
    return open > 0 ? std::clamp(won / open, 0.0, 1.0) : 0;
}

std::optional<int> Outlook::usualDays(int stage, qint64 age) const
{
    const Stage &there = m_stages[std::size_t(stage)];
    int high = int(there.wonBy.size()) - 1;
    const double half = chanceWithin(stage, age, high) / 2;
    if (half <= 0)
        return std::nullopt;
    int low = 0;
    while (low < high) {
        const int middle = (low + high) / 2;
        if (chanceWithin(stage, age, middle) >= half)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

Expected expected(const Outlook &outlook, int stage, qint64 age, int ownPercent, int stagePercent)
{
    constexpr double hundred = 100;
    if (outlook.knows(stage))
        return {outlook.chance(stage, age), Basis::Walks};
    if (ownPercent >= 0)
        return {ownPercent / hundred, Basis::Own};
    if (stagePercent >= 0)
        return {stagePercent / hundred, Basis::Stage};
    return {};
}

} // namespace vouch::insight::forecast
