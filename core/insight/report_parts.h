// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/scope.h"
#include "core/insight/statistics.h"

#include <map>
#include <span>

/// What several reports share beside their scope: shares with intervals, events by person, the end of
/// observation. Inside the room.
namespace vouch::insight
{

/// Share, low and high of part / whole (Wilson 95 %); all unknown where there is nothing to share.
QList<Cell> shareCells(qint64 part, qint64 whole);
/// The columns of shareCells().
QList<Column> shareColumns(const QString &title, const char16_t *key = u"share");
/// {"count", "of", "share", "low", "high"}.
QJsonObject shareJson(qint64 part, qint64 whole);
/// "12.0 % (95 % interval 9.1 % to 15.8 %)"
QString intervalText(qint64 part, qint64 whole);
/// With fewer, a finding ranks and compares nothing.
inline constexpr qint64 fewestToCompare = 30;
/// "What was counted; that is too few to compare, fewer than 30."
QString fewFinding(const QString &counted);
/// A blank and "Only n: a small sample." where it is one; else nothing.
QString smallSampleText(qint64 n);
/// "A, B and C"
QString andText(const QStringList &names);
/// {"minor", "currency"}.
QJsonObject moneyJson(qint64 minor, const QString &currency);

/// How often something happened and to whom. People must be added one after the other.
class PeopleTally
{
public:
    explicit PeopleTally(const Scope &scope)
        : m_scope(&scope)
    {
    }
    void add(PersonIndex person);
    qint64 times() const { return m_times; }
    qint64 people() const { return m_people; }
    /// The count of people, with them where the spec asks for it.
    Cell cell() const;

private:
    const Scope *m_scope;
    std::optional<PersonIndex> m_last;
    qint64 m_times = 0, m_people = 0;
    std::vector<std::int64_t> m_ids;
};

/// The column that counts people, or the deals that stand in their place.
Column peopleColumn(const EventColumns &columns);
/// An empty part with the columns name, people, times, share, low, high.
ReportPart sharesPart(const EventColumns &columns, const QString &key, const QString &title,
                      const QString &name, const QString &times);
/// One line of it: how often this was so among `whole` times.
void addShare(ReportPart &part, const QString &name, const PeopleTally &tally, qint64 whole);

/// A row that says who it is about: text, id behind it.
Cell personCell(const EventColumns &columns, PersonIndex person);
QString nameOf(const EventColumns &columns, PersonIndex person);

/// The time of the latest move, purchase, referral or advocacy event; 0 where there is none.
Millis latestOutcome(const EventColumns &columns);
/// The time of the latest thing that happened, whatever it is; 0 where nothing did.
Millis latestEvent(const EventColumns &columns);
/// When observation ended: the spec's now, else the latest event; not after the end of the period.
Millis endOfObservation(const Scope &scope);
/// moneyScope() with `end` filled in.
Result<Scope> observedScope(const EventColumns &columns, const ReportSpec &spec);

/// The number of a word, if it has one.
std::optional<std::uint16_t> numberOf(const Words &words, const QString &word);
/// Channel, first touch or owner as it is shown; empty words get a name.
QString channelName(const QString &word);
QString ownerName(const QString &word);

/// Positions of events by person, each person's in the order of the events. Events of nobody are left out.
class ByPerson
{
public:
    template<class Event>
    ByPerson(const std::vector<Event> &events, PersonIndex people)
        : m_starts(std::size_t(people) + 1, 0)
    {
        std::uint32_t known = 0;
        for (const Event &event : events) {
            if (event.person < people) {
                ++m_starts[std::size_t(event.person) + 1];
                ++known;
            }
        }
        for (std::size_t i = 1; i < m_starts.size(); ++i)
            m_starts[i] += m_starts[i - 1];
        m_positions.resize(known);
        std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end());
        for (std::uint32_t i = 0; i < events.size(); ++i) {
            if (events[i].person < people)
                m_positions[next[events[i].person]++] = i;
        }
    }
    std::span<const std::uint32_t> of(PersonIndex person) const
    {
        return std::span(m_positions).subspan(m_starts[person], m_starts[person + 1] - m_starts[person]);
    }

private:
    std::vector<std::uint32_t> m_starts;
    std::vector<std::uint32_t> m_positions;
};

/// Adds up what is left out because it is in other currencies.
class OtherCurrencies
{
public:
    void add(std::uint16_t currency, qint64 minor)
    {
        Sum &sum = m_sums[currency];
        sum.minor += minor;
        ++sum.rows;
    }
    void add(const OtherCurrencies &other)
    {
        for (const auto &[currency, sum] : other.m_sums) {
            m_sums[currency].minor += sum.minor;
            m_sums[currency].rows += sum.rows;
        }
    }
    OtherAmounts list(const Words &currencies) const;

private:
    struct Sum {
        qint64 minor = 0, rows = 0;
    };
    std::map<std::uint16_t, Sum> m_sums;
};

/// Whether this is a sale: money for something, not a refund and not abandoned.
inline bool isSale(const Purchase &purchase)
{
    return !purchase.abandoned && !purchase.refund;
}

} // namespace vouch::insight
