// SPDX-License-Identifier: GPL-3.0-or-later
// What files of deals leave in a workspace, read once, again, in pieces and taken back; and people that
// earlier imports made of deals.
#include "core/insight/report.h"
#include "core/store/records/deals.h"
#include "core/workspace/requests/deals.h"
#include "tests/support/earlier_deals.h"
#include "tests/support/import_story.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

namespace
{

QByteArray shared(const QString &name)
{
    QFile file(QStringLiteral(VOUCH_TEST_DATA "/exchange/deals/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(name));
    return file.readAll();
}

const QString deals =
    u"d.title, d.status, coalesce(p.display_name, '-'), coalesce(o.name, '-'), coalesce(d.amount_minor, -1), "
    "d.currency, d.owner, d.reason FROM deal d LEFT JOIN person p ON p.id = d.person_id LEFT JOIN "
    "organisation o "
    "ON o.id = d.organisation_id"_s;
const QString sold = u"b.net_minor, coalesce(p.display_name, '-'), date(b.happened_at / 1000, 'unixepoch') "
                     u"FROM purchase b LEFT "
                     "JOIN person p ON p.id = b.person_id WHERE b.abandoned = 0"_s;

} // namespace

class ImportDealsTest : public QObject
{
    Q_OBJECT

private slots:
    void dealsOfHubSpotComeWithTheirPeopleAndGoAgain()
    {
        // Given somebody who is there already.
        ImportStory story;
        story.import(u"people.csv"_s, "Name,Email\nAda Klein,ada@klein.example\nBo Li,bo@klein.example\n");
        const QString before = story.state();
        // When deals are imported
        const ImportResult result = story.import(u"deals.csv"_s, shared(u"hubspot_deals.csv"_s));
        // Then each is a deal with its people, and the won one is a purchase.
        QCOMPARE(result.deals, 4);
        QCOMPARE(result.people, 0);
        QCOMPARE(result.created, 4);
        QCOMPARE(result.purchases, 1);
        QCOMPARE(
            story.rows(deals),
            u"Chairs open - - -1     |Counter for the shop won Ada Klein Klein Papeterie 120000 EUR Mia Ott "
            u"|Lamps lost - Nord Licht 9000 EUR Jan Roth too dear|Shelves open Ada Klein Klein Papeterie "
            u"34050 EUR Mia Ott "_s.replace(u"-1     |"_s, u"-1   |"_s));
        QCOMPARE(story.rows(sold), u"120000 Ada Klein 2026-02-10"_s);
        QCOMPARE(story.rows(u"p.display_name FROM deal_person x JOIN person p ON p.id = x.person_id"_s),
                 u"Bo Li"_s);
        QCOMPARE(story.rows(u"cards FROM journey WHERE name = 'Sales'"_s), u"deals"_s);
        QCOMPARE(story.rows(u"count(*) FROM transition WHERE deal_id IS NOT NULL"_s), u"8"_s);
        QCOMPARE(good(story.workspace().check()), QStringList());
        // A second time nothing changes.
        const QString dump = story.fixture().dump();
        const ImportResult again = story.import(u"deals.csv"_s, shared(u"hubspot_deals.csv"_s));
        QCOMPARE(again.created + again.updated, 0);
        QVERIFY(!again.operation.isValid());
        QCOMPARE(story.fixture().dump(), dump);
        // Taken back, all of it is gone.
        good(story.workspace().undo());
        QCOMPARE(story.state(), before);
        QCOMPARE(story.rows(u"count(*) FROM deal"_s), u"0"_s);
        QCOMPARE(good(story.workspace().check()), QStringList());
    }

    void theListOfPipedriveWalksToWhereItsDealsStand()
    {
        ImportStory story;
        const QByteArray list = shared(u"pipedrive_deals.csv"_s);
        const ImportResult result = story.import(u"pipe.csv"_s, list);
        QCOMPARE(result.deals, 3);
        QCOMPARE(result.people, 2);
        QCOMPARE(result.failed, 0);
        QCOMPARE(
            story.rows(
                u"d.title, s.name FROM placement l JOIN deal d ON d.id = l.deal_id JOIN stage s ON s.id = "
                "l.stage_id"_s),
            u"Moveer Deal Proposal Made|Ost Deal Won|West Deal Lost"_s);
        QCOMPARE(story.rows(sold), u"5000 Ina Ost 2026-02-14"_s);
        QCOMPARE(story.rows(u"amount_minor, currency, reason FROM deal WHERE status = 'lost'"_s),
                 u"7525 USD no budget"_s);
        QCOMPARE(story.rows(
                     u"probability, date(expected_at / 1000, 'unixepoch') FROM deal WHERE status = 'open'"_s),
                 u"60 2026-06-30"_s);
        QCOMPARE(good(story.workspace().check()), QStringList());
        const QString dump = story.fixture().dump();
        QVERIFY(!story.import(u"pipe.csv"_s, list).operation.isValid());
        QCOMPARE(story.fixture().dump(), dump);
        // A later list tells on.
        QByteArray later = list;
        later.replace("Proposal Made,Open,60", "Contract Sent,Open,80")
            .replace("2026-01-20 09:00:00", "2026-03-05 09:00:00");
        QCOMPARE(story.import(u"pipe.csv"_s, later).updated, 1);
        QCOMPARE(
            story.rows(
                u"s.name FROM placement l JOIN deal d ON d.id = l.deal_id AND d.status = 'open' JOIN stage s "
                "ON s.id = l.stage_id"_s),
            u"Contract Sent"_s);
        QCOMPARE(story.rows(u"probability FROM deal WHERE status = 'open'"_s), u"80"_s);
        QCOMPARE(good(story.workspace().check()), QStringList());
    }

    void whatADealWasThoughtToBeIsDated()
    {
        ImportStory story;
        story.import(u"fields.csv"_s, shared(u"salesforce_fields.csv"_s));
        QCOMPARE(story.rows(
                     u"date(c.happened_at / 1000, 'unixepoch'), c.amount_minor, date(c.expected_at / 1000, "
                     "'unixepoch') FROM deal_change c JOIN deal d ON d.id = c.deal_id WHERE d.title = 'Deal "
                     "three'"_s),
                 u"2026-01-14 40000 2026-04-30|2026-01-20 50000 2026-04-30|2026-01-25 50000 2026-05-31"_s);
        QCOMPARE(story.rows(u"count(*) FROM deal WHERE status = 'open'"_s), u"2"_s);
        QCOMPARE(good(story.workspace().check()), QStringList());
    }

    void whatSomebodyEditedStaysAndIsTold()
    {
        ImportStory story;
        story.import(u"deals.csv"_s, shared(u"hubspot_deals.csv"_s));
        DealEdit edit;
        edit.id = DealId(story.rows(u"id FROM deal WHERE title = 'Shelves'"_s).toLongLong());
        edit.amount = std::optional(Money{50'000, u"EUR"_s});
        good(story.workspace().editDeal(edit));
        QByteArray later = shared(u"hubspot_deals.csv"_s);
        later.replace("340.50", "360.50");
        const ImportResult result = story.import(u"deals.csv"_s, later);
        QCOMPARE(story.rows(u"amount_minor FROM deal WHERE title = 'Shelves'"_s), u"50000"_s);
        QCOMPARE(result.kept.size(), 1);
    }

    void peopleAndDealsDoNotShareAJourney()
    {
        ImportStory story;
        ImportOptions options;
        options.read.journeyName = u"Social journey"_s;
        const QString key = story.rows(u"key FROM journey"_s).section(u'|', 0, 0);
        options.read.journeyName = key;
        const QString path = story.fixture().file(u"deals.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(shared(u"cases.csv"_s));
        file.close();
        const Result<ImportResult> refused = result(story.workspace().importFiles({path}, options));
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().text.contains(u"journey of people"_s), qPrintable(refused.error().text));
        QCOMPARE(story.rows(u"count(*) FROM deal"_s), u"0"_s);
    }

    void peopleOfAnEarlierImportBecomeDealsAndNoFigureChanges()
    {
        // Given deals as earlier imports left them: people who are called like them.
        ImportStory story;
        earlierImport(story);
        const QString before = figures(story);
        const QList<DealConversion> offered = good(story.workspace().dealConversions());
        QCOMPARE(offered.size(), 1);
        QVERIFY(offered.first().clear);
        QCOMPARE(offered.first().deals, 4);
        QCOMPARE(offered.first().peopleGone, 3);
        QCOMPARE(offered.first().peopleKept, 1);
        QCOMPARE(offered.first().purchases, 2);
        const qint64 sum = story.paid();
        const QString people = story.rows(u"display_name FROM person"_s);
        // The file is not read onto that journey before.
        const QString path = story.fixture().file(u"again.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Deal ID,Deal Name,Stage,Entered at,Amount\nR1,Roof,Lead,2026-01-01,400.00\n"
                   "R1,Roof,Won,2026-01-10,400.00\n");
        file.close();
        const Result<ImportResult> refused = result(story.workspace().importFiles({path}, {}));
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().text.contains(u"deal convert"_s), qPrintable(refused.error().text));
        // When they are made deals
        const ChangeSet done = good(story.workspace().convertToDeals({offered.first().journey}));
        QVERIFY(done.operation.isValid());
        // Then they are, with all that was known of them.
        QCOMPARE(good(story.workspace().check()), QStringList());
        QCOMPARE(
            story.rows(
                u"title, status, coalesce(amount_minor, -1), external_key, person_id IS NOT NULL FROM deal"_s),
            u"Case 7 open -1 case:7 0|Gate won 2500 case:R4 1|Roof won 40000 case:R1 0|Wall lost -1 case:R3 0"_s);
        QCOMPARE(story.rows(u"display_name FROM person"_s), u"Gate"_s);
        QCOMPARE(story.paid(), sum);
        QCOMPARE(story.rows(u"count(*) FROM deal WHERE purchase_made = 1"_s), u"2"_s);
        QCOMPARE(figures(story), before);
        QVERIFY(good(story.workspace().dealConversions()).isEmpty());
        // The file goes on where it was.
        QCOMPARE(story
                     .import(u"again.csv"_s, "Deal ID,Deal Name,Stage,Entered at,Amount\n"
                                             "R1,Roof,Lead,2026-01-01,400.00\nR1,Roof,Won,2026-01-10,400.00\n"
                                             "R3,Wall,Lead,2026-03-01,90.00\n")
                     .created,
                 1);
        QCOMPARE(story.rows(u"status, amount_minor FROM deal WHERE title = 'Wall'"_s), u"open 9000"_s);
        good(story.workspace().undo());
        // One undo brings the people back, and one redo the deals.
        good(story.workspace().undo());
        QCOMPARE(story.rows(u"count(*) FROM deal"_s), u"0"_s);
        QCOMPARE(story.rows(u"display_name FROM person"_s), people);
        QCOMPARE(figures(story), before);
        QCOMPARE(good(story.workspace().check()), QStringList());
        good(story.workspace().redo());
        QCOMPARE(figures(story), before);
        QCOMPARE(good(story.workspace().check()), QStringList());
    }

private:
    template<class T>
    static Result<T> result(QFuture<Result<T>> future)
    {
        future.waitForFinished();
        return future.result();
    }

    static void earlierImport(ImportStory &story)
    {
        const QString lead = u"Lead"_s, offer = u"Offer"_s, won = u"Won"_s;
        importAsPeople(
            story.workspace(),
            {{u"R1"_s, u"Roof"_s, {{lead, 1, 1}, {won, 1, 10}}, 40'000},
             {u"R3"_s, u"Wall"_s, {{lead, 1, 2}, {offer, 1, 5}, {u"Lost"_s, 1, 20}}},
             {u"R4"_s, u"Gate"_s, {{lead, 1, 3}, {offer, 1, 7}, {won, 2, 1}}, 2500, u"gate@example.org"_s},
             {u"7"_s, u"Case 7"_s, {{lead, 1, 4}}}});
    }

    /// What reports on the journey and on its money say, but for whom they name.
    static QString figures(ImportStory &story)
    {
        QStringList texts;
        for (const QString &key : {u"funnel"_s, u"conversion"_s, u"time-in-stage"_s, u"paths"_s, u"moves"_s,
                                   u"win-rate"_s, u"velocity"_s, u"exits"_s, u"survival"_s, u"attrition"_s}) {
            insight::ReportSpec spec;
            spec.key = key;
            spec.journey = u"deals"_s;
            spec.now = QDateTime(QDate(2026, 6, 1), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
            QJsonObject json = good(story.workspace().report(spec)).toJson();
            for (const QString &of : {u"spec"_s, u"data_revision"_s, u"proof"_s, u"counted"_s,
                                      u"definition"_s, u"finding"_s, u"title"_s, u"filters"_s})
                json.remove(of);
            texts.append(key + u' ' + QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
        }
        insight::ReportSpec money;
        money.key = u"ledger"_s;
        money.share = 0;
        texts.append(QString::number(
            good(story.workspace().report(money)).toJson()["total"_L1]["minor"_L1].toInteger()));
        return texts.join(u'\n');
    }
};

QTEST_GUILESS_MAIN(ImportDealsTest)
#include "tst_import_deals.moc"
