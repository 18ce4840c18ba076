// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_facts.h"
#include "core/store/outcome_values.h"

#include <memory>

namespace vouch
{

/// What one lane has worked out of the events: the report columns and what people's purchases and advocacy
/// are worth, both brought up to date when they are asked for. Only on the lane it belongs to.
class Figures
{
public:
    /// Takes the workspace's currency where purchases may have changed it.
    using Currency = std::function<Result<QString>(Connection &)>;
    explicit Figures(Currency currency)
        : m_currency(std::move(currency))
    {
    }

    /// Good until the next call. Of people, or of the deals that go along journeys.
    Result<const insight::EventColumns *> columns(Connection &db, insight::Facts wanted,
                                                  const Work *work = nullptr,
                                                  JourneyCards cards = JourneyCards::People);
    Result<std::shared_ptr<const OutcomeValues>> outcomes(Connection &db);

private:
    Currency m_currency;
    EventFacts m_facts;
    EventFacts m_dealFacts{JourneyCards::Deals};
    QString m_code;       ///< the currency that the columns are of
    qint64 m_codeOf = -1; ///< version of the purchases that it was found from
    QString m_codeIn;     ///< settings that it was found from
    std::shared_ptr<const OutcomeValues> m_outcomes;
    qint64 m_outcomesOf = -1; ///< version of the facts that they were made from
    QString m_outcomesIn;     ///< the currency that they are in
};

} // namespace vouch
