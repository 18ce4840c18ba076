// SPDX-License-Identifier: GPL-3.0-or-later
// Speed of every report over a million events of all kinds, of the first one after opening, and of the
// pictures made of them. Processor time; medians.
#include "core/base/await.h"
#include "core/workspace/workspace.h"
#include "tests/benchmarks/limits.h"
#include "tests/benchmarks/paired.h"
#include "tests/support/many_people_history.h"
#include "ui/charts/chart.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vouch;

namespace
{

constexpr int pairs = 9;
constexpr double warmGoal = 100; ///< ms a report

insight::ReportValue run(Workspace &workspace, const insight::ReportSpec &spec)
{
    auto report = await(workspace.report(spec));
    if (!report)
        qFatal("%s: %s", qPrintable(spec.key), qPrintable(report.error().text));
    return std::move(*report);
}

std::shared_ptr<Workspace> opened(const QString &path)
{
    const auto workspace = await(Workspace::open(path));
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().text));
    return *workspace;
}

insight::ReportSpec specOf(const QString &key)
{
    insight::ReportSpec spec;
    spec.key = key;
    return spec;
}

void measureWarm(Workspace &workspace, const QString &name, const insight::ReportSpec &spec)
{
    std::vector<double> times;
    insight::ReportValue value;
    for (int round = 0; round < pairs; ++round)
        times.push_back(bench::spent([&] { value = run(workspace, spec); }));
    const double typical = bench::median(times);
    std::printf("  %-34s %8.2f ms | n %8lld, %6lld rows%s%s\n", qPrintable(name), typical, (long long)value.n,
                (long long)value.rows.size(), value.n == 0 ? "  NOTHING BEHIND IT" : "",
                typical > warmGoal ? "  MISSED" : "");
    std::fflush(stdout);
}

void warmReports(Workspace &workspace)
{
    std::printf("every report, warm, median of %d (goal: each <= %.0f ms)\n", pairs, warmGoal);
    for (const QString &key : insight::reportKeys())
        measureWarm(workspace, key, specOf(key));
    insight::ReportSpec every = specOf(u"attribution"_s);
    every.model = u"all"_s;
    every.outcome = u"both"_s;
    measureWarm(workspace, u"attribution, all models, both"_s, every);
    for (const QString &key : {u"ledger"_s, u"quadrant"_s, u"referrals"_s}) {
        insight::ReportSpec everybody = specOf(key);
        everybody.top = 0;
        measureWarm(workspace, key + u", everybody listed"_s, everybody);
    }
}

void referenceReports(const QString &path, const QString &folder)
{
    bench::SqlReports sql(path, folder + u"/reference.sqlite"_s);
    const auto workspace = opened(path);
    const QStringList keys{u"purchase-advocacy"_s, u"funnel"_s, u"response"_s, u"heatmap"_s, u"repeat"_s};
    for (const QString &key : keys)
        run(*workspace, specOf(key));
    bench::print("five reports, warm", "the same counts in SQL, covering indexes",
                 bench::paired(
                     pairs,
                     [&] {
                         for (const QString &key : keys)
                             run(*workspace, specOf(key));
                     },
                     [&] { sql.run(); }),
                 0.1);
    bench::print("open, load all events, five reports", "the same counts in SQL, covering indexes",
                 bench::paired(
                     pairs,
                     [&] {
                         const auto fresh = opened(path);
                         for (const QString &key : keys)
                             run(*fresh, specOf(key));
                     },
                     [&] { sql.run(); }),
                 0.5);
}

struct Picture {
    insight::ReportValue report;
    ui::ChartStyle look = ui::ChartStyle::paper();
    QImage image;
    QRectF area;

    explicit Picture(insight::ReportValue value)
        : report(std::move(value))
    {
        look.font.setPixelSize(13);
        area = QRectF(0, 0, 900, std::min(4000.0, ui::chartHeight(report, 900, look)));
        image = QImage(area.size().toSize(), QImage::Format_ARGB32_Premultiplied);
    }
    void paint()
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        ui::paintChart(painter, area, report, look);
    }
};

void pictures(Workspace &many, Workspace &few)
{
    std::printf("repainting the charts, with 100 x the people behind them\n");
    for (const QString &key : insight::reportKeys()) {
        insight::ReportSpec spec = specOf(key);
        spec.top = 0;
        Picture large(run(many, spec)), small(run(few, spec));
        if (!ui::hasChart(large.report) || !ui::hasChart(small.report) || large.image.isNull() ||
            small.image.isNull())
            continue;
        large.paint();
        small.paint();
        const QByteArray name = "  chart of "_ba + key.toLatin1();
        const QByteArray rows = QByteArray::number(large.report.rows.size()) + " rows, against " +
                                QByteArray::number(small.report.rows.size());
        bench::print(name.constData(), rows.constData(),
                     bench::paired(
                         pairs, [&] { large.paint(); }, [&] { small.paint(); }),
                     1.5);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"people"_s, u"How many people."_s, u"N"_s, u"100000"_s});
    parser.addOption({u"events"_s, u"How many events in all."_s, u"N"_s, u"1000000"_s});
    parser.addOption({u"folder"_s, u"Keep the made workspaces there, and use them again."_s, u"PATH"_s});
    parser.process(application);
    const int people = parser.value(u"people"_s).toInt(), events = parser.value(u"events"_s).toInt();
    constexpr unsigned seed = 20261122;
    std::printf("seed %u, %d people, %d events; processor time, medians of %d\n", seed, people, events,
                pairs);
    const QTemporaryDir made;
    const QDir place(parser.isSet(u"folder"_s) ? parser.value(u"folder"_s) : made.path());
    const QString many = place.filePath(u"history-%1.vouch"_s.arg(people)),
                  few = place.filePath(u"history-few.vouch"_s);
    QElapsedTimer timer;
    timer.start();
    if (!QFile::exists(many))
        test::makeHistory(many, people, events, seed);
    if (!QFile::exists(few))
        test::makeHistory(few, std::max(100, people / 100), std::max(1000, events / 100), seed);
    std::printf("made in %.1f s\n", double(timer.elapsed()) / 1000);
    referenceReports(many, made.path());
    const auto workspace = opened(many), small = opened(few);
    warmReports(*workspace);
    pictures(*workspace, *small);
    return 0;
}
