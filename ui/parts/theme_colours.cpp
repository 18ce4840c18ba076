// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/theme.h"

#include <array>
#include <cmath>

namespace vouch::ui::theme
{

namespace
{

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Colours light()
{
    Colours c;
    c.window = rgb(0xf6f6f8);
    c.surface = rgb(0xffffff);
    c.surfaceRaised = rgb(0xffffff);
    c.border = rgb(0xdfe0e6);
    c.text = rgb(0x1b1c22);
    c.textSoft = rgb(0x5c606c);
    c.accent = rgb(0x4f46e5);
    c.accentText = rgb(0xffffff);
    c.accentSoft = rgb(0xe9e8fd);
    c.purchase = rgb(0x0b6b63);
    c.advocacy = rgb(0xa8480a);
    c.good = rgb(0x13703a);
    c.warning = rgb(0x855600);
    c.danger = rgb(0xc01f2e);
    c.focus = rgb(0x4f46e5);
    c.hover = rgb(0xeeeef2);
    return c;
}

Colours dark()
{
    Colours c;
    c.window = rgb(0x141519);
    c.surface = rgb(0x1b1c21);
    c.surfaceRaised = rgb(0x24252c);
    c.border = rgb(0x34363f);
    c.text = rgb(0xeceef2);
    c.textSoft = rgb(0xa6aab6);
    c.accent = rgb(0xa39eff);
    c.accentText = rgb(0x15132e);
    c.accentSoft = rgb(0x2f2d50);
    c.purchase = rgb(0x4fd1c0);
    c.advocacy = rgb(0xf5a95b);
    c.good = rgb(0x63cc8f);
    c.warning = rgb(0xe6b958);
    c.danger = rgb(0xff9292);
    c.focus = rgb(0xa39eff);
    c.hover = rgb(0x282a31);
    return c;
}

Colours highContrast()
{
    Colours c;
    c.window = rgb(0x000000);
    c.surface = rgb(0x000000);
    c.surfaceRaised = rgb(0x0c0c0c);
    c.border = rgb(0xffffff);
    c.text = rgb(0xffffff);
    c.textSoft = rgb(0xe6e6e6);
    c.accent = rgb(0xffd60a);
    c.accentText = rgb(0x000000);
    c.accentSoft = rgb(0x3a3300);
    c.purchase = rgb(0x58f0de);
    c.advocacy = rgb(0xffb066);
    c.good = rgb(0x7bf0a5);
    c.warning = rgb(0xffd866);
    c.danger = rgb(0xff9d9d);
    c.focus = rgb(0xffd60a);
    c.hover = rgb(0x2a2a2a);
    return c;
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

} // namespace

const Colours &coloursOf(ThemeMode mode)
{
    static const std::array<Colours, 3> all{light(), dark(), highContrast()};
    switch (mode) {
    case ThemeMode::Dark:
        return all[1];
    case ThemeMode::HighContrast:
        return all[2];
    case ThemeMode::System:
    case ThemeMode::Light:
        break;
    }
    return all[0];
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

QColor series(int index)
{
    // Hues of Okabe and Ito, darkened or lightened until they reach 3:1 on our surfaces.
    static const std::array<QRgb, 8> onLight{0x0072b2, 0xc24e00, 0x00805d, 0xa8478a,
                                             0x8a6400, 0x22427a, 0x6b7280, 0x8c2d2d};
    static const std::array<QRgb, 8> onDark{0x56b4e9, 0xf28e4a, 0x2bc49a, 0xe29ac4,
                                            0xe6c229, 0x93a8f5, 0xb8becb, 0xf07c7c};
    const auto slot = static_cast<size_t>(((index % 8) + 8) % 8);
    return rgb(isDark() ? onDark[slot] : onLight[slot]);
}

QColor legible(const QString &hex)
{
    QColor colour(hex);
    const Colours &now = colours();
    if (!colour.isValid())
        return now.textSoft;
    const double step = isDark() ? 0.03 : -0.03;
    for (int tries = 0; tries < 34 && contrast(colour, now.surface) < 3.0; ++tries) {
        float hue = 0, saturation = 0, lightness = 0;
        colour.getHslF(&hue, &saturation, &lightness);
        colour =
            QColor::fromHslF(hue, saturation, std::clamp(lightness + static_cast<float>(step), 0.0F, 1.0F));
    }
    return colour;
}

} // namespace vouch::ui::theme
