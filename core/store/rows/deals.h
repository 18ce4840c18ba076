// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/store/rows/row.h"

/// Deals and what belongs to them.
namespace vouch::rows
{

/// What may change of a deal while it is open or after.
struct DealContent {
    QString title; ///< not empty
    PersonId person;
    OrganisationId organisation;
    std::optional<Money> amount; ///< isCurrencyCode() holds
    std::optional<When> expected;
    std::optional<int> probability; ///< 0–100
    QString source, owner, notes;

    auto values(auto bind) const
    {
        return bind(title, person, organisation, amount ? std::optional(amount->minor) : std::nullopt,
                    amount ? amount->currency : QString(), expected, probability, source, owner, notes);
    }
    friend bool operator==(const DealContent &, const DealContent &) = default;
};

/// An open one.
struct Deal {
    static constexpr const char *statement = "deal_insert";
    DealContent content;
    std::optional<When> opened; ///< now unless said
    QString key{};              ///< what the system calls it that it came from

    auto values(const Writer &writer, auto bind) const
    {
        return content.values([&](const auto &...said) {
            return bind(said..., opened.value_or(writer.now), key, writer.now, writer.id);
        });
    }
};

struct DealPerson {
    static constexpr const char *statement = "deal_person_insert";
    DealId deal;
    PersonId person;
    QString role;

    auto values(const Writer &, auto bind) const { return bind(deal, person, role); }
};

/// In the currency of its deal.
struct DealLine {
    static constexpr const char *statement = "deal_line_insert";
    DealId deal;
    QString item;
    qint64 quantity = 1;
    qint64 priceMinor = 0; ///< of one

    auto values(const Writer &, auto bind) const { return bind(deal, item, quantity, priceMinor); }
};

/// What forecasts look back at.
struct DealChange {
    static constexpr const char *statement = "deal_change_insert";
    DealId deal;
    When at;
    std::optional<Money> amount;
    std::optional<When> expected;
    std::optional<int> probability;
    QString owner;

    auto values(const Writer &, auto bind) const
    {
        return bind(deal, at, amount ? std::optional(amount->minor) : std::nullopt,
                    amount ? amount->currency : QString(), expected, probability, owner);
    }
};

} // namespace vouch::rows
