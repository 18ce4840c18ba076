// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/chart_parts.h"

#include "core/base/text.h"

#include <QLocale>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace vouch::ui::parts
{

namespace
{

constexpr int places = 12; ///< shown of each ranking

/// The first rows of the three rankings: by purchases alone, as the share is now, by advocacy in full.
struct Rankings {
    std::array<QList<int>, 3> rows;       ///< row numbers, best first
    std::array<QHash<int, int>, 3> place; ///< row → place from 0
    QList<int> shown;                     ///< rows that stand in any of them, ascending
};

/// (rank, row): equal ranks stand in the order of the rows.
using Ranked = std::pair<double, int>;

/// Whether no row behind those seen can come among the best: a rank is one more than the number of those who
/// stand before it (equal amounts share one), so nobody is missing where so many have been found.
bool isComplete(const std::vector<Ranked> &best)
{
    if (best.size() < size_t(places))
        return false;
    const auto equal = std::lower_bound(best.begin(), best.end(), Ranked(best.back().first, -1));
    return double(equal - best.begin()) == best.back().first - 1;
}

/// There may be many thousands of rows and few are shown: nothing is sorted but these, and as the rows come
/// best first, few are looked at.
Rankings rank(const Rows &rows)
{
    Rankings made;
    const std::array<int, 3> columns{columnOf(rows.report(), u"rank_purchase"_s),
                                     columnOf(rows.report(), u"rank"_s),
                                     columnOf(rows.report(), u"rank_advocacy"_s)};
    std::array<std::vector<Ranked>, 3> best;
    bool complete = false;
    for (int row = 0; row < rows.count() && !complete; ++row) {
        bool better = false;
        for (size_t i = 0; i < columns.size(); ++i) {
            const std::optional<double> &known = rows.cell(row, columns[i]).number;
            std::vector<Ranked> &own = best[i];
            if (!known || (own.size() == size_t(places) && Ranked(*known, row) > own.back()))
                continue;
            const Ranked entry(*known, row);
            own.insert(std::upper_bound(own.begin(), own.end(), entry), entry);
            if (own.size() > size_t(places))
                own.pop_back();
            better = true;
        }
        complete = better && std::all_of(best.begin(), best.end(), isComplete);
    }
    for (size_t i = 0; i < best.size(); ++i) {
        for (const Ranked &entry : best[i]) {
            made.place[i].insert(entry.second, int(made.rows[i].size()));
            made.rows[i].append(entry.second);
            made.shown.append(entry.second);
        }
    }
    std::sort(made.shown.begin(), made.shown.end());
    made.shown.erase(std::unique(made.shown.begin(), made.shown.end()), made.shown.end());
    return made;
}

QString change(double gained)
{
    return gained > 0 ? u"▲ "_s + count(gained) : gained < 0 ? u"▼ "_s + count(-gained) : QString();
}

QString amountAt(const Rows &rows, int row, size_t ranking)
{
    if (ranking == 2) // the amount at a = 1 is another report; here is how far they moved
        return change(rows.number(row, u"rank_change"_s));
    return formatMoney({rows.minor(row, ranking == 0 ? u"purchase"_s : u"credit"_s), rows.currency()});
}

bool stands(const Rankings &rankings, int row, size_t ranking)
{
    return rankings.place[ranking].value(row, places) < places;
}

} // namespace

double ledgerHeight(const Rows &rows, double, const ChartLook &look)
{
    return look.unit() * (2.6 + 1.75 * std::min(rows.count(), places));
}

QList<ChartMark> paintLedger(QPainter &painter, const QRectF &area, const Rows &rows, const ChartLook &look)
{
    const Rankings rankings = rank(rows);
    const double head = look.unit() * 2.4;
    const double line = look.unit() * 1.75;
    const double gapWide = area.width() * 0.09;
    const double wide = (area.width() - 2 * gapWide) / 3;
    const std::array<QString, 3> titles{QCoreApplication::translate("Insight", "Purchases alone (share 0)"),
                                        QCoreApplication::translate("Insight", "Credit at share %1")
                                            .arg(QLocale().toString(rows.report().spec.share, 'f', 2)),
                                        QCoreApplication::translate("Insight", "Advocacy in full (share 1)")};
    const auto leftOf = [&](size_t ranking) { return area.left() + double(ranking) * (wide + gapWide); };
    const auto middleOf = [&](int place) {
        return area.top() + head + line * (std::min(place, places) + 0.5);
    };
    painter.setRenderHint(QPainter::Antialiasing);
    // Lines first, so that names lie over them; risers last, so that they lie over the others.
    for (const bool risers : {false, true}) {
        for (const int row : rankings.shown) {
            const double gained = rows.number(row, u"rank_change"_s);
            if ((gained > 0) != risers)
                continue;
            for (size_t ranking = 0; ranking < 2; ++ranking) {
                if (!stands(rankings, row, ranking) && !stands(rankings, row, ranking + 1))
                    continue;
                const QPointF from(leftOf(ranking) + wide + 3,
                                   middleOf(rankings.place[ranking].value(row, places)));
                const QPointF to(leftOf(ranking + 1) - 3,
                                 middleOf(rankings.place[ranking + 1].value(row, places)));
                QPainterPath path(from);
                path.cubicTo(QPointF((from.x() + to.x()) / 2, from.y()),
                             QPointF((from.x() + to.x()) / 2, to.y()), to);
                painter.setPen(QPen(risers ? look.advocacy : blend(look.soft, look.background, 0.55),
                                    look.unit() * (risers ? 0.15 : 0.09),
                                    risers ? Qt::SolidLine : Qt::DotLine));
                painter.setBrush(Qt::NoBrush);
                painter.save();
                painter.setClipRect(QRectF(area.left(), area.top() + head, area.width(), line * places),
                                    Qt::IntersectClip);
                painter.drawPath(path);
                painter.restore();
            }
        }
    }
    QList<ChartMark> marks;
    for (size_t ranking = 0; ranking < 3; ++ranking) {
        drawLine(painter, {leftOf(ranking), area.top(), wide, head * 0.75}, Qt::AlignLeft | Qt::AlignVCenter,
                 look.strong(),
                 ranking == 0   ? look.purchase
                 : ranking == 2 ? look.advocacy
                                : look.text,
                 titles[ranking]);
        const QList<int> &order = rankings.rows[ranking];
        for (int place = 0; place < order.size(); ++place) {
            const int row = order[place];
            const QRectF box(leftOf(ranking), area.top() + head + place * line, wide, line);
            const bool rises = rows.number(row, u"rank_change"_s) > 0;
            const QString amount = amountAt(rows, row, ranking);
            const double amountWide = textWidth(look.font, amount) + 1;
            const double numberWide = look.unit() * 1.8;
            painter.setPen(QPen(look.line, look.forPaper ? 0.4 : 1));
            painter.drawLine(box.bottomLeft(), box.bottomRight());
            drawLine(painter, {box.left(), box.top(), numberWide - 4, box.height()},
                     Qt::AlignRight | Qt::AlignVCenter, look.small(), look.soft, QString::number(place + 1));
            drawLine(
                painter,
                {box.left() + numberWide, box.top(), box.width() - numberWide - amountWide - 6, box.height()},
                Qt::AlignLeft | Qt::AlignVCenter, rises ? look.strong() : look.font, look.text,
                safeForDisplay(rows.text(row, u"person"_s)));
            drawLine(painter, {box.right() - amountWide, box.top(), amountWide, box.height()},
                     Qt::AlignRight | Qt::AlignVCenter, look.font,
                     rises && ranking == 2 ? look.advocacy : look.text, amount);
            marks.append(
                {box,
                 QCoreApplication::translate(
                     "Insight", "%1: place %2 by purchases alone, credit %3, place %4 by advocacy in full")
                     .arg(safeForDisplay(rows.text(row, u"person"_s)),
                          count(rows.number(row, u"rank_purchase"_s)),
                          formatMoney({rows.minor(row, u"credit"_s), rows.currency()}),
                          count(rows.number(row, u"rank_advocacy"_s))),
                 row, columnOf(rows.report(), u"person"_s)});
        }
    }
    return marks;
}

} // namespace vouch::ui::parts
