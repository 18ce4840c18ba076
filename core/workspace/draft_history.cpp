// SPDX-License-Identifier: GPL-3.0-or-later
// DraftApplier: what happened with a person: interactions, purchases, advocacy, referrals, notes, tasks.
#include "core/words/drivers.h"
#include "core/workspace/draft_applier.h"
#include "core/workspace/draft_statements.h"
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

Result<bool> DraftApplier::addInteractions(Writer &writer, const Draft &draft, Counts &counts)
{
    bool added = false;
    for (const InteractionDraft &interaction : draft.interactions) {
        if (!interaction.externalId.isEmpty()) {
            RawStatement &has = m_sql->interactionHas;
            has.bind(1, interaction.channel).bind(2, interaction.externalId);
            qint64 known = 0;
            qint64 version = 0;
            Millis at = 0;
            if (has.next()) {
                known = has.integer(0);
                at = has.integer(1);
                version = has.integer(2);
            }
            has.reset();
            if (known != 0 && interaction.at != 0 && at != interaction.at) {
                VOUCH_GIVE(const bool misread, isOlderReading(version));
                if (misread) {
                    RawStatement &move =
                        m_sql->interactionMove.bind(1, interaction.at).bind(2, qint64(interaction.dayOnly));
                    VOUCH_TRY(move.bind(3, writer.id.value).bind(4, known).run());
                    added = true;
                }
            }
            if (known != 0)
                continue;
        } else if (!m_isNew) {
            // Without an id it is the same where person and content are.
            RawStatement &same = m_sql->interactionSame;
            same.bind(1, m_person.value).bind(2, interaction.channel).bind(3, interaction.kind);
            same.bind(4, interaction.text).bind(5, qint64(interaction.incoming)).bind(6, interaction.at);
            same.bind(7, qint64(interaction.at == 0));
            const bool known = same.next();
            same.reset();
            if (known)
                continue;
        }
        RawStatement &insert = m_sql->interactionInsert;
        insert.bind(1, m_person.value).bind(2, interaction.channel).bind(3, interaction.kind);
        insert.bind(4, qint64(interaction.incoming))
            .bind(5, interaction.intent)
            .bind(6, qint64(interaction.sentiment));
        insert.bind(7, interaction.text).bind(8, interaction.link).bind(9, interaction.campaign);
        insert.bind(10, interaction.at != 0 ? interaction.at : writer.now).bind(11, writer.now);
        insert.bind(12, interaction.externalId).bind(13, qint64(interaction.needsAnswer));
        insert.bind(14, interaction.answeredAt).bind(15, writer.id.value);
        VOUCH_GIVE(const qint64 done, insert.bind(16, qint64(interaction.dayOnly)).run());
        if (interaction.resolvedAt != 0) {
            VOUCH_TRY(m_db.change("draft_case_closed", {{":person", m_person.value},
                                                        {":interaction", done},
                                                        {":opened", interaction.at},
                                                        {":opened_day", dayOrNull(interaction.dayOnly)},
                                                        {":resolved", interaction.resolvedAt},
                                                        {":version", writer.id.value}}));
        }
        ++counts.interactions;
        added = true;
    }
    return added;
}

/// How a new order was enjoyed and what led to it.
Status DraftApplier::addEnjoyment(Writer &writer, const PurchaseDraft &purchase, qint64 id)
{
    if (purchase.enjoyment) {
        const EnjoyDraft &enjoyment = *purchase.enjoyment;
        const auto answer = [](std::optional<bool> value) {
            return value ? QVariant(int(*value)) : QVariant(QMetaType::fromType<int>());
        };
        VOUCH_TRY(
            m_db.change("enjoy_set", {{":purchase", id},
                                      {":delivery", answer(enjoyment.delivery)},
                                      {":packaging", answer(enjoyment.packaging)},
                                      {":worked", answer(enjoyment.worked)},
                                      {":support", answer(enjoyment.support)},
                                      {":surprise", answer(enjoyment.surprise)},
                                      {":score", enjoyment.score ? QVariant(enjoyment.score.value_or(0))
                                                                 : QVariant(QMetaType::fromType<int>())},
                                      {":at", enjoyment.at != 0 ? enjoyment.at : writer.now},
                                      {":day", dayOrNull(false)},
                                      {":version", writer.id.value}}));
        // What failed long ago has been made good or forgotten since; nobody known cannot be asked.
        if (m_person.isValid() && (enjoyment.at == 0 || enjoyment.at > writer.now - failureDays * dayMillis))
            VOUCH_TRY(askAboutFailures(writer, m_person,
                                       {enjoyment.delivery, enjoyment.packaging, enjoyment.worked,
                                        enjoyment.support, enjoyment.surprise}));
    }
    // What led to a decision is said of a person.
    for (const QString &driver : m_person.isValid() ? purchase.drivers : QStringList()) {
        VOUCH_TRY(m_db.change("driver_insert", {{":person", m_person.value},
                                                {":purchase", id},
                                                {":driver", driver},
                                                {":nature", driverNature(driver)},
                                                {":at", purchase.at != 0 ? purchase.at : writer.now},
                                                {":day", dayOrNull(purchase.dayOnly)},
                                                {":version", writer.id.value}}));
    }
    return Done{};
}

Result<bool> DraftApplier::addConsiderations(Writer &writer, const Draft &draft)
{
    bool added = false;
    for (const ConsiderationDraft &consideration : draft.considerations) {
        VOUCH_GIVE(const QVariant known,
                   m_db.value("draft_consideration_has", {{":person", m_person.value},
                                                          {":brand", consideration.brand},
                                                          {":added", consideration.addedAt}}));
        if (!known.isNull())
            continue;
        const QVariant removed = consideration.removedAt != 0 ? QVariant(consideration.removedAt)
                                                              : QVariant(QMetaType::fromType<qint64>());
        VOUCH_TRY(m_db.change("consideration_insert", {{":person", m_person.value},
                                                       {":brand", consideration.brand},
                                                       {":added", consideration.addedAt},
                                                       {":removed", removed},
                                                       {":added_day", dayOrNull(false)},
                                                       {":removed_day", dayOrNull(false)},
                                                       {":version", writer.id.value}}));
        added = true;
    }
    return added;
}

Status DraftApplier::ensureProgramme(Writer &writer, const ProgrammeDraft &programme)
{
    const Result<QVariant> known = m_db.value("draft_programme_has", {{":name", programme.name}});
    if (!known || !known->isNull())
        return known ? Status(Done{}) : Status(known.error());
    const auto orNull = [](qint64 value, bool there) {
        return there ? QVariant(value) : QVariant(QMetaType::fromType<qint64>());
    };
    return m_db.change("programme_insert", {{":name", programme.name},
                                            {":referrer", programme.referrer.minor},
                                            {":friend", programme.friendSide.minor},
                                            {":currency", programme.referrer.currency},
                                            {":milestone", programme.milestone},
                                            {":budget", orNull(programme.budget ? programme.budget->minor : 0,
                                                               programme.budget.has_value())},
                                            {":starts", orNull(programme.startsAt, programme.startsAt != 0)},
                                            {":ends", orNull(programme.endsAt, programme.endsAt != 0)},
                                            {":starts_day", dayOrNull(false)},
                                            {":ends_day", dayOrNull(false)},
                                            {":version", writer.id.value}});
}

Result<bool> DraftApplier::addAdvocacy(Writer &writer, const Draft &draft, Counts &counts)
{
    bool added = false;
    for (const AdvocacyDraft &event : draft.advocacy) {
        const Millis at = event.at != 0 ? event.at : writer.now;
        RawStatement &has = m_sql->advocacyHas;
        has.bind(1, event.channel)
            .bind(2, event.externalId)
            .bind(3, m_person.value)
            .bind(4, event.kind)
            .bind(5, qint64(event.externalId.isEmpty()));
        has.bind(6, at).bind(7, qint64(event.at == 0)).bind(8, event.note);
        const bool known = has.next();
        has.reset();
        if (known)
            continue;
        RawStatement &insert = m_sql->advocacyInsert;
        insert.bind(1, m_person.value).bind(2, event.kind).bind(3, at).bind(4, writer.now);
        insert.bind(5, qint64(event.sentiment))
            .bind(6, event.reach)
            .bind(7, event.channel)
            .bind(8, event.note);
        insert.bind(9, event.externalId).bind(10, writer.id.value);
        VOUCH_GIVE(const qint64 done, insert.bind(11, qint64(event.dayOnly)).run());
        if (event.thankedAt != 0) {
            VOUCH_TRY(m_db.change("advocacy_thank",
                                  {{":id", done}, {":at", event.thankedAt}, {":version", writer.id.value}}));
        }
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
        RawStatement &insert = m_sql->referralInsert;
        insert.bind(1, referrer.value)
            .bind(2, m_person.value)
            .bind(3, referral.at != 0 ? referral.at : writer.now);
        insert.bind(4, writer.now).bind(5, referral.type).bind(6, referral.status).bind(7, writer.id.value);
        insert.bind(8, qint64(referral.dayOnly));
        VOUCH_GIVE(const qint64 done, insert.run());
        if (m_db.lastChangeCount() > 0) {
            ++counts.referrals;
            added = true;
            if (!referral.rewards.isEmpty())
                m_rewardSteps.append({ReferralId(done), referral.rewards});
        }
    }
    return added;
}

Result<bool> DraftApplier::addNotesAndTasks(Writer &writer, const Draft &draft, bool isNew)
{
    bool added = false;
    for (const NoteDraft &note : draft.notes) {
        if (note.text.isEmpty())
            continue;
        const Millis at = note.at != 0 ? note.at : writer.now;
        // A note without a date would be "new" at every import; its text decides then.
        RawStatement &has = note.at != 0 ? m_sql->noteHas : m_sql->noteHasText;
        has.bind(1, m_person.value);
        if (note.at != 0)
            has.bind(2, at).bind(3, note.text);
        else
            has.bind(2, note.text);
        const bool known = !isNew && has.next();
        has.reset();
        if (known)
            continue;
        BulkInsert &insert = m_new->note;
        insert.bind(1, m_person.value).bind(2, note.text).bind(3, at).bind(4, writer.now);
        insert.bind(5, writer.id.value).bindNull(6);
        if (note.dayOnly)
            insert.bind(6, 1);
        VOUCH_TRY(put(insert));
        added = true;
    }
    for (const TaskDraft &task : draft.tasks) {
        RawStatement &has = m_sql->taskHas;
        has.bind(1, m_person.value).bind(2, task.title).bind(3, task.dueAt);
        const bool known = !isNew && has.next();
        has.reset();
        if (known)
            continue;
        RawStatement &insert = m_sql->taskInsert;
        insert.bind(1, m_person.value).bind(2, task.title).bind(3, task.dueAt).bind(4, draft.person.owner);
        insert.bind(5, writer.now).bind(6, task.doneAt).bind(7, writer.id.value);
        VOUCH_TRY(insert.bind(8, qint64(task.dueDayOnly)).run());
        added = true;
    }
    return added;
}

} // namespace vouch
