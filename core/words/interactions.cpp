// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/interactions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr WordOf<InteractionKind> kinds[]{
    {InteractionKind::Message, "message"_L1, QT_TRANSLATE_NOOP("Words", "Message"),
     QT_TRANSLATE_NOOP("Words", "sends a message"), QT_TRANSLATE_NOOP("Words", "Sent a message")},
    {InteractionKind::Comment, "comment"_L1, QT_TRANSLATE_NOOP("Words", "Comment"),
     QT_TRANSLATE_NOOP("Words", "comments"), QT_TRANSLATE_NOOP("Words", "Commented")},
    {InteractionKind::Reply, "reply"_L1, QT_TRANSLATE_NOOP("Words", "Reply"),
     QT_TRANSLATE_NOOP("Words", "replies"), QT_TRANSLATE_NOOP("Words", "Replied")},
    {InteractionKind::Question, "question"_L1, QT_TRANSLATE_NOOP("Words", "Question"),
     QT_TRANSLATE_NOOP("Words", "asks a question"), QT_TRANSLATE_NOOP("Words", "Asked")},
    {InteractionKind::Mention, "mention"_L1, QT_TRANSLATE_NOOP("Words", "Mention"),
     QT_TRANSLATE_NOOP("Words", "mentions you"), QT_TRANSLATE_NOOP("Words", "Mentioned you")},
    {InteractionKind::Share, "share"_L1, QT_TRANSLATE_NOOP("Words", "Share"),
     QT_TRANSLATE_NOOP("Words", "shares something of yours"),
     QT_TRANSLATE_NOOP("Words", "Shared something of yours")},
    {InteractionKind::Like, "like"_L1, QT_TRANSLATE_NOOP("Words", "Like"),
     QT_TRANSLATE_NOOP("Words", "likes something"), QT_TRANSLATE_NOOP("Words", "Liked something")},
    {InteractionKind::Follow, "follow"_L1, QT_TRANSLATE_NOOP("Words", "Follow"),
     QT_TRANSLATE_NOOP("Words", "follows you"), QT_TRANSLATE_NOOP("Words", "Followed you")},
    {InteractionKind::Review, "review"_L1, QT_TRANSLATE_NOOP("Words", "Review"),
     QT_TRANSLATE_NOOP("Words", "writes a review"), QT_TRANSLATE_NOOP("Words", "Wrote a review")},
    {InteractionKind::Call, "call"_L1, QT_TRANSLATE_NOOP("Words", "Call"),
     QT_TRANSLATE_NOOP("Words", "calls"), QT_TRANSLATE_NOOP("Words", "Called")},
    {InteractionKind::Email, "email"_L1, QT_TRANSLATE_NOOP("Words", "E-mail"),
     QT_TRANSLATE_NOOP("Words", "sends an e-mail"), QT_TRANSLATE_NOOP("Words", "Sent an e-mail")},
    {InteractionKind::Meeting, "meeting"_L1, QT_TRANSLATE_NOOP("Words", "Meeting"),
     QT_TRANSLATE_NOOP("Words", "meets you"), QT_TRANSLATE_NOOP("Words", "Met you")},
    {InteractionKind::ShopVisit, "shop-visit"_L1, QT_TRANSLATE_NOOP("Words", "Shop visit"),
     QT_TRANSLATE_NOOP("Words", "visits the shop"), QT_TRANSLATE_NOOP("Words", "Visited the shop")},
    {InteractionKind::Live, "live"_L1, QT_TRANSLATE_NOOP("Words", "Live session"),
     QT_TRANSLATE_NOOP("Words", "joins a live session"), QT_TRANSLATE_NOOP("Words", "Joined a live session")},
    {InteractionKind::Hashtag, "hashtag"_L1, QT_TRANSLATE_NOOP("Words", "Hashtag campaign"),
     QT_TRANSLATE_NOOP("Words", "takes part in a hashtag campaign"),
     QT_TRANSLATE_NOOP("Words", "Took part in a hashtag campaign")},
    {InteractionKind::View, "view"_L1, QT_TRANSLATE_NOOP("Words", "View"),
     QT_TRANSLATE_NOOP("Words", "sees something of yours"),
     QT_TRANSLATE_NOOP("Words", "Saw something of yours")},
    {InteractionKind::BlogVisit, "blog-visit"_L1, QT_TRANSLATE_NOOP("Words", "Blog visit"),
     QT_TRANSLATE_NOOP("Words", "visits the blog"), QT_TRANSLATE_NOOP("Words", "Visited the blog")},
    {InteractionKind::SiteVisit, "site-visit"_L1, QT_TRANSLATE_NOOP("Words", "Website visit"),
     QT_TRANSLATE_NOOP("Words", "visits the website"), QT_TRANSLATE_NOOP("Words", "Visited the website")},
    {InteractionKind::CtaClick, "cta-click"_L1, QT_TRANSLATE_NOOP("Words", "Click"),
     QT_TRANSLATE_NOOP("Words", "clicks a call to action"),
     QT_TRANSLATE_NOOP("Words", "Clicked a call to action")},
    {InteractionKind::Note, "note"_L1, QT_TRANSLATE_NOOP("Words", "Note"),
     QT_TRANSLATE_NOOP("Words", "is noted"), QT_TRANSLATE_NOOP("Words", "Was noted")},
};
static_assert(isWhole(kinds, InteractionKind::Note));

constexpr WordOf<Intent> intents[]{
    {Intent::Research, "research"_L1, QT_TRANSLATE_NOOP("Words", "to find out")},
    {Intent::Share, "share"_L1, QT_TRANSLATE_NOOP("Words", "to share")},
    {Intent::Ask, "ask"_L1, QT_TRANSLATE_NOOP("Words", "to ask")},
    {Intent::Refer, "refer"_L1, QT_TRANSLATE_NOOP("Words", "to recommend")},
    {Intent::Complain, "complain"_L1, QT_TRANSLATE_NOOP("Words", "to complain")},
    {Intent::Praise, "praise"_L1, QT_TRANSLATE_NOOP("Words", "to praise")},
};
static_assert(isWhole(intents, Intent::Praise));

} // namespace

std::span<const WordOf<InteractionKind>> vocabularyOf(InteractionKind)
{
    return kinds;
}

std::span<const WordOf<Intent>> vocabularyOf(Intent)
{
    return intents;
}

const QList<InteractionKind> &kindsNotedByHand()
{
    static const QList<InteractionKind> noted =
        allOf<InteractionKind>().first(qsizetype(InteractionKind::Hashtag));
    return noted;
}

bool isSpoken(QStringView key)
{
    return key == keyOf(InteractionKind::Call) || key == keyOf(InteractionKind::Meeting) ||
           key == keyOf(InteractionKind::ShopVisit);
}

} // namespace vouch
