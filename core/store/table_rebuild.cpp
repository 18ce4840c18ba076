// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table_rebuild.h"

#include "core/store/journal_rows.h"

#include <QRegularExpression>
#include <functional>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace vouch::migrations
{

namespace
{

constexpr QLatin1StringView prefix = "rebuilt_"_L1;

/// The first column of a catalogued statement's rows.
Result<QStringList> texts(Connection &db, const char *query, std::initializer_list<Binding> bindings)
{
    VOUCH_GIVE(Statement rows, db.query(query, bindings));
    QStringList found;
    while (rows.next())
        found.append(rows.text(0));
    return found;
}

/// AUTOINCREMENT's counter of the new table: where the old one stood, which may lie above its last row.
Status keepSequence(Connection &db, const QString &table)
{
    VOUCH_TRY(db.run(u"DELETE FROM sqlite_sequence WHERE name='%1%2'"_s.arg(prefix, table)));
    return db.run(u"INSERT INTO sqlite_sequence (name, seq) SELECT '%1%2', seq FROM sqlite_sequence WHERE "
                  "name='%2'"_s.arg(prefix, table));
}

Status takePlaceOf(Connection &db, const QString &table)
{
    VOUCH_GIVE(const QStringList before, journal::columnsOf(db, table));
    VOUCH_GIVE(const QStringList after, journal::columnsOf(db, prefix + table));
    if (before.isEmpty() || after.mid(0, before.size()) != before)
        return storeError(1, db.path(), u"the new form of %1 has other columns"_s.arg(table));
    VOUCH_GIVE(const QStringList indexes, texts(db, "table_indexes", {{":table", table}}));
    const QString columns = before.join(u", "_s);
    VOUCH_TRY(db.run(u"INSERT INTO %1%2 (%3) SELECT %3 FROM %2 ORDER BY id"_s.arg(prefix, table, columns)));
    VOUCH_TRY(keepSequence(db, table));
    VOUCH_TRY(db.run(u"DROP TABLE "_s + table));
    VOUCH_TRY(db.run(u"ALTER TABLE %1%2 RENAME TO %2"_s.arg(prefix, table)));
    for (const QString &index : indexes)
        VOUCH_TRY(db.run(index));
    return Done{};
}

} // namespace

Status finishRebuilds(Connection &db)
{
    VOUCH_GIVE(const QStringList rebuilt, texts(db, "tables_rebuilt", {}));
    for (const QString &name : rebuilt)
        VOUCH_TRY(takePlaceOf(db, name.mid(prefix.size())));
    return Done{};
}

namespace
{

/// Has `change` make another text of each table's definition that stores rows as they are.
Status changeDefinitions(Connection &db, const std::function<QString(QString)> &change)
{
    // As SQLite's manual has it (“Making Other Kinds Of Table Schema Changes”): the text of the schema is
    // changed, then read again. Otherwise no program may do that to our files.
    sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    const auto changeAll = [&]() -> Status {
        VOUCH_TRY(db.run(u"PRAGMA writable_schema=ON"_s));
        VOUCH_GIVE(const QStringList tables, texts(db, "table_definitions", {}));
        for (const QString &text : tables) {
            if (const QString changed = change(text); changed != text)
                VOUCH_TRY(db.change("table_redefine", {{":text", text}, {":changed", changed}}));
        }
        return Done{};
    };
    const Status changed = changeAll();
    const Status read = db.run(u"PRAGMA writable_schema=RESET"_s);
    sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    VOUCH_TRY(changed);
    VOUCH_TRY(read);
    VOUCH_GIVE(const QVariant sound, db.runValue(u"PRAGMA quick_check(1)"_s));
    return sound.toString() == u"ok" ? Status(Done{}) : Status(storeError(11, db.path(), sound.toString()));
}

} // namespace

Status dropAutoincrement(Connection &db)
{
    return changeDefinitions(
        db, [](QString text) { return text.replace(u" PRIMARY KEY AUTOINCREMENT"_s, u" PRIMARY KEY"_s); });
}

Status plainChecks(Connection &db)
{
    static const QRegularExpression list(u"CHECK \\((\\w+) IN \\(([^()]*)\\)\\)"_s);
    return changeDefinitions(db, [](const QString &text) {
        QString changed;
        qsizetype done = 0;
        for (auto found = list.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const QStringList values = match.captured(2).split(u',');
            if (values.size() < 3)
                continue;
            QStringList equal;
            for (const QString &value : values)
                equal.append(match.captured(1) + u" = "_s + value.trimmed());
            changed +=
                text.mid(done, match.capturedStart() - done) + u"CHECK (%1)"_s.arg(equal.join(u" OR "_s));
            done = match.capturedEnd();
        }
        return changed + text.mid(done);
    });
}

Status walksOfPeopleOrDeals(Connection &db)
{
    static const QRegularExpression table(u"^CREATE TABLE \"?(placement|transition|repeated_visit)\"? "_s);
    return changeDefinitions(db, [](QString text) {
        if (!table.match(text).hasMatch())
            return text;
        text.replace(u"person_id BIGINT NOT NULL REFERENCES"_s, u"person_id BIGINT REFERENCES"_s);
        text.insert(text.lastIndexOf(u')'), u", CHECK ((person_id IS NULL) <> (deal_id IS NULL))"_s);
        return text;
    });
}

} // namespace vouch::migrations
