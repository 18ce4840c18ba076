// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/support/workspace_fixture.h"

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

namespace
{

/// As a verb does it: one after the other, and the first error ends it.
Result<QString> remembered(Connection &db, const char *statement, const QString &value, bool *reachedEnd)
{
    VOUCH_TRY(db.change(statement, {{":key", u"test"_s}, {":value", value}}));
    VOUCH_GIVE(const QString stored, db.text("setting_get", {{":key", u"test"_s}}));
    *reachedEnd = true;
    return stored;
}

} // namespace

/// What verbs and questions are written with.
class TestStatements : public QObject
{
    Q_OBJECT

private slots:
    void aVerbGoesOnWhileAllIsWellAndEndsAtTheFirstError()
    {
        WorkspaceFixture f;
        const auto db = std::move(*Connection::open(f.path(), Connection::Access::ReadWrite));
        bool reachedEnd = false;
        const Result<QString> stored = remembered(*db, "setting_set", u"17"_s, &reachedEnd);
        QVERIFY(stored.ok());
        QCOMPARE(*stored, u"17"_s);
        QVERIFY(reachedEnd);
        QCOMPARE(*db->number("setting_get", {{":key", u"test"_s}}), 17);

        reachedEnd = false;
        const auto readOnly = std::move(*Connection::open(f.path(), Connection::Access::ReadOnly));
        const Result<QString> refused = remembered(*readOnly, "setting_set", u"18"_s, &reachedEnd);
        QVERIFY(!refused.ok());
        QVERIFY(!refused.error().text.isEmpty());
        QVERIFY(!reachedEnd);
        QCOMPARE(*db->text("setting_get", {{":key", u"test"_s}}), u"17"_s);
    }

    void whereThereIsNoRowNumbersAreZeroAndTextsEmpty()
    {
        WorkspaceFixture f;
        const auto db = std::move(*Connection::open(f.path(), Connection::Access::ReadOnly));
        QCOMPARE(*db->number("setting_get", {{":key", u"nobody set it"_s}}), 0);
        QCOMPARE(*db->text("setting_get", {{":key", u"nobody set it"_s}}), QString());
        QVERIFY(db->value("setting_get", {{":key", u"nobody set it"_s}})->isNull());
    }

    void aListHasARowForEachInTheirOrder()
    {
        WorkspaceFixture f;
        const PersonId cara = f.addPerson(u"Cara"_s), ana = f.addPerson(u"Ana"_s),
                       ben = f.addPerson(u"Ben"_s);
        const auto db = std::move(*Connection::open(f.path(), Connection::Access::ReadOnly));
        const auto id = [](const Statement &row) { return PersonId(row.integer(0)); };
        const auto page = [&](int limit, int offset) {
            return *db->list<PersonId>("people_page", {{":limit", limit}, {":offset", offset}}, id);
        };
        QCOMPARE(page(10, 0), (QList{ana, ben, cara}));
        QCOMPARE(page(10, 2), (QList{cara}));
        QCOMPARE(page(10, 3), QList<PersonId>());
    }

    void whatIsMissingIsBoundAsNull()
    {
        QVERIFY(orNull(std::nullopt).isNull());
        QVERIFY(orNull(PersonId()).isNull());
        QCOMPARE(orNull(0).toLongLong(), 0);
        QVERIFY(!orNull(0).isNull());
        QCOMPARE(orNull(PersonId(7)).toLongLong(), 7);
    }
};

QTEST_GUILESS_MAIN(TestStatements)
#include "tst_statements.moc"
