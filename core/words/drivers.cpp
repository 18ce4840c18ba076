// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/drivers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr WordOf<Driver> rows[]{
    {Driver::Price, "price"_L1, QT_TRANSLATE_NOOP("Words", "Price")},
    {Driver::Value, "value"_L1, QT_TRANSLATE_NOOP("Words", "Value for money")},
    {Driver::Brand, "brand"_L1, QT_TRANSLATE_NOOP("Words", "Brand")},
    {Driver::Expertise, "expertise"_L1, QT_TRANSLATE_NOOP("Words", "Expertise")},
    {Driver::Trust, "trust"_L1, QT_TRANSLATE_NOOP("Words", "Trust")},
    {Driver::Reassurance, "reassurance"_L1, QT_TRANSLATE_NOOP("Words", "Reassurance")},
    {Driver::Proposition, "proposition"_L1, QT_TRANSLATE_NOOP("Words", "Proposition")},
    {Driver::Others, "others"_L1, QT_TRANSLATE_NOOP("Words", "Others’ views")},
};
static_assert(isWhole(rows, Driver::Others));

} // namespace

std::span<const WordOf<Driver>> vocabularyOf(Driver)
{
    return rows;
}

bool driverIsEmotional(QStringView key)
{
    return key != keyOf(Driver::Price) && key != keyOf(Driver::Value);
}

QLatin1StringView driverNature(QStringView key)
{
    return driverIsEmotional(key) ? "emotional"_L1 : "rational"_L1;
}

} // namespace vouch
