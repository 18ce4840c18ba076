// SPDX-License-Identifier: GPL-3.0-or-later
// What earlier forecasts would have said, and what came.
#include "core/insight/forecast.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vouch::insight::forecast
{

namespace
{

constexpr int lastForecast = 3; ///< months ago

template<class Use>
void forEachJudged(const std::vector<EarlierForecast> &forecasts, Use use)
{
    for (const EarlierForecast &forecast : forecasts) {
        for (const Judged &one : forecast.judged)
            use(one);
    }
}

double missOf(const Judged &one)
{
    const double miss = one.chance - (one.came ? 1 : 0);
    return miss * miss;
}

/// A moment and the day it falls on.
struct Moment {
    Moment(const Calendar &calendar, Millis moment)
        : at(moment)
        , day(calendar.dayNumber(moment))
    {
    }
    Millis at;
    qint64 day;
};

/// P(won by now) as one would have said it then; nothing where nobody could have.
std::optional<double> chanceThen(const Outlook &outlook, const Standing &standing, const Said *said,
                                 const Calendar &calendar, const Moment &then, const Moment &now)
{
    constexpr double hundred = 100;
    if (outlook.knows(standing.stage))
        return outlook.chanceWithin(standing.stage, then.day - calendar.dayNumber(standing.since),
                                    int(now.day - then.day));
    if (said == nullptr || said->probability < 0 || said->expectedAt == 0)
        return std::nullopt;
    const qint64 expected = calendar.dayNumber(said->expectedAt);
    if (expected < then.day) // overdue: when it is to come nobody had said
        return std::nullopt;
    return expected <= now.day ? said->probability / hundred : 0;
}

/// In money too, where that can be told.
void addMoney(Judged &one, EarlierForecast &forecast, const Deal &deal, const Said *said, int currency)
{
    one.withMoney = false;
    if (said == nullptr) {
        ++forecast.withoutHistory;
    } else if (said->minor < 0) {
        ++forecast.withoutAmount;
    } else if (said->currency != currency || (one.came && deal.wonCurrency != currency)) {
        ++forecast.otherCurrency;
    } else {
        one.withMoney = true;
        one.minor = said->minor;
        one.cameMinor = one.came ? std::max<qint64>(deal.wonMinor, 0) : 0;
    }
}

} // namespace

std::optional<double> EarlierForecast::brier() const
{
    double sum = 0;
    for (const Judged &one : judged)
        sum += missOf(one);
    return judged.empty() ? std::nullopt : std::optional(sum / double(judged.size()));
}

double EarlierForecast::forecastMinor() const
{
    double sum = 0;
    for (const Judged &one : judged)
        sum += one.withMoney ? double(one.minor) * one.chance : 0;
    return sum;
}

qint64 EarlierForecast::cameMinor() const
{
    qint64 sum = 0;
    for (const Judged &one : judged)
        sum += one.cameMinor;
    return sum;
}

qint64 Calibration::n() const
{
    qint64 count = 0;
    for (const EarlierForecast &forecast : forecasts)
        count += qint64(forecast.judged.size());
    return count;
}

std::optional<double> Calibration::brier() const
{
    double sum = 0;
    forEachJudged(forecasts, [&sum](const Judged &one) { sum += missOf(one); });
    return n() == 0 ? std::nullopt : std::optional(sum / double(n()));
}

double Calibration::forecastMinor() const
{
    double sum = 0;
    for (const EarlierForecast &forecast : forecasts)
        sum += forecast.forecastMinor();
    return sum;
}

qint64 Calibration::cameMinor() const
{
    qint64 sum = 0;
    for (const EarlierForecast &forecast : forecasts)
        sum += forecast.cameMinor();
    return sum;
}

Calibration calibrate(std::span<const Deal> deals, int stages, const Calendar &calendar, Millis now,
                      int currency, Wanted wanted, const void *context)
{
    Calibration found;
    const Moment today(calendar, now);
    for (int months = 1; months <= lastForecast; ++months) {
        const Moment then(calendar, calendar.local(now).addMonths(-months).toMSecsSinceEpoch());
        EarlierForecast forecast{.monthsAgo = months, .at = then.at, .judged = {}};
        const Outlook outlook(deals, stages, calendar, then.at, int(today.day - then.day));
        for (std::size_t i = 0; i < deals.size(); ++i) {
            const std::optional<Standing> standing = standingAt(deals[i], then.at);
            if (!standing || standing->stage < 0)
                continue;
            const Said *said = deals[i].saidAt(then.at);
            if (wanted != nullptr && !wanted(context, i, said))
                continue;
            const std::optional<double> chance = chanceThen(outlook, *standing, said, calendar, then, today);
            if (!chance) {
                ++forecast.unknown;
                continue;
            }
            Judged one{.deal = i,
                       .monthsAgo = months,
                       .chance = *chance,
                       .came = standingAt(deals[i], now)->stage == isWon,
                       .withMoney = false};
            addMoney(one, forecast, deals[i], said, currency);
            forecast.judged.push_back(one);
        }
        found.forecasts.push_back(std::move(forecast));
    }
    constexpr int tenths = 10;
    std::array<Bin, tenths> bins{};
    forEachJudged(found.forecasts, [&bins](const Judged &one) {
        Bin &bin = bins[std::size_t(std::clamp(int(one.chance * tenths), 0, tenths - 1))];
        ++bin.n;
        bin.came += one.came ? 1 : 0;
        bin.forecast += one.chance;
    });
    for (int i = 0; i < tenths; ++i) {
        Bin &bin = bins[std::size_t(i)];
        if (bin.n == 0)
            continue;
        bin.low = double(i) / tenths;
        bin.high = double(i + 1) / tenths;
        bin.forecast /= double(bin.n);
        found.bins.push_back(bin);
    }
    return found;
}

} // namespace vouch::insight::forecast
