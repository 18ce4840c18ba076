// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/money.h"
#include "core/base/other_amounts.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace vouch::app
{

/// Writes UTF-8 to stdout, with nothing in it that a terminal would take for a command; false if it could not
/// be written (a full disk behind a redirection).
bool writeOut(const QString &text);
/// The same document with such characters written as escapes, so that it says the same wherever it is shown.
QString safeJson(const QByteArray &json);

/// Columns of the terminal that a text takes: wide characters two, combining marks none.
int displayWidth(const QString &text);

/// Text in aligned columns. Cells are made safe to show; long ones are cut with an ellipsis.
class Table
{
public:
    enum class Align { Left, Right };
    void column(const QString &title, Align align = Align::Left, int widest = 48);
    void row(const QStringList &cells);
    bool isEmpty() const { return m_rows.isEmpty(); }
    QString toText() const;

private:
    struct Column {
        QString title;
        Align align = Align::Left;
        int widest = 0;
    };
    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

/// "2026-09-03 14:14" in the workspace's time zone, or the date alone of what is known to the day.
QString localTime(Millis at, QDate day = {});
/// Whole amounts as people write them; empty for nought where `blankZero`.
QString amountText(qint64 minor, const QString &currency, bool blankZero = false);

/// The same with what is in other currencies beside it: "€150.00 + JPY 5,000"; empty where there is neither.
QString amountText(qint64 minor, const QString &currency, const OtherAmounts &others);

/// Amounts, ids and times as the contract has them.
QJsonObject moneyJson(qint64 minor, const QString &currency);

/// Writes a file whole or not at all; the sentence names it and what to do.
Status writeFile(const QString &path, const QByteArray &content);

} // namespace vouch::app
