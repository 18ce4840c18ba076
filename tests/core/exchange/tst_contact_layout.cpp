// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_content.h"
#include "tests/support/reading.h"

#include <QDir>
#include <QTest>

using namespace vouch;
using namespace vouch::exchange;
using namespace Qt::StringLiterals;
using test::CollectingSink;
using test::valuesOf;

/// Which tables are lists of people, which rows of them are people, and what their columns hold.
class ContactLayoutTest : public QObject
{
    Q_OBJECT
private slots:
    void namesOfThingsAreNoPeople_data();
    void namesOfThingsAreNoPeople();
    void somebodysWordDecides();
    void listsOfPeopleStayPeople_data();
    void listsOfPeopleStayPeople();
    void totalsAndRemarksAreSkippedByName_data();
    void totalsAndRemarksAreSkippedByName();
    void rowsThatOnlyLookLikeTotalsStay();
    void countsAndAveragesAtTheEndAreSkipped_data();
    void countsAndAveragesAtTheEndAreSkipped();
    void peopleWithNamesLikeFootersStay_data();
    void peopleWithNamesLikeFootersStay();
    void salesAreNamedAndNobodyIsMade_data();
    void salesAreNamedAndNobodyIsMade();
    void fixturesOfSalesAreRefused();
    void contentDecidesWhereHeadersSayNothing_data();
    void contentDecidesWhereHeadersSayNothing();
    void anAddressThatAllShareIsNobodys();
    void codesAndStatesAreNoNames();
    void aFirmThatManyShareLosesNobody();
    void numberedAndPrefixedHeadersAreKnown();
    void signsAndDoubleLabelsAreKnown();
    void contentOfColumns_data();
    void contentOfColumns();

private:
    test::Reading m_read;
};

void ContactLayoutTest::namesOfThingsAreNoPeople_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("skills") << u"Name\nPublic Speaking\nMicrosoft Excel\n"_s;
    QTest::newRow("languages") << u"Name,Level\nEnglish,Native\nGerman,Good\n"_s;
    QTest::newRow("courses") << u"Name,Number\nAlgebra,101\nBaking,7\n"_s;
    QTest::newRow("certificates") << u"Name,Url,Authority,Started On,Finished On\n"
                                     "First Aid,https://a.example/x,Red Cross,Jan 2020,\n"
                                     "Food Safety,https://a.example/y,City,Feb 2020,\n"_s;
    QTest::newRow("organisations I was in")
        << u"Name,Description,Position,Started On\nChoir,Sings,Member,2020\n"_s;
    QTest::newRow("products") << u"名称,价格\n绿茶,12.00\n红茶,15.00\n"_s;
    QTest::newRow("prices by customer") << u"Customer,Turnover\nAna,1200.00\nBo,300.00\n"_s;
    QTest::newRow("firms alone") << u"Company,Founded\nContoso,1999\n"_s;
}

void ContactLayoutTest::namesOfThingsAreNoPeople()
{
    QFETCH(QString, text);
    const CollectingSink sink = m_read(text);
    QCOMPARE(m_read.refusal(), QString());
    QCOMPARE(sink.drafts.size(), 0);
    QCOMPARE(sink.failedRows(), 0);
    QCOMPARE(sink.skippedRows(), text.count(u'\n') - 1);
    for (const auto &skip : sink.skips)
        QVERIFY(skip.issue.reason.startsWith(u"Not taken as a person"_s));
    QCOMPARE(sink.doubts.size(), 1);
    QCOMPARE(sink.doubts.first().kind, ColumnDoubt::Kind::People);
    QCOMPARE(sink.doubts.first().reading, u"no-people"_s);
    QVERIFY(!sink.doubts.first().chosen);
    QVERIFY(!sink.doubts.first().samples.isEmpty());
}

void ContactLayoutTest::somebodysWordDecides()
{
    ReadOptions options;
    options.readings.insert(u"people"_s, u"people"_s);
    const CollectingSink people = m_read(u"Name\nAna\nBo Li\n"_s, options);
    QCOMPARE(people.drafts.size(), 2);
    QCOMPARE(people.doubts.first().reading, u"people"_s);
    QVERIFY(people.doubts.first().chosen);
    options.readings.insert(u"people"_s, u"no-people"_s);
    const CollectingSink none = m_read(u"Name,E-mail\nAna,ana@a.com\n"_s, options);
    QCOMPARE(none.drafts.size(), 0);
    QCOMPARE(none.skippedRows(), 1);
    QVERIFY(none.doubts.first().chosen);
    ReadOptions mapped;
    mapped.mapping.insert(u"Title"_s, u"name"_s);
    mapped.format = u"csv"_s;
    QCOMPARE(m_read(u"Title,Level\nAna,1\n"_s, mapped).drafts.first().person.displayName, u"Ana"_s);
}

void ContactLayoutTest::listsOfPeopleStayPeople_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("open");
    QTest::newRow("addresses alone") << u"E-mail\nana@a.com\n"_s << false;
    QTest::newRow("numbers alone") << u"Phone\n+34 600 123 456\n"_s << false;
    QTest::newRow("handles") << u"Name,Instagram\nAna,@ana\n"_s << false;
    QTest::newRow("name and firm") << u"Name,Company\nAna,Contoso\n"_s << false;
    QTest::newRow("two names") << u"First Name,Last Name\nAna,Sousa\n"_s << false;
    QTest::newRow("firms with pages") << u"Company name,Website URL\nContoso,contoso.example\n"_s << false;
    QTest::newRow("birthdays") << u"Name,Birthday\nAna,1990-03-09\n"_s << true;
    QTest::newRow("full names") << u"Full name,Shoe size\nAna Sousa,thirty-eight\n"_s << true;
}

void ContactLayoutTest::listsOfPeopleStayPeople()
{
    QFETCH(QString, text);
    QFETCH(bool, open);
    const CollectingSink sink = m_read(text);
    QCOMPARE(sink.drafts.size(), 1);
    QCOMPARE(sink.doubts.size(), open ? 1 : 0);
    if (open)
        QCOMPARE(sink.doubts.first().reading, u"people"_s);
}

void ContactLayoutTest::totalsAndRemarksAreSkippedByName_data()
{
    QTest::addColumn<QString>("row");
    for (const QString &row : {u"Total,,"_s,
                               u"Total:,,2"_s,
                               u"Total: 2 contacts,,"_s,
                               u"Gesamt,2,"_s,
                               u"Summe,,\"1.234,50 €\""_s,
                               u"合计,,2"_s,
                               u"合计：2人,,"_s,
                               u"Итого,2,"_s,
                               u"Total général,,12"_s,
                               u"المجموع,٢,"_s,
                               u",,Total: 2"_s,
                               u"Grand Total (2),,"_s,
                               u"Report generated 2026-05-02 by System,,"_s,
                               u"Generated on,2026-05-02,"_s,
                               u"2 record(s) downloaded,,"_s,
                               u"Seite 1 von 2,,"_s,
                               u"导出时间：2026-05-02 10:00,,"_s,
                               u"第 1 页,,"_s,
                               u"-----,,"_s,
                               u"Erstellt am 02.05.2026,,"_s,
                               u"Confidential Information - Do Not Distribute,,"_s,
                               u"© 2026 Contoso. All rights reserved.,,"_s})
        QTest::newRow(qPrintable(row)) << row;
}

void ContactLayoutTest::totalsAndRemarksAreSkippedByName()
{
    QFETCH(QString, row);
    const CollectingSink list =
        m_read(u"Name,E-mail,Turnover\nAna,ana@a.com,5\nBo,bo@a.com,7\n"_s + row + u'\n');
    QCOMPARE(list.drafts.size(), 2);
    QCOMPARE(list.skippedRows(), 1);
    QCOMPARE(list.rows(), 3);
    QVERIFY(!list.skips.first().issue.reason.isEmpty());
    const CollectingSink google =
        m_read(u"First Name,E-mail 1 - Label,E-mail 1 - Value\nAna,Home,ana@a.com\nBo,Home,bo@a.com\n"_s +
               row + u'\n');
    QCOMPARE(google.drafts.size(), 2);
    const CollectingSink linkedIn = m_read(
        u"First Name,Connected On,URL\nAna,08 Feb 2026,https://www.linkedin.com/in/ana\n"_s + row + u'\n');
    QCOMPARE(linkedIn.drafts.size(), 1);
    const CollectingSink history = m_read(u"Deal ID,Stage,Entered at\nD1,Lead,2026-01-01\n"_s + row + u'\n');
    QCOMPARE(history.drafts.size(), 1);
    QCOMPARE(history.failedRows(), 0);
}

void ContactLayoutTest::rowsThatOnlyLookLikeTotalsStay()
{
    const CollectingSink sink = m_read(u"Name,E-mail,Company\nTotal,shop@total.example,Total\nSum,,Wing Ltd\n"
                                       "Page One,page@a.com,\nConfidential Coffee,c@a.com,\nAna,,Total\n"_s);
    QCOMPARE(sink.drafts.size(), 5);
    QCOMPARE(sink.skippedRows(), 0);
}

void ContactLayoutTest::countsAndAveragesAtTheEndAreSkipped_data()
{
    QTest::addColumn<QString>("row");
    for (const QString &row : {u"Records: 2,,"_s,
                               u"Total records: 2,,"_s,
                               u"Number of records,2,"_s,
                               u"Record count: 2,,"_s,
                               u"Rows: 2,,"_s,
                               u"Total number of records: 2,,"_s,
                               u"# of records: 2,,"_s,
                               u"Records found: 2,,"_s,
                               u"Ø,,6"_s,
                               u"*** End of report ***,,"_s,
                               u"Datensätze insgesamt: 2,,"_s,
                               u"Anzahl der Datensätze: 2,,"_s,
                               u"--- Ende der Liste ---,,"_s,
                               u"Count,,2"_s,
                               u"Average,,"_s,
                               u"Average,,6.00"_s,
                               u"Mean:,,6"_s,
                               u"Median,,6"_s,
                               u"--- end ---,,"_s,
                               u"*** END OF DATA ***,,"_s,
                               u"<end>,,"_s,
                               u"[EOF],,"_s,
                               u"Anzahl Datensätze: 2,,"_s,
                               u"Anzahl: 2,,"_s,
                               u"Datensätze: 2,,"_s,
                               u"2 Datensätze,,"_s,
                               u"Durchschnitt,,6"_s,
                               u"Mittelwert,,\"6,00 €\""_s,
                               u"--- Ende ---,,"_s,
                               u"Nombre d'enregistrements : 2,,"_s,
                               u"Enregistrements : 2,,"_s,
                               u"Moyenne,,6"_s,
                               u"--- fin ---,,"_s,
                               u"Registros: 2,,"_s,
                               u"Número de registros: 2,,"_s,
                               u"Promedio,,6"_s,
                               u"Record: 2,,"_s,
                               u"Numero di record: 2,,"_s,
                               u"Media,,6"_s,
                               u"Total de registros: 2,,"_s,
                               u"Média,,6"_s,
                               u"Aantal records: 2,,"_s,
                               u"Gemiddelde,,6"_s,
                               u"Liczba rekordów: 2,,"_s,
                               u"Średnia,,6"_s,
                               u"Записей: 2,,"_s,
                               u"Количество записей: 2,,"_s,
                               u"Среднее,,6"_s,
                               u"--- конец ---,,"_s,
                               u"Kayıt sayısı: 2,,"_s,
                               u"Ortalama,,6"_s,
                               u"记录数：2,,"_s,
                               u"总记录数：2,,"_s,
                               u"平均,,6"_s,
                               u"平均值,,6"_s,
                               u"--- 结束 ---,,"_s,
                               u"件数：2,,"_s,
                               u"レコード数：2,,"_s,
                               u"평균,,6"_s,
                               u"레코드 수: 2,,"_s,
                               u"عدد السجلات: 2,,"_s,
                               u"المتوسط,,6"_s})
        QTest::newRow(qPrintable(row)) << row;
}

void ContactLayoutTest::countsAndAveragesAtTheEndAreSkipped()
{
    QFETCH(QString, row);
    const QString list = u"Name,E-mail,Turnover\nAna,ana@a.com,5\nBo,bo@a.com,7\n"_s;
    for (const QString &end : {row, row + u'\n', u",,\n"_s + row + u"\n\nPage 1,,\n"_s}) {
        const CollectingSink sink = m_read(list + end);
        QCOMPARE(sink.drafts.size(), 2);
        QCOMPARE(sink.failedRows(), 0);
        QVERIFY(sink.skippedRows() >= 1);
        QCOMPARE(sink.rows(), 2 + sink.skippedRows());
        QVERIFY(!sink.skips.last().issue.reason.isEmpty());
    }
    const CollectingSink history = m_read(u"Deal ID,Stage,Entered at\nD1,Lead,2026-01-01\n"_s + row + u'\n');
    QCOMPARE(history.drafts.size(), 1);
    QCOMPARE(history.failedRows(), 0);
}

void ContactLayoutTest::peopleWithNamesLikeFootersStay_data()
{
    QTest::addColumn<QString>("rows");
    QTest::newRow("amid the list") << u"Average,,5\nBo,bo@a.com,7\n"_s;
    QTest::newRow("with an address") << u"Bo,bo@a.com,7\nMean,mean@a.com,5\n"_s;
    QTest::newRow("with a number to call") << u"Bo,bo@a.com,\nMedian,,+49 30 901820\n"_s;
    QTest::newRow("a name that begins so") << u"Bo,bo@a.com,7\nRecords & Tapes,,5\n"_s;
    QTest::newRow("a short name") << u"Bo,bo@a.com,7\nMax,,5\n"_s;
    QTest::newRow("a family") << u"Bo,bo@a.com,7\nMichael Ende,,5\n"_s;
}

void ContactLayoutTest::peopleWithNamesLikeFootersStay()
{
    QFETCH(QString, rows);
    const CollectingSink sink = m_read(u"Name,E-mail,Phone\n"_s + rows);
    QCOMPARE(sink.drafts.size(), 2);
    QCOMPARE(sink.skippedRows(), 0);
}

void ContactLayoutTest::salesAreNamedAndNobodyIsMade_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("program");
    QTest::newRow("Stripe")
        << u"id,Created date (UTC),Amount,Amount Refunded,Currency,Fee,Net,Status,Customer Email"_s
        << u"Stripe"_s;
    QTest::newRow("Stripe 2019") << u"id,Description,Seller Message,Created (UTC),Amount,Customer Email"_s
                                 << u"Stripe"_s;
    QTest::newRow("Gumroad") << u"Purchase ID,Item Name,Buyer Name,Purchase Email,Sale Price ($)"_s
                             << u"Gumroad"_s;
    QTest::newRow("WooCommerce plug-in")
        << u"order_id,order_date,order_status,billing_email,order_total"_s << u"WooCommerce"_s;
    QTest::newRow("WooCommerce")
        << u"Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Net Sales"_s
        << u"WooCommerce"_s;
    QTest::newRow("Square") << u"Date,Time,Time Zone,Gross Sales,Discounts,Transaction ID,Customer Name"_s
                            << u"Square"_s;
    QTest::newRow("Etsy") << u"Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Order Total"_s
                          << u"Etsy"_s;
    QTest::newRow("eBay")
        << u"Sales Record Number,Order Number,Buyer Username,Buyer Name,Buyer Email,Total Price"_s
        << u"eBay"_s;
    QTest::newRow("PayPal")
        << u"Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,"
           "To Email Address,Transaction ID"_s
        << u"PayPal"_s;
    QTest::newRow("Amazon") << u"date/time,settlement id,type,order id,sku,description,quantity,total"_s
                            << u"Amazon"_s;
    QTest::newRow("Payhip") << u"Date,Product Name,Buyer Email,Price,Payhip Fee"_s << u"Payhip"_s;
    QTest::newRow("Alipay") << u"交易号,商家订单号,交易创建时间,交易对方,商品名称,金额（元）"_s
                            << u"Alipay"_s;
    QTest::newRow("WeChat Pay") << u"交易时间,交易类型,交易对方,商品,收/支,金额(元),交易单号,商户单号"_s
                                << u"WeChat Pay"_s;
    QTest::newRow("unknown shop") << u"Order No.,Customer,E-mail,Total"_s << QString();
    QTest::newRow("unknown German shop") << u"Bestellnummer;Kunde;E-Mail;Gesamtbetrag;Datum"_s << QString();
    QTest::newRow("unknown Spanish shop") << u"Número de pedido,Cliente,Correo,Importe"_s << QString();
    QTest::newRow("unknown Chinese shop") << u"订单编号,客户姓名,手机,金额"_s << QString();
    QTest::newRow("goods without numbers") << u"Date,Email,Product,Amount"_s << QString();
}

void ContactLayoutTest::salesAreNamedAndNobodyIsMade()
{
    QFETCH(QString, header);
    QFETCH(QString, program);
    const QString row = u"\n1,2026-01-02,ana@a.com,4,5,6,7,8\n"_s;
    const CollectingSink sink =
        m_read(header + (header.contains(u';') ? QString(row).replace(u',', u';') : row));
    QCOMPARE(sink.rows(), 0);
    QVERIFY2(m_read.refusal().contains(u"these are sales"_s), qPrintable(m_read.refusal()));
    QVERIFY(m_read.refusal().contains(u"not read yet"_s));
    QVERIFY2(m_read.refusal().contains(program), qPrintable(m_read.refusal()));
    QVERIFY(m_read.refusal().contains(u"input.csv"_s));
}

void ContactLayoutTest::fixturesOfSalesAreRefused()
{
    const QDir folder(QStringLiteral(VOUCH_TEST_DATA) + u"/exchange/sales"_s);
    const QStringList files = folder.entryList({u"*.csv"_s}, QDir::Files);
    QCOMPARE(files.size(), 3);
    for (const QString &file : files) {
        const Result<Format> format = detectFormat(folder.filePath(file));
        QVERIFY2(!format, qPrintable(file));
        QCOMPARE(format.error().kind, Error::Kind::WrongFile);
        QVERIFY2(format.error().text.contains(file.section(u'-', 0, 0), Qt::CaseInsensitive),
                 qPrintable(file));
    }
}

void ContactLayoutTest::contentDecidesWhereHeadersSayNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Georgian") << u"სახელი,ელფოსტა,ტელეფონი\nAna Sousa,ana@a.com,+34 600 123 456\n"
                                 "Bo Li,bo@b.org,+34 600 123 457\n"_s;
    QTest::newRow("letters") << u"A,B,C\nAna Sousa,ana@a.com,+34 600 123 456\nBo Li,bo@b.org,\n"_s;
    QTest::newRow("words that mislead")
        << u"Wer,Wohin,Draht\nAna Sousa,ana@a.com,+34 600 123 456\nBo Li,bo@b.org,\n"_s;
    QTest::newRow("Arabic")
        << u"الاسم,البريد,الهاتف\nAna Sousa,ana@a.com,+34 600 123 456\nBo Li,bo@b.org,\n"_s;
    QTest::newRow("Thai below a title") << u"รายงาน\n\nลูกค้า,ที่ติดต่อ,เบอร์\nAna Sousa,ana@a.com,+34 600 123 456\n"
                                           "Bo Li,bo@b.org,\n"_s;
    QTest::newRow("other order")
        << u"u;v;w\n+34 600 123 456;ana@a.com;Ana Sousa\n+34 600 123 457;bo@b.org;Bo Li\n"_s;
}

void ContactLayoutTest::contentDecidesWhereHeadersSayNothing()
{
    QFETCH(QString, text);
    const CollectingSink sink = m_read(text);
    QVERIFY2(m_read.refusal().isEmpty(), qPrintable(m_read.refusal()));
    QCOMPARE(sink.drafts.size(), 2);
    const PersonDraft &ana = sink.drafts.first().person;
    QCOMPARE(ana.displayName, u"Ana Sousa"_s);
    QCOMPARE(valuesOf(ana.emails), QStringList{u"ana@a.com"_s});
    QCOMPARE(valuesOf(ana.phones), QStringList{u"+34 600 123 456"_s});
}

void ContactLayoutTest::anAddressThatAllShareIsNobodys()
{
    const CollectingSink sink = m_read(u"Name,E-mail,Looked after\nAna,ana@a.com,vera@shop.example\n"
                                       "Bo,bo@b.org,vera@shop.example\n"_s);
    QCOMPARE(sink.drafts.size(), 2);
    for (const Draft &draft : sink.drafts)
        QCOMPARE(draft.person.emails.size(), 1);
    const CollectingSink shared = m_read(u"Name,Phone,Looked after\nAna,+34 1,vera@shop.example\n"
                                         "Bo,+34 2,vera@shop.example\n"_s);
    for (const Draft &draft : shared.drafts) {
        QVERIFY(draft.person.emails.isEmpty());
        QCOMPARE(valuesOf(draft.person.custom), QStringList{u"vera@shop.example"_s});
    }
}

void ContactLayoutTest::codesAndStatesAreNoNames()
{
    const CollectingSink sink = m_read(u"GCLID,Lead Email,Device\nCjwKCAiA,ana@a.com,Mobile\n"
                                       "CjwKCAiB,bo@a.com,Desktop\nCjwKCAiC,cy@a.com,Tablet\n"_s);
    QCOMPARE(sink.drafts.size(), 3);
    for (const Draft &draft : sink.drafts) {
        QVERIFY(draft.person.displayName.isEmpty());
        QCOMPARE(draft.person.custom.size(), 2);
    }
}

void ContactLayoutTest::aFirmThatManyShareLosesNobody()
{
    const CollectingSink sink =
        m_read(u"Имя,Почта,Компания,Company LinkedIn,Website\n"
               "Ana,ana@shop.example,Date Shop,https://www.linkedin.com/company/date-shop,shop.example\n"
               "Bo,bo@shop.example,Date Shop,https://www.linkedin.com/company/date-shop,shop.example\n"
               "Cy,,Date Shop,https://www.linkedin.com/company/date-shop,shop.example\n"_s);
    QCOMPARE(sink.drafts.size(), 3);
    QSet<QString> ids;
    for (const Draft &draft : sink.drafts) {
        QVERIFY(!draft.person.isOrganisation);
        QCOMPARE(draft.person.organisation, u"Date Shop"_s);
        QVERIFY(draft.person.profiles.isEmpty()); // they would be one person's
        QCOMPARE(draft.person.websites.size(), 2);
        ids.insert(draft.person.emails.isEmpty() ? draft.person.externalId
                                                 : draft.person.emails.first().value);
    }
    QCOMPARE(ids.size(), 3);
}

void ContactLayoutTest::numberedAndPrefixedHeadersAreKnown()
{
    const CollectingSink sink = m_read(
        u"first_name,last_name,email1,E-mail 2 - Value,phone_mobile,Phone 2,Telefon 3,primary_address_city,"
        "primary_address_street,Address 2,Address2 City,billing_first_name,assigned_user_name,电话4\n"
        "Ana,Sousa,a@a.com,b@a.com,+34 1,+34 2,+34 3,Faro,Rua 1,Rua 2,Beja,Anna,vera,+34 4\n"_s);
    const PersonDraft &ana = sink.drafts.first().person;
    QCOMPARE(ana.given, u"Ana"_s);
    QCOMPARE(ana.family, u"Sousa"_s);
    QCOMPARE(valuesOf(ana.emails), (QStringList{u"a@a.com"_s, u"b@a.com"_s}));
    QCOMPARE(valuesOf(ana.phones), (QStringList{u"+34 1"_s, u"+34 2"_s, u"+34 3"_s, u"+34 4"_s}));
    QCOMPARE(ana.phones.first().label, u"mobile"_s);
    QCOMPARE(ana.owner, u"vera"_s);
    QCOMPARE(ana.addresses.size(), 2);
    QCOMPARE(ana.addresses.first().city, u"Faro"_s);
    QCOMPARE(ana.addresses.first().street, u"Rua 1"_s);
    QCOMPARE(ana.addresses.last().city, u"Beja"_s);
    QCOMPARE(ana.addresses.last().street, u"Rua 2"_s);
    // Two lines of one address where nothing else speaks of a second one.
    const PersonDraft bo =
        m_read(u"Name,E-mail,Address 1,Address 2,City\nBo,bo@a.com,Flat 3,Main St,York\n"_s)
            .drafts.first()
            .person;
    QCOMPARE(bo.addresses.size(), 1);
    QCOMPARE(bo.addresses.first().street, u"Flat 3, Main St"_s);
}

void ContactLayoutTest::signsAndDoubleLabelsAreKnown()
{
    const CollectingSink sink = m_read(u"Name,☎,📱,✉,Home Mobile,Work Phone,☎ Work\n"
                                       "Ana,+34 1,+34 2,ana@a.com,+34 3,+34 4,+34 5\n"_s);
    const PersonDraft &ana = sink.drafts.first().person;
    QCOMPARE(valuesOf(ana.emails), QStringList{u"ana@a.com"_s});
    QStringList labels;
    for (const Labelled &phone : ana.phones)
        labels.append(phone.label + u' ' + phone.value);
    QCOMPARE(labels, (QStringList{u" +34 1"_s, u"mobile +34 2"_s, u"home mobile +34 3"_s, u"work +34 4"_s,
                                  u"work +34 5"_s}));
}

void ContactLayoutTest::contentOfColumns_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<int>("content");
    const auto row = [](const char *name, const QStringList &cells, Content content) {
        QTest::newRow(name) << cells << int(content);
    };
    row("nothing", {{}, u" "_s}, Content::Nothing);
    row("addresses", {u"a@b.com"_s, u"Ana <c@d.org>"_s, u"?"_s, u"e@f.net"_s}, Content::Email);
    row("numbers", {u"+34 600 123 456"_s, u"0171 5550"_s, u"(030) 123-4567"_s}, Content::Phone);
    row("Arabic digits", {u"٠٥٠١١١١١١١"_s, u"٠٥٠٢٢٢٢٢٢٢"_s}, Content::Phone);
    row("Chinese mobiles", {u"13800000001"_s, u"13900000002"_s}, Content::Phone);
    row("pages", {u"https://a.example"_s, u"www.b.example"_s}, Content::Web);
    row("dates", {u"2026-05-02"_s, u"02.05.2026 10:00"_s}, Content::Date);
    row("Chinese dates", {u"2026年5月2日"_s}, Content::Date);
    row("amounts", {u"1.250,00 €"_s, u"$12"_s, u"(3.50)"_s}, Content::Amount);
    row("grouped amounts are no numbers to call", {u"1.250.000"_s, u"12.345.678"_s}, Content::Amount);
    row("plain counts", {u"1234567"_s, u"12345678"_s}, Content::Amount);
    row("names", {u"Ana Sousa"_s, u"Zoë O'Neill"_s, u"Иван Петров"_s}, Content::Name);
    row("Chinese names", {u"王小明"_s, u"李娜"_s}, Content::Name);
    row("words", {u"call back next week, please"_s, u"likes green"_s}, Content::Text);
}

void ContactLayoutTest::contentOfColumns()
{
    QFETCH(QStringList, cells);
    QFETCH(int, content);
    QCOMPARE(int(contentOf(cells)), content);
}

QTEST_GUILESS_MAIN(ContactLayoutTest)
#include "tst_contact_layout.moc"
