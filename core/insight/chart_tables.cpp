// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/chart_tables.h"

#include "core/insight/move_kinds.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

using Kind = Column::Kind;
using Chart = Workbook::Chart;

constexpr int maxLines = 15;  ///< of a chart
constexpr int maxMonths = 36; ///< of months, the latest
constexpr int maxPoints = 500;

/// What a report's chart shows, by the keys of its columns.
struct Plan {
    QStringList names;   ///< their texts together name a line
    QStringList figures; ///< one series each
    Chart kind = Chart::Bar;
    QString most{}; ///< the lines with most of it are shown, in the order of the table; empty: the first
    bool perMonth = false; ///< columns along the time where the rows are months
    bool whole = false;    ///< shares of a whole: the axis ends at all of it
};

const Plan *planOf(const QString &key)
{
    static const QHash<QString, Plan> all{
        {u"purchase-advocacy"_s, {{u"key"_s}, {u"purchase"_s, u"advocacy"_s}, Chart::Bar, {}, true}},
        {u"ledger"_s, {{u"person"_s}, {u"purchase"_s, u"advocacy"_s, u"credit"_s}}},
        {u"clv"_s, {{u"person"_s}, {u"realised"_s, u"referral"_s}}},
        {u"funnel"_s, {{u"group"_s, u"stage"_s}, {u"people"_s, u"entered"_s, u"moved_on"_s}}},
        {u"conversion"_s, {{u"group"_s, u"stage"_s}, {u"conversion"_s}, Chart::Bar, {}, false, true}},
        {u"time-in-stage"_s, {{u"group"_s, u"stage"_s}, {u"median_days"_s, u"p90_days"_s}}},
        {u"paths"_s, {{u"path"_s}, {u"people"_s}}},
        {u"ways"_s, {{u"way"_s}, {u"share"_s}, Chart::Bar, {}, false, true}},
        {u"moves"_s, {{u"from"_s, u"to"_s}, {u"moves"_s}, Chart::Bar, u"moves"_s}},
        {u"exits"_s, {{u"from"_s, u"reason"_s, u"competitor"_s}, {u"exits"_s}, Chart::Bar, u"exits"_s}},
        {u"fit"_s, {{u"journey"_s}, {u"fit"_s}, Chart::Bar, {}, false, true}},
        {u"attrition"_s,
         {{u"stage"_s}, {u"moved_on"_s, u"stayed"_s, u"moved_back"_s, u"left"_s}, Chart::StackedBar}},
        {u"heatmap"_s, {{u"stage"_s}, {u"total"_s}}},
        {u"velocity"_s, {{u"key"_s}, {u"per_day"_s}, Chart::Bar, {}, true}},
        {u"forecast"_s, {{u"key"_s}, {u"won"_s, u"weighted"_s, u"target"_s}, Chart::Bar, {}, true}},
        {u"win-rate"_s, {{u"key"_s}, {u"win_rate"_s}, Chart::Bar, {}, true, true}},
        {u"cohorts"_s, {{u"cohort"_s}, {u"m1"_s, u"m3"_s, u"m6"_s}, Chart::Column, {}, true, true}},
        {u"repeat"_s, {{u"purchases"_s}, {u"customers"_s}}},
        {u"referrals"_s, {{u"person"_s}, {u"descendants"_s, u"brought"_s}, Chart::Bar, u"descendants"_s}},
        {u"rewards"_s, {{u"state"_s}, {u"referrers"_s, u"friends"_s}}},
        {u"reach"_s, {{u"kind"_s, u"channel"_s}, {u"per_thousand"_s}, Chart::Bar, u"arrivals"_s}},
        {u"response"_s, {{u"channel"_s}, {u"share"_s}, Chart::Bar, {}, false, true}},
        {u"board"_s, {{u"stage"_s}, {u"people"_s}}}};
    const auto found = all.constFind(key);
    return found == all.cend() ? nullptr : &*found;
}

class Maker
{
public:
    Maker(const ReportValue &report, const ReportWords &words)
        : m_report(report)
        , m_words(words)
    {
    }

    int column(const QString &key) const
    {
        for (int i = 0; i < m_report.columns.size(); ++i) {
            if (m_report.columns[i].key == key)
                return i;
        }
        return -1;
    }
    const QString &title(const QString &key) const
    {
        static const QString none;
        const int at = column(key);
        return at < 0 ? none : m_report.columns[at].title;
    }
    const Cell &cell(int row, const QString &key) const
    {
        static const Cell none;
        const int at = column(key);
        return at < 0 || at >= m_report.rows[row].size() ? none : m_report.rows[row][at];
    }
    double number(int row, const QString &key) const { return cell(row, key).number.value_or(0); }
    ChartValue value(int row, const QString &key) const
    {
        const Cell &found = cell(row, key);
        return {found.number, found.amount};
    }
    QString name(int row, const QStringList &keys) const
    {
        QStringList said;
        for (const QString &key : keys) {
            const int at = column(key);
            const QString text = at < 0 ? QString() : plainText(m_report, row, at, m_words);
            if (!text.isEmpty())
                said << text;
        }
        return said.join(keys.first() == u"from" ? u" → "_s : u" · "_s);
    }
    bool isNamed(int row, const QStringList &keys) const
    {
        return std::any_of(keys.cbegin(), keys.cend(), [&](const QString &key) {
            const int at = column(key);
            return at >= 0 && !plainText(m_report, row, at, m_words).isEmpty();
        });
    }
    QString formatOf(const QString &key) const
    {
        const int at = column(key);
        if (at < 0)
            return u"#,##0"_s;
        switch (m_report.columns[at].kind) {
        case Kind::Share:
            return u"0%"_s;
        case Kind::Amount:
            for (const QList<Cell> &row : m_report.rows) {
                if (row.value(at).amount)
                    return Workbook::moneyFormat(row[at].amount->currency);
            }
            return u"#,##0"_s;
        default:
            return u"#,##0"_s;
        }
    }
    QString soFar(const QString &month) const
    {
        return QCoreApplication::translate("Insight", "%1, so far", "a month that is not over").arg(month);
    }
    /// A title that says how many rows are not shown.
    QString titled(const QString &title, int left, bool months) const
    {
        if (left <= 0)
            return title;
        return u"%1 · %2"_s.arg(
            title, months
                       ? QCoreApplication::translate("Insight", "and %n earlier in the table", nullptr, left)
                       : QCoreApplication::translate("Insight", "and %n more in the table", nullptr, left));
    }
    bool isMonths(const Plan &plan) const
    {
        return plan.perMonth && (m_report.spec.by == u"month" || plan.names.first() == u"cohort");
    }

    /// The rows that are shown, in the order of the table.
    std::vector<int> rowsOf(const Plan &plan, int &left) const
    {
        std::vector<int> rows;
        const bool ranked = column(u"rank"_s) >= 0;
        for (int row = 0; row < m_report.rows.size(); ++row) {
            const bool summed = ranked && !cell(row, u"rank"_s).number;
            if (!summed && !isOthers(row) && isNamed(row, plan.names))
                rows.push_back(row);
        }
        const bool months = isMonths(plan);
        const bool stages = plan.names.contains(u"stage"_s);
        const int most = months ? maxMonths : stages ? 40 : maxLines;
        left = std::max(0, int(rows.size()) - most);
        if (left == 0)
            return rows;
        if (months) {
            rows.erase(rows.begin(), rows.begin() + left);
            return rows;
        }
        if (!plan.most.isEmpty())
            std::stable_sort(rows.begin(), rows.end(),
                             [&](int a, int b) { return number(a, plan.most) > number(b, plan.most); });
        rows.resize(std::size_t(most));
        std::sort(rows.begin(), rows.end());
        return rows;
    }

    /// Whether that row stands for many paths.
    bool isOthers(int row) const { return m_report.spec.key == u"paths" && number(row, u"paths"_s) > 1; }

    ChartTable table(const Plan &plan) const
    {
        int left = 0;
        std::vector<int> rows = rowsOf(plan, left);
        // All others together stand last, however many are named before them.
        if (const int last = int(m_report.rows.size()) - 1; last >= 0 && isOthers(last))
            rows.push_back(last);
        const bool months = isMonths(plan);
        ChartTable made;
        made.title = titled(m_report.title, left, months);
        made.kind = months ? Chart::Column : plan.kind;
        made.numberFormat = formatOf(plan.figures.first());
        if (plan.whole)
            made.from = 0, made.to = 1;
        for (const QString &key : plan.figures) {
            if (column(key) >= 0)
                made.series.append({title(key)});
        }
        for (const int row : rows) {
            const int paths = int(number(row, u"paths"_s));
            const QString text =
                isOthers(row)
                    ? QCoreApplication::translate("Insight", "%n other path(s) together", nullptr, paths)
                    : name(row, plan.names);
            const bool running = months && !m_report.runningMonth.isEmpty() &&
                                 m_report.rows[row][0].text == m_report.runningMonth;
            if (running)
                made.running = int(made.names.size());
            made.names << (running ? soFar(text) : text);
            qsizetype at = 0;
            for (const QString &key : plan.figures) {
                if (column(key) >= 0)
                    made.series[at++].values << value(row, key);
            }
        }
        return made;
    }

    /// Whether the report has any of the plan's figures.
    bool fits(const Plan &plan) const
    {
        return std::any_of(plan.figures.cbegin(), plan.figures.cend(),
                           [this](const QString &key) { return column(key) >= 0; });
    }
    /// Of reports without a plan: up to three amounts, else shares, counts or days.
    Plan usual() const
    {
        Plan plan;
        for (const Column &column : m_report.columns) {
            if (plan.names.isEmpty() && (column.kind == Kind::Text || column.kind == Kind::Path))
                plan.names << column.key;
        }
        for (const Kind kind : {Kind::Amount, Kind::Share, Kind::Count, Kind::Days, Kind::Number}) {
            for (const Column &column : m_report.columns) {
                if (column.kind == kind && plan.figures.size() < 3)
                    plan.figures << column.key;
            }
            if (!plan.figures.isEmpty())
                break;
        }
        return plan;
    }

    // --- reports whose rows are not simply lines of a chart ---

    QList<ChartTable> scores() const
    {
        const Plan plan{{u"key"_s}, {u"nps"_s}, Chart::Bar, {}, true};
        ChartTable made = table(plan);
        made.title = titled(headline(m_report).isEmpty() ? m_report.title : headline(m_report),
                            int(m_report.rows.size() - made.names.size()), isMonths(plan));
        made.from = -100;
        made.to = 100;
        // The whole first: months or owners by themselves often have too few answers for a score.
        if (const QJsonValue score = m_report.totals.value(u"nps"_s); score.isDouble()) {
            made.names.prepend(QCoreApplication::translate("Insight", "All together"));
            made.series.first().values.prepend({score.toDouble(), {}});
            made.running += made.running < 0 ? 0 : 1;
        }
        return {made};
    }

    /// Each question of what people weigh by itself.
    QList<ChartTable> questions() const
    {
        QList<ChartTable> all;
        QString part;
        for (int row = 0; row < m_report.rows.size(); ++row) {
            if (const QString &own = m_report.rows[row][0].text; own != part || all.isEmpty()) {
                part = own;
                ChartTable made;
                made.title = questionText(part);
                made.numberFormat = u"0%"_s;
                made.from = 0, made.to = 1;
                made.series = {{title(u"share"_s)}};
                if (part == u"drivers")
                    made.series.append({title(u"reference"_s)});
                all << made;
            }
            ChartTable &made = all.last();
            if (made.names.size() >= maxLines)
                continue;
            made.names << name(row, {u"name"_s});
            made.series[0].values << value(row, u"share"_s);
            if (made.series.size() > 1)
                made.series[1].values << value(row, u"reference"_s);
        }
        return all;
    }

    QList<ChartTable> credits() const
    {
        QString model = m_report.spec.model;
        const auto has = [&](const QString &asked) {
            for (int row = 0; row < m_report.rows.size(); ++row) {
                if (cell(row, u"model"_s).text == asked)
                    return true;
            }
            return false;
        };
        if (!has(model) && !m_report.rows.isEmpty())
            model = cell(0, u"model"_s).text;
        ChartTable made;
        made.numberFormat = u"0%"_s;
        made.series = {{outcomeTitle(false)}, {outcomeTitle(true)}};
        QStringList channels;
        int left = 0;
        for (int row = 0; row < m_report.rows.size(); ++row) {
            if (cell(row, u"model"_s).text != model)
                continue;
            const QString channel = name(row, {u"channel"_s});
            qsizetype at = channels.indexOf(channel);
            if (at < 0) {
                if (channels.size() >= maxLines) {
                    ++left;
                    continue;
                }
                at = channels.size();
                channels << channel;
                for (ChartSeries &series : made.series)
                    series.values << ChartValue{};
            }
            made.series[cell(row, u"outcome"_s).text == u"advocacy" ? 1 : 0].values[at] =
                value(row, u"share"_s);
        }
        made.names = channels;
        made.series.removeIf([](const ChartSeries &series) {
            return std::none_of(series.values.cbegin(), series.values.cend(),
                                [](const ChartValue &one) { return one.number.has_value(); });
        });
        made.title = titled(m_report.title, left, false);
        return {made};
    }

    /// Everybody as a point: what they buy to the right, what they bring upwards.
    QList<ChartTable> points() const
    {
        ChartTable made;
        made.kind = Chart::Points;
        made.places = true;
        made.title = titled(m_report.title, int(m_report.rows.size()) - maxPoints, false);
        made.numberFormat = formatOf(u"referral"_s);
        made.acrossTitle = title(u"purchase"_s);
        made.upTitle = title(u"referral"_s);
        for (int row = 0; row < std::min<int>(maxPoints, int(m_report.rows.size())); ++row) {
            const QString field = name(row, {u"quadrant"_s});
            auto series = std::find_if(made.series.begin(), made.series.end(),
                                       [&field](const ChartSeries &one) { return one.name == field; });
            if (series == made.series.end())
                series = made.series.insert(made.series.end(), {field});
            series->places << value(row, u"purchase"_s);
            series->values << value(row, u"referral"_s);
        }
        return {made};
    }

    /// The share that is still there, day by day; a stair has two corners a step.
    QList<ChartTable> curves() const
    {
        ChartTable made;
        made.kind = Chart::Curves;
        made.places = true;
        made.title = m_report.title;
        made.numberFormat = u"0%"_s;
        made.from = 0, made.to = 1;
        made.acrossTitle = title(u"day"_s);
        made.upTitle = title(u"share"_s);
        for (int row = 0; row < m_report.rows.size(); ++row) {
            const QString group = name(row, {u"group"_s});
            if (made.series.isEmpty() || number(row, u"day"_s) == 0)
                made.series.append({group.isEmpty() ? name(row, {u"stage"_s}) : group});
            ChartSeries &series = made.series.last();
            const ChartValue day = value(row, u"day"_s), share = value(row, u"share"_s);
            if (!series.values.isEmpty()) {
                if (series.values.last().number == share.number && row + 1 < m_report.rows.size() &&
                    number(row + 1, u"day"_s) > 0)
                    continue; // level
                series.places << day;
                series.values << series.values.last();
            }
            series.places << day;
            series.values << share;
        }
        return {made};
    }

    /// Where people were in the end, and how many stayed.
    QList<ChartTable> ways() const
    {
        ChartTable made;
        made.title = m_report.title;
        made.numberFormat = u"0%"_s;
        made.from = 0, made.to = 1;
        made.series = {{title(u"share"_s)}};
        for (int row = 0; row < m_report.rows.size(); ++row) {
            const bool stays = cell(row, u"kind"_s).text == keyOf(MoveIs::Stays);
            const QString way = stays ? nameOf(MoveIs::Stays) : name(row, {u"next"_s});
            if (!made.names.isEmpty() && made.names.last() == way) { // a later day
                made.series[0].values.last() = value(row, u"share"_s);
                continue;
            }
            made.names << way;
            made.series[0].values << value(row, u"share"_s);
        }
        return {made};
    }

    /// Who stood where at each step.
    QList<ChartTable> steps() const
    {
        ChartTable made;
        made.series = {{title(u"people"_s)}};
        int left = 0;
        for (int row = 0; row < m_report.rows.size(); ++row) {
            if (cell(row, u"kind"_s).text != keyOf(MoveIs::Node))
                continue;
            if (made.names.size() >= 30) {
                ++left;
                continue;
            }
            made.names << QCoreApplication::translate("Insight", "Step %1: %2")
                              .arg(QString::number(int(number(row, u"step"_s))), name(row, {u"from"_s}));
            made.series[0].values << value(row, u"people"_s);
        }
        made.title = titled(m_report.title, left, false);
        return {made};
    }

private:
    static QString questionText(const QString &part)
    {
        return part == u"in-set"
                   ? QCoreApplication::translate("Insight", "Brands on the list, of all who weigh")
               : part == u"returned" ? QCoreApplication::translate(
                                           "Insight", "Taken off and put back, of those who took it off")
               : part == u"set-size"
                   ? QCoreApplication::translate("Insight", "Won, with so many brands on the list")
               : part == u"lost-to"
                   ? QCoreApplication::translate("Insight", "Lost to, of all losses that name somebody")
                   : QCoreApplication::translate("Insight", "What drove it; the source: 30 % to 70 %");
    }
    static QString outcomeTitle(bool advocacy)
    {
        return advocacy ? QCoreApplication::translate("Insight", "Advocacy")
                        : QCoreApplication::translate("Insight", "Purchases");
    }

    const ReportValue &m_report;
    const ReportWords &m_words;
};

} // namespace

QString plainText(const ReportValue &report, int row, int column, const ReportWords &words)
{
    if (words.cell)
        return words.cell(report, row, column);
    return cellProof(report.rows[row][column], report.columns[column].kind);
}

QList<std::optional<double>> numbersOf(const QList<ChartValue> &values)
{
    QList<std::optional<double>> numbers;
    for (const ChartValue &value : values) {
        bool known = value.number.has_value();
        double number = value.number.value_or(0);
        if (value.amount)
            number = Workbook::moneyCell(*value.amount).toDouble(&known);
        numbers << (known ? std::optional(number) : std::nullopt);
    }
    return numbers;
}

QString headline(const ReportValue &report)
{
    const QJsonValue score = report.totals.value(u"nps"_s);
    if (report.spec.key != u"nps" || !score.isDouble())
        return {};
    const auto points = [&report](const QString &key) {
        return QLocale().toString(report.totals.value(key).toDouble(), 'f', 0);
    };
    return QCoreApplication::translate("Insight", "Net promoter score %1 (95 % interval %2 to %3)")
        .arg(points(u"nps"_s), points(u"low"_s), points(u"high"_s));
}

QList<ChartTable> chartTables(const ReportValue &report, const ReportWords &words)
{
    if (report.rows.isEmpty())
        return {};
    const Maker maker(report, words);
    const QString &key = report.spec.key;
    QList<ChartTable> made;
    if (key == u"nps")
        made = maker.scores();
    else if (key == u"consideration")
        made = maker.questions();
    else if (key == u"attribution")
        made = maker.credits();
    else if (key == u"quadrant")
        made = maker.points();
    else if (key == u"survival")
        made = maker.curves();
    else if (key == u"next-stage")
        made = maker.ways();
    else if (key == u"flow")
        made = maker.steps();
    else if (const Plan *plan = planOf(key); plan && maker.fits(*plan))
        made = {maker.table(*plan)};
    else if (key != u"person" && key != u"board-cards" && !key.endsWith(u"-timeline"_s)) {
        const Plan usual = maker.usual();
        if (!usual.names.isEmpty() && !usual.figures.isEmpty())
            made = {maker.table(usual)};
    }
    const auto isKnown = [](const ChartValue &value) { return value.number || value.amount; };
    made.removeIf([&isKnown](const ChartTable &table) {
        return std::none_of(table.series.cbegin(), table.series.cend(), [&](const ChartSeries &series) {
            return std::any_of(series.values.cbegin(), series.values.cend(), isKnown);
        });
    });
    return made;
}

} // namespace vouch::insight
