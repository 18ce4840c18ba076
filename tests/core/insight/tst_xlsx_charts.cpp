// SPDX-License-Identifier: GPL-3.0-or-later
// The native charts of spreadsheets, read from their XML as a spreadsheet program would.
#include "core/base/workbook.h"
#include "core/insight/xlsx_of_report.h"
#include "tests/support/random_columns.h"
#include "tests/support/unzipped.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace vouch;
using namespace vouch::insight;
using namespace vouch::test;
using namespace Qt::StringLiterals;

namespace
{

struct Series {
    QString name, over, cells; ///< the cells of its names and of its values
    QStringList categories, values;
    bool namesAreTexts = false;
};

struct Axis {
    QString kind, orientation, crosses, least, most, position;
};

struct Chart {
    QString kind, title;
    QList<Series> series;
    QList<Axis> axes;
    int patterns = 0;
};

Chart chartOf(const QByteArray &xml)
{
    Chart chart;
    QXmlStreamReader reader(xml);
    QStringList path;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        const QString name = reader.name().toString();
        const QString value = reader.attributes().value(u"val"_s).toString();
        if (token == QXmlStreamReader::EndElement) {
            path.removeLast();
            continue;
        }
        if (token == QXmlStreamReader::StartElement) {
            path << name;
            if (name.endsWith(u"Chart"_s) && path.contains(u"plotArea"_s))
                chart.kind = name;
            else if (name == u"ser")
                chart.series.append(Series{});
            else if (name == u"catAx" || name == u"valAx")
                chart.axes.append({name, {}, {}, {}, {}, {}});
            else if (name == u"strRef" && path.contains(u"cat"_s))
                chart.series.last().namesAreTexts = true;
            else if (name == u"pattFill")
                ++chart.patterns;
            else if (!chart.axes.isEmpty() && name == u"orientation")
                chart.axes.last().orientation = value;
            else if (!chart.axes.isEmpty() && name == u"crosses")
                chart.axes.last().crosses = value;
            else if (!chart.axes.isEmpty() && name == u"min")
                chart.axes.last().least = value;
            else if (!chart.axes.isEmpty() && name == u"max")
                chart.axes.last().most = value;
            continue;
        }
        if (token != QXmlStreamReader::Characters || reader.isWhitespace())
            continue;
        const QString text = reader.text().toString();
        const bool names = path.contains(u"cat"_s) || path.contains(u"xVal"_s),
                   values = path.contains(u"val"_s) || path.contains(u"yVal"_s);
        if (path.contains(u"title"_s) && path.last() == u"t" && chart.axes.isEmpty())
            chart.title += text;
        else if (path.last() == u"f" && names)
            chart.series.last().over = text;
        else if (path.last() == u"f" && values)
            chart.series.last().cells = text;
        else if (path.last() == u"v" && names)
            chart.series.last().categories << text;
        else if (path.last() == u"v" && values)
            chart.series.last().values << text;
        else if (path.last() == u"v" && path.contains(u"tx"_s))
            chart.series.last().name = text;
    }
    return chart;
}

QByteArray bookOf(const QList<ReportValue> &reports)
{
    WorkbookRequest request;
    request.title = u"Test"_s;
    return *reportsToXlsx(reports, request);
}

QList<Chart> chartsOf(const QByteArray &book)
{
    const QHash<QString, QByteArray> files = unzipped(book);
    QList<Chart> charts;
    for (int number = 1; files.contains(u"xl/charts/chart%1.xml"_s.arg(number)); ++number)
        charts << chartOf(files.value(u"xl/charts/chart%1.xml"_s.arg(number)));
    return charts;
}

ReportValue reportOf(const RandomColumns &made, const QString &key, const QString &by = {})
{
    ReportSpec spec = specOf(key);
    if (!by.isEmpty())
        spec.by = by;
    spec.now = RandomColumns::start + 505 * dayMillis;
    return *runReport(made.columns, spec);
}

} // namespace

class XlsxChartsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyReportHasAChartThatKnowsItsNamesAndFigures()
    {
        const RandomColumns made(7, 300);
        for (const QString &key : reportKeys()) {
            const ReportValue report = reportOf(made, key);
            const QByteArray book = bookOf({report});
            const QList<Chart> charts = chartsOf(book);
            if (report.rows.isEmpty() || key == u"fit") // stages without milestones fit no model
                continue;
            QVERIFY2(!charts.isEmpty(), qPrintable(key));
            const Result<WorkbookContent> content = readWorkbook(book);
            QVERIFY(content.ok());
            const auto &drawn = content->sheets.last();
            for (const Chart &chart : charts) {
                QVERIFY2(!chart.series.isEmpty() && !chart.title.isEmpty(), qPrintable(key));
                QVERIFY2(chart.kind != u"lineChart", qPrintable(key));
                for (const Series &series : chart.series) {
                    QVERIFY2(!series.name.isEmpty(), qPrintable(key));
                    QVERIFY2(!series.categories.isEmpty() && !series.values.isEmpty(), qPrintable(key));
                    QVERIFY2(chart.kind == u"scatterChart" || series.namesAreTexts, qPrintable(key));
                    if (chart.kind == u"scatterChart")
                        continue;
                    // What it says is what stands in the cells it names, in the same order.
                    static const QRegularExpression cells(u"\\$A\\$(\\d+):\\$A\\$(\\d+)$"_s);
                    const auto found = cells.match(series.over);
                    const int first = found.captured(1).toInt() - 1;
                    QCOMPARE(found.captured(2).toInt() - first, int(series.categories.size()));
                    for (qsizetype i = 0; i < series.categories.size(); ++i)
                        QCOMPARE(drawn.rows[first + i][0].text, series.categories[i]);
                }
            }
        }
    }

    void barsStandInTheOrderOfTheTableAndTheirAxisBelow()
    {
        const RandomColumns made(7, 300);
        const ReportValue report = reportOf(made, u"funnel"_s);
        const Chart chart = chartsOf(bookOf({report})).value(0);
        QCOMPARE(chart.kind, u"barChart"_s);
        QStringList stages;
        for (const QList<Cell> &row : report.rows)
            stages << row[0].text;
        QCOMPARE(chart.series.first().categories, stages);
        QCOMPARE(chart.axes.size(), 2);
        const Axis &names = chart.axes[0], &values = chart.axes[1];
        QCOMPARE(names.kind, u"catAx"_s);
        QCOMPARE(names.orientation, u"maxMin"_s); // the first on top
        QCOMPARE(values.orientation, u"minMax"_s);
        QCOMPARE(values.crosses, u"max"_s); // or it would go to the top with it
    }

    void movesAreBarsOfTheWaysTakenMost()
    {
        const RandomColumns made(7, 300);
        const ReportValue report = reportOf(made, u"moves"_s);
        QVERIFY(report.rows.size() > 24);
        const Chart chart = chartsOf(bookOf({report})).value(0);
        QCOMPARE(chart.kind, u"barChart"_s);
        const Series &series = chart.series.first();
        QVERIFY(series.categories.first().contains(u" → "_s));
        QCOMPARE(series.categories.size(), 15);
        QVERIFY2(chart.title.contains(u"and %1 more in the table"_s.arg(report.rows.size() - 15)),
                 qPrintable(chart.title));
        double most = 0;
        for (const QList<Cell> &row : report.rows)
            most = std::max(most, row[4].number.value_or(0));
        double shown = 0;
        for (const QString &value : series.values)
            shown = std::max(shown, value.toDouble());
        QCOMPARE(shown, most);
    }

    void thePromoterScoreIsAScoreFromMinusHundredToHundred()
    {
        const RandomColumns made(7, 300);
        const ReportValue report = reportOf(made, u"nps"_s, u"channel"_s);
        const QByteArray book = bookOf({report});
        const Chart chart = chartsOf(book).value(0);
        QCOMPARE(chart.series.size(), 1);
        const QString score = QLocale().toString(report.totals.value(u"nps"_s).toDouble(), 'f', 0);
        QVERIFY2(chart.title.contains(u"score %1 (95 % interval"_s.arg(score)), qPrintable(chart.title));
        QCOMPARE(chart.series.first().categories.first(), u"All together"_s);
        QCOMPARE(chart.series.first().values.first().toDouble(), report.totals.value(u"nps"_s).toDouble());
        QCOMPARE(chart.axes[1].least.toDouble(), -100.0);
        QCOMPARE(chart.axes[1].most.toDouble(), 100.0);
        QVERIFY(readWorkbook(book)->sheets.first().rows[3][0].text.contains(score));
    }

    void theLatestMonthsAreShownAndTheRunningOneIsMarked()
    {
        ReportValue report;
        report.spec = specOf(u"purchase-advocacy"_s);
        report.title = u"Purchase and advocacy"_s;
        report.runningMonth = u"2026-11"_s;
        report.columns = {{u"key"_s, u"Month"_s, Column::Kind::Text},
                          {u"purchase"_s, u"Purchase"_s, Column::Kind::Amount},
                          {u"advocacy"_s, u"Advocacy"_s, Column::Kind::Amount}};
        QDate month(2022, 1, 1);
        for (; month <= QDate(2026, 11, 1); month = month.addMonths(1)) {
            Cell name, amount;
            name.text = month.toString(u"yyyy-MM"_s);
            amount.amount = Money{month.month() == 2 ? -5000 : 10'000, u"EUR"_s};
            report.rows.append({name, amount, amount});
        }
        const Chart chart = chartsOf(bookOf({report})).value(0);
        QCOMPARE(chart.kind, u"barChart"_s);
        const Series &series = chart.series.first();
        QCOMPARE(series.categories.size(), 36);
        QVERIFY(series.categories.last().contains(u"2026-11"_s) &&
                series.categories.last().contains(u"so far"_s));
        QVERIFY(chart.title.contains(u"and 23 earlier"_s));
        QCOMPARE(chart.patterns, 2);
        QVERIFY(series.values.contains(u"-50"_s));
        QCOMPARE(chart.axes[0].orientation, u"minMax"_s);
    }

    void whatPeopleWeighHasAChartForEachQuestion()
    {
        const RandomColumns made(7, 300);
        const ReportValue report = reportOf(made, u"consideration"_s);
        QSet<QString> parts;
        for (const QList<Cell> &row : report.rows)
            parts.insert(row[0].text);
        const QList<Chart> charts = chartsOf(bookOf({report}));
        QCOMPARE(charts.size(), parts.size());
        for (const Chart &chart : charts)
            QCOMPARE(chart.series.size(), chart.title.contains(u"drove"_s) ? 2 : 1);
    }

    void aNameOfControlCharactersDoesNotBreakTheFile()
    {
        const RandomColumns made(7, 300);
        ReportValue report = reportOf(made, u"funnel"_s);
        report.rows[0][0].text = u"a\u0001b\n<c>&"_s;
        const QHash<QString, QByteArray> files = unzipped(bookOf({report}));
        QXmlStreamReader reader(files.value(u"xl/charts/chart1.xml"_s));
        while (!reader.atEnd())
            reader.readNext();
        QCOMPARE(reader.errorString(), QString());
    }

    /// Pages for looking at: VOUCH_PICTURES=folder.
    void aSpreadsheetProgramDrawsThem()
    {
        const QString office = QStandardPaths::findExecutable(u"soffice"_s);
        if (office.isEmpty())
            QSKIP("LibreOffice is not installed; the XML was read all the same.");
        const RandomColumns made(7, 300);
        QList<ReportValue> reports;
        for (const QString &key : reportKeys())
            reports << reportOf(made, key);
        const QTemporaryDir folder;
        QDir place(qEnvironmentVariable("VOUCH_PICTURES", folder.path()));
        QFile file(place.filePath(u"charts.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bookOf(reports));
        file.close();
        QProcess process;
        process.start(office,
                      {u"-env:UserInstallation=file://%1/profile"_s.arg(folder.path()), u"--headless"_s,
                       u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, place.path(), file.fileName()});
        QVERIFY(process.waitForFinished(200'000));
        QVERIFY(QFileInfo(place.filePath(u"charts.pdf"_s)).size() > 100'000);
    }
};

QTEST_GUILESS_MAIN(XlsxChartsTest)
#include "tst_xlsx_charts.moc"
