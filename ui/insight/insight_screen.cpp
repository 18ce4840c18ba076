// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/insight_screen.h"

#include "core/base/text.h"
#include "core/insight/report_words.h"
#include "core/store/event_facts.h"
#include "ui/charts/chart.h"
#include "ui/insight/journey_controls.h"
#include "ui/insight/report_card.h"
#include "ui/paper/report_pdf.h"
#include "ui/parts/date_box.h"
#include "ui/parts/date_period.h"
#include "ui/parts/file_dialogs.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/people_list.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/wheel.h"
#include "ui/parts/wrap_layout.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int mostDots = 2000; ///< people that the quadrant shows one by one

void tint(QWidget *widget, const QColor &colour)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, colour);
    widget->setPalette(palette);
}

QString moneyOf(const QJsonObject &object)
{
    return formatMoney({object.value(u"minor"_s).toInteger(), object.value(u"currency"_s).toString()});
}

} // namespace

InsightScreen::InsightScreen(QWidget *parent)
    : Screen(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(buildControls());
    m_sections = new QTabBar;
    m_sections->setExpanding(false);
    m_sections->setDrawBase(false);
    m_sections->setAccessibleName(tr("Sections"));
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(10, 0, 14, 2);
    tabs->setSpacing(6);
    tabs->addWidget(m_sections);
    tabs->addStretch(1);
    m_currencyName = plainLabel(tr("Currency"));
    m_currencyName->setBuddy(m_currency);
    tabs->addWidget(m_currencyName);
    tabs->addWidget(m_currency);
    fillCurrencies({}); // shown as soon as there is a choice
    outer->addLayout(tabs);
    m_scroll = new QScrollArea;
    QScrollArea *scroll = m_scroll;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Reports"));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(14, 6, 14, 20);
    column->setSpacing(12);
    column->addWidget(buildTotals());
    column->addWidget(m_leftOut); // in a line of its own: beside the figures it would have no room
    buildCards(column);
    column->addStretch(1);
    connect(m_sections, &QTabBar::currentChanged, this, [this, scroll](int section) {
        showSection(section);
        scroll->verticalScrollBar()->setValue(0);
    });
    showSection(0);
    scroll->setWidget(page);
    outer->addWidget(scroll, 1);
    auto *pdf = new QAction(theme::icon(u"print"_s), tr("Export page as PDF…"), this);
    pdf->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    pdf->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setTip(pdf, tr("Write all reports of this page into one PDF"));
    connect(pdf, &QAction::triggered, this, &InsightScreen::print);
    addAction(pdf);
    m_actions.append(pdf);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(200);
    connect(&m_refresh, &QTimer::timeout, this, &InsightScreen::refresh);
}

QWidget *InsightScreen::buildControls()
{
    m_currency = new QComboBox;
    m_currency->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_currency->setAccessibleName(tr("Currency"));
    setTip(m_currency, tr("Amounts in other currencies are counted apart and never added"));
    m_currency->setMinimumHeight(28);
    auto *bar = new QWidget;
    auto *row = new WrapLayout(bar);
    row->setContentsMargins(14, 8, 14, 6);
    row->setSpacing(6);
    const auto put = [row](const QString &name, QWidget *field) {
        auto *label = plainLabel(name);
        label->setBuddy(field);
        field->setAccessibleName(name);
        field->setMinimumHeight(28);
        row->addWidget(label);
        row->addWidget(field);
        row->addSpacing(8);
    };
    m_period = new QComboBox;
    m_period->addItem(tr("All time"), u"all"_s);
    m_period->addItem(tr("Last 12 months"), u"12"_s);
    m_period->addItem(tr("This year"), u"year"_s);
    m_period->addItem(tr("From … to …"), u"custom"_s);
    put(tr("Period"), m_period);
    m_from = new DateBox(tr("From"), DateBox::Holds::Days);
    m_to = new DateBox(tr("To"), DateBox::Holds::Days);
    for (DateBox *edit : {m_from, m_to}) {
        edit->hide();
        row->addWidget(edit);
        connect(edit, &DateBox::settled, this, [this, edit] {
            if (!edit->value())
                return; // it says so itself, and the figures stay those of the day before
            m_touched = insight::allFacts;
            m_refresh.start();
        });
    }
    joinAsPeriod(m_from, m_to);
    m_journey = new QComboBox;
    m_journey->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    put(tr("Journey"), m_journey);
    m_owner = new QComboBox;
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_owner->addItem(tr("Everybody"), QString());
    put(tr("Owner"), m_owner);
    m_segment = new QComboBox;
    m_segment->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_segment->addItem(tr("All people"), QString());
    put(tr("Segment"), m_segment);
    m_by = new QComboBox;
    m_by->addItem(tr("Month"), u"month"_s);
    m_by->addItem(tr("Channel"), u"channel"_s);
    m_by->addItem(tr("Owner"), u"owner"_s);
    m_by->addItem(tr("Journey"), u"journey"_s);
    put(tr("By"), m_by);
    connect(m_period, &QComboBox::currentIndexChanged, this, &InsightScreen::periodChosen);
    connect(m_journey, &QComboBox::currentIndexChanged, this, [this] {
        // Another journey has other stages.
        for (const Block &block : std::as_const(m_blocks))
            block.card->setHighlight({});
    });
    for (QComboBox *box : {m_journey, m_owner, m_segment, m_currency, m_by})
        connect(box, &QComboBox::currentIndexChanged, this, &InsightScreen::reload);
    return bar;
}

QWidget *InsightScreen::buildTotals()
{
    auto *strip = new QWidget;
    auto *row = new WrapLayout(strip);
    row->setContentsMargins(4, 2, 4, 0);
    row->setSpacing(36);
    const QList<std::pair<QString, QString>> figures{{u"purchase"_s, tr("Purchase")},
                                                     {u"advocacy"_s, tr("Advocacy")},
                                                     {u"net"_s, tr("Both together")},
                                                     {u"referred_revenue"_s, tr("Spent by referred buyers")},
                                                     {u"advocates"_s, tr("Advocates")}};
    for (const auto &[key, name] : figures) {
        auto *figure = new QWidget;
        auto *box = new QVBoxLayout(figure);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(0);
        QLabel *head = plainLabel(name);
        QLabel *value = plainLabel(u"–"_s);
        value->setProperty("role", u"figure"_s);
        value->setAccessibleName(name);
        box->addWidget(head);
        box->addWidget(value);
        row->addWidget(figure);
        m_figures.append({key, value});
    }
    m_leftOut = plainLabel();
    m_leftOut->setWordWrap(true);
    m_leftOut->setProperty("role", u"soft"_s);
    m_leftOut->setContentsMargins(4, 0, 4, 0);
    m_leftOut->hide();
    return strip;
}

QWidget *InsightScreen::buildShare()
{
    auto *box = new QWidget;
    auto *row = new WrapLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_total = plainLabel();
    m_total->setProperty("role", u"title"_s);
    m_total->setAccessibleName(tr("Total, the same whatever the share"));
    setTip(m_total, tr("The sum over all people. It does not change with the share, to the cent."));
    m_share = new QSlider(Qt::Horizontal);
    m_share->setRange(0, 100);
    m_share->setValue(50);
    m_share->setPageStep(10);
    m_share->setMinimumHeight(26);
    m_share->setMinimumWidth(120);
    m_share->setAccessibleName(tr("Advocacy share"));
    leaveWheelToPage(m_share);
    m_shareText = plainLabel();
    m_shareText->setMinimumWidth(fontMetrics().horizontalAdvance(u"0.000"_s));
    auto *share = plainLabel(tr("Advocacy share"));
    share->setBuddy(m_share);
    row->addWidget(m_total);
    row->addSpacing(12);
    row->addWidget(share);
    row->addWidget(plainLabel(u"0"_s));
    row->addWidget(m_share, 1);
    row->addWidget(plainLabel(u"1"_s));
    row->addWidget(m_shareText);
    m_hidden = plainLabel();
    m_hidden->setWordWrap(true);
    connect(m_share, &QSlider::valueChanged, this, [this](int value) {
        m_shareText->setText(QLocale().toString(value / 100.0, 'f', 2));
        m_share->setAccessibleDescription(m_shareText->text());
        for (Block &block : m_blocks) {
            if (block.key == u"ledger"_s || block.key == u"purchase-advocacy"_s)
                ask(block);
        }
    });
    m_shareText->setText(QLocale().toString(0.5, 'f', 2));
    return box;
}

void InsightScreen::fillStages()
{
    const QStringList stages = m_stages.value(m_journey->currentData().toString());
    for (JourneyControls *controls : std::as_const(m_controls))
        controls->setStages(stages);
}

void InsightScreen::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    for (const Block &block : std::as_const(m_blocks))
        block.card->setWorkspace(workspace);
    const QDate today = workspace->calendar().dayOf(workspace->now());
    for (DateBox *edit : {m_from, m_to})
        edit->setNow([this] { return m_workspace->now(); });
    m_from->setValue(When::day(today.addYears(-1)));
    m_to->setValue(When::day(today));
    connect(workspace.get(), &Workspace::changed, this, &InsightScreen::noteChange);
    if (isVisible())
        reload();
}

void InsightScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    if (m_workspace && (m_touched || m_listsStale))
        refresh();
}

void InsightScreen::focusFilter()
{
    m_period->setFocus(Qt::ShortcutFocusReason);
}

bool InsightScreen::open(const Target &target)
{
    const auto *stage = std::get_if<StageTarget>(&target);
    if (stage)
        showStage(stage->journeyKey, stage->stageName);
    return stage != nullptr;
}

void InsightScreen::showStage(const QString &journey, const QString &stage)
{
    m_stageOf = journey;
    m_stage = stage;
    m_sections->setCurrentIndex(m_journeySection);
    m_scroll->verticalScrollBar()->setValue(0);
    m_wantsJourney = true;
    if (!m_stages.isEmpty())
        markStage();
    for (const Block &block : std::as_const(m_blocks)) {
        if (block.key == u"funnel"_s)
            block.card->focusChart();
    }
}

/// Chooses the journey that was asked for and marks its stage wherever a stage has a row of its own.
void InsightScreen::markStage()
{
    m_wantsJourney = false;
    {
        const QSignalBlocker quiet(m_journey);
        m_journey->setCurrentIndex(std::max(0, m_journey->findData(m_stageOf)));
    }
    fillStages();
    if (JourneyControls *next = m_controls.value(u"next-stage"_s)) {
        const QSignalBlocker quiet(next);
        next->choose(m_stage);
    }
    for (const Block &block : std::as_const(m_blocks))
        block.card->setHighlight(block.section == m_journeySection ? m_stage : QString());
    reload();
}

void InsightScreen::setShare(int hundredths)
{
    m_share->setValue(hundredths);
}

void InsightScreen::periodChosen()
{
    const bool custom = m_period->currentData() == u"custom"_s;
    m_from->setVisible(custom);
    m_to->setVisible(custom);
    reload();
}

insight::ReportSpec InsightScreen::specFor(const QString &key) const
{
    insight::ReportSpec spec;
    spec.key = key;
    spec.now = m_workspace->now();
    spec.owner = m_owner->currentData().toString();
    spec.journey = m_journey->currentData().toString();
    spec.segment = m_segment->currentData().toString();
    if (insight::isMoneyReport(key))
        spec.currency = m_currency->currentData().toString();
    if (key == u"purchase-advocacy"_s)
        spec.by = m_by->currentData().toString();
    if (key == u"quadrant"_s)
        spec.top = mostDots;
    if (key == u"win-rate"_s)
        spec.by = m_winsBy->currentData().toString();
    if (key == u"funnel"_s)
        spec.mode = m_mode->currentData().toString();
    if (const JourneyControls *controls = m_controls.value(key))
        controls->apply(spec);
    if (const QComboBox *model = m_models.value(key))
        spec.model = model->currentData().toString();
    if (key == u"attribution"_s)
        spec.outcome = u"both"_s;
    if (key == u"cohorts"_s)
        spec.outcome = m_cohortsOf->currentData().toString();
    if (key == u"heatmap"_s)
        spec.count = m_heatOf->currentData().toString();
    spec.withPeople = true;
    spec.share = m_share->value() / 100.0;
    const Calendar calendar = m_workspace->calendar();
    const QDate today = calendar.dayOf(spec.now);
    const QString period = m_period->currentData().toString();
    if (period == u"12"_s)
        spec.from = calendar.startOf(QDate(today.year(), today.month(), 1).addMonths(-11));
    else if (period == u"year"_s)
        spec.from = calendar.startOf(QDate(today.year(), 1, 1));
    if (period == u"custom"_s) {
        const QDate from = m_from->lastValue()->date(), to = m_to->lastValue()->date();
        spec.from = calendar.startOf(from);
        spec.to = calendar.startOf(to.addDays(1));
    }
    return spec;
}

void InsightScreen::reload()
{
    m_touched = insight::allFacts;
    refresh();
}

void InsightScreen::noteChange(const ChangeSet &changes)
{
    // Who is in a segment may follow from anything.
    const bool segment = !m_segment->currentData().toString().isEmpty();
    m_touched |= segment ? insight::allFacts : factsTouched(changes);
    for (const char *table : {"person", "journey", "stage", "segment", "purchase"})
        m_listsStale |= changes.touches(table);
    if (isVisible() && (m_touched || m_listsStale))
        m_refresh.start();
}

/// Asks again for the reports that read what has changed since they were asked; the others stay as they are.
void InsightScreen::refresh()
{
    if (!m_workspace)
        return;
    if (std::exchange(m_listsStale, false)) {
        fillJourneys();
        fillOwners();
        fillSegments();
    }
    fillStages();
    const insight::Facts touched = std::exchange(m_touched, {});
    for (Block &block : m_blocks)
        block.stale |= bool(insight::factsOf(specFor(block.key)) & touched);
    askStale();
}

/// Only what can be seen is computed; the other sections when they are looked at.
void InsightScreen::askStale()
{
    for (Block &block : m_blocks) {
        if (block.stale &&
            (block.section == m_sections->currentIndex() || block.key == u"purchase-advocacy"_s))
            ask(block);
    }
}

void InsightScreen::showSection(int section)
{
    for (int i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setVisible(i == section);
    askStale();
}

void InsightScreen::ask(Block &block)
{
    if (!m_workspace || !block.card)
        return;
    block.stale = false;
    block.card->setComputing();
    if (block.asking) {
        block.again = true;
        return;
    }
    block.asking = true;
    block.work = std::make_shared<Work>();
    const qsizetype at = &block - m_blocks.constData();
    onAnswer(m_workspace->report(specFor(block.key), block.work), this,
             [this, at](const Result<insight::ReportValue> &report) { answered(m_blocks[at], report); });
}

void InsightScreen::answered(Block &block, const Result<insight::ReportValue> &report)
{
    block.asking = false;
    const bool stopped = std::exchange(block.work, nullptr)->isCancelled();
    if (!stopped && report)
        take(block, *report); // even where something newer was asked: it shows that the slider moves
    else if (!stopped)
        block.card->setFailed(report.error());
    if (std::exchange(block.again, false))
        ask(block);
}

void InsightScreen::take(Block &block, const insight::ReportValue &report)
{
    block.card->setReport(report);
    if (block.key == u"purchase-advocacy"_s)
        showTotals(report);
    if (block.key != u"ledger"_s)
        return;
    m_total->setText(tr("Total %1").arg(moneyOf(report.totals.value(u"total"_s).toObject())));
    const int change = columnOf(report, u"rank_change"_s);
    QList<int> risers;
    for (int row = 0; row < report.rows.size(); ++row) {
        if (change >= 0 && report.rows[row][change].number.value_or(0) > 0)
            risers.append(row);
    }
    std::stable_sort(risers.begin(), risers.end(), [&](int a, int b) {
        return *report.rows[a][change].number > *report.rows[b][change].number;
    });
    QStringList names;
    for (const int row : risers.mid(0, 3)) {
        names.append(tr("%1 (from place %2 to %3)")
                         .arg(cellText(report, row, 0),
                              cellText(report, row, columnOf(report, u"rank_purchase"_s)),
                              cellText(report, row, columnOf(report, u"rank_advocacy"_s))));
    }
    m_hidden->setVisible(!names.isEmpty());
    m_hidden->setText(tr("Hidden advocates: %1").arg(names.join(u", "_s)));
    tint(m_hidden, theme::colours().advocacy);
}

void InsightScreen::showTotals(const insight::ReportValue &report)
{
    const QJsonObject total = report.totals.value(u"total"_s).toObject();
    for (const auto &[key, label] : m_figures) {
        const QJsonValue value = total.value(key);
        label->setText(value.isObject() ? moneyOf(value.toObject()) : QLocale().toString(value.toInteger()));
        if (key == u"purchase"_s)
            tint(label, theme::colours().purchase);
        if (key == u"advocacy"_s)
            tint(label, theme::colours().advocacy);
    }
    m_leftOut->setText(insight::leftOutText(report));
    m_leftOut->setVisible(!report.others.isEmpty());
}

void InsightScreen::showPeople(const QString &title, const std::vector<std::int64_t> &people)
{
    showPeopleList(this, m_workspace, title, people,
                   [this](PersonId person) { emit personRequested(person); });
}

/// A handout of what the page shows.
bool InsightScreen::print()
{
    QFileDialog *dialog =
        files::makeSaveDialog(this, tr("Export page as PDF"), u"PDF (*.pdf)"_s,
                              u"%1-insight.pdf"_s.arg(QFileInfo(m_workspace->path()).completeBaseName()));
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (exportPdf(path))
            emit told(tr("Exported to %1").arg(path));
    });
    dialog->open();
    return true;
}

bool InsightScreen::exportPdf(const QString &path)
{
    QList<insight::ReportValue> reports;
    for (const Block &block : m_blocks) {
        if (block.section == m_sections->currentIndex() && block.card->report())
            reports.append(*block.card->report());
    }
    const QString name = m_workspace ? QFileInfo(m_workspace->path()).completeBaseName() : QString();
    const Status status = writeReportPdf(reports, name, path);
    if (!status)
        emit failed(status.error(), [this, path] { exportPdf(path); });
    return status.ok();
}

} // namespace vouch::ui
