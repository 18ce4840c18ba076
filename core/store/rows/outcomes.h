// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/outcomes/orders.h"
#include "core/store/rows/row.h"
#include "core/words/drivers.h"

#include <array>

/// What people say, buy and bring.
namespace vouch::rows
{

struct Interaction {
    static constexpr const char *statement = "interaction_insert";
    PersonId person;
    QString channel; ///< key of a Channel, or a word of a file; not empty
    QString kind;    ///< key of an InteractionKind
    bool incoming = true;
    QString intent{}; ///< key of an Intent, or empty
    int sentiment = 0;
    QString text{}, link{}, campaign{};
    std::optional<When> at{}; ///< now unless said
    QString externalId{};     ///< of a file: unique in its channel
    bool needsAnswer = false;
    Millis answeredAt = 0; ///< 0: not answered

    /// A complaint that waits for an answer.
    bool opensCase() const { return incoming && sentiment < 0 && needsAnswer; }
    auto values(const Writer &writer, auto bind) const
    {
        return bind(person, channel, kind, incoming, intent, sentiment, text, link, campaign,
                    at.value_or(writer.now), writer.now, externalId, needsAnswer, answeredAt, writer.id);
    }
    std::optional<Error> refusal() const;
};

struct ServiceCase {
    static constexpr const char *statement = "case_insert";
    PersonId person;
    InteractionId interaction;
    When opened;
    Millis firstResponse = 0, resolved = 0; ///< 0: not yet

    auto values(const Writer &writer, auto bind) const
    {
        return bind(person, interaction, opened, firstResponse, resolved, writer.id);
    }
};

/// A sale, or with `refundOf` what was paid back of one: then `net` is negative, in the currency of the sale.
struct Purchase {
    static constexpr const char *statement = "purchase_insert";
    PersonId person;        ///< none: of nobody known
    std::optional<When> at; ///< now unless said
    Money net;              ///< isCurrencyCode() holds
    std::optional<qint64> costMinor{};
    QString channel{};
    QString source{}, number{}; ///< of the order; the source is empty where somebody typed it
    PurchaseId refundOf{};
    std::optional<When> renewalAt{};
    QString friction{};
    bool abandoned = false;
    QString key{};                                ///< of a file: the shop's own id
    std::optional<outcomes::OrderState> stands{}; ///< of a file: what it said last, and of a deal …
    Millis netAt = 0;                             ///< … when the amount was stated; 0: not known

    auto values(const Writer &writer, auto bind) const
    {
        return bind(person, at.value_or(writer.now), writer.now, net.minor, net.currency, costMinor, channel,
                    source, number, refundOf, renewalAt, friction, abandoned, key,
                    stands ? int(stands->standing) : -1, stands ? stands->at : 0, netAt, writer.id);
    }
};

/// In the currency of its purchase.
struct PurchaseLine {
    static constexpr const char *statement = "purchase_line_insert";
    PurchaseId purchase;
    QString item;
    qint64 quantity = 1;
    qint64 priceMinor = 0; ///< of one

    auto values(const Writer &, auto bind) const { return bind(purchase, item, quantity, priceMinor); }
};

/// Delivery, packaging, worked as expected, support, surprise; parts that were not asked are empty.
using EnjoyAnswers = std::array<std::optional<bool>, 5>;

/// One for each purchase: asked again, the answers take the place of those before.
struct Enjoyment {
    static constexpr const char *statement = "enjoy_set";
    PurchaseId purchase;
    EnjoyAnswers answers;
    std::optional<int> score; ///< 0–10
    std::optional<When> at;   ///< now unless said

    auto values(const Writer &writer, auto bind) const
    {
        return bind(purchase, answers[0], answers[1], answers[2], answers[3], answers[4], score,
                    at.value_or(writer.now), writer.id);
    }
};

struct DecisionDriver {
    static constexpr const char *statement = "driver_insert";
    PersonId person;
    PurchaseId purchase; ///< none: of a loss, or not yet decided
    QString driver;      ///< key of a Driver
    When at;

    auto values(const Writer &writer, auto bind) const
    {
        return bind(person, purchase, driver, QString(driverNature(driver)), at, writer.id);
    }
};

struct Consideration {
    static constexpr const char *statement = "consideration_insert";
    PersonId person;
    QString brand; ///< not empty
    When added;
    std::optional<When> removed; ///< not before it was added

    auto values(const Writer &writer, auto bind) const
    {
        return bind(person, brand, added, removed, writer.id);
    }
};

struct Advocacy {
    static constexpr const char *statement = "advocacy_insert";
    PersonId person;
    QString kind;           ///< key of an AdvocacyKind
    std::optional<When> at; ///< now unless said
    int sentiment = 1;
    std::optional<qint64> reach{}; ///< followers at that time
    QString channel{}, note{};
    InteractionId interaction{}; ///< what it came from, with the same person
    QString externalId{};        ///< of a file: unique in its channel
    Millis thankedAt = 0;        ///< 0: not yet

    auto values(const Writer &writer, auto bind) const
    {
        return bind(person, kind, at.value_or(writer.now), writer.now, sentiment, reach, channel, note,
                    interaction, externalId, thankedAt, writer.id);
    }
    std::optional<Error> refusal() const;
};

/// Between two people, once.
struct Referral {
    static constexpr const char *statement = "referral_insert";
    PersonId referrer, referred;
    std::optional<When> at; ///< now unless said
    QString type, status;   ///< keys of a ReferralType and a ReferralStatus

    auto values(const Writer &writer, auto bind) const
    {
        return bind(referrer, referred, at.value_or(writer.now), writer.now, type, status, writer.id);
    }
    std::optional<Error> refusal() const;
};

struct Programme {
    static constexpr const char *statement = "programme_insert";
    QString name; ///< not empty
    qint64 referrerMinor = 0, friendMinor = 0;
    QString currency;
    QString milestone; ///< key of a ReferralStatus: joined or purchased
    std::optional<qint64> budgetMinor;
    std::optional<When> starts, ends; ///< without limit unless said

    auto values(const Writer &writer, auto bind) const
    {
        return bind(name, referrerMinor, friendMinor, currency, milestone, budgetMinor, starts, ends,
                    writer.id);
    }
};

} // namespace vouch::rows
