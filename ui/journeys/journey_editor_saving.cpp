// SPDX-License-Identifier: GPL-3.0-or-later
// Writing what was changed of a journey, one change after the other, each onto the journey as the store has
// it by then.
#include "ui/journeys/journey_editor.h"

#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/journeys/journey_words.h"
#include "ui/journeys/saving_edits.h"
#include "ui/journeys/stage_fields.h"
#include "ui/journeys/stage_list.h"
#include "ui/parts/conflict_panel.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/theme.h"

#include <QFuture>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>
#include <QTime>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

bool JourneyEditor::isTyping() const
{
    return m_nameEdit->isDirty() || m_summaryEdit->isDirty() || m_fields->isDirty();
}

void JourneyEditor::submit(const Change &change, const QString &toast, bool addsStage)
{
    m_changes.push_back({change, toast, addsStage, m_typingBase.value_or(m_journey)});
    if (!m_saving)
        next();
}

void JourneyEditor::next()
{
    if (m_changes.empty())
        return;
    const Queued queued = m_changes.front();
    m_changes.pop_front();
    if (queued.settled || !asksWhichIsRight(queued))
        send(queued);
}

void JourneyEditor::send(const Queued &queued)
{
    m_saving = true;
    JourneyEdit edit;
    edit.journey = m_journey;
    edit.expectedVersion = m_journey.version;
    queued.change(edit);
    onAnswer(m_workspace->updateJourney(edit), this,
             [this, queued](const Result<ChangeSet> &result) { saved(queued, result); });
}

/// Where somebody else has changed the very field meanwhile, both are shown and nothing is written before one
/// is chosen. Changes of other fields go together.
bool JourneyEditor::asksWhichIsRight(const Queued &queued)
{
    JourneyEdit mine;
    mine.journey = queued.base;
    queued.change(mine);
    const QList<FieldConflict> conflicts =
        conflictsBetween(journeyTexts(queued.base, queued.base), journeyTexts(m_journey, queued.base),
                         journeyTexts(mine.journey, queued.base));
    if (conflicts.isEmpty())
        return false;
    showSaved(tr("somebody else has changed it meanwhile"));
    m_conflict->ask(
        m_journey.name, conflicts,
        [this, queued] {
            m_changes.push_front(queued);
            m_changes.front().settled = true;
            if (!m_saving)
                next();
        },
        [this] {
            m_typingBase.reset();
            m_nameEdit->setStored(m_journey.name, true);
            m_summaryEdit->setStored(m_journey.summary, true);
            m_fields->present({}, {}, true); // forgets what was typed
            showAll();
            showSaved();
            if (!m_saving)
                next();
        });
    return true;
}

/// What waits was made of a journey that did not have this change yet.
void JourneyEditor::buildOn(const Queued &written)
{
    for (Queued &waiting : m_changes) {
        JourneyEdit edit;
        edit.journey = waiting.base;
        written.change(edit);
        waiting.base = edit.journey;
    }
}

/// Takes the journey as it is in the store now, then goes on with the next change.
void JourneyEditor::saved(const Queued &queued, const Result<ChangeSet> &result)
{
    const JourneyId id = m_journey.id;
    onAnswer(m_workspace->journeys(), this,
             [this, id, queued, result](const Result<QList<Journey>> &journeys) {
                 m_saving = false;
                 if (result.ok())
                     buildOn(queued);
                 const bool refused = !result.ok() && result.error().kind == Error::Kind::Conflict;
                 if (refused && journeys.ok() && m_journey.id == id) {
                     for (const Journey &journey : journeys.value()) {
                         if (journey.id != id || journey.version == m_journey.version)
                             continue;
                         m_journey = journey;
                         m_changes.push_front(queued); // on what is there now
                         m_changes.front().settled = false;
                         return next();
                     }
                 }
                 if (!result.ok())
                     m_list->notRemoving();
                 if (journeys.ok() && m_journey.id == id) {
                     for (const Journey &journey : journeys.value()) {
                         if (journey.id == id && m_changes.empty()) {
                             m_selectNew = result.ok() && queued.addsStage;
                             // A refused change leaves what was typed in its field, for the person to set
                             // right.
                             if (result.ok())
                                 present(journey);
                             else if (journey.version != m_journey.version)
                                 present(journey);
                         } else if (journey.id == id) {
                             m_journey = journey;
                         }
                     }
                 }
                 if (result.ok()) {
                     showSaved();
                     if (!queued.toast.isEmpty() && result.value().operation.isValid())
                         emit done(queued.toast, result.value().operation);
                 } else {
                     showSaved(result.error().text);
                 }
                 next();
             });
}

void JourneyEditor::showSaved(const QString &problem)
{
    m_chip->setText(
        problem.isEmpty()
            ? tr("Saved %1")
                  .arg(QLocale().toString(shown::local(Clock::system().now()).time(), QLocale::ShortFormat))
            : tr("Not saved: %1").arg(safeForDisplay(problem)));
    m_chip->setWordWrap(!problem.isEmpty());
    m_chip->setMaximumWidth(problem.isEmpty() ? QWIDGETSIZE_MAX : 520);
    m_chip->setMinimumWidth(problem.isEmpty() ? 0 : std::min(520, width() / 3));
    m_chip->setProperty("role", problem.isEmpty() ? u"soft"_s : u"danger"_s);
    m_chip->style()->unpolish(m_chip); // the role has changed
    m_chip->style()->polish(m_chip);
    if (!problem.isEmpty())
        emit announced(m_chip->text());
}

} // namespace vouch::ui
