// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats.h"
#include "tests/support/collecting_sink.h"

#include <QDirIterator>
#include <QTest>

using namespace vouch;
using namespace vouch::exchange;
using namespace Qt::StringLiterals;
using test::CollectingSink;

/// Every sample file that others wrote goes through readFile(). What it must give is counted here by other
/// means.
class SamplesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyFileIsReadOrRefusedWithASentence_data();
    void everyFileIsReadOrRefusedWithASentence();
    void everyRowIsAccountedFor();
    void theHelpDeskLogGivesItsKnownPaths();
    void bothPipelineHistoriesTellTheSameDeals();
    void shopifyOrdersAreWholeAndSummedOnce();
    void linkedInConnectionsComeWithProfiles();
    void roundcubesListsEqualTheirExpectedCards_data();
    void roundcubesListsEqualTheirExpectedCards();
    void socialHandlesOfPhonesAreFound();
};

namespace
{

QString samples(const QString &path)
{
    return QStringLiteral(VOUCH_SAMPLES) + u'/' + path;
}

CollectingSink readSample(const QString &path)
{
    CollectingSink sink;
    ReadOptions options;
    options.now = 1'790'000'000'000;
    const Status status = readFile(samples(path), options, sink);
    if (!status)
        qWarning("%s", qPrintable(status.error().text));
    return sink;
}

QStringList values(const QList<Labelled> &list)
{
    QStringList result;
    for (const Labelled &each : list)
        result.append(each.value);
    return result;
}

} // namespace

void SamplesTest::initTestCase()
{
    if (!QDir(samples({})).exists())
        QSKIP("The samples are not beside the checkout.");
}

void SamplesTest::everyFileIsReadOrRefusedWithASentence_data()
{
    QTest::addColumn<QString>("path");
    if (!QDir(samples({})).exists())
        return;
    QDirIterator files(samples({}), QDir::Files, QDirIterator::Subdirectories);
    QStringList paths;
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path.mid(samples({}).size()))) << path;
}

void SamplesTest::everyFileIsReadOrRefusedWithASentence()
{
    QFETCH(QString, path);
    CollectingSink sink;
    ReadOptions options;
    options.now = 1'790'000'000'000;
    const Status status = readFile(path, options, sink);
    if (!status) {
        QVERIFY(status.error().text.contains(QFileInfo(path).fileName()));
        QCOMPARE(sink.rows(), 0);
        if (qEnvironmentVariableIsSet("VOUCH_SHOW"))
            qInfo("refused: %s", qPrintable(status.error().text));
        return;
    }
    for (const Draft &draft : sink.drafts) {
        QVERIFY(draft.line > 0);
        QVERIFY(draft.rows >= (draft.countVisits ? 0 : 1));
        QVERIFY(!draft.person.displayName.contains(u'\n'));
    }
    if (qEnvironmentVariableIsSet("VOUCH_SHOW")) {
        const Result<Format> format = detectFormat(path);
        QStringList names;
        for (const Draft &draft : sink.drafts.first(qMin<qsizetype>(3, sink.drafts.size())))
            names.append(draft.person.displayName + u'<' + draft.person.given + u'|' + draft.person.family +
                         u"> e"_s + QString::number(draft.person.emails.size()) + u" t"_s +
                         QString::number(draft.person.phones.size()) + u" p"_s +
                         QString::number(draft.person.profiles.size()) + u" c"_s +
                         QString::number(draft.person.custom.size()));
        qInfo("%s: %lld drafts %lld rows %lld skipped %lld failed %lld warned: %s", qPrintable(format->key),
              qlonglong(sink.drafts.size()), sink.draftRows(), sink.skippedRows(), sink.failedRows(),
              qlonglong(sink.warnings.size()), qPrintable(names.join(u"; "_s)));
        for (const auto &failure : sink.failures.first(qMin<qsizetype>(3, sink.failures.size())))
            qInfo("   failed %lld: %s", failure.issue.line, qPrintable(failure.issue.reason));
        for (const auto &failure : sink.skips.first(qMin<qsizetype>(2, sink.skips.size())))
            qInfo("   skipped %lld: %s", failure.issue.line, qPrintable(failure.issue.reason));
        for (const auto &warning : sink.warnings.first(qMin<qsizetype>(3, sink.warnings.size())))
            qInfo("   warning %lld: %s", warning.line, qPrintable(warning.reason));
    }
}

void SamplesTest::everyRowIsAccountedFor()
{
    // Rows and people as another program counts them: Python's csv module, and BEGIN lines without AGENT
    // cards.
    QFile truth(QStringLiteral(VOUCH_TEST_DATA) + u"/exchange/known_rows.csv"_s);
    QVERIFY(truth.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(truth.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
    QCOMPARE(lines.size(), 127);
    for (const QString &line : lines) {
        const QStringList known = line.split(u';');
        const Result<Format> format = detectFormat(samples(known.at(0)));
        QVERIFY2(format.ok(), qPrintable(known.at(0)));
        QCOMPARE(format->key, known.at(1));
        const CollectingSink sink = readSample(known.at(0));
        QVERIFY2(sink.rows() == known.at(2).toLongLong(), qPrintable(known.at(0)));
        QVERIFY2(sink.drafts.size() == known.at(3).toLongLong(), qPrintable(known.at(0)));
    }
}

void SamplesTest::theHelpDeskLogGivesItsKnownPaths()
{
    const CollectingSink sink = readSample(u"analytics/event_logs/helpdesk_verenich.csv"_s);
    QCOMPARE(sink.drafts.size(), 3804);
    QCOMPARE(sink.rows(), 13710);
    QCOMPARE(sink.journeys.size(), 1);
    QCOMPARE(sink.journeys.first().stages.size(), 9);
    qint64 repeats = 0;
    QHash<QString, int> paths;
    for (const Draft &draft : sink.drafts) {
        QVERIFY(draft.countVisits);
        QStringList path;
        Millis before = 0;
        QCOMPARE(draft.deals.size(), 1); // a case of nobody is a deal
        for (const VisitDraft &visit : draft.deals.first().visits) {
            QVERIFY(visit.at >= before);
            before = visit.at;
            if (!path.isEmpty() && path.last() == visit.stage)
                ++repeats;
            else
                path.append(visit.stage);
        }
        ++paths[path.join(u'>')];
    }
    QCOMPARE(repeats, 752);
    QCOMPARE(paths.size(), 69);
    QCOMPARE(paths.value(u"1>8>6"_s), 2545);
}

void SamplesTest::bothPipelineHistoriesTellTheSameDeals()
{
    const QStringList stages{u"Discovery"_s,   u"Qualified"_s,  u"Demo"_s,       u"Proposal"_s,
                             u"Negotiation"_s, u"Closed Won"_s, u"Closed Lost"_s};
    for (const QString &file : {u"sample_hubspot_deals.csv"_s, u"sample_salesforce_history.csv"_s}) {
        const CollectingSink sink = readSample(u"analytics/pipeline_history/"_s + file);
        QCOMPARE(sink.drafts.size(), 1600);
        QVERIFY(sink.journeys.first().deals);
        QCOMPARE(sink.journeys.first().stages, stages);
        QCOMPARE(sink.journeys.first().won, QStringList{u"Closed Won"_s});
        QCOMPARE(sink.journeys.first().lost, QStringList{u"Closed Lost"_s});
        QHash<QString, int> entered;
        QHash<QString, int> last;
        qint64 won = 0;
        for (const Draft &draft : sink.drafts) {
            QCOMPARE(draft.deals.size(), 1);
            const DealDraft &deal = draft.deals.first();
            for (const VisitDraft &visit : deal.visits)
                ++entered[visit.stage];
            ++last[deal.visits.last().stage];
            if (deal.status == DealStatus::Won && deal.known.amount)
                won += deal.known.amount->minor;
        }
        const QList<int> expected{1600, 999, 756, 356, 206, 175, 1384};
        for (qsizetype i = 0; i < stages.size(); ++i)
            QCOMPARE(entered.value(stages.at(i)), expected.at(i));
        QCOMPARE(last.value(u"Closed Won"_s), 175);
        QCOMPARE(last.value(u"Closed Lost"_s), 1384);
        QCOMPARE(won, 649'300'000);
    }
    QCOMPARE(readSample(u"analytics/pipeline_history/sample_salesforce_history.csv"_s).skippedRows(), 455);
}

void SamplesTest::shopifyOrdersAreWholeAndSummedOnce()
{
    const CollectingSink sink = readSample(u"commerce/shopify/orders_export_1.csv"_s);
    QCOMPARE(sink.drafts.size(), 4);
    const Draft &first = sink.drafts.first();
    QCOMPARE(first.rows, 2);
    QCOMPARE(values(first.person.emails), QStringList{u"ada@example.com"_s});
    QCOMPARE(first.person.displayName, u"Ada Example"_s);
    const PurchaseDraft &order = first.purchases.first();
    QCOMPARE(order.orderNumber, u"#1001"_s);
    QCOMPARE(order.net.minor, 5629);
    QCOMPARE(order.net.currency, u"USD"_s);
    QCOMPARE(toIso(order.at), u"2026-09-03T14:14:00Z"_s);
    QCOMPARE(order.lines.size(), 2);
    QCOMPARE(order.lines.first().quantity, 2);
    QCOMPARE(order.lines.first().price.minor, 1600);
    qint64 total = 0;
    for (const Draft &draft : readSample(u"commerce/shopify/ltv_fixture_orders.csv"_s).drafts)
        total += draft.purchases.first().net.minor;
    QCOMPARE(total, 99'500); // with order #1004, whose buyer the file does not name
    for (const QString &sales :
         {u"gumroad/Sales_gumroad.csv"_s, u"stripe/unified_payments_paid_refunded_failed.csv"_s,
          u"woocommerce/order_export_header.csv"_s, u"square/items-2026-09.csv"_s,
          u"ebay/orders_standard.csv"_s, u"etsy/EtsySoldOrders2026-9.csv"_s,
          u"china/alipay_records_gbk.csv"_s}) {
        const Result<Format> format = detectFormat(samples(u"commerce/"_s + sales));
        QVERIFY2(!format, qPrintable(sales));
        QVERIFY2(format.error().text.contains(u"these are sales"_s), qPrintable(format.error().text));
    }
}

void SamplesTest::linkedInConnectionsComeWithProfiles()
{
    const CollectingSink many = readSample(u"linkedin/silkyrich_2026/Connections.csv"_s);
    QCOMPARE(many.drafts.size(), 2000);
    QCOMPARE(many.drafts.first().line, 5);
    QCOMPARE(many.drafts.first().person.profiles.first().handle, u"fake-charles-babbage"_s);
    const CollectingSink era =
        readSample(u"linkedin/orgsignal_eras/Basic_LinkedInDataExport_10-21-2023/Connections.csv"_s);
    QCOMPARE(era.skippedRows(), 1);
    QCOMPARE(era.drafts.at(1).interactions.first().externalId, u"connected:tomasreyes"_s);
    QCOMPARE(toIso(era.drafts.at(1).interactions.first().at), u"2019-11-14T00:00:00Z"_s);
    QCOMPARE(toIso(era.drafts.at(1).person.profiles.first().followedSince), u"2019-11-14T00:00:00Z"_s);
    QCOMPARE(era.drafts.at(2).person.family, u"Hale"_s);
    QCOMPARE(era.drafts.at(2).person.suffix, u"PhD"_s);
}

void SamplesTest::roundcubesListsEqualTheirExpectedCards_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"email"_s, u"gmail"_s, u"outlook"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void SamplesTest::roundcubesListsEqualTheirExpectedCards()
{
    QFETCH(QString, name);
    const CollectingSink list = readSample(u"csv_contacts/roundcube_"_s + name + u".csv"_s);
    const CollectingSink cards = readSample(u"csv_contacts/roundcube_"_s + name + u".expected.vcf"_s);
    QCOMPARE(list.drafts.size(), cards.drafts.size());
    for (qsizetype i = 0; i < cards.drafts.size(); ++i) {
        const PersonDraft &row = list.drafts.at(i).person;
        const PersonDraft &card = cards.drafts.at(i).person;
        QCOMPARE(values(row.emails), values(card.emails));
        QCOMPARE(row.given, card.given);
        QCOMPARE(row.family, card.family);
        QCOMPARE(row.additional, card.additional);
        QCOMPARE(row.prefix, card.prefix);
        QCOMPARE(row.suffix, card.suffix);
        QCOMPARE(row.nickname, card.nickname);
        QCOMPARE(row.birthday, card.birthday);
        QCOMPARE(row.organisation, card.organisation);
        QCOMPARE(row.title, card.title);
        QCOMPARE(row.addresses.size(), card.addresses.size());
    }
}

void SamplesTest::socialHandlesOfPhonesAreFound()
{
    const PersonDraft phone = readSample(u"vcard/social/iphone17_share_v3.vcf"_s).drafts.first().person;
    QStringList handles;
    for (const ProfileDraft &profile : phone.profiles)
        handles.append(profile.network + u':' + profile.handle);
    QCOMPARE(handles,
             (QStringList{u"x:alexrivera"_s, u"linkedin:alex-rivera-sg"_s, u"telegram:alexrivera"_s}));
    const PersonDraft google =
        readSample(u"vcard/social/google_contacts_export_v3.vcf"_s).drafts.first().person;
    handles.clear();
    for (const ProfileDraft &profile : google.profiles)
        handles.append(profile.network + u':' + profile.handle);
    QCOMPARE(handles,
             (QStringList{u"telegram:priyasharma"_s, u"linkedin:priya-sharma-vc"_s, u"x:priyasharma_vc"_s}));
    QVERIFY(google.tags.isEmpty());
    const Draft chinese = readSample(u"vcard/social/android_qp_chinese_v21.vcf"_s).drafts.first();
    QCOMPARE(chinese.person.displayName, u"张伟"_s);
    QCOMPARE(chinese.person.family, u"张"_s);
    QCOMPARE(chinese.person.title, u"首席执行官"_s);
    QCOMPARE(chinese.notes.first().text, u"在Token2049认识\nFollow up next week"_s);
    QVERIFY(chinese.person.phones.last().preferred);
}

QTEST_GUILESS_MAIN(SamplesTest)
#include "tst_samples.moc"
