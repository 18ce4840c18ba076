// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/background.h"
#include "core/insight/event_columns.h"
#include "ui/charts/chart.h"
#include "ui/charts/report_table_model.h"
#include "ui/paper/chart_export.h"
#include "ui/paper/report_pages.h"
#include "ui/paper/report_pdf.h"

#include <QAbstractItemModelTester>
#include <QPainter>
#include <QTemporaryDir>
#include <QTimeZone>
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
    const Millis start = QDateTime(QDate(2025, 1, 5), QTime(9, 0), QTimeZone::utc()).toMSecsSinceEpoch();
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

QList<ui::ChartMark> marksOf(const ReportValue &report)
{
    const ui::ChartStyle look = ui::ChartStyle::paper();
    const double height = ui::chartHeight(report, 520, look);
    QImage image(520, int(height) + 1, QImage::Format_RGB32);
    QPainter painter(&image);
    return ui::paintChart(painter, QRectF(0, 0, 520, height), report, look);
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
        const ui::ChartStyle look = ui::ChartStyle::paper();
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
                QVERIFY(!ui::markText(report, mark).isEmpty());
            }
        }
    }

    void ofThousandsOfRowsTheLedgersPictureShowsTheFirstOfEachRanking()
    {
        using Kind = Column::Kind;
        constexpr int people = 5003; // prime: multiples of any number put everybody in another order
        const auto rankOf = [](int row, int ranking) {
            constexpr std::array<int, 3> steps{1201, 37, 4999};
            return (row * steps[size_t(ranking)]) % people + 1;
        };
        ReportValue report;
        report.spec.key = u"ledger"_s;
        report.columns = {{u"person"_s, u"Person"_s, Kind::Text},
                          {u"credit"_s, u"Credit"_s, Kind::Amount},
                          {u"rank_purchase"_s, u"By purchases"_s, Kind::Count},
                          {u"rank"_s, u"Rank"_s, Kind::Count},
                          {u"rank_advocacy"_s, u"By advocacy"_s, Kind::Count}};
        for (int row = 0; row < people; ++row) {
            QList<Cell> cells(5);
            cells[0].text = u"Person %1"_s.arg(row);
            cells[1].amount = Money{100, u"EUR"_s};
            for (int ranking = 0; ranking < 3; ++ranking)
                cells[2 + ranking].number = rankOf(row, ranking);
            report.rows.append(cells);
        }
        const QList<ui::ChartMark> marks = marksOf(report);
        QCOMPARE(marks.size(), 36);
        for (int i = 0; i < 36; ++i)
            QCOMPARE(rankOf(marks[i].row, i / 12), i % 12 + 1);
    }

    void dotsOnOnePixelAreStillEachOnesOwn()
    {
        using Kind = Column::Kind;
        ReportValue report;
        report.spec.key = u"quadrant"_s;
        report.columns = {{u"person"_s, u"Person"_s, Kind::Text},
                          {u"quadrant"_s, u"Quadrant"_s, Kind::Text},
                          {u"purchase"_s, u"Purchase"_s, Kind::Amount},
                          {u"referral"_s, u"Referral"_s, Kind::Amount}};
        for (int row = 0; row < 60; ++row) {
            QList<Cell> cells(4);
            cells[0].text = u"Person %1."_s.arg(row);
            cells[1].text = u"Misers"_s;
            cells[2].amount = cells[3].amount = Money{row < 50 ? 500 : row * 100'000, u"EUR"_s};
            report.rows.append(cells);
        }
        const QList<ui::ChartMark> marks = marksOf(report);
        QCOMPARE(marks.size(), report.rows.size());
        for (const ui::ChartMark &mark : marks)
            QVERIFY(ui::markText(report, mark).startsWith(report.rows[mark.row][0].text));
    }

    void pagesThatAnotherThreadLaysOutAndPaintsAreTheSame()
    {
        // Given pages laid out and painted here.
        ui::Handout handout;
        handout.title = handout.workspace = u"Studio"_s;
        handout.reports = everyReport();
        const ui::ReportPages here(handout);
        // When another thread lays them out, their charts are drawn here, and it paints them.
        const auto pages =
            inBackground([handout] { return std::make_shared<ui::ReportPages>(handout); }).result();
        pages->drawCharts();
        QCOMPARE(pages->count(), here.count());
        for (int page = 0; page < here.count(); ++page) {
            const QImage there = inBackground([pages, page] { return pages->picture(page, 1.5); }).result();
            // Then they look the same.
            QCOMPARE(there, here.picture(page, 1.5));
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
