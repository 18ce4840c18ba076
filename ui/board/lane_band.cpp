// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/lane_band.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

LaneBand::LaneBand(BoardModel *model, int lane, QWidget *parent)
    : QAbstractButton(parent)
    , m_model(model)
    , m_lane(lane)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    refresh();
}

QSize LaneBand::sizeHint() const
{
    return {200, std::max(28, fontMetrics().height() + 10)};
}

void LaneBand::setFolded(bool folded)
{
    m_folded = folded;
    refresh();
}

void LaneBand::setShift(int pixels)
{
    m_shift = pixels;
    update();
}

void LaneBand::refresh()
{
    const QString &owner = m_model->laneOwner(m_lane);
    const BoardModel::Totals totals = m_model->laneTotals(m_lane);
    const QLocale locale;
    m_name = owner.isEmpty() ? tr("No owner") : safeForDisplay(owner);
    m_figures = m_model->isFiltered() ? tr("%1 of %2 people", "shown of all")
                                            .arg(locale.toString(totals.shown), locale.toString(totals.count))
                                      : tr("%n person(s)", nullptr, totals.count);
    if (totals.aggregate)
        m_figures += u" · "_s + boardShortName(m_model->aggregate()) + u' ' +
                     formatMoney({*totals.aggregate, m_model->currency()}, locale, true);
    if (totals.waitingTooLong > 0)
        m_figures += u" · ▲ "_s + tr("%n waiting too long", nullptr, totals.waitingTooLong);
    setAccessibleName(m_name + u", "_s + m_figures);
    setAccessibleDescription(m_folded ? tr("Folded. Press to unfold this lane.")
                                      : tr("Press to fold this lane."));
    setTip(this, m_folded ? tr("Unfold this lane") : tr("Fold this lane"));
    update();
}

void LaneBand::paintEvent(QPaintEvent *)
{
    const Colours &colours = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect all = rect().adjusted(0, 2, 0, -2);
    painter.setPen(hasFocus() ? QPen(colours.focus, 2) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? colours.hover : colours.window);
    painter.drawRoundedRect(QRectF(all).adjusted(1, 1, -1, -1), 7, 7);
    const auto at = [&](const QRect &box) {
        return mirrored ? QStyle::visualRect(layoutDirection(), all, box) : box;
    };
    const int alignment =
        int((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter) |
        Qt::TextSingleLine;
    int x = (mirrored ? 0 : m_shift) + 8;
    const int side = 16;
    theme::icon(m_folded ? (mirrored ? u"chevron-left"_s : u"chevron-right"_s) : u"chevron-down"_s)
        .paint(&painter, at({x, all.center().y() - side / 2, side, side}));
    x += side + 6;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colours.text);
    const int nameWidth = painter.fontMetrics().horizontalAdvance(m_name);
    painter.drawText(at({x, all.top(), nameWidth + 2, all.height()}), alignment, m_name);
    x += nameWidth + 10;
    painter.setFont(font());
    painter.setPen(colours.textSoft);
    painter.drawText(at({x, all.top(), std::max(0, all.right() - x), all.height()}), alignment, m_figures);
}

} // namespace vouch::ui
