// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/budget_guard.h"

#include "core/base/money.h"
#include "core/store/connection.h"

#include <QCoreApplication>

namespace vouch
{

Result<BudgetGuard> BudgetGuard::before(Connection &db, bool rewards)
{
    BudgetGuard guard;
    guard.m_rewards = rewards;
    if (!rewards)
        return guard;
    Result<Statement> rows = db.query("programmes_over_budget");
    if (!rows)
        return rows.error();
    while (rows->next())
        guard.m_excess.insert(rows->integer(0), rows->integer(4) - rows->integer(3));
    return guard;
}

Status BudgetGuard::check(Connection &db) const
{
    if (!m_rewards)
        return Done{};
    Result<Statement> rows = db.query("programmes_over_budget");
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const qint64 budget = rows->integer(3);
        const qint64 spent = rows->integer(4);
        if (spent - budget <= m_excess.value(rows->integer(0)))
            continue;
        const QString currency = rows->text(2);
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Store",
                                                 "Then %1 of “%2” would be approved, but its budget is %3. "
                                                 "Raise the budget or reverse other rewards first.")
                         .arg(formatMoney({spent, currency}), rows->text(1), formatMoney({budget, currency})),
                     {}};
    }
    return Done{};
}

} // namespace vouch
