// SPDX-License-Identifier: GPL-3.0-or-later
// What people type where a date is asked for: in words, in figures, in every zone; and what is shown is read
// back.
#include "core/base/typed_date.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using Toward = DateReading::Toward;

namespace
{

/// Monday, 30 November 2026, 12:20 there.
DateReading inZone(const char *zone, Toward toward = Toward::Future, const QLocale &locale = QLocale::c())
{
    const QTimeZone known(zone);
    return {Calendar(known), QDateTime(QDate(2026, 11, 30), QTime(12, 20), known).toMSecsSinceEpoch(), toward,
            locale};
}

/// "2026-12-04", or with the time on the clocks there; what could not be read in brackets.
QString readAs(const QString &text, const DateReading &how)
{
    const auto read = readTypedDate(text, how);
    if (!read)
        return u'(' + read.error().text + u')';
    if (!*read)
        return u"nothing"_s;
    const When when = **read;
    return when.dayOnly ? when.date().toString(Qt::ISODate)
                        : how.calendar.local(when.at).toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

class TestTypedDate : public QObject
{
    Q_OBJECT

private slots:
    void aPeriodBeginsAndEndsWhereItsWordsDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        const auto row = [](const QString &text, const char *first, const char *last) {
            QTest::newRow(qPrintable(text))
                << text << QString::fromLatin1(first) << QString::fromLatin1(last);
        };
        row(u"last month"_s, "2026-10-01", "2026-10-31");
        row(u"上个月"_s, "2026-10-01", "2026-10-31");
        row(u"this month"_s, "2026-11-01", "2026-11-30");
        row(u"本月"_s, "2026-11-01", "2026-11-30");
        row(u"next month"_s, "2026-12-01", "2026-12-31");
        row(u"last week"_s, "2026-11-23", "2026-11-29");
        row(u"this week"_s, "2026-11-30", "2026-12-06");
        row(u"上周"_s, "2026-11-23", "2026-11-29");
        row(u"last year"_s, "2025-01-01", "2025-12-31");
        row(u"去年"_s, "2025-01-01", "2025-12-31");
        row(u"this year"_s, "2026-01-01", "2026-12-31");
        row(u"letzten Monat"_s, "2026-10-01", "2026-10-31");
        // A day stays one.
        row(u"yesterday"_s, "2026-11-29", "2026-11-29");
        row(u"a month ago"_s, "2026-10-30", "2026-10-30");
        row(u"一个月前"_s, "2026-10-30", "2026-10-30");
        row(u"Friday last week"_s, "2026-11-27", "2026-11-27");
        row(u"end of last month"_s, "2026-10-31", "2026-10-31");
    }
    void aPeriodBeginsAndEndsWhereItsWordsDo()
    {
        QFETCH(QString, text);
        DateReading how = inZone("Asia/Shanghai", Toward::Past, QLocale(u"de_DE"_s));
        how.edge = DateReading::Edge::First;
        QTEST(readAs(text, how), "first");
        how.edge = DateReading::Edge::Last;
        QTEST(readAs(text, how), "last");
    }

    void wordsAreReadInEnglishAndChinese_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");
        const auto row = [](const QString &text, const char *date) {
            QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(date);
        };
        row(u"today"_s, "2026-11-30");
        row(u"Tomorrow"_s, "2026-12-01");
        row(u"  yesterday "_s, "2026-11-29");
        row(u"the day after tomorrow"_s, "2026-12-02");
        row(u"day before yesterday"_s, "2026-11-28");
        row(u"tomorrow 3pm"_s, "2026-12-01 15:00");
        row(u"3 p.m. tomorrow"_s, "2026-12-01 15:00");
        row(u"tomorrow at noon"_s, "2026-12-01 12:00");
        row(u"tomorrow, 15:30"_s, "2026-12-01 15:30");
        row(u"at 9:05am on Friday"_s, "2026-12-04 09:05");
        row(u"tonight at 8"_s, "2026-11-30 20:00");
        row(u"tomorrow at 15"_s, "2026-12-01 15:00");
        row(u"at 15 on Friday"_s, "2026-12-04 15:00");
        row(u"at 15 tomorrow"_s, "2026-12-01 15:00");
        row(u"Friday next week at 15"_s, "2026-12-11 15:00");
        row(u"4 Dec at 15"_s, "2026-12-04 15:00");
        row(u"at 15"_s, "2026-11-30 15:00");
        row(u"tonight 8:30pm"_s, "2026-11-30 20:30");
        row(u"half past three tomorrow"_s, "2026-12-01 03:30");
        row(u"quarter to 5 pm tomorrow"_s, "2026-12-01 16:45");
        row(u"3 o'clock tomorrow"_s, "2026-12-01 03:00");
        row(u"midnight tomorrow"_s, "2026-12-01 00:00");
        row(u"3pm"_s, "2026-11-30 15:00");
        row(u"15:30"_s, "2026-11-30 15:30");
        row(u"now"_s, "2026-11-30 12:20");
        row(u"Fri"_s, "2026-12-04");
        row(u"Monday"_s, "2026-11-30");
        row(u"next Fri 3pm"_s, "2026-12-04 15:00");
        row(u"next Monday"_s, "2026-12-07");
        row(u"last Monday"_s, "2026-11-23");
        row(u"last sunday"_s, "2026-11-29");
        row(u"Friday next week"_s, "2026-12-11");
        row(u"next week Friday 10am"_s, "2026-12-11 10:00");
        row(u"next week"_s, "2026-12-07");
        row(u"last week"_s, "2026-11-23");
        row(u"next month"_s, "2026-12-30");
        row(u"3rd of next month"_s, "2026-12-03");
        row(u"end of the month"_s, "2026-11-30");
        row(u"end of next month"_s, "2026-12-31");
        row(u"end of the year"_s, "2026-12-31");
        row(u"in 3 days"_s, "2026-12-03");
        row(u"in three days at 4pm"_s, "2026-12-03 16:00");
        row(u"3 days ago"_s, "2026-11-27");
        row(u"a week ago"_s, "2026-11-23");
        row(u"in 2 weeks"_s, "2026-12-14");
        row(u"2 weeks from now"_s, "2026-12-14");
        row(u"in 3 months"_s, "2027-02-28"); // which has no 30th
        row(u"in a year"_s, "2027-11-30");
        row(u"in 2 hours"_s, "2026-11-30 14:20");
        row(u"20 minutes ago"_s, "2026-11-30 12:00");
        row(u"4 Dec"_s, "2026-12-04");
        row(u"Dec 4"_s, "2026-12-04");
        row(u"1 March"_s, "2027-03-01");
        row(u"29 Feb"_s, "2028-02-29");
        row(u"4 Dec 3pm"_s, "2026-12-04 15:00");
        row(u"Fri 4 Dec 2026, 15:00"_s, "2026-12-04 15:00");
        row(u"4 Dec 2026 3pm"_s, "2026-12-04 15:00");
        row(u"4.12."_s, "2026-12-04");
        row(u"2026-12-04"_s, "2026-12-04");
        row(u"2026-12-04 15:00"_s, "2026-12-04 15:00");
        row(u"2026-12-04T15:00"_s, "2026-12-04 15:00");
        row(QString(), "nothing");
        row(u"  "_s, "nothing");
        row(u"今天"_s, "2026-11-30");
        row(u"明天"_s, "2026-12-01");
        row(u"后天"_s, "2026-12-02");
        row(u"大后天"_s, "2026-12-03");
        row(u"昨天"_s, "2026-11-29");
        row(u"前天"_s, "2026-11-28");
        row(u"昨天下午3点"_s, "2026-11-29 15:00");
        row(u"昨天下午三点半"_s, "2026-11-29 15:30");
        row(u"明天上午十点"_s, "2026-12-01 10:00");
        row(u"明天上午10:15"_s, "2026-12-01 10:15");
        row(u"今晚8点"_s, "2026-11-30 20:00");
        row(u"明早九点1刻"_s, "2026-12-01 09:15");
        row(u"明早九点一刻"_s, "2026-12-01 09:15");
        row(u"晚上12点"_s, "2026-12-01 00:00");
        row(u"凌晨1点"_s, "2026-11-30 01:00");
        row(u"明天中午"_s, "2026-12-01 12:00");
        row(u"下午3点20分"_s, "2026-11-30 15:20");
        row(u"１５：３０"_s, "2026-11-30 15:30");
        row(u"周五"_s, "2026-12-04");
        row(u"星期天"_s, "2026-12-06");
        row(u"本周五"_s, "2026-12-04");
        row(u"下周五"_s, "2026-12-11");
        row(u"下周五下午3点"_s, "2026-12-11 15:00");
        row(u"上周五"_s, "2026-11-27");
        row(u"下个星期一"_s, "2026-12-07");
        row(u"下週五下午三點"_s, "2026-12-11 15:00");
        row(u"三天后"_s, "2026-12-03");
        row(u"3天后下午2点"_s, "2026-12-03 14:00");
        row(u"三天以前"_s, "2026-11-27");
        row(u"两周后"_s, "2026-12-14");
        row(u"一个月后"_s, "2026-12-30");
        row(u"半小时后"_s, "2026-11-30 12:50");
        row(u"两小时前"_s, "2026-11-30 10:20");
        row(u"半年后"_s, "2027-05-30");
        row(u"月底"_s, "2026-11-30");
        row(u"下个月3号"_s, "2026-12-03");
        row(u"明年3月5日"_s, "2027-03-05");
        row(u"12月4日"_s, "2026-12-04");
        row(u"十二月四号下午3点"_s, "2026-12-04 15:00");
        row(u"5号"_s, "2026-12-05");
        row(u"2026年12月4日周五 15:00"_s, "2026-12-04 15:00");
    }
    void wordsAreReadInEnglishAndChinese()
    {
        QFETCH(QString, text);
        QFETCH(QString, date);
        for (const char *zone :
             {"UTC", "Asia/Shanghai", "America/St_Johns", "Pacific/Kiritimati", "Pacific/Pago_Pago",
              "Europe/Berlin", "Asia/Kathmandu", "Australia/Lord_Howe"})
            QCOMPARE(readAs(text, inZone(zone)), date);
    }

    void whatHappenedLiesBehind_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");
        QTest::newRow("Fri") << u"Fri"_s << u"2026-11-27"_s;
        QTest::newRow("Monday") << u"Monday"_s << u"2026-11-30"_s;
        QTest::newRow("Monday 3pm") << u"Monday 3pm"_s << u"2026-11-23 15:00"_s; // it is twenty past twelve
        QTest::newRow("Monday 9am") << u"Monday 9am"_s << u"2026-11-30 09:00"_s;
        QTest::newRow("4 Dec") << u"4 Dec"_s << u"2025-12-04"_s;
        QTest::newRow("zhou wu") << u"周五"_s << u"2026-11-27"_s;
        QTest::newRow("5 hao") << u"5号"_s << u"2026-11-05"_s;
        QTest::newRow("29 Feb") << u"29 Feb"_s << u"2024-02-29"_s;
        QTest::newRow("tomorrow") << u"tomorrow"_s << u"2026-12-01"_s;
    }
    void whatHappenedLiesBehind()
    {
        QFETCH(QString, text);
        QTEST(readAs(text, inZone("Asia/Shanghai", Toward::Past)), "date");
    }

    void theLanguageOfTheProgramIsReadToo_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");
        const auto row = [](const char *locale, const QString &text, const char *date) {
            QTest::newRow(qPrintable(QLatin1StringView(locale) + u' ' + text))
                << QString::fromLatin1(locale) << text << QString::fromLatin1(date);
        };
        row("de_DE", u"übermorgen um 14 Uhr"_s, "2026-12-02 14:00");
        row("de_DE", u"in 3 Tagen"_s, "2026-12-03");
        row("de_DE", u"vor 2 Wochen"_s, "2026-11-16");
        row("de_DE", u"nächsten Freitag 15:30"_s, "2026-12-04 15:30");
        row("de_DE", u"Freitag"_s, "2026-12-04");
        row("de_DE", u"vorgestern"_s, "2026-11-28");
        row("de_DE", u"nächste Woche Freitag"_s, "2026-12-11");
        row("de_DE", u"4.12."_s, "2026-12-04");
        row("de_DE", u"4. Dezember"_s, "2026-12-04");
        row("de_DE", u"tomorrow"_s, "2026-12-01");
        row("de_DE", u"明天"_s, "2026-12-01");
        row("fr_FR", u"demain à 14 h 05"_s, "2026-12-01 14:05");
        row("fr_FR", u"vendredi prochain"_s, "2026-12-04");
        row("fr_FR", u"il y a 3 jours"_s, "2026-11-27");
        row("fr_FR", u"avant-hier"_s, "2026-11-28");
        row("es_ES", u"mañana"_s, "2026-12-01");
        row("es_ES", u"manana a las 15:00"_s, "2026-12-01 15:00");
        row("es_ES", u"hace 2 días"_s, "2026-11-28");
        row("pt_BR", u"amanhã"_s, "2026-12-01");
        row("ru_RU", u"завтра в 15:00"_s, "2026-12-01 15:00");
        row("ru_RU", u"через 3 дня"_s, "2026-12-03");
        row("ru_RU", u"через 5 дней"_s, "2026-12-05");
        row("ja_JP", u"明日午後3時"_s, "2026-12-01 15:00");
        row("ja_JP", u"3 日後"_s, "2026-12-03");
        row("ko_KR", u"내일 오후 3시"_s, "2026-12-01 15:00");
        row("ar_EG", u"غدًا"_s, "2026-12-01");
        row("zh_CN", u"下周五下午3点"_s, "2026-12-11 15:00");
        row("en_US", u"12/4"_s, "2026-12-04");
        row("en_GB", u"4/12"_s, "2026-12-04");
        row("en_GB", u"4/12/2026"_s, "2026-12-04");
        row("en_US", u"12/4/26 3:30 PM"_s, "2026-12-04 15:30");
    }
    void theLanguageOfTheProgramIsReadToo()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QTEST(readAs(text, inZone("Europe/Berlin", Toward::Future, QLocale(locale))), "date");
    }

    void whatCannotBeReadIsQuotedWithAnExampleThatWorks_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"no day at all"_s,
                                    u"Not known1Jun2027"_s,
                                    u"yesterday-ish"_s,
                                    u"30 Feb 2026"_s,
                                    u"tomorrow 25:00"_s,
                                    u"tomorrow 3"_s,
                                    u"tonight"_s,
                                    u"tomorrow morning-ish"_s,
                                    u"tomorrow Friday"_s,
                                    u"in 900 years"_s,
                                    u"13pm"_s,
                                    u"next"_s,
                                    u"明天或者后天"_s,
                                    u"下下下周五"_s,
                                    u"晚上"_s,
                                    u"这个月"_s,
                                    u"2026-13-01"_s,
                                    u"12"_s,
                                    u"tomorrow and Friday"_s,
                                    u"today 2026-12-04"_s,
                                    u"2026-12-04 tomorrow"_s,
                                    QString(500, u'1')})
            QTest::newRow(qPrintable(text.left(40))) << text;
    }
    void whatCannotBeReadIsQuotedWithAnExampleThatWorks()
    {
        QFETCH(QString, text);
        const DateReading how = inZone("Asia/Shanghai", Toward::Future, QLocale(u"en_GB"_s));
        const auto read = readTypedDate(text, how);
        QVERIFY2(!read, qPrintable(readAs(text, how)));
        QVERIFY(read.error().text.contains(text.left(20)));
        // And the examples can be read
        static const QRegularExpression quoted(u"“([^”]+)”"_s);
        int examples = 0;
        for (auto each = quoted.globalMatch(typedDateExamples(how)); each.hasNext(); ++examples)
            QVERIFY(readTypedDate(each.next().captured(1), how).ok());
        QCOMPARE(examples, 3);
    }

    void monthsEndWhereTheyEnd()
    {
        DateReading how = inZone("UTC");
        how.now = QDateTime(QDate(2028, 1, 31), QTime(23, 59), QTimeZone::utc()).toMSecsSinceEpoch();
        QCOMPARE(readAs(u"next month"_s, how), u"2028-02-29"_s);
        QCOMPARE(readAs(u"tomorrow"_s, how), u"2028-02-01"_s);
        QCOMPARE(readAs(u"end of next month"_s, how), u"2028-02-29"_s);
        QCOMPARE(readAs(u"in 13 months"_s, how), u"2029-02-28"_s);
        QCOMPARE(readAs(u"31号"_s, how), u"2028-01-31"_s);
        QCOMPARE(readAs(u"下个月31号"_s, how).left(1), u"("_s);
    }

    void daysAreThoseOfTheZone()
    {
        const Millis late =
            QDateTime(QDate(2026, 11, 30), QTime(20, 0), QTimeZone::utc()).toMSecsSinceEpoch();
        const auto tomorrowIn = [late](const char *zone) {
            return readAs(u"tomorrow"_s, {Calendar(QTimeZone(zone)), late, Toward::Future, QLocale::c()});
        };
        QCOMPARE(tomorrowIn("UTC"), u"2026-12-01"_s);
        QCOMPARE(tomorrowIn("Asia/Shanghai"), u"2026-12-02"_s);
        QCOMPARE(tomorrowIn("America/New_York"), u"2026-12-01"_s);
    }

    void anHourThatClocksSkipOrRepeatIsOneThatTheyShow()
    {
        DateReading how = inZone("Europe/Berlin");
        // 02:30 does not come on that day: an hour beside it does, and that is what is shown
        const auto skipped = readTypedDate(u"2027-03-28 02:30"_s, how);
        QVERIFY(skipped.ok() && skipped->has_value());
        const QString text = typedDateText(**skipped, how.calendar, QLocale::c());
        QCOMPARE(readTypedDate(text, how).value(), skipped.value());
        QVERIFY(!text.contains(u"02:30"_s));
        // Both that come twice can be shown and are read as themselves
        const Millis first =
            QDateTime(QDate(2026, 10, 25), QTime(0, 30), QTimeZone::utc()).toMSecsSinceEpoch();
        QSet<QString> texts;
        for (const Millis at : {first, first + 3'600'000}) {
            const QString shown = typedDateText(When(at), how.calendar, QLocale(u"de_DE"_s));
            QCOMPARE(readTypedDate(shown, how).value(), std::optional(When(at)));
            texts.insert(shown);
        }
        QCOMPARE(texts.size(), 2);
    }

    void datesAreShownInTheOrderAndWordsOfTheLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("moment");
        QTest::newRow("C") << u"C"_s << u"Fri 4 Dec 2026"_s << u"Fri 4 Dec 2026, 15:00"_s;
        QTest::newRow("en_GB") << u"en_GB"_s << u"Fri, 4 Dec 2026"_s << u"Fri, 4 Dec 2026, 15:00"_s;
        QTest::newRow("zh_CN") << u"zh_CN"_s << u"2026年12月4日周五"_s << u"2026年12月4日周五 15:00"_s;
        QTest::newRow("de_DE") << u"de_DE"_s << u"Fr., 4. Dez. 2026"_s << u"Fr., 4. Dez. 2026, 15:00"_s;
    }
    void datesAreShownInTheOrderAndWordsOfTheLanguage()
    {
        QFETCH(QString, locale);
        const QLocale language = locale == u"C"_s ? QLocale::c() : QLocale(locale);
        const Calendar calendar(QTimeZone("Asia/Shanghai"));
        QTEST(typedDateText(When::day(QDate(2026, 12, 4)), calendar, language), "day");
        const QDateTime at(QDate(2026, 12, 4), QTime(15, 0), calendar.zone());
        QTEST(typedDateText(When(at.toMSecsSinceEpoch()), calendar, language), "moment");
    }

    void whatIsShownIsReadBackAsTheSame()
    {
        const quint32 seed = qEnvironmentVariableIsSet("VOUCH_SEED")
                                 ? quint32(qEnvironmentVariableIntValue("VOUCH_SEED"))
                                 : QRandomGenerator::global()->generate();
        qInfo("VOUCH_SEED=%u", seed);
        QRandomGenerator dice(seed);
        const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
        const QStringList locales{u"C"_s,     u"en_US"_s, u"en_GB"_s, u"zh_CN"_s, u"zh_TW"_s, u"de_DE"_s,
                                  u"fr_FR"_s, u"fr_CA"_s, u"es_ES"_s, u"pt_BR"_s, u"it_IT"_s, u"nl_NL"_s,
                                  u"sv_SE"_s, u"fi_FI"_s, u"pl_PL"_s, u"cs_CZ"_s, u"hu_HU"_s, u"ru_RU"_s,
                                  u"uk_UA"_s, u"tr_TR"_s, u"el_GR"_s, u"ar_EG"_s, u"fa_IR"_s, u"he_IL"_s,
                                  u"hi_IN"_s, u"th_TH"_s, u"vi_VN"_s, u"id_ID"_s, u"ja_JP"_s, u"ko_KR"_s,
                                  u"lt_LT"_s, u"bg_BG"_s, u"ro_RO"_s};
        const Millis from = QDateTime(QDate(1975, 1, 1), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
        const Millis span = 120LL * 365 * dayMillis;
        for (int round = 0; round < 1500; ++round) {
            const QByteArray zone = zones.at(dice.bounded(int(zones.size())));
            const QString name = locales.at(dice.bounded(int(locales.size())));
            const QLocale locale = name == u"C"_s ? QLocale::c() : QLocale(name);
            const Calendar calendar{QTimeZone(zone)};
            const Millis at = from + Millis(dice.generateDouble() * double(span)) / 60'000 * 60'000;
            for (const When &when : {When(at), When::day(calendar.dayOf(at))}) {
                const Millis now = from + Millis(dice.generateDouble() * double(span));
                const Toward toward = dice.bounded(2) == 0 ? Toward::Past : Toward::Future;
                const QString text = typedDateText(when, calendar, locale);
                const auto read = readTypedDate(text, {calendar, now, toward, locale});
                QVERIFY2(read.ok() && *read == when, qPrintable(u"%1 %2: “%3” is read as %4"_s.arg(
                                                         QString::fromLatin1(zone), name, text,
                                                         readAs(text, {calendar, now, toward, locale}))));
            }
        }
    }

    void anyTextIsReadOrRefused()
    {
        const quint32 seed = qEnvironmentVariableIsSet("VOUCH_SEED")
                                 ? quint32(qEnvironmentVariableIntValue("VOUCH_SEED"))
                                 : QRandomGenerator::global()->generate();
        qInfo("VOUCH_SEED=%u", seed);
        QRandomGenerator dice(seed);
        const QStringList parts{u"tomorrow"_s, u"next"_s, u"Fri"_s, u"3"_s,    u"pm"_s, u":"_s,  u"in"_s,
                                u"days"_s,     u"下"_s,   u"周"_s,  u"五"_s,   u"点"_s, u"半"_s, u"年"_s,
                                u"月"_s,       u"日"_s,   u"Dec"_s, u"2026"_s, u"-"_s,  u"/"_s,  u"."_s,
                                u"ago"_s,      u"前"_s,   u" "_s,   u"99"_s,   u"百"_s, u"“"_s};
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int count = dice.bounded(1, 8); count > 0; --count)
                text +=
                    parts.at(dice.bounded(int(parts.size()))) + (dice.bounded(2) == 0 ? u" "_s : QString());
            const DateReading how =
                inZone("Europe/Berlin", dice.bounded(2) == 0 ? Toward::Past : Toward::Future);
            const auto read = readTypedDate(text, how);
            if (read.ok() && *read) {
                const int year = how.calendar.dateOf(**read).year();
                QVERIFY2(year >= 1900 && year <= 2200, qPrintable(text));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTypedDate)
#include "tst_typed_date.moc"
