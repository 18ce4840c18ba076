// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/filter_chips.h"

#include "core/base/text.h"
#include "core/people/networks.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/wrap_layout.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{
constexpr int widestChip = 200;
} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_row(new WrapLayout(this))
    , m_note(new PlainLabel(this))
{
    setAccessibleName(tr("Active filters"));
    m_row->setContentsMargins(12, 0, 12, 8);
    m_row->setSpacing(6);
    m_note->setProperty("role", u"small"_s);
    hide();
}

void FilterChips::addChip(const QString &text, const BoardFilter &without)
{
    auto *chip = new QToolButton(this);
    chip->setProperty("kind", u"bordered"_s);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setLayoutDirection(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
    chip->setIcon(theme::icon(u"close"_s));
    chip->setIconSize({12, 12});
    chip->setText(chip->fontMetrics().elidedText(text, Qt::ElideRight, widestChip));
    chip->setMinimumHeight(26);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setAccessibleName(tr("%1. Press to remove this filter.").arg(text));
    setTip(chip, tr("Remove the filter “%1”").arg(text));
    chip->installEventFilter(this);
    connect(chip, &QToolButton::clicked, this, [this, without] { emit changed(without); });
    m_row->addWidget(chip);
}

void FilterChips::addListChips(const BoardFilter &filter)
{
    const auto lists = {
        std::pair{&BoardFilter::owners, 0}, {&BoardFilter::tags, 1}, {&BoardFilter::networks, 2}};
    for (const auto &[list, kind] : lists) {
        for (const QString &one : filter.*list) {
            BoardFilter without = filter;
            (without.*list).removeOne(one);
            const QString shown = kind == 2 ? nameOf(network(one).channel) : safeForDisplay(one);
            addChip(one.isEmpty() ? (kind == 0   ? tr("No owner")
                                     : kind == 1 ? tr("No tag")
                                                 : tr("No network"))
                    : kind == 0   ? tr("Owner %1").arg(shown)
                    : kind == 1   ? tr("Tag %1").arg(shown)
                                  : shown,
                    without);
        }
    }
}

void FilterChips::addValueChips(const BoardFilter &filter)
{
    if (filter.value != BoardValue::Any) {
        BoardFilter without = filter;
        without.value = BoardValue::Any;
        addChip(boardName(filter.value), without);
    }
    const std::pair<bool BoardFilter::*, QString> flags[] = {{&BoardFilter::waiting, tr("Waiting too long")},
                                                             {&BoardFilter::onHold, tr("On hold")},
                                                             {&BoardFilter::noTask, tr("No next task")}};
    for (const auto &[flag, name] : flags) {
        if (!(filter.*flag))
            continue;
        BoardFilter without = filter;
        without.*flag = false;
        addChip(name, without);
    }
}

void FilterChips::setFilter(const BoardFilter &filter, const QString &note)
{
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget() && focusWidget()->hasFocus();
    m_filter = filter;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget() && item->widget() != m_note) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the one that was just pressed
        }
        delete item;
    }
    addListChips(filter);
    addValueChips(filter);
    if (filter.hasChips()) {
        auto *clear = new QPushButton(tr("Clear"), this);
        clear->setProperty("kind", u"quiet"_s);
        clear->setMinimumHeight(26);
        setTip(clear, tr("Remove all filters"));
        connect(clear, &QPushButton::clicked, this, [this] { emit changed({}); });
        m_row->addWidget(clear);
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_row->addWidget(m_note);
    setVisible(filter.hasChips() || !note.isEmpty());
    if (!hadFocus)
        return;
    if (filter.hasChips())
        m_row->itemAt(0)->widget()->setFocus();
    else
        emit emptied();
}

bool FilterChips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Return ||
            key == Qt::Key_Enter) {
            static_cast<QToolButton *>(watched)->click();
            return true;
        }
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            const bool back = (key == Qt::Key_Left) != (layoutDirection() == Qt::RightToLeft);
            focusNextPrevChild(!back);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vouch::ui
