// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/contact_fields.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/readers.h"
#include "core/people/identity.h"
#include "core/people/networks.h"

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

void addConnection(Draft &draft, Millis at)
{
    PersonDraft &person = draft.person;
    QString handle;
    for (ProfileDraft &profile : person.profiles) {
        if (profile.network == u"linkedin"_s) {
            profile.followedSince = at;
            handle = profile.handle;
        }
    }
    InteractionDraft follow;
    follow.channel = u"linkedin"_s;
    follow.kind = u"follow"_s;
    follow.at = at;
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
    CsvTable table(file, context);
    if (!table.findHeader(
            [](const QStringList &, const QStringList &keys) { return isLinkedInHeader(keys); }))
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
            addProfile(person, u"linkedin"_s, url);
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
        if (const auto at = parseTime(connected)) {
            addConnection(draft, at->at);
        } else if (undated++ == 0) {
            firstUndated = table.issue({});
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
            "Exchange", "%n connection(s) have no date that Vouch can read; they come in without it.",
            nullptr, int(undated));
        context.sink.warning(firstUndated);
    }
    table.finish();
    return Done{};
}

} // namespace vouch::exchange
