// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/share_plot.h"

namespace vouch::ui::parts
{

void paintAxes(QPainter &painter, const Plot &plot, const QString &about, const ChartLook &look)
{
    const double thin = look.forPaper ? 0.5 : 1;
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        painter.setPen(
            QPen(share == 0.5 ? look.soft : look.line, thin, share == 0.5 ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(QPointF(plot.area.left(), plot.y(share)), QPointF(plot.area.right(), plot.y(share)));
        drawLine(painter,
                 {plot.area.left() - look.unit() * 4.2, plot.y(share) - look.unit() * 0.7, look.unit() * 3.8,
                  look.unit() * 1.4},
                 Qt::AlignRight | Qt::AlignVCenter, look.small(), look.soft, percent(share));
    }
    const int steps = std::clamp(int(plot.area.width() / (look.unit() * 5)), 1, 6);
    const double step = std::max(1.0, niceStep(plot.days, steps));
    for (double day = 0; day <= plot.days + 1e-6; day += step) {
        painter.setPen(QPen(look.line, thin));
        painter.drawLine(QPointF(plot.x(day), plot.area.bottom()),
                         QPointF(plot.x(day), plot.area.bottom() + look.unit() * 0.35));
        drawLine(painter,
                 {plot.x(day) - look.unit() * 2.4, plot.area.bottom() + look.unit() * 0.4, look.unit() * 4.8,
                  look.unit() * 1.4},
                 Qt::AlignCenter, look.small(), look.soft, count(day));
    }
    drawLine(painter,
             {plot.area.left() - look.unit() * 4, plot.area.bottom() + look.unit() * 1.8,
              plot.area.width() + look.unit() * 4, look.unit() * 1.4},
             Qt::AlignLeft | Qt::AlignVCenter, look.small(), look.soft, about);
}

bool labelsBelow(double width, const ChartLook &look)
{
    return width < look.unit() * 52;
}

std::vector<double> spread(const std::vector<double> &wanted, double height, double top, double bottom)
{
    std::vector<std::size_t> order(wanted.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&wanted](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });
    std::vector<double> places(wanted.size());
    double next = top;
    for (const std::size_t i : order) {
        places[i] = std::max(next, wanted[i] - height / 2);
        next = places[i] + height;
    }
    double limit = bottom;
    for (auto at = order.rbegin(); at != order.rend(); ++at) {
        places[*at] = std::min(places[*at], limit - height);
        limit = places[*at];
    }
    return places;
}

} // namespace vouch::ui::parts
