// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: what people are to sell in a month, and what they say that they will.
#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "core/store/records/deals.h"
#include "core/store/store.h"
#include "core/workspace/change_words.h"
#include "core/workspace/outcome_steps.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/steps.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

using Minor = std::optional<qint64>;

Minor minorOf(const Statement &row, int column)
{
    return row.isNull(column) ? Minor() : Minor(row.integer(column));
}

/// What is planned so far; nothing where there is no row.
Result<std::optional<std::pair<Minor, Minor>>> planned(Connection &db, const QString &owner,
                                                       const QString &month, const QString &currency)
{
    VOUCH_GIVE(Statement row,
               db.query("sales_plan_of", {{":owner", owner}, {":month", month}, {":currency", currency}}));
    if (!row.next())
        return std::optional<std::pair<Minor, Minor>>();
    return std::optional(std::pair(minorOf(row, 0), minorOf(row, 1)));
}

Status checkPlan(const SalesPlanEdit &edit)
{
    VOUCH_TRY(checkCurrency(edit.currency));
    if (!edit.month.isValid() || edit.month.year() < 1 || edit.month.year() > 9999)
        return invalid(QCoreApplication::translate("Workspace", "Say for which month, such as 2026-12."));
    for (const auto &amount : {edit.target, edit.commit}) {
        if (amount && *amount && **amount < 0)
            return invalid(
                QCoreApplication::translate("Workspace", "What is to be sold cannot be negative."));
    }
    return Done{};
}

QString planLabel(const QString &owner, QDate month)
{
    const QString when = shown::month(month);
    return owner.isEmpty()
               ? QCoreApplication::translate("Workspace", "What is to be sold in %1").arg(when)
               : QCoreApplication::translate("Workspace", "What %1 is to sell in %2").arg(owner, when);
}

} // namespace

QFuture<Result<ChangeSet>> Workspace::planSales(const SalesPlanEdit &edit)
{
    return m_store->write(u"plan-sales"_s, QString(), [edit](Writer &writer) -> Status {
        VOUCH_TRY(checkPlan(edit));
        const QString owner = cleanLine(edit.owner), month = edit.month.toString(u"yyyy-MM"_s);
        VOUCH_GIVE(const auto found, planned(writer.db, owner, month, edit.currency));
        const auto [oldTarget, oldCommit] = found.value_or(std::pair<Minor, Minor>());
        const Minor target = edit.target.value_or(oldTarget), commit = edit.commit.value_or(oldCommit);
        if (target == oldTarget && commit == oldCommit)
            return Done{};
        const auto money = [&edit](const Minor &minor) {
            return minor ? formatMoney({*minor, edit.currency}) : QString();
        };
        QList<FieldChange> changes;
        addChange(changes, QCoreApplication::translate("Workspace", "Target"), money(oldTarget),
                  money(target));
        addChange(changes,
                  QCoreApplication::translate("Workspace", "Commit", "what somebody says they will sell"),
                  money(oldCommit), money(commit));
        writer.label = withChanges(planLabel(owner, edit.month), changes);
        if (!target && !commit)
            return writer.db.change("sales_plan_delete",
                                    {{":owner", owner}, {":month", month}, {":currency", edit.currency}});
        const auto value = [](const Minor &minor) { return minor ? QVariant(*minor) : QVariant(); };
        return writer.db.change(found ? "sales_plan_update" : "sales_plan_insert",
                                {{":owner", owner},
                                 {":month", month},
                                 {":currency", edit.currency},
                                 {":target", value(target)},
                                 {":commit", value(commit)},
                                 {":version", writer.id.value}});
    });
}

QFuture<Result<QList<SalesPlanRecord>>> Workspace::salesPlans()
{
    return m_store->read([](Connection &db) {
        return db.list<SalesPlanRecord>("sales_plans", {}, [](const Statement &row) {
            return SalesPlanRecord{row.text(0), QDate::fromString(row.text(1) + u"-01"_s, Qt::ISODate),
                                   row.text(2), minorOf(row, 3), minorOf(row, 4)};
        });
    });
}

} // namespace vouch
