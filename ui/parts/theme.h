// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

class QApplication;

namespace vouch::ui
{

/// The colours that QPalette has no role for. Every text on its background reaches 4.5:1, graphics 3:1
/// (tested).
struct Colours {
    QColor window, surface, surfaceRaised, border, text, textSoft, accent, accentText, accentSoft, purchase,
        advocacy, good, warning, danger, focus, hover;
};

enum class ThemeMode { System, Light, Dark, HighContrast };

/// Light, dark and high-contrast looks on top of Fusion. `apply` may be called again at any time; widgets
/// follow through QEvent::PaletteChange.
///
/// The style sheet knows a few dynamic properties, to be set before a widget is shown:
/// - QPushButton "kind": "primary" (one per screen), "quiet" (no frame), "danger";
/// - QLabel "role": "title", "heading", "soft", "badge";
/// - QFrame "surface": "card" (raised, rounded, with a border), "banner".
namespace theme
{
void apply(QApplication &application, ThemeMode mode);
ThemeMode mode();
bool isDark();
const Colours &colours();
/// The colours of a look that is not in force; System gives the light ones.
const Colours &coloursOf(ThemeMode mode);
/// Text size in percent of the desktop's, 80–200. Takes effect at once.
void setZoom(QApplication &application, int percent);
int zoom();
/// An icon of :/icons/<name>.svg, drawn in the text colour of the theme in force when it is painted; the
/// accent colour where a button is checked.
QIcon icon(const QString &name);
/// The same in a colour of one's own, e.g. accentText on a primary button.
QIcon icon(const QString &name, QColor Colours::*role);
/// One of eight colours that differ for colour-blind eyes too, for series and people without a picture.
QColor series(int index);
/// Stage colours come from journeys; this makes them legible as a thin bar on the current surface.
QColor legible(const QString &hex);
/// WCAG 2 contrast of two opaque colours, 1–21.
double contrast(const QColor &one, const QColor &other);
} // namespace theme

} // namespace vouch::ui
