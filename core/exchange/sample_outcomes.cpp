// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample_outcomes.h"

#include "core/exchange/sample_random.h"
#include "core/words/advocacy.h"
#include "core/words/drivers.h"
#include "core/words/rewards.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

constexpr qint64 rewardReferrer = 1'500, rewardFriend = 1'000, budget = 250'000; ///< cents

Money euros(qint64 minor)
{
    return {minor, u"EUR"_s};
}

class Outcomes
{
public:
    Outcomes(const SampleData &data, quint32 seed, Millis now)
        : m_data(data)
        , m_random(seed ^ 0x9e3779b9U)
        , m_now(now)
        , m_programme(sampleProgramme(now))
    {
    }

    void add(SampleCharacter &person)
    {
        for (PurchaseDraft &purchase : person.draft.purchases) {
            if (!purchase.abandoned) {
                enjoy(person, purchase);
                drive(purchase);
            }
        }
        consider(person);
        for (InteractionDraft &interaction : person.draft.interactions)
            resolve(interaction);
        for (AdvocacyDraft &event : person.draft.advocacy) {
            thank(event);
            spread(person, event);
        }
        for (ReferralDraft &referral : person.draft.referrals)
            reward(person, referral);
    }

private:
    /// Some days after `at`, in opening hours; nothing happens after now.
    Millis later(Millis at, qint64 leastDays, qint64 maxDays)
    {
        const qint64 days = m_random.between(leastDays, maxDays);
        const qint64 minutes = m_random.below(600);
        return std::min(m_now, SampleStory::byDay(at + days * dayMillis + minutes * 60'000));
    }

    void enjoy(const SampleCharacter &person, PurchaseDraft &purchase)
    {
        const bool asked = m_random.chance(30);
        if (!asked || purchase.at > m_now - 4 * dayMillis)
            return;
        const bool warm = person.persona == Persona::Champion || person.persona == Persona::HiddenAdvocate ||
                          person.persona == Persona::Regular;
        const bool returned = purchase.refunded.has_value();
        EnjoyDraft enjoyment;
        enjoyment.at = later(purchase.at, 3, 12);
        const QList<int> scores = returned ? QList<int>{1, 2, 2, 3, 4, 5, 6, 8, 6, 3, 2}
                                  : warm   ? QList<int>{0, 0, 0, 0, 1, 2, 4, 10, 20, 32, 31}
                                           : QList<int>{0, 0, 1, 1, 2, 5, 9, 18, 26, 22, 16};
        enjoyment.score = int(m_random.weighted(scores));
        std::optional<bool> *parts[] = {&enjoyment.delivery, &enjoyment.packaging, &enjoyment.worked,
                                        &enjoyment.support, &enjoyment.surprise};
        for (std::optional<bool> *part : parts) {
            const bool wasAsked = m_random.chance(70);
            const bool good = m_random.chance(returned ? 60 : *enjoyment.score >= 9 ? 97 : 86);
            if (wasAsked)
                *part = good;
        }
        purchase.enjoyment = enjoyment;
    }

    void drive(PurchaseDraft &purchase)
    {
        if (!m_random.chance(25))
            return;
        const qint64 count = m_random.between(1, 2);
        for (qint64 i = 0; i < count; ++i) {
            const QString driver = keyOf(Driver(m_random.weighted({14, 16, 14, 12, 18, 6, 9, 11})));
            if (!purchase.drivers.contains(driver))
                purchase.drivers.append(driver);
        }
    }

    void consider(SampleCharacter &person)
    {
        QString lostTo;
        for (const VisitDraft &visit : std::as_const(person.draft.visits)) {
            if (visit.exit && !visit.competitor.isEmpty())
                lostTo = visit.competitor;
        }
        const bool looks = m_random.chance(34);
        if (lostTo.isEmpty() && !looks)
            return;
        Millis bought = 0;
        for (const PurchaseDraft &purchase : std::as_const(person.draft.purchases)) {
            if (!purchase.abandoned && bought == 0)
                bought = purchase.at;
        }
        QStringList brands;
        if (!lostTo.isEmpty())
            brands.append(lostTo);
        const qint64 more = m_random.between(lostTo.isEmpty() ? 1 : 0, 2);
        for (qint64 i = 0; i < more; ++i) {
            const QString &brand = m_random.pick(m_data.competitors);
            if (!brands.contains(brand))
                brands.append(brand);
        }
        for (const QString &brand : std::as_const(brands)) {
            ConsiderationDraft consideration;
            consideration.brand = brand;
            consideration.addedAt = later(person.start, 0, 10);
            const bool dropped = m_random.chance(bought != 0 ? 60 : 25);
            const Millis gone = later(std::max(consideration.addedAt, bought), 0, 6);
            if (dropped && brand != lostTo && gone > consideration.addedAt)
                consideration.removedAt = gone;
            person.draft.considerations.append(consideration);
        }
    }

    void resolve(InteractionDraft &interaction)
    {
        if (interaction.sentiment >= 0 || !interaction.needsAnswer || interaction.answeredAt == 0)
            return;
        const bool solved = m_random.chance(78);
        const Millis at = later(interaction.answeredAt, 0, 5);
        if (solved && at >= interaction.answeredAt && at < m_now)
            interaction.resolvedAt = at;
    }

    void thank(AdvocacyDraft &event)
    {
        const bool thanked = m_random.chance(72);
        const Millis at = later(event.at, 0, 5);
        if (thanked && event.sentiment >= 0 && at > event.at && at < m_now)
            event.thankedAt = at;
    }

    /// Some recommend to everybody who follows them, and one of those comes.
    void spread(const SampleCharacter &person, AdvocacyDraft &event)
    {
        const bool publicly = m_random.chance(45);
        const QList<ProfileDraft> &profiles = person.draft.person.profiles;
        if (publicly && event.kind == keyOf(AdvocacyKind::Referral) && !profiles.isEmpty() &&
            profiles.first().followers > 0)
            event.reach = profiles.first().followers;
    }

    void reward(const SampleCharacter &person, ReferralDraft &referral)
    {
        Millis earned = 0;
        for (const PurchaseDraft &purchase : std::as_const(person.draft.purchases)) {
            if (!purchase.abandoned && purchase.at > referral.at - dayMillis && earned == 0)
                earned = purchase.at;
        }
        // Drawn whether they are needed or not: one story must not shift the next.
        const bool declined = m_random.chance(8);
        const bool slow = m_random.chance(20);
        const bool redeemed = m_random.chance(55);
        const Millis decided = later(earned, 2, 12);
        const Millis given = later(decided, 3, 14);
        const Millis used = later(given, 5, 40);
        if (referral.status != keyOf(ReferralStatus::Purchased) || earned < m_programme.startsAt ||
            decided >= m_now)
            return;
        if (declined) {
            referral.rewards = {{keyOf(RewardState::Declined), decided}};
            return;
        }
        // Something is left to approve for whoever tries the sample.
        if (slow || m_spent + rewardReferrer + rewardFriend > budget - 20'000)
            return; // still pending
        m_spent += rewardReferrer + rewardFriend;
        referral.rewards = {{keyOf(RewardState::Approved), decided}};
        if (given < m_now)
            referral.rewards.append({keyOf(RewardState::Given), given});
        if (redeemed && used < m_now)
            referral.rewards.append({keyOf(RewardState::Redeemed), used});
    }

    const SampleData &m_data;
    SampleRandom m_random;
    Millis m_now;
    ProgrammeDraft m_programme;
    qint64 m_spent = 0;
};

} // namespace

ProgrammeDraft sampleProgramme(Millis now)
{
    ProgrammeDraft programme;
    programme.name = QCoreApplication::translate("Exchange", "Bring a friend");
    programme.referrer = euros(rewardReferrer);
    programme.friendSide = euros(rewardFriend);
    programme.budget = euros(budget);
    programme.startsAt = SampleStory::byDay(now - 540 * dayMillis);
    return programme;
}

void addSampleOutcomes(QList<SampleCharacter> &cast, const SampleData &data, quint32 seed, Millis now)
{
    Outcomes outcomes(data, seed, now);
    for (SampleCharacter &person : cast)
        outcomes.add(person);
}

} // namespace vouch::exchange
