// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/chart.h"

#include <QAbstractTableModel>
#include <QFrame>
#include <QPixmap>

class QAction;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace vouch::ui
{

/// A report's rows for a table view and for assistive technology.
class ReportTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setReport(const insight::ReportValue &report);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    insight::ReportValue m_report;
};

/// Shows the picture of one report. Arrow keys walk its marks; Enter or a click asks for the people behind
/// one.
class ChartView final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    void setReport(const insight::ReportValue &report);
    QSize sizeHint() const override { return {600, 200}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void chosen(int row, int column);
    void spoken(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
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

    insight::ReportValue m_report;
    QList<ChartMark> m_marks;
    QPixmap m_picture; ///< null: to be painted; pointing and focus only draw frames over it
    int m_hovered = -1;
    int m_current = -1; ///< by keyboard
};

/// A report as a card: what it shows as its title, n, definition behind ⓘ, chart or table, and ways to take
/// it along.
class ReportCard final : public QFrame
{
    Q_OBJECT
public:
    explicit ReportCard(const QString &name, QWidget *parent = nullptr);
    void setReport(const insight::ReportValue &report);
    void setFailed(const Error &error);
    /// Goes between title and chart.
    void addControl(QWidget *control);
    /// What to do where there is nothing to show yet.
    void setEmptyText(const QString &text) { m_emptyText = text; }
    const std::optional<insight::ReportValue> &report() const { return m_report; }

signals:
    void peopleRequested(const QString &title, const std::vector<std::int64_t> &people);
    void done(const QString &message);
    void failed(const vouch::Error &error);
    void announced(const QString &message);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *buildHead();
    void buildMenu();
    void showTable(bool table);
    void choose(int row, int column);
    void save(const QString &ending);
    void copyTable();
    void copyPicture();

    QString m_name;
    QString m_emptyText;
    std::optional<insight::ReportValue> m_report;
    QVBoxLayout *m_column;
    QLabel *m_title;
    QLabel *m_note;
    QLabel *m_definition;
    QLabel *m_empty;
    QWidget *m_controls;
    ChartView *m_chart;
    QTableView *m_table;
    ReportTableModel *m_model;
    QToolButton *m_about;
    QAction *m_asTable;
    QToolButton *m_more;
};

} // namespace vouch::ui
