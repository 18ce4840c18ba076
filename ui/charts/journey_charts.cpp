// SPDX-License-Identifier: GPL-3.0-or-later
// How people pass through stages, the ways they take, and how long they stay.
#include "ui/charts/line_picture.h"

#include "core/base/text.h"
#include "core/insight/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace vouch::ui::parts
{

namespace
{

constexpr int maxPaths = 11;
constexpr int maxGroups = 5; ///< that are compared

struct Figure {
    QString key, head;
    bool chosen; ///< people are behind it
    bool bad;
};

/// What stands beside the bars of a stage; of figures that the report has.
QList<Figure> stageFigures(const Rows &rows)
{
    QList<Figure> figures{
        {u"moved_on"_s, QCoreApplication::translate("Insight", "moved on"), false, false},
        {u"left"_s, QCoreApplication::translate("Insight", "left or lost"), true, true},
        {u"elsewhere"_s, QCoreApplication::translate("Insight", "back or hold"), true, false},
        {u"present"_s, QCoreApplication::translate("Insight", "still here"), true, false},
        {u"immature_n"_s, QCoreApplication::translate("Insight", "immature"), false, false}};
    figures.removeIf([&rows](const Figure &one) { return columnOf(rows.report(), one.key) < 0; });
    return figures;
}

/// With a period: everybody who was there in it, whether they came in it or stood there before.
QString thereKey(const Rows &rows)
{
    return columnOf(rows.report(), u"people"_s) >= 0 ? u"people"_s : u"entered"_s;
}

PictureLine stageLine(const Rows &rows, int row, const QList<Figure> &figures, const ChartStyle &style)
{
    const auto at = [&rows](const QString &key) { return columnOf(rows.report(), key); };
    const QString there = thereKey(rows);
    const double entered = rows.number(row, there), moved = rows.number(row, u"moved_on"_s);
    const QString share = shareText(entered > 0 ? rows.known(row, u"conversion"_s) : std::nullopt,
                                    rows.known(row, u"low"_s), rows.known(row, u"high"_s));
    PictureLine line;
    line.name = safeForDisplay(rows.text(row, u"stage"_s));
    line.row = row;
    line.bars = {{entered, blend(style.accent, style.background, 0.32), false, at(there),
                  (there == u"people" ? QCoreApplication::translate("Insight", "%1 there in the period")
                                      : QCoreApplication::translate("Insight", "%1 entered"))
                      .arg(count(entered)),
                  count(entered)}};
    if (moved > 0)
        line.bars.append(
            {moved, style.accent, false, at(u"moved_on"_s),
             QCoreApplication::translate("Insight", "%1 moved on, conversion %2").arg(count(moved), share)});
    line.figures = {{share}};
    for (const Figure &figure : figures) {
        const double number = rows.number(row, figure.key);
        line.figures.append({number > 0 ? count(number) : u"–"_s,
                             number <= 0  ? style.soft
                             : figure.bad ? style.danger
                                          : style.text,
                             false, figure.chosen ? at(figure.key) : -1});
    }
    return line;
}

} // namespace

LinePicture funnelPicture(const Rows &rows, const ChartStyle &style)
{
    const QList<Figure> figures = stageFigures(rows);
    LinePicture picture;
    picture.bars = LinePicture::Bars::Nested;
    picture.keys = {{thereKey(rows) == u"people"
                         ? QCoreApplication::translate("Insight", "there in the period")
                         : QCoreApplication::translate("Insight", "entered"),
                     blend(style.accent, style.background, 0.32)},
                    {QCoreApplication::translate("Insight", "moved on"), style.accent}};
    picture.heads = {QCoreApplication::translate("Insight", "conversion (95 %)")};
    for (const Figure &figure : figures)
        picture.heads << figure.head;
    const bool grouped = columnOf(rows.report(), u"group"_s) >= 0;
    QString group;
    for (int row = 0; row < rows.count(); ++row) {
        if (picture.groups.isEmpty() || (grouped && rows.text(row, u"group"_s) != group)) {
            if (picture.groups.size() == maxGroups) {
                picture.groups.last().rest = moreText(rows.count() - row);
                break;
            }
            group = grouped ? rows.text(row, u"group"_s) : QString();
            picture.groups.append(LineGroup{grouped ? rows.name(row, u"group"_s) : QString()});
        }
        picture.groups.last().lines << stageLine(rows, row, figures, style);
    }
    return picture;
}

LinePicture pathsPicture(const Rows &rows, const ChartStyle &style)
{
    LinePicture picture;
    picture.namesAbove = true;
    picture.heads = {insight::saidOf(rows.report(), QT_TRANSLATE_NOOP("Insight", "people"),
                                     QT_TRANSLATE_NOOP("Insight", "deals")),
                     QCoreApplication::translate("Insight", "share"),
                     QCoreApplication::translate("Insight", "median days")};
    LineGroup group;
    // The row of all others stands last, and says how many paths it is; those between are named in the table
    // alone.
    const int last = rows.count() - 1;
    const bool others = last >= 0 && rows.number(last, u"paths"_s) > 1;
    const int named = others ? last : rows.count();
    QList<int> shown;
    for (int row = 0; row < std::min(named, maxPaths); ++row)
        shown << row;
    if (others)
        shown << last;
    group.rest = named > maxPaths ? QCoreApplication::translate("Insight", "and %n more path(s) in the table",
                                                                nullptr, named - maxPaths)
                                  : QString();
    for (const int row : std::as_const(shown)) {
        const bool together = others && row == last;
        const double people = rows.number(row, u"people"_s);
        const auto share = rows.known(row, u"share"_s), median = rows.known(row, u"median_days"_s);
        PictureLine line;
        const int paths = int(rows.number(row, u"paths"_s));
        line.name = together
                        ? QCoreApplication::translate("Insight", "%n other path(s) together", nullptr, paths)
                        : cellText(rows.report(), row, columnOf(rows.report(), u"path"_s));
        line.row = row;
        line.bars = {{people, together ? style.soft : style.accent}};
        line.figures = {
            {count(people)}, {share ? percent(*share) : u"–"_s}, {median ? count(*median) : u"–"_s}};
        line.said = insight::saidOf(rows.report(), QT_TRANSLATE_N_NOOP("Insight", "%1: %Ln people"),
                                    QT_TRANSLATE_N_NOOP("Insight", "%1: %Ln deals"), qRound(people))
                        .arg(line.name);
        line.column = columnOf(rows.report(), u"people"_s);
        group.lines << line;
    }
    picture.groups << group;
    return picture;
}

LinePicture stageTimePicture(const Rows &rows, const ChartStyle &style)
{
    LinePicture picture;
    picture.heads = {QCoreApplication::translate("Insight", "visits"),
                     QCoreApplication::translate("Insight", "still open")};
    picture.keys = {
        {QCoreApplication::translate("Insight", "days: bar until half are gone, line until 75 % and 90 %")}};
    const bool grouped = columnOf(rows.report(), u"group"_s) >= 0;
    QString name;
    double longest = 1;
    for (int row = 0; row < rows.count(); ++row) {
        if (picture.groups.isEmpty() || (grouped && rows.text(row, u"group"_s) != name)) {
            if (picture.groups.size() == maxGroups) {
                picture.groups.last().rest = moreText(rows.count() - row);
                break;
            }
            name = grouped ? rows.text(row, u"group"_s) : QString();
            picture.groups.append(LineGroup{grouped ? rows.name(row, u"group"_s) : QString()});
        }
        const auto median = rows.known(row, u"median_days"_s), seen = rows.known(row, u"longest_days"_s);
        const QString visits = count(rows.number(row, u"n"_s));
        const QString said = median ? days(*median)
                             : seen && rows.number(row, u"n"_s) > 0
                                 ? QCoreApplication::translate("Insight", "> %1").arg(days(*seen))
                                 : u"–"_s;
        PictureLine line;
        line.name = safeForDisplay(rows.text(row, u"stage"_s));
        line.row = row;
        // The figure stands where the bar ends: at the median.
        line.bars = {{median.value_or(0), style.accent, false, -1, {}, said}};
        for (const QString &key : {u"p75_days"_s, u"p90_days"_s}) {
            if (const auto value = rows.known(row, key))
                line.ticks << *value;
        }
        for (const double tick : std::as_const(line.ticks))
            longest = std::max(longest, tick);
        longest = std::max(longest, median.value_or(0));
        line.figures = {{visits}, {count(rows.number(row, u"censored"_s))}};
        const int all = qRound(rows.number(row, u"n"_s));
        line.said =
            QCoreApplication::translate("Insight", "%1: half are gone after %2, %Ln visits", nullptr, all)
                .arg(line.name, said);
        line.column = columnOf(rows.report(), u"n"_s);
        picture.groups.last().lines << line;
    }
    const double step = std::max(1.0, niceStep(longest, 4));
    picture.to = std::ceil(longest / step) * step;
    for (double day = 0; day <= *picture.to + step / 2; day += step)
        picture.grid << day;
    picture.gridText = count;
    return picture;
}

} // namespace vouch::ui::parts
