// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/json_values.h"
#include "app/output.h"
#include "core/base/await.h"
#include "core/insight/report_words.h"
#include "core/store/lane.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/workspace.h"

#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

/// Above this many it is quicker to read everybody once than to ask for each.
constexpr qsizetype readAllFrom = 200;

Result<QHash<PersonId, PersonRecord>> recordsOf(Workspace &workspace, const QList<PersonRow> &rows)
{
    QHash<PersonId, PersonRecord> records;
    if (rows.size() < readAllFrom) {
        for (const PersonRow &row : rows) {
            VOUCH_GIVE(const auto person, await(workspace.person(row.id)));
            records.insert(row.id, person);
        }
        return records;
    }
    for (const PersonRow &row : rows)
        records.insert(row.id, {});
    VOUCH_TRY(await(workspace.eachPerson([&records](const PersonRecord &person) {
        if (const auto wanted = records.find(person.id); wanted != records.end())
            *wanted = person;
        return true;
    })));
    return records;
}

/// What is found beside people.
void printDeals(Context &context, const QList<DealRecord> &deals)
{
    if (deals.isEmpty())
        return;
    Table table;
    table.column(CommandLine::tr("Deal"), Table::Align::Right);
    table.column(CommandLine::tr("Title"), Table::Align::Left, 34);
    table.column(CommandLine::tr("Person"), Table::Align::Left, 28);
    table.column(CommandLine::tr("Organisation"), Table::Align::Left, 24);
    table.column(CommandLine::tr("Amount"), Table::Align::Right);
    table.column(CommandLine::tr("Status"));
    for (const DealRecord &deal : deals)
        table.row({deal.id.toString(), deal.title, deal.personName, deal.organisation,
                   deal.amount ? formatMoney(*deal.amount) : QString(), nameOf(deal.status)});
    context.print(u'\n' + table.toText());
    context.print(CommandLine::tr("%n deal(s)", nullptr, int(deals.size())));
}

int printPeople(Context &context, Workspace &workspace, const PeoplePage &page,
                const std::optional<QList<DealRecord>> &deals)
{
    const QString currency = workspace.currency();
    if (context.json()) {
        const auto records = recordsOf(workspace, page.rows);
        VOUCH_OR_FAIL(context, records);
        QJsonArray people;
        for (const PersonRow &row : page.rows)
            people.append(personJson(records->value(row.id), currency));
        QJsonObject json{{u"total"_s, page.total}, {u"people"_s, people}};
        if (deals) {
            QJsonArray found;
            for (const DealRecord &deal : *deals)
                found.append(dealJson(deal));
            json.insert(u"deals"_s, found);
        }
        context.print(json);
        return exitDone;
    }
    Table table;
    table.column(CommandLine::tr("Id"), Table::Align::Right);
    table.column(CommandLine::tr("Name"), Table::Align::Left, 32);
    table.column(CommandLine::tr("Organisation"), Table::Align::Left, 24);
    table.column(CommandLine::tr("Contact"), Table::Align::Left, 34);
    table.column(CommandLine::tr("Stage"), Table::Align::Left, 24);
    table.column(CommandLine::tr("Purchase"), Table::Align::Right);
    table.column(CommandLine::tr("Advocacy"), Table::Align::Right);
    for (const PersonRow &row : page.rows) {
        table.row({row.id.toString(), row.name, row.organisation, row.contact, row.stages,
                   amountText(row.purchaseMinor, currency, row.others),
                   amountText(row.advocacyMinor, currency, true)});
    }
    OtherAmounts others;
    for (const PersonRow &row : page.rows) {
        for (const OtherAmount &other : row.others)
            addOther(others, other);
    }
    if (!table.isEmpty())
        context.print(table.toText());
    if (const QString leftOut = insight::otherAmountsText(others); !leftOut.isEmpty())
        context.print(
            CommandLine::tr("Amounts in other currencies stand beside and are never added: %1").arg(leftOut));
    const QString count = CommandLine::tr("%n person(s)", nullptr, int(page.total));
    context.print(page.total == page.rows.size()
                      ? count
                      : CommandLine::tr("%1 shown of %2").arg(page.rows.size()).arg(count));
    printDeals(context, deals.value_or(QList<DealRecord>()));
    return exitDone;
}

int runPeople(Context &context)
{
    const auto limit =
        context.number(u"limit"_s, std::numeric_limits<int>::max(), 1, std::numeric_limits<int>::max());
    VOUCH_OR_FAIL(context, limit);
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const QString search = context.value(u"search"_s);
    const auto page = await(context.has(u"segment"_s)
                                ? (*workspace)->peopleIn(context.value(u"segment"_s), search, int(*limit))
                                : (*workspace)->people(search, int(*limit)));
    VOUCH_OR_FAIL(context, page);
    if (search.isEmpty() || context.has(u"segment"_s))
        return printPeople(context, **workspace, *page, std::nullopt);
    const auto deals =
        await((*workspace)->deals({.search = search, .most = context.has(u"limit"_s) ? int(*limit) : 0}));
    VOUCH_OR_FAIL(context, deals);
    return printPeople(context, **workspace, *page, *deals);
}

} // namespace

Command peopleCommand()
{
    return {
        .name = u"people"_s,
        .arguments = {},
        .summary = CommandLine::tr("Lists people by name."),
        .options = {{u"search"_s, CommandLine::tr("TEXT"),
                     CommandLine::tr("only people whose name, organisation, "
                                     "e-mail, phone or handle has these words; names deals that have "
                                     "them, too")},
                    {u"segment"_s, CommandLine::tr("NAME"),
                     CommandLine::tr("only people of this saved segment")},
                    {u"limit"_s, CommandLine::tr("N"), CommandLine::tr("at most so many; all unless said")}},
        .run = runPeople};
}

} // namespace vouch::app
