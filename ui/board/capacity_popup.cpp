// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/capacity_popup.h"

#include <QFormLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

CapacityPopup::CapacityPopup(const Stage &stage, const QString &called, int count, QWidget *parent)
    : FormPopup(tr("Keep"), 0, parent)
    , m_stage(stage)
    , m_limit(new QSpinBox(this))
{
    constexpr int most = 100'000;
    setObjectName(u"capacity-popup"_s);
    setHeading(tr("How many should %1 hold at most?", "a stage").arg(called));
    m_limit->setObjectName(u"capacity"_s);
    m_limit->setRange(0, most);
    m_limit->setSpecialValueText(tr("No limit"));
    m_limit->setValue(stage.wipLimit);
    m_limit->setMinimumHeight(28);
    m_limit->setAccessibleName(tr("At most"));
    form()->addRow(tr("At most"), m_limit);
    setNote(
        tr("%n here now. Whoever comes over the limit comes all the same; the head of the column says it.",
           nullptr, count));
    m_first = m_limit;
}

bool CapacityPopup::commit()
{
    m_limit->interpretText();
    Stage edited = m_stage;
    edited.wipLimit = m_limit->value();
    if (edited != m_stage)
        emit chosen(edited);
    return true;
}

} // namespace vouch::ui
