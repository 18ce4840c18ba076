// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/workbook.h"

#include "core/base/cell_hash.h"
#include "core/base/scratch.h"
#include "core/base/sheet_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QStorageInfo>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <vector>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr int longestText = 32'767;      ///< of a cell
constexpr qsizetype propertyPiece = 250; ///< the library refuses more than 255

QString sheetName(const QString &wanted, const QStringList &taken)
{
    QString name;
    for (const QChar c : wanted)
        name += u"[]:*?/\\\t\n"_s.contains(c) ? QChar(u' ') : c;
    name = name.simplified().left(31);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\'') || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    if (name.isEmpty())
        name = u"Sheet"_s;
    QString unique = name;
    for (int number = 2; taken.contains(unique, Qt::CaseInsensitive); ++number) {
        const QString tail = u" (%1)"_s.arg(number);
        unique = name.left(31 - tail.size()) + tail;
    }
    return unique;
}

/// Spreadsheets read _x0041_ as the letter A, and _x005F_ as the line that begins it.
QByteArray escaped(QByteArray text)
{
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    for (qsizetype at = text.indexOf("_x"); at >= 0; at = text.indexOf("_x", at + 1)) {
        if (at + 6 < text.size() && text[at + 6] == '_' &&
            std::all_of(text.cbegin() + at + 2, text.cbegin() + at + 6, isHex)) {
            text.insert(at, "_x005F");
            at += 6;
        }
    }
    return text;
}

/// A text of a chart: the library writes it as it is, and control characters would break the file.
QByteArray chartText(const QString &text, qsizetype longest = 255)
{
    QString plain = text.left(longest);
    for (QChar &c : plain) {
        if (c.unicode() < 0x20)
            c = u' ';
    }
    return escaped(plain.toUtf8());
}

/// What CellHash::digits() says of minor / power, without going through a double.
NumberText decimal(qint64 minor, qint64 power)
{
    NumberText text;
    if (minor < 0)
        text.append('-');
    const qint64 size = std::abs(minor);
    text.append(size / power);
    if (qint64 part = size % power; part != 0) {
        text.append('.');
        for (qint64 place = power / 10; part != 0; part %= place, place /= 10)
            text.append(char('0' + part / place));
    }
    return text;
}

/// Day 1 is 1900-01-01, and the spreadsheet believes that 1900 had a 29 February.
qint64 serial(QDate day)
{
    return QDate(1899, 12, 30).daysTo(day);
}
constexpr qint64 firstSerial = 61;

constexpr qint64 exactMinor = 1'000'000'000'000'000; ///< beyond it amounts become texts

qint64 powerOf(const Money &money)
{
    static constexpr std::array<qint64, 5> powers{1, 10, 100, 1000, 10'000};
    return powers[size_t(std::clamp(minorDigits(money.currency), 0, 4))];
}

} // namespace

struct Workbook::Private {
    ScratchFolder folder;
    QByteArray path;
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    QString name;
    QStringList names;
    QHash<QString, lxw_format *> formats;
    QHash<int, double> widths;   ///< of the sheet's columns, where said
    int tallRow = -1, lines = 0; ///< how many lines the row that is written has so far
    lxw_format *counts = nullptr, *shares = nullptr, *numbers = nullptr, *days = nullptr;
    /// Of the currency that was written last: most columns have one.
    struct Coin {
        QString currency;
        lxw_format *style = nullptr;
        qint64 power = 1;
    } coin;
    CellHash hash;
    QString problem;

    lxw_format *format(const QString &key, const std::function<void(lxw_format *)> &make)
    {
        lxw_format *&known = formats[key];
        if (known == nullptr) {
            known = workbook_add_format(book);
            make(known);
        }
        return known;
    }
    const Coin &coinOf(const Money &money)
    {
        if (coin.style == nullptr || coin.currency != money.currency)
            coin = {money.currency, numberFormat(moneyFormat(money.currency)), powerOf(money)};
        return coin;
    }
    lxw_format *styleOf(lxw_format *&kept, const char *code)
    {
        if (kept == nullptr)
            kept = numberFormat(QString::fromLatin1(code));
        return kept;
    }
    lxw_format *numberFormat(const QString &code)
    {
        return format(code,
                      [&](lxw_format *made) { format_set_num_format(made, code.toUtf8().constData()); });
    }
    void makeRoom(int row, int column, const QString &text, double perSign)
    {
        constexpr double usual = 8.43; // of a column whose width was not said
        constexpr double lineHigh = 15;
        const int needed = sheet::linesOf(text, widths.value(column, usual), perSign);
        if (row != tallRow)
            lines = 1;
        tallRow = row;
        if (needed <= lines)
            return;
        lines = needed;
        take(worksheet_set_row(sheet, lxw_row_t(row), lineHigh * lines, nullptr));
    }
    void take(lxw_error error)
    {
        if (error != LXW_NO_ERROR && problem.isEmpty())
            problem = QString::fromUtf8(lxw_strerror(error));
    }
    void number(int row, int column, double value, lxw_format *style)
    {
        if (!std::isfinite(value))
            return;
        // More digits than spreadsheets keep would come back changed from them.
        const NumberText digits = CellHash::digits(value);
        put(row, column, digits, digits.value(), style);
    }
    void put(int row, int column, const NumberText &digits, double value, lxw_format *style)
    {
        hash.add(row, column, true, digits.view());
        take(worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), value, style));
    }
};

Workbook::Workbook()
    : d(std::make_unique<Private>())
{
    d->path = QFile::encodeName(d->folder.filePath(u"book.xlsx"_s));
    const QByteArray folder = QFile::encodeName(d->folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = const_cast<char *>(folder.constData());
    d->book = workbook_new_opt(d->path.constData(), &options);
}

Workbook::~Workbook()
{
    if (d->book != nullptr)
        lxw_workbook_free(d->book); // unpacked: nobody wants the file; what there is goes with the folder
}

QString Workbook::sheet(const QString &name)
{
    d->widths.clear();
    d->tallRow = -1;
    d->name = sheetName(name, d->names);
    d->names.append(d->name);
    d->hash.sheet(d->name.toUtf8());
    d->sheet = workbook_add_worksheet(d->book, d->name.toUtf8().constData());
    worksheet_set_landscape(d->sheet);
    worksheet_set_paper(d->sheet, 9); // A4
    worksheet_fit_to_pages(d->sheet, 1, 0);
    return d->name;
}

void Workbook::width(int column, double characters)
{
    d->widths.insert(column, characters);
    d->take(worksheet_set_column(d->sheet, lxw_col_t(column), lxw_col_t(column), characters, nullptr));
}

void Workbook::freeze(int rows)
{
    worksheet_freeze_panes(d->sheet, lxw_row_t(rows), 0);
    d->take(worksheet_repeat_rows(d->sheet, lxw_row_t(rows - 1), lxw_row_t(rows - 1)));
}

void Workbook::filter(int row, int lastRow, int lastColumn)
{
    d->take(worksheet_autofilter(d->sheet, lxw_row_t(row), 0, lxw_row_t(lastRow), lxw_col_t(lastColumn)));
}

void Workbook::text(int row, int column, const QString &text, Style style)
{
    if (text.isEmpty())
        return;
    lxw_format *format = nullptr;
    switch (style) {
    case Style::Plain:
        break;
    case Style::Title:
        format = d->format(u"title"_s, [](lxw_format *made) {
            format_set_bold(made);
            format_set_font_size(made, 16);
        });
        break;
    case Style::Soft:
        format = d->format(u"soft"_s, [](lxw_format *made) {
            format_set_font_color(made, 0x555F6D);
            format_set_align(made, LXW_ALIGN_VERTICAL_TOP); // beside a text of several lines
        });
        break;
    case Style::Section:
        format = d->format(u"section"_s, [](lxw_format *made) {
            format_set_bold(made);
            format_set_bg_color(made, 0xDCE8F5);
        });
        break;
    case Style::Heading:
    case Style::HeadingRight:
        format = d->format(style == Style::Heading ? u"head"_s : u"head right"_s, [style](lxw_format *made) {
            format_set_bold(made);
            format_set_text_wrap(made);
            format_set_bg_color(made, 0xDCE8F5);
            format_set_bottom(made, LXW_BORDER_THIN);
            format_set_align(made, LXW_ALIGN_VERTICAL_BOTTOM);
            if (style == Style::HeadingRight)
                format_set_align(made, LXW_ALIGN_RIGHT);
        });
        break;
    case Style::Wrapped:
        format = d->format(u"wrap"_s, [](lxw_format *made) {
            format_set_text_wrap(made);
            format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        });
        break;
    }
    if (style == Style::Heading || style == Style::HeadingRight)
        d->makeRoom(row, column, text, sheet::boldSign);
    else if (style == Style::Wrapped)
        d->makeRoom(row, column, text, sheet::plainSign);
    QByteArray utf8 = QStringView(text).left(longestText).toUtf8();
    d->hash.add(row, column, false, utf8);
    if (utf8.contains('_'))
        utf8 = escaped(utf8);
    d->take(worksheet_write_string(d->sheet, lxw_row_t(row), lxw_col_t(column), utf8.constData(), format));
}

void Workbook::count(int row, int column, double number)
{
    d->number(row, column, number, d->styleOf(d->counts, "#,##0"));
}

void Workbook::share(int row, int column, double share)
{
    d->number(row, column, share, d->styleOf(d->shares, "0.0%"));
}

void Workbook::number(int row, int column, double number)
{
    d->number(row, column, number, d->styleOf(d->numbers, "#,##0.00"));
}

void Workbook::days(int row, int column, double days)
{
    d->number(row, column, days, d->styleOf(d->days, "#,##0.0"));
}

QByteArray Workbook::digits(double number)
{
    return CellHash::digits(number).view().toByteArray();
}

QString Workbook::dateCell(QDate day)
{
    const qint64 number = serial(day);
    return number < firstSerial ? day.toString(Qt::ISODate) : QString::number(number);
}

QString Workbook::moneyCell(const Money &money)
{
    if (money.minor >= exactMinor || money.minor <= -exactMinor)
        return formatMoney(money, QLocale::c());
    return QString::fromLatin1(digits(decimal(money.minor, powerOf(money)).value()));
}

void Workbook::date(int row, int column, QDate day)
{
    const qint64 number = serial(day);
    if (number < firstSerial)
        text(row, column, day.toString(Qt::ISODate));
    else
        d->number(row, column, double(number), d->numberFormat(u"yyyy-mm-dd"_s));
}

QString Workbook::moneyFormat(const QString &currency)
{
    const int digits = minorDigits(currency);
    QString code = u"#,##0"_s;
    if (digits > 0)
        code += u'.' + QString(digits, u'0');
    return isCurrencyCode(currency) ? code + u" \""_s + currency.toUpper() + u'"' : code;
}

void Workbook::money(int row, int column, const Money &money)
{
    if (money.minor >= exactMinor || money.minor <= -exactMinor) {
        text(row, column, formatMoney(money, QLocale::c()));
        return;
    }
    const Private::Coin &coin = d->coinOf(money);
    d->put(row, column, decimal(money.minor, coin.power), double(money.minor) / double(coin.power),
           coin.style);
}

// What stands in the cells, kept in the chart too: rows go to disk at once, so the library cannot look them
// up, and programs that read no cells (or read them late) would show numbers instead of names.

/// Ends in the range's cache; the library frees it.
static void keep(lxw_series_range *range, bool text, qsizetype count,
                 const std::function<void(lxw_series_data_point &, qsizetype)> &fill)
{
    range->ignore_cache = LXW_TRUE; // it shall not look itself
    range->has_string_cache = text ? LXW_TRUE : LXW_FALSE;
    range->num_data_points = uint16_t(std::min<qsizetype>(count, 0xffff));
    for (qsizetype i = 0; i < range->num_data_points; ++i) {
        auto *point = static_cast<lxw_series_data_point *>(std::calloc(1, sizeof(lxw_series_data_point)));
        point->is_string = range->has_string_cache;
        fill(*point, i);
        STAILQ_INSERT_TAIL(range->data_cache, point, list_pointers);
    }
}

static void keepNumbers(lxw_series_range *range, const QList<std::optional<double>> &values)
{
    keep(range, false, values.size(), [&values](lxw_series_data_point &point, qsizetype at) {
        point.number = values[at].value_or(0);
        point.no_data = values[at] ? LXW_FALSE : LXW_TRUE;
    });
}

static void keepTexts(lxw_series_range *range, const QStringList &texts)
{
    keep(range, true, texts.size(), [&texts](lxw_series_data_point &point, qsizetype at) {
        const QByteArray utf8 = chartText(texts[at], longestText);
        point.string = static_cast<char *>(std::malloc(size_t(utf8.size()) + 1));
        std::copy(utf8.cbegin(), utf8.cend(), point.string);
        point.string[utf8.size()] = 0;
    });
}

static bool isScatter(Workbook::Chart kind)
{
    return kind == Workbook::Chart::Points || kind == Workbook::Chart::Curves;
}

static bool isBar(Workbook::Chart kind)
{
    return kind == Workbook::Chart::Bar || kind == Workbook::Chart::StackedBar;
}

static void addSeries(lxw_chart *chart, const Workbook::ChartPlace &place, const Workbook::Series &series,
                      const QByteArray &sheet)
{
    lxw_chart_series *made = chart_add_series(chart, nullptr, nullptr);
    const bool scatter = isScatter(place.kind);
    const auto first = lxw_row_t(series.first), last = lxw_row_t(series.last);
    const auto names = lxw_col_t(scatter ? series.along : place.names);
    chart_series_set_categories(made, sheet.constData(), first, names, last, names);
    chart_series_set_values(made, sheet.constData(), first, lxw_col_t(series.column), last,
                            lxw_col_t(series.column));
    if (scatter)
        keepNumbers(made->categories, series.places);
    else
        keepTexts(made->categories, place.categories);
    keepNumbers(made->values, series.values);
    chart_series_set_name(made, chartText(series.name).constData());
    const auto colour = lxw_color_t(series.colour.mid(1).toUInt(nullptr, 16));
    lxw_chart_line line{};
    line.color = colour;
    line.width = 2;
    lxw_chart_fill fill{};
    fill.color = colour;
    if (place.kind == Workbook::Chart::Curves) {
        chart_series_set_line(made, &line);
        chart_series_set_marker_type(made, LXW_CHART_MARKER_NONE);
    } else if (place.kind == Workbook::Chart::Points) {
        chart_series_set_marker_type(made, LXW_CHART_MARKER_CIRCLE);
        chart_series_set_marker_size(made, 6);
        chart_series_set_marker_fill(made, &fill);
    } else {
        chart_series_set_fill(made, &fill);
    }
    if (series.hatched < 0 || scatter)
        return;
    lxw_chart_pattern pattern{};
    pattern.fg_color = colour;
    pattern.bg_color = 0xFFFFFF;
    pattern.type = LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL;
    lxw_chart_point hatched{};
    hatched.pattern = &pattern;
    // Those before it as they are: the list ends at the first that is none.
    lxw_chart_point usual{};
    std::vector<lxw_chart_point *> points(size_t(series.hatched) + 2, &usual);
    points[size_t(series.hatched)] = &hatched;
    points.back() = nullptr;
    chart_series_set_points(made, points.data());
}

static void setAxes(lxw_chart *chart, const Workbook::ChartPlace &place)
{
    // In a bar chart the library's x axis is that of values, along the bottom; the names go upwards.
    lxw_chart_axis *values = isBar(place.kind) ? chart->x_axis : chart->y_axis;
    lxw_chart_axis *names = isBar(place.kind) ? chart->y_axis : chart->x_axis;
    // The first row on top. What is turned round takes the other axis along, unless that crosses at its end.
    if (isBar(place.kind)) {
        chart_axis_set_reverse(names);
        chart_axis_set_crossing_max(names);
    }
    chart_axis_set_num_format(values, place.numberFormat.toUtf8().constData());
    if (place.from)
        chart_axis_set_min(values, *place.from);
    if (place.to)
        chart_axis_set_max(values, *place.to);
    lxw_chart_line grid{};
    grid.color = 0xD5DAE0;
    chart_axis_major_gridlines_set_visible(values, LXW_TRUE);
    chart_axis_major_gridlines_set_line(values, &grid);
    if (isBar(place.kind))
        chart_axis_major_gridlines_set_visible(names, LXW_FALSE);
    // Names stand beside the plot also where values go below zero.
    chart_axis_set_label_position(names, LXW_CHART_AXIS_LABEL_POSITION_LOW);
    lxw_chart_font font{};
    font.size = 9;
    const auto title = [&font](lxw_chart_axis *axis, const QString &text) {
        if (text.isEmpty())
            return;
        chart_axis_set_name(axis, chartText(text).constData());
        chart_axis_set_name_font(axis, &font);
    };
    title(names, place.acrossTitle);
    title(values, place.upTitle);
}

int Workbook::chartRows(Chart kind, qsizetype names, qsizetype series)
{
    const double bars = kind == Chart::Bar          ? double(names) * double(std::max<qsizetype>(1, series))
                        : kind == Chart::StackedBar ? double(names)
                                                    : 0;
    return int(std::clamp(8.0 + 1.1 * bars, 17.0, 40.0));
}

void Workbook::chart(const ChartPlace &place)
{
    static const QHash<Chart, uint8_t> kinds{{Chart::Bar, LXW_CHART_BAR},
                                             {Chart::StackedBar, LXW_CHART_BAR_STACKED},
                                             {Chart::Column, LXW_CHART_COLUMN},
                                             {Chart::Points, LXW_CHART_SCATTER},
                                             {Chart::Curves, LXW_CHART_SCATTER_STRAIGHT}};
    lxw_chart *chart = workbook_add_chart(d->book, kinds.value(place.kind));
    const QByteArray sheet = d->name.toUtf8();
    for (const Series &series : place.series)
        addSeries(chart, place, series, sheet);
    chart_title_set_name(chart, chartText(place.title).constData());
    lxw_chart_font font{};
    font.size = 12;
    font.bold = LXW_TRUE;
    chart_title_set_name_font(chart, &font);
    setAxes(chart, place);
    chart_legend_set_position(chart,
                              place.series.size() == 1 ? LXW_CHART_LEGEND_NONE : LXW_CHART_LEGEND_BOTTOM);
    constexpr double rowPixels = 20, usualPixels = 288;
    lxw_chart_options options{};
    options.x_scale = 1.35;
    options.y_scale =
        (chartRows(place.kind, place.categories.size(), place.series.size()) - 1) * rowPixels / usualPixels;
    lxw_worksheet *on = workbook_get_worksheet_by_name(d->book, place.on.toUtf8().constData());
    d->take(worksheet_insert_chart_opt(on != nullptr ? on : d->sheet, lxw_row_t(place.row),
                                       lxw_col_t(place.column), chart, &options));
}

void Workbook::property(const QString &name, const QString &value)
{
    for (qsizetype at = 0, piece = 1; at < value.size(); at += propertyPiece, ++piece) {
        const QString key = value.size() > propertyPiece ? u"%1 %2"_s.arg(name).arg(piece) : name;
        d->take(workbook_set_custom_property_string(d->book, key.toUtf8().constData(),
                                                    value.mid(at, propertyPiece).toUtf8().constData()));
    }
}

void Workbook::about(const QString &title, const QString &subject)
{
    QByteArray name = title.left(200).toUtf8(), about = subject.left(200).toUtf8();
    lxw_doc_properties properties{};
    properties.title = name.data();
    properties.subject = about.data();
    d->take(workbook_set_properties(d->book, &properties));
}

QByteArray Workbook::cellDigest() const
{
    return d->hash.result();
}

Result<QByteArray> Workbook::finish()
{
    const lxw_error closed = workbook_close(d->book);
    d->book = nullptr;
    d->take(closed);
    QFile file(QFile::decodeName(d->path));
    QByteArray bytes;
    if (d->problem.isEmpty() && file.open(QIODevice::ReadOnly))
        bytes = file.readAll();
    // A disk that was full on the way leaves a package without its end.
    if (d->problem.isEmpty() && bytes.lastIndexOf("PK\x05\x06") < 0)
        d->problem = file.errorString();
    // The library does not look whether its temporary files took everything: where room is short, read it
    // back.
    constexpr qint64 plenty = 64 * 1024 * 1024;
    if (d->problem.isEmpty() && QStorageInfo(d->folder.path()).bytesAvailable() < plenty) {
        const Result<WorkbookContent> written = readWorkbook(bytes);
        if (!written || written->digest != d->hash.result())
            d->problem = QCoreApplication::translate("Workbook", "no room for temporary files");
    }
    if (!d->problem.isEmpty()) {
        return Error{Error::Kind::Io,
                     QCoreApplication::translate(
                         "Workbook", "The spreadsheet could not be made: %1. Check that the disk of "
                                     "temporary files has room.")
                         .arg(d->problem),
                     {}};
    }
    return bytes;
}

} // namespace vouch
