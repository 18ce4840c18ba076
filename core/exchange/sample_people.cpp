// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample_people.h"

#include "core/base/text.h"
#include "core/people/identity.h"
#include "core/people/networks.h"
#include "core/words/channels.h"

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

QString latinOf(const QString &name)
{
    QString result;
    for (const QChar letter : foldKey(name)) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            result.append(letter);
    }
    return result;
}

/// Where people of an origin are found, heavier networks first.
const QList<Channel> &networksOf(const QString &origin)
{
    static const QList<Channel> chinese{Channel::WeChat, Channel::Xiaohongshu, Channel::Xiaohongshu,
                                        Channel::Weibo,  Channel::WeChat,      Channel::Instagram};
    static const QList<Channel> eastern{Channel::Telegram, Channel::Instagram, Channel::Telegram,
                                        Channel::YouTube, Channel::Facebook};
    static const QList<Channel> others{
        Channel::Instagram, Channel::Instagram, Channel::Instagram, Channel::Instagram, Channel::Facebook,
        Channel::Facebook,  Channel::Pinterest, Channel::Pinterest, Channel::TikTok,    Channel::TikTok,
        Channel::X,         Channel::YouTube,   Channel::LinkedIn,  Channel::Bluesky};
    if (origin == "zh"_L1)
        return chinese;
    return origin == "ru"_L1 ? eastern : others;
}

} // namespace

const SampleOrigin &SamplePeople::origin()
{
    QList<int> weights;
    for (const SampleOrigin &candidate : m_data.origins)
        weights.append(candidate.weight);
    return m_data.origins.at(m_random.weighted(weights));
}

/// `wanted`, or with the first number that makes it new within the space ("instagram", "mail").
QString SamplePeople::unused(const QString &wanted, const QString &joint, const QString &space)
{
    QString candidate = wanted;
    for (int number = 2; m_used.contains(space + u':' + candidate); ++number)
        candidate = wanted + joint + QString::number(number);
    m_used.insert(space + u':' + candidate);
    return candidate;
}

/// Most have a few hundred followers, some thousands, very few tens of thousands.
qint64 SamplePeople::followers()
{
    const qint64 throwOfDice = m_random.below(100);
    if (throwOfDice < 2)
        return m_random.between(20'000, 90'000);
    return throwOfDice < 12 ? m_random.between(1'500, 9'500) : m_random.between(35, 900);
}

ProfileDraft SamplePeople::profile(const QString &network, const SampleName &given, const SampleName &family,
                                   Millis since)
{
    QString wanted = given.latin + family.latin;
    const bool dashed = network == keyOf(Channel::LinkedIn);
    switch (family.latin.isEmpty() ? 3 : m_random.below(4)) {
    case 0:
        wanted = given.latin + (dashed ? u"-"_s : u"_"_s) + family.latin;
        break;
    case 1:
        wanted = family.latin + given.latin.left(2);
        break;
    case 2:
        wanted = given.latin + u"athome"_s;
        break;
    default:
        break;
    }
    if (dashed)
        wanted.replace(u'_', u'-');
    ProfileDraft draft;
    draft.network = network;
    draft.handle = unused(wanted, dashed ? u"-"_s : QString(), network);
    if (network == keyOf(Channel::Bluesky))
        draft.handle = normaliseHandle(network, draft.handle + u".bsky.social"_s);
    draft.url = profileUrl(network, draft.handle);
    draft.followers = m_random.chance(88) ? followers() : -1;
    draft.followedSince = m_random.chance(60) ? since - m_random.between(1, 40) * dayMillis : 0;
    return draft;
}

void SamplePeople::addProfiles(PersonDraft &person, const SampleOrigin &origin, const SampleName &given,
                               const SampleName &family, Millis since)
{
    const qint64 wanted = m_random.chance(55) ? 1 : m_random.between(1, 3);
    QStringList taken;
    for (qint64 number = 0; number < wanted; ++number) {
        const QString network = keyOf(m_random.pick(networksOf(origin.key)));
        if (taken.contains(network))
            continue;
        taken.append(network);
        person.profiles.append(profile(network, given, family, since));
    }
}

/// Numbers that regulators keep free for films: Ofcom's, those of North America, and Arcep's, in turn.
QString SamplePeople::phone()
{
    static const QStringList areas{u"202"_s, u"212"_s, u"303"_s, u"415"_s, u"617"_s};
    const int number = m_phones++;
    const int count = number / 3;
    switch (number % 3) {
    case 0:
        return u"+447700900%1"_s.arg(count % 1000, 3, 10, '0'_L1);
    case 1:
        return u"+1"_s + areas.at(count % areas.size()) + u"555"_s +
               u"%1"_s.arg(100 + count / areas.size() % 100, 4, 10, '0'_L1);
    default:
        return u"+3363998%1"_s.arg(count % 10'000, 4, 10, '0'_L1);
    }
}

void SamplePeople::addContacts(PersonDraft &person, const SampleOrigin &origin, const QString &mailName)
{
    static const QStringList hosts{u"@example.com"_s, u"@example.org"_s, u"@example.net"_s};
    if (m_random.chance(68)) {
        const QString host = m_random.pick(hosts);
        person.emails.append({u"home"_s, unused(mailName, QString(), host) + host, true});
    }
    if (m_random.chance(12)) {
        const QString host = m_random.pick(hosts);
        person.emails.append({u"work"_s, unused(mailName.section(u'.', -1), QString(), host) + host, false});
    }
    if (m_random.chance(40))
        person.phones.append({u"mobile"_s, phone(), true});
    if (m_random.chance(45)) {
        const QStringList city = m_random.pick(origin.cities).split(u'|');
        AddressDraft address;
        address.label = u"home"_s;
        address.city = city.value(0);
        address.country = city.value(1);
        address.postalCode = city.value(2);
        person.addresses.append(address);
    }
}

/// What makes one card differ from the next: tags, owner, birthday.
void SamplePeople::addColour(PersonDraft &person)
{
    const qint64 tags = m_random.chance(45) ? m_random.between(1, 2) : 0;
    for (qint64 number = 0; number < tags; ++number)
        person.tags.append(m_random.pick(m_data.tags));
    person.tags.removeDuplicates();
    if (m_random.chance(86))
        person.owner = m_data.owners.at(m_random.weighted({45, 33, 22}));
    if (m_random.chance(22)) {
        const auto month = int(m_random.between(1, 12));
        const auto day = int(m_random.between(1, 28));
        const QString tail = u"-%1-%2"_s.arg(month, 2, 10, '0'_L1).arg(day, 2, 10, '0'_L1);
        person.birthday =
            m_random.chance(60) ? QString::number(m_random.between(1948, 2004)) + tail : u"-"_s + tail;
    }
}

SamplePeople::Made SamplePeople::person(int number, Millis since)
{
    const SampleOrigin &from = origin();
    const SampleName given = m_random.pick(from.given);
    const SampleName family = m_random.pick(from.family);
    Made made;
    made.language = from.language;
    PersonDraft &person = made.person;
    person.externalId = u"sample:%1"_s.arg(number);
    person.given = given.text;
    person.family = family.text;
    person.displayName = joinName(given.text, QString(), family.text);
    if (from.key == "ja"_L1)
        person.phonetic = family.latin + u' ' + given.latin;
    if (m_random.chance(86))
        addProfiles(person, from, given, family, since);
    addContacts(person, from, given.latin + u'.' + family.latin);
    if (person.profiles.isEmpty() && person.emails.isEmpty() && person.phones.isEmpty())
        addProfiles(person, from, given, family, since);
    if (m_random.chance(9)) {
        person.organisation = m_random.pick(m_data.organisations);
        person.title = m_random.chance(50) ? u"Owner"_s : u"Manager"_s;
    }
    addColour(person);
    return made;
}

SamplePeople::Made SamplePeople::handleOnly(int number, Millis since)
{
    const SampleOrigin &from = origin();
    const SampleName given = m_random.pick(from.given);
    const SampleName family = m_random.pick(from.family);
    Made made;
    made.language = from.language;
    made.person.externalId = u"sample:%1"_s.arg(number);
    const Channel network = m_random.pick(networksOf(from.key));
    made.person.profiles.append(profile(keyOf(network), given, family, since));
    return made;
}

SamplePeople::Made SamplePeople::organisation(int number, const QString &name, Millis since)
{
    const SampleOrigin &from = origin();
    const QString latin = latinOf(name);
    Made made;
    made.language = u"en"_s;
    PersonDraft &person = made.person;
    person.externalId = u"sample:%1"_s.arg(number);
    person.isOrganisation = true;
    person.displayName = name;
    person.organisation = name;
    person.emails.append(
        {u"work"_s, unused(u"hello."_s + latin, QString(), u"@example.com"_s) + u"@example.com"_s, true});
    person.phones.append({u"work"_s, phone(), true});
    person.profiles.append(profile(keyOf(Channel::Instagram), {name, latin}, {}, since));
    addColour(person);
    person.birthday.clear();
    person.tags.append(u"wholesale"_s);
    person.tags.removeDuplicates();
    const QStringList city = m_random.pick(from.cities).split(u'|');
    AddressDraft address;
    address.label = u"work"_s;
    address.city = city.value(0);
    address.country = city.value(1);
    address.postalCode = city.value(2);
    person.addresses.append(address);
    return made;
}

} // namespace vouch::exchange
