// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/forecast_facts.h"

#include "core/insight/months.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vouch::insight::forecast
{

namespace
{

constexpr int daysAhead = 730; ///< for which it is worked out when a deal may be won

int monthOf(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}

Said saidOf(const DealSaid &said)
{
    return {said.since, said.expectedAt, said.minor, said.currency, said.owner, said.probability};
}

void addStep(Deal &deal, Millis at, int to)
{
    if (deal.steps.empty() || deal.steps.back().to != to)
        deal.steps.push_back({deal.steps.empty() ? at : std::max(at, deal.steps.back().at), to});
}

/// The latest thing that is known of any deal.
Millis latestOf(const EventColumns &columns)
{
    Millis latest = 0;
    for (const DealFact &deal : columns.deals)
        latest = std::max({latest, deal.openedAt, deal.closedAt});
    for (const DealSaid &said : columns.dealsSaid)
        latest = std::max(latest, said.since);
    for (const DealStep &step : columns.dealSteps)
        latest = std::max(latest, step.since);
    return latest;
}

} // namespace

Pipeline::Pipeline(const EventColumns &columns)
    : deals(columns.deals.size())
    , names{QCoreApplication::translate("Insight", "No stage")}
    , percents{-1}
{
    QHash<std::int64_t, int> states{{0, 0}};
    QHash<std::int64_t, std::int64_t> folded;
    for (const DealStage &stage : columns.dealStages) {
        if (stage.folded != 0) {
            folded.insert(stage.id, stage.folded);
            continue;
        }
        states.insert(stage.id, stage.means == 1 ? isWon : stage.means == 2 ? isLost : stages());
        if (stage.means == 0) {
            names.append(stage.name);
            percents.push_back(stage.winPercent);
        }
    }
    const auto stateOf = [&](std::int64_t stage) {
        for (qsizetype left = folded.size(); left > 0 && folded.contains(stage); --left)
            stage = folded.value(stage); // one that was deleted after another had been folded into it
        return states.value(stage, 0);
    };
    auto step = columns.dealSteps.begin();
    for (std::size_t i = 0; i < deals.size(); ++i) {
        Deal &deal = deals[i];
        const DealFact &fact = columns.deals[i];
        while (step != columns.dealSteps.end() && step->deal < i)
            ++step;
        const bool placed =
            step != columns.dealSteps.end() && step->deal == i &&
            columns.calendar.dayNumber(step->since) <= columns.calendar.dayNumber(fact.openedAt);
        if (!placed)
            addStep(deal, fact.openedAt, 0);
        for (; step != columns.dealSteps.end() && step->deal == i; ++step) {
            // Whoever goes from one journey to another at a moment is in none for no time.
            const auto next = std::next(step);
            if (step->stage == 0 && next != columns.dealSteps.end() && next->deal == i &&
                next->since == step->since)
                continue;
            addStep(deal, step->since, stateOf(step->stage));
        }
        const int end = fact.won ? isWon : isLost;
        if (fact.closedAt != 0 && deal.steps.back().to != end) {
            addStep(deal, fact.closedAt, end);
        } else if (fact.closedAt == 0) {
            while (!deal.steps.empty() && deal.steps.back().to < 0)
                deal.steps.pop_back();
            if (deal.steps.empty())
                addStep(deal, fact.openedAt, 0);
        }
        deal.wonMinor = fact.won ? fact.wonMinor : -1;
        deal.wonCurrency = fact.wonCurrency;
    }
    for (const DealSaid &said : columns.dealsSaid) {
        if (said.deal < deals.size())
            deals[said.deal].said.push_back(saidOf(said));
    }
}

std::vector<bool> Pipeline::onJourney(const EventColumns &columns, const QString &journey) const
{
    QSet<std::int64_t> stages;
    for (const DealStage &stage : columns.dealStages) {
        if (stage.journey == journey)
            stages.insert(stage.id);
    }
    std::vector<bool> on(deals.size(), false);
    for (const DealStep &step : columns.dealSteps) {
        if (stages.contains(step.stage))
            on[step.deal] = true;
    }
    return on;
}

Forecast::Forecast(const EventColumns &columns, const ReportSpec &spec)
    : now(spec.now != 0 ? spec.now : latestOf(columns))
    , m_columns(columns)
    , m_spec(spec)
    , m_pipeline(columns)
{
    ReportSpec everybody = spec; // the owner is that of deals, not of people
    everybody.owner.clear();
    everybody.journey.clear(); // and the journey that of deals
    if (!spec.journey.isEmpty())
        m_onJourney = m_pipeline.onJourney(columns, spec.journey);
    if (const Result<Scope> scope = moneyScope(columns, everybody))
        m_people = scope->in;
    m_currency = numberOf(columns.currencies, currencyOf(columns, spec));
    if (!spec.owner.isEmpty())
        m_owner = numberOf(columns.owners, spec.owner).value_or(-1);
    Months months(columns.calendar);
    m_month = months.of(now);
    m_from = spec.from ? months.of(*spec.from) : m_month;
    m_to = spec.to ? months.of(*spec.to - 1) : noMonth;
    addOpen();
    addWon();
    addPlans();
    const auto wanted = [](const void *context, std::size_t deal, const Said *then) {
        const auto &self = *static_cast<const Forecast *>(context);
        return self.has(deal, then != nullptr ? then->owner : self.m_columns.deals[deal].owner);
    };
    calibration = calibrate(m_pipeline.deals, m_pipeline.stages(), columns.calendar, now,
                            m_currency.value_or(-1), wanted, this);
}

bool Forecast::has(std::size_t deal, int owner) const
{
    const PersonIndex person = m_columns.deals[deal].person;
    return (!m_owner || *m_owner == owner) && (m_onJourney.empty() || m_onJourney[deal]) &&
           (m_people.empty() || (person < m_people.size() && m_people[person] != 0));
}

QString Forecast::nameOf(int line) const
{
    if (m_spec.by == u"owner"_s)
        return ownerName(m_columns.owners.word(std::uint16_t(line)));
    if (line == overdue)
        return QCoreApplication::translate("Insight", "Overdue", "deals expected before today");
    return line == noMonth ? QCoreApplication::translate("Insight", "No date") : Months::name(line);
}

Line &Forecast::lineOf(int month, int owner)
{
    return lines[m_spec.by == u"owner"_s ? owner : month];
}

/// The month of the date that somebody typed while that is to come; else that in which deals like it are
/// usually won.
int Forecast::monthOf(const OpenDeal &deal) const
{
    const Calendar &calendar = m_columns.calendar;
    const Millis expected = deal.said.expectedAt;
    if (expected != 0 && calendar.dayNumber(expected) >= calendar.dayNumber(now))
        return forecast::monthOf(calendar.dayOf(expected));
    if (deal.usualMonth)
        return *deal.usualMonth;
    return expected != 0 ? overdue : noMonth;
}

void Forecast::take(const OpenDeal &deal)
{
    const int month = monthOf(deal);
    // What is overdue is of today; what has no date is of no period that ends.
    if (!covers(month == overdue ? m_month : month))
        return;
    if (deal.said.minor >= 0 && (!m_currency || deal.said.currency != *m_currency)) {
        others.add(std::uint16_t(deal.said.currency), deal.said.minor);
        return;
    }
    switch (deal.expected.basis) {
    case Basis::Walks:
        ++noted.byWalks;
        break;
    case Basis::Own:
        ++noted.byOwn;
        break;
    case Basis::Stage:
        ++noted.byStage;
        break;
    case Basis::None:
        ++noted.unknown;
        break;
    }
    noted.withoutAmount += deal.said.minor < 0 ? 1 : 0;
    const PersonIndex person = m_columns.deals[deal.deal].person;
    for (Line *line : {&lineOf(month, deal.said.owner), &all}) {
        ++line->deals;
        line->openMinor += std::max<qint64>(deal.said.minor, 0);
        line->chances.push_back({std::max<qint64>(deal.said.minor, 0), deal.expected.chance});
        if (m_spec.withPeople && person < m_columns.personCount())
            line->people.push_back(m_columns.personIds[person]);
    }
    open.push_back(deal);
}

void Forecast::addOpen()
{
    const Calendar &calendar = m_columns.calendar;
    const Outlook outlook(m_pipeline.deals, m_pipeline.stages(), calendar, now, daysAhead);
    std::map<std::pair<int, qint64>, std::optional<int>> usual;
    for (std::size_t i = 0; i < m_pipeline.deals.size(); ++i) {
        const Deal &deal = m_pipeline.deals[i];
        const std::optional<Standing> standing = standingAt(deal, now);
        if (!standing || standing->stage < 0)
            continue;
        const DealFact &fact = m_columns.deals[i];
        const Said *said = deal.saidAt(now);
        OpenDeal one{i,
                     standing->stage,
                     calendar.dayNumber(now) - calendar.dayNumber(standing->since),
                     said != nullptr ? *said
                                     : Said{now, fact.expectedAt, fact.minor, fact.currency, fact.owner,
                                            fact.probability},
                     {},
                     {}};
        if (!has(i, one.said.owner))
            continue;
        const int typed = m_pipeline.percents[std::size_t(one.stage)];
        one.expected = expected(outlook, one.stage, one.days, one.said.probability, typed);
        if (one.expected.basis == Basis::Walks) {
            const auto key = std::pair(one.stage, one.days);
            auto known = usual.find(key);
            if (known == usual.end())
                known = usual.emplace(key, outlook.usualDays(one.stage, one.days)).first;
            if (known->second)
                one.usualMonth = forecast::monthOf(calendar.dayOf(now).addDays(*known->second));
        }
        take(one);
    }
    std::stable_sort(open.begin(), open.end(), [](const OpenDeal &a, const OpenDeal &b) {
        return double(a.said.minor) * a.expected.chance > double(b.said.minor) * b.expected.chance;
    });
}

void Forecast::addWon()
{
    for (std::size_t i = 0; i < m_columns.deals.size(); ++i) {
        const DealFact &fact = m_columns.deals[i];
        const std::optional<Standing> standing = standingAt(m_pipeline.deals[i], now);
        if (!fact.won || fact.wonMinor < 0 || !standing || standing->stage != isWon || !has(i, fact.owner))
            continue;
        const int month = forecast::monthOf(m_columns.calendar.dayOf(fact.wonAt));
        if (!covers(month))
            continue;
        if (!m_currency || fact.wonCurrency != *m_currency) {
            others.add(fact.wonCurrency, fact.wonMinor);
            continue;
        }
        lineOf(month, fact.owner).wonMinor += fact.wonMinor;
        all.wonMinor += fact.wonMinor;
    }
}

void Forecast::addPlans()
{
    // Of part of the deals nobody has planned anything.
    if (!m_people.empty() || !m_onJourney.empty())
        return;
    for (const SalesPlan &plan : m_columns.salesPlans) {
        if (!covers(plan.month) || !m_currency || plan.currency != *m_currency ||
            (m_owner && *m_owner != plan.owner))
            continue;
        plans.push_back(&plan);
        for (Line *line : {&lineOf(plan.month, plan.owner), &all}) {
            if (plan.targetMinor >= 0)
                line->targetMinor = line->targetMinor.value_or(0) + plan.targetMinor;
            if (plan.commitMinor >= 0)
                line->commitMinor = line->commitMinor.value_or(0) + plan.commitMinor;
        }
    }
}

} // namespace vouch::insight::forecast
