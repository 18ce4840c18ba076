// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcomes/tax.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;
using namespace vouch;

/// What is added to a quote, or is in it already.
class TaxTest : public QObject
{
    Q_OBJECT

    static qint64 tax(qint64 minor, int rate, bool included)
    {
        return taxOf({minor, u"EUR"_s}, {rate, included}).minor;
    }

private slots:
    void aTaxIsAddedOrIncluded()
    {
        QCOMPARE(tax(10'000, 19'000, false), 1'900);
        QCOMPARE(tax(11'900, 19'000, true), 1'900);
        QCOMPARE(tax(50, 1'000, false), 1); // half a cent goes up
        QCOMPARE(tax(49, 1'000, false), 0);
        QCOMPARE(tax(0, 19'000, true), 0);
        QCOMPARE(tax(12'345, 0, false), 0);
        QCOMPARE(totalOf({10'000, u"EUR"_s}, Tax{8'875, false})->minor, 10'888); // 887.5
        QCOMPARE(totalOf({10'000, u"EUR"_s}, Tax{8'875, true})->minor, 10'000);
        QCOMPARE(totalOf({10'000, u"EUR"_s}, std::nullopt)->minor, 10'000);
    }

    /// The nearest whole number, found by trying: no other one lies nearer.
    void itIsTheNearestThereIs()
    {
        std::mt19937_64 random(11);
        for (int run = 0; run < 20'000; ++run) {
            const auto minor = qint64(random() % 1'000'000'000);
            const int rate = int(random() % 100'001);
            const bool included = random() % 2 == 0;
            const qint64 divisor = included ? 100'000 + rate : 100'000;
            const qint64 found = tax(minor, rate, included);
            // twice the distance, without fractions
            const auto far = [&](qint64 candidate) {
                return std::abs(2 * (minor * rate - candidate * divisor));
            };
            QVERIFY(far(found) <= far(found - 1) && far(found) <= far(found + 1));
            QVERIFY(far(found) != divisor || found * divisor > minor * rate); // halves up
        }
    }

    void largeAmountsDoNotOverflow()
    {
        const qint64 most = std::numeric_limits<qint64>::max();
        QCOMPARE(tax(most, highestTaxRate, false), most);
        QVERIFY(!totalOf({most, u"EUR"_s}, Tax{1'000, false}));
        QCOMPARE(tax(most, highestTaxRate, true), most / 2 + 1);
    }

    void aRateIsReadAsItIsWritten()
    {
        QCOMPARE(readTaxRate(u" 19 %"_s).value(), 19'000);
        QCOMPARE(readTaxRate(u"7,7"_s).value(), 7'700);
        QCOMPARE(readTaxRate(u"8.875"_s).value(), 8'875);
        QCOMPARE(readTaxRate(u"0"_s).value(), 0);
        QCOMPARE(readTaxRate(u"13％"_s).value(), 13'000);
        for (const QString &wrong : {u""_s, u"-1"_s, u"100.1"_s, u"7.1234"_s, u"ten"_s, u"1e3"_s, u"1.2.3"_s})
            QVERIFY2(!readTaxRate(wrong).ok(), qPrintable(wrong));
        for (const int rate : {0, 1, 10, 7'700, 8'875, 19'000, 100'000})
            QCOMPARE(readTaxRate(taxRateText(rate)).value(), rate);
        QCOMPARE(taxRateText(7'700, QLocale(QLocale::German)), u"7,7"_s);
    }
};

QTEST_GUILESS_MAIN(TaxTest)
#include "tst_tax.moc"
