// SPDX-License-Identifier: GPL-3.0-or-later
// The net promoter score: large, with its interval and what it is made of, then by month, channel or owner.
#include "ui/charts/line_picture.h"

#include <QLocale>

#include <numeric>

using namespace Qt::StringLiterals;

namespace vouch::ui::parts
{

namespace
{

constexpr int maxScores = 16;

QString points(double score)
{
    return QLocale().toString(score, 'f', 0).replace(u'-', u'−');
}

struct Answers {
    QString name;
    double number;
    QColor colour;
    bool hatched;
};

QList<Answers> answersOf(const Rows &rows, const ChartStyle &style)
{
    const QJsonObject &totals = rows.report().totals;
    return {{QCoreApplication::translate("Insight", "Promoters"), totals.value(u"promoters"_s).toDouble(),
             style.accent, false},
            {QCoreApplication::translate("Insight", "Passives"), totals.value(u"passives"_s).toDouble(),
             blend(style.soft, style.background, 0.35), false},
            {QCoreApplication::translate("Insight", "Detractors"), totals.value(u"detractors"_s).toDouble(),
             style.danger, true}};
}

QList<LineKey> keysOf(const Rows &rows, const ChartStyle &style)
{
    const double all = rows.report().totals.value(u"answers"_s).toDouble();
    QList<LineKey> keys;
    for (const Answers &one : answersOf(rows, style))
        keys << LineKey{all > 0 ? u"%1 %2 (%3)"_s.arg(one.name, count(one.number), percent(one.number / all))
                                : one.name,
                        one.colour, one.hatched};
    return keys;
}

double largeHeight(const ChartStyle &style)
{
    return style.unit() * 4.4;
}

double barHeight(const ChartStyle &style)
{
    return style.unit() * 1.7;
}

void paintLarge(QPainter &painter, const QRectF &area, const Rows &rows, const ChartStyle &style)
{
    const QJsonObject &totals = rows.report().totals;
    const QJsonValue score = totals.value(u"nps"_s);
    const QString text = score.isDouble() ? points(score.toDouble()) : u"–"_s;
    QFont large = style.strong();
    large.setPixelSize(int(style.unit() * 3.4));
    const double unit = style.unit(), wide = std::min(textWidth(large, text) + 2, area.width() * 0.5);
    drawLine(painter, {area.left(), area.top(), wide, unit * 4.2}, Qt::AlignLeft | Qt::AlignVCenter, large,
             style.text, text);
    const double left = area.left() + wide + unit * 1.2, room = area.right() - left;
    const QString interval =
        score.isDouble()
            ? QCoreApplication::translate("Insight", "95 % interval %1 to %2")
                  .arg(points(totals.value(u"low"_s).toDouble()), points(totals.value(u"high"_s).toDouble()))
            : QCoreApplication::translate("Insight", "too few answers for a score");
    const int answers = int(totals.value(u"answers"_s).toDouble());
    drawLine(painter, {left, area.top() + unit * 0.7, room, unit * 1.5}, Qt::AlignLeft | Qt::AlignVCenter,
             style.strong(), style.text, interval);
    drawLine(painter, {left, area.top() + unit * 2.2, room, unit * 1.5}, Qt::AlignLeft | Qt::AlignVCenter,
             style.font, style.soft,
             QCoreApplication::translate(
                 "Insight", "net promoter score of %n answer(s), between −100 and 100", nullptr, answers));
}

void paintShares(QPainter &painter, const QRectF &area, const Rows &rows, const ChartStyle &style)
{
    const QList<Answers> answers = answersOf(rows, style);
    double all = 0, from = area.left();
    for (const Answers &one : answers)
        all += one.number;
    for (const Answers &one : answers) {
        const double wide = all > 0 ? one.number / all * area.width() : 0;
        drawBar(painter, {from, area.top(), std::max(0.0, wide - 1), area.height()}, one.colour, one.hatched,
                style);
        from += wide;
    }
}

LinePicture scoresPicture(const Rows &rows, const ChartStyle &style)
{
    std::vector<int> all(std::size_t(rows.count()));
    std::iota(all.begin(), all.end(), 0);
    const Shown shown = latest(std::move(all), rows.isByMonth(), maxScores);
    LinePicture picture;
    picture.from = -100;
    picture.to = 100;
    picture.grid = {-100, -50, 0, 50, 100};
    picture.gridText = points;
    picture.heads = {QCoreApplication::translate("Insight", "Score"),
                     QCoreApplication::translate("Insight", "95 % interval"),
                     QCoreApplication::translate("Insight", "Answers")};
    LineGroup group;
    group.rest = shown.rest;
    group.restFirst = shown.restFirst;
    for (const int row : shown.rows) {
        const auto score = rows.known(row, u"nps"_s);
        const int answers = columnOf(rows.report(), u"n"_s);
        PictureLine line;
        line.name = rows.name(row, u"key"_s);
        line.row = row;
        line.running = rows.isByMonth() && rows.isRunning(row, u"key"_s);
        line.low = rows.known(row, u"low"_s);
        line.high = rows.known(row, u"high"_s);
        const QString said = score ? points(*score) : u"–"_s;
        line.bars = {
            {score, blend(score.value_or(0) < 0 ? style.danger : style.accent, style.background, 0.55)}};
        line.figures = {{said, {}, true},
                        {line.low && line.high ? QCoreApplication::translate("Insight", "%1 to %2")
                                                     .arg(points(*line.low), points(*line.high))
                                               : QCoreApplication::translate("Insight", "too few answers"),
                         style.soft},
                        {count(rows.number(row, answers)), style.soft, false, answers}};
        group.lines << line;
    }
    picture.groups << group;
    return picture;
}

} // namespace

double scoreHeight(const Rows &rows, double width, const ChartStyle &style)
{
    return largeHeight(style) + barHeight(style) + style.unit() * 0.5 +
           keysHeight(keysOf(rows, style), width, style) + style.unit() +
           lineHeight(scoresPicture(rows, style), width, style);
}

QList<ChartMark> paintScore(QPainter &painter, const QRectF &area, const Rows &rows, const ChartStyle &style)
{
    QRectF rest = area;
    paintLarge(painter, rest, rows, style);
    rest.setTop(rest.top() + largeHeight(style));
    paintShares(painter, {rest.left(), rest.top(), rest.width(), barHeight(style)}, rows, style);
    rest.setTop(rest.top() + barHeight(style) + style.unit() * 0.5);
    const QList<LineKey> keys = keysOf(rows, style);
    paintKeys(painter, rest, keys, style);
    rest.setTop(rest.top() + keysHeight(keys, area.width(), style) + style.unit());
    return paintLines(painter, rest, scoresPicture(rows, style), style);
}

} // namespace vouch::ui::parts
