// SPDX-License-Identifier: GPL-3.0-or-later
// The board's traffic with the workspace: loading, following the news, moving.
#include "ui/board/board_screen.h"

#include "ui/board/board_outcomes.h"
#include "ui/board/board_text.h"
#include "ui/board/flow_map.h"
#include "ui/board/suggestion_panel.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/tool_tip.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{
/// As many as fill a column of a large screen.
constexpr int firstCardsOfColumn = 12;
} // namespace

// --- loading ---

void BoardScreen::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    m_outcomes->setWorkspace(workspace);
    m_model->setCurrency(workspace->currency());
    connect(workspace.get(), &Workspace::changed, this, &BoardScreen::follow);
    m_flow->setWorkspace(workspace);
    m_suggestions->setWorkspace(workspace);
    m_clockTimer.start();
    loadJourneys();
}

void BoardScreen::loadJourneys()
{
    m_failedToLoad = false;
    m_loading = true;
    const int generation = ++m_generation;
    if (m_model->stageCount() == 0)
        m_skeletonTimer.start();
    onAnswer(m_workspace->journeys(), this, [this, generation](const Result<QList<Journey>> &answer) {
        if (generation != m_generation)
            return;
        if (!answer)
            loadFailed(answer.error());
        else
            journeysArrived(*answer);
    });
}

void BoardScreen::journeysArrived(const QList<Journey> &journeys)
{
    if (m_view->isDragging()) {
        m_reloadAfterDrag = true;
        m_loading = false;
        return;
    }
    m_journeys = journeys;
    if (!m_wanted.isValid()) {
        const QString last = rememberedJourney();
        for (const Journey &journey : journeys) {
            if (journey.key == last)
                m_wanted = journey.id;
        }
    }
    m_outcomes->setJourneys(journeys);
    const auto has = [](const Journey &journey) { return !journey.stages.isEmpty(); };
    auto shown = std::find_if(journeys.cbegin(), journeys.cend(),
                              [this](const Journey &journey) { return journey.id == m_wanted; });
    if (shown == journeys.cend())
        shown = std::find_if(journeys.cbegin(), journeys.cend(), has);
    if (shown == journeys.cend())
        shown = journeys.cbegin();
    const Journey journey = shown == journeys.cend() ? Journey() : *shown;
    m_wanted = journey.id;
    m_suggestions->setJourney(journey.id);
    fillJourneyBox();
    m_model->setCurrency(m_workspace->currency());
    if (journey != m_model->journey()) {
        const bool same = m_model->isEditOf(journey);
        if (same)
            m_model->updateJourney(journey);
        else
            m_model->setJourney(journey);
        offerLenses();
        if (!same)
            recallLook();
    } else {
        offerLenses(); // others may have come or gone
        applyLook(m_look);
    }
    loadCards();
}

void BoardScreen::fillJourneyBox()
{
    const QSignalBlocker quiet(m_journeyBox);
    m_journeyBox->clear();
    for (const Journey &journey : std::as_const(m_journeys)) {
        m_journeyBox->addItem(journey.name, journey.id.value);
        m_journeyBox->setItemData(m_journeyBox->count() - 1, plainToolTip(journey.summary), Qt::ToolTipRole);
        if (journey.id == m_wanted)
            m_journeyBox->setCurrentIndex(m_journeyBox->count() - 1);
    }
    m_journeyBox->setVisible(m_journeyBox->count() > 0);
}

void BoardScreen::showJourney(JourneyId journey)
{
    m_wanted = journey;
    if (!m_journeys.isEmpty())
        journeysArrived(m_journeys);
}

void BoardScreen::loadCards()
{
    m_failedToLoad = false;
    m_loading = true;
    m_changedMeanwhile.clear();
    m_placesMeanwhile.clear();
    const int generation = ++m_generation;
    if (m_model->peopleCount() == 0)
        m_skeletonTimer.start();
    // What is seen at once is there at once; only where the first by rank are what is shown.
    const bool plain = !m_model->isFiltered() && !m_model->hasLanes() && !m_model->hasLens() &&
                       m_model->sort() == BoardSort::ByHand;
    if (m_model->peopleCount() == 0 && plain)
        readCards(generation, firstCardsOfColumn);
    readCards(generation, 0);
}

void BoardScreen::readCards(int generation, int perColumn)
{
    const Journey journey = m_model->journey();
    onAnswer(m_workspace->cards(journey.id, perColumn)
                 .then(QtFuture::Launch::Async,
                       [journey, perColumn](
                           const Result<QList<Card>> &answer) -> Result<std::shared_ptr<BoardContent>> {
                           if (!answer)
                               return answer.error();
                           auto content = makeBoardContent(journey, *answer);
                           content->complete = perColumn == 0;
                           return content;
                       }),
             this, [this, generation](const Result<std::shared_ptr<BoardContent>> &content) {
                 if (generation != m_generation)
                     return;
                 if (!content)
                     loadFailed(content.error());
                 else if ((*content)->complete)
                     cardsArrived(*content);
                 else
                     firstCardsArrived(*content);
             });
}

void BoardScreen::firstCardsArrived(std::shared_ptr<BoardContent> content)
{
    // The two answers are made in two threads: all cards may be here before the first of them.
    if (!m_loading || content->entries.empty())
        return;
    m_model->setCurrency(m_workspace->currency());
    m_model->setNow(m_workspace->now());
    m_model->setContent(std::move(content));
    showPage(Page::Board);
}

void BoardScreen::cardsArrived(std::shared_ptr<BoardContent> content)
{
    m_loading = false;
    m_model->setCurrency(m_workspace->currency()); // the first orders that come in decide it
    m_model->setNow(m_workspace->now());
    m_model->setContent(std::move(content));
    applyPlaces(std::exchange(m_placesMeanwhile, {}));
    showMatch();
    updatePage();
    updateChosen();
    loadFigures();
    if (m_wantedPerson.isValid())
        showPerson(std::exchange(m_wantedPerson, {}));
    const QSet<PersonId> changed = std::exchange(m_changedMeanwhile, {});
    if (!changed.isEmpty())
        refreshPeople({changed.cbegin(), changed.cend()});
}

void BoardScreen::loadFailed(const Error &error)
{
    m_loading = false;
    m_failedToLoad = true;
    showMessage(tr("The board could not be loaded"), error.text, true);
    emit failed(error, [this] { loadJourneys(); });
}

void BoardScreen::showPerson(PersonId person)
{
    if (m_loading)
        m_wantedPerson = person;
    else
        m_view->focusPerson(person);
}

// --- news ---

void BoardScreen::follow(const ChangeSet &changes)
{
    if (changes.everything || changes.touches("journey") || changes.touches("stage")) {
        loadJourneys();
        return;
    }
    if (changes.touches("board_view"))
        loadViews();
    if (changes.touches("transition") || changes.touches("placement"))
        m_figuresTimer.start();
    QSet<qint64> ids = changes.people;
    ids.unite(changes.placements);
    if (ids.isEmpty())
        return;
    if (ids.size() > BoardModel::mostSingleChanges) {
        loadCards();
        return;
    }
    QList<PersonId> people;
    for (const qint64 id : std::as_const(ids))
        people.append(PersonId(id));
    refreshPeople(takePlaces(changes, people));
}

/// Shows at once where the news say that people stand now, and returns those of whom more must be asked.
QList<PersonId> BoardScreen::takePlaces(const ChangeSet &changes, const QList<PersonId> &people)
{
    if (changes.places.isEmpty())
        return people;
    const JourneyId journey = m_model->journey().id;
    QSet<PersonId> told, unsure;
    QList<PlaceNews> here;
    for (const PlaceNews &place : changes.places) {
        told.insert(place.person);
        if (!place.journey.isValid() || (place.journey == journey && !m_model->card(place.person)))
            unsure.insert(place.person); // gone from some journey, or new on this one
        else if (place.journey == journey)
            here.append(place);
    }
    if (m_loading)
        m_placesMeanwhile += here;
    applyPlaces(here);
    static const QSet<QString> ofPlaces{u"placement"_s, u"transition"_s};
    if (!(changes.entities - ofPlaces).isEmpty())
        return people; // names, tasks or amounts may be others too
    QList<PersonId> ask;
    std::copy_if(people.cbegin(), people.cend(), std::back_inserter(ask),
                 [&](PersonId person) { return !told.contains(person) || unsure.contains(person); });
    return ask;
}

void BoardScreen::applyPlaces(const QList<PlaceNews> &places)
{
    QList<PersonId> people;
    QList<Card> cards;
    const Millis now = m_workspace->now();
    for (const PlaceNews &place : places) {
        const Card *known = m_model->card(place.person);
        if (!known)
            continue;
        Card card = *known;
        card.stage = place.stage;
        card.rank = place.rank;
        card.enteredAt = place.enteredAt;
        card.laps = place.laps;
        const bool holds = place.holdSince && place.holdUntil.value_or(now + 1) > now;
        card.holdSince = holds ? place.holdSince : std::nullopt;
        card.holdUntil = holds ? place.holdUntil : std::nullopt;
        card.holdReason = holds ? place.holdReason : QString();
        people.append(place.person);
        cards.append(card);
        for (QSet<PersonId> &overtaken : m_overtaken)
            overtaken.insert(place.person);
    }
    if (people.isEmpty())
        return;
    m_model->setNow(now);
    m_model->apply(people, cards);
}

void BoardScreen::refreshPeople(const QList<PersonId> &people)
{
    if (people.isEmpty())
        return;
    if (m_loading) {
        for (const PersonId person : people)
            m_changedMeanwhile.insert(person);
        return;
    }
    const int generation = m_generation;
    const int question = ++m_questions;
    m_overtaken.insert(question, {});
    onAnswer(m_workspace->cardsOf(m_model->journey().id, people), this,
             [this, generation, question, people](const Result<QList<Card>> &cards) {
                 const QSet<PersonId> overtaken = m_overtaken.take(question);
                 // Cards that were read anew since hold this change already.
                 if (generation != m_generation)
                     return;
                 if (!cards) {
                     loadFailed(cards.error());
                     return;
                 }
                 QList<PersonId> still = people;
                 still.removeIf([&](PersonId person) { return overtaken.contains(person); });
                 m_model->setCurrency(m_workspace->currency());
                 m_model->setNow(m_workspace->now());
                 m_model->apply(still, *cards);
                 refreshPeople({overtaken.cbegin(), overtaken.cend()});
             });
}

// --- moving ---

void BoardScreen::requestMove(const QList<PersonId> &people, StageId to, PersonId after, PersonId before,
                              const std::optional<QString> &owner)
{
    MoveRequest request;
    request.people = people;
    request.journey = m_model->journey().id;
    request.to = to;
    request.after = after;
    request.before = before;
    request.owner = owner;
    move(request);
}

void BoardScreen::moveFailed(const Error &error, const QList<PersonId> &people,
                             const std::function<void()> &again)
{
    m_view->acting({});
    // Somebody else was faster: the board shows where they stand before anybody tries again.
    if (error.kind == Error::Kind::Conflict)
        refreshPeople(people);
    if (error.kind == Error::Kind::Conflict || error.kind == Error::Kind::Invalid)
        emit refused(error.text);
    else
        emit failed(error, again);
}

void BoardScreen::seeWhere(MoveRequest &request) const
{
    request.seenIn.clear();
    for (const PersonId person : std::as_const(request.people)) {
        if (const Card *card = m_model->card(person); card && request.journey == m_model->journey().id)
            request.seenIn.insert(person, card->stage);
    }
}

/// Each of several people one stage on (1) or back (−1) from where they stand: one change.
void BoardScreen::step(const QMap<StageId, QList<PersonId>> &people, int by)
{
    QList<MoveRequest> requests;
    QList<PersonId> all;
    for (auto group = people.cbegin(); group != people.cend(); ++group) {
        MoveRequest request;
        request.people = group.value();
        request.journey = m_model->journey().id;
        request.to = group.key();
        seeWhere(request);
        requests.append(request);
        all += group.value();
    }
    const int count = int(all.size());
    const QString message = by > 0 ? tr("Moved %n people one stage on", nullptr, count)
                                   : tr("Moved %n people one stage back", nullptr, count);
    m_view->acting(all);
    onAnswer(m_workspace->moveEach(requests), this,
             [this, people, by, all, message](const Result<ChangeSet> &answer) {
                 if (!answer)
                     moveFailed(answer.error(), all, [this, people, by] { step(people, by); });
                 else if (answer->operation.isValid())
                     emit done(message, answer->operation);
                 else
                     emit announced(tr("Nothing had to be moved."));
             });
}

void BoardScreen::move(const MoveRequest &asked)
{
    if (asked.people.isEmpty())
        return;
    MoveRequest request = asked;
    const bool here = request.journey == m_model->journey().id;
    seeWhere(request);
    const QString who = boardtext::whom(*m_model, request.people);
    const PersonId first = request.people.first();
    if (const Card *card = m_model->card(first);
        card && here && request.people.size() == 1 && request.to.isValid())
        m_arrivals.append({first, request.to, card->stage, card->rank});
    m_view->acting(request.people);
    onAnswer(m_workspace->moveToStage(request), this,
             [this, request, who, first](const Result<ChangeSet> &answer) {
                 if (answer) {
                     moved(request, who, *answer);
                     return;
                 }
                 m_arrivals.removeIf([first](const Arrival &arrival) { return arrival.person == first; });
                 moveFailed(answer.error(), request.people, [this, request] { move(request); });
             });
}

void BoardScreen::moved(const MoveRequest &request, const QString &who, const ChangeSet &changes)
{
    if (!changes.operation.isValid()) {
        m_arrivals.clear();
        emit announced(tr("Nothing had to be moved."));
        return;
    }
    const auto journey = std::find_if(m_journeys.cbegin(), m_journeys.cend(),
                                      [&](const Journey &one) { return one.id == request.journey; });
    const Stage *stage = journey == m_journeys.cend() ? nullptr : journey->stage(request.to);
    const bool elsewhere = request.journey != m_model->journey().id;
    // Nobody changed stage: another place in the column, or another owner.
    const bool within = stage && !changes.touches("transition");
    QString message = within      ? tr("Reordered %1 in %2").arg(who, stage->name)
                      : !stage    ? tr("%1 left the journey").arg(who)
                      : elsewhere ? tr("Moved %1 to %2 of “%3”").arg(who, stage->name, journey->name)
                                  : tr("Moved %1 to %2").arg(who, stage->name);
    // Through another journey's stages both are said: where it looks like, and what was written.
    if (const int column = stage && !elsewhere ? m_model->columnOf(stage->id) : -1;
        m_model->hasLens() && column >= 0)
        message += tr(", seen as %1", "a stage of another journey").arg(m_model->stageAt(column).name);
    if (request.owner)
        message += request.owner->isEmpty() ? tr(", without an owner") : tr(", owner %1").arg(*request.owner);
    emit done(message, changes.operation);
}

void BoardScreen::announceArrivals()
{
    QStringList sentences;
    m_arrivals.removeIf([this, &sentences](const Arrival &arrival) {
        const Card *card = m_model->card(arrival.person);
        if (card && (card->stage != arrival.to ||
                     (card->stage == arrival.fromStage && card->rank == arrival.fromRank)))
            return false;
        if (card)
            sentences << boardtext::placed(*m_model, arrival.person);
        return true;
    });
    for (const QString &sentence : std::as_const(sentences))
        emit announced(sentence);
}

void BoardScreen::askMove(MovePopup::Purpose purpose)
{
    const QList<PersonId> people = m_view->chosenPeople();
    if (people.isEmpty() || m_view->isLifting())
        return;
    askMove(purpose, people, m_view->besideCard());
}

void BoardScreen::askMove(MovePopup::Purpose purpose, const QList<PersonId> &people, const QPoint &global)
{
    auto *popup = new MovePopup(m_model->journey(), purpose, m_workspace->now(), this);
    connect(popup, &MovePopup::chosen, this, &BoardScreen::move);
    connect(popup, &MovePopup::closed, m_view, &BoardView::focusBoard);
    const Card *known = m_model->card(people.first());
    Millis latest = 0;
    for (const PersonId person : people) {
        if (const Card *card = m_model->card(person))
            latest = std::max(latest, card->enteredAt);
    }
    popup->ask(people, boardtext::whom(*m_model, people), known ? known->stage : StageId(), latest, global);
    popup->offerWords(*m_workspace);
}

void BoardScreen::showCardMenu(const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open});
    menu->addSeparator();
    menu->addActions({m_moveBack, m_moveOn, m_moveTo});
    menu->addSeparator();
    const QList<QAction *> outcomes = m_outcomes->actions();
    menu->addActions({outcomes.at(0), outcomes.at(1), m_leave});
    menu->addActions(outcomes.mid(2));
    menu->popup(global);
}

} // namespace vouch::ui
