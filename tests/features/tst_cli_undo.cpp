// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo as a script or a person at a terminal meets them.
#include "tests/support/vouch_process.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vouch::test;

class CliUndoTest final : public QObject
{
    Q_OBJECT

private:
    VouchProcess m_vouch;
    QString m_file;
    int m_number = 0;

    Ran on(const QStringList &arguments) const { return m_vouch.on(m_file, arguments); }
    QJsonObject good(const QStringList &arguments) const
    {
        const Ran ran = on(arguments);
        if (ran.exitCode != 0)
            qWarning("%s: %s", qPrintable(arguments.join(u' ')), ran.err.constData());
        return ran.json();
    }
    QString operation(const QStringList &arguments) const
    {
        return good(arguments).value("operation"_L1).toString();
    }
    int people() const { return good({u"people"_s}).value("total"_L1).toInt(); }
    /// Two people called after `name`.
    QString importPeople(const QByteArray &name = "Cara")
    {
        QFile csv(m_vouch.file(u"people-%1.csv"_s.arg(++m_number)));
        if (!csv.open(QIODevice::WriteOnly))
            return {};
        csv.write("Name,Email\n" + name + " Lund," + name + "1@example.com\n" + name + " Ito," + name +
                  "2@example.com\n");
        csv.close();
        return operation({u"import"_s, csv.fileName()});
    }

private slots:
    void init()
    {
        m_file = m_vouch.file(u"undo-%1.vouch"_s.arg(++m_number));
        QCOMPARE(m_vouch.run({u"new"_s, m_file}).exitCode, 0);
    }

    void anUndoneChangeComesBackByItsNumberAfterNewOnes()
    {
        const QString import = importPeople();
        QVERIFY(!import.isEmpty());
        QVERIFY(!operation({u"undo"_s, import}).isEmpty());
        QCOMPARE(people(), 0);
        QVERIFY(!importPeople("Bo").isEmpty());
        const QJsonObject back = good({u"redo"_s, import});
        QVERIFY(!back.value("operation"_L1).toString().isEmpty());
        QVERIFY(back.value("label"_L1).toString().startsWith("Redo: "_L1));
        QCOMPARE(people(), 4);
        QVERIFY(good({u"check"_s}).value("ok"_L1).toBool());
    }

    void theRemedyThatIsNamedWorks()
    {
        const QString import = importPeople();
        QCOMPARE(on({u"undo"_s, import}).exitCode, 0);
        const Ran again = on({u"undo"_s, import});
        QCOMPARE(again.exitCode, 1);
        QVERIFY(again.saysASentence());
        const QString remedy = u"vouch redo "_s + import;
        QVERIFY2(QString::fromUtf8(again.err).contains(remedy), again.err.constData());
        QCOMPARE(on(remedy.split(u' ').mid(1)).exitCode, 0);
        QCOMPARE(people(), 2);
        const Ran twice = on({u"redo"_s, import});
        QCOMPARE(twice.exitCode, 1);
        QVERIFY2(twice.err.contains("vouch undo " + import.toUtf8()), twice.err.constData());
    }

    void redoWithoutANumberTakesTheLastUndone()
    {
        QVERIFY(!importPeople("Ana").isEmpty());
        QCOMPARE(on({u"record"_s, u"note"_s, u"Ana Lund"_s, u"she called"_s}).exitCode, 0);
        QCOMPARE(on({u"undo"_s}).exitCode, 0);
        QVERIFY(!importPeople("Bo").isEmpty());
        QVERIFY(good({u"redo"_s}).value("label"_L1).toString().contains("Ana Lund"_L1));
        QCOMPARE(on({u"redo"_s}).exitCode, 1);
    }

    void everythingIsAsItWasAfterAChange()
    {
        const QString first = importPeople("Ana");
        QVERIFY(!importPeople("Bo").isEmpty());
        QCOMPARE(on({u"record"_s, u"note"_s, u"Ana Lund"_s, u"she called"_s}).exitCode, 0);
        QCOMPARE(people(), 4);
        const QString back = operation({u"back"_s, first});
        QVERIFY(!back.isEmpty());
        QCOMPARE(people(), 2);
        QVERIFY(!on({u"timeline"_s, u"Ana Lund"_s}).out.contains("she called"));
        // It is a change like any other.
        QCOMPARE(on({u"undo"_s}).exitCode, 0);
        QCOMPARE(people(), 4);
        QVERIFY(on({u"timeline"_s, u"Ana Lund"_s}).out.contains("she called"));
        QVERIFY(good({u"check"_s}).value("ok"_L1).toBool());
    }

    void goingBackToTheNewestChangeIsNoChange()
    {
        const QString only = importPeople();
        const Ran ran = on({u"back"_s, only});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY(ran.saysASentence());
        QCOMPARE(people(), 2);
    }

    void whatIsNoChangeIsRefused()
    {
        QCOMPARE(on({u"back"_s, u"4711"_s}).exitCode, 1);
        QCOMPARE(on({u"back"_s, u"yesterday"_s}).exitCode, 2);
        QCOMPARE(on({u"back"_s}).exitCode, 2);
        QCOMPARE(on({u"redo"_s, u"4711"_s}).exitCode, 1);
        QCOMPARE(on({u"redo"_s, u"yesterday"_s}).exitCode, 2);
        QCOMPARE(on({u"redo"_s, u"1"_s, u"2"_s}).exitCode, 2);
        QCOMPARE(on({u"redo"_s, u"--keep-later"_s, u"--also-later"_s}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(CliUndoTest)
#include "tst_cli_undo.moc"
