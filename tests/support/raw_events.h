// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/random_columns.h"

#include <QJsonObject>
#include <QTest>

/// What tests of reports ask of the raw events, and the reports that they compare with it.
namespace vouch::test
{

using namespace insight;
using namespace Qt::StringLiterals;

inline constexpr unsigned seeds = 150;
inline const Millis end = RandomColumns::start + 520 * dayMillis;

inline QJsonObject report(const EventColumns &columns, ReportSpec spec)
{
    spec.now = end;
    const auto value = runReport(columns, spec);
    if (!value)
        qFatal("%s", qPrintable(value.error().text));
    for (const QList<Cell> &row : value->rows) {
        if (row.size() != value->columns.size())
            qFatal("a row of %s has another length than the columns", qPrintable(spec.key));
    }
    return value->toJson();
}

inline qint64 minor(const QJsonValue &money)
{
    return money.toObject()[u"minor"_s].toInteger();
}

inline bool isEuro(const EventColumns &columns, std::uint16_t currency)
{
    return columns.currencies.word(currency) == u"EUR"_s;
}

inline bool sale(const Purchase &purchase)
{
    return !purchase.abandoned && !purchase.refund;
}

/// Who brought a person first, by looking at every referral.
inline const Referral *bringer(const EventColumns &columns, PersonIndex person)
{
    const Referral *first = nullptr;
    for (const Referral &referral : columns.referrals) {
        if (referral.referred == person && referral.referrer != person && (!first || referral.at < first->at))
            first = &referral;
    }
    return first;
}

} // namespace vouch::test
