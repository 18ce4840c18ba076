// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/person_mover.h"

#include "core/base/text.h"
#include "core/store/records/people.h"
#include "core/workspace/workspace.h"
#include "ui/parts/move_popup.h"
#include "ui/parts/on_answer.h"

#include <QFuture>
#include <QMenu>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

PersonMover::PersonMover(QWidget *over)
    : QObject(over)
    , m_over(over)
{
}

void PersonMover::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    ++m_generation;
    if (m_popup)
        m_popup->close();
}

void PersonMover::ask(const QList<PersonId> &people, const QString &who, const QPoint &global)
{
    if (people.isEmpty() || !m_workspace || m_workspace->isReadOnly())
        return;
    const Asked asked{people, who, global};
    const int generation = m_generation; // what another workspace answers is dropped
    const auto fail = [this](const Error &error) { emit failed(error, {}); };
    if (people.size() == 1) {
        onAnswer(m_workspace->person(people.first()), this, [=, this](const Result<PersonRecord> &person) {
            if (generation != m_generation)
                return;
            if (!person)
                return fail(person.error());
            QList<std::pair<JourneyId, QString>> journeys;
            for (const PlaceRecord &place : person->places)
                journeys.append({place.journey, tr("%1: %2", "journey: stage")
                                                    .arg(safeForDisplay(place.journeyName),
                                                         safeForDisplay(place.stageName))});
            chooseJourney(asked, journeys);
        });
        return;
    }
    onAnswer(m_workspace->journeys(), this, [=, this](const Result<QList<Journey>> &known) {
        if (generation != m_generation)
            return;
        if (!known)
            return fail(known.error());
        QList<std::pair<JourneyId, QString>> journeys;
        for (const Journey &journey : *known) {
            if (!journey.stages.isEmpty() && !journey.isOfDeals())
                journeys.append({journey.id, safeForDisplay(journey.name)});
        }
        chooseJourney(asked, journeys);
    });
}

void PersonMover::chooseJourney(const Asked &asked, const QList<std::pair<JourneyId, QString>> &journeys)
{
    if (journeys.size() < 2)
        return askOn(journeys.isEmpty() ? JourneyId() : journeys.first().first, asked.people, asked.who,
                     asked.global);
    auto *menu = new QMenu(m_over);
    m_popup = menu;
    menu->setObjectName(u"move-menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[journey, name] : journeys) {
        QAction *action = menu->addAction(QString(name).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this,
                [this, asked, generation = m_generation, journey = journey] {
                    if (generation == m_generation)
                        askOn(journey, asked.people, asked.who, asked.global);
                });
    }
    menu->setActiveAction(menu->actions().first());
    menu->popup(asked.global);
}

void PersonMover::askOn(JourneyId journey, const QList<PersonId> &people, const QString &who,
                        const QPoint &global)
{
    if (people.isEmpty() || !m_workspace || m_workspace->isReadOnly())
        return;
    const Asked asked{people, who, global};
    const int generation = m_generation;
    onAnswer(m_workspace->journeys(), this, [=, this](const Result<QList<Journey>> &journeys) {
        if (generation != m_generation)
            return;
        if (!journeys) {
            emit failed(journeys.error(), {});
            return;
        }
        const auto wanted = std::find_if(journeys->cbegin(), journeys->cend(), [journey](const Journey &one) {
            return journey.isValid() ? one.id == journey : !one.stages.isEmpty() && !one.isOfDeals();
        });
        if (wanted == journeys->cend() || wanted->stages.isEmpty()) {
            emit failed(
                {Error::Kind::NotFound, tr("No journey here has stages. Make one under Journeys first."), {}},
                {});
            return;
        }
        onAnswer(m_workspace->cardsOf(wanted->id, people), this,
                 [this, asked, generation, journey = *wanted](const Result<QList<Card>> &cards) {
                     if (generation != m_generation)
                         return;
                     if (cards)
                         show(asked, journey, *cards);
                     else
                         emit failed(cards.error(), {});
                 });
    });
}

void PersonMover::show(const Asked &asked, const Journey &journey, const QList<Card> &cards)
{
    QHash<Walker, StageId> seenIn;
    Millis latest = 0;
    for (const PersonId person : asked.people)
        seenIn.insert(person, StageId());
    for (const Card &card : cards) {
        seenIn.insert(card.person, card.stage);
        latest = std::max(latest, card.enteredAt);
    }
    const QPointer<QWidget> before = m_over->window()->focusWidget();
    auto *popup = new MovePopup(journey, MovePopup::Purpose::Move, m_workspace->now(), m_over);
    m_popup = popup;
    connect(popup, &MovePopup::chosen, this,
            [this, journey, seenIn, generation = m_generation, who = asked.who](MoveRequest request) {
                if (generation != m_generation)
                    return;
                request.seenIn = seenIn;
                const Stage *stage = journey.stage(request.to);
                move(request, tr("Moved %1 to %2").arg(who, stage ? safeForDisplay(stage->name) : QString()));
            });
    connect(popup, &FormPopup::closed, this, [before] {
        if (before && before->isVisible())
            before->setFocus(Qt::PopupFocusReason);
    });
    popup->ask(walkersOf(asked.people), asked.who, seenIn.value(asked.people.first()), latest, asked.global);
    popup->offerWords(*m_workspace);
}

void PersonMover::move(const MoveRequest &request, const QString &message)
{
    onAnswer(m_workspace->moveToStage(request), this,
             [this, message, generation = m_generation](const Result<ChangeSet> &changes) {
                 if (generation != m_generation)
                     return;
                 if (!changes)
                     emit failed(changes.error(), {});
                 else if (changes->operation.isValid())
                     emit done(message, changes->operation);
                 else
                     emit announced(tr("Nothing had to be moved."));
             });
}

} // namespace vouch::ui
