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

/// `role` is what the style knows it by: "title", "heading", "soft", "small" …; empty: plain text.
QLabel *plainLabel(const QString &text = {}, const QString &role = {}, QWidget *parent = nullptr);
/// The same, over as many lines as it needs.
QLabel *paragraph(const QString &text = {}, const QString &role = {}, QWidget *parent = nullptr);

} // namespace vouch::ui
