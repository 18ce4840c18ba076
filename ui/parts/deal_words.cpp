// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/deal_words.h"

#include "core/base/shown_time.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch::ui::dealwords
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Deals", text);
}

QString ended(const DealRecord &deal)
{
    const QString when = deal.closed ? day(*deal.closed) : QString();
    if (deal.status == DealStatus::Won)
        return say(QT_TRANSLATE_NOOP("Deals", "won %1")).arg(when);
    QStringList why;
    for (const QString &part : {deal.reason, deal.competitor}) {
        if (!part.isEmpty())
            why.append(safeForDisplay(part));
    }
    return why.isEmpty()
               ? say(QT_TRANSLATE_NOOP("Deals", "lost %1")).arg(when)
               : QCoreApplication::translate("Deals", "lost %1: %2", "day, why").arg(when, why.join(u", "_s));
}

} // namespace

QString day(const When &when)
{
    const Calendar calendar = shown::calendar();
    const QDate date = calendar.dateOf(when);
    return shown::date(calendar.startOf(date), date);
}

bool isOverdue(const DealRecord &deal, Millis now)
{
    return deal.status == DealStatus::Open && deal.expected &&
           shown::calendar().dateOf(*deal.expected) < shown::day(now);
}

QString state(const DealRecord &deal, Millis now)
{
    if (deal.status != DealStatus::Open)
        return ended(deal);
    QString text = !deal.expected ? say(QT_TRANSLATE_NOOP("Deals", "no date"))
                   : isOverdue(deal, now)
                       ? say(QT_TRANSLATE_NOOP("Deals", "overdue since %1")).arg(day(*deal.expected))
                       : say(QT_TRANSLATE_NOOP("Deals", "expected %1")).arg(day(*deal.expected));
    if (deal.probability)
        text += u" · "_s + QCoreApplication::translate("Deals", "%1 %", "probability")
                               .arg(QLocale().toString(*deal.probability));
    return text;
}

QString spoken(const DealRecord &deal, Millis now)
{
    QStringList parts{safeForDisplay(deal.title)};
    parts.append(deal.amount ? formatMoney(*deal.amount) : say(QT_TRANSLATE_NOOP("Deals", "no amount")));
    parts.append(state(deal, now));
    for (const QString &part : {deal.personName, deal.organisation}) {
        if (!part.isEmpty())
            parts.append(safeForDisplay(part));
    }
    return parts.join(u", "_s);
}

QString sums(const OtherAmounts &sums)
{
    QStringList all;
    for (const OtherAmount &one : sums)
        all.append(formatMoney(one.sum));
    return all.join(u" + "_s);
}

} // namespace vouch::ui::dealwords
