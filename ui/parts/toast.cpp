// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/toast.h"

#include "ui/parts/plain_label.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"

#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_text(new PlainLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(u"toast"_s);
    setProperty("surface", u"toast"_s);
    setAccessibleName(tr("Message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    m_button->setObjectName(u"toast-action"_s);
    layout->addWidget(m_button);
    auto *cross = new QToolButton(this);
    cross->setIcon(theme::icon(u"close"_s));
    cross->setAccessibleName(tr("Close this message"));
    setTip(cross, tr("Close (Esc)"));
    layout->addWidget(cross);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(24);
    shadow->setOffset(0, 4);
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);
    m_timer.setSingleShot(true);
    m_timer.setInterval(6000);
    connect(&m_timer, &QTimer::timeout, this, &Toast::close);
    connect(cross, &QToolButton::clicked, this, &Toast::close);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const OperationId operation = m_operation;
        close();
        if (operation.isValid())
            emit takeBack(operation);
    });
    for (QWidget *part : {static_cast<QWidget *>(m_button), static_cast<QWidget *>(cross)})
        part->installEventFilter(this);
    parent->installEventFilter(this);
    hide();
}

void Toast::show(const QString &message, OperationId operation, const QString &wayBack)
{
    constexpr int maxLines = 4, millisPerLetter = 60;
    m_operation = operation;
    const int line = std::min(520 * theme::zoom() / 100, std::max(200, parentWidget()->width() - 240));
    const QString text = fontMetrics().elidedText(message, Qt::ElideRight, line * maxLines);
    const bool wraps = fontMetrics().horizontalAdvance(text) > line;
    m_text->setWordWrap(wraps);
    m_text->setMinimumWidth(wraps ? line : 0);
    m_text->setText(text);
    m_button->setText(wayBack.isEmpty() ? tr("Undo") : wayBack);
    m_button->setVisible(operation.isValid());
    m_timer.setInterval(std::max(6000, int(text.size()) * millisPerLetter));
    // A pointer that happens to lie there holds nothing back; one that came to read it does.
    const bool read = isVisible() && underMouse();
    m_open = true;
    if (!m_aside)
        appear();
    if (!read)
        m_timer.start();
}

void Toast::appear()
{
    place();
    QFrame::show();
    raise();
}

void Toast::close()
{
    m_timer.stop();
    m_operation = {};
    m_open = false;
    // Focus must not be lost with the button that had it.
    if (isAncestorOf(window()->focusWidget()))
        parentWidget()->setFocus();
    hide();
}

void Toast::setAside(bool aside)
{
    m_aside = aside;
    if (!m_open)
        return;
    if (aside) {
        hide();
        if (!m_timer.isActive())
            m_timer.start(); // whatever held it back is no longer there
    } else {
        appear();
    }
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != parentWidget() && event->type() == QEvent::FocusIn)
        m_timer.stop();
    if (watched != parentWidget() && event->type() == QEvent::FocusOut && isVisible())
        m_timer.start();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    if (m_open)
        m_timer.start();
    QFrame::leaveEvent(event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void Toast::place()
{
    adjustSize();
    const QRect room = parentWidget()->rect();
    move((room.width() - width()) / 2, room.height() - height() - 24);
}

} // namespace vouch::ui
