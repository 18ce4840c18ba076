// SPDX-License-Identifier: GPL-3.0-or-later
// DraftApplier: what happened with a person: interactions, advocacy, referrals, notes, tasks. What is known
// already is left out; the rest becomes rows (core/store/rows).
#include "core/store/rows/people.h"
#include "core/workspace/draft_applier.h"
#include "core/workspace/draft_statements.h"
#include "core/workspace/draft_times.h"
#include "core/workspace/outcome_steps.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

using namespace exchange;

namespace
{

constexpr int failureDays = 60;

} // namespace

/// Whether the interaction is there. One that an older reader misread is put right.
Result<bool> DraftApplier::isKnown(Writer &writer, const InteractionDraft &interaction, bool &changed)
{
    if (interaction.externalId.isEmpty()) {
        // Without an id it is the same where person and content are.
        if (m_isNew)
            return false;
        return kept::any(m_db, "draft_interaction_same", m_person, interaction.channel, interaction.kind,
                         interaction.text, interaction.incoming, interaction.at, interaction.at == 0);
    }
    VOUCH_GIVE(RawStatement * row,
               kept::query(m_db, "draft_interaction_has", interaction.channel, interaction.externalId));
    if (!row->next())
        return row->failed() ? Result<bool>(row->error()) : Result<bool>(false);
    const qint64 id = row->integer(0), version = row->integer(2);
    const Millis at = row->integer(1);
    row->reset();
    if (interaction.at == 0 || at == interaction.at)
        return true;
    VOUCH_GIVE(const bool misread, isOlderReading(version));
    if (misread) {
        VOUCH_TRY(kept::run(m_db, "draft_interaction_move", whenOf(interaction), writer.id, id));
        changed = true;
    }
    return true;
}

Result<bool> DraftApplier::addInteractions(Writer &writer, const Draft &draft, Counts &counts)
{
    bool added = false;
    for (const InteractionDraft &interaction : draft.interactions) {
        VOUCH_GIVE(const bool known, isKnown(writer, interaction, added));
        if (known)
            continue;
        const rows::Interaction row{m_person,
                                    interaction.channel,
                                    interaction.kind,
                                    interaction.incoming,
                                    interaction.intent,
                                    interaction.sentiment,
                                    interaction.text,
                                    interaction.link,
                                    interaction.campaign,
                                    toldAt(interaction),
                                    interaction.externalId,
                                    interaction.needsAnswer,
                                    interaction.answeredAt};
        VOUCH_GIVE(const qint64 id, rows::insert(writer, row));
        // Others are opened at the import's end, when all answers are there.
        if (interaction.resolvedAt != 0)
            VOUCH_TRY(rows::write(writer,
                                  rows::ServiceCase{m_person, InteractionId(id), row.at.value_or(writer.now),
                                                    row.answeredAt, interaction.resolvedAt}));
        ++counts.interactions;
        added = true;
    }
    return added;
}

/// How a new order was enjoyed and what led to it.
Status DraftApplier::addEnjoyment(Writer &writer, const PurchaseDraft &purchase, PurchaseId id)
{
    if (purchase.enjoyment) {
        const EnjoyDraft &said = *purchase.enjoyment;
        const EnjoyAnswers answers{said.delivery, said.packaging, said.worked, said.support, said.surprise};
        VOUCH_TRY(rows::write(writer, rows::Enjoyment{id, answers, said.score, toldAt(said.at)}));
        // What failed long ago has been made good or forgotten since; nobody known cannot be asked.
        if (m_person.isValid() && (said.at == 0 || said.at > writer.now - failureDays * dayMillis))
            VOUCH_TRY(askAboutFailures(writer, m_person, answers));
    }
    // What led to a decision is said of a person.
    for (const QString &driver : m_person.isValid() ? purchase.drivers : QStringList()) {
        const When at = toldAt(purchase).value_or(writer.now);
        VOUCH_TRY(rows::write(writer, rows::DecisionDriver{m_person, id, driver, at}));
    }
    return Done{};
}

Result<bool> DraftApplier::addConsiderations(Writer &writer, const Draft &draft)
{
    bool added = false;
    for (const ConsiderationDraft &item : draft.considerations) {
        VOUCH_GIVE(const bool known,
                   kept::any(m_db, "draft_consideration_has", m_person, item.brand, item.addedAt));
        if (known)
            continue;
        VOUCH_TRY(rows::write(
            writer, rows::Consideration{m_person, item.brand, item.addedAt, toldAt(item.removedAt)}));
        added = true;
    }
    return added;
}

Status DraftApplier::ensureProgramme(Writer &writer, const ProgrammeDraft &programme)
{
    VOUCH_GIVE(const bool known, kept::any(m_db, "draft_programme_has", programme.name));
    if (known)
        return Done{};
    return rows::write(
        writer, rows::Programme{programme.name, programme.referrer.minor, programme.friendSide.minor,
                                programme.referrer.currency, programme.milestone,
                                programme.budget ? std::optional(programme.budget->minor) : std::nullopt,
                                toldAt(programme.startsAt), toldAt(programme.endsAt)});
}

Result<bool> DraftApplier::addAdvocacy(Writer &writer, const Draft &draft, Counts &counts)
{
    bool added = false;
    for (const AdvocacyDraft &event : draft.advocacy) {
        const When at = toldAt(event).value_or(writer.now);
        VOUCH_GIVE(const bool known,
                   kept::any(m_db, "draft_advocacy_has", event.channel, event.externalId, m_person,
                             event.kind, event.externalId.isEmpty(), at.at, event.at == 0, event.note));
        if (known)
            continue;
        VOUCH_TRY(
            rows::write(writer, rows::Advocacy{m_person,
                                               event.kind,
                                               at,
                                               event.sentiment,
                                               event.reach >= 0 ? std::optional(event.reach) : std::nullopt,
                                               event.channel,
                                               event.note,
                                               {},
                                               event.externalId,
                                               event.thankedAt}));
        ++counts.advocacy;
        added = true;
    }
    return added;
}

Result<bool> DraftApplier::addReferrals(Writer &writer, const Draft &draft, Counts &counts)
{
    bool added = false;
    for (const ReferralDraft &referral : draft.referrals) {
        VOUCH_GIVE(const PersonId referrer, personByReference(referral.referrer));
        if (!referrer.isValid())
            counts.notes.append(
                QCoreApplication::translate("Import",
                                            "“%1”, who is said to have brought this person, is nobody known.")
                    .arg(referral.referrer));
        if (!referrer.isValid() || referrer == m_person)
            continue;
        VOUCH_GIVE(const qint64 id, rows::insert(writer, rows::Referral{referrer, m_person, toldAt(referral),
                                                                        referral.type, referral.status}));
        if (id == 0)
            continue; // known already
        ++counts.referrals;
        added = true;
        if (!referral.rewards.isEmpty())
            m_rewardSteps.append({ReferralId(id), referral.rewards});
    }
    return added;
}

Result<bool> DraftApplier::addNotesAndTasks(Writer &writer, const Draft &draft, bool isNew)
{
    bool added = false;
    for (const NoteDraft &note : draft.notes) {
        if (note.text.isEmpty())
            continue;
        if (!isNew) {
            // A note without a date would be "new" at every import; its text decides then.
            VOUCH_GIVE(const bool known, note.at != 0
                                             ? kept::any(m_db, "draft_note_has", m_person, note.at, note.text)
                                             : kept::any(m_db, "draft_note_has_text", m_person, note.text));
            if (known)
                continue;
        }
        VOUCH_TRY(put(rows::bind(m_new->note, writer, rows::Note{m_person, note.text, toldAt(note)})));
        added = true;
    }
    for (const TaskDraft &task : draft.tasks) {
        if (!isNew) {
            VOUCH_GIVE(const bool known, kept::any(m_db, "draft_task_has", m_person, task.title, task.dueAt));
            if (known)
                continue;
        }
        const auto done = task.doneAt != 0 ? std::optional(task.doneAt) : std::nullopt;
        VOUCH_TRY(rows::write(writer, rows::Task{m_person, task.title, toldAt(task.dueAt, task.dueDayOnly),
                                                 draft.person.owner, done}));
        added = true;
    }
    return added;
}

} // namespace vouch
