// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/quick_cuts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vouch::quickcuts
{

namespace
{

/// The quotes that this one opens are closed by; none: it opens none.
QString closingOf(QChar open)
{
    switch (open.unicode()) {
    case u'"':
        return u"\""_s;
    case u'“':
        return u"”"_s;
    case u'„':
        return u"“”"_s;
    case u'«':
        return u"»"_s;
    case u'「':
        return u"」"_s;
    case u'《':
        return u"》"_s;
    default:
        return {};
    }
}

bool isSeparator(QChar c)
{
    static const QString all = u",;\t\n，、；،؛"_s;
    return all.contains(c);
}

/// "1,200" and "2，5" are numbers.
bool isInNumber(const QString &line, qsizetype at)
{
    const QChar c = line.at(at);
    return (c == u',' || c == u'，') && at > 0 && at + 1 < line.size() && line.at(at - 1).isDigit() &&
           line.at(at + 1).isDigit();
}

} // namespace

QList<Cut> cut(const QString &line)
{
    QList<Cut> cuts;
    Cut now;
    const auto end = [&](const QString &separator) {
        now.text = now.text.simplified();
        if (!now.text.isEmpty())
            cuts.append(now);
        now = {{}, false, separator};
    };
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line.at(at);
        const QString closing = closingOf(c);
        qsizetype close = -1;
        for (qsizetype i = at + 1; !closing.isEmpty() && close < 0 && i < line.size(); ++i)
            close = closing.contains(line.at(i)) ? i : -1;
        // Without its end it is a letter as any other: of inches, say.
        if (close > at + 1 && (at == 0 || !line.at(at - 1).isLetterOrNumber())) {
            end(u" "_s);
            now.text = line.mid(at + 1, close - at - 1);
            now.quoted = true;
            end(u" "_s);
            at = close;
        } else if (isSeparator(c) && !isInNumber(line, at)) {
            end(c);
        } else {
            now.text += c;
        }
    }
    end({});
    return cuts;
}

QList<Cut> withoutBrackets(const QList<Cut> &cuts)
{
    static const QRegularExpression bracket(
        u"^(.*[\\p{L}\\p{N}.])\\s*[(（]([^()（）]*\\p{L}[^()（）]*)[)）]$"_s);
    QList<Cut> parts;
    for (const Cut &one : cuts) {
        const auto match = one.quoted ? QRegularExpressionMatch() : bracket.match(one.text);
        if (!match.hasMatch()) {
            parts.append(one);
            continue;
        }
        parts.append({match.captured(1).trimmed(), false, one.separator});
        parts.append({match.captured(2).trimmed(), false, u"("_s});
    }
    return parts;
}

bool isFirm(const QString &text)
{
    static const QRegularExpression form(
        u"(?:^|\\s|&)(?:gmbh|mbh|ag|kg|ohg|e\\.\\s?k\\.|e\\.\\s?v\\.|ug|inc|ltd|llc|llp|plc|corp|co|company|"
        u"limited|"
        "s\\.?a\\.?|s\\.?l\\.?|s\\.?a\\.?r\\.?l\\.?|s\\.?r\\.?l\\.?|s\\.?p\\.?a\\.?|b\\.?v\\.?|n\\.?v\\.?|oy|"
        "ab|aps|"
        "a/s|pty|kk|sp\\.\\s?z\\s?o\\.\\s?o\\.)\\.?$|(?:公司|集团|集團|株式会社|工作室|商店|銀行|银行)$|^株式会社"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

} // namespace vouch::quickcuts
