// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: how deals are read.
#include "core/store/store.h"
#include "core/workspace/deal_steps.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

DealRecord dealFrom(const Statement &row)
{
    const auto when = [&row](int column) {
        return row.isNull(column) ? std::optional<When>() : std::optional(row.when(column, column + 1));
    };
    DealRecord deal;
    deal.id = DealId(row.integer(0));
    deal.title = row.text(1);
    deal.person = PersonId(row.integer(2));
    deal.personName = row.text(3);
    deal.organisation = row.text(5);
    if (!row.isNull(6))
        deal.amount = Money{row.integer(6), row.text(7)};
    deal.expected = when(8);
    if (!row.isNull(10))
        deal.probability = int(row.integer(10));
    deal.source = row.text(11);
    deal.owner = row.text(12);
    deal.notes = row.text(13);
    deal.status = fromKey<DealStatus>(row.text(14)).value_or(DealStatus::Open);
    deal.opened = row.when(15, 16);
    deal.closed = when(17);
    deal.reason = row.text(19);
    deal.competitor = row.text(20);
    deal.purchase = PurchaseId(row.integer(21));
    deal.purchaseMade = row.flag(22);
    deal.version = row.integer(23);
    deal.ownOrganisation = row.text(24);
    deal.journey = JourneyId(row.integer(25));
    deal.stage = StageId(row.integer(26));
    deal.journeyName = row.text(27);
    deal.stageName = row.text(28);
    deal.entered = row.when(29, 30);
    deal.journeyKey = row.text(31);
    return deal;
}

/// What belongs to one deal.
Status complete(Connection &db, DealRecord &deal)
{
    const QString currency = deal.amount ? deal.amount->currency : QString();
    {
        VOUCH_GIVE(Statement rows, db.query("deal_lines", {{":deal", deal.id.value}}));
        while (rows.next())
            deal.lines.append({rows.text(0), rows.integer(1), {rows.integer(2), currency}});
    }
    VOUCH_GIVE(Statement rows, db.query("deal_people", {{":deal", deal.id.value}}));
    while (rows.next())
        deal.people.append({PersonId(rows.integer(0)), rows.text(1), rows.text(2)});
    return Done{};
}

} // namespace

Result<QList<DealRecord>> dealsFor(Connection &db, const DealQuestion &question)
{
    VOUCH_GIVE(
        QList<DealRecord> deals,
        db.list<DealRecord>("deals",
                            {{":id", question.id.value},
                             {":person", question.person.value},
                             {":status", question.status ? QString(keyOf(*question.status)) : QString()},
                             {":owner", question.owner},
                             {":made_by", question.madeBy.value}},
                            [](const Statement &row) { return dealFrom(row); }));
    if (question.id.isValid()) {
        for (DealRecord &deal : deals)
            VOUCH_TRY(complete(db, deal));
    }
    return deals;
}

Result<DealRecord> dealOf(Connection &db, DealId id)
{
    VOUCH_GIVE(const QList<DealRecord> found, dealsFor(db, {.id = id}));
    if (!id.isValid() || found.isEmpty())
        return notFound(QCoreApplication::translate("Workspace", "This deal is not here any more."));
    return found.first();
}

namespace
{

Result<DealId> dealByText(Connection &db, const QString &text)
{
    bool isNumber = false;
    const DealId number(text.trimmed().toLongLong(&isNumber));
    if (isNumber) {
        VOUCH_GIVE(const DealRecord deal, dealOf(db, number));
        return deal.id;
    }
    VOUCH_GIVE(const QList<DealId> called,
               db.list<DealId>("deals_called", {{":title", text.trimmed()}},
                               [](const Statement &row) { return DealId(row.integer(0)); }));
    if (called.size() == 1)
        return called.first();
    return called.isEmpty()
               ? notFound(QCoreApplication::translate("Workspace",
                                                      "There is no deal “%1”. Say its number or its title.")
                              .arg(text.trimmed()))
               : invalid(QCoreApplication::translate("Workspace",
                                                     "Several deals are called “%1”. Say the number of one.")
                             .arg(text.trimmed()));
}

} // namespace

QFuture<Result<QList<DealRecord>>> Workspace::deals(const DealQuestion &question)
{
    return m_store->read([question](Connection &db) { return dealsFor(db, question); });
}

QFuture<Result<QList<DealChange>>> Workspace::dealChanges(DealId deal)
{
    return m_store->read([deal](Connection &db) -> Result<QList<DealChange>> {
        return db.list<DealChange>("deal_changes", {{":deal", deal.value}}, [](const Statement &row) {
            DealChange change;
            change.at = row.when(0, 1);
            if (!row.isNull(2))
                change.amount = Money{row.integer(2), row.text(3)};
            if (!row.isNull(4))
                change.expected = row.when(4, 5);
            if (!row.isNull(6))
                change.probability = int(row.integer(6));
            change.owner = row.text(7);
            return change;
        });
    });
}

QFuture<Result<DealId>> Workspace::findDeal(const QString &text)
{
    return m_store->read([text](Connection &db) { return dealByText(db, text); });
}

} // namespace vouch
