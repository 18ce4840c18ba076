// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numerals.h"

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

/// The narrow form of one character; null where it says nothing.
QChar plain(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit >= 0xff01 && unit <= 0xff5e)
        return plain(QChar(char16_t(unit - 0xfee0)));
    switch (unit) {
    case 0xffe0:
        return u'¢';
    case 0xffe1:
        return u'£';
    case 0xffe5:
        return u'¥';
    case 0xffe6:
        return u'₩';
    case 0x2010: // hyphens, dashes, the minus sign and its small form
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
    case 0xfe63:
        return u'-';
    case 0x2018:
    case 0x2019:
    case 0x02bc:
    case 0x2032:
    case 0x00b4:
        return u'\'';
    default:
        break;
    }
    if (c.isSpace())
        return u' ';
    if (c.category() == QChar::Other_Format)
        return {};
    if (c.category() == QChar::Number_DecimalDigit)
        return QChar(char16_t(u'0' + c.digitValue()));
    return c;
}

} // namespace

QString plainNumerals(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() > u' ' && c.unicode() < 0x7f)
            result += c;
        else if (const QChar narrow = plain(c); !narrow.isNull())
            result += narrow;
    }
    return result.trimmed();
}

std::optional<double> plainNumber(const QString &text)
{
    QString plain = plainNumerals(text);
    plain.replace(u'٫', u'.').replace(u',', u'.');
    bool isNumber = false;
    const double number = plain.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace vouch
