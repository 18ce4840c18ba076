// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Keys in reports as people say them, translated. What has no word of its own is shown as it is.
namespace vouch::insight
{

struct EventColumns;
struct ReportValue;

/// What an outcome is: "Purchases", "Advocacy".
QString outcomeText(const QString &key);

/// Which of two texts a report on walks says: the one about people, or the one about the deals that go along
/// its journey in their place. Both are of the context Insight, marked by QT_TRANSLATE_NOOP, or with a number
/// by QT_TRANSLATE_N_NOOP.
QString saidOf(const EventColumns &columns, const char *ofPeople, const char *ofDeals, int n = -1);
QString saidOf(const ReportValue &report, const char *ofPeople, const char *ofDeals, int n = -1);

} // namespace vouch::insight
