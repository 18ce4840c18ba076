// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/vocabulary.h"

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
    Friend, ///< where somebody came from; nothing happens there
    Post    ///< a letter
};
std::span<const WordOf<Channel>> vocabularyOf(Channel);
/// Those at which something can happen.
const QList<Channel> &offeredChannels();
/// The name as files have it, whatever the language.
QString englishNameOf(Channel channel);
/// nameOfKey(): networks by the name that they give themselves.
QString channelText(const QString &key);

} // namespace vouch
