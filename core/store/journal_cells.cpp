// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_cells.h"

#include "core/store/journal_rows.h"
#include "core/store/kept_statement.h"

#include <QtEndian>

#include <charconv>
#include <cstring>
#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace vouch::journal
{

namespace
{

enum Major : unsigned { Unsigned = 0, Negative = 1, Bytes = 2, Text = 3 };
constexpr char nullByte = '\xf6', realByte = '\xfb', arrayByte = '\x9f', breakByte = '\xff';

/// What kind of item it is, with its number or length in as few bytes as hold it.
void addHead(std::string &out, Major major, quint64 number)
{
    char head[9];
    const auto kind = major << 5;
    if (number < 24) {
        out.push_back(char(kind | number));
        return;
    }
    const int log = number <= 0xff ? 0 : number <= 0xffff ? 1 : number <= 0xffff'ffff ? 2 : 3;
    const std::size_t bytes = std::size_t(1) << log;
    const quint64 big = qToBigEndian(number);
    head[0] = char(kind | unsigned(24 + log));
    std::memcpy(head + 1, reinterpret_cast<const char *>(&big) + (sizeof big - bytes), bytes);
    out.append(head, 1 + bytes);
}

void addReal(std::string &out, double value)
{
    char bytes[1 + sizeof value] = {realByte};
    qToBigEndian(value, bytes + 1);
    out.append(bytes, sizeof bytes);
}

/// The cells of one array. Empty ones are kept back until another one follows.
class Cells
{
public:
    explicit Cells(std::string &out)
        : m_out(out)
    {
        openArray(out);
    }
    ~Cells() { closeArray(m_out); }
    Cells(const Cells &) = delete;
    Cells &operator=(const Cells &) = delete;

    void skip() { ++m_empty; }
    std::string &next()
    {
        if (m_empty > 0)
            m_out.append(std::exchange(m_empty, 0), nullByte);
        return m_out;
    }

private:
    std::string &m_out;
    std::size_t m_empty = 0;
};

/// Where written_row() puts what it gets.
struct Sink {
    static constexpr const char *name = "written rows";
    std::string &out;
    Told told;
    std::vector<RowPlace> *places;
    qint64 rows = 0;
};

void addValues(std::string &out, int count, sqlite3_value **values)
{
    Cells cells(out);
    for (int i = 0; i < count; ++i) {
        sqlite3_value *const cell = values[i];
        switch (sqlite3_value_type(cell)) {
        case SQLITE_NULL:
            cells.skip();
            break;
        case SQLITE_INTEGER:
            addNumber(cells.next(), sqlite3_value_int64(cell));
            break;
        case SQLITE_FLOAT:
            addReal(cells.next(), sqlite3_value_double(cell));
            break;
        case SQLITE_BLOB: {
            const auto *bytes = static_cast<const char *>(sqlite3_value_blob(cell));
            addHead(cells.next(), Bytes, quint64(sqlite3_value_bytes(cell)));
            out.append(bytes, std::size_t(sqlite3_value_bytes(cell)));
            break;
        }
        default: {
            const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(cell));
            addText(cells.next(), {text, std::size_t(sqlite3_value_bytes(cell))});
        }
        }
    }
}

/// written_row(sink, cells …). One call for all cells of a row: asking a statement for each takes twice as
/// long.
void writtenRowInSql(sqlite3_context *, int count, sqlite3_value **values)
{
    auto *const sink = static_cast<Sink *>(sqlite3_value_pointer(values[0], Sink::name));
    if (sink == nullptr)
        return;
    ++sink->rows;
    const std::size_t begin = sink->out.size();
    if (sink->told == Told::AsNew)
        addNull(sink->out);
    addValues(sink->out, count - 1, values + 1);
    if (sink->told == Told::AsGone)
        addNull(sink->out);
    if (sink->places != nullptr)
        sink->places->push_back({sqlite3_value_int64(values[1]), begin, sink->out.size()});
}

void addUtf8(std::string &out, unsigned code)
{
    if (code < 0x80) {
        out.push_back(char(code));
    } else if (code < 0x800) {
        out.push_back(char(0xc0 | code >> 6));
        out.push_back(char(0x80 | (code & 0x3f)));
    } else {
        out.push_back(char(0xe0 | code >> 12));
        out.push_back(char(0x80 | (code >> 6 & 0x3f)));
        out.push_back(char(0x80 | (code & 0x3f)));
    }
}

/// Reads what json_array() writes: one line, no blanks, numbers, texts and null.
class ImageReader
{
public:
    explicit ImageReader(std::string_view image)
        : m_at(image.data())
        , m_end(image.data() + image.size())
    {
    }

    bool read(std::string &out)
    {
        if (!take('['))
            return false;
        Cells cells(out);
        do {
            if (!readCell(cells))
                return false;
        } while (take(','));
        return take(']') && m_at == m_end;
    }

private:
    bool take(char wanted)
    {
        if (m_at == m_end || *m_at != wanted)
            return false;
        ++m_at;
        return true;
    }
    bool readCell(Cells &cells)
    {
        constexpr std::string_view null = "null";
        if (std::string_view(m_at, std::size_t(m_end - m_at)).starts_with(null)) {
            m_at += null.size();
            cells.skip();
            return true;
        }
        return take('"') ? readText(cells) : readNumber(cells);
    }
    bool readNumber(Cells &cells)
    {
        qint64 whole = 0;
        const auto [end, failed] = std::from_chars(m_at, m_end, whole);
        if (failed == std::errc() && (end == m_end || std::strchr(".eE", *end) == nullptr)) {
            m_at = end;
            addNumber(cells.next(), whole);
            return true;
        }
        double real = 0;
        const auto [last, wrong] = std::from_chars(m_at, m_end, real);
        if (wrong != std::errc())
            return false;
        m_at = last;
        addReal(cells.next(), real);
        return true;
    }
    bool readText(Cells &cells)
    {
        const char *first = m_at;
        while (m_at != m_end && *m_at != '"' && *m_at != '\\')
            ++m_at;
        if (take('"')) {
            addText(cells.next(), {first, std::size_t(m_at - 1 - first)});
            return true;
        }
        m_text.assign(first, m_at);
        while (m_at != m_end && *m_at != '"') {
            if (*m_at != '\\')
                m_text.push_back(*m_at++);
            else if (!readEscape())
                return false;
        }
        addText(cells.next(), m_text);
        return take('"');
    }
    bool readEscape()
    {
        constexpr std::string_view names = "\"\\/bfnrt", meant = "\"\\/\b\f\n\r\t";
        if (m_end - m_at < 2)
            return false;
        const char name = m_at[1];
        m_at += 2;
        if (const auto at = names.find(name); at != names.npos) {
            m_text.push_back(meant[at]);
            return true;
        }
        unsigned code = 0;
        if (name != 'u' || m_end - m_at < 4 || std::from_chars(m_at, m_at + 4, code, 16).ptr != m_at + 4)
            return false;
        m_at += 4;
        addUtf8(m_text, code);
        return true;
    }

    const char *m_at, *m_end;
    std::string m_text; ///< with its escapes read
};

} // namespace

void addText(std::string &out, std::string_view text)
{
    addHead(out, Text, text.size());
    out.append(text);
}

void addNumber(std::string &out, qint64 value)
{
    addHead(out, value < 0 ? Negative : Unsigned, quint64(value < 0 ? ~value : value));
}

void addNull(std::string &out)
{
    out.push_back(nullByte);
}

void openArray(std::string &out)
{
    out.push_back(arrayByte);
}

void closeArray(std::string &out)
{
    out.push_back(breakByte);
}

int installCells(sqlite3 *handle)
{
    return sqlite3_create_function_v2(handle, "written_row", -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr,
                                      &writtenRowInSql, nullptr, nullptr, nullptr);
}

Result<qint64> addRows(Connection &db, const QString &table, qint64 first, qint64 last, Told told,
                       std::string &out, std::vector<RowPlace> *places)
{
    VOUCH_GIVE(MadeStatement *const rows, db.kept().made(u"rows of "_s + table, [&]() -> Result<QString> {
        VOUCH_GIVE(const QStringList columns, columnsOf(db, table));
        return u"SELECT written_row(?3, %1) FROM %2 WHERE id BETWEEN ?1 AND ?2 ORDER BY id"_s.arg(
            columns.join(u','), table);
    }));
    Sink sink{out, told, places};
    rows->bind(1, first);
    rows->bind(2, last);
    rows->bind(3, &sink, Sink::name);
    const Status done = rows->run();
    return done ? Result<qint64>(sink.rows) : done.error();
}

bool addImage(std::string &out, std::string_view image)
{
    const std::size_t size = out.size();
    const bool read = ImageReader(image).read(out);
    if (!read)
        out.resize(size);
    return read;
}

bool CellReader::take(char wanted)
{
    if (atEnd() || m_bytes[m_at] != wanted)
        return false;
    ++m_at;
    return true;
}

bool CellReader::fail()
{
    m_failed = true;
    return false;
}

bool CellReader::open()
{
    return take(arrayByte);
}

bool CellReader::passNull()
{
    return take(nullByte);
}

/// The number or length that an item's first byte begins.
bool CellReader::readNumber(unsigned head, quint64 &number)
{
    number = head & 0x1f;
    if (number < 24)
        return true;
    const std::size_t bytes = std::size_t(1) << (number - 24);
    if (number > 27 || m_bytes.size() - m_at < bytes)
        return false;
    number = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        number = number << 8 | quint8(m_bytes[m_at++]);
    return true;
}

bool CellReader::next(Cell &cell)
{
    if (take(breakByte))
        return false;
    cell = {};
    if (take(nullByte))
        return true;
    if (atEnd())
        return fail();
    const auto head = unsigned(quint8(m_bytes[m_at++]));
    quint64 number = 0;
    if (char(head) == realByte) {
        if (m_bytes.size() - m_at < sizeof cell.real)
            return fail();
        cell.kind = Cell::Real;
        cell.real = qFromBigEndian<double>(m_bytes.data() + m_at);
        m_at += sizeof cell.real;
        return true;
    }
    if (!readNumber(head, number))
        return fail();
    switch (head >> 5) {
    case Unsigned:
    case Negative:
        cell.kind = Cell::Number;
        cell.number = head >> 5 == Negative ? ~qint64(number) : qint64(number);
        return true;
    case Bytes:
    case Text:
        if (m_bytes.size() - m_at < number)
            return fail();
        cell.kind = Cell::Text;
        cell.text = m_bytes.substr(m_at, number);
        m_at += number;
        return true;
    default:
        return fail();
    }
}

} // namespace vouch::journal
