// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/report.h"
#include "core/workspace/requests/deals.h"

#include <QWidget>

class QComboBox;
class QTableView;
class QToolButton;

namespace vouch::ui
{

class PlansModel;

/// On the forecast: what each owner is to sell in a month, and what they say that they will, typed here.
class PlanControls final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanControls(QWidget *parent = nullptr);
    void showForecast(const insight::ReportValue &forecast);

signals:
    void wanted(const vouch::SalesPlanEdit &edit);
    void refused(const vouch::Error &error);

private:
    void fillMonths(QDate first);
    void fill();
    void fit();

    QToolButton *m_open;
    QWidget *m_body;
    QComboBox *m_month;
    QTableView *m_table;
    PlansModel *m_model;
    QJsonObject m_plans;
    QString m_currency;
};

} // namespace vouch::ui
