// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/quick_line.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace vouch::ui
{

/// What a line was understood as, piece by piece; each can be said to be something else.
class QuickChips : public QWidget
{
    Q_OBJECT
public:
    explicit QuickChips(const Calendar &calendar, QWidget *parent = nullptr);
    void show(const QList<QuickPiece> &pieces);
    /// For screen readers: "Name: Ada Klein, amount: €1,200.00".
    static QString sentence(const QList<QuickPiece> &pieces, const Calendar &calendar);

signals:
    void chosen(const QString &text, const vouch::QuickChoice &choice);

private:
    void fill(QToolButton *chip, const QuickPiece &piece);
    void addChoices(QMenu *menu, const QuickPiece &piece);
    void addReadings(QMenu *menu, const QuickPiece &piece);

    Calendar m_calendar;
    QList<QToolButton *> m_chips;
};

} // namespace vouch::ui
