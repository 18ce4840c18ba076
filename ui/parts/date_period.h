// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vouch::ui
{

class DateBox;

/// Two fields that are the first and the last day of a period that lies behind us: "last month" is its first
/// day in one and its last in the other, and one that does not fit the other is refused where it is typed.
void joinAsPeriod(DateBox *from, DateBox *to);

} // namespace vouch::ui
