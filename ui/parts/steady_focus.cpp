// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/steady_focus.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QWidget>
#include <algorithm>

namespace vouch::ui
{

namespace
{

bool mayHaveFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled();
}

/// The first thing on a screen that has the focus by Tab; nothing where there is none.
QWidget *firstStop(const QWidget *screen)
{
    const QList<QWidget *> all = screen->findChildren<QWidget *>();
    const auto stop = std::find_if(all.cbegin(), all.cend(), [](const QWidget *one) {
        return (one->focusPolicy() & Qt::TabFocus) && mayHaveFocus(one) && !one->focusProxy();
    });
    return stop == all.cend() ? nullptr : *stop;
}

/// Stands until the screen can have the focus or a person has chosen something else.
class AwaitedFocus final : public QObject
{
public:
    AwaitedFocus(QWidget *screen, QWidget *instead)
        : QObject(screen)
        , m_screen(screen)
        , m_instead(instead)
    {
        setObjectName(QStringLiteral("awaited-focus"));
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const QEvent::Type type = event->type();
        const bool used = m_instead && watched == m_instead &&
                          (type == QEvent::KeyPress || type == QEvent::MouseButtonPress);
        if (used)
            deleteLater();
        if (used || (type != QEvent::Show && type != QEvent::EnabledChange))
            return false;
        const QWidget *wanted = m_screen->focusProxy();
        const auto *shown = qobject_cast<QWidget *>(watched);
        if (wanted && shown && (shown == wanted || shown->isAncestorOf(wanted)))
            QMetaObject::invokeMethod(this, &AwaitedFocus::tryAgain, Qt::QueuedConnection);
        return false;
    }

private:
    void tryAgain()
    {
        const QWidget *has = m_screen->window()->focusWidget();
        const QWidget *wanted = m_screen->focusProxy();
        const bool elsewhere = has && has != m_screen && has != m_instead;
        if (!elsewhere && wanted && mayHaveFocus(wanted))
            m_screen->setFocus(Qt::OtherFocusReason);
        if (elsewhere || (wanted && mayHaveFocus(wanted)))
            deleteLater();
    }

    QWidget *m_screen;
    QPointer<QWidget> m_instead; ///< what has the focus until then
};

} // namespace

void setActive(QWidget *control, bool active, QWidget *instead)
{
    // Also while a popup is open, or the window lies behind another.
    if (!active && control->isEnabled() && control->window()->focusWidget() == control)
        instead->setFocus(Qt::OtherFocusReason);
    control->setEnabled(active);
}

void focusOrAwait(QWidget *screen)
{
    delete screen->findChild<QObject *>(QStringLiteral("awaited-focus"), Qt::FindDirectChildrenOnly);
    QWidget *has = screen->window()->focusWidget();
    if (has && (has == screen || screen->isAncestorOf(has)) && mayHaveFocus(has))
        return;
    QWidget *instead = firstStop(screen);
    if (instead)
        instead->setFocus(Qt::OtherFocusReason);
    else if (has)
        has->clearFocus();
    new AwaitedFocus(screen, instead);
}

} // namespace vouch::ui
