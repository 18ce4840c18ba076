// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/budget_guard.h"
#include "tests/core/store/bare_file.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// Undoing and redoing spend no more than a programme has, unless it was so before.
class TestBudgetGuard : public QObject
{
    Q_OBJECT

private:
    /// A programme with a budget of 1,000 that has spent what the states say, 600 each.
    static void addRewards(BareFile &file, const QStringList &states)
    {
        file.addPerson(1);
        file.run(
            u"INSERT INTO reward_programme (id, name, referrer_minor, friend_minor, currency, milestone, "
            "budget_minor, version) VALUES (1, 'Friends', 600, 0, 'EUR', 'purchased', 1000, 1)"_s);
        for (int i = 0; i < int(states.size()); ++i) {
            file.addPerson(i + 2);
            file.run(u"INSERT INTO referral (id, referrer_id, referred_id, type, status, happened_at, "
                     "logged_at, version) VALUES (%1, 1, %2, 'one', 'purchased', %1, 0, 1)"_s.arg(i + 1)
                         .arg(i + 2));
            file.run(u"INSERT INTO reward_entry (id, programme_id, referral_id, person_id, side, milestone, "
                     "state, amount_minor, currency, happened_at) VALUES (%1, 1, %1, 1, 'referrer', "
                     "'purchased', '%2', 600, 'EUR', 0)"_s.arg(QString::number(i + 1), states.at(i)));
        }
    }
    static BudgetGuard guardOf(BareFile &file, bool rewards = true)
    {
        const Result<BudgetGuard> guard = BudgetGuard::before(file.db(), rewards);
        if (!guard)
            qFatal("%s", qPrintable(guard.error().detail));
        return *guard;
    }

private slots:
    void whatWouldSpendMoreThanTheBudgetIsRefusedWithTheProgrammesName()
    {
        BareFile file;
        addRewards(file, {u"approved"_s, u"pending"_s});
        const BudgetGuard guard = guardOf(file);
        QVERIFY(guard.check(file.db()).ok());
        file.run(u"UPDATE reward_entry SET state = 'approved' WHERE id = 2"_s);
        const Status refused = guard.check(file.db());
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        for (const QString &part : {u"Friends"_s, u"12"_s, u"10"_s})
            QVERIFY2(refused.error().text.contains(part), qPrintable(refused.error().text));
    }

    void whatWasOverBeforeMayStayButNotGrow()
    {
        BareFile file;
        addRewards(file, {u"approved"_s, u"given"_s, u"pending"_s}); // 1,200 of 1,000 already
        const BudgetGuard guard = guardOf(file);
        QVERIFY(guard.check(file.db()).ok());
        file.run(u"UPDATE reward_entry SET state = 'redeemed' WHERE id = 3"_s);
        QVERIFY(!guard.check(file.db()).ok());
    }

    void whatFollowsARewardIsCountedInItsPlace()
    {
        BareFile file;
        addRewards(file, {u"approved"_s, u"pending"_s});
        const BudgetGuard guard = guardOf(file);
        file.run(u"UPDATE reward_entry SET state = 'approved' WHERE id = 2"_s);
        file.run(
            u"INSERT INTO reward_entry (id, programme_id, referral_id, person_id, side, milestone, state, "
            "amount_minor, currency, happened_at, follows_id) VALUES (9, 1, 1, 1, 'referrer', "
            "'purchased', 'reversed', 600, 'EUR', 0, 1)"_s);
        QVERIFY(guard.check(file.db()).ok());
    }

    void aGuardOfChangesWithoutRewardsLooksAtNothing()
    {
        BareFile file;
        addRewards(file, {u"approved"_s, u"pending"_s});
        const BudgetGuard guard = guardOf(file, false);
        file.run(u"UPDATE reward_entry SET state = 'approved'"_s);
        QVERIFY(guard.check(file.db()).ok());
    }
};

QTEST_GUILESS_MAIN(TestBudgetGuard)
#include "tst_budget_guard.moc"
