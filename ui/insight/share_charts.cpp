// SPDX-License-Identifier: GPL-3.0-or-later
// Shares with their intervals: how people move, why they leave, what is won.
#include "ui/insight/chart_parts.h"

#include "core/base/text.h"
#include "core/insight/move_kinds.h"

#include <QPainter>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace vouch::ui::parts
{

namespace
{

constexpr int mostInGroup = 8;
constexpr int mostRates = 16;

struct Line {
    QString name;
    std::optional<double> share, low, high;
    double people = 0, times = 0;
    ChartMark mark; ///< row, column and part of the people
};

/// Lines that are shares of one whole, under one heading.
struct Group {
    QString title;
    QString counted; ///< heading over how often
    QList<Line> lines;
    int more = 0; ///< lines that found no room
};

Group groupOf(const insight::ReportValue &report, int at)
{
    const insight::ReportPart &part = report.parts[at];
    Group group{part.title, part.columns.value(2).title, {}, 0};
    for (int row = 0; row < part.rows.size(); ++row) {
        const QList<insight::Cell> &cells = part.rows[row];
        if (group.lines.size() == mostInGroup) {
            group.more = int(part.rows.size()) - mostInGroup;
            break;
        }
        Line line{safeForDisplay(insight::moveKindText(cells[0].text)),
                  cells[3].number,
                  cells[4].number,
                  cells[5].number,
                  cells[1].number.value_or(0),
                  cells[2].number.value_or(0),
                  {}};
        line.mark.row = row;
        line.mark.column = 1;
        line.mark.part = at;
        group.lines.append(line);
    }
    return group;
}

/// The moves from stage to stage that most people made, as shares of all moves away from there.
Group waysOf(const Rows &rows)
{
    static const QStringList onTheWay{u"forward"_s, u"skip"_s, u"back"_s, u"lap"_s};
    Group group{QCoreApplication::translate("Insight", "The ways taken most, of all who left that stage"),
                QCoreApplication::translate("Insight", "Moves"),
                {},
                0};
    for (int row = 0; row < rows.count(); ++row) {
        if (!onTheWay.contains(rows.text(row, u"kind"_s)))
            continue;
        if (group.lines.size() == mostInGroup) {
            ++group.more;
            continue;
        }
        Line line{safeForDisplay(u"%1 › %2"_s.arg(rows.text(row, u"from"_s), rows.text(row, u"to"_s))),
                  rows.known(row, u"probability"_s),
                  rows.known(row, u"low"_s),
                  rows.known(row, u"high"_s),
                  rows.number(row, u"people"_s),
                  rows.number(row, u"moves"_s),
                  {}};
        line.mark.row = row;
        line.mark.column = columnOf(rows.report(), u"people"_s);
        group.lines.append(line);
    }
    return group;
}

QList<Group> groupsOf(const Rows &rows)
{
    QList<Group> groups;
    for (int part = 0; part < rows.report().parts.size(); ++part)
        groups.append(groupOf(rows.report(), part));
    if (rows.report().spec.key == u"moves"_s)
        groups.insert(std::min<qsizetype>(1, groups.size()), waysOf(rows));
    groups.removeIf([](const Group &group) { return group.lines.isEmpty(); });
    return groups;
}

double heightOf(const Group &group, const ChartLook &look)
{
    return look.unit() * (3.4 + 2.0 * double(group.lines.size()) + (group.more > 0 ? 1.6 : 0));
}

/// Groups go below each other, each into the column that is shortest so far.
struct Grid {
    QList<QRectF> boxes; ///< of each group, from (0, 0) on
    double height = 0;
};

Grid layOut(const QList<Group> &groups, double width, const ChartLook &look)
{
    const int columns = std::clamp(int(width / (look.unit() * 38)), 1, 3);
    const double gap = look.unit() * 2.4;
    const double wide = (width - gap * (columns - 1)) / columns;
    std::vector<double> ends(std::size_t(columns), 0);
    Grid grid;
    for (const Group &group : groups) {
        const auto shortest = std::min_element(ends.begin(), ends.end());
        const double left = double(shortest - ends.begin()) * (wide + gap);
        grid.boxes.append(QRectF(left, *shortest, wide, heightOf(group, look)));
        *shortest += heightOf(group, look);
        grid.height = std::max(grid.height, *shortest);
    }
    return grid;
}

QString saidOf(const Line &line)
{
    return QCoreApplication::translate("Insight", "%1: %2, %n people", nullptr, int(line.people))
        .arg(line.name, shareText(line.share, line.low, line.high));
}

void drawRest(QPainter &painter, const QRectF &area, int more, const ChartLook &look)
{
    drawLine(painter, area, Qt::AlignLeft | Qt::AlignVCenter, look.small(), look.soft,
             QCoreApplication::translate("Insight", "and %n more in the table", nullptr, more));
}

void paintGroup(QPainter &painter, const QRectF &box, const Group &group, const ChartLook &look,
                QList<ChartMark> &marks)
{
    const double unit = look.unit(), high = unit * 2.0, head = unit * 2.6;
    double names = 0, shares = 0, times = textWidth(look.small(), group.counted), most = 0.01;
    for (const Line &line : group.lines) {
        names = std::max(names, textWidth(look.font, line.name));
        shares = std::max(shares, textWidth(look.font, shareText(line.share, line.low, line.high)));
        times = std::max(times, textWidth(look.font, count(line.times)));
        most = std::max({most, line.high.value_or(0), line.share.value_or(0)});
    }
    names = std::min(names + unit * 0.6, box.width() * 0.42);
    times = std::min(times + unit * 0.8, box.width() * 0.2);
    const double left = box.left() + names;
    const double room = std::max(unit * 2, box.width() - names - shares - times - unit * 0.8);
    const double atShares = left + room + unit * 0.8;
    drawLine(painter, {box.left(), box.top(), box.width() - times - unit, head * 0.9},
             Qt::AlignLeft | Qt::AlignVCenter, look.strong(), look.text, group.title);
    drawLine(painter, {box.right() - times, box.top(), times, head * 0.9}, Qt::AlignRight | Qt::AlignVCenter,
             look.small(), look.soft, group.counted);
    painter.setPen(QPen(look.line, look.forPaper ? 0.4 : 1));
    painter.drawLine(QPointF(box.left(), box.top() + head * 0.92),
                     QPointF(box.right(), box.top() + head * 0.92));
    for (qsizetype i = 0; i < group.lines.size(); ++i) {
        const Line &line = group.lines[i];
        const double y = box.top() + head + high * double(i);
        drawLine(painter, {box.left(), y, names - unit * 0.6, high}, Qt::AlignLeft | Qt::AlignVCenter,
                 look.font, look.text, line.name);
        if (line.share) {
            drawBar(painter, {left, y + high * 0.2, std::max(1.0, *line.share / most * room), high * 0.6},
                    blend(look.accent, look.background, 0.55), false, look);
        }
        if (line.low && line.high)
            drawInterval(painter, left + *line.low / most * room, left + *line.high / most * room,
                         y + high / 2, look);
        drawLine(painter, {atShares, y, shares, high}, Qt::AlignLeft | Qt::AlignVCenter, look.font, look.text,
                 shareText(line.share, line.low, line.high));
        drawLine(painter, {box.right() - times, y, times, high}, Qt::AlignRight | Qt::AlignVCenter, look.font,
                 look.text, count(line.times));
        ChartMark mark = line.mark;
        mark.area = QRectF(box.left(), y, box.width(), high);
        mark.text = saidOf(line);
        marks.append(mark);
    }
    if (group.more > 0)
        drawRest(painter,
                 {box.left(), box.top() + head + high * double(group.lines.size()), box.width(), unit * 1.6},
                 group.more, look);
}

} // namespace

double sharesHeight(const Rows &rows, double width, const ChartLook &look)
{
    return layOut(groupsOf(rows), width, look).height;
}

QList<ChartMark> paintShares(QPainter &painter, const QRectF &area, const Rows &rows, const ChartLook &look)
{
    const QList<Group> groups = groupsOf(rows);
    const Grid grid = layOut(groups, area.width(), look);
    QList<ChartMark> marks;
    for (qsizetype i = 0; i < groups.size(); ++i)
        paintGroup(painter, grid.boxes[i].translated(area.topLeft()), groups[i], look, marks);
    return marks;
}

// --- win rate ---

namespace
{

/// The lines that have room: of months the last ones, else those with most decisions.
std::vector<int> ratesOf(const Rows &rows)
{
    std::vector<int> lines(std::size_t(rows.count()));
    std::iota(lines.begin(), lines.end(), 0);
    if (rows.report().spec.by == u"month"_s) {
        if (lines.size() > mostRates)
            lines.erase(lines.begin(), lines.end() - mostRates);
        return lines;
    }
    const auto decisions = [&rows](int row) {
        return rows.number(row, u"won"_s) + rows.number(row, u"lost"_s);
    };
    std::stable_sort(lines.begin(), lines.end(), [&](int a, int b) { return decisions(a) > decisions(b); });
    if (lines.size() > mostRates)
        lines.resize(mostRates);
    return lines;
}

} // namespace

double winRateHeight(const Rows &rows, double, const ChartLook &look)
{
    const int more = std::max(0, rows.count() - mostRates);
    return look.unit() * (2.6 + 2.1 * std::min(rows.count(), mostRates) + (more > 0 ? 1.6 : 0));
}

QList<ChartMark> paintWinRate(QPainter &painter, const QRectF &area, const Rows &rows, const ChartLook &look)
{
    const std::vector<int> lines = ratesOf(rows);
    const double unit = look.unit(), high = unit * 2.1, head = unit * 2.4;
    const QString won = QCoreApplication::translate("Insight", "Won"),
                  lost = QCoreApplication::translate("Insight", "Lost"),
                  rate = QCoreApplication::translate("Insight", "Win rate (95 %)");
    const auto nameOf = [&rows](int row) { return keyText(rows.report(), rows.text(row, u"key"_s)); };
    const auto rateOf = [&rows](int row) {
        return shareText(rows.known(row, u"win_rate"_s), rows.known(row, u"low"_s),
                         rows.known(row, u"high"_s));
    };
    double names = 0, rates = textWidth(look.small(), rate),
           figure = std::max(textWidth(look.small(), won), textWidth(look.small(), lost));
    for (const int row : lines) {
        names = std::max(names, textWidth(look.font, nameOf(row)));
        rates = std::max(rates, textWidth(look.strong(), rateOf(row)));
        figure = std::max(figure, textWidth(look.font, count(rows.number(row, u"won"_s))));
    }
    names = std::min(names + unit, area.width() * 0.28);
    figure += unit * 1.6;
    const double left = area.left() + names;
    const double right = area.right() - figure * 2 - rates - unit;
    const auto at = [&](double share) { return left + share * std::max(unit, right - left); };
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        painter.setPen(QPen(look.line, look.forPaper ? 0.4 : 1));
        painter.drawLine(QPointF(at(share), area.top() + head * 0.8),
                         QPointF(at(share), area.top() + head + high * double(lines.size())));
    }
    const double overall = rows.report().totals.value(u"win_rate"_s).toDouble();
    const QString all = QCoreApplication::translate("Insight", "all together %1").arg(percent(overall));
    const double wide = textWidth(look.small(), all) + 2;
    drawLine(painter,
             {std::clamp(at(overall) - wide / 2, left, std::max(left, right - wide)), area.top(), wide,
              head * 0.8},
             Qt::AlignCenter, look.small(), look.soft, all);
    const QList<std::pair<double, QString>> heads{{area.right() - figure * 2 - rates, rate},
                                                  {area.right() - figure * 2, won},
                                                  {area.right() - figure, lost}};
    const QList<double> widths{rates, figure, figure};
    for (qsizetype i = 0; i < heads.size(); ++i) {
        drawLine(painter, {heads[i].first, area.top(), widths[i], head * 0.8},
                 Qt::AlignRight | Qt::AlignVCenter, look.small(), look.soft, heads[i].second);
    }
    QList<ChartMark> marks;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const int row = lines[i];
        const double y = area.top() + head + high * double(i);
        const double share = rows.number(row, u"win_rate"_s);
        drawLine(painter, {area.left(), y, names - unit * 0.6, high}, Qt::AlignRight | Qt::AlignVCenter,
                 look.font, look.text, nameOf(row));
        const QRectF bar(left, y + high * 0.2, std::max(1.0, at(share) - left), high * 0.6);
        drawBar(painter, bar, blend(look.accent, look.background, 0.55), false, look);
        drawInterval(painter, at(rows.number(row, u"low"_s)), at(rows.number(row, u"high"_s)), y + high / 2,
                     look);
        drawLine(painter, {area.right() - figure * 2 - rates, y, rates, high},
                 Qt::AlignRight | Qt::AlignVCenter, look.strong(), look.text, rateOf(row));
        marks.append({QRectF(left, y, right - left, high),
                      QCoreApplication::translate("Insight", "%1: %2 won, win rate %3")
                          .arg(nameOf(row), count(rows.number(row, u"won"_s)), rateOf(row)),
                      row, columnOf(rows.report(), u"won"_s)});
        for (const auto &[key, title, x] : {std::tuple(u"won"_s, won, area.right() - figure * 2),
                                            std::tuple(u"lost"_s, lost, area.right() - figure)}) {
            const QRectF box(x, y, figure, high);
            const double number = rows.number(row, key);
            drawLine(painter, box, Qt::AlignRight | Qt::AlignVCenter, look.font,
                     number > 0 ? look.text : look.soft, count(number));
            marks.append({box.adjusted(unit * 0.6, 0, 0, 0),
                          u"%1, %2: %3"_s.arg(nameOf(row), title, count(number)), row,
                          columnOf(rows.report(), key)});
        }
    }
    painter.setPen(QPen(look.text, look.forPaper ? 0.6 : 1.2, Qt::DashLine));
    painter.drawLine(QPointF(at(overall), area.top() + head * 0.8),
                     QPointF(at(overall), area.top() + head + high * double(lines.size())));
    if (const int more = rows.count() - int(lines.size()); more > 0)
        drawRest(painter,
                 {area.left(), area.top() + head + high * double(lines.size()), area.width(), unit * 1.6},
                 more, look);
    return marks;
}

} // namespace vouch::ui::parts
