// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcomes/tax.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{
constexpr qint64 whole = 100'000; ///< thousandths of a percent in one
constexpr int digits = 3;
} // namespace

Money taxOf(const Money &amount, const Tax &tax)
{
    // amount · rate / divisor, in two steps, so that the product of large amounts does not overflow.
    const qint64 divisor = tax.included ? whole + tax.rate : whole;
    const qint64 units = amount.minor / divisor, rest = amount.minor % divisor * tax.rate;
    return {units * tax.rate + (rest + divisor / 2) / divisor, amount.currency};
}

std::optional<Money> totalOf(const Money &amount, const std::optional<Tax> &tax)
{
    return tax && !tax->included ? added(amount, taxOf(amount, *tax)) : std::optional(amount);
}

Result<int> readTaxRate(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,3})(?:[.,](\\d{1,3}))?$"_s);
    QString typed = text.simplified();
    if (typed.endsWith(u'%') || typed.endsWith(u'％'))
        typed = typed.chopped(1).trimmed();
    const QRegularExpressionMatch match = form.match(typed);
    const int rate = match.hasMatch() ? match.captured(1).toInt() * 1000 +
                                            match.captured(2).leftJustified(digits, u'0').toInt()
                                      : -1;
    if (rate < 0 || rate > highestTaxRate)
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate(
                         "Words", "“%1” is no tax rate. Write a percentage from 0 to 100 such as 19 or 7.7.")
                         .arg(text.trimmed()),
                     {}};
    return rate;
}

QString taxRateText(int rate, const QLocale &locale)
{
    QString text = QString::number(rate / 1000);
    QString part = QString::number(rate % 1000).rightJustified(digits, u'0');
    while (part.endsWith(u'0'))
        part.chop(1);
    return part.isEmpty() ? text : text + locale.decimalPoint() + part;
}

} // namespace vouch
