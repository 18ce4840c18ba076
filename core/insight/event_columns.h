// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/words/journeys.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <cstdint>
#include <vector>

/// The facts that reports are computed from, as compact columns: loaded once by the reader lane, then only
/// read. People are numbered densely; `personIds[n]` is the row id of person n.
///
/// Deals that go along journeys have columns of their own: there each deal stands where else a person does
/// (its id, owner, source and title; the moves; the purchase that it became as its own), so that every report
/// on walks is about them without knowing, and says through `cards` what it counted.
namespace vouch::insight
{

using PersonIndex = std::uint32_t;
inline constexpr PersonIndex nobody = 0xffffffff;

/// Words that repeat (channels, owners, currencies, tags), numbered. 0 is the empty word.
class Words
{
public:
    static constexpr std::uint16_t last = 0xffff;

    Words() { number(QString()); }
    /// Of more than 65,535 different words (reasons are free text) those that come last share one number, and
    /// are shown as "…".
    std::uint16_t number(const QString &word)
    {
        const auto found = m_numbers.constFind(word);
        if (found != m_numbers.cend())
            return *found;
        if (m_words.size() >= last) {
            if (m_words.size() == last)
                m_words.append(QStringLiteral("…"));
            return last;
        }
        const auto made = std::uint16_t(m_words.size());
        m_words.append(word);
        m_numbers.insert(word, made);
        return made;
    }
    /// Numbers the words by their order, so that lines that are otherwise equal stand in the same order
    /// however the words came. Gives the new number of each old one; nothing where they are in order.
    std::vector<std::uint16_t> sort()
    {
        if (m_words.size() > last || std::is_sorted(m_words.cbegin(), m_words.cend()))
            return {};
        const QStringList before = m_words;
        std::sort(m_words.begin(), m_words.end());
        for (qsizetype i = 0; i < m_words.size(); ++i)
            m_numbers[m_words.at(i)] = std::uint16_t(i);
        std::vector<std::uint16_t> places;
        for (const QString &word : before)
            places.push_back(m_numbers.value(word));
        return places;
    }
    const QString &word(std::uint16_t number) const { return m_words.at(number); }
    int count() const { return int(m_words.size()); }

private:
    QStringList m_words;
    QHash<QString, std::uint16_t> m_numbers;
};

/// A change of stage. Stages are positions in `JourneyEvents::stages`; −1 is outside the journey (before the
/// entry, after an exit).
struct Transition {
    Millis at;
    PersonIndex person;
    std::int16_t from;
    std::int16_t to;
};

struct StageInfo {
    std::int64_t id = 0;
    QString name;
    QString milestone; ///< keyOf()
    QString meaning;   ///< keyOf()
    int waitDays = 0;
};

/// Why somebody left: of transitions out of the journey (`to` = −1) or to a stage that means lost.
struct Exit {
    std::uint32_t transition; ///< position in JourneyEvents::transitions
    std::uint16_t reason;     ///< EventColumns::reasons
    std::uint16_t competitor; ///< EventColumns::brands
};

/// All effective transitions (superseded ones left out) of one journey, by person, then time, then order of
/// entry.
struct JourneyEvents {
    std::int64_t id = 0;
    QString key;
    QString name;
    QString shape;                     ///< keyOf()
    std::vector<std::int16_t> reentry; ///< stage positions where a lap begins
    std::vector<StageInfo> stages;
    std::vector<Transition> transitions;
    std::vector<Exit> exits; ///< by transition; only those that say why or to whom
};

struct Purchase {
    Millis at;
    std::int64_t minor; ///< net; negative for a refund
    PersonIndex person;
    std::uint16_t currency;
    std::uint16_t channel;
    bool abandoned;
    bool refund;
    std::int64_t costMinor; ///< −1: not known
    Millis boughtAt = 0;    ///< of a refund: when the purchase that it takes back was made; 0: not known
};

struct Advocacy {
    Millis at;
    PersonIndex person;
    std::uint16_t kind;
    std::uint16_t channel;
    std::int8_t sentiment;
    std::int64_t reach; ///< −1: not known
    bool thanked = false;
};

struct Referral {
    Millis at;
    PersonIndex referrer;
    PersonIndex referred;
    std::uint8_t type;   ///< 0 unknown, 1 would not have bought otherwise, 2 would have
    std::uint8_t status; ///< 0 invited, 1 joined, 2 purchased
};

struct Interaction {
    Millis at;
    PersonIndex person; ///< nobody: not linked yet
    std::uint16_t channel;
    std::uint16_t kind;
};

/// An interaction that wanted an answer.
struct Answerable {
    Millis at;
    Millis answeredAt; ///< 0: not yet
    PersonIndex person;
    std::uint16_t channel;
    std::int8_t sentiment;
};

struct ServiceCase {
    Millis openedAt;
    Millis firstResponseAt, resolvedAt; ///< 0: not yet
    PersonIndex person;
};

/// How likely a customer is to recommend, 0–10.
struct Score {
    Millis at;
    PersonIndex person;
    std::uint16_t channel; ///< of the purchase it is about
    std::int8_t score;
};

/// The state a reward has come to.
struct Reward {
    Millis at;
    std::int64_t minor;
    PersonIndex person;
    std::uint32_t referral; ///< position in EventColumns::referrals
    std::uint16_t currency;
    std::uint8_t side;           ///< 0 referrer, 1 friend
    std::uint8_t state;          ///< 0 pending, 1 approved, 2 given, 3 redeemed, 4 declined, 5 reversed
    std::uint16_t programme = 0; ///< position in EventColumns::programmes
};

struct RewardProgramme {
    QString name;
    std::int64_t budgetMinor; ///< −1: without limit
    std::uint16_t currency;
};

/// Who came because of an advocacy event.
struct Arrival {
    std::uint32_t advocacy; ///< position in EventColumns::advocacy
    PersonIndex person;
};

/// A brand that was on somebody's list.
struct Consideration {
    Millis addedAt;
    Millis removedAt; ///< 0: still there
    PersonIndex person;
    std::uint16_t brand; ///< EventColumns::brands
};

/// What drove a decision.
struct Driver {
    Millis at;
    PersonIndex person;
    std::uint16_t driver; ///< EventColumns::drivers
    bool emotional;
    bool won; ///< led to a purchase
};

struct EventColumns {
    JourneyCards cards = JourneyCards::People;
    std::vector<std::int64_t> dealPeople; ///< per deal: its person's row id, 0: nobody; only of deals
    std::vector<std::int64_t> personIds;
    std::vector<std::uint16_t> owner;  ///< per person
    std::vector<std::uint16_t> source; ///< per person: first touch
    QStringList names;                 ///< per person, for rows that list people
    std::vector<JourneyEvents> journeys;
    std::vector<Purchase> purchases;       ///< by time
    std::vector<Advocacy> advocacy;        ///< by time
    std::vector<Referral> referrals;       ///< by time
    std::vector<Interaction> interactions; ///< by time
    std::vector<Answerable> answerables;   ///< by time
    std::vector<ServiceCase> cases;        ///< by time of opening
    std::vector<Score> scores;             ///< by time
    std::vector<Reward> rewards;           ///< one a chain of the ledger, by time
    std::vector<RewardProgramme> programmes;
    std::vector<Arrival> arrivals;             ///< by advocacy
    std::vector<Consideration> considerations; ///< by person
    std::vector<Driver> driverEvents;          ///< by time
    Words currencies, channels, owners, sources, kinds, reasons, brands, drivers;
    QString baseCurrency; ///< the workspace's; amounts in others are counted apart, never added
    Calendar calendar; ///< the workspace's days: times known to the day alone begin with it, months follow it
    QString dataRevision; ///< names the state of the data these were loaded from

    PersonIndex personCount() const { return PersonIndex(personIds.size()); }
    const JourneyEvents *journey(const QString &key) const
    {
        for (const JourneyEvents &candidate : journeys) {
            if (candidate.key == key)
                return &candidate;
        }
        return nullptr;
    }
};

} // namespace vouch::insight
