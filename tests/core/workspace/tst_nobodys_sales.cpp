// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/report.h"
#include "core/journeys/rule.h"
#include "core/store/connection.h"
#include "core/store/records/people.h"
#include "core/workspace/imports.h"
#include "tests/support/shop.h"

#include <QFile>

using namespace vouch;
using namespace vouch::test;
using exchange::Draft;
using exchange::PurchaseDraft;

namespace
{

PurchaseDraft order(const QString &number, qint64 minor, Millis at = noon)
{
    PurchaseDraft sale;
    sale.orderNumber = number;
    sale.source = u"shop"_s;
    sale.at = at;
    sale.net = euros(minor);
    sale.channel = u"counter"_s;
    sale.lines.append({u"Tea"_s, 2, euros(minor / 2)});
    return sale;
}

Draft ofNobody(const PurchaseDraft &sale)
{
    Draft draft;
    draft.nobody = true;
    draft.purchases = {sale};
    return draft;
}

Draft ofSomebody(const QString &name, const PurchaseDraft &sale)
{
    Draft draft;
    draft.person.displayName = name;
    draft.person.emails = {{{}, name.toLower() + u"@example.com"_s, true}};
    draft.purchases = {sale};
    return draft;
}

} // namespace

/// An order of which no file has named the buyer yet: money that came in all the same.
class TestNobodysSales : public QObject
{
    Q_OBJECT

    static ImportResult import(WorkspaceFixture &f, const QList<Draft> &drafts, ImportOptions options = {})
    {
        options.place = false;
        return good(f.workspace->importDrafts(
            u"orders.csv"_s, u"csv"_s,
            [drafts](exchange::DraftSink &sink) -> Status {
                for (const Draft &draft : drafts)
                    sink.add(draft);
                return Done{};
            },
            options));
    }

    /// "number person net" of every row, refunds with their number in brackets.
    static QStringList sales(const WorkspaceFixture &f)
    {
        const auto db = std::move(*Connection::open(f.path(), Connection::Access::ReadOnly));
        const QString lines =
            db->runValue(u"SELECT group_concat(line, ';') FROM (SELECT order_number || ' ' || "
                         "coalesce((SELECT display_name FROM person p WHERE p.id = b.person_id), '-') || ' ' "
                         "|| net_minor AS line FROM purchase b ORDER BY id)"_s)
                ->toString();
        return lines.split(u';', Qt::SkipEmptyParts);
    }

private slots:
    void aSaleWithoutABuyerIsKeptOnceHoweverOftenItIsRead()
    {
        WorkspaceFixture f;
        const QList<Draft> file{ofNobody(order(u"#1"_s, 5000)), ofNobody(order(u"#2"_s, 7000))};
        const ImportResult first = import(f, file);
        QCOMPARE(first.created, 2);
        QCOMPARE(first.purchases, 2);
        QCOMPARE(first.people, 0);
        QCOMPARE(first.failed, 0);
        QCOMPARE(sales(f), (QStringList{u"#1 - 5000"_s, u"#2 - 7000"_s}));
        const QString once = f.dump();
        const ImportResult again = import(f, file);
        QCOMPARE(again.created + again.updated + again.failed, 0);
        QCOMPARE(again.skipped, 2);
        QCOMPARE(f.dump(), once);
        QCOMPARE(good(f.workspace->people({}, 10)).total, 0);
        QCOMPARE(good(f.workspace->check()), QStringList());
    }

    void itsRefundIsNobodysToo()
    {
        WorkspaceFixture f;
        PurchaseDraft refunded = order(u"#1"_s, 5000);
        refunded.refunded = euros(2000);
        import(f, {ofNobody(refunded)});
        QCOMPARE(sales(f), (QStringList{u"#1 - 5000"_s, u"#1 - -2000"_s}));
        refunded.refunded = euros(5000);
        QCOMPARE(import(f, {ofNobody(refunded)}).updated, 1);
        QCOMPARE(sales(f), (QStringList{u"#1 - 5000"_s, u"#1 - -5000"_s}));
    }

    void theSaleGoesToTheBuyerWhomALaterFileNames()
    {
        WorkspaceFixture f;
        PurchaseDraft sale = order(u"#1"_s, 5000);
        sale.refunded = euros(1000);
        import(f, {ofNobody(sale), ofNobody(order(u"#2"_s, 300))});
        const QString before = f.dump();
        const ImportResult named = import(f, {ofSomebody(u"Ana"_s, sale)});
        QCOMPARE(named.purchases, 0);
        QCOMPARE(named.people, 1);
        QCOMPARE(sales(f), (QStringList{u"#1 Ana 5000"_s, u"#1 Ana -1000"_s, u"#2 - 300"_s}));
        // An older file read again takes it from nobody, and what it says of refunds is the buyer's.
        sale.refunded = euros(1500);
        import(f, {ofNobody(sale)});
        QCOMPARE(sales(f), (QStringList{u"#1 Ana 5000"_s, u"#1 Ana -1500"_s, u"#2 - 300"_s}));
        good(f.workspace->undo());
        good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
        good(f.workspace->redo());
        QCOMPARE(sales(f).first(), u"#1 Ana 5000"_s);
    }

    void theImportIsTakenBackWhole_data()
    {
        QTest::addColumn<UndoConflict>("conflict");
        QTest::newRow("with later changes") << UndoConflict::AlsoLater;
        QTest::newRow("keeping later changes") << UndoConflict::KeepLater;
    }
    void theImportIsTakenBackWhole()
    {
        QFETCH(UndoConflict, conflict);
        WorkspaceFixture f;
        const QString before = f.dump();
        const ImportResult imported =
            import(f, {ofNobody(order(u"#1"_s, 5000)), ofSomebody(u"Ana"_s, order(u"#2"_s, 100))});
        good(f.workspace->addNote(good(f.workspace->findPerson(u"Ana"_s)), u"likes tea"_s));
        good(f.workspace->undo(imported.operation, conflict));
        // Ana stays where what was written of her since is kept; a sale of nobody hangs on nothing that was.
        QCOMPARE(sales(f),
                 conflict == UndoConflict::KeepLater ? QStringList{u"#2 Ana 100"_s} : QStringList());
        if (conflict == UndoConflict::AlsoLater)
            QCOMPARE(f.dump(), before);
        QCOMPARE(good(f.workspace->check()), QStringList());
    }

    void updatesOnlyBringNoSaleThatIsNotThere()
    {
        WorkspaceFixture f;
        import(f, {ofNobody(order(u"#1"_s, 5000))});
        ImportOptions options;
        options.match = ImportOptions::Match::UpdateOnly;
        const ImportResult result =
            import(f, {ofNobody(order(u"#1"_s, 4000)), ofNobody(order(u"#2"_s, 10))}, options);
        QCOMPARE(result.updated, 1);
        QCOMPARE(result.skipped, 1);
        QCOMPARE(sales(f), QStringList{u"#1 - 4000"_s});
    }

    void enjoymentAndDriversOfNobodyAskNobody()
    {
        WorkspaceFixture f;
        PurchaseDraft sale = order(u"#1"_s, 5000);
        sale.enjoyment = exchange::EnjoyDraft{};
        sale.enjoyment->delivery = false;
        sale.enjoyment->score = 3;
        sale.drivers = {u"price"_s};
        QCOMPARE(import(f, {ofNobody(sale)}).failed, 0);
        QCOMPARE(good(f.workspace->openTasks(10)).size(), 0);
        insight::ReportSpec spec;
        spec.key = u"nps"_s;
        QCOMPARE(good(f.workspace->report(spec)).n, 0);
    }

    void rulesAndTodayLookAtPeopleAlone()
    {
        WorkspaceFixture f;
        Rule rule;
        rule.when = Rule::When::Purchase;
        rule.then = {{RuleAction::Kind::Tag, u"buyer"_s}};
        RuleRecord record{0, u"Whoever buys"_s, ruleToJson(rule), true};
        good(f.workspace->saveRule(record));
        import(f, {ofNobody(order(u"#1"_s, 5000)), ofSomebody(u"Ana"_s, order(u"#2"_s, 100))});
        good(f.workspace->runRules());
        QCOMPARE(good(f.workspace->suggestions(10)).size(), 1);
        QCOMPARE(good(f.workspace->tryRule(record)).looked, 1);
        rule.when = Rule::When::Quiet;
        rule.days = 1;
        record.definition = ruleToJson(rule);
        (void)good(f.workspace->tryRule(record));
        (void)good(f.workspace->today());
        QCOMPARE(good(f.workspace->check()), QStringList());
    }

    void anExportedWorkspaceReadsBackWithThem()
    {
        WorkspaceFixture f;
        import(f, {ofNobody(order(u"#1"_s, 5000)), ofSomebody(u"Ana"_s, order(u"#2"_s, 100))});
        const QString json = f.file(u"whole.json"_s);
        QVERIFY(await(f.workspace->exportJson(json)).ok());
        WorkspaceFixture copy;
        good(copy.workspace->importJson(json));
        QCOMPARE(sales(copy), sales(f));
        QCOMPARE(good(copy.workspace->check()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestNobodysSales)
#include "tst_nobodys_sales.moc"
