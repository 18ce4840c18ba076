// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_content.h"

#include "core/store/journal_cells.h"
#include "core/store/journal_images.h"
#include "core/store/journal_rows.h"
#include "core/store/kept_statement.h"

#include <QCborValue>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace vouch::journal
{

namespace
{

/// A journal row that is about one row of a tracked table.
struct Touch {
    int table = 0;
    qint64 row = 0;
    qint64 entry = 0;
    friend auto operator<=>(const Touch &, const Touch &) = default;
};
/// One that keeps the images of rows, each of which it is about (journal_images.h).
struct Taking {
    int table = 0;
    qint64 first = 0, last = 0;
    qint64 entry = 0;
};
constexpr qint64 never = std::numeric_limits<qint64>::max(); ///< a journal row that there is not

/// Tells operations from the journal and the rows, within one transaction.
class ContentReader
{
public:
    /// Of operations all of whose journal rows lie behind `since`. Just written: nobody else has been at the
    /// rows, and the journal is taken at its word.
    static Result<ContentReader> make(Connection &db, qint64 since, bool justWritten = false)
    {
        const QString one = justWritten ? u"+operation_id"_s : u"operation_id"_s; // or else by its index
        VOUCH_GIVE(
            MadeStatement *const entries,
            kept(db, u"SELECT id, entity, row_id, last, before, change FROM operation_row WHERE %1=?1 AND "
                     "id>?2 ORDER BY id"_s.arg(one)));
        VOUCH_GIVE(MadeStatement *const image, kept(db, u"SELECT before FROM operation_row WHERE id=?1"_s));
        ContentReader reader(db, entries, image, justWritten);
        VOUCH_TRY(reader.readTouches(since));
        return reader;
    }

    /// Hands each item of an operation over, from the journal row behind `since` on. The head is not among
    /// them.
    template<class Use>
    Status read(OperationId operation, qint64 since, Use use)
    {
        m_entries->bind(1, operation.value);
        m_entries->bind(2, since);
        const Status done = readEntries(use);
        m_entries->reset();
        return done;
    }

    /// The journal row that was read last; 0: none.
    qint64 last() const { return m_last; }

private:
    ContentReader(Connection &db, MadeStatement *entries, MadeStatement *image, bool justWritten)
        : m_db(db)
        , m_entries(entries)
        , m_image(image)
        , m_images(db)
        , m_justWritten(justWritten)
    {
    }

    static Result<MadeStatement *> kept(Connection &db, const QString &sql)
    {
        return db.kept().made(sql, [&sql]() -> Result<QString> { return sql; });
    }
    Status readTouches(qint64 since)
    {
        VOUCH_GIVE(MadeStatement *const rows,
                   kept(m_db,
                        u"SELECT entity, row_id, id, last FROM operation_row WHERE id>?1 AND (last IS NULL "
                        "OR change='D')"_s));
        rows->bind(1, since);
        for (;;) {
            const Result<bool> there = rows->step();
            if (!there || !*there) {
                rows->reset();
                sortTouches();
                return there ? Status(Done{}) : Status(there.error());
            }
            const int table = tableOf(rows->text(0)).number;
            const qint64 row = rows->integer(1), entry = rows->integer(2);
            if (rows->isNull(3))
                m_touches.push_back({table, row, entry});
            else
                m_takings.push_back({table, row, rows->integer(3), entry});
        }
    }
    void sortTouches()
    {
        std::sort(m_touches.begin(), m_touches.end());
        std::sort(m_takings.begin(), m_takings.end(), [](const Taking &a, const Taking &b) {
            return std::tie(a.table, a.first, a.entry) < std::tie(b.table, b.first, b.entry);
        });
        for (const Taking &one : m_takings)
            m_longest = std::max(m_longest, one.last - one.first + 1);
    }
    struct Table {
        int number = 0;
        QString name; ///< empty: no tracked table is called so
    };
    const Table &tableOf(std::string_view name)
    {
        if (m_lately != nullptr && m_lately->first == name) // mostly
            return m_lately->second;
        auto at = m_tables.find(name);
        if (at == m_tables.end()) {
            const QString table = QString::fromUtf8(name.data(), qsizetype(name.size()));
            const bool known = trackedTables().contains(table);
            at = m_tables.emplace(name, Table{int(m_tables.size()), known ? table : QString()}).first;
        }
        m_lately = &*at;
        return at->second;
    }

    template<class Use>
    Status readEntries(Use use)
    {
        for (;;) {
            VOUCH_GIVE(const bool there, m_entries->step());
            if (!there)
                return Done{};
            m_last = m_entries->integer(0);
            m_item.clear();
            openArray(m_item);
            addText(m_item, m_entries->text(1));
            const std::size_t empty = m_item.size();
            const Table &table = tableOf(m_entries->text(1));
            if (m_entries->isNull(3))
                VOUCH_TRY(addOne(table));
            else if (m_entries->text(5) == "I")
                VOUCH_TRY(addRange(table));
            else
                m_item += m_entries->text(4); // rows that were there and are gone
            if (m_item.size() == empty)
                continue; // rows that were not there and are not
            closeArray(m_item);
            use(std::string_view(m_item));
        }
    }
    /// What the journal row at which m_entries stands says of its row.
    Status addOne(const Table &table)
    {
        const std::size_t before = m_item.size();
        const bool was = !m_entries->isNull(4);
        if (was)
            addImageOrText(m_entries->text(4));
        else
            addNull(m_item);
        const qint64 row = m_entries->integer(2), entry = m_entries->integer(0);
        const qint64 next = nextOf(table, row, entry), taken = takenAfter(table, row, entry);
        bool is = false;
        if (taken < next) {
            VOUCH_GIVE(is, addKept(taken, row));
        } else if (next != never) {
            VOUCH_GIVE(is, addImageOf(next));
        } else if (!table.name.isEmpty() && !(m_justWritten && m_entries->text(5) == "D")) {
            VOUCH_GIVE(const qint64 rows, addRows(m_db, table.name, row, row, Told::AsTheyAre, m_item));
            is = rows > 0;
        }
        if (!was && !is)
            m_item.resize(before);
        else if (!is)
            addNull(m_item);
        return Done{};
    }
    /// New rows that are listed as one: part by part, as they stand there or as somebody who took them kept
    /// them.
    Status addRange(const Table &table)
    {
        if (table.name.isEmpty())
            return Done{};
        const qint64 entry = m_entries->integer(0), last = m_entries->integer(3);
        for (qint64 first = m_entries->integer(2); first <= last;) {
            const qint64 taken = takenAfter(table, first, entry);
            const qint64 end = std::min(last, sameUntil(table, first, entry));
            VOUCH_TRY(addPart(table, first, end, entry, taken));
            first = end + 1;
        }
        return Done{};
    }
    /// Rows that were made by `entry` and that `taken` took; between them those that were touched meanwhile.
    Status addPart(const Table &table, qint64 first, qint64 last, qint64 entry, qint64 taken)
    {
        auto touch = std::lower_bound(m_touches.cbegin(), m_touches.cend(), Touch{table.number, first, 0});
        while (touch != m_touches.cend() && touch->table == table.number && touch->row <= last) {
            const qint64 row = touch->row;
            const qint64 next = nextOf(table, row, entry);
            if (next < taken) {
                VOUCH_TRY(addUntouched(table, first, row - 1, taken));
                const std::size_t size = m_item.size();
                addNull(m_item);
                VOUCH_GIVE(const bool was, addImageOf(next));
                if (!was)
                    m_item.resize(size);
                first = row + 1;
            }
            touch = std::upper_bound(touch, m_touches.cend(), Touch{table.number, row, never});
        }
        return addUntouched(table, first, last, taken);
    }
    Status addUntouched(const Table &table, qint64 first, qint64 last, qint64 taken)
    {
        if (first > last)
            return Done{};
        if (taken == never) {
            VOUCH_TRY(addRows(m_db, table.name, first, last, Told::AsNew, m_item));
            return Done{};
        }
        VOUCH_GIVE(const Images *const images, m_images.of(taken));
        for (const Images::Row &row : images->rows()) {
            if (row.id < first || row.id > last)
                continue;
            addNull(m_item);
            m_item += images->cells(row);
        }
        return Done{};
    }
    /// What touched the row next, by itself.
    qint64 nextOf(const Table &table, qint64 row, qint64 entry) const
    {
        const auto next =
            std::upper_bound(m_touches.cbegin(), m_touches.cend(), Touch{table.number, row, entry});
        const bool same = next != m_touches.cend() && next->table == table.number && next->row == row;
        return same ? next->entry : never;
    }
    /// The first of those that begin behind a row.
    std::vector<Taking>::const_iterator takingsBehind(const Table &table, qint64 row) const
    {
        return std::upper_bound(
            m_takings.cbegin(), m_takings.cend(), std::pair(table.number, row),
            [](const auto &at, const Taking &one) { return at < std::pair(one.table, one.first); });
    }
    /// What took the row next, together with others.
    qint64 takenAfter(const Table &table, qint64 row, qint64 entry) const
    {
        qint64 taken = never;
        for (auto at = takingsBehind(table, row); at != m_takings.cbegin();) {
            --at;
            if (at->table != table.number || at->first + m_longest <= row)
                break;
            if (at->last >= row && at->entry > entry)
                taken = std::min(taken, at->entry);
        }
        return taken;
    }
    /// The last row to which takenAfter() gives the same as to this one.
    qint64 sameUntil(const Table &table, qint64 row, qint64 entry) const
    {
        const auto behind = takingsBehind(table, row);
        qint64 until =
            behind != m_takings.cend() && behind->table == table.number ? behind->first - 1 : never;
        for (auto at = behind; at != m_takings.cbegin();) {
            --at;
            if (at->table != table.number || at->first + m_longest <= row)
                break;
            if (at->last >= row && at->entry > entry)
                until = std::min(until, at->last);
        }
        return until;
    }
    /// Adds what a journal row has kept of a row.
    Result<bool> addKept(qint64 entry, qint64 row)
    {
        VOUCH_GIVE(const Images *const images, m_images.of(entry));
        const Images::Row *const found = images->find(row);
        if (found != nullptr)
            m_item += images->cells(*found);
        return found != nullptr;
    }
    /// Adds what a journal row says that was there. False: the row was not there.
    Result<bool> addImageOf(qint64 entry)
    {
        m_image->bind(1, entry);
        const Result<bool> there = m_image->step();
        const bool was = there && *there && !m_image->isNull(0);
        if (was)
            addImageOrText(m_image->text(0));
        m_image->reset();
        return there ? Result<bool>(was) : there;
    }
    /// What is damaged is told as it is: it is other than it was.
    void addImageOrText(std::string_view image)
    {
        if (!addImage(m_item, image))
            addText(m_item, image);
    }

    Connection &m_db;
    MadeStatement *m_entries, *m_image;
    ImageStore m_images;
    bool m_justWritten;
    std::map<std::string, Table, std::less<>> m_tables;
    const std::pair<const std::string, Table> *m_lately = nullptr; ///< of them
    std::vector<Touch> m_touches;                                  ///< by table, row and time
    std::vector<Taking> m_takings;                                 ///< by table and first row
    qint64 m_longest = 0;                                          ///< of them
    std::string m_item;
    qint64 m_last = 0;
};

/// The hash, link by link.
class Chain
{
public:
    explicit Chain(QByteArray start)
        : m_last(std::move(start))
    {
    }
    void add(std::string_view item)
    {
        m_hash.reset();
        m_hash.addData(m_last);
        m_hash.addData(QByteArrayView(item.data(), qsizetype(item.size())));
        m_last = m_hash.result();
    }
    const QByteArray &last() const { return m_last; }

private:
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
    QByteArray m_last;
};

/// What is told of the operation itself.
std::string headOf(const Operation &operation)
{
    std::string item;
    openArray(item);
    addNumber(item, contentForm);
    addNumber(item, operation.id.value);
    for (const QString &text : {operation.verb, operation.label, operation.actor})
        addText(item, text.toStdString());
    addNumber(item, operation.at);
    if (operation.undoes.isValid())
        addNumber(item, operation.undoes.value);
    else
        addNull(item);
    closeArray(item);
    return item;
}

/// From a row whose columns are those of operation_by_id and behind them the salt and the hash.
Sealed sealedFrom(const Statement &row)
{
    return {operationFrom(row), row.value(9).toByteArray(), row.value(10).toByteArray()};
}

} // namespace

Result<Sealed> sealedOperation(Connection &db, OperationId operation)
{
    VOUCH_GIVE(Statement row, db.query("operation_sealed", {{":id", operation.value}}));
    return row.next() ? sealedFrom(row) : Sealed{};
}

Result<QByteArray> hashWritten(Connection &db, OperationId operation, qint64 since, const QByteArray &reached)
{
    Chain chain(reached);
    VOUCH_GIVE(ContentReader reader, ContentReader::make(db, since, true));
    VOUCH_TRY(reader.read(operation, since, [&chain](std::string_view item) { chain.add(item); }));
    return chain.last();
}

Result<Hashed> hashOn(Connection &db, OperationId operation, Hashed from)
{
    if (from.reached.isEmpty()) {
        VOUCH_GIVE(const Sealed beside, sealedOperation(db, operation));
        from.reached = beside.salt;
        VOUCH_GIVE(from.journalRow, db.number("operation_before_rows", {{":id", operation.value}}));
    }
    Chain chain(from.reached);
    VOUCH_GIVE(ContentReader reader, ContentReader::make(db, from.journalRow));
    VOUCH_TRY(reader.read(operation, from.journalRow, [&chain](std::string_view item) { chain.add(item); }));
    return Hashed{chain.last(), std::max(from.journalRow, reader.last())};
}

QByteArray sealed(const QByteArray &reached, const Operation &operation)
{
    Chain chain(reached);
    chain.add(headOf(operation));
    return chain.last();
}

Result<Written> written(Connection &db, OperationId operation)
{
    VOUCH_GIVE(const Sealed beside, sealedOperation(db, operation));
    if (!beside.operation.id.isValid() || beside.operation.running)
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Store", "There is no operation %1. History lists them all.")
                         .arg(operation.value),
                     {}};
    Written found{{}, beside.salt, beside.hash, {}};
    VOUCH_GIVE(found.info, db.text("operation_info", {{":id", operation.value}}));
    VOUCH_GIVE(const qint64 before, db.number("operation_before_rows", {{":id", operation.value}}));
    VOUCH_GIVE(ContentReader reader, ContentReader::make(db, before));
    const auto add = [&found](std::string_view item) {
        found.content.append(item.data(), qsizetype(item.size()));
    };
    VOUCH_TRY(reader.read(operation, before, add));
    add(headOf(beside.operation));
    return found;
}

bool isWhole(const Written &written)
{
    Chain chain(written.salt);
    for (qsizetype at = 0; at < written.content.size();) {
        QCborParserError error;
        const char *const item = written.content.constData() + at;
        QCborValue::fromCbor(item, written.content.size() - at, &error);
        if (error.error != QCborError::NoError || error.offset <= 0)
            return false;
        chain.add({item, std::size_t(error.offset)});
        at += error.offset;
    }
    return chain.last() == written.hash;
}

namespace
{

Result<QList<Operation>> readAltered(Connection &db)
{
    QList<Operation> altered;
    VOUCH_GIVE(ContentReader reader, ContentReader::make(db, 0));
    VOUCH_GIVE(Statement rows, db.query("operations_sealed"));
    while (rows.next()) {
        const Sealed beside = sealedFrom(rows);
        Chain chain(beside.salt);
        VOUCH_TRY(reader.read(beside.operation.id, 0, [&chain](std::string_view item) { chain.add(item); }));
        if (sealed(chain.last(), beside.operation) != beside.hash)
            altered.append(beside.operation);
    }
    return altered;
}

} // namespace

Result<QList<Operation>> alteredOperations(Connection &db)
{
    // Journal and rows as of one moment.
    VOUCH_TRY(db.run(u"BEGIN"_s));
    Result<QList<Operation>> altered = readAltered(db);
    VOUCH_TRY(db.run(u"ROLLBACK"_s));
    return altered;
}

} // namespace vouch::journal
