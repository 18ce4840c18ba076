// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar.h"

#include <QTest>
#include <random>

using namespace Qt::StringLiterals;
using namespace vouch;

/// Days of time zones, against Qt asked moment by moment.
class TestCalendar : public QObject
{
    Q_OBJECT

    static QList<QByteArray> zones()
    {
        return {
            "UTC",          "Asia/Shanghai",      "America/New_York",   "Pacific/Auckland", "Europe/Berlin",
            "Pacific/Apia", "Pacific/Kiritimati", "America/Havana",     "Asia/Kolkata",     "Asia/Beirut",
            "Asia/Tehran",  "America/Sao_Paulo",  "Australia/Lord_Howe"};
    }
    static Millis at(const char *zone, const QString &iso)
    {
        QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
        time.setTimeZone(QTimeZone(zone));
        return time.toMSecsSinceEpoch();
    }

private slots:
    void everyMomentFallsOnTheDateThatClocksShow()
    {
        std::mt19937_64 random(20261130);
        for (const QByteArray &id : zones()) {
            const QTimeZone zone(id);
            const Calendar calendar(zone);
            for (int i = 0; i < 400; ++i) {
                const Millis moment = Millis(random() % 4'700'000'000ULL) * 1000 - 1'000'000'000'000;
                const QDate shown = QDateTime::fromMSecsSinceEpoch(moment, zone).date();
                QVERIFY2(calendar.dayOf(moment) == shown, id + " " + QByteArray::number(moment));
            }
        }
    }

    void aDayBeginsAtItsFirstMoment()
    {
        for (const QByteArray &id : zones()) {
            const QTimeZone zone(id);
            const Calendar calendar(zone);
            for (QDate day(2010, 1, 1); day.year() < 2027; day = day.addDays(1)) {
                const Millis begin = calendar.startOf(day);
                // Clocks show the day then, or, where the zone left it out, a later one; and not a moment
                // before.
                const auto shown = [&zone](Millis at) {
                    return QDateTime::fromMSecsSinceEpoch(at, zone).date();
                };
                QVERIFY2(shown(begin) >= day && shown(begin - 1) < day,
                         id + " " + day.toString(Qt::ISODate).toLatin1());
                QVERIFY(shown(begin) == day || id == "Pacific/Apia");
                QCOMPARE(calendar.startOfNextDay(begin), calendar.startOf(shown(begin).addDays(1)));
            }
        }
    }

    void daysOfClockChangesAreShorterAndLonger()
    {
        const Calendar berlin{QTimeZone("Europe/Berlin")};
        const auto hours = [](const Calendar &calendar, QDate day) {
            return (calendar.startOf(day.addDays(1)) - calendar.startOf(day)) / 3'600'000;
        };
        QCOMPARE(hours(berlin, QDate(2026, 3, 29)), 23);
        QCOMPARE(hours(berlin, QDate(2026, 10, 25)), 25);
        QCOMPARE(hours(berlin, QDate(2026, 6, 1)), 24);
        const Calendar newYork{QTimeZone("America/New_York")};
        QCOMPARE(hours(newYork, QDate(2026, 3, 8)), 23);
        QCOMPARE(hours(newYork, QDate(2026, 11, 1)), 25);
        const Calendar auckland{QTimeZone("Pacific/Auckland")};
        QCOMPARE(hours(auckland, QDate(2026, 4, 5)), 25);
        QCOMPARE(hours(auckland, QDate(2026, 9, 27)), 23);
    }

    void theDateLine()
    {
        // Samoa went from 29 to 31 December 2011.
        const Calendar apia{QTimeZone("Pacific/Apia")};
        const Millis last = at("Pacific/Apia", u"2011-12-29T23:59:59"_s);
        QCOMPARE(apia.dayOf(last), QDate(2011, 12, 29));
        QCOMPARE(apia.dayOf(last + 1000), QDate(2011, 12, 31));
        QCOMPARE(apia.startOf(QDate(2011, 12, 30)), last + 1000);
        QCOMPARE(apia.startOf(QDate(2011, 12, 31)), last + 1000);
        // A day alone is what was said, also where the zone never had it.
        const When skipped = When::day(QDate(2011, 12, 30));
        QCOMPARE(apia.dateOf(skipped), QDate(2011, 12, 30));
        QCOMPARE(apia.moment(skipped), last + 1000);
        // The same moment is another day on the other side.
        const Calendar kiritimati{QTimeZone("Pacific/Kiritimati")}, honolulu{QTimeZone("Pacific/Honolulu")};
        const Millis noon = QDateTime(QDate(2026, 6, 1), QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch();
        QCOMPARE(kiritimati.dayOf(noon), QDate(2026, 6, 2));
        QCOMPARE(honolulu.dayOf(noon), QDate(2026, 6, 1));
        QCOMPARE(kiritimati.startOf(QDate(2026, 6, 2)), honolulu.startOf(QDate(2026, 6, 1)));
    }

    void aDayAloneIsTheSameDayEverywhere()
    {
        const When day = When::day(QDate(2026, 2, 1));
        QVERIFY(day.dayOnly);
        QCOMPARE(day.date(), QDate(2026, 2, 1));
        QCOMPARE(day.at % dayMillis, 0);
        for (const QByteArray &id : zones()) {
            const Calendar calendar{QTimeZone(id)};
            QCOMPARE(calendar.dateOf(day), QDate(2026, 2, 1));
            QCOMPARE(calendar.moment(day), calendar.startOf(QDate(2026, 2, 1)));
            QCOMPARE(calendar.dayOf(calendar.moment(day)), QDate(2026, 2, 1));
        }
        QVERIFY(!When(day.at).date().isValid());
        QVERIFY(When(day.at) != day);
    }

    void longAgoAndFarAhead()
    {
        const Calendar berlin{QTimeZone("Europe/Berlin")};
        for (const QDate day :
             {QDate(1900, 1, 1), QDate(1969, 12, 31), QDate(1970, 1, 1), QDate(2199, 12, 31)}) {
            QCOMPARE(berlin.dayOf(berlin.startOf(day)), day);
            QCOMPARE(berlin.dayOf(berlin.startOf(day) - 1), day.addDays(-1));
        }
        QCOMPARE(Calendar().startOf(QDate(1969, 12, 31)), -dayMillis);
        QCOMPARE(Calendar().dayNumber(-1), -1);
    }

    void zonesAreNamedAsTheDatabaseDoes()
    {
        const auto shanghai = timeZoneNamed(u" asia/shanghai "_s);
        QVERIFY(shanghai.ok());
        QCOMPARE(shanghai->id(), QByteArray("Asia/Shanghai"));
        for (const QString &wrong : {u""_s, u"Shanghai"_s, u"GMT+25"_s, u"Mars/Olympus"_s}) {
            const auto none = timeZoneNamed(wrong);
            QVERIFY(!none.ok());
            QVERIFY2(none.error().text.contains(u"Europe/Berlin"), qPrintable(none.error().text));
        }
        QVERIFY(timeZoneNamed(systemTimeZoneName()).ok());
    }
};

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
