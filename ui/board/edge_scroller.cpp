// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/edge_scroller.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

namespace vouch::ui
{

namespace
{
constexpr int edge = 44; // how near is near, in pixels
constexpr int tickMillis = 16;

/// Faster the nearer the edge; 0 away from both.
int speed(int position, int length)
{
    if (position < edge)
        return -(2 + (edge - position) / 3);
    if (position > length - edge)
        return 2 + (position - (length - edge)) / 3;
    return 0;
}
} // namespace

EdgeScroller::EdgeScroller(QAbstractScrollArea *board, QObject *parent)
    : QObject(parent)
    , m_board(board)
{
    m_timer.setInterval(tickMillis);
    connect(&m_timer, &QTimer::timeout, this, &EdgeScroller::tick);
}

void EdgeScroller::moved(const QPoint &global, QAbstractScrollArea *column)
{
    const int x = m_board->viewport()->mapFromGlobal(global).x();
    m_leftReady = m_leftReady || x > edge;
    m_rightReady = m_rightReady || x < m_board->viewport()->width() - edge;
    m_sideways = speed(x, m_board->viewport()->width());
    if ((m_sideways < 0 && !m_leftReady) || (m_sideways > 0 && !m_rightReady))
        m_sideways = 0;
    m_column = column;
    m_upDown =
        column ? speed(column->viewport()->mapFromGlobal(global).y(), column->viewport()->height()) : 0;
    if (m_sideways != 0 || m_upDown != 0)
        m_timer.start();
    else
        m_timer.stop();
}

void EdgeScroller::stop()
{
    m_timer.stop();
    m_leftReady = m_rightReady = false;
    m_column = nullptr;
}

void EdgeScroller::tick()
{
    QScrollBar *sideways = m_board->horizontalScrollBar();
    sideways->setValue(sideways->value() + m_sideways);
    if (m_column) {
        QScrollBar *upDown = m_column->verticalScrollBar();
        upDown->setValue(upDown->value() + m_upDown);
    }
    emit scrolled();
}

} // namespace vouch::ui
