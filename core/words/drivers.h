// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace vouch
{

/// What drives a decision. Price and value are rational, all others emotional.
enum class Driver : int { Price, Value, Brand, Expertise, Trust, Reassurance, Proposition, Others };
inline constexpr int driverCount = int(Driver::Others) + 1;

QLatin1StringView keyOf(Driver driver);
std::optional<Driver> driverOf(QStringView key);
const QList<Driver> &allDrivers();
QString nameOf(Driver driver);          ///< translated: "Value for money"
QString driverName(const QString &key); ///< nameOf(); a key of another program as it is
bool driverIsEmotional(QStringView key);
QLatin1StringView driverNature(QStringView key); ///< as stored beside it: "rational" or "emotional"

} // namespace vouch
