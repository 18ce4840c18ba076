// SPDX-License-Identifier: GPL-3.0-or-later
// GLib's headers use Qt's word "signals": they must come first, and this file goes without the precompiled
// header.
#define G_LOG_DOMAIN "vouch"
#include <libebook-contacts/libebook-contacts.h>

#include "core/exchange/vcard_parser.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <memory>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

struct LogicalLine {
    QByteArray head; ///< group, name and parameters
    QByteArray value;
    bool quotedPrintable = false;
    bool binary = false;
    QString charset;
};

bool startsWithWord(const QByteArray &line, const char *word)
{
    return qstrnicmp(line.constData(), word, qstrlen(word)) == 0;
}

/// Where the value starts: the first colon outside quotes.
qsizetype valueStart(const QByteArray &line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == '"')
            quoted = !quoted;
        else if (line.at(i) == ':' && !quoted)
            return i;
    }
    return line.indexOf(':');
}

QList<QByteArray> splitOutsideQuotes(const QByteArray &text, char separator)
{
    QList<QByteArray> parts;
    bool quoted = false;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i == text.size() || (text.at(i) == separator && !quoted)) {
            parts.append(text.mid(from, i - from));
            from = i + 1;
        } else if (text.at(i) == '"') {
            quoted = !quoted;
        }
    }
    return parts;
}

QByteArray propertyName(const QByteArray &head)
{
    const qsizetype end = head.indexOf(';');
    const QByteArray name = end < 0 ? head : head.left(end);
    return name.mid(name.lastIndexOf('.') + 1).trimmed().toUpper();
}

/// Reads and removes what tells of encodings; what is left goes to the parser.
LogicalLine understand(const QByteArray &line)
{
    LogicalLine result;
    const qsizetype colon = valueStart(line);
    QList<QByteArray> kept;
    for (const QByteArray &part : splitOutsideQuotes(line.left(colon), ';')) {
        const QByteArray upper = part.trimmed().toUpper();
        if (upper.startsWith("CHARSET="))
            result.charset = QString::fromLatin1(part.trimmed().mid(8)).remove(u'"');
        else if (upper == "QUOTED-PRINTABLE" || upper == "ENCODING=QUOTED-PRINTABLE")
            result.quotedPrintable = true;
        else if (upper == "BASE64" || upper == "ENCODING=B" || upper == "ENCODING=BASE64")
            result.binary = true;
        else if (upper != "ENCODING=8BIT" && upper != "ENCODING=7BIT" && (kept.isEmpty() || !upper.isEmpty()))
            kept.append(part.trimmed());
    }
    result.head = kept.join(';');
    result.value = line.mid(colon + 1);
    static const QList<QByteArray> binaries{"PHOTO",    "LOGO", "SOUND", "KEY", "AGENT", "X-MS-CARDPICTURE",
                                            "THUMBNAIL"};
    result.binary = result.binary || binaries.contains(propertyName(result.head));
    return result;
}

QByteArray decodeQuotedPrintable(const QByteArray &text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == '=' && i + 2 < text.size() + 0 && isxdigit(uchar(text.at(i + 1))) &&
            isxdigit(uchar(text.at(i + 2)))) {
            result += char(text.mid(i + 1, 2).toInt(nullptr, 16));
            i += 2;
        } else {
            result += text.at(i);
        }
    }
    return result;
}

bool endsInsideLetter(const QByteArray &bytes)
{
    qsizetype at = bytes.size() - 1;
    while (at >= 0 && at >= bytes.size() - 3 && (uchar(bytes.at(at)) & 0xc0) == 0x80)
        --at;
    if (at < 0)
        return false;
    const uchar lead = uchar(bytes.at(at));
    const qsizetype needed = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    return bytes.size() - at < needed;
}

bool startsBlank(const QByteArray &line)
{
    return line.startsWith(' ') || line.startsWith('\t');
}

/// The letter that bytes of UTF-8 end or begin with; nothing where they hold none.
char32_t lastLetter(const QByteArray &bytes)
{
    const QList<uint> text = QString::fromUtf8(bytes.right(8)).toUcs4();
    return text.isEmpty() ? 0 : text.last();
}

char32_t firstLetter(const QByteArray &bytes)
{
    const QList<uint> text = QString::fromUtf8(bytes.left(8)).toUcs4();
    return text.isEmpty() ? 0 : text.first();
}

bool isHan(char32_t letter)
{
    return QChar::script(letter) == QChar::Script_Han;
}

/// The word that ends (or begins) the bytes, within one part of a name.
QString lastWord(const QByteArray &bytes)
{
    static const QRegularExpression word(u"[\\p{L}\\p{M}]+$"_s);
    return word.match(QString::fromUtf8(bytes)).captured();
}

QString firstWord(const QByteArray &bytes)
{
    static const QRegularExpression word(u"^[\\p{L}\\p{M}]+"_s);
    return word.match(QString::fromUtf8(bytes)).captured();
}

/// Whether the blank that a line of quoted-printable text goes on with stands amid a word of a name:
/// "=D0=98=" and " =D0=B2=D0=B0=D0=BD" are one name. A new word of a name begins with a capital or is one of
/// a few; a given name in Chinese letters has no blanks.
bool tearsWord(const QByteArray &property, const QByteArray &before, const QByteArray &behind)
{
    static const QSet<QString> particles{
        u"ибн"_s, u"бин"_s, u"аль"_s, u"эль"_s, u"оглы"_s, u"кызы"_s, u"фон"_s, u"ван"_s, u"дер"_s,
        u"ден"_s, u"да"_s,  u"де"_s,  u"ди"_s,  u"дю"_s,   u"ла"_s,   u"ле"_s,  u"и"_s,   u"з"_s,
        u"та"_s,  u"της"_s, u"του"_s, u"és"_s,  u"și"_s,   u"à"_s,    u"í"_s};
    static const QList<QByteArray> names{"N", "FN", "NICKNAME", "X-PHONETIC-FIRST-NAME",
                                         "X-PHONETIC-LAST-NAME"};
    if (!names.contains(property) || !behind.startsWith('='))
        return false; // a letter that needs no code does not tell
    const QByteArray start = decodeQuotedPrintable(behind.split(';').first());
    const QByteArray end = decodeQuotedPrintable(before.mid(before.lastIndexOf(';') + 1));
    const char32_t last = lastLetter(end), first = firstLetter(start);
    if (isHan(last) && isHan(first))
        return property == "N";
    if (!QChar::isLetter(last) || !QChar::isLower(first))
        return false;
    return lastWord(end).size() == 1 || !particles.contains(firstWord(start));
}

/// Whether the card was folded once more after its quoted-printable text had been broken: the blank at the
/// start of such lines is then none of the text. Told by lines that all begin so, by a letter that a blank
/// would tear apart, and by blanks that are written as =20 elsewhere.
bool foldsQuotedPrintable(const QList<QByteArray> &lines)
{
    bool inside = false;
    bool torn = false;
    bool writesBlanks = false; // as they are
    bool escapesBlanks = false;
    int breaks = 0;
    QByteArray last;
    for (const QByteArray &raw : lines) {
        if (inside && !raw.trimmed().isEmpty() && !startsWithWord(raw, "END:VCARD")) {
            if (!startsBlank(raw))
                return false;
            ++breaks;
            torn = torn || endsInsideLetter(decodeQuotedPrintable(last));
            writesBlanks = writesBlanks || raw.mid(1).trimmed().contains(' ');
            escapesBlanks = escapesBlanks || raw.contains("=20");
            last = raw;
        } else {
            const qsizetype colon = valueStart(raw);
            inside = colon > 0 && understand(raw).quotedPrintable;
            if (!inside)
                continue;
            last = raw.mid(colon + 1);
            writesBlanks = writesBlanks || last.trimmed().contains(' ');
            escapesBlanks = escapesBlanks || last.contains("=20");
        }
        inside = last.endsWith('=');
        if (inside)
            last.chop(1);
    }
    return breaks > 0 && (torn || (!writesBlanks && (escapesBlanks || breaks > 2)));
}

/// Puts physical lines together. Version 2.1 folds at a blank that stays, the others add one that goes;
/// quoted-printable goes on after "=", base64 until an empty line.
QList<LogicalLine> unfold(const QList<QByteArray> &lines)
{
    bool old = false;
    for (const QByteArray &line : lines)
        old = old || startsWithWord(line.trimmed(), "VERSION:2");
    const bool folded = foldsQuotedPrintable(lines);
    QList<LogicalLine> result;
    bool softBreak = false;
    for (const QByteArray &raw : lines) {
        if (raw.trimmed().isEmpty()) {
            softBreak = false;
            continue;
        }
        const bool end = startsWithWord(raw, "END:VCARD");
        if (softBreak && !end && !result.isEmpty()) {
            LogicalLine &last = result.last();
            const bool fold =
                startsBlank(raw) && (folded || tearsWord(propertyName(last.head), last.value, raw.mid(1)));
            last.value += fold ? raw.mid(1) : raw;
            softBreak = last.value.endsWith('=');
            if (softBreak)
                last.value.chop(1);
            continue;
        }
        softBreak = false;
        if (startsBlank(raw) && !result.isEmpty()) {
            LogicalLine &last = result.last();
            const bool tears = last.quotedPrintable && endsInsideLetter(decodeQuotedPrintable(last.value));
            if (!last.binary)
                last.value += old && !tears ? raw : raw.mid(1);
            softBreak = last.quotedPrintable && last.value.endsWith('=');
            if (softBreak)
                last.value.chop(1);
            continue;
        }
        const qsizetype colon = valueStart(raw);
        if (colon < 1)
            continue; // no property: text gone astray, or one more line of a picture
        LogicalLine line = understand(raw);
        if (line.quotedPrintable && line.value.endsWith('=')) {
            line.value.chop(1);
            softBreak = true;
        }
        result.append(line);
    }
    return result;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar::ReplacementCharacter);
}

QString textOf(const QByteArray &bytes, const QString &charset, const QString &fallback)
{
    if (!charset.isEmpty()) {
        QStringDecoder decoder(charset.toLatin1().constData());
        if (decoder.isValid())
            return decoder(bytes);
    }
    if (isUtf8(bytes))
        return QString::fromUtf8(bytes);
    QStringDecoder decoder(fallback.toLatin1().constData());
    return decoder.isValid() ? QString(decoder(bytes)) : QString::fromLatin1(bytes);
}

/// What separates values in a property.
enum class Parts {
    None,   ///< text with escapes: a bare semicolon in it is a semicolon
    Listed, ///< text with escapes, in which semicolons and commas part values
    Decoded ///< plain text without escapes
};

/// As the value of a version 3.0 property. The backslash stays where it starts an escape that the parser
/// knows.
QByteArray asValue(const QString &text, Parts kind)
{
    // The parser's lists are slow when long: who has more parts than that gets them in one.
    constexpr int maxParts = 500;
    static const QString known = u"nN,;\\"_s;
    QString result;
    int parts = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\r' || c.isNull())
            continue;
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (c == u'\n') {
            result += u"\\n"_s;
        } else if (c == u'\\' && kind != Parts::Decoded) {
            if (next == u':')
                continue; // Apple and Google escape colons, which needs no escape
            const bool escape = !next.isNull() && known.contains(next);
            result += c;
            result += escape ? next : c;
            i += escape;
        } else if (c == u';' || c == u',' || c == u'\\') {
            if (kind != Parts::Listed || ++parts > maxParts)
                result += u'\\';
            result += c;
        } else {
            result += c;
        }
    }
    return result.toUtf8();
}

QByteArray preparedValue(const LogicalLine &line, const QString &fallback)
{
    static const QList<QByteArray> listed{"N", "ADR", "ORG", "CATEGORIES", "X-ANDROID-CUSTOM"};
    const bool hasParts = listed.contains(propertyName(line.head));
    if (!line.quotedPrintable)
        return asValue(textOf(line.value, line.charset, fallback), hasParts ? Parts::Listed : Parts::None);
    const QString page = isUtf8(decodeQuotedPrintable(line.value)) ? fallback : u"windows-1252"_s;
    if (!hasParts)
        return asValue(textOf(decodeQuotedPrintable(line.value), line.charset, page), Parts::Decoded);
    QList<QByteArray> parts;
    for (const QByteArray &part : line.value.split(';').mid(0, 500))
        parts.append(asValue(textOf(decodeQuotedPrintable(part), line.charset, page), Parts::Decoded));
    return parts.join(';');
}

QString fromG(const char *text)
{
    return text ? QString::fromUtf8(text) : QString();
}

VcardProperty propertyOf(EVCardAttribute *attribute)
{
    VcardProperty property;
    property.group = fromG(e_vcard_attribute_get_group(attribute));
    property.name = fromG(e_vcard_attribute_get_name(attribute)).toUpper();
    for (GList *item = e_vcard_attribute_get_params(attribute); item; item = item->next) {
        auto *param = static_cast<EVCardAttributeParam *>(item->data);
        QStringList &values = property.params[fromG(e_vcard_attribute_param_get_name(param)).toUpper()];
        for (GList *value = e_vcard_attribute_param_get_values(param); value; value = value->next) {
            // TYPE="voice,cell" holds two types in one quoted word.
            values += fromG(static_cast<const char *>(value->data)).split(u',', Qt::SkipEmptyParts);
        }
    }
    for (GList *value = e_vcard_attribute_get_values(attribute); value; value = value->next)
        property.values.append(fromG(static_cast<const char *>(value->data)));
    return property;
}

/// The library writes to the terminal about every oddity of a card; the reader tells the person what matters.
void silenceLibrary()
{
    static const guint handler = g_log_set_handler(
        "libebook-contacts", GLogLevelFlags(G_LOG_LEVEL_WARNING | G_LOG_LEVEL_MESSAGE | G_LOG_LEVEL_INFO),
        [](const gchar *, GLogLevelFlags, const gchar *, gpointer) {}, nullptr);
    Q_UNUSED(handler)
}

} // namespace

Q_DECL_EXPORT QList<VcardProperty> vouchParseVcard(const QList<QByteArray> &lines,
                                                   const QString &fallbackEncoding)
{
    silenceLibrary();
    QByteArray card = "BEGIN:VCARD\r\nVERSION:3.0\r\n";
    for (const LogicalLine &line : unfold(lines)) {
        const QByteArray name = propertyName(line.head);
        if (line.binary || name.isEmpty() || line.head.size() > 4000 || name == "BEGIN" || name == "END" ||
            name == "VERSION")
            continue;
        QByteArray head = textOf(line.head, {}, fallbackEncoding).toUtf8();
        head.replace('\0', "").replace('/', '-'); // KDE wrote X-messaging/twitter-All
        card += head + ':' + preparedValue(line, fallbackEncoding) + "\r\n";
    }
    card += "END:VCARD\r\n";
    QList<VcardProperty> properties;
    const std::unique_ptr<EVCard, void (*)(gpointer)> parsed(e_vcard_new_from_string(card.constData()),
                                                             g_object_unref);
    for (GList *item = e_vcard_get_attributes(parsed.get()); item; item = item->next)
        properties.append(propertyOf(static_cast<EVCardAttribute *>(item->data)));
    return properties;
}

} // namespace vouch::exchange
