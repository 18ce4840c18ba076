// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/networks.h"

#include "core/base/text.h"
#include "core/people/identity.h"

#include <QHash>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

/// Marks that people copy along with a handle and nobody sees: direction, joiners, byte order.
bool isInvisible(QChar c)
{
    const ushort u = c.unicode();
    return (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202e) || (u >= 0x2060 && u <= 0x2069) ||
           u == 0xfeff || u == 0x00ad;
}

QString withoutInvisible(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!isInvisible(c))
            result += c;
    }
    return result.trimmed();
}

/// Hosts by network; a host counts with all its subdomains (de.linkedin.com, m.facebook.com).
const QHash<QString, Channel> &hosts()
{
    static const QHash<QString, Channel> table{
        {u"twitter.com"_s, Channel::X},
        {u"x.com"_s, Channel::X},
        {u"facebook.com"_s, Channel::Facebook},
        {u"fb.com"_s, Channel::Facebook},
        {u"fb.me"_s, Channel::Facebook},
        {u"instagram.com"_s, Channel::Instagram},
        {u"youtube.com"_s, Channel::YouTube},
        {u"linkedin.com"_s, Channel::LinkedIn},
        {u"linkedin.cn"_s, Channel::LinkedIn},
        {u"pinterest.com"_s, Channel::Pinterest},
        {u"tiktok.com"_s, Channel::TikTok},
        {u"yelp.com"_s, Channel::Yelp},
        {u"trustpilot.com"_s, Channel::Trustpilot},
        {u"bsky.app"_s, Channel::Bluesky},
        {u"reddit.com"_s, Channel::Reddit},
        {u"t.me"_s, Channel::Telegram},
        {u"telegram.me"_s, Channel::Telegram},
        {u"wa.me"_s, Channel::WhatsApp},
        {u"whatsapp.com"_s, Channel::WhatsApp},
        {u"weibo.com"_s, Channel::Weibo},
        {u"weibo.cn"_s, Channel::Weibo},
        {u"xiaohongshu.com"_s, Channel::Xiaohongshu},
        {u"vine.co"_s, Channel::Vine},
    };
    return table;
}

std::optional<Channel> networkOfHost(QString host)
{
    while (!host.isEmpty()) {
        const auto found = hosts().constFind(host);
        if (found != hosts().cend())
            return *found;
        const qsizetype dot = host.indexOf(u'.');
        if (dot < 0)
            break;
        host.remove(0, dot + 1);
    }
    return std::nullopt;
}

QString queryValue(const QUrl &url, const QString &key)
{
    return QUrlQuery(url).queryItemValue(key, QUrl::FullyDecoded);
}

/// The handle within the path of a network's own pages; empty if the page belongs to nobody (a post, the
/// start page).
QString handleFromPath(Channel network, const QUrl &url, const QStringList &parts)
{
    const QString first = parts.value(0).toLower();
    const QString second = parts.value(1);
    if (network == Channel::LinkedIn) {
        if (first == u"in"_s || first == u"pub"_s)
            return second;
        if (first == u"company"_s || first == u"school"_s || first == u"showcase"_s)
            return second.isEmpty() ? QString() : first + u'/' + second;
        return first == u"profile"_s ? queryValue(url, u"id"_s) : QString();
    }
    if (network == Channel::Facebook) {
        if (first == u"profile.php"_s)
            return queryValue(url, u"id"_s);
        if (first == u"people"_s || first == u"pages"_s)
            return parts.size() > 2 ? parts.at(2) : second;
        static const QStringList reserved{u"groups"_s, u"events"_s, u"sharer"_s, u"sharer.php"_s, u"watch"_s};
        return reserved.contains(first) ? QString() : parts.value(0);
    }
    if (network == Channel::YouTube) {
        if (first == u"channel"_s || first == u"user"_s || first == u"c"_s)
            return second;
        return first.startsWith(u'@') ? parts.value(0) : QString();
    }
    if (network == Channel::Reddit)
        return first == u"user"_s || first == u"u"_s ? second : QString();
    if (network == Channel::Bluesky)
        return first == u"profile"_s ? second : QString();
    if (network == Channel::Xiaohongshu)
        return first == u"user"_s ? parts.value(2) : QString();
    if (network == Channel::Trustpilot)
        return first == u"users"_s ? second : QString();
    if (network == Channel::Yelp)
        return first == u"user_details"_s ? queryValue(url, u"userid"_s) : QString();
    if (network == Channel::Weibo)
        return first == u"u"_s || first == u"n"_s ? second : parts.value(0);
    if (network == Channel::Vine)
        return first == u"u"_s ? second : parts.value(0);
    if (network == Channel::TikTok)
        return first.startsWith(u'@') ? parts.value(0) : QString();
    if (network == Channel::WhatsApp)
        return parts.value(0).isEmpty() || first == u"send"_s ? queryValue(url, u"phone"_s) : parts.value(0);
    static const QStringList reserved{u"p"_s,       u"reel"_s,   u"reels"_s,   u"explore"_s,
                                      u"i"_s,       u"intent"_s, u"share"_s,   u"search"_s,
                                      u"hashtag"_s, u"home"_s,   u"stories"_s, u"joinchat"_s};
    return reserved.contains(first) ? QString() : parts.value(0);
}

/// "https://social.example/@ana" and "https://social.example/users/ana": the form all fediverse servers
/// share.
std::optional<ProfileAddress> fediverse(const QUrl &url, const QStringList &parts)
{
    if (parts.size() == 1 && parts.first().startsWith(u'@') && parts.first().size() > 1) {
        QString handle = parts.first().mid(1);
        if (!handle.contains(u'@'))
            handle += u'@' + url.host();
        return ProfileAddress{keyOf(Channel::Mastodon), handle.toLower()};
    }
    if (parts.size() == 2 && parts.first() == u"users"_s)
        return ProfileAddress{keyOf(Channel::Mastodon), (parts.at(1) + u'@' + url.host()).toLower()};
    return std::nullopt;
}

} // namespace

const QList<Network> &networks()
{
    const auto of = [](Channel channel, const QString &glyph, const QString &colour, const QString &pattern,
                       bool foldCase) {
        return Network{channel, keyOf(channel), englishNameOf(channel), glyph, colour, pattern, foldCase};
    };
    static const QList<Network> list{
        of(Channel::X, u"X"_s, u"#14171a"_s, u"https://x.com/%1"_s, true),
        of(Channel::Facebook, u"f"_s, u"#0b5fcc"_s, u"https://www.facebook.com/%1"_s, true),
        of(Channel::Instagram, u"ig"_s, u"#b32d79"_s, u"https://www.instagram.com/%1/"_s, true),
        of(Channel::YouTube, u"▶"_s, u"#c00000"_s, u"https://www.youtube.com/@%1"_s, true),
        of(Channel::LinkedIn, u"in"_s, u"#0a66c2"_s, u"https://www.linkedin.com/in/%1"_s, true),
        of(Channel::Pinterest, u"P"_s, u"#bd081c"_s, u"https://www.pinterest.com/%1/"_s, true),
        of(Channel::TikTok, u"♪"_s, u"#111111"_s, u"https://www.tiktok.com/@%1"_s, true),
        of(Channel::Yelp, u"y"_s, u"#b81500"_s, u"https://www.yelp.com/user_details?userid=%1"_s, false),
        of(Channel::GoogleReviews, u"G"_s, u"#1a5fb4"_s, u"https://www.google.com/maps/contrib/%1"_s, true),
        of(Channel::Trustpilot, u"★"_s, u"#00714d"_s, u"https://www.trustpilot.com/users/%1"_s, true),
        of(Channel::Mastodon, u"M"_s, u"#5b4be1"_s, u"https://%2/@%1"_s, true),
        of(Channel::Bluesky, u"B"_s, u"#0560d6"_s, u"https://bsky.app/profile/%1"_s, true),
        of(Channel::Reddit, u"r"_s, u"#b83700"_s, u"https://www.reddit.com/user/%1/"_s, true),
        of(Channel::Telegram, u"T"_s, u"#0b6fa4"_s, u"https://t.me/%1"_s, true),
        of(Channel::WhatsApp, u"W"_s, u"#0b7a43"_s, u"https://wa.me/%1"_s, true),
        of(Channel::WeChat, u"微"_s, u"#08783f"_s, QString(), true),
        of(Channel::Weibo, u"博"_s, u"#c8102e"_s, u"https://weibo.com/%1"_s, true),
        of(Channel::Xiaohongshu, u"红"_s, u"#c4122c"_s, u"https://www.xiaohongshu.com/user/profile/%1"_s,
           true),
        of(Channel::Vine, u"V"_s, u"#007a5a"_s, u"https://vine.co/%1"_s, true),
        of(Channel::Blog, u"✎"_s, u"#7a4b00"_s, u"https://%1"_s, false),
        of(Channel::Website, u"⌂"_s, u"#4a5568"_s, u"https://%1"_s, false),
        of(Channel::Other, u"•"_s, u"#5c5c5c"_s, QString(), true),
    };
    return list;
}

const Network &network(const QString &key)
{
    static const QHash<QString, qsizetype> index = [] {
        QHash<QString, qsizetype> made;
        for (qsizetype i = 0; i < networks().size(); ++i)
            made.insert(networks().at(i).key, i);
        return made;
    }();
    return networks().at(index.value(key, networks().size() - 1));
}

bool isSharedPlace(const QString &key)
{
    return key == keyOf(Channel::Website) || key == keyOf(Channel::Blog);
}

std::optional<QString> networkFromName(const QString &name)
{
    static const QHash<QString, Channel> names = [] {
        QHash<QString, Channel> made{
            {u"twitter"_s, Channel::X},
            {u"xtwitter"_s, Channel::X},
            {u"twitterx"_s, Channel::X},
            {u"fb"_s, Channel::Facebook},
            {u"meta"_s, Channel::Facebook},
            {u"messenger"_s, Channel::Facebook},
            {u"ig"_s, Channel::Instagram},
            {u"insta"_s, Channel::Instagram},
            {u"yt"_s, Channel::YouTube},
            {u"googlereviews"_s, Channel::GoogleReviews},
            {u"google"_s, Channel::GoogleReviews},
            {u"fediverse"_s, Channel::Mastodon},
            {u"bsky"_s, Channel::Bluesky},
            {u"tg"_s, Channel::Telegram},
            {u"wa"_s, Channel::WhatsApp},
            {u"微信"_s, Channel::WeChat},
            {u"微信号"_s, Channel::WeChat},
            {u"weixin"_s, Channel::WeChat},
            {u"微博"_s, Channel::Weibo},
            {u"sinaweibo"_s, Channel::Weibo},
            {u"小红书"_s, Channel::Xiaohongshu},
            {u"rednote"_s, Channel::Xiaohongshu},
            {u"red"_s, Channel::Xiaohongshu},
            {u"linkedinprofile"_s, Channel::LinkedIn},
            {u"领英"_s, Channel::LinkedIn},
            {u"web"_s, Channel::Website},
            {u"homepage"_s, Channel::Website},
        };
        for (const Network &each : networks())
            made.insert(QString(each.key).remove(u'-'), each.channel);
        for (auto host = hosts().cbegin(); host != hosts().cend(); ++host)
            made.insert(QString(host.key()).remove(u'.'), host.value());
        made.remove(keyOf(Channel::Other));
        return made;
    }();
    QString key;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    const auto found = names.constFind(key);
    if (found != names.cend())
        return keyOf(*found);
    return std::nullopt;
}

QString normaliseHandle(const QString &networkKey, const QString &raw)
{
    QString handle = raw.trimmed();
    if (handle.startsWith(u"x-apple:"_s))
        handle.remove(0, 8);
    if (handle.contains(u'%'))
        handle = QUrl::fromPercentEncoding(handle.toUtf8());
    handle = withoutInvisible(cleanLine(handle));
    const Network &net = network(networkKey);
    if (net.channel == Channel::WhatsApp) {
        handle = handle.section(u':', -1);
        const QString phone = normalisePhone(handle.startsWith(u'+') ? handle : u'+' + handle);
        return phone.isEmpty() ? handle.remove(u' ') : phone.mid(1);
    }
    if (isSharedPlace(net.key)) {
        const auto page = profileFromUrl(handle.contains(u"://"_s) ? handle : u"https://"_s + handle);
        return page && page->network == keyOf(Channel::Website) ? page->handle : handle;
    }
    if (handle.contains(u'/')) {
        if (const auto page = profileFromUrl(handle); page && page->network == net.key)
            return page->handle;
    }
    while (handle.startsWith(u'@'))
        handle.remove(0, 1);
    if (net.channel == Channel::Reddit && handle.startsWith(u"u/"_s, Qt::CaseInsensitive))
        handle.remove(0, 2);
    while (handle.endsWith(u'/'))
        handle.chop(1);
    if (net.channel != Channel::Other)
        handle.remove(u' ');
    // Channel ids of YouTube look like handles but differ by case.
    const bool channelId =
        net.channel == Channel::YouTube && handle.size() == 24 && handle.startsWith(u"UC"_s);
    return net.foldCase && !channelId ? handle.toLower() : handle;
}

std::optional<ProfileAddress> profileFromUrl(const QString &text)
{
    QString address = withoutInvisible(text);
    address.replace(u"\\:"_s, u":"_s);
    bool schemeGuessed = false;
    if (!address.contains(u"://"_s)) {
        const QString host = address.section(u'/', 0, 0).toLower();
        if (!host.contains(u'.') || !networkOfHost(host))
            return std::nullopt;
        address.prepend(u"https://"_s);
        schemeGuessed = true;
    }
    const QUrl url(address, QUrl::TolerantMode);
    const QString scheme = url.scheme().toLower();
    if (!url.isValid() || url.host().isEmpty() || (scheme != u"http"_s && scheme != u"https"_s))
        return std::nullopt;
    // QUrl leaves %25, %2F and a few others alone when asked for the path; a slug holds none of them.
    const QString path = QUrl::fromPercentEncoding(url.path(QUrl::FullyEncoded).toUtf8());
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    const QString host = url.host().toLower();
    std::optional<Channel> known = networkOfHost(host);
    if (!known && (host.endsWith(u".google.com"_s) || host == u"google.com"_s) &&
        path.startsWith(u"/maps/contrib/"_s))
        return ProfileAddress{keyOf(Channel::GoogleReviews), parts.value(2)};
    if (!known && host.startsWith(u"pinterest."_s))
        known = Channel::Pinterest;
    if (known) {
        QString handle = handleFromPath(*known, url, parts);
        handle = withoutInvisible(handle).remove(u' ');
        while (handle.startsWith(u'@'))
            handle.remove(0, 1);
        if (!handle.isEmpty() && !handle.contains(u"://"_s)) {
            const bool channelId = known == Channel::YouTube && handle.startsWith(u"UC"_s);
            if (known == Channel::WhatsApp)
                handle.remove(u'+');
            const QString key = keyOf(*known);
            return ProfileAddress{key, network(key).foldCase && !channelId ? handle.toLower() : handle};
        }
    } else if (const auto fedi = fediverse(url, parts)) {
        return fedi;
    }
    if (schemeGuessed && parts.isEmpty())
        return std::nullopt;
    QString handle = host.startsWith(u"www."_s) ? host.mid(4) : host;
    if (!parts.isEmpty())
        handle += u'/' + parts.join(u'/');
    return ProfileAddress{keyOf(Channel::Website), handle};
}

QString profileUrl(const QString &networkKey, const QString &handle)
{
    const Network &net = network(networkKey);
    if (net.urlPattern.isEmpty() || handle.isEmpty())
        return {};
    if (net.channel == Channel::Mastodon) {
        const QString host = handle.section(u'@', 1);
        return host.isEmpty() ? QString() : u"https://"_s + host + u"/@"_s + handle.section(u'@', 0, 0);
    }
    if (isSharedPlace(net.key))
        return QUrl(u"https://"_s + handle).toString(QUrl::FullyEncoded);
    const QString escaped = QString::fromLatin1(QUrl::toPercentEncoding(handle, "/@:"));
    if (net.channel == Channel::YouTube && handle.size() == 24 && handle.startsWith(u"UC"_s))
        return u"https://www.youtube.com/channel/"_s + escaped;
    if (net.channel == Channel::LinkedIn && handle.contains(u'/'))
        return u"https://www.linkedin.com/"_s + escaped;
    if (net.channel == Channel::WhatsApp)
        return u"https://wa.me/"_s + QString(handle).remove(u'+');
    return QString(net.urlPattern).replace(u"%1"_s, escaped);
}

} // namespace vouch
