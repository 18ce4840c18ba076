// SPDX-License-Identifier: GPL-3.0-or-later
// A ReportSpec as JSON and back, whole.
#include "core/insight/proof.h"

#include <QCoreApplication>
#include <concepts>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

/// Walks all fields once; `io` either writes or reads each.
template<class Spec, class Io>
void eachField(Spec &spec, Io io)
{
    io("key", spec.key);
    io("journey", spec.journey);
    io("from", spec.from);
    io("to", spec.to);
    io("owner", spec.owner);
    io("channel", spec.channel);
    io("by", spec.by);
    io("mode", spec.mode);
    io("window_days", spec.windowDays);
    io("share", spec.share);
    io("decay", spec.decay);
    io("generations", spec.generations);
    io("referral_window_days", spec.referralWindowDays);
    io("acquisition_cost_minor", spec.acquisitionCost);
    io("top", spec.top);
    io("segment", spec.segment);
    io("currency", spec.currency);
    io("model", spec.model);
    io("outcome", spec.outcome);
    io("half_life_days", spec.halfLifeDays);
    io("count", spec.count);
    io("node", spec.node);
    io("backward", spec.backward);
    io("steps", spec.steps);
    io("nodes", spec.nodes);
    io("cut_purchase", spec.cutPurchase);
    io("cut_referral", spec.cutReferral);
    io("horizon_years", spec.horizonYears);
    io("retention", spec.retention);
    io("discount", spec.discount);
    io("person", spec.person);
    io("now", spec.now);
}

QJsonValue written(const QString &value)
{
    return value;
}
QJsonValue written(double value)
{
    return value;
}
template<std::integral T>
QJsonValue written(T value)
{
    if constexpr (std::is_same_v<T, bool>)
        return value;
    else
        return qint64(value);
}
template<class T>
QJsonValue written(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

void read(const QJsonValue &json, QString &value)
{
    value = json.toString();
}
void read(const QJsonValue &json, double &value)
{
    value = json.toDouble();
}
template<std::integral T>
void read(const QJsonValue &json, T &value)
{
    if constexpr (std::is_same_v<T, bool>)
        value = json.toBool();
    else
        value = T(json.toInteger());
}
template<class T>
void read(const QJsonValue &json, std::optional<T> &value)
{
    if (!json.isNull())
        value = T(json.toInteger());
}

} // namespace

QJsonObject specRecord(const ReportSpec &spec)
{
    QJsonObject fresh, record;
    const ReportSpec none;
    eachField(none, [&fresh](const char *name, const auto &value) {
        fresh.insert(QLatin1StringView(name), written(value));
    });
    eachField(spec, [&](const char *name, const auto &value) {
        if (fresh.value(QLatin1StringView(name)) != written(value))
            record.insert(QLatin1StringView(name), written(value));
    });
    return record;
}

Result<ReportSpec> specOfRecord(const QJsonObject &record)
{
    ReportSpec spec;
    eachField(spec, [&record](const char *name, auto &value) {
        if (const auto found = record.constFind(QLatin1StringView(name)); found != record.constEnd())
            read(*found, value);
    });
    if (spec.key.isEmpty())
        return Error{Error::Kind::Damaged,
                     QCoreApplication::translate("Insight", "What this file carries to be verified names no "
                                                            "report. Use the file as it was exported."),
                     {}};
    return spec;
}

} // namespace vouch::insight
