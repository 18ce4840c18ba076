// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace vouch::ui
{

/// "12 selected · Owner · Tag · Task · Move · Leave · Export": what can be done with several cards at once,
/// in view while there are several. Below the cards, so that none moves under the pointer that chooses them.
class SelectionBar final : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionBar(const QList<QAction *> &actions, QWidget *parent = nullptr);
    void setCount(int selected);

signals:
    /// Nobody is to be chosen any more.
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_count;
};

} // namespace vouch::ui
