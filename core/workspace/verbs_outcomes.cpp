// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: how purchases were enjoyed, rewards for referrals, what people weigh, service cases.
#include "core/base/text.h"
#include "core/outcomes/rewards.h"
#include "core/store/rows/people.h"
#include "core/store/store.h"
#include "core/words/advocacy.h"
#include "core/words/drivers.h"
#include "core/workspace/change_words.h"
#include "core/workspace/outcome_steps.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/programmes.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

EnjoyAnswers answersOf(const EnjoyEntry &entry)
{
    return {entry.delivery, entry.packaging, entry.worked, entry.support, entry.surprise};
}

Status checkEnjoyment(const EnjoyEntry &entry)
{
    bool any = entry.score.has_value();
    for (const std::optional<bool> &answer : answersOf(entry))
        any |= answer.has_value();
    if (!any)
        return invalid(QCoreApplication::translate(
            "Workspace", "Nothing was answered. Say how one part was, or a score from 0 to 10."));
    if (entry.score && (*entry.score < 0 || *entry.score > 10))
        return invalid(QCoreApplication::translate("Workspace", "The score is a number from 0 to 10."));
    return Done{};
}

Status checkProgramme(const ProgrammeEntry &entry, const Calendar &calendar)
{
    if (cleanLine(entry.name).isEmpty())
        return invalid(QCoreApplication::translate("Workspace", "The programme has no name. Give it one."));
    VOUCH_TRY(checkCurrency(entry.currency));
    if (entry.referrerMinor < 0 || entry.friendMinor < 0 || entry.budgetMinor.value_or(0) < 0)
        return invalid(QCoreApplication::translate(
            "Workspace", "A reward or budget cannot be negative. Use 0 where a side gets nothing."));
    if (entry.milestone != keyOf(ReferralStatus::Joined) &&
        entry.milestone != keyOf(ReferralStatus::Purchased))
        return invalid(QCoreApplication::translate(
            "Workspace", "A programme rewards friends who joined or who purchased. Choose one of them."));
    if (entry.startsAt && entry.endsAt && calendar.moment(*entry.endsAt) <= calendar.moment(*entry.startsAt))
        return invalid(QCoreApplication::translate(
            "Workspace", "The programme ends before it begins. Choose a later end."));
    return Done{};
}

struct Spent {
    qint64 spent = 0, pending = 0, entries = 0;
};

Result<Spent> spentOf(Connection &db, qint64 programme)
{
    VOUCH_GIVE(Statement row, db.query("programme_spent", {{":id", programme}}));
    Spent spent;
    if (row.next())
        spent = {row.integer(0), row.integer(1), row.integer(2)};
    return spent;
}

/// What was promised stays as it was; a programme that has promised keeps its currency and covers what was
/// approved.
Status checkChange(Writer &writer, const ProgrammeEntry &entry)
{
    VOUCH_GIVE(Statement row, writer.db.query("programme_find", {{":id", entry.id}}));
    if (!row.next())
        return notFound(
            QCoreApplication::translate("Workspace", "This reward programme is not here any more."));
    if (entry.expectedVersion != 0 && entry.expectedVersion != row.integer(3))
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate("Workspace",
                                                 "The programme “%1” was changed meanwhile. Look at it "
                                                 "as it is now, then change it.")
                         .arg(row.text(0)),
                     {}};
    const QString currency = row.text(1);
    VOUCH_GIVE(const Spent spent, spentOf(writer.db, entry.id));
    if (spent.entries > 0 && currency != entry.currency)
        return invalid(QCoreApplication::translate(
                           "Workspace", "“%1” has promised rewards in %2 already. Make a new programme for "
                                        "another currency.")
                           .arg(row.text(0), currency));
    if (!outcomes::budgetBears(entry.budgetMinor, spent.spent, 0))
        return invalid(
            QCoreApplication::translate(
                "Workspace", "%1 of “%2” is approved or given already, so its budget cannot be %3.")
                .arg(formatMoney({spent.spent, currency}), row.text(0),
                     formatMoney({*entry.budgetMinor, currency})));
    return Done{};
}

/// Field by field, what is changed of a programme.
Result<QList<FieldChange>> changesOf(Writer &writer, const ProgrammeEntry &entry)
{
    VOUCH_GIVE(Statement row, writer.db.query("programme_row", {{":id", entry.id}}));
    QList<FieldChange> changes;
    if (!row.next())
        return changes;
    const QString currency = row.text(1);
    const auto money = [&](std::optional<qint64> minor, const QString &code) {
        return minor ? formatMoney({*minor, code}) : QString();
    };
    const auto day = [&](const std::optional<When> &when) {
        return when ? QLocale().toString(writer.db.calendar().dateOf(*when), QLocale::ShortFormat)
                    : QString();
    };
    const auto stored = [&](int column, int flag) {
        return row.isNull(column) ? std::optional<When>() : std::optional(row.when(column, flag));
    };
    const auto add = [&changes](const char *name, const QString &before, const QString &after) {
        addChange(changes, QCoreApplication::translate("Workspace", name), before, after);
    };
    add(QT_TRANSLATE_NOOP("Workspace", "Name"), row.text(0), cleanLine(entry.name));
    add(QT_TRANSLATE_NOOP("Workspace", "Currency"), currency, entry.currency);
    add(QT_TRANSLATE_NOOP("Workspace", "Earned when"), phraseOfKey<ReferralStatus>(row.text(2)),
        phraseOfKey<ReferralStatus>(entry.milestone));
    add(QT_TRANSLATE_NOOP("Workspace", "Who brought a friend gets"), money(row.integer(3), currency),
        money(entry.referrerMinor, entry.currency));
    add(QT_TRANSLATE_NOOP("Workspace", "The friend gets"), money(row.integer(4), currency),
        money(entry.friendMinor, entry.currency));
    add(QT_TRANSLATE_NOOP("Workspace", "Budget"),
        money(row.isNull(5) ? std::optional<qint64>() : std::optional(row.integer(5)), currency),
        money(entry.budgetMinor, entry.currency));
    add(QT_TRANSLATE_NOOP("Workspace", "From"), day(stored(6, 8)), day(entry.startsAt));
    add(QT_TRANSLATE_NOOP("Workspace", "Before"), day(stored(7, 9)), day(entry.endsAt));
    return changes;
}

struct OpenReward {
    qint64 id = 0, programme = 0, amount = 0;
    RewardState state = RewardState::Pending;
    QString currency, name;
    Millis at = 0;
};

Result<OpenReward> openReward(Writer &writer, qint64 entry, RewardState wanted)
{
    VOUCH_GIVE(Statement row, writer.db.query("reward_entry_find", {{":id", entry}}));
    if (!row.next())
        return notFound(
            QCoreApplication::translate("Workspace", "There is no reward %1 in the ledger.").arg(entry));
    const auto state = fromKey<RewardState>(row.text(1));
    Q_ASSERT(state);
    OpenReward reward{entry,       row.integer(0), row.integer(2), *state,
                      row.text(3), row.text(4),    row.integer(6)};
    if (row.flag(5))
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate(
                         "Workspace", "The reward of %1 has moved on since. Look at the ledger again.")
                         .arg(reward.name),
                     {}};
    if (!outcomes::rewardFollows(reward.state, wanted))
        return invalid(
            QCoreApplication::translate("Workspace", "The reward of %1 is “%2”; “%3” cannot follow.")
                .arg(reward.name, nameOf(reward.state), nameOf(wanted)));
    return reward;
}

/// Approving must not take more than each programme's budget.
Status checkBudgets(Writer &writer, const QList<OpenReward> &rewards)
{
    QHash<qint64, qint64> more;
    for (const OpenReward &reward : rewards)
        more[reward.programme] += reward.amount;
    for (auto it = more.cbegin(); it != more.cend(); ++it) {
        VOUCH_GIVE(Statement row, writer.db.query("programme_find", {{":id", it.key()}}));
        if (!row.next() || row.isNull(2))
            continue;
        const qint64 budget = row.integer(2);
        VOUCH_GIVE(const Spent spent, spentOf(writer.db, it.key()));
        if (outcomes::budgetBears(budget, spent.spent, it.value()))
            continue;
        const QString currency = row.text(1);
        return invalid(QCoreApplication::translate(
                           "Workspace",
                           "The budget of “%1” is %2 and %3 of it is spent, so %4 more cannot be "
                           "approved. Raise the budget or approve fewer.")
                           .arg(row.text(0), formatMoney({budget, currency}),
                                formatMoney({spent.spent, currency}), formatMoney({it.value(), currency})));
    }
    return Done{};
}

QString rewardLabel(RewardState state, const QList<OpenReward> &rewards)
{
    const QString what = nameOf(state);
    if (rewards.size() == 1)
        return QCoreApplication::translate("Workspace", "Reward of %1: %2").arg(rewards.first().name, what);
    const int count = int(rewards.size());
    return QCoreApplication::translate("Workspace", "%n rewards: %1", nullptr, count).arg(what);
}

} // namespace

QFuture<Result<ChangeSet>> Workspace::recordEnjoyment(const EnjoyEntry &entry)
{
    return m_store->write(u"enjoyment"_s, QString(), [entry](Writer &writer) -> Status {
        VOUCH_TRY(checkEnjoyment(entry));
        VOUCH_TRY(checkHappened(writer, entry.at));
        VOUCH_GIVE(Statement facts, writer.db.query("purchase_facts", {{":id", entry.purchase.value}}));
        if (!facts.next())
            return notFound(QCoreApplication::translate("Workspace", "There is no purchase %1.")
                                .arg(entry.purchase.value));
        if (facts.flag(4) || facts.flag(5))
            return invalid(QCoreApplication::translate(
                "Workspace", "Only a purchase that was paid can be enjoyed. Choose one of those."));
        const qint64 person = facts.integer(0);
        writer.label =
            QCoreApplication::translate("Workspace", "How %1 enjoyed a purchase").arg(facts.text(1));
        EnjoyAnswers before;
        qint64 version = 0;
        {
            VOUCH_GIVE(Statement old, writer.db.query("enjoy_find", {{":purchase", entry.purchase.value}}));
            if (old.next()) {
                version = old.integer(6);
                for (std::size_t i = 0; i < before.size(); ++i) {
                    if (!old.isNull(int(i)))
                        before.at(i) = old.flag(int(i));
                }
            }
        }
        if (entry.expectedVersion && *entry.expectedVersion != version)
            return Error{Error::Kind::Conflict,
                         QCoreApplication::translate("Workspace",
                                                     "Somebody else has recorded how %1 enjoyed this "
                                                     "purchase meanwhile.")
                             .arg(facts.text(1)),
                         {}};
        const EnjoyAnswers answers = answersOf(entry);
        VOUCH_TRY(rows::write(writer, rows::Enjoyment{entry.purchase, answers, entry.score, entry.at}));
        return askAboutFailures(writer, PersonId(person), answers, before);
    });
}

QFuture<Result<ChangeSet>> Workspace::saveProgramme(const ProgrammeEntry &entry)
{
    return m_store->write(u"programme"_s, QString(), [entry](Writer &writer) -> Status {
        VOUCH_TRY(checkProgramme(entry, writer.db.calendar()));
        const QString name = cleanLine(entry.name);
        writer.label = entry.id == 0
                           ? QCoreApplication::translate("Workspace", "New reward programme “%1”").arg(name)
                           : QCoreApplication::translate("Workspace", "Reward programme “%1”").arg(name);
        const rows::Programme row{name,           entry.referrerMinor, entry.friendMinor,
                                  entry.currency, entry.milestone,     entry.budgetMinor,
                                  entry.startsAt, entry.endsAt};
        if (entry.id == 0)
            return rows::write(writer, row);
        VOUCH_TRY(checkChange(writer, entry));
        VOUCH_GIVE(const QList<FieldChange> changes, changesOf(writer, entry));
        writer.label = withChanges(writer.label, changes);
        VOUCH_TRY(row.values(writer, [&](const auto &...values) {
            return kept::run(writer.db, "programme_update", values..., entry.id);
        }));
        return Done{};
    });
}

Status advanceRewardEntries(Writer &writer, const QList<qint64> &entries, const QString &state)
{
    const auto wanted = fromKey<RewardState>(state);
    if (!wanted)
        return invalid(QCoreApplication::translate(
                           "Workspace", "“%1” is no state of a reward. Use approved, given, redeemed, "
                                        "declined or reversed.")
                           .arg(state));
    QList<OpenReward> rewards;
    QSet<qint64> seen;
    for (const qint64 entry : entries) {
        if (seen.contains(entry))
            continue;
        seen.insert(entry);
        VOUCH_GIVE(const OpenReward reward, openReward(writer, entry, *wanted));
        rewards.append(reward);
    }
    if (*wanted == RewardState::Approved)
        VOUCH_TRY(checkBudgets(writer, rewards));
    for (const OpenReward &reward : std::as_const(rewards))
        VOUCH_TRY(writer.db.change("reward_entry_follow", {{":id", reward.id},
                                                           {":state", state},
                                                           {":at", std::max(writer.now, reward.at)},
                                                           {":day", dayFlag(When())}}));
    if (!rewards.isEmpty())
        writer.label = rewardLabel(*wanted, rewards);
    return Done{};
}

QFuture<Result<ChangeSet>> Workspace::advanceRewards(const QList<qint64> &entries, const QString &state)
{
    return m_store->write(u"reward"_s, QString(), [entries, state](Writer &writer) -> Status {
        return advanceRewardEntries(writer, entries, state);
    });
}

QFuture<Result<ChangeSet>> Workspace::editReferral(ReferralId referral, const QString &type,
                                                   const QString &status)
{
    return m_store->write(u"edit-referral"_s, QString(), [=](Writer &writer) -> Status {
        QString oldType;
        QString oldStatus;
        {
            VOUCH_GIVE(Statement row, writer.db.query("referral_row", {{":id", referral.value}}));
            if (!row.next())
                return notFound(
                    QCoreApplication::translate("Workspace", "This referral is not here any more."));
            oldType = row.text(0);
            oldStatus = row.text(1);
            writer.label =
                QCoreApplication::translate("Workspace", "How %1 brought %2").arg(row.text(2), row.text(3));
        }
        const QString newType = type.isEmpty() ? oldType : type;
        const QString newStatus = status.isEmpty() ? oldStatus : status;
        QList<FieldChange> changes;
        addChange(changes, QCoreApplication::translate("Workspace", "Without the recommendation"),
                  phraseOfKey<ReferralType>(oldType), phraseOfKey<ReferralType>(newType));
        addChange(changes, QCoreApplication::translate("Workspace", "Status"),
                  phraseOfKey<ReferralStatus>(oldStatus), phraseOfKey<ReferralStatus>(newStatus));
        writer.label = withChanges(writer.label, changes);
        if (newType == oldType && newStatus == oldStatus)
            return Done{};
        const Result<qint64> changed = writer.db.exec("referral_update", {{":id", referral.value},
                                                                          {":type", newType},
                                                                          {":status", newStatus},
                                                                          {":version", writer.id.value}});
        if (!changed && changed.error().kind == Error::Kind::Conflict)
            return *rows::Referral{}.refusal();
        if (!changed)
            return changed.error();
        if (newStatus == oldStatus || outcomes::referralReached(oldStatus, newStatus))
            return Done{};
        return promiseRewards(writer, writer.now);
    });
}

QFuture<Result<ChangeSet>> Workspace::addConsideration(const ConsiderationEntry &entry)
{
    return m_store->write(u"consideration"_s, QString(), [entry](Writer &writer) -> Status {
        VOUCH_GIVE(const QString name, personName(writer, entry.person));
        const QString brand = cleanLine(entry.brand);
        if (brand.isEmpty())
            return invalid(QCoreApplication::translate("Workspace", "Say which brand they look at."));
        VOUCH_TRY(checkHappened(writer, entry.addedAt));
        VOUCH_TRY(checkHappened(writer, entry.removedAt));
        qint64 open = 0;
        const Calendar &calendar = writer.db.calendar();
        const bool removedBefore = entry.removedAt && calendar.moment(*entry.removedAt) < writer.now;
        When since = entry.addedAt.value_or(removedBefore ? *entry.removedAt : When(writer.now));
        {
            VOUCH_GIVE(Statement rows,
                       writer.db.query("considerations_of", {{":person", entry.person.value}}));
            const QString key = foldKey(brand);
            while (rows.next()) {
                if (rows.isNull(3) && foldKey(rows.text(1)) == key) {
                    open = rows.integer(0);
                    since = rows.when(2, 4);
                }
            }
        }
        if (open != 0 && !entry.removedAt)
            return Error{Error::Kind::Conflict,
                         QCoreApplication::translate("Workspace", "“%1” is on the list of %2 already.")
                             .arg(brand, name),
                         {}};
        if (entry.removedAt && calendar.moment(*entry.removedAt) < calendar.moment(since))
            return invalid(QCoreApplication::translate(
                "Workspace", "A brand cannot leave the list before it came onto it. Choose a later day."));
        writer.label =
            entry.removedAt
                ? QCoreApplication::translate("Workspace", "%1 no longer considers %2").arg(name, brand)
                : QCoreApplication::translate("Workspace", "%1 considers %2").arg(name, brand);
        if (open != 0)
            return writer.db.change("consideration_remove", {{":id", open},
                                                             {":removed", entry.removedAt->at},
                                                             {":removed_day", dayFlag(entry.removedAt)},
                                                             {":version", writer.id.value}});
        return rows::write(writer, rows::Consideration{entry.person, brand, since, entry.removedAt});
    });
}

QFuture<Result<ChangeSet>> Workspace::addDriver(const DriverEntry &entry)
{
    return m_store->write(u"driver"_s, QString(), [entry](Writer &writer) -> Status {
        VOUCH_GIVE(const QString name, personName(writer, entry.person));
        if (!fromKey<Driver>(entry.driver))
            return invalid(QCoreApplication::translate("Workspace", "“%1” is no driver. Use one of: %2.")
                               .arg(entry.driver, keysOf<Driver>().join(u", "_s)));
        VOUCH_TRY(checkHappened(writer, entry.at));
        const QString word = nameOfKey<Driver>(entry.driver);
        const QVariant purchase = orNull(entry.purchase);
        When at = entry.at.value_or(writer.now);
        if (entry.purchase.isValid()) {
            VOUCH_GIVE(Statement facts, writer.db.query("purchase_facts", {{":id", entry.purchase.value}}));
            if (!facts.next() || facts.integer(0) != entry.person.value)
                return invalid(QCoreApplication::translate(
                                   "Workspace", "Purchase %1 is not one of %2. Choose one of theirs.")
                                   .arg(entry.purchase.value)
                                   .arg(name));
            if (!entry.at)
                at = facts.when(9, 10);
        }
        VOUCH_GIVE(const QVariant known, writer.db.value("driver_has", {{":person", entry.person.value},
                                                                        {":driver", entry.driver},
                                                                        {":purchase", purchase}}));
        if (!known.isNull())
            return Error{
                Error::Kind::Conflict,
                QCoreApplication::translate("Workspace", "“%1” is recorded for that decision already.")
                    .arg(word),
                {}};
        writer.label = QCoreApplication::translate("Workspace", "What drove %1: %2").arg(name, word);
        return rows::write(writer, rows::DecisionDriver{entry.person, entry.purchase, entry.driver, at});
    });
}

QFuture<Result<ChangeSet>> Workspace::resolveCase(qint64 serviceCase, bool resolved)
{
    return m_store->write(u"case"_s, QString(), [=](Writer &writer) -> Status {
        Millis openedAt = 0;
        {
            VOUCH_GIVE(Statement row, writer.db.query("case_facts", {{":id", serviceCase}}));
            if (!row.next())
                return notFound(QCoreApplication::translate("Workspace", "There is no service case %1.")
                                    .arg(serviceCase));
            if (row.isNull(1) != resolved)
                return Done{};
            openedAt = row.integer(0);
            writer.label =
                resolved
                    ? QCoreApplication::translate("Workspace", "Case of %1 resolved").arg(row.text(2))
                    : QCoreApplication::translate("Workspace", "Case of %1 opened again").arg(row.text(2));
        }
        const auto at = resolved ? std::optional(std::max(writer.now, openedAt)) : std::nullopt;
        return writer.db.change(
            "case_resolve", {{":id", serviceCase}, {":resolved", orNull(at)}, {":version", writer.id.value}});
    });
}

QFuture<Result<ChangeSet>> Workspace::thank(const QList<PersonId> &people)
{
    return m_store->write(u"thank"_s, QString(), [people](Writer &writer) -> Status {
        QString lastName;
        int thanked = 0;
        for (const PersonId person : people) {
            VOUCH_GIVE(const QString name, personName(writer, person));
            QList<qint64> events;
            {
                VOUCH_GIVE(Statement rows,
                           writer.db.query("advocacy_unthanked", {{":person", person.value}}));
                while (rows.next())
                    events.append(rows.integer(0));
            }
            if (events.isEmpty())
                continue; // thanked already
            for (const qint64 event : std::as_const(events))
                VOUCH_TRY(writer.db.change(
                    "advocacy_thank", {{":id", event}, {":at", writer.now}, {":version", writer.id.value}}));
            VOUCH_TRY(rows::write(
                writer, rows::Task{person, QCoreApplication::translate("Workspace", "Thank %1").arg(name),
                                   When(writer.now), writer.actor}));
            ++thanked;
            lastName = name;
        }
        writer.label = thanked == 1
                           ? QCoreApplication::translate("Workspace", "Thank %1").arg(lastName)
                           : QCoreApplication::translate("Workspace", "Thank %n people", nullptr, thanked);
        return Done{};
    });
}

} // namespace vouch
