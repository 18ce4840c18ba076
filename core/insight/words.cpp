// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/words.h"

#include "core/insight/event_columns.h"
#include "core/insight/report.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

QString outcomeText(const QString &key)
{
    return key == u"advocacy" ? QCoreApplication::translate("Insight", "Advocacy")
                              : QCoreApplication::translate("Insight", "Purchases");
}

QString saidOf(const EventColumns &columns, const char *ofPeople, const char *ofDeals, int n)
{
    return QCoreApplication::translate("Insight", columns.cards == JourneyCards::Deals ? ofDeals : ofPeople,
                                       nullptr, n);
}

QString saidOf(const ReportValue &report, const char *ofPeople, const char *ofDeals, int n)
{
    return QCoreApplication::translate("Insight", report.counted.isEmpty() ? ofPeople : ofDeals, nullptr, n);
}

} // namespace vouch::insight
