// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vouch::ui
{

/// For tool tips of models (Qt::ToolTipRole) and QToolTip: the text is shown as it is written, whatever
/// mark-up it looks like, and breaks into lines.
QString plainToolTip(const QString &text);

/// What Qt is given as the tip of a widget: as plainToolTip() where the text is long or might be taken for
/// mark-up, else the text itself, which is what screen readers say.
QString tipText(const QString &text);

/// The only way to set a tool tip: shows `text` as it is written. Of a widget, an action or an item.
template<class Target>
void setTip(Target *target, const QString &text)
{
    target->setToolTip(tipText(text));
}

} // namespace vouch::ui
