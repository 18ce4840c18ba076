// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/event_columns.h"
#include "core/insight/facts.h"
#include "core/store/row_scan.h"

#include <tuple>

/// Inside the event columns' loader (event_facts.h): every column of facts about people, declared once. That
/// it is loaded, brought up to date and dropped, and that its people and words are numbered anew, follows.
/// Only people themselves and their moves are of another shape and stand in event_facts.cpp.
namespace vouch
{

/// What the fields of an event are, and where in the row of the query they stand.
namespace fact
{

template<class Event, class Value>
struct Number {
    Value Event::*to;
    int at;
};
template<class Event>
struct Text {
    QString Event::*to;
    int at;
};
/// A time that may be known to the day alone; 0 for NULL.
template<class Event>
struct Moment {
    Millis Event::*to;
    int at, day;
};
/// A person's row id, NULL for nobody.
template<class Event>
struct Person {
    insight::PersonIndex Event::*to;
    int at;
};
template<class Event>
struct Word {
    std::uint16_t Event::*to;
    insight::Words insight::EventColumns::*words;
    int at;
};
/// The row id of an event in another column, which keeps its ids: becomes the place there. Without one there
/// is no event.
template<class Event, class Value, class Other>
struct Place {
    Value Event::*to;
    std::vector<Other> insight::EventColumns::*column;
    int at;
};

} // namespace fact

/// Where events stand and what their fields are. Where ids are kept the first field of the query is the row
/// id. Events that have a time `at` stand by it, others as before() says; alike ones by row id, or where ids
/// are not kept in the order in which the query reads them.
template<class Event>
struct FactColumn;

template<>
struct FactColumn<insight::Purchase> {
    using Event = insight::Purchase;
    static constexpr auto events = &insight::EventColumns::purchases;
    static constexpr bool keepsIds = true;
    static constexpr std::tuple fields{fact::Person{&Event::person, 1},
                                       fact::Moment{&Event::at, 2, 10},
                                       fact::Number{&Event::minor, 3},
                                       fact::Word{&Event::currency, &insight::EventColumns::currencies, 4},
                                       fact::Word{&Event::channel, &insight::EventColumns::channels, 5},
                                       fact::Number{&Event::abandoned, 6},
                                       fact::Number{&Event::refund, 7},
                                       fact::Number{&Event::costMinor, 8},
                                       fact::Number{&Event::boughtAt, 9}};
};

template<>
struct FactColumn<insight::Referral> {
    using Event = insight::Referral;
    static constexpr auto events = &insight::EventColumns::referrals;
    static constexpr bool keepsIds = true;
    static constexpr std::tuple fields{fact::Person{&Event::referred, 1}, fact::Moment{&Event::at, 2, 6},
                                       fact::Person{&Event::referrer, 3}, fact::Number{&Event::type, 4},
                                       fact::Number{&Event::status, 5}};
};

template<>
struct FactColumn<insight::Advocacy> {
    using Event = insight::Advocacy;
    static constexpr auto events = &insight::EventColumns::advocacy;
    static constexpr bool keepsIds = true;
    static constexpr std::tuple fields{fact::Person{&Event::person, 1},
                                       fact::Moment{&Event::at, 2, 8},
                                       fact::Word{&Event::kind, &insight::EventColumns::kinds, 3},
                                       fact::Word{&Event::channel, &insight::EventColumns::channels, 4},
                                       fact::Number{&Event::sentiment, 5},
                                       fact::Number{&Event::reach, 6},
                                       fact::Number{&Event::thanked, 7}};
};

template<>
struct FactColumn<insight::Arrival> {
    using Event = insight::Arrival;
    static constexpr auto events = &insight::EventColumns::arrivals;
    static constexpr bool keepsIds = false;
    static constexpr std::tuple fields{fact::Place{&Event::advocacy, &insight::EventColumns::advocacy, 0},
                                       fact::Person{&Event::person, 1}};
    static bool before(const Event &a, const Event &b) { return a.advocacy < b.advocacy; }
};

template<>
struct FactColumn<insight::Interaction> {
    using Event = insight::Interaction;
    static constexpr auto events = &insight::EventColumns::interactions;
    static constexpr bool keepsIds = true;
    static constexpr std::tuple fields{fact::Person{&Event::person, 1}, fact::Moment{&Event::at, 2, 8},
                                       fact::Word{&Event::channel, &insight::EventColumns::channels, 3},
                                       fact::Word{&Event::kind, &insight::EventColumns::kinds, 4}};
};

template<>
struct FactColumn<insight::Answerable> {
    using Event = insight::Answerable;
    static constexpr auto events = &insight::EventColumns::answerables;
    static constexpr bool keepsIds = true;
    static constexpr std::tuple fields{fact::Person{&Event::person, 1}, fact::Moment{&Event::at, 2, 8},
                                       fact::Word{&Event::channel, &insight::EventColumns::channels, 3},
                                       fact::Moment{&Event::answeredAt, 6, 9},
                                       fact::Number{&Event::sentiment, 7}};
    /// Also what was answered without having asked for it.
    static bool takes(const ScannedRow &row) { return row.integer(5) == 1 || !row.isNull(6); }
};

template<>
struct FactColumn<insight::RewardProgramme> {
    using Event = insight::RewardProgramme;
    static constexpr auto events = &insight::EventColumns::programmes;
    static constexpr bool keepsIds = true;
    static constexpr std::tuple fields{fact::Text{&Event::name, 1}, fact::Number{&Event::budgetMinor, 2},
                                       fact::Word{&Event::currency, &insight::EventColumns::currencies, 3}};
};

template<>
struct FactColumn<insight::Reward> {
    using Event = insight::Reward;
    static constexpr auto events = &insight::EventColumns::rewards;
    static constexpr bool keepsIds = false;
    static constexpr std::tuple fields{fact::Person{&Event::person, 0},
                                       fact::Moment{&Event::at, 1, 8},
                                       fact::Number{&Event::minor, 2},
                                       fact::Word{&Event::currency, &insight::EventColumns::currencies, 3},
                                       fact::Place{&Event::referral, &insight::EventColumns::referrals, 4},
                                       fact::Number{&Event::side, 5},
                                       fact::Number{&Event::state, 6},
                                       fact::Place{&Event::programme, &insight::EventColumns::programmes, 7}};
};

template<>
struct FactColumn<insight::ServiceCase> {
    using Event = insight::ServiceCase;
    static constexpr auto events = &insight::EventColumns::cases;
    static constexpr bool keepsIds = false;
    static constexpr std::tuple fields{fact::Person{&Event::person, 0}, fact::Moment{&Event::openedAt, 1, 4},
                                       fact::Moment{&Event::firstResponseAt, 2, 5},
                                       fact::Moment{&Event::resolvedAt, 3, 6}};
    static bool before(const Event &a, const Event &b) { return a.openedAt < b.openedAt; }
};

template<>
struct FactColumn<insight::Score> {
    using Event = insight::Score;
    static constexpr auto events = &insight::EventColumns::scores;
    static constexpr bool keepsIds = false;
    static constexpr std::tuple fields{fact::Person{&Event::person, 0}, fact::Moment{&Event::at, 1, 4},
                                       fact::Word{&Event::channel, &insight::EventColumns::channels, 2},
                                       fact::Number{&Event::score, 3}};
};

template<>
struct FactColumn<insight::Consideration> {
    using Event = insight::Consideration;
    static constexpr auto events = &insight::EventColumns::considerations;
    static constexpr bool keepsIds = false;
    static constexpr std::tuple fields{fact::Person{&Event::person, 0}, fact::Moment{&Event::addedAt, 1, 4},
                                       fact::Moment{&Event::removedAt, 2, 5},
                                       fact::Word{&Event::brand, &insight::EventColumns::brands, 3}};
    static bool before(const Event &a, const Event &b)
    {
        return a.person != b.person ? a.person < b.person : a.addedAt < b.addedAt;
    }
};

template<>
struct FactColumn<insight::Driver> {
    using Event = insight::Driver;
    static constexpr auto events = &insight::EventColumns::driverEvents;
    static constexpr bool keepsIds = false;
    static constexpr std::tuple fields{fact::Person{&Event::person, 0}, fact::Moment{&Event::at, 1, 5},
                                       fact::Word{&Event::driver, &insight::EventColumns::drivers, 2},
                                       fact::Number{&Event::emotional, 3}, fact::Number{&Event::won, 4}};
};

template<>
struct FactColumn<insight::DealFact> {
    using Event = insight::DealFact;
    using Columns = insight::EventColumns;
    static constexpr auto events = &Columns::deals;
    static constexpr bool keepsIds = true;
    static constexpr std::tuple fields{fact::Number{&Event::id, 0},
                                       fact::Person{&Event::person, 1},
                                       fact::Moment{&Event::openedAt, 2, 3},
                                       fact::Moment{&Event::closedAt, 4, 5},
                                       fact::Moment{&Event::expectedAt, 6, 7},
                                       fact::Number{&Event::minor, 8},
                                       fact::Word{&Event::currency, &Columns::currencies, 9},
                                       fact::Moment{&Event::wonAt, 10, 11},
                                       fact::Number{&Event::wonMinor, 12},
                                       fact::Word{&Event::wonCurrency, &Columns::currencies, 13},
                                       fact::Word{&Event::owner, &Columns::owners, 14},
                                       fact::Number{&Event::probability, 15},
                                       fact::Number{&Event::won, 16},
                                       fact::Text{&Event::title, 17}};
};

template<>
struct FactColumn<insight::DealSaid> {
    using Event = insight::DealSaid;
    using Columns = insight::EventColumns;
    static constexpr auto events = &Columns::dealsSaid;
    static constexpr bool keepsIds = false;
    static constexpr std::tuple fields{fact::Place{&Event::deal, &Columns::deals, 0},
                                       fact::Moment{&Event::since, 1, 2},
                                       fact::Moment{&Event::expectedAt, 3, 4},
                                       fact::Number{&Event::minor, 5},
                                       fact::Word{&Event::currency, &Columns::currencies, 6},
                                       fact::Word{&Event::owner, &Columns::owners, 7},
                                       fact::Number{&Event::probability, 8}};
    static bool before(const Event &a, const Event &b)
    {
        return a.deal != b.deal ? a.deal < b.deal : a.since < b.since;
    }
};

template<>
struct FactColumn<insight::DealStep> {
    using Event = insight::DealStep;
    using Columns = insight::EventColumns;
    static constexpr auto events = &Columns::dealSteps;
    static constexpr bool keepsIds = false;
    static constexpr std::tuple fields{fact::Place{&Event::deal, &Columns::deals, 0},
                                       fact::Moment{&Event::since, 1, 2}, fact::Number{&Event::stage, 3}};
    static bool before(const Event &a, const Event &b)
    {
        return a.deal != b.deal ? a.deal < b.deal : a.since < b.since;
    }
};

template<>
struct FactColumn<insight::DealStage> {
    using Event = insight::DealStage;
    static constexpr auto events = &insight::EventColumns::dealStages;
    static constexpr bool keepsIds = false;
    static constexpr std::tuple fields{fact::Number{&Event::id, 0},         fact::Text{&Event::name, 1},
                                       fact::Text{&Event::journey, 2},      fact::Number{&Event::means, 3},
                                       fact::Number{&Event::winPercent, 4}, fact::Number{&Event::folded, 5}};
};

template<>
struct FactColumn<insight::SalesPlan> {
    using Event = insight::SalesPlan;
    using Columns = insight::EventColumns;
    static constexpr auto events = &Columns::salesPlans;
    static constexpr bool keepsIds = false;
    static constexpr std::tuple fields{
        fact::Number{&Event::month, 0}, fact::Word{&Event::owner, &Columns::owners, 1},
        fact::Word{&Event::currency, &Columns::currencies, 2}, fact::Number{&Event::targetMinor, 3},
        fact::Number{&Event::commitMinor, 4}};
    static bool before(const Event &a, const Event &b) { return a.month < b.month; }
};

template<class Event>
concept ByTime = FactColumn<Event>::keepsIds && requires(Event event)
{
    event.at;
};

/// A table whose rows become events of these columns.
template<class... Events>
struct FactTable {
    insight::Fact fact; ///< the part that it belongs to
    const char *name;
    const char *query;          ///< of the catalogue
    const char *only = nullptr; ///< which rows were touched; without it the table is read whole
};

/// What others name places in comes before them.
inline constexpr std::tuple factTables{
    FactTable<insight::Purchase>{insight::Fact::Purchases, "purchase", "columns_purchases",
                                 "columns_only_purchases"},
    FactTable<insight::Referral>{insight::Fact::Referrals, "referral", "columns_referrals"},
    FactTable<insight::Advocacy>{insight::Fact::Advocacy, "advocacy_event", "columns_advocacy",
                                 "columns_only_rows"},
    FactTable<insight::Arrival>{insight::Fact::Advocacy, "advocacy_arrival", "columns_arrivals"},
    FactTable<insight::Interaction, insight::Answerable>{insight::Fact::Interactions, "interaction",
                                                         "columns_interactions", "columns_only_rows"},
    FactTable<insight::RewardProgramme>{insight::Fact::Rewards, "reward_programme", "columns_programmes"},
    FactTable<insight::Reward>{insight::Fact::Rewards, "reward_entry", "columns_rewards"},
    FactTable<insight::ServiceCase>{insight::Fact::Care, "service_case", "columns_cases"},
    FactTable<insight::Score>{insight::Fact::Care, "enjoy_check", "columns_scores"},
    FactTable<insight::Consideration>{insight::Fact::Care, "consideration_item", "columns_considerations"},
    FactTable<insight::Driver>{insight::Fact::Care, "decision_driver", "columns_drivers"},
    FactTable<insight::DealFact>{insight::Fact::Deals, "deal", "columns_deal_facts"},
    FactTable<insight::DealSaid>{insight::Fact::Deals, "deal_change", "columns_deals_said"},
    FactTable<insight::DealStep>{insight::Fact::Deals, "transition", "columns_deal_steps"},
    FactTable<insight::DealStage>{insight::Fact::Deals, "stage", "columns_deal_stages"},
    FactTable<insight::SalesPlan>{insight::Fact::Deals, "sales_plan", "columns_sales_plans"}};

/// The table whose rows become events of this kind alone.
template<class Event>
constexpr const FactTable<Event> &factTable()
{
    return std::get<FactTable<Event>>(factTables);
}

/// `use(table)` for each of them.
template<class Use>
void forEachFactTable(Use use)
{
    std::apply([&use](const auto &...tables) { (use(tables), ...); }, factTables);
}

/// `use(column)` for each column of a table.
template<class... Events, class Use>
void forEachColumnOf(const FactTable<Events...> &, Use use)
{
    (use(FactColumn<Events>()), ...);
}

template<template<class...> class Kind, class Field>
inline constexpr bool isField = false;
template<template<class...> class Kind, class... Of>
inline constexpr bool isField<Kind, Kind<Of...>> = true;

/// `use(column, field)` for the fields of one kind in all columns: forEachField<fact::Word>(…).
template<template<class...> class Kind, class Use>
void forEachField(Use use)
{
    const auto offer = [&use]<class Field>(const auto &column, const Field &field) {
        if constexpr (isField<Kind, Field>)
            use(column, field);
    };
    forEachFactTable([&](const auto &table) {
        forEachColumnOf(table, [&](const auto &column) {
            std::apply([&](const auto &...fields) { (offer(column, fields), ...); }, column.fields);
        });
    });
}

/// Sorted row ids.
using RowIds = std::vector<std::int64_t>;

/// The row ids of the events of columns that keep them, in the order of the events.
class FactIds
{
public:
    template<class Event>
    RowIds &of()
    {
        return std::get<Of<Event>>(m_ids).ids;
    }
    template<class Event>
    const RowIds &of() const
    {
        return std::get<Of<Event>>(m_ids).ids;
    }

private:
    template<class Event>
    struct Of {
        RowIds ids;
    };
    template<class... Events>
    static std::tuple<Of<Events>...> idsOf(const FactTable<Events...> &);
    using All = decltype(std::apply([](const auto &...tables) { return std::tuple_cat(idsOf(tables)...); },
                                    factTables));
    All m_ids;
};

/// Drops the content of these parts of the columns.
void dropFacts(insight::EventColumns &columns, insight::Facts parts);

} // namespace vouch
