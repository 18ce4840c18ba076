// SPDX-License-Identifier: GPL-3.0-or-later
// Files of reports: a web page that runs nothing, pictures, tables and PDF, each with its proof.
#include "core/base/background.h"
#include "core/insight/proof_file.h"
#include "ui/charts/chart.h"
#include "ui/paper/chart_export.h"
#include "ui/paper/report_files.h"
#include "ui/paper/report_html.h"
#include "ui/paper/report_pdf.h"

#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace vouch;
using namespace vouch::insight;
using namespace vouch::ui;
using namespace Qt::StringLiterals;

namespace
{

const QString nasty =
    u"<img src=x onerror=alert(1)> \"&' </table></svg></style><script>alert(1)</script> 王小明"_s;

ReportValue ledger(int rows)
{
    ReportValue report;
    report.spec.key = u"purchase-advocacy"_s;
    report.spec.by = u"channel"_s;
    report.title = nasty;
    report.finding = u"Finding "_s + nasty;
    report.definition = nasty;
    report.dataRevision = u"41"_s;
    report.n = rows;
    report.columns = {{u"key"_s, nasty, Column::Kind::Text},
                      {u"purchase"_s, u"Purchase"_s, Column::Kind::Amount},
                      {u"advocacy"_s, u"Advocacy"_s, Column::Kind::Amount}};
    for (int row = 0; row < rows; ++row) {
        Cell key, purchase, advocacy;
        key.text = row == 0 ? nasty : u"channel %1"_s.arg(row);
        purchase.amount = Money{10'000 + row * 37, u"EUR"_s};
        advocacy.amount = Money{4'000 + row * 11, u"EUR"_s};
        report.rows.append({key, purchase, advocacy});
    }
    return report;
}

Handout handoutOf(const QList<ReportValue> &reports)
{
    Handout handout;
    handout.reports = reports;
    handout.title = nasty;
    handout.workspace = nasty;
    handout.pack = u"owner-month"_s;
    handout.madeAt = 1'780'315'200'000;
    return handout;
}

Result<QByteArray> pageOf(const Handout &handout)
{
    return htmlOf(handout, htmlCharts(handout));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReportFiles : public QObject
{
    Q_OBJECT
private slots:
    void aWebPageRunsAndFetchesNothing()
    {
        Handout handout = handoutOf({ledger(4)});
        handout.logo = QImage(40, 20, QImage::Format_RGB32);
        const Result<QByteArray> page = pageOf(handout);
        QVERIFY(page.ok());
        const QString html = QString::fromUtf8(*page);
        QVERIFY(html.contains(u"default-src 'none'; style-src 'unsafe-inline'; img-src data:"_s));
        QVERIFY(!html.contains(u"<script"_s, Qt::CaseInsensitive));
        QVERIFY(!html.contains(QRegularExpression(u"<[^>]*\\son[a-z]+\\s*="_s)));
        static const QRegularExpression source(u"(?:src|href)\\s*=\\s*\"([^\"]*)\""_s);
        auto sources = source.globalMatch(html);
        QVERIFY(sources.hasNext()); // the logo
        while (sources.hasNext())
            QVERIFY(sources.next().captured(1).startsWith(u"data:image/png;base64,"_s));
        QVERIFY(!html.contains(u"url("_s));
        QCOMPARE(html.count(u"<svg "_s), 2); // for light and for dark
        QVERIFY(html.contains(u"prefers-color-scheme:dark"_s) && html.contains(u"@media print"_s));
        QVERIFY(html.contains(u"&lt;img src=x"_s) && html.contains(u"王小明"_s));
        QCOMPARE(html.count(u"<tr>"_s), 5);
    }

    void everyTagOfAWebPageIsClosed()
    {
        const QByteArray page = *pageOf(handoutOf({ledger(3), ledger(2)}));
        QString html = QString::fromUtf8(page.mid(page.indexOf("<main>")));
        html.truncate(html.indexOf(u"</body>"_s));
        QXmlStreamReader reader(html);
        int sections = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            sections += reader.isStartElement() && reader.name() == u"section";
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(sections, 2);
    }

    void everyFormatCarriesAProofThatBreaksWithTheFile_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString &format : handoutFormats())
            QTest::newRow(qPrintable(format)) << format;
    }
    void everyFormatCarriesAProofThatBreaksWithTheFile()
    {
        QFETCH(QString, format);
        const QTemporaryDir folder;
        const ReportValue report = ledger(5);
        const Result<QStringList> files =
            writeHandout(handoutOf({report}), format, folder.filePath(u"report."_s + format));
        QVERIFY2(files.ok(), files.ok() ? "" : qPrintable(files.error().text));
        QCOMPARE(files->size(), 1);
        const Result<FoundProof> found = proofOfFile(files->first());
        QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().text));
        QVERIFY(found->untouched);
        QCOMPARE(found->proof.pack, u"owner-month"_s);
        QVERIFY(compareAll(*found, {report}).identical);
        if (format == u"xlsx"_s)
            return; // tst_xlsx edits a cell
        QByteArray edited = contentOf(files->first());
        edited[edited.size() / 2] = char(edited[edited.size() / 2] ^ 1);
        const QString other = folder.filePath(u"edited."_s + format);
        QVERIFY(putFile(edited, other).ok());
        const Result<FoundProof> changed = proofOfFile(other);
        QVERIFY(!changed.ok() || !changed->untouched);
    }

    void picturesAreStillPictures()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"page.png"_s);
        QVERIFY(writeHandout(handoutOf({ledger(5)}), u"png"_s, path).ok());
        const QImage page(path);
        QVERIFY(page.width() > 1500 && page.height() > page.width());
        QVERIFY(page.text(u"Vouch proof"_s).startsWith(u"vouch-proof:1:"_s)); // the chunk's checksum is right
        const Result<QByteArray> chart = chartFile(ledger(5), u"svg"_s, 0);
        QVERIFY(chart.ok());
        QXmlStreamReader svg(*chart);
        while (!svg.atEnd())
            svg.readNext();
        QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
    }

    void manyPagesAreManyPictures()
    {
        const QTemporaryDir folder;
        const Handout handout = handoutOf({ledger(60), ledger(60)});
        const Result<QStringList> files = writeHandout(handout, u"svg"_s, folder.filePath(u"p.svg"_s));
        QVERIFY(files.ok());
        QCOMPARE(files->size(), ReportPages(handout).count());
        QVERIFY(files->size() > 1 && files->first().endsWith(u"p-1.svg"_s));
        const Result<QStringList> tables = writeHandout(handout, u"csv"_s, folder.filePath(u"t.csv"_s));
        QVERIFY(tables.ok() && tables->size() == 2);
    }

    void tablesRepeatTheirHeadAndSplitNoRow()
    {
        const Handout handout = handoutOf({ledger(60), ledger(60), ledger(60)});
        const ReportPages pages(handout);
        QVERIFY(pages.count() >= 3);
        QStringList seen;
        for (int page = 0; page < pages.count(); ++page)
            seen += pages.text(page).split(u'\n');
        QCOMPARE(seen.filter(u"channel 29, "_s).size(), 3); // every row on one page, once a report
        const QByteArray pdf = *pdfOf(handout, pages);
        QVERIFY(pdf.contains("/FontFile"));
        QVERIFY(!pdf.contains("/Subtype /Image") && !pdf.contains("/Subtype/Image"));
        QVERIFY(pdf.contains("<vouch:proof>vouch-proof:1:"));
    }

    void aStoppedExportLeavesTheOldFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report.pdf"_s);
        QVERIFY(putFile("old", path).ok());
        Handout handout = handoutOf({ledger(5)});
        handout.work = std::make_shared<Work>();
        QVERIFY(handout.work->cancel());
        for (const QString &format : handoutFormats()) {
            const Result<QStringList> files = writeHandout(handout, format, path);
            QVERIFY(!files.ok());
            QCOMPARE(files.error().kind, Error::Kind::Cancelled);
            QCOMPARE(contentOf(path), "old"_ba);
        }
    }

    void aSpreadsheetOfManyRowsIsStoppedMidwayWithinASecond()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report.xlsx"_s);
        QVERIFY(putFile("old", path).ok());
        Handout handout = handoutOf({ledger(200'000)});
        handout.work = std::make_shared<Work>();
        QFuture<Result<QStringList>> written =
            inBackground([handout, path] { return writeHandout(handout, u"xlsx"_s, path); });
        QTRY_VERIFY_WITH_TIMEOUT(handout.work->share() > 0.1, 30'000);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(handout.work->cancel());
        written.waitForFinished();
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(written.result().error().kind, Error::Kind::Cancelled);
        QVERIFY(handout.work->share() < 1);
        QCOMPARE(contentOf(path), "old"_ba);
    }

    void howItIsComputedStandsWithTheTable()
    {
        // Whatever the length of the reports before, the definition has rows of its table above it.
        for (int rows = 1; rows < 30; ++rows) {
            ReportValue first = ledger(rows), second = ledger(25);
            first.definition = second.definition = u"Defined so. "_s.repeated(60);
            const ReportPages pages(handoutOf({first, second, first}));
            int told = 0;
            for (int page = 0; page < pages.count(); ++page) {
                const QString text = pages.text(page);
                told += int(text.count(u"How this is computed"_s));
                const qsizetype at = text.indexOf(u"How this is computed"_s);
                QVERIFY2(at < 0 || text.left(at).contains(u"€"_s), qPrintable(QString::number(rows)));
                if (rows > 3) // nor does a table end with a single row
                    QVERIFY(at < 0 || text.left(at).count(u"€"_s) >= 2);
            }
            QCOMPARE(told, 3);
        }
    }

    void aReportWithNothingInItIsASentence()
    {
        ReportValue report = ledger(7);
        report.spec.key = u"funnel"_s;
        report.n = 0;
        const ReportPages pages(handoutOf({report}));
        QVERIFY(!pages.text(0).contains(u"channel 3"_s));
        const QString html = QString::fromUtf8(*pageOf(handoutOf({report})));
        QVERIFY(!html.contains(u"<table"_s) && !html.contains(u"<svg"_s));
    }

    void channelsWithoutValueAreOnlyCounted()
    {
        ReportValue report = ledger(5);
        const double high = chartHeight(report, 500, ChartStyle::paper());
        for (const int row : {1, 3}) {
            report.rows[row][1].amount->minor = 0;
            report.rows[row][2].amount->minor = 0;
        }
        QVERIFY(chartHeight(report, 500, ChartStyle::paper()) < high);
        QImage image(500, 400, QImage::Format_RGB32);
        QPainter painter(&image);
        const QList<ChartMark> marks =
            paintChart(painter, QRectF(0, 0, 500, 400), report, ChartStyle::paper());
        QCOMPARE(marks.size(), 6);
        for (const ChartMark &mark : marks)
            QVERIFY(mark.row != 1 && mark.row != 3);
        const QByteArray svg = chartBytes(report, u"svg"_s);
        QVERIFY(svg.contains("2 channels without value") || svg.contains("2 channel(s) without value"));
    }

    void aLogoIsToldByItsContent()
    {
        const QTemporaryDir folder;
        const auto made = [&folder](const QString &name, const QByteArray &bytes) {
            const QString path = folder.filePath(name);
            if (!putFile(bytes, path))
                qFatal("cannot write");
            return path;
        };
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(Qt::red);
        const QString good = folder.filePath(u"logo.jpg"_s);
        QVERIFY(image.save(good, "PNG")); // its name lies, its content counts
        QVERIFY(readLogo(good).ok());
        QVERIFY(!readLogo(made(u"logo.png"_s, "<svg xmlns='http://www.w3.org/2000/svg'/>")).ok());
        QVERIFY(!readLogo(made(u"short.png"_s, "\x89PNG\r\n\x1a\n")).ok());
        QVERIFY(!readLogo(folder.path()).ok());
        QVERIFY(!readLogo(u"/dev/zero"_s).ok());
        // A head that promises 20,000 × 20,000 pixels is not believed.
        QByteArray huge = contentOf(good);
        huge.replace(16, 8, QByteArray::fromHex("00004e2000004e20"));
        QVERIFY(!readLogo(made(u"huge.png"_s, huge)).ok());
    }
};

QTEST_MAIN(TestReportFiles)
#include "tst_html.moc"
