// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"
#include "core/store/records/board.h"

#include <QFrame>

class QRadioButton;
class QSpinBox;

namespace vouch::ui
{

/// When somebody has waited too long in a stage: after so many days, or when three quarters of the others had
/// gone on. Enter keeps it; Esc or a click outside closes it and nothing happens.
class LimitPopup : public QFrame
{
    Q_OBJECT
public:
    /// `figures`: what automatic gives; nullptr where that is not known yet.
    LimitPopup(const Stage &stage, const StageFigures *figures, QWidget *parent);
    void ask(const QPoint &global);

signals:
    void chosen(const vouch::Stage &stage);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    Stage m_stage;
    QRadioButton *m_automatic, *m_fixed;
    QSpinBox *m_days;
};

} // namespace vouch::ui
