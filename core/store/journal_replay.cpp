// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_replay.h"

#include "core/store/journal_images.h"
#include "core/store/journal_rows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <vector>

using namespace Qt::StringLiterals;

namespace vouch::journal
{

namespace
{

using Image = std::optional<QJsonArray>; ///< of a row by its columns; none: it was not there

Image imageFrom(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

/// What one operation did to a row: from `before` to the `before` of the next one.
struct Step {
    qint64 operation = 0;
    qint64 root = 0; ///< of an undo or redo: what was taken back or brought back; else 0
    qint64 undoneBy = 0;
    Image before;
};

using Steps = std::vector<Step>;

/// The rows' histories, by table and id.
Result<QHash<std::pair<QString, qint64>, Steps>> histories(Connection &db, OperationId current)
{
    QHash<std::pair<QString, qint64>, Steps> all;
    ImageStore images(db);
    QHash<QString, qsizetype> columns;
    VOUCH_GIVE(Statement rows, db.query("undo_mixed_history", {{":current", current.value}}));
    while (rows.next()) {
        Steps &steps = all[{rows.text(0), rows.integer(1)}];
        const qint64 operation = rows.integer(2);
        // Several writes of one operation, one after the other, are one step.
        if (!steps.empty() && steps.back().operation == operation)
            continue;
        Image before = imageFrom(rows.text(3));
        if (const qint64 entry = rows.integer(6); entry != 0) {
            const QString table = rows.text(0);
            if (!columns.contains(table)) {
                VOUCH_GIVE(const QStringList names, columnsOf(db, table));
                columns.insert(table, names.size());
            }
            VOUCH_GIVE(const Images *const kept, images.of(entry));
            if (const Images::Row *row = kept->find(rows.integer(1)))
                before = kept->image(*row, columns.value(table));
        }
        steps.push_back({operation, rows.integer(4), rows.integer(5), std::move(before)});
    }
    return all;
}

class RowHistory
{
public:
    RowHistory(const Steps &steps, Image current, const Turn &turn)
        : m_steps(steps)
        , m_current(std::move(current))
        , m_turn(turn)
    {
    }

    /// The row as the operations in force make it. `seen` says whether somebody may have seen it so, with the
    /// version that it then carries.
    Image replayed(bool *seen) const
    {
        Image row = m_steps.front().before;
        bool missing = false;
        *seen = true;
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            if (isDerived(m_steps[i]))
                continue;
            if (!inForce(m_steps[i].operation, m_steps[i].undoneBy)) {
                missing = true;
                continue;
            }
            *seen = *seen && !missing;
            apply(row, m_steps[i].before, i + 1 < m_steps.size() ? m_steps[i + 1].before : m_current);
        }
        return row;
    }

private:
    const Step *stepOf(qint64 operation) const
    {
        for (const Step &step : m_steps) {
            if (step.operation == operation)
                return &step;
        }
        return nullptr;
    }
    /// An undo or redo of something that touched this row too says nothing of its own about it.
    bool isDerived(const Step &step) const { return step.root != 0 && stepOf(step.root); }
    bool inForce(qint64 operation, qint64 undoneBy) const
    {
        if (operation == m_turn.root.id.value)
            return m_turn.on;
        if (operation == m_turn.undone.id.value)
            return false;
        // An undo that kept what others need left the row alone.
        const Step *undo = undoneBy != 0 ? stepOf(undoneBy) : nullptr;
        return !undo || !inForce(undo->operation, undo->undoneBy);
    }
    /// Only the fields that the step changed.
    static void apply(Image &row, const Image &before, const Image &after)
    {
        if (!before || !after) {
            if (before || after)
                row = after;
            return;
        }
        if (!row)
            return; // what made it is not in force
        const qsizetype known = std::min(before->size(), after->size());
        for (qsizetype i = 0; i < known; ++i) {
            if (before->at(i) == after->at(i))
                continue;
            while (row->size() <= i) // images made before a column was added are shorter
                row->append(before->at(row->size()));
            (*row)[i] = after->at(i);
        }
    }

    const Steps &m_steps;
    const Image m_current;
    const Turn &m_turn;
};

/// Whether the row is the same but for the number of the operation that wrote it last.
bool sameContent(const Image &a, const Image &b, qsizetype version)
{
    if (!a || !b)
        return !a && !b;
    for (qsizetype i = 0; i < std::min(a->size(), b->size()); ++i) {
        if (i != version && a->at(i) != b->at(i))
            return false;
    }
    return true;
}

Status readCurrent(Connection &db, const QStringList &tables)
{
    for (const QString &table : tables) {
        VOUCH_GIVE(const QStringList columns, columnsOf(db, table));
        QStringList own;
        for (const QString &column : columns)
            own.append(u"t."_s + column);
        VOUCH_TRY(db.run(u"UPDATE temp.undo_row SET current=(SELECT json_array(%1) FROM %2 t WHERE "
                         "t.id=undo_row.row_id) WHERE entity='%2' AND mixed=1"_s.arg(own.join(u','), table)));
    }
    return Done{};
}

Status setResult(Connection &db, const QString &table, qint64 id, const Image &image, bool alreadyGone)
{
    const QString text =
        image ? QString::fromUtf8(QJsonDocument(*image).toJson(QJsonDocument::Compact)) : QString();
    VOUCH_TRY(db.change(
        "undo_row_result",
        {{":change", image ? u"U"_s : u"I"_s}, {":before", text}, {":entity", table}, {":row", id}}));
    if (image || !alreadyGone)
        return Done{};
    return db.change("undo_list_gone", {{":entity", table}, {":row", id}});
}

} // namespace

Result<QStringList> touchedTables(Connection &db)
{
    QStringList touched;
    for (const QString &table : trackedTables()) {
        VOUCH_GIVE(
            const QVariant any,
            db.runValue(
                u"SELECT EXISTS (SELECT 1 FROM temp.undo_row WHERE entity='%1') OR EXISTS (SELECT 1 FROM "
                "temp.undo_range WHERE entity='%1')"_s.arg(table)));
        if (any.toBool())
            touched.append(table);
    }
    return touched;
}

Result<QList<Reference>> references(Connection &db)
{
    QList<Reference> found;
    for (const QString &child : trackedTables()) {
        VOUCH_GIVE(Statement rows, db.query("table_references", {{":table", child}}));
        while (rows.next()) {
            if (trackedTables().contains(rows.text(0)))
                found.append({child, rows.text(1), rows.text(0)});
        }
    }
    return found;
}

Result<Replayed> replayMixedRows(Connection &db, OperationId current, const Turn &turn)
{
    Replayed result;
    VOUCH_GIVE(const QVariant any,
               db.runValue(u"SELECT EXISTS (SELECT 1 FROM temp.undo_row WHERE mixed=1)"_s));
    if (!any.toBool())
        return result;
    VOUCH_GIVE(const QStringList tables, touchedTables(db));
    VOUCH_TRY(readCurrent(db, tables));
    VOUCH_GIVE(const auto all, histories(db, current));
    struct Row {
        QString table;
        qint64 id;
        Image current;
    };
    QList<Row> mixed;
    {
        VOUCH_GIVE(Statement rows, db.query("undo_mixed_rows"));
        while (rows.next())
            mixed.append({rows.text(0), rows.integer(1), imageFrom(rows.text(2))});
    }
    QHash<QString, qsizetype> versions;
    for (const QString &table : tables) {
        VOUCH_GIVE(const QStringList columns, columnsOf(db, table));
        versions.insert(table, columns.indexOf(u"version"_s));
    }
    for (const Row &row : std::as_const(mixed)) {
        bool seen = true;
        Image image = RowHistory(all.value({row.table, row.id}), row.current, turn).replayed(&seen);
        const qsizetype version = versions.value(row.table);
        // Fields of several operations, as no form has ever shown them together.
        if (image && !seen && version >= 0 && version < image->size())
            (*image)[version] = current.value;
        ++result.rows;
        result.changed += !sameContent(image, row.current, version);
        VOUCH_TRY(setResult(db, row.table, row.id, image, !row.current));
    }
    return result;
}

Status adoptNamesakes(Connection &db)
{
    VOUCH_GIVE(const QList<Reference> all, references(db));
    for (const QString &table : {u"organisation"_s, u"tag"_s, u"custom_field"_s}) {
        VOUCH_GIVE(const QStringList columns, columnsOf(db, table));
        const QString twins =
            u"FROM temp.undo_row w JOIN %1 t ON t.name_key=json_extract(w.before,'$[%2]') AND t.id<>w.row_id "
            "WHERE w.entity='%1' AND w.change<>'I' AND NOT EXISTS (SELECT 1 FROM temp.undo_row g WHERE "
            "g.entity='%1' AND g.row_id=t.id AND g.change='I')"_s.arg(
                table, QString::number(columns.indexOf(u"name_key"_s)));
        VOUCH_GIVE(const QVariant any, db.runValue(u"SELECT EXISTS (SELECT 1 %1)"_s.arg(twins)));
        if (!any.toBool())
            continue;
        for (const Reference &one : all) {
            if (one.parent != table)
                continue;
            VOUCH_GIVE(const QStringList own, columnsOf(db, one.child));
            const QString at = u"'$[%1]'"_s.arg(own.indexOf(one.column));
            const QString twin =
                u"(SELECT t.id %1 AND w.row_id=json_extract(undo_row.before,%2))"_s.arg(twins, at);
            VOUCH_TRY(db.run(u"UPDATE temp.undo_row SET before=json_set(before,%1,%2) WHERE entity='%3' AND "
                             "change<>'I' AND %2 IS NOT NULL"_s.arg(at, twin, one.child)));
        }
        VOUCH_TRY(db.run(u"DELETE FROM temp.undo_row WHERE entity='%1' AND change<>'I' AND row_id IN (SELECT "
                         "w.row_id %2)"_s.arg(table, twins)));
    }
    // Who has the tag by now has it.
    return db.run(u"DELETE FROM temp.undo_row WHERE entity='person_tag' AND change<>'I' AND EXISTS (SELECT 1 "
                  "FROM person_tag p WHERE p.person_id=json_extract(undo_row.before,'$[1]') AND "
                  "p.tag_id=json_extract(undo_row.before,'$[2]') AND p.id<>undo_row.row_id AND NOT EXISTS "
                  "(SELECT 1 FROM temp.undo_row g WHERE g.entity='person_tag' AND g.row_id=p.id AND "
                  "g.change='I'))"_s);
}

Status checkParents(Connection &db, const Turn &turn)
{
    VOUCH_GIVE(const QStringList tables, touchedTables(db));
    VOUCH_GIVE(const QList<Reference> all, references(db));
    for (const Reference &one : all) {
        if (!tables.contains(one.child))
            continue;
        VOUCH_GIVE(
            const QVariant missing,
            db.runValue(
                u"SELECT c.%2 FROM temp.undo_row u CROSS JOIN %1 c ON c.id=u.row_id WHERE u.entity='%1' AND "
                "u.change<>'I' AND c.%2 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %3 p WHERE p.id=c.%2) LIMIT 1"_s
                    .arg(one.child, one.column, one.parent)));
        if (missing.isNull())
            continue;
        VOUCH_GIVE(const Operation taker,
                   oneOperation(db, "operation_that_took",
                                {{":entity", one.parent}, {":row", missing.toLongLong()}}));
        const QString text =
            taker.undoes.isValid()
                ? QCoreApplication::translate("Store",
                                              "“%1” needs what “%2” had made. Bring that back first.")
                : QCoreApplication::translate("Store", "“%1” needs what “%2” took away. Undo that first.");
        return Error{Error::Kind::Invalid, text.arg(turn.root.label, taker.label), {}};
    }
    return Done{};
}

} // namespace vouch::journal
