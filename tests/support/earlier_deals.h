// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"
#include "core/workspace/imports.h"
#include "tests/support/workspace_fixture.h"

#include <QDateTime>
#include <QTimeZone>

namespace vouch::test
{

/// One deal as programs before deals read it: a person called like it, with its visits in 2026 and, where it
/// was won, its purchase. `minor`: 0 where it was not.
struct EarlierDeal {
    QString id, name;
    QList<std::tuple<QString, int, int>> visits; ///< stage, month, day
    qint64 minor = 0;
    QString email{};

    exchange::Draft draft() const
    {
        exchange::Draft made;
        made.file = QStringLiteral("deals.csv");
        made.countVisits = true;
        made.journeyKey = QStringLiteral("deals");
        made.person.displayName = name;
        made.person.externalId = QStringLiteral("case:") + id;
        if (!email.isEmpty())
            made.person.emails.append({{}, email, true});
        for (const auto &[stage, month, day] : visits) {
            exchange::VisitDraft visit;
            visit.stage = stage;
            visit.at = QDateTime(QDate(2026, month, day), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
            visit.dayOnly = true;
            made.visits.append(visit);
        }
        made.rows = made.visits.size();
        if (minor > 0) {
            exchange::PurchaseDraft purchase;
            purchase.orderNumber = id;
            purchase.source = QStringLiteral("case");
            purchase.deal = true;
            purchase.at = purchase.netAt = purchase.stateAt = made.visits.last().at;
            purchase.dayOnly = true;
            purchase.net = {minor, QStringLiteral("EUR")};
            made.purchases.append(purchase);
        }
        return made;
    }
};

/// As programs before deals read a history: its cases are people, on a journey of people called "Deals".
inline void importAsPeople(Workspace &workspace, const QList<EarlierDeal> &deals)
{
    ImportOptions options;
    options.place = false;
    good(workspace.importDrafts(
        QStringLiteral("Import deals.csv"), QStringLiteral("journey-history"),
        [deals](exchange::DraftSink &sink) -> Status {
            const QString won = QStringLiteral("Won"), lost = QStringLiteral("Lost");
            sink.journey(QStringLiteral("deals"), QStringLiteral("Deals"),
                         {QStringLiteral("Lead"), QStringLiteral("Offer"), won, lost}, {won}, {lost}, false);
            for (const EarlierDeal &deal : deals)
                sink.add(deal.draft());
            return Done{};
        },
        options));
}

} // namespace vouch::test
