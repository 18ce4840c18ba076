// SPDX-License-Identifier: GPL-3.0-or-later
// Who brought whom: how many came in each generation, and those that most came of.
#include "ui/charts/line_picture.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui::parts
{

namespace
{

constexpr int maxPeople = 12;
constexpr int maxGenerations = 8;

LineGroup generationsOf(const Rows &rows, const ChartStyle &style)
{
    const QJsonArray generations = rows.report().totals.value(u"generations"_s).toArray();
    LineGroup group{QCoreApplication::translate("Insight", "Generations")};
    group.heads = {QCoreApplication::translate("Insight", "People"),
                   QCoreApplication::translate("Insight", "K: brought by each"),
                   QCoreApplication::translate("Insight", "Days to the next")};
    for (qsizetype i = 0; i < std::min<qsizetype>(generations.size(), maxGenerations); ++i) {
        const QJsonObject one = generations[i].toObject();
        const double people = one.value(u"people"_s).toDouble();
        const QJsonValue k = one.value(u"k"_s), wait = one.value(u"median_days_to_next"_s);
        const bool next = i + 1 < generations.size();
        PictureLine line;
        line.name = i == 0 ? QCoreApplication::translate("Insight", "Began it")
                           : QCoreApplication::translate("Insight", "Generation %1").arg(count(double(i)));
        line.bars = {{people, style.advocacy, true}};
        line.figures = {
            {count(people), {}, true},
            {next && k.isDouble() ? QLocale().toString(k.toDouble(), 'f', 2) : u"–"_s, style.soft},
            {wait.isDouble() ? count(wait.toDouble()) : u"–"_s, style.soft}};
        group.lines << line;
    }
    group.rest = moreText(int(generations.size()) - maxGenerations);
    return group;
}

LineGroup bringersOf(const Rows &rows, const ChartStyle &style)
{
    const insight::ReportValue &report = rows.report();
    const int all = columnOf(report, u"descendants"_s), own = columnOf(report, u"brought"_s),
              below = columnOf(report, u"below"_s);
    std::vector<std::pair<double, int>> most;
    for (int row = 0; row < rows.count(); ++row) {
        if (const double people = rows.number(row, all); people > 0)
            most.emplace_back(-people, row);
    }
    std::partial_sort(most.begin(), most.begin() + std::min<std::ptrdiff_t>(maxPeople, std::ssize(most)),
                      most.end());
    std::vector<int> order;
    for (const auto &[people, row] : most)
        order.push_back(row);
    const Shown shown = latest(std::move(order), false, maxPeople);
    LineGroup group{QCoreApplication::translate("Insight", "Those that most people came of")};
    group.heads = {QCoreApplication::translate("Insight", "In all"),
                   QCoreApplication::translate("Insight", "Themselves"), report.columns.value(below).title};
    group.rest = shown.rest;
    for (const int row : shown.rows) {
        PictureLine line;
        line.name = safeForDisplay(rows.text(row, u"person"_s));
        line.row = row;
        line.bars = {{rows.number(row, all), blend(style.advocacy, style.background, 0.35)},
                     {rows.number(row, own), style.advocacy}};
        line.figures = {{count(rows.number(row, all)), {}, true},
                        {count(rows.number(row, own))},
                        {cellText(report, row, below), style.soft}};
        const int inAll = int(rows.number(row, all));
        line.said =
            QCoreApplication::translate("Insight", "%1: %n people in all, %2 themselves", nullptr, inAll)
                .arg(line.name, count(rows.number(row, own)));
        line.column = columnOf(report, u"person"_s);
        group.lines << line;
    }
    return group;
}

} // namespace

LinePicture referralsPicture(const Rows &rows, const ChartStyle &style)
{
    LinePicture picture;
    picture.bars = LinePicture::Bars::Nested;
    picture.sameScale = false;
    picture.sideBySide = true;
    picture.keys = {{QCoreApplication::translate("Insight", "brought in all"),
                     blend(style.advocacy, style.background, 0.35)},
                    {QCoreApplication::translate("Insight", "brought themselves"), style.advocacy}};
    picture.groups = {generationsOf(rows, style), bringersOf(rows, style)};
    picture.groups.removeIf([](const LineGroup &group) { return group.lines.isEmpty(); });
    return picture;
}

} // namespace vouch::ui::parts
