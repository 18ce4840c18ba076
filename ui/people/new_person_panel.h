// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vouch::ui
{

/// One line of fields above the list for adding somebody; a handle alone is enough.
class NewPersonPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit NewPersonPanel(QWidget *parent = nullptr);
    void start(const QString &name);

signals:
    void accepted(const vouch::exchange::PersonDraft &person);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void accept();
    void check();

    QLineEdit *m_name;
    QLineEdit *m_email;
    QComboBox *m_network;
    QLineEdit *m_handle;
    QLineEdit *m_organisation;
    QPushButton *m_add;
    QLabel *m_problem;
};

} // namespace vouch::ui
