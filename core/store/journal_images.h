// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/journal_cells.h"

#include <QJsonArray>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// What a great many rows of one table were that an operation took away together. One journal row holds the
/// images of some hundreds of them: `before` is a blob of them, `row_id` and `last` are the first and the
/// last one. Each is what addRows() tells of a row that is gone, so that the content of the operation
/// (journal_content.h) is these bytes as they are. Whoever erases what was kept of a person writes those
/// bytes anew without the person: these journal rows name nobody.
///
/// Only what takes back an operation that nothing followed keeps images so: undo and redo of what is listed
/// as ranges. Each holds ids without a gap.
namespace vouch::journal
{

/// The rows of one such blob, ascending. Of a damaged one, those before the damage.
class Images
{
public:
    Images() = default;
    explicit Images(std::string bytes);

    struct Row {
        qint64 id = 0;
        std::size_t begin = 0, end = 0;
    };
    const std::vector<Row> &rows() const { return m_rows; }
    bool isWhole() const { return m_whole; }
    /// As addRows() tells a row as it is.
    std::string_view cells(const Row &row) const
    {
        return std::string_view(m_bytes).substr(row.begin, row.end - row.begin);
    }
    /// Null where it holds none of that number.
    const Row *find(qint64 id) const;
    /// The row as json_array() makes an image of it, of so many columns.
    QJsonArray image(const Row &row, qsizetype columns) const;
    /// What stands in one column, where that is a number.
    std::vector<qint64> numbers(qsizetype column) const;

private:
    std::string m_bytes;
    std::vector<Row> m_rows;
    bool m_whole = false;
};

/// Those of a journal row.
Result<Images> imagesOf(Connection &db, qint64 entry);

/// Reads images of many rows one after the other.
class ImageStore
{
public:
    explicit ImageStore(Connection &db)
        : m_db(db)
    {
    }
    /// Good until the next call.
    Result<const Images *> of(qint64 entry);

private:
    Connection &m_db;
    std::map<qint64, Images> m_lately;
};

/// Writes the images of the rows of a table from `first` to `last` into the journal of the operation that is
/// being written. How many there are.
Result<qint64> keepImages(Connection &db, const QString &table, qint64 first, qint64 last);
/// Makes the rows again of which a journal row holds images, and lists them as the operation's.
Status putImagesBack(Connection &db, const QString &table, qint64 entry);
/// Adds to temp.undo_row what operations from `first` to `last` have kept so, each row by itself.
Status collectImages(Connection &db, OperationId first, OperationId last);

} // namespace vouch::journal
