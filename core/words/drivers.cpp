// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/drivers.h"

#include "core/words/vocabulary.h"

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

struct Row {
    Driver value;
    QLatin1StringView key;
    const char *name;
};

constexpr std::array<Row, driverCount> rows{{
    {Driver::Price, "price"_L1, QT_TRANSLATE_NOOP("Words", "Price")},
    {Driver::Value, "value"_L1, QT_TRANSLATE_NOOP("Words", "Value for money")},
    {Driver::Brand, "brand"_L1, QT_TRANSLATE_NOOP("Words", "Brand")},
    {Driver::Expertise, "expertise"_L1, QT_TRANSLATE_NOOP("Words", "Expertise")},
    {Driver::Trust, "trust"_L1, QT_TRANSLATE_NOOP("Words", "Trust")},
    {Driver::Reassurance, "reassurance"_L1, QT_TRANSLATE_NOOP("Words", "Reassurance")},
    {Driver::Proposition, "proposition"_L1, QT_TRANSLATE_NOOP("Words", "Proposition")},
    {Driver::Others, "others"_L1, QT_TRANSLATE_NOOP("Words", "Others’ views")},
}};
static_assert(words::isWhole(rows));

} // namespace

QLatin1StringView keyOf(Driver driver)
{
    return rows[std::size_t(driver)].key;
}

std::optional<Driver> driverOf(QStringView key)
{
    return words::valueOf(rows, key);
}

const QList<Driver> &allDrivers()
{
    static const QList<Driver> all = words::valuesOf(rows);
    return all;
}

QString nameOf(Driver driver)
{
    return words::translated(rows[std::size_t(driver)].name);
}

QString driverName(const QString &key)
{
    const auto driver = driverOf(key);
    return driver ? nameOf(*driver) : key;
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
