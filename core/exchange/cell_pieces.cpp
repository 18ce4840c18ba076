// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_pieces.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

/// Where "ext. 12" begins; −1: the text has no such end.
qsizetype extensionIn(const QString &text)
{
    static const QRegularExpression form(u"(?<![\\p{L}\\d])(?:ext|extension|x|dw|durchwahl|nst|poste|int|"
                                         u"interno|anexo|toestel|wew|доб|内线|分机|内線)"
                                         "\\b\\.?\\s*\\d{1,6}\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text).capturedStart();
}

/// "Mobile: 0160 7654321", "0160 7654321 (home)" without what is said of the number.
QString withoutLabel(const QString &text)
{
    static const QRegularExpression label(
        u"^[\\p{L}\\p{M}.\\s]*[:\\s]\\s*(?=[+(\\d])|\\s*\\(?[\\p{L}\\p{M}.\\s]+\\)?$"_s);
    return extensionIn(text) < 0 ? QString(text).remove(label) : text;
}

/// Whether the text is a number that one can call as it stands. An area code alone is none: "030", "+49 40".
bool isWholeNumber(const QString &written)
{
    const QString text = withoutLabel(written);
    if (!looksLikePhone(text))
        return false;
    const auto digits = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    const QString plain = QString(text).remove(u'(').trimmed();
    if (plain.startsWith(u'+') || plain.startsWith(u"00"_s))
        return digits >= 8;
    return digits >= (plain.startsWith(u'0') ? 7 : 5);
}

/// Whether a stroke or comma between these two parts values rather than stands within a number.
bool partsValues(const QString &mark, const QString &before, const QString &piece, const QString &behind)
{
    if (before.contains(u'@') || piece.contains(u'@'))
        return true;
    const bool number = isWholeNumber(before), follows = isWholeNumber(behind);
    if (number && follows)
        return true;
    // Words stand beside a number or beside each other, but never in one: "Skype: ana / 0160 7654321".
    const auto isWords = [](const QString &text) {
        return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    };
    const bool words = (isWords(before) && (follows || isWords(piece))) || (number && isWords(piece));
    return words && mark.trimmed() != mark && extensionIn(piece) != 0;
}

} // namespace

QStringList ownPieces(const QString &value)
{
    QStringList result;
    QString piece;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i == value.size() || value.at(i) == u';') {
            if (!piece.trimmed().isEmpty())
                result.append(piece.trimmed());
            piece.clear();
        } else {
            i += value.at(i) == u'\\' && i + 1 < value.size();
            piece += value.at(i);
        }
    }
    return result;
}

QStringList pieces(const QString &value, const QRegularExpression &between)
{
    QStringList result;
    for (const QString &piece : value.split(between, Qt::SkipEmptyParts)) {
        if (const QString text = piece.trimmed(); !text.isEmpty())
            result.append(text);
    }
    return result;
}

bool looksLikePhone(const QString &text)
{
    const qsizetype extension = extensionIn(text);
    int digits = 0;
    for (const QChar c : extension < 0 ? text : text.left(extension)) {
        if (c.isDigit())
            ++digits;
        else if (c.isLetter() && c != u'x')
            return false;
    }
    return digits >= 5;
}

QStringList numberPieces(const QString &value)
{
    if (value.indexOf(u';') < 0 && value.indexOf(u'|') < 0 && value.indexOf(u'\n') < 0 &&
        value.indexOf(u',') < 0 && value.indexOf(u'/') < 0 && value.indexOf(u':') < 0) {
        const QString only = value.trimmed(); // mostly
        return only.isEmpty() ? QStringList() : QStringList{only};
    }
    static const QRegularExpression always(u"\\s*:::\\s*|[;|\\n]+"_s);
    static const QRegularExpression perhaps(u"\\s*[,/]\\s*"_s);
    QStringList result;
    for (const QString &cell : pieces(value, always)) {
        QList<std::pair<qsizetype, qsizetype>> marks; // from, to
        for (auto all = perhaps.globalMatch(cell); all.hasNext();) {
            const auto match = all.next();
            marks.append({match.capturedStart(), match.capturedEnd()});
        }
        qsizetype from = 0;
        for (qsizetype i = 0; i < marks.size(); ++i) {
            const auto [start, end] = marks.at(i);
            const auto upTo = [&](qsizetype next) {
                return cell.mid(end, (next < marks.size() ? marks.at(next).first : cell.size()) - end);
            };
            QString behind = upTo(i + 1);
            // The number behind it may have a stroke of its own.
            if (!isWholeNumber(behind))
                behind = upTo(i + 2);
            if (!partsValues(cell.mid(start, end - start), cell.mid(from, start - from), upTo(i + 1), behind))
                continue;
            result.append(cell.mid(from, start - from).trimmed());
            from = end;
        }
        result.append(cell.mid(from).trimmed());
    }
    result.removeAll(QString());
    return result;
}

QStringList webAddresses(const QString &text)
{
    static const QRegularExpression between(
        u"\\s*:::\\s*|[\\s|]+|[;,]+(?=\\s|$|https?://|www\\.)|[;,](?=[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,}(?:[/;,\\s]|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList parts;
    for (QString part : text.split(between, Qt::SkipEmptyParts)) {
        while (!part.isEmpty() && u"<\"'(,;"_s.contains(part.front()))
            part.remove(0, 1);
        while (!part.isEmpty() && u">\"'),;"_s.contains(part.back()))
            part.chop(1);
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts;
}

bool looksLikeHost(const QString &text)
{
    static const QRegularExpression form(
        u"^(?://)?(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+(?:\\p{L}{2,}|xn--[a-z0-9-]+)(?::\\d+)?(?:[/?#]\\S*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

} // namespace vouch::exchange
