// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace vouch
{

/// How a language writes a date of these parts (an ICU skeleton: "yMMM", "yMMMEd"), as Qt's patterns say it;
/// ICU knows. Empty where it does not. May be asked from any thread; answers are kept.
QString datePattern(const QLocale &locale, const char *skeleton);

} // namespace vouch
