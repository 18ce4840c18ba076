// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/store/rows/outcomes.h"
#include "core/workspace/steps.h"

#include <QList>
#include <QString>
#include <optional>
#include <utility>

/// Parts of operations that record outcomes: what follows from a purchase, a referral, an interaction.
namespace vouch
{

class Writer;
struct PurchaseEntry;

/// Times may be back-dated freely, but not lie ahead: reports would count what has not happened. Later today
/// passes, since clocks of others are not ours.
Status checkHappened(Writer &writer, const std::optional<When> &at);

/// The buyer's referrals made before the purchase have come to "purchased", and what is promised for that is
/// pending.
Status noteReferredPurchase(Writer &writer, PersonId buyer, const When &at);
/// A referral was just recorded: whether the friend has bought already, and what is promised.
Status noteReferral(Writer &writer, ReferralId referral);
/// Pending rewards for what the referrals written by this operation have reached. `at`: when that was; else
/// the referral's own time, or that of the first purchase.
Status promiseRewards(Writer &writer, const std::optional<When> &at);
/// A refund may have taken back what rewards were for: a task asks somebody to decide. Never by itself.
Status askAboutRewards(Writer &writer, PersonId buyer);
/// That the purchase is this person's and bears the refund.
Status checkRefund(Writer &writer, const PurchaseEntry &entry);
/// The purchase with its lines, what was promised to whoever brought the buyer, a task for its renewal. What
/// the entry says has been checked; its person may be none.
Result<PurchaseId> writePurchase(Writer &writer, const PurchaseEntry &entry);
/// "Renewal of “Tea chest”": by the first item, else the order's number, else the amount.
QString renewalTitle(const QString &item, const QString &order, const Money &net);
/// A renewing purchase makes a task for the day.
Status planRenewal(Writer &writer, const PurchaseEntry &entry);

using rows::EnjoyAnswers;
/// A task for each part that failed, unless it had failed `before`.
Status askAboutFailures(Writer &writer, PersonId person, const EnjoyAnswers &answers,
                        const EnjoyAnswers &before = {});

/// Opens a case for a complaint that needs an answer; an answer is the first response to what is open, and
/// answers the questions that came through the same channel, and the one that it `answers`.
Status noteInteraction(Writer &writer, const rows::Interaction &row, InteractionId id, InteractionId answers);

/// All of this for what an import wrote, at its end.
Status settleImport(Writer &writer);
/// Appends the state to each chain, all or none: see Workspace::advanceRewards.
Status advanceRewardEntries(Writer &writer, const QList<qint64> &entries, const QString &state);
/// Takes the pending rewards of a referral through these states; a state that cannot follow ends it.
Status followRewards(Writer &writer, ReferralId referral, const QList<std::pair<QString, Millis>> &steps);

} // namespace vouch
