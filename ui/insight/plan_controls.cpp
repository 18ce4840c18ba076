// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/plan_controls.h"

#include "core/base/shown_time.h"
#include "ui/insight/plans_model.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/row_keeper.h"
#include "ui/parts/wheel.h"
#include "ui/parts/wrap_layout.h"

#include <QComboBox>
#include <QDateTime>
#include <QHeaderView>
#include <QTableView>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int monthsAhead = 12;
constexpr int mostRows = 8; ///< seen at once

} // namespace

PlanControls::PlanControls(QWidget *parent)
    : QWidget(parent)
    , m_open(new QToolButton)
    , m_body(new QWidget)
    , m_month(new QComboBox)
    , m_table(new QTableView)
    , m_model(new PlansModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_open->setText(tr("Targets and commits"));
    m_open->setCheckable(true);
    m_open->setArrowType(Qt::RightArrow);
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_open->setAutoRaise(true);
    m_open->setMinimumHeight(26);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_body);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    auto *row = new WrapLayout;
    row->setSpacing(8);
    body->addLayout(row);
    auto *name = plainLabel(tr("Month"));
    name->setBuddy(m_month);
    m_month->setAccessibleName(tr("Month for which targets and commits are typed"));
    m_month->setObjectName(u"plan-month"_s);
    leaveWheelToPage(m_month);
    row->addWidget(name);
    row->addWidget(m_month);
    row->addWidget(
        plainLabel(tr("Type amounts into the cells (F2); an empty cell takes one away."), u"soft"_s));
    new RowKeeper(m_table, m_model,
                  [this](const QModelIndex &index) { return u"o"_s + m_model->ownerAt(index.row()); });
    m_table->setObjectName(u"plans"_s);
    m_table->setAccessibleName(tr("Targets and commits"));
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                             QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setShowGrid(true);
    body->addWidget(m_table);
    m_body->hide();
    connect(m_open, &QToolButton::toggled, this, [this](bool open) {
        m_open->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_body->setVisible(open);
        fit();
    });
    connect(m_month, &QComboBox::currentIndexChanged, this, &PlanControls::fill);
    connect(m_model, &PlansModel::wanted, this, &PlanControls::wanted);
    connect(m_model, &PlansModel::refused, this, &PlanControls::refused);
    connect(m_model, &PlansModel::modelReset, this, &PlanControls::fit);
}

void PlanControls::showForecast(const insight::ReportValue &forecast)
{
    const QTimeZone zone(forecast.timeZone.toLatin1());
    const QDate today =
        QDateTime::fromMSecsSinceEpoch(forecast.spec.now, zone.isValid() ? zone : QTimeZone::utc()).date();
    m_plans = forecast.totals.value(u"plans"_s).toObject();
    m_currency = forecast.currency;
    fillMonths(QDate(today.year(), today.month(), 1));
    fill();
}

void PlanControls::fillMonths(QDate first)
{
    if (m_month->count() > 0 && m_month->itemData(0).toDate() == first)
        return;
    const QSignalBlocker quiet(m_month);
    const QDate chosen = m_month->currentData().toDate();
    m_month->clear();
    for (int i = 0; i < monthsAhead; ++i)
        m_month->addItem(shown::month(first.addMonths(i)), first.addMonths(i));
    m_month->setCurrentIndex(std::max(0, m_month->findData(chosen)));
}

void PlanControls::fill()
{
    m_model->show(m_plans, m_month->currentData().toDate(), m_currency);
}

void PlanControls::fit()
{
    if (m_model->rowCount() == 0 || m_body->isHidden())
        return;
    m_table->resizeColumnsToContents();
    const int least = m_table->fontMetrics().horizontalAdvance(u"€ 0,000,000.00 "_s) + 24;
    for (const int column : {int(PlansModel::Commit), int(PlansModel::Target)})
        m_table->setColumnWidth(column, std::max(least, m_table->columnWidth(column)));
    m_table->setColumnWidth(PlansModel::Owner, std::min(320, m_table->columnWidth(PlansModel::Owner) + 24));
    const int rows = std::min(mostRows, m_model->rowCount());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * m_table->rowHeight(0) +
                            2 * m_table->frameWidth() + 4);
}

} // namespace vouch::ui
