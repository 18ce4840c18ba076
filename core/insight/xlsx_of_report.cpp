// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/xlsx_of_report.h"

#include "core/base/sheet_text.h"
#include "core/base/shown_time.h"
#include "core/base/workbook.h"
#include "core/insight/chart_tables.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

using Kind = Column::Kind;

constexpr int headRow = 4;      ///< the table's heading; above it title, finding, filters
constexpr int provenRows = 300; ///< more would make the file's properties unwieldy
constexpr auto proofProperty = "Vouch proof";
constexpr auto cellsProperty = "Vouch cells";

QString say(const char *text)
{
    return QCoreApplication::translate("Spreadsheet", text);
}

bool isText(Kind kind)
{
    return kind == Kind::Text || kind == Kind::Path;
}

/// Columns of texts that hold days.
bool isDate(const Column &column)
{
    return column.kind == Kind::Text && (column.key == u"date"_s || column.key == u"since"_s ||
                                         column.key == u"at"_s || column.key.endsWith(u"_at"_s));
}

/// What of a workbook a cell of a report needs; keeps it as it is read back from the file.
struct CellReader {
    QString value;

    void text(int, int, const QString &text) { value = text; }
    void number(int, int, double number) { value = QString::fromLatin1(Workbook::digits(number)); }
    void count(int row, int column, double count) { number(row, column, count); }
    void share(int row, int column, double share) { number(row, column, share); }
    void days(int row, int column, double days) { number(row, column, days); }
    void date(int, int, QDate day) { value = Workbook::dateCell(day); }
    void money(int, int, const Money &money) { value = Workbook::moneyCell(money); }
};

template<class Book>
void writeCell(Book &book, const ReportValue &report, int row, int column, const ReportWords &words)
{
    const Cell &cell = report.rows[row][column];
    const int line = headRow + 1 + row;
    switch (report.columns[column].kind) {
    case Kind::Text:
        if (isDate(report.columns[column])) {
            if (const QDate day = QDate::fromString(cell.text, Qt::ISODate); day.isValid()) {
                book.date(line, column, day);
                return;
            }
        }
        book.text(line, column, plainText(report, row, column, words));
        return;
    case Kind::Path:
        book.text(line, column, plainText(report, row, column, words));
        return;
    case Kind::Count:
        if (cell.number)
            book.count(line, column, *cell.number);
        return;
    case Kind::Share:
        if (cell.number)
            book.share(line, column, *cell.number);
        return;
    case Kind::Days:
        if (cell.number)
            book.days(line, column, *cell.number);
        return;
    case Kind::Number:
        if (cell.number)
            book.number(line, column, *cell.number);
        return;
    case Kind::Amount:
        if (cell.amount)
            book.money(line, column, *cell.amount);
        return;
    }
}

/// Wide enough for the heading and the first rows; Chinese characters count twice.
double widthOf(const ReportValue &report, int column, const ReportWords &words)
{
    const auto wide = [](const QString &text) { return sheet::widthOf(text); };
    // No word of the heading is parted.
    double longest = 0;
    for (const QString &word : report.columns[column].title.split(u' '))
        longest = std::max(longest, std::min(30.0, wide(word) * sheet::boldSign + 1));
    if (report.columns[column].kind == Kind::Amount)
        return std::max(16.0, longest);
    if (isDate(report.columns[column]))
        return std::max(12.0, longest);
    double width = std::max(longest, std::min(14.0, wide(report.columns[column].title) + 2));
    if (!isText(report.columns[column].kind))
        return std::max(10.0, width);
    for (int row = 0; row < std::min<qsizetype>(200, report.rows.size()); ++row)
        width = std::max(width, wide(plainText(report, row, column, words)) + 2);
    return std::clamp(width, 10.0, 60.0);
}

/// Writes the figures of a chart and puts it on the report's sheet; returns the next free row.
int addChart(Workbook &book, const ChartTable &table, const QString &sheet, int row, int top, int column)
{
    Workbook::ChartPlace place{table.kind, table.title, sheet, 0, table.names, {}, top, column};
    place.numberFormat = table.numberFormat;
    place.from = table.from;
    place.to = table.to;
    place.acrossTitle = table.acrossTitle;
    place.upTitle = table.upTitle;
    book.text(row++, 0, table.title, Workbook::Style::Section);
    // Purchase and advocacy as on the screen (ui/parts/theme_colours.cpp).
    static const QStringList colours{u"#0b6b63"_s, u"#a8480a"_s, u"#4b7f52"_s, u"#8a4b8f"_s,
                                     u"#8a6400"_s, u"#22427a"_s, u"#6b7280"_s, u"#8c2d2d"_s};
    const auto colourOf = [&](qsizetype i) {
        return table.series[i].colour.isEmpty() ? colours[i % colours.size()] : table.series[i].colour;
    };
    const auto write = [&book](int at, int where, const ChartValue &value) {
        if (value.amount)
            book.money(at, where, *value.amount);
        else if (value.number)
            book.number(at, where, *value.number);
    };
    if (!table.places) { // one block: names, then a column for each series
        for (qsizetype i = 0; i < table.series.size(); ++i)
            book.text(row, int(i) + 1, table.series[i].name, Workbook::Style::HeadingRight);
        const int first = ++row;
        for (qsizetype line = 0; line < table.names.size(); ++line, ++row) {
            book.text(row, 0, table.names[line]);
            for (qsizetype i = 0; i < table.series.size(); ++i)
                write(row, int(i) + 1, table.series[i].values[line]);
        }
        for (qsizetype i = 0; i < table.series.size(); ++i)
            place.series.append({table.series[i].name,
                                 colourOf(i),
                                 first,
                                 row - 1,
                                 int(i) + 1,
                                 numbersOf(table.series[i].values),
                                 -1,
                                 {},
                                 table.running});
    } else { // points: a block for each series, with where each stands
        for (qsizetype i = 0; i < table.series.size(); ++i) {
            const ChartSeries &series = table.series[i];
            book.text(row++, 0, series.name, Workbook::Style::Soft);
            const int first = row;
            for (qsizetype point = 0; point < series.values.size(); ++point, ++row) {
                write(row, 0, series.places[point]);
                write(row, 1, series.values[point]);
            }
            place.series.append({series.name, colourOf(i), first, row - 1, 1, numbersOf(series.values), 0,
                                 numbersOf(series.places), -1});
        }
    }
    book.chart(place);
    return row + 1;
}

/// The charts of all reports, on their sheets; what they are drawn from, on a sheet of its own.
void writeCharts(Workbook &book, const QList<ReportValue> &reports, const QStringList &sheets,
                 const ReportWords &words)
{
    QList<QList<ChartTable>> charts;
    bool any = false;
    for (const ReportValue &report : reports) {
        charts << chartTables(report, words);
        any |= !charts.last().isEmpty();
    }
    if (!any)
        return;
    book.sheet(say(QT_TRANSLATE_NOOP("Spreadsheet", "Charts")));
    book.width(0, 40);
    for (int column = 1; column <= 4; ++column)
        book.width(column, 16);
    book.text(0, 0, say(QT_TRANSLATE_NOOP("Spreadsheet", "What the charts are drawn from")),
              Workbook::Style::Title);
    int row = 2;
    for (qsizetype i = 0; i < reports.size(); ++i) {
        int top = headRow;
        for (const ChartTable &table : std::as_const(charts[i])) {
            row = addChart(book, table, sheets[i], row, top, int(reports[i].columns.size()) + 1);
            top += Workbook::chartRows(table.kind, table.names.size(), table.series.size()) + 1;
        }
    }
}

/// Counts rows over all reports; asks now and then whether they are still wanted.
struct Rows {
    static constexpr int each = 512;
    static constexpr double packing = 0.43; ///< of the time that writing takes comes on top

    Work *work = nullptr;
    qint64 written = 0, all = 0;

    bool goOn()
    {
        if (++written % each != 0 || work == nullptr)
            return true;
        work->reach(written, qint64((1 + packing) * double(all)));
        return !work->isCancelled();
    }
};

/// Returns the name of the sheet.
QString writeReport(Workbook &book, const ReportValue &report, const ReportWords &words, Rows &rows)
{
    const QString sheet = book.sheet(report.title);
    for (int column = 0; column < report.columns.size(); ++column)
        book.width(column, widthOf(report, column, words));
    book.text(0, 0, report.title, Workbook::Style::Title);
    book.text(1, 0, report.finding);
    QStringList note;
    if (words.filters)
        note.append(words.filters(report));
    if (words.note)
        note.append(words.note(report));
    book.text(2, 0, note.join(u" · "_s), Workbook::Style::Soft);
    book.text(3, 0, headline(report), Workbook::Style::Title);
    for (int column = 0; column < report.columns.size(); ++column) {
        book.text(headRow, column, report.columns[column].title,
                  isText(report.columns[column].kind) ? Workbook::Style::Heading
                                                      : Workbook::Style::HeadingRight);
    }
    for (int row = 0; row < report.rows.size(); ++row) {
        for (int column = 0; column < std::min(report.columns.size(), report.rows[row].size()); ++column)
            writeCell(book, report, row, column, words);
        if (!rows.goOn())
            return sheet;
    }
    book.freeze(headRow + 1);
    if (!report.rows.isEmpty())
        book.filter(headRow, headRow + int(report.rows.size()), int(report.columns.size()) - 1);
    return sheet;
}

void writeAbout(Workbook &book, const QList<ReportValue> &reports, const Proof &proof,
                const WorkbookRequest &request)
{
    book.sheet(say(QT_TRANSLATE_NOOP("Spreadsheet", "About")));
    book.width(0, 34);
    book.width(1, 110);
    int row = 0;
    const auto line = [&book, &row](const QString &name, const QString &text) {
        if (text.isEmpty())
            return;
        book.text(row, 0, name, Workbook::Style::Soft);
        book.text(row++, 1, text, Workbook::Style::Wrapped);
    };
    book.text(row++, 0, request.title, Workbook::Style::Title);
    line(say(QT_TRANSLATE_NOOP("Spreadsheet", "Workspace")), request.workspace);
    line(say(QT_TRANSLATE_NOOP("Spreadsheet", "Made")), shown::dateTime(request.madeAt));
    line(say(QT_TRANSLATE_NOOP("Spreadsheet", "Made by")), u"Vouch "_s + QStringLiteral(VOUCH_VERSION));
    line(say(QT_TRANSLATE_NOOP("Spreadsheet", "To check it")),
         say(QT_TRANSLATE_NOOP("Spreadsheet",
                               "“Verify a file” on the Reports screen, or “vouch report verify”, "
                               "computes everything here again and says what changed since.")));
    qsizetype number = 0;
    for (const ReportValue &report : reports) {
        ++row;
        book.text(row++, 0, report.title, Workbook::Style::Section);
        line(say(QT_TRANSLATE_NOOP("Spreadsheet", "Finding")), report.finding);
        line(say(QT_TRANSLATE_NOOP("Spreadsheet", "Filters")),
             request.words.filters ? request.words.filters(report) : QString());
        line(say(QT_TRANSLATE_NOOP("Spreadsheet", "Definition")), report.definition);
        line(u"n"_s, report.countText());
        line(say(QT_TRANSLATE_NOOP("Spreadsheet", "Not yet followed long enough")),
             QLocale().toString(report.immatureN));
        line(say(QT_TRANSLATE_NOOP("Spreadsheet", "Data revision")), report.dataRevision);
        line(say(QT_TRANSLATE_NOOP("Spreadsheet", "Digest of the rows")), proof.reports[number++].digest);
    }
}

} // namespace

Result<QByteArray> reportsToXlsx(const QList<ReportValue> &reports, const WorkbookRequest &request)
{
    for (const ReportValue &report : reports) {
        if (report.rows.size() > 1'048'000) {
            return Error{Error::Kind::Invalid,
                         QCoreApplication::translate("Spreadsheet",
                                                     "“%1” has more rows than a spreadsheet can "
                                                     "hold. Export it as CSV.")
                             .arg(report.title),
                         {}};
        }
    }
    Workbook book;
    Rows rows{request.work};
    for (const ReportValue &report : reports)
        rows.all += report.rows.size();
    const auto stopped = [&request] { return request.work != nullptr && request.work->isCancelled(); };
    const Error cancelled{Error::Kind::Cancelled,
                          say(QT_TRANSLATE_NOOP("Spreadsheet", "Making the spreadsheet was stopped.")),
                          {}};
    QStringList sheets;
    for (const ReportValue &report : reports) {
        sheets << writeReport(book, report, request.words, rows);
        if (stopped())
            return cancelled;
    }
    const Proof proof =
        proofOf(reports, request.pack, request.madeAt, {.maxRows = provenRows, .inTheFile = true});
    writeAbout(book, reports, proof, request);
    writeCharts(book, reports, sheets, request.words);
    book.about(request.title, reports.isEmpty() ? QString() : reports.first().finding);
    book.property(QString::fromLatin1(cellsProperty), QString::fromLatin1(book.cellDigest()));
    book.property(QString::fromLatin1(proofProperty), QString::fromLatin1(packProof(proof)));
    if (stopped())
        return cancelled;
    Result<QByteArray> bytes = book.finish();
    if (request.work != nullptr)
        request.work->reach(rows.all, rows.all);
    return bytes;
}

QStringList sheetRow(const ReportValue &report, int row, const ReportWords &words)
{
    QStringList cells;
    for (int column = 0; column < std::min(report.columns.size(), report.rows[row].size()); ++column) {
        CellReader reader;
        writeCell(reader, report, row, column, words);
        cells.append(reader.value);
    }
    return cells;
}

/// The report's table as it stands in its sheet.
static QList<QStringList> tableOf(const WorkbookContent::Sheet &sheet, const ProvenReport &report)
{
    QList<QStringList> rows;
    for (qsizetype row = headRow + 1; row < std::min(sheet.rows.size(), headRow + 1 + report.rowCount);
         ++row) {
        QStringList cells;
        for (const WorkbookCell &cell : sheet.rows[row])
            cells.append(cell.kind == WorkbookCell::Kind::Number
                             ? QString::fromLatin1(Workbook::digits(cell.number))
                             : cell.text);
        rows.append(cells);
    }
    return rows;
}

Result<FoundProof> readXlsxProof(const QByteArray &file)
{
    VOUCH_GIVE(const WorkbookContent content, readWorkbook(file));
    const QString packed = content.properties.value(QString::fromLatin1(proofProperty));
    if (packed.isEmpty())
        return Error{Error::Kind::NotFound,
                     say(QT_TRANSLATE_NOOP("Spreadsheet",
                                           "This spreadsheet carries nothing to verify: it is no report of "
                                           "Vouch. Choose the file as it was exported.")),
                     {}};
    VOUCH_GIVE(Proof proof, unpackProof(packed.toLatin1()));
    for (qsizetype i = 0; i < std::min(proof.reports.size(), content.sheets.size()); ++i) {
        proof.reports[i].table = tableOf(content.sheets[i], proof.reports[i]);
        proof.reports[i].tableIs = ProvenReport::Table::Sheet;
    }
    return FoundProof{std::move(proof), content.properties.value(QString::fromLatin1(cellsProperty)) ==
                                            QString::fromLatin1(content.digest)};
}

} // namespace vouch::insight
