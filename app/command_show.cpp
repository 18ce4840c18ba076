// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/json_values.h"
#include "app/output.h"
#include "core/base/await.h"
#include "core/insight/report_words.h"
#include "core/journeys/journey.h"
#include "core/people/cadence.h"
#include "core/people/networks.h"
#include "core/store/lane.h"
#include "core/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

QString contactLines(const QList<ContactPoint> &points)
{
    QStringList lines;
    for (const ContactPoint &point : points)
        lines.append(point.label.isEmpty() ? point.value : point.value + u" ("_s + point.label + u')');
    return lines.join(u", "_s);
}

QString profileLines(const QList<ProfileRecord> &profiles)
{
    QStringList lines;
    for (const ProfileRecord &profile : profiles)
        lines.append(nameOf(network(profile.network).channel) + u' ' +
                     (profile.handle.isEmpty() ? profile.url : profile.handle));
    return lines.join(u", "_s);
}

QString placeLines(const QList<PlaceRecord> &places)
{
    QStringList lines;
    for (const PlaceRecord &place : places)
        lines.append(
            CommandLine::tr("%1 (%2) since %3")
                .arg(place.stageName, place.journeyName, localTime(place.enteredAt, place.enteredDay)));
    return lines.join(u", "_s);
}

QString personText(const PersonRecord &person, const QString &currency)
{
    Table table;
    table.column(person.name, Table::Align::Left, 24);
    table.column(CommandLine::tr("Id %1").arg(person.id.toString()), Table::Align::Left, 200);
    const auto line = [&table](const QString &title, const QString &text) {
        if (!text.isEmpty())
            table.row({title, text});
    };
    line(CommandLine::tr("Organisation"), person.organisation);
    line(CommandLine::tr("Title"), person.title);
    line(CommandLine::tr("Birthday"), person.birthday);
    line(CommandLine::tr("E-mail"), contactLines(person.emails));
    line(CommandLine::tr("Phone"), contactLines(person.phones));
    line(CommandLine::tr("Profiles"), profileLines(person.profiles));
    line(CommandLine::tr("Tags"), person.tags.join(u", "_s));
    line(CommandLine::tr("Owner"), person.owner);
    line(CommandLine::tr("Source"), person.source);
    line(CommandLine::tr("Stands at"), placeLines(person.places));
    line(CommandLine::tr("Role"), nameOfKey<Role>(person.role));
    const QString beside = insight::besideText(person.others);
    line(CommandLine::tr("Purchase"), beside.isEmpty()
                                          ? amountText(person.purchaseMinor, currency)
                                          : amountText(person.purchaseMinor, currency) + u' ' + beside);
    line(CommandLine::tr("Advocacy"), amountText(person.advocacyMinor, currency));
    line(CommandLine::tr("Brought"),
         person.referred > 0 ? CommandLine::tr("%n person(s)", nullptr, person.referred) : QString());
    line(CommandLine::tr("Next task"), person.nextTask);
    if (person.cadenceDays > 0)
        line(CommandLine::tr("Keep in touch"),
             CommandLine::tr("%1, due %2", "how often, when")
                 .arg(cadenceWords(person.cadenceDays), localTime(person.touchDueAt.value_or(0))));
    for (const auto &[field, text] : person.custom)
        line(field, text);
    return table.toText();
}

int runShow(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto id = await((*workspace)->findPerson(context.arguments().first()));
    VOUCH_OR_FAIL(context, id);
    const auto person = await((*workspace)->person(*id));
    VOUCH_OR_FAIL(context, person);
    const QString currency = (*workspace)->currency();
    if (context.json())
        context.print(wholePersonJson(*person, currency));
    else
        context.print(personText(*person, currency));
    return exitDone;
}

} // namespace

Command showCommand()
{
    return {.name = u"show"_s,
            .arguments = u"PERSON"_s,
            .summary = CommandLine::tr("Shows everything known about one person."),
            .least = 1,
            .most = 1,
            .run = runShow};
}

} // namespace vouch::app
