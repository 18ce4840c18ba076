// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"
#include "core/exchange/sample_data.h"
#include "core/exchange/sample_random.h"
#include "core/words/interactions.h"

namespace vouch::exchange
{

/// The part a person plays; what happens to them follows from it.
enum class Persona {
    Passerby,       ///< looks, sometimes asks, never buys
    Undecided,      ///< gets as far as deciding; some leave for a competitor, some abandon a basket
    Buyer,          ///< buys once or twice
    Regular,        ///< comes round again and again
    Champion,       ///< a regular who tells everybody
    HiddenAdvocate, ///< buys next to nothing and brings many
    Fan             ///< recommends without ever buying
};

struct SampleCharacter {
    int number = 0; ///< from 1, as in "sample:<n>"
    Persona persona = Persona::Passerby;
    Millis start = 0;        ///< entry into the journey
    bool brisk = false;      ///< goes through the stages in days, so that friends can follow
    bool justBuying = false; ///< buys within the last three days before now
    bool wholesale = false;
    int referrer = -1;       ///< position in the cast, or −1
    Millis canReferFrom = 0; ///< 0: never
    QString language;
    Draft draft;
    QList<VisitDraft> upsideDown; ///< visits on the second journey
    int interactions = 0;         ///< numbers the external ids
};

/// Tells what happens to a person, from the first sight up to now.
class SampleStory
{
public:
    SampleStory(const SampleData &data, SampleRandom &random, Millis now)
        : m_data(data)
        , m_random(random)
        , m_now(now)
    {
    }

    void tell(SampleCharacter &person);
    /// `referrer` brought `friendOf` shortly before the friend's story starts.
    void referral(SampleCharacter &referrer, SampleCharacter &brought, const QString &referrerId);
    /// A question (or complaint) of the last days that waits for an answer.
    void waiting(SampleCharacter &person, bool complaint);
    /// Sorts everything by time; fills the second journey. Call once, after all the rest.
    void finish(SampleCharacter &person);

    /// Shop hours instead of the middle of the night; keeps the order of times.
    static Millis byDay(Millis at);

private:
    enum class Basket { Usual, Small, Abandoned };

    void passerby();
    void undecided();
    void buyer();
    void regular(bool telling);
    void hiddenAdvocate();
    void fan();
    void justBuying();

    bool advance(qint64 leastDays, qint64 maxDays);
    bool enter(const QString &stage, qint64 leastDays, qint64 maxDays);
    bool approach();
    bool buy(qint64 leastDays, qint64 maxDays, Basket basket = Basket::Usual);
    void leave();
    void purchase(Basket basket);
    void setBack(PurchaseDraft &purchase);
    void tellOthers();
    void talkOf(const QString &stage);
    void prelude();
    void extras();
    void question(Millis at, bool complaint);
    InteractionDraft &say(Millis at, InteractionKind kind, const QString &textKind, bool incoming = true);
    QString channel() const;
    qint64 reach();

    const SampleData &m_data;
    SampleRandom &m_random;
    Millis m_now;
    SampleCharacter *m_person = nullptr;
    Millis m_at = 0; ///< where the story has got to, before byDay()
};

} // namespace vouch::exchange
