// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample_data.h"
#include "core/exchange/sample_story.h"

namespace vouch::exchange
{

/// Adds to the cast's stories what came of them: how purchases were enjoyed, what drove them, which brands
/// were considered, who was thanked, how complaints ended and what became of the rewards. Draws from random
/// numbers of its own, so that the stories stay what they are.
void addSampleOutcomes(QList<SampleCharacter> &cast, const SampleData &data, quint32 seed, Millis now);

/// The studio's reward programme.
ProgrammeDraft sampleProgramme(Millis now);

} // namespace vouch::exchange
