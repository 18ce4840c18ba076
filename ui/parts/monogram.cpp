// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/monogram.h"

#include "core/base/text.h"
#include "ui/parts/theme.h"

#include <QHash>
#include <QPainter>
#include <algorithm>

namespace vouch::ui
{

namespace
{

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(float(a.redF() * share + b.redF() * (1 - share)),
                            float(a.greenF() * share + b.greenF() * (1 - share)),
                            float(a.blueF() * share + b.blueF() * (1 - share)));
}

} // namespace

void paintMonogram(QPainter *painter, const QRectF &area, const QString &name, PersonId person)
{
    paintMonogramLetters(painter, area, monogram(name), person);
}

void paintMonogramLetters(QPainter *painter, const QRectF &area, const QString &letters, PersonId person)
{
    const Colours &colours = theme::colours();
    const QColor base = theme::series(int(qHash(person.value) % 8));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(base, colours.surface, theme::isDark() ? 0.30 : 0.20));
    painter->drawEllipse(area);
    QFont font = painter->font();
    font.setPixelSize(std::max(8, int(area.height() * 0.40)));
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(colours.text);
    painter->drawText(area, Qt::AlignCenter, letters);
    painter->restore();
}

} // namespace vouch::ui
