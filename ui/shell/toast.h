// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace vouch::ui {

/// A short message over the lower edge of its parent, with one button. Goes after six seconds, not while the
/// pointer or the focus is on it; Esc closes it.
class Toast final : public QFrame
{
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);

    /// Without `action` there is no button.
    void show(const QString &message, const QString &actionText = {}, const std::function<void()> &action = {});
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    QLabel *m_text;
    QPushButton *m_button;
    QTimer m_timer;
    std::function<void()> m_action;
};

} // namespace vouch::ui
