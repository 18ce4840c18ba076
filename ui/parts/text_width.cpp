// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/text_width.h"

#include "ui/parts/theme.h"

#include <QEvent>
#include <QPointer>
#include <QWidget>
#include <algorithm>

namespace vouch::ui
{

namespace
{

class Follower final : public QObject
{
public:
    Follower(QWidget *widget, Width which, int at100)
        : QObject(widget)
        , m_widget(widget)
        , m_which(which)
        , m_at100(at100)
    {
        widget->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool ofWidget = watched == m_widget;
        if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange ||
            (!ofWidget && event->type() == QEvent::Resize))
            apply();
        if (ofWidget && m_which == Width::Side && event->type() == QEvent::Show &&
            m_window != m_widget->window()) {
            m_window = m_widget->window();
            m_window->installEventFilter(this);
            apply();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        const int width = m_at100 * theme::zoom() / 100;
        switch (m_which) {
        case Width::Fixed:
            m_widget->setFixedWidth(width);
            break;
        case Width::Least:
            m_widget->setMinimumWidth(width);
            break;
        case Width::Side:
            m_widget->setFixedWidth(m_window ? std::min(width, std::max(m_at100, m_window->width() * 2 / 5))
                                             : width);
            break;
        case Width::Most:
            m_widget->setMaximumWidth(width);
            break;
        }
    }

    QWidget *m_widget;
    QPointer<QWidget> m_window;
    Width m_which;
    int m_at100;
};

} // namespace

void widthWithText(QWidget *widget, Width which, int at100)
{
    new Follower(widget, which, at100);
}

} // namespace vouch::ui
