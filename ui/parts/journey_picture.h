// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"

#include <QRectF>

class QPainter;

namespace vouch::ui
{

/// Draws the shape of a journey in its stages' colours: a narrowing or widening stack, a ring with its way
/// back in, or people without stages.
void paintJourney(QPainter &painter, const QRectF &room, const Journey &journey);

} // namespace vouch::ui
