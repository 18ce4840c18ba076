// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/currencies.h"

#include "core/base/money.h"

#include <QHash>
#include <QSet>
#include <memory>
#include <unicode/ucurr.h>
#include <unicode/uenum.h>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

struct Unit {
    const char16_t *words; ///< parted by blanks, lower case, without the dot of an abbreviation
    const char16_t *codes; ///< parted by blanks, the likeliest first
};

constexpr Unit units[] = {
    {u"€ euro euros eur ευρώ евро ユーロ 欧元 歐元 유로", u"EUR"},
    {u"$ dollar dollars", u"USD CAD AUD NZD SGD HKD MXN TWD CLP COP ARS UYU DOP BSD JMD TTD FJD"},
    {u"us$ usd$ u$s 美元 美金 ドル 달러 доллар долларов", u"USD"},
    {u"ca$ c$ cad$", u"CAD"},
    {u"a$ au$ aud$", u"AUD"},
    {u"nz$ nzd$", u"NZD"},
    {u"s$ sg$", u"SGD"},
    {u"hk$ 港元 港币 港幣", u"HKD"},
    {u"nt$ ntd nt 新台幣 台币", u"TWD"},
    {u"mx$ mex$", u"MXN"},
    {u"cl$ clp$", u"CLP"},
    {u"col$ cop$", u"COP"},
    {u"ar$ arg$", u"ARS"},
    {u"$u", u"UYU"},
    {u"rd$", u"DOP"},
    {u"r$ reais", u"BRL"},
    {u"£ pound pounds quid", u"GBP EGP"},
    {u"e£ ج.م", u"EGP"},
    {u"¥", u"CNY JPY"},
    {u"cn¥ rmb 人民币 人民幣 yuan", u"CNY"},
    {u"元 块", u"CNY TWD HKD"},
    {u"圆 圓", u"CNY TWD HKD"},
    {u"jp¥ 円 yen", u"JPY"},
    {u"₩ 원 won", u"KRW KPW"},
    {u"kr kronor kroner króna", u"SEK NOK DKK ISK"},
    {u"skr", u"SEK"},
    {u"nkr", u"NOK"},
    {u"dkr", u"DKK"},
    {u"ikr", u"ISK"},
    {u"kč korun koruny", u"CZK"},
    {u"zł zl złotych", u"PLN"},
    {u"ft forint", u"HUF"},
    {u"lei leu", u"RON MDL"},
    {u"лв лева lv", u"BGN"},
    {u"₽ руб рублей р rub", u"RUB BYN"},
    {u"br", u"BYN ETB"},
    {u"₴ грн гривень", u"UAH"},
    {u"₸ тг тенге", u"KZT"},
    {u"₾ lari", u"GEL"},
    {u"֏", u"AMD"},
    {u"₼", u"AZN"},
    {u"дин din rsd", u"RSD"},
    {u"km", u"BAM"},
    {u"₺ tl lira", u"TRY"},
    {u"fr sfr franken", u"CHF"},
    {u"₪ ש\"ח שח", u"ILS"},
    {u"د.إ درهم dhs dh", u"AED MAD"},
    {u"ر.س ريال sr", u"SAR QAR OMR YER"},
    {u"ر.ق", u"QAR"},
    {u"د.ك", u"KWD"},
    {u"د.ب", u"BHD"},
    {u"د.م", u"MAD"},
    {u"د.ت", u"TND"},
    {u"د.ج", u"DZD"},
    {u"﷼ تومان", u"IRR"},
    {u"₹ rs rupees rupee रु", u"INR PKR LKR NPR MUR"},
    {u"৳ tk", u"BDT"},
    {u"₫ đ vnđ đồng", u"VND"},
    {u"฿ บาท baht", u"THB"},
    {u"rp rupiah", u"IDR"},
    {u"rm ringgit", u"MYR"},
    {u"₱ php₱", u"PHP"},
    {u"₦", u"NGN"},
    {u"₵ gh₵ gh¢", u"GHS"},
    {u"ksh kshs", u"KES"},
    {u"ush", u"UGX"},
    {u"tsh", u"TZS"},
    {u"fcfa cfa", u"XOF XAF"},
    {u"r rand", u"ZAR"},
    {u"s/ sol soles", u"PEN"},
    {u"b/", u"PAB"},
    {u"bs", u"BOB VES"},
    {u"₡", u"CRC"},
    {u"₲ gs", u"PYG"},
};

struct Power {
    const char16_t *words;
    int power;
};

constexpr Power powers[] = {
    {u"k tsd tausend thousand mil tys tis тыс 千", 3},
    {u"万 萬 만", 4},
    {u"lakh lakhs lac", 5},
    {u"m mio million millions millionen millones mln mn млн", 6},
    {u"crore crores", 7},
    {u"億 亿 억", 8},
    {u"mrd mia bn млрд milliarden", 9},
};

QHash<QString, QStringList> makeUnits()
{
    QHash<QString, QStringList> table;
    for (const Unit &unit : units) {
        const QStringList codes = QString::fromUtf16(unit.codes).split(u' ');
        for (const QString &word : QString::fromUtf16(unit.words).split(u' '))
            table.insert(word, codes);
    }
    // "usd", "chf" … in small letters, for the currencies that have words of their own.
    for (const Unit &unit : units) {
        for (const QString &code : QString::fromUtf16(unit.codes).split(u' ')) {
            if (!table.contains(code.toLower()))
                table.insert(code.toLower(), {code});
        }
    }
    return table;
}

QString keyOf(const QString &word)
{
    QString key = word.trimmed().toLower();
    while (key.size() > 1 && key.endsWith(u'.'))
        key.chop(1);
    return key;
}

} // namespace

bool isInIso4217(const QString &code)
{
    // Asked for every row of a file: ICU would open its tables each time.
    static const QSet<QString> codes = [] {
        QSet<QString> all;
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<UEnumeration, void (*)(UEnumeration *)> list(
            ucurr_openISOCurrencies(UCURR_ALL, &status), uenum_close);
        while (U_SUCCESS(status)) {
            const UChar *each = uenum_unext(list.get(), nullptr, &status);
            if (!each)
                break;
            if (ucurr_getNumericCode(each) != 0)
                all.insert(QString::fromUtf16(each));
        }
        all.remove(u"XXX"_s);
        all.remove(u"XTS"_s);
        return all;
    }();
    return codes.contains(code);
}

QStringList currenciesOfWord(const QString &word)
{
    static const QHash<QString, QStringList> table = makeUnits();
    const QString key = keyOf(word);
    if (const auto found = table.constFind(key); found != table.cend())
        return *found;
    const QString code = word.trimmed();
    return isInIso4217(code) ? QStringList{code} : QStringList();
}

std::optional<int> powerOfWord(const QString &word)
{
    static const QHash<QString, int> table = [] {
        QHash<QString, int> made;
        for (const Power &power : powers) {
            for (const QString &each : QString::fromUtf16(power.words).split(u' '))
                made.insert(each, power.power);
        }
        return made;
    }();
    const auto found = table.constFind(keyOf(word));
    return found == table.cend() ? std::nullopt : std::optional<int>(*found);
}

bool isUsedWithoutCents(const QString &currency)
{
    if (minorDigits(currency) == 0)
        return true;
    // Rounded where cash changes hands, and written with their cents all the same.
    static const QStringList written{u"CZK"_s, u"NOK"_s, u"SEK"_s};
    if (!isInIso4217(currency) || written.contains(currency))
        return false;
    UErrorCode status = U_ZERO_ERROR;
    const int32_t digits =
        ucurr_getDefaultFractionDigitsForUsage(currency.toStdU16String().c_str(), UCURR_USAGE_CASH, &status);
    return U_SUCCESS(status) && digits == 0;
}

} // namespace vouch
