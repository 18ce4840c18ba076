// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_screen.h"

#include "core/base/background.h"
#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/paper/report_files.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/row_keeper.h"
#include "ui/parts/text_width.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/usable.h"
#include "ui/reports/pack_options.h"
#include "ui/reports/page_preview.h"
#include "ui/reports/verify_card.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QFuture>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int sideWidth = 316;

QToolButton *iconButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(theme::icon(icon));
    setTip(button, name);
    button->setAccessibleName(name);
    button->setMinimumSize(28, 28);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QString packIcon(const QString &key)
{
    static const QHash<QString, QString> icons{
        {u"owner-month"_s, u"calendar"_s}, {u"sales-week"_s, u"chart"_s}, {u"advocacy"_s, u"advocacy"_s},
        {u"board"_s, u"board"_s},          {u"person"_s, u"person"_s},    {u"day"_s, u"calendar"_s}};
    return icons.value(key, u"file"_s);
}

} // namespace

ReportsScreen::ReportsScreen(QWidget *parent)
    : Screen(parent)
{
    buildActions();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildSide());
    row->addWidget(buildPaper(), 1);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(120);
    connect(&m_refresh, &QTimer::timeout, this, &ReportsScreen::ask);
    m_slow.setSingleShot(true);
    m_slow.setInterval(300);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_preview->setBusy(true);
        m_stack->setCurrentIndex(PreviewPage);
    });
    m_exportSlow.setSingleShot(true);
    m_exportSlow.setInterval(300);
    connect(&m_exportSlow, &QTimer::timeout, this, [this] {
        showProgress();
        m_busy->show();
        m_progress.start();
    });
    m_progress.setInterval(250);
    connect(&m_progress, &QTimer::timeout, this, &ReportsScreen::showProgress);
    m_pack = QSettings().value(u"reportPack"_s, u"owner-month"_s).toString();
    if (!insight::packOf(m_pack))
        m_pack = u"owner-month"_s;
    choosePack(m_pack);
}

ReportsScreen::~ReportsScreen()
{
    for (const std::shared_ptr<Work> &work : {m_asked, m_work}) {
        if (work)
            work->cancel();
    }
}

void ReportsScreen::buildActions()
{
    m_formats = new QMenu(this);
    const QList<std::pair<QString, QString>> formats{{u"pdf"_s, tr("PDF, to print and send…")},
                                                     {u"xlsx"_s, tr("Spreadsheet with charts (XLSX)…")},
                                                     {u"html"_s, tr("Web page in one file (HTML)…")},
                                                     {u"png"_s, tr("Pictures of the pages (PNG)…")},
                                                     {u"svg"_s, tr("Vector pictures of the pages (SVG)…")},
                                                     {u"csv"_s, tr("Tables (CSV)…")}};
    for (const auto &[format, text] : formats)
        connect(m_formats->addAction(text), &QAction::triggered, this,
                [this, key = format] { chooseFile(key); });
    m_export = new QAction(theme::icon(u"export"_s), tr("Export"), this);
    m_export->setObjectName(u"export-report"_s);
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_export->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setTip(m_export, tr("Write these pages to a file (Ctrl+Shift+E)"));
    setUsable(m_export, false, tr("There are no pages yet."));
    addAction(m_export);
    connect(m_export, &QAction::triggered, this, &ReportsScreen::popupExport);
    m_print = new QAction(theme::icon(u"print"_s), tr("Print"), this);
    m_print->setObjectName(u"print-report"_s);
    setTip(m_print, tr("Print these pages (Ctrl+P)"));
    setUsable(m_print, false, tr("There are no pages yet."));
    connect(m_print, &QAction::triggered, this, &ReportsScreen::print);
}

QWidget *ReportsScreen::buildSide()
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    widthWithText(scroll, Width::Side, sideWidth);
    scroll->setAccessibleName(tr("Reports and their options"));
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 14, 14, 16);
    column->setSpacing(10);
    m_packs = new QListWidget;
    m_packs->setAccessibleName(tr("Reports"));
    setFocusProxy(m_packs);
    m_packs->setObjectName(u"packs"_s);
    m_packs->setIconSize({18, 18});
    m_packs->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_packs->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int height = std::max(32, fontMetrics().height() + 14);
    for (const insight::Pack &pack : insight::packs()) {
        auto *item = new QListWidgetItem(theme::icon(packIcon(pack.key)), pack.title, m_packs);
        item->setData(Qt::UserRole, pack.key);
        item->setSizeHint({100, height});
    }
    m_packs->setFixedHeight(height * m_packs->count() + 4);
    connect(m_packs, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(Qt::UserRole).toString() != m_pack)
            choosePack(item->data(Qt::UserRole).toString());
    });
    column->addWidget(m_packs);
    m_about = paragraph({}, u"soft"_s);
    column->addWidget(m_about);
    m_form = new PackForm;
    connect(m_form, &PackForm::changed, &m_refresh, qOverload<>(&QTimer::start));
    connect(m_form, &PackForm::styleChanged, this, &ReportsScreen::layoutPages);
    connect(m_form, &PackForm::failed, this, [this](const Error &error) { emit failed(error, {}); });
    column->addWidget(m_form);
    auto *zone = new VerifyZone;
    connect(zone, &VerifyZone::chosen, this, &ReportsScreen::verify);
    column->addWidget(zone);
    column->addWidget(paragraph(tr("Handed out lately"), u"heading"_s));
    m_noRuns = paragraph(tr("Nothing yet. What you export is listed here with its time."), u"small"_s);
    column->addWidget(m_noRuns);
    m_runs = new QListWidget;
    m_runs->setAccessibleName(tr("Handed out lately"));
    m_runs->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_runs->setWordWrap(true);
    m_runs->setSpacing(2);
    m_runs->setMinimumHeight(96);
    m_runRows = new RowKeeper(m_runs, m_runs->model(),
                              [](const QModelIndex &index) { return index.data(runRole).toString(); });
    connect(m_runs, &QListWidget::itemActivated, this, &ReportsScreen::repeatRun);
    column->addWidget(m_runs, 1);
    column->addStretch();
    scroll->setWidget(side);
    return scroll;
}

QWidget *ReportsScreen::buildPaper()
{
    auto *paper = new QWidget;
    auto *column = new QVBoxLayout(paper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildPageBar());
    m_result = new VerifyCard;
    auto *holder = new QVBoxLayout;
    holder->setContentsMargins(12, 0, 12, 0);
    holder->addWidget(m_result);
    column->addLayout(holder);
    connect(m_result, &VerifyCard::closed, this, [this] { m_preview->setFocus(); });
    m_stack = new QStackedWidget;
    m_preview = new PagePreview;
    m_stack->addWidget(m_preview);
    m_stack->addWidget(buildMessage());
    column->addWidget(m_stack, 1);
    connect(m_preview, &PagePreview::pageChanged, this, [this](int page, int last, int count) {
        m_pageText->setText(count == 0     ? QString()
                            : last == page ? tr("Page %1 of %2").arg(page + 1).arg(count)
                                           : tr("Pages %1–%2 of %3").arg(page + 1).arg(last + 1).arg(count));
        m_pageButtons[0]->setEnabled(page > 0);
        m_pageButtons[1]->setEnabled(last + 1 < count);
    });
    connect(m_preview, &PagePreview::zoomChanged, this,
            [this](int percent) { m_zoomText->setText(tr("%1 %").arg(percent)); });
    return paper;
}

QWidget *ReportsScreen::buildPageBar()
{
    auto *bar = new QFrame;
    bar->setProperty("surface", u"bar"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(4);
    auto *before = iconButton(u"up"_s, tr("Page before (Page up)"));
    auto *after = iconButton(u"down"_s, tr("Next page (Page down)"));
    m_pageButtons = {before, after};
    connect(before, &QToolButton::clicked, this,
            [this] { m_preview->goToPage(m_preview->currentPage() - m_preview->sideBySide()); });
    connect(after, &QToolButton::clicked, this,
            [this] { m_preview->goToPage(m_preview->currentPage() + m_preview->sideBySide()); });
    m_pageText = paragraph();
    m_pageText->setWordWrap(false);
    row->addWidget(before);
    row->addWidget(after);
    row->addSpacing(6);
    row->addWidget(m_pageText);
    row->addStretch(1);
    m_busy = new QWidget;
    auto *busy = new QHBoxLayout(m_busy);
    busy->setContentsMargins(0, 0, 0, 0);
    m_busyText = paragraph({}, u"soft"_s);
    m_busyText->setWordWrap(false);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancel-export"_s);
    cancel->setProperty("kind", u"quiet"_s);
    connect(cancel, &QPushButton::clicked, this, &ReportsScreen::cancelExport);
    busy->addWidget(m_busyText);
    busy->addWidget(cancel);
    m_busy->hide();
    row->addWidget(m_busy);
    row->addStretch(1);
    m_zoomText = paragraph({}, u"soft"_s);
    m_zoomText->setWordWrap(false);
    row->addWidget(m_zoomText);
    const QList<std::pair<QString, int>> zooms{
        {tr("Fit"), 0}, {u"50 %"_s, 50}, {u"100 %"_s, 100}, {u"150 %"_s, 150}, {u"200 %"_s, 200}};
    auto *menu = new QMenu(bar);
    for (const auto &[text, percent] : zooms)
        connect(menu->addAction(percent == 0 ? tr("Fit the width (0)") : text), &QAction::triggered, this,
                [this, value = percent] { m_preview->setZoom(value); });
    auto *zoom = iconButton(u"search"_s, tr("Size of the pages (+ and −)"));
    zoom->setMenu(menu);
    zoom->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(zoom);
    return bar;
}

QWidget *ReportsScreen::buildMessage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(48, 24, 48, 24);
    column->addStretch(2);
    m_messageTitle = paragraph({}, u"title"_s);
    m_messageText = paragraph({}, u"soft"_s);
    m_retry = new QPushButton(tr("Try again"));
    connect(m_retry, &QPushButton::clicked, this, &ReportsScreen::ask);
    for (QLabel *label : {m_messageTitle, m_messageText}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addWidget(m_retry, 0, Qt::AlignCenter);
    column->addStretch(3);
    return page;
}

void ReportsScreen::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    m_form->setWorkspace(workspace);
    connect(workspace.get(), &Workspace::changed, this, [this] {
        m_stale = true;
        m_verifiedBefore = true;
        if (isVisible())
            m_refresh.start();
    });
    showRuns();
    if (isVisible())
        m_refresh.start();
}

void ReportsScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    if (m_stale && m_workspace)
        m_refresh.start();
}

void ReportsScreen::focusFilter()
{
    m_packs->setFocus(Qt::ShortcutFocusReason);
}

void ReportsScreen::choosePack(const QString &key)
{
    const std::optional<insight::Pack> pack = insight::packOf(key);
    if (!pack)
        return;
    m_pack = key;
    m_toPrint = {};
    m_printDay = false;
    QSettings().setValue(u"reportPack"_s, key);
    for (int i = 0; i < m_packs->count(); ++i) {
        if (m_packs->item(i)->data(Qt::UserRole).toString() == key)
            m_packs->setCurrentRow(i);
    }
    m_about->setText(pack->about);
    m_form->setPack(*pack);
    if (m_workspace)
        m_refresh.start();
}

bool ReportsScreen::open(const Target &target)
{
    const auto *sheet = std::get_if<SheetTarget>(&target);
    if (sheet)
        printSheetOf(sheet->person, sheet->name);
    const auto *day = std::get_if<DayTarget>(&target);
    if (day)
        printDayOf(day->owner);
    return sheet || day;
}

void ReportsScreen::printDayOf(const QString &owner)
{
    choosePack(u"day"_s);
    m_form->setOwner(owner);
    m_printDay = true;
    m_refresh.stop();
    ask();
}

void ReportsScreen::printSheetOf(PersonId person, const QString &name)
{
    choosePack(u"person"_s);
    m_form->setPerson(person, name);
    m_toPrint = person;
    m_refresh.stop();
    ask();
}

void ReportsScreen::ask()
{
    if (!m_workspace)
        return;
    m_stale = false;
    // A verdict that stands beside new pages is about what they show.
    if (std::exchange(m_verifiedBefore, false) && !m_result->isHidden() && !m_verified.isEmpty())
        verify(m_verified);
    if (m_asked)
        m_asked->cancel(); // what is on its way is of other pages
    m_asked = std::make_shared<Work>();
    const Result<QList<insight::ReportSpec>> specs = insight::packSpecs(m_pack, m_form->options());
    if (!specs) {
        const bool person = insight::packOf(m_pack)->layout == insight::Pack::Layout::Person;
        showMessage(person ? tr("Whose sheet?") : tr("These pages cannot be made"),
                    person ? tr("Type a name on the left and choose the person.") : specs.error().text,
                    false);
        return;
    }
    m_slow.start();
    QList<QFuture<Result<insight::ReportValue>>> asked;
    for (const insight::ReportSpec &spec : *specs)
        asked.append(m_workspace->report(spec, m_asked));
    onAnswer(QtFuture::whenAll(asked.begin(), asked.end()), this,
             [this, work = m_asked](const QList<QFuture<Result<insight::ReportValue>>> &reports) {
                 if (!work->isCancelled())
                     answered(reports);
             });
}

void ReportsScreen::answered(const QList<QFuture<Result<insight::ReportValue>>> &reports)
{
    Handout handout;
    for (const auto &future : reports) {
        const Result<insight::ReportValue> report = future.result();
        if (!report) {
            m_slow.stop();
            showMessage(tr("These pages cannot be made"), report.error().text, true);
            return;
        }
        handout.reports.append(*report);
    }
    const insight::Pack pack = *insight::packOf(m_pack);
    handout.pack = m_pack;
    handout.title = pack.layout == insight::Pack::Layout::Person
                        ? handout.reports.first().totals.value(u"name"_s).toString()
                    : pack.layout == insight::Pack::Layout::Day ? handout.reports.first().title
                                                                : pack.title;
    handout.layout = pack.layout;
    handout.landscape = pack.landscape;
    handout.workspace = QFileInfo(m_workspace->path()).completeBaseName();
    handout.madeAt = m_workspace->now();
    m_handout = handout;
    const PersonId shown(handout.reports.first().spec.person);
    m_printThen = m_toPrint.isValid() && pack.layout == insight::Pack::Layout::Person && shown == m_toPrint;
    if (m_printThen)
        m_toPrint = {};
    if (std::exchange(m_printDay, false) && pack.layout == insight::Pack::Layout::Day)
        m_printThen = true;
    layoutPages();
}

void ReportsScreen::layoutPages()
{
    if (m_handout.reports.isEmpty())
        return;
    m_handout.logo = m_form->logo();
    const int generation = ++m_layoutGeneration;
    onAnswer(inBackground([handout = m_handout] { return std::make_shared<ReportPages>(handout); }), this,
             [this, generation](const std::shared_ptr<ReportPages> &pages) {
                 if (generation != m_layoutGeneration)
                     return;
                 pages->drawCharts();
                 m_slow.stop();
                 m_preview->setPages(pages);
                 m_stack->setCurrentIndex(PreviewPage);
                 setUsable(m_export, !m_work, tr("A file is being written; wait for it, or cancel it."));
                 setUsable(m_print, true, {});
                 if (std::exchange(m_printThen, false))
                     print();
                 const int count = pages->count();
                 emit announced(tr("%1, %n page(s)", nullptr, count).arg(m_handout.title));
             });
}

void ReportsScreen::showMessage(const QString &title, const QString &text, bool retry)
{
    ++m_layoutGeneration;
    m_handout.reports.clear();
    for (QAction *action : {m_export, m_print})
        setUsable(action, false, tr("There are no pages yet."));
    m_messageTitle->setText(title);
    m_messageText->setText(safeForDisplay(text));
    m_retry->setVisible(retry);
    m_preview->setPages(nullptr);
    m_stack->setCurrentIndex(MessagePage);
    emit announced(title + u". "_s + text);
}

} // namespace vouch::ui
