// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toast.h"

#include "ui/shell/plain_label.h"
#include "ui/shell/theme.h"
#include "ui/shell/tool_tip.h"

#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

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
    m_operation = operation;
    m_text->setText(fontMetrics().elidedText(message, Qt::ElideRight, 520));
    m_button->setText(wayBack.isEmpty() ? tr("Undo") : wayBack);
    m_button->setVisible(operation.isValid());
    place();
    QFrame::show();
    raise();
    if (!underMouse())
        m_timer.start();
}

void Toast::close()
{
    m_timer.stop();
    m_operation = {};
    // Focus must not be lost with the button that had it.
    if (isAncestorOf(window()->focusWidget()))
        parentWidget()->setFocus();
    hide();
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
