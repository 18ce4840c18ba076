// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/style.h"

#include "ui/parts/combo_list.h"
#include "ui/parts/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

Style::Style()
    : QProxyStyle(u"fusion"_s)
{
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 18;
    case PM_ToolBarIconSize:
        return 20;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 16;
    case PM_MenuPanelWidth:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_UnderlineShortcut: // only while Alt is held would be ideal; never is calmer and Alt still works
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        // Buttons show focus on their frame (style sheet).
        if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme::colours().focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 5, 5);
        painter->restore();
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!box && element != PE_IndicatorRadioButton)
        return;
    // Fusion's outline is a shade of the window, which on a dark surface nobody sees.
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor line = theme::colours().textSoft;
    if (!(option->state & State_Enabled))
        line.setAlpha(128);
    painter->setPen(QPen(line, 1));
    painter->setBrush(Qt::NoBrush);
    const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (box)
        painter->drawRoundedRect(edge, 2, 2);
    else
        painter->drawEllipse(edge);
    painter->restore();
}

void Style::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                         bool enabled, const QString &text, QPalette::ColorRole textRole) const
{
    QString shown = text;
    if (!(flags & (Qt::TextWordWrap | Qt::TextWrapAnywhere)) && !text.contains(u'\n')) {
        const QFontMetrics metrics = painter->fontMetrics();
        // Shown underlined or not, the & before a letter takes no room.
        const int how = flags & (Qt::TextShowMnemonic | Qt::TextHideMnemonic) ? Qt::TextShowMnemonic : 0;
        if (metrics.size(how, text).width() > rect.width() + 1)
            shown = metrics.elidedText(text, Qt::ElideRight, rect.width(), how);
    }
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, shown, textRole);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *header = qobject_cast<QHeaderView *>(widget))
        header->setTextElideMode(Qt::ElideRight);
    if (auto *box = qobject_cast<QComboBox *>(widget))
        mendList(box);
}

} // namespace vouch::ui
