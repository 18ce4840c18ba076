// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/report_parts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

/// Distinct people per stage, but for the two last, which count visits.
struct Tally {
    qint64 people = 0;  ///< there at some time of the period: `stood` or `entered`, or both
    qint64 stood = 0;   ///< there when the period began
    qint64 entered = 0; ///< came in it
    qint64 movedOn = 0;
    qint64 left = 0;      ///< out of the journey or lost after their last visit
    qint64 decided = 0;   ///< movedOn or left, or both
    qint64 elsewhere = 0; ///< neither of these nor still there
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
        : m_columns(scope.columns)
        , m_out(*scope.journey)
        , m_places(placesOnTheWay(*scope.journey))
        , m_stages(scope.journey->stages.size())
        , m_tallies(groups * m_stages)
        , m_marks(m_stages, 0)
        , m_end(scope.end)
        , m_window(scope.spec.windowDays * dayMillis)
        , m_mode(scope.spec.mode == u"strict"_s ? Mode::Strict
                 : scope.spec.mode == u"any"_s  ? Mode::Any
                                                : Mode::Forward)
        , m_listed(scope.spec.withPeople)
        , m_lists(scope, m_tallies.size() * listCount)
    {
        for (std::size_t stage = 0; stage < m_stages; ++stage) {
            if (m_places[stage] >= 0)
                m_way.push_back(stage);
        }
    }

    const EventColumns &columns() const { return m_columns; }
    void add(const Walk &walk, std::size_t group)
    {
        std::span<const Step> stays = walk.stays();
        std::span<const Step> all = walk.all;
        std::size_t before = walk.stood() >= 0 ? 1 : 0;
        bool immature = false;
        if (m_window > 0) {
            if (before > 0 || !walk.moved())
                return; // their window began before the period
            // Only what happens within the window counts; the person is seen as they stood when it closed.
            const Millis last = stays.front().at + m_window;
            std::size_t kept = stays.size();
            while (stays[kept - 1].at > last)
                --kept;
            stays = stays.first(kept);
            all = stays;
            immature = last > m_end;
        }
        ++m_people;
        m_immature += immature ? 1 : 0;
        std::fill(m_marks.begin(), m_marks.end(), 0);
        markVisits(stays, before, m_tallies.data() + group * m_stages);
        for (const Step &step : all.first(all.size() - stays.size())) {
            if (step.to >= 0)
                m_marks[std::size_t(step.to)] |= Known;
        }
        if (m_mode == Mode::Strict)
            markStrict(all, all.size() - stays.size() + before);
        else if (m_mode == Mode::Any)
            markAny();
        count(walk.person, stays.back().to, immature, group);
    }

    const Tally &tally(std::size_t group, std::size_t stage) const
    {
        return m_tallies[group * m_stages + stage];
    }
    const std::vector<int> &places() const { return m_places; }
    const std::vector<std::size_t> &way() const { return m_way; }
    /// A count of a stage with the people behind it.
    enum List { InPeople, InStood, InEntered, InMovedOn, InLeft, InElsewhere, InPresent };
    Cell listed(qint64 value, std::size_t group, std::size_t stage, List list)
    {
        return m_lists.with(countCell(value), (group * m_stages + stage) * listCount + list);
    }
    qint64 people() const { return m_people; }
    /// People who were on both the first and the last stage on the way.
    qint64 through() const { return m_through; }
    qint64 immature() const { return m_immature; }

private:
    static constexpr std::size_t listCount = 7;
    enum class Mode { Forward, Strict, Any };
    enum Mark : std::uint16_t {
        Counted = 1, ///< there in the period, in the way that the mode asks for
        Stood = 2,
        Came = 4,
        Moved = 8,
        Left = 16,
        PassedOver = 32,
        Known = 64 ///< there before the period
    };

    /// `stays`: the visits of the period, the first `before` of which began before it.
    void markVisits(std::span<const Step> stays, std::size_t before, Tally *tallies)
    {
        int furthestAfter = -1;
        for (std::size_t i = stays.size(); i-- > 0;) {
            if (stays[i].to < 0)
                continue;
            const auto stage = std::size_t(stays[i].to);
            const int place = m_places[stage];
            std::uint16_t &marks = m_marks[stage];
            tallies[stage].entries += i < before ? 0 : 1;
            if (i + 1 < stays.size()) {
                ++tallies[stage].exits;
                const bool isLast = (marks & Counted) == 0;
                if (isLast && m_out.leads(int(stage), stays[i + 1].to))
                    marks |= Left;
            }
            marks |= Counted | (i < before ? Stood : Came);
            // A stage beside the way (lost, on hold) is moved on from by coming back to the way.
            if (furthestAfter > place)
                marks |= Moved;
            furthestAfter = std::max(furthestAfter, place);
            const int from = i > 0 && stays[i - 1].to >= 0 ? m_places[std::size_t(stays[i - 1].to)] : -1;
            for (int over = from + 1; from >= 0 && over < place; ++over)
                m_marks[m_way[std::size_t(over)]] |= PassedOver;
        }
    }

    /// Counted: reached after all earlier stages in their order, be it before the period; moved on: so
    /// reached the next one in it. `begin`: the step with which the period begins.
    void markStrict(std::span<const Step> all, std::size_t begin)
    {
        std::vector<std::size_t> reached; // by which step each place on the way
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].to >= 0 && m_places[std::size_t(all[i].to)] == int(reached.size()))
                reached.push_back(i);
        }
        for (const std::size_t stage : m_way) {
            const auto place = std::size_t(m_places[stage]);
            setMark(stage, Counted, (m_marks[stage] & Counted) && place < reached.size());
            setMark(stage, Moved, place + 1 < reached.size() && reached[place + 1] >= begin);
        }
    }

    /// Moved on: there on the next stage too, in whichever order.
    void markAny()
    {
        for (std::size_t i = 0; i < m_way.size(); ++i) {
            const bool next = i + 1 < m_way.size() && (m_marks[m_way[i + 1]] & Counted) != 0;
            setMark(m_way[i], Moved, next && (m_marks[m_way[i]] & Counted) != 0);
        }
    }

    void setMark(std::size_t stage, Mark mark, bool on)
    {
        m_marks[stage] = std::uint16_t(on ? m_marks[stage] | mark : m_marks[stage] & ~mark);
    }

    void count(PersonIndex person, std::int16_t standing, bool immature, std::size_t group)
    {
        Tally *tallies = m_tallies.data() + group * m_stages;
        if (!m_way.empty() && (m_marks[m_way.front()] & m_marks[m_way.back()] & Counted))
            ++m_through;
        for (std::size_t stage = 0; stage < m_stages; ++stage) {
            const std::uint16_t marks = m_marks[stage];
            Tally &tally = tallies[stage];
            tally.skipped += (marks & PassedOver) && !(marks & (Stood | Came | Known)) ? 1 : 0;
            if (!(marks & Counted))
                continue;
            const bool present = standing >= 0 && std::size_t(standing) == stage;
            const bool moved = (marks & Moved) != 0;
            const bool left = (marks & Left) != 0;
            const std::size_t list = (group * m_stages + stage) * listCount;
            const auto add = [&](bool is, qint64 &number, List which) {
                number += is ? 1 : 0; // what somebody did is anybody's guess: no branch
                if (m_listed && is)
                    m_lists.add(list + which, person);
            };
            add(true, tally.people, InPeople);
            add((marks & Stood) != 0, tally.stood, InStood);
            add((marks & Came) != 0, tally.entered, InEntered);
            add(moved, tally.movedOn, InMovedOn);
            add(left, tally.left, InLeft);
            add(!moved && !left && !present, tally.elsewhere, InElsewhere);
            add(present, tally.present, InPresent);
            tally.decided += moved || left ? 1 : 0;
            tally.immature += immature ? 1 : 0;
        }
    }

    const EventColumns &m_columns;
    WaysOut m_out;
    std::vector<int> m_places;
    std::size_t m_stages;
    std::vector<std::size_t> m_way; ///< stages on the way forward, in order
    std::vector<Tally> m_tallies;
    std::vector<std::uint16_t> m_marks;
    Millis m_end;
    Millis m_window;
    Mode m_mode;
    bool m_listed;
    PeopleLists m_lists;
    qint64 m_people = 0;
    qint64 m_through = 0;
    qint64 m_immature = 0;
};

/// Whether those who stood on a stage when the period began are told apart from those who came.
bool hasStock(const ReportSpec &spec)
{
    return spec.from && spec.windowDays == 0;
}

QList<Column> funnelColumns(const ReportSpec &spec)
{
    using Kind = Column::Kind;
    QList<Column> columns{
        column(u"stage", QCoreApplication::translate("Insight", "Stage"), Kind::Text),
        column(u"entered", QCoreApplication::translate("Insight", "Entered"), Kind::Count),
        column(u"moved_on", QCoreApplication::translate("Insight", "Moved on"), Kind::Count),
        column(u"left", QCoreApplication::translate("Insight", "Left or lost"), Kind::Count),
        column(u"elsewhere",
               spec.mode == u"forward"_s
                   ? QCoreApplication::translate("Insight", "Back, on hold or another lap")
                   : QCoreApplication::translate("Insight", "Elsewhere: back, on hold, past the next stage"),
               Kind::Count),
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
    if (hasStock(spec)) {
        columns.insert(1, column(u"stood", QCoreApplication::translate("Insight", "There at the beginning"),
                                 Kind::Count));
        columns.insert(
            3, column(u"people", QCoreApplication::translate("Insight", "There in the period"), Kind::Count));
    }
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

QList<Cell> cells(Funnel &funnel, std::size_t group, std::size_t stage, const QString &name, bool stock)
{
    const Tally &tally = funnel.tally(group, stage);
    const bool rated = hasRate(funnel, stage) && tally.people > 0;
    const Interval interval = wilson(tally.movedOn, tally.people);
    const qint64 first = funnel.way().empty() ? 0 : funnel.tally(group, funnel.way().front()).people;
    std::optional<double> ofFirst = share(tally.people, first);
    if (ofFirst && *ofFirst > 1)
        ofFirst.reset(); // people who came in later on: a share of the first stage would mean nothing
    const auto rate = [rated](std::optional<double> value) {
        return numberCell(rated ? value : std::nullopt);
    };
    const auto listed = [&](qint64 number, Funnel::List list) {
        return funnel.listed(number, group, stage, list);
    };
    QList<Cell> row{textCell(name),
                    listed(tally.entered, Funnel::InEntered),
                    listed(tally.movedOn, Funnel::InMovedOn),
                    listed(tally.left, Funnel::InLeft),
                    listed(tally.elsewhere, Funnel::InElsewhere),
                    listed(tally.present, Funnel::InPresent),
                    rate(share(tally.movedOn, tally.people)),
                    rate(interval.low),
                    rate(interval.high),
                    countCell(tally.immature),
                    rate(share(tally.movedOn, tally.decided)),
                    numberCell(ofFirst),
                    countCell(tally.skipped),
                    countCell(tally.entries),
                    countCell(tally.exits)};
    if (stock) {
        row.insert(1, listed(tally.stood, Funnel::InStood));
        row.insert(3, listed(tally.people, Funnel::InPeople));
    }
    return row;
}

QString rateText(qint64 part, qint64 whole)
{
    const Interval interval = wilson(part, whole);
    return QCoreApplication::translate("Insight", "%1 (95 % interval %2 to %3)", "%1 to %3 are percentages")
        .arg(percentText(double(part) / double(whole)), percentText(interval.low),
             percentText(interval.high));
}

/// For the funnel: the stage at which the smallest share moves on, among those from which somebody left and
/// where enough people were to tell.
QString leakFinding(const Funnel &funnel, const JourneyEvents &journey)
{
    std::vector<std::size_t> narrowest;
    qint64 lost = 0;
    qint64 most = 0;
    const auto rate = [&funnel](std::size_t stage) {
        const Tally &tally = funnel.tally(0, stage);
        return double(tally.movedOn) / double(tally.people);
    };
    for (const std::size_t stage : funnel.way()) {
        const Tally &tally = funnel.tally(0, stage);
        lost += tally.left;
        most = std::max(most, tally.people);
        if (!hasRate(funnel, stage) || tally.left == 0 || tally.people < fewestToCompare)
            continue;
        if (!narrowest.empty() && rate(stage) < rate(narrowest.front()))
            narrowest.clear();
        if (narrowest.empty() || rate(stage) == rate(narrowest.front()))
            narrowest.push_back(stage);
    }
    if (most == 0)
        return emptyFinding();
    if (lost == 0)
        return QCoreApplication::translate("Insight",
                                           "Nobody of the %n people has left or was lost on the way.",
                                           nullptr, int(funnel.people()));
    if (narrowest.empty())
        return fewFinding(QCoreApplication::translate(
            "Insight", "%n people have left or were lost on the way", nullptr, int(lost)));
    if (narrowest.size() > 1) {
        QStringList names;
        for (const std::size_t stage : narrowest)
            names.append(journey.stages[stage].name);
        const Tally &tally = funnel.tally(0, narrowest.front());
        return QCoreApplication::translate("Insight", "%1 are equally narrow: %2 of those there moved on.")
            .arg(andText(names), percentText(double(tally.movedOn) / double(tally.people)));
    }
    const Tally &tally = funnel.tally(0, narrowest.front());
    return QCoreApplication::translate(
               "Insight", "The narrowest place is %1: of %2 who were there, %3 moved on, %4; %5 left or "
                          "were lost, %6 went back, on hold or another way, and %7 are still there.")
        .arg(journey.stages[narrowest.front()].name, walkersText(funnel.columns(), tally.people),
             numberText(tally.movedOn), rateText(tally.movedOn, tally.people), numberText(tally.left),
             numberText(tally.elsewhere), numberText(tally.present));
}

/// For the conversion: from the first stage on the way to the last.
QString throughFinding(const Funnel &funnel, const JourneyEvents &journey, int windowDays)
{
    if (funnel.way().size() < 2)
        return emptyFinding();
    const std::size_t from = funnel.way().front();
    const std::size_t to = funnel.way().back();
    const qint64 began = funnel.tally(0, from).people;
    if (began == 0)
        return emptyFinding();
    const QString text =
        windowDays > 0
            ? QCoreApplication::translate(
                  "Insight", "Of %1 who entered %2, %3 reached %4 within %n days: %5.", nullptr, windowDays)
            : QCoreApplication::translate("Insight", "Of %1 who were at %2, %3 were at %4 too: %5.");
    return text.arg(walkersText(funnel.columns(), began), journey.stages[from].name,
                    numberText(funnel.through()), journey.stages[to].name,
                    rateText(funnel.through(), began)) +
           smallSampleText(began);
}

/// For a comparison: the group with the best and the one with the poorest rate at the first stage.
QString groupFinding(const Funnel &funnel, const QStringList &names, const JourneyEvents &journey)
{
    if (funnel.way().size() < 2)
        return emptyFinding();
    const std::size_t stage = funnel.way().front();
    const auto rate = [&](std::size_t group) {
        const Tally &tally = funnel.tally(group, stage);
        return double(tally.movedOn) / double(tally.people);
    };
    std::vector<std::size_t> groups;
    for (std::size_t group = 0; group < std::size_t(names.size()); ++group) {
        if (funnel.tally(group, stage).people >= fewestToCompare)
            groups.push_back(group);
    }
    if (groups.size() < 2) {
        return QCoreApplication::translate(
            "Insight", "There are not two groups of at least 30 people, too few to compare their rates.");
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [&](std::size_t a, std::size_t b) { return rate(a) > rate(b); });
    const auto text = [&](std::size_t group) {
        const Tally &tally = funnel.tally(group, stage);
        return rateText(tally.movedOn, tally.people);
    };
    const auto namesOf = [&](double wanted) {
        QStringList equal;
        for (const std::size_t group : groups) {
            if (rate(group) == wanted)
                equal.append(names[qsizetype(group)]);
        }
        return andText(equal);
    };
    const double best = rate(groups.front()), poorest = rate(groups.back());
    if (best == poorest)
        return QCoreApplication::translate("Insight", "From %1, the same share moves on of %2: %3.")
            .arg(journey.stages[stage].name, namesOf(best), text(groups.front()));
    return QCoreApplication::translate("Insight", "From %1, most people move on of %2: %3; fewest of %4: %5.")
        .arg(journey.stages[stage].name, namesOf(best), text(groups.front()), namesOf(poorest),
             text(groups.back()));
}

/// Who is counted at a stage, and from when on.
QString periodDefinition(const ReportSpec &spec)
{
    if (spec.windowDays > 0)
        return QCoreApplication::translate(
            "Insight",
            "Counted are the %n days after the first entry in the period of everybody who was not on the "
            "journey before; people followed for less are counted and shown as immature.",
            nullptr, spec.windowDays);
    return spec.from
               ? QCoreApplication::translate(
                     "Insight", "No conversion window: counted is everybody who was there in the period, "
                                "those who stood "
                                "there at its beginning and those who entered; and what they did in it.")
               : QCoreApplication::translate("Insight", "No conversion window.");
}

QString funnelDefinition(const ReportSpec &spec)
{
    const QString mode =
        spec.mode == u"strict"_s
            ? QCoreApplication::translate(
                  "Insight", "Mode strict: there means reached after all earlier stages in their "
                             "order; moved on means so reached the next stage.")
        : spec.mode == u"any"_s
            ? QCoreApplication::translate("Insight",
                                          "Mode any: there means touched at any time; moved on means touched "
                                          "the next stage as well, in whichever order.")
            : QCoreApplication::translate(
                  "Insight", "Mode forward: there means came to stand there; moved on means later "
                             "came to stand on any stage further along.");
    return mode + u' ' + periodDefinition(spec) + u' ' +
           QCoreApplication::translate(
               "Insight",
               "People are counted once per stage. Lost and on-hold stages are not further along. Left or "
               "lost: after their last visit they left the journey or were lost, as in the reports attrition "
               "and exits. Back, on hold or another lap (in the other modes also: past the next stage): none "
               "of these. Somebody who moved on and came back counts in what followed as well. Conversion = "
               "moved on / people there, with the 95 % interval of Wilson (1927). There at the beginning + "
               "visits begun − visits ended = still here.");
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
            most = std::max(most, funnel.tally(group, stage).people);
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
    VOUCH_GIVE(const Scope found, journeyScope(columns, spec));
    const Scope &scope = found;
    const JourneyEvents &journey = *scope.journey;
    const QStringList names = groupNames(columns, spec);
    const bool grouped = spec.by != u"month"_s;
    const std::vector<std::uint16_t> &groupOf = spec.by == u"owner"_s ? columns.owner : columns.source;
    Funnel funnel(scope, std::size_t(names.size()));
    forEachWalk(scope, [&](const Walk &walk) {
        funnel.add(walk, grouped && walk.person < groupOf.size() ? groupOf[walk.person] : 0);
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
            QList<Cell> row = cells(funnel, group, stage, journey.stages[stage].name, hasStock(spec));
            if (grouped)
                row.prepend(textCell(names[qsizetype(group)]));
            value.rows.append(row);
        }
    }
    value.totals = {{u"journey"_s, journey.name}, {u"mode"_s, spec.mode}, {u"people"_s, value.n}};
    return value;
}

} // namespace vouch::insight
