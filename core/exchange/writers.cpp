// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/writers.h"

#include "core/people/identity.h"
#include "core/people/networks.h"

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

/// Whether a spreadsheet would run the cell as a formula, or reading it again would take its first apostrophe
/// for a guard.
bool needsGuard(const QString &cell)
{
    static const QString starts = u"=+-@\t\r\n＝＋－＠"_s;
    qsizetype at = 0;
    while (at < cell.size() && cell.at(at) == u'\'')
        ++at;
    if (at == cell.size())
        return false;
    return starts.contains(cell.at(at)) || (at > 0 && cell.at(at).isDigit());
}

/// Several values of one cell.
QString joinedCell(const QStringList &values)
{
    QStringList texts;
    for (const QString &value : values)
        texts.append(QString(value).replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s));
    return texts.join(u"; "_s);
}

QString joined(const QList<Labelled> &values)
{
    QStringList texts;
    for (const Labelled &value : values)
        texts.append(value.value);
    return joinedCell(texts);
}

QString shownName(const PersonDraft &person)
{
    return person.displayName.isEmpty() ? joinName(person.given, person.additional, person.family)
                                        : person.displayName;
}

QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'\n') {
            result += u"\\n"_s;
        } else if (c != u'\r') {
            if (c == u'\\' || c == u',' || c == u';')
                result += u'\\';
            result += c;
        }
    }
    return result;
}

/// Quotes and line ends cannot stand in a parameter; RFC 6868 gives them another form.
QString parameter(const QString &text)
{
    QString value = text;
    value.replace(u'^', u"^^"_s).replace(u'\n', u"^n"_s).replace(u'"', u"^'"_s);
    return u'"' + value + u'"';
}

class VcardLines
{
public:
    void add(const QString &name, const QString &value)
    {
        if (value.isEmpty())
            return;
        // 75 bytes a line at most, and never a letter broken in two.
        const QByteArray line = (name + u':' + value).toUtf8();
        qsizetype at = 0;
        qsizetype room = 75;
        while (line.size() - at > room) {
            qsizetype cut = at + room;
            while (cut > at + 1 && (uchar(line.at(cut)) & 0xc0) == 0x80)
                --cut;
            m_text += line.mid(at, cut - at) + "\r\n ";
            at = cut;
            room = 74;
        }
        m_text += line.mid(at) + "\r\n";
    }

    void addText(const QString &name, const QString &value) { add(name, escaped(value)); }

    void addLabelled(const QString &name, const Labelled &value)
    {
        addWithLabel(name, value.label, escaped(value.value), value.preferred);
    }

    /// An address of the web, in which commas and semicolons need no escape.
    void addUri(const QString &name, const Labelled &value)
    {
        addWithLabel(name, value.label, value.value, value.preferred);
    }

    void addStructured(const QString &name, const QString &label, const QStringList &parts)
    {
        QStringList values;
        for (const QString &part : parts)
            values.append(escaped(part));
        addWithLabel(name, label, values.join(u';'), false);
    }

    const QByteArray &text() const { return m_text; }

private:
    /// Labels that the standard does not know go into a group, as Apple and Google write them.
    void addWithLabel(const QString &name, const QString &written, const QString &value, bool preferred)
    {
        QString head = name;
        const QString label = written.toLower();
        if (label == u"work"_s || label == u"home"_s)
            head += u";TYPE="_s + label;
        else if (label == u"mobile"_s)
            head += u";TYPE=cell"_s;
        else if (name == u"TEL"_s && (written == u"work mobile"_s || written == u"home mobile"_s))
            head += u";TYPE="_s + label.left(4) + u",cell"_s;
        else if (!label.isEmpty())
            head = u"item%1."_s.arg(++m_groups) + head;
        if (preferred)
            head += u";PREF=1"_s;
        add(head, value);
        if (head.startsWith(u"item"_s))
            addText(u"item%1.X-ABLabel"_s.arg(m_groups), written);
    }

    QByteArray m_text;
    int m_groups = 0;
};

void addProfile(VcardLines &lines, const ProfileDraft &profile)
{
    const QString url = profile.url.isEmpty() ? profileUrl(profile.network, profile.handle) : profile.url;
    const QString head = u"SOCIALPROFILE;SERVICE-TYPE="_s + parameter(network(profile.network).name) +
                         u";USERNAME="_s + parameter(profile.handle);
    if (url.isEmpty())
        lines.add(head + u";VALUE=text"_s, escaped(profile.handle));
    else
        lines.add(head, url);
}

} // namespace

QByteArray csvStart(CsvStyle style)
{
    return style == CsvStyle::SpreadsheetSafe ? QByteArrayLiteral("\xef\xbb\xbf") : QByteArray();
}

QByteArray csvLine(const QStringList &cells, CsvStyle style, QChar separator)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString cell = cells.at(i);
        if (style == CsvStyle::SpreadsheetSafe && needsGuard(cell))
            cell.prepend(u'\'');
        if (i > 0)
            line += separator;
        // Blanks at the ends are lost in many programs unless they are quoted.
        const bool quote = cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') ||
                           cell.contains(u'\r') || cell != cell.trimmed() ||
                           (cells.size() == 1 && cell.isEmpty());
        line += quote ? u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"' : cell;
    }
    return (line + u"\r\n"_s).toUtf8();
}

QStringList contactColumns(const QStringList &customLabels, qsizetype addresses)
{
    static const QStringList columns{u"Display Name"_s, u"First Name"_s,  u"Middle Name"_s, u"Last Name"_s,
                                     u"Name Prefix"_s,  u"Suffix"_s,      u"Nickname"_s,    u"Company"_s,
                                     u"Department"_s,   u"Job Title"_s,   u"Birthday"_s,    u"E-mail"_s,
                                     u"Phone"_s,        u"Website"_s,     u"Street"_s,      u"City"_s,
                                     u"State"_s,        u"Postal Code"_s, u"Country"_s,     u"Profiles"_s,
                                     u"Tags"_s,         u"Owner"_s,       u"Source"_s,      u"External ID"_s};
    static const QStringList ofAddress{u"Street"_s, u"City"_s, u"State"_s, u"Postal Code"_s, u"Country"_s};
    QStringList all = columns;
    for (qsizetype number = 2; number <= addresses; ++number) {
        for (const QString &part : ofAddress)
            all.append(part + u' ' + QString::number(number));
    }
    return all + customLabels;
}

QString stageColumn(const QString &journey)
{
    return u"Stage of "_s + journey;
}

QStringList figureColumns()
{
    return {u"Purchase"_s, u"Advocacy"_s, u"Currency"_s, u"Purchase in other currencies"_s};
}

QStringList contactCells(const PersonDraft &person, const QStringList &customLabels, qsizetype addresses)
{
    const auto addressCells = [&person](qsizetype number) {
        const AddressDraft address = person.addresses.value(number);
        return QStringList{address.street, address.city, address.region, address.postalCode, address.country};
    };
    QStringList profiles;
    for (const ProfileDraft &profile : person.profiles)
        profiles.append(profile.network + u':' + profile.handle);
    QStringList cells{shownName(person),     person.given,           person.additional, person.family,
                      person.prefix,         person.suffix,          person.nickname,   person.organisation,
                      person.department,     person.title,           person.birthday,   joined(person.emails),
                      joined(person.phones), joined(person.websites)};
    cells += addressCells(0);
    cells += QStringList{joinedCell(profiles), joinedCell(person.tags), person.owner, person.source,
                         person.externalId};
    for (qsizetype number = 1; number < addresses; ++number)
        cells += addressCells(number);
    for (const QString &label : customLabels) {
        QStringList values;
        for (const Labelled &custom : person.custom) {
            if (custom.label == label)
                values.append(custom.value);
        }
        cells.append(values.join(u"; "_s));
    }
    return cells;
}

QByteArray vcardText(const PersonDraft &person, const QString &note)
{
    VcardLines lines;
    lines.add(u"BEGIN"_s, u"VCARD"_s);
    lines.add(u"VERSION"_s, u"4.0"_s);
    if (person.isOrganisation)
        lines.add(u"KIND"_s, u"org"_s);
    QString name = shownName(person);
    if (name.isEmpty() && !person.emails.isEmpty())
        name = person.emails.first().value;
    if (name.isEmpty() && !person.profiles.isEmpty())
        name = person.profiles.first().handle;
    if (name.isEmpty())
        name = person.phones.value(0).value;
    lines.add(u"FN"_s, name.isEmpty() ? u"?"_s : escaped(name));
    const QStringList parts{person.family, person.given, person.additional, person.prefix, person.suffix};
    if (!parts.join(QString()).isEmpty())
        lines.addStructured(u"N"_s, {}, parts);
    lines.addText(u"NICKNAME"_s, person.nickname);
    if (!person.organisation.isEmpty() || !person.department.isEmpty())
        lines.addStructured(u"ORG"_s, {},
                            person.department.isEmpty()
                                ? QStringList{person.organisation}
                                : QStringList{person.organisation, person.department});
    lines.addText(u"TITLE"_s, person.title);
    lines.add(u"BDAY"_s, person.birthday.startsWith(u"--"_s) ? u"--"_s + person.birthday.mid(2).remove(u'-')
                                                             : QString(person.birthday).remove(u'-'));
    for (const Labelled &email : person.emails)
        lines.addLabelled(u"EMAIL"_s, email);
    for (const Labelled &phone : person.phones)
        lines.addLabelled(u"TEL"_s, phone);
    for (const AddressDraft &address : person.addresses)
        lines.addStructured(
            u"ADR"_s, address.label,
            {{}, {}, address.street, address.city, address.region, address.postalCode, address.country});
    for (const ProfileDraft &profile : person.profiles)
        addProfile(lines, profile);
    for (const Labelled &site : person.websites)
        lines.addUri(u"URL"_s, site);
    QStringList tags;
    for (const QString &tag : person.tags)
        tags.append(escaped(tag));
    lines.add(u"CATEGORIES"_s, tags.join(u','));
    lines.addText(u"NOTE"_s, note);
    if (person.externalId.startsWith(u"uid:"_s))
        lines.addText(u"UID"_s, person.externalId.mid(4));
    lines.add(u"END"_s, u"VCARD"_s);
    return lines.text();
}

} // namespace vouch::exchange
