// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/saving_edits.h"

#include <QEvent>
#include <QKeyEvent>

namespace vouch::ui
{

namespace
{

constexpr int pauseMillis = 2000;

} // namespace

SavingEdit::SavingEdit(QLineEdit *field)
    : QObject(field)
    , m_line(field)
{
    connect(field, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(field, &QLineEdit::editingFinished, this, &SavingEdit::flush);
    watch(field);
}

SavingEdit::SavingEdit(QPlainTextEdit *field)
    : QObject(field)
    , m_plain(field)
{
    connect(field, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_setting)
            m_pause.start();
    });
    watch(field);
}

void SavingEdit::watch(QWidget *field)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMillis);
    connect(&m_pause, &QTimer::timeout, this, &SavingEdit::flush);
    field->installEventFilter(this);
}

QString SavingEdit::text() const
{
    return m_line ? m_line->text() : m_plain->toPlainText();
}

void SavingEdit::setText(const QString &text)
{
    m_setting = true;
    if (m_line) {
        const int cursor = m_line->hasFocus() ? m_line->cursorPosition() : 0;
        m_line->setText(text);
        m_line->setCursorPosition(std::min(cursor, int(text.size())));
    } else {
        m_plain->setPlainText(text);
    }
    m_setting = false;
}

void SavingEdit::setStored(const QString &stored, bool other)
{
    const bool typing = !other && text() != m_stored && text() != m_sent;
    const bool news = other || stored != m_stored;
    m_stored = stored;
    if (!news || typing)
        return; // a text that was refused stays too, until the person sets it right
    m_pause.stop();
    m_sent = stored;
    if (text() != stored)
        setText(stored);
}

void SavingEdit::flush()
{
    m_pause.stop();
    if (text() == m_stored || text() == m_sent || (m_line && m_line->isReadOnly()) ||
        (m_plain && m_plain->isReadOnly()))
        return;
    m_sent = text();
    emit left(m_sent);
}

bool SavingEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_plain) {
        flush();
    } else if (event->type() == QEvent::KeyPress &&
               static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && isDirty()) {
        m_pause.stop();
        m_sent = m_stored;
        setText(m_stored);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace vouch::ui
