// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/late_library.h"
#include "core/base/text.h"
#include "core/exchange/contact_fields.h"
#include "core/exchange/encoding.h"
#include "core/exchange/readers.h"
#include "core/exchange/vcard_card.h"
#include "core/exchange/vcard_parser.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>
#include <algorithm>

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
        while (!m_open.isEmpty()) {
            if (!close(cutOff()))
                return false;
        }
        if (m_cards == 0)
            m_context.sink.warning(
                {m_context.file, 0,
                 QCoreApplication::translate("Exchange", "“%1” has no cards in it.").arg(m_context.file)});
        m_context.sink.progress(bytes, bytes);
        return true;
    }

private:
    /// A card that has begun and not ended yet.
    struct OpenCard {
        QList<QByteArray> lines;
        qsizetype size = 0;
        qint64 first = 1;
        QList<OpenCard> inside;   ///< whole cards within it; their own `inside` is empty
        bool insideEnded = false; ///< the last line was the end of a card within it
        QString problem;
    };

    bool take(const QByteArray &line)
    {
        if (isMark(line, "BEGIN")) {
            if (m_skipped > 0 || m_agent) {
                ++m_skipped;
                m_agent = false;
                return true;
            }
            return begin();
        }
        if (isMark(line, "END")) {
            m_agent = false;
            if (m_skipped > 0) {
                --m_skipped;
                return true;
            }
            if (!m_open.isEmpty())
                return close({});
            if (!looksLikeCard()) {
                m_loose = {};
                return true;
            }
            m_open.append(std::exchange(m_loose, {}));
            return close({});
        }
        if (m_skipped == 0)
            keep(line);
        return true;
    }

    static QString cutOff()
    {
        return QCoreApplication::translate(
            "Exchange", "The card has no end: the file may have been cut off. What was there has been read.");
    }

    /// A card that begins within another one is a card of its own, and what follows its end belongs to the
    /// outer one again. Where another begins at once instead, the outer one had lost its end.
    bool begin()
    {
        constexpr qsizetype deepest = 4;
        m_loose = {};
        if (!m_open.isEmpty() && (m_open.last().insideEnded || m_open.size() >= deepest)) {
            const QString problem = QCoreApplication::translate(
                "Exchange", "The card has no end; the next one begins before it. What was there has been "
                            "read.");
            // The outermost comes first in the file, and so among the drafts.
            const bool all = m_open.size() >= deepest;
            while (!m_open.isEmpty() && (all || m_open.last().insideEnded)) {
                if (!close(problem))
                    return false;
            }
        }
        OpenCard card;
        card.first = m_source.line();
        m_open.append(card);
        return true;
    }

    /// Ends the innermost card. False: the sink asked to stop.
    bool close(const QString &problem)
    {
        OpenCard card = m_open.takeLast();
        card.problem = problem;
        if (!m_open.isEmpty()) {
            OpenCard &outer = m_open.last();
            const QList<OpenCard> inside = std::exchange(card.inside, {});
            outer.inside.append(card);
            outer.inside += inside;
            outer.insideEnded = true;
            return true;
        }
        const QList<OpenCard> inside = std::exchange(card.inside, {});
        if (!hand(card))
            return false;
        return std::all_of(inside.cbegin(), inside.cend(),
                           [this](const OpenCard &each) { return hand(each); });
    }

    void keep(const QByteArray &line)
    {
        const QByteArray upper = line.left(40).trimmed().toUpper();
        OpenCard &card = m_open.isEmpty() ? m_loose : m_open.last();
        if (m_open.isEmpty()) {
            // Text before a card is not ours; a card that lost its first line is.
            if (card.lines.isEmpty())
                card.first = m_source.line();
            if (card.lines.size() > 500) {
                card = {};
                return;
            }
        } else if (upper.startsWith("AGENT")) {
            m_agent = true;
            if (line.toUpper().trimmed().endsWith("BEGIN:VCARD")) {
                ++m_skipped;
                m_agent = false;
            }
            return;
        } else if (m_agent && !upper.isEmpty()) {
            m_agent = false;
        }
        if (!upper.isEmpty())
            card.insideEnded = false;
        card.size += line.size();
        if (card.size <= largestCard)
            card.lines.append(line);
    }

    bool looksLikeCard() const
    {
        for (const QByteArray &line : m_loose.lines) {
            const QByteArray upper = line.left(12).toUpper();
            for (const char *name :
                 {"N:", "N;", "FN:", "FN;", "TEL:", "TEL;", "EMAIL:", "EMAIL;", "VERSION:"}) {
                if (upper.startsWith(name))
                    return true;
            }
        }
        return false;
    }

    bool hand(const OpenCard &card)
    {
        ++m_cards;
        const RowIssue issue{m_context.file, card.first, {}};
        if (!card.problem.isEmpty())
            m_context.sink.warning({issue.file, issue.line, card.problem});
        Draft draft;
        draft.file = m_context.file;
        draft.line = card.first;
        static const auto parse = neededFunction<ParseVcard>("vouch_vcard", "vouchParseVcard");
        const CardKind kind = fillFromCard(draft, parse(card.lines, m_source.encoding()), m_context.options);
        if (kind == CardKind::Group) {
            m_context.sink.skipped(
                {issue.file, issue.line,
                 QCoreApplication::translate("Exchange", "The card is a group of contacts, not a person.")});
            return true;
        }
        tellUnread(draft.person, issue, m_context.sink);
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
    QList<OpenCard> m_open; ///< innermost last
    OpenCard m_loose;       ///< lines outside any card
    qint64 m_done = 0;
    qint64 m_cards = 0;
    int m_skipped = 0;    ///< cards of agents that are open
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
