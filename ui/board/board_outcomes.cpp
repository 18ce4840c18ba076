// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_outcomes.h"

#include "core/workspace/workspace.h"
#include "ui/board/board_text.h"
#include "ui/board/board_view.h"
#include "ui/board/outcome_popups.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/usable.h"

#include <QAction>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

BoardOutcomes::BoardOutcomes(BoardModel *model, BoardView *view, QWidget *over)
    : QObject(over)
    , m_model(model)
    , m_view(view)
    , m_over(over)
    , m_strip(new DropStrip(model, over))
{
    m_purchase =
        addAction(outcomeIcon(Outcome::Purchase), tr("Record a purchase here…"), QKeySequence(u"Shift+P"_s),
                  tr("Record what the chosen people bought; their cards move along"));
    m_advocacy =
        addAction(outcomeIcon(Outcome::Advocacy), tr("Record advocacy here…"), QKeySequence(u"Shift+A"_s),
                  tr("Record what the chosen people did for you; their cards move along"));
    m_hold = addAction(outcomeIcon(Outcome::Hold), tr("Put on hold…"), QKeySequence(u"Shift+H"_s),
                       tr("The chosen people wait in their stage"));
    m_resume = addAction(u"play"_s, tr("Resume"), {}, tr("The chosen people are on hold no more"));
    m_other = addAction(outcomeIcon(Outcome::OtherJourney), tr("Other journey…"), QKeySequence(u"Shift+J"_s),
                        tr("Put the chosen people on another journey"));
    connect(m_purchase, &QAction::triggered, this, [this] { askHere(Outcome::Purchase); });
    connect(m_advocacy, &QAction::triggered, this, [this] { askHere(Outcome::Advocacy); });
    connect(m_hold, &QAction::triggered, this, [this] { askHere(Outcome::Hold); });
    connect(m_other, &QAction::triggered, this, [this] { askHere(Outcome::OtherJourney); });
    connect(m_resume, &QAction::triggered, this, [this] { resume(m_view->chosen()); });
    connect(view, &BoardView::dragStarted, this, [this] {
        const bool others =
            std::any_of(m_journeys.cbegin(), m_journeys.cend(), [this](const Journey &journey) {
                return journey.id != m_model->journey().id && !journey.stages.isEmpty();
            });
        m_strip->showWith(others, !m_model->journey().isOfDeals());
    });
    connect(view, &BoardView::dragFinished, this, [this] {
        m_strip->hide();
        if (const auto next = std::exchange(m_afterDrag, {}))
            next();
    });
    connect(m_strip, &DropStrip::dropped, this,
            [this](Outcome outcome, const QList<Walker> &people, const QPoint &global) {
                // The drag still holds the pointer: a popup can open when it has let go.
                m_afterDrag = [this, outcome, people, global] { ask(outcome, people, global); };
                if (!m_view->isDragging())
                    std::exchange(m_afterDrag, {})();
            });
}

QAction *BoardOutcomes::addAction(const QString &icon, const QString &text, const QKeySequence &keys,
                                  const QString &tip)
{
    auto *action = new QAction(theme::icon(icon), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    const QString shown = keys.toString(QKeySequence::NativeText);
    setTip(action, shown.isEmpty() ? tip : tip + u" ("_s + shown + u')');
    m_over->addAction(action);
    return action;
}

QList<QAction *> BoardOutcomes::actions() const
{
    return {m_purchase, m_advocacy, m_hold, m_resume, m_other};
}

void BoardOutcomes::updateActions()
{
    const bool some = m_view->hasChosen();
    // Deals are won and lost; what people buy and do for us is theirs.
    for (QAction *action : {m_purchase, m_advocacy})
        action->setVisible(!m_model->journey().isOfDeals());
    for (QAction *action : {m_purchase, m_advocacy, m_hold})
        setUsable(action, some, boardtext::nobodyChosen());
    setUsable(m_other, some && m_journeys.size() > 1,
              some ? tr("There is no other journey.") : boardtext::nobodyChosen());
    const std::optional<Card> card = m_model->card(m_view->currentWalker());
    m_resume->setEnabled(some && (m_view->selectedCount() > 1 || (card && card->holdSince)));
}

void BoardOutcomes::askHere(Outcome outcome)
{
    if (!m_view->isLifting())
        ask(outcome, m_view->chosen(), m_view->besideCard());
}

void BoardOutcomes::ask(Outcome outcome, const QList<Walker> &people, const QPoint &global)
{
    if (people.isEmpty() || !m_workspace)
        return;
    const QString who = boardtext::whom(*m_model, people);
    const Millis now = m_workspace->now();
    switch (outcome) {
    case Outcome::Purchase:
        askPurchase(people, who, global);
        return;
    case Outcome::Advocacy:
        askAdvocacy(people, who, global);
        return;
    case Outcome::Left:
        emit leaveRequested(people, global);
        return;
    case Outcome::Hold: {
        auto *popup = new HoldPopup(people, who, m_model->journey().id, now, m_over);
        connect(popup, &HoldPopup::chosen, this,
                [this, who](const HoldRequest &request) { hold(request, who); });
        open(popup, global);
        return;
    }
    case Outcome::OtherJourney: {
        auto *popup = new OtherJourneyPopup(people, who, m_journeys, m_model->journey(), now, m_over);
        connect(popup, &OtherJourneyPopup::chosen, this, &BoardOutcomes::moveRequested);
        open(popup, global);
        return;
    }
    }
}

void BoardOutcomes::open(FormPopup *popup, const QPoint &global)
{
    connect(popup, &FormPopup::closed, m_view, &BoardView::focusBoard);
    popup->showAt(global);
}

std::optional<MoveRequest> BoardOutcomes::moveTo(StageMeaning meaning, Walker person) const
{
    const StageId standsIn = m_model->stageOf(person);
    const QList<Stage> &stages = m_model->journey().stages;
    const auto target = std::find_if(stages.cbegin(), stages.cend(),
                                     [meaning](const Stage &stage) { return stage.meaning == meaning; });
    if (!standsIn.isValid() || target == stages.cend())
        return {};
    const Stage *stands = m_model->journey().stage(standsIn);
    const bool onTheWay =
        stands && stands->meaning != StageMeaning::Lost && stands->meaning != StageMeaning::OnHold;
    // Who has bought and moved on does not go back for buying again; advocacy is a place of its own.
    const bool there =
        stands && (stands->meaning == meaning ||
                   (meaning == StageMeaning::Purchase && onTheWay && stands->position >= target->position));
    if (there)
        return {};
    MoveRequest request;
    request.walkers = {person};
    request.journey = m_model->journey().id;
    request.to = target->id;
    request.seenIn = {{person, standsIn}};
    return request;
}

QList<std::optional<MoveRequest>> BoardOutcomes::movesTo(StageMeaning meaning,
                                                         const QList<Walker> &people) const
{
    QList<std::optional<MoveRequest>> moves;
    Walker last;
    for (const Walker person : people) {
        std::optional<MoveRequest> move = moveTo(meaning, person);
        if (move) {
            move->after = last; // the first goes on top, each other one behind the one before
            last = person;
        }
        moves.append(move);
    }
    return moves;
}

QString BoardOutcomes::moveNote(const QList<std::optional<MoveRequest>> &along) const
{
    const int moving =
        int(std::count_if(along.cbegin(), along.cend(), [](const auto &move) { return move.has_value(); }));
    if (moving == 0)
        return {};
    const auto first =
        std::find_if(along.cbegin(), along.cend(), [](const auto &move) { return move.has_value(); });
    const QString stage = m_model->journey().stage((*first)->to)->name;
    if (along.size() == 1)
        return tr("Moves to %1.").arg(stage);
    return moving == along.size() ? tr("All of them move to %1.").arg(stage)
                                  : tr("%n of them move(s) to %1.", nullptr, moving).arg(stage);
}

namespace
{

template<class Entry>
QList<Entry> forEach(const QList<Walker> &people, const Entry &what,
                     const QList<std::optional<MoveRequest>> &along)
{
    QList<Entry> entries;
    for (qsizetype i = 0; i < people.size(); ++i) {
        entries.append(what);
        entries.last().person = people.at(i).person();
        entries.last().move = along.at(i);
    }
    return entries;
}

template<class Entry>
QList<Walker> peopleOf(const QList<Entry> &entries)
{
    QList<Walker> people;
    for (const Entry &entry : entries)
        people.append(entry.person);
    return people;
}

} // namespace

void BoardOutcomes::askPurchase(const QList<Walker> &people, const QString &who, const QPoint &global)
{
    auto *popup =
        new PurchasePopup(who, people.size() > 1, m_workspace->currency(), m_workspace->now(), m_over);
    const auto along = movesTo(StageMeaning::Purchase, people);
    popup->setNote(moveNote(along));
    connect(popup, &PurchasePopup::chosen, this, [this, people, along, who](const PurchaseEntry &entry) {
        recordPurchases(forEach(people, entry, along), who);
    });
    open(popup, global);
}

void BoardOutcomes::askAdvocacy(const QList<Walker> &people, const QString &who, const QPoint &global)
{
    auto *popup = new AdvocacyPopup(who, people.size() > 1, m_workspace->now(), m_over);
    const auto along = movesTo(StageMeaning::Advocacy, people);
    popup->setNote(moveNote(along));
    connect(popup, &AdvocacyPopup::chosen, this, [this, people, along, who](const AdvocacyEntry &entry) {
        recordAdvocacies(forEach(people, entry, along), who);
    });
    open(popup, global);
}

void BoardOutcomes::recordPurchases(const QList<PurchaseEntry> &entries, const QString &who)
{
    const QString amount = formatMoney(entries.first().net);
    const QString message = entries.size() > 1 ? tr("Recorded a purchase of %1 each by %2").arg(amount, who)
                                               : tr("Recorded a purchase of %1 by %2").arg(amount, who);
    m_view->acting(peopleOf(entries));
    onAnswer(m_workspace->addPurchases(entries), this,
             [this, entries, who, message](const Result<ChangeSet> &result) {
                 const QList<Walker> people = peopleOf(entries);
                 answer(result, people, message, [this, entries, people, who] {
                     recordPurchases(
                         forEach(people, entries.first(), movesTo(StageMeaning::Purchase, people)), who);
                 });
             });
}

void BoardOutcomes::recordAdvocacies(const QList<AdvocacyEntry> &entries, const QString &who)
{
    const QString message = tr("Recorded advocacy by %1").arg(who);
    m_view->acting(peopleOf(entries));
    onAnswer(m_workspace->addAdvocacies(entries), this,
             [this, entries, who, message](const Result<ChangeSet> &result) {
                 const QList<Walker> people = peopleOf(entries);
                 answer(result, people, message, [this, entries, people, who] {
                     recordAdvocacies(
                         forEach(people, entries.first(), movesTo(StageMeaning::Advocacy, people)), who);
                 });
             });
}

void BoardOutcomes::hold(const HoldRequest &request, const QString &who)
{
    const QString message = tr("%1 on hold").arg(who);
    m_view->acting(request.walkers);
    onAnswer(m_workspace->holdPeople(request), this,
             [this, request, who, message](const Result<ChangeSet> &result) {
                 answer(result, request.walkers, message, [this, request, who] { hold(request, who); });
             });
}

void BoardOutcomes::resume(const QList<Walker> &people)
{
    if (people.isEmpty() || !m_workspace)
        return;
    const QString message = tr("Resumed with %1").arg(boardtext::whom(*m_model, people));
    m_view->acting(people);
    onAnswer(m_workspace->resumePeople(people, m_model->journey().id), this,
             [this, people, message](const Result<ChangeSet> &result) {
                 answer(result, people, message, [this, people] { resume(people); });
             });
}

void BoardOutcomes::answer(const Result<ChangeSet> &result, const QList<Walker> &people,
                           const QString &message, const std::function<void()> &again)
{
    if (result) {
        emit done(message, result->operation);
        return;
    }
    m_view->acting({});
    if (result.error().kind == Error::Kind::Conflict)
        emit stale(people);
    emit failed(result.error(), again);
}

} // namespace vouch::ui
