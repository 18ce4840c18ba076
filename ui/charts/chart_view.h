// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <QPixmap>
#include <QPolygonF>
#include <QWidget>
#include <optional>

namespace vouch::ui
{

/// Shows the picture of one report. Arrow keys walk its marks; Enter or a click asks for the people behind
/// one. Where every dot is a person, dragging draws a shape around those that are meant; the same by keys.
class ChartView final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    void setReport(const insight::ReportValue &report);
    /// Marks the rows of this stage; empty: none.
    void setHighlight(const QString &stage);
    /// The people that were encircled or picked by key, ascending.
    const std::vector<std::int64_t> &selected() const { return m_selected; }
    void clearSelection() { select({}); }
    QSize sizeHint() const override { return {600, 200}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void chosen(const vouch::ui::ChartMark &mark);
    void selectionChanged();
    void spoken(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    int markAt(QPointF point) const;
    void choose(int mark);
    void fit();
    void paintPicture();
    void paintHighlight(QPainter &painter) const;
    void paintSelection(QPainter &painter) const;
    std::vector<std::int64_t> peopleIn(const QPolygonF &shape) const;
    void select(std::vector<std::int64_t> people);
    bool selectByKey(const QKeyEvent &event);

    insight::ReportValue m_report;
    QList<ChartMark> m_marks;
    QPixmap m_picture; ///< null: to be painted; what is pointed at or chosen is drawn over it
    QString m_highlight;
    int m_hovered = -1;
    int m_current = -1; ///< by keyboard
    std::optional<QPointF> m_pressedAt;
    QPolygonF m_lasso;
    std::vector<std::int64_t> m_selected;
};

} // namespace vouch::ui
