// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/outcomes.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/people.h"
#include "ui/parts/conflict_panel.h"

namespace vouch::ui
{

/// The fields that an edit sets, as texts: what it writes.
QList<FieldText> editedTexts(const PersonEdit &edit);
/// What was answered about a purchase, part by part.
QList<FieldText> enjoymentTexts(const EnjoyRecord &answers);
QList<FieldText> enjoymentTexts(const EnjoyEntry &answers);
/// The same fields as a person has them.
QList<FieldText> fieldTexts(const PersonRecord &person, const PersonEdit &edit);

} // namespace vouch::ui
