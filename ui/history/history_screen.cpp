// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_screen.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/history/back_panel.h"
#include "ui/history/history_bar.h"
#include "ui/history/history_delegate.h"
#include "ui/history/history_model.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/row_keeper.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/usable.h"

#include <QBoxLayout>
#include <QFrame>
#include <QFuture>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QShowEvent>
#include <QStackedWidget>
#include <utility>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int pageSize = 200;

} // namespace

HistoryScreen::HistoryScreen(QWidget *parent)
    : Screen(parent)
    , m_model(new HistoryModel(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListView(m_stack))
    , m_undo(new QAction(theme::icon(u"undo"_s), tr("Undo selected"), this))
    , m_redo(new QAction(theme::icon(u"redo"_s), tr("Redo"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makeChoice());
    buildFilterAndBack();
    layout->addWidget(m_stack, 1);
    m_list->setObjectName(u"history-list"_s);
    m_list->setAccessibleName(tr("Changes, newest first"));
    m_keeper = new RowKeeper(m_list, m_model, [](const QModelIndex &index) {
        return index.data(HistoryModel::OperationRole).toString();
    });
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_stack->addWidget(m_list);
    m_stack->addWidget(makeEmpty());
    m_stack->setCurrentIndex(1);

    m_undo->setObjectName(u"history-undo"_s);
    setTip(m_undo, tr("Take the selected change back (Delete)"));
    m_undo->setEnabled(false);
    m_redo->setObjectName(u"history-redo"_s);
    setTip(m_redo, tr("Do again what was undone last"));
    connect(m_undo, &QAction::triggered, this, &HistoryScreen::turnSelected);
    connect(m_redo, &QAction::triggered, this, &HistoryScreen::redo);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryScreen::showSelection);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryScreen::showSelection);
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        if (m_undo->isEnabled())
            m_undo->trigger();
        else
            emit told(whyNot(m_undo));
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > m_list->verticalScrollBar()->maximum() - 400)
            loadMore();
    });
    setFocusProxy(m_list);
}

QWidget *HistoryScreen::makeEmpty()
{
    auto *page = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(1);
    m_emptyTitle = paragraph({}, u"title"_s, page);
    m_emptyText = paragraph({}, u"soft"_s, page);
    for (QLabel *label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    layout->addStretch(2);
    return page;
}

QWidget *HistoryScreen::makeChoice()
{
    m_choice = new QFrame(this);
    m_choice->setObjectName(u"history-choice"_s);
    m_choice->setProperty("surface", u"card"_s);
    auto *layout = new QVBoxLayout(m_choice);
    m_choiceText = paragraph({}, u"heading"_s, m_choice);
    layout->addWidget(m_choiceText);
    m_choiceHint = paragraph({}, u"soft"_s, m_choice);
    layout->addWidget(m_choiceHint);
    auto *row = new QHBoxLayout;
    m_keepLater = new QPushButton(tr("Keep later changes"), m_choice);
    m_keepLater->setObjectName(u"history-keep"_s);
    m_keepLater->setProperty("kind", u"primary"_s);
    m_alsoLater = new QPushButton(m_choice);
    m_alsoLater->setObjectName(u"history-also"_s);
    auto *cancel = new QPushButton(tr("Cancel"), m_choice);
    cancel->setProperty("kind", u"quiet"_s);
    connect(m_keepLater, &QPushButton::clicked, this, [this] { resolve(UndoConflict::KeepLater); });
    connect(m_alsoLater, &QPushButton::clicked, this, [this] { resolve(UndoConflict::AlsoLater); });
    connect(cancel, &QPushButton::clicked, this, [this] { resolve(UndoConflict::Ask); });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_choice);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, cancel, &QPushButton::click);
    row->addWidget(m_keepLater);
    row->addWidget(m_alsoLater);
    row->addWidget(cancel);
    row->addStretch();
    layout->addLayout(row);
    m_choice->hide();
    return m_choice;
}

void HistoryScreen::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    m_model->clear();
    m_choice->hide();
    m_atEnd = false;
    m_bar->setWorkspace(workspace);
    connect(m_workspace.get(), &Workspace::changed, this, &HistoryScreen::reload);
    reload();
}

QList<QAction *> HistoryScreen::screenActions() const
{
    return {m_undo, m_redo, m_back};
}

void HistoryScreen::reload()
{
    const int generation = ++m_generation;
    onAnswer(m_workspace->history(pageSize, {}, m_bar->person(), m_bar->kind()), this,
             [this, generation](const Result<QList<Operation>> &newest) {
                 if (generation != m_generation)
                     return;
                 if (!newest.ok()) {
                     emit failed(newest.error(), [this] { reload(); });
                     return;
                 }
                 m_model->refresh(newest.value());
                 m_emptyTitle->setText(m_bar->isFiltering() ? tr("No change of this kind")
                                                            : tr("Nothing has been changed yet"));
                 m_emptyText->setText(
                     m_bar->isFiltering()
                         ? tr("Choose “Show all” above to see every change.")
                         : tr("Every change appears here and can be taken back, also after a restart."));
                 m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
                 if (std::exchange(m_toNewest, false) || !m_list->currentIndex().isValid())
                     showNewest();
                 showSelection();
             });
    onAnswer(m_workspace->history(pageSize, {}, {}, OperationKind::Undone), this,
             [this, generation](const Result<QList<Operation>> &backs) {
                 if (backs && generation == m_generation)
                     m_model->setBacks(*backs);
             });
    onAnswer(m_workspace->undoState(), this, [this](const Result<UndoState> &state) {
        m_redo->setEnabled(state.ok() && state.value().redo.operation.id.isValid() &&
                           !m_workspace->isReadOnly());
    });
}

void HistoryScreen::buildFilterAndBack()
{
    m_backPanel = new BackPanel(this);
    m_bar = new HistoryBar(this);
    layout()->addWidget(m_backPanel);
    layout()->addWidget(m_bar);
    connect(m_bar, &HistoryBar::changed, this, &HistoryScreen::filter);
    m_back = new QAction(theme::icon(u"history"_s), tr("Back to here…"), this);
    m_back->setObjectName(u"history-back"_s);
    setTip(m_back, tr("Take back everything that was changed after the selected change"));
    m_back->setEnabled(false);
    connect(m_back, &QAction::triggered, this, &HistoryScreen::askBack);
    connect(m_backPanel, &BackPanel::accepted, this, &HistoryScreen::goBack);
    connect(m_backPanel, &BackPanel::closed, m_list, [this] { m_list->setFocus(); });
}

void HistoryScreen::focusFilter()
{
    m_bar->focusFilter();
}

/// Whoever comes here wants to see what was done last.
void HistoryScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    if (event->spontaneous() || !m_workspace)
        return;
    m_toNewest = true; // what was changed just now is on its way
    showNewest();
    reload();
}

void HistoryScreen::showNewest()
{
    if (m_model->rowCount() == 0)
        return;
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
}

void HistoryScreen::filter()
{
    ++m_filtered;
    m_loadingMore = false;
    m_atEnd = false;
    m_model->clear();
    reload();
}

void HistoryScreen::askBack()
{
    const Operation *to = chosen();
    if (!to)
        return;
    const OperationId operation = to->id;
    const QString label = to->label;
    m_choice->hide();
    onAnswer(m_workspace->changesAfter(operation), this,
             [this, operation, label](const Result<qint64> &changes) {
                 if (!changes)
                     emit failed(changes.error(), {});
                 else if (*changes == 0)
                     emit announced(tr("Nothing was changed after that."));
                 else
                     m_backPanel->ask(operation, label, *changes);
             });
}

void HistoryScreen::goBack(OperationId operation)
{
    onAnswer(m_workspace->backTo(operation), this, [this](const Result<ChangeSet> &changes) {
        if (!changes)
            emit failed(changes.error(), {});
        else if (changes->operation.isValid())
            emit done(safeForDisplay(changes->label), changes->operation);
        else
            emit announced(tr("Nothing was changed after that."));
    });
}

void HistoryScreen::loadMore()
{
    if (m_loadingMore || m_atEnd || !m_model->oldest().isValid())
        return;
    m_loadingMore = true;
    onAnswer(m_workspace->history(pageSize, m_model->oldest(), m_bar->person(), m_bar->kind()), this,
             [this, filtered = m_filtered](const Result<QList<Operation>> &older) {
                 if (filtered != m_filtered)
                     return; // of another choice
                 m_loadingMore = false;
                 if (!older.ok()) {
                     emit failed(older.error(), [this] { loadMore(); });
                     return;
                 }
                 m_atEnd = older.value().isEmpty();
                 m_model->append(older.value());
             });
}

const Operation *HistoryScreen::chosen() const
{
    return m_model->at(m_keeper->chosenRow().row());
}

void HistoryScreen::showSelection()
{
    const Operation *current = chosen();
    const WayBack way = current ? wayBackOf(*current) : WayBack::None;
    const bool writable = m_workspace && !m_workspace->isReadOnly();
    const QString reason = !writable  ? readOnlyReason()
                           : !current ? tr("Choose a change in the list first.")
                                      : tr("This change cannot be taken back.");
    setUsable(m_undo, true, {}); // with the tip of what it can do
    const bool brings = way == WayBack::BringBack;
    m_undo->setText(brings ? tr("Bring back") : tr("Undo selected"));
    m_undo->setIcon(theme::icon(brings ? u"redo"_s : u"undo"_s));
    setTip(m_undo, brings ? tr("Bring the selected change back (Delete)")
                          : tr("Take the selected change back (Delete)"));
    setUsable(m_undo, writable && way != WayBack::None, reason);
    const bool later = current && (m_list->currentIndex().row() > 0 || m_bar->isFiltering());
    setUsable(m_back, writable && later, writable && current ? tr("This is how everything is now.") : reason);
}

void HistoryScreen::turnSelected()
{
    if (const Operation *operation = chosen())
        turn(operation->id, wayBackOf(*operation) == WayBack::Undo, UndoConflict::Ask);
}

void HistoryScreen::redo()
{
    turn({}, false, UndoConflict::Ask);
}

void HistoryScreen::turn(OperationId id, bool back, UndoConflict way)
{
    m_choice->hide();
    auto answer = back ? m_workspace->undo(id, way) : m_workspace->redo(id, way);
    onAnswer(answer, this, [this, id, back](const Result<ChangeSet> &result) {
        if (result.ok())
            emit done(safeForDisplay(result.value().label), result.value().operation);
        else if (result.error().kind == Error::Kind::Conflict)
            offerChoice(id, back, result.error());
        else
            emit failed(result.error(), {});
    });
}

void HistoryScreen::offerChoice(OperationId id, bool back, const Error &why)
{
    m_conflicting = id;
    m_conflictBack = back;
    m_choiceText->setText(safeForDisplay(why.text));
    m_choiceHint->setText(
        back ? tr("Keep them and take back only the rest, take them back as well, or leave "
                  "everything as it is.")
             : tr("Keep them and bring back only the rest, take them back and bring back all, "
                  "or leave everything as it is."));
    m_alsoLater->setText(back ? tr("Undo later changes too") : tr("Undo later changes"));
    m_choice->setAccessibleName(why.text);
    m_choice->show();
    m_keepLater->setFocus();
    emit announced(why.text);
}

void HistoryScreen::resolve(UndoConflict way)
{
    m_choice->hide();
    m_list->setFocus();
    if (way != UndoConflict::Ask) // else cancelled
        turn(m_conflicting, m_conflictBack, way);
}

} // namespace vouch::ui
