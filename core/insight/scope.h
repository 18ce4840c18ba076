// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/event_columns.h"
#include "core/insight/report.h"

#include <span>

/// What every report does first: find whom and when it is about. Inside the room.
namespace vouch::insight
{

/// A spec looked up in the columns.
struct Scope {
    const EventColumns &columns;
    const ReportSpec &spec;
    Millis from = 0; ///< inclusive
    Millis to = 0;   ///< exclusive
    Millis end = 0;  ///< when observation ended: stays that are open then are censored
    const JourneyEvents *journey = nullptr;
    std::vector<std::uint8_t> in =
        {}; ///< per person: whether the report is about them; empty: about everybody

    bool has(PersonIndex person) const { return in.empty() || (person < in.size() && in[person] != 0); }
    /// The spec with the end of observation spelled out, so that what was shown can be computed again.
    ReportSpec asked() const
    {
        ReportSpec spelled = spec;
        spelled.now = spec.now != 0 ? spec.now : end;
        return spelled;
    }
    /// What a report on money computes in.
    const QString &currency() const { return spec.currency.isEmpty() ? columns.baseCurrency : spec.currency; }
    bool covers(Millis at) const { return at >= from && at < to; }
};

/// What amounts of a spec are in.
inline const QString &currencyOf(const EventColumns &columns, const ReportSpec &spec)
{
    return spec.currency.isEmpty() ? columns.baseCurrency : spec.currency;
}

/// For reports on money: the owner's people, of the journey if one is named.
Result<Scope> moneyScope(const EventColumns &columns, const ReportSpec &spec);
/// For reports on a journey: the owner's people who came first by the channel.
Result<Scope> journeyScope(const EventColumns &columns, const ReportSpec &spec);

/// A person came to stand on stage `to` (−1: left the journey).
struct Step {
    Millis at;
    std::int16_t to;
    std::uint32_t transition; ///< position in JourneyEvents::transitions
};

/// A person's way up to the end of the period: every step changes the stage, the first one is an entry.
struct Walk {
    PersonIndex person;
    std::span<const Step> all; ///< also those from before the period
    std::size_t first;         ///< where the period begins in `all`

    /// What was done in the period.
    std::span<const Step> steps() const { return all.subspan(first); }
    bool moved() const { return first < all.size(); }
    /// The stage stood on when the period began; −1: outside the journey.
    std::int16_t stood() const { return first > 0 ? all[first - 1].to : std::int16_t(-1); }
    /// The steps of the period behind the one that began the stay in which it found that person, if any:
    /// always begins with a stage.
    std::span<const Step> stays() const { return all.subspan(stood() >= 0 ? first - 1 : first); }
};

/// Hands the walk of everybody in the scope who was on the journey at some time of the period to `use(walk)`,
/// also of those who did not move in it. One pass, one buffer.
template<class Use>
void forEachWalk(const Scope &scope, Use use)
{
    const std::vector<Transition> &all = scope.journey->transitions;
    const auto stages = std::int16_t(scope.journey->stages.size());
    std::vector<Step> steps;
    for (std::size_t i = 0; i < all.size();) {
        const PersonIndex person = all[i].person;
        steps.clear();
        const bool wanted = scope.has(person);
        std::int16_t standing = -1;
        std::size_t before = 0;
        for (; i < all.size() && all[i].person == person; ++i) {
            if (!wanted || all[i].to == standing || all[i].at >= scope.to || all[i].to >= stages)
                continue;
            standing = all[i].to;
            steps.push_back({all[i].at, standing, std::uint32_t(i)});
            before += all[i].at < scope.from ? 1 : 0;
        }
        const Walk walk{person, steps, before};
        if (walk.moved() || walk.stood() >= 0)
            use(walk);
    }
}

/// Which moves lead out of a journey or to a stage that means lost. Who was lost already does not leave
/// again. Made once a report, since it is asked at every step. Stages are positions, −1 is outside the
/// journey.
class WaysOut
{
public:
    explicit WaysOut(const JourneyEvents &journey);
    bool leads(int from, int to) const
    {
        return m_gone[place(to)] != 0 && (from < 0 || m_gone[place(from)] == 0);
    }

private:
    static std::size_t place(int stage) { return std::size_t(stage + 1); }
    std::vector<std::uint8_t> m_gone; ///< first outside, then each stage
};

/// The place of each stage on the way forward; −1 for stages beside the way (lost, on hold).
std::vector<int> placesOnTheWay(const JourneyEvents &journey);

/// The stage that a spec names, by its name (case does not matter) or its row id.
Result<std::int16_t> stageNamed(const JourneyEvents &journey, const QString &name);

/// The people behind cells, gathered only where the spec asks for them.
class PeopleLists
{
public:
    PeopleLists(const Scope &scope, std::size_t cells)
        : m_columns(scope.columns)
    {
        if (scope.spec.withPeople)
            m_lists.resize(cells);
    }
    void add(std::size_t cell, PersonIndex person)
    {
        if (!m_lists.empty() && person < m_columns.personCount())
            m_lists[cell].push_back(m_columns.personIds[person]);
    }
    Cell with(Cell content, std::size_t cell)
    {
        if (!m_lists.empty())
            content.people = std::move(m_lists[cell]);
        return content;
    }

private:
    const EventColumns &m_columns;
    std::vector<std::vector<std::int64_t>> m_lists;
};

// Cells and words that reports share.
Cell textCell(const QString &text);
Cell countCell(qint64 count);
Cell numberCell(std::optional<double> number);
Cell amountCell(qint64 minor, const QString &currency);
Column column(const char16_t *key, const QString &title, Column::Kind kind);
QString percentText(double share);
/// A share that somebody chose: without needless digits.
QString chosenShareText(double share);
QString moneyText(qint64 minor, const QString &currency);
QString numberText(qint64 count);
QString daysText(double days);
/// "3 days", "1 day", "1.5 days".
QString spanText(double days);
/// "12 people".
QString peopleText(qint64 count);
/// "12 people", or "12 deals" where the columns are of deals.
QString walkersText(const EventColumns &columns, qint64 count);
QString emptyFinding();
/// The time zone whose days and months are meant: "Asia/Shanghai".
QString zoneText(const EventColumns &columns);

// The reports.
Result<ReportValue> purchaseAdvocacyReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> ledgerReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> funnelReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> pathsReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> timeInStageReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> movesReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> fitReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> exitsReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> flowReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> survivalReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> nextStageReport(const EventColumns &columns, const ReportSpec &spec);

} // namespace vouch::insight
