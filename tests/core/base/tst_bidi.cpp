// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bidi.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vouch;

class TestBidi : public QObject
{
    Q_OBJECT

private slots:
    void textsOfOneDirectionStayAsTheyAre()
    {
        for (const QString &text :
             {QString(), u"Ana Sousa"_s, u"王小明"_s, u"+33 639980046"_s, u"Зоя, 5 %."_s})
            QCOMPARE(isolated(text), text);
    }

    void wordsFromTheRightStandInAnIsolateOfTheirOwn()
    {
        for (const QString &text : {u"هدى بن علي"_s, u"דוד"_s, u"Huda هدى"_s})
            QCOMPARE(isolated(text), QChar(0x2068) + text + QChar(0x2069));
    }

    void whatIsIsolatedStaysSo()
    {
        const QString once = isolated(u"هدى بن علي"_s);
        QCOMPARE(isolated(once), once);
        QCOMPARE(isolated(once.left(4)), isolated(u"هدى"_s)); // cut to be shown
    }

    void nobodyBringsTheirOwn()
    {
        const QString made = isolated(u"\u202eهدى\u2069"_s);
        QCOMPARE(made.count(QChar(0x2069)), 1);
        QVERIFY(made.endsWith(QChar(0x2069)));
        QVERIFY(!made.contains(QChar(0x202e)));
    }
};

QTEST_MAIN(TestBidi)
#include "tst_bidi.moc"
