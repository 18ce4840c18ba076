// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/exchange/amount_column.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/date_column.h"

#include <map>

namespace vouch::exchange
{

/// How the columns of a table that hold amounts or dates are read, decided once a column from all its cells,
/// before the first row is read. A reader looks through the file once with look(), then calls decide(), which
/// tells the sink of what is in doubt, then reads the file with money() and time().
class ColumnReadings
{
public:
    /// When something in a column can have happened.
    enum class When { Past, Any };

    explicit ColumnReadings(const ReadContext &context);

    /// `currencyColumn`: −1 where the file has none.
    void addAmount(const CsvTable &table, int column, int currencyColumn = -1);
    void addDate(const CsvTable &table, int column, When when = When::Past);
    bool isEmpty() const { return m_amounts.empty() && m_dates.empty(); }
    /// Looks at the row that the table stands at.
    void look(const CsvTable &table);
    /// Looks through the file with a table of its own. `open` takes the table to its header and names the
    /// columns with addAmount() and addDate(); without any nothing is read. The device's place is lost.
    void lookThrough(QFile &file, const std::function<void(CsvTable &)> &open);
    void decide(const CsvTable &table);

    /// The currency that the row names by its code, in words or by a sign; where the cell is empty or there
    /// is no such column (−1), the one for files that name none. An error where the cell names no currency.
    Result<QString> currency(const CsvTable &table, int column) const;
    /// The same for who only looks: what is none counts as not named.
    QString currencyOrUsual(const CsvTable &table, int column) const;
    /// The cell as an amount; the error says what cannot be read and what to do. Call for a filled cell.
    Result<Money> money(const CsvTable &table, int column, const QString &currency) const;
    /// The same for what somebody paid, which is never below zero.
    Result<Money> price(const CsvTable &table, int column, const QString &currency) const;
    /// The cell as a time. Nothing for column −1, an empty cell and what is no time.
    std::optional<ParsedTime> time(const CsvTable &table, int column) const;
    /// How to read dates of the column, for texts that are not the whole cell.
    TimeContext dates(int column) const;
    /// What stands before the cents of the cell, which is in that currency unless it names one itself.
    DecimalMark mark(int column, const QString &cell, const QString &currency) const;

    /// "“soon” in the column “Entered at” is no date …"
    static QString noTime(const CsvTable &table, int column);

private:
    struct Amounts {
        QString name;
        int currencyColumn = -1;
        AmountColumn cells;
        DecimalMark mark = DecimalMark::Unknown;
        DecimalMark finest = DecimalMark::Unknown; ///< of currencies that have three digits for cents
    };
    struct Dates {
        QString name;
        DateColumn cells;
        TimeContext context;
        qint64 serialLine = 0; ///< of the first cell that is a spreadsheet's day
    };
    void tellUnknownColumns(const CsvTable &table) const;
    QString chosen(const QString &column, const QStringList &readings) const;
    void decideAmount(Amounts &amounts, DecimalMark sign);
    void decideDate(Dates &dates, DateOrder sign);

    const ReadContext &m_context;
    std::map<int, Amounts> m_amounts;
    std::map<int, Dates> m_dates;
};

} // namespace vouch::exchange
