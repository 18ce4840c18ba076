// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_loader.h"
#include "tests/support/workspace_fixture.h"

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::insight;
using namespace vouch::test;

namespace
{

void run(Connection &db, const QString &sql)
{
    if (const Status done = db.run(sql); !done)
        qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().detail));
}

} // namespace

/// Rows written as they are, and the columns that come of them.
class EventLoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTableComesIntoItsColumn()
    {
        WorkspaceFixture f;
        f.addPerson(u"Ana"_s, u"ana@example.com"_s); // 1
        f.addPerson(u"Bo"_s, u"bo@example.com"_s);   // 2
        f.workspace.reset();
        const Result<std::unique_ptr<Connection>> opened =
            Connection::open(f.path(), Connection::Access::ReadWrite);
        QVERIFY(opened.ok());
        Connection &db = **opened;
        run(db,
            u"INSERT INTO purchase (id, person_id, happened_at, logged_at, net_minor, currency, channel, "
            u"version)"
            u" VALUES (5, 1, 100, 100, 900, 'EUR', 'shop', 1), (6, 2, 200, 200, 700, 'EUR', 'email', 1)"_s);
        run(db,
            u"INSERT INTO enjoy_check (purchase_id, score, answered_at, version) VALUES (6, 9, 250, 1), (5, NULL, 260, 1)"_s);
        run(db, u"INSERT INTO interaction (person_id, channel, kind, sentiment, happened_at, logged_at, "
                u"needs_answer,"
                u" answered_at, version) VALUES (1, 'email', 'question', -1, 10, 10, 1, NULL, 1),"
                u" (2, 'shop', 'question', 1, 20, 20, 1, 35, 1), (NULL, 'email', 'message', 0, 30, 30, 0, "
                u"NULL, 1),"
                u" (1, 'email', 'message', 0, 40, 40, 0, 45, 1)"_s);
        run(db,
            u"INSERT INTO advocacy_event (id, person_id, kind, happened_at, logged_at, channel, thanked_at, "
            u"version)"
            u" VALUES (3, 1, 'share', 90, 90, 'instagram', NULL, 1), (4, 1, 'review', 80, 80, 'shop', 95, 1)"_s);
        run(db, u"INSERT INTO advocacy_arrival (advocacy_event_id, person_id) VALUES (3, 2)"_s);
        run(db,
            u"INSERT INTO referral (id, referrer_id, referred_id, happened_at, logged_at, type, status, "
            u"version)"
            u" VALUES (8, 1, 2, 70, 70, 'one', 'purchased', 1), (9, 2, 1, 60, 60, 'two', 'invited', 1)"_s);
        run(db, u"INSERT INTO reward_programme (id, name, referrer_minor, friend_minor, currency, milestone, "
                u"budget_minor,"
                u" version) VALUES (2, 'Friends', 500, 300, 'EUR', 'purchased', 9000, 1)"_s);
        run(db, u"INSERT INTO reward_entry (id, programme_id, referral_id, person_id, side, milestone, "
                u"state, amount_minor,"
                u" currency, happened_at, follows_id) VALUES"
                u" (1, 2, 8, 1, 'referrer', 'purchased', 'pending', 500, 'EUR', 300, NULL),"
                u" (2, 2, 8, 1, 'referrer', 'purchased', 'approved', 500, 'EUR', 310, 1),"
                u" (3, 2, 8, 1, 'referrer', 'purchased', 'given', 500, 'EUR', 320, 2),"
                u" (4, 2, 8, 2, 'friend', 'purchased', 'pending', 300, 'EUR', 300, NULL)"_s);
        run(db,
            u"INSERT INTO service_case (person_id, opened_at, first_response_at, version) VALUES (1, 11, 15, 1)"_s);
        run(db, u"INSERT INTO consideration_item (person_id, brand, added_at, removed_at, version)"
                u" VALUES (2, 'Acme', 5, NULL, 1), (1, 'Other', 6, 8, 1)"_s);
        run(db, u"INSERT INTO decision_driver (person_id, purchase_id, driver, nature, happened_at, version)"
                u" VALUES (1, 5, 'trust', 'emotional', 100, 1), (2, NULL, 'price', 'rational', 50, 1)"_s);

        const Result<EventColumns> loaded = loadEventColumns(db, u"EUR"_s, EventParts::All);
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().detail));
        const EventColumns &columns = *loaded;
        QCOMPARE(columns.interactions.size(), 4u);
        QCOMPARE(columns.answerables.size(), 3u); // also what was answered without having asked for it
        QCOMPARE(columns.answerables[0].answeredAt, 0);
        QCOMPARE(int(columns.answerables[0].sentiment), -1);
        QCOMPARE(columns.answerables[1].answeredAt, 35);
        QCOMPARE(columns.channels.word(columns.answerables[1].channel), u"shop"_s);
        QCOMPARE(columns.answerables[2].person, 0u);
        QCOMPARE(columns.scores.size(), 1u);
        QCOMPARE(columns.scores[0].at, 250);
        QCOMPARE(columns.scores[0].person, 1u);
        QCOMPARE(int(columns.scores[0].score), 9);
        QCOMPARE(columns.channels.word(columns.scores[0].channel), u"email"_s);
        QVERIFY(columns.advocacy[0].thanked);
        QVERIFY(!columns.advocacy[1].thanked);
        QCOMPARE(columns.arrivals.size(), 1u);
        QCOMPARE(columns.arrivals[0].advocacy, 1u); // the second by time
        QCOMPARE(columns.arrivals[0].person, 1u);
        QCOMPARE(columns.programmes.size(), 1u);
        QCOMPARE(columns.programmes[0].budgetMinor, 9000);
        QCOMPARE(columns.rewards.size(), 2u); // one a chain
        QCOMPARE(int(columns.rewards[0].state), 0);
        QCOMPARE(int(columns.rewards[0].side), 1);
        QCOMPARE(int(columns.rewards[1].state), 2);
        QCOMPARE(columns.rewards[1].at, 320);
        QCOMPARE(columns.referrals[columns.rewards[1].referral].at, 70);
        QCOMPARE(columns.cases.size(), 1u);
        QCOMPARE(columns.cases[0].firstResponseAt, 15);
        QCOMPARE(columns.cases[0].resolvedAt, 0);
        QCOMPARE(columns.considerations.size(), 2u);
        QCOMPARE(columns.brands.word(columns.considerations[0].brand), u"Other"_s); // by person
        QCOMPARE(columns.considerations[0].removedAt, 8);
        QCOMPARE(columns.driverEvents.size(), 2u);
        QVERIFY(!columns.driverEvents[0].won && !columns.driverEvents[0].emotional);
        QVERIFY(columns.driverEvents[1].won && columns.driverEvents[1].emotional);
        QCOMPARE(columns.drivers.word(columns.driverEvents[1].driver), u"trust"_s);
    }
};

QTEST_GUILESS_MAIN(EventLoaderTest)
#include "tst_event_loader.moc"
