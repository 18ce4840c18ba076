// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/insight/report.h"

#include <QFrame>
#include <QTimer>
#include <memory>

class QAction;
class QLabel;
class QStackedWidget;
class QTableWidget;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

class BoardModel;
class BoardView;
class FlowCanvas;
class RowKeeper;

/// The band over the board's columns that shows how people really move: arcs from column to column, or the
/// same as a table. Asks for the report "moves" of the journey on the board while it is shown, and again
/// after every change; through a lens for the moves as they look between its columns.
class FlowMap final : public QFrame
{
    Q_OBJECT
public:
    FlowMap(BoardModel *model, BoardView *view, QWidget *parent = nullptr);

    void setWorkspace(const std::shared_ptr<Workspace> &workspace);
    FlowCanvas *canvas() const { return m_canvas; }
    const insight::ReportValue &report() const { return m_report; }
    void showTable(bool table);

signals:
    void personRequested(vouch::PersonId person);
    void announced(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHead();
    QString lensKey() const;
    void ask();
    void take(const insight::ReportValue &report);
    void fillTable();
    void writeTable();
    void say(int arc);
    void showPeople(int row);

    BoardModel *m_model;
    BoardView *m_view;
    FlowCanvas *m_canvas;
    QLabel *m_sentence;
    QStackedWidget *m_pages;
    QTableWidget *m_table;
    RowKeeper *m_rows;
    QAction *m_asTable;
    std::shared_ptr<Workspace> m_workspace;
    insight::ReportValue m_report;
    JourneyId m_asked;
    QString m_askedLens; ///< key of the journey that it was looked at through
    QTimer m_refresh;
    int m_generation = 0; ///< answers to older questions are dropped
    bool m_stale = true;
};

} // namespace vouch::ui
