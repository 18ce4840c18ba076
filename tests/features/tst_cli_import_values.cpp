// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts and dates as files and people write them, in the terminal, with the real program.
#include "tests/support/vouch_process.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace vouch::test;

class CliImportValuesTest : public QObject
{
    Q_OBJECT

private:
    Ran on(const QStringList &arguments) { return m_vouch->on(m_work, arguments); }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_vouch->file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The temporary folder cannot be written.");
        return file.fileName();
    }
    QStringList importing(const QStringList &more = {}) { return QStringList{u"import"_s, m_deals} + more; }
    qint64 total()
    {
        return amount(on({u"report"_s, u"ledger"_s, u"--share"_s, u"0"_s}).json(), {u"total"_s});
    }

    std::unique_ptr<VouchProcess> m_vouch;
    QString m_work, m_deals;

private slots:
    void init()
    {
        m_vouch = std::make_unique<VouchProcess>();
        m_work = m_vouch->file(u"work.vouch"_s);
        QCOMPARE(m_vouch->run({u"new"_s, m_work, u"--currency"_s, u"EUR"_s}).exitCode, 0);
        m_deals =
            write(u"deals.csv"_s,
                  "Deal ID,Stage,Entered at,Amount\nD1,Won,03/04/2026,1.250\nD2,Won,05/06/2026,7.500\n");
    }

    void doubtsAreToldWithWhatToType()
    {
        const Ran ran = on(importing());
        QCOMPARE(ran.exitCode, 0);
        const QJsonArray doubts = ran.json().value("doubts"_L1).toArray();
        QCOMPARE(doubts.size(), 2);
        QCOMPARE(doubts.at(0)["kind"_L1].toString(), u"amount"_s);
        QCOMPARE(doubts.at(0)["reading"_L1].toString(), u"comma"_s);
        QCOMPARE(doubts.at(0)["option"_L1].toString(), u"--decimal Amount=dot"_s);
        QVERIFY(doubts.at(0)["open"_L1].toBool());
        QCOMPARE(doubts.at(1)["option"_L1].toString(), u"--date-order 'Entered at=day-first'"_s);
        QCOMPARE(total(), 875000);
        const Ran words = m_vouch->run(QStringList{u"-w"_s, m_work} + importing({u"--dry-run"_s}));
        QVERIFY2(words.out.contains(
                     "“1.250” was read as 1,250.00; it may be 1.25. To change it: --decimal Amount=dot"),
                 words.out.constData());
    }

    void anOptionSettlesADoubtForOneColumnOrForAll()
    {
        const Ran ran = on(importing({u"--decimal"_s, u"Amount=dot"_s, u"--date-order"_s, u"day-first"_s}));
        QCOMPARE(ran.exitCode, 0);
        for (const QJsonValue &doubt : ran.json().value("doubts"_L1).toArray()) {
            QVERIFY(doubt["chosen"_L1].toBool());
            QVERIFY(!doubt["open"_L1].toBool());
        }
        QCOMPARE(total(), 875);
        QVERIFY(on({u"report"_s, u"purchase-advocacy"_s, u"--by"_s, u"month"_s}).out.contains("2026-04"));
        QCOMPARE(on(importing({u"--decimal"_s, u"point"_s})).exitCode, 2);
        QCOMPARE(on(importing({u"--date-order"_s, u"=day-first"_s})).exitCode, 2);
        QVERIFY(on(importing({u"--decimal"_s, u"point"_s})).saysASentence());
    }

    void aFileWithoutDoubtHasNone()
    {
        const QString clear =
            write(u"clear.csv"_s, "Deal ID,Stage,Entered at,Amount\nD1,Won,2026-04-03,1250.00\n");
        QVERIFY(on({u"import"_s, clear}).json().value("doubts"_L1).toArray().isEmpty());
    }

    void whatCannotBeReadIsNamedAndExitsWithThree()
    {
        const QString bad =
            write(u"bad.csv"_s, "Deal ID,Stage,Entered at,Amount\nD1,Won,2026-04-03,a lot\nD2,Won,soon,5\n");
        const Ran ran = on({u"import"_s, bad});
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.json().value("failed"_L1).toInt(), 2);
        const QJsonArray errors = ran.json().value("errors"_L1).toArray();
        QCOMPARE(errors.size(), 2);
        for (const QJsonValue &error : errors) {
            QCOMPARE(error["file"_L1].toString(), u"bad.csv"_s);
            QVERIFY(error["line"_L1].toInt() > 1);
            QVERIFY(error["reason"_L1].toString().contains(u"Column “"_s));
        }
    }

    void peopleTypeAmountsAndPartsTheirWay()
    {
        QCOMPARE(on({u"import"_s, write(u"p.csv"_s, "Name,Email\nAna Sousa,ana@example.com\n")}).exitCode, 0);
        const auto buy = [this](const QStringList &more) {
            return on(QStringList{u"record"_s, u"purchase"_s, u"ana@example.com"_s} + more);
        };
        QCOMPARE(buy({u"12,50"_s}).exitCode, 0);
        QCOMPARE(buy({u"1.250,00 €"_s}).exitCode, 0);
        QCOMPARE(buy({u"1,2k"_s}).exitCode, 0);
        QCOMPARE(total(), 1250 + 125000 + 120000);
        const Ran open = buy({u"1.250"_s});
        QCOMPARE(open.exitCode, 2);
        QVERIFY2(open.saysASentence() && open.err.contains("1.25 or 1250.00"), open.err.constData());
        QCOMPARE(buy({u"50"_s, u"--cost"_s, u"USD 20"_s}).exitCode,
                 2); // what it cost is in what it was sold for
        QCOMPARE(buy({u"USD 50"_s, u"--cost"_s, u"20"_s}).exitCode, 0);
        QCOMPARE(buy({u"--line"_s, u"Bowl;900000000;99999999"_s}).exitCode, 2);
        QCOMPARE(buy({u"999999999999999999999"_s}).exitCode, 2);
        for (const QString &share : {u"0,5"_s, u"0.5"_s, u"50 %"_s, u"50%"_s})
            QCOMPARE(on({u"report"_s, u"ledger"_s, u"--share"_s, share}).json().value("share"_L1).toDouble(),
                     0.5);
        QCOMPARE(on({u"report"_s, u"ledger"_s, u"--share"_s, u"half"_s}).exitCode, 2);
        QCOMPARE(on({u"report"_s, u"ledger"_s, u"--share"_s, u"150%"_s}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(CliImportValuesTest)
#include "tst_cli_import_values.moc"
