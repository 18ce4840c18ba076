// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/scope.h"
#include "core/insight/statistics.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

/// Paths as a tree of stages: every walk ends at one node, equal walks at the same one. Children are found by
/// an open hash of (node, stage), so that a step costs one look and no allocation.
class PathTree
{
public:
    PathTree() { m_slots.resize(1024, {0, 0}); }

    std::uint32_t child(std::uint32_t node, std::int16_t stage)
    {
        const quint64 key = (quint64(node) << 16 | quint64(std::uint16_t(stage))) + 1;
        std::size_t slot = place(key);
        while (m_slots[slot].key != 0) {
            if (m_slots[slot].key == key)
                return m_slots[slot].node;
            slot = (slot + 1) & (m_slots.size() - 1);
        }
        m_nodes.push_back({node, stage});
        const auto made = std::uint32_t(m_nodes.size() - 1);
        m_slots[slot] = {key, made};
        if (m_nodes.size() * 2 > m_slots.size())
            grow();
        return made;
    }

    std::size_t size() const { return m_nodes.size(); }

    std::vector<std::int16_t> stages(std::uint32_t node) const
    {
        std::vector<std::int16_t> path;
        for (; node != 0; node = m_nodes[node].parent)
            path.push_back(m_nodes[node].stage);
        std::reverse(path.begin(), path.end());
        return path;
    }

private:
    struct Node {
        std::uint32_t parent;
        std::int16_t stage;
    };
    struct Slot {
        quint64 key; ///< 0: free
        std::uint32_t node;
    };

    std::size_t place(quint64 key) const
    {
        return std::size_t((key * 0x9e3779b97f4a7c15ULL) >> 20) & (m_slots.size() - 1);
    }
    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2, {0, 0});
        old.swap(m_slots);
        for (const Slot &entry : old) {
            if (entry.key == 0)
                continue;
            std::size_t slot = place(entry.key);
            while (m_slots[slot].key != 0)
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = entry;
        }
    }

    std::vector<Node> m_nodes{{0, -1}}; ///< 0 is the root
    std::vector<Slot> m_slots;
};

/// All walks, each as its end node and its length in days.
struct Walks {
    PathTree tree;
    std::vector<std::uint32_t> ends;
    std::vector<double> days;
    std::vector<PersonIndex> people; ///< only where the spec asks for them
    qint64 moves = 0;                ///< entries included
    qint64 looped = 0;               ///< people who stood on some stage twice
};

Walks collect(const Scope &scope)
{
    Walks walks;
    std::vector<std::uint32_t> seen(scope.journey->stages.size(), 0);
    std::uint32_t round = 0;
    forEachWalk(scope, [&](const Walk &walk) {
        if (!walk.moved())
            return;
        const std::span<const Step> steps = walk.stays();
        ++round;
        std::uint32_t node = 0;
        std::int16_t last = -1;
        bool loop = false;
        for (const Step &step : steps) {
            if (step.to < 0)
                continue; // leaving the journey is no stage
            walks.moves += step.at >= scope.from ? 1 : 0;
            if (step.to == last)
                continue; // left and came back to the same stage: repeats are collapsed
            std::uint32_t &stamp = seen[std::size_t(step.to)];
            loop |= stamp == round;
            stamp = round;
            last = step.to;
            node = walks.tree.child(node, step.to);
        }
        walks.looped += loop ? 1 : 0;
        walks.ends.push_back(node);
        if (scope.spec.withPeople)
            walks.people.push_back(walk.person);
        walks.days.push_back(double(steps.back().at - steps.front().at) / double(dayMillis));
    });
    return walks;
}

/// A path that somebody took to its end.
struct Path {
    std::uint32_t node;
    qint64 people;
    std::vector<std::int16_t> stages;
};

/// Most taken first; equals in the order of their stages, so that the answer never depends on who came first.
std::vector<Path> rank(const Walks &walks, const std::vector<qint64> &people, std::size_t top)
{
    std::vector<Path> paths;
    for (std::uint32_t node = 0; node < people.size(); ++node) {
        if (people[node] > 0)
            paths.push_back({node, people[node], {}});
    }
    // Stages are spelled out only for those that may be among the top.
    std::size_t listed = std::min(top, paths.size());
    const auto more = [](const Path &a, const Path &b) { return a.people > b.people; };
    std::sort(paths.begin(), paths.end(), more);
    while (listed > 0 && listed < paths.size() && paths[listed].people == paths[listed - 1].people)
        ++listed;
    for (std::size_t i = 0; i < listed; ++i)
        paths[i].stages = walks.tree.stages(paths[i].node);
    std::sort(paths.begin(), paths.begin() + std::ptrdiff_t(listed), [](const Path &a, const Path &b) {
        return a.people != b.people ? a.people > b.people : a.stages < b.stages;
    });
    return paths;
}

QList<Column> pathColumns()
{
    using Kind = Column::Kind;
    return {column(u"path", QCoreApplication::translate("Insight", "Path"), Kind::Path),
            column(u"people", QCoreApplication::translate("Insight", "People"), Kind::Count),
            column(u"share", QCoreApplication::translate("Insight", "Share"), Kind::Share),
            column(u"median_days", QCoreApplication::translate("Insight", "Median days"), Kind::Days),
            column(u"paths", QCoreApplication::translate("Insight", "Different paths"), Kind::Count)};
}

QList<Cell> cells(const QStringList &names, qint64 people, qint64 all, std::optional<double> days,
                  qint64 paths)
{
    Cell path;
    path.path = names;
    return {path, countCell(people), numberCell(double(people) / double(all)), numberCell(days),
            countCell(paths)};
}

/// Days of all walks, those with equal ends together; `starts[node]` is where a node's begin.
std::vector<double> daysByEnd(const Walks &walks, const std::vector<qint64> &people,
                              std::vector<std::size_t> &starts)
{
    starts.assign(people.size() + 1, 0);
    for (std::size_t node = 0; node < people.size(); ++node)
        starts[node + 1] = starts[node] + std::size_t(people[node]);
    std::vector<std::size_t> next(starts.begin(), starts.end() - 1);
    std::vector<double> days(walks.days.size());
    for (std::size_t i = 0; i < walks.ends.size(); ++i)
        days[next[walks.ends[i]]++] = walks.days[i];
    return days;
}

/// The people behind each row; whoever ended at no listed path is behind the last one.
void addPeople(ReportValue &value, const Walks &walks, const EventColumns &columns,
               const std::vector<Path> &paths)
{
    if (walks.people.empty())
        return;
    std::vector<std::size_t> rowOf(walks.tree.size(), 0);
    for (std::size_t i = 0; i < paths.size(); ++i)
        rowOf[paths[i].node] = std::min(i, std::size_t(value.rows.size() - 1));
    std::vector<std::vector<std::int64_t>> people(std::size_t(value.rows.size()));
    for (std::size_t i = 0; i < walks.ends.size(); ++i)
        people[rowOf[walks.ends[i]]].push_back(columns.personIds[walks.people[i]]);
    for (qsizetype row = 0; row < value.rows.size(); ++row)
        value.rows[row][1].people = std::move(people[std::size_t(row)]);
}

void addRows(ReportValue &value, const Walks &walks, const EventColumns &columns,
             const JourneyEvents &journey)
{
    constexpr std::size_t most = 20;
    std::vector<qint64> people(walks.tree.size(), 0);
    for (const std::uint32_t end : walks.ends)
        ++people[end];
    std::vector<std::size_t> starts;
    std::vector<double> days = daysByEnd(walks, people, starts);
    const std::vector<Path> paths = rank(walks, people, most + 1);
    // One other path alone has a name of its own.
    const std::size_t top = paths.size() == most + 1 ? paths.size() : most;
    const auto all = qint64(walks.ends.size());
    std::vector<double> others;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const std::span<double> own(days.data() + starts[paths[i].node], std::size_t(paths[i].people));
        if (i >= top) {
            others.insert(others.end(), own.begin(), own.end());
            continue;
        }
        QStringList names;
        for (const std::int16_t stage : paths[i].stages)
            names << journey.stages[std::size_t(stage)].name;
        value.rows.append(cells(names, paths[i].people, all, median(own), 1));
    }
    if (!others.empty()) {
        value.rows.append(
            cells({QCoreApplication::translate("Insight", "Others", "all other paths together")},
                  qint64(others.size()), all, median(others), qint64(paths.size() - top)));
    }
    value.totals.insert(u"paths_total"_s, qint64(paths.size()));
    addPeople(value, walks, columns, paths);
}

} // namespace

Result<ReportValue> pathsReport(const EventColumns &columns, const ReportSpec &spec)
{
    VOUCH_GIVE(const Scope scope, journeyScope(columns, spec));
    const Walks walks = collect(scope);

    ReportValue value;
    value.spec = scope.asked();
    value.title = QCoreApplication::translate("Insight", "Paths: %1").arg(scope.journey->name);
    value.definition =
        QCoreApplication::translate("Insight", "A path is the sequence of stages on which one person stood, "
                                               "repeats collapsed; each person who moved in the period "
                                               "counts once, and the stage on which it found them is the "
                                               "first. Median days: from coming to the first stage, if "
                                               "need be before the period, to the last move, as time passed. "
                                               "The 20 paths taken by most people, then all "
                                               "others together.");
    value.n = qint64(walks.ends.size());
    value.dataRevision = columns.dataRevision;
    value.columns = pathColumns();
    addRows(value, walks, columns, *scope.journey);
    value.totals.insert(u"journeys"_s, value.n);
    value.totals.insert(u"transitions"_s, walks.moves);
    value.totals.insert(u"loop_rate"_s, value.n > 0 ? double(walks.looped) / double(value.n) : 0.0);
    if (value.rows.isEmpty()) {
        value.finding = emptyFinding();
        return value;
    }
    const QList<Cell> &first = value.rows.front();
    const auto equal =
        std::count_if(value.rows.cbegin(), value.rows.cend(), [&first](const QList<Cell> &row) {
            return *row[4].number == 1 && row[1].number == first[1].number;
        });
    if (equal > 1) {
        value.finding = QCoreApplication::translate(
                            "Insight", "%1 took %2 different paths; none is the most usual: %3 were "
                                       "each taken by %4 (%5), among them %6.")
                            .arg(walkersText(columns, value.n),
                                 numberText(value.totals.value(u"paths_total"_s).toInteger()),
                                 numberText(equal), numberText(qint64(*first[1].number)),
                                 percentText(*first[2].number), first[0].path.join(u" › "_s));
        return value;
    }
    const int different = value.totals.value(u"paths_total"_s).toInt();
    value.finding = QCoreApplication::translate(
                        "Insight", "%1 took %Ln different paths; the most usual, %2, was taken by %3 (%4).",
                        nullptr, different)
                        .arg(walkersText(columns, value.n), first[0].path.join(u" › "_s),
                             numberText(qint64(*first[1].number)), percentText(*first[2].number));
    return value;
}

} // namespace vouch::insight
