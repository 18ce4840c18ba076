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

QLabel *plainLabel(const QString &role, QWidget *parent, const QString &text)
{
    auto *label = new PlainLabel(text, parent);
    label->setProperty("role", role);
    label->setWordWrap(true);
    return label;
}

} // namespace vouch::ui
