// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/report_parts.h"
#include "core/insight/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <map>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

/// One way of leaving: from where, why, to whom.
struct Leaving {
    std::int16_t from;
    std::int16_t to; ///< −1, or a stage that means lost
    std::uint16_t reason;
    std::uint16_t competitor;
    friend auto operator<=>(const Leaving &, const Leaving &) = default;
};

struct Leavers {
    qint64 exits = 0;
    std::vector<PersonIndex> people; ///< each once
};

QList<Column> exitColumns(const EventColumns &columns)
{
    using Is = Column::Kind;
    return {column(u"from", QCoreApplication::translate("Insight", "From"), Is::Text),
            column(u"to", QCoreApplication::translate("Insight", "To"), Is::Text),
            column(u"reason", QCoreApplication::translate("Insight", "Reason"), Is::Text),
            column(u"competitor", QCoreApplication::translate("Insight", "Competitor"), Is::Text),
            peopleColumn(columns),
            column(u"exits", QCoreApplication::translate("Insight", "Times"), Is::Count),
            column(u"share", QCoreApplication::translate("Insight", "Share"), Is::Share),
            column(u"low", QCoreApplication::translate("Insight", "95 % from"), Is::Share),
            column(u"high", QCoreApplication::translate("Insight", "95 % to"), Is::Share)};
}

/// The same exits by one thing at a time: by position of the stage + 1 (0 is outside), by number of the word.
struct Sides {
    explicit Sides(const Scope &scope)
        : stages(scope.journey->stages.size() + 1, PeopleTally(scope))
        , cameBack(stages.size(), 0)
        , reasons(std::size_t(scope.columns.reasons.count()), PeopleTally(scope))
        , competitors(std::size_t(scope.columns.brands.count()), PeopleTally(scope))
    {
    }
    std::vector<PeopleTally> stages;
    std::vector<qint64> cameBack; ///< of these people, whose last visit ended otherwise or not at all
    std::vector<PeopleTally> reasons, competitors;
};

/// Whether the last visit of a stage ended in leaving.
bool endedSo(const WaysOut &out, std::span<const Step> stays, std::int16_t stage)
{
    for (std::size_t i = stays.size(); i-- > 0;) {
        if (stays[i].to == stage)
            return i + 1 < stays.size() && out.leads(stage, stays[i + 1].to);
    }
    return false;
}

std::map<Leaving, Leavers> leavings(const Scope &scope, qint64 &people, Sides &sides)
{
    const JourneyEvents &journey = *scope.journey;
    const WaysOut out(journey);
    std::map<Leaving, Leavers> found;
    std::vector<std::int16_t> from; // stages that one person left, each once
    auto why = journey.exits.begin();
    forEachWalk(scope, [&](const Walk &walk) {
        const PersonIndex person = walk.person;
        ++people;
        std::int16_t standing = walk.stood();
        from.clear();
        for (const Step &step : walk.steps()) {
            const std::int16_t left = std::exchange(standing, step.to);
            if (!out.leads(left, step.to))
                continue;
            if (left >= 0 && std::find(from.begin(), from.end(), left) == from.end())
                from.push_back(left);
            Leaving leaving{left, step.to, 0, 0};
            while (why != journey.exits.end() && why->transition < step.transition)
                ++why; // walks come in the order of the moves
            if (why != journey.exits.end() && why->transition == step.transition) {
                leaving.reason = why->reason;
                leaving.competitor = why->competitor;
            }
            Leavers &leavers = found[leaving];
            ++leavers.exits;
            sides.stages[std::size_t(left + 1)].add(person);
            sides.reasons[leaving.reason].add(person);
            sides.competitors[leaving.competitor].add(person);
            if (leavers.people.empty() || leavers.people.back() != person)
                leavers.people.push_back(person);
        }
        for (const std::int16_t stage : from)
            sides.cameBack[std::size_t(stage + 1)] += endedSo(out, walk.stays(), stage) ? 0 : 1;
    });
    return found;
}

/// Sums over one word of all ways of leaving, most first: what people say most often.
QJsonArray sums(const std::map<Leaving, Leavers> &found, const Words &words, std::uint16_t Leaving::*word,
                qint64 all)
{
    std::map<std::uint16_t, qint64> counts;
    for (const auto &[leaving, leavers] : found)
        counts[leaving.*word] += leavers.exits;
    std::vector<std::pair<std::uint16_t, qint64>> ordered(counts.begin(), counts.end());
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    QJsonArray list;
    for (const auto &[number, count] : ordered) {
        list.append(QJsonObject{
            {u"name"_s, words.word(number)}, {u"exits"_s, count}, {u"share"_s, double(count) / double(all)}});
    }
    return list;
}

/// By the stage that was left, in the journey's order: people and times, and how many of these people were
/// there again later, so that people less those who came back are those whose last visit ended so.
QJsonArray stageSums(const Sides &sides, const JourneyEvents &journey)
{
    QJsonArray list;
    for (std::size_t stage = 0; stage < journey.stages.size(); ++stage) {
        const PeopleTally &tally = sides.stages[stage + 1]; // not those straight from outside to lost
        if (tally.times() > 0)
            list.append(QJsonObject{{u"stage"_s, journey.stages[stage].name},
                                    {u"people"_s, tally.people()},
                                    {u"exits"_s, tally.times()},
                                    {u"came_back"_s, sides.cameBack[stage + 1]}});
    }
    return list;
}

/// Fills a part with what was most often so, most first; `rest` is what comes last whatever its count.
template<class Name>
void addMost(ReportPart &part, const std::vector<PeopleTally> &tallies, qint64 all,
             std::optional<std::size_t> rest, Name name)
{
    std::vector<std::pair<std::size_t, const PeopleTally *>> ordered;
    for (std::size_t key = 0; key < tallies.size(); ++key) {
        if (tallies[key].times() > 0)
            ordered.emplace_back(key, &tallies[key]);
    }
    std::stable_sort(ordered.begin(), ordered.end(), [&rest](const auto &a, const auto &b) {
        const bool aIsRest = rest && a.first == *rest, bIsRest = rest && b.first == *rest;
        return aIsRest != bIsRest ? bIsRest : a.second->times() > b.second->times();
    });
    for (const auto &[key, tally] : ordered)
        addShare(part, name(key), *tally, all);
}

QList<ReportPart> partsOf(const Sides &sides, const Scope &scope, qint64 all)
{
    const QString times = QCoreApplication::translate("Insight", "Times");
    ReportPart stages =
        sharesPart(scope.columns, u"stages"_s, QCoreApplication::translate("Insight", "From which stage"),
                   QCoreApplication::translate("Insight", "From"), times);
    addMost(stages, sides.stages, all, std::nullopt, [&scope](std::size_t stage) {
        return stage == 0 ? QCoreApplication::translate("Insight", "Outside", "not on the journey")
                          : scope.journey->stages[stage - 1].name;
    });
    ReportPart reasons =
        sharesPart(scope.columns, u"reasons"_s, QCoreApplication::translate("Insight", "Why"),
                   QCoreApplication::translate("Insight", "Reason"), times);
    addMost(reasons, sides.reasons, all, 0, [&scope](std::size_t reason) {
        return reason == 0 ? QCoreApplication::translate("Insight", "no reason noted")
                           : scope.columns.reasons.word(std::uint16_t(reason));
    });
    ReportPart competitors = sharesPart(scope.columns, u"competitors"_s,
                                        QCoreApplication::translate("Insight", "To which competitor"),
                                        QCoreApplication::translate("Insight", "Competitor"), times);
    addMost(competitors, sides.competitors, all, 0, [&scope](std::size_t brand) {
        return brand == 0 ? QCoreApplication::translate("Insight", "no competitor noted")
                          : scope.columns.brands.word(std::uint16_t(brand));
    });
    return {stages, reasons, competitors};
}

/// The sentences that the exits tell: where from, why, to whom.
QString exitFinding(const EventColumns &columns, qint64 all, const Sides &sides,
                    const QList<ReportPart> &parts)
{
    // What came most often: several where they came equally often. What nobody noted stands last and is none.
    const auto most = [](const ReportPart &part, qsizetype noted) {
        QStringList names;
        for (qsizetype i = 0; i < noted; ++i) {
            if (part.rows[i][2].number == part.rows.front()[2].number)
                names.append(part.rows[i].front().text);
        }
        return andText(names);
    };
    const auto count = [](const std::vector<PeopleTally> &tallies) {
        return std::count_if(tallies.begin() + 1, tallies.end(),
                             [](const auto &one) { return one.times() > 0; });
    };
    QString found =
        saidOf(columns, QT_TRANSLATE_N_NOOP("Insight", "People left %n times, most often from %1;"),
               QT_TRANSLATE_N_NOOP("Insight", "Deals left %n times, most often from %1;"), int(all))
            .arg(most(parts[0], parts[0].rows.size())) +
        u' ';
    if (const qsizetype reasons = count(sides.reasons); reasons == 0)
        found += QCoreApplication::translate("Insight", "no reason was noted.");
    else
        found += QCoreApplication::translate("Insight", "the reason given most is “%1”.")
                     .arg(most(parts[1], reasons));
    if (const qsizetype competitors = count(sides.competitors); competitors > 0) {
        found += u' ' + QCoreApplication::translate("Insight", "The competitor named most is %1.")
                            .arg(most(parts[2], competitors));
    }
    found += smallSampleText(all);
    return found;
}

} // namespace

Result<ReportValue> exitsReport(const EventColumns &columns, const ReportSpec &spec)
{
    VOUCH_GIVE(const Scope scope, journeyScope(columns, spec));
    const JourneyEvents &journey = *scope.journey;
    ReportValue value;
    Sides sides(scope);
    const std::map<Leaving, Leavers> found = leavings(scope, value.n, sides);
    qint64 all = 0;
    std::vector<std::pair<Leaving, const Leavers *>> rows;
    for (const auto &[leaving, leavers] : found) {
        all += leavers.exits;
        rows.emplace_back(leaving, &leavers);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &a, const auto &b) { return a.second->exits > b.second->exits; });
    value.spec = scope.asked();
    value.title = QCoreApplication::translate("Insight", "Exits: %1").arg(journey.name);
    value.definition = QCoreApplication::translate(
        "Insight",
        "An exit is a move out of the journey or to a stage that means lost, made in the period, also by who "
        "had come before it; who was lost already does not leave again. People from a stage, less those who "
        "stood on it again later (came_back), are those whom attrition and funnel call left. By the stage "
        "that was left, the reason that was given and the competitor somebody went to. Share of all exits, "
        "with its "
        "Wilson 95 % interval.");
    value.dataRevision = columns.dataRevision;
    value.columns = exitColumns(columns);
    const auto name = [&journey](int stage) {
        return stage < 0 ? QCoreApplication::translate("Insight", "Outside", "not on the journey")
                         : journey.stages[std::size_t(stage)].name;
    };
    qint64 unsaid = 0;
    for (const auto &[leaving, leavers] : rows) {
        const Interval interval = wilson(leavers->exits, all);
        Cell people = countCell(qint64(leavers->people.size()));
        for (const PersonIndex person : leavers->people) {
            if (spec.withPeople)
                people.people.push_back(columns.personIds[person]);
        }
        unsaid += leaving.reason == 0 ? leavers->exits : 0;
        value.rows.append({textCell(name(leaving.from)), textCell(name(leaving.to)),
                           textCell(columns.reasons.word(leaving.reason)),
                           textCell(columns.brands.word(leaving.competitor)), people,
                           countCell(leavers->exits), numberCell(double(leavers->exits) / double(all)),
                           numberCell(interval.low), numberCell(interval.high)});
    }
    const QJsonArray reasons = all > 0 ? sums(found, columns.reasons, &Leaving::reason, all) : QJsonArray();
    value.totals = {
        {u"journeys"_s, value.n},
        {u"exits"_s, all},
        {u"without_reason"_s, unsaid},
        {u"stages"_s, stageSums(sides, journey)},
        {u"reasons"_s, reasons},
        {u"competitors"_s, all > 0 ? sums(found, columns.brands, &Leaving::competitor, all) : QJsonArray()}};
    if (all == 0) {
        value.finding = value.n == 0
                            ? emptyFinding()
                            : saidOf(columns, QT_TRANSLATE_NOOP("Insight", "Nobody has left this journey."),
                                     QT_TRANSLATE_NOOP("Insight", "No deal has left this journey."));
        return value;
    }
    value.parts = partsOf(sides, scope, all);
    value.finding = exitFinding(columns, all, sides, value.parts);
    return value;
}

} // namespace vouch::insight
