// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/insight_cards.h"

#include "ui/insight/insight_screen.h"

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int maxDots = 2000; ///< people that the quadrant shows one by one

auto into(QString insight::ReportSpec::*field)
{
    return [field](insight::ReportSpec &spec, const QString &value) { spec.*field = value; };
}

QString noPurchases()
{
    return InsightScreen::tr(
        "No purchases in this period. Import a shop's orders, or record a purchase on a person's page.");
}

QString nobodyOnJourney()
{
    return InsightScreen::tr("Nobody is on this journey in this period. Put people on it on the board.");
}

CardSection value()
{
    const CardSpec sides{u"purchase-advocacy"_s, InsightScreen::tr("Purchase beside advocacy"),
                         InsightScreen::tr("No purchases or advocacy in this period. Import a shop's orders, "
                                           "or record a purchase on a person's page.")};
    const CardSpec ledger{.key = u"ledger"_s,
                          .name = InsightScreen::tr("Who earned it: the two-lens ledger"),
                          .empty = noPurchases(),
                          .hasShare = true};
    const CardSpec quadrant{.key = u"quadrant"_s,
                            .name = InsightScreen::tr("Who buys and who brings"),
                            .empty = InsightScreen::tr("Nobody bought or brought anybody in this period. "
                                                       "Record purchases and referrals."),
                            .always = [](insight::ReportSpec &spec) { spec.top = maxDots; }};
    return {InsightScreen::tr("Value"), {sides, ledger, quadrant}};
}

CardSpec funnel()
{
    const CardChoice counted{InsightScreen::tr("Counted"),
                             {{InsightScreen::tr("Forward: later stood further along"), u"forward"_s},
                              {InsightScreen::tr("Strict: every stage in order"), u"strict"_s},
                              {InsightScreen::tr("Any order"), u"any"_s}},
                             into(&insight::ReportSpec::mode)};
    return {u"funnel"_s, InsightScreen::tr("The journey, stage by stage"), nobodyOnJourney(), {counted}};
}

CardSpec flow()
{
    const CardChoice side{
        InsightScreen::tr("Read"),
        {{InsightScreen::tr("Forward from"), u"forward"_s},
         {InsightScreen::tr("Backward from"), u"backward"_s}},
        [](insight::ReportSpec &spec, const QString &value) { spec.backward = value == u"backward"_s; }};
    const CardChoice stage{.name = InsightScreen::tr("Stage"),
                           .options = {{InsightScreen::tr("The beginning or the end"), QString()}},
                           .ask = into(&insight::ReportSpec::node),
                           .withStages = true};
    const CardChoice count{
        InsightScreen::tr("Count"),
        {{InsightScreen::tr("Each once"), u"people"_s}, {InsightScreen::tr("Every way"), u"totals"_s}},
        into(&insight::ReportSpec::count)};
    const CardChoice named{
        InsightScreen::tr("Name at each step"),
        {{InsightScreen::tr("5 stages"), u"5"_s},
         {InsightScreen::tr("10 stages"), u"10"_s},
         {InsightScreen::tr("20 stages"), u"20"_s}},
        [](insight::ReportSpec &spec, const QString &value) { spec.nodes = value.toInt(); }};
    return {u"flow"_s,
            InsightScreen::tr("The ways people really go"),
            nobodyOnJourney(),
            {side, stage, count, named}};
}

CardSpec nextStage()
{
    const CardChoice from{.name = InsightScreen::tr("From"),
                          .options = {{InsightScreen::tr("Where ways part most"), QString()}},
                          .ask = into(&insight::ReportSpec::node),
                          .withStages = true};
    return {u"next-stage"_s, InsightScreen::tr("Where people go next, and when"), nobodyOnJourney(), {from}};
}

CardSpec survival()
{
    const CardChoice compared{InsightScreen::tr("Compare"),
                              {{InsightScreen::tr("Stages"), QString()},
                               {InsightScreen::tr("Channels"), u"channel"_s},
                               {InsightScreen::tr("Owners"), u"owner"_s}},
                              into(&insight::ReportSpec::by)};
    const CardChoice at{.name = InsightScreen::tr("at"),
                        .options = {{InsightScreen::tr("Where most went on"), QString()}},
                        .ask = into(&insight::ReportSpec::node),
                        .withStages = true,
                        .withFirst = true};
    return {u"survival"_s, InsightScreen::tr("How soon people move on"), nobodyOnJourney(), {compared, at}};
}

CardSpec heatMap()
{
    const CardChoice counted{
        InsightScreen::tr("Counted"),
        {{InsightScreen::tr("People"), u"people"_s}, {InsightScreen::tr("Interactions"), u"totals"_s}},
        into(&insight::ReportSpec::count)};
    return {u"heatmap"_s,
            InsightScreen::tr("Which channels reach whom"),
            InsightScreen::tr("No interaction in this period was with somebody on this journey."),
            {counted}};
}

CardSection journey()
{
    const QList<CardSpec> cards{
        funnel(),
        flow(),
        nextStage(),
        survival(),
        {u"moves"_s, InsightScreen::tr("How people move on, skip and turn back"), nobodyOnJourney()},
        {u"time-in-stage"_s, InsightScreen::tr("How long people stay"), nobodyOnJourney()},
        {u"attrition"_s, InsightScreen::tr("Where people leave"), nobodyOnJourney()},
        {u"exits"_s, InsightScreen::tr("Why people leave, and for whom"), nobodyOnJourney()},
        heatMap(),
        {u"paths"_s, InsightScreen::tr("Ways people took"), nobodyOnJourney()},
        {u"ways"_s, InsightScreen::tr("The short way to buying, and the long one"),
         InsightScreen::tr("Nobody on this journey came to buy for the first time in this period.")}};
    return {InsightScreen::tr("Journey"), cards, true};
}

CardSection channels()
{
    const CardChoice model{InsightScreen::tr("Model"),
                           {{InsightScreen::tr("Linear: all alike"), u"linear"_s},
                            {InsightScreen::tr("First touch"), u"first"_s},
                            {InsightScreen::tr("Last touch"), u"last"_s},
                            {InsightScreen::tr("U: 40 % first, 40 % last"), u"u"_s},
                            {InsightScreen::tr("W: first, middle and last 30 % each"), u"w"_s},
                            {InsightScreen::tr("Time decay: later counts more"), u"decay"_s}},
                           into(&insight::ReportSpec::model)};
    const CardSpec attribution{u"attribution"_s,
                               InsightScreen::tr("Which channels lead to purchases, and which to advocacy"),
                               InsightScreen::tr("No outcome in this period had an interaction before it."),
                               {model},
                               [](insight::ReportSpec &spec) { spec.outcome = u"both"_s; }};
    return {
        InsightScreen::tr("Channels"),
        {attribution,
         {u"reach"_s, InsightScreen::tr("What recommendations reach and bring"),
          InsightScreen::tr("Nobody recommended you in this period. Record advocacy on a person's page.")},
         {u"rewards"_s, InsightScreen::tr("Rewards and what they bring back"),
          InsightScreen::tr("No reward was promised in this period. Set up a programme under Advocacy.")}}};
}

CardSection customers()
{
    const CardChoice of{
        InsightScreen::tr("Of"),
        {{InsightScreen::tr("Purchases"), u"purchase"_s}, {InsightScreen::tr("Advocacy"), u"advocacy"_s}},
        into(&insight::ReportSpec::outcome)};
    return {InsightScreen::tr("Customers"),
            {{u"repeat"_s, InsightScreen::tr("Who comes back"), noPurchases()},
             {u"cohorts"_s, InsightScreen::tr("Month by month after the first"), noPurchases(), {of}},
             {u"clv"_s, InsightScreen::tr("What customers are worth"), noPurchases()}}};
}

CardSection service()
{
    return {InsightScreen::tr("Service"),
            {{u"response"_s, InsightScreen::tr("How soon people are answered"),
              InsightScreen::tr("No message in this period wanted an answer.")},
             {u"nps"_s, InsightScreen::tr("Would they recommend us?"),
              InsightScreen::tr("Nobody was asked how they like it in this period. Ask on a person's page, "
                                "after a purchase.")}}};
}

CardSpec forecast()
{
    const CardChoice by{InsightScreen::tr("By"),
                        {{InsightScreen::tr("Month"), u"month"_s}, {InsightScreen::tr("Owner"), u"owner"_s}},
                        into(&insight::ReportSpec::by)};
    // It looks ahead, whatever period of the past the page is about, and at all deals.
    const auto ahead = [](insight::ReportSpec &spec) {
        spec.from.reset();
        spec.to.reset();
        spec.journey.clear();
    };
    return {.key = u"forecast"_s,
            .name = InsightScreen::tr("What open deals will bring, and how right that was"),
            .empty =
                InsightScreen::tr("No deal is open and nothing is planned. Add a deal on a person's page, "
                                  "or type a target."),
            .choices = {by},
            .always = ahead,
            .hasPlans = true};
}

CardSection selling()
{
    const CardChoice by{InsightScreen::tr("By"),
                        {{InsightScreen::tr("Month"), u"month"_s},
                         {InsightScreen::tr("Channel"), u"channel"_s},
                         {InsightScreen::tr("Owner"), u"owner"_s}},
                        into(&insight::ReportSpec::by)};
    return {InsightScreen::tr("Selling"),
            {forecast(),
             {u"win-rate"_s,
              InsightScreen::tr("How often we win"),
              InsightScreen::tr("Nobody on this journey was won or lost in this period."),
              {by}},
             {u"velocity"_s, InsightScreen::tr("How fast decisions become money"), nobodyOnJourney()},
             {u"consideration"_s, InsightScreen::tr("What people weigh before they decide"),
              InsightScreen::tr("No list of considered brands was recorded in this period. Add brands on a "
                                "person's page.")}}};
}

/// What a card says where its journey is one of deals.
void sayOfDeals(CardSpec &card)
{
    const QHash<QString, QString> names{
        {u"flow"_s, InsightScreen::tr("The ways deals really go")},
        {u"next-stage"_s, InsightScreen::tr("Where deals go next, and when")},
        {u"survival"_s, InsightScreen::tr("How soon deals move on")},
        {u"moves"_s, InsightScreen::tr("How deals move on, skip and turn back")},
        {u"time-in-stage"_s, InsightScreen::tr("How long deals stay")},
        {u"attrition"_s, InsightScreen::tr("Where deals leave")},
        {u"exits"_s, InsightScreen::tr("Why deals leave, and for whom")},
        {u"paths"_s, InsightScreen::tr("Ways deals took")}};
    const QHash<QString, QString> empty{
        {u"heatmap"_s, InsightScreen::tr("Interactions are with people, and this journey is one of deals.")},
        {u"ways"_s,
         InsightScreen::tr("No deal on this journey came to a purchase for the first time in this period.")},
        {u"win-rate"_s, InsightScreen::tr("No deal on this journey was won or lost in this period.")}};
    card.nameOfDeals = names.value(card.key, card.name);
    card.emptyOfDeals =
        empty.value(card.key, insight::isJourneyReport(card.key)
                                  ? InsightScreen::tr("No deal is on this journey in this period. Put deals "
                                                      "on it on the board.")
                                  : card.empty);
}

} // namespace

QList<CardSection> insightSections()
{
    QList<CardSection> sections{value(), journey(), channels(), customers(), service(), selling()};
    for (CardSection &section : sections) {
        for (CardSpec &card : section.cards)
            sayOfDeals(card);
    }
    return sections;
}

} // namespace vouch::ui
