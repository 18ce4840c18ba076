// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plain_label.h"

#include <QLabel>
#include <QVariant>

namespace vouch::ui
{

QLabel *plainLabel(const QString &role, QWidget *parent, const QString &text)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setProperty("role", role);
    label->setWordWrap(true);
    return label;
}

} // namespace vouch::ui
