// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/money.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace vouch
{

/// An XLSX file in the making (libxlsxwriter). Rows are written in order and go to disk at once, so that size
/// does not matter. Texts are always texts: nothing a person typed can become a formula.
class Workbook
{
public:
    /// Headings stand over columns and wrap in them; a section is a line of its own that runs on over empty
    /// cells.
    enum class Style { Plain, Title, Soft, Heading, HeadingRight, Section, Wrapped };
    enum class Chart { Bar, StackedBar, Column, Points, Curves };

    /// Figures of one colour, in the rows `first` to `last` of a column. The values are said as well, so that
    /// they stand in the file for whoever shows charts without computing.
    struct Series {
        QString name;
        QString colour; ///< "#1f5fa8"
        int first = 0, last = 0, column = 0;
        QList<std::optional<double>> values{};
        int along = -1;                        ///< of points and curves: the column of what they stand over
        QList<std::optional<double>> places{}; ///< and its values
        int hatched = -1;                      ///< one of them that differs; −1: none
    };
    /// A native chart on the sheet `on` over cells of the sheet that is written now.
    struct ChartPlace {
        Chart kind = Chart::Bar;
        QString title;
        QString on;
        int names = 0; ///< the column of what the series' rows are called
        QStringList categories{};
        QList<Series> series{};
        int row = 0, column = 0; ///< where its upper left corner is
        QString numberFormat{};
        std::optional<double> from{}, to{}; ///< ends of the axis
        QString acrossTitle{}, upTitle{};   ///< of the axes of points and curves
    };

    Workbook();
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    /// Begins a sheet; all that follows goes there. The name is made fit for Excel and unique, as given back.
    QString sheet(const QString &name);
    void width(int column, double characters);
    void freeze(int rows); ///< they stay in view
    void filter(int row, int lastRow, int lastColumn);

    /// The row becomes as high as a text that wraps in its column needs: not every program does that by
    /// itself. Widths are said before.
    void text(int row, int column, const QString &text, Style style = Style::Plain);
    void count(int row, int column, double number);
    void share(int row, int column, double share);   ///< 0.5 shows as 50.0 %
    void number(int row, int column, double number); ///< as it is
    void days(int row, int column, double days);
    void date(int row, int column, QDate day);
    /// As a number with the currency's digits. Amounts beyond a spreadsheet's 15 digits become texts.
    void money(int row, int column, const Money &money);
    void chart(const ChartPlace &place);
    /// How high a chart of so many names and series is, in rows of the sheet.
    static int chartRows(Chart kind, qsizetype names, qsizetype series);

    /// Kept in the file's own properties; long values over several.
    void property(const QString &name, const QString &value);
    void about(const QString &title, const QString &subject);

    /// SHA-256 over all cells written so far, as readWorkbook() computes it.
    QByteArray cellDigest() const;
    /// What is read back of a number, a day and an amount.
    static QByteArray digits(double number);
    static QString dateCell(QDate day);
    static QString moneyCell(const Money &money);
    /// The number format of an amount: `#,##0.00 "EUR"`.
    static QString moneyFormat(const QString &currency);

    /// Ends the file and gives its bytes. Nothing can be written afterwards.
    Result<QByteArray> finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// A sheet as read back: what a cell holds, empty where nothing was written.
struct WorkbookCell {
    enum class Kind { Empty, Text, Number, Formula };
    Kind kind = Kind::Empty;
    QString text; ///< a number as it stands in the file
    double number = 0;
};

struct WorkbookContent {
    struct Sheet {
        QString name;
        QList<QList<WorkbookCell>> rows;
    };
    QList<Sheet> sheets;
    QHash<QString, QString> properties; ///< the file's own; long values joined again
    QStringList parts;                  ///< names of what is in the package
    QByteArray digest;                  ///< over all cells
};

/// Reads the bytes of an XLSX file. Damaged or oversized files are errors.
Result<WorkbookContent> readWorkbook(const QByteArray &bytes);

} // namespace vouch
