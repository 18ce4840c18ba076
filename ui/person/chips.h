// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/parts/monogram.h"

#include <QAbstractButton>
#include <QColor>

class QPainter;

/// Small painted things that say who somebody is: monogram discs and chips.
namespace vouch::ui
{

class MonogramWidget final : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    void setPerson(const QString &name, PersonId person);
    QSize sizeHint() const override { return {52, 52}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QString m_name;
    PersonId m_person;
};

/// A rounded label with an optional coloured dot; a button only where something is connected to it.
class Chip final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Tone { Plain, Accent, Warning, Purchase, Advocacy };
    explicit Chip(const QString &text, Tone tone = Tone::Plain, QWidget *parent = nullptr);
    void setDot(const QString &hexColour);
    void setTone(Tone tone);
    /// Plain text behind the main one, softer: an age.
    void setNote(const QString &note);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QString m_dot;
    QString m_note;
    Tone m_tone;
};

} // namespace vouch::ui
