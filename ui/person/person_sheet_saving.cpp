// SPDX-License-Identifier: GPL-3.0-or-later
// Writing what was typed into a person's fields, one change after the other. What somebody else has written
// meanwhile stands: changes of other fields go together, and of the same field both values are shown.
#include "ui/person/person_sheet.h"

#include "core/workspace/workspace.h"
#include "ui/parts/on_answer.h"
#include "ui/person/edited_texts.h"

#include <QFuture>

namespace vouch::ui
{

void PersonSheet::save(const PersonEdit &edit)
{
    const Change change{edit, m_record};
    if (m_saving)
        m_unsent.append(change);
    else
        send(change);
}

void PersonSheet::send(const Change &change)
{
    m_saving = true;
    onAnswer(m_workspace->editPerson(change.edit), this, [this, change](Result<ChangeSet> changes) {
        if (changes) {
            if (changes->operation.isValid())
                emit done(changes->label, changes->operation);
            load(); // then what was changed meanwhile
            return;
        }
        if (changes.error().kind == Error::Kind::Conflict && change.edit.expectedVersion != 0 &&
            change.edit.id == m_id) {
            // What is there now is looked at first: somebody may
            // have changed other fields.
            m_unsent.prepend(change);
            m_unsent.first().refused = changes.error();
            load();
            return;
        }
        m_saving = false;
        m_unsent.clear();
        emit failed(changes.error(), [this, change] { save(change.edit); });
    });
}

void PersonSheet::sendNext()
{
    m_saving = false;
    if (m_unsent.isEmpty())
        return;
    Change next = m_unsent.takeFirst();
    if (next.edit.id != m_record.id)
        return send(next);
    if (next.refused && next.edit.expectedVersion == m_record.version) // not for what others wrote
        return (emit failed(*next.refused, {}), sendNext());
    next.refused.reset();
    const QList<FieldConflict> conflicts = conflictsBetween(
        fieldTexts(next.base, next.edit), fieldTexts(m_record, next.edit), editedTexts(next.edit));
    if (!conflicts.isEmpty())
        return askWhichIsRight(next, conflicts);
    next.edit.expectedVersion = m_record.version;
    next.base = m_record;
    send(next);
}

void PersonSheet::askWhichIsRight(const Change &change, const QList<FieldConflict> &conflicts)
{
    m_conflict->ask(
        m_record.name, conflicts,
        [this, change] {
            Change mine = change;
            mine.edit.expectedVersion = m_record.version;
            mine.base = m_record;
            if (mine.edit.id == m_record.id)
                send(mine);
            setFocus();
        },
        [this] {
            sendNext();
            setFocus();
        });
}

/// Answers about a purchase. Where somebody else has recorded some meanwhile, both are shown.
void PersonSheet::recordEnjoyment(const EnjoyEntry &entry, const EnjoyRecord &base)
{
    onAnswer(m_workspace->recordEnjoyment(entry), this, [this, entry, base](const Result<ChangeSet> &result) {
        if (result) {
            if (result->operation.isValid())
                emit done(result->label, result->operation);
            return;
        }
        if (result.error().kind != Error::Kind::Conflict) {
            emit failed(result.error(), {});
            return;
        }
        onAnswer(m_workspace->personOutcomes(m_id), this, [this, entry](const Result<PersonOutcomes> &now) {
            if (!now) {
                emit failed(now.error(), {});
                return;
            }
            EnjoyRecord theirs;
            for (const EnjoyRecord &record : now->enjoyments) {
                if (record.purchase == entry.purchase)
                    theirs = record;
            }
            const QList<FieldText> mine = enjoymentTexts(entry), stands = enjoymentTexts(theirs);
            QList<FieldConflict> conflicts;
            for (qsizetype i = 0; i < mine.size(); ++i) {
                if (mine.at(i) != stands.at(i))
                    conflicts.append({mine.at(i).name, stands.at(i).value, mine.at(i).value});
            }
            EnjoyEntry again = entry;
            again.expectedVersion = theirs.version;
            if (conflicts.isEmpty()) // both say the same
                return;
            m_conflict->ask(m_record.name, conflicts,
                            [this, again, theirs] { recordEnjoyment(again, theirs); }, {});
        });
    });
}

} // namespace vouch::ui
