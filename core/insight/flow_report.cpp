// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/move_kinds.h"
#include "core/insight/report_parts.h"
#include "core/insight/scope.h"
#include "core/insight/statistics.h"
#include "core/insight/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <map>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

/// How a way ends beyond its last node; in this order behind the links of a step.
enum class End { Left, Stays, More, Began }; // as the end of MoveIs
constexpr int endCount = 4;
constexpr std::int16_t noStage = -1;

QString endKey(End end)
{
    return keyOf(MoveIs(int(MoveIs::Left) + int(end)));
}

/// One stay on one stage, repeats collapsed.
struct Stop {
    std::int16_t stage;
    Millis at;
};

/// The ways that are counted, cut to the steps that are shown: `stages` and `times` hold `steps` places each.
struct Ways {
    int steps = 0;
    std::vector<std::int16_t> stages;
    std::vector<Millis> times;
    std::vector<End> ends;
    std::vector<PersonIndex> people;
    qint64 distinct = 0;
    qint64 looped = 0;

    std::size_t count() const { return ends.size(); }
    std::int16_t stage(std::size_t way, int step) const
    {
        return stages[way * std::size_t(steps) + std::size_t(step)];
    }
    Millis time(std::size_t way, int step) const
    {
        return times[way * std::size_t(steps) + std::size_t(step)];
    }
};

class WayCollector
{
public:
    WayCollector(const ReportSpec &spec, std::int16_t anchor)
        : m_spec(spec)
        , m_anchor(anchor)
    {
        m_ways.steps = spec.steps;
    }

    void take(PersonIndex person, std::span<const Step> steps)
    {
        const std::size_t before = m_ways.count();
        const bool totals = m_spec.count == u"totals"_s;
        m_stops.clear();
        bool left = false;
        for (const Step &step : steps) {
            left = step.to < 0;
            if (left && totals) {
                use(person, true); // whoever comes again begins another way
                m_stops.clear();
            }
            if (!left && (m_stops.empty() || m_stops.back().stage != step.to))
                m_stops.push_back({step.to, step.at});
        }
        use(person, left);
        m_ways.distinct += m_ways.count() > before ? 1 : 0;
    }
    Ways result() { return std::move(m_ways); }

private:
    void use(PersonIndex person, bool left)
    {
        if (m_stops.empty())
            return;
        const std::size_t last = m_stops.size() - 1;
        if (m_anchor == noStage)
            return add(person, m_spec.backward ? last : 0, left);
        for (std::size_t i = 0; i <= last; ++i) {
            if (m_stops[i].stage != m_anchor)
                continue;
            add(person, i, left);
            if (m_spec.count != u"totals"_s)
                return; // the first time decides
        }
    }

    void add(PersonIndex person, std::size_t from, bool left)
    {
        const auto steps = std::size_t(m_ways.steps);
        const std::size_t there = m_spec.backward ? from + 1 : m_stops.size() - from;
        for (std::size_t step = 0; step < steps; ++step) {
            const bool known = step < there;
            const Stop stop = known ? m_stops[m_spec.backward ? from - step : from + step] : Stop{noStage, 0};
            m_ways.stages.push_back(stop.stage);
            m_ways.times.push_back(stop.at);
        }
        m_ways.ends.push_back(there > steps     ? End::More
                              : m_spec.backward ? End::Began
                              : left            ? End::Left
                                                : End::Stays);
        m_ways.people.push_back(person);
    }

    const ReportSpec &m_spec;
    std::int16_t m_anchor;
    Ways m_ways;
    std::vector<Stop> m_stops;
};

/// Counted once per way, and once per person.
struct Tally {
    qint64 ways = 0;
    qint64 people = 0;
    PersonIndex last = nobody; ///< ways come person by person
    bool add(PersonIndex person)
    {
        ++ways;
        if (last == person)
            return false;
        last = person;
        ++people;
        return true;
    }
};

/// The picture: which stages are named at each step, and how many went where. Stage number `others()` stands
/// for all that are not named.
class Sankey
{
public:
    Sankey(const Scope &scope, const Ways &ways)
        : m_ways(ways)
        , m_width(scope.journey->stages.size() + 1)
        , m_nodes(std::size_t(ways.steps) * m_width)
        , m_links(std::size_t(ways.steps) * m_width * (m_width + endCount))
        , m_days(m_links.size())
        , m_nodePeople(scope, m_nodes.size())
        , m_linkPeople(scope, m_links.size())
        , m_named(m_nodes.size(), false)
    {
        chooseNames(scope.spec.nodes);
        for (std::size_t way = 0; way < ways.count(); ++way)
            count(way);
    }

    std::size_t others() const { return m_width - 1; }
    std::size_t node(int step, std::size_t stage) const { return std::size_t(step) * m_width + stage; }
    /// `target`: a stage of the next step, or others() + 1 + End.
    std::size_t link(int step, std::size_t stage, std::size_t target) const
    {
        return node(step, stage) * (m_width + endCount) + target;
    }
    std::size_t targets() const { return m_width + endCount; }
    const Tally &nodeAt(std::size_t index) const { return m_nodes[index]; }
    const Tally &linkAt(std::size_t index) const { return m_links[index]; }
    Cell nodeCell(std::size_t index) { return m_nodePeople.with(countCell(m_nodes[index].people), index); }
    Cell linkCell(std::size_t index) { return m_linkPeople.with(countCell(m_links[index].people), index); }
    std::optional<double> linkDays(std::size_t index) { return median(m_days[index]); }

private:
    /// The stages that most came to at a step; equals in the journey's order.
    void chooseNames(int most)
    {
        for (int step = 0; step < m_ways.steps; ++step) {
            std::vector<Tally> tallies(m_width);
            for (std::size_t way = 0; way < m_ways.count(); ++way) {
                if (const std::int16_t stage = m_ways.stage(way, step); stage >= 0)
                    tallies[std::size_t(stage)].add(m_ways.people[way]);
            }
            std::vector<std::size_t> order;
            for (std::size_t stage = 0; stage < others(); ++stage) {
                if (tallies[stage].ways > 0)
                    order.push_back(stage);
            }
            std::stable_sort(order.begin(), order.end(), [&tallies](std::size_t a, std::size_t b) {
                return tallies[a].ways > tallies[b].ways;
            });
            for (std::size_t i = 0; i < std::min(order.size(), std::size_t(most)); ++i)
                m_named[node(step, order[i])] = true;
        }
    }

    std::size_t shown(std::size_t way, int step) const
    {
        const auto stage = std::size_t(m_ways.stage(way, step));
        return m_named[node(step, stage)] ? stage : others();
    }

    void count(std::size_t way)
    {
        const PersonIndex person = m_ways.people[way];
        for (int step = 0; step < m_ways.steps && m_ways.stage(way, step) >= 0; ++step) {
            const std::size_t here = shown(way, step);
            const std::size_t at = node(step, here);
            if (m_nodes[at].add(person))
                m_nodePeople.add(at, person);
            const bool goesOn = step + 1 < m_ways.steps && m_ways.stage(way, step + 1) >= 0;
            const std::size_t target =
                goesOn ? shown(way, step + 1) : others() + 1 + std::size_t(m_ways.ends[way]);
            const std::size_t to = link(step, here, target);
            if (m_links[to].add(person))
                m_linkPeople.add(to, person);
            if (goesOn) {
                const Millis passed = m_ways.time(way, step + 1) - m_ways.time(way, step);
                m_days[to].push_back(std::abs(double(passed)) / double(dayMillis));
            }
        }
    }

    const Ways &m_ways;
    std::size_t m_width;
    std::vector<Tally> m_nodes, m_links;
    std::vector<std::vector<double>> m_days;
    PeopleLists m_nodePeople, m_linkPeople;
    std::vector<bool> m_named;
};

QList<Column> flowColumns(const EventColumns &columns, bool backward)
{
    using Is = Column::Kind;
    return {column(u"kind", QCoreApplication::translate("Insight", "Kind"), Is::Text),
            column(u"step",
                   backward ? QCoreApplication::translate("Insight", "Steps before the end")
                            : QCoreApplication::translate("Insight", "Step"),
                   Is::Count),
            column(u"from", QCoreApplication::translate("Insight", "Stage"), Is::Text),
            column(u"to", QCoreApplication::translate("Insight", "Then"), Is::Text),
            peopleColumn(columns),
            column(u"journeys", QCoreApplication::translate("Insight", "Ways"), Is::Count),
            column(u"share", QCoreApplication::translate("Insight", "Share of all ways"), Is::Share),
            column(u"median_days", QCoreApplication::translate("Insight", "Median days"), Is::Days)};
}

class FlowRows
{
public:
    FlowRows(const Scope &scope, const Ways &ways)
        : m_journey(*scope.journey)
        , m_backward(scope.spec.backward)
        , m_all(double(ways.count()))
        , m_steps(ways.steps)
        , m_sankey(scope, ways)
        , m_classify(m_journey)
    {
    }

    void fill(ReportValue &value)
    {
        for (int step = 0; step < m_steps; ++step) {
            for (std::size_t stage = 0; stage <= m_sankey.others(); ++stage) {
                const std::size_t at = m_sankey.node(step, stage);
                if (m_sankey.nodeAt(at).ways > 0)
                    add(value, keyOf(MoveIs::Node), step, int(stage), noStage, m_sankey.nodeCell(at),
                        m_sankey.nodeAt(at).ways, std::nullopt);
            }
            for (std::size_t stage = 0; stage <= m_sankey.others(); ++stage) {
                for (std::size_t target = 0; target < m_sankey.targets(); ++target)
                    addLink(value, step, stage, target);
            }
        }
        value.totals.insert(u"positions"_s, m_positions);
    }

private:
    QString name(int stage) const
    {
        if (stage < 0)
            return {};
        return std::size_t(stage) == m_sankey.others()
                   ? QCoreApplication::translate("Insight", "Others", "all other stages together")
                   : m_journey.stages[std::size_t(stage)].name;
    }

    QString kindOf(std::size_t from, std::size_t to) const
    {
        if (from == m_sankey.others() || to == m_sankey.others())
            return keyOf(MoveIs::Mixed);
        return keyOf(m_classify.of(int(from), int(to)));
    }

    void addLink(ReportValue &value, int step, std::size_t stage, std::size_t target)
    {
        const std::size_t at = m_sankey.link(step, stage, target);
        const qint64 ways = m_sankey.linkAt(at).ways;
        if (ways == 0)
            return;
        if (target > m_sankey.others()) {
            add(value, endKey(End(target - m_sankey.others() - 1)), step, int(stage), noStage,
                m_sankey.linkCell(at), ways, std::nullopt);
            return;
        }
        // Always in the order in which it happened, whatever side the steps are counted from.
        const std::size_t from = m_backward ? target : stage;
        const std::size_t to = m_backward ? stage : target;
        add(value, kindOf(from, to), step, int(from), int(to), m_sankey.linkCell(at), ways,
            m_sankey.linkDays(at));
    }

    void add(ReportValue &value, const QString &kind, int step, int from, int to, const Cell &people,
             qint64 ways, std::optional<double> days)
    {
        value.rows.append({textCell(kind), countCell(step + 1), textCell(name(from)), textCell(name(to)),
                           people, countCell(ways), numberCell(double(ways) / m_all), numberCell(days)});
        m_positions.append(QJsonArray{from, to});
    }

    const JourneyEvents &m_journey;
    bool m_backward;
    double m_all;
    int m_steps;
    Sankey m_sankey;
    MoveClassifier m_classify;
    QJsonArray m_positions;
};

/// The row with the most ways among those that `wanted` takes; null where there is none.
template<class Wanted>
const QList<Cell> *largest(const ReportValue &value, Wanted wanted)
{
    const QList<Cell> *found = nullptr;
    for (const QList<Cell> &row : value.rows) {
        if (wanted(row) && (!found || *row[5].number > *(*found)[5].number))
            found = &row;
    }
    return found;
}

QString flowFinding(const EventColumns &columns, const ReportValue &value)
{
    const auto isLink = [](const QList<Cell> &row) {
        const auto kind = fromKey<MoveIs>(row[0].text);
        return kind && *kind != MoveIs::Node && *kind < MoveIs::Left;
    };
    const QList<Cell> *first =
        largest(value, [&](const QList<Cell> &row) { return isLink(row) && *row[1].number == 1; });
    const QList<Cell> *start = largest(value, [&](const QList<Cell> &row) {
        return row[0].text == keyOf(MoveIs::Node) && *row[1].number == 1;
    });
    if (!start)
        return emptyFinding();
    const auto ways = [](const QList<Cell> *row) { return numberText(qint64(*(*row)[5].number)); };
    const bool backward = value.spec.backward;
    if (!first) {
        return saidOf(columns, QT_TRANSLATE_NOOP("Insight", "%1 stood on %2, and nobody went any further."),
                      QT_TRANSLATE_NOOP("Insight", "%1 stood on %2, and none went any further."))
            .arg(ways(start), (*start)[2].text);
    }
    const auto equal = std::count_if(value.rows.cbegin(), value.rows.cend(), [&](const QList<Cell> &row) {
        return isLink(row) && *row[1].number == 1 && row[5].number == (*first)[5].number;
    });
    const QString usual =
        equal > 1 ? QCoreApplication::translate(
                        "Insight",
                        "No step is the most usual: %1 are equally so, among them %2 › %3 (%4 of %5 ways)")
                        .arg(numberText(equal), (*first)[2].text, (*first)[3].text, ways(first),
                             numberText(qint64(value.totals.value(u"journeys"_s).toInteger())))
        : backward
            ? saidOf(columns,
                     QT_TRANSLATE_NOOP("Insight", "Most often people come to %1 from %2 (%3 of %4 ways)"),
                     QT_TRANSLATE_NOOP("Insight", "Most often deals come to %1 from %2 (%3 of %4 ways)"))
                  .arg((*first)[3].text, (*first)[2].text, ways(first),
                       numberText(qint64(value.totals.value(u"journeys"_s).toInteger())))
            : QCoreApplication::translate("Insight", "The most usual first step is %1 › %2 (%3 of %4 ways)")
                  .arg((*first)[2].text, (*first)[3].text, ways(first),
                       numberText(qint64(value.totals.value(u"journeys"_s).toInteger())));
    const QList<Cell> *back = largest(value, [](const QList<Cell> &row) {
        return row[0].text == keyOf(MoveIs::Back) || row[0].text == keyOf(MoveIs::Lap);
    });
    if (back) {
        return QCoreApplication::translate("Insight", "%1; the widest way back is %2 › %3 (%4).")
            .arg(usual, (*back)[2].text, (*back)[3].text, ways(back));
    }
    return saidOf(columns, QT_TRANSLATE_NOOP("Insight", "%1; nobody goes back."),
                  QT_TRANSLATE_NOOP("Insight", "%1; none goes back."))
        .arg(usual);
}

} // namespace

Result<ReportValue> flowReport(const EventColumns &columns, const ReportSpec &spec)
{
    VOUCH_GIVE(const Scope scope, journeyScope(columns, spec));
    const JourneyEvents &journey = *scope.journey;
    std::int16_t anchor = noStage;
    if (!spec.node.isEmpty()) {
        VOUCH_GIVE(anchor, stageNamed(journey, spec.node));
    }
    WayCollector collector(spec, anchor);
    forEachWalk(scope, [&collector](const Walk &walk) {
        if (walk.moved())
            collector.take(walk.person, walk.stays());
    });
    const Ways ways = collector.result();

    ReportValue value;
    value.spec = scope.asked();
    const QString where = anchor == noStage ? QString() : journey.stages[std::size_t(anchor)].name;
    value.title =
        where.isEmpty() && !spec.backward
            ? QCoreApplication::translate("Insight", "Flow by step: %1").arg(journey.name)
        : where.isEmpty()
            ? QCoreApplication::translate("Insight", "Flow by step, from the end back: %1").arg(journey.name)
        : spec.backward
            ? QCoreApplication::translate("Insight", "Flow by step towards %1: %2").arg(where, journey.name)
            : QCoreApplication::translate("Insight", "Flow by step from %1: %2").arg(where, journey.name);
    value.definition = QCoreApplication::translate(
        "Insight",
        "The stages in order of everybody who moved in the period, beginning with the one on which it found "
        "them, repeats collapsed and laid out step by step, so that going "
        "back is a later step and no circle. At each step the stages that most came to are named, "
        "the rest are Others. "
        "Counting people, everybody has one way, from their first stage (or the first visit of the "
        "chosen one); "
        "counting totals, every entry (or visit) begins another. Ways through a stage = ways out "
        "of it + "
        "those who left, still stand there, or go on beyond the last step shown.");
    value.n = ways.distinct;
    value.dataRevision = columns.dataRevision;
    value.columns = flowColumns(columns, spec.backward);
    value.totals = {{u"journeys"_s, qint64(ways.count())}, {u"people"_s, ways.distinct}};
    FlowRows(scope, ways).fill(value);
    value.finding = ways.count() == 0 ? emptyFinding() : flowFinding(columns, value);
    return value;
}

} // namespace vouch::insight
