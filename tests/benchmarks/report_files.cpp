// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as files: 100,000 rows as a spreadsheet against a bare libxlsxwriter loop, and a pack as PDF.
#include "core/exchange/sample.h"
#include "core/insight/packs.h"
#include "core/insight/xlsx_of_report.h"
#include "core/workspace/workspace.h"
#include "ui/insight/report_pdf.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using namespace vouch;

namespace
{

constexpr int rows = 100'000;

double timed(const std::function<void()> &work)
{
    double best = 1e12;
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

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

void line(const char *what, double ours, double limit, double goal)
{
    std::printf("%-40s %9.1f ms | limit %9.1f ms | ratio %5.2f | goal <= %.2f%s\n", what, ours, limit,
                ours / limit, goal, ours / limit > goal ? "  MISSED" : "");
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    const insight::ReportValue report = longReport();
    const QByteArray path = folder.filePath(u"bare.xlsx"_s).toUtf8();
    const double bare = timed([&] { bareLoop(report, path); });
    const double ours = timed([&] {
        if (!insight::reportsToXlsx({report}, {}))
            qFatal("no spreadsheet");
    });
    line("spreadsheet, 100,000 rows of 4 cells", ours, bare, 1.3);

    const auto workspace = await(Workspace::create(folder.filePath(u"w.vouch"_s), {}));
    if (!workspace)
        qFatal("no workspace");
    const auto made =
        await((*workspace)
                  ->importDrafts(u"sample"_s, u"sample"_s,
                                 [&](exchange::DraftSink &sink) {
                                     return exchange::makeSample(20261121, (*workspace)->now(), sink);
                                 },
                                 {}));
    if (!made)
        qFatal("no sample");
    insight::PackOptions options;
    options.now = (*workspace)->now();
    ui::Handout handout;
    handout.title = u"Advocacy report"_s;
    const auto specs = insight::packSpecs(u"advocacy"_s, options);
    for (const insight::ReportSpec &spec : *specs) {
        const auto value = await((*workspace)->report(spec));
        if (!value)
            qFatal("%s", qPrintable(value.error().text));
        handout.reports.append(*value);
    }
    line("pack as PDF, against one second", timed([&] {
             if (!ui::pdfOf(handout))
                 qFatal("no PDF");
         }),
         1000, 1.0);
    return 0;
}
