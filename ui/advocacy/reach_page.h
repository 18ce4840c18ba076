// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/report.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace vouch::ui
{

class ReportTableModel;

/// How far recommendations reached and who came of them; advocacy channels beside purchase channels.
class ReachPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ReachPage(QWidget *parent = nullptr);
    void setReport(const insight::ReportValue &report);
    void focusFilter();

signals:
    /// Who came because of one kind of recommendation on one channel.
    void peopleRequested(const QString &title, const std::vector<std::int64_t> &people);

private:
    QTableView *makeTable(ReportTableModel *model, const QString &name);
    QLabel *m_finding;
    QLabel *m_definition;
    QLabel *m_empty;
    QWidget *m_tables;
    ReportTableModel *m_cascade;
    ReportTableModel *m_channels;
    QTableView *m_first;
    insight::ReportValue m_shown; ///< in the first table
};

} // namespace vouch::ui
