// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/chart.h"
#include "ui/insight/chart_export.h"
#include "ui/insight/report_card.h"
#include "ui/insight/report_pdf.h"

#include <QAbstractItemModelTester>
#include <QPainter>
#include <QTemporaryDir>
#include <QtTest>

using namespace vouch;
using namespace vouch::insight;
using namespace Qt::StringLiterals;

namespace
{

/// Forty people on one journey, twelve months of purchases, some brought by others.
EventColumns someColumns()
{
    EventColumns columns;
    columns.baseCurrency = u"EUR"_s;
    columns.dataRevision = u"7"_s;
    JourneyEvents journey;
    journey.id = 1;
    journey.key = u"social-journey"_s;
    journey.name = u"社交之路"_s;
    journey.shape = u"funnel"_s;
    const QStringList stages{u"Consider"_s, u"Research"_s, u"Decide"_s, u"Act"_s};
    for (const QString &stage : stages)
        journey.stages.push_back({qint64(journey.stages.size() + 1), stage, u"engaged"_s, u"open"_s, 30});
    const Millis start = QDateTime(QDate(2025, 1, 5), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
    for (int i = 0; i < 40; ++i) {
        columns.personIds.push_back(i + 1);
        columns.owner.push_back(0);
        columns.source.push_back(0);
        columns.names.append(u"Person %1 <b>王小明</b>"_s.arg(i));
        for (int stage = 0; stage <= i % 4; ++stage)
            journey.transitions.push_back({start + (i * 8 + stage * 11) * dayMillis, PersonIndex(i),
                                           std::int16_t(stage - 1), std::int16_t(stage)});
        Purchase purchase{};
        purchase.at = start + i * 8 * dayMillis;
        purchase.minor = 1000 + i * 777;
        purchase.person = PersonIndex(i);
        purchase.currency = columns.currencies.number(u"EUR"_s);
        purchase.channel = columns.channels.number(i % 2 ? u"instagram"_s : u"shop"_s);
        purchase.costMinor = -1;
        columns.purchases.push_back(purchase);
        if (i > 5)
            columns.referrals.push_back(
                {start + (i * 8 - 3) * dayMillis, PersonIndex(i % 5), PersonIndex(i), 1, 2});
    }
    columns.journeys.push_back(journey);
    return columns;
}

QList<ReportValue> everyReport()
{
    QList<ReportValue> reports;
    const EventColumns columns = someColumns();
    for (const QString &key : reportKeys()) {
        ReportSpec spec;
        spec.key = key;
        const Result<ReportValue> report = runReport(columns, spec);
        if (report)
            reports.append(*report);
    }
    return reports;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReportPdf : public QObject
{
    Q_OBJECT
private slots:
    void everyReportGoesIntoOneCompletePdf()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report.pdf"_s);
        const Status status = ui::writeReportPdf(everyReport(), u"Studio"_s, path);
        QVERIFY2(status.ok(), status.ok() ? "" : qPrintable(status.error().text));
        const QByteArray pdf = contentOf(path);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QVERIFY(pdf.contains("/FontFile")); // fonts travel with it
        QVERIFY(!pdf.contains("/Subtype /Image") && !pdf.contains("/Subtype/Image"));
    }

    void aFolderThatIsNotThereGivesASentenceAndNoFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"missing/report.pdf"_s);
        const Status status = ui::writeReportPdf(everyReport(), u"Studio"_s, path);
        QVERIFY(!status.ok());
        QVERIFY(status.error().text.contains(u"report.pdf"_s));
        QVERIFY(!QFile::exists(path));
    }

    void whatIsNoOrdinaryFileIsLeftAlone()
    {
        const QTemporaryDir folder;
        const Status status = ui::writeReportPdf(everyReport(), u"Studio"_s, folder.path());
        QVERIFY(!status.ok());
        QVERIFY(QFileInfo(folder.path()).isDir());
    }

    void noReportIsNoPdf() { QVERIFY(!ui::writeReportPdf({}, u"Studio"_s, u"nowhere.pdf"_s).ok()); }

    void chartsAreSavedByTheirEnding()
    {
        const QTemporaryDir folder;
        for (const ReportValue &report : everyReport()) {
            if (!ui::hasChart(report))
                continue;
            for (const QString &ending : {u"png"_s, u"svg"_s, u"csv"_s}) {
                const QString path = folder.filePath(report.spec.key + u'.' + ending);
                QVERIFY(ui::saveChart(report, path).ok());
                QVERIFY(contentOf(path).size() > 40);
            }
            const QImage image(folder.filePath(report.spec.key + u".png"_s));
            QCOMPARE(image.width(), 2000);
            QVERIFY(contentOf(folder.filePath(report.spec.key + u".svg"_s)).contains("<svg"));
        }
    }

    void marksLieInsideTheChartAndNameTheirCells()
    {
        const ui::ChartLook look = ui::ChartLook::paper();
        for (const ReportValue &report : everyReport()) {
            if (!ui::hasChart(report))
                continue;
            const double height = ui::chartHeight(report, 520, look);
            QVERIFY(height > 20);
            QImage image(520, int(height) + 1, QImage::Format_RGB32);
            QPainter painter(&image);
            const QRectF area(0, 0, 520, height);
            const QList<ui::ChartMark> marks = ui::paintChart(painter, area, report, look);
            QVERIFY2(!marks.isEmpty(), qPrintable(report.spec.key));
            for (const ui::ChartMark &mark : marks) {
                QVERIFY(area.adjusted(-2, -2, 2, 2).contains(mark.area));
                QVERIFY(mark.row >= 0 && mark.row < report.rows.size());
                QVERIFY(mark.column >= 0 && mark.column < report.columns.size());
                QVERIFY(!mark.text.isEmpty());
            }
        }
    }

    void theTableModelIsSound()
    {
        for (const ReportValue &report : everyReport()) {
            ui::ReportTableModel model;
            const QAbstractItemModelTester tester(&model,
                                                  QAbstractItemModelTester::FailureReportingMode::Fatal);
            model.setReport(report);
            QCOMPARE(model.rowCount(), int(report.rows.size()));
            QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        }
    }
};

QTEST_MAIN(TestReportPdf)
#include "tst_report_pdf.moc"
