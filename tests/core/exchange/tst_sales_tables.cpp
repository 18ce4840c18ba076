// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reading.h"

#include <QTest>

using namespace vouch;
using namespace vouch::exchange;
using namespace Qt::StringLiterals;
using test::CollectingSink;

/// Which tables are sales, which are lists of customers with what they brought, and which may be either.
class SalesTablesTest : public QObject
{
    Q_OBJECT
private slots:
    void aDayAnAmountAndABuyerAreASale_data();
    void aDayAnAmountAndABuyerAreASale();
    void customersWithTheirTurnoverArePeople_data();
    void customersWithTheirTurnoverArePeople();
    void whatMayBeSalesIsADoubt_data();
    void whatMayBeSalesIsADoubt();
    void buyersThatComeAgainAreNotTakenAsPeople();
    void theBuyersComeInWhereSomebodySaysSo();

private:
    /// A row of cells that fit the columns by what their headers say in the data of each test.
    QString table(const QString &header, const QString &rows) { return header + u'\n' + rows + u'\n'; }
    test::Reading m_read;
};

void SalesTablesTest::aDayAnAmountAndABuyerAreASale_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("row");
    const auto sale = [](const QString &header, const QString &row) {
        QTest::newRow(qPrintable(header)) << header << row;
    };
    sale(u"date,client,mail,amount"_s, u"2026-03-05,Eva Reh,eva@a.com,19.50"_s);
    sale(u"Transaction date,Name,Email,Total amount (EUR)"_s, u"2026-03-05,Eva Reh,eva@a.com,19.50"_s);
    sale(u"Paid on,Payer,Paid"_s, u"2026-03-05,Eva Reh,19.50"_s);
    sale(u"Date of sale,Customer,Phone,Sale amount"_s, u"2026-03-05,Eva Reh,+34 600 123 456,19.50"_s);
    sale(u"Email,Name,Price paid,Ticket,Order date"_s, u"eva@a.com,Eva Reh,19.50,VIP,2026-03-05"_s);
    sale(u"Receipt,Date,Customer,E-mail,Sum"_s, u"R7,2026-03-05,Eva Reh,eva@a.com,19.50"_s);
    sale(u"Invoice,Date,Customer,E-mail,Amount due"_s, u"R7,2026-03-05,Eva Reh,eva@a.com,19.50"_s);
    sale(u"id,Created (UTC),Amount,Currency,Status,Customer Email"_s,
         u"ch_1,2026-03-05 10:00,19.50,eur,Paid,eva@a.com"_s);
    sale(u"id,Created date (UTC),Amount,Currency,Captured,Card Last4,Customer Email"_s,
         u"ch_1,2026-03-05 10:00,19.50,eur,true,4242,eva@a.com"_s);
    sale(u"Datum;Kunde;E-Mail;Betrag;Währung"_s, u"05.03.2026;Eva Reh;eva@a.com;19,50;EUR"_s);
    sale(u"Verkaufsdatum;Käufer;Mail;Gesamtpreis"_s, u"05.03.2026;Eva Reh;eva@a.com;19,50"_s);
    sale(u"Beleg;Datum;Kunde;Mail;Summe"_s, u"R7;05.03.2026;Eva Reh;eva@a.com;19,50"_s);
    sale(u"Rechnung;Rechnungsdatum;Kunde;Rechnungsbetrag"_s, u"R7;05.03.2026;Eva Reh;19,50"_s);
    sale(u"Numéro de commande;Date;Client;E-mail;Montant TTC"_s, u"7;05/03/2026;Eva Reh;eva@a.com;19,50"_s);
    sale(u"Date;Acheteur;Courriel;Prix total"_s, u"05/03/2026;Eva Reh;eva@a.com;19,50"_s);
    sale(u"N.º de pedido,Fecha,Cliente,Correo,Importe total"_s,
         u"7,05/03/2026,Eva Reh,eva@a.com,\"19,50\""_s);
    sale(u"Fecha de compra,Comprador,Correo,Monto"_s, u"05/03/2026,Eva Reh,eva@a.com,\"19,50\""_s);
    sale(u"Data;Cliente;Email;Importo"_s, u"05/03/2026;Eva Reh;eva@a.com;19,50"_s);
    sale(u"N. ordine;Data ordine;Cliente;Totale"_s, u"7;05/03/2026;Eva Reh;19,50"_s);
    sale(u"Nº do pedido;Data;Cliente;Valor"_s, u"7;05/03/2026;Eva Reh;19,50"_s);
    sale(u"Data;Comprador;E-mail;Valor pago"_s, u"05/03/2026;Eva Reh;eva@a.com;19,50"_s);
    sale(u"Datum;Klant;E-mail;Bedrag"_s, u"05-03-2026;Eva Reh;eva@a.com;19,50"_s);
    sale(u"Nr zamówienia;Data;Klient;E-mail;Kwota"_s, u"7;05.03.2026;Eva Reh;eva@a.com;19,50"_s);
    sale(u"Data zakupu;Kupujący;E-mail;Kwota brutto"_s, u"05.03.2026;Eva Reh;eva@a.com;19,50"_s);
    sale(u"Заказ,Дата,Покупатель,Email,Сумма"_s, u"7,05.03.2026,Ева Рей,eva@a.com,1950"_s);
    sale(u"Дата оплаты;Клиент;Почта;Сумма заказа"_s, u"05.03.2026;Ева Рей;eva@a.com;1950"_s);
    sale(u"Tarih;Müşteri;E-posta;Tutar"_s, u"05.03.2026;Eva Reh;eva@a.com;19,50"_s);
    sale(u"Dato;Kunde;E-post;Beløp"_s, u"05.03.2026;Eva Reh;eva@a.com;19,50"_s);
    sale(u"Datum;Kund;E-post;Belopp"_s, u"2026-03-05;Eva Reh;eva@a.com;19,50"_s);
    sale(u"Datum;Zákazník;E-mail;Částka"_s, u"05.03.2026;Eva Reh;eva@a.com;19,50"_s);
    sale(u"日期,客户,邮箱,金额"_s, u"2026-03-05,王小明,w@a.com,19.50"_s);
    sale(u"订单日期,买家,手机,实付金额"_s, u"2026-03-05,王小明,13800000001,19.50"_s);
    sale(u"購入日,顧客名,メール,合計金額"_s, u"2026-03-05,山田太郎,y@a.com,1950"_s);
    sale(u"날짜,고객명,이메일,금액"_s, u"2026-03-05,김철수,k@a.com,1950"_s);
    sale(u"التاريخ,العميل,البريد,المبلغ"_s, u"2026-03-05,Eva Reh,eva@a.com,19.50"_s);
}

void SalesTablesTest::aDayAnAmountAndABuyerAreASale()
{
    QFETCH(QString, header);
    QFETCH(QString, row);
    const CollectingSink sink = m_read(table(header, row));
    QCOMPARE(sink.rows(), 0);
    QVERIFY2(m_read.refusal().contains(u"these are sales"_s) && m_read.refusal().contains(u"not read yet"_s),
             qPrintable(m_read.refusal()));
}

void SalesTablesTest::customersWithTheirTurnoverArePeople_data()
{
    QTest::addColumn<QString>("header");
    for (const QString &header : {u"Customer,Email,Lifetime value,Customer since"_s,
                                  u"Name,Email,Total spent,Created"_s,
                                  u"Name,Email,Total Spent,Last order date"_s,
                                  u"Name,Email,Total spend,Date registered"_s,
                                  u"Name,Email,Revenue,Member since"_s,
                                  u"Name,Email,Total purchases,Registration date"_s,
                                  u"Клиент,Почта,Сумма покупок,Дата регистрации"_s,
                                  u"Name,Email,Annual revenue,Create date"_s,
                                  u"Name,Email,Turnover,First purchase"_s,
                                  u"Name,Email,Average order value,Last seen"_s,
                                  u"Name,Email,Last order amount,Last order date"_s,
                                  u"Name,Email,Recent deal amount,Recent deal close date"_s,
                                  u"Name,Email,Budget,Added on"_s,
                                  u"Name,Email,Credit limit,Birthday"_s,
                                  u"Kunde;E-Mail;Umsatz;Status;Geschäft"_s,
                                  u"Kunde;E-Mail;Umsatz;Rechnung"_s,
                                  u"Cliente;Correo;Valor;Estado;Negocio"_s,
                                  u"Kunde;E-Mail;Umsatz;Kunde seit"_s,
                                  u"Kunde;E-Mail;Jahresumsatz;Letzter Kauf"_s,
                                  u"Name;E-Mail;Umsatz gesamt;Erstkontakt"_s,
                                  u"Name;E-Mail;Durchschnittlicher Betrag;Letztes Kaufdatum"_s,
                                  u"Client;E-mail;Chiffre d'affaires;Client depuis"_s,
                                  u"Client;E-mail;Montant total dépensé;Dernier achat"_s,
                                  u"Cliente;Correo;Facturación;Cliente desde"_s,
                                  u"Cliente;Correo;Importe gastado;Última compra"_s,
                                  u"Cliente;Email;Fatturato;Cliente dal"_s,
                                  u"Cliente;E-mail;Faturamento;Cliente desde"_s,
                                  u"Klant;E-mail;Omzet;Klant sinds"_s,
                                  u"Klient;E-mail;Obrót;Klient od"_s,
                                  u"Клиент;Почта;Оборот;Клиент с"_s,
                                  u"Клиент;Почта;Средний чек;Последний заказ"_s,
                                  u"客户,邮箱,累计消费,注册时间"_s,
                                  u"客户,邮箱,消费总额,最近购买日期"_s,
                                  u"顧客名,メール,累計金額,登録日"_s})
        QTest::newRow(qPrintable(header)) << header;
}

void SalesTablesTest::customersWithTheirTurnoverArePeople()
{
    QFETCH(QString, header);
    const QChar between = header.contains(u';') ? u';' : u',';
    const QString rows = u"Eva Reh|eva@a.com|1950|2021-03-05\nJan Ast|jan@a.com|40|2022-06-07"_s;
    const CollectingSink sink = m_read(table(header, QString(rows).replace(u'|', between)));
    QCOMPARE(m_read.refusal(), QString());
    QCOMPARE(sink.drafts.size(), 2);
    QCOMPARE(sink.failedRows(), 0);
    QVERIFY(sink.doubts.isEmpty());
}

void SalesTablesTest::whatMayBeSalesIsADoubt_data()
{
    QTest::addColumn<QString>("text");
    const QString rows = u"Eva Reh,eva@a.com,19.50,2026-03-05\nJan Ast,jan@a.com,7.00,2026-03-07"_s;
    QTest::newRow("a weak word for the day") << table(u"Name,Email,Amount,Created at"_s, rows);
    QTest::newRow("a weak word for the amount") << table(u"Name,Email,Value,Date"_s, rows);
    QTest::newRow("turnover on a day") << table(u"Name,Email,Turnover,Date"_s, rows);
    QTest::newRow("no word for the amount") << table(u"Name,Email,Cash,Date"_s, rows);
    QTest::newRow("no word for the day") << table(u"Name,Email,Amount,When"_s, rows);
    QTest::newRow("no words at all") << table(u"სახელი,ელფოსტა,თანხა,თარიღი"_s, rows);
    QTest::newRow("signs of money") << table(
        u"Name,Email,Gift,When"_s, u"Eva Reh,eva@a.com,€ 20,2026-03-05\nJan Ast,jan@a.com,€ 7,2026-03-07"_s);
}

void SalesTablesTest::whatMayBeSalesIsADoubt()
{
    QFETCH(QString, text);
    const CollectingSink sink = m_read(text);
    QCOMPARE(m_read.refusal(), QString());
    QCOMPARE(sink.drafts.size(), 2);
    QCOMPARE(sink.doubts.size(), 1);
    QCOMPARE(sink.doubts.first().kind, ColumnDoubt::Kind::People);
    QCOMPARE(sink.doubts.first().reading, u"people"_s);
    QVERIFY(sink.doubts.first().open && !sink.doubts.first().chosen);
    ReadOptions options;
    options.readings.insert(u"people"_s, u"no-people"_s);
    const CollectingSink none = m_read(text, options);
    QCOMPARE(none.drafts.size(), 0);
    QCOMPARE(none.skippedRows(), 2);
}

void SalesTablesTest::buyersThatComeAgainAreNotTakenAsPeople()
{
    const CollectingSink sink =
        m_read(u"Name,Email,Cash,Date\nEva,eva@a.com,19.50,2026-03-05\nJan,jan@a.com,7.00,2026-03-06\n"
               "Eva,eva@a.com,3.00,2026-03-07\n"_s);
    QCOMPARE(sink.drafts.size(), 0);
    QCOMPARE(sink.skippedRows(), 3);
    QCOMPARE(sink.doubts.size(), 1);
    QCOMPARE(sink.doubts.first().reading, u"no-people"_s);
    QVERIFY2(sink.skips.first().issue.reason.contains(u"sales"_s),
             qPrintable(sink.skips.first().issue.reason));
}

void SalesTablesTest::theBuyersComeInWhereSomebodySaysSo()
{
    ReadOptions options;
    options.format = u"csv"_s;
    const QString text =
        u"date,client,mail,amount\n2026-03-05,Eva Reh,eva@a.com,19.50\n2026-03-06,Eva Reh,eva@a.com,3.00\n"_s;
    QCOMPARE(m_read(text, options).drafts.size(), 2);
    QCOMPARE(m_read.refusal(), QString());
}

QTEST_GUILESS_MAIN(SalesTablesTest)
#include "tst_sales_tables.moc"
