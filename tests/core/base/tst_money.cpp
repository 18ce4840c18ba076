// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace vouch;

class TestMoney : public QObject
{
    Q_OBJECT

private slots:
    void aCurrencyIsOneThatThereIsOrWas()
    {
        for (const QString &code : {u"EUR"_s, u"USD"_s, u"CNY"_s, u"KWD"_s, u"RSD"_s, u"DEM"_s, u"FRF"_s})
            QVERIFY2(isCurrencyCode(code), qPrintable(code));
        for (const QString &code :
             {u"XYZ"_s, u"QQQ"_s, u"XXX"_s, u"XTS"_s, u"BTC"_s, u"eur"_s, u"EURO"_s, u"EU"_s, QString()})
            QVERIFY2(!isCurrencyCode(code), qPrintable(code));
    }

    void readsWhatPeopleAndExportsWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::newRow("plain") << u"12.50"_s << qint64(1250) << u"EUR"_s;
        QTest::newRow("thousands") << u"1,234.50"_s << qint64(123450) << u"EUR"_s;
        QTest::newRow("decimal comma") << u"1.234,50"_s << qint64(123450) << u"EUR"_s;
        QTest::newRow("comma groups thousands") << u"1,234"_s << qint64(123400) << u"EUR"_s;
        QTest::newRow("comma with two digits") << u"12,34"_s << qint64(1234) << u"EUR"_s;
        QTest::newRow("brackets are negative") << u"(50.00)"_s << qint64(-5000) << u"EUR"_s;
        QTest::newRow("dollars are no euros") << u"$-3"_s << qint64(-300) << u"USD"_s;
        QTest::newRow("code") << u"USD 12"_s << qint64(1200) << u"USD"_s;
        QTest::newRow("euro sign") << u"€ 7"_s << qint64(700) << u"EUR"_s;
        QTest::newRow("blank groups") << u"1 234,5"_s << qint64(123450) << u"EUR"_s;
        QTest::newRow("spreadsheet guard") << u"'12.00"_s << qint64(1200) << u"EUR"_s;
        QTest::newRow("binary dust") << u"12.340000001"_s << qint64(1234) << u"EUR"_s;
        QTest::newRow("millions by dots") << u"1.250.000"_s << qint64(125000000) << u"EUR"_s;
        QTest::newRow("millions by commas") << u"1,250,000"_s << qint64(125000000) << u"EUR"_s;
        QTest::newRow("millions and cents") << u"12.250.000,05"_s << qint64(1225000005) << u"EUR"_s;
        QTest::newRow("swiss") << u"CHF 1’234’567.80"_s << qint64(123456780) << u"CHF"_s;
        QTest::newRow("swiss, straight") << u"1'250.-"_s << qint64(125000) << u"EUR"_s;
        QTest::newRow("thin space") << u"1\u2009234\u2009567,8 €"_s << qint64(123456780) << u"EUR"_s;
        QTest::newRow("narrow no-break space") << u"12\u202f345,67\u00a0€"_s << qint64(1234567) << u"EUR"_s;
        QTest::newRow("as in India") << u"₹1,00,000.50"_s << qint64(10000050) << u"INR"_s;
        QTest::newRow("as in India, whole") << u"Rs. 12,34,567"_s << qint64(123456700) << u"INR"_s;
        QTest::newRow("minus behind") << u"1.250,00-"_s << qint64(-125000) << u"EUR"_s;
        QTest::newRow("minus behind the unit") << u"12.50 EUR -"_s << qint64(-1250) << u"EUR"_s;
        QTest::newRow("typographic minus") << u"−12,50 €"_s << qint64(-1250) << u"EUR"_s;
        QTest::newRow("brackets with unit") << u"(1,234.50 USD)"_s << qint64(-123450) << u"USD"_s;
        QTest::newRow("unit before brackets") << u"$(1,234.50)"_s << qint64(-123450) << u"USD"_s;
        QTest::newRow("plus") << u"+7,5"_s << qint64(750) << u"EUR"_s;
        QTest::newRow("no cents, comma") << u"500,-"_s << qint64(50000) << u"EUR"_s;
        QTest::newRow("no cents, dash") << u"CHF 12.–"_s << qint64(1200) << u"CHF"_s;
        QTest::newRow("no cents, unit") << u"1.299,– €"_s << qint64(129900) << u"EUR"_s;
        QTest::newRow("no cents, two dashes") << u"49,-- €"_s << qint64(4900) << u"EUR"_s;
        QTest::newRow("no cents, swedish") << u"1 250:- kr"_s << qint64(125000) << u"SEK"_s;
        QTest::newRow("no cents, indian") << u"500/-"_s << qint64(50000) << u"EUR"_s;
        QTest::newRow("crowns") << u"1 250,50 Kč"_s << qint64(125050) << u"CZK"_s;
        QTest::newRow("zloty") << u"99,99 zł"_s << qint64(9999) << u"PLN"_s;
        QTest::newRow("forint") << u"12 500 Ft"_s << qint64(1250000) << u"HUF"_s;
        QTest::newRow("roubles") << u"1 234,50 руб."_s << qint64(123450) << u"RUB"_s;
        QTest::newRow("dong have no cents") << u"125.000 ₫"_s << qint64(125000) << u"VND"_s;
        QTest::newRow("dong, letter") << u"1.250.000đ"_s << qint64(1250000) << u"VND"_s;
        QTest::newRow("pesos have no cents") << u"CLP 12.345"_s << qint64(12345) << u"CLP"_s;
        QTest::newRow("won") << u"₩12,500"_s << qint64(12500) << u"KRW"_s;
        QTest::newRow("yen") << u"2,500円"_s << qint64(2500) << u"JPY"_s;
        QTest::newRow("full width yen") << u"２，５００円"_s << qint64(2500) << u"JPY"_s;
        QTest::newRow("full width yuan") << u"￥１２．５０"_s << qint64(1250) << u"CNY"_s;
        QTest::newRow("ten thousands") << u"1.5万元"_s << qint64(1500000) << u"CNY"_s;
        QTest::newRow("rupiah do not use cents") << u"Rp 1.250"_s << qint64(125000) << u"IDR"_s;
        QTest::newRow("rupiah, joined") << u"Rp1.250.000"_s << qint64(125000000) << u"IDR"_s;
        QTest::newRow("baht") << u"฿1,250.00"_s << qint64(125000) << u"THB"_s;
        QTest::newRow("ringgit") << u"RM12.50"_s << qint64(1250) << u"MYR"_s;
        QTest::newRow("new zealand") << u"NZ$ 12.5"_s << qint64(1250) << u"NZD"_s;
        QTest::newRow("brazil") << u"R$ 1.234,56"_s << qint64(123456) << u"BRL"_s;
        QTest::newRow("peru") << u"S/. 12.50"_s << qint64(1250) << u"PEN"_s;
        QTest::newRow("south africa") << u"R 1 250,00"_s << qint64(125000) << u"ZAR"_s;
        QTest::newRow("swiss francs") << u"Fr. 12.50"_s << qint64(1250) << u"CHF"_s;
        QTest::newRow("arabic digits and marks") << u"١٬٢٥٠٫٥٠"_s << qint64(125050) << u"EUR"_s;
        QTest::newRow("arabic, three behind") << u"٢٥٫٥٠٠"_s << qint64(2550) << u"EUR"_s;
        QTest::newRow("persian digits") << u"۱۲۵۰"_s << qint64(125000) << u"EUR"_s;
        QTest::newRow("devanagari digits") << u"₹१,२५०.५०"_s << qint64(125050) << u"INR"_s;
        QTest::newRow("dirhams") << u"١٢٫٥ د.إ"_s << qint64(1250) << u"AED"_s;
        QTest::newRow("thousands by letter") << u"2.5k"_s << qint64(250000) << u"EUR"_s;
        QTest::newRow("thousands by letter, unit") << u"€2,5K"_s << qint64(250000) << u"EUR"_s;
        QTest::newRow("thousands and unit in one") << u"12k€"_s << qint64(1200000) << u"EUR"_s;
        QTest::newRow("millions by word") << u"1,2 Mio. €"_s << qint64(120000000) << u"EUR"_s;
        QTest::newRow("a spreadsheet's short form") << u"1.25E+4"_s << qint64(1250000) << u"EUR"_s;
        QTest::newRow("small letters") << u"12 eur"_s << qint64(1200) << u"EUR"_s;
        QTest::newRow("word") << u"12,50 Euro"_s << qint64(1250) << u"EUR"_s;
        QTest::newRow("code and sign agree") << u"$12.50 CAD"_s << qint64(1250) << u"CAD"_s;
        QTest::newRow("steering marks") << u"\u200e12.50\u00a0€\u200f"_s << qint64(1250) << u"EUR"_s;
        QTest::newRow("dinars have three") << u"KWD 12.3456000"_s.chopped(4) << qint64(12345) << u"KWD"_s;
        QTest::newRow("leading zero is no group") << u"0.250"_s << qint64(25) << u"EUR"_s;
        QTest::newRow("without a whole part") << u",50"_s << qint64(50) << u"EUR"_s;
        QTest::newRow("a point that ends") << u"12."_s << qint64(1200) << u"EUR"_s;
    }

    void readsWhatPeopleAndExportsWrite()
    {
        QFETCH(QString, text);
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        const auto money = parseMoney(text, u"EUR"_s);
        QVERIFY(money.has_value());
        QCOMPARE(money->minor, minor);
        QCOMPARE(money->currency, currency);
    }

    void refusesWhatIsNoAmount()
    {
        for (const QString &text :
             {u""_s,      u"abc"_s,     u"1,2.3,4"_s,     u"12.345"_s, u"99999999999999999999"_s,
              u"."_s,     u"1.25.00"_s, u"03.04.2026"_s,  u"10-20"_s,  u"12 x 3"_s,
              u"12 34"_s, u"--5"_s,     u"(5"_s,          u"5%"_s,     u"EUR"_s,
              u"XYZ 5"_s, u"12 BTC"_s,  u"USD 5 EUR"_s,   u"tba 12"_s, u"1,,000"_s,
              u"12²"_s,   u"٢٥٫٥٫٥"_s,  u"1 234.567,5"_s, u"k 5"_s})
            QVERIFY2(!parseMoney(text, u"EUR"_s).has_value(), qPrintable(text));
    }

    void oneMarkBeforeThreeDigitsFollowsTheColumn()
    {
        const auto read = [](const QString &text, DecimalMark mark) {
            const auto money = parseMoney(text, {u"EUR"_s, mark});
            return money ? money->minor : -1;
        };
        QCOMPARE(read(u"1.250"_s, DecimalMark::Comma), 125000);
        QCOMPARE(read(u"1.250"_s, DecimalMark::Dot), 125);
        QCOMPARE(read(u"1,250"_s, DecimalMark::Dot), 125000);
        QCOMPARE(read(u"1,250"_s, DecimalMark::Comma), 125);
        QCOMPARE(read(u"€ 12.345"_s, DecimalMark::Comma), 1234500);
        QCOMPARE(read(u"12.345"_s, DecimalMark::Dot), -1); // finer than a cent
        // What an amount says of itself needs nobody's decision.
        QCOMPARE(read(u"2.499,90"_s, DecimalMark::Dot), 249990);
        QCOMPARE(read(u"1.250.000"_s, DecimalMark::Dot), 125000000);
        QCOMPARE(read(u"12.5"_s, DecimalMark::Comma), 1250);
    }

    void aCurrencyWithoutCentsDecidesWhereTheColumnDoesNot()
    {
        for (const QString &currency : {u"CLP"_s, u"JPY"_s, u"KRW"_s, u"VND"_s, u"ISK"_s, u"PYG"_s}) {
            QCOMPARE(parseMoney(u"1.250"_s, currency)->minor, 1250);
            QCOMPARE(parseMoney(u"1,250"_s, currency)->minor, 1250);
            QCOMPARE(parseMoney(u"1250.00"_s, currency)->minor, 1250);
            QVERIFY(!parseMoney(u"12.50"_s, currency));
        }
        for (const QString &currency : {u"IDR"_s, u"HUF"_s, u"RSD"_s, u"COP"_s})
            QCOMPARE(parseMoney(u"1.250"_s, currency)->minor, 125000);
        QCOMPARE(parseMoney(u"1.250"_s, {u"IDR"_s, DecimalMark::Dot})->minor, 125);
    }

    void whatIsTypedFollowsTheLocale()
    {
        const QLocale german(QLocale::German, QLocale::Germany),
            english(QLocale::English, QLocale::UnitedStates);
        const auto read = [](const QString &text, const QString &currency, const QLocale &locale) {
            const auto money = parseMoney(text, {currency, DecimalMark::Unknown, locale});
            return money ? money->minor : -1;
        };
        QCOMPARE(read(u"1.250"_s, u"EUR"_s, german), 125000);
        QCOMPARE(read(u"1,250"_s, u"EUR"_s, german), -1);
        QCOMPARE(read(u"1,250"_s, u"EUR"_s, english), 125000);
        QCOMPARE(read(u"1.250"_s, u"EUR"_s, english), -1);
        QCOMPARE(read(u"1.250"_s, u"KWD"_s, english), 1250);
        QCOMPARE(read(u"12.50"_s, u"EUR"_s, german), 1250);
        QCOMPARE(read(u"12,50"_s, u"EUR"_s, english), 1250);
    }

    void aSharedSignIsTheFallbackItCanMeanElseTheCountrysElseTheLikeliest()
    {
        const QLocale norway(QLocale::NorwegianBokmal, QLocale::Norway);
        const auto currency = [](const QString &text, const QString &fallback, const QLocale &locale) {
            return parseMoney(text, {fallback, DecimalMark::Unknown, locale})->currency;
        };
        QCOMPARE(currency(u"100 kr"_s, u"DKK"_s, norway), u"DKK"_s);
        QCOMPARE(currency(u"100 kr"_s, u"EUR"_s, norway), u"NOK"_s);
        QCOMPARE(currency(u"100 kr."_s, u"EUR"_s, QLocale::c()), u"SEK"_s);
        QCOMPARE(currency(u"$5"_s, u"AUD"_s, QLocale::c()), u"AUD"_s);
        QCOMPARE(currency(u"¥5"_s, u"JPY"_s, QLocale::c()), u"JPY"_s);
        QCOMPARE(currency(u"¥5"_s, u"EUR"_s, QLocale(QLocale::Japanese, QLocale::Japan)), u"JPY"_s);
        QCOMPARE(currency(u"€5"_s, u"USD"_s, QLocale::c()), u"EUR"_s);
    }

    void aRefusalSaysWhyAndWhatToWrite()
    {
        const auto sentence = [](const QString &text, const QString &currency) {
            const auto money = readMoney(text, {currency, DecimalMark::Unknown, QLocale::c()});
            return money ? QString() : money.error().text;
        };
        QCOMPARE(sentence(u"1.250"_s, u"EUR"_s), u"“1.250” can mean 1.25 or 1250.00. Write one of them."_s);
        QCOMPARE(sentence(u"12.345"_s, u"EUR"_s), u"“12.345” can be read in two ways. Write 12345.00."_s);
        QCOMPARE(sentence(u"n/a"_s, u"EUR"_s),
                 u"“n/a” is no amount that Vouch can read; write it like 49.90."_s);
        QVERIFY(sentence(u"1000000000000000000"_s, u"EUR"_s)
                    .startsWith(u"“1000000000000000000” is more than Vouch can count"_s));
        QVERIFY(sentence(u"99999999999999k"_s, u"EUR"_s).contains(u"more than Vouch can count"_s));
        QVERIFY(sentence(u"12.3456"_s, u"EUR"_s).contains(u"finer than the smallest coin of EUR"_s));
    }

    void yenHaveNoMinorUnit()
    {
        QCOMPARE(parseMoney(u"1500"_s, u"JPY"_s)->minor, 1500);
        QCOMPARE(minorDigits(u"KWD"_s), 3);
    }

    void whatIsWrittenIsReadBack()
    {
        QVERIFY(rc::check("parse(format(x)) == x", [] {
            const qint64 minor = *rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'000);
            const Money money{minor, u"EUR"_s};
            const auto again = parseMoney(formatMoney(money, QLocale::c()), u"EUR"_s);
            RC_ASSERT(again.has_value());
            RC_ASSERT(again->minor == minor);
        }));
    }

    void whatIsShownInAnyLocaleIsReadBackThere()
    {
        QVERIFY(rc::check("parse(format(x, locale), locale) == x", [] {
            static const std::vector<QString> names{
                u"de_DE"_s, u"en_US"_s, u"fr_FR"_s, u"de_CH"_s, u"es_ES"_s, u"en_IN"_s, u"sv_SE"_s,
                u"pl_PL"_s, u"pt_BR"_s, u"zh_CN"_s, u"ru_RU"_s, u"ar_EG"_s, u"fa_IR"_s, u"hi_IN"_s};
            const QLocale locale(*rc::gen::elementOf(names));
            const QString currency = *rc::gen::elementOf(
                std::vector<QString>{u"EUR"_s, u"JPY"_s, u"USD"_s, u"KWD"_s, u"INR"_s, u"CHF"_s, u"RSD"_s});
            const Money money{*rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'000), currency};
            const AmountContext context(currency, DecimalMark::Unknown, locale);
            for (const QString &text : {formatMoney(money, locale), typedAmount(money, locale)}) {
                const auto again = parseMoney(text, context);
                if (again != std::optional(money))
                    RC_FAIL((locale.name() + u": "_s + text).toStdString());
            }
        }));
    }

    void sumsThatDoNotFitAreNone()
    {
        QCOMPARE(multiplied({250, u"EUR"_s}, 3), std::optional(Money{750, u"EUR"_s}));
        QVERIFY(!multiplied({1'000'000'000, u"EUR"_s}, 1'000'000'000'000));
        QVERIFY(!multiplied({1'000'000'000, u"EUR"_s}, 100'000'000));
        QCOMPARE(added({250, u"EUR"_s}, {-50, u"EUR"_s}), std::optional(Money{200, u"EUR"_s}));
        QVERIFY(!added({250, u"EUR"_s}, {250, u"USD"_s}));
    }

    void shortFormRoundsToWholeUnits()
    {
        QCOMPARE(formatMoney({463890, u"EUR"_s}, QLocale::c(), true), u"€4639"_s);
        QCOMPARE(formatMoney({1177260, u"EUR"_s}, QLocale::c(), true), u"€11.8k"_s);
        QCOMPARE(formatMoney({-463890, u"EUR"_s}, QLocale::c(), true), u"−€4639"_s);
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
