// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/output.h"
#include "core/base/await.h"
#include "core/store/lane.h"
#include "core/store/records/people.h"
#include "core/workspace/deal_files.h"
#include "core/workspace/people_files.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/workspace.h"

#include <QFileInfo>
#include <QSet>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

/// --format, else what the file's ending says.
QString formatOf(const Context &context)
{
    if (context.has(u"format"_s))
        return context.value(u"format"_s);
    const QString ending = QFileInfo(context.arguments().first()).suffix().toLower();
    if (ending == u"vcf" || ending == u"vcard")
        return u"vcard"_s;
    if (ending == u"ics" || ending == u"ical")
        return u"ics"_s;
    return ending == u"csv" || ending == u"json" || ending == u"xlsx" ? ending : QString();
}

/// Tasks and what else the calendar shows.
int exportCalendar(Context &context, const QString &path)
{
    if (context.has(u"segment"_s))
        return context.usage(
            CommandLine::tr("A calendar is that of everybody or, with --owner, of one owner."));
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto content = await((*workspace)->iCalendar(context.value(u"owner"_s)));
    VOUCH_OR_FAIL(context, content);
    const Status written = writeFile(path, *content);
    VOUCH_OR_FAIL(context, written);
    const qsizetype entries = content->count("\nUID:");
    if (context.json())
        context.print(QJsonObject{{u"file"_s, QFileInfo(path).absoluteFilePath()},
                                  {u"format"_s, u"ics"_s},
                                  {u"entries"_s, entries}});
    else
        context.print(CommandLine::tr("Wrote %n entries to %1.", nullptr, int(entries)).arg(path));
    return exitDone;
}

/// All deals as a table.
int exportDeals(Context &context, const QString &path, const QString &format)
{
    if (format != "csv"_L1 && format != "xlsx"_L1)
        return context.usage(
            CommandLine::tr("Deals are written as CSV or XLSX; JSON holds them with all else."));
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    DealQuestion question;
    question.owner = context.value(u"owner"_s);
    question.whole = true;
    auto deals = await((*workspace)->deals(question));
    VOUCH_OR_FAIL(context, deals);
    if (context.has(u"segment"_s)) {
        const auto page =
            await((*workspace)->peopleIn(context.value(u"segment"_s), {}, std::numeric_limits<int>::max()));
        VOUCH_OR_FAIL(context, page);
        QSet<PersonId> chosen;
        for (const PersonRow &row : page->rows)
            chosen.insert(row.id);
        deals->removeIf([&chosen](const DealRecord &deal) { return !chosen.contains(deal.person); });
    }
    const auto content = format == "csv"_L1 ? dealsCsv(*deals, context.has(u"lossless"_s))
                                            : dealsXlsx(*deals, CommandLine::tr("Deals"));
    VOUCH_OR_FAIL(context, content);
    const Status written = writeFile(path, *content);
    VOUCH_OR_FAIL(context, written);
    if (context.json())
        context.print(QJsonObject{{u"file"_s, QFileInfo(path).absoluteFilePath()},
                                  {u"format"_s, format},
                                  {u"deals"_s, deals->size()}});
    else
        context.print(CommandLine::tr("Wrote %n deal(s) to %1.", nullptr, int(deals->size())).arg(path));
    return exitDone;
}

int runExport(Context &context)
{
    const QString path = context.arguments().first();
    const QString format = formatOf(context);
    if (format.isEmpty())
        return context.usage(CommandLine::tr(
            "Say what to write with --format csv, vcard, json, xlsx or ics, or let the file end so."));
    if (context.has(u"deals"_s))
        return exportDeals(context, path, format);
    if (format == u"ics")
        return exportCalendar(context, path);
    if (context.has(u"owner"_s))
        return context.usage(CommandLine::tr("--owner is for calendars (ics) and deals alone."));
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    std::optional<QSet<PersonId>> chosen; // nothing: everybody
    if (context.has(u"segment"_s)) {
        if (format == u"json")
            return context.usage(
                CommandLine::tr("JSON holds the whole workspace; write a segment as CSV, vCard or XLSX."));
        const auto page =
            await((*workspace)->peopleIn(context.value(u"segment"_s), {}, std::numeric_limits<int>::max()));
        VOUCH_OR_FAIL(context, page);
        chosen.emplace();
        for (const PersonRow &row : page->rows)
            chosen->insert(row.id);
    }
    if (format == u"json") {
        const Status written = await((*workspace)->exportJson(path));
        VOUCH_OR_FAIL(context, written);
    } else {
        const bool plain = context.has(u"lossless"_s);
        const EachPerson people = [&](const std::function<bool(const PersonRecord &)> &visit) {
            return await((*workspace)->eachPerson([&](const PersonRecord &person) {
                return (chosen && !chosen->contains(person.id)) || visit(person);
            }));
        };
        const QString currency = (*workspace)->currency();
        const auto content = format == u"csv"    ? peopleCsv(people, currency, plain)
                             : format == u"xlsx" ? peopleXlsx(people, currency, CommandLine::tr("People"))
                                                 : peopleVcards(people);
        VOUCH_OR_FAIL(context, content);
        const Status written = writeFile(path, *content);
        VOUCH_OR_FAIL(context, written);
    }
    const auto all = await((*workspace)->people({}, 1));
    VOUCH_OR_FAIL(context, all);
    const qint64 written = chosen ? chosen->size() : all->total;
    if (context.json())
        context.print(QJsonObject{
            {u"file"_s, QFileInfo(path).absoluteFilePath()}, {u"format"_s, format}, {u"people"_s, written}});
    else
        context.print(CommandLine::tr("Wrote %n person(s) to %1.", nullptr, int(written)).arg(path));
    return exitDone;
}

} // namespace

Command exportCommand()
{
    return {.name = u"export"_s,
            .arguments = u"OUTPUT"_s,
            .summary = CommandLine::tr(
                "Writes everybody to a file; JSON holds the whole workspace, ics what lies in "
                "the calendar."),
            .least = 1,
            .most = 1,
            .options = {{u"format"_s,
                         CommandLine::tr("FORMAT"),
                         CommandLine::tr("what to write; by the file's ending unless said"),
                         {u"csv"_s, u"vcard"_s, u"json"_s, u"xlsx"_s, u"ics"_s}},
                        {u"segment"_s, CommandLine::tr("NAME"),
                         CommandLine::tr("only people of this saved segment; not JSON")},
                        {u"deals"_s, {}, CommandLine::tr("the deals instead of the people; CSV or XLSX")},
                        {u"owner"_s, CommandLine::tr("NAME"),
                         CommandLine::tr("calendar and deals: only this owner's")},
                        {u"lossless"_s,
                         {},
                         CommandLine::tr("CSV: leave texts as they are, even those that a spreadsheet "
                                         "would run as formulas")}},
            .run = runExport};
}

} // namespace vouch::app
