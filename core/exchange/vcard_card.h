// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"
#include "core/exchange/vcard_parser.h"

namespace vouch::exchange
{

enum class CardKind { Person, Group, Nobody };

/// Puts what a card says into the draft; `now` of the options dates its note. Nobody: nothing tells who it is
/// about.
CardKind fillFromCard(Draft &draft, const QList<VcardProperty> &properties, const ReadOptions &options);

} // namespace vouch::exchange
