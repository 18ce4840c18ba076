// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_readings.h"
#include "core/exchange/contact_fields.h"
#include "core/exchange/contact_layout.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/readers.h"
#include "core/exchange/recognise.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

/// What exports write where they know nothing.
bool saysNothing(const QString &value)
{
    static const QStringList words{u"n/a"_s, u"#n/a"_s, u"null"_s,   u"none"_s,
                                   u"-"_s,   u"--"_s,   u"(null)"_s, u"nil"_s};
    return value.size() <= 6 && words.contains(value.toLower());
}

bool isBirthday(Field field)
{
    return field == Field::Birthday || field == Field::BirthDay;
}

bool fillDraft(Draft &draft, const CsvTable &table, const ContactLayout &layout,
               const ColumnReadings &readings, const ReadContext &context)
{
    const ReadOptions &options = context.options;
    static const QSet<Field> several{Field::Notes,        Field::Custom,  Field::Tags, Field::Email,
                                     Field::EmailOrPhone, Field::Website, Field::Phone};
    const QList<ColumnRole> &roles = layout.roles;
    for (qsizetype i = 0; i < roles.size(); ++i) {
        ColumnRole role = roles.at(i);
        if (role.field == Field::ExternalId && role.label.isEmpty())
            role.label = options.system; // whose numbers these are
        const QString value = several.contains(role.field) ? table.longCell(int(i)) : table.cell(int(i));
        if (value.isEmpty() || saysNothing(value))
            continue;
        applyCell(draft, role, table.header().at(i), value, options.now, readings.dates(int(i)));
    }
    tellUnread(draft.person, table.issue({}), context.sink);
    for (qsizetype i = roles.size(); i < table.cells().size(); ++i) {
        if (const QString extra = table.longCell(int(i)); !extra.isEmpty())
            draft.person.custom.append(
                {QCoreApplication::translate("Exchange", "Column %1").arg(i + 1), extra});
    }
    for (qsizetype i = 0; i < roles.size(); ++i) {
        if (roles.at(i).field == Field::Email || roles.at(i).field == Field::EmailOrPhone)
            nameFromEmail(draft.person, table.cell(int(i)));
    }
    if (!finishPerson(draft.person, !layout.ours))
        return false;
    if (layout.ours) {
        draft.person.isOrganisation = draft.person.externalId.startsWith(u"organisation:"_s);
        return true;
    }
    if (!hasIdentity(draft.person, options.region))
        draft.person.externalId = contentId(u"csv"_s, table.cells());
    return true;
}

/// Tells the sink where it is open whether the rows are people, and answers whether they are taken as such.
bool takesPeople(const ContactLayout &layout, const QList<QStringList> &rows, const ReadContext &context)
{
    const QString said = context.options.readings.value(u"people"_s);
    const bool chosen = said == u"people"_s || said == u"no-people"_s;
    const bool open = layout.people == ContactLayout::People::Open;
    const bool taken = chosen ? said == u"people"_s : !open || layout.taken;
    if (!open && !chosen)
        return true;
    ColumnDoubt doubt;
    doubt.kind = ColumnDoubt::Kind::People;
    doubt.file = context.file;
    doubt.reading = taken ? u"people"_s : u"no-people"_s;
    doubt.chosen = chosen;
    doubt.mayBeHistory = layout.rather == ContactLayout::Rather::Steps;
    for (qsizetype i = layout.header + 1; i < rows.size() && doubt.samples.size() < 3; ++i) {
        QStringList filled;
        for (const QString &cell : rows.at(i)) {
            if (!cell.trimmed().isEmpty() && filled.size() < 3)
                filled.append(cell.trimmed().left(60));
        }
        if (!filled.isEmpty())
            doubt.samples.append(filled.join(u", "_s));
    }
    context.sink.doubt(doubt);
    return taken;
}

QString whyNotTaken(ContactLayout::Rather rather)
{
    switch (rather) {
    case ContactLayout::Rather::Sales:
        return QCoreApplication::translate(
            "Exchange",
            "Not taken as a person: the rows look like sales, each with a day and an amount. If they "
            "are people, say so and import it again.");
    case ContactLayout::Rather::Steps:
        return QCoreApplication::translate(
                   "Exchange", "Not taken as a person: each row has a stage and a time. %1 If its rows "
                               "are people, say so.")
            .arg(historyRemedy());
    case ContactLayout::Rather::Things:
        break;
    }
    return QCoreApplication::translate(
        "Exchange", "Not taken as a person: the table names things without an e-mail address, phone "
                    "number, handle or company. If its rows are people, say so and import it again.");
}

} // namespace

bool isContactTable(const QList<QStringList> &rows)
{
    return contactLayout(rows, {}).people != ContactLayout::People::None;
}

Status readContactTable(QFile &file, const ReadContext &context)
{
    CsvTable table(file, context);
    const QList<QStringList> rows = table.start();
    const ContactLayout layout = contactLayout(rows, context.options);
    if (layout.people == ContactLayout::People::None)
        return Error{Error::Kind::WrongFile,
                     QCoreApplication::translate(
                         "Exchange", "“%1” has no column that tells who a row is about. Name its columns in "
                                     "the first row (for example Name, E-mail, Phone), or say which column "
                                     "holds what.")
                         .arg(context.file),
                     {}};
    const auto open = [&layout](CsvTable &each) {
        if (layout.header < 0)
            each.withoutHeader(layout.names);
        else
            each.useHeader(layout.header);
    };
    ColumnReadings readings(context);
    readings.lookThrough(file, [&](CsvTable &each) {
        each.start();
        open(each);
        for (int i = 0; i < layout.roles.size(); ++i) {
            if (isBirthday(layout.roles.at(i).field))
                readings.addDate(each, i);
        }
    });
    open(table);
    const bool taken = takesPeople(layout, rows, context);
    while (table.next()) {
        if (!taken) {
            context.sink.skipped(table.issue(whyNotTaken(layout.rather)));
            continue;
        }
        Draft draft;
        draft.file = context.file;
        draft.line = table.line();
        if (!fillDraft(draft, table, layout, readings, context)) {
            context.sink.failed(table.issue(QCoreApplication::translate(
                "Exchange", "The row has neither a name nor an e-mail address, phone number or profile.")));
            continue;
        }
        if (!context.sink.add(std::move(draft)))
            return cancelledError();
    }
    table.finish();
    return Done{};
}

} // namespace vouch::exchange
