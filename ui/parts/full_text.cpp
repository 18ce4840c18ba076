// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/full_text.h"

#include "ui/parts/tool_tip.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleOptionComboBox>
#include <QTextDocument>
#include <QToolButton>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int tolerance = 1; ///< pixels; the style cuts nothing for less
constexpr int cellMargin = 6;

QString withoutMnemonic(QString text)
{
    return text.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
}

QString cutLabel(const QLabel *label)
{
    if (label->wordWrap() || label->text().isEmpty() || label->textFormat() == Qt::RichText)
        return {};
    const int room = label->contentsRect().width() - 2 * label->margin() - std::max(0, label->indent());
    const int wanted =
        label->fontMetrics().size(label->buddy() ? Qt::TextShowMnemonic : 0, label->text()).width();
    return wanted > room + tolerance ? label->text() : QString();
}

QString cutButton(const QAbstractButton *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
        return {};
    return button->sizeHint().width() > button->width() + tolerance ? withoutMnemonic(button->text())
                                                                    : QString();
}

QString cutChoice(const QComboBox *box)
{
    if (box->isEditable() || box->currentText().isEmpty())
        return {};
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = false;
    const int room =
        box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
    const int icon = box->itemIcon(box->currentIndex()).isNull() ? 0 : box->iconSize().width() + 4;
    return box->fontMetrics().horizontalAdvance(box->currentText()) > room - icon + tolerance
               ? box->currentText()
               : QString();
}

/// Of a cell of a list or table, or of a head of columns, under the pointer.
QString cutCell(const QWidget *viewport, const QPoint &place)
{
    auto *view = qobject_cast<QAbstractItemView *>(viewport->parentWidget());
    if (!view || !view->model() || view->viewport() != viewport)
        return {};
    QString text, tip;
    int room = 0;
    if (const auto *header = qobject_cast<QHeaderView *>(view)) {
        const int section = header->logicalIndexAt(place);
        if (section < 0)
            return {};
        text = header->model()->headerData(section, header->orientation()).toString();
        tip = header->model()->headerData(section, header->orientation(), Qt::ToolTipRole).toString();
        room = header->orientation() == Qt::Horizontal ? header->sectionSize(section) : header->width();
        if (header->isSortIndicatorShown() && header->sortIndicatorSection() == section)
            room -= header->style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, header);
    } else {
        const QModelIndex index = view->indexAt(place);
        text = index.data().toString();
        tip = index.data(Qt::ToolTipRole).toString();
        room = view->visualRect(index).width();
    }
    const bool cut = view->fontMetrics().horizontalAdvance(text) > room - 2 * cellMargin;
    return cut && tip.isEmpty() ? text : QString();
}

/// A least height that was given for text of 100 % is too little for larger text.
void keepHeight(QWidget *widget)
{
    if (widget->minimumHeight() == 0 ||
        !(qobject_cast<QPushButton *>(widget) || qobject_cast<QToolButton *>(widget) ||
          qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget) ||
          qobject_cast<QAbstractSpinBox *>(widget)))
        return;
    constexpr const char *name = "heightAt100";
    if (!widget->property(name).isValid())
        widget->setProperty(name, widget->minimumHeight());
    const int least = std::max(widget->property(name).toInt(), widget->minimumSizeHint().height());
    widget->setMinimumHeight(std::min(least, widget->maximumHeight()));
}

} // namespace

QString cutText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return cutLabel(label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return cutButton(button);
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return cutChoice(box);
    return {};
}

bool FullText::eventFilter(QObject *watched, QEvent *event)
{
    const bool sized = event->type() == QEvent::Show || event->type() == QEvent::FontChange;
    if (event->type() != QEvent::ToolTip && event->type() != QEvent::FocusIn && !sized)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget)
        return false;
    if (sized) {
        keepHeight(widget);
        return false;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QString text = cutText(widget);
        if (text.isEmpty() && widget->toolTip().isEmpty())
            text = cutCell(widget, help->pos());
        if (text.isEmpty() || widget->toolTip().contains(text))
            return false;
        // What the tip says besides stays said.
        const QString both = widget->toolTip().isEmpty() || Qt::mightBeRichText(widget->toolTip())
                                 ? text
                                 : text + u'\n' + widget->toolTip();
        QToolTip::showText(help->globalPos(), plainToolTip(both), widget);
        return true;
    }
    const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
        reason == Qt::ShortcutFocusReason) {
        // After the tip of what had the focus has gone.
        QMetaObject::invokeMethod(
            widget,
            [widget] {
                if (const QString text = cutText(widget); widget->hasFocus() && !text.isEmpty())
                    QToolTip::showText(widget->mapToGlobal(QPoint(0, widget->height())), plainToolTip(text),
                                       widget);
            },
            Qt::QueuedConnection);
    }
    return false;
}

} // namespace vouch::ui
