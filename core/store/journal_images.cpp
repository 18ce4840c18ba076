// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_images.h"

#include "core/store/bulk_insert.h"
#include "core/store/journal_rows.h"
#include "core/store/kept_statement.h"

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace vouch::journal
{

namespace
{

constexpr qint64 rowsAtOnce = 500;
constexpr std::size_t bytesAtOnce = 128 * 1024; ///< of one journal row

/// The rows as SQL reads them (`kept_rows`).
Result<KeptRows> keptRows(Connection &db, const Images &images, qsizetype columns)
{
    if (!images.isWhole())
        return storeError(SQLITE_CORRUPT, db.path(), u"images of rows"_s);
    KeptRows kept{int(columns)};
    for (const Images::Row &row : images.rows()) {
        CellReader reader(images.cells(row));
        CellReader::Cell cell;
        reader.open();
        for (int at = 1; at <= columns; ++at) {
            const bool there = reader.next(cell); // not empty cells at the end, nor columns that came later
            if (!there || cell.kind == CellReader::Cell::Null)
                kept.bindNull(at);
            else if (cell.kind == CellReader::Cell::Number)
                kept.bind(at, cell.number);
            else if (cell.kind == CellReader::Cell::Real)
                kept.bind(at, cell.real);
            else
                kept.bind(at, QByteArrayView(cell.text.data(), qsizetype(cell.text.size())));
        }
        kept.add();
    }
    return kept;
}

/// The columns of kept_rows under their own names.
QString named(const QStringList &columns)
{
    QStringList all;
    for (const QString &column : columns)
        all.append(u"c%1 AS %2"_s.arg(QString::number(all.size() + 1), column));
    return all.join(u", "_s);
}

Status keep(Connection &db, const QString &table, const RowPlace &first, const RowPlace &last,
            const std::string &bytes)
{
    return db.change("images_keep", {{":entity", table},
                                     {":first", first.row},
                                     {":last", last.row},
                                     {":images", QByteArray(bytes.data() + first.begin,
                                                            qsizetype(last.end - first.begin))}});
}

} // namespace

Images::Images(std::string bytes)
    : m_bytes(std::move(bytes))
{
    CellReader reader(m_bytes);
    CellReader::Cell cell;
    while (!reader.atEnd()) {
        Row row;
        row.begin = reader.at();
        if (!reader.open() || !reader.next(cell) || cell.kind != CellReader::Cell::Number)
            return;
        row.id = cell.number;
        while (reader.next(cell)) {
        }
        row.end = reader.at();
        if (reader.failed() || !reader.passNull())
            return;
        m_rows.push_back(row);
    }
    m_whole = true;
}

const Images::Row *Images::find(qint64 id) const
{
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), id,
                                     [](const Row &row, qint64 wanted) { return row.id < wanted; });
    return at != m_rows.end() && at->id == id ? &*at : nullptr;
}

QJsonArray Images::image(const Row &row, qsizetype columns) const
{
    QJsonArray image;
    CellReader reader(cells(row));
    CellReader::Cell cell;
    reader.open();
    while (reader.next(cell)) {
        if (cell.kind == CellReader::Cell::Number)
            image.append(cell.number);
        else if (cell.kind == CellReader::Cell::Real)
            image.append(cell.real);
        else if (cell.kind == CellReader::Cell::Text)
            image.append(QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())));
        else
            image.append(QJsonValue::Null);
    }
    while (image.size() < columns)
        image.append(QJsonValue::Null);
    return image;
}

std::vector<qint64> Images::numbers(qsizetype column) const
{
    std::vector<qint64> found;
    for (const Row &row : m_rows) {
        CellReader reader(cells(row));
        CellReader::Cell cell;
        bool there = reader.open();
        for (qsizetype at = 0; there && at <= column; ++at)
            there = reader.next(cell);
        if (there && cell.kind == CellReader::Cell::Number)
            found.push_back(cell.number);
    }
    return found;
}

Result<Images> imagesOf(Connection &db, qint64 entry)
{
    VOUCH_GIVE(const QVariant bytes, db.value("images", {{":id", entry}}));
    return Images(bytes.toByteArray().toStdString());
}

Result<const Images *> ImageStore::of(qint64 entry)
{
    constexpr std::size_t most = 64;
    const auto known = m_lately.find(entry);
    if (known != m_lately.end())
        return &known->second;
    if (m_lately.size() >= most)
        m_lately.clear();
    VOUCH_GIVE(Images images, imagesOf(m_db, entry));
    return &m_lately.emplace(entry, std::move(images)).first->second;
}

Result<qint64> keepImages(Connection &db, const QString &table, qint64 first, qint64 last)
{
    std::string bytes;
    std::vector<RowPlace> places;
    qint64 rows = 0;
    for (qint64 from = first; from <= last; from += rowsAtOnce) {
        bytes.clear();
        places.clear();
        VOUCH_GIVE(const qint64 some, addRows(db, table, from, std::min(last, from + rowsAtOnce - 1),
                                              Told::AsGone, bytes, &places));
        rows += some;
        // Ids without a gap, because people are counted by them.
        for (auto begin = places.cbegin(); begin != places.cend();) {
            auto end = begin + 1;
            while (end != places.cend() && end->row == (end - 1)->row + 1 &&
                   end->end - begin->begin < bytesAtOnce)
                ++end;
            VOUCH_TRY(keep(db, table, *begin, *(end - 1), bytes));
            begin = end;
        }
    }
    return rows;
}

Status putImagesBack(Connection &db, const QString &table, qint64 entry)
{
    VOUCH_GIVE(const Images images, imagesOf(db, entry));
    VOUCH_GIVE(const QStringList columns, columnsOf(db, table));
    VOUCH_GIVE(KeptRows rows, keptRows(db, images, columns.size()));
    VOUCH_GIVE(MadeStatement *const insert,
               db.kept().made(u"rows back into "_s + table, [&]() -> Result<QString> {
                   QStringList values;
                   for (qsizetype i = 1; i <= columns.size(); ++i)
                       values.append(u'c' + QString::number(i));
                   return u"INSERT INTO %1 (%2) SELECT %3 FROM kept_rows(?1)"_s.arg(table, columns.join(u','),
                                                                                    values.join(u','));
               }));
    insert->bind(1, &rows, KeptRows::pointerType);
    VOUCH_TRY(insert->run());
    return db.change("images_put_back", {{":id", entry}});
}

Status collectImages(Connection &db, OperationId first, OperationId last)
{
    struct Entry {
        qint64 id;
        QString table;
    };
    VOUCH_GIVE(const auto entries,
               db.list<Entry>("images_of_operations", {{":first", first.value}, {":last", last.value}},
                              [](const Statement &row) {
                                  return Entry{row.integer(0), row.text(1)};
                              }));
    for (const Entry &entry : entries) {
        VOUCH_GIVE(const Images images, imagesOf(db, entry.id));
        VOUCH_GIVE(const QStringList columns, columnsOf(db, entry.table));
        VOUCH_GIVE(KeptRows rows, keptRows(db, images, columns.size()));
        VOUCH_GIVE(
            auto insert,
            MadeStatement::prepare(
                db, u"INSERT INTO temp.undo_row (entity, row_id, change, before, person_id, first) SELECT "
                    "'%1', t.id, 'D', %2, %3, ?2 FROM (SELECT %4 FROM kept_rows(?1)) t WHERE true %5"_s.arg(
                        entry.table, imageOf(columns, u"t"_s), personOf(entry.table, columns, u"t"_s),
                        named(columns), keepEarliest())));
        insert.bind(1, &rows, KeptRows::pointerType);
        insert.bind(2, entry.id);
        VOUCH_TRY(insert.run());
    }
    return Done{};
}

} // namespace vouch::journal
