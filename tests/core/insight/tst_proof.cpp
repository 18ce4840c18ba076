// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/packs.h"
#include "core/insight/proof.h"

#include <QTest>

using namespace vouch;
using namespace vouch::insight;
using namespace Qt::StringLiterals;

namespace
{

ReportValue twoRows(qint64 first, qint64 second)
{
    ReportValue report;
    report.spec.key = u"purchase-advocacy"_s;
    report.title = u"Purchases"_s;
    report.dataRevision = u"7"_s;
    report.columns = {{u"key"_s, u"Channel"_s, Column::Kind::Text},
                      {u"purchase"_s, u"Purchase"_s, Column::Kind::Amount}};
    for (const auto &[name, minor] : {std::pair{u"shop"_s, first}, std::pair{u"instagram"_s, second}}) {
        Cell key, amount;
        key.text = name;
        amount.amount = Money{minor, u"EUR"_s};
        report.rows.append({key, amount});
    }
    return report;
}

} // namespace

class ProofTest : public QObject
{
    Q_OBJECT
private slots:
    void everyFieldOfASpecSurvives()
    {
        ReportSpec spec;
        spec.key = u"attribution"_s;
        spec.journey = u"social-journey"_s;
        spec.from = 1;
        spec.to = 1'780'315'200'000;
        spec.owner = u"Ana"_s;
        spec.channel = u"shop"_s;
        spec.by = u"owner"_s;
        spec.mode = u"strict"_s;
        spec.windowDays = 30;
        spec.share = 0.25;
        spec.decay = 0.75;
        spec.generations = 2;
        spec.referralWindowDays = 10;
        spec.acquisitionCost = 5'000;
        spec.top = 0;
        spec.segment = u"VIP"_s;
        spec.model = u"w"_s;
        spec.outcome = u"advocacy"_s;
        spec.halfLifeDays = 3.5;
        spec.count = u"totals"_s;
        spec.node = u"Act"_s;
        spec.backward = true;
        spec.steps = 4;
        spec.nodes = 9;
        spec.cutPurchase = 0;
        spec.cutReferral = -3;
        spec.horizonYears = 5;
        spec.retention = 0.5;
        spec.discount = 0.2;
        spec.person = 99;
        spec.now = 12;
        const QJsonObject record = specRecord(spec);
        QCOMPARE(record.size(), 31);
        const Result<ReportSpec> back = specOfRecord(record);
        QVERIFY(back.ok());
        QCOMPARE(specRecord(*back), record);
        QCOMPARE(back->cutPurchase, std::optional<qint64>(0));
        QCOMPARE(specRecord(ReportSpec()), QJsonObject());
        QVERIFY(!specOfRecord({}).ok());
    }

    void aStampedFileIsUntouchedUntilOneByteChanges()
    {
        const ReportValue report = twoRows(100, 200);
        QByteArray file = "<before>" + proofLine(proofOf({report}, u"p"_s, 5)) + "<after>";
        QVERIFY(stampProof(file));
        const Result<FoundProof> found = readProof(file);
        QVERIFY(found.ok() && found->untouched);
        QCOMPARE(found->proof.madeAt, Millis(5));
        for (const qsizetype at : {qsizetype(0), file.size() - 1}) {
            QByteArray changed = file;
            changed[at] = 'x';
            const Result<FoundProof> other = readProof(changed);
            QVERIFY(other.ok() && !other->untouched);
        }
        QVERIFY(!readProof("nothing here").ok());
        QVERIFY(!readProof("vouch-proof:1:AAAA").ok());
        QVERIFY(!readProof("vouch-proof:1:_____w:" + QByteArray(64, '0') + ";").ok());
    }

    void changesAreNamedCellByCell()
    {
        const Proof proof = proofOf({twoRows(100, 200)}, {}, 0);
        Comparison same;
        compare(proof.reports.first(), twoRows(100, 200), true, same);
        QVERIFY(same.identical && same.cells.isEmpty());
        Comparison one;
        compare(proof.reports.first(), twoRows(100, 250), true, one);
        QVERIFY(!one.identical);
        QCOMPARE(one.changedCells, 1);
        QCOMPARE(one.cells.first().row, u"instagram"_s);
        QCOMPARE(one.cells.first().column, u"Purchase"_s);
        QVERIFY(one.cells.first().before.contains(u"2.00"_s) && one.cells.first().after.contains(u"2.50"_s));
    }

    void rowsThatCameAndWentAreCounted()
    {
        ReportValue now = twoRows(100, 200);
        now.rows.removeFirst();
        Cell key, amount;
        key.text = u"email"_s;
        amount.amount = Money{1, u"EUR"_s};
        now.rows.append({key, amount});
        Comparison result;
        compare(proofOf({twoRows(100, 200)}, {}, 0).reports.first(), now, true, result);
        QVERIFY(!result.identical);
        QCOMPARE(result.newRows, 1);
        QCOMPARE(result.missingRows, 1);
        ReportValue swapped = twoRows(100, 200);
        swapped.rows.swapItemsAt(0, 1);
        Comparison order;
        compare(proofOf({twoRows(100, 200)}, {}, 0).reports.first(), swapped, true, order);
        QVERIFY(order.reordered && !order.identical && order.changedCells == 0);
    }

    void atMostTwentyChangesAreListed()
    {
        ReportValue then = twoRows(1, 2), now = then;
        for (int i = 0; i < 100; ++i) {
            auto row = then.rows.first();
            row[0].text = u"row %1"_s.arg(i);
            then.rows.append(row);
            row[1].amount->minor = 9;
            now.rows.append(row);
        }
        Comparison result;
        compare(proofOf({then}, {}, 0).reports.first(), now, true, result);
        QCOMPARE(result.changedCells, 100);
        QCOMPARE(result.cells.size(), 20);
        Comparison longReport;
        compare(proofOf({then}, {}, 0, 10).reports.first(), now, true, longReport);
        QVERIFY(longReport.onlyDigest && !longReport.identical);
    }

    void everyPackMakesReportsThatExist()
    {
        PackOptions options;
        options.now = 1'780'315'200'000;
        options.person = 1;
        for (const Pack &pack : packs()) {
            const Result<QList<ReportSpec>> specs = packSpecs(pack.key, options);
            QVERIFY2(specs.ok(), qPrintable(pack.key));
            QVERIFY(specs->size() >= 2);
            for (const ReportSpec &spec : *specs)
                QVERIFY(reportKeys().contains(spec.key) || printKeys().contains(spec.key));
        }
        options.person = 0;
        QVERIFY(!packSpecs(u"person"_s, options).ok());
        QVERIFY(!packSpecs(u"nonsense"_s, options).ok());
    }
};

QTEST_GUILESS_MAIN(ProofTest)
#include "tst_proof.moc"
