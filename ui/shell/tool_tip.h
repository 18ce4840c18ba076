// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vouch::ui
{

/// For tool tips: the text is shown as it is written, whatever mark-up it looks like.
inline QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<qt>") +
                                text.left(4000).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) +
                                QStringLiteral("</qt>");
}

} // namespace vouch::ui
