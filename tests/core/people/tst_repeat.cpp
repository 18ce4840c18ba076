// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/repeat.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vouch;

class RepeatTest : public QObject
{
    Q_OBJECT

    static QDate dayOf(const Repeat &repeat, const SeriesPlace &place)
    {
        return stepsLater(Calendar(), repeat, place.from, place.number).date();
    }

private slots:
    void aKeyIsReadAsWhatItWasMadeOf()
    {
        for (const auto unit :
             {Repeat::Unit::Day, Repeat::Unit::Week, Repeat::Unit::Month, Repeat::Unit::Year}) {
            for (const int every : {1, 2, 17, Repeat::mostEvery}) {
                for (const bool afterDone : {false, true}) {
                    const Repeat repeat{unit, every, afterDone};
                    QCOMPARE(repeatFromKey(repeatKey(repeat)), std::optional(repeat));
                }
            }
        }
        QCOMPARE(repeatKey({Repeat::Unit::Week, 2, true}), u"2-weeks-after-done"_s);
        for (const QString &wrong : {u""_s, u"0-days"_s, u"-1-days"_s, u"1000-days"_s, u"fortnight"_s,
                                     u"2-week"_s, u"after-done"_s, u"x-days"_s})
            QCOMPARE(repeatFromKey(wrong), std::nullopt);
    }

    void itIsSaidInWords()
    {
        QCOMPARE(repeatWords({Repeat::Unit::Day, 1, false}), u"every day"_s);
        QVERIFY(repeatWords({Repeat::Unit::Month, 3, false}).contains(u"3 month"_s));
        QVERIFY(repeatWords({Repeat::Unit::Week, 1, true}).contains(u"after it is done"_s));
    }

    void the31stComesBackAfterAShorterMonth()
    {
        const Repeat monthly{Repeat::Unit::Month, 1, false};
        SeriesPlace place{When::day(QDate(2026, 1, 31)), 0};
        QList<QDate> days;
        for (int i = 0; i < 4; ++i) {
            place = nextInSeries(Calendar(), monthly, place, QDate(2026, 1, 1));
            days.append(dayOf(monthly, place));
        }
        QCOMPARE(days, (QList<QDate>{QDate(2026, 2, 28), QDate(2026, 3, 31), QDate(2026, 4, 30),
                                     QDate(2026, 5, 31)}));
    }

    void whatWasMissedIsNotMadeUpFor_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("next");
        QTest::newRow("done in time")
            << u"week"_s << QDate(2026, 6, 1) << QDate(2026, 6, 1) << QDate(2026, 6, 8);
        QTest::newRow("done early") << u"week"_s << QDate(2026, 6, 1) << QDate(2026, 5, 20)
                                    << QDate(2026, 6, 8);
        QTest::newRow("three weeks late")
            << u"week"_s << QDate(2026, 6, 1) << QDate(2026, 6, 24) << QDate(2026, 6, 29);
        QTest::newRow("today is one of them")
            << u"2-days"_s << QDate(2026, 6, 1) << QDate(2026, 6, 5) << QDate(2026, 6, 5);
        QTest::newRow("ten years of days")
            << u"day"_s << QDate(2016, 6, 1) << QDate(2026, 6, 5) << QDate(2026, 6, 5);
        QTest::newRow("leap day") << u"year"_s << QDate(2024, 2, 29) << QDate(2027, 5, 5)
                                  << QDate(2028, 2, 29);
        QTest::newRow("leap day, common year")
            << u"year"_s << QDate(2024, 2, 29) << QDate(2024, 5, 5) << QDate(2025, 2, 28);
    }
    void whatWasMissedIsNotMadeUpFor()
    {
        QFETCH(QString, key);
        QFETCH(QDate, from);
        QFETCH(QDate, today);
        QFETCH(QDate, next);
        const Repeat repeat = *repeatFromKey(key);
        QCOMPARE(dayOf(repeat, nextInSeries(Calendar(), repeat, {When::day(from), 0}, today)), next);
    }

    void aTimeOfDayStaysWhenClocksChange()
    {
        const Calendar berlin(QTimeZone("Europe/Berlin"));
        const QDateTime before(QDate(2026, 3, 28), QTime(15, 0), berlin.zone());
        const When next = stepsLater(berlin, {Repeat::Unit::Day, 1, false}, before.toMSecsSinceEpoch(), 1);
        QCOMPARE(berlin.local(next.at).time(), QTime(15, 0));
        QCOMPARE(next.at - before.toMSecsSinceEpoch(), 23 * 3'600'000);
    }

    void remindersHaveWordsAndKeys()
    {
        for (const int minutes : reminderChoices())
            QCOMPARE(reminderFromKey(reminderKey(minutes)), std::optional(minutes));
        QCOMPARE(reminderFromKey(u" 2H "_s), std::optional(120));
        QCOMPARE(reminderFromKey(u"1w"_s), std::optional(7 * 24 * 60));
        for (const QString &wrong : {u""_s, u"h"_s, u"-1h"_s, u"5"_s, u"9999w"_s, u"soon"_s})
            QCOMPARE(reminderFromKey(wrong), std::nullopt);
        const Calendar calendar;
        QCOMPARE(reminderBase(calendar, When::day(QDate(1970, 1, 2))), dayMillis + 9 * 3'600'000);
        QCOMPARE(reminderBase(calendar, When(77)), 77);
    }
};

QTEST_GUILESS_MAIN(RepeatTest)
#include "tst_repeat.moc"
