// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/table_block.h"

#include "ui/charts/chart_parts.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr double gap = 6;
constexpr double widestWord =
    0.4;                         ///< of the table; what is longer (an address of a page) is parted after all
constexpr double smaller = 0.88; ///< type of tables that are a little too wide

using Column = TableBlock::Column;

/// Numbers stay with their unit, and in columns of numbers nothing is parted at all.
QString unbroken(QString text, bool number)
{
    return number ? text.replace(u' ', QChar(QChar::Nbsp)) : parts::keptTogether(text);
}

/// Words that are wider than their column may be parted where they would leave it.
QString breakable(const QFont &font, const QString &text, double width)
{
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    QStringList words = text.split(u' ');
    for (QString &word : words) {
        qsizetype from = 0;
        for (qsizetype at = 1; at < word.size(); ++at) {
            if (metrics.horizontalAdvance(word.mid(from, at - from + 1)) <= width || at == from ||
                word[at].isLowSurrogate())
                continue;
            word.insert(at, QChar(0x200B)); // a blank without width
            from = ++at;
        }
    }
    return words.join(u' ');
}

double wrapped(const QFont &font, const QString &text, double width)
{
    const double wide = std::max(8.0, width);
    return std::ceil(
        QFontMetricsF(font)
            .boundingRect(QRectF(0, 0, wide, 10'000), Qt::TextWordWrap, breakable(font, text, wide))
            .height());
}

/// Between ideographs and kana a line may end; a few of them stay together all the same.
bool partsAnywhere(QChar sign)
{
    return sign.unicode() >= 0x2E80 && sign.unicode() < 0xD7B0 && sign.script() != QChar::Script_Hangul;
}

/// How wide the widest piece is that must not be parted.
double widestPiece(const QFont &font, const QString &text)
{
    constexpr qsizetype fewestTogether = 4;
    double widest = 0;
    for (const QString &word : text.split(u' ')) {
        if (!std::any_of(word.cbegin(), word.cend(), partsAnywhere)) {
            widest = std::max(widest, parts::textWidth(font, word));
            continue;
        }
        QString run;
        for (const QChar sign : word) {
            if (partsAnywhere(sign) && run.size() >= fewestTogether)
                run.clear();
            run += sign;
            widest = std::max(widest, parts::textWidth(font, run));
        }
    }
    return widest;
}

QFont strongOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void measure(Column &column, const QFont &font, double width)
{
    column.least = widestPiece(strongOf(font), column.title);
    column.whole = column.least;
    for (const QString &cell : std::as_const(column.cells)) {
        const double wide = parts::textWidth(font, cell);
        column.least = std::max(column.least, column.isText ? widestPiece(font, cell) : wide);
        column.whole = std::max(column.whole, wide);
    }
    column.least = std::min(std::ceil(column.least) + gap + 1, width * widestWord);
    column.whole = std::max(column.least, std::ceil(column.whole) + gap + 1);
}

double leastOf(const QList<Column> &columns)
{
    return std::accumulate(columns.cbegin(), columns.cend(), 0.0,
                           [](double sum, const Column &column) { return sum + column.least; });
}

/// The columns in groups that have room, each behind the first column.
QList<QList<Column>> grouped(const QList<Column> &columns, double width)
{
    QList<QList<Column>> groups{{columns.first()}};
    for (qsizetype i = 1; i < columns.size(); ++i) {
        if (groups.last().size() > 1 && leastOf(groups.last()) + columns[i].least > width)
            groups.append({columns.first()});
        groups.last().append(columns[i]);
    }
    return groups;
}

} // namespace

QList<std::shared_ptr<const TableBlock>> TableBlock::make(const insight::ReportValue &report, int rows,
                                                          double width, const ChartStyle &style)
{
    using Kind = insight::Column::Kind;
    QList<Column> columns;
    for (int i = 0; i < report.columns.size(); ++i) {
        const Kind kind = report.columns[i].kind;
        Column column;
        column.isText = kind == Kind::Text || kind == Kind::Path;
        column.title = unbroken(report.columns[i].title, false);
        for (int row = 0; row < rows; ++row)
            column.cells.append(unbroken(cellText(report, row, i), !column.isText));
        columns.append(column);
    }
    if (columns.isEmpty())
        return {};
    QFont font = style.small();
    const auto measureAll = [&] {
        for (Column &column : columns)
            measure(column, font, width);
    };
    measureAll();
    if (leastOf(columns) > width) {
        font.setPixelSize(std::max(6, int(font.pixelSize() * smaller)));
        measureAll();
    }
    QList<QList<Column>> groups = grouped(columns, width);
    // About as many in each as in the others.
    for (double narrow = width; groups.size() > 1 && (narrow *= 0.95) > width / 2;) {
        QList<QList<Column>> even = grouped(columns, narrow);
        if (even.size() > groups.size())
            break;
        groups = std::move(even);
    }
    QList<std::shared_ptr<const TableBlock>> blocks;
    for (const QList<Column> &group : std::as_const(groups))
        blocks.append(std::make_shared<TableBlock>(group, width, style, font));
    return blocks;
}

TableBlock::TableBlock(const QList<Column> &columns, double width, const ChartStyle &style, const QFont &font)
    : m_columns(columns)
    , m_style(style)
    , m_font(font)
{
    shareWidth(width);
    for (int i = 0; i < m_columns.size(); ++i)
        m_headHeight =
            std::max(m_headHeight, wrapped(strongOf(m_font), m_columns[i].title, m_widths[i] - gap));
    m_headHeight += 5;
    const qsizetype rows = m_columns.first().cells.size();
    for (qsizetype row = 0; row < rows; ++row) {
        double height = wrapped(m_font, u"X"_s, 50);
        for (int i = 0; i < m_columns.size(); ++i)
            height = std::max(height, wrapped(m_font, m_columns[i].cells[row], m_widths[i] - gap));
        m_rowHeights.append(height + 4);
    }
}

QString TableBlock::rowText(int row) const
{
    QStringList texts;
    for (const Column &column : m_columns)
        texts.append(column.cells.value(row));
    return texts.join(u", "_s).replace(QChar(QChar::Nbsp), u' ');
}

/// Each has at least what its words need; what is more goes to cells that would wrap, then to all, so that
/// tables are as wide as their charts.
void TableBlock::shareWidth(double width)
{
    const double least = leastOf(m_columns);
    double whole = 0;
    for (const Column &column : std::as_const(m_columns))
        whole += column.whole;
    const double rest = std::max(0.0, width - least);
    const double share = whole > least ? std::min(1.0, rest / (whole - least)) : 0;
    double used = 0;
    for (const Column &column : std::as_const(m_columns)) {
        m_widths.append(column.least + (column.whole - column.least) * share);
        used += m_widths.last();
    }
    for (double &wide : m_widths)
        wide *= width / used;
}

void TableBlock::paintCells(QPainter &painter, const QRectF &area, const QStringList &texts,
                            const QFont &font, const QColor &colour) const
{
    double x = area.left();
    painter.setFont(font);
    painter.setPen(colour);
    for (int column = 0; column < texts.size(); ++column) {
        const QRectF cell(x + gap / 2, area.top() + 2, m_widths[column] - gap, area.height() - 2);
        const Qt::Alignment side = m_columns[column].isText ? Qt::AlignLeft : Qt::AlignRight;
        painter.drawText(cell, int(side | Qt::AlignTop) | Qt::TextWordWrap,
                         breakable(font, texts[column], cell.width()));
        x += m_widths[column];
    }
}

void TableBlock::paintHead(QPainter &painter, const QRectF &area) const
{
    QStringList titles;
    for (const Column &column : m_columns)
        titles.append(column.title);
    painter.fillRect(area, parts::blend(m_style.accent, m_style.background, 0.06));
    paintCells(painter, area, titles, strongOf(m_font), m_style.text);
    painter.setPen(QPen(m_style.soft, 0.6));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void TableBlock::paintRow(QPainter &painter, const QRectF &area, int row) const
{
    QStringList texts;
    for (const Column &column : m_columns)
        texts.append(column.cells.value(row));
    paintCells(painter, area, texts, m_font, m_style.text);
    painter.setPen(QPen(m_style.line, 0.4));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

} // namespace vouch::ui
