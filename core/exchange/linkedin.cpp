// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/column_readings.h"
#include "core/exchange/contact_fields.h"
#include "core/exchange/readers.h"
#include "core/people/identity.h"
#include "core/people/networks.h"
#include "core/words/channels.h"
#include "core/words/interactions.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

struct Columns {
    int first, last, url, email, company, position, connected;
};

/// "Hale, PhD" in the column for the last name.
void splitSuffix(PersonDraft &person)
{
    const qsizetype comma = person.family.indexOf(u',');
    if (comma < 1)
        return;
    person.suffix = person.family.mid(comma + 1).trimmed();
    person.family = person.family.left(comma).trimmed();
}

void addConnection(Draft &draft, const ParsedTime &time)
{
    PersonDraft &person = draft.person;
    QString handle;
    for (ProfileDraft &profile : person.profiles) {
        if (profile.network == keyOf(Channel::LinkedIn)) {
            profile.followedSince = time.at;
            handle = profile.handle;
        }
    }
    InteractionDraft follow;
    follow.channel = keyOf(Channel::LinkedIn);
    follow.kind = keyOf(InteractionKind::Follow);
    follow.at = time.at;
    follow.dayOnly = time.zone == ParsedTime::Zone::DateOnly;
    follow.externalId =
        u"connected:"_s + (handle.isEmpty() ? foldKey(joinName(person.given, {}, person.family)) : handle);
    draft.interactions.append(follow);
}

} // namespace

bool isLinkedInHeader(const QStringList &keys)
{
    return keys.contains(u"first name"_s) && keys.contains(u"connected on"_s);
}

Status readLinkedInConnections(QFile &file, const ReadContext &context)
{
    const auto isHeader = [](const QStringList &, const QStringList &keys) { return isLinkedInHeader(keys); };
    ColumnReadings readings(context);
    readings.lookThrough(file, [&](CsvTable &each) {
        if (each.findHeader(isHeader))
            readings.addDate(each, each.column({u"connected on"_s}));
    });
    CsvTable table(file, context);
    if (!table.findHeader(isHeader))
        return Error{Error::Kind::WrongFile,
                     QCoreApplication::translate(
                         "Exchange", "“%1” holds no LinkedIn connections. Choose the file Connections.csv of "
                                     "the archive that LinkedIn sends you.")
                         .arg(context.file),
                     {}};
    const Columns columns{table.column({u"first name"_s}),
                          table.column({u"last name"_s}),
                          table.column({u"url"_s, u"profile url"_s}),
                          table.column({u"email address"_s, u"email"_s}),
                          table.column({u"company"_s}),
                          table.column({u"position"_s}),
                          table.column({u"connected on"_s})};
    qint64 undated = 0;
    RowIssue firstUndated;
    while (table.next()) {
        Draft draft;
        draft.file = context.file;
        draft.line = table.line();
        PersonDraft &person = draft.person;
        person.given = table.cell(columns.first);
        person.family = table.cell(columns.last);
        splitSuffix(person);
        if (const QString url = table.cell(columns.url); !url.isEmpty())
            addProfile(person, keyOf(Channel::LinkedIn), url);
        if (const QString email = table.cell(columns.email); !emailAddresses(email).isEmpty())
            addEmail(person, {}, email);
        if (person.given.isEmpty() && person.family.isEmpty() && person.profiles.isEmpty() &&
            person.emails.isEmpty()) {
            context.sink.skipped(table.issue(QCoreApplication::translate(
                "Exchange", "The account was closed: LinkedIn gives no name for this row.")));
            continue;
        }
        person.organisation = table.cell(columns.company);
        person.title = table.cell(columns.position);
        const QString connected = table.cell(columns.connected);
        if (const auto at = readings.time(table, columns.connected)) {
            addConnection(draft, *at);
        } else if (connected.isEmpty()) {
            if (undated++ == 0)
                firstUndated = table.issue({});
        } else {
            context.sink.warning(table.issue(ColumnReadings::noTime(table, columns.connected)));
            person.custom.append({table.header().at(columns.connected), connected});
        }
        // Before 2023 there were no addresses of profiles: name and day tell two of the same name apart.
        if (!hasIdentity(person, context.options.region))
            person.externalId =
                u"linkedin:"_s + foldKey(joinName(person.given, {}, person.family)) + u':' + connected;
        if (!context.sink.add(std::move(draft)))
            return cancelledError();
    }
    if (undated > 0) {
        firstUndated.reason = QCoreApplication::translate(
            "Exchange", "%n connection(s) have no date; they come in without it.", nullptr, int(undated));
        context.sink.warning(firstUndated);
    }
    table.finish();
    return Done{};
}

} // namespace vouch::exchange
