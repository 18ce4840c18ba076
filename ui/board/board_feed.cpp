// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_feed.h"

#include "core/base/background.h"
#include "core/base/memory.h"
#include "core/workspace/workspace.h"
#include "ui/parts/on_answer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{
/// As many as fill a column of a large screen.
constexpr int firstCardsOfColumn = 12;
constexpr int manyCards = 10'000;
constexpr int clockMillis = 5 * 60 * 1000;
constexpr int figuresAfterMillis = 1'200; // they are of all that ever happened: not after each of many moves
} // namespace

BoardFeed::BoardFeed(BoardModel *model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_figuresTimer.setSingleShot(true);
    m_figuresTimer.setInterval(figuresAfterMillis);
    connect(&m_figuresTimer, &QTimer::timeout, this, &BoardFeed::loadFigures);
    m_clock.setInterval(clockMillis);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_model->setNow(m_workspace->now());
        emit timePassed();
    });
}

void BoardFeed::setWorkspace(const std::shared_ptr<Workspace> &workspace, const QString &remembered)
{
    m_workspace = workspace;
    m_remembered = remembered;
    m_model->setCurrency(workspace->currency());
    connect(workspace.get(), &Workspace::changed, this, &BoardFeed::follow);
    m_clock.start();
    load();
}

void BoardFeed::setHeld(bool held)
{
    m_held = held;
    if (!held && std::exchange(m_loadWhenDown, false))
        load();
}

void BoardFeed::fail(const Error &error)
{
    m_loading = false;
    m_failed = true;
    emit failed(error);
}

// --- journeys ---

void BoardFeed::load()
{
    m_failed = false;
    m_loading = true;
    const int generation = ++m_generation;
    if (m_model->stageCount() == 0)
        emit awaited();
    onAnswer(m_workspace->journeys(), this, [this, generation](const Result<QList<Journey>> &answer) {
        if (generation != m_generation)
            return;
        if (!answer)
            fail(answer.error());
        else
            journeysArrived(*answer);
    });
}

/// The one that was asked for, else the remembered one, else the first with a board, else the first.
JourneyId BoardFeed::pick(const QList<Journey> &journeys) const
{
    const auto find = [&journeys](auto fits) {
        const auto found = std::find_if(journeys.cbegin(), journeys.cend(), fits);
        return found == journeys.cend() ? JourneyId() : found->id;
    };
    JourneyId wanted = find([this](const Journey &one) { return one.id == m_wanted; });
    if (!m_wanted.isValid())
        wanted = find([this](const Journey &one) { return one.key == m_remembered; });
    if (!wanted.isValid())
        wanted = find([](const Journey &one) { return !one.stages.isEmpty(); });
    return wanted.isValid() ? wanted : find([](const Journey &) { return true; });
}

void BoardFeed::journeysArrived(const QList<Journey> &journeys)
{
    if (m_held) {
        m_loadWhenDown = true;
        m_loading = false;
        return;
    }
    m_journeys = journeys;
    m_wanted = pick(m_journeys);
    emit journeysCame();
    m_model->setCurrency(m_workspace->currency());
    const auto shown = std::find_if(m_journeys.cbegin(), m_journeys.cend(),
                                    [this](const Journey &one) { return one.id == m_wanted; });
    const Journey journey = shown == m_journeys.cend() ? Journey() : *shown;
    const bool another = journey != m_model->journey() && !m_model->isEditOf(journey);
    if (another)
        m_model->setJourney(journey);
    else if (journey != m_model->journey())
        m_model->updateJourney(journey);
    emit journeyShown(another);
    loadCards();
}

void BoardFeed::showJourney(JourneyId journey)
{
    m_wanted = journey;
    if (!m_journeys.isEmpty())
        journeysArrived(m_journeys);
}

// --- cards ---

void BoardFeed::loadCards()
{
    m_failed = false;
    m_loading = true;
    m_changedMeanwhile.clear();
    m_placesMeanwhile.clear();
    ++m_generation;
    if (m_model->peopleCount() == 0)
        emit awaited();
    // What is seen at once is there at once; only where the first by rank are what is shown.
    const bool plain = !m_model->isFiltered() && !m_model->hasLanes() && !m_model->hasLens() &&
                       m_model->sort() == BoardSort::ByHand;
    readCards(m_model->peopleCount() == 0 && plain ? firstCardsOfColumn : 0);
}

void BoardFeed::readCards(int perColumn)
{
    const Journey journey = m_model->journey();
    const auto arrange =
        [journey, perColumn](const Result<QList<Card>> &cards) -> Result<std::shared_ptr<BoardContent>> {
        if (!cards)
            return cards.error();
        return makeBoardContent(journey, *cards, perColumn == 0);
    };
    onAnswer(m_workspace->cards(journey.id, perColumn).then(QtFuture::Launch::Async, arrange), this,
             [this, generation = m_generation](const Result<std::shared_ptr<BoardContent>> &content) {
                 if (generation != m_generation)
                     return;
                 if (!content)
                     fail(content.error());
                 else if ((*content)->complete)
                     cardsArrived(*content);
                 else
                     firstCardsArrived(*content);
             });
}

void BoardFeed::firstCardsArrived(std::shared_ptr<BoardContent> content)
{
    // Not before: reading all of them would take its time from these.
    readCards(0);
    if (content->count() == 0)
        return;
    m_model->setCurrency(m_workspace->currency());
    m_model->setNow(m_workspace->now());
    m_model->setContent(std::move(content));
    emit firstCardsCame();
}

void BoardFeed::cardsArrived(std::shared_ptr<BoardContent> content)
{
    m_loading = false;
    m_model->setCurrency(m_workspace->currency()); // the first orders that come in decide it
    m_model->setNow(m_workspace->now());
    m_model->setContent(std::move(content));
    applyPlaces(std::exchange(m_placesMeanwhile, {}));
    loadFigures();
    const QSet<Walker> changed = std::exchange(m_changedMeanwhile, {});
    emit cardsCame();
    m_givesBack = m_model->peopleCount() > manyCards;
    refresh({changed.cbegin(), changed.cend()});
}

void BoardFeed::loadFigures()
{
    const JourneyId journey = m_model->journey().id;
    if (!m_workspace || !journey.isValid())
        return;
    const int generation = ++m_figuresGeneration;
    onAnswer(m_workspace->stageFigures(journey), this,
             [this, generation, journey](const Result<QList<StageFigures>> &figures) {
                 // Without them the board still shows everything but rates and typical times.
                 if (generation == m_figuresGeneration && figures && journey == m_model->journey().id)
                     m_model->setFigures(*figures);
                 if (std::exchange(m_givesBack, false)) // what cards and figures were made of is gone by now
                     inBackground([] { giveMemoryBack(); });
             });
}

// --- news ---

void BoardFeed::follow(const ChangeSet &changes)
{
    if (changes.everything || changes.touches("journey") || changes.touches("stage")) {
        load();
        return;
    }
    if (changes.touches("board_view"))
        emit viewsChanged();
    if (changes.touches("transition") || changes.touches("placement"))
        m_figuresTimer.start();
    if (m_model->journey().isOfDeals()) {
        followDeals(changes);
        return;
    }
    QSet<qint64> ids = changes.people;
    ids.unite(changes.placements);
    if (ids.isEmpty())
        return;
    if (ids.size() > BoardModel::maxSingleChanges) {
        loadCards();
        return;
    }
    QList<Walker> people;
    for (const qint64 id : std::as_const(ids))
        people.append(PersonId(id));
    refresh(takePlaces(changes, people));
}

/// News name people and no deals. Moves are shown at once; whatever else may have changed is read anew, which
/// for tens of thousands of deals takes less than a blink.
void BoardFeed::followDeals(const ChangeSet &changes)
{
    const QList<Walker> unsure = takePlaces(changes, {});
    static const QSet<QString> ofPlaces{u"placement"_s, u"transition"_s};
    static const QSet<QString> shown{u"placement"_s, u"deal"_s,       u"task"_s,           u"purchase"_s,
                                     u"person"_s,    u"person_tag"_s, u"social_profile"_s, u"organisation"_s};
    const bool told =
        !changes.places.isEmpty() && unsure.isEmpty() && (changes.entities - ofPlaces).isEmpty();
    if (!told && changes.entities.intersects(shown))
        loadCards();
}

/// Shows at once where the news say that people stand now, and returns those of whom more must be asked.
QList<Walker> BoardFeed::takePlaces(const ChangeSet &changes, const QList<Walker> &people)
{
    if (changes.places.isEmpty())
        return people;
    const JourneyId journey = m_model->journey().id;
    QSet<Walker> told, unsure;
    QList<PlaceNews> here;
    for (const PlaceNews &place : changes.places) {
        const Walker person = place.walker;
        if (person.isDeal() != m_model->journey().isOfDeals())
            continue;
        told.insert(person);
        if (!place.journey.isValid() || (place.journey == journey && !m_model->has(person)))
            unsure.insert(person); // gone from some journey, or new on this one
        else if (place.journey == journey)
            here.append(place);
    }
    if (m_loading)
        m_placesMeanwhile += here;
    applyPlaces(here);
    static const QSet<QString> ofPlaces{u"placement"_s, u"transition"_s};
    if (!(changes.entities - ofPlaces).isEmpty())
        return people; // names, tasks or amounts may be others too
    QList<Walker> ask;
    if (m_model->journey().isOfDeals())
        return {unsure.cbegin(), unsure.cend()};
    std::copy_if(people.cbegin(), people.cend(), std::back_inserter(ask),
                 [&](Walker person) { return !told.contains(person) || unsure.contains(person); });
    return ask;
}

void BoardFeed::applyPlaces(const QList<PlaceNews> &places)
{
    QList<Walker> people;
    QList<Card> cards;
    const Millis now = m_workspace->now();
    for (const PlaceNews &place : places) {
        const Walker person = place.walker;
        std::optional<Card> known = m_model->card(person);
        if (!known)
            continue;
        Card &card = *known;
        card.stage = place.stage;
        card.rank = place.rank;
        card.enteredAt = place.enteredAt;
        card.laps = place.laps;
        const bool holds = place.holdSince && place.holdUntil.value_or(now + 1) > now;
        card.holdSince = holds ? place.holdSince : std::nullopt;
        card.holdUntil = holds ? place.holdUntil : std::nullopt;
        card.holdReason = holds ? place.holdReason : QString();
        people.append(person);
        cards.append(card);
        for (QSet<Walker> &overtaken : m_overtaken)
            overtaken.insert(person);
    }
    if (people.isEmpty())
        return;
    m_model->setNow(now);
    m_model->apply(people, cards);
}

void BoardFeed::refresh(const QList<Walker> &people)
{
    if (people.isEmpty())
        return;
    if (m_model->journey().isOfDeals()) {
        loadCards();
        return;
    }
    if (m_loading) {
        for (const Walker person : people)
            m_changedMeanwhile.insert(person);
        return;
    }
    const int question = ++m_questions;
    m_overtaken.insert(question, {});
    onAnswer(m_workspace->cardsOf(m_model->journey().id, peopleAmong(people)), this,
             [this, generation = m_generation, question, people](const Result<QList<Card>> &cards) {
                 const QSet<Walker> overtaken = m_overtaken.take(question);
                 // Cards that were read anew since hold this change already.
                 if (generation != m_generation)
                     return;
                 if (!cards)
                     fail(cards.error());
                 else
                     peopleArrived(people, *cards, overtaken);
             });
}

void BoardFeed::peopleArrived(const QList<Walker> &people, const QList<Card> &cards,
                              const QSet<Walker> &overtaken)
{
    QList<Walker> still = people;
    still.removeIf([&](Walker person) { return overtaken.contains(person); });
    m_model->setCurrency(m_workspace->currency());
    m_model->setNow(m_workspace->now());
    m_model->apply(still, cards);
    refresh({overtaken.cbegin(), overtaken.cend()});
}

} // namespace vouch::ui
