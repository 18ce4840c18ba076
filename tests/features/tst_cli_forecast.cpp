// SPDX-License-Identifier: GPL-3.0-or-later
// The forecast in the terminal, with the real program.
#include "tests/support/vouch_process.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace vouch::test;

class CliForecastTest : public QObject
{
    Q_OBJECT

private slots:
    void plansAreTypedAndStandInTheReport()
    {
        // given
        VouchProcess vouch;
        const QString work = vouch.file(u"work.vouch"_s);
        QCOMPARE(vouch.run({u"new"_s, work, u"--currency"_s, u"EUR"_s}).exitCode, 0);
        const auto on = [&](const QStringList &words) { return vouch.on(work, words); };
        QCOMPARE(on({u"deal"_s, u"add"_s, u"Counter"_s, u"--amount"_s, u"1000"_s, u"--expected"_s,
                     u"2036-05-30"_s, u"--probability"_s, u"60"_s, u"--owner"_s, u"Eva"_s})
                     .exitCode,
                 0);
        // when
        QCOMPARE(on({u"forecast"_s, u"target"_s, u"Eva"_s, u"2036-05"_s, u"5000"_s}).exitCode, 0);
        QCOMPARE(on({u"forecast"_s, u"commit"_s, u"Eva"_s, u"2036-05-12"_s, u"700.50"_s}).exitCode, 0);
        // then
        const QJsonValue plan = on({u"forecast"_s, u"list"_s}).json()["plans"_L1][0];
        QCOMPARE(plan["owner"_L1].toString(), u"Eva"_s);
        QCOMPARE(plan["month"_L1].toString(), u"2036-05"_s);
        QCOMPARE(plan["commit"_L1]["minor"_L1].toInt(), 70'050);
        const QJsonObject report = on({u"report"_s, u"forecast"_s}).json();
        QJsonValue row = report["rows"_L1][0];
        QCOMPARE(row["key"_L1].toString(), u"2036-05"_s);
        QCOMPARE(row["open"_L1]["minor"_L1].toInt(), 100'000);
        QCOMPARE(row["weighted"_L1]["minor"_L1].toInt(), 60'000);
        QCOMPARE(row["low"_L1]["minor"_L1].toInt(), 0);
        QCOMPARE(row["high"_L1]["minor"_L1].toInt(), 100'000);
        QCOMPARE(row["commit"_L1]["minor"_L1].toInt(), 70'050);
        QCOMPARE(row["target"_L1]["minor"_L1].toInt(), 500'000);
        QVERIFY(report["calibration"_L1]["brier"_L1].isNull());
        QCOMPARE(report["calibration"_L1]["bins"_L1].toArray().size(), 0);
        const QJsonObject owners = on({u"report"_s, u"forecast"_s, u"--by"_s, u"owner"_s}).json();
        QCOMPARE(owners["rows"_L1][0]["key"_L1].toString(), u"Eva"_s);
        // and is taken back
        QCOMPARE(on({u"undo"_s}).exitCode, 0);
        QVERIFY(on({u"forecast"_s, u"list"_s}).json()["plans"_L1][0]["commit"_L1].isNull());
        QCOMPARE(on({u"forecast"_s, u"target"_s, u"Eva"_s, u"2036-05"_s, u"none"_s}).exitCode, 0);
        QVERIFY(on({u"forecast"_s, u"list"_s}).json()["plans"_L1].toArray().isEmpty());
        // wrong words are told what is right
        const Ran wrong = on({u"forecast"_s, u"target"_s, u"Eva"_s, u"May"_s, u"5000"_s});
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY(wrong.err.contains("2026-12"));
        QCOMPARE(on({u"report"_s, u"forecast"_s, u"--by"_s, u"channel"_s}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(CliForecastTest)
#include "tst_cli_forecast.moc"
