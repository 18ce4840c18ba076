// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <memory>

class QIODevice;
class QStringDecoder;

namespace vouch::exchange
{

struct CsvRow {
    qint64 line = 0; ///< physical line of the file on which the row starts, from 1
    QStringList cells;
    /// A quote was opened and never closed: only this line is affected, its cells were split without it.
    bool damaged = false;
    /// More than 2,000 columns or a line above 1 MiB: what is beyond was left out.
    bool cut = false;
};

/// Reads comma-separated text in one pass with bounded memory, whatever its encoding, separator and line
/// ends. Blank lines are no rows. Cells come as written, with quotes resolved; clean them with cleanText().
class CsvReader
{
public:
    /// The device must be open, allow seeking and outlive the reader. Null separator and empty encoding:
    /// detected.
    explicit CsvReader(QIODevice &device, const QString &encoding = {}, QChar separator = {});
    ~CsvReader();

    bool next(CsvRow &row); ///< false at the end

    const QString &encoding() const { return m_encoding; }
    QChar separator() const { return m_separator; }
    qint64 bytesDone() const { return m_bytesDone; }
    qint64 bytesTotal() const { return m_bytesTotal; }

private:
    struct Parser;

    void fill();
    bool takeLine(QByteArrayView &line);
    bool feed(QByteArrayView line);
    bool feedLeniently(QByteArrayView line);
    void recover(const QByteArray &record);
    void skipSeparatorLine();

    QIODevice &m_device;
    QString m_encoding;
    QChar m_separator;
    qint64 m_bytesDone = 0;
    qint64 m_bytesTotal = 0;
    std::unique_ptr<QStringDecoder> m_decoder; ///< none for UTF-8
    std::unique_ptr<Parser> m_parser;
    QByteArray m_buffer; ///< UTF-8, from m_at on not yet parsed
    qsizetype m_at = 0;
    bool m_ended = false;
    bool m_overlong = false; ///< dropping the rest of a line above the limit
    qint64 m_line = 1;       ///< of what takeLine() returns next
    QByteArray m_record;     ///< lines of a row that is not complete yet
    int m_recordLines = 0;
    int m_lineLimit = 1000; ///< lines one row may have before its quote counts as never closed
};

/// The separator that splits the lines of `sample` most evenly: one of , ; tab |
QChar detectSeparator(const QString &sample);

} // namespace vouch::exchange
