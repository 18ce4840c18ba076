// SPDX-License-Identifier: GPL-3.0-or-later
// A page speaks one language: texts, dates and numbers alike, however the language was asked for.
#include "tests/support/vouch_process.h"

using namespace Qt::StringLiterals;
using namespace vouch::test;

class CliLanguageTest : public QObject
{
    Q_OBJECT

private:
    VouchProcess m_vouch;
    QString m_workspace = m_vouch.file(u"work.vouch"_s);

    QString funnel(const QStringList &environment) const
    {
        QStringList before{u"env"_s, u"-u"_s, u"LC_ALL"_s, u"-u"_s, u"LANGUAGE"_s, u"-u"_s, u"LANG"_s};
        const Ran ran = m_vouch.run({u"-w"_s, m_workspace, u"report"_s, u"purchase-advocacy"_s, u"--from"_s,
                                     u"2026-10-01"_s, u"--to"_s, u"2026-10-31"_s},
                                    before + environment);
        return ran.exitCode == 0 ? QString::fromUtf8(ran.out) : QString::fromUtf8(ran.err);
    }

private slots:
    void initTestCase() { QCOMPARE(m_vouch.run({u"demo"_s, m_workspace}).exitCode, 0); }

    void chineseTextsHaveChineseDates_data()
    {
        QTest::addColumn<QStringList>("environment");
        QTest::newRow("a locale that may not be installed") << QStringList{u"LC_ALL=zh_CN.UTF-8"_s};
        QTest::newRow("LANGUAGE beside a locale without a language")
            << QStringList{u"LANGUAGE=zh_CN"_s, u"LC_ALL=C.UTF-8"_s};
        QTest::newRow("LANG") << QStringList{u"LANG=zh_CN.UTF-8"_s};
        QTest::newRow("our own way") << QStringList{u"VOUCH_LANGUAGE=zh_CN"_s, u"LC_ALL=C.UTF-8"_s};
    }
    void chineseTextsHaveChineseDates()
    {
        QFETCH(QStringList, environment);
        const QString page = funnel(environment);
        QVERIFY2(page.contains(u"购买"_s), qPrintable(page));
        QVERIFY2(page.contains(u"2026/10/1"_s) || page.contains(u"2026年10月1日"_s), qPrintable(page));
        QVERIFY2(!page.contains(u"Oct"_s), qPrintable(page));
    }

    void countsInSentencesStandAsTheLanguageWritesThem()
    {
        const QString many = m_vouch.file(u"many.csv"_s);
        QFile file(many);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Name,Email\n");
        for (int i = 0; i < 1'200; ++i)
            file.write(QStringLiteral("Person,p%1@example.com\n").arg(i).toUtf8());
        file.close();
        const QString path = m_vouch.file(u"many.vouch"_s);
        QCOMPARE(m_vouch.run({u"new"_s, path}).exitCode, 0);
        QCOMPARE(m_vouch.on(path, {u"import"_s, many}).exitCode, 0);
        const auto counted = [&](const QString &language) {
            return QString::fromUtf8(m_vouch
                                         .run({u"-w"_s, path, u"people"_s, u"--limit"_s, u"1"_s},
                                              {u"env"_s, u"VOUCH_LANGUAGE="_s + language})
                                         .out);
        };
        QVERIFY2(counted(u"en"_s).contains(u"1,200 people"_s), qPrintable(counted(u"en"_s)));
        QVERIFY2(counted(u"zh_CN"_s).contains(u"1,200"_s), qPrintable(counted(u"zh_CN"_s)));
    }

    void englishTextsHaveEnglishDates()
    {
        const QString page = funnel({u"LC_ALL=C.UTF-8"_s});
        QVERIFY2(page.contains(u"Purchase"_s, Qt::CaseInsensitive) && page.contains(u"Oct"_s),
                 qPrintable(page));
    }
};

QTEST_GUILESS_MAIN(CliLanguageTest)
#include "tst_cli_language.moc"
