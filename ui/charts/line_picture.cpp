// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_picture.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vouch::ui::parts
{

namespace
{

/// A heading on one line or two.
struct Head {
    QString first, second;
    double width = 0;
};

Head headOf(const QString &text, const ChartStyle &style)
{
    const QFont font = style.small();
    Head best{text, {}, textWidth(font, text)};
    if (best.width <= style.unit() * 4)
        return best;
    for (qsizetype at = text.indexOf(u' '); at > 0; at = text.indexOf(u' ', at + 1)) {
        const QString first = text.left(at), second = text.mid(at + 1);
        const double width = std::max(textWidth(font, first), textWidth(font, second));
        if (width < best.width)
            best = {first, second, width};
    }
    return best;
}

struct Scale {
    double from = 0, to = 1;      ///< figures
    double left = 0, width = 100; ///< where they are
    double at(double figure) const
    {
        return left + (std::clamp(figure, from, to) - from) / (to - from) * width;
    }
    double zero() const { return at(0); }
};

/// How far the figures of some lines reach.
void reach(Scale &scale, const QList<PictureLine> &lines, LinePicture::Bars bars)
{
    const auto take = [&scale](std::optional<double> figure) {
        if (!figure || !std::isfinite(*figure))
            return;
        scale.from = std::min(scale.from, *figure);
        scale.to = std::max(scale.to, *figure);
    };
    for (const PictureLine &line : lines) {
        double sum = 0;
        for (const LineBar &bar : line.bars) {
            sum += std::max(0.0, bar.value.value_or(0));
            take(bars == LinePicture::Bars::Joined ? sum : bar.value);
        }
        take(line.low);
        take(line.high);
        take(line.reference);
        for (const double tick : line.ticks)
            take(tick);
    }
}

QString nameOf(const PictureLine &line)
{
    return line.running ? runningText(line.name) : line.name;
}

/// One group in its box.
class GroupPainter
{
public:
    GroupPainter(const LinePicture &picture, const LineGroup &group, double width, const ChartStyle &style)
        : m_picture(picture)
        , m_group(group)
        , m_style(style)
        , m_unit(style.unit())
        , m_width(width)
    {
        measure();
    }

    double height() const
    {
        double high = top();
        for (const PictureLine &line : m_group.lines)
            high += lineHigh(line);
        return high + (restFirst() || m_group.rest.isEmpty() ? 0 : m_unit * 1.6) + gridHigh();
    }

    void setScale(double from, double to)
    {
        m_scale.from = from;
        m_scale.to = to > from ? to : from + 1;
    }

    void paint(QPainter &painter, QPointF at, QList<ChartMark> &marks)
    {
        m_painter = &painter;
        m_at = at;
        m_marks = &marks;
        m_scale.left = at.x() + m_names + m_labelsLeft;
        m_scale.width = std::max(m_unit, m_plot - m_labelsLeft - m_labelsRight);
        paintTop();
        double y = at.y() + top();
        const double first = y;
        double last = y;
        for (const PictureLine &line : m_group.lines)
            last += lineHigh(line);
        paintGrid(first, last);
        for (const PictureLine &line : m_group.lines) {
            paintLine(line, y);
            y += lineHigh(line);
        }
        if (m_picture.overall && !between())
            stroke(m_scale.at(*m_picture.overall), first, last, m_style.text, Qt::DashLine);
        if (!m_group.rest.isEmpty() && !restFirst())
            say({at.x(), y, m_width, m_unit * 1.6}, Qt::AlignLeft, m_style.small(), m_style.soft,
                m_group.rest);
    }

private:
    static constexpr double narrowName = 1.7, narrowBar = 1.0, narrowText = 1.4, narrowGap = 0.7;

    const QStringList &heads() const { return m_group.heads.isEmpty() ? m_picture.heads : m_group.heads; }
    bool restFirst() const { return m_group.restFirst; }
    bool apart() const { return m_picture.bars == LinePicture::Bars::Apart; }
    double titleHigh() const { return m_group.title.isEmpty() ? 0 : m_unit * 2.1; }
    double gridHigh() const { return m_picture.gridText ? m_unit * 1.6 : 0; }
    double top() const
    {
        return titleHigh() + m_headsHigh + (restFirst() && !m_group.rest.isEmpty() ? m_unit * 1.6 : 0);
    }
    static int rowOf(const PictureLine &line, const LineBar &bar)
    {
        return bar.row >= 0 ? bar.row : line.row;
    }
    int barsOf(const PictureLine &line) const { return apart() ? std::max(1, int(line.bars.size())) : 1; }

    void measure()
    {
        double names = textWidth(m_style.small(), m_picture.nameHead), left = 0, right = 0;
        m_figures.assign(std::size_t(heads().size()), 0);
        bool twoLines = false, any = !m_picture.nameHead.isEmpty();
        for (qsizetype i = 0; i < heads().size(); ++i) {
            m_heads.append(headOf(heads()[i], m_style));
            m_figures[std::size_t(i)] = m_heads.last().width;
            twoLines |= !m_heads.last().second.isEmpty();
            any |= !heads()[i].isEmpty();
        }
        // Groups below each other have their columns below each other too.
        QList<PictureLine> lines = m_group.lines;
        for (qsizetype i = 0; !m_picture.sideBySide && i < m_picture.groups.size(); ++i)
            lines += m_picture.groups[i].lines;
        for (const PictureLine &line : std::as_const(lines)) {
            names = std::max(names, textWidth(m_style.font, nameOf(line)));
            for (qsizetype i = 0; i < std::min(line.figures.size(), heads().size()); ++i) {
                const LineFigure &figure = line.figures[i];
                m_figures[std::size_t(i)] =
                    std::max(m_figures[std::size_t(i)],
                             textWidth(figure.strong ? m_style.strong() : m_style.font, figure.text));
            }
            if (m_picture.bars == LinePicture::Bars::Joined)
                continue;
            for (const LineBar &bar : line.bars) {
                if (bar.label.isEmpty())
                    continue;
                const double wide = textWidth(labelFont(), bar.label) + m_unit * 0.9;
                (bar.value.value_or(0) < 0 ? left : right) =
                    std::max(bar.value.value_or(0) < 0 ? left : right, wide);
            }
        }
        double figures = 0;
        for (double &figure : m_figures) {
            figure = std::min(figure, m_unit * 12) + m_unit;
            figures += figure;
        }
        m_labelsLeft = std::min(left, m_width * 0.25);
        m_labelsRight = std::min(right, m_width * 0.35);
        m_names = std::min(names + m_unit, m_width * 0.34);
        m_plot = m_width - m_names - figures;
        m_wide = !m_picture.namesAbove && m_plot - m_labelsLeft - m_labelsRight >= m_unit * 11;
        if (m_picture.namesAbove && m_width - figures >= m_unit * 24) {
            m_beside = true; // figures stand beside the names, both above the bars
            m_plot = m_width - figures;
            m_names = 0;
        } else if (!m_wide) {
            m_names = 0;
            m_plot = m_width;
        }
        m_headsHigh = (m_wide || m_beside) && any ? m_unit * (twoLines ? 2.9 : 1.7) : 0;
    }

    QFont labelFont() const { return apart() ? m_style.small() : m_style.strong(); }

    double lineHigh(const PictureLine &line) const
    {
        if (m_beside)
            return m_unit * 2.9;
        if (m_wide)
            return m_unit * (barsOf(line) > 1 ? 2.9 : 2.2);
        return m_unit *
                   (narrowName + narrowBar * barsOf(line) + (line.ticks.isEmpty() ? 0 : 0.6) + narrowGap) +
               flow(wordsOf(line)).height;
    }

    // --- figures in words, where columns find no room ---

    struct Word {
        QString text;
        QColor colour;
        int column;
    };
    struct Flowed {
        QList<QRectF> boxes;
        double height = 0;
    };

    QList<Word> wordsOf(const PictureLine &line) const
    {
        QList<Word> words;
        // The first stands beside the name.
        for (qsizetype i = 1; i < std::min(line.figures.size(), heads().size()); ++i) {
            const LineFigure &figure = line.figures[i];
            if (!figure.text.isEmpty())
                words.append({u"%1 %2"_s.arg(heads()[i], figure.text).trimmed(),
                              figure.colour.isValid() ? figure.colour : m_style.soft, figure.column});
        }
        return words;
    }
    Flowed flow(const QList<Word> &words) const
    {
        Flowed made;
        double x = 0, y = 0;
        for (const Word &word : words) {
            const double wide = std::min(textWidth(m_style.small(), word.text) + 1, m_width);
            if (x > 0 && x + wide > m_width) {
                x = 0;
                y += m_unit * narrowText;
            }
            made.boxes.append(QRectF(x, y, wide, m_unit * narrowText));
            x += wide + m_unit * 1.2;
        }
        made.height = words.isEmpty() ? 0 : y + m_unit * narrowText;
        return made;
    }

    // --- painting ---

    void say(const QRectF &box, Qt::Alignment where, const QFont &font, const QColor &colour,
             const QString &text)
    {
        drawLine(*m_painter, box, where | Qt::AlignVCenter, font, colour, text);
    }
    void stroke(double x, double top, double bottom, const QColor &colour, Qt::PenStyle style)
    {
        m_painter->setPen(QPen(colour, m_style.forPaper ? 0.6 : 1.2, style));
        m_painter->drawLine(QPointF(x, top), QPointF(x, bottom));
    }

    void paintTop()
    {
        double y = m_at.y();
        if (!m_group.title.isEmpty()) {
            say({m_at.x(), y, m_width, titleHigh() * 0.86}, Qt::AlignLeft, m_style.strong(), m_style.text,
                m_group.title);
            m_painter->setPen(QPen(m_style.line, m_style.forPaper ? 0.4 : 1));
            m_painter->drawLine(QPointF(m_at.x(), y + titleHigh() * 0.9),
                                QPointF(m_at.x() + m_width, y + titleHigh() * 0.9));
            y += titleHigh();
        }
        if (m_headsHigh > 0) {
            const double line = m_unit * 1.25, base = y + m_headsHigh - m_unit * 0.2;
            if (m_wide)
                say({m_at.x(), base - line, m_names - m_unit * 0.6, line}, Qt::AlignRight, m_style.small(),
                    m_style.soft, m_picture.nameHead);
            double x = m_at.x() + m_names + m_plot;
            for (qsizetype i = 0; i < m_heads.size(); ++i) {
                const double wide = m_figures[std::size_t(i)];
                const bool two = !m_heads[i].second.isEmpty();
                const QRectF box(x + m_unit * 0.4, base - line * (two ? 2 : 1), wide - m_unit * 0.4, line);
                say(box, Qt::AlignRight, m_style.small(), m_style.soft, m_heads[i].first);
                if (two)
                    say(box.translated(0, line), Qt::AlignRight, m_style.small(), m_style.soft,
                        m_heads[i].second);
                x += wide;
            }
        }
        if (restFirst() && !m_group.rest.isEmpty())
            say({m_at.x(), m_at.y() + top() - m_unit * 1.6, m_width, m_unit * 1.6}, Qt::AlignLeft,
                m_style.small(), m_style.soft, m_group.rest);
    }

    /// Strokes across all lines, or across the bars of one where there are words between them.
    void paintStrokes(double first, double last)
    {
        for (const double figure : m_picture.grid)
            stroke(m_scale.at(figure), first, last, m_style.line, Qt::SolidLine);
        if (m_scale.from < 0)
            stroke(m_scale.zero(), first, last, m_style.soft, Qt::SolidLine);
    }
    bool between() const { return !m_wide && !m_beside; } ///< words stand between the bars

    void paintGrid(double first, double last)
    {
        if (!between())
            paintStrokes(first, last);
        double free = -1e9;
        for (const double figure : m_picture.grid) {
            const double x = m_scale.at(figure);
            if (!m_picture.gridText)
                continue;
            const QString text = m_picture.gridText(figure);
            const double wide = textWidth(m_style.small(), text) + 1;
            const double left = std::clamp(x - wide / 2, m_at.x(), m_at.x() + m_width - wide);
            if (left < free)
                continue;
            say({left, last + m_unit * 0.1, wide, m_unit * 1.4}, Qt::AlignHCenter, m_style.small(),
                m_style.soft, text);
            free = left + wide + m_unit * 0.4;
        }
    }

    void paintLine(const PictureLine &line, double y)
    {
        const double high = lineHigh(line);
        const qsizetype before = m_marks->size();
        if (m_wide) {
            say({m_at.x(), y, m_names - m_unit * 0.6, high}, Qt::AlignRight, m_style.font, m_style.text,
                nameOf(line));
            const double inset = line.ticks.isEmpty() ? 0.14 : 0.1;
            paintBars(line, y + high * inset, high * (line.ticks.isEmpty() ? 1 - 2 * inset : 0.62));
            paintFigures(line, y, high);
        } else if (m_beside) {
            say({m_at.x(), y + high * 0.06, m_plot - m_unit * 0.6, m_unit * 1.5}, Qt::AlignLeft, m_style.font,
                m_style.text, nameOf(line));
            paintBars(line, y + m_unit * 1.75, m_unit * 0.6);
            paintFigures(line, y, high * 0.9);
        } else {
            paintNarrow(line, y);
        }
        if (line.said.isEmpty())
            return;
        m_marks->erase(m_marks->begin() + before, m_marks->end());
        m_marks->append(
            {QRectF(m_at.x(), y, m_width, high), line.said, line.row, line.column, {}, line.part});
    }

    void paintNarrow(const PictureLine &line, double y)
    {
        const LineFigure first = line.figures.value(0);
        const QFont font = first.strong ? m_style.strong() : m_style.font;
        const double wide = std::min(textWidth(font, first.text) + 1, m_width * 0.6);
        const double name = m_width - wide - m_unit * 0.8;
        const double row = m_unit * narrowName;
        say({m_at.x(), y, name, row}, Qt::AlignLeft, m_style.font, m_style.text, nameOf(line));
        const QRectF box(m_at.x() + m_width - wide, y, wide, row);
        say(box, Qt::AlignRight, font, first.colour.isValid() ? first.colour : m_style.text, first.text);
        addMark(line, first, 0, box);
        const double bars = m_unit * narrowBar * barsOf(line);
        paintStrokes(y + row, y + row + bars);
        paintBars(line, y + row, bars);
        if (m_picture.overall)
            stroke(m_scale.at(*m_picture.overall), y + row, y + row + bars, m_style.text, Qt::DashLine);
        const double below = y + row + bars + m_unit * (line.ticks.isEmpty() ? 0.1 : 0.7);
        const QList<Word> words = wordsOf(line);
        const Flowed flowed = flow(words);
        for (qsizetype i = 0, figure = 1; i < words.size(); ++i, ++figure) {
            while (line.figures[figure].text.isEmpty())
                ++figure;
            const QRectF at = flowed.boxes[i].translated(m_at.x(), below);
            say(at, Qt::AlignLeft, m_style.small(), words[i].colour, words[i].text);
            addMark(line, line.figures[figure], figure, at);
        }
    }

    void paintFigures(const PictureLine &line, double y, double high)
    {
        double x = m_at.x() + m_names + m_plot;
        for (qsizetype i = 0; i < std::min(line.figures.size(), heads().size()); ++i) {
            const LineFigure &figure = line.figures[i];
            const double wide = m_figures[std::size_t(i)];
            const QRectF box(x + m_unit * 0.4, y, wide - m_unit * 0.4, high);
            say(box, Qt::AlignRight, figure.strong ? m_style.strong() : m_style.font,
                figure.colour.isValid() ? figure.colour : m_style.text, figure.text);
            addMark(line, figure, i, box);
            x += wide;
        }
    }

    void addMark(const PictureLine &line, const LineFigure &figure, qsizetype at, const QRectF &box)
    {
        if (figure.column >= 0)
            m_marks->append({box,
                             u"%1, %2: %3"_s.arg(line.name, heads().value(at), figure.text),
                             line.row,
                             figure.column,
                             {},
                             line.part});
    }

    void paintBars(const PictureLine &line, double y, double high)
    {
        if (m_picture.bars == LinePicture::Bars::Joined)
            return paintJoined(line, y, high);
        double top = y;
        const double each = apart() ? high / barsOf(line) : high;
        double thinner = 0;
        for (const LineBar &bar : line.bars) {
            const double value = bar.value.value_or(0);
            const double end = m_scale.at(value), zero = m_scale.zero();
            QRectF box(std::min(zero, end), top + thinner * each, std::abs(end - zero),
                       each * (1 - 2 * thinner));
            if (apart() && line.bars.size() > 1)
                box.adjust(0, each * 0.04, 0, -each * 0.04);
            if (bar.value && value != 0)
                drawBar(*m_painter, box.width() < 1 ? QRectF(box.left(), box.top(), 1, box.height()) : box,
                        bar.colour, bar.hatched, m_style, line.running);
            if (!bar.label.isEmpty())
                paintLabel(bar, box, QRectF(0, top, 0, each));
            if (bar.column >= 0)
                m_marks->append({box.width() < 1 ? QRectF(box.left(), box.top(), 1, box.height()) : box,
                                 u"%1: %2"_s.arg(line.name, bar.said),
                                 rowOf(line, bar),
                                 bar.column,
                                 {},
                                 line.part});
            if (apart())
                top += each;
            else
                thinner += 0.22;
        }
        paintMeasures(line, y, high);
    }

    void paintLabel(const LineBar &bar, const QRectF &box, const QRectF &row)
    {
        const bool negative = bar.value.value_or(0) < 0;
        const double wide = textWidth(labelFont(), bar.label) + 1, gap = m_unit * 0.4;
        const double left =
            negative ? std::max(m_at.x() + m_names, box.left() - gap - wide) : box.right() + gap;
        const double most = negative ? box.left() - gap - left : m_at.x() + m_names + m_plot - left;
        say({left, row.top() - m_unit * 0.2, std::min(wide, most), row.height() + m_unit * 0.4},
            Qt::AlignLeft, labelFont(), m_style.text, bar.label);
    }

    void paintMeasures(const PictureLine &line, double y, double high)
    {
        if (line.low && line.high)
            drawInterval(*m_painter, m_scale.at(*line.low), m_scale.at(*line.high), y + high / 2, m_style);
        if (line.reference) {
            const double x = m_scale.at(*line.reference);
            m_painter->setPen(QPen(m_style.warning, m_style.forPaper ? 1.2 : 2.5));
            m_painter->drawLine(QPointF(x, y - high * 0.08), QPointF(x, y + high * 1.08));
        }
        if (line.ticks.isEmpty())
            return;
        const double below = y + high + m_unit * 0.3, tick = m_unit * 0.25;
        m_painter->setPen(QPen(m_style.text, m_unit * 0.11));
        const double from = m_scale.at(line.bars.value(0).value.value_or(0));
        double last = from;
        for (const double figure : line.ticks) {
            const double x = m_scale.at(figure);
            m_painter->drawLine(QPointF(x, below - tick), QPointF(x, below + tick));
            last = std::max(last, x);
        }
        m_painter->drawLine(QPointF(from, below), QPointF(last, below));
    }

    void paintJoined(const PictureLine &line, double y, double high)
    {
        double sum = 0;
        for (const LineBar &bar : line.bars) {
            const double value = bar.value.value_or(0);
            if (value <= 0)
                continue;
            const QRectF box(QPointF(m_scale.at(sum), y), QPointF(m_scale.at(sum + value), y + high));
            sum += value;
            drawBar(*m_painter, box.adjusted(0, 0, box.width() > 3 ? (m_style.forPaper ? -0.4 : -1) : 0, 0),
                    bar.colour, bar.hatched, m_style, line.running);
            if (!bar.label.isEmpty() && !bar.hatched && !line.running && high > m_unit * 0.95 &&
                box.width() > textWidth(m_style.small(), bar.label) + m_unit * 0.6) {
                say(box, Qt::AlignHCenter, m_style.small(), inkOn(bar.colour, m_style), bar.label);
            }
            if (bar.column >= 0)
                m_marks->append(
                    {box, u"%1, %2"_s.arg(line.name, bar.said), rowOf(line, bar), bar.column, {}, line.part});
        }
    }

    const LinePicture &m_picture;
    const LineGroup &m_group;
    const ChartStyle &m_style;
    double m_unit, m_width;
    bool m_wide = true;    ///< names, bars and figures beside each other
    bool m_beside = false; ///< names above the bars, figures beside both
    double m_names = 0, m_plot = 0, m_labelsLeft = 0, m_labelsRight = 0, m_headsHigh = 0;
    std::vector<double> m_figures;
    QList<Head> m_heads;
    Scale m_scale;
    QPainter *m_painter = nullptr;
    QPointF m_at;
    QList<ChartMark> *m_marks = nullptr;
};

/// Groups go below each other, each into the column that is shortest so far.
struct Grid {
    QList<QRectF> boxes; ///< of each group, from (0, 0) on
    double height = 0;
};

Grid layOut(const LinePicture &picture, double width, int columns, const ChartStyle &style)
{
    const double gap = style.unit() * 2.4, between = style.unit() * 1.2;
    const double wide = (width - gap * (columns - 1)) / columns;
    const double keys = keysHeight(picture.keys, width, style);
    std::vector<double> ends(std::size_t(columns), keys);
    Grid grid;
    for (const LineGroup &group : picture.groups) {
        const auto shortest = std::min_element(ends.begin(), ends.end());
        if (*shortest > keys)
            *shortest += between;
        const double left = double(shortest - ends.begin()) * (wide + gap);
        const double high = GroupPainter(picture, group, wide, style).height();
        grid.boxes.append(QRectF(left, *shortest, wide, high));
        *shortest += high;
    }
    grid.height = *std::max_element(ends.begin(), ends.end());
    return grid;
}

/// Side by side where there is room, and closer together before it gets higher than a page.
Grid layOut(const LinePicture &picture, double width, const ChartStyle &style)
{
    constexpr double roomy = 38, close = 30, page = 78; ///< in units
    if (!picture.sideBySide || picture.groups.size() < 2)
        return layOut(picture, width, 1, style);
    const int most = std::clamp(int(width / (style.unit() * close)), 1, 3);
    int columns = std::clamp(int(width / (style.unit() * roomy)), 1, 3);
    Grid grid = layOut(picture, width, columns, style);
    while (columns < most && grid.height > style.unit() * page)
        grid = layOut(picture, width, ++columns, style);
    return grid;
}

} // namespace

double lineHeight(const LinePicture &picture, double width, const ChartStyle &style)
{
    return layOut(picture, width, style).height;
}

QList<ChartMark> paintLines(QPainter &painter, const QRectF &area, const LinePicture &picture,
                            const ChartStyle &style)
{
    const Grid grid = layOut(picture, area.width(), style);
    paintKeys(painter, area, picture.keys, style);
    Scale all;
    all.to = 0;
    for (const LineGroup &group : picture.groups)
        reach(all, group.lines, picture.bars);
    QList<ChartMark> marks;
    for (qsizetype i = 0; i < picture.groups.size(); ++i) {
        Scale own = all;
        if (!picture.sameScale) {
            own.from = own.to = 0;
            reach(own, picture.groups[i].lines, picture.bars);
        }
        GroupPainter group(picture, picture.groups[i], grid.boxes[i].width(), style);
        group.setScale(picture.from.value_or(own.from), picture.to.value_or(own.to));
        group.paint(painter, area.topLeft() + grid.boxes[i].topLeft(), marks);
    }
    return marks;
}

} // namespace vouch::ui::parts
