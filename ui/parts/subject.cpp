// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/subject.h"

#include <QAbstractItemView>

namespace vouch::ui
{

QPoint besideCurrent(const QAbstractItemView *view)
{
    const QRect row = view->visualRect(view->currentIndex());
    return view->viewport()->mapToGlobal(row.isValid() ? row.bottomLeft() + QPoint(40, 0) : QPoint(40, 40));
}

} // namespace vouch::ui
