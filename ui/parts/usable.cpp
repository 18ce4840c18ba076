// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/usable.h"

#include "ui/parts/tool_tip.h"

#include <QAction>
#include <QCoreApplication>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{
constexpr char reasonName[] = "whyNot", tipName[] = "tipOfUse";

/// Empty where the action has none of its own: then it follows its text.
QString ownTip(const QAction *action)
{
    const QString text = action->text().remove(u"..."_s).remove(u'&').trimmed();
    return action->toolTip() == text ? QString() : action->toolTip();
}
} // namespace

void setUsable(QAction *action, bool usable, const QString &whyNot)
{
    const QVariant tip = action->property(tipName);
    if (!usable && !tip.isValid())
        action->setProperty(tipName, ownTip(action));
    if (usable && tip.isValid()) {
        action->setProperty("toolTip", tip); // it was made by setTip(), which would take it for text
        action->setProperty(tipName, QVariant());
    }
    action->setProperty(reasonName, usable ? QString() : whyNot);
    if (!usable)
        setTip(action, whyNot);
    action->setEnabled(usable);
}

QString whyNot(const QAction *action)
{
    return action->isEnabled() ? QString() : action->property(reasonName).toString();
}

QString readOnlyReason()
{
    return QCoreApplication::translate("vouch::ui::MainWindow",
                                       "This workspace can be read but not changed.");
}

} // namespace vouch::ui
