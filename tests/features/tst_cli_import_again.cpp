// SPDX-License-Identifier: GPL-3.0-or-later
// Files that come again, changed or not, in the terminal with the real program.
#include "tests/support/vouch_process.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace vouch::test;

class CliImportAgainTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_vouch = std::make_unique<VouchProcess>();
        m_work = m_vouch->file(u"work.vouch"_s);
        QCOMPARE(m_vouch->run({u"new"_s, m_work, u"--currency"_s, u"EUR"_s}).exitCode, 0);
    }

    void whatDiffersIsReplacedKeptOrAddedAsAsked()
    {
        QCOMPARE(import("Name,E-mail,Job Title\nPaul Same,paul@example.org,Baker\n").exitCode, 0);
        const Ran kept = import("Name,E-mail,Job Title\nPaul Same,paul@example.org,Head Baker\n",
                                {u"--update"_s, u"keep"_s});
        QCOMPARE(kept.json().value("kept"_L1).toArray().first()["there"_L1].toString(), u"Head Baker"_s);
        QVERIFY(!kept.out.contains("Everything in this row"));
        const Ran words = m_vouch->run(
            {u"-w"_s, m_work, u"import"_s, m_vouch->file(u"people.csv"_s), u"--update"_s, u"keep"_s});
        QVERIFY(words.out.contains("people.csv"));
        QVERIFY(words.out.contains("Head Baker"));
        QCOMPARE(import("Name,E-mail,Job Title\nPaul Same,paul@example.org,Head Baker\n")
                     .json()
                     .value("updated"_L1)
                     .toInt(),
                 1);
        QCOMPARE(import("Name,E-mail\nPaul Same,paul@example.org\n", {u"--update"_s, u"perhaps"_s}).exitCode,
                 2);
    }

    void aSharedAddressIsListedAsAPair()
    {
        QCOMPARE(m_vouch->on(m_work, {u"duplicates"_s}).json().value("pairs"_L1).toArray().size(), 0);
        const Ran ran = import("Name,E-mail\nAna Sousa,home@example.org\nBen Sousa,home@example.org\n");
        QCOMPARE(ran.json().value("people"_L1).toInt(), 2);
        QCOMPARE(ran.json().value("pairs"_L1).toArray().size(), 1);
        const QJsonArray pairs = m_vouch->on(m_work, {u"duplicates"_s}).json().value("pairs"_L1).toArray();
        QCOMPARE(pairs.size(), 1);
        QCOMPARE(pairs.first()["people"_L1].toArray().size(), 2);
        QVERIFY(pairs.first()["score"_L1].toDouble() > 0);
        QVERIFY(!pairs.first()["reasons"_L1].toArray().isEmpty());
        QVERIFY(m_vouch->run({u"-w"_s, m_work, u"duplicates"_s}).out.contains("Ben Sousa"));
    }

    void numbersBelongToTheSystemThatIsNamed()
    {
        QCOMPARE(import("Customer ID,Name\n1,Ann Arbor\n", {u"--system"_s, u"shop A"_s}).exitCode, 0);
        QCOMPARE(import("Customer ID,Name\n1,Ann Arbor\n", {u"--system"_s, u"shop B"_s})
                     .json()
                     .value("people"_L1)
                     .toInt(),
                 1);
        QCOMPARE(import("Customer ID,Name\n1,Ann Arbor\n", {u"--system"_s, u"shop A"_s})
                     .json()
                     .value("skipped"_L1)
                     .toInt(),
                 1);
    }

    void checkSaysThatAllIsSoundAndListsNoImports()
    {
        QCOMPARE(import("Name,E-mail\nAna Sousa,ana@example.org\n").exitCode, 0);
        const QJsonObject check = m_vouch->on(m_work, {u"check"_s}).json();
        QVERIFY(check.value("ok"_L1).toBool());
        QCOMPARE(check.value("doubtful_imports"_L1).toArray().size(), 0);
    }

private:
    Ran import(const QByteArray &content, const QStringList &options = {})
    {
        QFile file(m_vouch->file(u"people.csv"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        file.close();
        return m_vouch->on(m_work, QStringList{u"import"_s, file.fileName()} + options);
    }

    std::unique_ptr<VouchProcess> m_vouch;
    QString m_work;
};

QTEST_GUILESS_MAIN(CliImportAgainTest)
#include "tst_cli_import_again.moc"
