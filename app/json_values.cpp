// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json_values.h"

#include "app/output.h"
#include "core/base/times.h"
#include "core/insight/report_words.h"

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

QJsonArray pointsJson(const QList<ContactPoint> &points)
{
    QJsonArray array;
    for (const ContactPoint &point : points)
        array.append(QJsonObject{
            {u"label"_s, point.label}, {u"value"_s, point.value}, {u"preferred"_s, point.preferred}});
    return array;
}

QJsonArray valuesJson(const QList<ContactPoint> &points)
{
    QJsonArray array;
    for (const ContactPoint &point : points)
        array.append(point.value);
    return array;
}

QJsonArray profilesJson(const QList<ProfileRecord> &profiles)
{
    QJsonArray array;
    for (const ProfileRecord &profile : profiles) {
        QJsonObject object{
            {u"network"_s, profile.network}, {u"handle"_s, profile.handle}, {u"url"_s, profile.url}};
        if (profile.followers)
            object.insert(u"followers"_s, *profile.followers);
        if (profile.followedSince)
            object.insert(u"followed_since"_s, timeJson(profile.followedSince));
        array.append(object);
    }
    return array;
}

QJsonArray addressesJson(const QList<PostalAddress> &addresses)
{
    QJsonArray array;
    for (const PostalAddress &address : addresses) {
        array.append(QJsonObject{{u"label"_s, address.label},
                                 {u"street"_s, address.street},
                                 {u"city"_s, address.city},
                                 {u"region"_s, address.region},
                                 {u"postal_code"_s, address.postalCode},
                                 {u"country"_s, address.country}});
    }
    return array;
}

QJsonArray placesJson(const QList<PlaceRecord> &places)
{
    QJsonArray array;
    for (const PlaceRecord &place : places) {
        array.append(QJsonObject{{u"journey"_s, place.journeyKey},
                                 {u"stage"_s, place.stageName},
                                 {u"milestone"_s, place.milestone},
                                 {u"entered_at"_s, timeJson(place.enteredAt, place.enteredDay)},
                                 {u"laps"_s, place.laps}});
    }
    return array;
}

} // namespace

QJsonValue timeJson(Millis at, QDate day)
{
    if (day.isValid())
        return day.toString(Qt::ISODate);
    return at == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(toIso(at));
}

QJsonValue timeJson(const std::optional<When> &when)
{
    return when ? timeJson(when->at, when->date()) : QJsonValue(QJsonValue::Null);
}

QJsonObject personJson(const PersonRecord &person, const QString &currency)
{
    QJsonObject stages;
    for (const PlaceRecord &place : person.places)
        stages.insert(place.journeyKey, place.stageName);
    return {{u"id"_s, person.id.toString()},
            {u"name"_s, person.name},
            {u"organisation"_s, person.organisation},
            {u"owner"_s, person.owner},
            {u"emails"_s, valuesJson(person.emails)},
            {u"phones"_s, valuesJson(person.phones)},
            {u"profiles"_s, profilesJson(person.profiles)},
            {u"stages"_s, stages},
            {u"purchase"_s, moneyJson(person.purchaseMinor, currency)},
            {u"purchase_left_out"_s, insight::othersJson(person.others)},
            {u"advocacy"_s, moneyJson(person.advocacyMinor, currency)}};
}

QJsonObject wholePersonJson(const PersonRecord &person, const QString &currency)
{
    QJsonObject object = personJson(person, currency);
    const std::pair<QLatin1StringView, const QString &> texts[] = {{"given_name"_L1, person.given},
                                                                   {"additional_name"_L1, person.additional},
                                                                   {"family_name"_L1, person.family},
                                                                   {"prefix"_L1, person.prefix},
                                                                   {"suffix"_L1, person.suffix},
                                                                   {"nickname"_L1, person.nickname},
                                                                   {"phonetic_name"_L1, person.phonetic},
                                                                   {"department"_L1, person.department},
                                                                   {"title"_L1, person.title},
                                                                   {"birthday"_L1, person.birthday},
                                                                   {"source"_L1, person.source},
                                                                   {"role"_L1, person.role}};
    for (const auto &[key, text] : texts)
        object.insert(QString(key), text);
    QJsonArray custom;
    for (const auto &[field, text] : person.custom)
        custom.append(QJsonObject{{u"field"_s, field}, {u"value"_s, text}});
    object.insert(u"is_organisation"_s, person.isOrganisation);
    object.insert(u"email_points"_s, pointsJson(person.emails));
    object.insert(u"phone_points"_s, pointsJson(person.phones));
    object.insert(u"addresses"_s, addressesJson(person.addresses));
    object.insert(u"tags"_s, QJsonArray::fromStringList(person.tags));
    object.insert(u"custom"_s, custom);
    object.insert(u"places"_s, placesJson(person.places));
    object.insert(u"identities"_s, QJsonArray::fromStringList(person.identities));
    object.insert(u"purchases"_s, person.purchases);
    object.insert(u"advocacy_events"_s, person.advocacyEvents);
    object.insert(u"referred"_s, person.referred);
    object.insert(u"next_task"_s, person.nextTask.isEmpty() ? QJsonValue() : QJsonValue(person.nextTask));
    object.insert(u"next_task_at"_s, timeJson(person.nextTaskAt.value_or(0), person.nextTaskDay));
    object.insert(u"keep_in_touch_days"_s,
                  person.cadenceDays > 0 ? QJsonValue(person.cadenceDays) : QJsonValue());
    object.insert(u"keep_in_touch_due"_s, timeJson(person.touchDueAt.value_or(0)));
    object.insert(u"last_contact_at"_s, timeJson(person.lastContactAt));
    object.insert(u"created_at"_s, timeJson(person.createdAt));
    object.insert(u"updated_at"_s, timeJson(person.updatedAt));
    return object;
}

QJsonObject timelineJson(const TimelineItem &item)
{
    QJsonObject object{{u"at"_s, timeJson(item.at, item.day)},
                       {u"kind"_s, keyOf(item.kind)},
                       {u"id"_s, QString::number(item.id)},
                       {u"title"_s, item.title},
                       {u"text"_s, item.text},
                       {u"detail"_s, item.detail},
                       {u"sentiment"_s, item.sentiment},
                       {u"incoming"_s, item.incoming},
                       {u"planned"_s, item.planned}};
    if (item.amount)
        object.insert(u"amount"_s, item.amount->toJson());
    if (!item.lines.isEmpty()) {
        QJsonArray lines;
        for (const PurchaseLine &line : item.lines)
            lines.append(QJsonObject{
                {u"item"_s, line.item}, {u"quantity"_s, line.quantity}, {u"price"_s, line.price.toJson()}});
        object.insert(u"lines"_s, lines);
    }
    if (item.other.isValid())
        object.insert(u"other"_s, item.other.toString());
    if (item.mayReturnAt)
        object.insert(u"may_return_at"_s, timeJson(item.mayReturnAt));
    return object;
}

QJsonObject operationJson(const Operation &operation)
{
    QJsonObject object{{u"operation"_s, operation.id.toString()},
                       {u"verb"_s, operation.verb},
                       {u"label"_s, operation.label},
                       {u"actor"_s, operation.actor},
                       {u"at"_s, timeJson(operation.at)},
                       {u"running"_s, operation.running},
                       {u"undoes"_s, QJsonValue::Null},
                       {u"undone_by"_s, QJsonValue::Null},
                       {u"info"_s, operation.info}};
    if (operation.undoes.isValid())
        object.insert(u"undoes"_s, operation.undoes.toString());
    if (operation.undoneBy.isValid())
        object.insert(u"undone_by"_s, operation.undoneBy.toString());
    return object;
}

QJsonObject doneJson(const ChangeSet &changes)
{
    QJsonObject object{{u"label"_s, changes.label}};
    object.insert(u"operation"_s, changes.operation.isValid() ? QJsonValue(changes.operation.toString())
                                                              : QJsonValue(QJsonValue::Null));
    return object;
}

int tellDone(Context &context, const Result<ChangeSet> &changes, const QJsonObject &more)
{
    VOUCH_OR_FAIL(context, changes);
    if (context.json()) {
        QJsonObject json = doneJson(*changes);
        for (auto each = more.begin(); each != more.end(); ++each)
            json.insert(each.key(), each.value());
        context.print(json);
    } else {
        context.print(changes->operation.isValid() ? changes->label
                                                   : CommandLine::tr("Nothing had to change."));
    }
    return exitDone;
}

QJsonArray suggestionsJson(const QList<SuggestionRecord> &suggestions)
{
    QJsonArray array;
    for (const SuggestionRecord &one : suggestions)
        array.append(QJsonObject{{u"id"_s, QString::number(one.id)},
                                 {u"rule"_s, QString::number(one.rule)},
                                 {u"rule_name"_s, one.ruleName},
                                 {u"person"_s, one.person.toString()},
                                 {u"name"_s, one.personName},
                                 {u"text"_s, one.text},
                                 {u"evidence"_s, one.evidence},
                                 {u"evidence_at"_s, toIso(one.evidenceAt)},
                                 {u"made_at"_s, toIso(one.madeAt)}});
    return array;
}

} // namespace vouch::app
