// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/exchange/encoding.h"

#include <QHash>
#include <QIODevice>
#include <QRegularExpression>
#include <QStringDecoder>
#include <cstring>
#include <csv.h>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

constexpr qsizetype chunkSize = 256 * 1024;
constexpr qsizetype longestLine = 1 << 20;
constexpr qsizetype maxColumns = 2000;

/// Splits one line whose quotes do not match: a cell that starts with a quote ends at the next one that is
/// followed by a separator; without such a one the quote is dropped.
QStringList splitLiterally(QByteArrayView line, char separator)
{
    QStringList cells;
    qsizetype at = 0;
    while (at <= line.size() && cells.size() < maxColumns) {
        qsizetype end = -1;
        if (at < line.size() && line.at(at) == '"') {
            for (qsizetype i = at + 1; i < line.size() && end < 0; ++i) {
                if (line.at(i) == '"' && (i + 1 == line.size() || line.at(i + 1) == separator))
                    end = i;
            }
            if (end >= 0) {
                cells.append(
                    QString::fromUtf8(line.sliced(at + 1, end - at - 1)).replace(u"\"\""_s, u"\""_s));
                at = end + 2;
                continue;
            }
            ++at;
        }
        end = at;
        while (end < line.size() && line.at(end) != separator)
            ++end;
        cells.append(QString::fromUtf8(line.sliced(at, end - at)));
        at = end + 1;
    }
    return cells;
}

QByteArrayView withoutLineEnd(QByteArrayView line)
{
    while (!line.isEmpty() && (line.back() == '\n' || line.back() == '\r'))
        line.chop(1);
    return line;
}

} // namespace

/// libcsv with its two callbacks. Strict tells us about stray quotes, which the lenient way then swallows.
struct CsvReader::Parser {
    csv_parser state;
    CsvRow row;
    bool rowEnded = false;
    bool lenient = false;
    uchar separator = ',';

    explicit Parser(uchar with)
        : separator(with)
    {
        start(false);
    }
    ~Parser() { csv_free(&state); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    void start(bool leniently)
    {
        if (m_started)
            csv_free(&state);
        m_started = true;
        lenient = leniently;
        csv_init(&state, leniently ? 0 : CSV_STRICT);
        csv_set_delim(&state, separator);
        csv_set_blk_size(&state, 4096);
        row.cells.clear();
        row.cut = false;
        rowEnded = false;
    }

    /// Whether all of it was taken.
    bool parse(QByteArrayView bytes)
    {
        return csv_parse(&state, bytes.data(), size_t(bytes.size()), &Parser::cell, &Parser::end, this) ==
               size_t(bytes.size());
    }

    static void cell(void *text, size_t size, void *self)
    {
        auto *parser = static_cast<Parser *>(self);
        if (parser->row.cells.size() >= maxColumns) {
            parser->row.cut = true;
            return;
        }
        parser->row.cells.append(QString::fromUtf8(static_cast<const char *>(text), qsizetype(size)));
    }

    static void end(int, void *self) { static_cast<Parser *>(self)->rowEnded = true; }

private:
    bool m_started = false;
};

CsvReader::CsvReader(QIODevice &device, const QString &encoding, QChar separator)
    : m_device(device)
    , m_separator(separator)
    , m_bytesTotal(device.size())
{
    Encoding found = detectEncoding(device);
    if (!encoding.isEmpty() && isKnownEncoding(encoding)) {
        const bool sameFamily = found.name.startsWith(encoding, Qt::CaseInsensitive);
        found = {sameFamily ? found.name : encoding, sameFamily ? found.bomSize : 0};
    }
    m_encoding = found.name;
    m_device.seek(found.bomSize);
    m_bytesDone = found.bomSize;
    if (m_encoding.compare(u"UTF-8"_s, Qt::CaseInsensitive) != 0)
        m_decoder = std::make_unique<QStringDecoder>(m_encoding.toLatin1().constData());
    fill();
    skipSeparatorLine();
    if (m_separator.isNull())
        m_separator = detectSeparator(QString::fromUtf8(
            QByteArrayView(m_buffer).sliced(m_at).first(qMin<qsizetype>(m_buffer.size() - m_at, 64 * 1024))));
    m_parser =
        std::make_unique<Parser>(m_separator.unicode() < 0x80 ? uchar(m_separator.unicode()) : uchar(','));
}

CsvReader::~CsvReader() = default;

/// Excel's own line "sep=;" names the separator and is no row.
void CsvReader::skipSeparatorLine()
{
    static const QRegularExpression form(u"^\"?sep=(.)\"?(\r\n|\n|\r)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString start = QString::fromLatin1(m_buffer.left(12));
    const auto match = form.match(start);
    if (!match.hasMatch())
        return;
    if (m_separator.isNull())
        m_separator = match.captured(1).at(0);
    m_at = match.capturedLength();
    ++m_line;
}

void CsvReader::fill()
{
    m_buffer.remove(0, m_at);
    m_at = 0;
    const QByteArray bytes = m_device.read(chunkSize);
    m_bytesDone += bytes.size();
    if (bytes.isEmpty()) {
        m_ended = true;
        return;
    }
    if (m_decoder)
        m_buffer += QString((*m_decoder)(bytes)).toUtf8();
    else
        m_buffer += bytes;
}

bool CsvReader::takeLine(QByteArrayView &line)
{
    qsizetype searched = 0;
    for (;;) {
        const char *begin = m_buffer.constData() + m_at;
        const qsizetype left = m_buffer.size() - m_at;
        const void *feed = std::memchr(begin + searched, '\n', size_t(left - searched));
        qsizetype size = feed ? static_cast<const char *>(feed) - begin + 1 : left;
        bool complete = feed != nullptr;
        if (const void *back = std::memchr(begin + searched, '\r', size_t(size - searched))) {
            const qsizetype at = static_cast<const char *>(back) - begin;
            if (at + 1 < left) {
                size = begin[at + 1] == '\n' ? at + 2 : at + 1;
                complete = true;
            } else if (m_ended) {
                complete = true;
            }
        }
        if (complete || (m_ended && left > 0) || left > longestLine) {
            const bool rest = m_overlong;
            m_overlong = !complete && !m_ended;
            line = QByteArrayView(m_buffer).sliced(m_at, size);
            m_at += size;
            if (rest) {
                // The tail of a line that was too long: dropped.
                m_line += complete ? 1 : 0;
                searched = 0;
                continue;
            }
            return true;
        }
        if (m_ended)
            return false;
        searched = qMax<qsizetype>(0, left - 1);
        fill();
    }
}

bool CsvReader::next(CsvRow &row)
{
    QByteArrayView line;
    while (true) {
        if (!takeLine(line)) {
            if (m_record.isEmpty())
                return false;
            recover(std::exchange(m_record, {})); // the file ends inside a quote
            row = std::exchange(m_parser->row, {});
            return true;
        }
        const bool cut = m_overlong;
        if (m_record.isEmpty())
            m_parser->row.line = m_line;
        const bool whole = line.back() == '\n' || line.back() == '\r';
        QByteArray ended;
        if (!whole) {
            ended = line.toByteArray() + '\n';
            line = ended;
        }
        if (!cut)
            ++m_line;
        if (!feed(line))
            continue;
        std::swap(row, m_parser->row);
        row.cut = row.cut || cut;
        m_parser->row.cells.clear();
        m_parser->row.cells.reserve(row.cells.size());
        m_parser->row.damaged = false;
        m_parser->row.cut = false;
        return true;
    }
}

/// True when a row is complete.
bool CsvReader::feed(QByteArrayView line)
{
    m_parser->rowEnded = false;
    const bool taken = m_parser->parse(line);
    if (!taken) {
        if (m_recordLines == 0)
            return feedLeniently(line);
        // A quote amid a cell that already runs over lines: the one that opened it was never closed.
        recover(std::exchange(m_record, {}) + line.toByteArray());
        return true;
    }
    if (m_parser->rowEnded) {
        m_record.clear();
        m_recordLines = 0;
        if (m_parser->lenient) {
            const CsvRow kept = m_parser->row;
            m_parser->start(false);
            m_parser->row = kept;
        }
        return true;
    }
    if (m_record.isEmpty() && line.trimmed().isEmpty())
        return false;
    m_record += line.toByteArray();
    ++m_recordLines;
    if (m_recordLines >= m_lineLimit || m_record.size() > longestLine) {
        m_lineLimit = qMax(20, m_lineLimit / 2); // such files have more of them; keep the search short
        recover(std::exchange(m_record, {}));
        return true;
    }
    return false;
}

bool CsvReader::feedLeniently(QByteArrayView line)
{
    const qint64 at = m_parser->row.line;
    m_parser->start(true);
    m_parser->row.line = at;
    return feed(line);
}

/// Makes a row of the first line of `record`, and puts the others back to be read anew.
void CsvReader::recover(const QByteArray &record)
{
    qsizetype end = 0;
    while (end < record.size() && record.at(end) != '\n' && record.at(end) != '\r')
        ++end;
    const QByteArrayView first = QByteArrayView(record).first(end);
    if (end < record.size() && record.at(end) == '\r')
        ++end;
    if (end < record.size() && record.at(end) == '\n')
        ++end;
    const qint64 at = m_parser->row.line;
    m_parser->start(false);
    m_parser->row.line = at;
    m_parser->row.cells = splitLiterally(withoutLineEnd(first), char(m_parser->separator));
    m_parser->row.damaged = true;
    m_buffer = record.mid(end) + QByteArrayView(m_buffer).sliced(m_at).toByteArray();
    m_at = 0;
    if (end < record.size())
        m_overlong = false; // what is read next is not the tail of the long line any more
    m_line = at + (m_overlong ? 0 : 1);
    m_record.clear();
    m_recordLines = 0;
}

QChar detectSeparator(const QString &sample)
{
    QChar best = u',';
    double bestScore = 0;
    for (const QChar candidate : {u',', u';', u'\t', u'|'}) {
        QHash<int, int> widths; // number of cells → number of rows
        int rows = 0;
        int cells = 1;
        bool quoted = false;
        bool any = false;
        for (qsizetype i = 0; i <= sample.size() && rows < 100; ++i) {
            const QChar c = i < sample.size() ? sample.at(i) : QChar(u'\n');
            if (c == u'"') {
                quoted = !quoted;
            } else if (!quoted && c == candidate) {
                ++cells;
            } else if ((!quoted || i == sample.size()) && (c == u'\n' || c == u'\r')) {
                if (any) {
                    ++widths[cells];
                    ++rows;
                }
                cells = 1;
                any = false;
                continue;
            }
            any = any || !c.isSpace();
        }
        int most = 0;
        int width = 1;
        for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
            if (it.key() > 1 && (it.value() > most || (it.value() == most && it.key() > width))) {
                most = it.value();
                width = it.key();
            }
        }
        const double score = rows == 0 ? 0 : double(most) / rows * (1.0 + 0.1 * qMin(width, 20));
        if (score > bestScore * 1.0001) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

} // namespace vouch::exchange
