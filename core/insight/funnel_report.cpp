// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/scope.h"
#include "core/insight/statistics.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

/// Distinct people per stage, but for the two last, which count visits.
struct Tally {
    qint64 entered = 0;
    qint64 movedOn = 0;
    qint64 left = 0;
    qint64 present = 0;
    qint64 skipped = 0;
    qint64 immature = 0;
    qint64 entries = 0;
    qint64 exits = 0;
};

/// Counts walks into one tally per stage and group.
class Funnel
{
public:
    Funnel(const Scope &scope, std::size_t groups)
        : m_places(placesOnTheWay(*scope.journey))
        , m_stages(scope.journey->stages.size())
        , m_tallies(groups * m_stages)
        , m_marks(m_stages, 0)
        , m_end(scope.end)
        , m_window(scope.spec.windowDays * dayMillis)
        , m_mode(scope.spec.mode)
        , m_lists(scope, m_tallies.size() * listCount)
    {
        for (std::size_t stage = 0; stage < m_stages; ++stage) {
            if (m_places[stage] >= 0)
                m_way.push_back(stage);
        }
    }

    void add(PersonIndex person, std::span<const Step> steps, std::size_t group)
    {
        const Millis first = steps.front().at;
        const bool immature = m_window > 0 && first + m_window > m_end;
        if (m_window > 0) {
            // Only what happens within the window counts; the person is seen as they stood when it closed.
            std::size_t kept = steps.size();
            while (steps[kept - 1].at > first + m_window)
                --kept;
            steps = steps.first(kept);
        }
        ++m_people;
        m_immature += immature ? 1 : 0;
        Tally *tallies = m_tallies.data() + group * m_stages;
        std::fill(m_marks.begin(), m_marks.end(), 0);
        markVisits(steps, tallies);
        if (m_mode == u"strict"_s)
            markStrict(steps);
        else if (m_mode == u"any"_s)
            markAny();
        count(person, steps.back().to, immature, group);
    }

    const Tally &tally(std::size_t group, std::size_t stage) const
    {
        return m_tallies[group * m_stages + stage];
    }
    const std::vector<int> &places() const { return m_places; }
    const std::vector<std::size_t> &way() const { return m_way; }
    /// A count of a stage with the people behind it.
    enum List { InEntered, InMovedOn, InLeft, InPresent };
    Cell listed(qint64 value, std::size_t group, std::size_t stage, List list)
    {
        return m_lists.with(countCell(value), (group * m_stages + stage) * listCount + list);
    }
    qint64 people() const { return m_people; }
    /// People who entered both the first and the last stage on the way.
    qint64 through() const { return m_through; }
    qint64 immature() const { return m_immature; }

private:
    static constexpr std::size_t listCount = 4;
    enum Mark : std::uint8_t { Touched = 1, Further = 2, PassedOver = 4, Entered = 8, Moved = 16 };

    void markVisits(std::span<const Step> steps, Tally *tallies)
    {
        int furthestAfter = -1;
        for (std::size_t i = steps.size(); i-- > 0;) {
            if (steps[i].to < 0)
                continue;
            const auto stage = std::size_t(steps[i].to);
            const int place = m_places[stage];
            ++tallies[stage].entries;
            tallies[stage].exits += i + 1 < steps.size() ? 1 : 0;
            m_marks[stage] |= Touched | Entered;
            // A stage beside the way (lost, on hold) is moved on from by coming back to the way.
            if (furthestAfter > place)
                m_marks[stage] |= Further | Moved;
            furthestAfter = std::max(furthestAfter, place);
            const int before = i > 0 && steps[i - 1].to >= 0 ? m_places[std::size_t(steps[i - 1].to)] : -1;
            for (int over = before + 1; before >= 0 && over < place; ++over)
                m_marks[m_way[std::size_t(over)]] |= PassedOver;
        }
    }

    /// Entered: reached after all earlier stages in their order; moved on: so reached the next one.
    void markStrict(std::span<const Step> steps)
    {
        int reached = 0;
        for (const Step &step : steps) {
            if (step.to >= 0 && m_places[std::size_t(step.to)] == reached)
                ++reached;
        }
        for (const std::size_t stage : m_way) {
            setMark(stage, Entered, m_places[stage] < reached);
            setMark(stage, Moved, m_places[stage] + 1 < reached);
        }
    }

    /// Entered: touched at any time; moved on: touched the next one too, in whichever order.
    void markAny()
    {
        for (std::size_t i = 0; i < m_way.size(); ++i) {
            const bool next = i + 1 < m_way.size() && (m_marks[m_way[i + 1]] & Touched) != 0;
            setMark(m_way[i], Moved, next && (m_marks[m_way[i]] & Touched) != 0);
        }
    }

    void setMark(std::size_t stage, Mark mark, bool on)
    {
        m_marks[stage] = std::uint8_t(on ? m_marks[stage] | mark : m_marks[stage] & ~mark);
    }

    void count(PersonIndex person, std::int16_t standing, bool immature, std::size_t group)
    {
        Tally *tallies = m_tallies.data() + group * m_stages;
        if (!m_way.empty() && (m_marks[m_way.front()] & m_marks[m_way.back()] & Entered))
            ++m_through;
        for (std::size_t stage = 0; stage < m_stages; ++stage) {
            const std::uint8_t marks = m_marks[stage];
            Tally &tally = tallies[stage];
            tally.skipped += (marks & PassedOver) && !(marks & Touched) ? 1 : 0;
            if (!(marks & Entered))
                continue;
            const bool present = standing >= 0 && std::size_t(standing) == stage;
            const bool moved = (marks & Moved) != 0;
            ++tally.entered;
            tally.movedOn += moved ? 1 : 0;
            tally.present += present ? 1 : 0;
            tally.left += !moved && !present ? 1 : 0;
            tally.immature += immature ? 1 : 0;
            const std::size_t list = (group * m_stages + stage) * listCount;
            m_lists.add(list + InEntered, person);
            if (moved)
                m_lists.add(list + InMovedOn, person);
            if (present)
                m_lists.add(list + InPresent, person);
            if (!moved && !present)
                m_lists.add(list + InLeft, person);
        }
    }

    std::vector<int> m_places;
    std::size_t m_stages;
    std::vector<std::size_t> m_way; ///< stages on the way forward, in order
    std::vector<Tally> m_tallies;
    std::vector<std::uint8_t> m_marks;
    Millis m_end;
    Millis m_window;
    QString m_mode;
    PeopleLists m_lists;
    qint64 m_people = 0;
    qint64 m_through = 0;
    qint64 m_immature = 0;
};

QList<Column> funnelColumns(const ReportSpec &spec)
{
    using Kind = Column::Kind;
    QList<Column> columns{
        column(u"stage", QCoreApplication::translate("Insight", "Stage"), Kind::Text),
        column(u"entered", QCoreApplication::translate("Insight", "Entered"), Kind::Count),
        column(u"moved_on", QCoreApplication::translate("Insight", "Moved on"), Kind::Count),
        column(u"left", QCoreApplication::translate("Insight", "Left or lost here"), Kind::Count),
        column(u"present", QCoreApplication::translate("Insight", "Still here"), Kind::Count),
        column(u"conversion", QCoreApplication::translate("Insight", "Conversion"), Kind::Share),
        column(u"low", QCoreApplication::translate("Insight", "95 % from"), Kind::Share),
        column(u"high", QCoreApplication::translate("Insight", "95 % to"), Kind::Share),
        column(u"immature_n", QCoreApplication::translate("Insight", "Immature"), Kind::Count),
        column(u"move_rate", QCoreApplication::translate("Insight", "Moved on of those decided"),
               Kind::Share),
        column(u"of_first", QCoreApplication::translate("Insight", "Of the first stage"), Kind::Share),
        column(u"skipped", QCoreApplication::translate("Insight", "Passed over"), Kind::Count),
        column(u"entries", QCoreApplication::translate("Insight", "Visits begun"), Kind::Count),
        column(u"exits", QCoreApplication::translate("Insight", "Visits ended"), Kind::Count)};
    if (spec.by == u"channel"_s)
        columns.prepend(column(u"group", QCoreApplication::translate("Insight", "First touch"), Kind::Text));
    if (spec.by == u"owner"_s)
        columns.prepend(column(u"group", QCoreApplication::translate("Insight", "Owner"), Kind::Text));
    return columns;
}

std::optional<double> share(qint64 part, qint64 whole)
{
    return whole > 0 ? std::optional(double(part) / double(whole)) : std::nullopt;
}

/// Whether going further than this stage means anything.
bool hasRate(const Funnel &funnel, std::size_t stage)
{
    return funnel.places()[stage] >= 0 && stage != funnel.way().back();
}

QList<Cell> cells(Funnel &funnel, std::size_t group, std::size_t stage, const QString &name)
{
    const Tally &tally = funnel.tally(group, stage);
    const bool rated = hasRate(funnel, stage) && tally.entered > 0;
    const Interval interval = wilson(tally.movedOn, tally.entered);
    const qint64 first = funnel.way().empty() ? 0 : funnel.tally(group, funnel.way().front()).entered;
    std::optional<double> ofFirst = share(tally.entered, first);
    if (ofFirst && *ofFirst > 1)
        ofFirst.reset(); // people who came in later on: a share of the first stage would mean nothing
    const auto rate = [rated](std::optional<double> value) {
        return numberCell(rated ? value : std::nullopt);
    };
    return {textCell(name),
            funnel.listed(tally.entered, group, stage, Funnel::InEntered),
            funnel.listed(tally.movedOn, group, stage, Funnel::InMovedOn),
            funnel.listed(tally.left, group, stage, Funnel::InLeft),
            funnel.listed(tally.present, group, stage, Funnel::InPresent),
            rate(share(tally.movedOn, tally.entered)),
            rate(interval.low),
            rate(interval.high),
            countCell(tally.immature),
            rate(share(tally.movedOn, tally.movedOn + tally.left)),
            numberCell(ofFirst),
            countCell(tally.skipped),
            countCell(tally.entries),
            countCell(tally.exits)};
}

QString rateText(qint64 part, qint64 whole)
{
    const Interval interval = wilson(part, whole);
    return QCoreApplication::translate("Insight", "%1 (95 % interval %2 to %3)", "%1 to %3 are percentages")
        .arg(percentText(double(part) / double(whole)), percentText(interval.low),
             percentText(interval.high));
}

/// For the funnel: the stage at which the smallest share moves on.
QString leakFinding(const Funnel &funnel, const JourneyEvents &journey)
{
    std::optional<std::size_t> leak;
    double lowest = 2;
    for (const std::size_t stage : funnel.way()) {
        const Tally &tally = funnel.tally(0, stage);
        if (!hasRate(funnel, stage) || tally.entered == 0)
            continue;
        const double rate = double(tally.movedOn) / double(tally.entered);
        if (rate < lowest) {
            lowest = rate;
            leak = stage;
        }
    }
    if (!leak)
        return emptyFinding();
    const Tally &tally = funnel.tally(0, *leak);
    return QCoreApplication::translate(
               "Insight", "The narrowest place is %1: of %2 people who entered, %3 moved on, %4; %5 left "
                          "and %6 are still there.")
        .arg(journey.stages[*leak].name, numberText(tally.entered), numberText(tally.movedOn),
             rateText(tally.movedOn, tally.entered), numberText(tally.left), numberText(tally.present));
}

/// For the conversion: from the first stage on the way to the last.
QString throughFinding(const Funnel &funnel, const JourneyEvents &journey, int windowDays)
{
    if (funnel.way().size() < 2)
        return emptyFinding();
    const std::size_t from = funnel.way().front();
    const std::size_t to = funnel.way().back();
    const qint64 began = funnel.tally(0, from).entered;
    if (began == 0)
        return emptyFinding();
    const QString text =
        windowDays > 0
            ? QCoreApplication::translate("Insight",
                                          "Of %1 people who entered %2, %3 reached %4 within %n days: %5.",
                                          nullptr, windowDays)
            : QCoreApplication::translate("Insight", "Of %1 people who entered %2, %3 reached %4: %5.");
    return text.arg(numberText(began), journey.stages[from].name, numberText(funnel.through()),
                    journey.stages[to].name, rateText(funnel.through(), began));
}

/// For a comparison: the group with the best and the one with the poorest rate at the first stage.
QString groupFinding(const Funnel &funnel, const QStringList &names, const JourneyEvents &journey)
{
    if (funnel.way().size() < 2)
        return emptyFinding();
    constexpr qint64 fewest = 30; // a handful of people proves nothing
    const std::size_t stage = funnel.way().front();
    std::optional<std::size_t> best;
    std::optional<std::size_t> poorest;
    const auto rate = [&](std::size_t group) {
        const Tally &tally = funnel.tally(group, stage);
        return double(tally.movedOn) / double(tally.entered);
    };
    for (std::size_t group = 0; group < std::size_t(names.size()); ++group) {
        if (funnel.tally(group, stage).entered < fewest)
            continue;
        if (!best || rate(group) > rate(*best))
            best = group;
        if (!poorest || rate(group) < rate(*poorest))
            poorest = group;
    }
    if (!best || best == poorest) {
        return QCoreApplication::translate(
            "Insight", "There are not two groups of at least 30 people, too few to compare their rates.");
    }
    const auto text = [&](std::size_t group) {
        const Tally &tally = funnel.tally(group, stage);
        return rateText(tally.movedOn, tally.entered);
    };
    return QCoreApplication::translate("Insight",
                                       "From %1, most people move on who came by %2: %3; fewest by %4: %5.")
        .arg(journey.stages[stage].name, names[qsizetype(*best)], text(*best), names[qsizetype(*poorest)],
             text(*poorest));
}

QString funnelDefinition(const ReportSpec &spec)
{
    const QString mode =
        spec.mode == u"strict"_s
            ? QCoreApplication::translate(
                  "Insight", "Mode strict: entered means reached after all earlier stages in their "
                             "order; moved on means so reached the next stage.")
        : spec.mode == u"any"_s
            ? QCoreApplication::translate(
                  "Insight", "Mode any: entered means touched at any time; moved on means touched "
                             "the next stage as well, in whichever order.")
            : QCoreApplication::translate(
                  "Insight", "Mode forward: entered means came to stand there; moved on means later "
                             "came to stand on any stage further along.");
    const QString window =
        spec.windowDays > 0
            ? QCoreApplication::translate("Insight",
                                          "Counted are the %n days after each person's first entry; people "
                                          "followed for less are counted and shown as immature.",
                                          nullptr, spec.windowDays)
            : QCoreApplication::translate("Insight", "No conversion window.");
    return mode + u' ' + window + u' ' +
           QCoreApplication::translate(
               "Insight",
               "People are counted once per stage. Lost and on-hold stages are not further along. Left: "
               "neither moved on nor still there; somebody who moved on and came back counts in both. "
               "Conversion = moved on / entered, with the 95 % interval of Wilson (1927).");
}

QStringList groupNames(const EventColumns &columns, const ReportSpec &spec)
{
    if (spec.by == u"month"_s)
        return {QString()};
    const bool owners = spec.by == u"owner"_s;
    const Words &words = owners ? columns.owners : columns.sources;
    QStringList names;
    for (int i = 0; i < words.count(); ++i) {
        const QString word = words.word(std::uint16_t(i));
        names << (!word.isEmpty() ? word
                  : owners        ? QCoreApplication::translate("Insight", "No owner")
                                  : QCoreApplication::translate("Insight", "No channel"));
    }
    return names;
}

/// Groups by people in any stage, most first; without the empty ones.
std::vector<std::size_t> groupOrder(const Funnel &funnel, std::size_t groups, std::size_t stages)
{
    std::vector<std::pair<qint64, std::size_t>> sized;
    for (std::size_t group = 0; group < groups; ++group) {
        qint64 most = 0;
        for (std::size_t stage = 0; stage < stages; ++stage)
            most = std::max(most, funnel.tally(group, stage).entered);
        if (most > 0 || groups == 1)
            sized.emplace_back(-most, group);
    }
    std::sort(sized.begin(), sized.end());
    std::vector<std::size_t> order;
    for (const auto &entry : sized)
        order.push_back(entry.second);
    return order;
}

} // namespace

Result<ReportValue> funnelReport(const EventColumns &columns, const ReportSpec &spec)
{
    const Result<Scope> found = journeyScope(columns, spec);
    if (!found)
        return found.error();
    const Scope &scope = *found;
    const JourneyEvents &journey = *scope.journey;
    const QStringList names = groupNames(columns, spec);
    const bool grouped = spec.by != u"month"_s;
    const std::vector<std::uint16_t> &groupOf = spec.by == u"owner"_s ? columns.owner : columns.source;
    Funnel funnel(scope, std::size_t(names.size()));
    forEachWalk(scope, [&](PersonIndex person, std::span<const Step> steps) {
        funnel.add(person, steps, grouped && person < groupOf.size() ? groupOf[person] : 0);
    });

    ReportValue value;
    value.spec = scope.asked();
    const bool isFunnel = spec.key == u"funnel"_s;
    value.title = isFunnel ? QCoreApplication::translate("Insight", "Funnel: %1").arg(journey.name)
                           : QCoreApplication::translate("Insight", "Conversion: %1").arg(journey.name);
    value.finding = funnel.people() == 0 ? emptyFinding()
                    : grouped            ? groupFinding(funnel, names, journey)
                    : isFunnel           ? leakFinding(funnel, journey)
                                         : throughFinding(funnel, journey, spec.windowDays);
    value.definition = funnelDefinition(spec);
    value.n = funnel.people();
    value.immatureN = funnel.immature();
    value.dataRevision = columns.dataRevision;
    value.columns = funnelColumns(spec);
    for (const std::size_t group : groupOrder(funnel, std::size_t(names.size()), journey.stages.size())) {
        for (std::size_t stage = 0; stage < journey.stages.size(); ++stage) {
            QList<Cell> row = cells(funnel, group, stage, journey.stages[stage].name);
            if (grouped)
                row.prepend(textCell(names[qsizetype(group)]));
            value.rows.append(row);
        }
    }
    value.totals = {{u"journey"_s, journey.name}, {u"mode"_s, spec.mode}, {u"people"_s, value.n}};
    return value;
}

} // namespace vouch::insight
