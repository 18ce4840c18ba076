// SPDX-License-Identifier: GPL-3.0-or-later
// What a row consists of does not depend on who writes it: what somebody enters, and what a file tells of the
// same, become the same rows.
#include "core/store/journal.h"
#include "core/store/records/people.h"
#include "core/store/sql_catalog.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/people.h"
#include "core/workspace/requests/programmes.h"
#include "core/workspace/requests/tasks.h"
#include "tests/support/import_story.h"

#include <QDir>
#include <functional>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

using Enter = std::function<QFuture<Result<ChangeSet>>(Workspace &)>;
using Tell = std::function<void(exchange::Draft &)>;
Q_DECLARE_METATYPE(Enter)
Q_DECLARE_METATYPE(Tell)

namespace
{

constexpr Millis then = noon - 5 * dayMillis;
const PersonId ana(1), bo(2);

void addTwoPeople(ImportStory &story)
{
    story.fixture().addPerson(u"Ana Sousa"_s, u"ana@example.org"_s);
    story.fixture().addPerson(u"Bo Berg"_s, u"bo@example.org"_s);
}

ImportResult importAbout(ImportStory &story, const QString &email, const Tell &tell)
{
    return good(story.workspace().importDrafts(u"File"_s, u"csv"_s,
                                               [&](exchange::DraftSink &sink) -> Status {
                                                   exchange::Draft draft;
                                                   draft.person.emails.append({{}, email, true});
                                                   draft.journeyKey = u"social-journey"_s;
                                                   tell(draft);
                                                   sink.add(draft);
                                                   return Done{};
                                               },
                                               {}));
}

/// The rows of a table without what is of the operation, and of the file, that told of them.
QString rowsOf(ImportStory &story, const QString &table)
{
    static const QSet<QString> ofTheTeller{u"version"_s,  u"cause"_s,       u"rank"_s,   u"order_source"_s,
                                           u"standing"_s, u"standing_at"_s, u"net_at"_s, u"order_key"_s};
    QStringList columns;
    for (const QString &name : story.rows(u"name FROM pragma_table_info('%1')"_s.arg(table)).split(u'|')) {
        if (!ofTheTeller.contains(name))
            columns.append(name);
    }
    return story.rows(u"%1 FROM %2"_s.arg(columns.join(u", "_s), table));
}

} // namespace

class RowsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsEnteredAndWhatAFileTellsAreTheSameRows_data();
    void whatIsEnteredAndWhatAFileTellsAreTheSameRows();
    void aTableHasOneInsertOfItsRows();
    void aKindThatIsNoneIsNamedWhoeverSaysIt();
    void thatSomebodyBroughtSomebodyIsSaidOnce();
    void aVisitOfTheSameMomentAsAKnownMoveTakesNobodyElsesMoveBack();
    void aBareHandleComesBehindNamesAlsoAfterAnEdit();
};

void RowsTest::whatIsEnteredAndWhatAFileTellsAreTheSameRows_data()
{
    QTest::addColumn<QStringList>("tables");
    QTest::addColumn<Enter>("enter");
    QTest::addColumn<Tell>("tell");
    const When day = When::day(QDate(2026, 5, 20));

    QTest::newRow("a note") << QStringList{u"note"_s}
                            << Enter([](Workspace &w) { return w.addNote(ana, u"likes *green*"_s, then); })
                            << Tell([](exchange::Draft &d) {
                                   d.notes.append({u"likes *green*"_s, then, false});
                               });
    QTest::newRow("a task of a day") << QStringList{u"task"_s} << Enter([day](Workspace &w) {
        return w.addTask({ana, u"Call"_s, {}, day});
    }) << Tell([day](exchange::Draft &d) {
        d.tasks.append({u"Call"_s, day.at, 0, true});
    });
    QTest::newRow("a profile") << QStringList{u"social_profile"_s} << Enter([](Workspace &w) {
        PersonEdit edit;
        edit.id = ana;
        edit.profiles = QList<ProfileRecord>{
            {0, u"mastodon"_s, u"ana@example.org"_s, u"https://example.org/@ana"_s, {}, {}}};
        return w.editPerson(edit);
    }) << Tell([](exchange::Draft &d) {
        d.person.profiles.append(
            {u"mastodon"_s, u"ana@example.org"_s, u"https://example.org/@ana"_s, {}, -1, 0});
    });
    QTest::newRow("a complaint") << QStringList{u"interaction"_s, u"service_case"_s}
                                 << Enter([](Workspace &w) {
                                        InteractionEntry entry;
                                        entry.person = ana;
                                        entry.channel = u"instagram"_s;
                                        entry.kind = u"comment"_s;
                                        entry.intent = u"complain"_s;
                                        entry.sentiment = -1;
                                        entry.text = u"It came too late."_s;
                                        entry.link = u"https://example.org/p/1"_s;
                                        entry.campaign = u"spring"_s;
                                        entry.needsAnswer = true;
                                        entry.at = then;
                                        return w.addInteraction(entry);
                                    })
                                 << Tell([](exchange::Draft &d) {
                                        exchange::InteractionDraft said;
                                        said.channel = u"instagram"_s;
                                        said.kind = u"comment"_s;
                                        said.intent = u"complain"_s;
                                        said.sentiment = -1;
                                        said.text = u"It came too late."_s;
                                        said.link = u"https://example.org/p/1"_s;
                                        said.campaign = u"spring"_s;
                                        said.needsAnswer = true;
                                        said.at = then;
                                        d.interactions.append(said);
                                    });
    QTest::newRow("a purchase") << QStringList{u"purchase"_s, u"purchase_line"_s}
                                << Enter([day](Workspace &w) {
                                       PurchaseEntry entry;
                                       entry.person = ana;
                                       entry.at = day;
                                       entry.net = {5000, u"EUR"_s};
                                       entry.costMinor = 2000;
                                       entry.channel = u"shop"_s;
                                       entry.orderNumber = u"A-7"_s;
                                       entry.friction = u"long queue"_s;
                                       entry.renewalAt = When::day(QDate(2026, 5, 30));
                                       entry.lines = {{u"Bag"_s, 2, {2500, u"EUR"_s}}};
                                       return w.addPurchase(entry);
                                   })
                                << Tell([day](exchange::Draft &d) {
                                       exchange::PurchaseDraft bought;
                                       bought.at = day.at;
                                       bought.dayOnly = true;
                                       bought.net = {5000, u"EUR"_s};
                                       bought.cost = Money{2000, u"EUR"_s};
                                       bought.channel = u"shop"_s;
                                       bought.orderNumber = u"A-7"_s;
                                       bought.friction = u"long queue"_s;
                                       bought.renewalAt = When::day(QDate(2026, 5, 30)).at;
                                       bought.lines = {{u"Bag"_s, 2, {2500, u"EUR"_s}}};
                                       d.purchases.append(bought);
                                   });
    QTest::newRow("how it was enjoyed, and what led to it")
        << QStringList{u"enjoy_check"_s, u"task"_s, u"decision_driver"_s} << Enter([](Workspace &w) {
               PurchaseEntry entry;
               entry.person = ana;
               entry.at = then;
               entry.net = {5000, u"EUR"_s};
               good(w.addPurchase(entry));
               good(w.addDriver({ana, PurchaseId(1), u"trust"_s, {}}));
               EnjoyEntry enjoyed;
               enjoyed.purchase = PurchaseId(1);
               enjoyed.delivery = true;
               enjoyed.worked = false;
               enjoyed.score = 9;
               enjoyed.at = noon - dayMillis;
               return w.recordEnjoyment(enjoyed);
           })
        << Tell([](exchange::Draft &d) {
               exchange::PurchaseDraft bought;
               bought.at = then;
               bought.net = {5000, u"EUR"_s};
               bought.drivers = QStringList{u"trust"_s};
               bought.enjoyment = exchange::EnjoyDraft{true, {}, false, {}, {}, 9, noon - dayMillis};
               d.purchases.append(bought);
           });
    QTest::newRow("a brand that is considered no more")
        << QStringList{u"consideration_item"_s} << Enter([](Workspace &w) {
               return w.addConsideration({ana, u"Rival"_s, When(then), When(noon - dayMillis)});
           })
        << Tell([](exchange::Draft &d) {
               d.considerations.append({u"Rival"_s, then, noon - dayMillis});
           });
    QTest::newRow("advocacy") << QStringList{u"advocacy_event"_s} << Enter([](Workspace &w) {
        AdvocacyEntry entry;
        entry.person = ana;
        entry.kind = u"review"_s;
        entry.channel = u"trustpilot"_s;
        entry.note = u"five stars"_s;
        entry.reach = 300;
        entry.at = then;
        return w.addAdvocacy(entry);
    }) << Tell([](exchange::Draft &d) {
        exchange::AdvocacyDraft praise;
        praise.kind = u"review"_s;
        praise.channel = u"trustpilot"_s;
        praise.note = u"five stars"_s;
        praise.reach = 300;
        praise.at = then;
        d.advocacy.append(praise);
    });
    QTest::newRow("a referral") << QStringList{u"referral"_s} << Enter([](Workspace &w) {
        return w.addReferral({bo, ana, u"one"_s, u"joined"_s, When(then)});
    }) << Tell([](exchange::Draft &d) {
        d.referrals.append({u"bo@example.org"_s, then, false, u"one"_s, u"joined"_s, {}});
    });
    QTest::newRow("a move") << QStringList{u"transition"_s, u"placement"_s} << Enter([](Workspace &w) {
        const Journey journey = good(w.journeys()).at(0);
        MoveRequest request;
        request.walkers = {ana};
        request.journey = journey.id;
        request.to = journey.stages.at(2).id;
        request.at = noon;
        return w.moveToStage(request);
    }) << Tell([](exchange::Draft &d) {
        d.visits.append({u"Decide"_s, noon, false, {}, {}, false});
    });
}

void RowsTest::whatIsEnteredAndWhatAFileTellsAreTheSameRows()
{
    QFETCH(QStringList, tables);
    QFETCH(Enter, enter);
    QFETCH(Tell, tell);
    ImportStory typed, read;
    addTwoPeople(typed);
    addTwoPeople(read);

    good(enter(typed.workspace()));
    const ImportResult result = importAbout(read, u"ana@example.org"_s, tell);

    QCOMPARE(result.failed, 0);
    for (const QString &table : std::as_const(tables)) {
        const QString rows = rowsOf(typed, table);
        QVERIFY2(!rows.isEmpty(), qPrintable(table));
        QCOMPARE(rowsOf(read, table), rows);
    }
}

void RowsTest::aTableHasOneInsertOfItsRows()
{
    static const QRegularExpression insert(u"INSERT (?:OR \\w+ )?INTO (\\w+) \\([^)]*\\)\\s+VALUES"_s);
    QHash<QString, QStringList> inserts;
    for (const QString &name : QDir(u":/sql"_s).entryList({u"*.sql"_s}, QDir::Files)) {
        QFile file(u":/sql/"_s + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto statements = SqlCatalog::parse(QString::fromUtf8(file.readAll()), u"QSQLITE"_s);
        for (auto it = statements.cbegin(); it != statements.cend(); ++it) {
            for (auto found = insert.globalMatch(*it); found.hasNext();) {
                const QString table = found.next().captured(1);
                if (journal::trackedTables().contains(table) && it.key() != u"time_zone_first")
                    inserts[table].append(it.key()); // the one named is of a migration
            }
        }
    }
    QVERIFY(inserts.size() > 20);
    for (const QStringList &names : std::as_const(inserts))
        QVERIFY2(names.size() == 1, qPrintable(names.join(u", "_s)));
}

void RowsTest::aKindThatIsNoneIsNamedWhoeverSaysIt()
{
    ImportStory story;
    addTwoPeople(story);
    InteractionEntry entry;
    entry.person = ana;
    entry.channel = u"phone"_s;
    entry.kind = u"yodel"_s;
    const Error refused = bad(story.workspace().addInteraction(entry));
    QCOMPARE(refused.kind, Error::Kind::Invalid);
    QVERIFY2(refused.text.contains(u"yodel"_s), qPrintable(refused.text));

    const ImportResult result = importAbout(story, u"ana@example.org"_s, [](exchange::Draft &draft) {
        exchange::InteractionDraft said;
        said.channel = u"phone"_s;
        said.kind = u"yodel"_s;
        said.at = then;
        draft.interactions.append(said);
    });
    QCOMPARE(result.failed, 1);
    QCOMPARE(result.errors.at(0).reason, refused.text);
}

void RowsTest::thatSomebodyBroughtSomebodyIsSaidOnce()
{
    ImportStory story;
    addTwoPeople(story);
    const auto tell = [](exchange::Draft &draft) {
        draft.referrals.append({u"bo@example.org"_s, then, false, u"one"_s, u"joined"_s, {}});
    };
    good(story.workspace().addReferral({bo, ana, u"one"_s, u"joined"_s, When(then)}));
    const QString before = story.fixture().dump();

    const Error again = bad(story.workspace().addReferral({bo, ana, u"two"_s, u"invited"_s, {}}));
    QCOMPARE(again.kind, Error::Kind::Conflict);
    QVERIFY2(again.text.contains(u"Bo Berg"_s) && again.text.contains(u"Ana Sousa"_s),
             qPrintable(again.text));
    QCOMPARE(importAbout(story, u"ana@example.org"_s, tell).skipped, 1);
    QCOMPARE(story.fixture().dump(), before);
}

/// A file tells of somebody's earlier visit at the very moment of one that is known. The new move is told
/// apart from it by its own number, not by that of a row that was written before.
void RowsTest::aVisitOfTheSameMomentAsAKnownMoveTakesNobodyElsesMoveBack()
{
    ImportStory story;
    const QStringList names = [&] {
        QStringList all;
        for (const Stage &stage : story.fixture().journey().stages)
            all.append(stage.name);
        return all;
    }();
    for (int i = 0; i < 20; ++i)
        story.fixture().addPerson(u"Person %1"_s.arg(i)); // each with a move of their own
    const auto tell = [&](const QList<std::pair<int, Millis>> &visits) {
        return [&, visits](exchange::Draft &draft) {
            draft.person.displayName = u"Ana Sousa"_s;
            draft.countVisits = true;
            for (const auto &[stage, at] : visits)
                draft.visits.append({names.at(stage), at, false, {}, {}, false});
        };
    };
    const auto superseding = [&] {
        return story.rows(u"id FROM transition WHERE supersedes_id IS NOT NULL"_s);
    };
    importAbout(story, u"ana@example.org"_s, tell({{0, then}, {3, noon - dayMillis}}));
    QCOMPARE(superseding(), QString());

    importAbout(story, u"ana@example.org"_s, tell({{1, then}}));

    // Only what Ana did next begins elsewhere by now.
    QCOMPARE(story.rows(u"count(*) FROM transition s JOIN transition t ON t.id = s.supersedes_id "
                        "WHERE s.person_id <> t.person_id"_s),
             u"0"_s);
    QCOMPARE(superseding().split(u'|').size(), 1);
    QCOMPARE(story.rows(
                 u"count(*) FROM transition t JOIN stage a ON a.id = t.from_stage_id JOIN stage b ON b.id = "
                 "t.to_stage_id WHERE t.supersedes_id IS NOT NULL AND a.name = '%1' AND b.name = '%2'"_s.arg(
                     names.at(1), names.at(3))),
             u"1"_s);
}

void RowsTest::aBareHandleComesBehindNamesAlsoAfterAnEdit()
{
    ImportStory story;
    story.fixture().addPerson(u"Zoe Zimmer"_s);
    exchange::PersonDraft draft;
    draft.profiles.append({u"mastodon"_s, u"ana@example.org"_s, {}, {}, -1, 0});
    good(story.workspace().addPerson(draft));
    const auto inOrder = [&] {
        QStringList shown;
        for (const PersonRow &row : good(story.workspace().people({}, 10)).rows)
            shown.append(row.name);
        return shown;
    };
    const QStringList before = inOrder();
    QCOMPARE(before.first(), u"Zoe Zimmer"_s);

    PersonEdit edit;
    edit.id = PersonId(2);
    edit.title = u"Baker"_s;
    good(story.workspace().editPerson(edit));

    QCOMPARE(inOrder(), before);
}

QTEST_GUILESS_MAIN(RowsTest)
#include "tst_rows.moc"
