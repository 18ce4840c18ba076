// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contact_fields.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/readers.h"
#include "core/people/identity.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

/// Roles for a list without a header, told by its first row: the address by its "@", names before it.
QList<ColumnRole> rolesByContent(const QStringList &cells, QStringList *names)
{
    QList<ColumnRole> roles;
    qsizetype email = -1;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (email < 0 && !normaliseEmail(cells.at(i)).isEmpty())
            email = i;
    }
    QList<qsizetype> words;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString cell = cells.at(i).trimmed();
        ColumnRole role;
        if (!normaliseEmail(cell).isEmpty())
            role.field = Field::Email;
        else if (!normalisePhone(cell).isEmpty())
            role.field = Field::Phone;
        else if (!cell.isEmpty() && words.size() < 3 && i < email)
            words.append(i);
        roles.append(role);
        names->append(QCoreApplication::translate("Exchange", "Column %1").arg(i + 1));
    }
    if (words.size() == 1)
        roles[words.at(0)].field = Field::Name;
    if (words.size() == 2) {
        roles[words.at(0)].field = Field::Given;
        roles[words.at(1)].field = Field::Family;
    }
    if (words.size() == 3) {
        roles[words.at(0)].field = Field::Name;
        roles[words.at(1)].field = Field::Given;
        roles[words.at(2)].field = Field::Family;
    }
    return roles;
}

bool anyEmail(const QStringList &cells)
{
    for (const QString &cell : cells) {
        if (!normaliseEmail(cell).isEmpty())
            return true;
    }
    return false;
}

/// Below the first row only a row that mostly names columns counts: data may hold a word such as "email",
/// too.
bool isHeader(const QStringList &cells, const QList<ColumnRole> &roles, bool first)
{
    if (anyEmail(cells) || !tellsPeople(roles))
        return false;
    qsizetype known = 0;
    qsizetype filled = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        known += roles.at(i).field != Field::Custom && roles.at(i).field != Field::Ignore;
        filled += !cells.at(i).trimmed().isEmpty();
    }
    return first || (known >= 2 && known * 2 >= filled);
}

/// What exports write where they know nothing.
bool saysNothing(const QString &value)
{
    static const QStringList words{u"n/a"_s, u"#n/a"_s, u"null"_s,   u"none"_s,
                                   u"-"_s,   u"--"_s,   u"(null)"_s, u"nil"_s};
    return value.size() <= 6 && words.contains(value.toLower());
}

bool fillDraft(Draft &draft, const CsvTable &table, const QList<ColumnRole> &roles,
               const ReadOptions &options)
{
    for (qsizetype i = 0; i < roles.size(); ++i) {
        const ColumnRole &role = roles.at(i);
        static const QSet<Field> several{Field::Notes, Field::Custom,       Field::Tags,
                                         Field::Email, Field::EmailOrPhone, Field::Website};
        const bool text = several.contains(role.field);
        const QString value = text ? table.longCell(int(i)) : table.cell(int(i));
        if (!value.isEmpty() && !saysNothing(value))
            applyCell(draft, role, table.header().at(i), value, options.now);
    }
    for (qsizetype i = roles.size(); i < table.cells().size(); ++i) {
        if (const QString extra = table.longCell(int(i)); !extra.isEmpty())
            draft.person.custom.append(
                {QCoreApplication::translate("Exchange", "Column %1").arg(i + 1), extra});
    }
    for (qsizetype i = 0; i < roles.size(); ++i) {
        if (roles.at(i).field == Field::Email || roles.at(i).field == Field::EmailOrPhone)
            nameFromEmail(draft.person, table.cell(int(i)));
    }
    if (!finishPerson(draft.person))
        return false;
    if (!hasIdentity(draft.person, options.region))
        draft.person.externalId = contentId(u"csv"_s, table.cells());
    return true;
}

} // namespace

bool isContactHeader(const QStringList &names, bool first)
{
    return isHeader(names, columnRoles(names, {}), first);
}

Status readContactTable(QFile &file, const ReadContext &context)
{
    CsvTable table(file, context);
    QList<ColumnRole> roles;
    QStringList first;
    bool headless = false;
    const bool found = table.findHeader([&](const QStringList &cells, const QStringList &) {
        const bool blank = cells.join(QString()).trimmed().isEmpty();
        const bool isFirst = first.isEmpty() && !blank;
        if (isFirst)
            first = cells;
        roles = columnRoles(cells, context.options.mapping);
        return !blank && isHeader(cells, roles, isFirst);
    });
    if (!found && anyEmail(first)) {
        QStringList names;
        roles = rolesByContent(first, &names);
        table.withoutHeader(names);
        headless = true;
    }
    if (!found && !headless)
        return Error{Error::Kind::WrongFile,
                     QCoreApplication::translate(
                         "Exchange", "“%1” has no column that tells who a row is about. Name its columns in "
                                     "the first row (for example Name, E-mail, Phone), or say which column "
                                     "holds what.")
                         .arg(context.file),
                     {}};
    while (table.next()) {
        Draft draft;
        draft.file = context.file;
        draft.line = table.line();
        if (!fillDraft(draft, table, roles, context.options)) {
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
