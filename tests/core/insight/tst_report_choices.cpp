// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/event_columns.h"
#include "core/insight/report_choices.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vouch::insight;

/// What a report can be asked about.
class TestReportChoices : public QObject
{
    Q_OBJECT

    static Purchase purchase(EventColumns &columns, const QString &currency, bool abandoned)
    {
        Purchase made{};
        made.currency = columns.currencies.number(currency);
        made.abandoned = abandoned;
        return made;
    }

private slots:
    void ownersAreThoseOfPeopleByName()
    {
        EventColumns columns;
        columns.owners.number(u"Gone"_s); // whose people somebody else has by now
        for (const QString &owner : {u"Tom"_s, QString(), u"Eva"_s, u"Tom"_s})
            columns.owner.push_back(columns.owners.number(owner));
        QCOMPARE(choicesOf(columns).owners, QStringList({u"Eva"_s, u"Tom"_s}));
    }

    void theWorkspacesCurrencyStandsBeforeThoseOfOtherPurchases()
    {
        EventColumns columns;
        columns.baseCurrency = u"EUR"_s;
        QCOMPARE(choicesOf(columns).currencies, QStringList{u"EUR"_s});
        columns.purchases = {purchase(columns, u"USD"_s, false), purchase(columns, u"EUR"_s, false),
                             purchase(columns, u"CHF"_s, false), purchase(columns, u"JPY"_s, true)};
        QCOMPARE(choicesOf(columns).currencies, QStringList({u"EUR"_s, u"CHF"_s, u"USD"_s}));
    }
};

QTEST_APPLESS_MAIN(TestReportChoices)
#include "tst_report_choices.moc"
