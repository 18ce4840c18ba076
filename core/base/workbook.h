// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/money.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <memory>

namespace vouch
{

/// An XLSX file in the making (libxlsxwriter). Rows are written in order and go to disk at once, so that size
/// does not matter. Texts are always texts: nothing a person typed can become a formula.
class Workbook
{
public:
    enum class Style { Plain, Title, Soft, Heading, HeadingRight, Wrapped };
    enum class Chart { Bar, Column, StackedColumn, Line };

    struct Series {
        QString name;
        int column = 0;
        QString colour; ///< "#1f5fa8"
    };
    /// A native chart over cells of the sheet: rows `first` to `last`, names from one column.
    struct ChartPlace {
        Chart kind = Chart::Bar;
        QString title;
        int first = 0, last = 0, names = 0;
        QList<Series> series;
        int row = 0, column = 0; ///< where its upper left corner is
        QString numberFormat;
    };

    Workbook();
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    /// Begins a sheet; all that follows goes there. The name is made fit for Excel and unique.
    void sheet(const QString &name);
    void width(int column, double characters);
    void freeze(int rows); ///< they stay in view
    void filter(int row, int lastRow, int lastColumn);

    void text(int row, int column, const QString &text, Style style = Style::Plain);
    void count(int row, int column, double number);
    void share(int row, int column, double share);   ///< 0.5 shows as 50.0 %
    void number(int row, int column, double number); ///< as it is
    void days(int row, int column, double days);
    void date(int row, int column, QDate day);
    /// As a number with the currency's digits. Amounts beyond a spreadsheet's 15 digits become texts.
    void money(int row, int column, const Money &money);
    void chart(const ChartPlace &place);

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
