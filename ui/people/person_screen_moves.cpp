// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the person's page that moves people and corrects their moves.
#include "core/base/text.h"
#include "ui/people/correct_popup.h"
#include "ui/people/person_header.h"
#include "ui/people/person_screen.h"
#include "ui/people/timeline_model.h"
#include "ui/shell/guarded.h"
#include "ui/shell/move_popup.h"

#include <QListView>
#include <QMenu>
#include <QPointer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

// --- to another stage ---

void PersonScreen::askMove()
{
    if (!m_record.id.isValid() || m_workspace->isReadOnly())
        return;
    if (m_record.places.size() < 2)
        return askMoveOn(m_record.places.isEmpty() ? JourneyId() : m_record.places.first().journey);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"move-menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const PlaceRecord &place : std::as_const(m_record.places)) {
        const QString text =
            tr("%1: %2", "journey: stage").arg(safeForDisplay(place.journeyName), safeForDisplay(place.stageName));
        QAction *action = menu->addAction(QString(text).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, journey = place.journey] { askMoveOn(journey); });
    }
    menu->setActiveAction(menu->actions().first());
    menu->popup(m_header->stagePlace(m_record.places.first().journey));
}

/// `journey` invalid: the person is on none, and comes on the first one that has stages.
void PersonScreen::askMoveOn(JourneyId journey)
{
    if (!m_record.id.isValid() || m_workspace->isReadOnly())
        return;
    const PersonId person = m_id;
    m_workspace->journeys().then(
        qApp, guarded(this, [this, person, journey](const Result<QList<Journey>> &journeys) {
            if (!journeys) {
                emit failed(journeys.error(), {});
                return;
            }
            const auto wanted =
                std::find_if(journeys->cbegin(), journeys->cend(), [journey](const Journey &one) {
                    return journey.isValid() ? one.id == journey : !one.stages.isEmpty();
                });
            if (person != m_id)
                return;
            if (wanted != journeys->cend())
                showMove(*wanted);
            else
                emit failed({Error::Kind::NotFound,
                             tr("No journey here has stages. Make one under Journeys first."),
                             {}},
                            {});
        }));
}

void PersonScreen::showMove(const Journey &journey)
{
    StageId current;
    Millis enteredAt = 0;
    for (const PlaceRecord &place : std::as_const(m_record.places)) {
        if (place.journey == journey.id) {
            current = place.stage;
            enteredAt = place.enteredAt;
        }
    }
    QWidget *before = window()->focusWidget();
    auto *popup = new MovePopup(journey, MovePopup::Purpose::Move, m_workspace->now(), this);
    connect(popup, &MovePopup::chosen, this, [this, journey, current](MoveRequest request) {
        request.seenIn.insert(m_id, current);
        move(request, journey);
    });
    connect(popup, &FormPopup::closed, this, [this, back = QPointer<QWidget>(before)] {
        if (back && back->isVisible())
            back->setFocus(Qt::PopupFocusReason);
        else
            m_timeline->setFocus(Qt::PopupFocusReason);
    });
    popup->ask({m_id}, safeForDisplay(m_record.name), current, enteredAt, m_header->stagePlace(journey.id));
    popup->offerWords(*m_workspace);
}

void PersonScreen::move(const MoveRequest &request, const Journey &journey)
{
    const Stage *stage = journey.stage(request.to);
    const QString message = tr("Moved %1 to %2")
                                .arg(safeForDisplay(m_record.name), stage ? safeForDisplay(stage->name) : QString());
    m_workspace->moveToStage(request).then(
        qApp, guarded(this, [this, message](const Result<ChangeSet> &changes) {
            if (!changes) {
                load(); // somebody else may have been faster
                emit failed(changes.error(), {});
            } else if (changes->operation.isValid()) {
                emit done(message, changes->operation);
            } else {
                emit announced(tr("Nothing had to be moved."));
            }
        }));
}

// --- correcting a move ---

void PersonScreen::askCorrection(const QModelIndex &index)
{
    constexpr int mostEvidence = 30;
    if (!index.isValid() || m_model->item(index.row()).kind != u"move"_s)
        return;
    const TransitionId move(m_model->item(index.row()).id);
    const QRect row = m_timeline->visualRect(index);
    const QPoint place = m_timeline->viewport()->mapToGlobal(row.bottomLeft() + QPoint(60, 4));
    const PersonId person = m_id;
    const auto fail = [this](const Error &error) { emit failed(error, {}); };
    m_workspace->journeys().then(
        qApp, guarded(this, [=, this](const Result<QList<Journey>> &journeys) {
            if (!journeys)
                return fail(journeys.error());
            m_workspace->transitions(person).then(
                qApp,
                guarded(this, [=, this, journeys = *journeys](const Result<QList<TransitionRecord>> &moves) {
                    if (!moves)
                        return fail(moves.error());
                    m_workspace->evidence(person, mostEvidence)
                        .then(qApp, guarded(this, [=, this,
                                                   moves = *moves](const Result<QList<TimelineItem>> &items) {
                                  if (!items)
                                      return fail(items.error());
                                  if (person == m_id)
                                      showCorrection(move, place, journeys, moves, *items);
                              }));
                }));
        }));
}

void PersonScreen::showCorrection(TransitionId move, const QPoint &global, const QList<Journey> &journeys,
                                  const QList<TransitionRecord> &moves, const QList<TimelineItem> &evidence)
{
    const auto row = std::find_if(moves.cbegin(), moves.cend(),
                                  [move](const TransitionRecord &one) { return one.id == move; });
    if (row == moves.cend())
        return m_model->refresh(); // undone meanwhile
    const auto journey = std::find_if(journeys.cbegin(), journeys.cend(),
                                      [&row](const Journey &one) { return one.id == row->journey; });
    if (journey == journeys.cend())
        return m_model->refresh();
    auto *popup = new CorrectPopup(safeForDisplay(m_record.name), *journey, *row, moves, evidence,
                                   m_workspace->now(), this);
    connect(popup, &CorrectPopup::chosen, this, &PersonScreen::correct);
    connect(popup, &FormPopup::closed, m_timeline, [this] { m_timeline->setFocus(Qt::PopupFocusReason); });
    popup->showAt(global);
}

void PersonScreen::correct(const TransitionFix &fix)
{
    m_workspace->correctMove(fix).then(qApp, guarded(this, [this](const Result<ChangeSet> &changes) {
                                           if (changes) {
                                               emit done(changes->label, changes->operation);
                                               return;
                                           }
                                           m_model->refresh();
                                           emit failed(changes.error(), {});
                                       }));
}

} // namespace vouch::ui
