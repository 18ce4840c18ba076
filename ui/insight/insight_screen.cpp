// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/insight_screen.h"

#include "core/base/text.h"
#include "core/insight/report_words.h"
#include "core/store/event_facts.h"
#include "core/workspace/workspace.h"
#include "ui/insight/report_card.h"
#include "ui/insight/share_controls.h"
#include "ui/paper/report_pdf.h"
#include "ui/parts/date_box.h"
#include "ui/parts/date_period.h"
#include "ui/parts/file_dialogs.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/people_list.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/wrap_layout.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

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

void InsightScreen::fillStages()
{
    const QStringList stages = m_stages.value(m_journey->currentData().toString());
    for (const Block &block : std::as_const(m_blocks))
        block.card->setStages(stages);
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
        if (block.card->key() == u"funnel"_s)
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
    for (const Block &block : std::as_const(m_blocks)) {
        block.card->setHighlight(block.section == m_journeySection ? m_stage : QString());
        if (block.card->key() == u"next-stage"_s)
            block.card->chooseStage(m_stage);
    }
    reload();
}

void InsightScreen::setShare(int hundredths)
{
    m_share->setShare(hundredths);
}

void InsightScreen::periodChosen()
{
    const bool custom = m_period->currentData() == u"custom"_s;
    m_from->setVisible(custom);
    m_to->setVisible(custom);
    reload();
}

insight::ReportSpec InsightScreen::specFor(const ReportCard &card) const
{
    insight::ReportSpec spec;
    spec.now = m_workspace->now();
    spec.owner = m_owner->currentData().toString();
    spec.journey = m_journey->currentData().toString();
    spec.segment = m_segment->currentData().toString();
    if (insight::isMoneyReport(card.key()))
        spec.currency = m_currency->currentData().toString();
    if (card.key() == u"purchase-advocacy"_s)
        spec.by = m_by->currentData().toString();
    spec.withPeople = true;
    spec.share = m_share->share();
    card.ask(spec);
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
        fillChoices();
        fillSegments();
    }
    fillStages();
    const insight::Facts touched = std::exchange(m_touched, {});
    for (Block &block : m_blocks)
        block.stale |= bool(insight::factsOf(specFor(*block.card)) & touched);
    askStale();
}

/// Only what can be seen is computed; the other sections when they are looked at.
void InsightScreen::askStale()
{
    for (Block &block : m_blocks) {
        if (block.stale &&
            (block.section == m_sections->currentIndex() || block.card->key() == u"purchase-advocacy"_s))
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
    if (!m_workspace)
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
    onAnswer(m_workspace->report(specFor(*block.card), block.work), this,
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
    if (block.card->key() == u"purchase-advocacy"_s)
        showTotals(report);
    if (block.card->key() == u"ledger"_s)
        m_share->showLedger(report);
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
