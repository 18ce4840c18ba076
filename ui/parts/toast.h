// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace vouch::ui
{

/// A message over the lower edge of its parent. Its button takes back the very operation that the message
/// speaks of; a message of none has no button. Goes after six seconds, long ones later, not while the pointer
/// has come to it or the focus is on it; Esc closes it.
class Toast final : public QFrame
{
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);

    /// `wayBack` says what taking the operation back is called; "Undo" unless said.
    void show(const QString &message, OperationId operation = {}, const QString &wayBack = {});
    void close();
    /// It has something to say still, though it may have stepped aside.
    bool isOpen() const { return m_open; }
    /// While something is dragged it lies over nothing; its time goes on.
    void setAside(bool aside);

signals:
    /// The operation is to be taken back.
    void takeBack(vouch::OperationId operation);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    void appear();
    QLabel *m_text;
    QPushButton *m_button;
    QTimer m_timer;
    OperationId m_operation;
    bool m_open = false, m_aside = false;
};

} // namespace vouch::ui
