// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the person's page that corrects moves.
#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/parts/on_answer.h"
#include "ui/person/correct_popup.h"
#include "ui/person/person_sheet.h"
#include "ui/person/timeline_model.h"

#include <QListView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

void PersonSheet::askCorrection(const QModelIndex &index)
{
    constexpr int maxEvidence = 30;
    if (!index.isValid() || m_model->item(index.row()).kind != TimelineKind::Move)
        return;
    const TransitionId move(m_model->item(index.row()).id);
    const QRect row = m_timeline->visualRect(index);
    const QPoint place = m_timeline->viewport()->mapToGlobal(row.bottomLeft() + QPoint(60, 4));
    const PersonId person = m_id;
    const auto fail = [this](const Error &error) { emit failed(error, {}); };
    onAnswer(m_workspace->journeys(), this, [=, this](const Result<QList<Journey>> &journeys) {
        if (!journeys)
            return fail(journeys.error());
        onAnswer(m_workspace->transitions(person), this,
                 [=, this, journeys = *journeys](const Result<QList<TransitionRecord>> &moves) {
                     if (!moves)
                         return fail(moves.error());
                     onAnswer(m_workspace->evidence(person, maxEvidence), this,
                              [=, this, moves = *moves](const Result<QList<TimelineItem>> &items) {
                                  if (!items)
                                      return fail(items.error());
                                  if (person == m_id)
                                      showCorrection(move, place, journeys, moves, *items);
                              });
                 });
    });
}

void PersonSheet::showCorrection(TransitionId move, const QPoint &global, const QList<Journey> &journeys,
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
    connect(popup, &CorrectPopup::chosen, this, &PersonSheet::correct);
    connect(popup, &FormPopup::closed, m_timeline, [this] { m_timeline->setFocus(Qt::PopupFocusReason); });
    popup->showAt(global);
}

void PersonSheet::correct(const TransitionFix &fix)
{
    onAnswer(m_workspace->correctMove(fix), this, [this](const Result<ChangeSet> &changes) {
        if (changes) {
            emit done(changes->label, changes->operation);
            return;
        }
        m_model->refresh();
        emit failed(changes.error(), {});
    });
}

} // namespace vouch::ui
