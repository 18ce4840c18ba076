// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/figures.h"

namespace vouch
{

using namespace insight;

Result<const EventColumns *> Figures::columns(Connection &db, Facts wanted, const Work *work,
                                              JourneyCards cards)
{
    const bool deals = cards == JourneyCards::Deals;
    // The workspace's currency follows from all purchases, also where deals alone are asked for.
    VOUCH_GIVE(const EventColumns *found, m_facts.current(db, deals ? Facts() : wanted, work));
    if (const qint64 version = m_facts.version(Fact::Purchases);
        m_code.isEmpty() || version != m_codeOf || m_facts.settings() != m_codeIn) {
        VOUCH_GIVE(m_code, m_currency(db));
        m_codeOf = version;
        m_codeIn = m_facts.settings();
        m_facts.setCurrency(m_code);
    }
    if (!deals)
        return found;
    VOUCH_GIVE(found, m_dealFacts.current(db, wanted, work));
    m_dealFacts.setCurrency(m_code);
    return found;
}

Result<std::shared_ptr<const OutcomeValues>> Figures::outcomes(Connection &db)
{
    constexpr Facts needed = Facts(Fact::Purchases) | Fact::Referrals;
    VOUCH_GIVE(const EventColumns *found, columns(db, needed));
    const qint64 version = m_facts.version(needed);
    if (!m_outcomes || version != m_outcomesOf || m_code != m_outcomesIn) {
        m_outcomes = std::make_shared<const OutcomeValues>(outcomeValuesOf(*found));
        m_outcomesOf = version;
        m_outcomesIn = m_code;
    }
    return m_outcomes;
}

} // namespace vouch
