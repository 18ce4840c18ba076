// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_parts.h"

#include "core/base/text.h"

#include <QLocale>
#include <QPainterPath>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vouch::ui::parts
{

namespace
{

constexpr int places = 12; ///< shown of each ranking

/// Somebody's place in one of the rankings.
struct Entry {
    int row = -1, part = -1; ///< where in the report
    const QList<insight::Cell> *cells = nullptr;
    QString name;
    std::int64_t person = 0; ///< 0: nobody known
};

/// The first of the three rankings: by purchases alone, as the share is now, by advocacy in full.
using Rankings = std::array<QList<Entry>, 3>;

/// The lines of a table that stand first by a rank; equal ranks stand in the order of the lines. The first
/// and the last ranking come in parts of their own, for not all of them are among those with most credit, by
/// which the lines of the report stand.
QList<Entry> firstOf(const insight::ReportValue &report, int part, const QString &rank)
{
    const QList<QList<insight::Cell>> &lines = part < 0 ? report.rows : report.parts[part].rows;
    const int column = columnOf(report, rank);
    std::vector<std::pair<double, int>> ranked;
    const bool inOrder = part < 0 && !report.parts.isEmpty();
    for (int row = 0; row < lines.size() && !(inOrder && int(ranked.size()) == places); ++row) {
        const QList<insight::Cell> &cells = lines[row];
        if (column >= 0 && column < cells.size() && cells[column].number) // not those summed up
            ranked.emplace_back(*cells[column].number, row);
    }
    const std::size_t shown = std::min(ranked.size(), std::size_t(places));
    std::partial_sort(ranked.begin(), ranked.begin() + std::ptrdiff_t(shown), ranked.end());
    QList<Entry> entries;
    for (std::size_t i = 0; i < shown; ++i) {
        const int row = ranked[i].second;
        const std::vector<std::int64_t> &people = lines[row][0].people;
        const std::int64_t unknown = report.parts.isEmpty() ? -1 - row : 0;
        entries.append({row, part, &lines[row], safeForDisplay(lines[row][0].text),
                        people.empty() ? unknown : people.front()});
    }
    return entries;
}

Rankings rankingsOf(const Rows &rows)
{
    const insight::ReportValue &report = rows.report();
    return {firstOf(report, partOf(report, u"by-purchase"_s), u"rank_purchase"_s),
            firstOf(report, -1, u"rank"_s),
            firstOf(report, partOf(report, u"by-advocacy"_s), u"rank_advocacy"_s)};
}

int placeOf(const QList<Entry> &ranking, std::int64_t person)
{
    const auto found = std::find_if(ranking.cbegin(), ranking.cend(),
                                    [person](const Entry &entry) { return entry.person == person; });
    return int(found - ranking.cbegin()); // its size where they stand further down
}

class LedgerPainter
{
public:
    LedgerPainter(QPainter *painter, const Rows &rows, double width, const ChartStyle &style)
        : m_painter(painter)
        , m_rows(rows)
        , m_style(style)
        , m_rankings(rankingsOf(rows))
        , m_beside(width >= style.unit() * 56)
    {
        m_gap = m_beside ? width * 0.09 : 0;
        m_wide = m_beside ? (width - 2 * m_gap) / 3 : width;
    }

    double height() const
    {
        double high = 0;
        for (size_t ranking = 0; ranking < m_rankings.size(); ++ranking)
            high = m_beside ? std::max(high, highOf(ranking)) : high + highOf(ranking) + m_style.unit();
        return high + (rest().isEmpty() ? 0 : m_style.unit() * 1.7);
    }

    QList<ChartMark> paint(const QRectF &area)
    {
        m_area = area;
        m_painter->setRenderHint(QPainter::Antialiasing);
        if (m_beside) {
            // Lines first, so that names lie over them; risers last, so that they lie over the others.
            for (const bool risers : {false, true})
                paintWays(risers);
        }
        double top = area.top();
        for (size_t ranking = 0; ranking < m_rankings.size(); ++ranking) {
            paintRanking(ranking, top);
            if (!m_beside)
                top += highOf(ranking) + m_style.unit();
        }
        drawLine(*m_painter,
                 {area.left(), area.bottom() - m_style.unit() * 1.6, area.width(), m_style.unit() * 1.6},
                 Qt::AlignLeft | Qt::AlignVCenter, m_style.small(), m_style.soft, rest());
        return m_marks;
    }

private:
    double head() const { return m_style.unit() * 2.4; }
    double line() const { return m_style.unit() * 1.75; }
    double highOf(size_t ranking) const { return head() + line() * double(m_rankings[ranking].size()); }
    double leftOf(size_t ranking) const
    {
        return m_area.left() + (m_beside ? double(ranking) * (m_wide + m_gap) : 0);
    }
    double middleOf(int place) const
    {
        return m_area.top() + head() + line() * (std::min(place, places) + 0.5);
    }
    insight::Cell cell(const Entry &entry, const QString &key) const
    {
        return entry.cells->value(columnOf(m_rows.report(), key));
    }
    double number(const Entry &entry, const QString &key) const
    {
        return cell(entry, key).number.value_or(0);
    }
    QString amount(const Entry &entry, const QString &key) const
    {
        return formatMoney(cell(entry, key).amount.value_or(Money{0, m_rows.currency()}));
    }
    QString rest() const
    {
        return moreText(m_rows.report().n > places ? int(m_rows.report().n) - places : 0);
    }

    QString title(size_t ranking) const
    {
        return ranking == 0   ? QCoreApplication::translate("Insight", "Purchases alone (share 0)")
               : ranking == 2 ? QCoreApplication::translate("Insight", "Advocacy in full (share 1)")
                              : QCoreApplication::translate("Insight", "Credit at share %1")
                                    .arg(QLocale().toString(m_rows.report().spec.share, 'f', 2));
    }
    /// The amount at a = 1 is another report; there it says how far they moved.
    QString figure(const Entry &entry, size_t ranking) const
    {
        if (ranking != 2)
            return amount(entry, ranking == 0 ? u"purchase"_s : u"credit"_s);
        const double gained = number(entry, u"rank_change"_s);
        return gained > 0 ? u"▲ "_s + count(gained) : gained < 0 ? u"▼ "_s + count(-gained) : QString();
    }

    void paintWays(bool risers)
    {
        QHash<std::int64_t, double> people;
        for (const QList<Entry> &ranking : m_rankings) {
            for (const Entry &entry : ranking)
                people.insert(entry.person, number(entry, u"rank_change"_s));
        }
        for (auto person = people.cbegin(); person != people.cend(); ++person) {
            if ((person.value() > 0) == risers) {
                for (size_t ranking = 0; ranking < 2; ++ranking)
                    paintWay(person.key(), ranking, risers);
            }
        }
    }

    void paintWay(std::int64_t person, size_t ranking, bool rises)
    {
        const int before = placeOf(m_rankings[ranking], person),
                  after = placeOf(m_rankings[ranking + 1], person);
        if (before == m_rankings[ranking].size() && after == m_rankings[ranking + 1].size())
            return;
        const QPointF from(leftOf(ranking) + m_wide + 3, middleOf(before));
        const QPointF to(leftOf(ranking + 1) - 3, middleOf(after));
        QPainterPath path(from);
        path.cubicTo(QPointF((from.x() + to.x()) / 2, from.y()), QPointF((from.x() + to.x()) / 2, to.y()),
                     to);
        m_painter->save();
        m_painter->setPen(QPen(rises ? m_style.advocacy : blend(m_style.soft, m_style.background, 0.55),
                               m_style.unit() * (rises ? 0.15 : 0.09), rises ? Qt::SolidLine : Qt::DotLine));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->setClipRect(QRectF(m_area.left(), m_area.top() + head(), m_area.width(), line() * places),
                               Qt::IntersectClip);
        m_painter->drawPath(path);
        m_painter->restore();
    }

    void paintRanking(size_t ranking, double top)
    {
        drawLine(*m_painter, {leftOf(ranking), top, m_wide, head() * 0.75}, Qt::AlignLeft | Qt::AlignVCenter,
                 m_style.strong(),
                 ranking == 0   ? m_style.purchase
                 : ranking == 2 ? m_style.advocacy
                                : m_style.text,
                 title(ranking));
        static const QStringList ranks{u"rank_purchase"_s, u"rank"_s, u"rank_advocacy"_s};
        double numbers = 0;
        for (const Entry &entry : m_rankings[ranking])
            numbers = std::max(numbers,
                               textWidth(m_style.small(), count(number(entry, ranks[qsizetype(ranking)]))));
        double y = top + head();
        for (const Entry &entry : m_rankings[ranking]) {
            paintEntry(entry, ranking, QRectF(leftOf(ranking), y, m_wide, line()),
                       count(number(entry, ranks[qsizetype(ranking)])), numbers + 1);
            y += line();
        }
    }

    void paintEntry(const Entry &entry, size_t ranking, const QRectF &box, const QString &rank,
                    double numbers)
    {
        const bool rises = number(entry, u"rank_change"_s) > 0;
        const QString said = figure(entry, ranking);
        const double wide = std::min(textWidth(m_style.font, said) + 1, box.width() * 0.6);
        const double gap = m_style.unit() * 0.5, left = box.left() + numbers + gap;
        m_painter->setPen(QPen(m_style.line, m_style.forPaper ? 0.4 : 1));
        m_painter->drawLine(box.bottomLeft(), box.bottomRight());
        drawLine(*m_painter, {box.left(), box.top(), numbers, box.height()},
                 Qt::AlignRight | Qt::AlignVCenter, m_style.small(), m_style.soft, rank);
        drawLine(*m_painter, {left, box.top(), box.right() - wide - gap - left, box.height()},
                 Qt::AlignLeft | Qt::AlignVCenter, rises ? m_style.strong() : m_style.font, m_style.text,
                 entry.name);
        drawLine(*m_painter, {box.right() - wide, box.top(), wide, box.height()},
                 Qt::AlignRight | Qt::AlignVCenter, m_style.font,
                 rises && ranking == 2 ? m_style.advocacy : m_style.text, said);
        m_marks.append(
            {box,
             QCoreApplication::translate(
                 "Insight", "%1: place %2 by purchases alone, credit %3, place %4 by advocacy in full")
                 .arg(entry.name, count(number(entry, u"rank_purchase"_s)), amount(entry, u"credit"_s),
                      count(number(entry, u"rank_advocacy"_s))),
             entry.row,
             columnOf(m_rows.report(), u"person"_s),
             {},
             entry.part});
    }

    QPainter *m_painter;
    const Rows &m_rows;
    const ChartStyle &m_style;
    Rankings m_rankings;
    QRectF m_area;
    double m_gap = 0, m_wide = 0;
    bool m_beside; ///< the rankings, with lines between them; else below each other
    QList<ChartMark> m_marks;
};

} // namespace

double ledgerHeight(const Rows &rows, double width, const ChartStyle &style)
{
    return LedgerPainter(nullptr, rows, width, style).height();
}

QList<ChartMark> paintLedger(QPainter &painter, const QRectF &area, const Rows &rows, const ChartStyle &style)
{
    return LedgerPainter(&painter, rows, area.width(), style).paint(area);
}

} // namespace vouch::ui::parts
