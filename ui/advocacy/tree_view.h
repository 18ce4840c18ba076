// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/advocacy/tree_layout.h"

#include <QAbstractScrollArea>

namespace vouch::ui
{

/// The referral trees drawn: a disc for each person, as large as what they bought, with a ring for what they
/// brought. Arrow keys walk along the referrals; plus, minus, wheel with Ctrl and 0 zoom.
class TreeView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TreeView(QWidget *parent = nullptr);
    /// The current person is kept where they are still there.
    void setTrees(const ReferralGraph &graph, const TreeLayout &layout);
    int current() const { return m_current; }
    void setCurrent(int node);
    double zoom() const { return m_zoom; }
    void zoomTo(double zoom, QPointF keep);
    /// Shows everything, however small.
    void fit();

signals:
    void currentChanged(int node);
    void activated(int node);
    void spoken(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QPointF toContent(QPointF point) const;
    QPointF toView(QPointF point) const;
    int nodeAt(QPointF point) const;
    int neighbour(int key) const;
    void fitOnce();
    /// The width of everything, as far as names stay readable.
    void fitReadably();
    QSizeF frameSize() const; ///< of what stands around the trees
    void centre(int node);
    void updateBars();
    void reveal(int node);
    void paintLevels(QPainter &painter) const;
    void paintLinks(QPainter &painter, const QRectF &seen) const;
    void paintNode(QPainter &painter, int node) const;

    ReferralGraph m_graph;
    TreeLayout m_layout;
    double m_zoom = 1;
    int m_current = -1;
    bool m_fitted = false;
    QPoint m_pressed;
    QPoint m_scrolledFrom;
    bool m_dragging = false;
};

} // namespace vouch::ui
