// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/counts_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

QString counted(const char *text, qint64 count)
{
    return QCoreApplication::translate("Exchange", text, nullptr, static_cast<int>(count));
}

/// Why nothing would come in. That all of it is here already is said only where that is all there is to say.
QString whyNothing(const ImportResult &trial)
{
    if (trial.rows == 0)
        return QCoreApplication::translate("Exchange", "There is nothing to import in these files.");
    if (trial.skipped == 0)
        return QCoreApplication::translate(
            "Exchange", "Nothing would come in: no row can be read. “Worth a look” says why.");
    QString why;
    if (trial.alreadyHere == trial.rows)
        return QCoreApplication::translate("Exchange",
                                           "Nothing new: everything in these files is already here.");
    if (!trial.kept.isEmpty())
        why = QCoreApplication::translate(
            "Exchange", "Nothing would change: what these files say otherwise is not taken.");
    else if (trial.failed > 0)
        why = QCoreApplication::translate("Exchange",
                                          "Nothing would come in: the rows are skipped or cannot be read.");
    else
        why = QCoreApplication::translate("Exchange", "Nothing would come in: the rows are skipped.");
    return QCoreApplication::translate("Exchange", "%1 “Worth a look” says why.").arg(why);
}

} // namespace

QStringList broughtWords(const ImportResult &result)
{
    const std::pair<const char *, qint64> counts[] = {
        {QT_TRANSLATE_N_NOOP("Exchange", "%n person(s)"), result.people},
        {QT_TRANSLATE_N_NOOP("Exchange", "%n profile(s)"), result.profiles},
        {QT_TRANSLATE_N_NOOP("Exchange", "%n deal(s)"), result.deals},
        {QT_TRANSLATE_N_NOOP("Exchange", "%n purchase(s)"), result.purchases - result.nobodysPurchases},
        {QT_TRANSLATE_N_NOOP("Exchange", "%n purchase(s) of nobody known"), result.nobodysPurchases},
        {QT_TRANSLATE_N_NOOP("Exchange", "%n interaction(s)"), result.interactions},
        {QT_TRANSLATE_N_NOOP("Exchange", "%n recommendation(s)"), result.advocacy},
        {QT_TRANSLATE_N_NOOP("Exchange", "%n referral(s)"), result.referrals},
        {QT_TRANSLATE_N_NOOP("Exchange", "%n move(s)"), result.transitions}};
    QStringList words;
    for (const auto &[text, count] : counts) {
        if (count > 0)
            words.append(counted(text, count));
    }
    return words;
}

QString trialSentence(const ImportResult &trial)
{
    if (trial.created + trial.updated == 0)
        return whyNothing(trial);
    QStringList sentences{QCoreApplication::translate("Exchange", "Nothing is changed yet.")};
    if (const QStringList brought = broughtWords(trial); !brought.isEmpty())
        sentences.append(
            QCoreApplication::translate("Exchange", "This would bring %1.").arg(brought.join(u", "_s)));
    if (trial.updated > 0)
        sentences.append(counted(
            QT_TRANSLATE_N_NOOP("Exchange", "What is known would change with %n row(s)."), trial.updated));
    return sentences.join(u' ');
}

} // namespace vouch::ui
