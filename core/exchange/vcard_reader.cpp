// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/contact_fields.h"
#include "core/exchange/encoding.h"
#include "core/exchange/readers.h"
#include "core/exchange/vcard_card.h"
#include "core/exchange/vcard_parser.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

constexpr qsizetype largestCard = 32 << 20;

/// Physical lines of the file as bytes, UTF-8 where the file is UTF-16.
class LineSource
{
public:
    LineSource(QFile &file, const QString &wanted)
        : m_file(file)
    {
        Encoding found = detectEncoding(file);
        if (!wanted.isEmpty() && !found.name.startsWith(u"UTF-16"_s))
            found.name = wanted;
        m_encoding = found.name;
        if (m_encoding.startsWith(u"UTF-16"_s))
            m_decoder = std::make_unique<QStringDecoder>(m_encoding.toLatin1().constData());
        m_file.seek(found.bomSize);
    }

    const QString &encoding() const { return m_encoding; }

    bool next(QByteArray &line)
    {
        for (;;) {
            for (qsizetype i = m_searched; i < m_buffer.size(); ++i) {
                const char c = m_buffer.at(i);
                if (c != '\n' && c != '\r')
                    continue;
                if (c == '\r' && i + 1 == m_buffer.size() && !m_ended)
                    break; // whether LF follows is in the next chunk
                const qsizetype size =
                    c == '\r' && i + 1 < m_buffer.size() && m_buffer.at(i + 1) == '\n' ? 2 : 1;
                line = m_buffer.mid(m_at, i - m_at);
                m_at = i + size;
                m_searched = m_at;
                ++m_line;
                return true;
            }
            if (m_ended) {
                if (m_at >= m_buffer.size())
                    return false;
                line = m_buffer.mid(m_at);
                m_at = m_searched = m_buffer.size();
                ++m_line;
                return true;
            }
            fill();
        }
    }

    qint64 line() const { return m_line; }

private:
    void fill()
    {
        m_buffer.remove(0, m_at);
        m_at = 0;
        // A line above the limit (a picture) is cut into several: what has no colon is dropped later on.
        if (m_buffer.size() > largestCard)
            m_buffer.clear();
        m_searched = qMax<qsizetype>(0, m_buffer.size() - 1);
        const QByteArray bytes = m_file.read(256 * 1024);
        m_ended = bytes.isEmpty();
        m_buffer += m_decoder ? QString((*m_decoder)(bytes)).toUtf8() : bytes;
    }

    QFile &m_file;
    QString m_encoding;
    std::unique_ptr<QStringDecoder> m_decoder;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qsizetype m_searched = 0;
    bool m_ended = false;
    qint64 m_line = 0;
};

/// "begin:vcard", "item1.BEGIN : VCARD"; nothing else on the line.
bool isMark(const QByteArray &line, const char *word)
{
    QByteArray text = line.trimmed().toUpper().replace(" ", "");
    if (const qsizetype dot = text.indexOf('.'); dot > 0 && dot < text.indexOf(':'))
        text.remove(0, dot + 1);
    return text == QByteArray(word) + ":VCARD";
}

class CardReader
{
public:
    CardReader(QFile &file, const ReadContext &context)
        : m_source(file, context.options.encoding)
        , m_context(context)
    {
    }

    bool read(qint64 bytes)
    {
        QByteArray line;
        while (m_source.next(line)) {
            if (m_source.line() % 5000 == 0)
                m_context.sink.progress(m_done, bytes);
            m_done += line.size() + 1;
            if (!take(line))
                return false;
        }
        if (m_depth > 0 &&
            !hand(QCoreApplication::translate(
                "Exchange",
                "The card has no end: the file may have been cut off. What was there has been read.")))
            return false;
        if (m_cards == 0)
            m_context.sink.warning(
                {m_context.file, 0,
                 QCoreApplication::translate("Exchange", "“%1” has no cards in it.").arg(m_context.file)});
        m_context.sink.progress(bytes, bytes);
        return true;
    }

private:
    bool take(const QByteArray &line)
    {
        if (isMark(line, "BEGIN")) {
            if (m_depth > 0 && (m_agent || m_depth > 1)) {
                ++m_depth;
                m_agent = false;
                return true;
            }
            if (m_depth == 1 &&
                !hand(QCoreApplication::translate(
                    "Exchange",
                    "The card has no end; the next one begins before it. What was there has been read.")))
                return false;
            begin();
            return true;
        }
        if (isMark(line, "END")) {
            m_agent = false;
            if (m_depth > 1) {
                --m_depth;
                return true;
            }
            if (m_depth == 1 || looksLikeCard())
                return hand({});
            m_lines.clear();
            return true;
        }
        if (m_depth > 1)
            return true;
        keep(line);
        return true;
    }

    void begin()
    {
        m_lines.clear();
        m_size = 0;
        m_depth = 1;
        m_agent = false;
        m_first = m_source.line();
    }

    void keep(const QByteArray &line)
    {
        const QByteArray upper = line.left(40).trimmed().toUpper();
        if (m_depth == 0) {
            // Text before a card is not ours; a card that lost its first line is.
            if (m_lines.isEmpty())
                m_first = m_source.line();
            if (m_lines.size() > 500) {
                m_lines.clear();
                return;
            }
        } else if (upper.startsWith("AGENT")) {
            m_agent = true;
            if (line.toUpper().trimmed().endsWith("BEGIN:VCARD")) {
                ++m_depth;
                m_agent = false;
            }
            return;
        } else if (m_agent && !upper.isEmpty()) {
            m_agent = false;
        }
        m_size += line.size();
        if (m_size <= largestCard)
            m_lines.append(line);
    }

    bool looksLikeCard() const
    {
        for (const QByteArray &line : m_lines) {
            const QByteArray upper = line.left(12).toUpper();
            for (const char *name :
                 {"N:", "N;", "FN:", "FN;", "TEL:", "TEL;", "EMAIL:", "EMAIL;", "VERSION:"}) {
                if (upper.startsWith(name))
                    return true;
            }
        }
        return false;
    }

    bool hand(const QString &problem)
    {
        ++m_cards;
        m_depth = 0;
        m_size = 0;
        const QList<QByteArray> lines = std::exchange(m_lines, {});
        const RowIssue issue{m_context.file, m_first, {}};
        if (!problem.isEmpty())
            m_context.sink.warning({issue.file, issue.line, problem});
        Draft draft;
        draft.file = m_context.file;
        draft.line = m_first;
        const CardKind kind =
            fillFromCard(draft, parseVcard(lines, m_source.encoding()), m_context.options.now);
        if (kind == CardKind::Group) {
            m_context.sink.skipped(
                {issue.file, issue.line,
                 QCoreApplication::translate("Exchange", "The card is a group of contacts, not a person.")});
            return true;
        }
        if (kind == CardKind::Nobody) {
            m_context.sink.failed(
                {issue.file, issue.line,
                 QCoreApplication::translate(
                     "Exchange",
                     "The card has neither a name nor an e-mail address, phone number or profile.")});
            return true;
        }
        return m_context.sink.add(std::move(draft));
    }

    LineSource m_source;
    const ReadContext &m_context;
    QList<QByteArray> m_lines;
    qsizetype m_size = 0;
    qint64 m_first = 1;
    qint64 m_done = 0;
    qint64 m_cards = 0;
    int m_depth = 0;      ///< 1: in a card; above: in a card within a card
    bool m_agent = false; ///< the last line was an AGENT, whose card follows
};

} // namespace

Status readVcards(QFile &file, const ReadContext &context)
{
    const qint64 size = file.size();
    CardReader reader(file, context);
    return reader.read(size) ? Status(Done{}) : Status(cancelledError());
}

} // namespace vouch::exchange
