// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/output.h"
#include "app/report_output.h"
#include "core/base/await.h"
#include "core/base/numerals.h"
#include "core/insight/csv_of_report.h"
#include "core/insight/proof.h"
#include "core/insight/report.h"
#include "core/insight/report_words.h"
#include "core/store/lane.h"
#include "core/store/records/board.h"
#include "core/store/records/board_stages.h"
#include "core/workspace/workspace.h"
#include "ui/paper/handout.h"

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
    QStringList under{insight::filterText(report)};
    if (const QString leftOut = insight::leftOutText(report); !leftOut.isEmpty())
        under.append(leftOut);
    under.append(CommandLine::tr("n = %1").arg(report.countText()));
    parts.append(under.join(u" · "_s));
    if (!table.isEmpty())
        parts.append(table.toText());
    if (report.rows.size() > limit)
        parts.append(CommandLine::tr("… and %n more row(s); --limit shows more.", nullptr,
                                     int(report.rows.size() - limit)));
    parts.append(report.definition);
    return parts.join(u"\n\n"_s);
}

/// Options that only some reports understand, with the words of their specs that say so.
struct Special {
    QString option;
    QStringList reports;
};

const QList<Special> &specials()
{
    static const QStringList ledger{u"purchase-advocacy"_s, u"ledger"_s};
    static const QStringList referred{u"purchase-advocacy"_s, u"ledger"_s, u"quadrant"_s, u"clv"_s,
                                      u"referrals"_s,         u"rewards"_s};
    static const QList<Special> all{{u"model"_s, {u"attribution"_s}},
                                    {u"half-life"_s, {u"attribution"_s}},
                                    {u"outcome"_s, {u"attribution"_s, u"cohorts"_s}},
                                    {u"count"_s, {u"heatmap"_s, u"flow"_s}},
                                    {u"node"_s, {u"flow"_s, u"survival"_s, u"next-stage"_s}},
                                    {u"backward"_s, {u"flow"_s}},
                                    {u"steps"_s, {u"flow"_s}},
                                    {u"nodes"_s, {u"flow"_s}},
                                    {u"cut-purchase"_s, {u"quadrant"_s}},
                                    {u"cut-referral"_s, {u"quadrant"_s}},
                                    {u"years"_s, {u"clv"_s}},
                                    {u"retention"_s, {u"clv"_s}},
                                    {u"discount"_s, {u"clv"_s}},
                                    {u"person"_s, {u"referrals"_s}},
                                    {u"acquisition-cost"_s, ledger + QStringList{u"quadrant"_s, u"clv"_s}},
                                    {u"referral-window"_s, referred}};
    return all;
}

/// What was typed that this report does not understand; empty if there is nothing.
QString strangeOption(const Context &context, const QString &key)
{
    if (context.has(u"currency"_s) && !insight::isMoneyReport(key))
        return CommandLine::tr("The report “%1” has no amounts, so it takes no --currency.").arg(key);
    for (const Special &special : specials()) {
        if (context.has(special.option) && !special.reports.contains(key)) {
            return CommandLine::tr("The report “%1” takes no --%2; it is for: %3.")
                .arg(key, special.option, special.reports.join(u", "_s));
        }
    }
    return {};
}

/// Numbers of a spec, read from what was typed; the first that is wrong ends it.
class Numbers
{
public:
    explicit Numbers(const Context &context)
        : m_context(context)
    {
    }
    void whole(const QString &option, int &value, qint64 least, qint64 greatest)
    {
        take(m_context.number(option, value, least, greatest), value);
    }
    void fraction(const QString &option, double &value) { take(m_context.fraction(option, value), value); }
    const std::optional<Error> &error() const { return m_error; }

private:
    template<class Read, class Value>
    void take(const Result<Read> &read, Value &value)
    {
        if (read)
            value = Value(*read);
        else if (!m_error)
            m_error = read.error();
    }
    const Context &m_context;
    std::optional<Error> m_error;
};

Status readNumbers(const Context &context, insight::ReportSpec &spec)
{
    Numbers numbers(context);
    numbers.whole(u"window"_s, spec.windowDays, 0, 36'500);
    numbers.fraction(u"share"_s, spec.share);
    numbers.fraction(u"decay"_s, spec.decay);
    numbers.whole(u"generations"_s, spec.generations, 1, 100);
    numbers.whole(u"referral-window"_s, spec.referralWindowDays, 0, 36'500);
    numbers.whole(u"years"_s, spec.horizonYears, 1, 100);
    numbers.whole(u"steps"_s, spec.steps, 1, 20);
    numbers.whole(u"nodes"_s, spec.nodes, 1, 20);
    numbers.fraction(u"retention"_s, spec.retention);
    numbers.fraction(u"discount"_s, spec.discount);
    if (numbers.error())
        return *numbers.error();
    if (context.has(u"half-life"_s)) {
        const auto days = plainNumber(context.value(u"half-life"_s));
        spec.halfLifeDays = days.value_or(0);
        if (!days)
            return usageError(CommandLine::tr("--half-life needs a number of days, not “%1”.")
                                  .arg(context.value(u"half-life"_s)));
    }
    return Done{};
}

Result<insight::ReportSpec> specOf(Context &context, const QString &key)
{
    insight::ReportSpec spec;
    spec.key = key;
    spec.journey = context.value(u"journey"_s);
    spec.owner = context.value(u"owner"_s);
    spec.channel = context.value(u"channel"_s);
    spec.segment = context.value(u"segment"_s);
    spec.currency = context.value(u"currency"_s).toUpper();
    spec.by = context.value(u"by"_s, spec.by);
    spec.mode = context.value(u"mode"_s, spec.mode);
    // Scripts get every model and both outcomes unless they choose.
    const bool attribution = key == u"attribution"_s;
    spec.model = context.value(u"model"_s, attribution ? u"all"_s : spec.model);
    spec.outcome = context.value(u"outcome"_s, attribution ? u"both"_s : spec.outcome);
    spec.count = context.value(u"count"_s, spec.count);
    spec.node = context.value(u"node"_s);
    spec.backward = context.has(u"backward"_s);
    const auto from = context.periodBegin(u"from"_s);
    const auto to = context.periodEnd(u"to"_s);
    if (!from)
        return from.error();
    if (!to)
        return to.error();
    spec.from = *from;
    spec.to = *to;
    VOUCH_TRY(readNumbers(context, spec));
    spec.top = 0; // scripts get everybody
    if (QString problem = spec.problem(); !problem.isEmpty())
        return usageError(problem);
    if (QString strange = strangeOption(context, key); !strange.isEmpty())
        return usageError(strange);
    return spec;
}

/// What can only be understood with the workspace at hand: amounts in its currency, a person.
Status completeSpec(const Context &context, Workspace &workspace, insight::ReportSpec &spec)
{
    const auto amount = [&](const QString &option) -> Result<std::optional<qint64>> {
        if (!context.has(option))
            return std::optional<qint64>();
        const Result<Money> money = context.moneyIn(
            context.value(option), spec.currency.isEmpty() ? workspace.currency() : spec.currency);
        return money ? Result<std::optional<qint64>>(money->minor) : money.error();
    };
    const auto cutPurchase = amount(u"cut-purchase"_s);
    const auto cutReferral = amount(u"cut-referral"_s);
    const auto cost = amount(u"acquisition-cost"_s);
    for (const auto *read : {&cutPurchase, &cutReferral, &cost}) {
        if (!*read)
            return read->error();
    }
    spec.cutPurchase = *cutPurchase;
    spec.cutReferral = *cutReferral;
    spec.acquisitionCost = cost->value_or(spec.acquisitionCost);
    if (context.has(u"person"_s)) {
        VOUCH_GIVE(const auto person, await(workspace.findPerson(context.value(u"person"_s))));
        spec.person = person.value;
    }
    const QString problem = spec.problem();
    return problem.isEmpty() ? Status(Done{}) : Status(usageError(problem));
}

/// Reports on a journey that was not named take the first on which anybody stands: after importing a history
/// that is the one it made.
Result<QString> busiestJourney(Workspace &workspace)
{
    VOUCH_GIVE(const auto journeys, await(workspace.journeys()));
    for (const Journey &journey : journeys) {
        VOUCH_GIVE(const auto board, await(workspace.board(journey.id)));
        for (const BoardStage &stage : board) {
            if (stage.count > 0)
                return journey.key;
        }
    }
    return QString();
}

/// --format, else the ending of the output file, else --json, else text for people.
QString formatOf(const Context &context)
{
    if (context.has(u"format"_s))
        return context.value(u"format"_s);
    const QString ending = QFileInfo(context.value(u"output"_s)).suffix().toLower();
    if (ending == u"json" || insight::handoutFormats().contains(ending))
        return ending;
    return context.json() ? u"json"_s : u"text"_s;
}

/// The contract's JSON with what "report verify" needs.
QString jsonWithProof(const insight::ReportValue &report, Millis madeAt)
{
    QJsonObject json = report.toJson();
    json.insert(u"proof"_s, QString::fromLatin1(insight::proofLine(
                                insight::proofOf({report}, {}, madeAt, {.inTheFile = true}))));
    QByteArray bytes = safeJson(QJsonDocument(json).toJson()).toUtf8();
    insight::stampProof(bytes);
    return QString::fromUtf8(bytes);
}

/// Formats that need a file, and those that take several reports.
bool isFile(const QString &format)
{
    return format != u"csv"_s && insight::handoutFormats().contains(format);
}

bool takesSeveral(const QString &format)
{
    return format == u"pdf"_s || format == u"xlsx"_s || format == u"html"_s;
}

ui::HandoutRequest handoutOf(const Workspace &workspace, const QList<insight::ReportValue> &reports)
{
    ui::HandoutRequest handout;
    handout.reports = reports;
    handout.title = reports.size() == 1 ? reports.first().title : CommandLine::tr("Purchases and advocacy");
    handout.workspace = QFileInfo(workspace.path()).completeBaseName();
    handout.madeAt = workspace.now();
    return handout;
}

int writeReport(Context &context, const QList<insight::ReportValue> &reports, const QString &format,
                qint64 limit, Millis madeAt)
{
    const insight::ReportValue &report = reports.first();
    QString text;
    if (format == u"csv")
        text = QString::fromUtf8(insight::reportToCsv(report) + insight::csvWords(report));
    else if (format == u"json")
        text = jsonWithProof(report, madeAt);
    else
        text = reportText(report, limit) + u'\n';
    if (!context.has(u"output"_s))
        return writeOut(text) ? exitDone : exitFailed;
    const Status written = writeFile(context.value(u"output"_s), text.toUtf8());
    VOUCH_OR_FAIL(context, written);
    return exitDone;
}

int runReports(Context &context, const QStringList &keys)
{
    const QString format = formatOf(context);
    if (isFile(format) && !context.has(u"output"_s))
        return context.usage(
            CommandLine::tr("Say where the %1 goes: -o FILE.%2").arg(format.toUpper(), format));
    if (!takesSeveral(format) && keys.size() > 1)
        return context.usage(CommandLine::tr("Only PDF, XLSX and HTML take several reports at once."));
    const auto limit = context.number(u"limit"_s, 40, 1, 1'000'000'000);
    VOUCH_OR_FAIL(context, limit);
    QList<insight::ReportSpec> specs;
    for (const QString &key : keys) {
        const auto spec = specOf(context, key);
        VOUCH_OR_FAIL(context, spec);
        specs.append(*spec);
    }
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    QList<insight::ReportValue> reports;
    for (insight::ReportSpec &spec : specs) {
        const Status completed = completeSpec(context, **workspace, spec);
        VOUCH_OR_FAIL(context, completed);
        if (spec.journey.isEmpty() && insight::isJourneyReport(spec.key)) {
            const auto journey = busiestJourney(**workspace);
            VOUCH_OR_FAIL(context, journey);
            spec.journey = *journey;
        }
        const auto report = await((*workspace)->report(spec));
        VOUCH_OR_FAIL(context, report);
        reports.append(*report);
    }
    if (!isFile(format) && !(format == u"csv"_s && context.has(u"output"_s)))
        return writeReport(context, reports, format, *limit, (*workspace)->now());
    const Result<QStringList> written =
        writeReports(**workspace, handoutOf(**workspace, reports), format, context.value(u"output"_s));
    VOUCH_OR_FAIL(context, written);
    return exitDone;
}

QList<Option> reportOptions()
{
    return {
        {u"journey"_s, CommandLine::tr("KEY"), CommandLine::tr("which journey; the first unless said")},
        {u"from"_s, CommandLine::tr("TIME"), CommandLine::tr("only what happened since then")},
        {u"to"_s, CommandLine::tr("TIME"),
         CommandLine::tr("only what happened before then; a day counts whole")},
        {u"owner"_s, CommandLine::tr("NAME"), CommandLine::tr("only people of this owner")},
        {u"segment"_s, CommandLine::tr("NAME"), CommandLine::tr("only people of this saved segment")},
        {u"channel"_s, CommandLine::tr("NAME"), CommandLine::tr("only this channel")},
        {u"currency"_s, CommandLine::tr("CODE"),
         CommandLine::tr("compute in this currency; the workspace's unless said")},
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
        {u"generations"_s, CommandLine::tr("N"), CommandLine::tr("how many generations of referrals count")},
        {u"referral-window"_s, CommandLine::tr("DAYS"), CommandLine::tr("how long a referral counts")},
        {u"limit"_s, CommandLine::tr("N"), CommandLine::tr("rows shown in the terminal; 40 unless said")},
        {u"format"_s, CommandLine::tr("FORMAT"), CommandLine::tr("what comes out"),
         QStringList(u"json"_s) + insight::handoutFormats()},
        {u"output"_s, CommandLine::tr("FILE"), CommandLine::tr("write it there")}};
}

/// Those that only some reports understand.
QList<Option> specialOptions()
{
    return {
        {u"model"_s,
         CommandLine::tr("MODEL"),
         CommandLine::tr("attribution: which touchpoints get how much; all unless said"),
         {u"first"_s, u"last"_s, u"linear"_s, u"u"_s, u"w"_s, u"decay"_s, u"all"_s}},
        {u"half-life"_s, CommandLine::tr("DAYS"),
         CommandLine::tr("attribution by decay: a touchpoint so long before counts half")},
        {u"outcome"_s,
         CommandLine::tr("WHAT"),
         CommandLine::tr("attribution and cohorts: purchases or recommendations"),
         {u"purchase"_s, u"advocacy"_s, u"both"_s}},
        {u"count"_s,
         CommandLine::tr("WHAT"),
         CommandLine::tr("heatmap and flow: count people once, or every interaction or way"),
         {u"people"_s, u"totals"_s}},
        {u"node"_s, CommandLine::tr("STAGE"),
         CommandLine::tr("flow: begin at this stage; survival, next-stage: only this one")},
        {u"backward"_s, QString(), CommandLine::tr("flow: towards the stage, or the end")},
        {u"steps"_s, CommandLine::tr("N"), CommandLine::tr("flow: how many steps; 6 unless said")},
        {u"nodes"_s, CommandLine::tr("N"), CommandLine::tr("flow: stages named at each step; 5 unless said")},
        {u"cut-purchase"_s, CommandLine::tr("AMOUNT"),
         CommandLine::tr("quadrant: who is worth more buys much; the median unless said")},
        {u"cut-referral"_s, CommandLine::tr("AMOUNT"),
         CommandLine::tr("quadrant: whose referrals are worth more brings much; the median unless said")},
        {u"years"_s, CommandLine::tr("N"), CommandLine::tr("clv: how far to project")},
        {u"retention"_s, CommandLine::tr("R"),
         CommandLine::tr("clv: the share of customers who stay a year, 0 to 1")},
        {u"discount"_s, CommandLine::tr("I"), CommandLine::tr("clv: the discount rate a year, 0 to 1")},
        {u"acquisition-cost"_s, CommandLine::tr("AMOUNT"),
         CommandLine::tr("what winning a customer costs on average")},
        {u"person"_s, CommandLine::tr("PERSON"),
         CommandLine::tr("referrals: what if this person had not been there")}};
}

} // namespace

Command reportCommand()
{
    const QString keys = insight::reportKeys().join(u", "_s);
    return {.name = u"report"_s,
            .arguments = u"KEY"_s,
            .summary = CommandLine::tr("Computes a report."),
            .least = 1,
            .most = -1,
            .options = reportOptions() + specialOptions(),
            .run = [](Context &context) { return runReports(context, context.arguments()); },
            .notes = CommandLine::tr("Reports: %1. PDF, XLSX and HTML take several.").arg(keys)};
}

Command fitCommand()
{
    Command command = reportCommand();
    command.name = u"journeys fit"_s;
    command.arguments.clear();
    command.summary = CommandLine::tr("Tells which model fits the people's moves best.");
    command.least = command.most = 0;
    static const QStringList fitting{u"journey"_s, u"from"_s,  u"to"_s,     u"owner"_s, u"segment"_s,
                                     u"channel"_s, u"limit"_s, u"format"_s, u"output"_s};
    command.options.removeIf([](const Option &option) { return !fitting.contains(option.name); });
    command.run = [](Context &context) { return runReports(context, {u"fit"_s}); };
    command.notes = CommandLine::tr("The same as “vouch report fit”.");
    return command;
}

} // namespace vouch::app
