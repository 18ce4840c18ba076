// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QString>

namespace vouch::ui
{

/// A label that shows text as it is written, never as mark-up. All labels of the program are such.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);
};

/// A wrapping one. `role` is what the style knows it by: "title", "heading", "soft", "small" …
QLabel *plainLabel(const QString &role, QWidget *parent, const QString &text = {});

} // namespace vouch::ui
