// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/csv_of_report.h"

#include "core/base/text.h"
#include "core/insight/report_words.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

QByteArray quoted(const QString &text)
{
    QString safe = safeForTerminal(text); // tables go through terminals too
    if (!safe.isEmpty() && u"=+-@\t\r＝＋－＠"_s.contains(safe.front()))
        safe.prepend(u'\'');
    const bool needed =
        safe.contains(u',') || safe.contains(u'"') || safe.contains(u'\n') || safe.contains(u'\r');
    if (needed)
        safe = u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
    return safe.toUtf8();
}

QByteArray decimal(const Money &money)
{
    const int digits = minorDigits(money.currency);
    const quint64 size = money.minor < 0 ? 0 - quint64(money.minor) : quint64(money.minor);
    QByteArray number = QByteArray::number(size);
    if (digits > 0) {
        number = number.rightJustified(digits + 1, '0');
        number.insert(number.size() - digits, '.');
    }
    return money.minor < 0 ? '-' + number : number;
}

QByteArray cellText(const Cell &cell, Column::Kind kind)
{
    switch (kind) {
    case Column::Kind::Text:
        return quoted(cell.text);
    case Column::Kind::Path:
        return quoted(cell.path.join(u" > "_s));
    case Column::Kind::Amount:
        return cell.amount ? decimal(*cell.amount) : QByteArray();
    case Column::Kind::Count:
        return cell.number ? QByteArray::number(qint64(*cell.number)) : QByteArray();
    case Column::Kind::Share:
    case Column::Kind::Days:
    case Column::Kind::Number:
        return cell.number ? QByteArray::number(*cell.number, 'g', 10) : QByteArray();
    }
    return {};
}

} // namespace

QList<QStringList> csvTable(const QByteArray &csv)
{
    QList<QStringList> rows;
    QStringList row;
    QByteArray field;
    bool isQuoted = false;
    for (qsizetype at = 0; at < csv.size(); ++at) {
        const char c = csv[at];
        if (isQuoted) {
            if (c != '"')
                field += c;
            else if (at + 1 < csv.size() && csv[at + 1] == '"')
                field += csv[++at];
            else
                isQuoted = false;
        } else if (c == '"') {
            isQuoted = true;
        } else if (c == ',' || c == '\n') {
            row.append(QString::fromUtf8(field));
            field.clear();
            if (c == '\n')
                rows.append(std::exchange(row, {}));
        } else if (c != '\r') {
            field += c;
        }
    }
    while (!rows.isEmpty() && rows.last().value(0).startsWith(u"# "_s))
        rows.removeLast(); // the proof and what the table is about
    if (!rows.isEmpty())
        rows.removeFirst();
    return rows;
}

QByteArray csvWords(const ReportValue &report)
{
    QStringList said{report.title, filterText(report)};
    if (const QString leftOut = leftOutText(report); !leftOut.isEmpty())
        said.append(leftOut);
    said.append(QCoreApplication::translate("Insight", "n = %1").arg(report.countText()));
    return quoted(u"# "_s + said.join(u" · "_s)) + "\r\n";
}

QByteArray reportToCsv(const ReportValue &report)
{
    QByteArray csv;
    bool amounts = false;
    for (const Column &column : report.columns) {
        csv += (csv.isEmpty() ? QByteArray() : ","_ba) + quoted(column.key);
        amounts |= column.kind == Column::Kind::Amount;
    }
    csv += amounts ? ",currency\r\n" : "\r\n";
    for (const QList<Cell> &row : report.rows) {
        QString currency;
        for (qsizetype i = 0; i < report.columns.size() && i < row.size(); ++i) {
            if (i > 0)
                csv += ',';
            csv += cellText(row[i], report.columns[i].kind);
            if (row[i].amount)
                currency = row[i].amount->currency;
        }
        csv += amounts ? ',' + quoted(currency) + "\r\n" : "\r\n"_ba;
    }
    return csv;
}

} // namespace vouch::insight
