// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/outcome_steps.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/outcomes/rewards.h"
#include "core/store/rows/people.h"
#include "core/workspace/requests/outcomes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

Status makeTask(Writer &writer, PersonId person, const QString &title, const When &due)
{
    return rows::write(writer, rows::Task{person, title, due, writer.actor});
}

} // namespace

Status checkCurrency(const QString &currency)
{
    if (isCurrencyCode(currency))
        return Done{};
    return invalid(
        QCoreApplication::translate(
            "Workspace", "“%1” is no currency. Use a code of three letters such as EUR, USD or CNY.")
            .arg(currency));
}

Result<QString> personName(Writer &writer, PersonId person)
{
    VOUCH_GIVE(const QVariant name, writer.db.value("person_name", {{":id", person.value}}));
    if (name.isNull())
        return notFound(QCoreApplication::translate("Workspace", "This person is not here any more."));
    return name.toString();
}

Result<QString> walkerName(Writer &writer, Walker walker)
{
    if (!walker.isDeal())
        return personName(writer, walker.person());
    VOUCH_GIVE(const QVariant title, writer.db.value("deal_title", {{":deal", walker.id()}}));
    if (title.isNull())
        return notFound(QCoreApplication::translate("Workspace", "This deal is not here any more."));
    return title.toString();
}

Status checkHappened(Writer &writer, const std::optional<When> &at)
{
    const Calendar calendar = writer.db.calendar();
    if (at && calendar.dateOf(*at) > calendar.dayOf(writer.now))
        return invalid(QCoreApplication::translate(
            "Workspace", "That date lies in the future. Choose today or an earlier day."));
    return Done{};
}

Status promiseRewards(Writer &writer, const std::optional<When> &at)
{
    return writer.db.change("rewards_promise",
                            {{":at", timeOrNull(at)}, {":day", dayFlag(at)}, {":version", writer.id.value}});
}

Status noteReferredPurchase(Writer &writer, PersonId buyer, const When &at)
{
    VOUCH_GIVE(const qint64 changed,
               writer.db.exec("referrals_bought", {{":person", buyer.value},
                                                   {":at", writer.db.calendar().moment(at)},
                                                   {":version", writer.id.value}}));
    return changed > 0 ? promiseRewards(writer, at) : Status(Done{});
}

Status noteReferral(Writer &writer, ReferralId referral)
{
    VOUCH_TRY(
        writer.db.change("referral_bought_before", {{":id", referral.value}, {":version", writer.id.value}}));
    return promiseRewards(writer, std::nullopt);
}

Status checkRefund(Writer &writer, const PurchaseEntry &entry)
{
    VOUCH_GIVE(Statement row, writer.db.query("purchase_facts", {{":id", entry.refundOf.value}}));
    if (!row.next())
        return notFound(QCoreApplication::translate("Workspace", "There is no purchase %1 to refund.")
                            .arg(entry.refundOf.value));
    if (row.integer(0) != entry.person.value)
        return invalid(QCoreApplication::translate(
                           "Workspace", "Purchase %1 was made by %2. A refund belongs to the buyer.")
                           .arg(entry.refundOf.value)
                           .arg(row.text(1)));
    if (row.flag(4) || row.flag(5))
        return invalid(QCoreApplication::translate(
                           "Workspace", "Purchase %1 was never paid, or is a refund itself. Nothing can be "
                                        "paid back for it.")
                           .arg(entry.refundOf.value));
    const QString currency = row.text(3);
    if (currency != entry.net.currency)
        return invalid(QCoreApplication::translate("Workspace",
                                                   "Purchase %1 was paid in %2, so its refund is in %2 too.")
                           .arg(QString::number(entry.refundOf.value), currency));
    const qint64 left = row.integer(2) - row.integer(8);
    if (entry.net.minor < -left)
        return invalid(
            QCoreApplication::translate("Workspace",
                                        "Of purchase %1 no more than %2 can be refunded; %3 was paid and %4 "
                                        "refunded already.")
                .arg(QString::number(entry.refundOf.value), formatMoney({left, currency}),
                     formatMoney({row.integer(2), currency}), formatMoney({row.integer(8), currency})));
    return Done{};
}

Status askAboutRewards(Writer &writer, PersonId buyer)
{
    struct Open {
        PersonId person;
        QString name;
        Money amount;
    };
    QList<Open> open;
    {
        VOUCH_GIVE(Statement rows, writer.db.query("rewards_open_after_refund", {{":person", buyer.value}}));
        while (rows.next())
            open.append({PersonId(rows.integer(0)), rows.text(1), {rows.integer(2), rows.text(3)}});
    }
    if (open.isEmpty())
        return Done{};
    VOUCH_GIVE(const QString name, writer.db.text("person_name", {{":id", buyer.value}}));
    for (const Open &reward : std::as_const(open)) {
        const QString amount = formatMoney(reward.amount);
        const QString title =
            reward.person == buyer
                ? QCoreApplication::translate("Workspace",
                                              "All was refunded: decide about their reward of %1")
                      .arg(amount)
                : QCoreApplication::translate(
                      "Workspace", "%1 was refunded: decide about the reward of %2 for bringing them")
                      .arg(name, amount);
        VOUCH_TRY(makeTask(writer, reward.person, title, writer.now));
    }
    return Done{};
}

QString renewalTitle(const QString &item, const QString &order, const Money &net)
{
    return !item.isEmpty()    ? QCoreApplication::translate("Workspace", "Renewal of “%1”").arg(item)
           : !order.isEmpty() ? QCoreApplication::translate("Workspace", "Renewal of order %1").arg(order)
                              : QCoreApplication::translate("Workspace", "Renewal of the purchase of %1")
                                    .arg(formatMoney(net));
}

Status planRenewal(Writer &writer, const PurchaseEntry &entry)
{
    if (!entry.renewalAt || writer.db.calendar().moment(*entry.renewalAt) <= writer.now || entry.abandoned ||
        entry.refundOf.isValid())
        return Done{};
    const QString item = entry.lines.isEmpty() ? QString() : cleanLine(entry.lines.first().item);
    const QString title = renewalTitle(item, cleanLine(entry.orderNumber), entry.net);
    return makeTask(writer, entry.person, title, *entry.renewalAt);
}

Status askAboutFailures(Writer &writer, PersonId person, const EnjoyAnswers &answers,
                        const EnjoyAnswers &before)
{
    // In the order of the table's columns.
    static constexpr std::array<const char *, std::tuple_size_v<EnjoyAnswers>> titles{
        {QT_TRANSLATE_NOOP("Workspace", "Delivery went wrong: make it good"),
         QT_TRANSLATE_NOOP("Workspace", "The packaging disappointed: make it good"),
         QT_TRANSLATE_NOOP("Workspace", "It does not work as expected: help"),
         QT_TRANSLATE_NOOP("Workspace", "Support did not help: get in touch"),
         QT_TRANSLATE_NOOP("Workspace", "Nothing surprised them: think of a small gift")}};
    for (std::size_t i = 0; i < titles.size(); ++i) {
        const bool failed = answers.at(i) == std::optional(false);
        const bool known = before.at(i) == std::optional(false);
        if (failed && !known)
            VOUCH_TRY(
                makeTask(writer, person, QCoreApplication::translate("Workspace", titles.at(i)), writer.now));
    }
    return Done{};
}

Status noteInteraction(Writer &writer, const rows::Interaction &row, InteractionId id, InteractionId answers)
{
    const When at = row.at.value_or(writer.now);
    if (row.opensCase()) {
        VOUCH_TRY(rows::write(writer, rows::ServiceCase{row.person, id, at}));
    }
    if (row.incoming)
        return Done{};
    VOUCH_TRY(writer.db.change("questions_answered", {{":person", row.person.value},
                                                      {":channel", row.channel},
                                                      {":kind", row.kind},
                                                      {":answers", answers.value},
                                                      {":at", at.at},
                                                      {":day", dayFlag(at)},
                                                      {":version", writer.id.value}}));
    return writer.db.change("cases_answered", {{":person", row.person.value},
                                               {":at", at.at},
                                               {":day", dayFlag(at)},
                                               {":version", writer.id.value}});
}

Status settleImport(Writer &writer)
{
    VOUCH_TRY(writer.db.change("referrals_bought_in_import", {{":version", writer.id.value}}));
    VOUCH_TRY(promiseRewards(writer, std::nullopt));
    VOUCH_TRY(writer.db.change("arrivals_of_import", {{":version", writer.id.value}}));
    VOUCH_TRY(writer.db.change("questions_answered_in_import", {{":version", writer.id.value}}));
    VOUCH_TRY(writer.db.change("cases_of_import", {{":version", writer.id.value}}));
    return writer.db.change("cases_answered_in_import", {{":version", writer.id.value}});
}

Status followRewards(Writer &writer, ReferralId referral, const QList<std::pair<QString, Millis>> &steps)
{
    for (const auto &[key, at] : steps) {
        const auto wanted = fromKey<RewardState>(key);
        if (!wanted)
            return Done{};
        QList<std::pair<qint64, When>> open;
        {
            VOUCH_GIVE(Statement rows,
                       writer.db.query("rewards_of_referral", {{":referral", referral.value}}));
            while (rows.next()) {
                const auto now = fromKey<RewardState>(rows.text(1));
                if (now && outcomes::rewardFollows(*now, *wanted))
                    open.append({rows.integer(0), rows.when(2, 3)});
            }
        }
        const Calendar &calendar = writer.db.calendar();
        for (const auto &[entry, since] : std::as_const(open)) {
            const When when = calendar.moment(since) > at ? since : When(at);
            VOUCH_TRY(writer.db.change(
                "reward_entry_follow",
                {{":id", entry}, {":state", key}, {":at", when.at}, {":day", dayFlag(when)}}));
        }
    }
    return Done{};
}

} // namespace vouch
