// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/json_values.h"
#include "app/output.h"
#include "core/base/await.h"
#include "core/journeys/journey.h"
#include "core/exchange/draft.h"
#include "core/store/lane.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

QJsonValue idJson(PersonId id)
{
    return id.isValid() ? QJsonValue(id.toString()) : QJsonValue();
}

/// As `deal list` gives it.
QJsonObject dealJson(const DealRecord &deal)
{
    return {{u"id"_s, deal.id.toString()},
            {u"title"_s, deal.title},
            {u"status"_s, QString(keyOf(deal.status))},
            {u"person"_s, idJson(deal.person)},
            {u"name"_s, deal.personName},
            {u"organisation"_s, deal.organisation},
            {u"amount"_s, deal.amount ? QJsonValue(deal.amount->toJson()) : QJsonValue()},
            {u"expected"_s, timeJson(deal.expected)},
            {u"probability"_s, deal.probability ? QJsonValue(*deal.probability) : QJsonValue()},
            {u"source"_s, deal.source},
            {u"owner"_s, deal.owner},
            {u"journey"_s, deal.journey.isValid() ? QJsonValue(deal.journeyKey) : QJsonValue()},
            {u"stage"_s, deal.stage.isValid() ? QJsonValue(deal.stageName) : QJsonValue()},
            {u"opened"_s, timeJson(deal.opened)},
            {u"closed"_s, timeJson(deal.closed)},
            {u"reason"_s, deal.reason},
            {u"competitor"_s, deal.competitor},
            {u"purchase"_s, deal.purchase.isValid() ? QJsonValue(deal.purchase.toString()) : QJsonValue()}};
}

/// With all that belongs to it, as `deal show` gives it.
QJsonObject wholeDealJson(const DealRecord &deal, const QList<DealChange> &changes)
{
    QJsonObject json = dealJson(deal);
    QJsonArray lines;
    for (const DealLine &line : deal.lines)
        lines.append(QJsonObject{
            {u"item"_s, line.item}, {u"quantity"_s, line.quantity}, {u"price"_s, line.price.toJson()}});
    QJsonArray people;
    for (const DealPerson &other : deal.people)
        people.append(QJsonObject{
            {u"person"_s, other.person.toString()}, {u"name"_s, other.name}, {u"role"_s, other.role}});
    QJsonArray before;
    for (const DealChange &change : changes)
        before.append(QJsonObject{
            {u"at"_s, timeJson(change.at)},
            {u"amount"_s, change.amount ? QJsonValue(change.amount->toJson()) : QJsonValue()},
            {u"expected"_s, timeJson(change.expected)},
            {u"probability"_s, change.probability ? QJsonValue(*change.probability) : QJsonValue()},
            {u"owner"_s, change.owner}});
    json.insert(u"notes"_s, deal.notes);
    json.insert(u"lines"_s, lines);
    json.insert(u"people"_s, people);
    json.insert(u"changes"_s, before);
    return json;
}

int tellDeal(Context &context, const Result<ChangeSet> &changes, DealId deal)
{
    return tellDone(context, changes, {{u"deal"_s, deal.toString()}});
}

/// Whether the option takes a value away.
bool isNone(const Context &context, const QString &option)
{
    return context.value(option) == "none"_L1;
}

/// "ID:decides": somebody else, and their part in it.
Result<QList<DealPerson>> peopleFrom(Context &context, Workspace &workspace)
{
    QList<DealPerson> people;
    for (const QString &text : context.values(u"with"_s)) {
        const qsizetype colon = text.lastIndexOf(u'=');
        VOUCH_GIVE(const PersonId person,
                   await(workspace.findPerson(text.left(colon < 0 ? text.size() : colon))));
        people.append({person, {}, colon < 0 ? QString() : text.mid(colon + 1).trimmed()});
    }
    return people;
}

Result<std::optional<Money>> amountFrom(Context &context, Workspace &workspace)
{
    if (!context.has(u"amount"_s) || isNone(context, u"amount"_s))
        return std::optional<Money>();
    const QString currency = context.value(u"currency"_s, workspace.currency()).toUpper();
    VOUCH_GIVE(const Money amount, context.money(context.value(u"amount"_s), currency));
    return std::optional(amount);
}

Result<QList<DealLine>> linesFrom(Context &context, const Workspace &workspace,
                                  const std::optional<Money> &amount)
{
    const QString currency =
        amount ? amount->currency : context.value(u"currency"_s, workspace.currency()).toUpper();
    QList<DealLine> lines;
    for (const QString &text : context.values(u"line"_s)) {
        VOUCH_GIVE(const exchange::PurchaseLineDraft line, lineFrom(context, text, currency));
        lines.append({line.item, line.quantity, line.price});
    }
    return lines;
}

Result<std::optional<int>> probabilityFrom(Context &context)
{
    if (!context.has(u"probability"_s) || isNone(context, u"probability"_s))
        return std::optional<int>();
    VOUCH_GIVE(const qint64 percent, context.number(u"probability"_s, 0, 0, 100));
    return std::optional(int(percent));
}

Result<std::optional<When>> expectedFrom(Context &context)
{
    if (isNone(context, u"expected"_s))
        return std::optional<When>();
    return context.time(u"expected"_s, DateReading::Toward::Future);
}

Result<PersonId> personFrom(Context &context, Workspace &workspace)
{
    if (!context.has(u"person"_s) || isNone(context, u"person"_s))
        return PersonId();
    return await(workspace.findPerson(context.value(u"person"_s)));
}

/// Where a new deal begins: on the journey that is named, else on the first one of deals, if there is one.
Status beginningFrom(Context &context, Workspace &workspace, DealEntry &entry)
{
    if (isNone(context, u"journey"_s))
        return Done{};
    QString key = context.value(u"journey"_s);
    if (key.isEmpty()) {
        VOUCH_GIVE(const QList<Journey> journeys, await(workspace.journeys()));
        for (const Journey &journey : journeys) {
            if (key.isEmpty() && journey.isOfDeals())
                key = journey.key;
        }
        if (key.isEmpty() && !context.has(u"stage"_s))
            return Done{};
    }
    VOUCH_GIVE(const Journey journey, chosenJourney(workspace, key));
    entry.journey = journey.id;
    if (context.has(u"stage"_s)) {
        VOUCH_GIVE(entry.stage, stageOf(journey, context.value(u"stage"_s)));
    }
    return Done{};
}

Result<DealEntry> entryFrom(Context &context, Workspace &workspace)
{
    DealEntry entry;
    entry.title = context.arguments().first();
    VOUCH_GIVE(entry.person, personFrom(context, workspace));
    VOUCH_GIVE(entry.amount, amountFrom(context, workspace));
    VOUCH_GIVE(entry.lines, linesFrom(context, workspace, entry.amount));
    VOUCH_GIVE(entry.expected, expectedFrom(context));
    VOUCH_GIVE(entry.probability, probabilityFrom(context));
    VOUCH_GIVE(entry.people, peopleFrom(context, workspace));
    VOUCH_GIVE(entry.opened, context.time(u"opened"_s));
    entry.organisation = context.value(u"organisation"_s);
    entry.source = context.value(u"source"_s);
    entry.owner = context.value(u"owner"_s);
    entry.notes = context.value(u"notes"_s);
    VOUCH_TRY(beginningFrom(context, workspace, entry));
    return entry;
}

int addDeal(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto entry = entryFrom(context, **workspace);
    VOUCH_OR_FAIL(context, entry);
    const auto changes = await((*workspace)->addDeal(*entry));
    VOUCH_OR_FAIL(context, changes);
    const auto made = await((*workspace)->deals({.madeBy = changes->operation}));
    VOUCH_OR_FAIL(context, made);
    return tellDeal(context, changes, made->isEmpty() ? DealId() : made->first().id);
}

Result<DealEdit> editFrom(Context &context, Workspace &workspace, DealId deal)
{
    DealEdit edit;
    edit.id = deal;
    const auto text = [&context](const QString &option, std::optional<QString> &field) {
        if (context.has(option))
            field = isNone(context, option) ? QString() : context.value(option);
    };
    text(u"title"_s, edit.title);
    text(u"organisation"_s, edit.organisation);
    text(u"source"_s, edit.source);
    text(u"owner"_s, edit.owner);
    text(u"notes"_s, edit.notes);
    if (context.has(u"person"_s)) {
        VOUCH_GIVE(edit.person, personFrom(context, workspace));
    }
    if (context.has(u"amount"_s)) {
        VOUCH_GIVE(edit.amount, amountFrom(context, workspace));
    }
    if (context.has(u"line"_s)) {
        VOUCH_GIVE(edit.lines, linesFrom(context, workspace, edit.amount.value_or(std::nullopt)));
    }
    if (context.has(u"expected"_s)) {
        VOUCH_GIVE(edit.expected, expectedFrom(context));
    }
    if (context.has(u"probability"_s)) {
        VOUCH_GIVE(edit.probability, probabilityFrom(context));
    }
    if (context.has(u"with"_s)) {
        VOUCH_GIVE(edit.people, peopleFrom(context, workspace));
    }
    return edit;
}

/// The workspace and the deal named first.
struct Beginning {
    std::shared_ptr<Workspace> workspace;
    DealId deal;
};

Result<Beginning> begin(Context &context)
{
    Beginning beginning;
    VOUCH_GIVE(beginning.workspace, context.workspace());
    VOUCH_GIVE(beginning.deal, await(beginning.workspace->findDeal(context.arguments().first())));
    return beginning;
}

int editDeal(Context &context)
{
    const auto beginning = begin(context);
    VOUCH_OR_FAIL(context, beginning);
    const auto edit = editFrom(context, *beginning->workspace, beginning->deal);
    VOUCH_OR_FAIL(context, edit);
    return tellDeal(context, await(beginning->workspace->editDeal(*edit)), beginning->deal);
}

int winDeal(Context &context)
{
    const auto beginning = begin(context);
    VOUCH_OR_FAIL(context, beginning);
    const auto at = context.time(u"at"_s);
    VOUCH_OR_FAIL(context, at);
    const auto amount = amountFrom(context, *beginning->workspace);
    VOUCH_OR_FAIL(context, amount);
    const auto purchase = context.number(u"purchase"_s, 0, 1, std::numeric_limits<qint64>::max());
    VOUCH_OR_FAIL(context, purchase);
    return tellDeal(
        context, await(beginning->workspace->winDeal({beginning->deal, *at, *amount, PurchaseId(*purchase)})),
        beginning->deal);
}

int loseDeal(Context &context)
{
    const auto beginning = begin(context);
    VOUCH_OR_FAIL(context, beginning);
    const auto at = context.time(u"at"_s);
    VOUCH_OR_FAIL(context, at);
    return tellDeal(context,
                    await(beginning->workspace->loseDeal(
                        {beginning->deal, context.value(u"reason"_s), context.value(u"competitor"_s), *at})),
                    beginning->deal);
}

int openDeal(Context &context)
{
    const auto beginning = begin(context);
    VOUCH_OR_FAIL(context, beginning);
    return tellDeal(context, await(beginning->workspace->openDealAgain(beginning->deal)), beginning->deal);
}

int deleteDeal(Context &context)
{
    const auto beginning = begin(context);
    VOUCH_OR_FAIL(context, beginning);
    return tellDeal(context, await(beginning->workspace->deleteDeals({beginning->deal})), beginning->deal);
}

int listDeals(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    DealQuestion question;
    question.owner = context.value(u"owner"_s);
    question.status = fromKey<DealStatus>(context.value(u"status"_s));
    const auto person = personFrom(context, **workspace);
    VOUCH_OR_FAIL(context, person);
    question.person = *person;
    const auto deals = await((*workspace)->deals(question));
    VOUCH_OR_FAIL(context, deals);
    if (context.json()) {
        QJsonArray list;
        for (const DealRecord &deal : *deals)
            list.append(dealJson(deal));
        context.print(QJsonObject{{u"deals"_s, list}});
        return exitDone;
    }
    Table table;
    table.column(CommandLine::tr("Id"), Table::Align::Right);
    table.column(CommandLine::tr("Deal"), Table::Align::Left, 34);
    table.column(CommandLine::tr("Person"), Table::Align::Left, 24);
    table.column(CommandLine::tr("Organisation"), Table::Align::Left, 24);
    table.column(CommandLine::tr("Amount"), Table::Align::Right);
    table.column(CommandLine::tr("Expected"));
    table.column(CommandLine::tr("Status"));
    table.column(CommandLine::tr("Stage"), Table::Align::Left, 20);
    table.column(CommandLine::tr("Owner"));
    for (const DealRecord &deal : *deals) {
        const std::optional<When> &expected = deal.expected;
        table.row({deal.id.toString(), deal.title, deal.personName, deal.organisation,
                   deal.amount ? formatMoney(*deal.amount) : QString(),
                   expected ? localTime(expected->at, expected->date()) : QString(), nameOf(deal.status),
                   deal.stageName, deal.owner});
    }
    context.print(deals->isEmpty() ? CommandLine::tr("No deals; “vouch deal add TITLE” makes one.")
                                   : table.toText());
    return exitDone;
}

int showDeal(Context &context)
{
    const auto beginning = begin(context);
    VOUCH_OR_FAIL(context, beginning);
    const auto deals = await(beginning->workspace->deals({.id = beginning->deal}));
    VOUCH_OR_FAIL(context, deals);
    const auto changes = await(beginning->workspace->dealChanges(beginning->deal));
    VOUCH_OR_FAIL(context, changes);
    const DealRecord &deal = deals->first();
    if (context.json()) {
        context.print(wholeDealJson(deal, *changes));
        return exitDone;
    }
    Table table;
    table.column({});
    table.column({}, Table::Align::Left, 80);
    const auto row = [&table](const QString &name, const QString &value) {
        if (!value.isEmpty())
            table.row({name, value});
    };
    row(CommandLine::tr("Deal"), deal.title);
    row(CommandLine::tr("Status"), nameOf(deal.status));
    if (deal.journey.isValid())
        row(CommandLine::tr("Stage"),
            CommandLine::tr("%1 · %2", "journey, stage").arg(deal.journeyName, deal.stageName));
    row(CommandLine::tr("Person"), deal.personName);
    row(CommandLine::tr("Organisation"), deal.organisation);
    row(CommandLine::tr("Amount"), deal.amount ? formatMoney(*deal.amount) : QString());
    for (const DealLine &line : deal.lines)
        row({}, u"%1 × %2 · %3"_s.arg(QString::number(line.quantity), line.item, formatMoney(line.price)));
    row(CommandLine::tr("Expected"),
        deal.expected ? localTime(deal.expected->at, deal.expected->date()) : QString());
    row(CommandLine::tr("Probability"),
        deal.probability ? CommandLine::tr("%1 %").arg(*deal.probability) : QString());
    row(CommandLine::tr("Owner"), deal.owner);
    row(CommandLine::tr("Source"), deal.source);
    for (const DealPerson &other : deal.people)
        row(other.role.isEmpty() ? CommandLine::tr("With") : other.role, other.name);
    row(CommandLine::tr("Opened"), localTime(deal.opened.at, deal.opened.date()));
    row(CommandLine::tr("Closed"), deal.closed ? localTime(deal.closed->at, deal.closed->date()) : QString());
    row(CommandLine::tr("Reason"), deal.reason);
    row(CommandLine::tr("Competitor"), deal.competitor);
    row(CommandLine::tr("Notes"), deal.notes);
    context.print(table.toText());
    return exitDone;
}

/// What a deal consists of, for `add` and `edit`.
QList<Option> contentOptions()
{
    const QString name = CommandLine::tr("NAME");
    return {{u"person"_s, CommandLine::tr("PERSON"), CommandLine::tr("whose it is; none: nobody known")},
            {u"with"_s, CommandLine::tr("PERSON[=ROLE]"),
             CommandLine::tr("somebody else who has a say; may be said several times")},
            {u"organisation"_s, name, CommandLine::tr("the firm; the person's unless said")},
            {u"amount"_s, CommandLine::tr("AMOUNT"),
             CommandLine::tr("what it is worth; lines with prices add up to it unless said")},
            {u"currency"_s, CommandLine::tr("CODE"), CommandLine::tr("the workspace's unless said")},
            {u"line"_s, CommandLine::tr("ITEM;QUANTITY;PRICE"),
             CommandLine::tr("one thing that is offered; may be said several times")},
            {u"expected"_s, CommandLine::tr("TIME"), CommandLine::tr("when it may be won")},
            {u"probability"_s, CommandLine::tr("PERCENT"), CommandLine::tr("how likely you think that is")},
            {u"source"_s, name, CommandLine::tr("where it came from")},
            {u"owner"_s, name, CommandLine::tr("who looks after it")},
            {u"notes"_s, CommandLine::tr("TEXT"), CommandLine::tr("what else is to be known")}};
}

} // namespace

QList<Command> dealCommands()
{
    const QString deal = CommandLine::tr("DEAL");
    const Option at{u"at"_s, CommandLine::tr("TIME"), CommandLine::tr("when it happened; now unless said")};
    QList<Option> adding = contentOptions(), editing = contentOptions();
    adding.append({u"opened"_s, CommandLine::tr("TIME"), CommandLine::tr("when it began; now unless said")});
    adding.append(
        {u"journey"_s, CommandLine::tr("KEY"),
         CommandLine::tr("along which it goes, or “none”; the first journey of deals unless said")});
    adding.append({u"stage"_s, CommandLine::tr("NAME"),
                   CommandLine::tr("where it begins; the first stage unless said")});
    editing.prepend({u"title"_s, CommandLine::tr("TEXT"), CommandLine::tr("what it is called")});
    const QString none = CommandLine::tr("DEAL: its number, or its title if only one is called so. The word "
                                         "“none” takes a value away.");
    const auto one = [&](const QString &name, const QString &summary, const QList<Option> &options,
                         int (*run)(Context &)) {
        return Command{.name = u"deal "_s + name,
                       .arguments = deal,
                       .summary = summary,
                       .least = 1,
                       .most = 1,
                       .options = options,
                       .run = run,
                       .notes = none};
    };
    Command add = one(u"add"_s, CommandLine::tr("Adds something that somebody may buy."), adding, addDeal);
    add.arguments = CommandLine::tr("TITLE");
    add.notes.clear();
    const Command list{
        .name = u"deal list"_s,
        .arguments = {},
        .summary = CommandLine::tr("Lists deals: open ones by when they are expected, then "
                                   "those that were won or lost."),
        .options = {{u"status"_s, CommandLine::tr("STATUS"), CommandLine::tr("only those"),
                     keysOf<DealStatus>()},
                    {u"person"_s, CommandLine::tr("PERSON"), CommandLine::tr("only those of this person")},
                    {u"owner"_s, CommandLine::tr("NAME"), CommandLine::tr("only hers or his")}},
        .run = listDeals};
    return {
        add,
        one(u"edit"_s, CommandLine::tr("Changes a deal."), editing, editDeal),
        one(u"win"_s, CommandLine::tr("A deal is won: a purchase is made of it."),
            {{u"amount"_s, CommandLine::tr("AMOUNT"),
              CommandLine::tr("for how much, where it is other than the deal says")},
             {u"currency"_s, CommandLine::tr("CODE"), CommandLine::tr("the workspace's unless said")},
             {u"purchase"_s, CommandLine::tr("ID"),
              CommandLine::tr("the purchase that it became, if it is here already")},
             at},
            winDeal),
        one(u"lose"_s, CommandLine::tr("A deal is lost."),
            {{u"reason"_s, CommandLine::tr("TEXT"), CommandLine::tr("why")},
             {u"competitor"_s, CommandLine::tr("NAME"), CommandLine::tr("to whom")},
             at},
            loseDeal),
        one(u"open"_s, CommandLine::tr("A deal that was won or lost is open again."), {}, openDeal),
        one(u"delete"_s, CommandLine::tr("Deletes a deal; a purchase that it became stays."), {}, deleteDeal),
        one(u"show"_s, CommandLine::tr("Shows a deal whole."), {}, showDeal),
        list};
}

} // namespace vouch::app
