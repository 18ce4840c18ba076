// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

/// The words of dates in the languages that files come in, as ICU knows them. Words are compared without
/// case, accents and the dot of an abbreviation.
namespace vouch::datewords
{

/// 1–12 for "September", "sept.", "вересня", "أيلول"; 0 if it is no month, or months that differ by language
/// ("listopad" is November in Polish and October in Croatian) where neither `language` nor the program's
/// decides.
int month(const QString &word, const QString &language = {});

/// The languages that know the word as a month.
QStringList languagesOfMonth(const QString &word);

/// Whether the word only stands beside a date: a weekday, "de", "Uhr", "года".
bool saysNothing(const QString &word);

/// True for "PM", "下午", "μ.μ."; false for "AM", "上午"; nothing if it is neither.
std::optional<bool> isAfternoon(const QString &word);

} // namespace vouch::datewords
