// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/rank.h"

#include <QList>
#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace vouch;

class TestRank : public QObject
{
    Q_OBJECT

private slots:
    void thereIsAlwaysRoomBetweenTwo()
    {
        QVERIFY(rc::check("any sequence of insertions stays strictly ordered", [] {
            QStringList column{rank::first()};
            for (int i = 0; i < 60; ++i) {
                const int at = *rc::gen::inRange(0, int(column.size()) + 1);
                const QString low = at > 0 ? column.at(at - 1) : QString();
                const QString high = at < column.size() ? column.at(at) : QString();
                const QString made = rank::between(low, high);
                RC_ASSERT(low.isEmpty() || low < made);
                RC_ASSERT(high.isEmpty() || made < high);
                column.insert(at, made);
            }
        }));
    }

    void appendingKeepsRanksShort()
    {
        QString last = rank::first();
        for (int i = 0; i < 100'000; ++i) {
            const QString next = rank::after(last);
            QVERIFY(last < next);
            last = next;
        }
        QCOMPARE(last.size(), rank::first().size());
    }

    void prependingKeepsRanksShort()
    {
        QString top = rank::first();
        for (int i = 0; i < 1000; ++i) {
            const QString above = rank::before(top);
            QVERIFY(above < top);
            top = above;
        }
        QCOMPARE(top.size(), rank::first().size());
    }
};

QTEST_GUILESS_MAIN(TestRank)
#include "tst_rank.moc"
