// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed in the middle of an import leaves nothing behind, and what was there before stays.
#include "tests/support/vouch_process.h"

using namespace Qt::StringLiterals;
using namespace vouch::test;

class CliKilledImportTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingOfAKilledImportStays_data()
    {
        QTest::addColumn<int>("patience");
        for (const int patience : {20, 60, 120, 250, 500})
            QTest::addRow("killed after %d ms", patience) << patience;
    }

    void nothingOfAKilledImportStays()
    {
        QFETCH(int, patience);
        VouchProcess vouch;
        const QString workspace = vouch.file(u"work.vouch"_s);
        QCOMPARE(vouch.run({u"new"_s, workspace}).exitCode, 0);
        QCOMPARE(vouch.on(workspace, {u"import"_s, people(vouch, u"few.csv"_s, 0, 5)}).exitCode, 0);

        QProcess importing;
        importing.setProgram(QStringLiteral(VOUCH_BINARY));
        importing.setArguments({u"-w"_s, workspace, u"import"_s, people(vouch, u"many.csv"_s, 5, 200'000)});
        importing.start();
        QVERIFY(importing.waitForStarted());
        QTest::qWait(patience);
        QVERIFY2(importing.state() == QProcess::Running, "the import was over before it could be killed");
        importing.kill();
        QVERIFY(importing.waitForFinished());

        const QJsonObject check = vouch.on(workspace, {u"check"_s}).json();
        QCOMPARE(check.value(u"ok"_s).toBool(), true);
        const QJsonObject found = vouch.on(workspace, {u"people"_s, u"--limit"_s, u"1"_s}).json();
        QCOMPARE(found.value(u"total"_s).toInt(), 5);
        QVERIFY(!vouch.on(workspace, {u"history"_s}).out.contains("many.csv"));
        // The file is as good as new: the same import works now.
        QCOMPARE(vouch.on(workspace, {u"import"_s, people(vouch, u"again.csv"_s, 5, 20)}).exitCode, 0);
    }

private:
    static QString people(const VouchProcess &vouch, const QString &name, int from, int to)
    {
        QFile file(vouch.file(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the list");
        file.write("Name,Email,Instagram\n");
        for (int i = from; i < to; ++i)
            file.write(QStringLiteral("Person %1,p%1@example.com,p_%1\n").arg(i).toUtf8());
        return file.fileName();
    }
};

QTEST_GUILESS_MAIN(CliKilledImportTest)
#include "tst_cli_killed_import.moc"
