// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/forecast_facts.h"
#include "core/insight/months.h"
#include "core/insight/reports.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

using forecast::Basis;
using forecast::Calibration;
using forecast::EarlierForecast;
using forecast::Forecast;
using forecast::Line;
using forecast::OpenDeal;

qint64 rounded(double minor)
{
    return qint64(std::llround(minor));
}

QString basisText(Basis basis)
{
    switch (basis) {
    case Basis::Walks:
        return QCoreApplication::translate("Insight", "finished walks");
    case Basis::Own:
        return QCoreApplication::translate("Insight", "typed for the deal");
    case Basis::Stage:
        return QCoreApplication::translate("Insight", "typed for the stage");
    case Basis::None:
        break;
    }
    return QCoreApplication::translate("Insight", "not known");
}

QString basisKey(Basis basis)
{
    return basis == Basis::Walks   ? u"walks"_s
           : basis == Basis::Own   ? u"deal"_s
           : basis == Basis::Stage ? u"stage"_s
                                   : u"none"_s;
}

QList<Column> forecastColumns(const ReportSpec &spec)
{
    using Kind = Column::Kind;
    return {
        column(u"key",
               spec.by == u"owner"_s ? QCoreApplication::translate("Insight", "Owner")
                                     : QCoreApplication::translate("Insight", "Month"),
               Kind::Text),
        column(u"deals", QCoreApplication::translate("Insight", "Open deals"), Kind::Count),
        column(u"open", QCoreApplication::translate("Insight", "Open", "amount of open deals"), Kind::Amount),
        column(u"weighted", QCoreApplication::translate("Insight", "Expected", "weighted amount"),
               Kind::Amount),
        column(u"low", QCoreApplication::translate("Insight", "80 % from"), Kind::Amount),
        column(u"high", QCoreApplication::translate("Insight", "80 % to"), Kind::Amount),
        column(u"commit",
               QCoreApplication::translate("Insight", "Commit", "what somebody says they will sell"),
               Kind::Amount),
        column(u"won", QCoreApplication::translate("Insight", "Won so far"), Kind::Amount),
        column(u"target", QCoreApplication::translate("Insight", "Target"), Kind::Amount)};
}

Cell optionalAmount(std::optional<qint64> minor, const QString &currency)
{
    return minor ? amountCell(*minor, currency) : Cell{};
}

QList<Cell> cellsOf(const QString &name, const Line &line, const QString &currency)
{
    const forecast::Sum sum = forecast::sumOf(line.chances);
    Cell deals = countCell(line.deals);
    deals.people = line.people;
    return {textCell(name),
            deals,
            amountCell(line.openMinor, currency),
            amountCell(rounded(sum.mean), currency),
            amountCell(sum.low, currency),
            amountCell(sum.high, currency),
            optionalAmount(line.commitMinor, currency),
            amountCell(line.wonMinor, currency),
            optionalAmount(line.targetMinor, currency)};
}

QJsonValue known(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject earlierJson(const EarlierForecast &earlier, const QString &currency)
{
    const qint64 said = rounded(earlier.forecastMinor()), came = earlier.cameMinor();
    return {{u"months_ago"_s, earlier.monthsAgo},
            {u"n"_s, qint64(earlier.judged.size())},
            {u"brier"_s, known(earlier.brier())},
            {u"forecast"_s, moneyJson(said, currency)},
            {u"came"_s, moneyJson(came, currency)},
            {u"bias"_s, moneyJson(said - came, currency)},
            {u"not_known"_s, earlier.unknown},
            {u"without_history"_s, earlier.withoutHistory},
            {u"without_amount"_s, earlier.withoutAmount},
            {u"other_currency"_s, earlier.otherCurrency}};
}

QJsonObject calibrationJson(const Calibration &calibration, const QString &currency)
{
    QJsonArray bins, forecasts;
    for (const forecast::Bin &bin : calibration.bins) {
        const Interval interval = wilson(bin.came, bin.n);
        bins.append(QJsonObject{{u"low"_s, bin.low},
                                {u"high"_s, bin.high},
                                {u"n"_s, bin.n},
                                {u"forecast"_s, bin.forecast},
                                {u"came"_s, double(bin.came) / double(bin.n)},
                                {u"came_low"_s, interval.low},
                                {u"came_high"_s, interval.high}});
    }
    for (const EarlierForecast &earlier : calibration.forecasts)
        forecasts.append(earlierJson(earlier, currency));
    const qint64 said = rounded(calibration.forecastMinor()), came = calibration.cameMinor();
    return {{u"n"_s, calibration.n()},
            {u"brier"_s, known(calibration.brier())},
            {u"forecast"_s, moneyJson(said, currency)},
            {u"came"_s, moneyJson(came, currency)},
            {u"bias"_s, moneyJson(said - came, currency)},
            {u"bins"_s, bins},
            {u"forecasts"_s, forecasts}};
}

/// The reliability curve as a table.
ReportPart reliabilityPart(const Calibration &calibration)
{
    using Kind = Column::Kind;
    ReportPart part{
        u"calibration"_s,
        QCoreApplication::translate("Insight", "What came of earlier forecasts"),
        {column(u"chance", QCoreApplication::translate("Insight", "Forecast chance"), Kind::Text),
         column(u"n", QCoreApplication::translate("Insight", "Forecasts"), Kind::Count),
         column(u"forecast", QCoreApplication::translate("Insight", "Forecast, mean"), Kind::Share),
         column(u"came", QCoreApplication::translate("Insight", "Won"), Kind::Share),
         column(u"low", QCoreApplication::translate("Insight", "95 % from"), Kind::Share),
         column(u"high", QCoreApplication::translate("Insight", "95 % to"), Kind::Share)},
        {}};
    for (const forecast::Bin &bin : calibration.bins) {
        const Interval interval = wilson(bin.came, bin.n);
        part.rows.append({textCell(QCoreApplication::translate("Insight", "%1 to %2", "shares")
                                       .arg(chosenShareText(bin.low), chosenShareText(bin.high))),
                          countCell(bin.n), numberCell(bin.forecast),
                          numberCell(double(bin.came) / double(bin.n)), numberCell(interval.low),
                          numberCell(interval.high)});
    }
    return part;
}

ReportPart earlierPart(const Calibration &calibration, const QString &currency)
{
    using Kind = Column::Kind;
    ReportPart part{
        u"earlier"_s,
        QCoreApplication::translate("Insight", "Earlier forecasts"),
        {column(u"when", QCoreApplication::translate("Insight", "Made"), Kind::Text),
         column(u"n", QCoreApplication::translate("Insight", "Deals"), Kind::Count),
         column(u"brier", QCoreApplication::translate("Insight", "Brier score"), Kind::Number),
         column(u"forecast", QCoreApplication::translate("Insight", "Forecast"), Kind::Amount),
         column(u"came", QCoreApplication::translate("Insight", "Came"), Kind::Amount),
         column(u"bias", QCoreApplication::translate("Insight", "Too much"), Kind::Amount),
         column(u"left_out", QCoreApplication::translate("Insight", "Not in money"), Kind::Count)},
        {}};
    for (const EarlierForecast &earlier : calibration.forecasts) {
        const qint64 said = rounded(earlier.forecastMinor()), came = earlier.cameMinor();
        part.rows.append(
            {textCell(QCoreApplication::translate("Insight", "%n month(s) ago", nullptr, earlier.monthsAgo)),
             countCell(qint64(earlier.judged.size())), numberCell(earlier.brier()),
             amountCell(said, currency), amountCell(came, currency), amountCell(said - came, currency),
             countCell(earlier.withoutHistory + earlier.withoutAmount + earlier.otherCurrency)});
    }
    return part;
}

QJsonArray dealsJson(const Forecast &found, const EventColumns &columns, const QString &currency, int most)
{
    QJsonArray list;
    for (const OpenDeal &deal : found.open) {
        if (most > 0 && list.size() >= most)
            break;
        const DealFact &fact = columns.deals[deal.deal];
        const Millis expected = deal.said.expectedAt;
        const bool worth = deal.said.minor >= 0;
        list.append(QJsonObject{
            {u"id"_s, QString::number(fact.id)},
            {u"title"_s, fact.title},
            {u"stage"_s, deal.stage == 0 ? QString() : found.pipeline().names[deal.stage]},
            {u"days"_s, deal.days},
            {u"chance"_s,
             deal.expected.basis == Basis::None ? QJsonValue() : QJsonValue(deal.expected.chance)},
            {u"from"_s, basisKey(deal.expected.basis)},
            {u"expected"_s, expected == 0
                                ? QJsonValue()
                                : QJsonValue(columns.calendar.dayOf(expected).toString(Qt::ISODate))},
            {u"usual_month"_s, deal.usualMonth ? QJsonValue(Months::name(*deal.usualMonth)) : QJsonValue()},
            {u"amount"_s, worth ? QJsonValue(moneyJson(deal.said.minor, currency)) : QJsonValue()}});
    }
    return list;
}

/// Each open deal with its chance and where that is from.
ReportPart dealsPart(const Forecast &found, const EventColumns &columns, const QString &currency, int most)
{
    using Kind = Column::Kind;
    ReportPart part{
        u"deals"_s,
        QCoreApplication::translate("Insight", "Open deals"),
        {column(u"deal", QCoreApplication::translate("Insight", "Deal"), Kind::Text),
         column(u"stage", QCoreApplication::translate("Insight", "Stage"), Kind::Text),
         column(u"days", QCoreApplication::translate("Insight", "Days there"), Kind::Count),
         column(u"chance", QCoreApplication::translate("Insight", "Chance"), Kind::Share),
         column(u"from", QCoreApplication::translate("Insight", "From", "where a chance is taken from"),
                Kind::Text),
         column(u"amount", QCoreApplication::translate("Insight", "Amount"), Kind::Amount)},
        {}};
    for (const OpenDeal &deal : found.open) {
        if (most > 0 && part.rows.size() >= most)
            break;
        const DealFact &fact = columns.deals[deal.deal];
        Cell title = textCell(fact.title);
        if (fact.person < columns.personCount())
            title.people = {columns.personIds[fact.person]};
        part.rows.append({title, textCell(found.pipeline().names[deal.stage]), countCell(deal.days),
                          deal.expected.basis == Basis::None ? Cell{} : numberCell(deal.expected.chance),
                          textCell(basisText(deal.expected.basis)),
                          deal.said.minor < 0 ? Cell{} : amountCell(deal.said.minor, currency)});
    }
    return part;
}

QString definitionText(const EventColumns &columns)
{
    return QCoreApplication::translate(
               "Insight", "Expected = Σ amount × P(won | stage, days there) over the open deals; a deal is "
                          "in the month (of %1) of its "
                          "expected date, or, where that is missing or gone by, in that in which half of the "
                          "deals like it that are won "
                          "have been. P: where at least 20 finished deals have been in the stage, Aalen and "
                          "Johansen (1978) on all "
                          "walks with open ones censored, put together over the stages as a semi-Markov "
                          "process (Lagakos, Sommer and "
                          "Zelen 1978): where a deal goes depends on its stage and the days since it came "
                          "there, not on what was before, "
                          "its owner or amount. A deal without a stage counts as in one of its own. Days "
                          "count as far as ten deals have "
                          "stayed longer; what had not ended is taken to end as the rest. With fewer than "
                          "20, the probability typed for the deal, "
                          "else that of its stage. Interval: 80 % of the sums of deals that are won "
                          "independently of each other, exact or "
                          "drawn with a fixed seed; that the chances are estimates themselves is not in it. "
                          "Won so far: purchases that "
                          "deals became in the month, before refunds. Commit and target: as typed. On a "
                          "journey of deals the open ones are those that are undecided in the reports "
                          "velocity and win rate, what was won are their wins, each with the purchase it "
                          "became; customer value counts the same purchases beside others, less refunds.")
               .arg(zoneText(columns)) +
           u' ' +
           QCoreApplication::translate(
               "Insight", "Earlier forecasts: for each deal that was open 1, 2 and 3 months ago, the chance "
                          "then that it would be won by now, "
                          "worked out from what had happened and been said by then alone, against whether it "
                          "was. Brier score: mean of "
                          "(chance − came)², 0 is best (Brier 1950). Too much: forecast less what came, in "
                          "money, over deals whose amount then "
                          "is known; percentages typed for stages have no history and are not judged.");
}

/// What of the forecast rests on typed numbers, or on none.
QString basisFinding(const forecast::Noted &noted)
{
    QString text;
    if (const qint64 typed = noted.byOwn + noted.byStage; typed > 0)
        text += u' ' +
                QCoreApplication::translate("Insight",
                                            "For %Ln of them fewer than 20 finished deals have been in their "
                                            "stage: what was typed counts.",
                                            nullptr, int(typed));
    if (noted.unknown > 0)
        text += u' ' + QCoreApplication::translate(
                           "Insight", "Of %Ln nobody can say how likely they are: they count as open alone.",
                           nullptr, int(noted.unknown));
    if (noted.withoutAmount > 0)
        text += u' ' + QCoreApplication::translate("Insight", "%Ln have no amount.", nullptr,
                                                   int(noted.withoutAmount));
    return text;
}

QString calibrationFinding(const Calibration &calibration, const QString &currency)
{
    const std::optional<double> brier = calibration.brier();
    if (!brier)
        return u' ' +
               QCoreApplication::translate("Insight", "There is no earlier forecast to compare with yet.");
    const qint64 said = rounded(calibration.forecastMinor()), came = calibration.cameMinor();
    QString text = said == 0 && came == 0
                       ? QString()
                       : u' ' + QCoreApplication::translate(
                                    "Insight", "Forecasts of the last three months said %1, and %2 came.")
                                    .arg(moneyText(said, currency), moneyText(came, currency));
    text += u' ' + QCoreApplication::translate("Insight", "Brier score %1 over %Ln forecast(s).", nullptr,
                                               int(calibration.n()))
                       .arg(QLocale().toString(*brier, 'f', 3));
    qint64 without = 0;
    for (const EarlierForecast &earlier : calibration.forecasts)
        without += earlier.withoutHistory;
    if (without > 0)
        text += u' ' + QCoreApplication::translate(
                           "Insight",
                           "%Ln forecast(s) are not in money: nobody knows what the deal was "
                           "thought to be worth then.",
                           nullptr, int(without));
    return text;
}

QString forecastFinding(const Forecast &found, const QString &currency)
{
    if (found.all.deals == 0)
        return QCoreApplication::translate("Insight", "No deal is open.") +
               calibrationFinding(found.calibration, currency);
    const forecast::Sum sum = forecast::sumOf(found.all.chances);
    return QCoreApplication::translate(
               "Insight", "Of %Ln open deal(s) over %1, %2 is to be expected, with 80 % between %3 and %4.",
               nullptr, int(found.all.deals))
               .arg(moneyText(found.all.openMinor, currency), moneyText(rounded(sum.mean), currency),
                    moneyText(sum.low, currency), moneyText(sum.high, currency)) +
           basisFinding(found.noted) + calibrationFinding(found.calibration, currency);
}

/// What is planned for the months shown, and everybody for whom something may be.
QJsonObject plansJson(const Forecast &found, const EventColumns &columns, const QString &currency)
{
    std::set<QString> owners{QString()};
    for (const DealFact &deal : columns.deals)
        owners.insert(columns.owners.word(deal.owner));
    for (const std::uint16_t owner : columns.owner)
        owners.insert(columns.owners.word(owner));
    QJsonArray plans, names;
    const auto amount = [&currency](qint64 minor) {
        return minor < 0 ? QJsonValue() : QJsonValue(moneyJson(minor, currency));
    };
    for (const SalesPlan *plan : found.plans) {
        owners.insert(columns.owners.word(plan->owner));
        plans.append(QJsonObject{{u"month"_s, Months::name(plan->month)},
                                 {u"owner"_s, columns.owners.word(plan->owner)},
                                 {u"target"_s, amount(plan->targetMinor)},
                                 {u"commit"_s, amount(plan->commitMinor)}});
    }
    for (const QString &owner : owners)
        names.append(owner);
    return {{u"owners"_s, names}, {u"rows"_s, plans}};
}

QJsonObject totalsOf(const Forecast &found, const EventColumns &columns, const ReportSpec &spec,
                     const QString &currency)
{
    const forecast::Sum sum = forecast::sumOf(found.all.chances);
    const auto optional = [&currency](std::optional<qint64> minor) {
        return minor ? QJsonValue(moneyJson(*minor, currency)) : QJsonValue();
    };
    return {{u"deals"_s, found.all.deals},
            {u"open"_s, moneyJson(found.all.openMinor, currency)},
            {u"weighted"_s, moneyJson(rounded(sum.mean), currency)},
            {u"low"_s, moneyJson(sum.low, currency)},
            {u"high"_s, moneyJson(sum.high, currency)},
            {u"exact"_s, sum.exact},
            {u"commit"_s, optional(found.all.commitMinor)},
            {u"won"_s, moneyJson(found.all.wonMinor, currency)},
            {u"target"_s, optional(found.all.targetMinor)},
            {u"chances_from"_s, QJsonObject{{u"walks"_s, found.noted.byWalks},
                                            {u"deal"_s, found.noted.byOwn},
                                            {u"stage"_s, found.noted.byStage},
                                            {u"none"_s, found.noted.unknown}}},
            {u"without_amount"_s, found.noted.withoutAmount},
            {u"calibration"_s, calibrationJson(found.calibration, currency)},
            {u"plans"_s, plansJson(found, columns, currency)},
            {u"open_deals"_s, dealsJson(found, columns, currency, spec.top)}};
}

} // namespace

Result<ReportValue> forecastReport(const EventColumns &columns, const ReportSpec &spec)
{
    const auto isOf = [&spec](const DealStage &stage) { return stage.journey == spec.journey; };
    if (!spec.journey.isEmpty() && std::none_of(columns.dealStages.begin(), columns.dealStages.end(), isOf))
        return Error{
            Error::Kind::NotFound,
            QCoreApplication::translate(
                "Insight", "This workspace has no journey of deals “%1”; leave it away for all deals.")
                .arg(spec.journey),
            {}};
    Forecast found(columns, spec);
    const QString &currency = currencyOf(columns, spec);
    ReportValue value;
    value.spec = spec;
    value.spec.now = found.now;
    if (!spec.from)
        value.spec.from = found.firstDay(); // what is shown is from this month on
    value.title = QCoreApplication::translate("Insight", "Forecast");
    value.definition = definitionText(columns);
    value.dataRevision = columns.dataRevision;
    value.n = found.all.deals;
    value.columns = forecastColumns(spec);
    for (const auto &[key, line] : found.lines)
        value.rows.append(cellsOf(found.nameOf(key), line, currency));
    value.finding = forecastFinding(found, currency);
    value.totals = totalsOf(found, columns, spec, currency);
    value.parts = {reliabilityPart(found.calibration), earlierPart(found.calibration, currency),
                   dealsPart(found, columns, currency, spec.top)};
    value.others = found.others.list(columns.currencies);
    return value;
}

} // namespace vouch::insight
