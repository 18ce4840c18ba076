// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "core/base/amount_text.h"
#include "core/base/currencies.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

qint64 powerOfTen(int exponent)
{
    qint64 result = 1;
    while (exponent-- > 0)
        result *= 10;
    return result;
}

/// No amount is larger, so that sums of some thousands of them always fit.
constexpr qint64 largestMinor = 10'000'000'000'000'000;

struct Reading {
    enum class Problem { None, NoAmount, Open, TooLarge, TooFine };
    Problem problem = Problem::None;
    Money money;
};

/// Where "1.250" ends: whether its mark stands before cents; nothing if nobody can say.
std::optional<bool> isDecimal(QChar mark, const QString &currency, const AmountContext &context)
{
    if (minorDigits(currency) == 0)
        return false;
    if (context.mark != DecimalMark::Unknown)
        return (context.mark == DecimalMark::Dot) == (mark == u'.');
    if (isUsedWithoutCents(currency) || context.locale.groupSeparator() == mark)
        return false;
    if (minorDigits(currency) == 3 && context.locale.decimalPoint() == mark)
        return true;
    return std::nullopt;
}

Reading::Problem setMinor(const AmountText &amount, qsizetype behind, Money &money)
{
    const qsizetype shift = minorDigits(money.currency) - behind + amount.power;
    QString digits = amount.digits;
    bool up = false;
    if (shift < 0) {
        const qsizetype kept = qMax<qsizetype>(0, digits.size() + shift);
        const QString dropped = digits.mid(kept).rightJustified(-shift, u'0');
        // Exports of computed prices carry binary dust such as 12.340000001: more than two digits too many
        // round.
        static const QRegularExpression zeros(u"^0*$"_s);
        if (!zeros.match(dropped).hasMatch() && dropped.size() <= 2)
            return Reading::Problem::TooFine;
        up = dropped.front() >= u'5';
        digits.truncate(kept);
    } else {
        digits += QString(shift, u'0');
    }
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    bool fits = digits.size() < 19;
    const qint64 minor = digits.isEmpty() ? 0 : fits ? digits.toLongLong(&fits) : 0;
    if (!fits || minor > largestMinor)
        return Reading::Problem::TooLarge;
    money.minor = (amount.negative ? -1 : 1) * (minor + (up ? 1 : 0));
    return Reading::Problem::None;
}

Reading readAmount(const QString &text, const AmountContext &context)
{
    Reading reading;
    const std::optional<AmountText> amount = amountText(text);
    if (!amount) {
        reading.problem = Reading::Problem::NoAmount;
        return reading;
    }
    reading.money.currency = currencyOf(*amount, context);
    qsizetype behind = amount->behind;
    if (!amount->open.isNull()) {
        const auto decimal = isDecimal(amount->open, reading.money.currency, context);
        if (!decimal) {
            reading.problem = Reading::Problem::Open;
            return reading;
        }
        behind = *decimal ? 3 : 0;
    }
    reading.problem = setMinor(*amount, behind, reading.money);
    return reading;
}

Error refused(const QString &sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

} // namespace

QJsonObject Money::toJson() const
{
    return {{u"minor"_s, minor}, {u"currency"_s, currency}};
}

bool isCurrencyCode(const QString &text)
{
    return isInIso4217(text);
}

int minorDigits(const QString &currency)
{
    static const QSet<QString> none{u"BIF"_s, u"CLP"_s, u"DJF"_s, u"GNF"_s, u"ISK"_s, u"JPY"_s,
                                    u"KMF"_s, u"KRW"_s, u"PYG"_s, u"RWF"_s, u"UGX"_s, u"VND"_s,
                                    u"VUV"_s, u"XAF"_s, u"XOF"_s, u"XPF"_s};
    static const QSet<QString> three{u"BHD"_s, u"IQD"_s, u"JOD"_s, u"KWD"_s, u"LYD"_s, u"OMR"_s, u"TND"_s};
    if (none.contains(currency))
        return 0;
    return three.contains(currency) ? 3 : 2;
}

QString formatMoney(const Money &money, const QLocale &locale, bool compact)
{
    static const QHash<QString, QString> signs{{u"EUR"_s, u"€"_s}, {u"USD"_s, u"$"_s},   {u"GBP"_s, u"£"_s},
                                               {u"CNY"_s, u"¥"_s}, {u"JPY"_s, u"JP¥"_s}, {u"INR"_s, u"₹"_s},
                                               {u"KRW"_s, u"₩"_s}, {u"BRL"_s, u"R$"_s}};
    const int digits = minorDigits(money.currency);
    const qint64 unit = powerOfTen(digits);
    const bool negative = money.minor < 0;
    const quint64 magnitude = negative ? 0 - quint64(money.minor) : quint64(money.minor);
    QString number;
    if (compact && magnitude >= quint64(unit) * 10'000) {
        const double whole = double(magnitude) / double(unit);
        const bool millions = whole >= 999'950;
        number = locale.toString(whole / (millions ? 1e6 : 1e3), 'f', 1) + (millions ? u"M"_s : u"k"_s);
    } else {
        // Without its cents an amount is rounded, not cut: 4,638.90 reads 4,639.
        const quint64 whole =
            compact ? (magnitude + quint64(unit) / 2) / quint64(unit) : magnitude / quint64(unit);
        number = locale.toString(qulonglong(whole));
        if (digits > 0 && !compact)
            number += locale.decimalPoint() +
                      QString::number(magnitude % quint64(unit)).rightJustified(digits, u'0');
    }
    const QString minus = negative ? u"−"_s : QString();
    const auto sign = signs.constFind(money.currency);
    if (sign != signs.cend())
        return minus + *sign + number;
    return money.currency.isEmpty() ? minus + number : minus + money.currency + u'\u00a0' + number;
}

QString typedAmount(const Money &money, const QLocale &locale)
{
    const int digits = minorDigits(money.currency);
    const quint64 magnitude = money.minor < 0 ? 0 - quint64(money.minor) : quint64(money.minor);
    const quint64 unit = quint64(powerOfTen(digits));
    QString text = (money.minor < 0 ? u"-"_s : QString()) + QString::number(magnitude / unit);
    if (digits > 0)
        text += locale.decimalPoint() + QString::number(magnitude % unit).rightJustified(digits, u'0');
    return text;
}

std::optional<Money> multiplied(const Money &price, qint64 count)
{
    qint64 minor = 0;
    if (qMulOverflow(price.minor, count, &minor) || minor > largestMinor || minor < -largestMinor)
        return std::nullopt;
    return Money{minor, price.currency};
}

std::optional<Money> added(const Money &one, const Money &other)
{
    qint64 minor = 0;
    if (one.currency != other.currency || qAddOverflow(one.minor, other.minor, &minor) ||
        minor > largestMinor || minor < -largestMinor)
        return std::nullopt;
    return Money{minor, one.currency};
}

std::optional<Money> parseMoney(const QString &text, const AmountContext &context)
{
    const Reading reading = readAmount(text, context);
    return reading.problem == Reading::Problem::None ? std::optional(reading.money) : std::nullopt;
}

Result<Money> readMoney(const QString &text, const AmountContext &context)
{
    const Reading reading = readAmount(text, context);
    const QString shown = safeForDisplay(text.simplified().left(60));
    const QString &currency = reading.money.currency;
    switch (reading.problem) {
    case Reading::Problem::None:
        return reading.money;
    case Reading::Problem::Open: {
        const auto as = [&](DecimalMark mark) {
            const auto money = parseMoney(text, {context.currency, mark, context.locale});
            return money ? typedAmount(*money, context.locale) : QString();
        };
        QStringList ways{as(DecimalMark::Dot), as(DecimalMark::Comma)};
        ways.removeAll(QString());
        if (ways.size() == 2)
            return refused(QCoreApplication::translate("Money", "“%1” can mean %2 or %3. Write one of them.")
                               .arg(shown, ways.first(), ways.last()));
        return refused(QCoreApplication::translate("Money", "“%1” can be read in two ways. Write %2.")
                           .arg(shown, ways.join(QString())));
    }
    case Reading::Problem::TooLarge:
        return refused(
            QCoreApplication::translate("Money", "“%1” is more than Vouch can count; the most is %2.")
                .arg(shown, formatMoney({largestMinor, currency}, context.locale)));
    case Reading::Problem::TooFine:
        return refused(QCoreApplication::translate("Money",
                                                   "“%1” is finer than the smallest coin of %2. Write "
                                                   "it with at most %n digit(s) behind the point.",
                                                   nullptr, minorDigits(currency))
                           .arg(shown, currency));
    case Reading::Problem::NoAmount:
        break;
    }
    return refused(
        QCoreApplication::translate("Money", "“%1” is no amount that Vouch can read; write it like %2.")
            .arg(shown, typedAmount({4990, u"EUR"_s}, context.locale)));
}

} // namespace vouch
