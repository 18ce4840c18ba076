// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/report_words.h"

#include "core/base/text.h"
#include "core/insight/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

QString periodText(const ReportValue &report)
{
    const ReportSpec &spec = report.spec;
    const QTimeZone zone(report.timeZone.toLatin1());
    const auto day = [&zone](Millis at) {
        const QDateTime time = zone.isValid() ? QDateTime::fromMSecsSinceEpoch(at, zone)
                                              : QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc());
        return QLocale().toString(time.date(), QLocale::ShortFormat);
    };
    const QString period =
        spec.from && spec.to
            ? QCoreApplication::translate("Insight", "%1 to %2").arg(day(*spec.from), day(*spec.to - 1))
        : spec.from ? QCoreApplication::translate("Insight", "Since %1").arg(day(*spec.from))
        : spec.to   ? QCoreApplication::translate("Insight", "Until %1").arg(day(*spec.to - 1))
                    : QCoreApplication::translate("Insight", "All time");
    return report.timeZone.isEmpty()
               ? period
               : QCoreApplication::translate("Insight", "%1, days in %2", "%1 is a period, %2 a time zone")
                     .arg(period, report.timeZone);
}

QString currenciesText(const OtherAmounts &others)
{
    QStringList codes;
    for (const OtherAmount &other : others)
        codes.append(other.sum.currency);
    return codes.join(u", "_s);
}

int rowsOf(const OtherAmounts &others)
{
    qint64 rows = 0;
    for (const OtherAmount &other : others)
        rows += other.rows;
    return int(rows);
}

} // namespace

QString filterText(const ReportValue &report)
{
    const ReportSpec &spec = report.spec;
    QStringList said{periodText(report)};
    if (!spec.journey.isEmpty())
        said.append(QCoreApplication::translate("Insight", "journey %1").arg(safeForDisplay(spec.journey)));
    if (!spec.segment.isEmpty())
        said.append(QCoreApplication::translate("Insight", "only the segment “%1”")
                        .arg(safeForDisplay(spec.segment)));
    if (!spec.owner.isEmpty())
        said.append(saidOf(report, QT_TRANSLATE_NOOP("Insight", "people of %1"),
                           QT_TRANSLATE_NOOP("Insight", "deals of %1"))
                        .arg(safeForDisplay(spec.owner)));
    else if (spec.segment.isEmpty())
        said.append(saidOf(report, QT_TRANSLATE_NOOP("Insight", "everybody's people"),
                           QT_TRANSLATE_NOOP("Insight", "everybody's deals")));
    if (!spec.channel.isEmpty())
        said.append((isJourneyReport(spec.key)
                         ? saidOf(report, QT_TRANSLATE_NOOP("Insight", "only who came first by %1"),
                                  QT_TRANSLATE_NOOP("Insight", "only deals that came first by %1"))
                         : QCoreApplication::translate("Insight", "only the channel %1"))
                        .arg(safeForDisplay(spec.channel)));
    if (report.hasAmounts() && !report.currency.isEmpty())
        said.append(QCoreApplication::translate("Insight", "amounts in %1").arg(report.currency));
    return said.join(u" · "_s);
}

QString sumText(const Money &sum, const OtherAmounts &others, bool brief)
{
    QStringList parts;
    if (sum.minor != 0)
        parts.append(formatMoney(sum, QLocale(), brief));
    for (const OtherAmount &other : others)
        parts.append(formatMoney(other.sum, QLocale(), brief));
    return parts.join(u" + "_s);
}

QString otherAmountsText(const OtherAmounts &others)
{
    QStringList amounts;
    for (const OtherAmount &other : others)
        amounts.append(formatMoney(other.sum));
    return amounts.join(u", "_s);
}

QString leftOutText(const OtherAmounts &others)
{
    if (others.isEmpty())
        return {};
    return QCoreApplication::translate("Insight", "%n purchase(s) in %1 are not in this sum: %2", nullptr,
                                       rowsOf(others))
        .arg(currenciesText(others), otherAmountsText(others));
}

QString leftOutText(const ReportValue &report)
{
    if (report.spec.key == u"forecast"_s && !report.others.isEmpty())
        return QCoreApplication::translate("Insight", "%n deal(s) in %1 are not in this sum: %2", nullptr,
                                           rowsOf(report.others))
            .arg(currenciesText(report.others), otherAmountsText(report.others));
    if (report.spec.key != u"rewards"_s || report.others.isEmpty())
        return leftOutText(report.others);
    return QCoreApplication::translate("Insight", "%n reward(s) in %1 are not in this sum: %2", nullptr,
                                       rowsOf(report.others))
        .arg(currenciesText(report.others), otherAmountsText(report.others));
}

QString besideText(const OtherAmounts &others)
{
    if (others.isEmpty())
        return {};
    return QCoreApplication::translate("Insight", "and %1 (%n purchase(s))",
                                       "amounts in other currencies beside a figure", rowsOf(others))
        .arg(otherAmountsText(others));
}

QJsonArray othersJson(const OtherAmounts &others)
{
    QJsonArray list;
    for (const OtherAmount &other : others)
        list.append(QJsonObject{
            {u"currency"_s, other.sum.currency}, {u"rows"_s, other.rows}, {u"amount"_s, other.sum.toJson()}});
    return list;
}

} // namespace vouch::insight
