// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace vouch
{

/// What kind of contact it was, in the order in which they are offered. From Hashtag on nobody notes them by
/// hand: they come from files and other programs.
enum class InteractionKind : int {
    Message,
    Comment,
    Reply,
    Question,
    Mention,
    Share,
    Like,
    Follow,
    Review,
    Call,
    Email,
    Meeting,
    ShopVisit,
    Live,
    Hashtag,
    View,
    BlogVisit,
    SiteVisit,
    CtaClick,
    Note
};
inline constexpr int interactionKindCount = int(InteractionKind::Note) + 1;

QLatin1StringView keyOf(InteractionKind kind); ///< as stored: "shop-visit"
std::optional<InteractionKind> interactionKindOf(QStringView key);
const QList<InteractionKind> &allInteractionKinds();
const QList<InteractionKind> &kindsNotedByHand();
bool isSpoken(QStringView key); ///< a call, a meeting, a visit: needs no written words

QString nameOf(InteractionKind kind);              ///< translated: "Question"
QString presentOf(InteractionKind kind);           ///< of somebody: "asks a question"
QString pastOf(InteractionKind kind);              ///< "Asked"
QString interactionKindName(const QString &key);   ///< nameOf(); a key of another program as it is
QString interactionKindPhrase(const QString &key); ///< presentOf(), likewise
QString interactionKindPast(const QString &key);   ///< pastOf(), likewise

/// What somebody wanted with it.
enum class Intent : int { Research, Share, Ask, Refer, Complain, Praise };
inline constexpr int intentCount = int(Intent::Praise) + 1;

QLatin1StringView keyOf(Intent intent);
std::optional<Intent> intentOf(QStringView key);
const QList<Intent> &allIntents();
QString nameOf(Intent intent);          ///< translated: "to ask"
QString intentName(const QString &key); ///< nameOf(); a key of another program as it is

} // namespace vouch
