// SPDX-License-Identifier: GPL-3.0-or-later
// Reports that compare a few lines: one bar a line with its interval, or its parts one behind the other.
#include "ui/charts/line_picture.h"

#include "core/base/text.h"
#include "core/insight/words.h"
#include "core/words/channels.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace vouch::ui::parts
{

namespace
{

constexpr int maxLines = 16;

/// What a report's bars show.
struct Bars {
    QStringList names;   ///< columns whose texts name the line
    QString figure;      ///< how long the bar is
    QString second;      ///< a second, hatched bar
    QString low, high;   ///< its interval
    QStringList figures; ///< beside the bar
    bool share = false;  ///< of a whole: the scale ends at all of it
};

const Bars &barsOf(const QString &key)
{
    static const QHash<QString, Bars> all{
        {u"repeat"_s, {{u"purchases"_s}, u"customers"_s, {}, {}, {}, {u"customers"_s, u"share"_s}}},
        {u"ways"_s,
         {{u"way"_s},
          u"share"_s,
          {},
          u"low"_s,
          u"high"_s,
          {u"share"_s, u"people"_s, u"median_days"_s, u"net"_s, u"per_person"_s},
          true}},
        {u"response"_s,
         {{u"channel"_s},
          u"share"_s,
          {},
          u"low"_s,
          u"high"_s,
          {u"share"_s, u"median_hours"_s, u"open"_s},
          true}},
        {u"reach"_s,
         {{u"kind"_s, u"channel"_s},
          u"per_thousand"_s,
          {},
          u"low"_s,
          u"high"_s,
          {u"per_thousand"_s, u"arrivals"_s, u"value_per_event"_s}}},
        {u"velocity"_s,
         {{u"key"_s},
          u"per_day"_s,
          {},
          {},
          {},
          {u"per_day"_s, u"open"_s, u"win_rate"_s, u"average_purchase"_s, u"cycle_days"_s}}},
        {u"clv"_s,
         {{u"person"_s},
          u"realised"_s,
          u"referral"_s,
          {},
          {},
          {u"realised"_s, u"referral"_s, u"projected"_s}}},
        {u"rewards"_s, {{u"state"_s}, u"amount"_s, {}, {}, {}, {u"amount"_s, u"rewards"_s}}},
        {u"fit"_s,
         {{u"journey"_s},
          u"fit"_s,
          {},
          u"low"_s,
          u"high"_s,
          {u"fit"_s, u"moves"_s, u"skipped"_s, u"back"_s},
          true}}};
    static const Bars none;
    const auto found = all.constFind(key);
    return found == all.cend() ? none : *found;
}

std::optional<double> figureOf(const Rows &rows, int row, const QString &key)
{
    const insight::Cell &cell = rows.cell(row, key);
    return cell.amount ? std::optional(double(cell.amount->minor)) : cell.number;
}

QString nameOf(const Rows &rows, int row, const Bars &bars)
{
    QStringList words;
    for (const QString &key : bars.names) {
        if (const QString word = cellText(rows.report(), row, columnOf(rows.report(), key)); !word.isEmpty())
            words << word;
    }
    return words.join(u" · "_s);
}

QString columnTitle(const Rows &rows, const QString &key)
{
    const int column = columnOf(rows.report(), key);
    return column < 0 ? QString() : rows.report().columns[column].title;
}

QString said(const Rows &rows, int row, const QString &key)
{
    const QString text = cellText(rows.report(), row, columnOf(rows.report(), key));
    return text.isEmpty() ? u"–"_s : text;
}

/// All rows, best first; of recommendations those that brought most people.
std::vector<int> linesOf(const Rows &rows)
{
    std::vector<int> lines(std::size_t(rows.count()));
    std::iota(lines.begin(), lines.end(), 0);
    if (rows.report().spec.key == u"reach"_s) {
        const auto more = [&rows](int a, int b) {
            const double one = rows.number(a, u"arrivals"_s), other = rows.number(b, u"arrivals"_s);
            return one != other ? one > other : rows.number(a, u"events"_s) > rows.number(b, u"events"_s);
        };
        std::stable_sort(lines.begin(), lines.end(), more);
    }
    return lines;
}

PictureLine lineOf(const Rows &rows, int row, const Bars &bars, const ChartStyle &style)
{
    const auto at = [&rows](const QString &key) { return columnOf(rows.report(), key); };
    const auto bar = [&](const QString &key, const QColor &colour, bool hatched) {
        return LineBar{figureOf(rows, row, key), colour, hatched, at(key),
                       u"%1 %2"_s.arg(columnTitle(rows, key), said(rows, row, key))};
    };
    PictureLine line;
    line.name = nameOf(rows, row, bars);
    line.row = row;
    line.running = rows.isByMonth() && rows.isRunning(row, u"key"_s);
    line.bars.append(bar(bars.figure, bars.second.isEmpty() ? style.accent : style.purchase, false));
    if (!bars.second.isEmpty())
        line.bars.append(bar(bars.second, style.advocacy, true));
    if (!bars.low.isEmpty()) {
        line.low = rows.known(row, bars.low);
        line.high = rows.known(row, bars.high);
    }
    for (const QString &key : bars.figures) {
        const bool chosen = key != bars.figure && key != bars.second && !rows.cell(row, key).people.empty();
        line.figures.append({said(rows, row, key), key == bars.figure ? style.text : style.soft,
                             key == bars.figure, chosen ? at(key) : -1});
    }
    return line;
}

} // namespace

LinePicture barsPicture(const Rows &rows, const ChartStyle &style)
{
    const Bars &bars = barsOf(rows.report().spec.key);
    const bool months = bars.names.value(0) == u"key" && rows.isByMonth();
    const Shown shown = latest(linesOf(rows), months, maxLines);
    LinePicture picture;
    // One word at the head of the names says what they are.
    picture.nameHead = bars.names.size() == 1 ? columnTitle(rows, bars.names.first()) : QString();
    for (const QString &key : bars.figures)
        picture.heads << columnTitle(rows, key);
    if (!bars.second.isEmpty())
        picture.keys = {{columnTitle(rows, bars.figure), style.purchase, false},
                        {columnTitle(rows, bars.second), style.advocacy, true}};
    if (!bars.low.isEmpty())
        picture.keys << LineKey{QCoreApplication::translate("Insight", "├┤ 95 % interval")};
    if (rows.report().spec.key == u"velocity")
        picture.keys << LineKey{QCoreApplication::translate(
            "Insight", "Velocity = undecided × win rate × average purchase ÷ days to win (mean)")};
    if (bars.share)
        picture.to = 1;
    LineGroup group;
    group.rest = shown.rest;
    group.restFirst = shown.restFirst;
    for (const int row : shown.rows)
        group.lines << lineOf(rows, row, bars, style);
    picture.groups << group;
    return picture;
}

// --- attribution: two outcomes beside each other ---

namespace
{

struct Credit {
    QString channel;
    int rows[2] = {-1, -1}; ///< purchases, advocacy
    double most = 0;
};

/// The lines of the asked model, by channel, the most credited first.
std::vector<Credit> credits(const Rows &rows)
{
    QStringList models;
    for (int row = 0; row < rows.count(); ++row) {
        if (!models.contains(rows.text(row, u"model"_s)))
            models << rows.text(row, u"model"_s);
    }
    const QString asked = rows.report().spec.model;
    const QString model = models.contains(asked) || models.isEmpty() ? asked : models.first();
    std::vector<Credit> found;
    for (int row = 0; row < rows.count(); ++row) {
        if (rows.text(row, u"model"_s) != model)
            continue;
        const QString channel = rows.text(row, u"channel"_s);
        auto credit = std::find_if(found.begin(), found.end(),
                                   [&](const Credit &one) { return one.channel == channel; });
        if (credit == found.end())
            credit = found.insert(found.end(), {channel});
        credit->rows[rows.text(row, u"outcome"_s) == u"advocacy" ? 1 : 0] = row;
        credit->most = std::max(credit->most, rows.number(row, u"share"_s));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Credit &a, const Credit &b) { return a.most > b.most; });
    return found;
}

} // namespace

LinePicture attributionPicture(const Rows &rows, const ChartStyle &style)
{
    std::vector<Credit> lines = credits(rows);
    LinePicture picture;
    picture.keys = {{QCoreApplication::translate("Insight", "Purchases"), style.purchase, false},
                    {QCoreApplication::translate("Insight", "Advocacy"), style.advocacy, true}};
    LineGroup group;
    if (const int more = int(lines.size()) - maxLines; more > 0) {
        lines.resize(maxLines);
        group.rest = moreText(more);
    }
    for (const Credit &credit : lines) {
        PictureLine line;
        line.name = safeForDisplay(channelText(credit.channel));
        for (const int outcome : {0, 1}) {
            const int row = credit.rows[outcome];
            if (row < 0)
                continue;
            const double share = rows.number(row, u"share"_s);
            const QString text = u"%1 (%2)"_s.arg(percent(share), said(rows, row, u"credit"_s));
            line.row = row;
            line.bars.append({share, outcome == 1 ? style.advocacy : style.purchase, outcome == 1,
                              columnOf(rows.report(), u"credit"_s),
                              u"%1, %2"_s.arg(insight::outcomeText(rows.text(row, u"outcome"_s)), text), text,
                              row});
        }
        group.lines << line;
    }
    picture.groups << group;
    return picture;
}

// --- attrition: a stage's visits and how they ended ---

LinePicture attritionPicture(const Rows &rows, const ChartStyle &style)
{
    const struct {
        QString key;
        QColor colour;
        bool hatched;
    } parts[]{{u"moved_on"_s, style.accent, false},
              {u"stayed"_s, blend(style.accent, style.background, 0.35), false},
              {u"moved_back"_s, blend(style.soft, style.background, 0.35), true},
              {u"left"_s, style.danger, true}};
    LinePicture picture;
    picture.bars = LinePicture::Bars::Joined;
    picture.heads = {columnTitle(rows, u"attrition"_s)};
    for (const auto &part : parts)
        picture.keys << LineKey{columnTitle(rows, part.key), part.colour, part.hatched};
    LineGroup group;
    for (int row = 0; row < rows.count(); ++row) {
        PictureLine line;
        line.name = rows.name(row, u"stage"_s);
        line.row = row;
        for (const auto &part : parts) {
            const double number = rows.number(row, part.key);
            line.bars.append({number, part.colour, part.hatched, columnOf(rows.report(), part.key),
                              u"%1: %2"_s.arg(columnTitle(rows, part.key), count(number)), count(number)});
        }
        line.figures.append({said(rows, row, u"attrition"_s), {}, true});
        group.lines << line;
    }
    picture.groups << group;
    return picture;
}

} // namespace vouch::ui::parts
