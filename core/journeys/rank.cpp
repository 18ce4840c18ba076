// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/rank.h"

using namespace Qt::StringLiterals;

namespace vouch::rank
{

namespace
{

// A rank is a whole part of seven base-36 digits, which counts for appending and prepending, and a fraction
// behind it for what is put between two neighbours. A fraction never ends in '0', so that there is always
// room below it.
constexpr int wholeDigits = 7;
constexpr int base = 36;

int digit(QChar c)
{
    return c.isDigit() ? c.unicode() - u'0' : c.unicode() - u'a' + 10;
}

QChar symbol(int value)
{
    return QChar(value < 10 ? u'0' + value : u'a' + value - 10);
}

QString stepped(const QString &whole, int step)
{
    QString result = whole;
    for (int i = wholeDigits - 1; i >= 0; --i) {
        const int value = digit(result.at(i)) + step;
        if (value >= 0 && value < base) {
            result[i] = symbol(value);
            return result;
        }
        result[i] = symbol(step > 0 ? 0 : base - 1);
    }
    return {};
}

/// A fraction strictly between two others; an empty `high` is one.
QString middle(const QString &low, const QString &high)
{
    QString result;
    bool bounded = !high.isEmpty();
    for (qsizetype i = 0;; ++i) {
        const int a = i < low.size() ? digit(low.at(i)) : 0;
        const int b = bounded ? (i < high.size() ? digit(high.at(i)) : 0) : base;
        if (b - a > 1) {
            result += symbol((a + b) / 2);
            return result;
        }
        result += symbol(a);
        if (b - a == 1)
            bounded = false; // from here on anything above `low` is below `high`
    }
}

} // namespace

QString first()
{
    return u"i000000"_s;
}

QString after(const QString &last)
{
    return stepped(last.left(wholeDigits), 1);
}

QString before(const QString &first)
{
    return stepped(first.left(wholeDigits), -1);
}

QString between(const QString &low, const QString &high)
{
    if (low.isEmpty())
        return high.isEmpty() ? first() : before(high);
    if (high.isEmpty())
        return after(low);
    Q_ASSERT(low < high);
    const QString lowWhole = low.left(wholeDigits);
    const QString highWhole = high.left(wholeDigits);
    if (lowWhole == highWhole)
        return lowWhole + middle(low.mid(wholeDigits), high.mid(wholeDigits));
    const QString next = after(low);
    return next < high ? next : lowWhole + middle(low.mid(wholeDigits), {});
}

} // namespace vouch::rank
