// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vouch::ui
{

/// Empty columns and cards, shown while the board loads for longer than a blink.
class BoardSkeleton : public QWidget
{
    Q_OBJECT
public:
    explicit BoardSkeleton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace vouch::ui
