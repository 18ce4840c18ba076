// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"

#include <optional>

/// Times of drafts, where 0 says that the file tells none.
namespace vouch
{

inline When whenOf(Millis at, bool dayOnly)
{
    When when(at);
    when.dayOnly = dayOnly;
    return when;
}

template<class Draft>
When whenOf(const Draft &draft)
{
    return whenOf(draft.at, draft.dayOnly);
}

inline std::optional<When> toldAt(Millis at, bool dayOnly = false)
{
    return at != 0 ? std::optional(whenOf(at, dayOnly)) : std::nullopt;
}

template<class Draft>
std::optional<When> toldAt(const Draft &draft) requires requires
{
    draft.dayOnly;
}
{
    return toldAt(draft.at, draft.dayOnly);
}

/// The same where drafts have no flag: a day alone is what is exactly 00:00 UTC, as readers give a date.
inline std::optional<When> toldOrDay(Millis at)
{
    return toldAt(at, at % dayMillis == 0);
}

} // namespace vouch
