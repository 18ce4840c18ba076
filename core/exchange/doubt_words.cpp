// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/doubt_words.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

QString amountRead(const QString &cell, const QString &reading, const QLocale &locale)
{
    const DecimalMark mark = reading == u"dot"_s ? DecimalMark::Dot : DecimalMark::Comma;
    const auto money = parseMoney(cell, {QString(), mark, locale});
    return money ? formatMoney(*money, locale) : QString();
}

QString dayRead(const QString &cell, const QString &reading, const QLocale &locale)
{
    const DateOrder order = reading == u"day-first"_s ? DateOrder::DayFirst : DateOrder::MonthFirst;
    const auto time = parseTime(cell, order);
    if (!time)
        return {};
    static const QRegularExpression weekday(u"[\\s,]*d{3,4}[.,]?\\s*"_s);
    const QString form = locale.dateFormat(QLocale::LongFormat).remove(weekday);
    return locale.toString(QDateTime::fromMSecsSinceEpoch(time->at, QTimeZone::utc()).date(), form).trimmed();
}

QString cellRead(ColumnDoubt::Kind kind, const QString &cell, const QString &reading, const QLocale &locale)
{
    return kind == ColumnDoubt::Kind::Amount ? amountRead(cell, reading, locale)
                                             : dayRead(cell, reading, locale);
}

} // namespace

QStringList readingsOf(const ColumnDoubt &doubt)
{
    QStringList both;
    switch (doubt.kind) {
    case ColumnDoubt::Kind::Amount:
        both = {u"dot"_s, u"comma"_s};
        break;
    case ColumnDoubt::Kind::DayMonth:
        both = {u"day-first"_s, u"month-first"_s};
        break;
    case ColumnDoubt::Kind::People:
        both = {u"people"_s, u"no-people"_s};
        break;
    }
    if (doubt.reading == both.last())
        both.swapItemsAt(0, 1);
    return both;
}

QString tellingSample(const ColumnDoubt &doubt)
{
    if (doubt.kind == ColumnDoubt::Kind::People)
        return {};
    const QStringList ways = readingsOf(doubt);
    for (const QString &cell : doubt.samples) {
        if (cellRead(doubt.kind, cell, ways.first(), QLocale::c()) !=
            cellRead(doubt.kind, cell, ways.last(), QLocale::c()))
            return cell;
    }
    return {};
}

QString sampleRead(const ColumnDoubt &doubt, const QString &reading, const QLocale &locale)
{
    if (doubt.kind == ColumnDoubt::Kind::People)
        return reading == u"people"_s ? QCoreApplication::translate("Doubt", "These are people")
                                      : QCoreApplication::translate("Doubt", "These are no people");
    const QString cell = tellingSample(doubt);
    return cell.isEmpty() ? QString() : cellRead(doubt.kind, cell, reading, locale);
}

QString doubtSentence(const ColumnDoubt &doubt, const QLocale &locale)
{
    const QStringList ways = readingsOf(doubt);
    const QString column = safeForDisplay(doubt.column);
    if (doubt.kind == ColumnDoubt::Kind::People && doubt.mayBeHistory && doubt.reading != u"people"_s)
        return QCoreApplication::translate(
            "Doubt", "The rows were not taken as people; they may be steps of a history of stages.");
    if (doubt.kind == ColumnDoubt::Kind::People)
        return doubt.reading == u"people"_s
                   ? QCoreApplication::translate("Doubt", "The rows were taken as people; they may be none.")
                   : QCoreApplication::translate("Doubt", "The rows were not taken as people; they may be.");
    if (doubt.contradicts && doubt.samples.size() > 1) {
        const QString &one = doubt.samples.at(0);
        const QString &other = doubt.samples.at(1);
        return QCoreApplication::translate(
                   "Doubt", "The column “%1” holds both “%2” and “%3”: they were read as %4 and %5. One "
                            "of them is wrong, or the amounts are written in two ways.")
            .arg(column, safeForDisplay(one), safeForDisplay(other),
                 cellRead(doubt.kind, one, doubt.reading, locale),
                 cellRead(doubt.kind, other, doubt.reading, locale));
    }
    const QString cell = tellingSample(doubt);
    if (cell.isEmpty())
        return QCoreApplication::translate(
                   "Doubt", "The column “%1” holds both “%2” and “%3”; each was read in the one "
                            "way it can be.")
            .arg(column, safeForDisplay(doubt.samples.value(0)), safeForDisplay(doubt.samples.value(1)));
    return QCoreApplication::translate("Doubt", "In the column “%1”, “%2” was read as %3; it may be %4.")
        .arg(column, safeForDisplay(cell), cellRead(doubt.kind, cell, ways.first(), locale),
             cellRead(doubt.kind, cell, ways.last(), locale));
}

} // namespace vouch::exchange
