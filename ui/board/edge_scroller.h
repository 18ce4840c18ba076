// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QTimer>

class QAbstractScrollArea;

namespace vouch::ui
{

/// Scrolls while something is dragged near an edge: the board sideways, the column under the pointer up and
/// down. An edge answers only once the pointer has been away from it, so that lifting a card that lies there
/// scrolls nothing.
class EdgeScroller : public QObject
{
    Q_OBJECT
public:
    explicit EdgeScroller(QAbstractScrollArea *board, QObject *parent = nullptr);
    void moved(const QPoint &global, QAbstractScrollArea *column);
    /// The pointer is over nothing that takes the card.
    void pause() { m_timer.stop(); }
    void stop();

signals:
    /// Something else may lie under the pointer now.
    void scrolled();

private:
    void tick();

    QAbstractScrollArea *m_board;
    QAbstractScrollArea *m_column = nullptr;
    QTimer m_timer;
    bool m_leftReady = false, m_rightReady = false;
    int m_sideways = 0, m_upDown = 0; ///< pixels a tick
};

} // namespace vouch::ui
