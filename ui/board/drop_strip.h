// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_model.h"

#include <QFrame>

namespace vouch::ui
{

/// What a card can be dropped on besides stages.
enum class Outcome { Purchase, Advocacy, Left, Hold, OtherJourney };

/// One place of the strip that takes people.
class DropTarget : public QWidget
{
    Q_OBJECT
public:
    DropTarget(BoardModel *model, Outcome outcome, QWidget *parent);

    Outcome outcome() const { return m_outcome; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void dropped(const QList<vouch::Walker> &people, const QPoint &global);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setHovered(bool hovered);
    BoardModel *m_model;
    Outcome m_outcome;
    bool m_hovered = false;
};

/// Lies over the foot of the board while cards are dragged. Everything it does the card menu and keys do too.
class DropStrip : public QFrame
{
    Q_OBJECT
public:
    /// `over` is the widget at whose foot it shows.
    DropStrip(BoardModel *model, QWidget *over);

    /// `otherJourneys`: whether there is another one to put people on.
    void showWith(bool otherJourneys, bool people = true);
    DropTarget *target(Outcome outcome) const { return m_targets.at(int(outcome)); }

signals:
    void dropped(vouch::ui::Outcome outcome, const QList<vouch::Walker> &people, const QPoint &global);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    QWidget *m_over;
    QList<DropTarget *> m_targets;
};

/// "Purchase", with dots where a form follows and `asAction`.
QString outcomeName(Outcome outcome);
QString outcomeIcon(Outcome outcome);

} // namespace vouch::ui
