// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample_story.h"

#include "core/words/advocacy.h"
#include "core/words/channels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

constexpr Millis minuteMillis = 60'000;
constexpr Millis hourMillis = 60 * minuteMillis;

Money euros(qint64 cents)
{
    return {cents, u"EUR"_s};
}

} // namespace

Millis SampleStory::byDay(Millis at)
{
    const Millis intoDay = at % dayMillis;
    return at - intoDay + 8 * hourMillis + intoDay * 13 / 24;
}

void SampleStory::tell(SampleCharacter &person)
{
    m_person = &person;
    m_at = person.start;
    prelude();
    if (person.justBuying) {
        justBuying();
    } else {
        switch (person.persona) {
        case Persona::Passerby:
            passerby();
            break;
        case Persona::Undecided:
            undecided();
            break;
        case Persona::Buyer:
            buyer();
            break;
        case Persona::Regular:
            regular(false);
            break;
        case Persona::Champion:
            regular(true);
            break;
        case Persona::HiddenAdvocate:
            hiddenAdvocate();
            break;
        case Persona::Fan:
            fan();
            break;
        }
    }
    extras();
}

// --- the ways people go
// -----------------------------------------------------------------------------------------

void SampleStory::passerby()
{
    if (m_random.chance(82) && !enter(u"consider"_s, 0, 0))
        return;
    if (m_random.chance(55)) {
        if (!enter(u"research"_s, 2, 40))
            return;
        if (m_random.chance(18) && !enter(u"consider"_s, 5, 30))
            return;
    }
    if (m_person->draft.visits.isEmpty() && !enter(u"consider"_s, 0, 0))
        return;
    if (m_random.chance(48) && advance(10, 70))
        leave();
}

void SampleStory::undecided()
{
    if (!approach() || !enter(u"decide"_s, 2, 25))
        return;
    if (m_random.chance(42)) {
        if (!enter(u"research"_s, 3, 20) || !enter(u"decide"_s, 4, 30))
            return;
    }
    if (m_random.chance(45) && advance(1, 6))
        purchase(Basket::Abandoned);
    if (!m_random.chance(62) || !advance(4, 40))
        return;
    leave();
    // Some come back after trying elsewhere, and know by now what they want.
    if (m_random.chance(24) && enter(u"decide"_s, 30, 120))
        buy(2, 12);
}

void SampleStory::buyer()
{
    if (!approach() || !buy(1, 14) || !enter(u"enjoy"_s, 3, 12))
        return;
    if (m_random.chance(16)) {
        if (!enter(u"refer"_s, 10, 60))
            return;
        tellOthers();
    } else if (m_random.chance(14) && advance(40, 150)) {
        leave();
    }
}

void SampleStory::regular(bool telling)
{
    if (!approach() || !buy(1, 10))
        return;
    const qint64 rounds = m_random.between(2, telling ? 8 : 6);
    for (qint64 round = 0; round < rounds; ++round) {
        if (!enter(u"enjoy"_s, 2, 9))
            return;
        if (telling && m_random.chance(60)) {
            if (!enter(u"refer"_s, 5, 30))
                return;
            tellOthers();
        }
        if (!enter(u"repeat"_s, 15, 75))
            return;
        if (m_random.chance(10) && !telling) {
            if (advance(30, 90))
                leave();
            return;
        }
        if (m_random.chance(45) && !enter(u"decide"_s, 5, 40))
            return;
        if (!buy(2, 30))
            return;
    }
    enter(u"enjoy"_s, 2, 9);
}

void SampleStory::hiddenAdvocate()
{
    if (!enter(u"consider"_s, 0, 0) || !enter(u"research"_s, 2, 8) || !buy(2, 6, Basket::Small) ||
        !enter(u"enjoy"_s, 2, 6) || !enter(u"refer"_s, 3, 12))
        return;
    tellOthers();
    const qint64 times = m_random.between(4, 11);
    for (qint64 time = 0; time < times && advance(14, 60); ++time)
        tellOthers();
}

void SampleStory::fan()
{
    if (!enter(u"consider"_s, 0, 0))
        return;
    if (m_random.chance(60) && !enter(u"research"_s, 4, 25))
        return;
    if (!enter(u"refer"_s, 6, 40))
        return;
    tellOthers();
    const qint64 times = m_random.between(1, 5);
    for (qint64 time = 0; time < times && advance(20, 90); ++time)
        tellOthers();
}

void SampleStory::justBuying()
{
    enter(u"consider"_s, 0, 0);
    const Millis bought = m_now - m_random.between(20, 60) * hourMillis;
    m_at = std::max(m_at, bought - m_random.between(3, 5) * dayMillis);
    enter(u"decide"_s, 0, 0);
    m_at = std::max(m_at, bought);
    buy(0, 0);
}

// --- steps
// ------------------------------------------------------------------------------------------------------

bool SampleStory::advance(qint64 leastDays, qint64 maxDays)
{
    if (maxDays > 0) {
        const qint64 least = m_person->brisk ? 1 : leastDays;
        const qint64 most = m_person->brisk ? std::min<qint64>(maxDays, 6) : maxDays;
        m_at += m_random.between(least * 1440, std::max(most, least) * 1440) * minuteMillis;
    }
    return byDay(m_at) <= m_now;
}

bool SampleStory::enter(const QString &stage, qint64 leastDays, qint64 maxDays)
{
    QList<VisitDraft> &visits = m_person->draft.visits;
    if (!visits.isEmpty() && !advance(leastDays, maxDays))
        return false;
    if (byDay(m_at) > m_now)
        return false;
    if (!visits.isEmpty() && visits.last().stage == stage)
        return true;
    // Two steps at one instant would leave their order open.
    if (!visits.isEmpty() && visits.last().at >= byDay(m_at))
        m_at += 10 * minuteMillis;
    VisitDraft visit;
    visit.stage = stage;
    visit.at = byDay(m_at);
    visits.append(visit);
    talkOf(stage);
    return true;
}

/// The way to a decision, with the shortcuts that people take.
bool SampleStory::approach()
{
    const bool warm = m_person->referrer >= 0; // who comes on a friend's word looks around less
    if (m_random.chance(warm ? 45 : 84) && !enter(u"consider"_s, 0, 0))
        return false;
    if (m_random.chance(warm ? 50 : 78)) {
        if (!enter(u"research"_s, 2, 28))
            return false;
        if (m_random.chance(9)) {
            if (!enter(u"consider"_s, 4, 20) || !enter(u"research"_s, 4, 20))
                return false;
        }
    }
    return !m_random.chance(warm ? 60 : 74) || enter(u"decide"_s, 1, 16);
}

bool SampleStory::buy(qint64 leastDays, qint64 maxDays, Basket basket)
{
    if (m_random.chance(7) && basket == Basket::Usual && advance(1, 4))
        purchase(Basket::Abandoned);
    if (!enter(u"act"_s, leastDays, maxDays))
        return false;
    purchase(basket);
    if (m_person->canReferFrom == 0)
        m_person->canReferFrom = byDay(m_at);
    return true;
}

void SampleStory::leave()
{
    VisitDraft visit;
    visit.exit = true;
    visit.at = byDay(m_at);
    visit.reason = m_random.pick(m_data.reasons);
    if (m_random.chance(65))
        visit.competitor = m_random.pick(m_data.competitors);
    m_person->draft.visits.append(visit);
}

void SampleStory::purchase(Basket basket)
{
    const QList<SampleProduct> &offers = m_person->wholesale ? m_data.wholesale : m_data.products;
    QList<int> weights;
    for (const SampleProduct &offer : offers)
        weights.append(basket == Basket::Small && offer.price > 3'000 ? 0 : offer.weight);
    PurchaseDraft purchase;
    purchase.source = u"sample"_s;
    purchase.at = byDay(m_at);
    qint64 net = 0;
    qint64 cost = 0;
    const qint64 lines = basket == Basket::Small ? 1 : m_random.between(1, 3);
    for (qint64 number = 0; number < lines; ++number) {
        const SampleProduct &offer = offers.at(m_random.weighted(weights));
        const qint64 quantity = basket == Basket::Small || offer.renewing ? 1 : m_random.between(1, 4);
        purchase.lines.append({offer.item, quantity, euros(offer.price)});
        net += offer.price * quantity;
        cost += offer.cost * quantity;
        if (offer.renewing)
            purchase.renewalAt = purchase.at + 365 * dayMillis;
    }
    if (m_random.chance(14))
        net -= net / 10; // the newsletter's ten per cent
    purchase.net = euros(net);
    if (m_random.chance(88))
        purchase.cost = euros(cost);
    static const QList<Channel> places{Channel::Website, Channel::Shop, Channel::Instagram,
                                       Channel::Pinterest, Channel::Email};
    purchase.channel = keyOf(places.at(m_random.weighted({40, 30, 18, 7, 5})));
    purchase.abandoned = basket == Basket::Abandoned;
    if (purchase.abandoned)
        purchase.renewalAt = 0;
    if (m_random.chance(purchase.abandoned ? 50 : 6))
        purchase.friction = m_random.pick(m_data.frictions);
    if (!purchase.abandoned)
        setBack(purchase);
    m_person->draft.purchases.append(purchase);
}

/// Now and then something goes back, all of it or one piece.
void SampleStory::setBack(PurchaseDraft &purchase)
{
    if (!m_random.chance(5))
        return;
    const Millis at = byDay(m_at + m_random.between(4, 20) * dayMillis);
    const bool whole = m_random.chance(35);
    if (at > m_now)
        return;
    purchase.refunded =
        euros(whole ? purchase.net.minor : std::min(purchase.lines.first().price.minor, purchase.net.minor));
    purchase.refundedAt = at;
    question(at - 2 * dayMillis, true);
}

qint64 SampleStory::reach()
{
    if (m_person->draft.person.profiles.isEmpty() || m_person->draft.person.profiles.first().followers < 0)
        return -1;
    const qint64 today = m_person->draft.person.profiles.first().followers;
    // Fewer followed two years ago.
    const Millis age = std::max<Millis>(0, m_now - m_at) / dayMillis;
    return today - today * std::min<Millis>(age, 800) / 1600;
}

void SampleStory::tellOthers()
{
    static const QList<AdvocacyKind> kinds{AdvocacyKind::Share,       AdvocacyKind::Mention,
                                           AdvocacyKind::Photo,       AdvocacyKind::Review,
                                           AdvocacyKind::Testimonial, AdvocacyKind::Video};
    const AdvocacyKind kind = kinds.at(m_random.weighted({34, 22, 20, 14, 6, 4}));
    const bool review = kind == AdvocacyKind::Review;
    const Millis at = byDay(m_at);
    InteractionDraft &shown = say(at,
                                  review                          ? InteractionKind::Review
                                  : kind == AdvocacyKind::Mention ? InteractionKind::Mention
                                                                  : InteractionKind::Share,
                                  review ? u"review"_s : u"share"_s);
    shown.intent = keyOf(Intent::Refer);
    shown.sentiment = 1;
    if (review)
        shown.channel = keyOf(Channel::GoogleReviews);
    AdvocacyDraft event;
    event.kind = keyOf(kind);
    event.at = at;
    event.reach = review ? -1 : reach();
    event.channel = shown.channel;
    event.note = shown.text;
    event.externalId = shown.externalId + u"-advocacy"_s;
    m_person->draft.advocacy.append(event);
    if (m_person->canReferFrom == 0)
        m_person->canReferFrom = at;
    if (m_random.chance(40)) {
        const Millis thanked = byDay(m_at + m_random.between(1, 3) * dayMillis);
        if (thanked <= m_now)
            say(thanked, InteractionKind::Message, u"outreach"_s, false);
    }
}

// --- conversation
// -----------------------------------------------------------------------------------------------

QString SampleStory::channel() const
{
    const PersonDraft &person = m_person->draft.person;
    if (!person.profiles.isEmpty())
        return person.profiles.first().network;
    return keyOf(person.emails.isEmpty() ? Channel::Phone : Channel::Email);
}

InteractionDraft &SampleStory::say(Millis at, InteractionKind kind, const QString &textKind, bool incoming)
{
    InteractionDraft interaction;
    static const QList<InteractionKind> written{InteractionKind::Message, InteractionKind::Email,
                                                InteractionKind::Call, InteractionKind::Question,
                                                InteractionKind::Reply};
    // Likes and comments of people without a profile were left on the website.
    const bool elsewhere = m_person->draft.person.profiles.isEmpty() && !written.contains(kind);
    interaction.channel = elsewhere ? keyOf(Channel::Website) : channel();
    interaction.kind = keyOf(kind);
    interaction.incoming = incoming;
    interaction.at = at;
    interaction.externalId = u"sample-%1-%2"_s.arg(m_person->number).arg(++m_person->interactions);
    if (!textKind.isEmpty()) {
        const QStringList &texts = m_data.textsOf(textKind, m_person->language);
        interaction.text = m_random.pick(texts);
    }
    if (m_random.chance(12))
        interaction.campaign = m_random.pick(m_data.campaigns);
    m_person->draft.interactions.append(interaction);
    return m_person->draft.interactions.last();
}

void SampleStory::question(Millis at, bool complaint)
{
    const qint64 minutes = m_random.chance(70) ? m_random.between(8, 600) : m_random.between(600, 4'300);
    const InteractionKind kind = channel() == keyOf(Channel::Phone)   ? InteractionKind::Call
                                 : channel() == keyOf(Channel::Email) ? InteractionKind::Email
                                                                      : InteractionKind::Question;
    const bool publicly = kind == InteractionKind::Question;
    InteractionDraft &asked = say(at, complaint && publicly ? InteractionKind::Comment : kind,
                                  complaint ? u"complaint"_s : u"question"_s);
    asked.intent = keyOf(complaint ? Intent::Complain : Intent::Ask);
    asked.sentiment = complaint ? -1 : 0;
    asked.needsAnswer = true;
    const Millis answered = at + minutes * minuteMillis;
    if (answered > m_now)
        return;
    asked.answeredAt = answered;
    say(answered, publicly ? InteractionKind::Reply : kind, complaint ? u"apology"_s : u"answer"_s, false);
}

/// What is said on entering a stage and in the days after.
void SampleStory::talkOf(const QString &stage)
{
    const Millis at = byDay(m_at);
    const auto later = [&](qint64 maxHours) {
        return byDay(m_at + m_random.between(1, maxHours) * hourMillis);
    };
    const Millis soon = std::min(later(60), m_now);
    if (stage == "consider"_L1) {
        const bool words = m_random.chance(45);
        say(at, words ? InteractionKind::Comment : InteractionKind::Like, words ? u"comment"_s : QString());
    } else if (stage == "research"_L1) {
        if (m_random.chance(55))
            question(soon, false);
        const bool site = m_random.chance(60);
        InteractionDraft &visit =
            say(at, site ? InteractionKind::SiteVisit : InteractionKind::BlogVisit, QString());
        visit.channel = keyOf(site ? Channel::Website : Channel::Blog);
        visit.intent = keyOf(Intent::Research);
    } else if (stage == "decide"_L1) {
        if (m_random.chance(40))
            question(soon, false);
        if (m_random.chance(45))
            say(soon, InteractionKind::Message, u"outreach"_s, false);
        if (m_random.chance(20)) {
            InteractionDraft &call = say(at, InteractionKind::Call, u"call"_s, m_random.chance(50));
            call.channel = keyOf(Channel::Phone);
        }
    } else if (stage == "enjoy"_L1) {
        if (m_random.chance(9)) {
            question(soon, true);
        } else if (m_random.chance(50)) {
            InteractionDraft &thanks = say(soon, InteractionKind::Comment, u"praise"_s);
            thanks.sentiment = 1;
            thanks.intent = keyOf(Intent::Praise);
        }
    } else if (stage == "repeat"_L1 && m_random.chance(55)) {
        InteractionDraft &visit = say(at, InteractionKind::ShopVisit, QString());
        visit.channel = keyOf(Channel::Shop);
    }
}

/// What happened before anybody put the person on a journey.
void SampleStory::prelude()
{
    static const QList<InteractionKind> kinds{InteractionKind::View,   InteractionKind::Like,
                                              InteractionKind::Follow, InteractionKind::Hashtag,
                                              InteractionKind::Live,   InteractionKind::CtaClick};
    const qint64 count = m_random.between(0, 3);
    for (qint64 number = 0; number < count; ++number) {
        // One random choice per statement: operands may be evaluated in any order.
        const qint64 days = m_random.between(1, 40);
        const qint64 minutes = m_random.below(1440);
        const Millis at = byDay(m_person->start - days * dayMillis + minutes * minuteMillis);
        const InteractionKind kind = kinds.at(m_random.weighted({30, 30, 22, 6, 6, 6}));
        say(std::min(at, m_now), kind, QString());
    }
}

/// Tasks and notes; a follow-up is due around now for some.
void SampleStory::extras()
{
    const qint64 lot = m_random.below(100);
    if (lot < 15) {
        const Millis due = byDay(m_now + m_random.between(-12, 14) * dayMillis);
        m_person->draft.tasks.append({m_random.pick(m_data.tasks), due, 0});
    } else if (lot < 31) {
        const Millis done = byDay(m_person->start + m_random.between(1, 30) * dayMillis);
        const QString title = m_random.pick(m_data.tasks);
        if (done <= m_now)
            m_person->draft.tasks.append({title, done + m_random.between(-2, 2) * dayMillis, done});
    }
    if (m_random.chance(23)) {
        const Millis at = byDay(m_person->start + m_random.between(0, 60) * dayMillis);
        m_person->draft.notes.append({m_random.pick(m_data.notes), std::min(at, m_now)});
    }
}

void SampleStory::waiting(SampleCharacter &person, bool complaint)
{
    m_person = &person;
    // Hours ago, but not in the night before this morning: byDay() could move those past now.
    const Millis at = std::min(byDay(m_now - m_random.between(24, 140) * hourMillis), m_now);
    InteractionDraft &asked = say(at, complaint ? InteractionKind::Comment : InteractionKind::Question,
                                  complaint ? u"complaint"_s : u"question"_s);
    asked.intent = keyOf(complaint ? Intent::Complain : Intent::Ask);
    asked.sentiment = complaint ? -1 : 0;
    asked.needsAnswer = true;
}

void SampleStory::referral(SampleCharacter &referrer, SampleCharacter &brought, const QString &referrerId)
{
    const Millis at = byDay(brought.start - m_random.between(2, 60) * hourMillis);
    static const QList<ReferralType> types{ReferralType::One, ReferralType::Two, ReferralType::Unknown};
    ReferralDraft referral;
    referral.referrer = referrerId;
    referral.at = at;
    referral.type = keyOf(types.at(m_random.weighted({52, 28, 20})));
    const auto &purchases = brought.draft.purchases;
    const bool bought = std::any_of(purchases.cbegin(), purchases.cend(),
                                    [](const PurchaseDraft &purchase) { return !purchase.abandoned; });
    const bool only = brought.draft.visits.size() == 1 && m_random.chance(50);
    referral.status = keyOf(bought ? ReferralStatus::Purchased
                            : only ? ReferralStatus::Invited
                                   : ReferralStatus::Joined);
    brought.draft.referrals.append(referral);
    brought.draft.person.source = keyOf(Channel::Friend);

    m_person = &referrer;
    m_at = at;
    AdvocacyDraft event;
    event.kind = keyOf(AdvocacyKind::Referral);
    event.at = at;
    event.reach = -1;
    event.channel = channel();
    event.externalId = u"sample-%1-brought-%2"_s.arg(referrer.number).arg(brought.number);
    referrer.draft.advocacy.append(event);
}

void SampleStory::finish(SampleCharacter &person)
{
    Draft &draft = person.draft;
    const auto byTime = [](const auto &a, const auto &b) { return a.at < b.at; };
    std::stable_sort(draft.interactions.begin(), draft.interactions.end(), byTime);
    std::stable_sort(draft.purchases.begin(), draft.purchases.end(), byTime);
    std::stable_sort(draft.advocacy.begin(), draft.advocacy.end(), byTime);
    QList<PurchaseDraft> paid;
    std::copy_if(draft.purchases.cbegin(), draft.purchases.cend(), std::back_inserter(paid),
                 [](const PurchaseDraft &purchase) { return !purchase.abandoned; });
    if (paid.isEmpty() || !m_random.chance(45))
        return;
    QList<VisitDraft> &visits = person.upsideDown;
    const auto add = [&visits](const QString &stage, Millis at) {
        VisitDraft visit;
        visit.stage = stage;
        visit.at = at;
        visits.append(visit);
    };
    if (!draft.referrals.isEmpty() && draft.referrals.first().at < paid.first().at)
        add(u"referred-friend"_s, draft.referrals.first().at);
    add(u"customer"_s, paid.first().at);
    if (paid.size() > 1)
        add(u"loyal-customer"_s, paid.at(1).at);
    for (const AdvocacyDraft &event : std::as_const(draft.advocacy)) {
        if (event.at > paid.first().at) {
            add(u"advocate"_s, event.at);
            break;
        }
    }
    std::stable_sort(visits.begin(), visits.end(), byTime);
}

} // namespace vouch::exchange
