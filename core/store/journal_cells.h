// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <string>
#include <string_view>
#include <vector>

/// Rows as bytes, the same from a table as from a before-image: CBOR (RFC 8949) with arrays of open length.
/// Empty cells at a row's end are left out, so that a row is the same before and after its table got a
/// column.
namespace vouch::journal
{

void addText(std::string &out, std::string_view text);
void addNumber(std::string &out, qint64 value);
void addNull(std::string &out);
void openArray(std::string &out);
void closeArray(std::string &out);

/// Makes `written_row` known to a connection, by which addRows() reads.
int installCells(sqlite3 *handle);

/// Where a row begins and ends among what addRows() adds.
struct RowPlace {
    qint64 row = 0;
    std::size_t begin = 0, end = 0;
};
/// The rows of a tracked table from `first` to `last`, each an array of its cells; where they are told as
/// new, each behind a null, as gone, each before one. How many there are.
enum class Told { AsTheyAre, AsNew, AsGone };
Result<qint64> addRows(Connection &db, const QString &table, qint64 first, qint64 last, Told told,
                       std::string &out, std::vector<RowPlace> *places = nullptr);
/// A row from its before-image, which SQLite's json_array() made. False where the text is none: then `out`
/// is as it was.
bool addImage(std::string &out, std::string_view image);

/// Reads what was written so, item by item.
class CellReader
{
public:
    explicit CellReader(std::string_view bytes)
        : m_bytes(bytes)
    {
    }
    struct Cell {
        enum Kind { Null, Number, Real, Text } kind = Null;
        qint64 number = 0;
        double real = 0;
        std::string_view text; ///< of the bytes that are read
    };
    /// Whether an array begins here: then it is entered.
    bool open();
    /// The next cell of it. False: it has ended, or is damaged.
    bool next(Cell &cell);
    /// Passes a null.
    bool passNull();

    std::size_t at() const { return m_at; }
    bool atEnd() const { return m_at == m_bytes.size(); }
    bool failed() const { return m_failed; }

private:
    bool take(char wanted);
    bool fail();
    bool readNumber(unsigned head, quint64 &number);

    std::string_view m_bytes;
    std::size_t m_at = 0;
    bool m_failed = false;
};

} // namespace vouch::journal
