// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/report_card.h"

#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "core/insight/report_words.h"
#include "ui/charts/chart_parts.h"
#include "ui/charts/report_table_model.h"
#include "ui/insight/card_controls.h"
#include "ui/paper/chart_export.h"
#include "ui/parts/file_dialogs.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/row_keeper.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

QLabel *wrapping()
{
    auto *label = new PlainLabel;
    label->setWordWrap(true);
    return label;
}

} // namespace

ReportCard::ReportCard(const CardSpec &spec, QWidget *parent)
    : QFrame(parent)
    , m_spec(spec)
    , m_column(new QVBoxLayout(this))
    , m_title(wrapping())
    , m_note(wrapping())
    , m_definition(wrapping())
    , m_empty(wrapping())
    , m_controls(new QWidget)
    , m_chart(new ChartView)
    , m_bar(new PeopleBar)
    , m_hint(wrapping())
    , m_table(new QTableView)
    , m_model(new ReportTableModel(this))
    , m_about(new QToolButton)
    , m_more(new QToolButton)
    , m_wait(new CardWait(spec.name))
    , m_skeleton(new CardSkeleton)
{
    setAccessibleName(m_spec.name);
    m_column->setContentsMargins(18, 14, 18, 14);
    m_column->setSpacing(6);
    m_column->addLayout(buildHead());
    m_note->setProperty("role", u"soft"_s);
    m_definition->hide();
    m_definition->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_column->addWidget(m_definition);
    auto *controls = new QVBoxLayout(m_controls);
    controls->setContentsMargins(0, 4, 0, 4);
    m_column->addWidget(m_controls);
    m_controls->hide();
    if (!spec.choices.isEmpty()) {
        m_choices = new CardControls(spec.choices);
        addControl(m_choices);
        connect(m_choices, &CardControls::changed, this, &ReportCard::againRequested);
    }
    m_column->addSpacing(4);
    m_column->addWidget(m_skeleton);
    m_column->addWidget(m_chart);
    m_column->addWidget(m_hint);
    m_column->addWidget(m_bar);
    buildBar();
    new RowKeeper(m_table, m_model, [](const QModelIndex &index) {
        return index.data(ReportTableModel::aboutRole).toString();
    });
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("%1 as a table").arg(m_spec.name));
    m_table->hide();
    m_column->addWidget(m_table);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMinimumHeight(90);
    m_empty->hide();
    m_column->addWidget(m_empty);
    m_title->setObjectName(u"card-finding"_s);
    m_title->setText(m_spec.name);
    buildMenu();
    connect(m_chart, &ChartView::chosen, this, &ReportCard::choose);
    connect(m_chart, &ChartView::spoken, this, &ReportCard::announced);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        choose({{}, {}, index.row(), index.column()});
    });
}

void ReportCard::buildBar()
{
    m_hint->setText(tr(
        "Drag a shape around people to choose them; by keyboard with Space, Shift and an arrow, or Ctrl+A."));
    m_hint->setProperty("role", u"small"_s);
    m_hint->setMinimumHeight(m_bar->sizeHint().height()); // the bar takes its place and nothing moves
    showSelection();
    connect(m_bar->addButton(tr("Show list…")), &QPushButton::clicked, this,
            [this] { emit peopleRequested(m_report ? m_report->title : m_spec.name, m_chart->selected()); });
    connect(m_bar->addButton(tr("Clear")), &QPushButton::clicked, this, [this] {
        m_chart->clearSelection();
        m_chart->setFocus(Qt::OtherFocusReason);
    });
    connect(m_bar, &PeopleBar::done, this, &ReportCard::announced);
    connect(m_chart, &ChartView::selectionChanged, this, &ReportCard::showSelection);
}

void ReportCard::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_bar->setWorkspace(workspace);
}

void ReportCard::showSelection()
{
    const std::vector<std::int64_t> &people = m_chart->selected();
    m_bar->setPeople(m_report ? m_report->title : m_spec.name,
                     std::make_shared<const std::vector<std::int64_t>>(people));
    m_bar->setVisible(!people.empty() && !m_chart->isHidden());
    m_hint->setVisible(people.empty() && !m_chart->isHidden() && m_report && hasDots(*m_report));
}

QHBoxLayout *ReportCard::buildHead()
{
    auto *row = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_title->setProperty("role", u"title"_s); // follows the size of texts, which a font of its own would not
    words->addWidget(m_title);
    words->addWidget(m_note);
    row->addLayout(words, 1);
    row->addWidget(m_wait, 0, Qt::AlignTop);
    connect(m_wait, &CardWait::cancelled, this, &ReportCard::cancelRequested);
    connect(m_wait, &CardWait::againRequested, this, &ReportCard::againRequested);
    m_blink.setSingleShot(true);
    m_blink.setInterval(300);
    connect(&m_blink, &QTimer::timeout, this, &ReportCard::showWait);
    m_about->setIcon(theme::icon(u"info"_s));
    m_about->setCheckable(true);
    m_about->setAutoRaise(true);
    setTip(m_about, tr("How this is computed"));
    m_about->setAccessibleName(tr("How %1 is computed").arg(m_spec.name));
    connect(m_about, &QToolButton::toggled, m_definition, &QWidget::setVisible);
    m_asTable = new QAction(theme::icon(u"table"_s), tr("Show as table"), this);
    m_asTable->setCheckable(true);
    m_asTable->setShortcut(QKeySequence(Qt::Key_T));
    m_asTable->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_asTable);
    connect(m_asTable, &QAction::toggled, this, &ReportCard::showTable);
    auto *table = new QToolButton;
    table->setDefaultAction(m_asTable);
    table->setAutoRaise(true);
    table->setAccessibleName(tr("Show %1 as a table").arg(m_spec.name));
    m_more->setIcon(theme::icon(u"more"_s));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    setTip(m_more, tr("Copy or export this chart"));
    m_more->setAccessibleName(tr("Copy or export %1").arg(m_spec.name));
    for (QToolButton *button : {m_about, table, m_more}) {
        button->setMinimumSize(26, 26);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    return row;
}

void ReportCard::buildMenu()
{
    auto *menu = new QMenu(m_more);
    connect(menu->addAction(tr("Copy picture")), &QAction::triggered, this, &ReportCard::copyPicture);
    connect(menu->addAction(tr("Copy table")), &QAction::triggered, this, &ReportCard::copyTable);
    menu->addSeparator();
    const QList<std::pair<QString, QString>> kinds{
        {u"png"_s, tr("Export as PNG…")}, {u"svg"_s, tr("Export as SVG…")}, {u"csv"_s, tr("Export as CSV…")}};
    for (const auto &[ending, text] : kinds)
        connect(menu->addAction(text), &QAction::triggered, this, [this, end = ending] { save(end); });
    m_more->setMenu(menu);
    m_more->setEnabled(false);
}

void ReportCard::ask(insight::ReportSpec &spec) const
{
    spec.key = m_spec.key;
    if (m_spec.always)
        m_spec.always(spec);
    if (m_choices)
        m_choices->ask(spec);
}

void ReportCard::setStages(const QStringList &stages)
{
    if (m_choices)
        m_choices->setStages(stages);
}

void ReportCard::chooseStage(const QString &stage)
{
    const QSignalBlocker quiet(m_choices);
    if (m_choices)
        m_choices->chooseStage(stage);
}

void ReportCard::addControl(QWidget *control)
{
    m_controls->layout()->addWidget(control);
    m_controls->show();
}

void ReportCard::setComputing()
{
    if (m_computing)
        return;
    m_computing = true;
    m_blink.start();
}

void ReportCard::showWait()
{
    m_wait->showComputing(m_asOf);
    m_skeleton->setVisible(!m_report && m_empty->isHidden());
}

void ReportCard::endWait()
{
    m_computing = false;
    m_blink.stop();
    m_wait->hide();
    m_skeleton->hide();
}

void ReportCard::setStopped()
{
    endWait();
    m_wait->showStopped(m_asOf);
    emit announced(tr("%1: stopped").arg(m_spec.name));
}

void ReportCard::setReport(const insight::ReportValue &report)
{
    endWait();
    m_asOf = QLocale().toString(shown::local(Clock::system().now()).time(), QLocale::ShortFormat);
    m_report = report;
    const bool deals = !report.counted.isEmpty();
    setAccessibleName(deals ? m_spec.nameOfDeals : m_spec.name);
    m_title->setText(
        parts::keptTogether(safeForDisplay(report.finding.isEmpty() ? report.title : report.finding)));
    m_note->setText(parts::keptTogether(safeForDisplay(report.title) + u" · "_s +
                                        insight::filterText(report) + u" · "_s + chartNote(report)));
    m_definition->setText(parts::keptTogether(safeForDisplay(report.definition)));
    // Sales of nobody known are something to show where there are no people.
    const bool empty =
        report.rows.isEmpty() || (report.n == 0 && report.spec.key != u"purchase-advocacy"_s &&
                                  report.spec.key != u"ledger"_s && report.spec.key != u"forecast"_s);
    m_empty->setVisible(empty);
    if (empty) {
        m_title->setText(deals ? m_spec.nameOfDeals : m_spec.name);
        m_empty->setText(deals ? m_spec.emptyOfDeals : m_spec.empty);
    }
    m_more->setEnabled(!empty);
    m_model->setReport(report);
    m_chart->setReport(report);
    showTable(m_asTable->isChecked());
    emit arrived();
}

void ReportCard::setFailed(const Error &error)
{
    endWait();
    m_chart->hide();
    m_table->hide();
    m_empty->setText(error.text);
    m_empty->show();
    showSelection();
}

void ReportCard::showTable(bool table)
{
    const bool empty = !m_empty->isHidden();
    m_chart->setVisible(!table && !empty);
    m_table->setVisible(table && !empty);
    showSelection();
    if (!table || !m_report)
        return;
    const int rows = std::min(14, m_model->rowCount());
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(0, std::min(420, m_table->columnWidth(0) + 24));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * m_table->rowHeight(0) +
                            20);
}

void ReportCard::choose(const ChartMark &mark)
{
    if (!m_report)
        return;
    const std::vector<std::int64_t> &people = peopleOf(*m_report, mark);
    if (people.empty()) {
        const bool nobodys = m_report->rows.value(mark.row).value(mark.column).ofNobody > 0;
        const bool deals = !m_report->counted.isEmpty();
        emit announced(nobodys && deals ? tr("These are deals of nobody known; there is no list of people")
                       : nobodys        ? tr("These are sales of nobody known; there is no list of people")
                                        : tr("No list of people is kept for this figure"));
        return;
    }
    emit peopleRequested(titleOf(*m_report, mark), people);
}

void ReportCard::save(const QString &ending)
{
    if (!m_report)
        return;
    QFileDialog *dialog = files::makeSaveDialog(this, tr("Export %1").arg(m_spec.name),
                                                u"%1 (*.%2)"_s.arg(ending.toUpper(), ending),
                                                u"%1.%2"_s.arg(m_report->spec.key, ending));
    dialog->setDefaultSuffix(ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Status status = saveChart(*m_report, path);
        if (status)
            emit told(tr("Exported to %1").arg(path));
        else
            emit failed(status.error());
    });
    dialog->open();
}

void ReportCard::copyTable()
{
    if (!m_report)
        return;
    QStringList lines;
    QStringList titles;
    for (const insight::Column &column : m_report->columns)
        titles.append(column.title);
    lines.append(titles.join(u'\t'));
    for (int row = 0; row < m_report->rows.size(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_report->columns.size(); ++column)
            cells.append(cellText(*m_report, row, column));
        lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
    emit told(tr("Table copied"));
}

void ReportCard::copyPicture()
{
    if (!m_report)
        return;
    ChartStyle look = ChartStyle::paper();
    look.font.setPixelSize(14);
    QApplication::clipboard()->setImage(chartPicture(*m_report, 1000, look));
    emit told(tr("Picture copied"));
}

void ReportCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::colours().border);
    painter.setBrush(theme::colours().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace vouch::ui
