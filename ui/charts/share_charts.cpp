// SPDX-License-Identifier: GPL-3.0-or-later
// Shares with their intervals: how people move, why they leave, what they weigh, what is won.
#include "core/words/moves.h"
#include "ui/charts/line_picture.h"

#include "core/base/text.h"
#include "core/insight/words.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace vouch::ui::parts
{

namespace
{

constexpr int maxInGroup = 8;
constexpr int maxRates = 16;

/// A share of a whole as a line; `cell` is where its people are.
PictureLine shareLine(const insight::ReportValue &report, const QString &name, std::optional<double> share,
                      std::optional<double> low, std::optional<double> high, double people, double times,
                      const ChartStyle &style)
{
    const QString text = shareText(share, low, high);
    PictureLine line;
    line.name = name;
    line.bars = {{share, blend(style.accent, style.background, 0.55)}};
    line.low = low;
    line.high = high;
    line.figures = {{text, {}, true}, {count(times), style.soft}};
    line.said = insight::saidOf(report, QT_TRANSLATE_N_NOOP("Insight", "%1: %2, %n people"),
                                QT_TRANSLATE_N_NOOP("Insight", "%1: %2, %n deals"), int(people))
                    .arg(name, text);
    return line;
}

LineGroup groupOf(const insight::ReportValue &report, int at, const ChartStyle &style)
{
    const insight::ReportPart &part = report.parts[at];
    LineGroup group{part.title};
    group.heads = {QCoreApplication::translate("Insight", "Share (95 %)"), part.columns.value(2).title};
    for (int row = 0; row < std::min<int>(maxInGroup, int(part.rows.size())); ++row) {
        const QList<insight::Cell> &cells = part.rows[row];
        PictureLine line =
            shareLine(report, safeForDisplay(moveKindText(cells[0].text)), cells[3].number, cells[4].number,
                      cells[5].number, cells[1].number.value_or(0), cells[2].number.value_or(0), style);
        line.row = row;
        line.column = 1;
        line.part = at;
        group.lines.append(line);
    }
    group.rest = moreText(int(part.rows.size()) - maxInGroup);
    return group;
}

/// The moves from stage to stage that most people made, as shares of all moves away from there.
LineGroup waysOf(const Rows &rows, const ChartStyle &style)
{
    static const QStringList onTheWay =
        keysOf<MoveIs>({MoveIs::Forward, MoveIs::Skip, MoveIs::Back, MoveIs::Lap});
    LineGroup group{insight::saidOf(
        rows.report(), QT_TRANSLATE_NOOP("Insight", "The ways taken most, of all who left that stage"),
        QT_TRANSLATE_NOOP("Insight", "The ways taken most, of all that left that stage"))};
    group.heads = {QCoreApplication::translate("Insight", "Share (95 %)"),
                   QCoreApplication::translate("Insight", "Moves")};
    int more = 0;
    for (int row = 0; row < rows.count(); ++row) {
        if (!onTheWay.contains(rows.text(row, u"kind"_s)))
            continue;
        if (group.lines.size() == maxInGroup) {
            ++more;
            continue;
        }
        PictureLine line = shareLine(
            rows.report(),
            safeForDisplay(u"%1 › %2"_s.arg(rows.text(row, u"from"_s), rows.text(row, u"to"_s))),
            rows.known(row, u"probability"_s), rows.known(row, u"low"_s), rows.known(row, u"high"_s),
            rows.number(row, u"people"_s), rows.number(row, u"moves"_s), style);
        line.row = row;
        line.column = columnOf(rows.report(), u"people"_s);
        group.lines.append(line);
    }
    group.rest = moreText(more);
    return group;
}

} // namespace

LinePicture sharesPicture(const Rows &rows, const ChartStyle &style)
{
    LinePicture picture;
    picture.sideBySide = true;
    picture.sameScale = false;
    for (int part = 0; part < rows.report().parts.size(); ++part)
        picture.groups.append(groupOf(rows.report(), part, style));
    if (rows.report().spec.key == u"moves"_s)
        picture.groups.insert(std::min<qsizetype>(1, picture.groups.size()), waysOf(rows, style));
    picture.groups.removeIf([](const LineGroup &group) { return group.lines.isEmpty(); });
    return picture;
}

// --- what people weigh: each of its tables under its own heading ---

LinePicture considerationPicture(const Rows &rows, const ChartStyle &style)
{
    const QHash<QString, QString> titles{
        {u"in-set"_s, QCoreApplication::translate("Insight", "Brands on the list, of all who weigh")},
        {u"returned"_s,
         QCoreApplication::translate("Insight", "Taken off and put back, of those who took it off")},
        {u"set-size"_s, QCoreApplication::translate("Insight", "Won, with so many brands on the list")},
        {u"lost-to"_s, QCoreApplication::translate("Insight", "Lost to, of all losses that name somebody")},
        {u"drivers"_s, QCoreApplication::translate("Insight", "What drove it; ┃ the source: 30 % to 70 %")}};
    LinePicture picture;
    picture.sideBySide = true;
    picture.to = 1; // shares of a whole, each of its own
    picture.keys = {{QCoreApplication::translate("Insight", "├┤ 95 % interval")}};
    QString part;
    int more = 0;
    for (int row = 0; row < rows.count(); ++row) {
        if (rows.text(row, u"part"_s) != part || picture.groups.isEmpty()) {
            part = rows.text(row, u"part"_s);
            more = 0;
            LineGroup group{titles.value(part, safeForDisplay(part))};
            group.heads = {QCoreApplication::translate("Insight", "Share (95 %)"),
                           QCoreApplication::translate("Insight", "Count")};
            picture.groups.append(group);
        }
        LineGroup &group = picture.groups.last();
        if (group.lines.size() == maxInGroup) {
            group.rest = moreText(++more);
            continue;
        }
        const QString answer = safeForDisplay(rows.text(row, u"name"_s));
        PictureLine line =
            shareLine(rows.report(),
                      part == u"set-size"
                          ? QCoreApplication::translate("Insight", "%n brand(s)", nullptr, answer.toInt())
                          : answer,
                      rows.known(row, u"share"_s), rows.known(row, u"low"_s), rows.known(row, u"high"_s),
                      rows.number(row, u"count"_s), rows.number(row, u"count"_s), style);
        line.reference = rows.known(row, u"reference"_s);
        line.row = row;
        line.column = columnOf(rows.report(), u"count"_s);
        group.lines.append(line);
    }
    return picture;
}

// --- win rate ---

LinePicture winRatePicture(const Rows &rows, const ChartStyle &style)
{
    const auto decisions = [&rows](int row) {
        return rows.number(row, u"won"_s) + rows.number(row, u"lost"_s);
    };
    std::vector<int> lines(std::size_t(rows.count()));
    std::iota(lines.begin(), lines.end(), 0);
    if (!rows.isByMonth())
        std::stable_sort(lines.begin(), lines.end(),
                         [&](int a, int b) { return decisions(a) > decisions(b); });
    const Shown shown = latest(std::move(lines), rows.isByMonth(), maxRates);
    LinePicture picture;
    picture.heads = {QCoreApplication::translate("Insight", "Win rate (95 %)"),
                     QCoreApplication::translate("Insight", "Won"),
                     QCoreApplication::translate("Insight", "Lost")};
    picture.from = 0;
    picture.to = 1;
    picture.grid = {0, 0.25, 0.5, 0.75, 1};
    picture.gridText = percent;
    if (const QJsonValue overall = rows.report().totals.value(u"win_rate"_s); overall.isDouble()) {
        picture.overall = overall.toDouble();
        picture.keys = {
            {QCoreApplication::translate("Insight", "┆ all together %1").arg(percent(overall.toDouble()))}};
    }
    LineGroup group;
    group.rest = shown.rest;
    group.restFirst = shown.restFirst;
    for (const int row : shown.rows) {
        const auto column = [&rows](const QString &key) { return columnOf(rows.report(), key); };
        const auto rate = rows.known(row, u"win_rate"_s);
        PictureLine line;
        line.name = rows.name(row, u"key"_s);
        line.row = row;
        line.low = rows.known(row, u"low"_s);
        line.high = rows.known(row, u"high"_s);
        line.running = rows.isByMonth() && rows.isRunning(row, u"key"_s);
        const QString text = shareText(rate, line.low, line.high);
        const QString won = count(rows.number(row, u"won"_s)), lost = count(rows.number(row, u"lost"_s));
        line.bars = {{rate, blend(style.accent, style.background, 0.55), false, column(u"won"_s),
                      QCoreApplication::translate("Insight", "%1 won, win rate %2").arg(won, text)}};
        line.figures = {
            {text, {}, true}, {won, {}, false, column(u"won"_s)}, {lost, {}, false, column(u"lost"_s)}};
        group.lines.append(line);
    }
    picture.groups << group;
    return picture;
}

} // namespace vouch::ui::parts
