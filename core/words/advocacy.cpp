// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/advocacy.h"

#include "core/words/vocabulary.h"

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

struct KindRow {
    AdvocacyKind value;
    QLatin1StringView key;
    const char *name, *present, *past;
};

constexpr std::array<KindRow, advocacyKindCount> kinds{{
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
}};
static_assert(words::isWhole(kinds));

struct TypeRow {
    ReferralType value;
    QLatin1StringView key;
    const char *name, *phrase;
};

constexpr std::array<TypeRow, referralTypeCount> types{{
    {ReferralType::Unknown, "unknown"_L1,
     QT_TRANSLATE_NOOP("Words", "Not known if they would have bought anyway"),
     QT_TRANSLATE_NOOP("Words", "not known")},
    {ReferralType::One, "one"_L1, QT_TRANSLATE_NOOP("Words", "Would not have bought otherwise"),
     QT_TRANSLATE_NOOP("Words", "would not have bought")},
    {ReferralType::Two, "two"_L1, QT_TRANSLATE_NOOP("Words", "Would have bought anyway"),
     QT_TRANSLATE_NOOP("Words", "would have bought anyway")},
}};
static_assert(words::isWhole(types));

struct StatusRow {
    ReferralStatus value;
    QLatin1StringView key;
    const char *name, *phrase;
};

constexpr std::array<StatusRow, referralStatusCount> statuses{{
    {ReferralStatus::Invited, "invited"_L1, QT_TRANSLATE_NOOP("Words", "Invited"),
     QT_TRANSLATE_NOOP("Words", "invited")},
    {ReferralStatus::Joined, "joined"_L1, QT_TRANSLATE_NOOP("Words", "Joined"),
     QT_TRANSLATE_NOOP("Words", "joined")},
    {ReferralStatus::Purchased, "purchased"_L1, QT_TRANSLATE_NOOP("Words", "Has bought"),
     QT_TRANSLATE_NOOP("Words", "purchased")},
}};
static_assert(words::isWhole(statuses));

} // namespace

QLatin1StringView keyOf(AdvocacyKind kind)
{
    return kinds[std::size_t(kind)].key;
}

std::optional<AdvocacyKind> advocacyKindOf(QStringView key)
{
    return words::valueOf(kinds, key);
}

const QList<AdvocacyKind> &allAdvocacyKinds()
{
    static const QList<AdvocacyKind> all = words::valuesOf(kinds);
    return all;
}

QString nameOf(AdvocacyKind kind)
{
    return words::translated(kinds[std::size_t(kind)].name);
}

QString presentOf(AdvocacyKind kind)
{
    return words::translated(kinds[std::size_t(kind)].present);
}

QString pastOf(AdvocacyKind kind)
{
    return words::translated(kinds[std::size_t(kind)].past);
}

QString advocacyKindName(const QString &key)
{
    const auto kind = advocacyKindOf(key);
    return kind ? nameOf(*kind) : key;
}

QString advocacyKindPhrase(const QString &key)
{
    const auto kind = advocacyKindOf(key);
    return kind ? presentOf(*kind) : key;
}

QString advocacyKindPast(const QString &key)
{
    const auto kind = advocacyKindOf(key);
    return kind ? pastOf(*kind) : key;
}

QLatin1StringView keyOf(ReferralType type)
{
    return types[std::size_t(type)].key;
}

std::optional<ReferralType> referralTypeOf(QStringView key)
{
    return words::valueOf(types, key);
}

const QList<ReferralType> &allReferralTypes()
{
    static const QList<ReferralType> all = words::valuesOf(types);
    return all;
}

QString nameOf(ReferralType type)
{
    return words::translated(types[std::size_t(type)].name);
}

QString referralTypePhrase(const QString &key)
{
    const auto type = referralTypeOf(key);
    return type ? words::translated(types[std::size_t(*type)].phrase) : key;
}

QLatin1StringView keyOf(ReferralStatus status)
{
    return statuses[std::size_t(status)].key;
}

std::optional<ReferralStatus> referralStatusOf(QStringView key)
{
    return words::valueOf(statuses, key);
}

const QList<ReferralStatus> &allReferralStatuses()
{
    static const QList<ReferralStatus> all = words::valuesOf(statuses);
    return all;
}

QString nameOf(ReferralStatus status)
{
    return words::translated(statuses[std::size_t(status)].name);
}

QString referralStatusPhrase(const QString &key)
{
    const auto status = referralStatusOf(key);
    return status ? words::translated(statuses[std::size_t(*status)].phrase) : key;
}

} // namespace vouch
