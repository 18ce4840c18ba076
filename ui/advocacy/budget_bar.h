// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/advocacy.h"

#include <QWidget>

namespace vouch::ui
{

/// A programme's budget: spent, asked for, left, as one bar with its figures beside it.
class BudgetBar final : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    void setProgramme(const ProgrammeRecord &programme);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString sentence() const;
    ProgrammeRecord m_programme;
};

} // namespace vouch::ui
