// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: what happens with people: notes, interactions, purchases, advocacy, referrals.
#include "core/base/text.h"
#include "core/store/rows/outcomes.h"
#include "core/store/rows/people.h"
#include "core/store/store.h"
#include "core/workspace/outcome_steps.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/steps.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

/// A purchase counts in one currency, and its items are things that were bought.
Status checkLines(const PurchaseEntry &entry)
{
    for (const exchange::PurchaseLineDraft &line : entry.lines) {
        if (cleanLine(line.item).isEmpty() || line.quantity < 1 || line.price.minor < 0)
            return invalid(QCoreApplication::translate(
                "Workspace", "Each item of a purchase has a name, a quantity of at least 1 and a price that "
                             "is not negative."));
        if (line.price.minor != 0 && line.price.currency != entry.net.currency)
            return invalid(QCoreApplication::translate("Workspace",
                                                       "“%1” is priced in %2 and the purchase is in %3. "
                                                       "Record them as two purchases.")
                               .arg(cleanLine(line.item), line.price.currency, entry.net.currency));
    }
    return Done{};
}

/// That the interaction is this person's and that those who came are others who are here.
Status checkArrivals(Writer &writer, const AdvocacyEntry &entry)
{
    for (const PersonId arrival : entry.arrivals) {
        VOUCH_TRY(personName(writer, arrival));
        if (arrival == entry.person)
            return invalid(QCoreApplication::translate(
                "Workspace", "Nobody can bring themselves. Choose the people who came."));
    }
    if (!entry.interaction.isValid())
        return Done{};
    VOUCH_GIVE(const QVariant owner,
               writer.db.value("interaction_person", {{":id", entry.interaction.value}}));
    if (owner.isNull())
        return notFound(QCoreApplication::translate("Workspace", "There is no interaction %1.")
                            .arg(entry.interaction.value));
    if (owner.toLongLong() != 0 && owner.toLongLong() != entry.person.value)
        return invalid(QCoreApplication::translate(
                           "Workspace", "Interaction %1 was with somebody else. Choose one of this person.")
                           .arg(entry.interaction.value));
    return Done{};
}

template<class Entry>
int countPeople(const QList<Entry> &entries)
{
    QSet<PersonId> people;
    for (const Entry &entry : entries)
        people.insert(entry.person);
    return int(people.size());
}

} // namespace

Result<PurchaseId> writePurchase(Writer &writer, const PurchaseEntry &entry)
{
    const When at = entry.at.value_or(writer.now);
    const rows::Purchase bought{.person = entry.person,
                                .at = at,
                                .net = entry.net,
                                .costMinor = entry.costMinor,
                                .channel = entry.channel,
                                .number = cleanLine(entry.orderNumber),
                                .refundOf = entry.refundOf,
                                .renewalAt = entry.renewalAt,
                                .friction = cleanText(entry.friction),
                                .abandoned = entry.abandoned};
    VOUCH_GIVE(const qint64 purchase, rows::insert(writer, bought));
    for (const exchange::PurchaseLineDraft &line : entry.lines)
        VOUCH_TRY(rows::write(writer, rows::PurchaseLine{PurchaseId(purchase), cleanLine(line.item),
                                                         line.quantity, line.price.minor}));
    VOUCH_TRY(planRenewal(writer, entry));
    if (entry.refundOf.isValid())
        VOUCH_TRY(askAboutRewards(writer, entry.person));
    // Whoever brought this buyer has now brought a purchase.
    else if (!entry.abandoned)
        VOUCH_TRY(noteReferredPurchase(writer, entry.person, at));
    return PurchaseId(purchase);
}

namespace
{

Status recordPurchase(Writer &writer, const PurchaseEntry &entry)
{
    VOUCH_GIVE(const QString name, personName(writer, entry.person));
    VOUCH_TRY(checkHappened(writer, entry.at));
    VOUCH_TRY(checkCurrency(entry.net.currency));
    const bool refund = entry.refundOf.isValid();
    if (refund ? entry.net.minor >= 0 : entry.net.minor < 0)
        return invalid(refund
                           ? QCoreApplication::translate("Workspace",
                                                         "A refund takes money back: give a negative amount.")
                           : QCoreApplication::translate("Workspace",
                                                         "A purchase cannot be negative. Record a refund of "
                                                         "the purchase instead."));
    if (refund)
        VOUCH_TRY(checkRefund(writer, entry));
    VOUCH_TRY(checkLines(entry));
    const When at = entry.at.value_or(writer.now);
    writer.label = refund ? QCoreApplication::translate("Workspace", "Refund to %1").arg(name)
                          : QCoreApplication::translate("Workspace", "Purchase by %1").arg(name);
    VOUCH_TRY(writePurchase(writer, entry));
    if (entry.move)
        VOUCH_TRY(moveAlong(writer, *entry.move, entry.person, at));
    return Done{};
}

Status recordAdvocacy(Writer &writer, const AdvocacyEntry &entry)
{
    VOUCH_GIVE(const QString name, personName(writer, entry.person));
    VOUCH_TRY(checkHappened(writer, entry.at));
    VOUCH_TRY(checkArrivals(writer, entry));
    writer.label = QCoreApplication::translate("Workspace", "Advocacy by %1").arg(name);
    const When at = entry.at.value_or(writer.now);
    VOUCH_GIVE(const qint64 event, rows::insert(writer, rows::Advocacy{.person = entry.person,
                                                                       .kind = entry.kind,
                                                                       .at = at,
                                                                       .sentiment = entry.sentiment,
                                                                       .reach = entry.reach,
                                                                       .channel = entry.channel,
                                                                       .note = cleanText(entry.note),
                                                                       .interaction = entry.interaction}));
    for (const PersonId arrival : entry.arrivals)
        VOUCH_TRY(
            writer.db.change("advocacy_arrival_insert", {{":event", event}, {":person", arrival.value}}));
    if (entry.move)
        VOUCH_TRY(moveAlong(writer, *entry.move, entry.person, at));
    return Done{};
}

} // namespace

QFuture<Result<ChangeSet>> Workspace::addNote(PersonId person, const QString &text, std::optional<When> at)
{
    return m_store->write(u"note"_s, QString(), [=](Writer &writer) -> Status {
        VOUCH_GIVE(const QString name, personName(writer, person));
        const QString clean = cleanText(text);
        if (clean.isEmpty())
            return invalid(
                QCoreApplication::translate("Workspace", "The note is empty. Write something first."));
        VOUCH_TRY(checkHappened(writer, at));
        writer.label = QCoreApplication::translate("Workspace", "Note on %1").arg(name);
        return rows::write(writer, rows::Note{person, clean, at});
    });
}

namespace
{

/// An answer goes where the question came from, unless it says otherwise.
Status takeFromQuestion(Writer &writer, InteractionEntry &entry)
{
    if (!entry.answers.isValid())
        return Done{};
    const When at = entry.at.value_or(writer.now);
    VOUCH_GIVE(Statement asked, writer.db.query("interaction_answered_by", {{":id", entry.answers.value},
                                                                            {":person", entry.person.value},
                                                                            {":at", at.at},
                                                                            {":day", dayFlag(at)}}));
    if (!asked.next() || !asked.flag(3))
        return notFound(
            QCoreApplication::translate("Workspace", "What was to be answered is not here any more."));
    if (entry.incoming)
        return invalid(QCoreApplication::translate(
            "Workspace",
            "An answer comes from you. Log what came from them without saying what it answers."));
    if (asked.flag(4))
        return invalid(
            QCoreApplication::translate("Workspace", "An answer cannot be older than what it answers."));
    if (entry.channel.isEmpty())
        entry.channel = asked.text(0);
    if (entry.link.isEmpty())
        entry.link = asked.text(1);
    if (entry.campaign.isEmpty())
        entry.campaign = asked.text(2);
    return Done{};
}

} // namespace

QFuture<Result<ChangeSet>> Workspace::addInteraction(const InteractionEntry &asked)
{
    return m_store->write(u"interaction"_s, QString(), [asked](Writer &writer) -> Status {
        InteractionEntry entry = asked;
        VOUCH_GIVE(const QString name, personName(writer, entry.person));
        VOUCH_TRY(checkHappened(writer, entry.at));
        VOUCH_TRY(takeFromQuestion(writer, entry));
        if (entry.channel.isEmpty())
            return invalid(QCoreApplication::translate(
                "Workspace", "Say through which channel it was: a network, email, phone or shop."));
        writer.label =
            (entry.answers.isValid() ? QCoreApplication::translate("Workspace", "Answer to %1")
                                     : QCoreApplication::translate("Workspace", "Log an interaction with %1"))
                .arg(name);
        const rows::Interaction row{.person = entry.person,
                                    .channel = entry.channel,
                                    .kind = entry.kind,
                                    .incoming = entry.incoming,
                                    .intent = entry.intent,
                                    .sentiment = entry.sentiment,
                                    .text = cleanText(entry.text),
                                    .link = cleanLine(entry.link),
                                    .campaign = cleanLine(entry.campaign),
                                    .at = entry.at,
                                    .needsAnswer = entry.needsAnswer};
        VOUCH_GIVE(const qint64 id, rows::insert(writer, row));
        return noteInteraction(writer, row, InteractionId(id), entry.answers);
    });
}

QFuture<Result<ChangeSet>> Workspace::addPurchase(const PurchaseEntry &entry)
{
    return addPurchases({entry});
}

QFuture<Result<ChangeSet>> Workspace::addPurchases(const QList<PurchaseEntry> &entries)
{
    return m_store->write(u"purchase"_s, QString(), [entries](Writer &writer) -> Status {
        for (const PurchaseEntry &entry : entries)
            VOUCH_TRY(recordPurchase(writer, entry));
        if (const int people = countPeople(entries); people > 1)
            writer.label =
                QCoreApplication::translate("Workspace", "Purchases by %n people", nullptr, people);
        return Done{};
    });
}

QFuture<Result<ChangeSet>> Workspace::addAdvocacy(const AdvocacyEntry &entry)
{
    return addAdvocacies({entry});
}

QFuture<Result<ChangeSet>> Workspace::addAdvocacies(const QList<AdvocacyEntry> &entries)
{
    return m_store->write(u"advocacy"_s, QString(), [entries](Writer &writer) -> Status {
        for (const AdvocacyEntry &entry : entries)
            VOUCH_TRY(recordAdvocacy(writer, entry));
        if (const int people = countPeople(entries); people > 1)
            writer.label = QCoreApplication::translate("Workspace", "Advocacy by %n people", nullptr, people);
        return Done{};
    });
}

QFuture<Result<ChangeSet>> Workspace::addReferral(const ReferralEntry &entry)
{
    return m_store->write(u"referral"_s, QString(), [entry](Writer &writer) -> Status {
        VOUCH_GIVE(const QString referrer, personName(writer, entry.referrer));
        VOUCH_GIVE(const QString referred, personName(writer, entry.referred));
        VOUCH_TRY(checkHappened(writer, entry.at));
        if (entry.referrer == entry.referred)
            return invalid(QCoreApplication::translate(
                "Workspace", "Nobody can bring themselves. Choose the friend who came."));
        writer.label = QCoreApplication::translate("Workspace", "%1 brought %2").arg(referrer, referred);
        VOUCH_GIVE(const qint64 id, rows::insert(writer, rows::Referral{entry.referrer, entry.referred,
                                                                        entry.at, entry.type, entry.status}));
        if (id == 0)
            return Error{
                Error::Kind::Conflict,
                QCoreApplication::translate("Workspace", "It is recorded already that %1 brought %2.")
                    .arg(referrer, referred),
                {}};
        const ReferralId referral(id);
        VOUCH_TRY(noteReferral(writer, referral));
        VOUCH_GIVE(const QVariant before, writer.db.value("friend_promised", {{":id", referral.value}}));
        if (!before.isNull())
            writer.label = QCoreApplication::translate(
                               "Workspace", "%1 brought %2, who is rewarded once, as brought by %3")
                               .arg(referrer, referred, before.toString());
        return Done{};
    });
}

} // namespace vouch
