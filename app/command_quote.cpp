// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/json_values.h"
#include "app/output.h"
#include "app/window_library.h"
#include "core/base/await.h"
#include "core/store/lane.h"
#include "core/store/records/people.h"
#include "core/workspace/requests/words.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>
#include <limits>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

QJsonObject quoteJson(const QuoteRecord &quote)
{
    const Money total = totalOf(quote.amount, quote.tax).value_or(quote.amount);
    QJsonObject json{
        {u"number"_s, quote.number},
        {u"state"_s, QString(keyOf(quote.state))},
        {u"expired"_s, quote.expired},
        {u"deal"_s, quote.deal.toString()},
        {u"title"_s, quote.dealTitle},
        {u"person"_s, quote.person.isValid() ? QJsonValue(quote.person.toString()) : QJsonValue()},
        {u"name"_s, quote.personName},
        {u"made"_s, timeJson(quote.made)},
        {u"valid_until"_s, timeJson(quote.validUntil)},
        {u"amount"_s, quote.amount.toJson()},
        {u"total"_s, total.toJson()},
        {u"sent"_s, timeJson(quote.sent)},
        {u"decided"_s, timeJson(quote.decided)}};
    if (quote.tax)
        json.insert(u"tax"_s, QJsonObject{{u"percent"_s, quote.tax->rate / 1000.0},
                                          {u"included"_s, quote.tax->included},
                                          {u"amount"_s, taxOf(quote.amount, *quote.tax).toJson()}});
    return json;
}

QString stateText(const QuoteRecord &quote)
{
    return quote.expired ? CommandLine::tr("%1, expired", "how a quote stands").arg(nameOf(quote.state))
                         : nameOf(quote.state);
}

Result<QuoteRecord> numbered(Workspace &workspace, const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    VOUCH_GIVE(const QList<QuoteRecord> found,
               await(workspace.quotes({.number = isNumber ? number : std::numeric_limits<qint64>::max()})));
    if (number < 1 || found.isEmpty())
        return Error{
            Error::Kind::NotFound,
            CommandLine::tr("There is no quote %1. “vouch quote list” shows those there are.").arg(text),
            {}};
    return found.first();
}

Status writePdf(Context &context, Workspace &workspace, QuoteId id)
{
    if (!context.has(u"output"_s))
        return Done{};
    VOUCH_GIVE(const auto library, windowLibrary());
    VOUCH_GIVE(const Letterhead head, await(workspace.letterhead()));
    VOUCH_GIVE(const QList<QuoteRecord> quotes, await(workspace.quotes({.id = id})));
    VOUCH_GIVE(const QByteArray pdf, (*library).quote(quotes.first(), head, workspace.calendar()));
    return writeFile(context.value(u"output"_s), pdf);
}

Result<QuoteEntry> entryFrom(Context &context, Workspace &workspace)
{
    QuoteEntry entry;
    VOUCH_GIVE(entry.deal, await(workspace.findDeal(context.arguments().first())));
    VOUCH_GIVE(entry.made, context.time(u"date"_s));
    VOUCH_GIVE(entry.validUntil, context.time(u"valid-until"_s, DateReading::Toward::Future));
    if (context.has(u"tax"_s)) {
        VOUCH_GIVE(const int rate, readTaxRate(context.value(u"tax"_s)));
        entry.tax = Tax{rate, context.has(u"tax-included"_s)};
    }
    if (context.has(u"to"_s))
        entry.recipient = context.value(u"to"_s).replace(u"\\n"_s, u"\n"_s);
    if (context.has(u"notes"_s))
        entry.notes = context.value(u"notes"_s).replace(u"\\n"_s, u"\n"_s);
    return entry;
}

int makeQuote(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto entry = entryFrom(context, **workspace);
    VOUCH_OR_FAIL(context, entry);
    const auto changes = await((*workspace)->saveQuote(*entry));
    VOUCH_OR_FAIL(context, changes);
    const auto made = await((*workspace)->quotes({.madeBy = changes->operation}));
    VOUCH_OR_FAIL(context, made);
    const auto written = writePdf(context, **workspace, made->first().id);
    VOUCH_OR_FAIL(context, written);
    return tellDone(context, changes, {{u"quote"_s, quoteJson(made->first())}});
}

/// What becomes of the quote that is named.
int decide(Context &context, QFuture<Result<ChangeSet>> (Workspace::*verb)(QuoteId, std::optional<When>))
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto quote = numbered(**workspace, context.arguments().first());
    VOUCH_OR_FAIL(context, quote);
    const auto at = context.time(u"at"_s);
    VOUCH_OR_FAIL(context, at);
    const auto changes = await(((**workspace).*verb)(quote->id, *at));
    VOUCH_OR_FAIL(context, changes);
    const auto now = await((*workspace)->quotes({.id = quote->id}));
    VOUCH_OR_FAIL(context, now);
    return tellDone(context, changes, {{u"quote"_s, quoteJson(now->first())}});
}

int printQuote(Context &context)
{
    if (!context.has(u"output"_s))
        return context.usage(CommandLine::tr("Say where the quote goes: -o FILE"));
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto quote = numbered(**workspace, context.arguments().first());
    VOUCH_OR_FAIL(context, quote);
    const auto written = writePdf(context, **workspace, quote->id);
    VOUCH_OR_FAIL(context, written);
    if (context.json())
        context.print(QJsonObject{{u"quote"_s, quoteJson(*quote)}, {u"file"_s, context.value(u"output"_s)}});
    else
        context.print(CommandLine::tr("Wrote %1.").arg(context.value(u"output"_s)));
    return exitDone;
}

int listQuotes(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    QuoteQuestion question;
    question.state = fromKey<QuoteState>(context.value(u"status"_s));
    if (context.has(u"deal"_s)) {
        const auto deal = await((*workspace)->findDeal(context.value(u"deal"_s)));
        VOUCH_OR_FAIL(context, deal);
        question.deal = *deal;
    }
    if (context.has(u"person"_s)) {
        const auto person = await((*workspace)->findPerson(context.value(u"person"_s)));
        VOUCH_OR_FAIL(context, person);
        question.person = *person;
    }
    const auto quotes = await((*workspace)->quotes(question));
    VOUCH_OR_FAIL(context, quotes);
    if (context.json()) {
        QJsonArray list;
        for (const QuoteRecord &quote : *quotes)
            list.append(quoteJson(quote));
        context.print(QJsonObject{{u"quotes"_s, list}});
        return exitDone;
    }
    Table table;
    table.column(CommandLine::tr("Quote"), Table::Align::Right);
    table.column(CommandLine::tr("Deal"), Table::Align::Left, 34);
    table.column(CommandLine::tr("Person"), Table::Align::Left, 24);
    table.column(CommandLine::tr("Total"), Table::Align::Right);
    table.column(CommandLine::tr("Date"));
    table.column(CommandLine::tr("Valid until"));
    table.column(CommandLine::tr("Status"));
    for (const QuoteRecord &quote : *quotes)
        table.row({QString::number(quote.number), quote.dealTitle, quote.personName,
                   formatMoney(totalOf(quote.amount, quote.tax).value_or(quote.amount)),
                   localTime(quote.made.at, quote.made.date()),
                   quote.validUntil ? localTime(quote.validUntil->at, quote.validUntil->date()) : QString(),
                   stateText(quote)});
    context.print(quotes->isEmpty() ? CommandLine::tr("No quotes; “vouch quote make DEAL” makes one.")
                                    : table.toText());
    return exitDone;
}

} // namespace

QList<Command> quoteCommands()
{
    const QString number = CommandLine::tr("NUMBER");
    const Option at{u"at"_s, CommandLine::tr("TIME"), CommandLine::tr("when it happened; now unless said")};
    const Option output{u"output"_s, CommandLine::tr("FILE"), CommandLine::tr("where the PDF goes")};
    const auto one = [&](const QString &name, const QString &summary, std::function<int(Context &)> run) {
        return Command{.name = u"quote "_s + name,
                       .arguments = number,
                       .summary = summary,
                       .least = 1,
                       .most = 1,
                       .options = {at},
                       .run = std::move(run)};
    };
    const Command make{
        .name = u"quote make"_s,
        .arguments = CommandLine::tr("DEAL"),
        .summary = CommandLine::tr("Makes a quote of a deal, with the next number."),
        .least = 1,
        .most = 1,
        .options = {{u"date"_s, CommandLine::tr("TIME"), CommandLine::tr("its date; today unless said")},
                    {u"valid-until"_s, CommandLine::tr("TIME"), CommandLine::tr("how long the offer holds")},
                    {u"tax"_s, CommandLine::tr("PERCENT"), CommandLine::tr("a tax on top of the prices")},
                    {u"tax-included"_s, {}, CommandLine::tr("the tax is in the prices already")},
                    {u"to"_s, CommandLine::tr("TEXT"),
                     CommandLine::tr("name and address, with \\n between lines; the deal's unless said")},
                    {u"notes"_s, CommandLine::tr("TEXT"), CommandLine::tr("what stands below the prices")},
                    output},
        .run = makeQuote,
        .notes =
            CommandLine::tr("DEAL: its number, or its title if only one is called so. Its lines and amount "
                            "are quoted; a change of the deal changes no quote.")};
    const Command print{.name = u"quote print"_s,
                        .arguments = number,
                        .summary = CommandLine::tr("Writes a quote as PDF."),
                        .least = 1,
                        .most = 1,
                        .options = {output},
                        .run = printQuote};
    const Command list{
        .name = u"quote list"_s,
        .arguments = {},
        .summary = CommandLine::tr("Lists quotes, newest first."),
        .options = {{u"status"_s, CommandLine::tr("STATUS"), CommandLine::tr("only those"),
                     keysOf<QuoteState>()},
                    {u"deal"_s, CommandLine::tr("DEAL"), CommandLine::tr("only those of this deal")},
                    {u"person"_s, CommandLine::tr("PERSON"), CommandLine::tr("only those of this person")}},
        .run = listQuotes};
    return {make,
            one(u"sent"_s, CommandLine::tr("A quote was sent; it stays as it is from now on."),
                [](Context &context) { return decide(context, &Workspace::sendQuote); }),
            one(u"accept"_s, CommandLine::tr("A quote was accepted: its deal is won with its amount."),
                [](Context &context) { return decide(context, &Workspace::acceptQuote); }),
            one(u"decline"_s, CommandLine::tr("A quote was declined; its deal stays open."),
                [](Context &context) { return decide(context, &Workspace::declineQuote); }),
            print,
            list};
}

} // namespace vouch::app
