// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"
#include "ui/parts/form_popup.h"

class QSpinBox;

namespace vouch::ui
{

/// How many a stage should hold at most. Nobody is kept out: what is over it is shown.
class CapacityPopup : public FormPopup
{
    Q_OBJECT
public:
    CapacityPopup(const Stage &stage, const QString &called, int count, QWidget *parent);

signals:
    void chosen(const vouch::Stage &stage);

protected:
    bool commit() override;

private:
    Stage m_stage;
    QSpinBox *m_limit;
};

} // namespace vouch::ui
