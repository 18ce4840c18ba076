// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_text.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::ui;

class TestBoardText : public QObject
{
    Q_OBJECT

private slots:
    void asManyCurrenciesAreNamedAsThereIsRoomFor()
    {
        const QFontMetrics metrics(qApp->font());
        Card card;
        card.purchaseMinor = 0;
        card.others = {{{1000, u"GBP"_s}, 1}, {{1250000, u"JPY"_s}, 1}};
        const QString all = boardtext::bought(card, u"EUR"_s, metrics, 10'000);
        QVERIFY2(!all.contains(u'…'), qPrintable(all));
        const int wide = metrics.horizontalAdvance(all);
        QCOMPARE(boardtext::bought(card, u"EUR"_s, metrics, wide), all);
        const QString some = boardtext::bought(card, u"EUR"_s, metrics, wide - 1);
        QVERIFY2(some.endsWith(u" + …"_s) && metrics.horizontalAdvance(some) < wide, qPrintable(some));
        // One is named in any case.
        QCOMPARE(boardtext::bought(card, u"EUR"_s, metrics, 1), some);
    }
};

QTEST_MAIN(TestBoardText)
#include "tst_board_text.moc"
