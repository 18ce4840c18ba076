// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/advocacy.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr WordOf<AdvocacyKind> kinds[]{
    {AdvocacyKind::Share, "share"_L1, QT_TRANSLATE_NOOP("Words", "Share"),
     QT_TRANSLATE_NOOP("Words", "shares something of yours"),
     QT_TRANSLATE_NOOP("Words", "Shared something of yours")},
    {AdvocacyKind::Review, "review"_L1, QT_TRANSLATE_NOOP("Words", "Review"),
     QT_TRANSLATE_NOOP("Words", "writes a review"), QT_TRANSLATE_NOOP("Words", "Wrote a review")},
    {AdvocacyKind::Mention, "mention"_L1, QT_TRANSLATE_NOOP("Words", "Mention"),
     QT_TRANSLATE_NOOP("Words", "mentions you"), QT_TRANSLATE_NOOP("Words", "Mentioned you")},
    {AdvocacyKind::Testimonial, "testimonial"_L1, QT_TRANSLATE_NOOP("Words", "Testimonial"),
     QT_TRANSLATE_NOOP("Words", "gives a testimonial"), QT_TRANSLATE_NOOP("Words", "Gave a testimonial")},
    {AdvocacyKind::Photo, "photo"_L1, QT_TRANSLATE_NOOP("Words", "Customer photo"),
     QT_TRANSLATE_NOOP("Words", "posts a photo"), QT_TRANSLATE_NOOP("Words", "Posted a photo")},
    {AdvocacyKind::Video, "video"_L1, QT_TRANSLATE_NOOP("Words", "Customer video"),
     QT_TRANSLATE_NOOP("Words", "posts a video"), QT_TRANSLATE_NOOP("Words", "Posted a video")},
    {AdvocacyKind::Referral, "referral"_L1, QT_TRANSLATE_NOOP("Words", "Referral"),
     QT_TRANSLATE_NOOP("Words", "recommends you to somebody"), QT_TRANSLATE_NOOP("Words", "Recommended you")},
};
static_assert(isWhole(kinds, AdvocacyKind::Referral));

constexpr WordOf<ReferralType> types[]{
    {ReferralType::Unknown, "unknown"_L1,
     QT_TRANSLATE_NOOP("Words", "Not known if they would have bought anyway"),
     QT_TRANSLATE_NOOP("Words", "not known")},
    {ReferralType::One, "one"_L1, QT_TRANSLATE_NOOP("Words", "Would not have bought otherwise"),
     QT_TRANSLATE_NOOP("Words", "would not have bought")},
    {ReferralType::Two, "two"_L1, QT_TRANSLATE_NOOP("Words", "Would have bought anyway"),
     QT_TRANSLATE_NOOP("Words", "would have bought anyway")},
};
static_assert(isWhole(types, ReferralType::Two));

constexpr WordOf<ReferralStatus> statuses[]{
    {ReferralStatus::Invited, "invited"_L1, QT_TRANSLATE_NOOP("Words", "Invited"),
     QT_TRANSLATE_NOOP("Words", "invited")},
    {ReferralStatus::Joined, "joined"_L1, QT_TRANSLATE_NOOP("Words", "Joined"),
     QT_TRANSLATE_NOOP("Words", "joined")},
    {ReferralStatus::Purchased, "purchased"_L1, QT_TRANSLATE_NOOP("Words", "Has bought"),
     QT_TRANSLATE_NOOP("Words", "purchased")},
};
static_assert(isWhole(statuses, ReferralStatus::Purchased));

} // namespace

std::span<const WordOf<AdvocacyKind>> vocabularyOf(AdvocacyKind)
{
    return kinds;
}

std::span<const WordOf<ReferralType>> vocabularyOf(ReferralType)
{
    return types;
}

std::span<const WordOf<ReferralStatus>> vocabularyOf(ReferralStatus)
{
    return statuses;
}

} // namespace vouch
