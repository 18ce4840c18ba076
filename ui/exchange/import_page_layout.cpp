// SPDX-License-Identifier: GPL-3.0-or-later
// How the four steps of the import page are laid out.
#include "ui/exchange/counts_strip.h"
#include "ui/exchange/doubt_list.h"
#include "ui/exchange/draft_model.h"
#include "ui/exchange/import_page.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/theme.h"
#include "ui/parts/wrap_layout.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

QTableView *table(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setModel(model);
    view->setAccessibleName(name);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(std::max(30, view->fontMetrics().height() + 12));
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

QWidget *labelled(const QString &text, QComboBox *box, QWidget *parent)
{
    auto *cell = new QWidget(parent);
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QLabel *label = paragraph(text, u"small"_s, cell);
    label->setBuddy(box);
    box->setAccessibleName(text);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    layout->addWidget(label);
    layout->addWidget(box);
    return cell;
}

} // namespace

QWidget *ImportPage::makeChoose()
{
    auto *page = new QWidget(m_steps);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(2);
    auto *picture = new PlainLabel(page);
    picture->setPixmap(theme::icon(u"import"_s, &Colours::accent).pixmap(48, 48));
    picture->setAlignment(Qt::AlignCenter);
    layout->addWidget(picture);
    auto *title = paragraph(tr("Drop files here, or choose them"), u"title"_s, page);
    title->setAlignment(Qt::AlignCenter);
    layout->addWidget(title);
    auto *text = paragraph(
        tr("LinkedIn connections, Google contacts, vCards, Shopify orders, deals and stage histories of other "
           "programs, and any table with names (CSV). You see what would happen before anything changes."),
        u"soft"_s, page);
    text->setAlignment(Qt::AlignCenter);
    text->setMaximumWidth(520);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    auto *choose = new QPushButton(tr("Choose files…"), page);
    choose->setProperty("kind", u"primary"_s);
    connect(choose, &QPushButton::clicked, this, &ImportPage::chooseRequested);
    layout->addWidget(choose, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

QWidget *ImportPage::makeOptions()
{
    auto *box = new QFrame(m_steps);
    box->setProperty("surface", u"card"_s);
    auto *layout = new WrapLayout(box);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(16);
    m_journey = new QComboBox(box);
    m_journey->setObjectName(u"import-journey"_s);
    m_stage = new QComboBox(box);
    m_stage->setObjectName(u"import-stage"_s);
    m_match = new QComboBox(box);
    m_match->setObjectName(u"import-match"_s);
    using Match = ImportOptions::Match;
    m_match->addItem(tr("Add new, update known"), static_cast<int>(Match::CreateAndUpdate));
    m_match->addItem(tr("Only add new"), static_cast<int>(Match::CreateOnly));
    m_match->addItem(tr("Only update known"), static_cast<int>(Match::UpdateOnly));
    m_update = new QComboBox(box);
    m_update->setObjectName(u"import-update"_s);
    using Update = ImportOptions::Update;
    m_update->addItem(tr("The file’s take their place"), static_cast<int>(Update::Replace));
    m_update->addItem(tr("Stay, and are listed"), static_cast<int>(Update::Keep));
    m_update->addItem(tr("Stay; more is added"), static_cast<int>(Update::Append));
    m_encoding = new QComboBox(box);
    m_encoding->setObjectName(u"import-encoding"_s);
    m_encoding->addItem(tr("As found"), QString());
    for (const QString &name : {u"UTF-8"_s, u"UTF-16LE"_s, u"GB18030"_s, u"Big5"_s, u"Shift_JIS"_s,
                                u"windows-1252"_s, u"windows-1251"_s, u"ISO-8859-15"_s})
        m_encoding->addItem(name, name);
    m_encodingBox = labelled(tr("Characters"), m_encoding, box);
    layout->addWidget(labelled(tr("Put new people on"), m_journey, box), 1);
    layout->addWidget(labelled(tr("At the stage"), m_stage, box), 1);
    m_journeyHint = paragraph(
        tr("This file says itself what stands where: its people or deals go on the journey of the file."), u"small"_s, box);
    m_journeyHint->setObjectName(u"import-own-journey"_s);
    m_journeyHint->hide();
    layout->addWidget(m_journeyHint, 2);
    layout->addWidget(labelled(tr("People"), m_match, box), 1);
    layout->addWidget(labelled(tr("Values that differ"), m_update, box), 1);
    layout->addWidget(m_encodingBox, 1);
    connect(m_journey, &QComboBox::currentIndexChanged, this, [this] {
        fillStages();
        optionsChanged();
    });
    connect(m_stage, &QComboBox::currentIndexChanged, this, &ImportPage::optionsChanged);
    connect(m_match, &QComboBox::currentIndexChanged, this, &ImportPage::optionsChanged);
    connect(m_update, &QComboBox::currentIndexChanged, this, &ImportPage::optionsChanged);
    connect(m_encoding, &QComboBox::activated, this, &ImportPage::lookAtFiles);
    return box;
}

QWidget *ImportPage::makeCheck()
{
    auto *page = new QWidget(m_steps);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *body = new QWidget(page);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    auto *list = new QWidget(body);
    m_fileList = new QVBoxLayout(list);
    m_fileList->setContentsMargins(0, 0, 0, 0);
    m_fileList->setSpacing(4);
    head->addWidget(list, 1);
    auto *other = new QPushButton(tr("Choose other files…"), body);
    other->setProperty("kind", u"quiet"_s);
    connect(other, &QPushButton::clicked, this, &ImportPage::chooseRequested);
    head->addWidget(other, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(makeOptions());
    m_doubts = new DoubtList(body);
    m_doubts->setObjectName(u"import-doubts"_s);
    connect(m_doubts, &DoubtList::chosen, this, [this](const QString &key, const QString &reading) {
        m_readings.insert(key, reading);
        lookAtFiles();
    });
    layout->addWidget(m_doubts);
    m_will = new CountsStrip(CountsStrip::Tense::Will, body);
    layout->addWidget(m_will);
    m_tabs = new QTabWidget(body);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    QTableView *drafts = table(m_drafts, tr("First people of the files"), m_tabs);
    drafts->horizontalHeader()->setDefaultSectionSize(170);
    // Columns that the files leave empty push no other out of view.
    connect(m_drafts, &QAbstractItemModel::modelReset, drafts, [this, drafts] {
        for (int column = 0; column < m_drafts->columnCount(); ++column)
            drafts->setColumnHidden(column, m_drafts->isEmpty(column));
    });
    QTableView *issues = table(m_issues, tr("Rows worth a look"), m_tabs);
    issues->setColumnWidth(IssueModel::Line, 72);
    issues->setColumnWidth(IssueModel::Reason, 640);
    m_tabs->addTab(drafts, tr("First people"));
    m_tabs->addTab(issues, tr("Worth a look"));
    layout->addWidget(m_tabs, 1);
    outer->addWidget(body, 1);

    auto *foot = new QFrame(page);
    foot->setProperty("surface", u"foot"_s);
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(24, 12, 24, 12);
    m_counts = paragraph({}, u"soft"_s, foot);
    m_counts->setObjectName(u"import-counts"_s);
    auto *leave = new QPushButton(tr("Cancel"), foot);
    connect(leave, &QPushButton::clicked, this, [this] {
        stopCounting();
        ++m_generation;
        setStep(Choose);
        emit screenRequested(u"back"_s);
    });
    m_go = new QPushButton(tr("Import"), foot);
    m_go->setObjectName(u"import-go"_s);
    m_go->setProperty("kind", u"primary"_s);
    m_go->setEnabled(false);
    connect(m_go, &QPushButton::clicked, this, &ImportPage::run);
    buttons->addWidget(m_counts, 1);
    buttons->addWidget(leave);
    buttons->addWidget(m_go);
    outer->addWidget(foot);
    return page;
}

QWidget *ImportPage::makeRun()
{
    auto *page = new QWidget(m_steps);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(2);
    auto *title = paragraph(tr("Importing"), u"title"_s, page);
    title->setAlignment(Qt::AlignCenter);
    layout->addWidget(title);
    m_bar = new QProgressBar(page);
    m_bar->setFixedWidth(420);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the import"));
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    m_runText = paragraph({}, u"soft"_s, page);
    m_runText->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_runText);
    auto *hint = paragraph(tr("You can go on working meanwhile."), u"small"_s, page);
    hint->setAlignment(Qt::AlignCenter);
    layout->addWidget(hint);
    m_cancel = new QPushButton(tr("Cancel"), page);
    m_cancel->setObjectName(u"import-cancel"_s);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_running)
            m_running->cancel();
        refreshProgress();
    });
    layout->addWidget(m_cancel, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

QWidget *ImportPage::makeShow()
{
    auto *page = new QWidget(m_steps);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    m_resultTitle = paragraph({}, u"display"_s, page);
    m_resultTitle->setObjectName(u"import-result"_s);
    m_resultText = paragraph({}, u"soft"_s, page);
    m_resultText->setObjectName(u"import-result-text"_s);
    layout->addWidget(m_resultTitle);
    layout->addWidget(m_resultText);
    m_did = new CountsStrip(CountsStrip::Tense::Did, page);
    layout->addWidget(m_did);
    auto *buttons = new QHBoxLayout;
    m_board = new QPushButton(tr("Go to the board"), page);
    m_board->setObjectName(u"import-board"_s);
    m_board->setProperty("kind", u"primary"_s);
    connect(m_board, &QPushButton::clicked, this, [this] { emit screenRequested(u"board"_s); });
    m_undo = new QPushButton(theme::icon(u"undo"_s), tr("Undo this import"), page);
    m_undo->setObjectName(u"import-undo"_s);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_board->setFocus(); // not wherever a disabled button leaves it
        m_undo->setEnabled(false);
        emit undoRequested(m_result.operation);
    });
    m_save = new QPushButton(theme::icon(u"export"_s), tr("Save problems as CSV…"), page);
    connect(m_save, &QPushButton::clicked, this, &ImportPage::saveErrors);
    auto *more = new QPushButton(tr("Import more…"), page);
    more->setProperty("kind", u"quiet"_s);
    connect(more, &QPushButton::clicked, this, &ImportPage::chooseRequested);
    for (QPushButton *button : {m_board, m_undo, m_save, more})
        buttons->addWidget(button);
    buttons->addStretch();
    layout->addLayout(buttons);
    m_errorTable = table(m_errors, tr("Rows that were skipped or could not be read"), page);
    m_errorTable->setColumnWidth(IssueModel::Line, 72);
    m_errorTable->setColumnWidth(IssueModel::Reason, 640);
    layout->addWidget(m_errorTable, 1);
    layout->addStretch();
    return page;
}

} // namespace vouch::ui
