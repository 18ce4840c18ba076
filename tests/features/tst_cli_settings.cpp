// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vouch_process.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace vouch::test;

/// `vouch settings`, and times as they are typed and said in the terminal.
class TestCliSettings : public QObject
{
    Q_OBJECT

    VouchProcess m_vouch;

    QString made(const QString &name, const QStringList &options = {})
    {
        const QString path = m_vouch.file(name);
        const Ran ran = m_vouch.run(QStringList{u"new"_s, path} + options);
        if (ran.exitCode != 0)
            qFatal("%s", ran.err.constData());
        return path;
    }
    QString addPerson(const QString &workspace)
    {
        QFile file(m_vouch.file(u"zoe.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write("Name,Email\nZoe Zhang,zoe@example.com\n");
        file.close();
        if (m_vouch.on(workspace, {u"import"_s, file.fileName()}).exitCode != 0)
            qFatal("no import");
        return u"zoe@example.com"_s;
    }

private slots:
    void settingsAreShownChangedAndTakenBack()
    {
        const QString w = made(u"settings.vouch"_s, {u"--country"_s, u"de"_s});
        const Ran shown = m_vouch.on(w, {u"settings"_s});
        QCOMPARE(shown.exitCode, 0);
        QCOMPARE(shown.json()[u"time_zone"_s].toString(), u"UTC"_s);
        QCOMPARE(shown.json()[u"country"_s].toString(), u"DE"_s);
        QVERIFY(shown.json().contains(u"currency"_s));
        const Ran changed = m_vouch.on(w, {u"settings"_s, u"time_zone"_s, u"Asia/Shanghai"_s});
        QCOMPARE(changed.exitCode, 0);
        QCOMPARE(changed.json()[u"label"_s].toString(), u"Time zone: UTC → Asia/Shanghai"_s);
        QVERIFY(changed.json()[u"operation"_s].isString());
        QCOMPARE(m_vouch.on(w, {u"settings"_s, u"time_zone"_s}).json(),
                 (QJsonObject{{u"time_zone"_s, u"Asia/Shanghai"_s}}));
        QCOMPARE(m_vouch.run({u"-w"_s, w, u"settings"_s, u"time-zone"_s}).out, QByteArray("Asia/Shanghai\n"));
        QCOMPARE(m_vouch.on(w, {u"undo"_s}).exitCode, 0);
        QCOMPARE(m_vouch.on(w, {u"settings"_s, u"time_zone"_s}).json()[u"time_zone"_s].toString(), u"UTC"_s);
        // Set as it is already: nothing had to change.
        QVERIFY(m_vouch.on(w, {u"settings"_s, u"country"_s, u"DE"_s}).json()[u"operation"_s].isNull());
        QCOMPARE(m_vouch.on(w, {u"settings"_s, u"country"_s, u"automatic"_s}).exitCode, 0);
    }

    void badValuesGetASentenceAndChangeNothing()
    {
        const QString w = made(u"bad.vouch"_s);
        const Ran zone = m_vouch.on(w, {u"settings"_s, u"time_zone"_s, u"Beijing"_s});
        QCOMPARE(zone.exitCode, 1);
        QVERIFY(zone.saysASentence());
        QVERIFY(zone.err.contains("Asia/Shanghai"));
        QCOMPARE(m_vouch.on(w, {u"settings"_s, u"currency"_s, u"Euro"_s}).exitCode, 1);
        QCOMPARE(m_vouch.on(w, {u"settings"_s, u"country"_s, u"Germany"_s}).exitCode, 1);
        QCOMPARE(m_vouch.on(w, {u"settings"_s, u"colour"_s}).exitCode, 2);
        QCOMPARE(m_vouch.on(w, {u"settings"_s, u"time_zone"_s, u"automatic"_s}).exitCode, 2);
        QCOMPARE(m_vouch.on(w, {u"settings"_s, u"a"_s, u"b"_s, u"c"_s}).exitCode, 2);
        QCOMPARE(m_vouch.on(w, {u"settings"_s}).json()[u"time_zone"_s].toString(), u"UTC"_s);
        QCOMPARE(m_vouch.run({u"new"_s, m_vouch.file(u"no.vouch"_s), u"--time-zone"_s, u"Mars"_s}).exitCode,
                 2);
        QVERIFY(!QFile::exists(m_vouch.file(u"no.vouch"_s)));
    }

    void timesAreOfTheWorkspaceAndDaysAreDays()
    {
        const QString w =
            made(u"zones.vouch"_s, {u"--time-zone"_s, u"Asia/Shanghai"_s, u"--currency"_s, u"EUR"_s});
        const QString zoe = addPerson(w);
        const std::pair<QString, QString> sales[] = {{u"2026-02-01"_s, u"100"_s},
                                                     {u"2026-02-28 23:00"_s, u"30"_s},
                                                     {u"2026-03-01 07:30"_s, u"7"_s},
                                                     {u"2026-03-01T07:30:00+00:00"_s, u"1"_s}};
        for (const auto &[at, amount] : sales)
            QCOMPARE(m_vouch.on(w, {u"record"_s, u"purchase"_s, zoe, amount, u"--at"_s, at}).exitCode, 0);
        QStringList times;
        for (const QJsonValue &item : m_vouch.on(w, {u"timeline"_s, zoe}).json()[u"items"_s].toArray()) {
            if (item[u"kind"_s].toString() == u"purchase"_s)
                times.append(item[u"at"_s].toString());
        }
        QCOMPARE(times, (QStringList{u"2026-03-01T07:30:00Z"_s, u"2026-02-28T23:30:00Z"_s,
                                     u"2026-02-28T15:00:00Z"_s, u"2026-02-01"_s}));
        // People read days as days and times as their clocks show them.
        const QByteArray text = m_vouch.run({u"-w"_s, w, u"timeline"_s, zoe}).out;
        QVERIFY(text.contains("2026-02-01 "));
        QVERIFY(!text.contains("2026-02-01 00:00"));
        QVERIFY(text.contains("2026-02-28 23:00"));
        const Ran months = m_vouch.on(w, {u"report"_s, u"purchase-advocacy"_s, u"--by"_s, u"month"_s});
        QMap<QString, qint64> sums;
        for (const QJsonValue &row : months.json()[u"rows"_s].toArray())
            sums[row[u"key"_s].toString()] = amount(row.toObject(), {u"purchase"_s});
        QCOMPARE(sums, (QMap<QString, qint64>{{u"2026-02"_s, 13000}, {u"2026-03"_s, 800}}));
        const Ran february = m_vouch.on(w, {u"report"_s, u"purchase-advocacy"_s, u"--from"_s, u"2026-02-01"_s,
                                            u"--to"_s, u"2026-02-28"_s});
        QCOMPARE(amount(february.json(), {u"total"_s, u"purchase"_s}), 13000);
    }

    void verifyNamesTheChangedZone()
    {
        const QString w = made(u"verify.vouch"_s, {u"--currency"_s, u"EUR"_s});
        const QString zoe = addPerson(w);
        QCOMPARE(
            m_vouch.on(w, {u"record"_s, u"purchase"_s, zoe, u"5"_s, u"--at"_s, u"2026-02-28T20:00:00Z"_s})
                .exitCode,
            0);
        const QString csv = m_vouch.file(u"months.csv"_s);
        QCOMPARE(m_vouch.run({u"-w"_s, w, u"report"_s, u"purchase-advocacy"_s, u"-o"_s, csv}).exitCode, 0);
        QCOMPARE(m_vouch.on(w, {u"settings"_s, u"time_zone"_s, u"Asia/Shanghai"_s}).exitCode, 0);
        const Ran verified = m_vouch.on(w, {u"report"_s, u"verify"_s, csv});
        QCOMPARE(verified.json()[u"time_zone_changed"_s],
                 (QJsonObject{{u"then"_s, u"UTC"_s}, {u"now"_s, u"Asia/Shanghai"_s}}));
        QVERIFY(m_vouch.run({u"-w"_s, w, u"report"_s, u"verify"_s, csv}).out.contains("time zone was UTC"));
    }
};

QTEST_GUILESS_MAIN(TestCliSettings)
#include "tst_cli_settings.moc"
