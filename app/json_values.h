// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "core/store/operation.h"
#include "core/store/records/deals.h"
#include "core/store/records/people.h"
#include "core/store/records/rules.h"
#include "core/store/records/timeline.h"

#include <QJsonArray>
#include <QJsonObject>

/// Records in the form that scripts rely on: ids as strings, times as ISO 8601 UTC or, of
/// what is known to the day alone, as its date ("2026-02-01"), money with its currency.
namespace vouch::app
{

/// As `people` lists it.
QJsonObject personJson(const PersonRecord &person, const QString &currency);
/// Whole, as `show` gives it.
QJsonObject wholePersonJson(const PersonRecord &person, const QString &currency);
QJsonObject timelineJson(const TimelineItem &item);
QJsonObject operationJson(const Operation &operation);
/// {"operation", "label"} of what was just done; the operation is null where nothing had to change.
QJsonObject doneJson(const ChangeSet &changes);
/// Prints what was just done, as JSON with `more`, or why it was not; returns the exit code.
int tellDone(Context &context, const Result<ChangeSet> &changes, const QJsonObject &more = {});
QJsonArray suggestionsJson(const QList<SuggestionRecord> &suggestions);
/// Null instead of a time that is not there; the date where `day` is valid.
QJsonValue timeJson(Millis at, QDate day = {});
QJsonValue timeJson(const std::optional<When> &when);
/// As `deal list` gives it (command_deal.cpp).
QJsonObject dealJson(const DealRecord &deal);

} // namespace vouch::app
