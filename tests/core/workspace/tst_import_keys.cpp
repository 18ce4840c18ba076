// SPDX-License-Identifier: GPL-3.0-or-later
// What an order and a person are known by.
#include "tests/support/import_story.h"

#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/programmes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

namespace
{

QByteArray order(const QByteArray &number, const QByteArray &email, const QByteArray &total,
                 const QByteArray &id, const QByteArray &name)
{
    return number + ',' + email + ",paid,2026-02-01 10:00:00 +0000,EUR," + total +
           ",2026-02-01 10:00:00 +0000,1,Pen," + total + ',' + name + ',' + id + '\n';
}

const QByteArray head = "Name,Email,Financial Status,Paid at,Currency,Total,Created at,Lineitem quantity,"
                        "Lineitem name,Lineitem price,Billing Name,Id\n";

} // namespace

class ImportKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void ordersOfTwoShopsWithOneNumberAreTwo_data()
    {
        QTest::addColumn<bool>("ids");
        QTest::newRow("the shops' own ids tell them apart") << true;
        QTest::newRow("the buyers tell them apart") << false;
    }
    void ordersOfTwoShopsWithOneNumberAreTwo()
    {
        QFETCH(bool, ids);
        ImportStory story;
        const QByteArray a = head + order("#1001", "ann@example.org", "10.00", ids ? "5001" : "", "Ann A");
        const QByteArray b = head + order("#1001", "cat@example.org", "700.00", ids ? "9001" : "", "Cat C");
        story.import(u"a.csv"_s, a);
        story.import(u"b.csv"_s, b);
        QCOMPARE(
            story.rows(u"p.display_name, b.net_minor FROM purchase b JOIN person p ON p.id = b.person_id"_s),
            u"Ann A 1000|Cat C 70000"_s);
        const QString before = story.fixture().dump();
        story.import(u"a.csv"_s, a);
        story.import(u"b.csv"_s, b);
        QCOMPARE(story.fixture().dump(), before);
    }

    void oneNumberOfOneBuyerOnTwoDaysIsTwoOrders()
    {
        const QByteArray may = head + order("#1001", "ann@example.org", "10.00", "", "Ann A");
        QByteArray june = head + order("#1001", "ann@example.org", "15.00", "", "Ann A");
        june.replace("2026-02-", "2026-06-");
        QVERIFY(june.contains("2026-06-"));
        for (const bool juneFirst : {false, true}) {
            ImportStory story;
            story.import(u"a.csv"_s, juneFirst ? june : may);
            story.import(u"b.csv"_s, juneFirst ? may : june);
            QCOMPARE(story.paid(), 2500);
            const QString before = story.fixture().dump();
            story.import(u"a.csv"_s, june);
            story.import(u"b.csv"_s, may);
            QCOMPARE(story.fixture().dump(), before);
        }
    }

    void oneBuyerOfTwoShopsHasTwoOrdersWhereTheShopsAreNamed()
    {
        ImportStory story;
        const QByteArray file = head + order("#1001", "ann@example.org", "10.00", "", "Ann A");
        ImportOptions shop;
        shop.read.system = u"shop A"_s;
        story.import(u"a.csv"_s, file, shop);
        shop.read.system = u"shop B"_s;
        story.import(u"a.csv"_s, file, shop);
        story.import(u"a.csv"_s, file, shop);
        QCOMPARE(story.paid(), 2000);
    }

    void anAddressSharedByTwoNamesMakesTwoPeopleAndAPair()
    {
        ImportStory story;
        const QByteArray file = "Name,E-mail\nAna Sousa,home@example.org\nBen Sousa,home@example.org\n"
                                "Ana Costa,home@example.org\n";
        const ImportResult result = story.import(u"family.csv"_s, file);
        QCOMPARE(result.people, 2);
        QCOMPARE(result.pairs.size(), 1);
        QCOMPARE(result.pairs.first().line, 3);
        QCOMPARE(result.toJson().value("pairs"_L1).toArray().size(), 1);
        const QList<DuplicatePair> pairs = good(story.workspace().duplicates());
        QCOMPARE(pairs.size(), 1);
        QCOMPARE(pairs.first().otherName, u"Ben Sousa"_s);
        QVERIFY(pairs.first().reasons.first().contains(u"home@example.org"_s));
        const ImportResult again = story.import(u"family.csv"_s, file);
        QCOMPARE(again.people, 0);
        QVERIFY(!again.operation.isValid());
        QCOMPARE(good(story.workspace().duplicates()).size(), 1);
        good(story.workspace().undo());
        QCOMPARE(good(story.workspace().duplicates()).size(), 0);
    }

    void aDeletedPersonIsInNoPair()
    {
        ImportStory story;
        story.import(u"family.csv"_s,
                     "Name,E-mail\nAna Sousa,home@example.org\nBen Sousa,home@example.org\n");
        const qint64 ben = story.rows(u"id FROM person WHERE given_name = 'Ben'"_s).toLongLong();
        good(story.workspace().deletePeople({PersonId(ben)}));
        QCOMPARE(good(story.workspace().duplicates()).size(), 0);
        QCOMPARE(good(story.workspace().check()), QStringList());
    }

    void oneNumberOfTwoSystemsIsTwoPeople()
    {
        ImportStory story;
        const QByteArray a = "Customer ID,Name\n1,Ann Arbor\n2,Cid Carr\n";
        const QByteArray b = "Customer ID,Name\n1,Ben Bell\n";
        story.import(u"a.csv"_s, a);
        story.import(u"b.csv"_s, b);
        QCOMPARE(story.rows(u"count(*) FROM person"_s), u"3"_s);
        const QString before = story.fixture().dump();
        story.import(u"b.csv"_s, b);
        story.import(u"a.csv"_s, a);
        QCOMPARE(story.fixture().dump(), before);
        // Named systems need no names to differ.
        ImportOptions named;
        named.read.system = u"till"_s;
        story.import(u"c.csv"_s, "Customer ID,Name\n1,Ann Arbor\n", named);
        QCOMPARE(story.rows(u"count(*) FROM person"_s), u"4"_s);
        story.import(u"c.csv"_s, "Customer ID,Name\n1,Ann Harbour\n", named);
        QCOMPARE(story.rows(u"count(*) FROM person"_s), u"4"_s);
    }

    void whoHasNoKeyIsTheSameWhenATurnoverChanges()
    {
        ImportStory story;
        story.import(u"v1.csv"_s,
                     "Name,Company,Turnover\nAnn Arbor,Mill,100\nBen Bell,Mill,200\nAnn Arbor,Mill,300\n");
        QCOMPARE(story.rows(u"count(*) FROM person"_s), u"3"_s);
        story.import(u"v2.csv"_s,
                     "Name,Company,Turnover\nAnn Arbor,Mill,150\nBen Bell,Mill,200\nAnn Arbor,Mill,350\n");
        QCOMPARE(
            story.rows(u"p.display_name, v.value FROM custom_value v JOIN person p ON p.id = v.person_id"_s),
            u"Ann Arbor 150|Ann Arbor 350|Ben Bell 200"_s);
    }

    void aFriendIsRewardedOnceHoweverManyRecommendedThem()
    {
        WorkspaceFixture fixture;
        const PersonId ana = fixture.addPerson(u"Ana"_s);
        const PersonId bo = fixture.addPerson(u"Bo"_s);
        const PersonId eva = fixture.addPerson(u"Eva"_s);
        ProgrammeEntry programme;
        programme.name = u"Friends"_s;
        programme.referrerMinor = 1000;
        programme.friendMinor = 500;
        programme.currency = u"EUR"_s;
        programme.milestone = u"joined"_s;
        good(fixture.workspace->saveProgramme(programme));
        ReferralEntry entry;
        entry.referrer = ana;
        entry.referred = eva;
        entry.status = u"joined"_s;
        good(fixture.workspace->addReferral(entry));
        entry.referrer = bo;
        const ChangeSet second = good(fixture.workspace->addReferral(entry));
        QVERIFY2(second.label.contains(u"once"_s), qPrintable(second.label));
        Result<std::unique_ptr<Connection>> db =
            Connection::open(fixture.path(), Connection::Access::ReadWrite);
        QVERIFY(db.ok());
        QCOMPARE((*db)->runValue(u"SELECT count(*) FROM reward_entry WHERE side = 'friend'"_s)->toInt(), 1);
        QCOMPARE((*db)->runValue(u"SELECT count(*) FROM reward_entry WHERE side = 'referrer'"_s)->toInt(), 2);
    }
};

QTEST_GUILESS_MAIN(ImportKeysTest)
#include "tst_import_keys.moc"
