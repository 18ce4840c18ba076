// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/words.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

QString wordFrom(const QHash<QString, const char *> &words, const QString &key)
{
    const auto word = words.constFind(key);
    return word == words.cend() ? QString() : QCoreApplication::translate("Insight", *word);
}

} // namespace

QString advocacyKindText(const QString &key)
{
    static const QHash<QString, const char *> words{
        {u"referral"_s, QT_TRANSLATE_NOOP("Insight", "Referral")},
        {u"review"_s, QT_TRANSLATE_NOOP("Insight", "Review")},
        {u"mention"_s, QT_TRANSLATE_NOOP("Insight", "Mention")},
        {u"testimonial"_s, QT_TRANSLATE_NOOP("Insight", "Testimonial")},
        {u"photo"_s, QT_TRANSLATE_NOOP("Insight", "Customer photo")},
        {u"video"_s, QT_TRANSLATE_NOOP("Insight", "Customer video")}};
    if (key == "share"_L1) // elsewhere in reports the word means a part of something
        return QCoreApplication::translate("Insight", "Share", "what somebody did for you");
    const QString word = wordFrom(words, key);
    return word.isEmpty() ? key : word;
}

QString outcomeText(const QString &key)
{
    return key == u"advocacy" ? QCoreApplication::translate("Insight", "Advocacy")
                              : QCoreApplication::translate("Insight", "Purchases");
}

} // namespace vouch::insight
