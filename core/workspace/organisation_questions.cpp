// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: what can be asked about organisations.
#include "core/base/text.h"
#include "core/store/records/organisations.h"
#include "core/store/store.h"
#include "core/workspace/deal_steps.h"
#include "core/workspace/figures.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

void count(DealTotals &sums, const std::optional<Money> &amount)
{
    ++sums.deals;
    if (amount)
        addOther(sums.sums, {*amount, 1});
    else
        ++sums.left;
}

/// The part of the amount that its own probability leaves, halves away from zero.
std::optional<Money> weighted(const DealRecord &deal)
{
    constexpr qint64 whole = 100;
    if (!deal.amount || !deal.probability)
        return {};
    const qint64 minor = deal.amount->minor, percent = *deal.probability;
    return Money{minor / whole * percent + (minor % whole * percent + whole / 2) / whole,
                 deal.amount->currency};
}

void addDeals(OrganisationPage &page)
{
    for (const DealRecord &deal : std::as_const(page.deals)) {
        if (deal.status == DealStatus::Won)
            count(page.won, deal.amount);
        if (deal.status != DealStatus::Open)
            continue;
        count(page.open, deal.amount);
        count(page.weighted, weighted(deal));
    }
}

/// What its deals became that nobody known bought.
Status addBoughtByNobody(Connection &db, OrganisationPage &page)
{
    VOUCH_GIVE(Statement rows, db.query("organisation_bought_by_nobody", {{":id", page.id.value}}));
    while (rows.next()) {
        const Money sum{rows.integer(1), rows.text(0)};
        if (sum.currency == page.purchases.currency)
            page.purchases.minor += sum.minor;
        else
            addOther(page.others, {sum, rows.integer(2)});
    }
    return Done{};
}

} // namespace

QFuture<Result<OrganisationPage>> Workspace::organisationPage(OrganisationId organisation)
{
    return m_store->read([=, this](Connection &db) -> Result<OrganisationPage> {
        OrganisationPage page;
        page.id = organisation;
        VOUCH_GIVE(page.name, db.text("organisation_name", {{":id", organisation.value}}));
        if (page.name.isEmpty())
            return Error{Error::Kind::NotFound,
                         QCoreApplication::translate("Workspace", "This organisation is not here any more."),
                         {}};
        VOUCH_GIVE(page.people,
                   db.list<PersonId>("organisation_people", {{":id", organisation.value}},
                                     [](const Statement &row) { return PersonId(row.integer(0)); }));
        VOUCH_GIVE(page.deals, dealsFor(db, {.organisation = organisation}));
        addDeals(page);
        QSet<qint64> people;
        for (const PersonId person : std::as_const(page.people))
            people.insert(person.value);
        constexpr insight::Facts needed = insight::Facts(insight::Fact::Purchases) | insight::Fact::Referrals;
        VOUCH_GIVE(const insight::EventColumns *columns, m_screenFigures->columns(db, needed));
        const TogetherValues values = valuesTogether(*columns, people);
        page.purchases = {values.value.purchase, currency()};
        page.advocacy = {values.value.advocacy, currency()};
        page.others = values.others;
        VOUCH_TRY(addBoughtByNobody(db, page));
        return page;
    });
}

QFuture<Result<QStringList>> Workspace::organisationNames(const QString &text, int limit)
{
    return m_store->read([=](Connection &db) -> Result<QStringList> {
        return db.list<QString>("organisation_names", {{":key", foldKey(text)}, {":limit", limit}},
                                [](const Statement &row) { return row.text(0); });
    });
}

} // namespace vouch
