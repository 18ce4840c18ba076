// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <cstdint>
#include <optional>

namespace vouch
{

/// How somebody spoke for us, in the order in which they are offered.
enum class AdvocacyKind : int { Share, Review, Mention, Testimonial, Photo, Video, Referral };
inline constexpr int advocacyKindCount = int(AdvocacyKind::Referral) + 1;

QLatin1StringView keyOf(AdvocacyKind kind);
std::optional<AdvocacyKind> advocacyKindOf(QStringView key);
const QList<AdvocacyKind> &allAdvocacyKinds();
QString nameOf(AdvocacyKind kind);              ///< translated: "Review"
QString presentOf(AdvocacyKind kind);           ///< of somebody: "writes a review"
QString pastOf(AdvocacyKind kind);              ///< "Wrote a review"
QString advocacyKindName(const QString &key);   ///< nameOf(); a key of another program as it is
QString advocacyKindPhrase(const QString &key); ///< presentOf(), likewise
QString advocacyKindPast(const QString &key);   ///< pastOf(), likewise

/// How much a referral changed. One: the friend would not have bought otherwise. Two: the friend would have,
/// so that only the cost of winning a customer was saved (Kumar, Petersen, Leone 2007).
enum class ReferralType : std::uint8_t { Unknown = 0, One = 1, Two = 2 };
inline constexpr int referralTypeCount = int(ReferralType::Two) + 1;

QLatin1StringView keyOf(ReferralType type); ///< "unknown", "one", "two"
std::optional<ReferralType> referralTypeOf(QStringView key);
const QList<ReferralType> &allReferralTypes();
QString nameOf(ReferralType type); ///< translated: "Would have bought anyway"
QString referralTypePhrase(
    const QString &key); ///< within a sentence: "would have bought anyway"; another key as it is

/// How far a referral came; each includes the one before.
enum class ReferralStatus : int { Invited, Joined, Purchased };
inline constexpr int referralStatusCount = int(ReferralStatus::Purchased) + 1;

QLatin1StringView keyOf(ReferralStatus status);
std::optional<ReferralStatus> referralStatusOf(QStringView key);
const QList<ReferralStatus> &allReferralStatuses();
QString nameOf(ReferralStatus status);            ///< translated: "Has bought"
QString referralStatusPhrase(const QString &key); ///< within a sentence: "purchased"; another key as it is

} // namespace vouch
