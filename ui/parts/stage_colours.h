// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace vouch::ui
{

/// Legible colours that differ for colour-blind eyes too, with their names.
struct StageColour {
    const char *hex;
    const char *name; ///< to be translated in the context "Board"
};

/// Colours to choose a stage's from; each is legible on light and dark surfaces (theme::legible()).
const QList<StageColour> &stageColours();
/// Their values alone: "#8489b0".
const QStringList &stageColourValues();

} // namespace vouch::ui
