// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"

#include <QString>

/// Calendar months of the workspace's time zone, numbered. Inside the room.
namespace vouch::insight
{

/// Months since the year 0; remembers the last one, because events come by time.
class Months
{
public:
    explicit Months(const Calendar &calendar)
        : m_calendar(calendar)
    {
    }
    int of(Millis at)
    {
        if (at < m_from || at >= m_to) {
            const QDate date = m_calendar.dayOf(at);
            m_month = date.year() * 12 + date.month() - 1;
            m_from = begin(m_month);
            m_to = begin(m_month + 1);
        }
        return m_month;
    }
    /// The first moment of a month.
    Millis begin(int month) const { return m_calendar.startOf(QDate(month / 12, month % 12 + 1, 1)); }
    static QString name(int month)
    {
        return QStringLiteral("%1-%2")
            .arg(month / 12, 4, 10, QChar(u'0'))
            .arg(month % 12 + 1, 2, 10, QChar(u'0'));
    }

private:
    Calendar m_calendar;
    Millis m_from = 0;
    Millis m_to = 0;
    int m_month = 0;
};

} // namespace vouch::insight
