// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a person's sheet that shows the timeline, and what can be done with what is chosen on it.
#include "core/workspace/workspace.h"
#include "ui/parts/composer.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/row_keeper.h"
#include "ui/parts/task_popup.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/usable.h"
#include "ui/parts/wrap_layout.h"
#include "ui/person/enjoy_popup.h"
#include "ui/person/person_sheet.h"
#include "ui/person/timeline_delegate.h"

#include <QAction>
#include <QButtonGroup>
#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

QWidget *PersonSheet::buildCentre()
{
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_composerRoom = new QVBoxLayout;
    m_composer = makeComposer();
    m_composerRoom->addWidget(m_composer);
    column->addLayout(m_composerRoom);
    column->addWidget(buildFilters());
    m_timeline = new QListView;
    m_delegate = new TimelineDelegate(m_timeline);
    m_chosen = new RowKeeper(m_timeline, m_model, [this](const QModelIndex &index) {
        const TimelineItem &item = m_model->item(index.row());
        return u"%1/%2"_s.arg(keyOf(item.kind)).arg(item.id);
    });
    m_timeline->setItemDelegate(m_delegate);
    m_timeline->setFrameShape(QFrame::NoFrame);
    m_timeline->setResizeMode(QListView::Adjust);
    m_timeline->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_timeline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_timeline->setMouseTracking(true);
    m_timeline->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_timeline->setAccessibleName(tr("Timeline"));
    connect(m_timeline->selectionModel(), &QItemSelectionModel::currentChanged, m_delegate,
            &TimelineDelegate::setOpen);
    connect(m_delegate, &TimelineDelegate::taskDone, this, &PersonSheet::finishTask);
    // Enter opens who the item is about, or its form; Space ticks a task off.
    connect(m_timeline, &QListView::activated, this, [this](const QModelIndex &index) {
        const TimelineItem &item = m_model->item(index.row());
        if (item.other.isValid())
            emit personRequested(item.other);
        else if (item.kind == TimelineKind::Move)
            askCorrection(index);
        else if (item.planned)
            editTask(item.id);
        else if (isOfDeal(item.kind))
            openDeal(item.id, besideCurrent(m_timeline));
    });
    connect(m_delegate, &TimelineDelegate::correctionRequested, this, &PersonSheet::askCorrection);
    buildTimelineKeys();
    m_empty = new PlainLabel;
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(24, 24, 24, 24);
    m_empty->hide();
    column->addWidget(m_empty, 1);
    column->addWidget(m_timeline, 2);
    return centre;
}

/// Keys and buttons for what is chosen on the timeline.
void PersonSheet::buildTimelineKeys()
{
    auto *tick = new QAction(tr("Task done"), m_timeline);
    tick->setShortcut(QKeySequence(Qt::Key_Space));
    tick->setShortcutContext(Qt::WidgetShortcut);
    m_timeline->addAction(tick);
    auto *correction = new QAction(tr("Correct this move…"), m_timeline);
    correction->setShortcut(QKeySequence(u"Ctrl+E"_s));
    correction->setShortcutContext(Qt::WidgetShortcut);
    m_timeline->addAction(correction);
    connect(correction, &QAction::triggered, this, [this] { askCorrection(m_chosen->chosenRow()); });
    const auto key = [this](const QString &text, Qt::Key shortcut, auto slot) {
        auto *action = new QAction(text, m_timeline);
        action->setShortcut(QKeySequence(shortcut));
        action->setShortcutContext(Qt::WidgetShortcut);
        m_timeline->addAction(action);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    QAction *enjoyed = key(tr("How was this purchase?"), Qt::Key_H, &PersonSheet::askHowItWas);
    QAction *refund = key(tr("Refund this purchase"), Qt::Key_R, &PersonSheet::refundCurrent);
    QAction *quote = key(tr("Quote…"), Qt::Key_Q, &PersonSheet::askForQuote);
    QAction *edit = key(tr("Edit the task"), Qt::Key_E, [this] {
        if (const TimelineItem *item = chosenItem(); item && item->planned)
            editTask(item->id);
    });
    const auto follow = [this, correction, tick, edit, enjoyed, refund, quote] {
        const TimelineItem *item = chosenItem();
        const bool writable = m_workspace && !m_workspace->isReadOnly();
        const auto offer = [writable, item](QAction *action, bool fits, const QString &whatToChoose) {
            setUsable(action, writable && fits, item && !writable ? readOnlyReason() : whatToChoose);
        };
        offer(correction, item && item->kind == TimelineKind::Move,
              tr("Choose a move on the timeline first."));
        for (QAction *action : {tick, edit})
            offer(action, item && item->planned, tr("Choose a task that is still to be done."));
        for (QAction *action : {enjoyed, refund})
            offer(action, chosenPurchase(), tr("Choose a purchase on the timeline first."));
        m_howWasIt->setVisible(writable && chosenPurchase());
        m_refund->setVisible(writable && chosenPurchase());
        m_answer->setVisible(writable && chosenWords());
        m_quote->setVisible(chosenDeal());
        setUsable(quote, chosenDeal(), tr("Choose a deal on the timeline first."));
    };
    const QItemSelectionModel *selection = m_timeline->selectionModel();
    connect(selection, &QItemSelectionModel::currentChanged, correction, follow);
    connect(selection, &QItemSelectionModel::selectionChanged, correction, follow); // Ctrl+click
    connect(m_model, &QAbstractItemModel::modelReset, correction, follow);          // which tells neither
    follow();
    m_timeline->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(tick, &QAction::triggered, this, [this] {
        if (const TimelineItem *item = chosenItem(); item && item->planned)
            finishTask(item->id);
    });
}

QWidget *PersonSheet::buildFilters()
{
    auto *bar = new QWidget;
    auto *row = new WrapLayout(bar);
    row->setContentsMargins(12, 3, 12, 3);
    row->setSpacing(2);
    m_filters = new QButtonGroup(this);
    const std::array<std::pair<TimelineFilter, QString>, 8> filters{
        {{TimelineFilter::All, tr("All")},
         {TimelineFilter::Notes, tr("Notes")},
         {TimelineFilter::Interactions, tr("Interactions")},
         {TimelineFilter::Tasks, tr("Tasks")},
         {TimelineFilter::Moves, tr("Moves")},
         {TimelineFilter::Purchases, tr("Purchases")},
         {TimelineFilter::Advocacy, tr("Advocacy")},
         {TimelineFilter::Service, tr("Service")}}};
    for (const auto &[filter, text] : filters) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setMinimumHeight(24);
        button->setAccessibleName(tr("Show: %1").arg(text));
        button->setChecked(filter == TimelineFilter::All);
        m_filters->addButton(button, int(filter));
        row->addWidget(button);
    }
    row->addStretch();
    // What can be done with the purchase that is chosen below.
    const auto button = [this, row](const QString &name, const QString &icon, const QString &text,
                                    const QString &keys, auto slot) {
        auto *made = new QToolButton;
        made->setObjectName(name);
        made->setIcon(theme::icon(icon));
        made->setText(text);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setAutoRaise(true);
        made->setMinimumHeight(24);
        made->setAccessibleName(text);
        setTip(made, tr("%1 (%2)").arg(text, keys));
        made->hide();
        row->addWidget(made);
        connect(made, &QToolButton::clicked, this, slot);
        return made;
    };
    m_howWasIt = button(u"how-was-it"_s, u"star"_s, tr("How was it?"), u"H"_s, &PersonSheet::askHowItWas);
    m_answer =
        button(u"answer"_s, u"message"_s, tr("Answer"), u"Ctrl+L"_s, [this] { takeKey(PersonKey::Log); });
    m_quote = button(u"quote"_s, u"file"_s, tr("Quote…"), u"Q"_s, &PersonSheet::askForQuote);
    m_refund = button(u"refund"_s, u"refund"_s, tr("Refund"), u"R"_s, &PersonSheet::refundCurrent);
    connect(m_filters, &QButtonGroup::idClicked, this,
            [this](int id) { m_model->setFilter(TimelineFilter(id)); });
    return bar;
}

void PersonSheet::finishTask(qint64 task)
{
    onAnswer(m_workspace->setTaskDone(TaskId(task), true), this, [this, task](Result<ChangeSet> changes) {
        if (changes)
            emit done(changes->label, changes->operation);
        else
            emit failed(changes.error(), [this, task] { finishTask(task); });
    });
}

void PersonSheet::editTask(qint64 task)
{
    if (m_workspace->isReadOnly())
        return emit told(readOnlyReason());
    openTask(
        m_workspace, TaskId(task), this,
        m_timeline->viewport()->mapToGlobal(m_timeline->visualRect(m_timeline->currentIndex()).bottomLeft()),
        [this](const QString &message, OperationId operation) { emit done(message, operation); },
        [this](const Error &error) { emit failed(error, {}); });
}

const TimelineItem *PersonSheet::chosenItem() const
{
    const QModelIndex chosen = m_chosen->chosenRow();
    return chosen.isValid() && chosen.row() < m_model->rowCount() ? &m_model->item(chosen.row()) : nullptr;
}

const TimelineItem *PersonSheet::chosenPurchase() const
{
    const TimelineItem *item = chosenItem();
    return item && item->kind == TimelineKind::Purchase ? item : nullptr;
}

const TimelineItem *PersonSheet::chosenDeal() const
{
    const TimelineItem *item = chosenItem();
    const auto isDeal = [](TimelineKind kind) {
        return kind == TimelineKind::DealOpened || kind == TimelineKind::DealWon ||
               kind == TimelineKind::DealLost;
    };
    return item && isDeal(item->kind) ? item : nullptr;
}

void PersonSheet::askForQuote()
{
    if (const TimelineItem *deal = chosenDeal())
        emit quoteRequested(DealId(deal->id));
}

const TimelineItem *PersonSheet::chosenWords() const
{
    const TimelineItem *item = chosenItem();
    return item && item->kind == TimelineKind::Interaction && item->incoming ? item : nullptr;
}

void PersonSheet::askHowItWas()
{
    const TimelineItem *purchase = chosenPurchase();
    if (!purchase || m_workspace->isReadOnly())
        return;
    auto *popup = new EnjoyPopup(PurchaseId(purchase->id), this);
    EnjoyRecord before;
    for (const EnjoyRecord &record : std::as_const(m_outcomes.enjoyments)) {
        if (record.purchase.value != purchase->id)
            continue;
        before = record;
        popup->fill(record);
    }
    connect(popup, &EnjoyPopup::answered, this, [this, before](EnjoyEntry entry) {
        entry.expectedVersion = before.version;
        recordEnjoyment(entry, before);
    });
    const QRect row = m_timeline->visualRect(m_timeline->currentIndex());
    popup->openAt(m_timeline->viewport()->mapToGlobal(row.bottomLeft() + QPoint(24, 0)));
}

void PersonSheet::refundCurrent()
{
    const TimelineItem *purchase = chosenPurchase();
    if (purchase && purchase->amount && !m_workspace->isReadOnly())
        m_composer->startRefund(PurchaseId(purchase->id), *purchase->amount);
}

void PersonSheet::onTimeline()
{
    const bool none = m_model->rowCount() == 0 && !m_model->isLoading();
    m_empty->setVisible(none);
    m_timeline->setVisible(!none);
    if (none) {
        m_empty->setText(
            m_model->filter() == TimelineFilter::All
                ? tr("Nothing has been recorded yet. Write a note above, or log what you last talked about.")
                : tr("Nothing of this kind is on the timeline. Choose All to see everything."));
    }
}

} // namespace vouch::ui
