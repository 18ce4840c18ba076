// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/theme.h"

#include "ui/parts/full_text.h"
#include "ui/parts/style.h"
#include "ui/parts/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLocale>
#include <QPixmapCache>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace vouch::ui::theme
{

namespace
{

struct State {
    ThemeMode asked = ThemeMode::System;
    ThemeMode effective = ThemeMode::Light;
    int zoom = 100;
    bool started = false;
    bool desktopIsDark = false;
    QFont font;
};

State &state()
{
    static State it;
    return it;
}

/// The desktop's own font, unless it is the fallback of a system without one: then the best face at hand.
QFont baseFont(QFont font)
{
    if (QFontInfo(font).family() == "DejaVu Sans"_L1) {
        const QStringList present = QFontDatabase::families();
        // The quotation marks of all the CJK faces but the Korean one are as wide as a letter of theirs.
        const QString cjk =
            QLocale().language() == QLocale::Chinese ? u"Noto Sans CJK SC"_s : u"Noto Sans CJK KR"_s;
        for (const QString &better :
             {u"Inter"_s, u"Noto Sans"_s, u"Source Sans 3"_s, u"Cantarell"_s, u"Open Sans"_s, cjk}) {
            if (present.contains(better)) {
                font.setFamily(better);
                break;
            }
        }
    }
    if (font.pointSizeF() <= 0)
        font.setPointSizeF(10);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette(c.text, c.surfaceRaised, c.surfaceRaised, c.border, c.border, c.text, c.text, c.surface,
                     c.window);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.accentText);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.surfaceRaised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.textSoft);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.textSoft);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.hover);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.textSoft);
    return palette;
}

void refresh(QApplication &application)
{
    State &now = state();
    QFont font = now.font;
    font.setPointSizeF(now.font.pointSizeF() * now.zoom / 100.0);
    QPixmapCache::clear();
    application.setPalette(paletteOf(colours()));
    application.setFont(font);
    application.setStyleSheet(styleSheet(colours(), font.pointSizeF()));
}

} // namespace

void apply(QApplication &application, ThemeMode mode)
{
    State &now = state();
    if (!now.started) {
        now.started = true;
        now.desktopIsDark = QApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
        now.font = baseFont(QApplication::font());
        QApplication::setStyle(new Style);
        application.installEventFilter(new FullText(&application));
    }
    now.asked = mode;
    now.effective =
        mode != ThemeMode::System ? mode : (now.desktopIsDark ? ThemeMode::Dark : ThemeMode::Light);
    refresh(application);
}

ThemeMode mode()
{
    return state().asked;
}

bool isDark()
{
    return state().effective == ThemeMode::Dark || state().effective == ThemeMode::HighContrast;
}

const Colours &colours()
{
    return coloursOf(state().effective);
}

void setZoom(QApplication &application, int percent)
{
    state().zoom = std::clamp(percent, 80, 200);
    if (state().started)
        refresh(application);
}

int zoom()
{
    return state().zoom;
}

} // namespace vouch::ui::theme
