// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_readings.h"
#include "core/exchange/doubt_words.h"
#include "core/exchange/formats.h"
#include "tests/support/collecting_sink.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vouch;
using namespace vouch::exchange;
using namespace Qt::StringLiterals;
using test::CollectingSink;

namespace
{

AmountColumn amounts(const QStringList &cells, const QString &currency = u"EUR"_s)
{
    AmountColumn column;
    for (const QString &cell : cells)
        column.look(cell, currency);
    return column;
}

DateColumn dates(const QStringList &cells, const QDate &latest = {})
{
    DateColumn column(latest);
    for (const QString &cell : cells)
        column.look(cell);
    return column;
}

QStringList money(const CollectingSink &sink)
{
    QStringList all;
    for (const Draft &draft : sink.drafts) {
        for (const DealDraft &deal : draft.deals) {
            if (deal.status == DealStatus::Won && deal.known.amount)
                all.append(deal.known.amount->currency + u' ' + QString::number(deal.known.amount->minor));
        }
        for (const PurchaseDraft &purchase : draft.purchases)
            all.append(u"%1 %2"_s.arg(purchase.net.currency).arg(purchase.net.minor));
    }
    return all;
}

QStringList days(const CollectingSink &sink)
{
    QStringList all;
    for (const Draft &draft : sink.drafts) {
        for (const VisitDraft &visit : draft.deals.isEmpty() ? draft.visits : draft.deals.first().visits)
            all.append(toIso(visit.at).left(10) + (visit.dayOnly ? QString() : u"T"_s));
    }
    return all;
}

QStringList reasons(const CollectingSink &sink)
{
    QStringList all;
    for (const auto &failure : sink.failures)
        all.append(u"%1: %2"_s.arg(failure.issue.line).arg(failure.issue.reason));
    return all;
}

} // namespace

class TestColumnReadings : public QObject
{
    Q_OBJECT

private:
    CollectingSink read(const QByteArray &bytes, ReadOptions options = {})
    {
        QFile file(m_folder.filePath(u"file.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The temporary folder cannot be written.");
        file.close();
        if (options.currency.isEmpty())
            options.currency = u"EUR"_s;
        CollectingSink sink;
        const Status status = readFile(file.fileName(), options, sink);
        if (!status)
            qWarning("%s", qPrintable(status.error().text));
        return sink;
    }
    CollectingSink deals(const QStringList &amounts, ReadOptions options = {}, char separator = ',')
    {
        QByteArray bytes = "Deal ID,Stage,Entered at,Amount\n";
        bytes.replace(',', separator);
        int number = 0;
        for (const QString &amount : amounts) {
            const QByteArray id = 'D' + QByteArray::number(++number);
            bytes += id + separator + "Won" + separator + "2026-03-10" + separator + '"' + amount.toUtf8() +
                     "\"\n";
        }
        options.format = u"journey-history"_s;
        return read(bytes, options);
    }
    CollectingSink moves(const QStringList &times, ReadOptions options = {})
    {
        QByteArray bytes = "Deal ID,Stage,Entered at\n";
        int number = 0;
        for (const QString &time : times)
            bytes += 'D' + QByteArray::number(++number) + ",Lead,\"" + time.toUtf8() + "\"\n";
        options.format = u"journey-history"_s;
        return read(bytes, options);
    }
    QTemporaryDir m_folder;

private slots:
    void aColumnOfAmountsShowsItsMark()
    {
        QCOMPARE(amounts({u"1.250"_s, u"2.499,90"_s}).proven(), DecimalMark::Comma);
        QCOMPARE(amounts({u"1,250"_s, u"2,499.90"_s}).proven(), DecimalMark::Dot);
        QCOMPARE(amounts({u"1.250"_s, u"12.5"_s}).proven(), DecimalMark::Dot);
        QCOMPARE(amounts({u"1.250"_s, u"1.250.000"_s}).proven(), DecimalMark::Comma);
        QCOMPARE(amounts({u"1.250"_s, u"1.234"_s}).proven(),
                 DecimalMark::Comma); // no cents are 234 thousandths
        QCOMPARE(amounts({u"1.250"_s, u"0.500"_s}).proven(), DecimalMark::Dot);
        QCOMPARE(amounts({u"1.250"_s, u"10.000"_s}).proven(), DecimalMark::Unknown);
        QCOMPARE(amounts({u"1.250"_s, u"12.50"_s, u"12,50"_s}).proven(), DecimalMark::Unknown);
        QCOMPARE(amounts({u"1.250"_s, u"7.000"_s}, u"IDR"_s).proven(), DecimalMark::Comma);
        QCOMPARE(amounts({u"1,250"_s, u"1’250.50"_s}).proven(), DecimalMark::Dot);
        QCOMPARE(amounts({u"1.250"_s, u"1 250,5"_s}).proven(), DecimalMark::Comma);
        QVERIFY(!amounts({u"1250"_s, u"12.50"_s}).hasOpenCells());
        QVERIFY(!amounts({u"CLP 1.250"_s, u"¥1,250"_s}, u"JPY"_s).hasOpenCells());
        QCOMPARE(amounts({u"1.250"_s, u"3.000"_s}).likely(), DecimalMark::Comma);
        QCOMPARE(amounts({u"1.250"_s, u"3.000"_s}, u"KWD"_s).likely(), DecimalMark::Dot);
        QCOMPARE(amounts({u"1,250"_s, u"3,000"_s}, u"KWD"_s).likely(), DecimalMark::Dot);
    }

    void aColumnOfDatesShowsItsOrder()
    {
        QCOMPARE(dates({u"03/04/2026"_s, u"13/04/2026"_s}).proven(), DateOrder::DayFirst);
        QCOMPARE(dates({u"03/04/2026"_s, u"03/13/2026 2:05 PM"_s}).proven(), DateOrder::MonthFirst);
        QCOMPARE(dates({u"03/04/2026"_s, u"05/06/2026"_s}).proven(), DateOrder::Unknown);
        QVERIFY(dates({u"13/02/2026"_s, u"02/13/2026"_s}).contradicts());
        QCOMPARE(dates({u"13/02/2026"_s, u"02/13/2026"_s, u"14/02/2026"_s}).likely(), DateOrder::DayFirst);
        QCOMPARE(dates({u"05/04/2026"_s}, QDate(2026, 4, 10)).proven(),
                 DateOrder::DayFirst); // 4 May is yet to come
        QVERIFY(!dates({u"05/05/2026"_s, u"2026-03-04"_s, u"03.04.2026"_s, u"3 May 2026"_s}).hasOpenCells());
        QCOMPARE(dates({u"3 listopada 2026"_s, u"4 września 2026"_s}).language(), u"pl"_s);
        QCOMPARE(dates({u"3. listopada 2026."_s, u"4. rujna 2026."_s}).language(), u"hr"_s);
    }

    void oneMarkBeforeThreeDigitsIsReadAsItsColumnDoes()
    {
        const CollectingSink german = deals({u"1.250"_s, u"2.499,90"_s, u"10.000"_s, u"1.234"_s});
        QCOMPARE(money(german),
                 (QStringList{u"EUR 125000"_s, u"EUR 249990"_s, u"EUR 1000000"_s, u"EUR 123400"_s}));
        QCOMPARE(german.failedRows(), 0);
        QCOMPARE(german.doubts.size(), 1);
        QVERIFY(!german.doubts.first().open);
        QCOMPARE(german.doubts.first().reading, u"comma"_s);
        QCOMPARE(money(deals({u"1,250"_s, u"2,499.90"_s})), (QStringList{u"EUR 125000"_s, u"EUR 249990"_s}));
        QCOMPARE(money(deals({u"CLP 125.000"_s, u"CLP 12.345"_s, u"CLP 1.250.000"_s})),
                 (QStringList{u"CLP 125000"_s, u"CLP 12345"_s, u"CLP 1250000"_s}));
        QCOMPARE(money(deals({u"1.250 kr"_s, u"12,50 kr"_s})), (QStringList{u"SEK 125000"_s, u"SEK 1250"_s}));
    }

    void whatTheColumnLeavesOpenTheFileDecides()
    {
        ReadOptions options;
        // A semicolon between the cells belongs to countries that have the comma before the cents.
        const CollectingSink semicolon = deals({u"1.250"_s, u"7.500"_s}, options, ';');
        QCOMPARE(money(semicolon), (QStringList{u"EUR 125000"_s, u"EUR 750000"_s}));
        QVERIFY(!semicolon.doubts.first().open);
        const CollectingSink commas = deals({u"1,250"_s, u"7,500"_s}, options, ';');
        QCOMPARE(money(commas), (QStringList{u"EUR 125"_s, u"EUR 750"_s}));
        const QByteArray order =
            "Name,Email,Total,Lineitem quantity,Lineitem name,Lineitem price,Created at,Currency\n";
        const CollectingSink shop =
            read(order + "#1,a@example.org,1.250,1,Bowl,\"1.250,00\",2026-03-04,EUR\n");
        QCOMPARE(money(shop), (QStringList{u"EUR 125000"_s})); // the prices beside it say so
    }

    void whatNothingDecidesIsADoubtThatCanBeSettled()
    {
        const CollectingSink open = deals({u"1.250"_s, u"7.500"_s, u"100"_s});
        QCOMPARE(open.doubts.size(), 1);
        const ColumnDoubt doubt = open.doubts.first();
        QVERIFY(doubt.open);
        QCOMPARE(doubt.kind, ColumnDoubt::Kind::Amount);
        QCOMPARE(doubt.column, u"Amount"_s);
        QCOMPARE(doubt.reading, u"comma"_s);
        QCOMPARE(doubt.samples, (QStringList{u"1.250"_s, u"7.500"_s}));
        QCOMPARE(money(open), (QStringList{u"EUR 125000"_s, u"EUR 750000"_s, u"EUR 10000"_s}));
        for (const QString &column : {u"Amount"_s, u"amount"_s, u"*"_s}) {
            ReadOptions options;
            options.readings = {{column, u"dot"_s}};
            const CollectingSink chosen = deals({u"1.250"_s, u"7.500"_s, u"100"_s}, options);
            QCOMPARE(money(chosen), (QStringList{u"EUR 125"_s, u"EUR 750"_s, u"EUR 10000"_s}));
            QVERIFY(chosen.doubts.first().chosen);
        }
        QVERIFY(deals({u"12.50"_s, u"100"_s}).doubts.isEmpty());
    }

    void signsThatContradictEachOtherAreADoubtThatNamesBoth()
    {
        for (const QStringList &cells :
             {QStringList{u"1.360"_s, u"1,360"_s, u"8.500"_s},
              QStringList{u"4,200"_s, u"8.500"_s, u"7,100"_s}, QStringList{u"2.499,90"_s, u"1,360"_s},
              QStringList{u"2,499.90"_s, u"1.360"_s, u"1,360"_s}}) {
            const CollectingSink sink = deals(cells);
            QCOMPARE(sink.doubts.size(), 1);
            const ColumnDoubt doubt = sink.doubts.first();
            QVERIFY(doubt.open);
            QVERIFY(doubt.contradicts);
            const QString said = doubtSentence(doubt, QLocale::c());
            for (const QString &cell : {doubt.samples.at(0), doubt.samples.at(1)})
                QVERIFY2(cells.contains(cell) && said.contains(u'“' + cell + u'”'), qPrintable(said));
            QVERIFY(doubt.samples.at(0) != doubt.samples.at(1));
        }
        const CollectingSink sink = deals({u"1.360"_s, u"1,360"_s, u"8.500"_s});
        QCOMPARE(
            doubtSentence(sink.doubts.first(), QLocale::c()),
            u"The column “Amount” holds both “1.360” and “1,360”: they were read as 1360.00 and 1.36. One of "
            "them is wrong, or the amounts are written in two ways."_s);
        ReadOptions options;
        options.readings = {{u"Amount"_s, u"dot"_s}};
        const CollectingSink chosen = deals({u"1.360"_s, u"1,360"_s}, options);
        QCOMPARE(money(chosen), (QStringList{u"EUR 136"_s, u"EUR 136000"_s}));
        QVERIFY(chosen.doubts.first().chosen);
        // Signs that go together are none.
        QVERIFY(!deals({u"1.360"_s, u"2.499,90"_s, u"0,500"_s}).doubts.first().open);
    }

    void theCurrencyOfARowDecidesWhereItCan()
    {
        const QByteArray header = "Name,Email,Financial Status,Currency,Total,Created at\n";
        const QByteArray rows =
            "#1,a@example.org,paid,CLP,4.350,2026-03-04\n#2,b@example.org,paid,KWD,4.350,2026-03-04\n"
            "#3,c@example.org,paid,EUR,4.350,2026-03-04\n";
        const CollectingSink sink = read(header + rows);
        QCOMPARE(money(sink), (QStringList{u"CLP 4350"_s, u"KWD 4350"_s, u"EUR 435000"_s}));
        QCOMPARE(sink.doubts.size(), 1);
        // A cell that shows the mark speaks for all of its column.
        const CollectingSink shown =
            read(header + rows + "#4,d@example.org,paid,EUR,\"2.499,90\",2026-03-04\n");
        QCOMPARE(money(shown),
                 (QStringList{u"CLP 4350"_s, u"KWD 4350000"_s, u"EUR 435000"_s, u"EUR 249990"_s}));
        const CollectingSink named = deals({u"KWD 4.350"_s, u"€ 4.350"_s, u"BHD 7.125"_s});
        QCOMPARE(money(named), (QStringList{u"KWD 4350"_s, u"EUR 435000"_s, u"BHD 7125"_s}));
    }

    void aColumnThatWasNamedInVainIsSaid()
    {
        ReadOptions options;
        options.readings = {{u"Amout"_s, u"dot"_s}, {u"Amount"_s, u"dot"_s}};
        const CollectingSink sink = deals({u"1.250"_s}, options);
        QCOMPARE(money(sink), QStringList{u"EUR 125"_s});
        QCOMPARE(sink.warnings.size(), 1);
        QVERIFY2(sink.warnings.first().reason.contains(u"“Amout”"_s),
                 qPrintable(sink.warnings.first().reason));
        QVERIFY(sink.warnings.first().reason.contains(u"Amount"_s));
    }

    void anAmountNobodyCanReadIsANamedRowAndNoSaleIsLost()
    {
        const CollectingSink sink = deals({u"12.50"_s, u"tba"_s, u"7"_s, u"-3"_s, u"9999999999999999999"_s});
        QCOMPARE(money(sink), (QStringList{u"EUR 1250"_s, u"EUR 700"_s}));
        QCOMPARE(sink.failedRows(), 3);
        QCOMPARE(sink.rows(), 5);
        QCOMPARE(reasons(sink).first(),
                 u"3: Column “Amount”: “tba” is no amount that Vouch can read; write it like 49.90."_s);
        // A word on a row that brings no sale loses none.
        ReadOptions options;
        options.format = u"journey-history"_s;
        const CollectingSink open =
            read("Deal ID,Stage,Entered at,Amount\nD1,Lead,2026-03-01,tba\nD1,Won,2026-03-02,5\n", options);
        QCOMPARE(money(open), (QStringList{u"EUR 500"_s}));
        QCOMPARE(open.failedRows(), 0);
    }

    void anAmountNobodyCanReadOfADealThatIsNotWonIsNamedToo()
    {
        ReadOptions options;
        options.format = u"journey-history"_s;
        const CollectingSink events =
            read("Deal ID,Stage,Entered at,Amount\nD1,Lead,2026-03-01,tba\n", options);
        QCOMPARE(events.failedRows(), 0);
        QCOMPARE(events.warnings.size(), 1);
        QCOMPARE(events.warnings.first().line, 2);
        const CollectingSink columns =
            read("Record ID,Deal Name,Amount,Date entered \"Demo\",Date entered \"Closed won\"\n"
                 "1,A,tba,2026-03-01,\n",
                 options);
        QCOMPARE(columns.drafts.size(), 1);
        QVERIFY(columns.warnings.first().reason.contains(u"“tba”"_s));
    }

    void dayAndMonthAreReadAsTheirColumnDoes()
    {
        QCOMPARE(days(moves({u"03/04/2026"_s, u"13/04/2026"_s})),
                 (QStringList{u"2026-04-03"_s, u"2026-04-13"_s}));
        QCOMPARE(days(moves({u"03/04/2026"_s, u"03/13/2026"_s})),
                 (QStringList{u"2026-03-04"_s, u"2026-03-13"_s}));
        const CollectingSink open = moves({u"03/04/2026"_s, u"05/06/2026"_s});
        QCOMPARE(days(open), (QStringList{u"2026-03-04"_s, u"2026-05-06"_s}));
        QCOMPARE(open.doubts.size(), 1);
        QVERIFY(open.doubts.first().open);
        QCOMPARE(open.doubts.first().kind, ColumnDoubt::Kind::DayMonth);
        QCOMPARE(open.doubts.first().reading, u"month-first"_s);
        ReadOptions options;
        options.readings = {{u"Entered at"_s, u"day-first"_s}};
        QCOMPARE(days(moves({u"03/04/2026"_s, u"05/06/2026"_s}, options)),
                 (QStringList{u"2026-04-03"_s, u"2026-06-05"_s}));
        // One setting for all columns may hold a word for amounts and one for dates.
        options.readings = {{u"*"_s, u"comma day-first"_s}};
        QCOMPARE(days(moves({u"03/04/2026"_s}, options)), (QStringList{u"2026-04-03"_s}));
    }

    void datesThatContradictEachOtherAreADoubt()
    {
        const CollectingSink sink =
            moves({u"13/02/2026"_s, u"02/13/2026"_s, u"14/02/2026"_s, u"03/04/2026"_s});
        QCOMPARE(days(sink),
                 (QStringList{u"2026-02-13"_s, u"2026-02-13"_s, u"2026-02-14"_s, u"2026-04-03"_s}));
        QCOMPARE(sink.doubts.size(), 1);
        QVERIFY(sink.doubts.first().open);
        QCOMPARE(sink.doubts.first().samples.mid(0, 2), (QStringList{u"13/02/2026"_s, u"02/13/2026"_s}));
    }

    void whatHasHappenedIsNotInTheFuture()
    {
        ReadOptions options;
        options.now = QDateTime(QDate(2026, 4, 10), QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch();
        const CollectingSink sink = moves({u"05/04/2026"_s, u"02/03/2026"_s}, options);
        QCOMPARE(days(sink), (QStringList{u"2026-04-05"_s, u"2026-03-02"_s}));
        QVERIFY(!sink.doubts.first().open);
    }

    void datesOfOtherLanguagesAndSpreadsheetsAreRead()
    {
        const CollectingSink sink =
            moves({u"3. September 2026"_s, u"14 juillet 2026"_s, u"2026年9月3日 下午2:37"_s});
        QCOMPARE(days(sink), (QStringList{u"2026-09-03"_s, u"2026-07-14"_s, u"2026-09-03T"_s}));
        const CollectingSink counted = moves({u"45631"_s, u"45632.5"_s});
        QCOMPARE(days(counted), (QStringList{u"2024-12-05"_s, u"2024-12-06T"_s}));
        QCOMPARE(counted.warnings.size(), 1);
        QVERIFY2(counted.warnings.first().reason.contains(u"2024-12-05"_s),
                 qPrintable(counted.warnings.first().reason));
        QCOMPARE(counted.warnings.first().line, 2);
    }

    void timesWithoutAZoneAreInTheWorkspaces()
    {
        ReadOptions options;
        options.zone = QTimeZone("Asia/Shanghai");
        const CollectingSink sink =
            moves({u"2026-03-01 07:30"_s, u"2026-03-01"_s, u"2026-03-01 07:30 +0000"_s}, options);
        QStringList at;
        for (const Draft &draft : sink.drafts)
            at.append(toIso(draft.deals.first().visits.first().at));
        QCOMPARE(at, (QStringList{u"2026-02-28T23:30:00Z"_s, u"2026-03-01T00:00:00Z"_s,
                                  u"2026-03-01T07:30:00Z"_s}));
        QVERIFY(sink.drafts.at(1).deals.first().visits.first().dayOnly);
    }

    void aDateNobodyCanReadIsANamedRow()
    {
        const CollectingSink sink = moves({u"2026-03-01"_s, u"soon"_s});
        QCOMPARE(reasons(sink),
                 (QStringList{u"3: Column “Entered at”: “soon” is no date and time that Vouch can read; "
                              "write it like 2026-09-03 14:05."_s}));
        const CollectingSink columns =
            read("Record ID,Deal Name,Amount,Date entered \"Demo\",Date entered \"Closed won\"\n"
                 "1,A,5,2026-03-01,2026-03-02\n2,B,7,someday,2026-03-02\n3,C,x,2026-03-01,2026-03-02\n");
        QCOMPARE(money(columns), (QStringList{u"EUR 500"_s}));
        QCOMPARE(columns.failedRows(), 2);
    }

    void anOrderWithAFigureNobodyCanReadIsNamed()
    {
        const QByteArray header =
            "Name,Email,Total,Refunded Amount,Lineitem quantity,Lineitem name,Lineitem price,Created at\n";
        const CollectingSink sink = read(header + "#1,a@example.org,12.50,,1,Bowl,12.50,2026-03-04\n"
                                                  "#2,b@example.org,abc,,1,Bowl,12.50,2026-03-04\n"
                                                  "#3,c@example.org,12.50,some,1,Bowl,12.50,2026-03-04\n"
                                                  "#4,d@example.org,12.50,,two,Bowl,12.50,2026-03-04\n"
                                                  "#5,e@example.org,12.50,,1,Bowl,cheap,2026-03-04\n"
                                                  "#6,f@example.org,12.50,,1,Bowl,12.50,then\n");
        QCOMPARE(money(sink), (QStringList{u"EUR 1250"_s}));
        QCOMPARE(sink.failedRows(), 5);
        QCOMPARE(sink.rows(), 6);
        QVERIFY(sink.drafts.first().purchases.first().dayOnly);
        for (const QString &reason : reasons(sink))
            QVERIFY2(reason.contains(u"was left out. "_s), qPrintable(reason));
    }

    void birthdaysFollowTheirColumnAndAreNeverInTheFuture()
    {
        ReadOptions options;
        options.now = QDateTime(QDate(2026, 11, 30), QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch();
        const CollectingSink sink = read("Name,E-mail,Birthday\n"
                                         "Ana,a@example.org,03/04/45\nBea,b@example.org,25/12/80\n"
                                         "Cem,c@example.org,sometime in May\nDea,d@example.org,9. März\n"
                                         "Eva,e@example.org,3 de marzo de 1990\nFay,f@example.org,0.0.00\n"
                                         "Gus,g@example.org,2031-01-01\n",
                                         options);
        QStringList birthdays;
        for (const Draft &draft : sink.drafts)
            birthdays.append(draft.person.birthday);
        QCOMPARE(birthdays, (QStringList{u"1945-04-03"_s, u"1980-12-25"_s, QString(), u"--03-09"_s,
                                         u"1990-03-03"_s, QString(), QString()}));
        QCOMPARE(sink.warnings.size(), 2);
        QCOMPARE(sink.warnings.first().line, 4);
        QVERIFY(sink.warnings.first().reason.contains(u"“sometime in May”"_s));
        QCOMPARE(sink.drafts.at(2).person.custom, (QList<Labelled>{{u"Birthday"_s, u"sometime in May"_s}}));
        QVERIFY(sink.drafts.at(5).person.custom.isEmpty());
        QCOMPARE(sink.drafts.at(6).person.custom.size(), 1);
    }

    void theSharedFilesWithAmountsComeToTheirTotals()
    {
        const QString folder = QStringLiteral(VOUCH_SAMPLES) + u"/faults/01-money-grouping/"_s;
        if (!QFile::exists(folder))
            QSKIP("The shared samples are not here.");
        ReadOptions options;
        options.currency = u"EUR"_s;
        const std::pair<QString, QStringList> files[] = {
            {u"de-history.csv"_s, {u"EUR 125000"_s, u"EUR 249990"_s, u"EUR 1000000"_s, u"EUR 123400"_s}},
            {u"clp-history.csv"_s, {u"CLP 125000"_s, u"CLP 12345"_s, u"CLP 1250000"_s}}};
        for (const auto &[name, right] : files) {
            CollectingSink sink;
            QVERIFY(readFile(folder + name, options, sink));
            QCOMPARE(money(sink), right);
            QCOMPARE(sink.failedRows(), 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestColumnReadings)
#include "tst_column_readings.moc"
