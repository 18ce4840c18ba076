// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar.h"

#include <QCoreApplication>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace vouch
{

/// Offsets from the moments on at which they change: asking QTimeZone for each of a million events is slow.
struct Calendar::Data {
    struct Span {
        Millis from;
        Millis offset;
    };
    QTimeZone zone;
    std::vector<Span> spans;                            ///< by time; the first has no beginning
    static constexpr Millis listed = 2'145'916'800'000; ///< 2038-01-01

    explicit Data(const QTimeZone &of)
        : zone(of)
    {
        const QDateTime begin(QDate(1890, 1, 1), QTime(0, 0), QTimeZone::utc());
        const QDateTime end(QDate(2210, 1, 1), QTime(0, 0), QTimeZone::utc());
        spans.push_back({std::numeric_limits<Millis>::min(), Millis(zone.offsetFromUtc(begin)) * 1000});
        if (!zone.hasTransitions())
            return;
        for (const QTimeZone::OffsetData &change : zone.transitions(begin, end)) {
            const Millis offset = Millis(change.offsetFromUtc) * 1000;
            if (offset != spans.back().offset)
                spans.push_back({change.atUtc.toMSecsSinceEpoch(), offset});
        }
    }
    /// From here on the rule goes on that the last changes follow, and Qt lists none.
    bool isBeyond(Millis at) const { return spans.size() > 1 && at >= listed; }
    Millis offsetAt(Millis at) const
    {
        if (isBeyond(at))
            return Millis(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()))) * 1000;
        return spans[spanOf(at)].offset;
    }
    std::size_t spanOf(Millis at) const
    {
        const auto behind = std::upper_bound(spans.begin() + 1, spans.end(), at,
                                             [](Millis when, const Span &span) { return when < span.from; });
        return std::size_t(behind - spans.begin()) - 1;
    }
};

Calendar::Calendar()
{
    static const auto utc = std::make_shared<const Data>(QTimeZone::utc());
    d = utc;
}

Calendar::Calendar(const QTimeZone &zone)
    : d(std::make_shared<const Data>(zone.isValid() ? zone : QTimeZone::utc()))
{
}

const QTimeZone &Calendar::zone() const
{
    return d->zone;
}

qint64 Calendar::dayNumber(Millis at) const
{
    return numberOf(at + d->offsetAt(at));
}

Millis Calendar::startOf(QDate day) const
{
    return startOfDayNumber(day.toJulianDay() - epochDay);
}

/// The first moment at which clocks show this midnight or more: they may show it twice, or jump over it.
Millis Calendar::startOfDayNumber(qint64 day) const
{
    const Millis midnight = day * dayMillis;
    if (d->isBeyond(midnight - 2 * dayMillis))
        return QDate::fromJulianDay(day + epochDay).startOfDay(d->zone).toMSecsSinceEpoch();
    const std::vector<Data::Span> &spans = d->spans;
    for (std::size_t i = d->spanOf(midnight - 2 * dayMillis);; ++i) {
        const Millis at = midnight - spans[i].offset;
        if (i + 1 == spans.size() || at < spans[i + 1].from)
            return i == 0 ? at : std::max(at, spans[i].from);
    }
}

Result<QTimeZone> timeZoneNamed(const QString &name)
{
    const QByteArray wanted = name.trimmed().toUtf8();
    if (!wanted.isEmpty()) {
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
            if (id.compare(wanted, Qt::CaseInsensitive) == 0)
                return QTimeZone(id);
        }
    }
    return Error{Error::Kind::Invalid,
                 QCoreApplication::translate(
                     "Zone", "“%1” is no time zone. Name a place as the zone database does, such "
                             "as Asia/Shanghai, Europe/Berlin, America/New_York or UTC.")
                     .arg(name),
                 {}};
}

QString systemTimeZoneName()
{
    const QByteArray id = QTimeZone::systemTimeZoneId();
    return QTimeZone::availableTimeZoneIds().contains(id) ? QString::fromLatin1(id) : u"UTC"_s;
}

} // namespace vouch
