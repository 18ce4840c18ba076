// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sample_columns.h"

#include <random>

namespace vouch::test
{

inline constexpr Millis hourMillis = 3'600'000;

/// Whatever a workspace may hold, from a seed: a journey with moves in every direction, purchases, refunds,
/// other currencies, referrals in circles, events of nobody.
class RandomColumns : public Columns
{
public:
    static constexpr Millis start = 1'735'689'600'000; // 2025-01-01

    explicit RandomColumns(unsigned seed, int most = 14)
        : m_random(seed)
    {
        using namespace Qt::StringLiterals;
        m_people = 1 + below(most);
        const QStringList sources{QString(), u"instagram"_s, u"fair"_s};
        const QStringList owners{QString(), u"Kim"_s, u"Lee"_s};
        for (int i = 0; i < m_people; ++i)
            person(u"P%1"_s.arg(i), sources[below(3)], owners[below(3)]);
        makeJourney();
        makeMoney();
        makeEvents();
        makeRest();
        sortAll();
        makeDeals();
    }

    int below(int limit) { return limit <= 0 ? 0 : int(m_random() % unsigned(limit)); }

private:
    insight::PersonIndex anyone()
    {
        return below(15) == 0 ? insight::nobody : insight::PersonIndex(below(m_people));
    }
    insight::PersonIndex somebody() { return insight::PersonIndex(below(m_people)); }
    Millis someday() { return start + Millis(below(500)) * dayMillis + below(24) * hourMillis; }
    QString anyChannel()
    {
        static const QStringList channels{QString(), QStringLiteral("instagram"), QStringLiteral("email"),
                                          QStringLiteral("shop")};
        return channels[below(4)];
    }

    void makeJourney()
    {
        using namespace Qt::StringLiterals;
        insight::JourneyEvents &made =
            journey({u"Look"_s, u"Decide"_s, u"Buy"_s, u"Enjoy"_s, u"Tell"_s, u"Lost"_s, u"Hold"_s});
        const QStringList meanings{u"open"_s,     u"open"_s, u"purchase"_s, u"open"_s,
                                   u"advocacy"_s, u"lost"_s, u"on-hold"_s};
        for (qsizetype i = 0; i < meanings.size(); ++i)
            made.stages[std::size_t(i)].meaning = meanings[i];
        for (int i = below(5 * m_people); i > 0; --i)
            move(made, somebody(), below(8) - 1, someday());
        sort(made);
        for (std::uint32_t i = 0; i < made.transitions.size(); ++i) {
            if (made.transitions[i].to < 0 && below(2) == 0)
                made.exits.push_back({i, columns.reasons.number(u"price"_s),
                                      columns.brands.number(below(2) == 0 ? u"Other"_s : u"Acme"_s)});
        }
    }

    void makeMoney()
    {
        using namespace Qt::StringLiterals;
        for (int i = below(4 * m_people); i > 0; --i) {
            insight::Purchase purchase{};
            purchase.at = someday();
            purchase.person = anyone();
            purchase.channel = columns.channels.number(anyChannel());
            purchase.currency = columns.currencies.number(below(8) == 0 ? u"USD"_s : u"EUR"_s);
            purchase.abandoned = below(10) == 0;
            purchase.refund = below(8) == 0;
            purchase.minor = (purchase.refund ? -1 : 1) * Millis(below(20'000));
            purchase.costMinor = below(2) == 0 ? -1 : below(5'000);
            purchase.boughtAt = purchase.refund && below(2) == 0 ? purchase.at - below(60) * dayMillis : 0;
            columns.purchases.push_back(purchase);
        }
        for (int i = below(2 * m_people); i > 0; --i)
            columns.referrals.push_back(
                {someday(), somebody(), somebody(), std::uint8_t(below(3)), std::uint8_t(below(3))});
    }

    void makeEvents()
    {
        using namespace Qt::StringLiterals;
        for (int i = below(8 * m_people); i > 0; --i)
            columns.interactions.push_back({someday(), anyone(), columns.channels.number(anyChannel()),
                                            columns.kinds.number(u"message"_s)});
        for (int i = below(3 * m_people); i > 0; --i) {
            insight::Advocacy event{someday(),
                                    somebody(),
                                    columns.kinds.number(below(2) == 0 ? u"share"_s : u"review"_s),
                                    columns.channels.number(anyChannel()),
                                    std::int8_t(below(3) - 1),
                                    below(3) == 0 ? -1 : below(900),
                                    below(2) == 0};
            columns.advocacy.push_back(event);
        }
        for (int i = below(5 * m_people); i > 0; --i) {
            const Millis at = someday();
            columns.answerables.push_back({at, below(3) == 0 ? 0 : at + below(300) * hourMillis, anyone(),
                                           columns.channels.number(anyChannel()), std::int8_t(below(3) - 1)});
        }
        for (int i = below(4 * m_people); i > 0; --i)
            columns.scores.push_back(
                {someday(), somebody(), columns.channels.number(anyChannel()), std::int8_t(below(11))});
    }

    void makeRest()
    {
        using namespace Qt::StringLiterals;
        for (int i = below(2 * m_people); i > 0; --i) {
            const Millis at = someday();
            columns.cases.push_back({at, below(2) == 0 ? 0 : at + below(90) * hourMillis,
                                     below(2) == 0 ? 0 : at + below(900) * hourMillis, somebody()});
        }
        for (int i = below(3 * m_people); i > 0; --i) {
            const Millis at = someday();
            columns.considerations.push_back({at, below(2) == 0 ? 0 : at + below(90) * dayMillis, somebody(),
                                              columns.brands.number(below(2) == 0 ? u"Acme"_s : u"Other"_s)});
            columns.driverEvents.push_back(
                {at, somebody(), columns.drivers.number(u"price"_s), below(2) == 0, below(2) == 0});
        }
        columns.programmes.push_back({u"Friends"_s, 100'000, columns.currencies.number(u"EUR"_s)});
        m_rewards = columns.referrals.empty() ? 0 : below(2 * m_people);
    }

    /// Deals in and out of two stages, won, lost and open, with and without what was thought of them.
    void makeDeals()
    {
        using namespace Qt::StringLiterals;
        const QString sales = u"sales"_s;
        columns.dealStages = {{11, u"Talk"_s, sales, 0, -1, 0},
                              {12, u"Offer"_s, sales, 0, 40, 0},
                              {13, u"Won"_s, sales, 1, 100, 0},
                              {14, u"Lost"_s, sales, 2, 0, 0},
                              {15, u"Gone"_s, sales, 0, -1, 12}};
        const auto owner = [this] {
            return columns.owners.number(QStringList{QString(), u"Kim"_s, u"Lee"_s}.at(below(3)));
        };
        const auto currency = [this] {
            return columns.currencies.number(below(8) == 0 ? u"USD"_s : u"EUR"_s);
        };
        for (int i = below(6 * m_people); i > 0; --i) {
            insight::DealFact deal{};
            const auto at = std::uint32_t(columns.deals.size());
            deal.id = std::int64_t(at) + 1;
            deal.openedAt = someday();
            deal.person = anyone();
            deal.owner = owner();
            deal.currency = deal.wonCurrency = currency();
            deal.minor = below(7) == 0 ? -1 : below(50'000);
            deal.wonMinor = deal.minor;
            deal.probability = std::int16_t(below(3) == 0 ? below(101) : -1);
            deal.expectedAt = below(3) == 0 ? 0 : deal.openedAt + below(200) * dayMillis;
            deal.title = u"Deal %1"_s.arg(at);
            Millis then = deal.openedAt;
            for (int steps = below(4); steps > 0; --steps) {
                columns.dealSteps.push_back({at, then, below(9) == 0 ? 15 : 11 + below(2)});
                then += below(30) * dayMillis;
            }
            if (const int end = below(4); end < 2) {
                deal.closedAt = deal.wonAt = then;
                deal.won = end == 0;
                if (below(3) != 0)
                    columns.dealSteps.push_back({at, then, end == 0 ? 13 : 14});
            }
            for (int said = below(3); said > 0; --said)
                columns.dealsSaid.push_back({at, deal.openedAt + (2 - said) * 20 * dayMillis, deal.expectedAt,
                                             deal.minor, deal.currency, owner(), deal.probability});
            columns.deals.push_back(std::move(deal));
        }
        for (int i = below(5); i > 0; --i)
            columns.salesPlans.push_back({2026 * 12 + below(9), owner(), currency(),
                                          below(3) == 0 ? -1 : below(90'000),
                                          below(3) == 0 ? -1 : below(90'000)});
    }

    void sortAll()
    {
        const auto byTime = [](const auto &a, const auto &b) { return a.at < b.at; };
        const auto sortByTime = [&](auto &events) { std::stable_sort(events.begin(), events.end(), byTime); };
        sortByTime(columns.purchases);
        sortByTime(columns.referrals);
        sortByTime(columns.interactions);
        sortByTime(columns.advocacy);
        sortByTime(columns.answerables);
        sortByTime(columns.scores);
        sortByTime(columns.driverEvents);
        std::stable_sort(columns.cases.begin(), columns.cases.end(),
                         [](const auto &a, const auto &b) { return a.openedAt < b.openedAt; });
        std::stable_sort(columns.considerations.begin(), columns.considerations.end(),
                         [](const auto &a, const auto &b) { return a.person < b.person; });
        for (int i = 0; i < m_rewards; ++i) {
            const auto referral = std::uint32_t(below(int(columns.referrals.size())));
            const bool friendSide = below(2) == 0;
            columns.rewards.push_back(
                {someday(), below(3'000),
                 friendSide ? columns.referrals[referral].referred : columns.referrals[referral].referrer,
                 referral, columns.currencies.number(QStringLiteral("EUR")), std::uint8_t(friendSide),
                 std::uint8_t(below(6)), 0});
        }
        sortByTime(columns.rewards);
        for (std::uint32_t i = 0; i < columns.advocacy.size(); ++i) {
            for (int k = below(3); k > 0; --k)
                columns.arrivals.push_back({i, somebody()});
        }
    }

    std::mt19937 m_random;
    int m_people = 0;
    int m_rewards = 0;
};

} // namespace vouch::test
