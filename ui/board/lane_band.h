// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_model.h"

#include <QAbstractButton>

namespace vouch::ui
{

/// The head of a lane: owner, number of people, amount; a click, Enter or Space folds and unfolds what lies
/// below. Its words stay in sight while the board is scrolled sideways.
class LaneBand : public QAbstractButton
{
    Q_OBJECT
public:
    LaneBand(BoardModel *model, int lane, QWidget *parent = nullptr);
    void refresh();
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    void setShift(int pixels);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BoardModel *m_model;
    int m_lane, m_shift = 0;
    bool m_folded = false;
    QString m_name, m_figures;
};

} // namespace vouch::ui
