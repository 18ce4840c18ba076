// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"

#include <QtGlobal>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// How likely open deals are to be won, and when, from the walks of the deals before them; and how right such
/// forecasts were. Pure: knows of what happened only what it is given. Inside the room.
namespace vouch::insight::forecast
{

/// Where a walk may come to beside the stages, which are numbered from 0.
inline constexpr int isWon = -1, isLost = -2;

/// With fewer finished walks through a stage nothing is worked out from them.
inline constexpr qint64 fewestFinished = 20;
/// How long a deal has stood there counts as far as so many others left the stage later still.
inline constexpr qint64 fewestLater = 10;

struct Step {
    Millis at;
    int to; ///< a stage, isWon or isLost
};

/// What a deal was thought to be from a moment on.
struct Said {
    Millis since;
    Millis expectedAt = 0; ///< 0: nobody said when
    qint64 minor = -1;     ///< −1: nobody said for how much
    int currency = 0;
    int owner = 0;
    int probability = -1; ///< percent; −1: nobody said
};

struct Deal {
    std::vector<Step> steps; ///< by time, the first one is the beginning; repeated stages are no steps
    std::vector<Said> said;  ///< by time; before the first one nobody knows what it was thought to be
    qint64 wonMinor = -1;    ///< of a won one
    int wonCurrency = 0;

    /// What it was thought to be at a moment; null where nobody knows.
    const Said *saidAt(Millis at) const;
};

/// Where a deal stands.
struct Standing {
    int stage; ///< or isWon, isLost
    Millis since;
};
/// Nothing before it began.
std::optional<Standing> standingAt(const Deal &deal, Millis at);

/// What becomes of deals by the stage in which they stand and how long they have stood there, from all walks
/// as they were at a moment: open ones count as long as they have lasted.
///
/// A semi-Markov walk: where a deal goes next depends on its stage and on the time since it came there (the
/// clock begins anew on each entry), not on what was before, who looks after it or what it is worth, and is
/// the same at all times. Deals may go back, skip and be opened again. Ways out of each stage: cumulative
/// incidence of O. O. Aalen, S. Johansen, Scandinavian Journal of Statistics 5 (1978) 141–150; put together
/// over stages by the renewal equation of S. W. Lagakos, C. J. Sommer, M. Zelen, Biometrika 65 (1978)
/// 311–317. Time is in whole calendar days.
class Outlook
{
public:
    /// `within`: for how many days ahead chanceWithin() and usualDays() are asked.
    Outlook(std::span<const Deal> deals, int stages, const Calendar &calendar, Millis asOf, int within);

    /// Walks that were won or lost by then and had come through a stage.
    qint64 finished(int stage) const { return m_stages[std::size_t(stage)].finished; }
    bool knows(int stage) const { return finished(stage) >= fewestFinished; }
    /// P(won | stage, days there). What had not ended when observation did is taken to end as the rest.
    double chance(int stage, qint64 age) const;
    /// P(won at most so many days from now | stage, days there).
    double chanceWithin(int stage, qint64 age, int days) const;
    /// Days from now until half of those that are won are; nothing where none is seen to be.
    std::optional<int> usualDays(int stage, qint64 age) const;

private:
    /// A share of all visits of a stage went somewhere on a day of theirs.
    struct Leaving {
        qint64 day;
        int to;
        double share;
    };
    struct Stage {
        qint64 finished = 0;
        std::vector<Leaving> leavings; ///< by day
        std::vector<double> left, won; ///< of `leavings`, from each one on: what leaves, and is won after all
        qint64 lastAge = -1;           ///< up to which age counts
        double chance = 0;             ///< P(won) on entry
        std::vector<double> wonBy;     ///< P(won so many days after entry)
    };
    void findWays(std::span<const Deal> deals, const Calendar &calendar, Millis asOf);
    void findChances();
    void findTimes(int within);
    double after(int stage, const std::vector<double> &chances) const;
    std::size_t firstAfter(const Stage &stage, qint64 age) const;

    std::vector<Stage> m_stages;
};

/// What a chance was taken from.
enum class Basis : std::uint8_t {
    Walks, ///< finished walks through its stage
    Own,   ///< its own probability, as somebody typed it
    Stage, ///< the percentage of its stage, as somebody typed it
    None   ///< nobody knows
};
struct Expected {
    double chance = 0;
    Basis basis = Basis::None;
};
/// Walks, where enough are finished; else what somebody typed for this deal, else for its stage (−1:
/// nothing).
Expected expected(const Outlook &outlook, int stage, qint64 age, int ownPercent, int stagePercent);

/// An amount that comes with a chance, or does not.
struct Chance {
    qint64 minor = 0;
    double chance = 0;
};
struct Sum {
    double mean = 0;
    /// The smallest sums that are not exceeded in 10 % and in 90 % of all cases.
    qint64 low = 0, high = 0;
    bool exact = true;
};
/// The sum of amounts that come or do not independently of each other: exactly, as long as there are few
/// different sums; else of 2,000 to 20,000 draws of std::mt19937_64 (whose numbers the standard fixes) with a
/// fixed seed: an amount comes where the upper 53 bits, as a share of 1, are below its chance. The same
/// amounts give the same sum, in whatever order they come and wherever that is computed.
Sum sumOf(std::vector<Chance> chances);

/// One earlier forecast for one deal, and what came of it.
struct Judged {
    std::size_t deal;
    int monthsAgo;
    double chance; ///< that it would be won by now
    bool came;
    bool withMoney;       ///< the two amounts are known and in the currency asked for
    qint64 minor = 0;     ///< what it was thought to be worth then
    qint64 cameMinor = 0; ///< what it was worth when it was won; 0 where it was not
};
struct Bin {
    double low, high;
    qint64 n = 0, came = 0;
    double forecast = 0; ///< mean of the chances
};
struct EarlierForecast {
    int monthsAgo;
    Millis at;
    std::vector<Judged> judged;
    /// Deals that were open then and are not judged, or not in money.
    qint64 unknown = 0;        ///< neither walks nor a typed probability with a date gave a chance
    qint64 withoutHistory = 0; ///< nobody knows what they were thought to be worth then
    qint64 withoutAmount = 0;  ///< nobody had said for how much
    qint64 otherCurrency = 0;

    std::optional<double> brier() const;
    double forecastMinor() const;
    qint64 cameMinor() const;
};
struct Calibration {
    std::vector<EarlierForecast> forecasts;
    std::vector<Bin> bins; ///< of ten equal ones those in which something is

    qint64 n() const;
    /// Mean of (chance − came)²: G. W. Brier, Monthly Weather Review 78 (1950) 1–3. 0 is best; who always
    /// says the share that came gets share × (1 − share).
    std::optional<double> brier() const;
    double forecastMinor() const;
    qint64 cameMinor() const;
};

/// Which deals are judged: by its place, and what was said of it then (null: nobody knows).
using Wanted = bool (*)(const void *context, std::size_t deal, const Said *then);

/// What forecasts 1, 2 and 3 months before `now` would have said is won by `now`, for each deal that was open
/// then, against what was. Each of them knows what had happened by then and what had been said by then, and
/// nothing later: its chances are worked out from the walks as they were. A probability that somebody typed
/// counts where a date stands beside it, and says nothing of deals expected before then; percentages of
/// stages have no history and are left out.
Calibration calibrate(std::span<const Deal> deals, int stages, const Calendar &calendar, Millis now,
                      int currency, Wanted wanted = nullptr, const void *context = nullptr);

} // namespace vouch::insight::forecast
