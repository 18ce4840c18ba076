// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/wheel.h"

#include <QEvent>
#include <QWidget>

namespace vouch::ui
{

namespace
{

class WheelFilter final : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

void leaveWheelToPage(QWidget *box)
{
    box->setFocusPolicy(Qt::StrongFocus); // the wheel shall not take the focus either
    box->installEventFilter(new WheelFilter(box));
}

} // namespace vouch::ui
