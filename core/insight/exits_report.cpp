// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/report_parts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <map>
#include <set>

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

QList<Column> exitColumns()
{
    using Is = Column::Kind;
    return {column(u"from", QCoreApplication::translate("Insight", "From"), Is::Text),
            column(u"to", QCoreApplication::translate("Insight", "To"), Is::Text),
            column(u"reason", QCoreApplication::translate("Insight", "Reason"), Is::Text),
            column(u"competitor", QCoreApplication::translate("Insight", "Competitor"), Is::Text),
            column(u"people", QCoreApplication::translate("Insight", "People"), Is::Count),
            column(u"exits", QCoreApplication::translate("Insight", "Times"), Is::Count),
            column(u"share", QCoreApplication::translate("Insight", "Share"), Is::Share),
            column(u"low", QCoreApplication::translate("Insight", "95 % from"), Is::Share),
            column(u"high", QCoreApplication::translate("Insight", "95 % to"), Is::Share)};
}

/// The same exits by one thing at a time.
struct Sides {
    std::map<std::int16_t, PeopleTally> stages;
    std::map<std::int16_t, qint64>
        cameBack; ///< of these people, whose last visit ended otherwise or not at all
    std::map<std::uint16_t, PeopleTally> reasons, competitors;
};

/// Whether the last visit of a stage ended in leaving.
bool endedSo(const JourneyEvents &journey, std::span<const Step> stays, std::int16_t stage)
{
    for (std::size_t i = stays.size(); i-- > 0;) {
        if (stays[i].to == stage)
            return i + 1 < stays.size() && isLeaving(journey, stage, stays[i + 1].to);
    }
    return false;
}

std::map<Leaving, Leavers> leavings(const Scope &scope, qint64 &people, Sides &sides)
{
    const JourneyEvents &journey = *scope.journey;
    std::map<Leaving, Leavers> found;
    forEachWalk(scope, [&](const Walk &walk) {
        const PersonIndex person = walk.person;
        ++people;
        std::int16_t standing = walk.stood();
        std::set<std::int16_t> from;
        for (const Step &step : walk.steps()) {
            const std::int16_t left = std::exchange(standing, step.to);
            if (!isLeaving(journey, left, step.to))
                continue;
            if (left >= 0)
                from.insert(left);
            Leaving leaving{left, step.to, 0, 0};
            const auto why =
                std::lower_bound(journey.exits.begin(), journey.exits.end(), step.transition,
                                 [](const Exit &exit, std::uint32_t at) { return exit.transition < at; });
            if (why != journey.exits.end() && why->transition == step.transition) {
                leaving.reason = why->reason;
                leaving.competitor = why->competitor;
            }
            Leavers &leavers = found[leaving];
            ++leavers.exits;
            sides.stages.try_emplace(left, scope).first->second.add(person);
            sides.reasons.try_emplace(leaving.reason, scope).first->second.add(person);
            sides.competitors.try_emplace(leaving.competitor, scope).first->second.add(person);
            if (leavers.people.empty() || leavers.people.back() != person)
                leavers.people.push_back(person);
        }
        for (const std::int16_t stage : from)
            sides.cameBack[stage] += endedSo(journey, walk.stays(), stage) ? 0 : 1;
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
    for (const auto &[stage, tally] : sides.stages) {
        if (stage < 0)
            continue; // straight from outside to lost
        const auto back = sides.cameBack.find(stage);
        list.append(QJsonObject{{u"stage"_s, journey.stages[std::size_t(stage)].name},
                                {u"people"_s, tally.people()},
                                {u"exits"_s, tally.times()},
                                {u"came_back"_s, back == sides.cameBack.end() ? 0 : back->second}});
    }
    return list;
}

/// Fills a part with what was most often so, most first; `rest` is what comes last whatever its count.
template<class Key, class Name>
void addMost(ReportPart &part, const std::map<Key, PeopleTally> &tallies, qint64 all, std::optional<Key> rest,
             Name name)
{
    std::vector<std::pair<Key, const PeopleTally *>> ordered;
    for (const auto &[key, tally] : tallies)
        ordered.emplace_back(key, &tally);
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
    ReportPart stages = sharesPart(u"stages"_s, QCoreApplication::translate("Insight", "From which stage"),
                                   QCoreApplication::translate("Insight", "From"), times);
    addMost<std::int16_t>(stages, sides.stages, all, std::nullopt, [&scope](std::int16_t stage) {
        return stage < 0 ? QCoreApplication::translate("Insight", "Outside", "not on the journey")
                         : scope.journey->stages[std::size_t(stage)].name;
    });
    ReportPart reasons = sharesPart(u"reasons"_s, QCoreApplication::translate("Insight", "Why"),
                                    QCoreApplication::translate("Insight", "Reason"), times);
    addMost<std::uint16_t>(reasons, sides.reasons, all, 0, [&scope](std::uint16_t reason) {
        return reason == 0 ? QCoreApplication::translate("Insight", "no reason noted")
                           : scope.columns.reasons.word(reason);
    });
    ReportPart competitors =
        sharesPart(u"competitors"_s, QCoreApplication::translate("Insight", "To which competitor"),
                   QCoreApplication::translate("Insight", "Competitor"), times);
    addMost<std::uint16_t>(competitors, sides.competitors, all, 0, [&scope](std::uint16_t brand) {
        return brand == 0 ? QCoreApplication::translate("Insight", "no competitor noted")
                          : scope.columns.brands.word(brand);
    });
    return {stages, reasons, competitors};
}

/// The sentences that the exits tell: where from, why, to whom.
QString exitFinding(qint64 all, const Sides &sides, const QList<ReportPart> &parts)
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
    const auto count = [](const std::map<std::uint16_t, PeopleTally> &tallies) {
        return qsizetype(tallies.size() - tallies.count(0));
    };
    QString found =
        QCoreApplication::translate("Insight", "People left %n times, most often from %1;", nullptr, int(all))
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
    const Result<Scope> scope = journeyScope(columns, spec);
    if (!scope)
        return scope.error();
    const JourneyEvents &journey = *scope->journey;
    ReportValue value;
    Sides sides;
    const std::map<Leaving, Leavers> found = leavings(*scope, value.n, sides);
    qint64 all = 0;
    std::vector<std::pair<Leaving, const Leavers *>> rows;
    for (const auto &[leaving, leavers] : found) {
        all += leavers.exits;
        rows.emplace_back(leaving, &leavers);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &a, const auto &b) { return a.second->exits > b.second->exits; });
    value.spec = scope->asked();
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
    value.columns = exitColumns();
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
                            : QCoreApplication::translate("Insight", "Nobody has left this journey.");
        return value;
    }
    value.parts = partsOf(sides, *scope, all);
    value.finding = exitFinding(all, sides, value.parts);
    return value;
}

} // namespace vouch::insight
