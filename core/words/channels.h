// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace vouch
{

/// Where something happened, in the order in which they are offered. From X to Other they are the networks of
/// core/people/networks.h, where people have profiles. A file may name others; those keep their key.
enum class Channel : int {
    Email,
    Phone,
    Shop,
    InPerson,
    X,
    Facebook,
    Instagram,
    YouTube,
    LinkedIn,
    Pinterest,
    TikTok,
    Yelp,
    GoogleReviews,
    Trustpilot,
    Mastodon,
    Bluesky,
    Reddit,
    Telegram,
    WhatsApp,
    WeChat,
    Weibo,
    Xiaohongshu,
    Vine,
    Blog,
    Website,
    Other,
    Friend ///< where somebody came from; nothing happens there
};
inline constexpr int channelCount = int(Channel::Friend) + 1;

QLatin1StringView keyOf(Channel channel); ///< as stored: "in-person", "linkedin"
std::optional<Channel> channelOf(QStringView key);
const QList<Channel> &allChannels();
const QList<Channel> &offeredChannels(); ///< those at which something can happen

QString nameOf(Channel channel); ///< translated: "Website"; networks by the name that they give themselves
QString englishNameOf(Channel channel);  ///< the same as files have it, whatever the language
QString channelText(const QString &key); ///< nameOf(); a key of another program as it is

} // namespace vouch
