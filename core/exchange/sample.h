// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"

namespace vouch::exchange
{

/// Hands over the sample workspace: about 400 invented people and cafés around a ceramics studio that sells
/// in EUR, with two years of history that ends at `now` (ms UTC). The same seed and now give the same drafts
/// everywhere.
///
/// Every person has the external id "sample:<n>"; referrers come before those whom they brought. Visits name
/// stages by key, so they fit the templates in any language. The first draft of a person belongs to the
/// journey "social-journey"; customers followed on "upside-down" as well come in a second draft with the same
/// external id right behind. E-mail addresses and phone numbers are of kinds reserved for fiction. Nothing
/// happens after `now` but what is planned: tasks fall due and memberships renew.
Status makeSample(quint32 seed, Millis now, DraftSink &sink);

} // namespace vouch::exchange
