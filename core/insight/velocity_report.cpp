// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/months.h"
#include "core/insight/report_parts.h"
#include "core/insight/reports.h"
#include "core/insight/words.h"
#include "core/words/journeys.h"

#include <QCoreApplication>
#include <map>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

/// Which stages come before the purchase, which mean that it was won, which that it was lost.
class Decision
{
public:
    explicit Decision(const JourneyEvents &journey)
        : m_journey(journey)
        , m_places(placesOnTheWay(journey))
    {
        for (std::size_t stage = 0; stage < journey.stages.size(); ++stage) {
            if (journey.stages[stage].meaning == keyOf(StageMeaning::Purchase) && m_purchase < 0)
                m_purchase = m_places[stage];
        }
    }
    bool exists() const { return m_purchase >= 0; }
    bool isBefore(int stage) const
    {
        const int place = m_places[std::size_t(stage)];
        return place >= 0 && (m_purchase < 0 || place < m_purchase);
    }
    bool isWon(int stage) const
    {
        const QString &meaning = m_journey.stages[std::size_t(stage)].meaning;
        return meaning == keyOf(StageMeaning::Purchase) ||
               (m_purchase >= 0 && m_places[std::size_t(stage)] > m_purchase &&
                meaning != keyOf(StageMeaning::Advocacy));
    }
    bool isLost(int stage) const
    {
        return m_journey.stages[std::size_t(stage)].meaning == keyOf(StageMeaning::Lost);
    }

private:
    const JourneyEvents &m_journey;
    std::vector<int> m_places;
    int m_purchase = -1;
};

struct Line {
    qint64 opened = 0, won = 0, lost = 0;
    qint64 open = 0; ///< undecided at the end
    qint64 revenue = 0, purchases = 0;
    std::vector<double> cycleDays;
    std::vector<std::int64_t> wonPeople, lostPeople, openPeople;

    void add(const Line &other)
    {
        won += other.won;
        lost += other.lost;
        open += other.open;
        revenue += other.revenue;
        purchases += other.purchases;
        cycleDays.insert(cycleDays.end(), other.cycleDays.begin(), other.cycleDays.end());
    }
    std::optional<double> meanCycle() const
    {
        double sum = 0;
        for (const double days : cycleDays)
            sum += days;
        return cycleDays.empty() ? std::nullopt : std::optional(sum / double(cycleDays.size()));
    }
    /// Minor units a day; nothing where a part of the formula is not known.
    std::optional<double> velocity() const
    {
        const std::optional<double> cycle = meanCycle();
        if (won + lost == 0 || purchases == 0 || !cycle || *cycle <= 0)
            return std::nullopt;
        return double(open) * double(won) / double(won + lost) * double(revenue) / double(purchases) / *cycle;
    }
};

class Deals
{
public:
    Deals(const Scope &scope, bool withPurchases)
        : m_scope(scope)
        , m_columns(scope.columns)
        , m_decision(*scope.journey)
        , m_months(scope.columns.calendar)
    {
        forEachWalk(scope, [this](const Walk &walk) { follow(walk.person, walk.all); });
        if (withPurchases)
            addPurchases();
        if (isMonths())
            addUpOpen();
    }

    std::map<int, Line> lines;
    OtherCurrencies others; ///< purchases that are in no average
    qint64 people = 0;
    bool decides() const { return m_decision.exists(); }
    bool isMonths() const { return m_scope.spec.by == u"month"_s; }

    QString name(int key) const
    {
        if (isMonths())
            return Months::name(key);
        return m_scope.spec.by == u"owner"_s ? ownerName(m_columns.owners.word(std::uint16_t(key)))
                                             : channelName(m_columns.sources.word(std::uint16_t(key)));
    }

private:
    int keyOf(PersonIndex person, Millis at)
    {
        if (isMonths())
            return m_months.of(at);
        const auto &groups = m_scope.spec.by == u"owner"_s ? m_columns.owner : m_columns.source;
        return person < groups.size() ? groups[person] : 0;
    }

    void follow(PersonIndex person, std::span<const Step> steps)
    {
        std::optional<Millis> since;
        bool counted = false;
        const auto close = [&](Millis at, bool won) {
            const Millis opened = *since;
            since.reset();
            if (isMonths() && at >= m_scope.from)
                --lines[keyOf(person, at)].opened;
            else if (isMonths())
                --m_openBefore;
            if (!m_scope.covers(at))
                return;
            counted = true;
            Line &line = lines[keyOf(person, at)];
            (won ? line.won : line.lost) += 1;
            if (won)
                line.cycleDays.push_back(
                    double(m_columns.calendar.dayNumber(at) - m_columns.calendar.dayNumber(opened)));
            if (m_scope.spec.withPeople)
                (won ? line.wonPeople : line.lostPeople).push_back(m_columns.personIds[person]);
        };
        for (const Step &step : steps) {
            if (step.to < 0 || m_decision.isLost(step.to)) {
                if (since)
                    close(step.at, false);
            } else if (m_decision.isWon(step.to)) {
                if (since)
                    close(step.at, true);
            } else if (m_decision.isBefore(step.to) && !since) {
                since = step.at;
                if (isMonths() && step.at >= m_scope.from)
                    ++lines[keyOf(person, step.at)].opened;
                else if (isMonths())
                    ++m_openBefore;
            }
        }
        if (since) {
            counted = true;
            if (!isMonths()) {
                Line &line = lines[keyOf(person, *since)];
                ++line.open;
                if (m_scope.spec.withPeople)
                    line.openPeople.push_back(m_columns.personIds[person]);
            }
        }
        people += counted ? 1 : 0;
    }

    void addPurchases()
    {
        const auto currency = numberOf(m_columns.currencies, m_scope.currency());
        for (const Purchase &purchase : m_columns.purchases) {
            if (purchase.abandoned || !m_scope.covers(purchase.at) || !m_scope.has(purchase.person) ||
                purchase.person >= m_columns.personCount())
                continue;
            if (!currency || purchase.currency != *currency) {
                others.add(purchase.currency, purchase.minor);
                continue;
            }
            Line &line = lines[keyOf(purchase.person, purchase.at)];
            line.revenue += purchase.minor;
            line.purchases += purchase.refund ? 0 : 1;
        }
    }

    /// Undecided people at the end of each month, from those who began and those who were closed.
    void addUpOpen()
    {
        qint64 open = m_openBefore;
        for (auto &[month, line] : lines) {
            open += line.opened;
            line.open = open;
        }
    }

    const Scope &m_scope;
    const EventColumns &m_columns;
    Decision m_decision;
    Months m_months;
    qint64 m_openBefore = 0;
};

QList<Column> dealColumns(const ReportSpec &spec, bool velocity)
{
    using Kind = Column::Kind;
    const QString key = spec.by == u"month"_s   ? QCoreApplication::translate("Insight", "Month")
                        : spec.by == u"owner"_s ? QCoreApplication::translate("Insight", "Owner")
                                                : QCoreApplication::translate("Insight", "First touch");
    QList<Column> columns{column(u"key", key, Kind::Text)};
    if (velocity)
        columns.append(column(u"open", QCoreApplication::translate("Insight", "Undecided"), Kind::Count));
    columns += QList<Column>{column(u"won", QCoreApplication::translate("Insight", "Won"), Kind::Count),
                             column(u"lost", QCoreApplication::translate("Insight", "Lost"), Kind::Count)} +
               shareColumns(QCoreApplication::translate("Insight", "Win rate"), u"win_rate");
    if (velocity) {
        columns += QList<Column>{
            column(u"average_purchase", QCoreApplication::translate("Insight", "Average purchase"),
                   Kind::Amount),
            column(u"cycle_days", QCoreApplication::translate("Insight", "Days to win (mean)"), Kind::Days),
            column(u"median_cycle_days", QCoreApplication::translate("Insight", "Days to win (median)"),
                   Kind::Days),
            column(u"per_day", QCoreApplication::translate("Insight", "Velocity a day"), Kind::Amount)};
    }
    return columns;
}

Cell roundedAmount(std::optional<double> minor, const QString &currency)
{
    return minor ? amountCell(qint64(std::llround(*minor)), currency) : Cell{};
}

std::optional<double> averageOf(const Line &line)
{
    return line.purchases > 0 ? std::optional(double(line.revenue) / double(line.purchases)) : std::nullopt;
}

QList<Cell> cells(const QString &name, Line &line, bool velocity, const QString &currency)
{
    const auto listed = [](qint64 count, std::vector<std::int64_t> &people) {
        Cell cell = countCell(count);
        cell.people = std::move(people);
        return cell;
    };
    QList<Cell> row{textCell(name)};
    if (velocity)
        row.append(listed(line.open, line.openPeople));
    row += QList<Cell>{listed(line.won, line.wonPeople), listed(line.lost, line.lostPeople)} +
           shareCells(line.won, line.won + line.lost);
    if (velocity) {
        row += QList<Cell>{roundedAmount(averageOf(line), currency), numberCell(line.meanCycle()),
                           numberCell(median(line.cycleDays)), roundedAmount(line.velocity(), currency)};
    }
    return row;
}

QString winDefinition()
{
    return QCoreApplication::translate(
        "Insight",
        "Somebody is undecided from entering a stage before the purchase until they come to a purchase stage "
        "or one behind it (won), to a lost stage or out of the journey (lost). Coming back to an earlier "
        "stage begins anew. Who entered the journey as a customer was never undecided here. Win rate = won / "
        "(won + lost), closed in the period, with the 95 % interval of Wilson (1927).");
}

QString dealFinding(const EventColumns &columns, const Line &all, const Deals &deals, bool velocity,
                    const QString &currency)
{
    if (!deals.decides())
        return QCoreApplication::translate(
            "Insight", "No stage of this journey means a purchase, so nothing can be won on it.");
    if (all.won + all.lost == 0)
        return emptyFinding();
    const QString rate = intervalText(all.won, all.won + all.lost);
    const std::optional<double> speed = all.velocity();
    if (velocity && speed) {
        // The days are those of the wins alone, the average is that of the purchases in this currency alone.
        QString few;
        if (all.purchases < std::min(fewestToCompare, all.won))
            few = u' ' + QCoreApplication::translate("Insight",
                                                     "The average rests on %n purchase(s): a small sample.",
                                                     nullptr, int(all.purchases));
        else if (all.won < fewestToCompare)
            few = u' ' + QCoreApplication::translate("Insight", "That rests on %n win(s): a small sample.",
                                                     nullptr, int(all.won));
        return saidOf(columns,
                      QT_TRANSLATE_NOOP(
                          "Insight",
                          "%1 undecided people × win rate %2 × %3 an average purchase, over %4 days: %5 a "
                          "day."),
                      QT_TRANSLATE_NOOP(
                          "Insight",
                          "%1 undecided deals × win rate %2 × %3 an average purchase, over %4 days: %5 a "
                          "day."))
                   .arg(numberText(all.open), rate,
                        moneyText(qint64(std::llround(*averageOf(all))), currency),
                        daysText(*all.meanCycle()), moneyText(qint64(std::llround(*speed)), currency)) +
               few;
    }
    return QCoreApplication::translate("Insight", "Of %1 decisions, %2 were won: %3.")
               .arg(numberText(all.won + all.lost), numberText(all.won), rate) +
           smallSampleText(all.won + all.lost);
}

Result<ReportValue> dealReport(const EventColumns &columns, const ReportSpec &spec, bool velocity)
{
    VOUCH_GIVE(const Scope scope, journeyScope(columns, spec));
    Deals deals(scope, velocity);
    Line all;
    for (const auto &[key, line] : deals.lines)
        all.add(line);
    if (deals.isMonths())
        all.open = deals.lines.empty() ? 0 : deals.lines.rbegin()->second.open;
    const QString &currency = scope.currency();

    ReportValue value;
    value.spec = scope.asked();
    value.title = (velocity ? QCoreApplication::translate("Insight", "Velocity: %1")
                            : QCoreApplication::translate("Insight", "Win rate: %1"))
                      .arg(scope.journey->name);
    value.definition = winDefinition();
    if (velocity) {
        value.definition +=
            u' ' +
            QCoreApplication::translate(
                "Insight",
                "Velocity = undecided people × win rate × average purchase / days to win, the sales-velocity "
                "convention. Average purchase: net purchases in the period / their number. Days to win: mean "
                "of calendar days (of %1) from becoming undecided to the win. Undecided: at the end of the "
                "period, or of each month.")
                .arg(zoneText(columns));
    }
    value.n = all.won + all.lost;
    value.immatureN = all.open;
    value.dataRevision = columns.dataRevision;
    value.columns = dealColumns(spec, velocity);
    value.finding = dealFinding(columns, all, deals, velocity, currency);
    const QJsonObject rate = shareJson(all.won, all.won + all.lost);
    const auto number = [](std::optional<double> found) { return found ? QJsonValue(*found) : QJsonValue(); };
    value.totals = {{u"journey"_s, scope.journey->name},
                    {u"people"_s, deals.people},
                    {u"open"_s, all.open},
                    {u"won"_s, all.won},
                    {u"lost"_s, all.lost},
                    {u"win_rate"_s, rate[u"share"_s]},
                    {u"low"_s, rate[u"low"_s]},
                    {u"high"_s, rate[u"high"_s]}};
    if (velocity) {
        const auto money = [&currency](std::optional<double> minor) {
            return minor ? QJsonValue(moneyJson(qint64(std::llround(*minor)), currency)) : QJsonValue();
        };
        value.totals.insert(u"average_purchase"_s, money(averageOf(all)));
        value.totals.insert(u"cycle_days"_s, number(all.meanCycle()));
        value.totals.insert(u"median_cycle_days"_s, number(median(all.cycleDays)));
        value.totals.insert(u"per_day"_s, money(all.velocity()));
    }
    value.others = deals.others.list(columns.currencies);
    for (auto &[key, line] : deals.lines) {
        if (velocity || line.won + line.lost > 0)
            value.rows.append(cells(deals.name(key), line, velocity, currency));
    }
    return value;
}

} // namespace

Result<ReportValue> velocityReport(const EventColumns &columns, const ReportSpec &spec)
{
    return dealReport(columns, spec, true);
}

Result<ReportValue> winRateReport(const EventColumns &columns, const ReportSpec &spec)
{
    return dealReport(columns, spec, false);
}

} // namespace vouch::insight
