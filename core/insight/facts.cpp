// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/facts.h"

#include "core/insight/report.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

Facts factsOf(const ReportSpec &spec)
{
    using enum Fact;
    static const QHash<QString, Facts> known{
        {u"purchase-advocacy"_s, Purchases | Referrals | Advocacy},
        {u"quadrant"_s, Names | Purchases | Referrals | Advocacy | Rewards},
        {u"ledger"_s, Names | Purchases | Referrals},
        {u"clv"_s, Names | Purchases | Referrals | Advocacy | Rewards},
        {u"funnel"_s, Moves},
        {u"conversion"_s, Moves},
        {u"paths"_s, Moves},
        {u"time-in-stage"_s, Moves},
        {u"moves"_s, Moves},
        {u"fit"_s, Moves},
        {u"exits"_s, Moves},
        {u"flow"_s, Moves},
        {u"survival"_s, Moves},
        {u"next-stage"_s, Moves},
        {u"attrition"_s, Moves},
        {u"heatmap"_s, Moves | Interactions},
        {u"velocity"_s, Moves | Purchases},
        {u"win-rate"_s, Moves},
        {u"attribution"_s, Purchases | Advocacy | Interactions},
        {u"cohorts"_s, Moves | Purchases | Referrals | Advocacy},
        {u"repeat"_s, Purchases},
        {u"referrals"_s, Names | Purchases | Referrals},
        {u"rewards"_s, Purchases | Advocacy | Rewards | Referrals},
        {u"reach"_s, Purchases | Advocacy},
        {u"response"_s, Purchases | Advocacy | Interactions | Care},
        {u"nps"_s, Care},
        {u"consideration"_s, Purchases | Moves | Care},
    };
    Facts facts = known.value(spec.key, allFacts);
    // People are those who have been on the journey, whatever the report is about.
    if (!spec.journey.isEmpty() || spec.by == u"journey"_s)
        facts |= Moves;
    return facts;
}

} // namespace vouch::insight
