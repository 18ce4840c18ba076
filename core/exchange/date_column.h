// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/times.h"

#include <QHash>
#include <QStringList>

namespace vouch::exchange
{

/// Decides for a whole column of dates whether the day or the month comes first in "03/04/2026", whether
/// "45631" is a day, and in which language its months are, by all its cells.
class DateColumn
{
public:
    /// `latest`: no cell can be later (what has happened); not valid: there is no such day.
    explicit DateColumn(const QDate &latest = {})
        : m_latest(latest)
    {
    }
    void look(const QString &cell);

    /// What the cells show: a part above 12, dots between the parts, a reading that would lie in the future.
    /// Unknown where they show nothing or contradict each other.
    DateOrder proven() const;
    bool contradicts() const { return m_dayFirst > 0 && m_monthFirst > 0; }
    bool hasOpenCells() const { return m_open > 0; }
    DateOrder likely() const; ///< by the number of cells where they contradict each other; else Unknown
    bool isAmerican() const { return m_halves > 0; } ///< "2:37 PM" stands behind dates with blanks
    bool hasDots() const { return m_dots > 0; }
    bool hasSerials() const { return !m_firstSerial.isEmpty(); }
    const QString &firstSerial() const { return m_firstSerial; }
    QString language() const;    ///< that knows all words of the column's months; empty: they need none
    QStringList samples() const; ///< at most three cells that show the doubt

private:
    void lookAtWords(const QString &cell);

    QDate m_latest;
    qint64 m_dayFirst = 0, m_monthFirst = 0;   ///< cells that can be read in one way only
    qint64 m_dayInTime = 0, m_monthInTime = 0; ///< open cells that would lie in the future the other way
    qint64 m_open = 0, m_dots = 0, m_halves = 0;
    QString m_firstSerial, m_firstDay, m_firstMonth;
    QHash<QString, qint64> m_languages;
    QStringList m_samples; ///< open cells
};

} // namespace vouch::exchange
