// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/vocabulary.h"

namespace vouch
{

/// What kind of contact it was, in the order in which they are offered. From Hashtag on nobody notes them by
/// hand: they come from files and other programs.
/// phraseOf(): "asks a question"; pastOf(): "Asked".
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
std::span<const WordOf<InteractionKind>> vocabularyOf(InteractionKind);
const QList<InteractionKind> &kindsNotedByHand();
bool isSpoken(QStringView key); ///< a call, a meeting, a visit: needs no written words

/// What somebody wanted with it.
/// nameOf(): "to ask".
enum class Intent : int { Research, Share, Ask, Refer, Complain, Praise };
std::span<const WordOf<Intent>> vocabularyOf(Intent);

} // namespace vouch
