// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reading.h"

#include <QTest>

using namespace vouch;
using namespace vouch::exchange;
using namespace Qt::StringLiterals;
using test::CollectingSink;
using test::valuesOf;

class ShopifyOrdersTest : public QObject
{
    Q_OBJECT
private slots:
    void ordersWithoutLinesAreRead_data();
    void ordersWithoutLinesAreRead();
    void theBuyerIsSoughtInEveryPlace();
    void oneNameIsOneBuyer();
    void nobodyIsCalledByANumber();
    void everyRowIsAccountedFor();
    void whatIsBelowZeroIsNoSale_data();
    void whatIsBelowZeroIsNoSale();
    void aCurrencyThatIsNoneIsANamedRow();
    void aCurrencyInWordsIsOne();

private:
    test::Reading m_read;
};

void ShopifyOrdersTest::ordersWithoutLinesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("with a state")
        << u"Name,Financial Status,Currency,Total,Created at,Billing Name\n#7,paid,EUR,39.90,2026-05-02,Ida Test\n"_s;
    QTest::newRow("without a state")
        << u"Name,Currency,Total,Created at,Billing Name\n#7,EUR,39.90,2026-05-02,Ida Test\n"_s;
    QTest::newRow("by the parcel")
        << u"Name,Currency,Total,Paid at,Shipping Name\n#7,EUR,39.90,2026-05-02,Ida Test\n"_s;
}

void ShopifyOrdersTest::ordersWithoutLinesAreRead()
{
    QFETCH(QString, text);
    const CollectingSink sink = m_read(text);
    QCOMPARE(m_read.refusal(), QString());
    QCOMPARE(sink.drafts.size(), 1);
    const Draft &draft = sink.drafts.first();
    QCOMPARE(draft.person.displayName, u"Ida Test"_s);
    QCOMPARE(draft.purchases.first().orderNumber, u"#7"_s);
    QCOMPARE(draft.purchases.first().net.minor, 3990);
    QVERIFY(draft.purchases.first().lines.isEmpty());
}

void ShopifyOrdersTest::theBuyerIsSoughtInEveryPlace()
{
    const CollectingSink sink =
        m_read(u"Name,Email,Financial Status,Currency,Total,Created at,Billing Name,Shipping Name\n"
               "#1,a@a.com,paid,EUR,1.00,2026-05-02,Ana Bill,Ana Ship\n"
               "#2,b@a.com,paid,EUR,1.00,2026-05-02,,Bo Ship\n"
               "#3,c@a.com,paid,EUR,1.00,2026-05-02,,\n"
               "#4,\"\"\"Dee Mail\"\" <d@a.com>\",paid,EUR,1.00,2026-05-02,,\n"
               "#5,,paid,EUR,1.00,2026-05-02,,\n"_s);
    QStringList names;
    for (const Draft &draft : sink.drafts)
        names.append(draft.nobody ? u"nobody"_s : draft.person.displayName);
    QCOMPARE(names, (QStringList{u"Ana Bill"_s, u"Bo Ship"_s, QString(), u"Dee Mail"_s, u"nobody"_s}));
    QCOMPARE(valuesOf(sink.drafts.at(2).person.emails), QStringList{u"c@a.com"_s});
}

void ShopifyOrdersTest::oneNameIsOneBuyer()
{
    const CollectingSink sink =
        m_read(u"Name,Financial Status,Currency,Total,Created at,Billing Name,Billing Zip\n"
               "#1,paid,EUR,1.00,2026-05-02,Ida Test,\n#2,paid,EUR,2.00,2026-05-03,ida test,\n"
               "#3,paid,EUR,4.00,2026-05-04,Ida Test,1000\n"_s);
    QCOMPARE(sink.drafts.at(0).person.externalId, sink.drafts.at(1).person.externalId);
    QVERIFY(sink.drafts.at(0).person.externalId != sink.drafts.at(2).person.externalId);
}

void ShopifyOrdersTest::nobodyIsCalledByANumber()
{
    // Too little is left to know the program, but an order's number names no person either.
    const CollectingSink sink = m_read(u"Name,E-mail\n#1001,ana@a.com\n#W-7,bo@a.com\n#1003,\n"_s);
    QCOMPARE(sink.drafts.size(), 2);
    for (const Draft &draft : sink.drafts)
        QVERIFY(draft.person.displayName.isEmpty());
    QCOMPARE(sink.failedRows(), 1);
}

void ShopifyOrdersTest::everyRowIsAccountedFor()
{
    const CollectingSink sink = m_read(
        u"Name,Email,Currency,Total,Created at,Lineitem name\n#1,,EUR,1.00,2026-05-02,Tea\n#1,,,,,Cup\n"
        "#2,b@a.com,EUR,no amount,2026-05-02,Tea\n,,,,,\n#3,c@a.com,EUR,3.00,no day,Tea\nTotal,,,4.00,,\n"_s);
    QCOMPARE(sink.drafts.size(), 1);
    QVERIFY(sink.drafts.first().nobody);
    QCOMPARE(sink.failedRows(), 2);
    QCOMPARE(sink.skippedRows(), 2);
    QCOMPARE(sink.rows(), 6);
}

void ShopifyOrdersTest::whatIsBelowZeroIsNoSale_data()
{
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("named");
    QTest::newRow("the total") << u"-7.25"_s << u"7.25"_s << u"“-7.25”"_s;
    QTest::newRow("the total in brackets") << u"(7.25)"_s << u"7.25"_s << u"“(7.25)”"_s;
    QTest::newRow("the total with its sign behind") << u"7.25-"_s << u"7.25"_s << u"“7.25-”"_s;
    QTest::newRow("the price of a line") << u"7.25"_s << u"-7.25"_s << u"“-7.25”"_s;
}

void ShopifyOrdersTest::whatIsBelowZeroIsNoSale()
{
    QFETCH(QString, total);
    QFETCH(QString, price);
    QFETCH(QString, named);
    const CollectingSink sink =
        m_read(u"Name,Email,Financial Status,Currency,Total,Refunded Amount,Created at,Lineitem "
               u"name,Lineitem price\n"
               "#1,a@a.com,paid,EUR,%1,,2026-05-02,Cup,%2\n#2,b@a.com,paid,EUR,0.00,,2026-05-02,Card,0.00\n"
               "#3,c@a.com,refunded,EUR,5.00,-5.00,2026-05-02,Tea,5.00\n"_s.arg(total, price));
    // What was paid back may be written below zero, and what is given away costs nothing.
    QCOMPARE(sink.drafts.size(), 2);
    QCOMPARE(sink.drafts.last().purchases.first().refunded->minor, 500);
    QCOMPARE(sink.failedRows(), 1);
    const QString reason = sink.failures.first().issue.reason;
    QVERIFY2(reason.contains(u"#1"_s) && reason.contains(named) && reason.contains(u"below zero"_s),
             qPrintable(reason));
}

void ShopifyOrdersTest::aCurrencyThatIsNoneIsANamedRow()
{
    ReadOptions options;
    options.currency = u"EUR"_s;
    const CollectingSink sink =
        m_read(u"Name,Email,Financial Status,Currency,Total,Created at\n"
               "#1,a@a.com,paid,QQQ,5.00,2026-05-02\n#2,b@a.com,paid,,6.00,2026-05-02\n"
               "#3,c@a.com,paid,XXX,7.00,2026-05-02\n#4,d@a.com,paid,coins,8.00,2026-05-02\n"_s,
               options);
    QCOMPARE(sink.drafts.size(), 1);
    QCOMPARE(sink.drafts.first().purchases.first().net, (Money{600, u"EUR"_s}));
    QCOMPARE(sink.failedRows(), 3);
    QVERIFY2(sink.failures.first().issue.reason.contains(u"“QQQ” is no currency"_s),
             qPrintable(sink.failures.first().issue.reason));
    QVERIFY(sink.failures.first().issue.reason.contains(u"“Currency”"_s));
}

void ShopifyOrdersTest::aCurrencyInWordsIsOne()
{
    ReadOptions options;
    options.currency = u"EUR"_s;
    const CollectingSink sink =
        m_read(u"Name,Email,Financial Status,Currency,Total,Created at\n"
               "#1,a@a.com,paid,chf,5.00,2026-05-02\n#2,b@a.com,paid,£,6.00,2026-05-02\n"
               "#3,c@a.com,paid,Yen,700,2026-05-02\n"_s,
               options);
    QStringList read;
    for (const Draft &draft : sink.drafts)
        read.append(
            u"%1 %2"_s.arg(draft.purchases.first().net.currency).arg(draft.purchases.first().net.minor));
    QCOMPARE(read, (QStringList{u"CHF 500"_s, u"GBP 600"_s, u"JPY 700"_s}));
}

QTEST_GUILESS_MAIN(ShopifyOrdersTest)
#include "tst_shopify_orders.moc"
