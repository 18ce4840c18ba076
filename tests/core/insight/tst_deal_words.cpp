// SPDX-License-Identifier: GPL-3.0-or-later
// On a journey of deals every report on walks speaks of deals; on one of people it speaks of people.
#include "core/insight/report_words.h"
#include "tests/support/raw_events.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::insight;
using namespace vouch::test;

namespace
{

/// The same walks as of people and as of deals.
RandomColumns walks(unsigned seed, JourneyCards cards)
{
    // Some of many, for findings that compare.
    RandomColumns made(seed, seed % 6 == 0 ? 300 : 14);
    made.columns.cards = cards;
    for (std::size_t deal = 0; deal < made.columns.personIds.size(); ++deal)
        made.columns.dealPeople.push_back(deal % 4 == 0 ? 0 : std::int64_t(1 + deal / 2));
    return made;
}

/// What each report can be asked, so that it says all it may say.
QList<ReportSpec> asked(const QString &key, unsigned seed)
{
    QList<ReportSpec> all;
    for (const QString &by : {u"month"_s, u"channel"_s, u"owner"_s}) {
        ReportSpec spec = specOf(key);
        spec.now = end;
        spec.by = by;
        spec.journey = u"test"_s;
        all.append(spec);
        spec.owner = u"Kim"_s;
        spec.channel = u"fair"_s;
        all.append(spec);
    }
    for (const QString &mode : {u"strict"_s, u"any"_s}) {
        ReportSpec spec = all.first();
        spec.mode = mode;
        spec.windowDays = 60;
        spec.backward = true;
        spec.count = u"totals"_s;
        spec.node = seed % 2 == 0 ? u"Buy"_s : u"Decide"_s;
        all.append(spec);
    }
    ReportSpec spec = all.first();
    spec.from = RandomColumns::start + 400 * dayMillis;
    all.append(spec);
    spec.from = RandomColumns::start + 490 * dayMillis;
    all.append(spec);
    return all;
}

/// What a report tells in words, each with where it stands.
QStringList told(const ReportValue &value)
{
    QStringList texts{u"title: "_s + value.title, u"finding: "_s + value.finding};
    for (const Column &column : value.columns)
        texts.append(u"column: "_s + column.title);
    for (const ReportPart &part : value.parts) {
        texts.append(u"part: "_s + part.title);
        for (const Column &column : part.columns)
            texts.append(u"column of a part: "_s + column.title);
    }
    return texts;
}

ReportValue value(const EventColumns &columns, const ReportSpec &spec)
{
    Result<ReportValue> made = runReport(columns, spec);
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    return *made;
}

} // namespace

class DealWordsTest : public QObject
{
    Q_OBJECT

    static void reports()
    {
        QTest::addColumn<QString>("key");
        for (const QString &key : reportKeys()) {
            if (isJourneyReport(key))
                QTest::addRow("%s", qPrintable(key)) << key;
        }
    }

private slots:
    void aReportOnDealsSpeaksOfDeals_data() { reports(); }
    void aReportOnDealsSpeaksOfDeals()
    {
        QFETCH(const QString, key);
        static const QRegularExpression ofPeople(
            u"\\b(people|persons?|nobody|somebody|everybody|anybody|who|whom|whose)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (unsigned seed = 0; seed < 24; ++seed) {
            // given
            RandomColumns made = walks(seed, JourneyCards::Deals);
            made.columns.interactions.clear(); // these are people's
            for (Purchase &purchase : made.columns.purchases)
                purchase.person %= made.columns.personCount(); // a deal's purchase is never of nobody known
            for (const ReportSpec &spec : asked(key, seed)) {
                // when
                const ReportValue report = value(made.columns, spec);
                // then
                for (const QString &text : told(report))
                    QVERIFY2(!text.contains(ofPeople), qPrintable(text));
                QVERIFY2(report.counted.contains(u"deal"_s), qPrintable(report.counted));
                QVERIFY2(report.definition.contains(u"deals"_s), qPrintable(report.definition));
                const QString filters = filterText(report);
                QVERIFY2(!filters.contains(u"people"_s) && !filters.contains(u"who"_s), qPrintable(filters));
                QVERIFY2(filters.contains(spec.owner.isEmpty() ? u"everybody's deals"_s : u"deals of Kim"_s),
                         qPrintable(filters));
            }
        }
    }

    void aReportOnPeopleNeverSpeaksOfDealsAndCountsTheSame_data() { reports(); }
    void aReportOnPeopleNeverSpeaksOfDealsAndCountsTheSame()
    {
        QFETCH(const QString, key);
        static const QRegularExpression ofDeals(u"\\bdeals?\\b"_s, QRegularExpression::CaseInsensitiveOption);
        for (unsigned seed = 0; seed < 12; ++seed) {
            // given
            const RandomColumns people = walks(seed, JourneyCards::People),
                                deals = walks(seed, JourneyCards::Deals);
            for (const ReportSpec &spec : asked(key, seed)) {
                // when
                const ReportValue report = value(people.columns, spec), other = value(deals.columns, spec);
                // then
                for (const QString &text :
                     told(report) + QStringList{report.definition, filterText(report), report.counted})
                    QVERIFY2(!text.contains(ofDeals), qPrintable(text));
                QCOMPARE(report.n, other.n);
                QCOMPARE(report.toJson()[u"rows"_s], other.toJson()[u"rows"_s]);
            }
        }
    }

    void whatIsSaidOfDealsIsWhatIsSaidOfPeople()
    {
        // given: 40 go from A to B, of whom one turns back; 2 leave, 3 wait
        const auto walk = [](JourneyCards cards) {
            Columns made;
            JourneyEvents &journey = made.journey({u"A"_s, u"B"_s});
            for (int i = 0; i < 45; ++i) {
                const PersonIndex who = made.person(u"%1"_s.arg(i));
                Columns::move(journey, who, 0, when(u"2025-01-10"_s));
                if (i < 42)
                    Columns::move(journey, who, i < 40 ? 1 : -1, when(u"2025-02-10"_s));
                made.columns.dealPeople.push_back(i / 2);
            }
            Columns::move(journey, 0, 0, when(u"2025-03-10"_s));
            Columns::sort(journey);
            made.columns.cards = cards;
            return made;
        };
        const Columns people = walk(JourneyCards::People), deals = walk(JourneyCards::Deals);
        const auto finding = [](const Columns &made, const QString &key) {
            ReportSpec spec = specOf(key);
            spec.now = when(u"2025-04-10"_s);
            return value(made.columns, spec).finding;
        };
        // then
        QVERIFY(finding(people, u"attrition"_s).startsWith(u"Most leave from A: 2 of 45 people, "_s));
        QVERIFY(finding(deals, u"attrition"_s).startsWith(u"Most leave from A: 2 of 45 deals, "_s));
        QVERIFY(
            finding(people, u"funnel"_s).startsWith(u"The narrowest place is A: of 45 people who were "_s));
        QVERIFY(
            finding(deals, u"funnel"_s).startsWith(u"The narrowest place is A: of 45 deals that were "_s));
        QVERIFY(finding(people, u"exits"_s).startsWith(u"People left 2 times, most often from A; "_s));
        QVERIFY(finding(deals, u"exits"_s).startsWith(u"Deals left 2 times, most often from A; "_s));
        QVERIFY(finding(people, u"next-stage"_s).startsWith(u"Where people go from A: "_s));
        QVERIFY(finding(deals, u"next-stage"_s).startsWith(u"Where deals go from A: "_s));
    }
};

QTEST_GUILESS_MAIN(DealWordsTest)
#include "tst_deal_words.moc"
