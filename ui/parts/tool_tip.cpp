// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tool_tip.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr qsizetype longest = 4000;
constexpr qsizetype oneLine = 80; ///< what stands on one line of a tip without being broken

} // namespace

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<qt>"_s + text.left(longest).toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

QString tipText(const QString &text)
{
    const bool asItIs = text.size() <= oneLine && !text.contains(u'\n') && !Qt::mightBeRichText(text);
    return asItIs ? text : plainToolTip(text);
}

} // namespace vouch::ui
