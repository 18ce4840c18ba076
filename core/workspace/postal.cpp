// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/postal.h"

#include "core/base/text.h"
#include "core/store/records/people.h"

#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

/// "DE" for "de", "Germany", "Deutschland" and what the interface calls it; empty where nobody knows.
QString codeOf(const QString &country)
{
    const QString typed = country.trimmed();
    if (typed.size() == 2 && QLocale::codeToTerritory(typed) != QLocale::AnyTerritory)
        return typed.toUpper();
    const QString wanted = foldKey(typed);
    for (const QLocale &locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        if (wanted == foldKey(QLocale::territoryToString(locale.territory())) ||
            wanted == foldKey(locale.nativeTerritoryName()))
            return QLocale::territoryToCode(locale.territory());
    }
    return {};
}

QString joined(const QStringList &parts, const QString &between = u" "_s)
{
    QStringList there = parts;
    there.removeAll(QString());
    return there.join(between);
}

bool isHan(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

/// The place as countries write it: behind its code, or before region and code.
QString placeLine(const PostalAddress &address, const QString &code)
{
    static const QSet<QString> codeLast{u"US"_s, u"CA"_s, u"AU"_s, u"GB"_s, u"IE"_s, u"IN"_s,
                                        u"NZ"_s, u"CN"_s, u"JP"_s, u"KR"_s, u"TW"_s, u"SG"_s};
    if (codeLast.contains(code))
        return joined({joined({address.city, address.region}, u", "_s), address.postalCode});
    return joined({address.postalCode, joined({address.city, address.region}, u", "_s)});
}

} // namespace

QStringList addressLines(const PostalAddress &address, const QString &home)
{
    PostalAddress clean{0,
                        {},
                        cleanText(address.street),
                        cleanLine(address.city),
                        cleanLine(address.region),
                        cleanLine(address.postalCode),
                        cleanLine(address.country)};
    if (clean.street.isEmpty()) // a town alone is nowhere that anything is delivered
        return {};
    const QString code = clean.country.isEmpty() ? home : codeOf(clean.country);
    QStringList lines;
    if (isHan(clean.city + clean.street)) {
        // From the largest to the smallest, and without blanks.
        const QString region = clean.city.startsWith(clean.region) ? QString() : clean.region;
        lines = {clean.postalCode, region + clean.city, clean.street};
    } else {
        lines = clean.street.split(u'\n') + QStringList{placeLine(clean, code)};
    }
    if (!clean.country.isEmpty() && (code.isEmpty() || code != home))
        lines.append(clean.country.size() == 2 && !code.isEmpty()
                         ? QLocale::territoryToString(QLocale::codeToTerritory(code)).toUpper()
                         : clean.country.toUpper());
    lines.removeAll(QString());
    return lines;
}

QStringList addressLines(const QList<PostalAddress> &addresses, const QString &home)
{
    for (const PostalAddress &address : addresses) {
        if (const QStringList lines = addressLines(address, home); !lines.isEmpty())
            return lines;
    }
    return {};
}

} // namespace vouch
