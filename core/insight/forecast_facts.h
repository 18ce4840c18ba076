// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/forecast.h"
#include "core/insight/months.h"
#include "core/insight/report_parts.h"

#include <QStringList>
#include <map>

/// What the report forecast is made of, between the event columns and its table. Inside the room.
namespace vouch::insight::forecast
{

/// The walks of all deals, out of the event columns. Stage 0 is to be in none; the others are those of
/// EventColumns::dealStages. Whoever comes into a stage on the day of the beginning begins there.
struct Pipeline {
    explicit Pipeline(const EventColumns &columns);
    std::vector<Deal> deals; ///< as EventColumns::deals
    QStringList names;
    std::vector<int> percents; ///< as somebody typed them; −1: nobody has
    /// Per deal whether it has been on the journey asked for.
    std::vector<bool> onJourney(const EventColumns &columns, const QString &journey) const;
    int stages() const { return int(names.size()); }
};

/// What is expected of one open deal.
struct OpenDeal {
    std::size_t deal;
    int stage;
    qint64 days; ///< since it came there
    Said said;   ///< what is thought of it now
    Expected expected;
    std::optional<int> usualMonth;
};

/// Rows of deals without a date, and of those whose date has gone by: behind and before all months.
inline constexpr int noMonth = 0x7fffffff, overdue = -1;

/// One row: a month, or an owner.
struct Line {
    qint64 deals = 0;
    qint64 openMinor = 0, wonMinor = 0;
    std::optional<qint64> commitMinor, targetMinor;
    std::vector<Chance> chances;
    std::vector<std::int64_t> people;
};

/// How many open deals there are of a kind that the reader should know of.
struct Noted {
    qint64 byWalks = 0, byOwn = 0, byStage = 0, unknown = 0, withoutAmount = 0;
};

/// The forecast as somebody would make it now.
class Forecast
{
public:
    Forecast(const EventColumns &columns, const ReportSpec &spec);

    std::map<int, Line> lines; ///< by month since the year 0, or by number of the owner
    Line all;
    Noted noted;
    std::vector<OpenDeal> open;           ///< what is worth most first
    std::vector<const SalesPlan *> plans; ///< that are counted
    OtherCurrencies others;
    Calibration calibration;
    Millis now = 0;
    const Pipeline &pipeline() const { return m_pipeline; }
    Millis firstDay() const { return Months(m_columns.calendar).begin(m_from); } ///< of the months shown
    QString nameOf(int line) const;

private:
    bool has(std::size_t deal, int owner) const;
    bool covers(int month) const { return month >= m_from && month <= m_to; }
    void take(const OpenDeal &deal);
    void addOpen();
    void addWon();
    void addPlans();
    Line &lineOf(int month, int owner);
    int monthOf(const OpenDeal &deal) const;

    const EventColumns &m_columns;
    const ReportSpec &m_spec;
    Pipeline m_pipeline;
    std::vector<std::uint8_t> m_people; ///< as Scope::in
    std::vector<bool> m_onJourney;      ///< per deal; empty: any
    std::optional<int> m_currency, m_owner;
    int m_from = 0, m_to = 0; ///< months shown
    int m_month = 0;          ///< the present one
};

} // namespace vouch::insight::forecast
