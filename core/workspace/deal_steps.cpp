// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/deal_steps.h"

#include "core/store/rows/outcomes.h"
#include "core/workspace/outcome_steps.h"
#include "core/workspace/requests/outcomes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

Result<Win> tiedPurchase(Writer &writer, const DealRecord &deal, PurchaseId purchase)
{
    VOUCH_GIVE(Statement row, writer.db.query("purchase_facts", {{":id", purchase.value}}));
    if (!row.next())
        return notFound(
            QCoreApplication::translate("Workspace", "There is no purchase %1.").arg(purchase.value));
    if (row.flag(4) || row.flag(5))
        return invalid(QCoreApplication::translate("Workspace", "Purchase %1 was never paid, or is a refund. "
                                                                "A deal becomes a purchase that was paid.")
                           .arg(purchase.value));
    const Win win{purchase, false, Money{row.integer(2), row.text(3)}, PersonId(row.integer(0))};
    if (deal.person.isValid() && win.buyer != deal.person)
        return invalid(
            QCoreApplication::translate("Workspace", "Purchase %1 was made by %2 and the deal is with %3.")
                .arg(QString::number(purchase.value), row.text(1), deal.personName));
    VOUCH_GIVE(Statement other, writer.db.query("deal_of_purchase", {{":purchase", purchase.value}}));
    if (other.next())
        return invalid(QCoreApplication::translate("Workspace", "Purchase %1 is the deal “%2” already.")
                           .arg(QString::number(purchase.value), other.text(1)));
    return win;
}

Result<Win> madePurchase(Writer &writer, const DealRecord &deal, const When &at)
{
    if (!deal.amount)
        return invalid(QCoreApplication::translate(
            "Workspace", "Say for how much this deal was won, or which purchase it became."));
    PurchaseEntry entry;
    entry.person = deal.person;
    entry.at = at;
    entry.net = *deal.amount;
    for (const DealLine &line : deal.lines)
        entry.lines.append({line.item, line.quantity, line.price});
    VOUCH_GIVE(const PurchaseId purchase, writePurchase(writer, entry));
    return Win{purchase, true, deal.amount, deal.person};
}

Status takePurchaseAway(Writer &writer, const DealRecord &deal)
{
    if (!deal.purchaseMade || !deal.purchase.isValid())
        return Done{};
    {
        VOUCH_GIVE(Statement row, writer.db.query("purchase_hangers", {{":purchase", deal.purchase.value}}));
        if (row.next() && row.integer(0) + row.integer(1) + row.integer(2) > 0)
            return invalid(QCoreApplication::translate(
                               "Workspace",
                               "Money was paid back for the purchase that “%1” became, or somebody said "
                               "how they enjoyed it. Undo that first.")
                               .arg(deal.title));
    }
    for (const char *step : {"purchase_lines_remove", "purchase_remove"})
        VOUCH_TRY(writer.db.change(step, {{":purchase", deal.purchase.value}}));
    return Done{};
}

Status followWonDeal(Writer &writer, DealId id)
{
    VOUCH_GIVE(const DealRecord deal, dealOf(writer.db, id));
    if (!deal.purchaseMade || !deal.purchase.isValid())
        return Done{};
    if (!deal.amount)
        return invalid(QCoreApplication::translate(
            "Workspace", "A deal that was won has an amount. Open it again to take the amount away."));
    VOUCH_TRY(writer.db.change("purchase_follow_deal", {{":purchase", deal.purchase.value},
                                                        {":person", orNull(deal.person)},
                                                        {":net", deal.amount->minor},
                                                        {":currency", deal.amount->currency},
                                                        {":version", writer.id.value}}));
    VOUCH_TRY(writer.db.change("purchase_lines_remove", {{":purchase", deal.purchase.value}}));
    for (const DealLine &line : deal.lines)
        VOUCH_TRY(rows::write(writer,
                              rows::PurchaseLine{deal.purchase, line.item, line.quantity, line.price.minor}));
    return Done{};
}

Status checkClosing(Writer &writer, const DealRecord &deal, const When &at)
{
    VOUCH_TRY(checkHappened(writer, at));
    const Calendar &calendar = writer.db.calendar();
    // Of a day alone nobody knows the hour.
    if (calendar.moment(at) < calendar.moment(deal.opened) &&
        calendar.dateOf(at) != calendar.dateOf(deal.opened))
        return invalid(QCoreApplication::translate(
                           "Workspace", "The deal “%1” was opened after that date. Choose a later one.")
                           .arg(deal.title));
    return Done{};
}

Status closeDeal(Writer &writer, DealId deal, DealStatus status, const std::optional<When> &at,
                 const Loss &loss, const Win &win)
{
    VOUCH_TRY(kept::run(writer.db, "deal_close", QString(keyOf(status)), at, loss.reason, loss.competitor,
                        win.purchase, win.made ? std::optional(1) : std::nullopt, writer.id, deal));
    return Done{};
}

} // namespace vouch
