// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"

#include "core/exchange/sample_outcomes.h"
#include "core/exchange/sample_people.h"
#include "core/exchange/sample_story.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

constexpr int castSize = 400;
constexpr qint64 historyDays = 730;
/// Whatever the seed, these bring one another, so that there are generations to show.
constexpr int chain[] = {14, 70, 150, 240};
/// They buy in the very last days, so that no column of the board is empty.
constexpr int lateBuyers[] = {366, 374, 382, 390};

class Cast
{
public:
    Cast(const SampleData &data, quint32 seed, Millis now)
        : m_data(data)
        , m_now(now)
        , m_random(seed)
        , m_people(m_data, m_random)
        , m_story(m_data, m_random, now)
    {
    }

    QList<SampleCharacter> make();

private:
    QList<Millis> starts();
    void place(int position, Millis start);
    void introduce(SampleCharacter &person);
    int chooseReferrer(Millis start);
    Persona choosePersona(const SampleCharacter &person);
    void numberOrders();

    const SampleData &m_data;
    Millis m_now;
    SampleRandom m_random;
    SamplePeople m_people;
    SampleStory m_story;
    QList<SampleCharacter> m_cast;
};

bool isIn(int position, const int *begin, const int *end)
{
    return std::find(begin, end, position) != end;
}

/// First steps of everybody, in order; more and more people come as the studio becomes known.
QList<Millis> Cast::starts()
{
    QList<Millis> result;
    for (int position = 0; position < castSize; ++position) {
        const bool growth = m_random.chance(50);
        const qint64 one = m_random.below((historyDays - 1) * 1440);
        const qint64 other = m_random.below((historyDays - 1) * 1440);
        const qint64 minutes = growth ? std::max(one, other) : one;
        result.append(m_now - historyDays * dayMillis + minutes * 60'000);
    }
    std::sort(result.begin(), result.end());
    return result;
}

/// Somebody who could speak of us by then; those who bring many are asked first.
int Cast::chooseReferrer(Millis start)
{
    QList<int> weights;
    int sum = 0;
    for (const SampleCharacter &candidate : m_cast) {
        int weight = 0;
        if (candidate.canReferFrom > 0 && candidate.canReferFrom < start - 3 * dayMillis) {
            switch (candidate.persona) {
            case Persona::HiddenAdvocate:
                weight = 30;
                break;
            case Persona::Champion:
                weight = 8;
                break;
            case Persona::Fan:
                weight = 10;
                break;
            default:
                weight = 1;
            }
        }
        weights.append(weight);
        sum += weight;
    }
    return sum > 0 ? int(m_random.weighted(weights)) : -1;
}

Persona Cast::choosePersona(const SampleCharacter &person)
{
    static const QList<Persona> personas{Persona::Passerby, Persona::Undecided, Persona::Buyer,
                                         Persona::Regular,  Persona::Champion,  Persona::HiddenAdvocate,
                                         Persona::Fan};
    // Friends of friends buy more, and tell others more.
    const QList<int> weights =
        person.referrer >= 0 ? QList<int>{14, 12, 28, 28, 10, 5, 3} : QList<int>{38, 20, 21, 11, 5, 2, 3};
    return personas.at(m_random.weighted(weights));
}

void Cast::introduce(SampleCharacter &person)
{
    const int position = person.number - 1;
    SamplePeople::Made made;
    if (person.wholesale) {
        made = m_people.organisation(person.number,
                                     m_data.organisations.at(position / 30 % m_data.organisations.size()),
                                     person.start);
    } else if (position % 33 == 20) {
        made = m_people.handleOnly(person.number, person.start);
    } else {
        made = m_people.person(person.number, person.start);
    }
    person.language = made.language;
    person.draft.person = made.person;
    person.draft.person.source = m_random.pick(m_data.sources);
    person.draft.file = u"sample"_s;
    person.draft.line = person.number;
    person.draft.journeyKey = u"social-journey"_s;
}

void Cast::place(int position, Millis start)
{
    SampleCharacter person;
    person.number = position + 1;
    person.start = start;
    // Cafés and hotels buy by the box: every thirtieth of the cast.
    person.wholesale = position % 30 == 25;
    person.justBuying = isIn(position, std::begin(lateBuyers), std::end(lateBuyers));
    const int *link = std::find(std::begin(chain), std::end(chain), position);
    if (link != std::end(chain)) {
        person.referrer = link == std::begin(chain) ? -1 : *(link - 1);
        person.brisk = true;
        person.persona = Persona::HiddenAdvocate;
    } else {
        if (m_random.chance(36))
            person.referrer = chooseReferrer(start);
        person.persona = person.wholesale ? Persona::Regular : choosePersona(person);
    }
    if (person.justBuying)
        person.persona = Persona::Buyer;
    introduce(person);
    m_story.tell(person);
    m_cast.append(person);
    if (person.referrer >= 0) {
        SampleCharacter &referrer = m_cast[person.referrer];
        m_story.referral(referrer, m_cast.last(), referrer.draft.person.externalId);
    }
}

/// Order numbers rise with time, as in any shop.
void Cast::numberOrders()
{
    QList<PurchaseDraft *> orders;
    for (SampleCharacter &person : m_cast) {
        for (PurchaseDraft &purchase : person.draft.purchases)
            orders.append(&purchase);
    }
    std::stable_sort(orders.begin(), orders.end(),
                     [](const PurchaseDraft *a, const PurchaseDraft *b) { return a->at < b->at; });
    int number = 1001;
    for (PurchaseDraft *order : orders)
        order->orderNumber = u"BL-%1"_s.arg(number++);
}

QList<SampleCharacter> Cast::make()
{
    const QList<Millis> times = starts();
    for (int position = 0; position < castSize; ++position)
        place(position, times.at(position));
    for (int position = 0; position < castSize; ++position) {
        if (position % 37 == 5)
            m_story.waiting(m_cast[position], false);
        if (position % 80 == 11)
            m_story.waiting(m_cast[position], true);
    }
    for (SampleCharacter &person : m_cast)
        m_story.finish(person);
    numberOrders();
    return m_cast;
}

} // namespace

Status makeSample(quint32 seed, Millis now, DraftSink &sink)
{
    const auto data = loadSampleData();
    VOUCH_TRY(data);
    QList<SampleCharacter> cast = Cast(*data, seed, now).make();
    addSampleOutcomes(cast, *data, seed, now);
    sink.programme(sampleProgramme(now));
    const Error stopped{Error::Kind::Cancelled,
                        QCoreApplication::translate("Exchange", "Making the sample workspace was stopped."),
                        {}};
    for (const SampleCharacter &person : std::as_const(cast)) {
        sink.progress(person.number, cast.size());
        if (!sink.add(person.draft))
            return stopped;
        if (person.upsideDown.isEmpty())
            continue;
        Draft second;
        second.file = person.draft.file;
        second.line = person.draft.line;
        second.person = person.draft.person;
        second.journeyKey = u"upside-down"_s;
        second.visits = person.upsideDown;
        if (!sink.add(std::move(second)))
            return stopped;
    }
    return Done{};
}

} // namespace vouch::exchange
