// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contact_fields.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/readers.h"
#include "core/people/networks.h"
#include "core/words/channels.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

/// Columns such as "E-mail 2 - Value" by kind, number and part: ("e mail", 2, "value").
struct Numbered {
    QString kind;
    int number;
    QHash<QString, int> parts;
};

QList<Numbered> numberedColumns(const QStringList &keys)
{
    static const QRegularExpression form(
        u"^(e mail|phone|address|organization|website|event|relation|custom field|im) (\\d{1,3}) (.+)$"_s);
    QList<Numbered> result;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const auto match = form.match(keys.at(i));
        if (!match.hasMatch())
            continue;
        const int number = match.captured(2).toInt();
        qsizetype at = 0;
        while (at < result.size() &&
               (result.at(at).kind != match.captured(1) || result.at(at).number != number))
            ++at;
        if (at == result.size())
            result.append({match.captured(1), number, {}});
        result[at].parts.insert(match.captured(3), int(i));
    }
    return result;
}

QStringList severalValues(const QString &cell)
{
    QStringList values;
    for (const QString &value : cell.split(u":::"_s)) {
        if (const QString text = value.trimmed(); !text.isEmpty())
            values.append(text);
    }
    return values;
}

/// "* Work" marks the main one of a kind.
QString label(const QString &raw, bool *preferred)
{
    *preferred = raw.startsWith(u'*');
    return *preferred ? raw.mid(1).trimmed() : raw;
}

class GoogleRow
{
public:
    GoogleRow(const CsvTable &table, const QList<Numbered> &columns, Millis now, Draft &draft)
        : m_table(table)
        , m_columns(columns)
        , m_now(now)
        , m_draft(draft)
        , m_person(draft.person)
    {
    }

    void read()
    {
        readNames();
        for (const Numbered &column : m_columns)
            readNumbered(column);
        readGroups();
    }

private:
    QString text(const QStringList &keys) const { return m_table.cell(m_table.column(keys)); }

    QString part(const Numbered &column, const QString &name) const
    {
        return m_table.longCell(column.parts.value(name, -1));
    }

    void readNames()
    {
        m_person.displayName = text({u"name"_s});
        m_person.given = text({u"first name"_s, u"given name"_s});
        m_person.additional = text({u"middle name"_s, u"additional name"_s});
        m_person.family = text({u"last name"_s, u"family name"_s});
        m_person.prefix = text({u"name prefix"_s});
        m_person.suffix = text({u"name suffix"_s});
        m_person.nickname = text({u"nickname"_s});
        QStringList phonetic{text({u"phonetic first name"_s, u"given name yomi"_s}),
                             text({u"phonetic middle name"_s, u"additional name yomi"_s}),
                             text({u"phonetic last name"_s, u"family name yomi"_s})};
        phonetic.removeAll(QString());
        m_person.phonetic = phonetic.isEmpty() ? text({u"yomi name"_s}) : phonetic.join(u' ');
        m_person.organisation = text({u"organization name"_s});
        m_person.title = text({u"organization title"_s});
        m_person.department = text({u"organization department"_s});
        const QString birthday = text({u"birthday"_s});
        if (!birthday.isEmpty())
            setBirthday(m_person, m_table.header().at(m_table.column({u"birthday"_s})), birthday,
                        birthdays({}, m_now));
        if (const QString note = m_table.longCell(m_table.column({u"notes"_s})); !note.isEmpty())
            m_draft.notes.append({note, 0}); // the file does not say when
        if (m_person.displayName.isEmpty() && m_person.given.isEmpty() && m_person.family.isEmpty())
            m_person.displayName = text({u"file as"_s});
        for (const QString &key : {u"occupation"_s, u"gender"_s, u"location"_s, u"maiden name"_s,
                                   u"language"_s, u"hobby"_s, u"billing information"_s}) {
            const int column = m_table.column({key});
            if (const QString value = m_table.longCell(column); !value.isEmpty())
                m_person.custom.append({m_table.header().at(column), value});
        }
    }

    void readNumbered(const Numbered &column)
    {
        bool preferred = false;
        const QString kind =
            label(part(column, column.parts.contains(u"label"_s) ? u"label"_s : u"type"_s), &preferred);
        if (column.kind == u"address"_s) {
            readAddress(column, kind);
            return;
        }
        if (column.kind == u"organization"_s) {
            if (m_person.organisation.isEmpty())
                m_person.organisation = part(column, u"name"_s);
            if (m_person.title.isEmpty())
                m_person.title = part(column, u"title"_s);
            if (m_person.department.isEmpty())
                m_person.department = part(column, u"department"_s);
            return;
        }
        for (const QString &value : severalValues(part(column, u"value"_s))) {
            if (column.kind == u"e mail"_s) {
                addEmail(m_person, kind, value, preferred);
                nameFromEmail(m_person, value);
            } else if (column.kind == u"phone"_s)
                addPhone(m_person, kind, value, preferred);
            else if (column.kind == u"website"_s)
                addSite(kind, value);
            else if (column.kind == u"im"_s)
                addProfile(m_person,
                           networkFromName(part(column, u"service"_s)).value_or(keyOf(Channel::Other)),
                           value);
            else
                m_person.custom.append(
                    {kind.isEmpty() ? m_table.header().at(column.parts.value(u"value"_s)) : kind, value});
        }
    }

    /// "LinkedIn" as the label of a website makes it a profile even if the address is only a handle.
    void addSite(const QString &kind, const QString &value)
    {
        const auto network = networkFromName(kind);
        if (network && !isSharedPlace(*network))
            addProfile(m_person, *network, value);
        else
            addAddress(m_person, kind, value);
    }

    void readAddress(const Numbered &column, const QString &kind)
    {
        AddressDraft address;
        address.label = kind;
        QStringList street = severalValues(part(column, u"street"_s));
        street += severalValues(part(column, u"extended address"_s));
        if (const QString box = part(column, u"po box"_s); !box.isEmpty())
            street.append(box);
        address.street = street.join(u", "_s);
        address.city = severalValues(part(column, u"city"_s)).join(u", "_s);
        address.region = severalValues(part(column, u"region"_s)).join(u", "_s);
        address.postalCode = severalValues(part(column, u"postal code"_s)).join(u", "_s);
        address.country = severalValues(part(column, u"country"_s)).join(u", "_s);
        AddressDraft empty;
        empty.label = kind;
        if (address == empty)
            address.street = part(column, u"formatted"_s);
        if (address != empty)
            m_person.addresses.append(address);
    }

    void readGroups()
    {
        // Groups that Google makes for everybody say nothing about a person.
        static const QStringList noise{u"mycontacts"_s, u"my contacts"_s, u"starred"_s, u"other contacts"_s,
                                       u"imported on"_s};
        for (const QString &group : severalValues(text({u"labels"_s, u"group membership"_s}))) {
            bool system = false;
            const QString name = label(group, &system);
            if (noise.contains(name.toLower()) || name.isEmpty() || name.startsWith(u"Imported on "_s))
                continue;
            if (!m_person.tags.contains(name))
                m_person.tags.append(name);
        }
    }

    const CsvTable &m_table;
    const QList<Numbered> &m_columns;
    Millis m_now;
    Draft &m_draft;
    PersonDraft &m_person;
};

} // namespace

bool isGoogleHeader(const QStringList &keys)
{
    const bool given = keys.contains(u"given name"_s) || keys.contains(u"first name"_s);
    const bool labelled = keys.contains(u"e mail 1 value"_s) || keys.contains(u"phone 1 value"_s) ||
                          keys.contains(u"labels"_s) || keys.contains(u"group membership"_s);
    const bool google = keys.contains(u"group membership"_s) || keys.contains(u"e mail 1 type"_s) ||
                        keys.contains(u"e mail 1 label"_s) || keys.contains(u"phone 1 type"_s) ||
                        keys.contains(u"phone 1 label"_s) ||
                        (keys.contains(u"file as"_s) && keys.contains(u"labels"_s));
    return given && labelled && google;
}

Status readGoogleContacts(QFile &file, const ReadContext &context)
{
    CsvTable table(file, context);
    if (!table.findHeader([](const QStringList &, const QStringList &keys) { return isGoogleHeader(keys); }))
        return Error{Error::Kind::WrongFile,
                     QCoreApplication::translate(
                         "Exchange", "“%1” is not an export of Google Contacts. In Google Contacts choose "
                                     "Export and then “Google CSV”.")
                         .arg(context.file),
                     {}};
    const QList<Numbered> columns = numberedColumns(table.keys());
    while (table.next()) {
        Draft draft;
        draft.file = context.file;
        draft.line = table.line();
        GoogleRow(table, columns, context.options.now, draft).read();
        tellUnread(draft.person, table.issue({}), context.sink);
        if (!finishPerson(draft.person)) {
            context.sink.failed(table.issue(QCoreApplication::translate(
                "Exchange", "The row has neither a name nor an e-mail address, phone number or profile.")));
            continue;
        }
        if (!hasIdentity(draft.person, context.options.region))
            draft.person.externalId = contentId(u"google"_s, table.cells());
        if (!context.sink.add(std::move(draft)))
            return cancelledError();
    }
    table.finish();
    return Done{};
}

} // namespace vouch::exchange
