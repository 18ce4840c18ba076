// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/report.h"

#include "core/insight/facts.h"

#include "core/base/times.h"
#include "core/insight/months.h"
#include "core/insight/nobodys_sales.h"
#include "core/insight/report_parts.h"
#include "core/insight/report_words.h"
#include "core/insight/reports.h"
#include "core/insight/scope.h"
#include "core/journeys/journey.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

/// What of a spec means something to a report beside period, people and channel.
enum Asks : unsigned {
    Journey = 1 << 0, ///< is about one journey
    Ledger = 1 << 1,
    By = 1 << 2,
    Funnel = 1 << 3,
    Top = 1 << 4,
    Model = 1 << 5,
    Outcome = 1 << 6,
    Window = 1 << 7,
    Counting = 1 << 8,
    Cuts = 1 << 9,
    Referrals = 1 << 10, ///< how long a referral counts
    Cost = 1 << 11,      ///< what winning a customer costs
    Future = 1 << 12,    ///< projected CLV
    Person = 1 << 13,
    Observed = 1 << 14,   ///< depends on when observation ended
    Steps = 1 << 16,      ///< flow by step: side, steps and stages named
    Stage = 1 << 17,      ///< may be about one stage
    WithNobody = 1 << 19, ///< counts sales of nobody known
    Buyers = 1 << 20,     ///< of sales, counts those whose buyer is known
    Money = 1 << 21,      ///< has amounts in one currency
    OwnSample = 1 << 22,  ///< its finding says itself where few were counted, or sums are no sample
    Compared = 1 << 18,   ///< channels or owners are compared where `by` says so
    Grouped = 1 << 15     ///< by month, channel or owner, not by journey
};

struct Entry {
    QString key;
    Result<ReportValue> (*run)(const EventColumns &, const ReportSpec &);
    unsigned asks;
    Facts reads; ///< what else it is made of than people
};

const QList<Entry> &entries()
{
    constexpr unsigned ledger = Ledger | Referrals | Cost;
    const Facts money = Facts(Fact::Purchases) | Fact::Referrals;
    const Facts value = money | Fact::Names | Fact::Advocacy | Fact::Rewards;
    static const QList<Entry> all{
        {u"purchase-advocacy"_s, purchaseAdvocacyReport, OwnSample | Money | ledger | By | WithNobody,
         money | Fact::Advocacy},
        {u"quadrant"_s, quadrantReport, Money | Top | Cuts | Referrals | Cost | Observed | Buyers, value},
        {u"ledger"_s, ledgerReport, OwnSample | Money | ledger | Top | WithNobody, money | Fact::Names},
        {u"clv"_s, clvReport, Money | Top | Referrals | Cost | Future | Observed | Buyers, value},
        {u"funnel"_s, funnelReport, OwnSample | Journey | Funnel | By | Observed, Fact::Moves},
        {u"conversion"_s, funnelReport, OwnSample | Journey | Funnel | By | Observed, Fact::Moves},
        {u"paths"_s, pathsReport, Journey | Observed, Fact::Moves},
        {u"ways"_s, waysReport, OwnSample | Money | Journey | Observed | Buyers,
         Fact::Moves | Fact::Purchases},
        {u"time-in-stage"_s, timeInStageReport, Journey | Compared | Observed, Fact::Moves},
        {u"moves"_s, movesReport, Journey | Observed, Fact::Moves},
        {u"fit"_s, fitReport, OwnSample | Journey | Observed, Fact::Moves},
        {u"exits"_s, exitsReport, OwnSample | Journey | Observed, Fact::Moves},
        {u"flow"_s, flowReport, Journey | Counting | Steps | Stage | Observed, Fact::Moves},
        {u"survival"_s, survivalReport, Journey | Stage | Compared | Observed, Fact::Moves},
        {u"next-stage"_s, nextStageReport, Journey | Stage | Observed, Fact::Moves},
        {u"attrition"_s, attritionReport, OwnSample | Journey | Observed, Fact::Moves},
        {u"heatmap"_s, heatmapReport, Journey | Counting | Observed, Fact::Moves | Fact::Interactions},
        {u"velocity"_s, velocityReport, OwnSample | Money | Journey | By | Grouped | Observed | Buyers,
         Fact::Moves | Fact::Purchases},
        {u"win-rate"_s, winRateReport, OwnSample | Journey | By | Grouped | Observed, Fact::Moves},
        {u"attribution"_s, attributionReport, Money | Model | Outcome | Window | Buyers,
         Fact::Purchases | Fact::Advocacy | Fact::Interactions},
        {u"cohorts"_s, cohortsReport, Outcome | Observed | Buyers, money | Fact::Advocacy | Fact::Moves},
        {u"repeat"_s, repeatReport, Window | Observed | Buyers, Fact::Purchases},
        {u"referrals"_s, referralsReport, Money | Top | Person | Referrals | Observed | WithNobody,
         money | Fact::Names},
        {u"rewards"_s, rewardsReport, OwnSample | Money | Referrals | Observed,
         money | Fact::Advocacy | Fact::Rewards},
        {u"reach"_s, reachReport, Money | Observed | Buyers, Fact::Purchases | Fact::Advocacy},
        {u"response"_s, responseReport, Observed,
         Fact::Purchases | Fact::Advocacy | Fact::Interactions | Fact::Care},
        {u"nps"_s, npsReport, OwnSample | By | Grouped, Fact::Care},
        {u"consideration"_s, considerationReport, Observed, Fact::Purchases | Fact::Moves | Fact::Care}};
    return all;
}

const Entry *entryOf(const QString &key)
{
    const auto found = std::find_if(entries().cbegin(), entries().cend(),
                                    [&key](const Entry &entry) { return entry.key == key; });
    return found == entries().cend() ? nullptr : &*found;
}

bool asks(const QString &key, unsigned what)
{
    const Entry *entry = entryOf(key);
    return entry && (entry->asks & what) != 0;
}

bool isFunnel(const QString &key)
{
    return asks(key, Funnel);
}

QJsonValue cellToJson(const Cell &cell, Column::Kind kind)
{
    switch (kind) {
    case Column::Kind::Text:
        return cell.text;
    case Column::Kind::Path:
        return QJsonArray::fromStringList(cell.path);
    case Column::Kind::Amount:
        return cell.amount ? QJsonValue(cell.amount->toJson()) : QJsonValue();
    case Column::Kind::Count:
        return cell.number ? QJsonValue(qint64(*cell.number)) : QJsonValue();
    case Column::Kind::Share:
    case Column::Kind::Days:
    case Column::Kind::Number:
        return cell.number ? QJsonValue(*cell.number) : QJsonValue();
    }
    return {};
}

QString ledgerProblem(const ReportSpec &spec)
{
    if (!(spec.share >= 0 && spec.share <= 1))
        return QCoreApplication::translate("Insight", "The advocacy share must be between 0 and 1.");
    if (!(spec.decay >= 0 && spec.decay <= 1)) {
        return QCoreApplication::translate(
            "Insight", "What a generation gets of the one before it must be between 0 and 1.");
    }
    if (spec.generations < 1)
        return QCoreApplication::translate("Insight",
                                           "The ledger needs at least one generation of referrals.");
    return {};
}

/// The month in which observation ended, unless it ended with the month.
QString runningMonth(const ReportValue &value, const Calendar &calendar)
{
    const Millis now = value.spec.now, to = value.spec.to.value_or(now);
    const Millis end = now != 0 ? std::min(now, to) : to;
    if (end == 0)
        return {};
    Months months(calendar);
    const int month = months.of(end);
    return end > months.begin(month) ? Months::name(month) : QString();
}

/// What is wrong with one of several choices; empty if it is one of them.
QString choiceProblem(const QString &chosen, const QStringList &choices, const QString &sentence)
{
    return choices.contains(chosen) ? QString() : sentence.arg(chosen, choices.join(u", "_s));
}

QString attributionProblem(const ReportSpec &spec)
{
    static const QStringList models{u"first"_s, u"last"_s, u"linear"_s, u"u"_s, u"w"_s, u"decay"_s, u"all"_s};
    if (QString problem = choiceProblem(
            spec.model, models,
            QCoreApplication::translate("Insight", "There is no attribution model “%1”; choose one of: %2."));
        !problem.isEmpty())
        return problem;
    if (!(spec.halfLifeDays > 0 && spec.halfLifeDays <= 36'500)) {
        return QCoreApplication::translate(
            "Insight", "The half-life must be longer than nothing and at most 36,500 days.");
    }
    return {};
}

QString outcomeProblem(const ReportSpec &spec)
{
    QStringList outcomes{u"purchase"_s, u"advocacy"_s};
    if (asks(spec.key, Model))
        outcomes.append(u"both"_s);
    return choiceProblem(
        spec.outcome, outcomes,
        QCoreApplication::translate("Insight", "There is no outcome “%1” here; choose one of: %2."));
}

QString futureProblem(const ReportSpec &spec)
{
    if (spec.horizonYears < 1 || spec.horizonYears > 100)
        return QCoreApplication::translate("Insight", "Value can be projected for 1 to 100 years.");
    if (!(spec.retention >= 0 && spec.retention <= 1)) {
        return QCoreApplication::translate("Insight",
                                           "The share of customers who stay a year must be between 0 and 1.");
    }
    if (!(spec.discount >= 0 && spec.discount <= 10))
        return QCoreApplication::translate("Insight", "The discount rate a year must be between 0 and 10.");
    return {};
}

/// What is wrong with amounts and limits that several reports share.
QString numbersProblem(const ReportSpec &spec)
{
    if (asks(spec.key, Referrals) && (spec.referralWindowDays < 0 || spec.referralWindowDays > 36'500)) {
        return QCoreApplication::translate(
            "Insight", "The days for which a referral counts must be between 0 (no limit) and 36,500.");
    }
    if (asks(spec.key, Cost) && spec.acquisitionCost < 0)
        return QCoreApplication::translate("Insight", "The cost of winning a customer cannot be negative.");
    if ((asks(spec.key, Top) || asks(spec.key, Ledger)) && spec.top < 0)
        return QCoreApplication::translate("Insight", "The number of people listed cannot be negative.");
    if (asks(spec.key, Steps) && (spec.steps < 1 || spec.steps > 20 || spec.nodes < 1 || spec.nodes > 20)) {
        return QCoreApplication::translate("Insight",
                                           "The flow shows 1 to 20 steps with 1 to 20 stages named in each.");
    }
    static const QStringList counts{u"people"_s, u"totals"_s};
    if (asks(spec.key, Counting)) {
        return choiceProblem(spec.count, counts,
                             QCoreApplication::translate(
                                 "Insight", "People or totals can be counted, not “%1”; choose one of: %2."));
    }
    return {};
}

} // namespace

QString ReportSpec::problem() const
{
    if (!reportKeys().contains(key)) {
        return QCoreApplication::translate("Insight", "There is no report “%1”; choose one of: %2.")
            .arg(key, reportKeys().join(u", "_s));
    }
    if (from && to && *from >= *to)
        return QCoreApplication::translate("Insight",
                                           "The period ends before it begins; swap its two dates.");
    static const QStringList ways{u"month"_s, u"channel"_s, u"journey"_s, u"owner"_s};
    if (!ways.contains(by)) {
        return QCoreApplication::translate("Insight", "A report cannot be split by “%1”; choose one of: %2.")
            .arg(by, ways.join(u", "_s));
    }
    static const QStringList modes{u"strict"_s, u"any"_s, u"forward"_s};
    if (!modes.contains(mode)) {
        return QCoreApplication::translate("Insight", "There is no counting mode “%1”; choose one of: %2.")
            .arg(mode, modes.join(u", "_s));
    }
    if (!currency.isEmpty() && !isCurrencyCode(currency)) {
        return QCoreApplication::translate(
                   "Insight", "“%1” is no currency. Use a code of three letters such as EUR, USD or CNY.")
            .arg(currency);
    }
    if (windowDays < 0 || windowDays > 36'500) {
        return QCoreApplication::translate("Insight",
                                           "The conversion window must be between 0 (none) and 36,500 days.");
    }
    if (isFunnel(key) && by == u"journey"_s) {
        return QCoreApplication::translate(
            "Insight", "A funnel shows one journey; choose the journey, and compare channels or owners.");
    }
    if (asks(key, Grouped) && by == u"journey"_s) {
        return QCoreApplication::translate(
            "Insight", "This report is split by month, channel or owner; choose the journey instead.");
    }
    for (const auto &[what, check] :
         {std::pair{unsigned(Ledger), &ledgerProblem}, std::pair{unsigned(Model), &attributionProblem},
          std::pair{unsigned(Outcome), &outcomeProblem}, std::pair{unsigned(Future), &futureProblem}}) {
        if (!asks(key, what))
            continue;
        if (QString problem = check(*this); !problem.isEmpty())
            return problem;
    }
    return numbersProblem(*this);
}

QJsonObject ReportSpec::toJson() const
{
    QJsonObject json{{u"key"_s, key}};
    const auto add = [&json](const QString &name, const QString &value) {
        if (!value.isEmpty())
            json.insert(name, value);
    };
    add(u"journey"_s, journey);
    if (from)
        json.insert(u"from"_s, toIso(*from));
    if (to)
        json.insert(u"to"_s, toIso(*to));
    add(u"owner"_s, owner);
    add(u"channel"_s, channel);
    add(u"segment"_s, segment);
    if (isMoneyReport(key))
        add(u"currency"_s, currency);
    if (asks(key, By) && !(isFunnel(key) && by == u"month"_s))
        add(u"by"_s, by);
    if (isFunnel(key))
        add(u"mode"_s, mode);
    if (isFunnel(key) || asks(key, Window))
        json.insert(u"window_days"_s, windowDays);
    if (asks(key, Journey | Observed))
        json.insert(u"now"_s, now == 0 ? QJsonValue() : QJsonValue(toIso(now)));
    if (asks(key, Ledger)) {
        json.insert(u"share"_s, share);
        json.insert(u"decay"_s, decay);
        json.insert(u"generations"_s, generations);
    }
    if (asks(key, Referrals))
        json.insert(u"referral_window_days"_s, referralWindowDays);
    if (asks(key, Cost))
        json.insert(u"acquisition_cost_minor"_s, acquisitionCost);
    if (asks(key, Top))
        json.insert(u"top"_s, top);
    addChoices(json);
    return json;
}

void ReportSpec::addChoices(QJsonObject &json) const
{
    if (asks(key, Model)) {
        json.insert(u"model"_s, model);
        json.insert(u"half_life_days"_s, halfLifeDays);
    }
    if (asks(key, Outcome))
        json.insert(u"outcome"_s, outcome);
    if (asks(key, Counting))
        json.insert(u"count"_s, count);
    if (asks(key, Compared) && (by == u"channel"_s || by == u"owner"_s))
        json.insert(u"by"_s, by);
    if (asks(key, Stage) && !node.isEmpty())
        json.insert(u"node"_s, node);
    if (asks(key, Steps)) {
        json.insert(u"backward"_s, backward);
        json.insert(u"steps"_s, steps);
        json.insert(u"nodes"_s, nodes);
    }
    if (asks(key, Cuts)) {
        json.insert(u"cut_purchase_minor"_s, cutPurchase ? QJsonValue(*cutPurchase) : QJsonValue());
        json.insert(u"cut_referral_minor"_s, cutReferral ? QJsonValue(*cutReferral) : QJsonValue());
    }
    if (asks(key, Future)) {
        json.insert(u"horizon_years"_s, horizonYears);
        json.insert(u"retention"_s, retention);
        json.insert(u"discount"_s, discount);
    }
    if (asks(key, Person) && person != 0)
        json.insert(u"person"_s, QString::number(person));
}

QString ReportValue::countText() const
{
    return counted.isEmpty() ? numberText(n) : counted;
}

QJsonObject ReportValue::toJson() const
{
    QJsonObject json = totals;
    json.insert(u"report"_s, spec.key);
    json.insert(u"title"_s, title);
    json.insert(u"finding"_s, finding);
    json.insert(u"spec"_s, spec.toJson());
    json.insert(u"n"_s, n);
    if (!counted.isEmpty())
        json.insert(u"counted"_s, counted);
    if (isFunnel(spec.key) || immatureN > 0)
        json.insert(u"immature_n"_s, immatureN);
    json.insert(u"definition"_s, definition);
    json.insert(u"data_revision"_s, dataRevision);
    json.insert(u"time_zone"_s, timeZone);
    json.insert(u"filters"_s, filterText(*this));
    if (hasAmounts()) {
        json.insert(u"currency"_s, currency);
        json.insert(u"left_out"_s, othersJson(others));
    }
    QJsonArray lines;
    for (const QList<Cell> &row : rows) {
        QJsonObject line;
        for (qsizetype i = 0; i < columns.size() && i < row.size(); ++i)
            line.insert(columns[i].key, cellToJson(row[i], columns[i].kind));
        // Names are not unique; scripts need to know who a row is about.
        if (!row.isEmpty() && columns.front().key == u"person"_s && row.front().people.size() == 1)
            line.insert(u"id"_s, QString::number(row.front().people.front()));
        for (qsizetype i = 1; i < columns.size() && i < row.size(); ++i) {
            if (columns[i].key == u"parent"_s && row[i].people.size() == 1)
                line.insert(u"parent_id"_s, QString::number(row[i].people.front()));
        }
        lines.append(line);
    }
    json.insert(u"rows"_s, lines);
    return json;
}

Facts factsOf(const ReportSpec &spec)
{
    const Entry *entry = entryOf(spec.key);
    Facts facts = entry ? entry->reads : allFacts;
    // People are those who have been on the journey, whatever the report is about.
    if (!spec.journey.isEmpty() || spec.by == u"journey"_s)
        facts |= Fact::Moves;
    return facts;
}

const QStringList &reportKeys()
{
    static const QStringList keys = [] {
        QStringList made;
        for (const Entry &entry : entries())
            made.append(entry.key);
        return made;
    }();
    return keys;
}

bool ReportValue::hasAmounts() const
{
    return isMoneyReport(spec.key) || std::any_of(columns.cbegin(), columns.cend(), [](const Column &column) {
               return column.kind == Column::Kind::Amount;
           });
}

bool isMoneyReport(const QString &key)
{
    return asks(key, Money);
}

bool isJourneyReport(const QString &key)
{
    return asks(key, Journey);
}

namespace
{

/// The deals behind cells become the people whose they are: lists show people.
void listPeople(QList<QList<Cell>> &rows, const EventColumns &columns)
{
    for (QList<Cell> &row : rows) {
        for (Cell &cell : row) {
            std::vector<std::int64_t> people;
            for (const std::int64_t deal : cell.people) {
                const auto at = std::lower_bound(columns.personIds.begin(), columns.personIds.end(), deal);
                if (at == columns.personIds.end() || *at != deal)
                    continue;
                const std::int64_t person = columns.dealPeople[std::size_t(at - columns.personIds.begin())];
                if (person == 0)
                    ++cell.ofNobody;
                else
                    people.push_back(person);
            }
            std::sort(people.begin(), people.end());
            people.erase(std::unique(people.begin(), people.end()), people.end());
            cell.people = std::move(people);
        }
    }
}

/// A report on deals says what it counted, and lists their people.
void sayWhoseDeals(ReportValue &value, const EventColumns &columns)
{
    const JourneyEvents *journey = columns.journey(value.spec.journey);
    if (journey == nullptr && !columns.journeys.empty())
        journey = &columns.journeys.front();
    std::unordered_set<PersonIndex> deals;
    std::unordered_set<std::int64_t> people;
    for (const Transition &move : journey ? journey->transitions : std::vector<Transition>()) {
        if (move.at >= value.spec.to.value_or(std::numeric_limits<Millis>::max()))
            continue;
        deals.insert(move.person);
        if (const std::int64_t person = columns.dealPeople[move.person]; person != 0)
            people.insert(person);
    }
    // Where a filter left some out, nobody knows here whose the others are.
    value.counted = qint64(deals.size()) == value.n
                        ? QCoreApplication::translate("Insight", "%1 of %2", "deals, people")
                              .arg(walkersText(columns, value.n), peopleText(qint64(people.size())))
                        : walkersText(columns, value.n);
    listPeople(value.rows, columns);
    for (ReportPart &part : value.parts)
        listPeople(part.rows, columns);
}

} // namespace

Result<ReportValue> runReport(const EventColumns &columns, const ReportSpec &spec)
{
    if (const QString problem = spec.problem(); !problem.isEmpty())
        return Error{Error::Kind::Invalid, problem, {}};
    const Entry &entry = *entryOf(spec.key);
    Result<ReportValue> value = entry.run(columns, spec);
    if (!value)
        return value;
    if (columns.cards == JourneyCards::Deals)
        sayWhoseDeals(*value, columns);
    value->timeZone = zoneText(columns);
    value->currency = currencyOf(columns, spec);
    value->runningMonth = runningMonth(*value, columns.calendar);
    if ((entry.asks & OwnSample) == 0 && !value->rows.isEmpty())
        value->finding += smallSampleText(value->n);
    const bool buyers = (entry.asks & Buyers) != 0 && spec.outcome != u"advocacy"_s;
    if (buyers || (entry.asks & WithNobody) != 0)
        sayOfNobody(*value, columns, spec, buyers ? OfNobody::LeftOut : OfNobody::Counted);
    if (isMoneyReport(spec.key)) {
        qint64 rows = 0;
        for (const OtherAmount &other : std::as_const(value->others))
            rows += other.rows;
        value->totals.insert(u"left_out_rows"_s, rows);
    }
    return value;
}

} // namespace vouch::insight
