// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QWidget>

namespace vouch::ui
{

/// Colours to choose from, one button each; arrows go from one to the next. A colour that is none of them
/// stands first.
class Swatches final : public QWidget
{
    Q_OBJECT
public:
    explicit Swatches(QWidget *parent = nullptr);
    void setColour(const QString &hex);
    QString colour() const { return m_colour; }

signals:
    void chosen(const QString &hex);

private:
    QButtonGroup m_buttons;
    QAbstractButton *m_other = nullptr;
    QString m_colour;
};

} // namespace vouch::ui
