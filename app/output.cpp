// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"

#include "core/insight/report_words.h"

#include "app/command.h"
#include "core/base/files.h"
#include "core/base/shown_time.h"
#include "core/base/text.h"

#include <QDateTime>
#include <QDir>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) ||
           (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) ||
           (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
}

int widthOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        return isWide(c) ? 2 : 1;
    }
}

QString cutToWidth(const QString &text, int widest)
{
    if (displayWidth(text) <= widest)
        return text;
    QString kept;
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        if (width + widthOf(c) > widest - 1)
            break;
        width += widthOf(c);
        kept += QString::fromUcs4(&c, 1);
    }
    return kept + u'…';
}

/// What comes from files may hold line ends and worse; a table has one line a row.
QString cellText(const QString &text)
{
    QString line = safeForDisplay(text);
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return line;
}

} // namespace

QString safeJson(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    const QString shown = safeForTerminal(text);
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        // Outside of strings JSON has none of them, and inside an escape says the same.
        if (text.at(i) == shown.at(i))
            safe += text.at(i);
        else
            safe += u"\\u%1"_s.arg(uint(text.at(i).unicode()), 4, 16, QChar(u'0'));
    }
    return safe;
}

bool writeOut(const QString &text)
{
    const QByteArray bytes = safeForTerminal(text).toUtf8();
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size()) &&
           std::fflush(stdout) == 0;
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

void Table::column(const QString &title, Align align, int widest)
{
    m_columns.append({title, align, widest});
}

void Table::row(const QStringList &cells)
{
    QStringList shown;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        shown.append(cutToWidth(cellText(cells.value(i)), m_columns.at(i).widest));
    m_rows.append(shown);
}

QString Table::toText() const
{
    QList<int> widths;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        int width = displayWidth(m_columns.at(i).title);
        for (const QStringList &cells : m_rows)
            width = std::max(width, displayWidth(cells.at(i)));
        widths.append(width);
    }
    const auto line = [&](const QStringList &cells) {
        QString text;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const QString padding(widths.at(i) - displayWidth(cells.at(i)), u' ');
            text += m_columns.at(i).align == Align::Left ? cells.at(i) + padding : padding + cells.at(i);
            text += u"  "_s;
        }
        while (text.endsWith(u' '))
            text.chop(1);
        return text + u'\n';
    };
    QStringList titles, rules;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        titles.append(m_columns.at(i).title);
        rules.append(QString(widths.at(i), u'─'));
    }
    QString text = line(titles) + line(rules);
    for (const QStringList &cells : m_rows)
        text += line(cells);
    text.chop(1);
    return text;
}

QString localTime(Millis at, QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : shown::local(at).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString amountText(qint64 minor, const QString &currency, bool blankZero)
{
    return blankZero && minor == 0 ? QString() : formatMoney({minor, currency});
}

QString amountText(qint64 minor, const QString &currency, const OtherAmounts &others)
{
    return insight::sumText({minor, currency}, others);
}

QJsonObject moneyJson(qint64 minor, const QString &currency)
{
    return Money{minor, currency}.toJson();
}

Status writeFile(const QString &path, const QByteArray &content)
{
    OutputFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return Done{};
    return file.whyNot(
        {Error::Kind::Io,
         CommandLine::tr(
             "“%1” could not be written: %2. Check that the folder exists, that you may write there "
             "and that the disk has room.")
             .arg(QDir::toNativeSeparators(path), file.errorString()),
         {}});
}

} // namespace vouch::app
