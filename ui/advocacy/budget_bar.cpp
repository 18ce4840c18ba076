// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advocacy/budget_bar.h"

#include "core/base/text.h"
#include "ui/parts/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

void BudgetBar::setProgramme(const ProgrammeRecord &programme)
{
    m_programme = programme;
    setAccessibleName(safeForDisplay(programme.name));
    setAccessibleDescription(sentence());
    updateGeometry();
    update();
}

QString BudgetBar::sentence() const
{
    const auto money = [this](qint64 minor) { return formatMoney({minor, m_programme.currency}); };
    const QString spent = tr("%1 approved or given").arg(money(m_programme.spentMinor));
    const QString pending = tr("%1 pending").arg(money(m_programme.pendingMinor));
    if (!m_programme.budgetMinor)
        return tr("%1 · %2 · no budget set").arg(spent, pending);
    const qint64 left = *m_programme.budgetMinor - m_programme.spentMinor;
    const QString rest =
        left < 0 ? tr("%1 over the budget of %2").arg(money(-left), money(*m_programme.budgetMinor))
                 : tr("%1 of %2 left").arg(money(left), money(*m_programme.budgetMinor));
    return tr("%1 · %2 · %3").arg(spent, pending, rest);
}

QSize BudgetBar::sizeHint() const
{
    return {420, fontMetrics().height() * 2 + 22};
}

void BudgetBar::paintEvent(QPaintEvent *)
{
    const Colours &colours = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colours.text);
    const QRect top(0, 0, width(), line + 2);
    const QString name =
        QFontMetrics(bold).elidedText(safeForDisplay(m_programme.name), Qt::ElideRight, width() / 2);
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, name);
    const int used = QFontMetrics(bold).horizontalAdvance(name) + 14;
    painter.setFont(font());
    painter.setPen(colours.textSoft);
    painter.drawText(top.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(sentence(), Qt::ElideRight, width() - used));
    const QRectF bar(0.5, line + 8, width() - 1, 10);
    const double whole =
        std::max<double>(1, std::max(double(m_programme.budgetMinor.value_or(0)),
                                     double(m_programme.spentMinor) + double(m_programme.pendingMinor)));
    painter.setPen(QPen(colours.border, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(bar, 5, 5);
    const double spent = bar.width() * double(m_programme.spentMinor) / whole;
    const double pending = bar.width() * double(m_programme.pendingMinor) / whole;
    painter.setPen(Qt::NoPen);
    QPainterPath clip;
    clip.addRoundedRect(bar, 5, 5);
    painter.setClipPath(clip);
    painter.fillRect(QRectF(bar.left(), bar.top(), spent, bar.height()), colours.advocacy);
    // Pending is hatched, so that it differs from spent without colour.
    const QRectF asked(bar.left() + spent, bar.top(), pending, bar.height());
    painter.fillRect(asked, QBrush(colours.advocacy, Qt::BDiagPattern));
    if (m_programme.budgetMinor && double(*m_programme.budgetMinor) < whole) {
        const double x = bar.left() + bar.width() * double(*m_programme.budgetMinor) / whole;
        painter.fillRect(QRectF(x - 1, bar.top(), 2, bar.height()), colours.danger);
    }
}

} // namespace vouch::ui
