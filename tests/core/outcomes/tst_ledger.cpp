// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcomes/ledger.h"

#include <QTest>
#include <cmath>
#include <numeric>
#include <optional>
#include <rapidcheck.h>

using namespace vouch;
using namespace vouch::outcomes;

namespace
{

constexpr Millis day = dayMillis;

struct Sale {
    Millis at;
    PersonNumber buyer;
    qint64 value;
};

/// Credits per person, the way the reports sum them.
std::vector<qint64> credits(PersonNumber people, const std::vector<Tie> &ties, const LedgerRules &rules,
                            double share, const std::vector<Sale> &sales)
{
    Ledger ledger(people, ties, rules);
    std::vector<qint64> credit(people, 0);
    for (const Sale &sale : sales) {
        const auto chain = ledger.chain(sale.buyer, sale.at);
        const qint64 advocacy = ledger.advocacyPart(chain, sale.value, shareInMillionths(share));
        credit[sale.buyer] += sale.value - advocacy;
        const auto parts = ledger.split(chain, advocacy);
        for (std::size_t g = 0; g < parts.size(); ++g)
            credit[chain.referrers[g]] += parts[g];
    }
    return credit;
}

/// Who brought whom, found by looking at every tie for every link: slow and plain.
std::vector<PersonNumber> plainChain(const std::vector<Tie> &ties, PersonNumber buyer, Millis at,
                                     const LedgerRules &rules)
{
    const auto earliest = [&ties](PersonNumber person) {
        std::optional<Tie> found;
        for (const Tie &tie : ties) {
            if (tie.referred == person && (!found || tie.at < found->at))
                found = tie;
        }
        return found;
    };
    std::vector<PersonNumber> chain;
    std::optional<Tie> link = earliest(buyer);
    if (!link || (rules.windowDays > 0 && at - link->at > rules.windowDays * day))
        return {};
    while (link && link->at <= at && int(chain.size()) < rules.generations && link->referrer != buyer &&
           std::find(chain.begin(), chain.end(), link->referrer) == chain.end()) {
        chain.push_back(link->referrer);
        link = earliest(link->referrer);
    }
    return chain;
}

std::vector<Tie> anyTies(PersonNumber people)
{
    return *rc::gen::container<std::vector<Tie>>(rc::gen::apply(
        [](int at, PersonNumber referrer, PersonNumber referred, int type) {
            return Tie{at * day, referrer, referred, ReferralType(type)};
        },
        rc::gen::inRange(0, 600), rc::gen::inRange<PersonNumber>(0, people),
        rc::gen::inRange<PersonNumber>(0, people), rc::gen::inRange(0, 3)));
}

std::vector<Sale> anySales(PersonNumber people)
{
    return *rc::gen::container<std::vector<Sale>>(rc::gen::apply(
        [](int at, PersonNumber buyer, qint64 value) {
            return Sale{at * day, buyer, value};
        },
        rc::gen::inRange(0, 800), rc::gen::inRange<PersonNumber>(0, people),
        rc::gen::inRange<qint64>(-1'000'000'000, 1'000'000'000)));
}

LedgerRules anyRules()
{
    LedgerRules rules;
    rules.decay = *rc::gen::inRange(0, 101) / 100.0;
    rules.generations = *rc::gen::inRange(1, 12);
    rules.windowDays = *rc::gen::inRange(0, 700);
    rules.acquisitionCost = *rc::gen::inRange<qint64>(0, 100'000);
    return rules;
}

} // namespace

class LedgerTest : public QObject
{
    Q_OBJECT

private slots:
    void theBuyerKeepsEverythingWithoutAReferral()
    {
        QCOMPARE(credits(2, {}, {}, 1.0, {{0, 1, 1234}}), (std::vector<qint64>{0, 1234}));
    }

    void aShareOfHalfIsSplitOverThreeGenerations()
    {
        // 3 was brought by 2, 2 by 1, 1 by 0. v = 100.00, A = 50.00; weights 4:2:1 of 7.
        // 50.00 · 4/7 = 28.5714, · 2/7 = 14.2857, · 1/7 = 7.1428: floors 28.57 + 14.28 + 7.14 = 49.99,
        // remainders .14, .57, .28: the missing cent goes to the second.
        const std::vector<Tie> ties{{0, 0, 1}, {1, 1, 2}, {2, 2, 3}};
        QCOMPARE(credits(4, ties, {}, 0.5, {{3, 3, 10000}}), (std::vector<qint64>{714, 1429, 2857, 5000}));
        QCOMPARE(credits(4, ties, {}, 0.0, {{3, 3, 10000}}), (std::vector<qint64>{0, 0, 0, 10000}));
        QCOMPARE(credits(4, ties, {}, 1.0, {{3, 3, 10000}}), (std::vector<qint64>{1429, 2857, 5714, 0}));
    }

    void generationsBeyondTheLimitGetNothing()
    {
        const std::vector<Tie> ties{{0, 0, 1}, {1, 1, 2}, {2, 2, 3}};
        QCOMPARE(credits(4, ties, {.generations = 2}, 1.0, {{3, 3, 300}}),
                 (std::vector<qint64>{0, 100, 200, 0}));
    }

    void aReferralOfTypeTwoEarnsAtMostTheCostSaved()
    {
        const std::vector<Tie> ties{{0, 0, 1, ReferralType::Two}};
        QCOMPARE(credits(2, ties, {.acquisitionCost = 1500}, 0.5, {{1, 1, 10000}}),
                 (std::vector<qint64>{1500, 8500}));
        QCOMPARE(credits(2, ties, {.acquisitionCost = 1500}, 0.1, {{1, 1, 10000}}),
                 (std::vector<qint64>{1000, 9000}));
        QCOMPARE(credits(2, ties, {}, 0.5, {{1, 1, 10000}}), (std::vector<qint64>{0, 10000}));
    }

    void aReferralOfUnknownTypeCountsInFull()
    {
        const std::vector<Tie> ties{{0, 0, 1, ReferralType::Unknown}};
        QCOMPARE(credits(2, ties, {}, 0.25, {{1, 1, 1000}}), (std::vector<qint64>{250, 750}));
    }

    void aRefundTakesBackWhatItsPurchaseGave()
    {
        for (const ReferralType type : {ReferralType::One, ReferralType::Two}) {
            const std::vector<Tie> ties{{0, 0, 1, type}};
            QCOMPARE(credits(2, ties, {.acquisitionCost = 700}, 0.33, {{1, 1, 4999}, {2, 1, -4999}}),
                     (std::vector<qint64>{0, 0}));
        }
    }

    void theEarliestReferralBeforeThePurchaseCounts()
    {
        const std::vector<Tie> ties{{5, 0, 2}, {3, 1, 2}};
        QCOMPARE(credits(3, ties, {}, 1.0, {{9, 2, 100}}), (std::vector<qint64>{0, 100, 0}));
        QCOMPARE(credits(3, ties, {}, 1.0, {{2, 2, 100}}), (std::vector<qint64>{0, 0, 100}));
        QCOMPARE(credits(3, ties, {}, 1.0, {{3, 2, 100}}), (std::vector<qint64>{0, 100, 0}));
    }

    void aReferralLapsesAfterTheWindow()
    {
        const std::vector<Tie> ties{{0, 0, 1}};
        QCOMPARE(credits(2, ties, {}, 1.0, {{365 * day, 1, 100}}), (std::vector<qint64>{100, 0}));
        QCOMPARE(credits(2, ties, {}, 1.0, {{365 * day + 1, 1, 100}}), (std::vector<qint64>{0, 100}));
        QCOMPARE(credits(2, ties, {.windowDays = 0}, 1.0, {{9999 * day, 1, 100}}),
                 (std::vector<qint64>{100, 0}));
    }

    void cyclesAndSelfReferralsEndTheChain()
    {
        QCOMPARE(credits(1, {{0, 0, 0}}, {}, 1.0, {{1, 0, 100}}), (std::vector<qint64>{100}));
        // 0 brought 1 and 1 brought 0: the buyer never earns on the own purchase.
        QCOMPARE(credits(2, {{0, 0, 1}, {0, 1, 0}}, {}, 1.0, {{1, 0, 100}}), (std::vector<qint64>{0, 100}));
        // 2 was brought by 1, who brought 0, who brought 1: the chain is 1, 0.
        QCOMPARE(credits(3, {{0, 0, 1}, {0, 1, 0}, {0, 1, 2}}, {.generations = 9}, 1.0, {{1, 2, 300}}),
                 (std::vector<qint64>{100, 200, 0}));
    }

    void hugeAmountsDoNotOverflow()
    {
        const qint64 huge = std::numeric_limits<qint64>::max();
        const std::vector<Tie> ties{{0, 0, 1}, {1, 1, 2}};
        for (const qint64 value : {huge, -huge}) {
            const auto credit = credits(3, ties, {}, 0.77, {{3, 2, value}});
            QCOMPARE(credit[0] + credit[1] + credit[2], value);
            QVERIFY((credit[0] < 0) == (value < 0));
        }
    }

    void theTotalIsTheSameForEveryShare()
    {
        QVERIFY(rc::check([] {
            const PersonNumber people = *rc::gen::inRange<PersonNumber>(1, 12);
            const auto ties = anyTies(people);
            const auto sales = anySales(people);
            const LedgerRules rules = anyRules();
            qint64 total = 0;
            for (const Sale &sale : sales)
                total += sale.value;
            for (int hundredths = 0; hundredths <= 100; ++hundredths) {
                const auto credit = credits(people, ties, rules, hundredths / 100.0, sales);
                RC_ASSERT(std::accumulate(credit.begin(), credit.end(), qint64(0)) == total);
            }
        }));
    }

    void chainAndSplitAgreeWithThePlainWay()
    {
        QVERIFY(rc::check([] {
            const PersonNumber people = *rc::gen::inRange<PersonNumber>(1, 10);
            const auto ties = anyTies(people);
            const LedgerRules rules = anyRules();
            Ledger ledger(people, ties, rules);
            for (const Sale &sale : anySales(people)) {
                const auto chain = ledger.chain(sale.buyer, sale.at);
                const auto plain = plainChain(ties, sale.buyer, sale.at, rules);
                RC_ASSERT(std::vector<PersonNumber>(chain.referrers.begin(), chain.referrers.end()) == plain);
                const qint64 advocacy = ledger.advocacyPart(chain, sale.value, shareInMillionths(0.4));
                const auto parts = ledger.split(chain, advocacy);
                double sum = 0;
                for (std::size_t g = 0; g < plain.size(); ++g)
                    sum += std::pow(rules.decay, double(g));
                qint64 given = 0;
                for (std::size_t g = 0; g < plain.size(); ++g) {
                    const double exact = double(advocacy) * std::pow(rules.decay, double(g)) / sum;
                    RC_ASSERT(std::abs(double(parts[g]) - exact) < 1.01);
                    given += parts[g];
                }
                RC_ASSERT(given == advocacy);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
