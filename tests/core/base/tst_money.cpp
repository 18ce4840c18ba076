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
        QTest::newRow("dollar sign, minus inside") << u"$-3"_s << qint64(-300) << u"EUR"_s;
        QTest::newRow("code") << u"USD 12"_s << qint64(1200) << u"USD"_s;
        QTest::newRow("euro sign") << u"€ 7"_s << qint64(700) << u"EUR"_s;
        QTest::newRow("blank groups") << u"1 234,5"_s << qint64(123450) << u"EUR"_s;
        QTest::newRow("spreadsheet guard") << u"'12.00"_s << qint64(1200) << u"EUR"_s;
        QTest::newRow("binary dust") << u"12.340000001"_s << qint64(1234) << u"EUR"_s;
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
        for (const QString &text : {u""_s, u"abc"_s, u"1,2.3,4"_s, u"12.345"_s, u"99999999999999999999"_s, u"."_s})
            QVERIFY2(!parseMoney(text, u"EUR"_s).has_value(), qPrintable(text));
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

    void shortFormRoundsToWholeUnits()
    {
        QCOMPARE(formatMoney({463890, u"EUR"_s}, QLocale::c(), true), u"€4639"_s);
        QCOMPARE(formatMoney({1177260, u"EUR"_s}, QLocale::c(), true), u"€11.8k"_s);
        QCOMPARE(formatMoney({-463890, u"EUR"_s}, QLocale::c(), true), u"−€4639"_s);
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
