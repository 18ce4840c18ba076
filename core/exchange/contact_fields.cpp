// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contact_fields.h"

#include "core/base/text.h"
#include "core/exchange/cell_pieces.h"
#include "core/exchange/csv_table.h"
#include "core/people/identity.h"
#include "core/people/networks.h"
#include "core/words/channels.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

/// More addresses than that nobody has; a hostile file must not make the search for duplicates endless.
constexpr qsizetype maxValues = 200;

void addOneAddress(PersonDraft &person, const QString &label, const QString &written)
{
    auto page = profileFromUrl(written);
    if (page && page->network != keyOf(Channel::Website)) {
        addProfile(person, page->network, written);
        return;
    }
    QString text = written;
    if (!page && looksLikeHost(text)) {
        text = (text.startsWith(u"//"_s) ? u"https:"_s : u"https://"_s) + text;
        page = profileFromUrl(text);
    }
    // Only addresses of the web become links; "javascript:" and the like stay visible as plain text.
    if (!page) {
        person.custom.append({label.isEmpty() ? u"website"_s : label, text});
        person.unread.append({UnreadValue::Kind::Website, text});
        return;
    }
    for (const Labelled &each : person.websites) {
        if (profileFromUrl(each.value) == page)
            return;
    }
    person.websites.append({label, text});
}

AddressDraft &address(PersonDraft &person, const QString &label)
{
    for (AddressDraft &each : person.addresses) {
        if (each.label == label)
            return each;
    }
    AddressDraft made;
    made.label = label;
    person.addresses.append(made);
    return person.addresses.last();
}

void append(QString &target, const QString &value, const QString &between)
{
    target = target.isEmpty() ? value : target + between + value;
}

void appendEmail(PersonDraft &person, const QString &label, const QString &address, bool preferred)
{
    const QString key = normaliseEmail(address);
    for (Labelled &each : person.emails) {
        if (each.value == address || (!key.isEmpty() && normaliseEmail(each.value) == key)) {
            each.preferred = each.preferred || preferred;
            return;
        }
    }
    if (person.emails.size() < maxValues)
        person.emails.append({label, address, preferred});
}

void setBirthdayPart(PersonDraft &person, qsizetype at, qsizetype size, const QString &value)
{
    bool number = false;
    const int part = value.toInt(&number);
    if (!number || part < 1)
        return;
    // Parts come in separate columns; the year may stay unknown.
    QString full = person.birthday.isEmpty() ? u"----------"_s : person.birthday;
    if (full.startsWith(u"--"_s) && full.size() < 10)
        full = u"----"_s + full.mid(1);
    full.replace(at, size, QString::number(part).rightJustified(int(size), u'0'));
    person.birthday = full;
}

void applyAddress(PersonDraft &person, const ColumnRole &role, const QString &value)
{
    AddressDraft &target = address(person, role.label);
    switch (role.field) {
    case Field::Street:
        append(target.street, value, u", "_s);
        break;
    case Field::City:
        append(target.city, value, u", "_s);
        break;
    case Field::Region:
        append(target.region, value, u", "_s);
        break;
    case Field::PostalCode:
        append(target.postalCode, value, u" "_s);
        break;
    default:
        append(target.country, value, u", "_s);
        break;
    }
}

void applyContact(Draft &draft, const ColumnRole &role, const QString &header, const QString &value)
{
    static const QRegularExpression betweenEmails(u"\\s*:::\\s*|[;,\\n]+\\s*|\\s+"_s);
    PersonDraft &person = draft.person;
    if (role.ours && role.field == Field::Email) {
        for (const QString &piece : ownPieces(value))
            addEmail(person, {}, piece);
    } else if (role.ours) {
        for (const QString &piece : ownPieces(value))
            addPhone(person, {}, piece);
    } else if (role.field == Field::Email) {
        if (!value.contains(u'@') && !value.contains(u'＠')) {
            person.custom.append({header, value});
        } else if (!emailAddresses(value).isEmpty()) {
            addEmail(person, role.label, value);
        } else {
            for (const QString &piece : pieces(value, betweenEmails)) {
                if (piece.contains(u'@'))
                    addEmail(person, role.label, piece);
            }
        }
    } else if (role.field == Field::Phone) {
        for (const QString &piece : numberPieces(value))
            addPhone(person, role.label, piece);
    } else {
        QStringList left;
        for (const QString &piece : numberPieces(value)) {
            if (piece.contains(u'@'))
                addEmail(person, role.label, piece);
            else if (looksLikePhone(piece))
                addPhone(person, role.label, piece);
            else
                left.append(piece);
        }
        if (!left.isEmpty())
            person.custom.append({header, left.join(u", "_s)});
    }
}

void applyTags(PersonDraft &person, const ColumnRole &role, const QString &value)
{
    static const QRegularExpression between(u"\\s*:::\\s*|[;,\\n]+"_s);
    for (QString tag : role.ours ? ownPieces(value) : pieces(value, between)) {
        tag = cleanLine(role.ours ? tag : tag.remove(u'"'));
        if (!tag.isEmpty() && !person.tags.contains(tag, Qt::CaseInsensitive))
            person.tags.append(tag);
    }
}

/// A handle or address, or several as our own export writes them: "linkedin:ana-sousa; x:ana".
void applyProfiles(PersonDraft &person, const QString &networkKey, const QString &value)
{
    static const QRegularExpression between(u"\\s*[;\\n]+\\s*"_s);
    for (const QString &piece : pieces(value, between)) {
        const QString key = piece.section(u':', 0, 0);
        const bool named = networkKey.isEmpty() && piece.contains(u':') && network(key).key == key;
        if (named)
            addProfile(person, key, piece.mid(key.size() + 1));
        else if (networkKey.isEmpty())
            addAddress(person, {}, piece);
        else
            addProfile(person, networkKey, piece);
    }
}

/// "#1001" numbers an order or a ticket; nobody is called so.
bool isNumberSign(const QString &name)
{
    static const QRegularExpression form(u"^#\\s*[A-Za-z]{0,5}[-_]?\\d+$"_s);
    return form.match(name).hasMatch();
}

/// A number belongs to the system that gave it; what holds letters is one of its own all over the world.
QString numberedId(const QString &system, const QString &value)
{
    static const QRegularExpression digits(u"^\\d{1,12}$"_s);
    if (value.contains(u':'))
        return value;
    if (!system.isEmpty())
        return system + u':' + value;
    return (digits.match(value).hasMatch() ? u"csv:"_s : u"uid:"_s) + value;
}

bool isUid(const QString &header)
{
    static const QStringList names{u"uid"_s, u"uuid"_s, u"external id"_s, u"id"_s};
    return names.contains(headerKey(header));
}

bool applyName(PersonDraft &person, Field field, const QString &value)
{
    switch (field) {
    case Field::Name:
        if (isNumberSign(value))
            return false;
        if (person.displayName.isEmpty())
            person.displayName = value;
        return true;
    case Field::Given:
        append(person.given, value, u" "_s);
        return true;
    case Field::Additional:
        append(person.additional, value, u" "_s);
        return true;
    case Field::Family:
        append(person.family, value, u" "_s);
        return true;
    case Field::Prefix:
        person.prefix = value;
        return true;
    case Field::Suffix:
        person.suffix = value;
        return true;
    case Field::Nickname:
        person.nickname = value;
        return true;
    case Field::Phonetic:
        append(person.phonetic, value, u" "_s);
        return true;
    case Field::Organisation:
        append(person.organisation, value, u", "_s);
        return true;
    case Field::Department:
        person.department = value;
        return true;
    case Field::Title:
        append(person.title, value, u", "_s);
        return true;
    case Field::Owner:
        person.owner = value;
        return true;
    case Field::Source:
        if (person.source.isEmpty())
            person.source = value;
        return true;
    default:
        return false;
    }
}

} // namespace

void addEmail(PersonDraft &person, const QString &label, const QString &value, bool preferred)
{
    const QString text = cleanText(value);
    if (text.isEmpty())
        return;
    const QList<NamedAddress> found = emailAddresses(text);
    for (const NamedAddress &each : found)
        appendEmail(person, label, each.address, preferred);
    // What is no address is still what the file says; it is kept to be read and mended.
    if (found.isEmpty())
        appendEmail(person, label, cleanLine(text), preferred);
}

void nameFromEmail(PersonDraft &person, const QString &value)
{
    if (!person.displayName.isEmpty() || !person.given.isEmpty() || !person.family.isEmpty() ||
        !value.contains(u'@'))
        return;
    for (const NamedAddress &each : emailAddresses(value)) {
        if (!each.name.isEmpty()) {
            person.displayName = each.name;
            return;
        }
    }
}

void addPhone(PersonDraft &person, const QString &label, const QString &value, bool preferred)
{
    const QString text = withoutGuard(cleanLine(value));
    if (text.isEmpty() || person.phones.size() >= maxValues)
        return;
    for (Labelled &each : person.phones) {
        if (each.value == text) {
            each.preferred = each.preferred || preferred;
            return;
        }
    }
    person.phones.append({label, text, preferred});
}

void addProfile(PersonDraft &person, const QString &networkKey, const QString &handleOrUrl)
{
    const QString text = cleanLine(handleOrUrl);
    if (text.isEmpty() || person.profiles.size() >= maxValues)
        return;
    ProfileDraft profile;
    profile.network = networkKey;
    const auto page = profileFromUrl(text);
    if (page && (page->network == networkKey || networkKey.isEmpty())) {
        profile.network = page->network;
        profile.handle = page->handle;
        if (text.startsWith(u"http"_s, Qt::CaseInsensitive))
            profile.url = text;
    } else if (!networkKey.isEmpty() && !text.contains(u"://"_s)) {
        profile.handle = normaliseHandle(networkKey, text);
    }
    if (profile.handle.isEmpty()) {
        if (text.contains(u'.') && !text.contains(u' '))
            addAddress(person, network(networkKey).name, text);
        return;
    }
    // The page of a firm is shared by all who work there: it tells nobody from another.
    if (profile.network == keyOf(Channel::LinkedIn) && profile.handle.contains(u'/')) {
        const Labelled site{network(networkKey.isEmpty() ? profile.network : networkKey).name,
                            profile.url.isEmpty() ? profileUrl(profile.network, profile.handle)
                                                  : profile.url};
        if (!person.websites.contains(site))
            person.websites.append(site);
        return;
    }
    for (const ProfileDraft &each : person.profiles) {
        if (each.network == profile.network && each.handle == profile.handle)
            return;
    }
    if (profile.url.isEmpty())
        profile.url = profileUrl(profile.network, profile.handle);
    person.profiles.append(profile);
}

void addAddress(PersonDraft &person, const QString &label, const QString &url)
{
    const QString text = cleanLine(url).replace(u"\\:"_s, u":"_s);
    if (text.isEmpty() || person.websites.size() >= maxValues)
        return;
    constexpr qsizetype longestList = 4000;
    QStringList parts = text.size() > longestList ? QStringList{text} : webAddresses(text);
    bool any = false;
    for (const QString &part : std::as_const(parts))
        any = any || profileFromUrl(part) || looksLikeHost(part);
    if (!any)
        parts = {text};
    for (const QString &part : std::as_const(parts))
        addOneAddress(person, label, part);
}

TimeContext birthdays(TimeContext context, Millis now)
{
    context.zone = QTimeZone::utc(); // a birthday is a day, wherever one reads it
    if (now > 0)
        context.latest = QDateTime::fromMSecsSinceEpoch(now, QTimeZone::utc()).date().addDays(1);
    return context;
}

QString birthdayText(const QString &value, const TimeContext &context)
{
    const QString text = value.trimmed();
    static const QRegularExpression noYear(u"^--?(\\d{2})-?(\\d{2})$"_s);
    static const QRegularExpression whole(u"^(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*)?$"_s);
    const auto dateOf = [](const ParsedTime &time) {
        return QDateTime::fromMSecsSinceEpoch(time.at, QTimeZone::utc()).date();
    };
    QDate date;
    bool year = true;
    if (const auto match = noYear.match(text); match.hasMatch()) {
        date = QDate(2000, match.captured(1).toInt(), match.captured(2).toInt());
        year = false;
    } else if (const auto full = whole.match(text); full.hasMatch()) {
        // Apple writes 1604 where no year is known.
        year = full.captured(1) != u"1604"_s && full.captured(1) != u"0000"_s;
        date =
            QDate(year ? full.captured(1).toInt() : 2000, full.captured(2).toInt(), full.captured(3).toInt());
        if (year && context.latest.isValid() && date > context.latest)
            return {};
    } else if (const auto time = parseTime(text, context)) {
        date = dateOf(*time);
    } else {
        // "9. März", "March 9", "09.03.": the day is known and the year is not.
        static const QRegularExpression dots(u"^\\d{1,2}\\.\\s?\\d{1,2}\\.?$"_s);
        static const QRegularExpression chinese(u"^(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号號]?$"_s);
        if (const auto day = chinese.match(text); day.hasMatch()) {
            date = QDate(2000, day.captured(1).toInt(), day.captured(2).toInt());
            return date.isValid() ? u"--"_s + date.toString(u"MM-dd"_s) : QString();
        }
        const bool dotted = dots.match(text).hasMatch();
        const QString completed =
            dotted ? QString(text).remove(u' ') + (text.endsWith(u'.') ? u"2000"_s : u".2000"_s)
                   : text + u" 2000"_s;
        if (const auto day = parseTime(completed, context)) {
            date = dateOf(*day);
            year = false;
        }
    }
    if (!date.isValid())
        return {};
    return year ? date.toString(Qt::ISODate) : u"--"_s + date.toString(u"MM-dd"_s);
}

void setBirthday(PersonDraft &person, const QString &label, const QString &value, const TimeContext &context)
{
    static const QRegularExpression nothing(
        u"^[0\\W]*$"_s); // "0.0.00", as Outlook writes where it knows none
    const QString birthday = birthdayText(value, context);
    if (!birthday.isEmpty()) {
        person.birthday = birthday;
    } else if (!value.isEmpty() && !nothing.match(value).hasMatch()) {
        person.custom.append({label, value});
        person.unread.append({UnreadValue::Kind::Birthday, value});
    }
}

void tellUnread(const PersonDraft &person, const RowIssue &where, DraftSink &sink)
{
    for (const UnreadValue &each : person.unread) {
        const QString sentence =
            each.kind == UnreadValue::Kind::Birthday
                ? QCoreApplication::translate("Exchange",
                                              "“%1” is no birthday that Vouch can read; it was kept as text.")
                : QCoreApplication::translate("Exchange",
                                              "“%1” is no address of the web; it was kept as text.");
        sink.warning({where.file, where.line, sentence.arg(each.value.left(60))});
    }
}

void applyCell(Draft &draft, const ColumnRole &role, const QString &header, const QString &value, Millis now,
               const TimeContext &dates)
{
    PersonDraft &person = draft.person;
    if (value.isEmpty() || role.field == Field::Ignore || applyName(person, role.field, value))
        return;
    switch (role.field) {
    case Field::Birthday:
        setBirthday(person, header, value, birthdays(dates, now));
        break;
    case Field::BirthYear:
        setBirthdayPart(person, 0, 4, value);
        break;
    case Field::BirthMonth:
        setBirthdayPart(person, 5, 2, value);
        break;
    case Field::BirthDay:
        if (value.size() > 2)
            setBirthday(person, header, value, birthdays(dates, now));
        else
            setBirthdayPart(person, 8, 2, value);
        break;
    case Field::Email:
    case Field::Phone:
    case Field::EmailOrPhone:
        applyContact(draft, role, header, value);
        break;
    case Field::Website:
        for (const QString &site : role.ours ? ownPieces(value) : QStringList{value})
            addAddress(person, role.label, site);
        break;
    case Field::Street:
    case Field::City:
    case Field::Region:
    case Field::PostalCode:
    case Field::Country:
        applyAddress(person, role, value);
        break;
    case Field::Tags:
        applyTags(person, role, value);
        break;
    case Field::Notes:
        draft.notes.append({value, 0}); // no list says when a note was taken
        break;
    case Field::Profile:
        applyProfiles(person, role.network, value);
        break;
    case Field::ExternalId:
        // Our own export writes the id with its system in front.
        if (person.externalId.isEmpty())
            person.externalId = numberedId(role.label, value);
        if (!isUid(header))
            person.custom.append({header, value}); // a customer number is something to read, too
        break;
    default:
        person.custom.append({header, value});
        break;
    }
}

bool hasIdentity(const PersonDraft &person, const QString &region)
{
    if (!person.externalId.isEmpty())
        return true;
    for (const ProfileDraft &profile : person.profiles) {
        if (!isSharedPlace(profile.network))
            return true;
    }
    for (const Labelled &email : person.emails) {
        if (!normaliseEmail(email.value).isEmpty())
            return true;
    }
    for (const Labelled &phone : person.phones) {
        if (phone.value.startsWith(u'+') || phone.value.startsWith(u"00"_s) ||
            !normalisePhone(phone.value, region).isEmpty())
            return true;
    }
    return false;
}

bool isContentId(const QString &id)
{
    static const QRegularExpression form(u"^[a-z-]+:[0-9a-f]{16}$"_s);
    return form.match(id).hasMatch();
}

QString contentId(const QString &source, const QStringList &content)
{
    const QByteArray hash =
        QCryptographicHash::hash(content.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha1)
            .toHex()
            .left(16);
    return source + u':' + QString::fromLatin1(hash);
}

bool finishPerson(PersonDraft &person, bool mayBeSplit)
{
    if (person.birthday.contains(u"----------"_s) || person.birthday.size() > 10)
        person.birthday.clear();
    if (person.birthday.startsWith(u"-----"_s) && person.birthday.size() == 10)
        person.birthday = u"--"_s + person.birthday.mid(5);
    if (person.birthday.contains(u"---"_s) || person.birthday.endsWith(u"--"_s))
        person.birthday.clear();
    person.displayName = person.displayName.simplified();
    // Programs without a name put the address in its place; the store makes such a name itself.
    if (const QString shown = person.displayName; shown.contains(u'@') && !emailAddresses(shown).isEmpty()) {
        addEmail(person, {}, shown);
        person.displayName.clear();
        nameFromEmail(person, shown);
    }
    if (mayBeSplit && !person.displayName.isEmpty() && person.given.isEmpty() && person.family.isEmpty() &&
        !person.isOrganisation) {
        const NameParts parts = splitName(person.displayName);
        person.given = parts.given;
        person.family = parts.family;
    }
    person.displayName = orderedName(person.displayName, person.given, person.family);
    const bool named = !person.displayName.isEmpty() || !person.given.isEmpty() || !person.family.isEmpty() ||
                       !person.additional.isEmpty();
    if (named || !person.emails.isEmpty() || !person.phones.isEmpty() || !person.profiles.isEmpty())
        return true;
    if (!person.nickname.isEmpty()) {
        person.displayName = person.nickname;
        return true;
    }
    if (person.organisation.isEmpty())
        return false;
    person.isOrganisation = true;
    person.displayName = person.organisation;
    // A firm is its name: exports repeat it with other capitals.
    if (person.externalId.isEmpty())
        person.externalId = u"organisation:"_s + foldKey(person.organisation);
    return true;
}

} // namespace vouch::exchange
