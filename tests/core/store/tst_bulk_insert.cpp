// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulk_insert.h"
#include "core/store/given_ids.h"
#include "tests/core/store/bare_file.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// Rows that are kept and written by one statement.
class TestBulkInsert : public QObject
{
    Q_OBJECT

    static void addTag(BulkInsert &tags, const QString &name)
    {
        tags.bind(1, name).bind(2, name.toLower()).add();
    }

private slots:
    void rowsAreThereOnceTheyAreWrittenInTheirOrder()
    {
        BareFile file;
        file.db().ids().begin();
        BulkInsert tags = *BulkInsert::prepare(file.db(), "tag_insert");
        for (const QString &name : {u"Ärzte"_s, u"茶"_s, QString(), u"🫖 pots"_s})
            addTag(tags, name);
        QCOMPARE(file.value(u"SELECT count(*) FROM tag"_s), 0);
        QVERIFY(tags.write().ok());
        QCOMPARE(file.value(u"SELECT group_concat(name, '|') FROM (SELECT name FROM tag ORDER BY id)"_s),
                 u"Ärzte|茶||🫖 pots"_s);
        QCOMPARE(file.value(u"SELECT group_concat(typeof(name), '|') FROM tag"_s), u"text|text|text|text"_s);
        QVERIFY(tags.write().ok()); // nothing is left to be written twice
        QCOMPARE(file.value(u"SELECT count(*) FROM tag"_s), 4);
    }

    void whatIsNotBoundOrBoundAsNothingIsNull()
    {
        BareFile file;
        file.addPerson(1);
        file.db().ids().begin();
        BulkInsert notes = *BulkInsert::prepare(file.db(), "note_insert");
        notes.bind(1, 1).bind(2, u"a day"_s).bind(3, 5).bind(4, 1).bind(5, 6).bind(6, 1).add();
        notes.bind(2, u"a time"_s).bindNull(4).add(); // the others stay as they were bound
        QVERIFY(notes.write().ok());
        QCOMPARE(file.value(
                     u"SELECT group_concat(person_id || text || happened_at || coalesce(happened_day, '-'), "
                     "'|') FROM (SELECT * FROM note ORDER BY id)"_s),
                 u"1a day51|1a time5-"_s);
    }

    void rowsThatOthersMadeReadyAreTakenAndWhatTheyLackedIsBound()
    {
        BareFile file;
        file.addPerson(1);
        file.db().ids().begin();
        // Given notes that another thread has made ready, more than fit in one piece of memory
        KeptRows ready(6);
        const QString text(50'000, u'ä');
        for (int i = 0; i < 4; ++i) {
            ready.bind(2, QString(text + QString::number(i)));
            ready.bind(3, qint64(i));
            ready.add();
        }
        // When some of them are taken, for somebody who is known by now
        BulkInsert notes = *BulkInsert::prepare(file.db(), "note_insert");
        for (const std::size_t row : {3U, 0U})
            notes.bindRow(ready, row).bind(1, 1).bind(5, 7).bind(6, 1).add();
        QVERIFY(notes.write().ok());
        // Then those stand there, as they were made
        QCOMPARE(
            file.value(u"SELECT group_concat(substr(text, -2) || length(text) || happened_at || logged_at "
                       "|| coalesce(happened_day, '-'), '|') FROM (SELECT * FROM note ORDER BY id)"_s),
            u"ä35000137-|ä05000107-"_s);
        QCOMPARE(ready.size(), 4U);
    }

    void aRowThatIsRefusedIsAnErrorThatNamesTheStatement()
    {
        BareFile file;
        file.db().ids().begin();
        BulkInsert tags = *BulkInsert::prepare(file.db(), "tag_insert");
        addTag(tags, u"Tea"_s);
        addTag(tags, u"tea"_s); // the same key
        const Status written = tags.write();
        QVERIFY(!written.ok());
        QCOMPARE(written.error().kind, Error::Kind::Conflict);
        QVERIFY2(written.error().detail.contains(u"tag_insert"_s), qPrintable(written.error().detail));
        QVERIFY(!written.error().detail.contains(u"Tea"_s));
        QCOMPARE(file.value(u"SELECT count(*) FROM tag"_s), 0); // all or none
        QVERIFY(tags.write().ok());                             // and it can go on
    }

    void whatIsThereAlreadyMayBeLeftAlone()
    {
        BareFile file;
        file.addPerson(1);
        file.db().ids().begin();
        BulkInsert identities = *BulkInsert::prepare(file.db(), "draft_identity_insert");
        for (const QString &identity : {u"uid:1"_s, u"uid:1"_s, u"uid:2"_s})
            identities.bind(1, 1).bind(2, identity).add();
        QVERIFY(identities.write().ok());
        QCOMPARE(file.value(u"SELECT group_concat(identity, '|') FROM external_identity"_s),
                 u"uid:1|uid:2"_s);
    }

    void ofManyKeysThoseThatSomebodyHasAreFound()
    {
        BareFile file;
        file.addPerson(1);
        file.run(u"INSERT INTO email (id, person_id, address, address_key, version) VALUES "
                 "(1, 1, 'Ö@example.org', 'ö@example.org', 1), (2, 1, 'no address', '', 1)"_s);
        KeptRows keys(1);
        for (const QString &key : {u"ö@example.org"_s, u"o@example.org"_s, QString()}) {
            keys.bind(1, key);
            keys.add();
        }
        QCOMPARE(*keysFound(file.db(), "draft_emails_there", keys), QSet<QString>{u"ö@example.org"_s});
        QCOMPARE(*keysFound(file.db(), "draft_emails_there", KeptRows(1)), QSet<QString>());
    }
};

QTEST_GUILESS_MAIN(TestBulkInsert)
#include "tst_bulk_insert.moc"
