// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folded_words.h"
#include "core/base/text.h"
#include "core/base/times.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vouch;

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void textFromOutsideLosesWhatNobodyTyped()
    {
        QCOMPARE(cleanText(u"a\u0000b\u0007c"_s), u"abc"_s);
        QCOMPARE(cleanText(u"one\r\ntwo\rthree"_s), u"one\ntwo\nthree"_s);
        QCOMPARE(cleanText(QString(QChar(0xd800)) + u"x"_s), u"\ufffdx"_s);
        QCOMPARE(cleanText(u"😀"_s), u"😀"_s);
        QCOMPARE(cleanLine(u" a\nb\t"_s), u"a b"_s);
        QCOMPARE(cleanText(QString(50, u'x'), 10).size(), 10);
    }

    void directionMarksCannotHide() { QVERIFY(!safeForDisplay(u"a\u202eb"_s).contains(QChar(0x202e))); }

    void nothingCommandsATerminal()
    {
        QString all;
        for (ushort c = 0; c < 0x100; ++c)
            all += QChar(c);
        all += u"\u202e\u2066王😀"_s;
        const QString safe = safeForTerminal(all);
        QCOMPARE(safe.size(), all.size());
        for (const QChar c : safe)
            QVERIFY(
                c == u'\n' || c == u'\t' ||
                (c.unicode() >= 0x20 && c.unicode() != 0x7f && !(c.unicode() >= 0x80 && c.unicode() < 0xa0)));
        QVERIFY(!safe.contains(QChar(0x202e)) && !safe.contains(QChar(0x2066)));
        QVERIFY(safe.endsWith(u"王😀"_s));
        QCOMPARE(safeForTerminal(u"a\x1b[2Jb"_s), u"a␛[2Jb"_s);
        QCOMPARE(safeForTerminal(u"a\r\nb\rc"_s), u"a\r\nb␍c"_s);
        QCOMPARE(safeForTerminal(u"Zoë, Łódź – 3 €"_s), u"Zoë, Łódź – 3 €"_s);
    }

    void keysFoldCaseAccentsAndScripts()
    {
        QCOMPARE(foldKey(u"Zoë"_s), foldKey(u"ZOE"_s));
        QCOMPARE(foldKey(u"  Łódź  "_s), u"lodz"_s);
        QCOMPARE(foldKey(u"王小明"_s), u"wang xiao ming"_s);
        QCOMPARE(foldKey(u"Иван"_s), u"ivan"_s);
    }

    void wordsThatAreKnownBeforehandAreFoldedAsTheRulesFoldThem()
    {
        QVERIFY(foldedWords().size() > 500);
        for (auto word = foldedWords().cbegin(); word != foldedWords().cend(); ++word)
            QCOMPARE(word.value(), foldedByRules(word.key()));
        QCOMPARE(foldKey(u"订单编号"_s), foldedByRules(u"订单编号"_s));
    }

    void monogramsSuitTheScript()
    {
        QCOMPARE(monogram(u"Ana Sousa"_s), u"AS"_s);
        QCOMPARE(monogram(u"王小明"_s), u"王"_s);
        QCOMPARE(monogram(u"@ana"_s), u"A"_s);
        QCOMPARE(monogram(QString()), u"?"_s);
    }

    void timesAreReadAsExportsWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        QTest::newRow("ISO with zone") << u"2025-12-06T10:37:33Z"_s << u"2025-12-06T10:37:33Z"_s;
        QTest::newRow("Shopify") << u"2025-12-06 10:37:33 -0500"_s << u"2025-12-06T15:37:33Z"_s;
        QTest::newRow("LinkedIn messages") << u"2025-06-01 14:03:22 UTC"_s << u"2025-06-01T14:03:22Z"_s;
        QTest::newRow("LinkedIn connections") << u"08 Feb 2026"_s << u"2026-02-08T00:00:00Z"_s;
        QTest::newRow("LinkedIn invitations") << u"1/29/26, 2:37 PM"_s << u"2026-01-29T14:37:00Z"_s;
        QTest::newRow("endorsements") << u"2024/02/01 15:02:55 UTC"_s << u"2024-02-01T15:02:55Z"_s;
        QTest::newRow("American") << u"12/3/2024"_s << u"2024-12-03T00:00:00Z"_s;
        QTest::newRow("day above twelve") << u"29/1/2024"_s << u"2024-01-29T00:00:00Z"_s;
        QTest::newRow("German") << u"14.09.2026 9:05"_s << u"2026-09-14T09:05:00Z"_s;
        QTest::newRow("seconds since 1970") << u"1700000000"_s << u"2023-11-14T22:13:20Z"_s;
        QTest::newRow("packed") << u"20260903"_s << u"2026-09-03T00:00:00Z"_s;
    }

    void timesAreReadAsExportsWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const auto time = parseTime(text);
        QVERIFY(time.has_value());
        QCOMPARE(toIso(time->at), iso);
    }

    void whatIsNoTimeIsRefused()
    {
        for (const QString &text :
             {u""_s, u"soon"_s, u"2025-13-40"_s, u"0.0.00"_s, u"0/0/00"_s, u"99:99"_s, u"1850-01-01"_s})
            QVERIFY2(!parseTime(text).has_value(), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
