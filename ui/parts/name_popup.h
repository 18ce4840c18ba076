// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;

namespace vouch::ui
{

/// Asks for a name where the pointer is. Enter takes it; Esc or a click outside closes it and nothing
/// happens.
class NamePopup : public QFrame
{
    Q_OBJECT
public:
    /// `longest`: letters; what has more already may stay as it is.
    NamePopup(const QString &heading, const QString &name, const QString &accept, QWidget *parent,
              int longest = 80);
    void ask(const QPoint &global);

signals:
    void chosen(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    QLineEdit *m_name;
};

} // namespace vouch::ui
