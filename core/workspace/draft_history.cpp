// SPDX-License-Identifier: GPL-3.0-or-later
// DraftApplier: what happened with a person: interactions, purchases, advocacy, referrals, notes, tasks.
#include "core/outcomes/rewards.h"
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
            const bool known = has.next();
            has.reset();
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
        const Result<qint64> done = insert.bind(16, qint64(interaction.dayOnly)).run();
        if (!done)
            return done.error();
        if (interaction.resolvedAt != 0) {
            const Result<qint64> closed =
                m_db.exec("draft_case_closed", {{":person", m_person.value},
                                                {":interaction", *done},
                                                {":opened", interaction.at},
                                                {":opened_day", dayOrNull(interaction.dayOnly)},
                                                {":resolved", interaction.resolvedAt},
                                                {":version", writer.id.value}});
            if (!closed)
                return closed.error();
        }
        ++counts.interactions;
        added = true;
    }
    return added;
}

Result<bool> DraftApplier::addPurchases(Writer &writer, const Draft &draft, Counts &counts)
{
    bool added = false;
    for (const PurchaseDraft &purchase : draft.purchases) {
        qint64 existing = 0;
        qint64 oldNet = 0;
        bool oldAbandoned = false;
        PersonId buyer;
        if (!purchase.orderNumber.isEmpty()) {
            RawStatement &find = m_sql->purchaseFind;
            find.bind(1, purchase.source).bind(2, purchase.orderNumber);
            if (find.next()) {
                existing = find.integer(0);
                oldNet = find.integer(1);
                oldAbandoned = find.integer(2) != 0;
                buyer = PersonId(find.integer(4));
            }
            find.reset();
        }
        if (existing == 0) {
            const Result<bool> done = addPurchase(writer, purchase);
            if (!done)
                return done.error();
            ++counts.purchases;
            added = true;
            continue;
        }
        if (!buyer.isValid() && m_person.isValid()) {
            VOUCH_TRY(claimPurchase(writer, purchase, existing));
            buyer = m_person;
            added = true;
        }
        if (oldNet != purchase.net.minor || oldAbandoned != purchase.abandoned) {
            const Result<bool> done = updatePurchase(writer, purchase, existing);
            if (!done)
                return done.error();
            added = true;
        }
        const Result<bool> refund = addRefund(writer, purchase, existing, buyer);
        if (!refund)
            return refund.error();
        added |= *refund;
    }
    return added;
}

Result<bool> DraftApplier::addPurchase(Writer &writer, const PurchaseDraft &purchase)
{
    if (!isCurrencyCode(purchase.net.currency))
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate(
                         "Import", "Order %1 names no currency. Say which one with the import's currency "
                                   "option.")
                         .arg(purchase.orderNumber),
                     {}};
    RawStatement &insert = m_sql->purchaseInsert;
    insert.bind(1, m_person.value).bind(2, purchase.at != 0 ? purchase.at : writer.now).bind(3, writer.now);
    insert.bind(4, purchase.net.minor).bind(5, purchase.net.currency);
    insert.bind(6, purchase.cost ? purchase.cost->minor : -1)
        .bind(7, purchase.channel)
        .bind(8, purchase.source);
    insert.bind(9, purchase.orderNumber)
        .bind(10, qint64(0))
        .bind(11, purchase.renewalAt)
        .bind(12, purchase.friction);
    insert.bind(13, qint64(purchase.abandoned)).bind(14, writer.id.value);
    const Result<qint64> id = insert.bind(15, qint64(purchase.dayOnly)).run();
    if (!id)
        return id.error();
    for (const PurchaseLineDraft &line : purchase.lines) {
        RawStatement &lineInsert = m_sql->lineInsert;
        lineInsert.bind(1, *id).bind(2, line.item).bind(3, line.quantity).bind(4, line.price.minor);
        const Result<qint64> done = lineInsert.run();
        if (!done)
            return done.error();
    }
    VOUCH_TRY(addEnjoyment(writer, purchase, *id));
    return addRefund(writer, purchase, *id, m_person);
}

/// How a new order was enjoyed and what led to it.
Status DraftApplier::addEnjoyment(Writer &writer, const PurchaseDraft &purchase, qint64 id)
{
    if (purchase.enjoyment) {
        const EnjoyDraft &enjoyment = *purchase.enjoyment;
        const auto answer = [](std::optional<bool> value) {
            return value ? QVariant(int(*value)) : QVariant(QMetaType::fromType<int>());
        };
        const Result<qint64> done =
            m_db.exec("enjoy_set", {{":purchase", id},
                                    {":delivery", answer(enjoyment.delivery)},
                                    {":packaging", answer(enjoyment.packaging)},
                                    {":worked", answer(enjoyment.worked)},
                                    {":support", answer(enjoyment.support)},
                                    {":surprise", answer(enjoyment.surprise)},
                                    {":score", enjoyment.score ? QVariant(enjoyment.score.value_or(0))
                                                               : QVariant(QMetaType::fromType<int>())},
                                    {":at", enjoyment.at != 0 ? enjoyment.at : writer.now},
                                    {":day", dayOrNull(false)},
                                    {":version", writer.id.value}});
        if (!done)
            return done.error();
        // What failed long ago has been made good or forgotten since; nobody known cannot be asked.
        if (m_person.isValid() && (enjoyment.at == 0 || enjoyment.at > writer.now - failureDays * dayMillis))
            VOUCH_TRY(askAboutFailures(writer, m_person,
                                       {enjoyment.delivery, enjoyment.packaging, enjoyment.worked,
                                        enjoyment.support, enjoyment.surprise}));
    }
    // What led to a decision is said of a person.
    for (const QString &driver : m_person.isValid() ? purchase.drivers : QStringList()) {
        const Result<qint64> done =
            m_db.exec("driver_insert",
                      {{":person", m_person.value},
                       {":purchase", id},
                       {":driver", driver},
                       {":nature", outcomes::driverIsEmotional(driver) ? u"emotional"_s : u"rational"_s},
                       {":at", purchase.at != 0 ? purchase.at : writer.now},
                       {":day", dayOrNull(purchase.dayOnly)},
                       {":version", writer.id.value}});
        if (!done)
            return done.error();
    }
    return Done{};
}

Result<bool> DraftApplier::addConsiderations(Writer &writer, const Draft &draft)
{
    bool added = false;
    for (const ConsiderationDraft &consideration : draft.considerations) {
        const Result<QVariant> known =
            m_db.value("draft_consideration_has", {{":person", m_person.value},
                                                   {":brand", consideration.brand},
                                                   {":added", consideration.addedAt}});
        if (!known)
            return known.error();
        if (!known->isNull())
            continue;
        const QVariant removed = consideration.removedAt != 0 ? QVariant(consideration.removedAt)
                                                              : QVariant(QMetaType::fromType<qint64>());
        const Result<qint64> done = m_db.exec("consideration_insert", {{":person", m_person.value},
                                                                       {":brand", consideration.brand},
                                                                       {":added", consideration.addedAt},
                                                                       {":removed", removed},
                                                                       {":added_day", dayOrNull(false)},
                                                                       {":removed_day", dayOrNull(false)},
                                                                       {":version", writer.id.value}});
        if (!done)
            return done.error();
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
    const Result<qint64> done = m_db.exec(
        "programme_insert",
        {{":name", programme.name},
         {":referrer", programme.referrer.minor},
         {":friend", programme.friendSide.minor},
         {":currency", programme.referrer.currency},
         {":milestone", programme.milestone},
         {":budget", orNull(programme.budget ? programme.budget->minor : 0, programme.budget.has_value())},
         {":starts", orNull(programme.startsAt, programme.startsAt != 0)},
         {":ends", orNull(programme.endsAt, programme.endsAt != 0)},
         {":starts_day", dayOrNull(false)},
         {":ends_day", dayOrNull(false)},
         {":version", writer.id.value}});
    return done ? Status(Done{}) : Status(done.error());
}

Result<bool> DraftApplier::updatePurchase(Writer &writer, const PurchaseDraft &purchase, qint64 id)
{
    RawStatement &update = m_sql->purchaseUpdate;
    update.bind(1, purchase.net.minor)
        .bind(2, qint64(purchase.abandoned))
        .bind(3, writer.id.value)
        .bind(4, id);
    const Result<qint64> done = update.run();
    if (!done)
        return done.error();
    return true;
}

/// Brings the refunds of a purchase up to what the file says; a file read again, or a newer one, adds only
/// the rest.
Result<bool> DraftApplier::addRefund(Writer &writer, const PurchaseDraft &purchase, qint64 id, PersonId buyer)
{
    if (!purchase.refunded || purchase.refunded->minor <= 0)
        return false;
    RawStatement &refunded = m_sql->purchaseRefunded;
    refunded.bind(1, id);
    qint64 known = 0;
    if (refunded.next())
        known = refunded.integer(0);
    refunded.reset();
    const qint64 rest = purchase.refunded->minor - known;
    if (rest <= 0)
        return false;
    RawStatement &insert = m_sql->purchaseInsert;
    const Millis at = purchase.refundedAt != 0 ? purchase.refundedAt
                      : purchase.at != 0       ? purchase.at
                                               : writer.now;
    insert.bind(1, buyer.value).bind(2, at).bind(3, writer.now).bind(4, -rest).bind(5, purchase.net.currency);
    insert.bind(6, qint64(-1))
        .bind(7, purchase.channel)
        .bind(8, purchase.source)
        .bind(9, purchase.orderNumber);
    insert.bind(10, id).bind(11, qint64(0)).bind(12, QString()).bind(13, qint64(0)).bind(14, writer.id.value);
    const bool dayOnly = purchase.refundedAt != 0 ? purchase.refundedDayOnly : purchase.dayOnly;
    insert.bind(15, qint64(dayOnly));
    const Result<qint64> done = insert.run();
    if (!done)
        return done.error();
    return true;
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
            .bind(5, at);
        has.bind(6, qint64(event.externalId.isEmpty()));
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
        const Result<qint64> done = insert.bind(11, qint64(event.dayOnly)).run();
        if (!done)
            return done.error();
        if (event.thankedAt != 0) {
            const Result<qint64> thanked = m_db.exec(
                "advocacy_thank", {{":id", *done}, {":at", event.thankedAt}, {":version", writer.id.value}});
            if (!thanked)
                return thanked.error();
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
        const Result<PersonId> referrer = personByReference(referral.referrer);
        if (!referrer)
            return referrer.error();
        if (!referrer->isValid() || *referrer == m_person)
            continue;
        RawStatement &insert = m_sql->referralInsert;
        insert.bind(1, referrer->value)
            .bind(2, m_person.value)
            .bind(3, referral.at != 0 ? referral.at : writer.now);
        insert.bind(4, writer.now).bind(5, referral.type).bind(6, referral.status).bind(7, writer.id.value);
        insert.bind(8, qint64(referral.dayOnly));
        const Result<qint64> done = insert.run();
        if (!done)
            return done.error();
        if (m_db.lastChangeCount() > 0) {
            ++counts.referrals;
            added = true;
            if (!referral.rewards.isEmpty())
                m_rewardSteps.append({ReferralId(*done), referral.rewards});
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
        RawStatement &insert = m_sql->noteInsert;
        insert.bind(1, m_person.value).bind(2, note.text).bind(3, at).bind(4, writer.now);
        insert.bind(5, writer.id.value).bindNull(6);
        if (note.dayOnly)
            insert.bind(6, 1);
        const Result<qint64> done = insert.run();
        if (!done)
            return done.error();
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
        const Result<qint64> done = insert.bind(8, qint64(task.dueDayOnly)).run();
        if (!done)
            return done.error();
        added = true;
    }
    return added;
}

} // namespace vouch
