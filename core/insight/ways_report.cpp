// SPDX-License-Identifier: GPL-3.0-or-later
// The short way to buying (a buy button: from one stage straight to the purchase) beside the long one.
#include "core/insight/report_parts.h"
#include "core/insight/reports.h"
#include "core/words/journeys.h"

#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

enum class WayIs : std::uint8_t { Short, Long, Other, Straight };
constexpr std::size_t wayCount = 4;

/// What lies before the first stage that means a purchase, as positions in the journey.
struct WayToBuy {
    explicit WayToBuy(const JourneyEvents &journey)
        : places(journey.stages.size(), -1)
    {
        const std::vector<int> way = placesOnTheWay(journey);
        for (std::size_t i = 0; i < journey.stages.size(); ++i) {
            if (isPurchase(journey.stages[i])) {
                purchase = int(i);
                break;
            }
            if (way[i] >= 0) {
                places[i] = int(names.size());
                names.append(journey.stages[i].name);
            }
        }
    }
    static bool isPurchase(const StageInfo &stage) { return stage.meaning == keyOf(StageMeaning::Purchase); }

    int purchase = -1;       ///< −1: no stage means one
    std::vector<int> places; ///< of each stage among those before the purchase; −1: not one of them
    QStringList names;
};

/// Where in their way people bought, and what they had passed until then.
struct Bought {
    std::size_t step = 0;
    WayIs way = WayIs::Other;
};

std::optional<Bought> firstBought(const WayToBuy &way, const JourneyEvents &journey,
                                  std::span<const Step> all)
{
    std::vector<bool> passed(std::size_t(way.names.size()), false);
    int lastPlace = -1;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].to < 0)
            continue;
        if (WayToBuy::isPurchase(journey.stages[std::size_t(all[i].to)])) {
            const auto seen = std::size_t(std::count(passed.cbegin(), passed.cend(), true));
            const bool skipped = lastPlace >= 0 && lastPlace + 1 < int(passed.size());
            if (i == 0)
                return Bought{i, WayIs::Straight};
            if (seen == passed.size() && seen > 0)
                return Bought{i, WayIs::Long};
            // Whoever came in at the last stage before buying took no short cut: they were only found late.
            return Bought{i, seen == 1 && skipped ? WayIs::Short : WayIs::Other};
        }
        if (const int place = way.places[std::size_t(all[i].to)]; place >= 0) {
            passed[std::size_t(place)] = true;
            lastPlace = place;
        }
    }
    return {};
}

struct Line {
    std::vector<PersonIndex> people;
    std::vector<double> days;
    qint64 net = 0, purchases = 0;
    qint64 count() const { return qint64(people.size()); }
    std::optional<qint64> perPerson() const
    {
        return people.empty() ? std::nullopt
                              : std::optional(std::llround(double(net) / double(people.size())));
    }
};
using Lines = std::array<Line, wayCount>;

void addPurchases(Lines &lines, const Scope &scope, OtherCurrencies &others)
{
    const EventColumns &columns = scope.columns;
    std::vector<std::uint8_t> lineOf(columns.personCount(), wayCount);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (const PersonIndex person : lines[i].people)
            lineOf[person] = std::uint8_t(i);
    }
    const auto currency = numberOf(columns.currencies, scope.currency());
    for (const Purchase &purchase : columns.purchases) {
        if (purchase.abandoned || !scope.covers(purchase.at) || purchase.person >= columns.personCount() ||
            lineOf[purchase.person] == wayCount)
            continue;
        if (!currency || purchase.currency != *currency) {
            others.add(purchase.currency, purchase.minor);
            continue;
        }
        Line &line = lines[lineOf[purchase.person]];
        line.net += purchase.minor;
        line.purchases += purchase.refund ? 0 : 1;
    }
}

QString nameOf(WayIs way)
{
    switch (way) {
    case WayIs::Short:
        return QCoreApplication::translate("Insight", "The short way");
    case WayIs::Long:
        return QCoreApplication::translate("Insight", "The long way");
    case WayIs::Other:
        return QCoreApplication::translate("Insight", "Other ways");
    case WayIs::Straight:
        break;
    }
    return QCoreApplication::translate("Insight", "Came in by buying");
}

QString definitionOf(const WayToBuy &way, const JourneyEvents &journey)
{
    if (way.purchase < 0 || way.names.isEmpty())
        return QCoreApplication::translate(
            "Insight", "Compares the ways from a journey's first stages to the one that means a purchase.");
    return QCoreApplication::translate(
               "Insight",
               "Each person counts once, when they first came to a stage that means a purchase, if that was "
               "in "
               "the period. The long way passes every stage before “%1”: %2, in whatever order. The short "
               "way "
               "leads from one of them straight to buying, past at least one other, as a buy button on a "
               "profile does. Other ways pass some of them, or began at the last one. Came in by buying: the "
               "purchase was the first that is known of them here.")
               .arg(journey.stages[std::size_t(way.purchase)].name, andText(way.names)) +
           u' ' +
           QCoreApplication::translate("Insight", "Median days: from coming to the journey to buying, as "
                                                  "time passed. Net purchases: all that these "
                                                  "people bought in the period, less refunds. Share of all "
                                                  "who came to buy, with its 95 % interval "
                                                  "of Wilson (1927).");
}

QList<Column> wayColumns()
{
    using Is = Column::Kind;
    return QList<Column>{column(u"way", QCoreApplication::translate("Insight", "Way"), Is::Text),
                         column(u"people", QCoreApplication::translate("Insight", "People"), Is::Count)} +
           shareColumns(QCoreApplication::translate("Insight", "Share")) +
           QList<Column>{
               column(u"median_days", QCoreApplication::translate("Insight", "Median days"), Is::Days),
               column(u"purchases", QCoreApplication::translate("Insight", "Purchases"), Is::Count),
               column(u"net", QCoreApplication::translate("Insight", "Net purchases"), Is::Amount),
               column(u"per_person", QCoreApplication::translate("Insight", "Net per person"), Is::Amount)};
}

QList<Cell> wayCells(WayIs way, Line &line, const Scope &scope, qint64 all)
{
    Cell people = countCell(line.count());
    for (const PersonIndex person : line.people) {
        if (scope.spec.withPeople)
            people.people.push_back(scope.columns.personIds[person]);
    }
    const std::optional<double> days = way == WayIs::Straight ? std::nullopt : median(line.days);
    const auto each = line.perPerson();
    QList<Cell> share = shareCells(line.count(), all);
    share.front().people = people.people; // its bar stands for them
    return QList<Cell>{textCell(nameOf(way)), people} + share +
           QList<Cell>{numberCell(days), countCell(line.purchases), amountCell(line.net, scope.currency()),
                       each ? amountCell(*each, scope.currency()) : Cell{}};
}

QString findingOf(const WayToBuy &way, Lines &lines, const Scope &scope, qint64 all)
{
    if (way.purchase < 0)
        return QCoreApplication::translate(
            "Insight", "No stage of this journey means a purchase. Say under Journeys which "
                       "one does, and the ways to it can be compared.");
    const QString &bought = scope.journey->stages[std::size_t(way.purchase)].name;
    if (way.names.size() < 2)
        return QCoreApplication::translate(
                   "Insight", "There is no shorter way to “%1”: fewer than two stages lie before it.")
            .arg(bought);
    if (all == 0)
        return QCoreApplication::translate("Insight",
                                           "Nobody came to buy for the first time in this period.");
    Line &quick = lines[std::size_t(WayIs::Short)], &slow = lines[std::size_t(WayIs::Long)];
    QString found =
        QCoreApplication::translate(
            "Insight", "Of %1 who came to “%2”, the short way was taken by %3: %4; the long way by "
                       "%5: %6.")
            .arg(walkersText(scope.columns, all), bought, numberText(quick.count()),
                 intervalText(quick.count(), all), numberText(slow.count()), intervalText(slow.count(), all));
    if (quick.people.empty() || slow.people.empty())
        return found + smallSampleText(all);
    if (std::min(quick.count(), slow.count()) < fewestToCompare)
        return found + u' ' +
               QCoreApplication::translate("Insight",
                                           "With fewer than 30 on one of them, what they brought cannot be "
                                           "compared.");
    return found + u' ' +
           QCoreApplication::translate(
               "Insight", "The short way took %1 and brought %2 a person, the long way %3 and %4.")
               .arg(spanText(median(quick.days).value_or(0)), moneyText(*quick.perPerson(), scope.currency()),
                    spanText(median(slow.days).value_or(0)), moneyText(*slow.perPerson(), scope.currency()));
}

} // namespace

Result<ReportValue> waysReport(const EventColumns &columns, const ReportSpec &spec)
{
    VOUCH_GIVE(const Scope scope, journeyScope(columns, spec));
    const JourneyEvents &journey = *scope.journey;
    const WayToBuy way(journey);
    Lines lines;
    qint64 all = 0;
    forEachWalk(scope, [&](const Walk &walk) {
        const auto bought = firstBought(way, journey, walk.all);
        if (!bought || bought->step < walk.first || walk.person >= columns.personCount())
            return;
        Line &line = lines[std::size_t(bought->way)];
        line.people.push_back(walk.person);
        line.days.push_back(double(walk.all[bought->step].at - walk.all.front().at) / double(dayMillis));
        ++all;
    });
    OtherCurrencies others;
    addPurchases(lines, scope, others);

    ReportValue value;
    value.spec = scope.asked();
    value.title =
        QCoreApplication::translate("Insight", "The short way and the long way: %1").arg(journey.name);
    value.definition = definitionOf(way, journey);
    value.n = all;
    value.dataRevision = columns.dataRevision;
    value.others = others.list(columns.currencies);
    value.columns = wayColumns();
    qint64 net = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto is = WayIs(i);
        net += lines[i].net;
        const bool always = is == WayIs::Short || is == WayIs::Long;
        if (all > 0 && (always || lines[i].count() > 0))
            value.rows.append(wayCells(is, lines[i], scope, all));
    }
    value.totals = {{u"buyers"_s, all},
                    {u"short_way"_s, shareJson(lines[std::size_t(WayIs::Short)].count(), all)},
                    {u"long_way"_s, shareJson(lines[std::size_t(WayIs::Long)].count(), all)},
                    {u"net"_s, moneyJson(net, scope.currency())}};
    value.finding = findingOf(way, lines, scope, all);
    return value;
}

} // namespace vouch::insight
