// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/money.h"
#include "core/base/other_amounts.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>
#include <vector>

namespace vouch::insight
{

struct EventColumns;

/// What a report is asked. It alone knows which combinations mean something: see problem().
struct ReportSpec {
    QString key; ///< one of reportKeys()
    /// Journey key. Reports on a journey take the workspace's first when it is empty; reports on money then
    /// take everybody, else only people who have been on that journey.
    QString journey;
    /// Period by happened-at: from inclusive, to exclusive. Where people stood before it is kept. Reports on
    /// moves (moves, exits, paths, flow, fit, attrition, funnel and conversion) count what was done in it, by
    /// people who came before it too; time-in-stage, survival and next-stage the visits begun in it; all see
    /// people as they stood at its end.
    std::optional<Millis> from;
    std::optional<Millis> to;
    QString owner;   ///< only people of this owner
    QString channel; ///< only this channel (money), or only people whose first touch was there (journeys)
    /// month, channel, journey, owner. Funnel and conversion compare channels (first touch) or owners; month
    /// is no comparison there.
    QString by = QStringLiteral("month");
    QString mode = QStringLiteral("forward"); ///< strict, any, forward
    int windowDays = 0;                       ///< conversion window from first entry; 0: none
    double share = 0.5;                       ///< advocacy share a of the two-lens ledger, 0…1
    double decay = 0.5;                       ///< δ of the ledger
    int generations = 3;                      ///< G of the ledger
    int referralWindowDays = 365;
    qint64 acquisitionCost = 0; ///< minor units of the report's currency: S of the ledger; 0: not known
    int top = 1000;   ///< people listed by the ledger before the rest is summed up in one row; 0: all
    QString currency; ///< reports on money: the one they compute in; empty: the workspace's
    QString segment;  ///< only people of this saved segment (resolved to `people` before running)
    std::vector<std::int64_t> people;         ///< sorted row ids; with `segment`: only these
    /// Sorted row ids: who has a deal on `journey`, where that is one of deals and the report is about people all
    /// the same (resolved before running).
    std::optional<std::vector<std::int64_t>> dealersOnJourney;
    QString model = QStringLiteral("linear"); ///< attribution: first last linear u w decay all
    QString outcome =
        QStringLiteral("purchase");           ///< attribution, cohorts: purchase, advocacy; attribution: both
    double halfLifeDays = 7;                  ///< attribution, time decay
    QString count = QStringLiteral("people"); ///< people or totals: what flows and heat map count
    QString node;             ///< paths by step: start from (or end at) this stage; empty: from the beginning
    bool backward = false;    ///< paths by step: towards `node` instead of from it
    int steps = 6, nodes = 5; ///< paths by step: how many, and stages named in each before Others
    std::optional<qint64> cutPurchase, cutReferral; ///< quadrant; medians unless set
    int horizonYears = 3;                           ///< projected CLV: T
    double retention = 0.8, discount = 0.1;         ///< projected CLV: r and i a year
    std::int64_t person = 0;                        ///< referrals: what if we lost this person
    bool withPeople = false; ///< also fill Cell::people, for the list behind a click; slower and larger
    Millis now = 0;          ///< end of observation for open visits; 0: the latest event

    /// The sentence for a combination that means nothing; empty if it is fine.
    QString problem() const;
    QJsonObject toJson() const;

private:
    void addChoices(QJsonObject &json) const;
};

/// One line of a report's table; what each cell means is told by the columns.
struct Column {
    enum class Kind { Text, Count, Share, Days, Amount, Path, Number };
    QString key;   ///< JSON name: "moved_on"
    QString title; ///< for people, translated
    Kind kind = Kind::Text;
};

/// A cell: text, a count, a share, days or another figure as a number, an amount in minor units of
/// `currency`, the stages of a path; empty = unknown.
struct Cell {
    QString text;
    QStringList path;
    std::optional<double> number;
    std::optional<Money> amount;
    /// Row ids of the people behind a count. Of the ledger's persons always, of the others where the spec
    /// asks for them: funnel entered, moved_on, left, present; paths, moves, exits and flow people;
    /// time-in-stage censored; survival waiting (at the first day and the median); next-stage people (at the
    /// last day of each way); purchase-advocacy purchase (buyers) and advocates.
    std::vector<std::int64_t> people;
    /// Sales of nobody known behind the figure, where people are listed: nobody stands in the list for them.
    qint64 ofNobody = 0;
};

/// The rows of a report summed up by one aspect (moves by kind, exits by reason), with the people behind each
/// figure where the spec asks for them. Only charts show them; the numbers are in the totals too.
struct ReportPart {
    QString key;   ///< "reasons"
    QString title; ///< for people, translated
    QList<Column> columns;
    QList<QList<Cell>> rows;
};

/// What every chart, table, CSV, PDF and JSON of one report is made from, so that they agree.
struct ReportValue {
    ReportSpec spec;
    QString title;        ///< what the report is
    QString finding;      ///< one sentence that says what it shows, with figures; translated
    QString definition;   ///< the formula in words and its source
    qint64 n = 0;         ///< people, deals or journeys behind it
    QString counted;      ///< on a journey of deals what n are: "41 deals of 35 people"; else empty
    qint64 immatureN = 0; ///< of them, followed for less than the window
    QString dataRevision;
    QString timeZone;    ///< whose days and months these are: an IANA id
    QString currency;    ///< in which amounts are added up: the spec's, else the workspace's
    OtherAmounts others; ///< left out of its sums, by code
    QList<Column> columns;
    QList<QList<Cell>> rows;
    QJsonObject totals; ///< the report's own sums ("total", "share", "journeys", "paths_total" …), as in the
                        ///< CLI contract
    QList<ReportPart> parts;
    QString runningMonth; ///< "2026-11": the month of the rows that was not over when observation ended; only
                          ///< pictures show it

    /// What n is, for people: a number, or on a journey of deals what was counted.
    QString countText() const;
    /// Whether its figures are in a currency.
    bool hasAmounts() const;
    /// The JSON of the command line: totals, then spec, n, immature_n, definition, data_revision, rows.
    QJsonObject toJson() const;
};

/// Keys of the reports that exist.
const QStringList &reportKeys();
/// Whether a report has amounts, and so a currency.
bool isMoneyReport(const QString &key);
/// Whether a report is about one journey; the others are about people and what they did on any.
bool isJourneyReport(const QString &key);

/// Computes one report. Pure: same columns and spec, same value. Invalid where spec.problem() says so.
Result<ReportValue> runReport(const EventColumns &columns, const ReportSpec &spec);

} // namespace vouch::insight
