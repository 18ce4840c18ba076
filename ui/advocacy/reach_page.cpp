// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advocacy/reach_page.h"

#include "ui/advocacy/line_delegate.h"
#include "ui/advocacy/words.h"
#include "ui/charts/chart.h"
#include "ui/charts/report_table_model.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/row_keeper.h"
#include "ui/parts/tool_tip.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

using insight::Cell;
using insight::Column;

ReachPage::ReachPage(QWidget *parent)
    : QWidget(parent)
    , m_finding(plainLabel({}, u"heading"_s))
    , m_definition(plainLabel({}, u"soft"_s))
    , m_empty(
          plainLabel(tr("Nobody has spoken for you yet, so nothing has reached anybody. Record a review, a "
                        "share or a mention on a person’s page."),
                     u"soft"_s))
    , m_tables(new QWidget)
    , m_cascade(new ReportTableModel(this))
    , m_channels(new ReportTableModel(this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(14, 6, 14, 14);
    page->setSpacing(8);
    m_finding->setWordWrap(true);
    m_definition->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    page->addWidget(m_finding);
    page->addWidget(m_empty, 1);
    auto *tables = new QVBoxLayout(m_tables);
    tables->setContentsMargins(0, 0, 0, 0);
    tables->setSpacing(8);
    m_first = makeTable(m_cascade, tr("Reach and arrivals by kind and channel"));
    setTip(m_first, tr("Enter or double-click: the people who came"));
    connect(m_first, &QTableView::activated, this, [this](const QModelIndex &index) {
        for (const Cell &cell : m_shown.rows.value(index.row())) {
            if (cell.people.empty())
                continue;
            emit peopleRequested(
                tr("Came by %1 on %2")
                    .arg(cellText(m_shown, index.row(), 0), cellText(m_shown, index.row(), 1)),
                cell.people);
            return;
        }
    });
    tables->addWidget(m_first, 3);
    tables->addWidget(plainLabel(tr("Advocacy channels beside purchase channels"), u"heading"_s));
    tables->addWidget(makeTable(m_channels, tr("Advocacy channels beside purchase channels")), 2);
    page->addWidget(m_tables, 1);
    page->addWidget(m_definition);
    setFocusProxy(m_first);
}

QTableView *ReachPage::makeTable(ReportTableModel *model, const QString &name)
{
    auto *table = new QTableView;
    new RowKeeper(table, model, [](const QModelIndex &index) {
        return index.data(ReportTableModel::aboutRole).toString();
    });
    table->setItemDelegate(new LineDelegate({}, table));
    table->setAccessibleName(name);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setMouseTracking(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(std::max(28, table->fontMetrics().height() + 10));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void ReachPage::focusFilter()
{
    m_first->setFocus(Qt::ShortcutFocusReason);
}

void ReachPage::setReport(const insight::ReportValue &report)
{
    // Six columns that fit beside each other; the rest is in the report itself.
    static const QStringList shown{u"kind"_s,     u"channel"_s,      u"events"_s, u"reach"_s,
                                   u"arrivals"_s, u"per_thousand"_s, u"value"_s,  u"value_per_event"_s};
    m_shown = report;
    m_shown.columns.clear();
    m_shown.rows.fill({}, report.rows.size());
    for (const QString &key : shown) {
        const int column = columnOf(report, key);
        if (column < 0)
            continue;
        m_shown.columns.append(report.columns.at(column));
        for (qsizetype row = 0; row < report.rows.size(); ++row)
            m_shown.rows[row].append(report.rows.at(row).value(column));
    }
    m_cascade->setReport(m_shown);
    using Kind = Column::Kind;
    insight::ReportValue channels;
    channels.spec = report.spec;
    channels.columns = {{u"channel"_s, tr("Channel"), Kind::Text},
                        {u"events"_s, tr("Advocacy events"), Kind::Count},
                        {u"arrivals"_s, tr("People brought"), Kind::Count},
                        {u"value"_s, tr("Value of those brought"), Kind::Amount},
                        {u"purchase"_s, tr("Bought there"), Kind::Amount}};
    for (const QJsonValue &value : report.totals.value(u"channels"_s).toArray()) {
        const QJsonObject one = value.toObject();
        const auto money = [&one](const QString &key) {
            const QJsonObject amount = one.value(key).toObject();
            Cell cell;
            if (!amount.isEmpty())
                cell.amount =
                    Money{amount.value(u"minor"_s).toInteger(), amount.value(u"currency"_s).toString()};
            return cell;
        };
        const auto count = [&one](const QString &key) {
            Cell cell;
            cell.number = one.value(key).toDouble();
            return cell;
        };
        Cell name;
        name.text = one.value(u"channel"_s).toString();
        channels.rows.append(
            {name, count(u"events"_s), count(u"arrivals"_s), money(u"value"_s), money(u"purchase"_s)});
    }
    m_channels->setReport(channels);
    for (QTableView *table : findChildren<QTableView *>()) {
        QHeaderView *header = table->horizontalHeader();
        if (header->count() == 0)
            continue;
        header->setSectionResizeMode(QHeaderView::Stretch);
    }
    const bool none = report.rows.isEmpty();
    m_empty->setVisible(none);
    m_tables->setVisible(!none);
    m_finding->setVisible(!none);
    m_definition->setVisible(!none);
    m_finding->setText(report.finding);
    m_definition->setText(report.definition);
}

} // namespace vouch::ui
