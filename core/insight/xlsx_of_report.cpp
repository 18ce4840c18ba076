// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/xlsx_of_report.h"

#include "core/base/times.h"
#include "core/base/workbook.h"

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

QString plainText(const ReportValue &report, int row, int column, const ReportWords &words)
{
    if (words.cell)
        return words.cell(report, row, column);
    return cellProof(report.rows[row][column], report.columns[column].kind);
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
    const auto wide = [](const QString &text) {
        double width = 0;
        for (const QChar c : text)
            width += c.unicode() >= 0x1100 ? 2 : 1;
        return width;
    };
    if (report.columns[column].kind == Kind::Amount)
        return 16;
    if (isDate(report.columns[column]))
        return 12;
    double width = std::min(14.0, wide(report.columns[column].title) + 2);
    if (!isText(report.columns[column].kind))
        return std::max(10.0, width);
    for (int row = 0; row < std::min<qsizetype>(200, report.rows.size()); ++row)
        width = std::max(width, wide(plainText(report, row, column, words)) + 2);
    return std::clamp(width, 10.0, 60.0);
}

/// Which columns a chart shows: up to three amounts, else a count, a share or days.
QList<int> plotted(const ReportValue &report)
{
    static const QHash<QString, QStringList> chosen{{u"purchase-advocacy"_s, {u"purchase"_s, u"advocacy"_s}},
                                                    {u"ledger"_s, {u"purchase"_s, u"advocacy"_s}},
                                                    {u"funnel"_s, {u"entered"_s, u"moved_on"_s}},
                                                    {u"conversion"_s, {u"conversion"_s}},
                                                    {u"time-in-stage"_s, {u"median_days"_s}},
                                                    {u"paths"_s, {u"people"_s}},
                                                    {u"moves"_s, {u"moves"_s}},
                                                    {u"board"_s, {u"people"_s}}};
    QList<int> columns;
    for (const QString &key : chosen.value(report.spec.key)) {
        for (int i = 0; i < report.columns.size(); ++i) {
            if (report.columns[i].key == key)
                columns.append(i);
        }
    }
    if (!columns.isEmpty() || report.spec.key == u"person"_s || report.spec.key.endsWith(u"-timeline"_s) ||
        report.spec.key == u"board-cards"_s)
        return columns;
    for (const Kind kind : {Kind::Amount, Kind::Share, Kind::Count, Kind::Days, Kind::Number}) {
        for (int i = 0; i < report.columns.size() && columns.size() < 3; ++i) {
            if (report.columns[i].kind == kind)
                columns.append(i);
        }
        if (!columns.isEmpty())
            break;
    }
    return columns;
}

void addChart(Workbook &book, const ReportValue &report)
{
    const QList<int> columns = plotted(report);
    int names = -1;
    for (int i = 0; i < report.columns.size() && names < 0; ++i) {
        if (isText(report.columns[i].kind))
            names = i;
    }
    if (columns.isEmpty() || names < 0 || report.rows.isEmpty())
        return;
    const bool months = report.spec.key == u"purchase-advocacy"_s && report.spec.by == u"month"_s;
    Workbook::ChartPlace place;
    place.kind = months                    ? Workbook::Chart::StackedColumn
                 : report.rows.size() > 24 ? Workbook::Chart::Line
                                           : Workbook::Chart::Bar;
    // A ledger's or list's first rows are those that matter; a line of 100,000 shows nothing.
    qsizetype shown = report.rows.size();
    if (report.spec.key == u"ledger"_s || report.spec.key == u"paths"_s || (!months && shown > 60)) {
        place.kind = Workbook::Chart::Bar;
        shown = std::min<qsizetype>(15, shown);
    }
    place.title = report.title;
    place.first = headRow + 1;
    place.last = headRow + int(shown);
    place.names = names;
    static const QStringList colours{u"#1f5fa8"_s, u"#b8500c"_s, u"#4b7f52"_s};
    for (qsizetype i = 0; i < columns.size(); ++i)
        place.series.append({report.columns[columns[i]].title, columns[i], colours[i]});
    switch (report.columns[columns.first()].kind) {
    case Kind::Amount:
        for (const QList<Cell> &row : report.rows) {
            if (row.value(columns.first()).amount) {
                place.numberFormat = Workbook::moneyFormat(row[columns.first()].amount->currency);
                break;
            }
        }
        break;
    case Kind::Share:
        place.numberFormat = u"0%"_s;
        break;
    default:
        place.numberFormat = u"#,##0"_s;
    }
    place.row = headRow;
    place.column = int(report.columns.size()) + 1;
    book.chart(place);
}

/// Counts rows over all reports; asks now and then whether they are still wanted.
struct Rows {
    static constexpr int each = 512;
    static constexpr double share = 0.7; ///< of the time; the rest is packing

    Work *work = nullptr;
    qint64 written = 0, all = 0;

    bool goOn()
    {
        if (++written % each != 0 || work == nullptr)
            return true;
        work->reach(share * double(written) / double(all));
        return !work->isCancelled();
    }
};

void writeReport(Workbook &book, const ReportValue &report, const ReportWords &words, Rows &rows)
{
    book.sheet(report.title);
    for (int column = 0; column < report.columns.size(); ++column)
        book.width(column, widthOf(report, column, words));
    book.text(0, 0, report.title, Workbook::Style::Title);
    book.text(1, 0, report.finding);
    QStringList note;
    if (words.filters)
        note.append(words.filters(report.spec));
    if (words.note)
        note.append(words.note(report));
    book.text(2, 0, note.join(u" · "_s), Workbook::Style::Soft);
    for (int column = 0; column < report.columns.size(); ++column) {
        book.text(headRow, column, report.columns[column].title,
                  isText(report.columns[column].kind) ? Workbook::Style::Heading
                                                      : Workbook::Style::HeadingRight);
    }
    for (int row = 0; row < report.rows.size(); ++row) {
        for (int column = 0; column < std::min(report.columns.size(), report.rows[row].size()); ++column)
            writeCell(book, report, row, column, words);
        if (!rows.goOn())
            return;
    }
    book.freeze(headRow + 1);
    if (!report.rows.isEmpty())
        book.filter(headRow, headRow + int(report.rows.size()), int(report.columns.size()) - 1);
    addChart(book, report);
}

void writeAbout(Workbook &book, const QList<ReportValue> &reports, const Proof &proof,
                const WorkbookRequest &request)
{
    book.sheet(say(QT_TRANSLATE_NOOP("Spreadsheet", "About")));
    book.width(0, 24);
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
    line(say(QT_TRANSLATE_NOOP("Spreadsheet", "Made")), toIso(request.madeAt));
    line(say(QT_TRANSLATE_NOOP("Spreadsheet", "Made by")), u"Vouch "_s + QStringLiteral(VOUCH_VERSION));
    line(say(QT_TRANSLATE_NOOP("Spreadsheet", "To check it")),
         say(QT_TRANSLATE_NOOP("Spreadsheet",
                               "“Verify a file” on the Reports screen, or “vouch report verify”, "
                               "computes everything here again and says what changed since.")));
    qsizetype number = 0;
    for (const ReportValue &report : reports) {
        ++row;
        book.text(row++, 0, report.title, Workbook::Style::Heading);
        line(say(QT_TRANSLATE_NOOP("Spreadsheet", "Finding")), report.finding);
        line(say(QT_TRANSLATE_NOOP("Spreadsheet", "Filters")),
             request.words.filters ? request.words.filters(report.spec) : QString());
        line(say(QT_TRANSLATE_NOOP("Spreadsheet", "Definition")), report.definition);
        line(u"n"_s, QLocale().toString(report.n));
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
    for (const ReportValue &report : reports) {
        writeReport(book, report, request.words, rows);
        if (stopped())
            return cancelled;
    }
    const Proof proof =
        proofOf(reports, request.pack, request.madeAt, {.mostRows = provenRows, .inTheFile = true});
    writeAbout(book, reports, proof, request);
    book.about(request.title, reports.isEmpty() ? QString() : reports.first().finding);
    book.property(QString::fromLatin1(cellsProperty), QString::fromLatin1(book.cellDigest()));
    book.property(QString::fromLatin1(proofProperty), QString::fromLatin1(packProof(proof)));
    if (stopped())
        return cancelled;
    Result<QByteArray> bytes = book.finish();
    if (request.work != nullptr)
        request.work->reach(1);
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
    const Result<WorkbookContent> content = readWorkbook(file);
    if (!content)
        return content.error();
    const QString packed = content->properties.value(QString::fromLatin1(proofProperty));
    if (packed.isEmpty())
        return Error{Error::Kind::NotFound,
                     say(QT_TRANSLATE_NOOP("Spreadsheet",
                                           "This spreadsheet carries nothing to verify: it is no report of "
                                           "Vouch. Choose the file as it was exported.")),
                     {}};
    Result<Proof> proof = unpackProof(packed.toLatin1());
    if (!proof)
        return proof.error();
    for (qsizetype i = 0; i < std::min(proof->reports.size(), content->sheets.size()); ++i) {
        proof->reports[i].table = tableOf(content->sheets[i], proof->reports[i]);
        proof->reports[i].tableIs = ProvenReport::Table::Sheet;
    }
    return FoundProof{std::move(*proof), content->properties.value(QString::fromLatin1(cellsProperty)) ==
                                             QString::fromLatin1(content->digest)};
}

} // namespace vouch::insight
