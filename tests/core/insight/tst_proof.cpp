// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/csv_of_report.h"
#include "core/insight/packs.h"
#include "core/insight/proof_file.h"
#include "core/insight/row_blocks.h"
#include "core/insight/xlsx_of_report.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
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

ReportValue manyRows(int count)
{
    ReportValue report = twoRows(1, 2);
    report.columns.append({u"share"_s, u"Share"_s, Column::Kind::Share});
    report.rows.clear();
    for (int i = 0; i < count; ++i) {
        Cell key, amount, share;
        key.text = u"person %1"_s.arg(i);
        amount.amount = Money{qint64(i) * 31 + 100, u"EUR"_s};
        share.number = i / 7.0;
        report.rows.append({key, amount, share});
    }
    return report;
}

QByteArray madeFile(const ReportValue &report, const QString &format)
{
    if (format == u"xlsx")
        return *reportsToXlsx({report}, {});
    const QByteArray line = proofLine(proofOf({report}, {}, 0, {.inTheFile = true}));
    QByteArray bytes = reportToCsv(report) + "# " + line + "\r\n";
    if (format == u"json") {
        QJsonObject json = report.toJson();
        json.insert(u"proof"_s, QString::fromLatin1(line));
        bytes = QJsonDocument(json).toJson();
    }
    if (!stampProof(bytes))
        qFatal("no proof");
    return bytes;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
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
        spec.currency = u"JPY"_s;
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
        QCOMPARE(record.size(), 32);
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
        compare(proof.reports.first(), twoRows(100, 200), {}, same);
        QVERIFY(same.identical && same.cells.isEmpty());
        Comparison one;
        compare(proof.reports.first(), twoRows(100, 250), {}, one);
        QVERIFY(!one.identical);
        QCOMPARE(one.changedCells, 1);
        QCOMPARE(one.cells.first().row, u"instagram"_s);
        QCOMPARE(one.cells.first().column, u"Purchase"_s);
        QVERIFY(one.cells.first().before.contains(u"2.00"_s) && one.cells.first().after.contains(u"2.50"_s));
    }

    void ofAFileMadeBeforeAColumnCameTheOthersAreCompared()
    {
        const Proof proof = proofOf({twoRows(100, 200)}, {}, 0);
        ReportValue now = twoRows(100, 200);
        now.columns.insert(1, {u"people"_s, u"People"_s, Column::Kind::Count});
        for (QList<Cell> &row : now.rows)
            row.insert(1, Cell{{}, {}, 3.0, {}, {}});
        Comparison same;
        compare(proof.reports.first(), now, {}, same);
        QVERIFY(same.identical && same.changedCells == 0);
        QVERIFY(same.compared.join(u' ').contains(u"another version of Vouch"_s));
        now.rows[1][2].amount->minor = 250;
        Comparison changed;
        compare(proof.reports.first(), now, {}, changed);
        QCOMPARE(changed.changedCells, 1);
        QCOMPARE(changed.cells.first().column, u"Purchase"_s);
        now.columns[2].key = u"sales"_s; // a column that is no more
        Comparison gone;
        compare(proof.reports.first(), now, {}, gone);
        QVERIFY(!gone.identical && gone.onlyDigest);
        QVERIFY(gone.compared.join(u' ').contains(u"cannot be compared"_s));
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
        compare(proofOf({twoRows(100, 200)}, {}, 0).reports.first(), now, {}, result);
        QVERIFY(!result.identical);
        QCOMPARE(result.newRows, 1);
        QCOMPARE(result.missingRows, 1);
        ReportValue swapped = twoRows(100, 200);
        swapped.rows.swapItemsAt(0, 1);
        Comparison order;
        compare(proofOf({twoRows(100, 200)}, {}, 0).reports.first(), swapped, {}, order);
        QVERIFY(order.reordered && !order.identical && order.changedCells == 0);
    }

    void theDigestIsThatOfTheCellsAsTheyAreCompared()
    {
        const ReportValue report = manyRows(9'000);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const Column &column : report.columns)
            hash.addData(column.key.toUtf8() + '\x1f');
        for (const QList<Cell> &row : report.rows)
            hash.addData(provenRow(report, row).join(QChar(31)).toUtf8() + '\x1e');
        QCOMPARE(digestOf(report), QString::fromLatin1(hash.result().toHex()));
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
        compare(proofOf({then}, {}, 0).reports.first(), now, {}, result);
        QCOMPARE(result.changedCells, 100);
        QCOMPARE(result.cells.size(), 20);
        Comparison longReport;
        ProvenReport bare = proofOf({then}, {}, 0, {.maxRows = 10, .inTheFile = true}).reports.first();
        compare(bare, now, {}, longReport);
        QVERIFY(longReport.onlyDigest && !longReport.identical);
    }

    void inLongReportsTheRowsThatChangedAreFoundByTheirBlocks()
    {
        const ReportValue then = manyRows(100'000);
        const QByteArray packed = packProof(proofOf({then}, {}, 0));
        QVERIFY2(packed.size() < 120'000, qPrintable(QString::number(packed.size())));
        const ProvenReport proven = unpackProof(packed)->reports.first();
        Comparison same;
        compare(proven, then, {}, same);
        QVERIFY(same.identical && same.ranges.isEmpty());

        // One of the first rows is named with its figures, two far down by their places.
        ReportValue now = then;
        for (const int row : {7, 50'000, 99'999})
            now.rows[row][1].amount->minor += 1;
        Comparison three;
        compare(proven, now, {}, three);
        QVERIFY(!three.identical && !three.onlyDigest);
        QCOMPARE(three.changedCells, 1);
        QCOMPARE(three.cells.first().row, u"person 7"_s);
        QCOMPARE(three.changedRanges, 2);
        for (const auto &[range, row] : {std::pair{three.ranges[0], 50'001}, {three.ranges[1], 100'000}}) {
            QVERIFY(range.first <= row && row <= range.last);
            QVERIFY(range.last - range.first < 200);
        }
        QVERIFY(three.compared.first().contains(u"blocks"_s));

        // What comes in between moves all that follows, and changes one block.
        ReportValue more = then;
        more.rows.insert(60'000, then.rows.first());
        more.rows[60'000][0].text = u"somebody new"_s;
        Comparison inserted;
        compare(proven, more, {}, inserted);
        QVERIFY(!inserted.identical);
        QVERIFY(inserted.changedRanges >= 1 && inserted.changedRanges <= 2);
        QCOMPARE(inserted.newRows, 1);
        QVERIFY(inserted.ranges.first().first <= 60'001 && 60'001 <= inserted.ranges.last().last);
    }

    void blocksDependOnNothingButTheRows()
    {
        QList<QStringList> rows;
        for (int i = 0; i < 3000; ++i)
            rows.append({u"row %1"_s.arg(i), QString::number(i * 7)});
        const QList<RowBlock> blocks = blocksOf(rows, 20);
        qsizetype covered = 0;
        for (const RowBlock &block : blocks) {
            QCOMPARE(block.first, covered);
            QVERIFY(block.count > 0 && block.count <= 160);
            covered += block.count;
        }
        QCOMPARE(covered, 3000);
        QVERIFY(blocks.size() > 90 && blocks.size() < 300);
        const QList<RowBlock> back = unpackBlocks(packBlocks(blocks));
        QCOMPARE(back.size(), blocks.size());
        for (qsizetype i = 0; i < back.size(); ++i)
            QVERIFY(back[i].digest == blocks[i].digest && back[i].first == blocks[i].first);
        QCOMPARE(blocks.first().digest, blocksOf(rows.first(blocks.first().count), 20).first().digest);
        QVERIFY(blocksOf({}, 1).isEmpty());
        QCOMPARE(blockSizeFor(100'000), 25);
    }

    void theFilesOwnTableIsReadWhereItIsWhole_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString &format : {u"csv"_s, u"xlsx"_s, u"json"_s})
            QTest::newRow(qPrintable(format)) << format;
    }
    void theFilesOwnTableIsReadWhereItIsWhole()
    {
        QFETCH(QString, format);
        const QTemporaryDir folder;
        ReportValue then = manyRows(5'000);
        then.rows[3][0].text = u"=1+1, \"quoted\"\nand 王小明"_s;
        then.rows[4][0].text = then.rows[5][0].text; // two of one name
        const QString path = folder.filePath(u"report."_s + format);
        const QByteArray bytes = madeFile(then, format);
        write(path, bytes);
        // Nothing is kept twice.
        const Result<FoundProof> found = proofOfFile(path);
        QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().text));
        QVERIFY(found->untouched);
        QVERIFY(found->proof.reports.first().rows.isEmpty());
        QVERIFY(packProof(found->proof).size() < 1'000);
        QVERIFY(compareAll(*found, {then}).identical);

        ReportValue now = then;
        now.rows[3][1].amount->minor = 1;
        now.rows[4'321][1].amount->minor = -250;
        now.rows[4'322][2].number = 0.125;
        now.rows.removeAt(10);
        const Comparison changed = compareAll(*found, {now});
        QVERIFY(!changed.identical && !changed.onlyDigest);
        QCOMPARE(changed.changedRows, 3);
        QCOMPARE(changed.missingRows, 1);
        QCOMPARE(changed.newRows, 0);
        QVERIFY(!changed.reordered);
        QCOMPARE(changed.changedCells, 3 + 3); // and the three of the row that is gone
        QCOMPARE(changed.cells[1].row, u"person 4321"_s);
        QCOMPARE(changed.cells[1].column, u"Purchase"_s);
        QVERIFY(changed.cells[1].after.contains(u"2.5"_s));
        QVERIFY(changed.compared.first().contains(u"5,000"_s) ||
                changed.compared.first().contains(u"5000"_s));
    }

    void ofAnEditedTableTheEditedCellsAreNamed()
    {
        const QTemporaryDir folder;
        const ReportValue report = manyRows(5'000);
        QByteArray bytes = madeFile(report, u"csv"_s);
        QVERIFY(bytes.contains("person 4000,"));
        bytes.replace(bytes.indexOf("person 4000,") + 12, 1, "9");
        write(folder.filePath(u"report.csv"_s), bytes);
        const Result<FoundProof> found = proofOfFile(folder.filePath(u"report.csv"_s));
        QVERIFY(found.ok() && !found->untouched);
        const Comparison result = compareAll(*found, {report});
        QVERIFY(result.identical); // the data is
        QCOMPARE(result.changedCells, 1);
        QCOMPARE(result.cells.first().row, u"person 4000"_s);
        QVERIFY(comparisonText(*found, result).first().contains(u"edited"_s));
    }

    void everyPackMakesReportsThatExist()
    {
        PackOptions options;
        options.now = 1'780'315'200'000;
        options.person = 1;
        for (const Pack &pack : packs()) {
            const Result<QList<ReportSpec>> specs = packSpecs(pack.key, options);
            QVERIFY2(specs.ok(), qPrintable(pack.key));
            QVERIFY(!specs->isEmpty());
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
