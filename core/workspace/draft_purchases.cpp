// SPDX-License-Identifier: GPL-3.0-or-later
// DraftApplier: orders and deals. What is known of one is the same whatever the order in which files told it:
// the latest statement says how it stands, and what was paid back only grows.
#include "core/exchange/deal_stages.h"
#include "core/outcomes/orders.h"
#include "core/store/move_chain.h"
#include "core/store/rows/outcomes.h"
#include "core/workspace/draft_applier.h"
#include "core/workspace/draft_times.h"
#include "core/workspace/imports.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch
{

using namespace exchange;
using outcomes::OrderState;
using outcomes::RefundStep;
using outcomes::Standing;

/// An order as it is stored.
struct DraftApplier::KnownOrder {
    qint64 id = 0; ///< 0: not there
    PersonId person;
    Money net;
    When at;
    bool abandoned = false;
    OrderState state;
    bool untold = false; ///< of a program that did not note what its files said last
    QString key;
    qint64 version = 0;
    QString source;
    std::optional<qint64> cost;
    Millis netAt = 0;
    bool dated = true; ///< whether a file has said when it was
};

namespace
{

constexpr Millis mostBetweenClocks =
    2 * dayMillis; ///< between readings of one time by day and in other zones

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::Paid:
        return QCoreApplication::translate("Import", "paid");
    case Standing::Open:
        return QCoreApplication::translate("Import", "not paid yet");
    default:
        return QCoreApplication::translate("Import", "cancelled");
    }
}

OrderState stateOf(const PurchaseDraft &purchase)
{
    return {!purchase.abandoned ? Standing::Paid
            : purchase.open     ? Standing::Open
                                : Standing::Ended,
            purchase.stateAt};
}

QString keyOf(const PurchaseDraft &purchase)
{
    return purchase.orderId.isEmpty() ? QString() : purchase.source + u':' + purchase.orderId;
}

QString nameOf(const PurchaseDraft &purchase)
{
    return purchase.orderNumber.isEmpty() ? purchase.orderId : purchase.orderNumber;
}

} // namespace

/// Where the order is from: the file's kind, and the system that somebody named.
QString DraftApplier::shopOf(const PurchaseDraft &purchase) const
{
    return m_options->read.system.isEmpty() || purchase.source.isEmpty()
               ? purchase.source
               : purchase.source + u'/' + m_options->read.system;
}

Result<bool> DraftApplier::isImports(qint64 version)
{
    if (!m_imports) {
        m_imports.emplace();
        VOUCH_GIVE(Statement rows, m_db.query("draft_imports", {{":label", m_label}}));
        while (rows.next()) {
            m_imports->insert(rows.integer(0), rows.flag(1));
            m_rereads = m_rereads || rows.flag(1);
        }
    }
    return m_imports->contains(version);
}

Result<bool> DraftApplier::isOlderReading(qint64 version)
{
    VOUCH_TRY(isImports(version));
    return m_imports->value(version, false);
}

bool DraftApplier::rereads()
{
    return isImports(0).ok() && m_rereads;
}

void DraftApplier::keep(Counts &counts, const QString &field, const QString &here, const QString &there) const
{
    counts.kept.append({m_draft->file, m_draft->line, field, here, there});
}

Result<bool> DraftApplier::addPurchases(Writer &writer, const Draft &draft, Counts &counts)
{
    bool added = false;
    for (const PurchaseDraft &purchase : draft.purchases) {
        VOUCH_GIVE(const KnownOrder known, findOrder(purchase));
        Result<bool> done = false;
        if (known.id != 0) {
            KnownOrder order = known;
            const bool claims = !order.person.isValid() && m_person.isValid();
            if (claims) {
                VOUCH_TRY(claimPurchase(writer, purchase, PurchaseId(order.id)));
                order.person = m_person;
                added = true;
            }
            done = updateOrder(writer, purchase, order, counts);
        } else if (purchase.deal && purchase.at == 0) {
            done = noteStanding(writer, purchase);
            if (done)
                continue; // that a deal is open is nothing to see yet
        } else {
            VOUCH_GIVE(const bool same, sameSale(purchase));
            if (same)
                continue;
            VOUCH_TRY(addPurchase(writer, purchase, counts));
            done = true;
        }
        if (!done)
            return done.error();
        added |= *done;
    }
    return added;
}

/// By the shop's own id, else by number, shop and buyer.
Result<DraftApplier::KnownOrder> DraftApplier::findOrder(const PurchaseDraft &purchase)
{
    const auto read = [](const RawStatement &row) {
        KnownOrder order;
        order.id = row.integer(0);
        order.person = PersonId(row.integer(1));
        order.net = {row.integer(2), row.text(3)};
        order.at = whenOf(row.integer(4), row.integer(14) != 0);
        order.abandoned = row.integer(5) != 0;
        order.state = {Standing(row.integer(6)), row.integer(7)};
        order.untold = row.integer(8) != 0;
        order.key = row.text(9);
        order.version = row.integer(10);
        order.source = row.text(11);
        if (!row.isNull(12))
            order.cost = row.integer(12);
        order.netAt = row.integer(13);
        order.dated = order.at.at != row.integer(15);
        return order;
    };
    KnownOrder found;
    const QString key = keyOf(purchase);
    if (!key.isEmpty()) {
        VOUCH_GIVE(RawStatement * byKey, kept::query(m_db, "draft_order_by_key", key));
        if (byKey->next())
            found = read(*byKey);
        if (byKey->failed())
            return byKey->error();
        byKey->reset();
    }
    if (found.id != 0 || purchase.orderNumber.isEmpty())
        return found;
    VOUCH_GIVE(RawStatement * byNumber, kept::query(m_db, "draft_orders_by_number", purchase.orderNumber,
                                                    shopOf(purchase), purchase.source));
    while (byNumber->next()) {
        const KnownOrder order = read(*byNumber);
        VOUCH_GIVE(const bool untouched, isImports(order.version));
        // An order is made on one day: the same number on another is that of a shop that counts anew, or of
        // another one.
        const bool otherDay = !purchase.deal && purchase.at != 0 && order.dated && !order.untold &&
                              untouched && std::abs(order.at.at - purchase.at) > mostBetweenClocks;
        const bool another = (!key.isEmpty() && !order.key.isEmpty()) || otherDay;
        // A sale of nobody known is everybody's who is named as its buyer, and a file without buyers means
        // the one.
        const bool buyers = order.person.isValid() && m_person.isValid() && order.person != m_person;
        if (another || buyers)
            continue;
        found = order;
        break;
    }
    if (byNumber->failed())
        return byNumber->error();
    byNumber->reset();
    return found;
}

Result<bool> DraftApplier::isKnown(const PurchaseDraft &purchase)
{
    VOUCH_GIVE(const KnownOrder order, findOrder(purchase));
    return order.id != 0;
}

/// Whether a sale that has no number is there: the same buyer, moment and amount.
Result<bool> DraftApplier::sameSale(const PurchaseDraft &purchase)
{
    if (!purchase.orderNumber.isEmpty() || purchase.at == 0)
        return false;
    return kept::any(m_db, "draft_purchase_same", m_person, purchase.at, purchase.net.minor,
                     purchase.net.currency);
}

Result<QSet<qint64>> DraftApplier::stagesBehind(const Journey &journey)
{
    if (const auto known = m_behind.constFind(journey.id.value); known != m_behind.cend())
        return *known;
    QHash<qint64, int> numbers;
    QList<StageMeaning> meanings;
    for (const Stage &stage : journey.stages) {
        numbers.insert(stage.id.value, int(meanings.size()));
        meanings.append(stage.meaning);
    }
    DealStages deals(meanings);
    VOUCH_GIVE(Statement rows, m_db.query("draft_moves_of_deals", {{":journey", journey.id.value}}));
    qint64 person = 0;
    QList<int> stages;
    while (rows.next()) {
        if (rows.integer(0) != person)
            deals.look(std::exchange(stages, {}));
        person = rows.integer(0);
        if (const auto number = numbers.constFind(rows.integer(1)); number != numbers.cend())
            stages.append(*number);
    }
    deals.look(stages);
    QSet<qint64> behind;
    for (const Stage &stage : journey.stages) {
        if (deals.liesBehind(numbers.value(stage.id.value)))
            behind.insert(stage.id.value);
    }
    return *m_behind.insert(journey.id.value, behind);
}

/// By this file's visits and those of others. Nothing where the person has other deals, whose visits cannot
/// be told apart from these. What goes on behind its purchase stays sold.
Result<DraftApplier::DealMoves> DraftApplier::movesOf(const PurchaseDraft &deal)
{
    DealMoves moves;
    if (!deal.deal || m_isNew || !m_journey)
        return moves;
    VOUCH_GIVE(const bool others,
               kept::any(m_db, "draft_other_deals", m_person, shopOf(deal), deal.orderNumber));
    if (others)
        return moves;
    VOUCH_GIVE(const QList<ChainMove> chain, moveChain(m_db, m_person, m_journey->id));
    VOUCH_GIVE(const QSet<qint64> behind, stagesBehind(*m_journey));
    QSet<qint64> before;
    bool won = false;
    for (const ChainMove &move : chain) {
        if (move.cause != MoveCause::Import)
            continue; // what somebody did on the board is no news of the deal
        const Stage *stage = m_journey->stage(move.to);
        const bool wins = stage && stage->meaning == StageMeaning::Purchase;
        const bool lost = !stage || stage->meaning == StageMeaning::Lost;
        if (wins && !won)
            moves.wonAt = move.at;
        if (moves.wonAt.at == 0)
            before.insert(move.to.value);
        won = wins || (won && !lost && behind.contains(move.to.value) && !before.contains(move.to.value));
        moves.won.reset();
        if (moves.wonAt.at != 0 || lost)
            moves.won = won;
    }
    return moves;
}

/// What was last said of a deal that is no purchase.
Result<DraftApplier::KnownStanding> DraftApplier::knownStanding(const PurchaseDraft &deal)
{
    VOUCH_GIVE(RawStatement * row,
               kept::query(m_db, "draft_standing", deal.orderNumber, shopOf(deal), m_person));
    KnownStanding known;
    if (row->next())
        known = {row->integer(0), OrderState{Standing(row->integer(1)), row->integer(2)}};
    if (row->failed())
        return row->error();
    row->reset();
    return known;
}

/// How a deal stands that is no purchase: the latest of what files say.
Result<bool> DraftApplier::noteStanding(Writer &writer, const PurchaseDraft &deal)
{
    if (deal.net.currency.isEmpty())
        return false; // histories without amounts make no purchases
    VOUCH_GIVE(const KnownStanding was, knownStanding(deal));
    const OrderState said = stateOf(deal);
    if (was.row != 0 && said <= was.state)
        return false;
    VOUCH_TRY(kept::run(m_db, "draft_standing_set", m_person, shopOf(deal), deal.orderNumber,
                        int(said.standing), said.at, writer.id));
    return true;
}

Status DraftApplier::addPurchase(Writer &writer, const PurchaseDraft &purchase, Counts &counts)
{
    if (!isCurrencyCode(purchase.net.currency))
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate(
                         "Import", "Order %1 names no currency. Say which one with the import's currency "
                                   "option.")
                         .arg(nameOf(purchase)),
                     {}};
    OrderState state = stateOf(purchase);
    if (purchase.deal) {
        // A newer file may have told before that it is open again or lost.
        VOUCH_GIVE(const KnownStanding known, knownStanding(purchase));
        if (known.row != 0) {
            state = std::max(state, known.state);
            VOUCH_TRY(kept::run(m_db, "draft_standing_delete", known.row));
        }
    }
    VOUCH_GIVE(const DealMoves moves, movesOf(purchase));
    KnownOrder order;
    order.person = m_person;
    order.net = purchase.net;
    order.at = moves.wonAt.at != 0 ? moves.wonAt : toldAt(purchase).value_or(writer.now);
    order.abandoned = moves.won ? !*moves.won : state.standing != Standing::Paid;
    const auto cost = purchase.cost ? std::optional(purchase.cost->minor) : std::nullopt;
    VOUCH_GIVE(order.id, rows::insert(writer, rows::Purchase{.person = m_person,
                                                             .at = order.at,
                                                             .net = purchase.net,
                                                             .costMinor = cost,
                                                             .channel = purchase.channel,
                                                             .source = shopOf(purchase),
                                                             .number = purchase.orderNumber,
                                                             .renewalAt = toldOrDay(purchase.renewalAt),
                                                             .friction = purchase.friction,
                                                             .abandoned = order.abandoned,
                                                             .key = keyOf(purchase),
                                                             .stands = state,
                                                             .netAt = purchase.netAt}));
    const PurchaseId id(order.id);
    ++counts.purchases;
    VOUCH_TRY(addLines(writer, purchase, id));
    VOUCH_TRY(addEnjoyment(writer, purchase, id));
    if (!purchase.refunded || order.abandoned)
        return Done{};
    VOUCH_TRY(updateRefunds(writer, purchase, order, counts));
    return Done{};
}

Status DraftApplier::addLines(Writer &writer, const PurchaseDraft &purchase, PurchaseId id)
{
    for (const PurchaseLineDraft &line : purchase.lines)
        VOUCH_TRY(rows::write(writer, rows::PurchaseLine{id, line.item, line.quantity, line.price.minor}));
    return Done{};
}

/// The lines of the latest statement take the place of those before.
Result<bool> DraftApplier::updateLines(Writer &writer, const PurchaseDraft &purchase, PurchaseId id)
{
    if (purchase.lines.isEmpty())
        return false;
    VOUCH_GIVE(RawStatement * lines, kept::query(m_db, "draft_lines", id));
    qsizetype at = 0;
    bool same = true;
    while (lines->next()) {
        const PurchaseLineDraft line = purchase.lines.value(at++);
        same = same && at <= purchase.lines.size() && lines->text(0) == line.item &&
               lines->integer(1) == line.quantity && lines->integer(2) == line.price.minor;
    }
    if (lines->failed())
        return lines->error();
    if (same && at == purchase.lines.size())
        return false;
    VOUCH_TRY(kept::run(m_db, "draft_lines_delete", id));
    VOUCH_TRY(addLines(writer, purchase, id));
    return true;
}

Result<bool> DraftApplier::updateOrder(Writer &writer, const PurchaseDraft &purchase, KnownOrder known,
                                       Counts &counts)
{
    const OrderState said = stateOf(purchase);
    // Whether how it stands is news, and whether its amount and date are: a deal's are those of the last win.
    const bool news = known.untold || said >= known.state;
    const bool values =
        purchase.deal ? purchase.at != 0 && (known.untold || purchase.netAt >= known.netAt) : news;
    VOUCH_GIVE(const DealMoves moves, movesOf(purchase));
    KnownOrder next = known;
    bool lines = false;
    if (values) {
        next.net = isCurrencyCode(purchase.net.currency) ? purchase.net : known.net;
        if (purchase.at != 0 && (!purchase.deal || known.untold || purchase.at >= known.at.at))
            next.at = whenOf(purchase);
        next.netAt = purchase.netAt;
        if (purchase.cost)
            next.cost = purchase.cost->minor;
        lines = true;
    }
    if (news) {
        next.state = said;
        next.abandoned = said.standing != Standing::Paid;
    }
    if (moves.wonAt.at != 0)
        next.at = moves.wonAt;
    if (moves.won)
        next.abandoned = !*moves.won;
    // A retelling that has paid back less is an older one, and one without the amount paid back is none.
    if (!purchase.deal && said == known.state && !known.untold && next.net != known.net) {
        VOUCH_GIVE(RawStatement * refunds, kept::query(m_db, "draft_refunds", known.id));
        qint64 paidBack = 0;
        while (refunds->next())
            paidBack += refunds->integer(2);
        if ((purchase.refunded ? purchase.refunded->minor : 0) < paidBack) {
            next.net = known.net;
            lines = false;
        }
    }
    if (!purchase.deal && !news) {
        // An older statement: what it says otherwise is told, not taken.
        if (said.standing != known.state.standing)
            keep(counts, QCoreApplication::translate("Import", "State of order %1").arg(nameOf(purchase)),
                 standingWord(known.state.standing), standingWord(said.standing));
        if (isCurrencyCode(purchase.net.currency) && purchase.net != known.net)
            keep(counts, QCoreApplication::translate("Import", "Amount of order %1").arg(nameOf(purchase)),
                 formatMoney(known.net), formatMoney(purchase.net));
    }
    const auto dayOf = [this](const When &when) {
        return QLocale().toString(m_db.calendar().dateOf(when), QLocale::ShortFormat);
    };
    const bool differs = next.net != known.net || next.at != known.at || next.cost != known.cost;
    if (differs || next.abandoned != known.abandoned) {
        VOUCH_GIVE(const bool untouched, known.untold ? isImports(known.version) : Result<bool>(true));
        if (!untouched || m_options->update == ImportOptions::Update::Keep) {
            if (next.net != known.net)
                keep(counts,
                     QCoreApplication::translate("Import", "Amount of order %1").arg(nameOf(purchase)),
                     formatMoney(known.net), formatMoney(next.net));
            if (next.at != known.at)
                keep(counts, QCoreApplication::translate("Import", "Date of order %1").arg(nameOf(purchase)),
                     dayOf(known.at), dayOf(next.at));
            next.net = known.net;
            next.at = known.at;
            next.cost = known.cost;
            next.abandoned = untouched ? next.abandoned : known.abandoned;
            lines = false;
        }
    }
    if (next.key.isEmpty())
        next.key = keyOf(purchase);
    next.source = shopOf(purchase).size() > known.source.size() ? shopOf(purchase) : known.source;
    bool changed = next.net != known.net || next.at != known.at || next.cost != known.cost ||
                   next.abandoned != known.abandoned;
    if (changed || next.state != known.state || next.netAt != known.netAt || next.key != known.key ||
        next.source != known.source || (known.untold && news)) {
        VOUCH_TRY(kept::run(m_db, "draft_purchase_update", next.net.minor, next.net.currency, next.at,
                            next.abandoned, next.cost, next.key, next.source, int(next.state.standing),
                            next.state.at, next.netAt, writer.id, known.id));
    }
    if (lines) {
        VOUCH_GIVE(const bool done, updateLines(writer, purchase, PurchaseId(known.id)));
        changed |= done;
    }
    const bool paidBack = purchase.refunded.has_value() || next.net != known.net;
    if (!next.abandoned && !paidBack)
        return changed;
    VOUCH_GIVE(const bool refunds, next.abandoned ? withdrawRefunds(next, counts)
                                                  : updateRefunds(writer, purchase, next, counts));
    return changed || refunds;
}

/// An order that brought no money has nothing that could be given back.
Result<bool> DraftApplier::withdrawRefunds(const KnownOrder &order, Counts &counts)
{
    QList<qint64> rows;
    qint64 byHand = 0;
    VOUCH_GIVE(RawStatement * refunds, kept::query(m_db, "draft_refunds", order.id));
    while (refunds->next()) {
        rows.append(refunds->integer(0));
        byHand += refunds->integer(3) == 0 ? refunds->integer(2) : 0;
    }
    if (refunds->failed())
        return refunds->error();
    for (const qint64 row : std::as_const(rows))
        VOUCH_TRY(kept::run(m_db, "draft_refund_delete", row));
    if (byHand > 0)
        counts.notes.append(
            QCoreApplication::translate("Import",
                                        "The order was cancelled, so the %1 that were recorded as paid back "
                                        "for it count no more.")
                .arg(formatMoney({byHand, order.net.currency})));
    return !rows.isEmpty();
}

/// Brings the refunds of an order up to what the file says; what somebody recorded by hand counts as paid
/// back and stays.
Result<bool> DraftApplier::updateRefunds(Writer &writer, const PurchaseDraft &purchase,
                                         const KnownOrder &order, Counts &counts)
{
    struct Row {
        qint64 id, minor;
        bool kept = false;
    };
    QHash<Millis, Row> paid;
    QList<RefundStep> steps;
    QList<qint64> surplus; // two rows of one moment become one
    qint64 byHand = 0;
    QList<qint64> versions;
    VOUCH_GIVE(RawStatement * refunds, kept::query(m_db, "draft_refunds", order.id));
    while (refunds->next()) {
        const Millis at = refunds->integer(1);
        const qint64 minor = refunds->integer(2);
        if (refunds->integer(3) == 0) {
            byHand += minor;
            continue;
        }
        versions.append(refunds->integer(4));
        steps.append({at, minor});
        if (paid.contains(at))
            surplus.append(refunds->integer(0));
        else
            paid.insert(at, {refunds->integer(0), minor});
    }
    if (refunds->failed())
        return refunds->error();
    if (order.untold) {
        // What an older reading of this very file made of it is forgotten.
        for (qsizetype i = versions.size(); i-- > 0;) {
            VOUCH_GIVE(const bool older, isOlderReading(versions.at(i)));
            if (older)
                steps.removeAt(i);
        }
    }
    const qint64 total = purchase.refunded ? purchase.refunded->minor : 0;
    if (total > 0 && purchase.refunded->currency == order.net.currency) {
        steps = outcomes::refundsWith(steps, purchase.refundedAt != 0 ? purchase.refundedAt : order.at.at,
                                      total - byHand);
        if (total > order.net.minor)
            counts.notes.append(
                QCoreApplication::translate("Import", "Of order %1, %2 are said to be paid back but only %3 "
                                                      "were paid; no more than that counts as paid back.")
                    .arg(nameOf(purchase), formatMoney(*purchase.refunded), formatMoney(order.net)));
    }
    steps = outcomes::refundsWithin(steps, std::max<qint64>(0, order.net.minor - byHand));
    bool changed = false;
    for (const RefundStep &step : std::as_const(steps)) {
        const auto row = paid.find(step.at);
        if (row == paid.end()) {
            const bool dayOnly = purchase.refundedAt != 0 ? purchase.refundedDayOnly : order.at.dayOnly;
            VOUCH_TRY(rows::write(writer, rows::Purchase{.person = order.person,
                                                         .at = whenOf(step.at, dayOnly),
                                                         .net = {-step.minor, order.net.currency},
                                                         .channel = purchase.channel,
                                                         .source = shopOf(purchase),
                                                         .number = purchase.orderNumber,
                                                         .refundOf = PurchaseId(order.id)}));
            changed = true;
            continue;
        }
        row->kept = true;
        if (row->minor == step.minor)
            continue;
        VOUCH_TRY(kept::run(m_db, "draft_refund_update", step.minor, writer.id, row->id));
        changed = true;
    }
    for (const Row &row : std::as_const(paid)) {
        if (!row.kept)
            surplus.append(row.id);
    }
    for (const qint64 row : std::as_const(surplus)) {
        VOUCH_TRY(kept::run(m_db, "draft_refund_delete", row));
        changed = true;
    }
    return changed;
}

} // namespace vouch
