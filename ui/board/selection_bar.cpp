// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/selection_bar.h"

#include "ui/parts/plain_label.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/wrap_layout.h"

#include <QAction>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

SelectionBar::SelectionBar(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_count(new PlainLabel(this))
{
    setObjectName(u"selection-bar"_s);
    setAccessibleName(tr("Selected cards"));
    auto *row = new WrapLayout(this);
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(6);
    m_count->setProperty("role", u"heading"_s);
    row->addWidget(m_count);
    row->addSpacing(8);
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setProperty("kind", u"bordered"_s);
        button->setAccessibleName(action->text());
        button->setMinimumHeight(28);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus on the card
        connect(action, &QAction::changed, button,
                [action, button] { button->setVisible(action->isVisible()); });
        row->addWidget(button);
    }
    auto *none = new QToolButton(this);
    none->setObjectName(u"selection-none"_s);
    none->setText(tr("Choose none"));
    none->setMinimumHeight(28);
    none->setFocusPolicy(Qt::TabFocus);
    setTip(none, tr("Let go of the selection"));
    connect(none, &QToolButton::clicked, this, &SelectionBar::cleared);
    row->addStretch();
    row->addWidget(none);
    hide();
}

void SelectionBar::setCount(int selected)
{
    if (selected > 1)
        m_count->setText(tr("%Ln selected", nullptr, selected));
    setVisible(selected > 1);
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().surfaceRaised);
    painter.setPen(theme::colours().border);
    painter.drawLine(0, 0, width(), 0);
}

} // namespace vouch::ui
