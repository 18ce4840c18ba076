// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/limit_popup.h"

#include "core/workspace/board_figures.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/popup_place.h"
#include "ui/parts/text_width.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

LimitPopup::LimitPopup(const Stage &stage, const StageFigures *figures, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_stage(stage)
    , m_automatic(new QRadioButton(tr("Automatic"), this))
    , m_fixed(new QRadioButton(tr("Always after"), this))
    , m_days(new QSpinBox(this))
{
    setFrameShape(StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *heading = new PlainLabel(tr("Who has waited too long in %1?").arg(stage.name), this);
    auto *explained = new PlainLabel(this);
    heading->setProperty("role", u"heading"_s);
    explained->setProperty("role", u"small"_s);
    heading->setWordWrap(true);
    explained->setWordWrap(true);
    const int completed = figures ? figures->completed : 0;
    if (completed >= visitsForAutomaticLimit && figures->p75Days) {
        const int days = std::max(1, int(std::ceil(*figures->p75Days)));
        explained->setText(
            tr("After %n day(s): three quarters of the visits that are known were shorter.", nullptr, days));
    } else if (completed >= visitsForAutomaticLimit && figures->lastedDays) {
        const int days = std::max(stage.waitDays, int(std::ceil(*figures->lastedDays)));
        explained->setText(
            tr("After %n day(s): most are still here, but three quarters of all visits have not "
               "lasted longer so far.",
               nullptr, days));
    } else {
        const int missing = visitsForAutomaticLimit - completed;
        explained->setText(
            tr("From %n more completed visit(s) on; until then the days below count.", nullptr, missing));
    }
    m_days->setRange(0, 3650);
    m_days->setSpecialValueText(tr("never"));
    m_days->setSuffix(tr(" days"));
    m_days->setValue(stage.waitDays);
    m_days->setAccessibleName(tr("Days"));
    m_days->setMinimumHeight(28);
    m_automatic->setAccessibleDescription(explained->text());
    (stage.waitAutomatic ? m_automatic : m_fixed)->setChecked(true);
    auto *keep = new QPushButton(tr("Keep"), this);
    keep->setProperty("kind", u"primary"_s);
    keep->setMinimumHeight(28);
    connect(keep, &QPushButton::clicked, this, &LimitPopup::accept);
    for (QRadioButton *choice : {m_automatic, m_fixed})
        choice->setMinimumHeight(24);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(6);
    layout->addWidget(heading);
    layout->addWidget(m_automatic);
    auto *indented = new QHBoxLayout;
    indented->addSpacing(24);
    indented->addWidget(explained, 1);
    layout->addLayout(indented);
    auto *fixed = new QHBoxLayout;
    fixed->addWidget(m_fixed);
    fixed->addWidget(m_days);
    fixed->addStretch(1);
    layout->addLayout(fixed);
    layout->addSpacing(4);
    layout->addWidget(keep, 0, Qt::AlignRight);
    widthWithText(this, Width::Fixed, 320);
}

void LimitPopup::ask(const QPoint &global)
{
    showOnScreen(this, global);
    (m_automatic->isChecked() ? m_automatic : m_fixed)->setFocus(Qt::PopupFocusReason);
}

void LimitPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void LimitPopup::accept()
{
    Stage edited = m_stage;
    edited.waitAutomatic = m_automatic->isChecked();
    edited.waitDays = m_days->value();
    close();
    if (edited != m_stage)
        emit chosen(edited);
}

} // namespace vouch::ui
