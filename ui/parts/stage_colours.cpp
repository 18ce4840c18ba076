// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/stage_colours.h"

#include <QCoreApplication>

namespace vouch::ui
{

const QList<StageColour> &stageColours()
{
    static const QList<StageColour> colours{{"#8489B0", QT_TRANSLATE_NOOP("Board", "Slate")},
                                            {"#2389E8", QT_TRANSLATE_NOOP("Board", "Blue")},
                                            {"#0E9AA7", QT_TRANSLATE_NOOP("Board", "Teal")},
                                            {"#259489", QT_TRANSLATE_NOOP("Board", "Sea green")},
                                            {"#3F9A3F", QT_TRANSLATE_NOOP("Board", "Green")},
                                            {"#B8830A", QT_TRANSLATE_NOOP("Board", "Ochre")},
                                            {"#DD7851", QT_TRANSLATE_NOOP("Board", "Orange")},
                                            {"#C9372C", QT_TRANSLATE_NOOP("Board", "Red")},
                                            {"#D0186C", QT_TRANSLATE_NOOP("Board", "Magenta")},
                                            {"#8559B9", QT_TRANSLATE_NOOP("Board", "Violet")},
                                            {"#4F52C9", QT_TRANSLATE_NOOP("Board", "Indigo")},
                                            {"#8A5A3B", QT_TRANSLATE_NOOP("Board", "Brown")}};
    return colours;
}

const QStringList &stageColourValues()
{
    static const QStringList values = [] {
        QStringList list;
        for (const StageColour &colour : stageColours())
            list << QString::fromLatin1(colour.hex).toLower();
        return list;
    }();
    return values;
}

} // namespace vouch::ui
