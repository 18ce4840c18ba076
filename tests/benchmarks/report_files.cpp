// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as files: 100,000 rows as a spreadsheet against a bare libxlsxwriter loop, and a pack as PDF.
#include "core/base/await.h"
#include "core/exchange/sample.h"
#include "core/insight/packs.h"
#include "core/insight/xlsx_of_report.h"
#include "core/workspace/imports.h"
#include "core/workspace/workspace.h"
#include "tests/benchmarks/paired.h"
#include "ui/paper/report_pdf.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>
#include <cstdio>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using namespace vouch;

namespace
{

constexpr int rows = 100'000;
constexpr int pairs = 9;

insight::ReportValue longReport()
{
    insight::ReportValue report;
    report.spec.key = u"ledger"_s;
    report.title = u"Ledger"_s;
    using Kind = insight::Column::Kind;
    report.columns = {{u"person"_s, u"Person"_s, Kind::Text},
                      {u"n"_s, u"Purchases"_s, Kind::Count},
                      {u"share"_s, u"Share"_s, Kind::Share},
                      {u"purchase"_s, u"Purchase"_s, Kind::Amount}};
    for (int i = 0; i < rows; ++i) {
        insight::Cell name, count, share, amount;
        name.text = u"Person number %1"_s.arg(i);
        count.number = i % 97;
        share.number = i / double(rows);
        amount.amount = Money{1000 + i * 7, u"EUR"_s};
        report.rows.append({name, count, share, amount});
    }
    return report;
}

void bareLoop(const insight::ReportValue &report, const QByteArray &path)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(path.constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    for (int row = 0; row < rows; ++row) {
        const auto &cells = report.rows[row];
        worksheet_write_string(sheet, lxw_row_t(row), 0, cells[0].text.toUtf8().constData(), nullptr);
        worksheet_write_number(sheet, lxw_row_t(row), 1, *cells[1].number, nullptr);
        worksheet_write_number(sheet, lxw_row_t(row), 2, *cells[2].number, nullptr);
        worksheet_write_number(sheet, lxw_row_t(row), 3, double(cells[3].amount->minor) / 100, nullptr);
    }
    workbook_close(book);
}

std::shared_ptr<Workspace> sample(const QString &path)
{
    Workspace::NewOptions journeys;
    journeys.journeys = {u"social-journey"_s, u"upside-down"_s};
    const auto workspace = await(Workspace::create(path, journeys));
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().text));
    const Millis now = (*workspace)->now();
    ImportOptions options;
    options.read.now = now;
    options.read.currency = (*workspace)->currency();
    const auto made =
        await((*workspace)
                  ->importDrafts(
                      u"sample"_s, u"sample"_s,
                      [now](exchange::DraftSink &sink) { return exchange::makeSample(20261121, now, sink); },
                      options));
    if (!made)
        qFatal("%s (%s)", qPrintable(made.error().text), qPrintable(made.error().detail));
    return *workspace;
}

void packAsPdf(Workspace &workspace, const QString &key)
{
    insight::PackOptions options;
    options.now = workspace.now();
    options.person = 1;
    const insight::Pack pack = *insight::packOf(key);
    ui::Handout handout;
    handout.title = pack.title;
    handout.layout = pack.layout;
    handout.landscape = pack.landscape;
    if (pack.hasPeriod) // all that is there, whenever it was made
        options.from = 0, options.to = options.now;
    const auto specs = insight::packSpecs(key, options);
    for (const insight::ReportSpec &spec : *specs) {
        const auto value = await(workspace.report(spec));
        if (!value)
            qFatal("%s", qPrintable(value.error().text));
        handout.reports.append(*value);
    }
    std::vector<double> took;
    for (int round = 0; round < pairs; ++round)
        took.push_back(bench::spent([&] {
            if (!ui::pdfOf(handout, ui::ReportPages(handout)))
                qFatal("no PDF");
        }));
    const QByteArray name = "pack " + key.toLatin1() + " as PDF";
    bench::print(name.constData(), "one second", {bench::median(took), 1000, bench::median(took) / 1000},
                 1.0);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"workspace"_s, u"Packs of this workspace; of the sample unless said."_s, u"FILE"_s});
    parser.process(application);
    const QTemporaryDir folder;
    const insight::ReportValue report = longReport();
    const QByteArray path = folder.filePath(u"bare.xlsx"_s).toUtf8();
    std::printf("processor time, medians of %d\n", pairs);
    bench::print("spreadsheet with a chart, 100,000 rows of 4", "a bare libxlsxwriter loop",
                 bench::paired(
                     pairs,
                     [&] {
                         if (!insight::reportsToXlsx({report}, {}))
                             qFatal("no spreadsheet");
                     },
                     [&] { bareLoop(report, path); }),
                 1.3);
    std::shared_ptr<Workspace> workspace;
    if (parser.isSet(u"workspace"_s)) {
        const auto opened = await(Workspace::open(parser.value(u"workspace"_s)));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        workspace = *opened;
    } else {
        workspace = sample(folder.filePath(u"w.vouch"_s));
    }
    for (const insight::Pack &pack : insight::packs())
        packAsPdf(*workspace, pack.key);
    return 0;
}
