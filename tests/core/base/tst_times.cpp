// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/times.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace vouch;

class TestTimes : public QObject
{
    Q_OBJECT

private slots:
    void datesAreReadInManyLanguages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        const std::pair<QString, QString> dates[] = {
            {u"3. September 2026"_s, u"2026-09-03"_s},
            {u"Do., 3. Sept. 2026"_s, u"2026-09-03"_s},
            {u"Donnerstag, den 3. September 2026"_s, u"2026-09-03"_s},
            {u"1. März 2026"_s, u"2026-03-01"_s},
            {u"14 juillet 2026"_s, u"2026-07-14"_s},
            {u"1er août 2026"_s, u"2026-08-01"_s},
            {u"mardi 14 juil. 2026"_s, u"2026-07-14"_s},
            {u"5 févr. 2026"_s, u"2026-02-05"_s},
            {u"5 fevrier 2026"_s, u"2026-02-05"_s},
            {u"3 de marzo de 2026"_s, u"2026-03-03"_s},
            {u"3 de março de 2026"_s, u"2026-03-03"_s},
            {u"martes, 3 de marzo de 2026"_s, u"2026-03-03"_s},
            {u"3 ene 2026"_s, u"2026-01-03"_s},
            {u"3 gennaio 2026"_s, u"2026-01-03"_s},
            {u"3 mei 2026"_s, u"2026-05-03"_s},
            {u"3 maart 2026"_s, u"2026-03-03"_s},
            {u"3 września 2026"_s, u"2026-09-03"_s},
            {u"3. prosince 2026"_s, u"2026-12-03"_s},
            {u"3. joulukuuta 2026"_s, u"2026-12-03"_s},
            {u"3. marraskuuta 2026"_s, u"2026-11-03"_s},
            {u"3 Eylül 2026"_s, u"2026-09-03"_s},
            {u"3 Ağustos 2026 Pazartesi"_s.chopped(10), u"2026-08-03"_s},
            {u"3 сентября 2026 г."_s, u"2026-09-03"_s},
            {u"3 сент. 2026"_s, u"2026-09-03"_s},
            {u"3 вересня 2026 р."_s, u"2026-09-03"_s},
            {u"3 Σεπτεμβρίου 2026"_s, u"2026-09-03"_s},
            {u"2026. szeptember 3."_s, u"2026-09-03"_s},
            {u"2026 m. rugsėjo 3 d."_s, u"2026-09-03"_s},
            {u"٣ سبتمبر ٢٠٢٦"_s, u"2026-09-03"_s},
            {u"3 أيلول 2026"_s, u"2026-09-03"_s},
            {u"۳ سپتامبر ۲۰۲۶"_s, u"2026-09-03"_s},
            {u"3 בספטמבר 2026"_s, u"2026-09-03"_s},
            {u"3 सितंबर 2026"_s, u"2026-09-03"_s},
            {u"3 กันยายน 2569"_s, u"2026-09-03"_s},
            {u"3 tháng 9, 2026"_s, u"2026-09-03"_s},
            {u"3 Agustus 2026"_s, u"2026-08-03"_s},
            {u"2026年9月3日"_s, u"2026-09-03"_s},
            {u"２０２６年９月３日"_s, u"2026-09-03"_s},
            {u"2026 年 9 月 3 日"_s, u"2026-09-03"_s},
            {u"2026年9月3日(木)"_s, u"2026-09-03"_s},
            {u"2026年9月3日星期四"_s, u"2026-09-03"_s},
            {u"令和8年9月3日"_s, u"2026-09-03"_s},
            {u"民國115年9月3日"_s, u"2026-09-03"_s},
            {u"2026년 9월 3일"_s, u"2026-09-03"_s},
            {u"2026. 9. 3."_s, u"2026-09-03"_s},
            {u"3. 9. 2026"_s, u"2026-09-03"_s},
            {u"September 3rd, 2026"_s, u"2026-09-03"_s},
            {u"Thursday, September 3, 2026"_s, u"2026-09-03"_s},
            {u"3-Sep-26"_s, u"2026-09-03"_s},
            {u"3 Sep '26"_s, u"2026-09-03"_s},
            {u"2026-W36-4"_s, u"2026-09-03"_s},
            {u"2026/9/3"_s, u"2026-09-03"_s},
            {u"2026.09.03"_s, u"2026-09-03"_s},
            {u"03.09.26"_s, u"2026-09-03"_s},
            {u"Do., 03.09.2026"_s, u"2026-09-03"_s}};
        for (const auto &[text, iso] : dates)
            QTest::newRow(text.toUtf8().constData()) << text << iso;
    }

    void datesAreReadInManyLanguages()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const auto time = parseTime(text, DateOrder::Unknown, QTimeZone("Pacific/Auckland"));
        QVERIFY(time.has_value());
        QCOMPARE(time->zone, ParsedTime::Zone::DateOnly);
        QCOMPARE(toIso(time->at), iso + u"T00:00:00Z"_s); // a day is 00:00 UTC in every zone
    }

    void timesOfDayAreReadInManyLanguages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clock");
        const std::pair<QString, QString> times[] = {{u"2026年9月3日 下午2:37"_s, u"14:37"_s},
                                                     {u"2026年9月3日下午2:37"_s, u"14:37"_s},
                                                     {u"2026/9/3 下午2:37"_s, u"14:37"_s},
                                                     {u"2026/9/3 上午12:07"_s, u"00:07"_s},
                                                     {u"2026年9月3日 凌晨1:05"_s, u"01:05"_s},
                                                     {u"2026年9月3日 晚上11:05"_s, u"23:05"_s},
                                                     {u"2026年9月3日 14时05分"_s, u"14:05"_s},
                                                     {u"2026年9月3日 午後2時37分"_s, u"14:37"_s},
                                                     {u"2026. 9. 3. 오후 2:37"_s, u"14:37"_s},
                                                     {u"2026년 9월 3일 오후 2시 37분"_s, u"14:37"_s},
                                                     {u"3. September 2026 um 14:05 Uhr"_s, u"14:05"_s},
                                                     {u"3. September 2026, 14.05 Uhr"_s, u"14:05"_s},
                                                     {u"3 septembre 2026 à 14 h 05"_s, u"14:05"_s},
                                                     {u"3 septembre 2026 à 14h05"_s, u"14:05"_s},
                                                     {u"3 de septiembre de 2026, 2:37 p. m."_s, u"14:37"_s},
                                                     {u"3 de septiembre de 2026 a las 14:37"_s, u"14:37"_s},
                                                     {u"3 de setembro de 2026 às 14:37"_s, u"14:37"_s},
                                                     {u"3 сентября 2026 г., 14:05"_s, u"14:05"_s},
                                                     {u"3 сентября 2026 г. в 14:05"_s, u"14:05"_s},
                                                     {u"3.9.2026 klo 14.05"_s, u"14:05"_s},
                                                     {u"3. september 2026 kl. 14.05"_s, u"14:05"_s},
                                                     {u"3 Eylül 2026 14:05"_s, u"14:05"_s},
                                                     {u"٣ سبتمبر ٢٠٢٦ ٢:٣٧ م"_s, u"14:37"_s},
                                                     {u"3 Σεπτεμβρίου 2026, 2:37 μ.μ."_s, u"14:37"_s},
                                                     {u"September 3, 2026 at 2:37 PM"_s, u"14:37"_s},
                                                     {u"Sep 03, 2026 9:05 am"_s, u"09:05"_s},
                                                     {u"2026-09-03 14:05"_s, u"14:05"_s},
                                                     {u"03.09.2026 14:05"_s, u"14:05"_s}};
        for (const auto &[text, clock] : times)
            QTest::newRow(text.toUtf8().constData()) << text << clock;
    }

    void timesOfDayAreReadInManyLanguages()
    {
        QFETCH(QString, text);
        QFETCH(QString, clock);
        const auto time = parseTime(text);
        QVERIFY(time.has_value());
        QCOMPARE(time->zone, ParsedTime::Zone::Assumed);
        QCOMPARE(toIso(time->at), u"2026-09-03T"_s + clock + u":00Z"_s);
    }

    void aStatedZoneWinsOverTheAssumedOne()
    {
        const QTimeZone shanghai("Asia/Shanghai");
        const auto at = [&](const QString &text) {
            const auto time = parseTime(text, DateOrder::Unknown, shanghai);
            return time ? toIso(time->at) : QString();
        };
        QCOMPARE(at(u"2026-09-03 14:05"_s), u"2026-09-03T06:05:00Z"_s);
        QCOMPARE(at(u"2026-09-03 14:05 +0200"_s), u"2026-09-03T12:05:00Z"_s);
        QCOMPARE(at(u"2026-09-03T14:05:00Z"_s), u"2026-09-03T14:05:00Z"_s);
        QCOMPARE(at(u"2026-09-03 14:05 CEST"_s), u"2026-09-03T12:05:00Z"_s);
        QCOMPARE(at(u"2026-09-03T14:05:00+02:00[Europe/Berlin]"_s), u"2026-09-03T12:05:00Z"_s);
        QCOMPARE(at(u"20260903T140500Z"_s), u"2026-09-03T14:05:00Z"_s);
    }

    void theColumnsOrderDecidesWhatIsOpenAndNothingElse()
    {
        const auto day = [](const QString &text, DateOrder order) {
            const auto time = parseTime(text, order);
            return time ? toIso(time->at).left(10) : QString();
        };
        QCOMPARE(day(u"03/04/2026"_s, DateOrder::DayFirst), u"2026-04-03"_s);
        QCOMPARE(day(u"03/04/2026"_s, DateOrder::MonthFirst), u"2026-03-04"_s);
        QCOMPARE(day(u"13/02/2026"_s, DateOrder::MonthFirst), u"2026-02-13"_s);
        QCOMPARE(day(u"02/13/2026"_s, DateOrder::DayFirst), u"2026-02-13"_s);
        QCOMPARE(day(u"03.04.2026"_s, DateOrder::Unknown), u"2026-04-03"_s);
        QCOMPARE(day(u"2026/03/04"_s, DateOrder::DayFirst), u"2026-03-04"_s);
    }

    void aBirthdayOfTwoDigitsIsNeverInTheFuture()
    {
        const auto day = [](const QString &text) {
            const auto time = parseTime(text, TimeContext{.latest = QDate(2026, 11, 30)});
            return time ? toIso(time->at).left(10) : QString();
        };
        QCOMPARE(day(u"3/4/45"_s), u"1945-03-04"_s);
        QCOMPARE(day(u"03.04.45"_s), u"1945-04-03"_s);
        QCOMPARE(day(u"3. Mai 26"_s), u"2026-05-03"_s);
        QCOMPARE(day(u"3. Dezember 26"_s), u"1926-12-03"_s);
        QCOMPARE(day(u"1/2/85"_s), u"1985-01-02"_s);
        QCOMPARE(day(u"2031-01-01"_s), QString());
    }

    void monthsThatDifferByLanguageNeedTheColumns()
    {
        QVERIFY(!parseTime(u"3 listopad 2026"_s));
        QCOMPARE(toIso(parseTime(u"3 listopad 2026"_s, TimeContext{.language = u"pl"_s})->at),
                 u"2026-11-03T00:00:00Z"_s);
        QCOMPARE(toIso(parseTime(u"3. listopad 2026."_s, TimeContext{.language = u"hr"_s})->at),
                 u"2026-10-03T00:00:00Z"_s);
    }

    void aWeekdayIsKnownWithAnyApostrophe()
    {
        for (const QString &mark : {u"'"_s, u"’"_s, u"ʼ"_s}) {
            const auto time = parseTime(u"п%1ятниця, 6 квітня 1984 р."_s.arg(mark));
            QVERIFY2(time, qPrintable(mark));
            QCOMPARE(toIso(time->at), u"1984-04-06T00:00:00Z"_s);
        }
    }

    void aSpreadsheetsDayIsOneWhereTheColumnSaysSo()
    {
        QVERIFY(!parseTime(u"45631"_s));
        const TimeContext counted{.serials = true};
        QCOMPARE(toIso(parseTime(u"45631"_s, counted)->at), u"2024-12-05T00:00:00Z"_s);
        QCOMPARE(toIso(parseTime(u"45631.5"_s, counted)->at), u"2024-12-05T12:00:00Z"_s);
        QCOMPARE(parseTime(u"45631"_s, counted)->zone, ParsedTime::Zone::DateOnly);
        QCOMPARE(toIso(parseTime(u"16132"_s, counted)->at), u"1944-03-01T00:00:00Z"_s);
    }

    void whatIsNoDateIsRefused()
    {
        for (const QString &text :
             {u"tomorrow"_s, u"31.02.2026"_s, u"30 Feb 2026"_s, u"2026-W54-1"_s, u"March 2026"_s, u"2026"_s,
              u"1405/06/12"_s, u"3 Foo 2026"_s, u"Order 3 March 2026"_s, u"3 March 2026 25:00"_s,
              u"2026-09-03 noonish"_s, u"3 March 4 2026"_s, u"12.50"_s, u"3/4"_s, u"2026-09-03 14:05 XYZ"_s,
              u"99/99/9999"_s})
            QVERIFY2(!parseTime(text), qPrintable(text));
    }

    void everyDayIsReadBackInEveryLanguageThatWritesIt()
    {
        QVERIFY(rc::check("parse(write(day, language)) == day", [] {
            static const std::vector<QString> names{
                u"de_DE"_s, u"en_US"_s, u"en_GB"_s, u"fr_FR"_s, u"es_ES"_s, u"it_IT"_s,
                u"pt_BR"_s, u"nl_NL"_s, u"sv_SE"_s, u"nb_NO"_s, u"da_DK"_s, u"fi_FI"_s,
                u"cs_CZ"_s, u"ru_RU"_s, u"uk_UA"_s, u"tr_TR"_s, u"el_GR"_s, u"hu_HU"_s,
                u"zh_CN"_s, u"ja_JP"_s, u"ko_KR"_s, u"vi_VN"_s, u"id_ID"_s, u"ro_RO"_s};
            const QLocale locale(*rc::gen::elementOf(names));
            const QDate day = QDate(1950, 1, 1).addDays(*rc::gen::inRange(0, 40'000));
            const QString text = locale.toString(day, QLocale::LongFormat);
            const auto time = parseTime(text);
            if (!time || QDateTime::fromMSecsSinceEpoch(time->at, QTimeZone::utc()).date() != day)
                RC_FAIL((locale.name() + u": "_s + text).toStdString());
        }));
    }
};

QTEST_GUILESS_MAIN(TestTimes)
#include "tst_times.moc"
