// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/plain_label.h"

#include <QVariant>

namespace vouch::ui
{

PlainLabel::PlainLabel(QWidget *parent)
    : PlainLabel(QString(), parent)
{
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

QLabel *plainLabel(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    if (!role.isEmpty())
        label->setProperty("role", role);
    return label;
}

QLabel *paragraph(const QString &text, const QString &role, QWidget *parent)
{
    QLabel *label = plainLabel(text, role, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace vouch::ui
