// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/report.h"

#include "core/base/times.h"
#include "core/insight/scope.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

bool isOnJourney(const QString &key)
{
    return key != u"purchase-advocacy"_s && key != u"ledger"_s;
}

bool isFunnel(const QString &key)
{
    return key == u"funnel"_s || key == u"conversion"_s;
}

QJsonValue cellToJson(const Cell &cell, Column::Kind kind)
{
    switch (kind) {
    case Column::Kind::Text:
        return cell.text;
    case Column::Kind::Path:
        return QJsonArray::fromStringList(cell.path);
    case Column::Kind::Amount:
        return cell.amount ? QJsonValue(cell.amount->toJson()) : QJsonValue();
    case Column::Kind::Count:
        return cell.number ? QJsonValue(qint64(*cell.number)) : QJsonValue();
    case Column::Kind::Share:
    case Column::Kind::Days:
    case Column::Kind::Number:
        return cell.number ? QJsonValue(*cell.number) : QJsonValue();
    }
    return {};
}

QString ledgerProblem(const ReportSpec &spec)
{
    if (!(spec.share >= 0 && spec.share <= 1))
        return QCoreApplication::translate("Insight", "The advocacy share must be between 0 and 1.");
    if (!(spec.decay >= 0 && spec.decay <= 1)) {
        return QCoreApplication::translate(
            "Insight", "What a generation gets of the one before it must be between 0 and 1.");
    }
    if (spec.generations < 1)
        return QCoreApplication::translate("Insight",
                                           "The ledger needs at least one generation of referrals.");
    if (spec.referralWindowDays < 0 || spec.referralWindowDays > 36'500) {
        return QCoreApplication::translate(
            "Insight", "The days for which a referral counts must be between 0 (no limit) and 36,500.");
    }
    if (spec.acquisitionCost < 0)
        return QCoreApplication::translate("Insight", "The cost of winning a customer cannot be negative.");
    if (spec.top < 0)
        return QCoreApplication::translate("Insight", "The number of people listed cannot be negative.");
    return {};
}

} // namespace

QString ReportSpec::problem() const
{
    if (!reportKeys().contains(key)) {
        return QCoreApplication::translate("Insight", "There is no report “%1”; choose one of: %2.")
            .arg(key, reportKeys().join(u", "_s));
    }
    if (from && to && *from >= *to)
        return QCoreApplication::translate("Insight",
                                           "The period ends before it begins; swap its two dates.");
    static const QStringList ways{u"month"_s, u"channel"_s, u"journey"_s, u"owner"_s};
    if (!ways.contains(by)) {
        return QCoreApplication::translate("Insight", "A report cannot be split by “%1”; choose one of: %2.")
            .arg(by, ways.join(u", "_s));
    }
    static const QStringList modes{u"strict"_s, u"any"_s, u"forward"_s};
    if (!modes.contains(mode)) {
        return QCoreApplication::translate("Insight", "There is no counting mode “%1”; choose one of: %2.")
            .arg(mode, modes.join(u", "_s));
    }
    if (windowDays < 0 || windowDays > 36'500) {
        return QCoreApplication::translate("Insight",
                                           "The conversion window must be between 0 (none) and 36,500 days.");
    }
    if (isFunnel(key) && by == u"journey"_s) {
        return QCoreApplication::translate(
            "Insight", "A funnel shows one journey; choose the journey, and compare channels or owners.");
    }
    return isOnJourney(key) ? QString() : ledgerProblem(*this);
}

QJsonObject ReportSpec::toJson() const
{
    QJsonObject json{{u"key"_s, key}};
    const auto add = [&json](const QString &name, const QString &value) {
        if (!value.isEmpty())
            json.insert(name, value);
    };
    add(u"journey"_s, journey);
    if (from)
        json.insert(u"from"_s, toIso(*from));
    if (to)
        json.insert(u"to"_s, toIso(*to));
    add(u"owner"_s, owner);
    add(u"channel"_s, channel);
    if (key == u"purchase-advocacy"_s || (isFunnel(key) && by != u"month"_s))
        add(u"by"_s, by);
    if (isFunnel(key)) {
        add(u"mode"_s, mode);
        json.insert(u"window_days"_s, windowDays);
    }
    if (isOnJourney(key)) {
        json.insert(u"now"_s, now == 0 ? QJsonValue() : QJsonValue(toIso(now)));
    } else {
        json.insert(u"share"_s, share);
        json.insert(u"decay"_s, decay);
        json.insert(u"generations"_s, generations);
        json.insert(u"referral_window_days"_s, referralWindowDays);
        json.insert(u"acquisition_cost_minor"_s, acquisitionCost);
    }
    if (key == u"ledger"_s)
        json.insert(u"top"_s, top);
    return json;
}

QJsonObject ReportValue::toJson() const
{
    QJsonObject json = totals;
    json.insert(u"report"_s, spec.key);
    json.insert(u"title"_s, title);
    json.insert(u"finding"_s, finding);
    json.insert(u"spec"_s, spec.toJson());
    json.insert(u"n"_s, n);
    if (isFunnel(spec.key))
        json.insert(u"immature_n"_s, immatureN);
    json.insert(u"definition"_s, definition);
    json.insert(u"data_revision"_s, dataRevision);
    QJsonArray lines;
    for (const QList<Cell> &row : rows) {
        QJsonObject line;
        for (qsizetype i = 0; i < columns.size() && i < row.size(); ++i)
            line.insert(columns[i].key, cellToJson(row[i], columns[i].kind));
        // Names are not unique; scripts need to know who a row is about.
        if (!row.isEmpty() && columns.front().key == u"person"_s && row.front().people.size() == 1)
            line.insert(u"id"_s, QString::number(row.front().people.front()));
        lines.append(line);
    }
    json.insert(u"rows"_s, lines);
    return json;
}

const QStringList &reportKeys()
{
    static const QStringList keys{
        u"purchase-advocacy"_s, u"ledger"_s, u"funnel"_s, u"conversion"_s, u"paths"_s,
        u"time-in-stage"_s,     u"moves"_s};
    return keys;
}

Result<ReportValue> runReport(const EventColumns &columns, const ReportSpec &spec)
{
    if (const QString problem = spec.problem(); !problem.isEmpty())
        return Error{Error::Kind::Invalid, problem, {}};
    if (spec.key == u"purchase-advocacy"_s)
        return purchaseAdvocacyReport(columns, spec);
    if (spec.key == u"ledger"_s)
        return ledgerReport(columns, spec);
    if (isFunnel(spec.key))
        return funnelReport(columns, spec);
    if (spec.key == u"paths"_s)
        return pathsReport(columns, spec);
    if (spec.key == u"time-in-stage"_s)
        return timeInStageReport(columns, spec);
    return movesReport(columns, spec);
}

} // namespace vouch::insight
