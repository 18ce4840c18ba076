// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/vocabulary.h"

#include <cstdint>

namespace vouch
{

/// How somebody spoke for us, in the order in which they are offered.
/// phraseOf(): "writes a review"; pastOf(): "Wrote a review".
enum class AdvocacyKind : int { Share, Review, Mention, Testimonial, Photo, Video, Referral };
std::span<const WordOf<AdvocacyKind>> vocabularyOf(AdvocacyKind);

/// How much a referral changed. One: the friend would not have bought otherwise. Two: the friend would have,
/// so that only the cost of winning a customer was saved (Kumar, Petersen, Leone 2007).
/// phraseOf(): "would not have bought".
enum class ReferralType : std::uint8_t { Unknown = 0, One = 1, Two = 2 };
std::span<const WordOf<ReferralType>> vocabularyOf(ReferralType);

/// How far a referral came; each includes the one before.
/// nameOf(): "Has bought"; phraseOf(): "purchased".
enum class ReferralStatus : int { Invited, Joined, Purchased };
std::span<const WordOf<ReferralStatus>> vocabularyOf(ReferralStatus);

} // namespace vouch
