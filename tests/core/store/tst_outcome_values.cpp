// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outcome_values.h"
#include "tests/support/sample_columns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// What each person has bought, and what those they brought have.
class TestOutcomeValues : public QObject
{
    Q_OBJECT

private slots:
    void everyMinorUnitIsPurchaseOfOneAndAdvocacyOfThoseWhoBroughtThem()
    {
        // Ana brought Bo, who brought Cai; Cai buys for 9,000 and gives 3,000 back.
        Columns made;
        const auto ana = made.person(u"Ana"_s), bo = made.person(u"Bo"_s), cai = made.person(u"Cai"_s);
        made.refer(ana, bo, 10);
        made.refer(bo, cai, 20);
        made.buy(bo, 1'200, 15);
        made.buy(cai, 9'000, 30);
        made.buy(cai, -3'000, 40);
        made.buy(ana, 500, 5);
        const OutcomeValues values = outcomeValuesOf(made.columns);
        const auto of = [&](insight::PersonIndex person) {
            return values.of(made.columns.personIds[person]);
        };
        QCOMPARE(of(ana).purchase, 500);
        QCOMPARE(of(bo).purchase, 1'200);
        QCOMPARE(of(cai).purchase, 6'000);
        // Of two generations the nearer one gets twice as much.
        QCOMPARE(of(bo).advocacy, 4'000);
        QCOMPARE(of(ana).advocacy, 1'200 + 2'000);
        QCOMPARE(of(cai).advocacy, 0);
        QVERIFY(values.others.isEmpty());
    }

    void otherCurrenciesNobodysSalesAndUnfinishedOnesAreNoValue()
    {
        Columns made;
        const auto ana = made.person(u"Ana"_s), bo = made.person(u"Bo"_s);
        made.refer(ana, bo, 10);
        made.buy(bo, 700, 20, {}, u"JPY"_s);
        made.buy(bo, 300, 21, {}, u"JPY"_s);
        made.buy(bo, 1'000, 22);
        made.columns.purchases.back().abandoned = true;
        made.buy(insight::nobody, 5'000, 23);
        const OutcomeValues values = outcomeValuesOf(made.columns);
        QVERIFY(values.people.isEmpty());
        const OtherAmounts others = values.othersOf(made.columns.personIds[bo]);
        QCOMPARE(others, (OtherAmounts{{{1'000, u"JPY"_s}, 2}}));
        QCOMPARE(values.of(4711).purchase, 0);
        QVERIFY(outcomeValuesOf({}).people.isEmpty());
    }

    void aRefundIsSplitAsThePurchaseThatItTakesBack()
    {
        // Bo had bought before Ana brought them: nothing of it is hers, nor of what comes back later.
        Columns made;
        const auto ana = made.person(u"Ana"_s), bo = made.person(u"Bo"_s);
        made.refer(ana, bo, 50);
        made.buy(bo, 1'000, 20);
        made.buy(bo, -400, 60);
        made.columns.purchases.back().boughtAt = 20;
        const OutcomeValues values = outcomeValuesOf(made.columns);
        QCOMPARE(values.of(made.columns.personIds[bo]).purchase, 600);
        QCOMPARE(values.of(made.columns.personIds[ana]).advocacy, 0);
    }
};

QTEST_GUILESS_MAIN(TestOutcomeValues)
#include "tst_outcome_values.moc"
