// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"

#include <QLocale>
#include <QString>

/// How moments are shown to people: in the time zone of the workspace that this program has open, as texts
/// are in its language. The one place that makes dates for windows and the terminal. May be asked from any
/// thread.
namespace vouch::shown
{

/// Of the system's zone until a workspace is open.
Calendar calendar();
void setCalendar(const Calendar &calendar);

QDateTime local(Millis at);
QDate day(Millis at);
/// The date of what happened at `at`, or on `day` where that is valid and no more is known.
QString date(Millis at, QDate day = {}, QLocale::FormatType format = QLocale::ShortFormat);
/// A month with its year, in the order and with the words of the language: "Nov 2026", "2026年11月".
QString month(QDate month);
/// Date and time, or the date of a day alone.
QString dateTime(Millis at, QDate day = {}, QLocale::FormatType format = QLocale::ShortFormat);

} // namespace vouch::shown
