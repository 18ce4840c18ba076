// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advocacy/words.h"

#include "core/base/money.h"
#include "core/people/networks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

QString dayText(Millis at)
{
    return at == 0 ? QString()
                   : QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).date(), QLocale::ShortFormat);
}

QString moneyOrDash(qint64 minor, const QString &currency)
{
    return minor == 0 ? u"–"_s : formatMoney({minor, currency});
}

QString plainTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped());
}

QString channelWord(const QString &key)
{
    static const QHash<QString, const char *> words{
        {u"email"_s, QT_TRANSLATE_NOOP("Timeline", "E-mail")},
        {u"phone"_s, QT_TRANSLATE_NOOP("Timeline", "Phone")},
        {u"shop"_s, QT_TRANSLATE_NOOP("Timeline", "Shop")},
        {u"in-person"_s, QT_TRANSLATE_NOOP("Timeline", "In person")},
        {u"website"_s, QT_TRANSLATE_NOOP("Timeline", "Website")},
        {u"blog"_s, QT_TRANSLATE_NOOP("Timeline", "Blog")}};
    if (const auto word = words.constFind(key); word != words.cend())
        return QCoreApplication::translate("Timeline", *word);
    const Network &known = network(key);
    return known.key == key ? known.name : key;
}

QString advocacyWord(const QString &key)
{
    static const QHash<QString, const char *> words{
        {u"referral"_s, QT_TRANSLATE_NOOP("Timeline", "Referral")},
        {u"review"_s, QT_TRANSLATE_NOOP("Timeline", "Review")},
        {u"share"_s, QT_TRANSLATE_NOOP("Timeline", "Share")},
        {u"mention"_s, QT_TRANSLATE_NOOP("Timeline", "Mention")},
        {u"testimonial"_s, QT_TRANSLATE_NOOP("Timeline", "Testimonial")},
        {u"photo"_s, QT_TRANSLATE_NOOP("Timeline", "Customer photo")},
        {u"video"_s, QT_TRANSLATE_NOOP("Timeline", "Customer video")}};
    const auto word = words.constFind(key);
    return word == words.cend() ? key : QCoreApplication::translate("Timeline", *word);
}

QLabel *plainText(const QString &text, const QString &role)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    if (!role.isEmpty())
        label->setProperty("role", role);
    return label;
}

} // namespace vouch::ui
