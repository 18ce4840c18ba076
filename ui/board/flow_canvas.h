// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/report.h"
#include "ui/parts/move_colours.h"

#include <QPainterPath>
#include <QPointer>
#include <QWidget>

namespace vouch::ui
{

class BoardView;

/// The picture of the flow map: one node over each column of the board, arcs between them. Moves with the
/// columns when the board scrolls or one is folded. Arrow keys walk the arcs, Enter or a click asks for the
/// people behind one.
class FlowCanvas final : public QWidget
{
    Q_OBJECT
public:
    /// One kind of move between two stages, or into or out of the journey (−1).
    struct Arc {
        int row = 0; ///< of the report
        int from = -1, to = -1;
        QString kind;
        double people = 0;
        double width = 0;  ///< of the ribbon
        QPainterPath line; ///< its middle; empty where a column is not there
        QRectF label;      ///< of the figure; empty where there is no room for one
    };

    explicit FlowCanvas(BoardView *view, QWidget *parent = nullptr);
    /// `report`: of the key moves, on the journey that the board shows.
    void setReport(const insight::ReportValue &report);
    void setMessage(const QString &message);
    /// The columns may stand elsewhere now.
    void follow();
    const QList<Arc> &arcs() const { return m_arcs; }
    QString sentence(int arc) const;
    int current() const { return m_current; }
    QSize sizeHint() const override { return {600, 136}; }

signals:
    void chosen(int row);
    /// The arc under the pointer or the keyboard's; −1: none.
    void looked(int arc);
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    QPainterPath lineOf(const Arc &arc, const std::vector<QPointF> &nodes,
                        const std::vector<double> &widths) const;
    void placeLabels(const std::vector<QPointF> &nodes);
    int arcAt(QPointF point) const;
    void look(int arc);
    void paintArc(QPainter &painter, const Arc &arc, const MoveColours &colours, bool dimmed) const;
    void paintLabel(QPainter &painter, const Arc &arc, const MoveColours &colours, bool strong) const;
    double baseline() const { return height() * 0.52; }

    BoardView *m_view;
    insight::ReportValue m_report;
    QString m_message;
    QList<Arc> m_arcs;
    std::vector<QPointF> m_nodes;
    int m_current = -1; ///< by keyboard
    int m_hovered = -1;
    bool m_stale = true;
};

} // namespace vouch::ui
