// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/output.h"
#include "core/insight/csv_of_report.h"
#include "core/insight/report.h"
#include "core/store/lane.h"
#include "core/workspace/workspace.h"
#include "ui/insight/report_pdf.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

QString cellText(const insight::Cell &cell, insight::Column::Kind kind)
{
    switch (kind) {
    case insight::Column::Kind::Text:
        return cell.text;
    case insight::Column::Kind::Path:
        return cell.path.join(u" → "_s);
    case insight::Column::Kind::Amount:
        return cell.amount ? formatMoney(*cell.amount) : u"–"_s;
    case insight::Column::Kind::Count:
        return cell.number ? u"%L1"_s.arg(qint64(*cell.number)) : u"–"_s;
    case insight::Column::Kind::Share:
        return cell.number ? u"%L1 %"_s.arg(*cell.number * 100, 0, 'f', 1) : u"–"_s;
    case insight::Column::Kind::Days:
        return cell.number ? u"%L1"_s.arg(*cell.number, 0, 'f', 1) : u"–"_s;
    case insight::Column::Kind::Number:
        return cell.number ? u"%L1"_s.arg(*cell.number, 0, 'f', 2) : u"–"_s;
    }
    return {};
}

QString reportText(const insight::ReportValue &report, qsizetype limit)
{
    Table table;
    for (const insight::Column &column : report.columns) {
        const bool words =
            column.kind == insight::Column::Kind::Text || column.kind == insight::Column::Kind::Path;
        table.column(column.title, words ? Table::Align::Left : Table::Align::Right, 60);
    }
    for (const auto &row : report.rows.first(std::min(limit, report.rows.size()))) {
        QStringList cells;
        for (qsizetype i = 0; i < report.columns.size() && i < row.size(); ++i)
            cells.append(cellText(row.at(i), report.columns.at(i).kind));
        table.row(cells);
    }
    QStringList parts{report.title, report.finding};
    if (!table.isEmpty())
        parts.append(table.toText());
    if (report.rows.size() > limit)
        parts.append(CommandLine::tr("… and %n more row(s); --limit shows more.", nullptr,
                                     int(report.rows.size() - limit)));
    parts.append(report.definition);
    return parts.join(u"\n\n"_s);
}

Result<insight::ReportSpec> specOf(const Context &context, const QString &key)
{
    insight::ReportSpec spec;
    spec.key = key;
    spec.journey = context.value(u"journey"_s);
    spec.owner = context.value(u"owner"_s);
    spec.channel = context.value(u"channel"_s);
    spec.by = context.value(u"by"_s, spec.by);
    spec.mode = context.value(u"mode"_s, spec.mode);
    const auto from = context.periodBegin(u"from"_s);
    const auto to = context.periodEnd(u"to"_s);
    const auto window = context.number(u"window"_s, 0, 0, 36'500);
    const auto share = context.fraction(u"share"_s, spec.share);
    const auto decay = context.fraction(u"decay"_s, spec.decay);
    const auto generations = context.number(u"generations"_s, spec.generations, 1, 100);
    const auto referralWindow = context.number(u"referral-window"_s, spec.referralWindowDays, 0, 36'500);
    for (const Error *error :
         {from.ok() ? nullptr : &from.error(), to.ok() ? nullptr : &to.error(),
          window.ok() ? nullptr : &window.error(), share.ok() ? nullptr : &share.error(),
          decay.ok() ? nullptr : &decay.error(), generations.ok() ? nullptr : &generations.error(),
          referralWindow.ok() ? nullptr : &referralWindow.error()}) {
        if (error != nullptr)
            return *error;
    }
    spec.from = *from;
    spec.to = *to;
    spec.windowDays = int(*window);
    spec.share = *share;
    spec.decay = *decay;
    spec.generations = int(*generations);
    spec.referralWindowDays = int(*referralWindow);
    spec.top = 0; // scripts get everybody
    if (const QString problem = spec.problem(); !problem.isEmpty())
        return usageError(problem);
    return spec;
}

/// Reports on a journey that was not named take the first on which anybody stands: after importing a history
/// that is the one it made.
Result<QString> busiestJourney(Workspace &workspace)
{
    const auto journeys = await(workspace.journeys());
    if (!journeys)
        return journeys.error();
    for (const Journey &journey : *journeys) {
        const auto board = await(workspace.board(journey.id));
        if (!board)
            return board.error();
        for (const BoardStage &stage : *board) {
            if (stage.count > 0)
                return journey.key;
        }
    }
    return QString();
}

bool isOnMoney(const QString &key)
{
    return key == u"purchase-advocacy" || key == u"ledger";
}

/// --format, else the ending of the output file, else --json, else text for people.
QString formatOf(const Context &context)
{
    if (context.has(u"format"_s))
        return context.value(u"format"_s);
    const QString ending = QFileInfo(context.value(u"output"_s)).suffix().toLower();
    if (ending == u"json" || ending == u"csv" || ending == u"pdf")
        return ending;
    return context.json() ? u"json"_s : u"text"_s;
}

int writeReport(Context &context, const QList<insight::ReportValue> &reports, const QString &format,
                qint64 limit)
{
    const insight::ReportValue &report = reports.first();
    QString text;
    if (format == u"csv")
        text = QString::fromUtf8(insight::reportToCsv(report));
    else if (format == u"json")
        text = QString::fromUtf8(QJsonDocument(report.toJson()).toJson());
    else
        text = reportText(report, limit) + u'\n';
    if (!context.has(u"output"_s))
        return writeOut(text) ? exitDone : exitFailed;
    const Status written = writeFile(context.value(u"output"_s), text.toUtf8());
    VOUCH_OR_FAIL(context, written);
    return exitDone;
}

int runReport(Context &context)
{
    const QString format = formatOf(context);
    if (format == u"pdf" && !context.has(u"output"_s))
        return context.usage(CommandLine::tr("Say where the PDF goes: -o FILE.pdf"));
    if (format != u"pdf" && context.arguments().size() > 1)
        return context.usage(CommandLine::tr("Only a PDF takes several reports at once."));
    const auto limit = context.number(u"limit"_s, 40, 1, 1'000'000'000);
    VOUCH_OR_FAIL(context, limit);
    QList<insight::ReportSpec> specs;
    for (const QString &key : context.arguments()) {
        const auto spec = specOf(context, key);
        VOUCH_OR_FAIL(context, spec);
        specs.append(*spec);
    }
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    QList<insight::ReportValue> reports;
    for (insight::ReportSpec &spec : specs) {
        if (spec.journey.isEmpty() && !isOnMoney(spec.key)) {
            const auto journey = busiestJourney(**workspace);
            VOUCH_OR_FAIL(context, journey);
            spec.journey = *journey;
        }
        const auto report = await((*workspace)->report(spec));
        VOUCH_OR_FAIL(context, report);
        reports.append(*report);
    }
    if (format != u"pdf")
        return writeReport(context, reports, format, *limit);
    const Status written = ui::writeReportPdf(reports, QFileInfo((*workspace)->path()).completeBaseName(),
                                              context.value(u"output"_s));
    VOUCH_OR_FAIL(context, written);
    return exitDone;
}

} // namespace

Command reportCommand()
{
    const QString keys = insight::reportKeys().join(u", "_s);
    return {
        .name = u"report"_s,
        .arguments = u"KEY"_s,
        .summary = CommandLine::tr("Computes a report."),
        .least = 1,
        .most = -1,
        .options = {{u"journey"_s, CommandLine::tr("KEY"),
                     CommandLine::tr("which journey; the first unless said")},
                    {u"from"_s, CommandLine::tr("TIME"), CommandLine::tr("only what happened since then")},
                    {u"to"_s, CommandLine::tr("TIME"),
                     CommandLine::tr("only what happened before then; a day counts whole")},
                    {u"owner"_s, CommandLine::tr("NAME"), CommandLine::tr("only people of this owner")},
                    {u"channel"_s, CommandLine::tr("NAME"), CommandLine::tr("only this channel")},
                    {u"by"_s,
                     CommandLine::tr("WHAT"),
                     CommandLine::tr("one row for each"),
                     {u"month"_s, u"channel"_s, u"journey"_s, u"owner"_s}},
                    {u"mode"_s,
                     CommandLine::tr("HOW"),
                     CommandLine::tr("how a funnel counts"),
                     {u"strict"_s, u"any"_s, u"forward"_s}},
                    {u"window"_s, CommandLine::tr("DAYS"),
                     CommandLine::tr("conversion within so many days; 0 for no limit")},
                    {u"share"_s, CommandLine::tr("A"),
                     CommandLine::tr("the advocates' share of a friend's purchase, 0 to 1")},
                    {u"decay"_s, CommandLine::tr("D"),
                     CommandLine::tr("what a generation gets of the one before, 0 to 1")},
                    {u"generations"_s, CommandLine::tr("N"),
                     CommandLine::tr("how many generations of referrals count")},
                    {u"referral-window"_s, CommandLine::tr("DAYS"),
                     CommandLine::tr("how long a referral counts")},
                    {u"limit"_s, CommandLine::tr("N"),
                     CommandLine::tr("rows shown in the terminal; 40 unless said")},
                    {u"format"_s,
                     CommandLine::tr("FORMAT"),
                     CommandLine::tr("what comes out"),
                     {u"json"_s, u"csv"_s, u"pdf"_s}},
                    {u"output"_s, CommandLine::tr("FILE"), CommandLine::tr("write it there")}},
        .run = runReport,
        .notes = CommandLine::tr("Reports: %1. A PDF takes several.").arg(keys)};
}

} // namespace vouch::app
