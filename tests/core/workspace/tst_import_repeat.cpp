// SPDX-License-Identifier: GPL-3.0-or-later
// Importing any file twice and three times changes nothing and says so.
#include "tests/support/import_story.h"

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

class ImportRepeatTest : public QObject
{
    Q_OBJECT

private slots:
    void readingAFileAgainChangesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a card with a note and a website")
            << u"n.vcf"_s
            << QByteArray("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nele "
                          "Note\r\nEMAIL:nele@example.org\r\nURL:https://nele.example\r\n"
                          "CATEGORIES:fair,books\r\nNOTE:prefers mornings\r\nTEL:030 123\r\nADR:;;Weg "
                          "1;Ulm;;89073;\r\n"
                          "END:VCARD\r\n");
        QTest::newRow("a card with nothing but a name")
            << u"m.vcf"_s
            << QByteArray("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Mia Bare\r\nNOTE:met once\r\nEND:VCARD\r\n");
        QTest::newRow("a list with notes, tags, websites and columns of its own")
            << u"n.csv"_s
            << QByteArray("Name,E-mail,Notes,Tags,Website,Turnover,Turnover\nNils "
                          "Note,nils@example.org,likes green,a;b,"
                          "nils.example,10,20\nMo Bare,,calls back,,,5,\n,not an address@,,,,,\n");
        QTest::newRow("Google contacts")
            << u"g.csv"_s
            << QByteArray("First Name,Last Name,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value\n"
                          "Goo,Gle,met at fair,* myContacts ::: Fair,* Home,goo@example.org\n");
        QTest::newRow("LinkedIn connections")
            << u"c.csv"_s
            << QByteArray("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                          "Lin,Ked,https://www.linkedin.com/in/lin-ked,,Mill,Baker,03 Mar "
                          "2024\nOld,Time,,,,,04 Mar 2020\n");
        QTest::newRow("orders")
            << u"o.csv"_s
            << QByteArray("Name,Email,Financial Status,Paid at,Currency,Total,Created at,Lineitem "
                          "quantity,Lineitem name,"
                          "Lineitem price,Billing Name,Refunded "
                          "Amount,Id\n#1,pia@example.org,partially_refunded,2026-02-03 "
                          "10:00:00 +0000,EUR,50.00,2026-02-03 10:00:00 +0000,1,Bag,30.00,Pia P,15.00,77\n#1,"
                          "pia@example.org,,,,,,2,Pen,10.00,,,\n#2,eva@example.org,pending,,EUR,20.00,2026-"
                          "02-04 10:00:00 "
                          "+0000,1,Pen,20.00,Eva E,0.00,78\n");
        QTest::newRow("deals without numbers")
            << u"h.csv"_s
            << QByteArray("Deal Name,\"Date entered \"\"Lead\"\"\",\"Date entered \"\"Won\"\"\",Amount\n"
                          "Big one,2026-01-01,2026-02-01,100.00\nSmall one,2026-01-02,,5.00\n");
    }
    void readingAFileAgainChangesNothing()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        ImportStory story;
        const ImportResult first = story.import(name, content);
        QVERIFY(first.created > 0);
        const QString before = story.fixture().dump();
        for (int i = 0; i < 2; ++i) {
            const ImportResult again = story.import(name, content);
            QCOMPARE(again.created, 0);
            QCOMPARE(again.updated, 0);
            QVERIFY(again.skipped > 0);
            QVERIFY(!again.operation.isValid());
            QCOMPARE(story.fixture().dump(), before);
        }
    }

    void whatSomebodyDidHasNoIdIsTheSameInTheSameWords()
    {
        WorkspaceFixture fixture;
        const auto import = [&] {
            return good(fixture.workspace->importDrafts(
                u"Talks"_s, u"csv"_s,
                [](exchange::DraftSink &sink) -> Status {
                    exchange::Draft draft;
                    draft.person.displayName = u"Ana Sousa"_s;
                    draft.person.emails.append({{}, u"ana@example.org"_s, true});
                    exchange::InteractionDraft talk;
                    talk.channel = u"phone"_s;
                    talk.kind = u"call"_s;
                    talk.text = u"asked for the blue one"_s;
                    draft.interactions.append(talk);
                    exchange::AdvocacyDraft praise;
                    praise.kind = u"review"_s;
                    praise.note = u"five stars"_s;
                    draft.advocacy.append(praise);
                    sink.add(draft);
                    return Done{};
                },
                {}));
        };
        QCOMPARE(import().interactions, 1);
        const QString before = fixture.dump();
        QCOMPARE(import().skipped, 1);
        QCOMPARE(fixture.dump(), before);
    }

    void theSharedSamplesChangeNothingTheSecondTime()
    {
        const QString folder = QStringLiteral(VOUCH_SAMPLES);
        if (!QFileInfo::exists(folder))
            QSKIP("The shared samples are not here.");
        for (const QString &name : {u"n.vcf"_s, u"n.csv"_s, u"g.csv"_s}) {
            const QString path = folder + u"/faults/27-note-reimport/"_s + name;
            if (!QFileInfo::exists(path))
                QSKIP("The shared faults are not here.");
            ImportStory story;
            story.importShared(path);
            const ImportResult again = story.importShared(path);
            QCOMPARE(again.created + again.updated, 0);
            QCOMPARE(story.rows(u"count(*) FROM note"_s), u"1"_s);
        }
    }
};

QTEST_GUILESS_MAIN(ImportRepeatTest)
#include "tst_import_repeat.moc"
