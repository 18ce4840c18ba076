// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/date_column.h"

#include "core/base/date_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{
constexpr qsizetype maxSamples = 3;
}

void DateColumn::look(const QString &cell)
{
    if (cell.isEmpty())
        return;
    // By far the most: "2026-09-03 …", in which nothing is open.
    if (cell.size() >= 10 && cell.at(4) == u'-' && cell.at(7) == u'-' && cell.at(0).isDigit())
        return;
    static const QRegularExpression serial(u"^[1-7]\\d{4}(?:[.,]\\d{1,10})?$"_s);
    if (cell.size() >= 5 && cell.size() <= 16 && serial.match(cell).hasMatch()) {
        if (m_firstSerial.isEmpty())
            m_firstSerial = cell;
        return;
    }
    const auto parts = dayAndMonth(cell);
    if (!parts) {
        lookAtWords(cell);
        return;
    }
    if (parts->first > 12 || parts->second > 12) {
        const bool day = parts->first > 12;
        if ((day ? m_dayFirst : m_monthFirst)++ == 0)
            (day ? m_firstDay : m_firstMonth) = cell;
        return;
    }
    if (parts->mark == u'.') {
        ++m_dots;
        return;
    }
    static const QRegularExpression half(u"\\d\\s[AaPp]\\.?[Mm]"_s);
    m_halves += half.match(cell).hasMatch();
    if (parts->first == parts->second)
        return; // the same day either way
    ++m_open;
    if (m_samples.size() < maxSamples && !m_samples.contains(cell))
        m_samples.append(cell);
    if (!m_latest.isValid())
        return;
    const auto fits = [&](DateOrder order) {
        return parseTime(cell, TimeContext{order, QTimeZone::utc(), m_latest, {}, false}).has_value();
    };
    const bool day = fits(DateOrder::DayFirst), month = fits(DateOrder::MonthFirst);
    m_dayInTime += day && !month;
    m_monthInTime += month && !day;
}

void DateColumn::lookAtWords(const QString &cell)
{
    static const QRegularExpression word(u"[\\p{L}\\p{M}]{2,}"_s);
    for (auto all = word.globalMatch(cell); all.hasNext();) {
        for (const QString &language : datewords::languagesOfMonth(all.next().captured()))
            ++m_languages[language];
    }
}

DateOrder DateColumn::proven() const
{
    if (contradicts())
        return DateOrder::Unknown;
    if (m_dayFirst > 0 || m_monthFirst > 0)
        return m_dayFirst > 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
    if ((m_dayInTime > 0) != (m_monthInTime > 0))
        return m_dayInTime > 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
    return DateOrder::Unknown;
}

DateOrder DateColumn::likely() const
{
    if (const DateOrder sure = proven(); sure != DateOrder::Unknown)
        return sure;
    if (m_dayFirst == m_monthFirst)
        return DateOrder::Unknown;
    return m_dayFirst > m_monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

QStringList DateColumn::samples() const
{
    return contradicts() ? (QStringList{m_firstDay, m_firstMonth} + m_samples).mid(0, maxSamples) : m_samples;
}

QString DateColumn::language() const
{
    QString best;
    for (auto at = m_languages.cbegin(); at != m_languages.cend(); ++at) {
        const qint64 most = m_languages.value(best);
        if (at.value() > most || (at.value() == most && at.key() < best))
            best = at.key();
    }
    return best;
}

} // namespace vouch::exchange
