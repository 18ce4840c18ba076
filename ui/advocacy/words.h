// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

class QLabel;

namespace vouch::ui
{

/// A day in the locale's short form; empty for nought.
QString dayText(Millis at);
/// The amount, or a dash where it is zero.
QString moneyOrDash(qint64 minor, const QString &currency);

} // namespace vouch::ui
