// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_card.h"

#include "core/base/text.h"
#include "core/exchange/contact_fields.h"
#include "core/people/identity.h"
#include "core/people/networks.h"
#include "core/store/records/board.h"
#include "core/words/channels.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

/// "_$!<HomePage>!$_" is how Apple writes labels of its own.
QString plainLabel(QString label)
{
    if (label.startsWith(u"_$!<"_s) && label.endsWith(u">!$_"_s))
        label = label.mid(4, label.size() - 8);
    return cleanLine(label);
}

class Card
{
public:
    Card(Draft &draft, const QList<VcardProperty> &properties, const ReadOptions &options)
        : m_draft(draft)
        , m_person(draft.person)
        , m_properties(properties)
        , m_options(options)
    {
        for (const VcardProperty &property : properties) {
            if (property.name == u"X-ABLABEL"_s && !property.group.isEmpty())
                m_labels.insert(property.group, plainLabel(property.text()));
        }
    }

    CardKind read()
    {
        for (const VcardProperty &property : m_properties) {
            if (readName(property) || readContact(property) || readSocial(property))
                continue;
            readRest(property);
        }
        if (m_group)
            return CardKind::Group;
        markPreferred(m_person.emails, m_emailRanks);
        markPreferred(m_person.phones, m_phoneRanks);
        if (m_person.isOrganisation && !m_person.organisation.isEmpty() && m_person.displayName.isEmpty())
            m_person.displayName = m_person.organisation;
        nameFromEmail(m_person, m_namingEmail);
        if (!finishPerson(m_person))
            return CardKind::Nobody;
        if (!hasIdentity(m_person, m_options.region)) {
            QStringList content{m_person.displayName, m_person.given, m_person.family, m_person.organisation};
            for (const Labelled &phone : m_person.phones)
                content.append(phone.value);
            m_person.externalId = contentId(u"vcard"_s, content);
        }
        return CardKind::Person;
    }

private:
    QString part(const VcardProperty &property, qsizetype at) const
    {
        return cleanLine(property.values.value(at));
    }

    /// Label of the group, else the types that say something.
    QString label(const VcardProperty &property) const
    {
        if (const QString own = m_labels.value(property.group); !own.isEmpty() && !property.group.isEmpty())
            return own;
        static const QSet<QString> noise{u"internet"_s, u"pref"_s, u"voice"_s, u"x400"_s,   u"smtp"_s,
                                         u"msg"_s,      u"dom"_s,  u"intl"_s,  u"postal"_s, u"parcel"_s,
                                         u"text"_s,     u"uri"_s,  u"video"_s};
        QString first;
        bool mobile = false;
        for (const QString &type : property.params.value(u"TYPE"_s)) {
            const QString plain = type.trimmed().toLower();
            mobile = mobile || plain == u"cell"_s;
            if (first.isEmpty() && plain != u"cell"_s && !noise.contains(plain))
                first = plain.startsWith(u"x-"_s) ? plain.mid(2) : plain;
        }
        if (!mobile)
            return first;
        return first == u"home"_s || first == u"work"_s ? first + u" mobile"_s : u"mobile"_s;
    }

    /// 1 is the most preferred; 0: not at all. 2.1 says PREF, 3.0 TYPE=pref, 4.0 PREF=1…100.
    static int rank(const VcardProperty &property)
    {
        if (const int stated = property.param(u"PREF"_s).toInt(); stated > 0)
            return stated;
        return property.hasType(u"pref"_s) || property.params.contains(u"PREF"_s) ? 1 : 0;
    }

    static void markPreferred(QList<Labelled> &values, const QHash<QString, int> &ranks)
    {
        int best = 0;
        for (const int each : ranks)
            best = best == 0 || (each > 0 && each < best) ? each : best;
        for (Labelled &value : values)
            value.preferred = best > 0 && ranks.value(value.value) == best;
    }

    bool readName(const VcardProperty &property)
    {
        if (property.name == u"FN"_s) {
            if (m_person.displayName.isEmpty())
                m_person.displayName = cleanLine(property.text());
        } else if (property.name == u"N"_s) {
            m_person.family = part(property, 0);
            m_person.given = part(property, 1);
            m_person.additional = part(property, 2);
            m_person.prefix = part(property, 3);
            m_person.suffix = part(property, 4);
        } else if (property.name == u"NICKNAME"_s) {
            m_person.nickname = cleanLine(property.text());
        } else if (property.name == u"ORG"_s) {
            m_person.organisation = part(property, 0);
            QStringList units = property.values.mid(1);
            units.removeAll(QString());
            m_person.department = cleanLine(units.join(u", "_s));
        } else if (property.name == u"TITLE"_s || (property.name == u"ROLE"_s && m_person.title.isEmpty())) {
            m_person.title = cleanLine(property.text());
        } else if (property.name == u"X-PHONETIC-FIRST-NAME"_s) {
            m_person.phonetic = (cleanLine(property.text()) + u' ' + m_person.phonetic).trimmed();
        } else if (property.name == u"X-PHONETIC-LAST-NAME"_s) {
            m_person.phonetic = (m_person.phonetic + u' ' + cleanLine(property.text())).trimmed();
        } else {
            return false;
        }
        return true;
    }

    bool readContact(const VcardProperty &property)
    {
        if (property.name == u"EMAIL"_s) {
            const QString value = cleanLine(property.text());
            if (value.contains(u'@') || value.contains(u'＠')) {
                addEmail(m_person, label(property), value);
                m_namingEmail = m_namingEmail.isEmpty() ? value : m_namingEmail;
                if (const int order = rank(property))
                    rankEmails(value, order);
            } else if (!value.isEmpty()) {
                m_person.custom.append({u"email"_s, value});
            }
        } else if (property.name == u"TEL"_s) {
            readPhone(property);
        } else if (property.name == u"ADR"_s) {
            AddressDraft address;
            QStringList street{part(property, 2), part(property, 1), part(property, 0)};
            street.removeAll(QString());
            address.street = street.join(u", "_s);
            address.city = part(property, 3);
            address.region = part(property, 4);
            address.postalCode = part(property, 5);
            address.country = part(property, 6);
            if (address != AddressDraft{}) {
                address.label = label(property);
                m_person.addresses.append(address);
            }
        } else if (property.name == u"URL"_s) {
            const QString kind = label(property);
            const auto network = networkFromName(kind);
            if (network && !isSharedPlace(*network) && *network != keyOf(Channel::GoogleReviews))
                addProfile(m_person, *network, property.text());
            else
                addAddress(m_person, kind, property.text());
        } else {
            return false;
        }
        return true;
    }

    void rankEmails(const QString &value, int order)
    {
        const QList<NamedAddress> found = emailAddresses(value);
        for (const NamedAddress &each : found)
            m_emailRanks.insert(each.address, order);
        if (found.isEmpty())
            m_emailRanks.insert(value, order);
    }

    void readPhone(const VcardProperty &property)
    {
        QString value = cleanLine(property.text());
        if (value.startsWith(u"tel:"_s, Qt::CaseInsensitive))
            value = value.mid(4).replace(u";ext="_s, u" ext. "_s);
        if (value.startsWith(u"sip:"_s, Qt::CaseInsensitive)) {
            addProfile(m_person, keyOf(Channel::Other), value);
            return;
        }
        // A fax is often shared by a whole office: it must not make two people one.
        if (property.hasType(u"fax"_s) && !property.hasType(u"voice"_s) && !property.hasType(u"cell"_s)) {
            if (!value.isEmpty())
                m_person.custom.append({u"fax"_s, value});
            return;
        }
        addPhone(m_person, label(property), value);
        if (const int order = rank(property))
            m_phoneRanks.insert(value, order);
    }

    bool readSocial(const VcardProperty &property)
    {
        if (property.name == u"X-SOCIALPROFILE"_s || property.name == u"SOCIALPROFILE"_s) {
            QString service = property.param(u"SERVICE-TYPE"_s);
            for (const QString &type : property.params.value(u"TYPE"_s)) {
                if (service.isEmpty() && type.compare(u"pref"_s, Qt::CaseInsensitive) != 0)
                    service = type;
            }
            if (service.isEmpty())
                service = m_labels.value(property.group);
            const QString user = property.param(u"X-USER"_s).isEmpty() ? property.param(u"USERNAME"_s)
                                                                       : property.param(u"X-USER"_s);
            social(service, user, property.text());
        } else if (property.name == u"IMPP"_s) {
            QString service = property.param(u"X-SERVICE-TYPE"_s);
            if (service.isEmpty())
                service = property.param(u"SERVICE-TYPE"_s);
            if (service.isEmpty())
                service = m_labels.value(property.group);
            messenger(service, property.text());
        } else if (property.name.startsWith(u"X-MESSAGING-"_s)) {
            social(property.name.section(u'-', 2, 2).toLower(), {}, property.text());
        } else {
            static const QHash<QString, QString> own{
                {u"X-TWITTER"_s, u"Twitter"_s},
                {u"X-LINKEDIN"_s, u"LinkedIn"_s},
                {u"X-TELEGRAM"_s, u"Telegram"_s},
                {u"X-FACEBOOK"_s, u"Facebook"_s},
                {u"X-INSTAGRAM"_s, u"Instagram"_s},
                {u"X-WECHAT"_s, u"WeChat"_s},
                {u"X-WEIBO"_s, u"Weibo"_s},
                {u"X-MASTODON"_s, u"Mastodon"_s},
                {u"X-SKYPE"_s, u"skype"_s},
                {u"X-SKYPE-USERNAME"_s, u"skype"_s},
                {u"X-AIM"_s, u"aim"_s},
                {u"X-JABBER"_s, u"xmpp"_s},
                {u"X-QQ"_s, u"qq"_s},
                {u"X-ICQ"_s, u"icq"_s},
                {u"X-MSN"_s, u"msn"_s},
                {u"X-YAHOO"_s, u"yahoo"_s},
                {u"X-GOOGLE-TALK"_s, u"xmpp"_s},
                {u"X-GTALK"_s, u"xmpp"_s},
                {u"X-SIP"_s, u"sip"_s},
                {u"X-GADUGADU"_s, u"gadugadu"_s},
            };
            const auto found = own.constFind(property.name);
            if (found == own.cend())
                return false;
            social(*found, {}, property.text());
        }
        return true;
    }

    /// A profile by what is known of it, in order of trust: the stated user, a page's address, a bare handle.
    void social(const QString &service, const QString &user, const QString &value)
    {
        const QString text = bareValue(value);
        const auto network = networkFromName(service);
        if (!network) {
            const auto page = profileFromUrl(text);
            if (page && page->network != keyOf(Channel::Website))
                addProfile(m_person, page->network, text);
            else if (!service.isEmpty() && !(user.isEmpty() && text.isEmpty()) && !text.contains(u"://"_s))
                addProfile(m_person, keyOf(Channel::Other),
                           service.toLower() + u':' + (user.isEmpty() ? text : user));
            else
                addAddress(m_person, service, text);
            return;
        }
        const auto page = profileFromUrl(text);
        if (!user.isEmpty() && !(page && page->network == *network && *network == keyOf(Channel::LinkedIn)))
            addProfile(m_person, *network, user);
        else
            addProfile(m_person, *network, text);
    }

    void messenger(QString service, const QString &value)
    {
        const QString decoded = value.contains(u'%') ? QUrl::fromPercentEncoding(value.toUtf8()) : value;
        const qsizetype colon = decoded.indexOf(u':');
        const QString scheme = colon > 0 ? decoded.left(colon).toLower() : QString();
        if (scheme == u"tg"_s || scheme == u"telegram"_s) {
            static const QRegularExpression domain(u"domain=([^&]+)"_s);
            const auto match = domain.match(decoded);
            addProfile(m_person, keyOf(Channel::Telegram),
                       match.hasMatch() ? match.captured(1) : decoded.mid(colon + 1));
            return;
        }
        if (scheme == u"http"_s || scheme == u"https"_s) {
            social(service, {}, decoded);
            return;
        }
        if (service.isEmpty() && scheme != u"x-apple"_s)
            service = scheme;
        QString handle = colon > 0 ? decoded.mid(colon + 1) : decoded;
        while (handle.startsWith(u'/'))
            handle.remove(0, 1);
        social(service, {}, handle);
    }

    static QString bareValue(const QString &value)
    {
        QString text = value.trimmed();
        if (text.startsWith(u"x-apple:"_s, Qt::CaseInsensitive))
            text = QUrl::fromPercentEncoding(text.mid(8).toUtf8());
        return text.replace(u"\\:"_s, u":"_s);
    }

    void readRest(const VcardProperty &property)
    {
        const QString value = cleanText(property.text());
        if (value.isEmpty())
            return;
        const QString &name = property.name;
        if (name == u"NOTE"_s) {
            m_draft.notes.append({value, 0}); // no card dates its note
        } else if (name == u"BDAY"_s) {
            readBirthday(property, value);
        } else if (name == u"CATEGORIES"_s) {
            for (const QString &category : property.values) {
                const QString tag = cleanLine(category);
                static const QSet<QString> noise{u"mycontacts"_s, u"my contacts"_s, u"starred"_s};
                if (!tag.isEmpty() && !noise.contains(tag.toLower()) && !m_person.tags.contains(tag))
                    m_person.tags.append(tag);
            }
        } else if (name == u"UID"_s || (name == u"X-ABUID"_s && m_person.externalId.isEmpty())) {
            m_person.externalId = u"uid:"_s + cleanLine(value);
        } else if (name == u"X-ABSHOWAS"_s) {
            m_person.isOrganisation = value.compare(u"COMPANY"_s, Qt::CaseInsensitive) == 0;
        } else if (name == u"KIND"_s || name == u"X-ADDRESSBOOKSERVER-KIND"_s) {
            const QString kind = value.toLower();
            m_group = kind == u"group"_s;
            m_person.isOrganisation = kind == u"org"_s || kind == u"organization"_s;
        } else if (name == u"X-ANDROID-CUSTOM"_s) {
            if (property.values.value(0).endsWith(u"/nickname"_s) && m_person.nickname.isEmpty())
                m_person.nickname = part(property, 1);
        } else {
            readCustom(property, value);
        }
    }

    /// Dates and relations have no field of their own yet; they are kept under their label.
    void readCustom(const VcardProperty &property, const QString &value)
    {
        static const QSet<QString> kept{u"X-ABDATE"_s,
                                        u"X-ABRELATEDNAMES"_s,
                                        u"ANNIVERSARY"_s,
                                        u"X-ANNIVERSARY"_s,
                                        u"X-EVOLUTION-ANNIVERSARY"_s,
                                        u"X-SPOUSE"_s,
                                        u"X-EVOLUTION-SPOUSE"_s,
                                        u"X-EVOLUTION-MANAGER"_s,
                                        u"X-EVOLUTION-ASSISTANT"_s,
                                        u"X-MANAGER"_s,
                                        u"X-ASSISTANT"_s,
                                        u"RELATED"_s,
                                        u"GENDER"_s,
                                        u"LANG"_s,
                                        u"X-GENDER"_s,
                                        u"HOBBY"_s,
                                        u"INTEREST"_s,
                                        u"EXPERTISE"_s};
        if (!kept.contains(property.name))
            return;
        QString name = label(property);
        if (name.isEmpty()) {
            name = property.name.toLower();
            name.remove(u"x-evolution-"_s);
            if (name.startsWith(u"x-"_s))
                name.remove(0, 2);
        }
        m_person.custom.append({name, value});
    }

    void readBirthday(const VcardProperty &property, const QString &value)
    {
        setBirthday(m_person, u"birthday"_s, value, birthdays({}, m_options.now));
        const QString omitted = property.param(u"X-APPLE-OMIT-YEAR"_s);
        if (!omitted.isEmpty() && m_person.birthday.startsWith(omitted + u'-'))
            m_person.birthday = u"--"_s + m_person.birthday.mid(5);
    }

    Draft &m_draft;
    PersonDraft &m_person;
    const QList<VcardProperty> &m_properties;
    const ReadOptions &m_options;
    QHash<QString, QString> m_labels;
    QHash<QString, int> m_emailRanks;
    QHash<QString, int> m_phoneRanks;
    QString m_namingEmail; ///< the first EMAIL, which may hold a name, too
    bool m_group = false;
};

} // namespace

CardKind fillFromCard(Draft &draft, const QList<VcardProperty> &properties, const ReadOptions &options)
{
    return Card(draft, properties, options).read();
}

} // namespace vouch::exchange
