// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace vouch::ui
{

/// Before everything goes back to how it was after a change: says how many changes that takes back.
class BackPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit BackPanel(QWidget *parent = nullptr);
    void ask(OperationId operation, const QString &label, qint64 changes);

signals:
    void accepted(vouch::OperationId operation);
    void closed();

private:
    void close();
    QLabel *m_text, *m_hint;
    QPushButton *m_go;
    OperationId m_operation;
};

} // namespace vouch::ui
