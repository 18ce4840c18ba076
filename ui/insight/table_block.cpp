// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/table_block.h"

#include "ui/insight/chart_parts.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr double gap = 6;

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

} // namespace

TableBlock::TableBlock(const insight::ReportValue &report, int rows, double width, const ChartLook &look)
    : m_report(report)
    , m_look(look)
    , m_font(look.small())
{
    for (const insight::Column &column : report.columns)
        m_titles.append(column.title);
    for (int row = 0; row < rows; ++row) {
        QStringList texts;
        for (int column = 0; column < report.columns.size(); ++column)
            texts.append(cellText(report, row, column));
        m_texts.append(texts);
    }
    measureColumns(width);
    QFont strong = m_font;
    strong.setWeight(QFont::DemiBold);
    for (int column = 0; column < m_titles.size(); ++column)
        m_headHeight = std::max(m_headHeight, wrapped(strong, m_titles[column], m_widths[column] - gap));
    m_headHeight += 5;
    for (const QStringList &texts : m_texts) {
        double height = wrapped(m_font, u"X"_s, 50);
        for (int column = 0; column < texts.size(); ++column)
            height = std::max(height, wrapped(m_font, texts[column], m_widths[column] - gap));
        m_rowHeights.append(height + 4);
    }
}

bool TableBlock::isText(int column) const
{
    const auto kind = m_report.columns[column].kind;
    return kind == insight::Column::Kind::Text || kind == insight::Column::Kind::Path;
}

/// Numbers take what they need, titles wrap by words; texts share the rest.
void TableBlock::measureColumns(double width)
{
    QFont strong = m_font;
    strong.setWeight(QFont::DemiBold);
    double texts = 0;
    double numbers = 0;
    for (int column = 0; column < m_titles.size(); ++column) {
        double need = 0;
        for (const QString &word : m_titles[column].split(u' '))
            need = std::max(need, parts::textWidth(strong, word));
        for (const QStringList &row : m_texts)
            need = std::max(need, parts::textWidth(m_font, row[column]));
        m_widths.append(need + gap + 2);
        (isText(column) ? texts : numbers) += m_widths.last();
    }
    if (texts <= 0)
        return;
    const double rest = std::max(width * 0.16, width - numbers);
    const double shrink = texts > rest ? rest / texts : 1;
    const double shrinkNumbers = numbers > width - rest ? (width - rest) / numbers : 1;
    for (int column = 0; column < m_widths.size(); ++column)
        m_widths[column] *= isText(column) ? shrink : shrinkNumbers;
    const double used = std::accumulate(m_widths.cbegin(), m_widths.cend(), 0.0);
    // What is left widens all a little, so that tables are as wide as their charts.
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
        const Qt::Alignment side = isText(column) ? Qt::AlignLeft : Qt::AlignRight;
        painter.drawText(cell, int(side | Qt::AlignTop) | Qt::TextWordWrap,
                         breakable(font, texts[column], cell.width()));
        x += m_widths[column];
    }
}

void TableBlock::paintHead(QPainter &painter, const QRectF &area) const
{
    painter.fillRect(area, parts::blend(m_look.accent, m_look.background, 0.06));
    QFont strong = m_look.small();
    strong.setWeight(QFont::DemiBold);
    paintCells(painter, area, m_titles, strong, m_look.text);
    painter.setPen(QPen(m_look.soft, 0.6));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void TableBlock::paintRow(QPainter &painter, const QRectF &area, int row) const
{
    paintCells(painter, area, m_texts[row], m_font, m_look.text);
    painter.setPen(QPen(m_look.line, 0.4));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

} // namespace vouch::ui
