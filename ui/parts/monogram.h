// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace vouch::ui
{

/// Somebody without a picture: a disc with one or two letters, whose colour depends on the person alone, so
/// that it is the same wherever they appear.
void paintMonogram(QPainter *painter, const QRectF &area, const QString &name, PersonId person);
/// The same with the letters worked out before, for what is drawn often.
void paintMonogramLetters(QPainter *painter, const QRectF &area, const QString &letters, PersonId person);

} // namespace vouch::ui
