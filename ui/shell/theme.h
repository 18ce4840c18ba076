// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

class QApplication;

namespace vouch::ui {

/// The colours that QPalette has no role for. Every text on its background reaches 4.5:1, graphics 3:1 (tested).
struct Colours {
    QColor window, surface, surfaceRaised, border, text, textSoft, accent, accentText, accentSoft, purchase, advocacy,
        good, warning, danger, focus, hover;
};

enum class ThemeMode { System, Light, Dark, HighContrast };

/// Light, dark and high-contrast looks on top of Fusion. `apply` may be called again at any time; widgets follow
/// through QEvent::PaletteChange.
namespace theme {
void apply(QApplication &application, ThemeMode mode);
ThemeMode mode();
bool isDark();
const Colours &colours();
/// An icon of :/icons/<name>.svg, drawn in the text colour of the palette (follows the theme when asked again).
QIcon icon(const QString &name);
/// One of eight colours that differ for colour-blind eyes too, for series and people without a picture.
QColor series(int index);
/// Stage colours come from journeys; this makes them legible as a thin bar on the current surface.
QColor legible(const QString &hex);
} // namespace theme

} // namespace vouch::ui
