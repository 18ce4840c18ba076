// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of values that are there when a newer file says otherwise, and of what older readers misread.
#include "core/exchange/formats.h"
#include "tests/support/import_story.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

namespace
{

const QByteArray v1 = "Name,E-mail,Company,Job Title,Phone,City\n"
                      "Nora Update,nora@example.org,Old Mill,Assistant,+49 30 1111111,Bonn\n"
                      "Paul Same,paul@example.org,Mill B,Baker,+49 30 2222222,Ulm\n";
const QByteArray v2 = "Name,E-mail,Company,Job Title,Phone,City\n"
                      "Nora Newname,nora@example.org,New Mill,Manager,+49 30 3333333,Jena\n"
                      "Paul Same,paul@example.org,Mill B,Head Baker,+49 30 2222222,Ulm\n";
const QString people =
    u"p.display_name, p.family_name, o.name, p.title, f.number, a.city FROM person p LEFT JOIN "
    "organisation o ON o.id = p.organisation_id LEFT JOIN phone f ON f.person_id = p.id LEFT JOIN "
    "address a ON a.person_id = p.id"_s;

} // namespace

class ImportUpdatesTest : public QObject
{
    Q_OBJECT

private:
    /// The import behaves as one of a program that noted no version of its readers and no standing of orders.
    static void makeOld(ImportStory &story)
    {
        Result<std::unique_ptr<Connection>> db =
            Connection::open(story.fixture().path(), Connection::Access::ReadWrite);
        QVERIFY(db.ok());
        QVERIFY(
            (*db)
                ->run(
                    u"UPDATE operation SET info = json_remove(info, '$.reader'), content_salt = NULL, content_hash = NULL"_s)
                .ok());
        QVERIFY(
            (*db)
                ->run(
                    u"UPDATE purchase SET standing = NULL, standing_at = NULL, order_key = NULL, net_at = NULL"_s)
                .ok());
    }
    static void spoil(ImportStory &story, const QString &sql)
    {
        Result<std::unique_ptr<Connection>> db =
            Connection::open(story.fixture().path(), Connection::Access::ReadWrite);
        QVERIFY(db.ok());
        QVERIFY((*db)->run(sql).ok());
    }

private slots:
    void aNewerFileReplacesWhatItSaysOtherwise()
    {
        ImportStory story;
        story.import(u"v1.csv"_s, v1);
        const ImportResult result = story.import(u"v2.csv"_s, v2);
        QCOMPARE(result.updated, 2);
        QCOMPARE(story.rows(people), u"Nora Newname Newname New Mill Manager +49 30 3333333 Jena|"
                                     "Paul Same Same Mill B Head Baker +49 30 2222222 Ulm"_s);
        QCOMPARE(story.import(u"v2.csv"_s, v2).skipped, 2);
        // Blanks clear nothing, and a title alone changes a title alone.
        story.import(u"title.csv"_s, "E-mail,Job Title,Phone\npaul@example.org,Owner,\n");
        QVERIFY(story.rows(people).contains(u"Paul Same Same Mill B Owner +49 30 2222222 Ulm"_s));
        good(story.workspace().undo());
        good(story.workspace().undo());
        QVERIFY(story.rows(people).contains(u"Nora Update Update Old Mill Assistant +49 30 1111111 Bonn"_s));
    }

    void whatIsKeptIsListedAndNoRowSaysThatAllWasThere()
    {
        ImportStory story;
        story.import(u"v1.csv"_s, v1);
        const QString before = story.rows(people);
        ImportOptions keep;
        keep.update = ImportOptions::Update::Keep;
        const ImportResult result = story.import(u"v2.csv"_s, v2, keep);
        QCOMPARE(story.rows(people), before);
        QCOMPARE(result.skipped, 2);
        QCOMPARE(result.kept.size(), 6);
        const QJsonObject last = result.toJson().value("kept"_L1).toArray().last().toObject();
        QCOMPARE(last.value("line"_L1).toInt(), 3);
        QCOMPARE(last.value("here"_L1).toString(), u"Baker"_s);
        QCOMPARE(last.value("there"_L1).toString(), u"Head Baker"_s);
        for (const exchange::RowIssue &issue : result.remarks())
            QVERIFY2(!issue.reason.contains(u"Everything"_s), qPrintable(issue.reason));
    }

    void appendingKeepsOneAndAddsWhereSeveralFit()
    {
        ImportStory story;
        story.import(u"v1.csv"_s, v1);
        ImportOptions append;
        append.update = ImportOptions::Update::Append;
        story.import(u"v2.csv"_s, v2, append);
        QCOMPARE(story.rows(u"number FROM phone"_s), u"+49 30 1111111|+49 30 2222222|+49 30 3333333"_s);
        QVERIFY(story.rows(people).contains(u"Old Mill Assistant"_s));
    }

    void withinOneFileTheFirstRowOfSomebodyCountsAndTheFileSaysTheSameAgain()
    {
        ImportStory story;
        const QByteArray file = "Name,Email,Company,Phone\nKarl Mueller,karl@x.example,Firm A,\n"
                                "Karl Müller,karl@x.example,Firm B,+49 30 1234567\n"
                                "王小明,wx@s.example,,\nXiaoming Wang,wx@s.example,,\n"
                                "Carl Drei,office@p.example,,\nCarl Fuchs,office@p.example,,\n";
        const ImportResult first = story.import(u"people.csv"_s, file);
        QCOMPARE(first.created, 3);
        QCOMPARE(story.rows(u"display_name FROM person"_s), u"Carl Drei|Karl Mueller|王小明"_s);
        // What the later rows say otherwise is listed, what they add is taken.
        QVERIFY(first.kept.size() >= 4);
        QCOMPARE(story.rows(u"count(*) FROM phone"_s), u"1"_s);
        const QString before = story.fixture().dump();
        const ImportResult again = story.import(u"people.csv"_s, file);
        QCOMPARE(again.updated, 0);
        QCOMPARE(again.skipped, 6);
        QVERIFY(!again.operation.isValid());
        QCOMPARE(story.fixture().dump(), before);
    }

    void aNameInAnotherScriptTakesNoPlace()
    {
        ImportStory story;
        story.import(u"a.csv"_s, "Name,Email\nЮлия Иванова,yu@s.example\n王小明,wx@s.example\n");
        const ImportResult result =
            story.import(u"b.csv"_s, "Name,Email\nYulia Ivanova,yu@s.example\nXiaoming Wang,wx@s.example\n");
        QCOMPARE(story.rows(u"display_name FROM person"_s), u"Юлия Иванова|王小明"_s);
        QCOMPARE(result.kept.size(), 2);
        // A new spelling in the same script is a newer name.
        story.import(u"c.csv"_s, "Name,Email\n王晓明,wx@s.example\n");
        QVERIFY(story.rows(u"display_name FROM person"_s).contains(u"王晓明"_s));
    }

    void aShorterNameReplacesNothing()
    {
        ImportStory story;
        story.import(u"v1.csv"_s, v1);
        const ImportResult result = story.import(u"v2.csv"_s, "Name,E-mail\nN. Update,nora@example.org\n");
        QCOMPARE(result.skipped, 1);
        QVERIFY(story.rows(people).contains(u"Nora Update"_s));
    }

    void importsOfOlderReadersAreListedUntilTheFileIsReadAgainAndTheirValuesArePutRight()
    {
        const QByteArray file =
            "Customer ID,Customer Name,Stage,Entered at,Amount\nR1,Ria,Lead,2026-03-04,1250.00\n"
            "R1,Ria,Won,2026-03-10,1250.00\nR2,Rob,Won,2026-03-11,300.00\n";
        ImportStory story;
        story.import(u"deals.csv"_s, file);
        QCOMPARE(good(story.workspace().doubtfulImports()).size(), 0);
        makeOld(story);
        // As misread: 1.250 was 1.25, and 4 March was 3 April; the other deal's amount was corrected by
        // somebody.
        spoil(story, u"UPDATE purchase SET net_minor = 125 WHERE order_number = 'R1'"_s);
        spoil(story, u"UPDATE purchase SET net_minor = 777, version = 999 WHERE order_number = 'R2'"_s);
        spoil(story,
              u"UPDATE transition SET happened_at = 1775174400000 WHERE happened_at = 1772582400000"_s);
        const QList<DoubtfulImport> doubtful = good(story.workspace().doubtfulImports());
        QCOMPARE(doubtful.size(), 1);
        QVERIFY(doubtful.first().label.contains(u"deals.csv"_s));
        const ImportResult again = story.import(u"deals.csv"_s, file);
        QCOMPARE(story.rows(u"order_number, net_minor FROM purchase"_s), u"R1 125000|R2 777"_s);
        QCOMPARE(again.kept.size(), 1);
        QCOMPARE(good(story.workspace().doubtfulImports()).size(), 0);
        QCOMPARE(
            story.rows(
                u"t.happened_at FROM transition t JOIN person p ON p.id = t.person_id WHERE p.display_name = "
                "'Ria' AND t.from_stage_id IS DISTINCT FROM t.to_stage_id AND NOT EXISTS (SELECT 1 FROM "
                "transition s WHERE s.supersedes_id = t.id)"_s),
            u"1772582400000|1773100800000"_s);
        QCOMPARE(good(story.workspace().check()), QStringList());
        good(story.workspace().undo());
        QCOMPARE(story.rows(u"order_number, net_minor FROM purchase"_s), u"R1 125|R2 777"_s);
        QCOMPARE(good(story.workspace().doubtfulImports()).size(), 1);
    }

    void anOlderImportThatWasReadRightIsListedNoMoreOnceItIsReadAgain()
    {
        const QByteArray file = "Name,E-mail,Birthday\nAna Sousa,ana@example.org,1990-03-04\n";
        ImportStory story;
        story.import(u"people.csv"_s, file);
        makeOld(story);
        QCOMPARE(good(story.workspace().doubtfulImports()).size(), 1);
        QVERIFY(!story.import(u"people.csv"_s, file).operation.isValid());
        QCOMPARE(good(story.workspace().doubtfulImports()).size(), 0);
    }
};

QTEST_GUILESS_MAIN(ImportUpdatesTest)
#include "tst_import_updates.moc"
