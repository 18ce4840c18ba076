// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/packs.h"
#include "tests/support/raw_events.h"

/// Days and months of the workspace's time zone in reports, against plain loops that ask Qt for each event.
namespace vouch::test
{

namespace
{

const QList<QByteArray> zones{"UTC",           "Asia/Shanghai", "America/New_York",  "Pacific/Auckland",
                              "Europe/Berlin", "Pacific/Apia",  "Pacific/Kiritimati"};

QDate dayOf(const QTimeZone &zone, Millis at)
{
    return QDateTime::fromMSecsSinceEpoch(at, zone).date();
}

QString monthOf(const QTimeZone &zone, Millis at)
{
    return dayOf(zone, at).toString(u"yyyy-MM"_s);
}

/// Something at many hours around every month's end and every change of clocks.
class Around : public Columns
{
public:
    explicit Around(const QTimeZone &zone)
    {
        columns.calendar = Calendar(zone);
        const auto ana = person(u"Ana"_s);
        qint64 minor = 1;
        for (QDate day(2025, 1, 1); day < QDate(2026, 3, 1); day = day.addMonths(1)) {
            const Millis utc = day.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
            for (int hour = -30; hour <= 30; ++hour)
                buy(ana, minor++, utc + hour * 3'600'000LL + 1);
        }
        for (const char *change :
             {"2025-03-09", "2025-03-30", "2025-04-06", "2025-09-28", "2025-10-26", "2025-11-02"}) {
            const Millis utc = QDate::fromString(QLatin1StringView(change), Qt::ISODate)
                                   .startOfDay(QTimeZone::utc())
                                   .toMSecsSinceEpoch();
            for (int half = -60; half <= 60; ++half)
                buy(ana, minor++, utc + half * 1'800'000LL);
        }
        std::sort(columns.purchases.begin(), columns.purchases.end(),
                  [](const Purchase &a, const Purchase &b) { return a.at < b.at; });
    }
};

} // namespace

class TestMonths : public QObject
{
    Q_OBJECT

    static void eachZone()
    {
        QTest::addColumn<QByteArray>("id");
        for (const QByteArray &id : zones)
            QTest::newRow(id.constData()) << id;
    }

private slots:
    void purchasesFallIntoTheMonthsThatClocksShow_data() { eachZone(); }
    void purchasesFallIntoTheMonthsThatClocksShow()
    {
        QFETCH(QByteArray, id);
        const QTimeZone zone(id);
        const Around made(zone);
        QMap<QString, qint64> expected;
        for (const Purchase &purchase : made.columns.purchases)
            expected[monthOf(zone, purchase.at)] += purchase.minor;
        ReportSpec spec = specOf(u"purchase-advocacy"_s);
        spec.by = u"month"_s;
        const QJsonObject json = report(made.columns, spec);
        QMap<QString, qint64> shown;
        for (const QJsonValue &row : json[u"rows"_s].toArray()) {
            if (const qint64 sum = minor(row[u"purchase"_s]); sum != 0)
                shown[row[u"key"_s].toString()] = sum;
        }
        QCOMPARE(shown, expected);
        QCOMPARE(json[u"time_zone"_s].toString(), QString::fromLatin1(id));
        if (id != "UTC")
            QVERIFY(!json[u"definition"_s].toString().contains(u"UTC"_s));
        QVERIFY(json[u"definition"_s].toString().contains(QString::fromLatin1(id)));
    }

    void daysBetweenPurchasesAreThoseOfTheCalendar_data() { eachZone(); }
    void daysBetweenPurchasesAreThoseOfTheCalendar()
    {
        QFETCH(QByteArray, id);
        const QTimeZone zone(id);
        const Around made(zone);
        QSet<QDate> days;
        for (const Purchase &purchase : made.columns.purchases)
            days.insert(dayOf(zone, purchase.at));
        Columns one;
        one.columns.calendar = Calendar(zone);
        qint64 others = 0;
        // Somebody with two purchases of one day, told by the zone, is no repeated buyer by day.
        for (const Purchase &purchase : made.columns.purchases) {
            const auto buyer = one.person(u"P%1"_s.arg(others));
            one.buy(buyer, 100, purchase.at);
            one.buy(buyer, 100, purchase.at + 3'600'000);
            ++others;
        }
        qint64 onTwoDays = 0;
        for (const Purchase &purchase : made.columns.purchases)
            onTwoDays += dayOf(zone, purchase.at) != dayOf(zone, purchase.at + 3'600'000) ? 1 : 0;
        std::stable_sort(one.columns.purchases.begin(), one.columns.purchases.end(),
                         [](const Purchase &a, const Purchase &b) { return a.at < b.at; });
        const QJsonObject json = report(one.columns, specOf(u"repeat"_s));
        QCOMPARE(json[u"repeat_customers"_s].toInteger(), others);
        QCOMPARE(json[u"repeat_customers_by_day"_s].toInteger(), onTwoDays);
    }

    void staysLastCalendarDaysOfTheZone_data() { eachZone(); }
    void staysLastCalendarDaysOfTheZone()
    {
        QFETCH(QByteArray, id);
        const QTimeZone zone(id);
        Columns made;
        made.columns.calendar = Calendar(zone);
        JourneyEvents &journey = made.journey({u"Look"_s, u"Buy"_s});
        double sum = 0;
        qint64 count = 0;
        std::mt19937_64 random(20261130);
        for (int i = 0; i < 200; ++i) {
            const auto person = made.person(u"P%1"_s.arg(i));
            const Millis from = RandomColumns::start + Millis(random() % (300ULL * dayMillis));
            const Millis to = from + Millis(random() % (9ULL * dayMillis));
            Columns::move(journey, person, 0, from);
            Columns::move(journey, person, 1, to);
            sum += double(dayOf(zone, from).daysTo(dayOf(zone, to)));
            ++count;
        }
        Columns::sort(journey);
        const QJsonObject row =
            rowWhere(report(made.columns, specOf(u"time-in-stage"_s)), u"stage"_s, u"Look"_s);
        QCOMPARE(row[u"n"_s].toInteger(), count);
        QCOMPARE(row[u"mean_completed_days"_s].toDouble(), sum / double(count));
    }

    void cohortsAndScoresFollowTheZone_data() { eachZone(); }
    void cohortsAndScoresFollowTheZone()
    {
        QFETCH(QByteArray, id);
        const QTimeZone zone(id);
        Columns made;
        made.columns.calendar = Calendar(zone);
        QMap<QString, qint64> firsts, scores;
        const Around times(zone);
        int i = 0;
        for (const Purchase &purchase : times.columns.purchases) {
            const auto person = made.person(u"P%1"_s.arg(i++));
            made.buy(person, 100, purchase.at);
            ++firsts[monthOf(zone, purchase.at)];
            made.columns.scores.push_back({purchase.at, person, 0, std::int8_t(i % 11)});
            ++scores[monthOf(zone, purchase.at)];
        }
        const QJsonObject cohorts = report(made.columns, specOf(u"cohorts"_s));
        for (const QJsonValue &row : cohorts[u"rows"_s].toArray())
            QCOMPARE(row[u"people"_s].toInteger(), firsts.value(row[u"cohort"_s].toString()));
        ReportSpec nps = specOf(u"nps"_s);
        nps.by = u"month"_s;
        const QJsonObject json = report(made.columns, nps);
        QMap<QString, qint64> shown;
        for (const QJsonValue &row : json[u"rows"_s].toArray())
            shown[row[u"key"_s].toString()] = row[u"n"_s].toInteger();
        QCOMPARE(shown, scores);
    }

    void theUsualPeriodOfAPackIsWholeMonthsAndWeeksOfTheZone_data() { eachZone(); }
    void theUsualPeriodOfAPackIsWholeMonthsAndWeeksOfTheZone()
    {
        QFETCH(QByteArray, id);
        const QTimeZone zone(id);
        // Already 1 June in the east, still 31 May in the west.
        const Millis now = QDateTime(QDate(2026, 6, 1), QTime(3, 0), QTimeZone::utc()).toMSecsSinceEpoch();
        PackOptions options;
        options.now = now;
        options.calendar = Calendar(zone);
        const QDate today = dayOf(zone, now), first(today.year(), today.month(), 1);
        const auto month = packSpecs(u"owner-month"_s, options);
        QVERIFY(month.ok());
        QCOMPARE(*month->first().from, first.addMonths(-1).startOfDay(zone).toMSecsSinceEpoch());
        QCOMPARE(*month->first().to, first.startOfDay(zone).toMSecsSinceEpoch());
        const auto week = packSpecs(u"sales-week"_s, options);
        const QDate monday = today.addDays(1 - today.dayOfWeek());
        QCOMPARE(*week->first().from, monday.addDays(-7).startOfDay(zone).toMSecsSinceEpoch());
        QCOMPARE(*week->first().to, monday.startOfDay(zone).toMSecsSinceEpoch());
    }
};

} // namespace vouch::test

using vouch::test::TestMonths;
QTEST_GUILESS_MAIN(TestMonths)
#include "tst_months.moc"
