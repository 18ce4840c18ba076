// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/many_people_history.h"

#include "core/base/await.h"
#include "core/journeys/journey.h"
#include "core/workspace/imports.h"
#include "core/workspace/workspace.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace vouch::test
{

namespace
{

constexpr Millis firstDay = 1'700'000'000'000; ///< 2023-11-14
constexpr int historyDays = 700;
constexpr int hourOf = 3'600'000;

Money euros(qint64 minor)
{
    return {minor, u"EUR"_s};
}

QString mailOf(int number)
{
    return u"person%1@example.com"_s.arg(number);
}

class History
{
public:
    History(int people, int events, const QStringList &stages, unsigned seed)
        : m_people(people)
        , m_events(events)
        , m_stages(stages)
        , m_random(seed)
        , m_starts(std::size_t(people))
        , m_referrers(std::size_t(people), -1)
        , m_brought(std::size_t(people))
    {
        // Who brings whom is known before, because a recommendation is told with its referrer.
        for (int i = 0; i < people; ++i) {
            m_starts[std::size_t(i)] = firstDay + upTo(historyDays) * dayMillis + upTo(24) * hourOf;
            if (i < 10 || !chance(20))
                continue;
            const int referrer = int(upTo(i));
            if (m_starts[std::size_t(referrer)] > m_starts[std::size_t(i)] - 3 * dayMillis)
                continue;
            m_referrers[std::size_t(i)] = referrer;
            m_brought[std::size_t(referrer)].push_back(i);
        }
    }

    Status tell(exchange::DraftSink &sink)
    {
        sink.programme(programme());
        for (int i = 0; i < m_people; ++i) {
            if (!sink.add(somebody(i)))
                break;
        }
        return Done{};
    }

private:
    qint64 upTo(qint64 below) { return qint64(m_random.bounded(quint32(std::max<qint64>(1, below)))); }
    bool chance(int percent) { return upTo(100) < percent; }
    const QString &oneOf(const QStringList &list) { return list.at(upTo(list.size())); }
    Millis referredAt(int number) const { return m_starts[std::size_t(number)] - 2 * dayMillis; }

    static exchange::ProgrammeDraft programme()
    {
        exchange::ProgrammeDraft programme;
        programme.name = u"Bring a friend"_s;
        programme.referrer = euros(1'500);
        programme.friendSide = euros(1'000);
        programme.budget = euros(100'000'000);
        return programme;
    }

    exchange::Draft somebody(int number)
    {
        static const QStringList owners{u"Maya"_s, u"Jonas"_s, u"Inês"_s, u"Tomás"_s, QString()};
        static const QStringList sources{u"search"_s, u"fair"_s, u"instagram"_s, u"newsletter"_s,
                                         u"walk-in"_s};
        exchange::Draft draft;
        draft.person.displayName = u"Person %1"_s.arg(number);
        draft.person.emails = {{{}, mailOf(number), true}};
        draft.person.owner = oneOf(owners);
        draft.person.source = m_referrers[std::size_t(number)] >= 0 ? u"friend"_s : oneOf(sources);
        const bool bought = walk(draft, number);
        if (bought)
            buy(draft);
        consider(draft, number);
        recommend(draft, number);
        beReferred(draft, number, bought);
        talk(draft, number);
        return draft;
    }

    /// Along the stages, some with a lap, some leaving; true if the person reached the purchase.
    bool walk(exchange::Draft &draft, int number)
    {
        static const QStringList reasons{u"price"_s, u"no answer"_s, u"moved away"_s, u"timing"_s};
        m_at = m_starts[std::size_t(number)];
        bool bought = false;
        for (qsizetype stage = 0; stage < m_stages.size();) {
            exchange::VisitDraft visit;
            visit.stage = m_stages[stage];
            visit.at = m_at;
            draft.visits.append(visit);
            if (stage == 3 && !bought) {
                bought = true;
                m_boughtAt = m_at;
            }
            m_at += (1 + upTo(30)) * dayMillis;
            if (chance(8)) {
                exchange::VisitDraft exit;
                exit.exit = true;
                exit.at = m_at;
                exit.reason = oneOf(reasons);
                if (chance(50))
                    exit.competitor = brand();
                draft.visits.append(exit);
                break;
            }
            if (!chance(stage < 3 ? 62 : 70))
                break;
            const bool back = stage > 1 && chance(10), skip = stage + 2 < m_stages.size() && chance(8);
            stage += back ? -1 : skip ? 2 : 1;
            if (draft.visits.size() > 14)
                break;
        }
        return bought;
    }

    QString brand() { return u"Brand %1"_s.arg(upTo(12)); }
    QString channel()
    {
        static const QStringList channels{u"instagram"_s, u"email"_s,  u"linkedin"_s, u"shop"_s,
                                          u"website"_s,   u"tiktok"_s, u"wechat"_s,   u"facebook"_s,
                                          u"youtube"_s,   u"x"_s};
        return channels.at(std::min(upTo(channels.size()), upTo(channels.size())));
    }

    void buy(exchange::Draft &draft)
    {
        static const QStringList drivers{u"price"_s, u"value"_s, u"brand"_s, u"trust"_s, u"others"_s};
        Millis at = m_boughtAt;
        do {
            exchange::PurchaseDraft purchase;
            purchase.orderNumber = QString::number(++m_orders);
            purchase.source = u"made"_s;
            purchase.at = at;
            purchase.net = euros(500 + upTo(20'000));
            if (chance(70))
                purchase.cost = euros(purchase.net.minor / 2);
            purchase.channel = channel();
            purchase.abandoned = draft.purchases.size() > 0 && chance(5);
            if (!purchase.abandoned && chance(4)) {
                purchase.refunded = purchase.net;
                purchase.refundedAt = at + 5 * dayMillis;
            }
            if (!purchase.abandoned && chance(40)) {
                exchange::EnjoyDraft enjoyment;
                enjoyment.score = int(std::max(upTo(11), upTo(11)));
                enjoyment.worked = chance(90);
                enjoyment.at = at + 6 * dayMillis;
                purchase.enjoyment = enjoyment;
            }
            if (!purchase.abandoned && chance(30))
                purchase.drivers = {oneOf(drivers)};
            draft.purchases.append(purchase);
            at += (10 + upTo(90)) * dayMillis;
        } while (chance(55) && draft.purchases.size() < 12);
    }

    void consider(exchange::Draft &draft, int number)
    {
        for (QStringList seen; chance(30) && seen.size() < 3;) {
            const QString name = brand();
            if (seen.contains(name))
                break;
            seen.append(name);
            exchange::ConsiderationDraft item;
            item.brand = name;
            item.addedAt = m_starts[std::size_t(number)] + upTo(20) * dayMillis;
            if (chance(60))
                item.removedAt = item.addedAt + (1 + upTo(40)) * dayMillis;
            draft.considerations.append(item);
        }
    }

    void recommend(exchange::Draft &draft, int number)
    {
        static const QStringList kinds{u"review"_s, u"share"_s, u"mention"_s, u"photo"_s, u"testimonial"_s};
        const auto add = [&](const QString &kind, Millis at, qint64 reach) {
            exchange::AdvocacyDraft event;
            event.kind = kind;
            event.at = at;
            event.channel = channel();
            event.reach = reach;
            event.sentiment = chance(4) ? -1 : 1;
            event.externalId = u"made-%1-%2"_s.arg(number).arg(draft.advocacy.size());
            if (chance(60))
                event.thankedAt = at + dayMillis;
            draft.advocacy.append(event);
        };
        for (const int friendOf : m_brought[std::size_t(number)])
            add(u"referral"_s, referredAt(friendOf), chance(40) ? 50 + upTo(3'000) : -1);
        while (chance(25) && draft.advocacy.size() < 40)
            add(oneOf(kinds), m_starts[std::size_t(number)] + (30 + upTo(200)) * dayMillis,
                chance(70) ? 50 + upTo(5'000) : -1);
    }

    void beReferred(exchange::Draft &draft, int number, bool bought)
    {
        static const QStringList types{u"one"_s, u"two"_s, u"unknown"_s};
        const int referrer = m_referrers[std::size_t(number)];
        if (referrer < 0)
            return;
        exchange::ReferralDraft referral;
        referral.referrer = mailOf(referrer);
        referral.at = referredAt(number);
        referral.type = oneOf(types);
        referral.status = bought ? u"purchased"_s : chance(60) ? u"joined"_s : u"invited"_s;
        if (bought && chance(80)) {
            const Millis decided = m_boughtAt + 5 * dayMillis;
            if (chance(10)) {
                referral.rewards = {{u"declined"_s, decided}};
            } else {
                referral.rewards = {{u"approved"_s, decided}};
                if (chance(70))
                    referral.rewards.append({u"given"_s, decided + 5 * dayMillis});
                if (referral.rewards.size() == 2 && chance(60))
                    referral.rewards.append({u"redeemed"_s, decided + 20 * dayMillis});
            }
        }
        draft.referrals.append(referral);
    }

    /// What people say fills up what is missing of the events so far.
    void talk(exchange::Draft &draft, int number)
    {
        static const QStringList kinds{u"message"_s, u"comment"_s, u"like"_s, u"view"_s, u"question"_s};
        for (const exchange::PurchaseDraft &purchase : std::as_const(draft.purchases))
            m_told +=
                1 + (purchase.refunded ? 1 : 0) + (purchase.enjoyment ? 1 : 0) + purchase.drivers.size();
        m_told += draft.visits.size() + draft.advocacy.size() + draft.considerations.size();
        for (const exchange::ReferralDraft &referral : std::as_const(draft.referrals))
            m_told += 2 + 2 * referral.rewards.size(); // with the arrival; rewards of both sides
        const qint64 due = qint64(m_events) * (number + 1) / m_people;
        for (int told = 0; m_told < due && told < 400; ++told, ++m_told) {
            exchange::InteractionDraft said;
            said.channel = channel();
            said.kind = oneOf(kinds);
            said.at = m_starts[std::size_t(number)] + upTo(300) * dayMillis + upTo(24) * hourOf;
            said.externalId = u"made-%1-%2"_s.arg(number).arg(told);
            if (chance(15)) {
                said.needsAnswer = true;
                said.intent = u"ask"_s;
                if (chance(20)) {
                    said.intent = u"complain"_s;
                    said.sentiment = -1;
                }
                if (chance(90))
                    said.answeredAt = said.at + (1 + upTo(80)) * hourOf;
                if (said.sentiment < 0 && said.answeredAt > 0 && chance(75))
                    said.resolvedAt = said.answeredAt + (1 + upTo(100)) * hourOf;
            }
            draft.interactions.append(said);
        }
    }

    int m_people, m_events;
    QStringList m_stages;
    QRandomGenerator m_random;
    std::vector<Millis> m_starts;
    std::vector<int> m_referrers;
    std::vector<std::vector<int>> m_brought;
    Millis m_at = 0, m_boughtAt = 0;
    qint64 m_told = 0, m_orders = 0;
};

} // namespace

void makeHistory(const QString &path, int people, int events, unsigned seed)
{
    const auto workspace = await(Workspace::create(path, {}));
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().text));
    const auto journeys = await((*workspace)->journeys());
    QStringList stages;
    for (const Stage &stage : journeys->first().stages)
        stages.append(stage.key);
    ImportOptions options;
    options.journey = journeys->first().key;
    options.read.now = firstDay + 1'000 * dayMillis;
    options.read.currency = u"EUR"_s;
    const auto made = await(
        (*workspace)
            ->importDrafts(
                u"Many histories"_s, u"made"_s,
                [&](exchange::DraftSink &sink) { return History(people, events, stages, seed).tell(sink); },
                options));
    if (!made)
        qFatal("%s (%s)", qPrintable(made.error().text), qPrintable(made.error().detail));
    if (made->created != people)
        qFatal("%lld of %d people were made", (long long)made->created, people);
}

} // namespace vouch::test
