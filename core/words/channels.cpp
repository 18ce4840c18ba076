// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/channels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr WordOf<Channel> rows[]{
    {Channel::Email, "email"_L1, QT_TRANSLATE_NOOP("Words", "E-mail")},
    {Channel::Phone, "phone"_L1, QT_TRANSLATE_NOOP("Words", "Phone")},
    {Channel::Shop, "shop"_L1, QT_TRANSLATE_NOOP("Words", "Shop")},
    {Channel::InPerson, "in-person"_L1, QT_TRANSLATE_NOOP("Words", "In person")},
    {Channel::X, "x"_L1, "X"},
    {Channel::Facebook, "facebook"_L1, "Facebook"},
    {Channel::Instagram, "instagram"_L1, "Instagram"},
    {Channel::YouTube, "youtube"_L1, "YouTube"},
    {Channel::LinkedIn, "linkedin"_L1, "LinkedIn"},
    {Channel::Pinterest, "pinterest"_L1, "Pinterest"},
    {Channel::TikTok, "tiktok"_L1, "TikTok"},
    {Channel::Yelp, "yelp"_L1, "Yelp"},
    {Channel::GoogleReviews, "google-reviews"_L1, "Google"},
    {Channel::Trustpilot, "trustpilot"_L1, "Trustpilot"},
    {Channel::Mastodon, "mastodon"_L1, "Mastodon"},
    {Channel::Bluesky, "bluesky"_L1, "Bluesky"},
    {Channel::Reddit, "reddit"_L1, "Reddit"},
    {Channel::Telegram, "telegram"_L1, "Telegram"},
    {Channel::WhatsApp, "whatsapp"_L1, "WhatsApp"},
    {Channel::WeChat, "wechat"_L1, "WeChat"},
    {Channel::Weibo, "weibo"_L1, "Weibo"},
    {Channel::Xiaohongshu, "xiaohongshu"_L1, "Xiaohongshu"},
    {Channel::Vine, "vine"_L1, "Vine"},
    {Channel::Blog, "blog"_L1, QT_TRANSLATE_NOOP("Words", "Blog")},
    {Channel::Website, "website"_L1, QT_TRANSLATE_NOOP("Words", "Website")},
    {Channel::Other, "other"_L1, QT_TRANSLATE_NOOP("Words", "Other")},
    {Channel::Friend, "friend"_L1, QT_TRANSLATE_NOOP("Words", "A friend")},
    {Channel::Post, "post"_L1, QT_TRANSLATE_NOOP("Words", "Post")},
};
static_assert(isWhole(rows, Channel::Post));

} // namespace

std::span<const WordOf<Channel>> vocabularyOf(Channel)
{
    return rows;
}

const QList<Channel> &offeredChannels()
{
    static const QList<Channel> offered = [] {
        QList<Channel> all = allOf<Channel>();
        all.removeOne(Channel::Friend);
        return all;
    }();
    return offered;
}

QString englishNameOf(Channel channel)
{
    return QString::fromLatin1(rows[std::size_t(channel)].name);
}

QString channelText(const QString &key)
{
    return nameOfKey<Channel>(key);
}

} // namespace vouch
