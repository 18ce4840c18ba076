// SPDX-License-Identifier: GPL-3.0-or-later
// What an operation wrote on another copy of the workspace is written here. Rows must be as it found them:
// who is to bring together what copies have written apart asks for more than this.
#include "core/store/journal_content.h"

#include "core/store/journal_cells.h"
#include "core/store/journal_rows.h"
#include "core/store/made_statement.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>
#include <map>

using namespace Qt::StringLiterals;

namespace vouch::journal
{

namespace
{

/// What an item of the content tells of the operation itself.
struct Head {
    OperationId id, undoes;
    QString verb, label, actor;
    Millis at = 0;
};

Error unreadable()
{
    return {
        Error::Kind::Damaged,
        QCoreApplication::translate("Store", "A change that was sent here is damaged. Have it sent again."),
        {}};
}

Error tooNew()
{
    return {Error::Kind::TooNew,
            QCoreApplication::translate(
                "Store", "A change that was sent here was made by a newer Vouch. Install that one to go on."),
            {}};
}

/// The cells as addRows() writes them.
void addCells(std::string &out, const QCborArray &cells)
{
    openArray(out);
    for (const QCborValue cell : cells) {
        if (cell.isString())
            addText(out, cell.toString().toStdString());
        else if (cell.isInteger())
            addNumber(out, cell.toInteger());
        else
            out += cell.toCbor().toStdString();
    }
    closeArray(out);
}

/// One table's rows, written as an operation of another copy left them.
class TableWriter
{
public:
    static Result<TableWriter> make(Connection &db, const QString &table)
    {
        VOUCH_GIVE(const QStringList columns, columnsOf(db, table));
        QStringList sets, places;
        for (const QString &column : columns) {
            places.append(u"?%1"_s.arg(places.size() + 1));
            sets.append(column + u'=' + places.last());
        }
        VOUCH_GIVE(auto insert,
                   MadeStatement::prepare(db, u"INSERT INTO %1 VALUES (%2)"_s.arg(table, places.join(u','))));
        VOUCH_GIVE(auto update, MadeStatement::prepare(db, u"UPDATE %1 SET %2 WHERE id=?1"_s.arg(
                                                               table, sets.mid(1).join(u','))));
        VOUCH_GIVE(auto remove, MadeStatement::prepare(db, u"DELETE FROM %1 WHERE id=?1"_s.arg(table)));
        return TableWriter(int(columns.size()), std::move(insert), std::move(update), std::move(remove));
    }

    Status insert(const QCborArray &cells) { return write(m_insert, cells); }
    Status update(const QCborArray &cells) { return write(m_update, cells); }
    Status remove(qint64 row)
    {
        m_remove.bind(1, row);
        return m_remove.run();
    }

private:
    TableWriter(int columns, MadeStatement insert, MadeStatement update, MadeStatement remove)
        : m_columns(columns)
        , m_insert(std::move(insert))
        , m_update(std::move(update))
        , m_remove(std::move(remove))
    {
    }
    Status write(MadeStatement &statement, const QCborArray &cells)
    {
        if (cells.size() > m_columns)
            return tooNew();
        std::vector<std::string> texts(std::size_t(cells.size())); // until the statement has run
        for (int i = 0; i < m_columns; ++i) {
            const QCborValue cell = i < cells.size() ? cells.at(i) : QCborValue(nullptr);
            if (cell.isInteger())
                statement.bind(i + 1, cell.toInteger());
            else if (cell.isDouble())
                statement.bind(i + 1, cell.toDouble());
            else if (cell.isString())
                statement.bind(i + 1,
                               std::string_view(texts[std::size_t(i)] = cell.toString().toStdString()));
            else
                statement.bindNull(i + 1);
        }
        return statement.run();
    }

    int m_columns;
    MadeStatement m_insert, m_update, m_remove;
};

class Applier
{
public:
    Applier(Connection &db, const Head &head)
        : m_db(db)
        , m_head(head)
    {
    }

    /// [table, what a row was, what it became, …]
    Status apply(const QCborArray &item)
    {
        const QString table = item.at(0).toString();
        if (!trackedTables().contains(table))
            return tooNew();
        if (item.size() > 3 && !item.at(2).isArray())
            return takeAway(table, item);
        VOUCH_GIVE(TableWriter *const writer, writerOf(table));
        qint64 firstNew = 0, last = 0;
        for (qsizetype i = 1; i + 1 < item.size(); i += 2) {
            const QCborValue before = item.at(i), after = item.at(i + 1);
            last = (after.isArray() ? after : before).toArray().at(0).toInteger();
            VOUCH_TRY(checkRow(table, last, before));
            if (!after.isArray()) {
                VOUCH_TRY(writer->remove(last));
            } else if (before.isArray()) {
                VOUCH_TRY(writer->update(after.toArray()));
            } else {
                VOUCH_TRY(writer->insert(after.toArray()));
                firstNew = firstNew == 0 ? last : firstNew;
            }
        }
        if (firstNew == 0)
            return Done{};
        VOUCH_TRY(m_db.change("id_counter_raise", {{":entity", table}, {":row", last}}));
        return listReceivedRows(m_db, m_head.id, table, firstNew, last);
    }

private:
    Result<TableWriter *> writerOf(const QString &table)
    {
        const auto known = m_writers.find(table);
        if (known != m_writers.end())
            return &known->second;
        VOUCH_GIVE(TableWriter made, TableWriter::make(m_db, table));
        return &m_writers.emplace(table, std::move(made)).first->second;
    }
    /// Rows that went together.
    Status takeAway(const QString &table, const QCborArray &item)
    {
        Span span;
        for (qsizetype i = 1; i + 1 < item.size(); i += 2) {
            if (!item.at(i).isArray() || item.at(i + 1).isArray())
                return unreadable();
            span.last = item.at(i).toArray().at(0).toInteger();
            span.first = i == 1 ? span.last : span.first;
            VOUCH_TRY(checkRow(table, span.last, item.at(i)));
        }
        if (span.last - span.first + 1 != (item.size() - 1) / 2)
            return unreadable();
        return withoutTrigger(m_db, table, [&]() -> Status {
            VOUCH_TRY(takeSpans(m_db, table, {span}));
            return Done{};
        });
    }
    Status checkRow(const QString &table, qint64 row, const QCborValue &before) const
    {
        std::string was, is;
        if (before.isArray())
            addCells(was, before.toArray());
        VOUCH_TRY(addRows(m_db, table, row, row, Told::AsTheyAre, is));
        if (was == is)
            return Done{};
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate("Store",
                                                 "“%1” was made where other changes came before it. Bring "
                                                 "those here first.")
                         .arg(m_head.label),
                     {}};
    }

    Connection &m_db;
    const Head &m_head;
    std::map<QString, TableWriter> m_writers;
};

/// The items, one after the other; `use` gives a Status.
template<class Use>
Status eachItem(const QByteArray &content, Use use)
{
    for (qsizetype at = 0; at < content.size();) {
        QCborParserError error;
        const QCborValue item = QCborValue::fromCbor(content.constData() + at, content.size() - at, &error);
        if (error.error != QCborError::NoError || error.offset <= 0 || !item.isArray())
            return unreadable();
        VOUCH_TRY(use(item.toArray()));
        at += error.offset;
    }
    return Done{};
}

Result<Head> headOf(const QByteArray &content)
{
    QCborArray last;
    VOUCH_TRY(eachItem(content, [&last](const QCborArray &item) -> Status {
        last = item;
        return Done{};
    }));
    if (last.size() < 7 || !last.at(0).isInteger())
        return unreadable();
    if (last.at(0).toInteger() != contentForm)
        return tooNew();
    return Head{OperationId(last.at(1).toInteger()),
                OperationId(last.at(6).toInteger()),
                last.at(2).toString(),
                last.at(3).toString(),
                last.at(4).toString(),
                last.at(5).toInteger()};
}

Status checkUnknown(Connection &db, const Head &head)
{
    VOUCH_GIVE(const Operation known, oneOperation(db, "operation_by_id", {{":id", head.id.value}}));
    if (!known.id.isValid())
        return Done{};
    return Error{Error::Kind::Conflict,
                 QCoreApplication::translate("Store", "“%1” is here already.").arg(head.label),
                 {}};
}

} // namespace

Result<ChangeSet> applyWritten(Connection &db, const Written &written)
{
    if (!written.salt.isEmpty() && !isWhole(written))
        return unreadable();
    VOUCH_GIVE(const Head head, headOf(written.content));
    VOUCH_GIVE(Transaction transaction, Transaction::begin(db));
    VOUCH_TRY(checkUnknown(db, head));
    VOUCH_TRY(db.run(u"PRAGMA defer_foreign_keys=ON"_s));
    const auto blob = [](const QByteArray &bytes) {
        return bytes.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(bytes);
    };
    VOUCH_TRY(db.change("operation_receive", {{":id", head.id.value},
                                              {":verb", head.verb},
                                              {":label", head.label},
                                              {":actor", head.actor},
                                              {":happened_at", head.at},
                                              {":undoes", orNull(head.undoes)},
                                              {":info", written.info},
                                              {":salt", blob(written.salt)},
                                              {":hash", blob(written.hash)}}));
    VOUCH_TRY(db.change("id_counter_raise", {{":entity", u"operation"_s}, {":row", head.id.value}}));
    VOUCH_GIVE(Recording recording, Recording::begin(db, head.id));
    Applier applier(db, head);
    VOUCH_TRY(eachItem(written.content, [&applier](const QCborArray &item) -> Status {
        return item.at(0).isString() ? applier.apply(item) : Status(Done{});
    }));
    VOUCH_TRY(recording.finish());
    if (head.undoes.isValid())
        VOUCH_TRY(linkReceived(db, head.id, head.undoes));
    VOUCH_GIVE(ChangeSet changes, changesOf(db, head.id));
    VOUCH_TRY(transaction.commit());
    return changes;
}

} // namespace vouch::journal
