// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

/// Calendar months in UTC, numbered. Inside the room.
namespace vouch::insight
{

/// Months since the year 0, UTC; remembers the last one, because events come by time.
class Months
{
public:
    int of(Millis at)
    {
        if (at < m_from || at >= m_to) {
            const QDate date = QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()).date();
            m_month = date.year() * 12 + date.month() - 1;
            m_from = begin(m_month);
            m_to = begin(m_month + 1);
        }
        return m_month;
    }
    static Millis begin(int month)
    {
        return QDate(month / 12, month % 12 + 1, 1).startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
    }
    static QString name(int month)
    {
        return QStringLiteral("%1-%2")
            .arg(month / 12, 4, 10, QChar(u'0'))
            .arg(month % 12 + 1, 2, 10, QChar(u'0'));
    }

private:
    Millis m_from = 0;
    Millis m_to = 0;
    int m_month = 0;
};

} // namespace vouch::insight
