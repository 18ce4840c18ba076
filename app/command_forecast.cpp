// SPDX-License-Identifier: GPL-3.0-or-later
// What people are to sell in a month and say that they will. The forecast itself is a report.
#include "app/commands.h"
#include "app/json_values.h"
#include "app/output.h"
#include "core/base/await.h"
#include "core/base/shown_time.h"
#include "core/store/records/deals.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

/// "2026-12" or any day of that month.
Result<QDate> monthFrom(const QString &text)
{
    QDate month = QDate::fromString(text + u"-01"_s, Qt::ISODate);
    if (!month.isValid())
        month = QDate::fromString(text, Qt::ISODate);
    if (!month.isValid())
        return usageError(CommandLine::tr("“%1” is no month. Write it as 2026-12.").arg(text));
    return QDate(month.year(), month.month(), 1);
}

/// OWNER MONTH AMOUNT; the word "none" takes the amount away.
Result<SalesPlanEdit> editFrom(Context &context, const Workspace &workspace, bool target)
{
    const QStringList &words = context.arguments();
    SalesPlanEdit edit;
    edit.owner = words.at(0) == u"-" ? QString() : words.at(0);
    VOUCH_GIVE(edit.month, monthFrom(words.at(1)));
    edit.currency = context.value(u"currency"_s, workspace.currency()).toUpper();
    std::optional<qint64> minor;
    if (words.at(2) != u"none") {
        VOUCH_GIVE(const Money amount, context.money(words.at(2), edit.currency));
        edit.currency = amount.currency;
        minor = amount.minor;
    }
    (target ? edit.target : edit.commit) = minor;
    return edit;
}

int plan(Context &context, bool target)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto edit = editFrom(context, **workspace, target);
    VOUCH_OR_FAIL(context, edit);
    return tellDone(context, await((*workspace)->planSales(*edit)),
                    {{u"owner"_s, edit->owner}, {u"month"_s, edit->month.toString(u"yyyy-MM"_s)}});
}

int setTarget(Context &context)
{
    return plan(context, true);
}

int setCommit(Context &context)
{
    return plan(context, false);
}

int listPlans(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto plans = await((*workspace)->salesPlans());
    VOUCH_OR_FAIL(context, plans);
    const auto amount = [](const SalesPlanRecord &plan, const std::optional<qint64> &minor) {
        return minor ? std::optional(Money{*minor, plan.currency}) : std::nullopt;
    };
    if (context.json()) {
        const auto json = [](const std::optional<Money> &money) {
            return money ? QJsonValue(money->toJson()) : QJsonValue();
        };
        QJsonArray list;
        for (const SalesPlanRecord &plan : *plans)
            list.append(QJsonObject{{u"owner"_s, plan.owner},
                                    {u"month"_s, plan.month.toString(u"yyyy-MM"_s)},
                                    {u"target"_s, json(amount(plan, plan.target))},
                                    {u"commit"_s, json(amount(plan, plan.commit))}});
        context.print(QJsonObject{{u"plans"_s, list}});
        return exitDone;
    }
    Table table;
    table.column(CommandLine::tr("Month"));
    table.column(CommandLine::tr("Owner"), Table::Align::Left, 24);
    table.column(CommandLine::tr("Target"), Table::Align::Right);
    table.column(CommandLine::tr("Commit"), Table::Align::Right);
    for (const SalesPlanRecord &plan : *plans) {
        const auto text = [](const std::optional<Money> &money) {
            return money ? formatMoney(*money) : QString();
        };
        table.row({shown::month(plan.month), plan.owner.isEmpty() ? CommandLine::tr("No owner") : plan.owner,
                   text(amount(plan, plan.target)), text(amount(plan, plan.commit))});
    }
    context.print(
        plans->isEmpty()
            ? CommandLine::tr("Nothing is planned; “vouch forecast target OWNER MONTH AMOUNT” plans it.")
            : table.toText());
    return exitDone;
}

} // namespace

QList<Command> forecastCommands()
{
    const auto one = [](const QString &name, const QString &summary, int (*run)(Context &)) {
        return Command{
            .name = u"forecast "_s + name,
            .arguments = CommandLine::tr("OWNER MONTH AMOUNT"),
            .summary = summary,
            .least = 3,
            .most = 3,
            .options = {{u"currency"_s, CommandLine::tr("CODE"),
                         CommandLine::tr("the workspace's unless said")}},
            .run = run,
            .notes = CommandLine::tr("OWNER: a name, or - for what nobody looks after. MONTH: like 2026-12. "
                                     "The word “none” takes the amount away. The forecast itself is “vouch "
                                     "report forecast”.")};
    };
    return {
        one(u"target"_s, CommandLine::tr("Says for how much somebody is to sell in a month."), setTarget),
        one(u"commit"_s, CommandLine::tr("Says for how much somebody means to sell in a month."), setCommit),
        Command{.name = u"forecast list"_s,
                .arguments = {},
                .summary = CommandLine::tr("Lists what is to be sold, by month and owner."),
                .run = listPlans}};
}

} // namespace vouch::app
