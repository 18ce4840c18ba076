// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/popup_place.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWidget>
#include <algorithm>

namespace vouch::ui
{

namespace
{

constexpr int gap = 4; ///< to the edge of the screen

QRect roomAt(const QPoint &global)
{
    const QScreen *screen = QGuiApplication::screenAt(global);
    return (screen ? screen : QGuiApplication::primaryScreen())
        ->availableGeometry()
        .adjusted(gap, gap, -gap, -gap);
}

/// Wants as much room as its contents and gives them a scroll bar where there is less.
class Contents final : public QScrollArea
{
public:
    Contents(QWidget *contents, QWidget *parent)
        : QScrollArea(parent)
    {
        setFrameShape(NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setWidget(contents);
        // Tab scrolls by itself; a problem that sends the focus back to its field has to be seen, too.
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
            if (now && isAncestorOf(now))
                ensureWidgetVisible(now);
        });
    }
    QSize sizeHint() const override
    {
        return widget()->sizeHint() + QSize(verticalScrollBar()->sizeHint().width(), 0);
    }
    QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), 0};
    }
};

/// Lives as long as its popup and looks after where it stands.
class Place final : public QObject
{
public:
    Place(QWidget *popup, const QPoint &global)
        : QObject(popup)
        , m_popup(popup)
        , m_wanted(global)
    {
        popup->installEventFilter(this);
    }

    void fit()
    {
        const QRect room = roomAt(m_wanted);
        QSize size = wanted();
        if (size.height() > room.height() && !m_scrolls) {
            scroll();
            size = wanted();
        }
        m_popup->setMaximumSize(m_popup->maximumSize().boundedTo(room.size()));
        const QSize fitting = size.boundedTo(room.size());
        if (fitting != m_popup->size())
            m_popup->resize(fitting);
        moveInside();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            moveInside();
        else if (event->type() == QEvent::LayoutRequest && !m_asked) {
            // After the layout has heard of it, too.
            m_asked = true;
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_asked = false;
                    fit();
                },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    /// What the contents need; lines of text that wrap need more the narrower they are.
    QSize wanted() const
    {
        m_popup->ensurePolished();
        const QLayout *layout = m_popup->layout();
        QSize size = m_popup->sizeHint().expandedTo(m_popup->minimumSize());
        size.setWidth(std::min(size.width(), m_popup->maximumWidth()));
        if (layout && layout->hasHeightForWidth())
            size.setHeight(std::max(layout->totalHeightForWidth(size.width()), m_popup->minimumHeight()));
        return size;
    }

    void moveInside()
    {
        const QPoint inside = placeOnScreen(m_wanted, m_popup->size());
        if (inside != m_popup->pos())
            m_popup->move(inside);
    }

    void scroll()
    {
        m_scrolls = true;
        auto *contents = new QWidget;
        contents->setLayout(m_popup->layout()); // which takes the fields along
        auto *around = new QVBoxLayout(m_popup);
        around->setContentsMargins(0, 0, 0, 0);
        around->addWidget(new Contents(contents, m_popup));
        m_popup->setMinimumHeight(0);
    }

    QWidget *m_popup;
    QPoint m_wanted;
    bool m_asked = false, m_scrolls = false;
};

} // namespace

void showOnScreen(QWidget *popup, const QPoint &global)
{
    auto *place = new Place(popup, global);
    place->fit();
    popup->show();
}

QPoint placeOnScreen(const QPoint &global, const QSize &size)
{
    const QRect room = roomAt(global);
    return {std::clamp(global.x(), room.left(), std::max(room.left(), room.right() + 1 - size.width())),
            std::clamp(global.y(), room.top(), std::max(room.top(), room.bottom() + 1 - size.height()))};
}

} // namespace vouch::ui
