// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vouch {

namespace {

struct Symbol {
    QStringView text;
    const char16_t *code;
};

// Longer symbols first: "US$" must not be read as "$".
constexpr Symbol symbols[] = {
    {u"US$", u"USD"}, {u"CA$", u"CAD"}, {u"A$", u"AUD"}, {u"HK$", u"HKD"}, {u"R$", u"BRL"}, {u"NT$", u"TWD"},
    {u"CN¥", u"CNY"}, {u"RM", u"MYR"},  {u"€", u"EUR"},  {u"£", u"GBP"},   {u"¥", u"CNY"},  {u"￥", u"CNY"},
    {u"₹", u"INR"},   {u"₽", u"RUB"},   {u"₩", u"KRW"},  {u"৳", u"BDT"},   {u"₺", u"TRY"},  {u"zł", u"PLN"},
    {u"$", u"USD"},
};

qint64 powerOfTen(int exponent)
{
    qint64 result = 1;
    while (exponent-- > 0)
        result *= 10;
    return result;
}

/// Decides which of '.' and ',' is the decimal separator and returns the digits with '.' as the only one.
std::optional<QString> plainNumber(QString number)
{
    static const QRegularExpression blanks(u"[\\s'’\u00a0\u202f]"_s);
    number.remove(blanks);
    const qsizetype dot = number.lastIndexOf(u'.');
    const qsizetype comma = number.lastIndexOf(u',');
    if (dot >= 0 && comma >= 0) {
        number.remove(dot > comma ? u',' : u'.');
        number.replace(u',', u'.');
    } else if (dot >= 0 || comma >= 0) {
        const QChar separator = dot >= 0 ? u'.' : u',';
        const qsizetype behind = number.size() - 1 - qMax(dot, comma);
        // "1,234" and "1,234,567" group thousands; "1,5" and "1,23" are decimals. A lone dot is a point.
        if (number.count(separator) > 1 || (separator == u',' && behind == 3))
            number.remove(separator);
        number.replace(u',', u'.');
    }
    static const QRegularExpression valid(u"^\\d*(\\.\\d*)?$"_s);
    if (!valid.match(number).hasMatch() || number.isEmpty() || number == u"."_s)
        return std::nullopt;
    return number;
}

} // namespace

QJsonObject Money::toJson() const
{
    return {{u"minor"_s, minor}, {u"currency"_s, currency}};
}

bool isCurrencyCode(const QString &text)
{
    static const QRegularExpression form(u"^[A-Z]{3}$"_s);
    return form.match(text).hasMatch();
}

int minorDigits(const QString &currency)
{
    static const QSet<QString> none{u"BIF"_s, u"CLP"_s, u"DJF"_s, u"GNF"_s, u"ISK"_s, u"JPY"_s, u"KMF"_s, u"KRW"_s,
                                    u"PYG"_s, u"RWF"_s, u"UGX"_s, u"VND"_s, u"VUV"_s, u"XAF"_s, u"XOF"_s, u"XPF"_s};
    static const QSet<QString> three{u"BHD"_s, u"IQD"_s, u"JOD"_s, u"KWD"_s, u"LYD"_s, u"OMR"_s, u"TND"_s};
    if (none.contains(currency))
        return 0;
    return three.contains(currency) ? 3 : 2;
}

QString formatMoney(const Money &money, const QLocale &locale, bool compact)
{
    static const QHash<QString, QString> signs{{u"EUR"_s, u"€"_s}, {u"USD"_s, u"$"_s},  {u"GBP"_s, u"£"_s},
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
        const quint64 whole = compact ? (magnitude + quint64(unit) / 2) / quint64(unit) : magnitude / quint64(unit);
        number = locale.toString(qulonglong(whole));
        if (digits > 0 && !compact)
            number += locale.decimalPoint()
                + QString::number(magnitude % quint64(unit)).rightJustified(digits, u'0');
    }
    const QString minus = negative ? u"−"_s : QString();
    const auto sign = signs.constFind(money.currency);
    if (sign != signs.cend())
        return minus + *sign + number;
    return money.currency.isEmpty() ? minus + number : minus + money.currency + u'\u00a0' + number;
}

std::optional<Money> parseMoney(const QString &text, const QString &fallbackCurrency)
{
    QString rest = text.trimmed();
    if (rest.startsWith(u'\''))
        rest.remove(0, 1);
    Money money{0, fallbackCurrency};
    bool negative = false;
    if (rest.startsWith(u'(') && rest.endsWith(u')')) {
        negative = true;
        rest = rest.mid(1, rest.size() - 2).trimmed();
    }
    static const QRegularExpression code(u"(?:^|[^A-Za-z])([A-Z]{3})(?:$|[^A-Za-z])"_s);
    if (const auto match = code.match(rest); match.hasMatch()) {
        money.currency = match.captured(1);
        rest.remove(match.capturedStart(1), 3);
    } else {
        for (const Symbol &symbol : symbols) {
            const qsizetype at = rest.indexOf(symbol.text);
            if (at < 0)
                continue;
            const QString found = QString::fromUtf16(symbol.code);
            // "$" and "¥" belong to several currencies: where the column names one, it is believed.
            const bool shared = symbol.text == u"$" || symbol.text == u"¥" || symbol.text == u"￥";
            if (!shared || fallbackCurrency.isEmpty())
                money.currency = found;
            rest.remove(at, symbol.text.size());
            break;
        }
    }
    rest = rest.trimmed();
    for (const QChar minus : {u'-', u'−'}) {
        if (rest.startsWith(minus)) {
            negative = true;
            rest.remove(0, 1);
        } else if (rest.endsWith(minus)) {
            negative = true;
            rest.chop(1);
        }
    }
    if (rest.startsWith(u'+'))
        rest.remove(0, 1);
    const std::optional<QString> number = plainNumber(rest.trimmed());
    if (!number)
        return std::nullopt;
    const int digits = minorDigits(money.currency);
    const qsizetype point = number->indexOf(u'.');
    QString whole = point < 0 ? *number : number->left(point);
    QString behind = point < 0 ? QString() : number->mid(point + 1);
    while (behind.size() > digits && behind.endsWith(u'0'))
        behind.chop(1);
    if (behind.size() > digits) {
        // Exports of computed prices carry binary dust such as 12.340000001: more than four digits round.
        if (behind.size() <= digits + 2)
            return std::nullopt;
        const bool up = behind.at(digits) >= u'5';
        behind.truncate(digits);
        bool fits = false;
        qint64 minor = (whole + behind).toLongLong(&fits);
        if (!fits)
            return std::nullopt;
        money.minor = (negative ? -1 : 1) * (minor + (up ? 1 : 0));
        return money;
    }
    behind = behind.leftJustified(digits, u'0');
    bool fits = false;
    const QString joined = whole + behind;
    const qint64 minor = joined.isEmpty() ? 0 : joined.toLongLong(&fits);
    if (!fits && !joined.isEmpty())
        return std::nullopt;
    money.minor = negative ? -minor : minor;
    return money;
}

} // namespace vouch
