// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sheet_text.h"

#include <algorithm>

namespace vouch::sheet
{

double widthOf(QStringView text)
{
    double width = 0;
    for (const QChar sign : text)
        width += sign.unicode() >= 0x1100 ? 2 : 1;
    return width;
}

int linesOf(const QString &text, double width, double perSign)
{
    constexpr int most = 27; // a row is at most 409 points high
    const double room = std::max(1.0, width - 0.7);
    int lines = 0;
    for (const QString &paragraph : text.split(u'\n')) {
        double used = 0;
        ++lines;
        for (const QString &word : paragraph.split(u' ')) {
            double wide = widthOf(word) * perSign;
            if (used > 0 && used + perSign + wide > room) {
                ++lines;
                used = 0;
            }
            // A word that is wider than the column is parted by whoever shows it.
            for (; wide > room; wide -= room)
                ++lines;
            used += (used > 0 ? perSign : 0) + wide;
        }
    }
    return std::min(lines, most);
}

} // namespace vouch::sheet
