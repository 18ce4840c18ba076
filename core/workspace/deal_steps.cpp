// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/deal_steps.h"

#include "core/base/text.h"
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

namespace
{

/// A deal ends after it began, and not in the future.
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
                 const QString &reason, const QString &competitor, const Win &win)
{
    VOUCH_TRY(kept::run(writer.db, "deal_close", QString(keyOf(status)), at, reason, competitor, win.purchase,
                        win.made ? std::optional(1) : std::nullopt, writer.id, deal));
    return Done{};
}

/// Whether forecasts that look back would see another deal.
bool isOther(const rows::DealContent &a, const rows::DealContent &b)
{
    return a.amount != b.amount || a.expected != b.expected || a.probability != b.probability ||
           a.owner != b.owner;
}

} // namespace

Status checkAmount(const std::optional<Money> &amount)
{
    if (!amount)
        return Done{};
    VOUCH_TRY(checkCurrency(amount->currency));
    if (amount->minor < 0)
        return invalid(QCoreApplication::translate("Workspace", "The amount of a deal cannot be negative."));
    return Done{};
}

Status checkLines(const QList<DealLine> &lines, const std::optional<Money> &amount)
{
    for (const DealLine &line : lines) {
        if (cleanLine(line.item).isEmpty() || line.quantity < 1 || line.price.minor < 0)
            return invalid(QCoreApplication::translate(
                "Workspace", "Each line of a deal has a name, a quantity of at least 1 and a price that is "
                             "not negative."));
        if (line.price.minor != 0 && amount && line.price.currency != amount->currency)
            return invalid(
                QCoreApplication::translate(
                    "Workspace", "“%1” is priced in %2 and the deal is in %3. Make them two deals.")
                    .arg(cleanLine(line.item), line.price.currency, amount->currency));
    }
    return Done{};
}

Result<rows::DealContent> contentOf(Writer &writer, const DealRecord &deal)
{
    VOUCH_GIVE(const OrganisationId organisation, organisationCalled(writer, deal.ownOrganisation));
    return rows::DealContent{deal.title,       deal.person, organisation, deal.amount, deal.expected,
                             deal.probability, deal.source, deal.owner,   deal.notes};
}

Result<bool> writeContent(Writer &writer, DealId deal, const rows::DealContent &before,
                          const rows::DealContent &content, const When &at)
{
    if (content == before)
        return false;
    VOUCH_TRY(content.values([&](const auto &...said) -> Status {
        VOUCH_TRY(kept::run(writer.db, "deal_update", said..., writer.id, deal));
        return Done{};
    }));
    if (isOther(before, content))
        VOUCH_TRY(rows::write(writer, rows::DealChange{deal, at, content.amount, content.expected,
                                                       content.probability, content.owner}));
    return true;
}

Status becomeWon(Writer &writer, const DealWin &win)
{
    VOUCH_GIVE(DealRecord deal, dealOf(writer.db, win.id));
    if (deal.status == DealStatus::Won)
        return Error{
            Error::Kind::Conflict,
            QCoreApplication::translate("Workspace", "The deal “%1” is won already.").arg(deal.title),
            {}};
    VOUCH_TRY(checkAmount(win.amount));
    const When at = win.at.value_or(writer.now);
    VOUCH_TRY(checkClosing(writer, deal, at));
    VOUCH_GIVE(const rows::DealContent before, contentOf(writer, deal));
    rows::DealContent content = before;
    if (win.amount)
        content.amount = win.amount;
    VOUCH_TRY(checkLines(deal.lines, content.amount));
    Win became;
    if (win.purchase.isValid()) {
        VOUCH_GIVE(became, tiedPurchase(writer, deal, win.purchase));
        content.amount = became.amount; // one deal is one purchase
        content.person = became.buyer;
    } else {
        deal.amount = content.amount;
        VOUCH_GIVE(became, madePurchase(writer, deal, at));
    }
    VOUCH_TRY(writeContent(writer, win.id, before, content, at));
    return closeDeal(writer, win.id, DealStatus::Won, at, {}, {}, became);
}

Status becomeLost(Writer &writer, const DealLoss &loss)
{
    VOUCH_GIVE(const DealRecord deal, dealOf(writer.db, loss.id));
    const When at = loss.at.value_or(writer.now);
    VOUCH_TRY(checkClosing(writer, deal, at));
    VOUCH_TRY(closeDeal(writer, loss.id, DealStatus::Lost, at, cleanLine(loss.reason),
                        cleanLine(loss.competitor), {}));
    return takePurchaseAway(writer, deal);
}

Status becomeOpen(Writer &writer, DealId id)
{
    VOUCH_GIVE(const DealRecord deal, dealOf(writer.db, id));
    VOUCH_TRY(closeDeal(writer, id, DealStatus::Open, std::nullopt, {}, {}, {}));
    return takePurchaseAway(writer, deal);
}

Status giveDeal(Writer &writer, DealId id, const QString &owner)
{
    VOUCH_GIVE(const DealRecord deal, dealOf(writer.db, id));
    VOUCH_GIVE(const rows::DealContent before, contentOf(writer, deal));
    rows::DealContent content = before;
    content.owner = cleanLine(owner);
    VOUCH_TRY(writeContent(writer, id, before, content, writer.now));
    return Done{};
}

} // namespace vouch
