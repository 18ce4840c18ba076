// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_screen.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/parts/composer.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/person_mover.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/row_keeper.h"
#include "ui/parts/task_popup.h"
#include "ui/parts/text_width.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/usable.h"
#include "ui/parts/wrap_layout.h"
#include "ui/people/cadence_menu.h"
#include "ui/people/enjoy_popup.h"
#include "ui/people/person_fields.h"
#include "ui/people/person_header.h"
#include "ui/people/timeline_delegate.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

PersonScreen::PersonScreen(QWidget *parent)
    : Screen(parent)
    , m_stack(new QStackedWidget)
    , m_header(new PersonHeader)
    , m_fields(new PersonFields)
    , m_composer(new Composer)
    , m_model(new TimelineModel(this))
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    m_conflict = new ConflictPanel(page);
    column->addWidget(m_conflict);
    auto *split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    widthWithText(m_fields, Width::Least, 240);
    split->addWidget(m_fields);
    split->addWidget(buildCentre());
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({320, 800});
    column->addWidget(split, 1);
    m_stack->addWidget(page);
    m_stack->addWidget(buildGone());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    buildActions();

    connect(m_fields, &PersonFields::edited, this, &PersonScreen::save);
    connect(m_conflict, &ConflictPanel::announced, this, &Screen::announced);
    connect(m_fields, &PersonFields::contested, this,
            [this](const QString &field, const QString &theirs, const QString &mine) {
                m_conflict->ask(
                    m_record.name, {{field, theirs, mine}}, [this] { m_fields->settle(true); },
                    [this] { m_fields->settle(false); });
            });
    connect(m_fields, &PersonFields::problem, this, [this](const QString &sentence) {
        emit failed({Error::Kind::Invalid, sentence, {}}, {});
    });
    connectOutcomes();
    connect(m_composer, &Composer::recorded, this, &Screen::done);
    connect(m_composer, &Composer::failed, this, &Screen::failed);
    m_mover = new PersonMover(this);
    connect(m_mover, &PersonMover::done, this, &Screen::done);
    connect(m_mover, &PersonMover::announced, this, &Screen::announced);
    connect(m_mover, &PersonMover::failed, this,
            [this](const Error &error, const std::function<void()> &retry) {
                load(); // somebody else may have been faster
                emit failed(error, retry);
            });
    connect(m_header, &PersonHeader::moveRequested, this, [this](JourneyId journey) {
        m_mover->askOn(journey, {m_record.id}, safeForDisplay(m_record.name), m_header->stagePlace(journey));
    });
    connect(m_header, &PersonHeader::cadenceRequested, this, &PersonScreen::askCadence);
    connect(m_header, &PersonHeader::taskRequested, this, [this] { m_composer->start(Composer::Task); });
    connect(m_model, &TimelineModel::failed, this,
            [this](const Error &error) { emit failed(error, [this] { m_model->refresh(); }); });
    connect(m_model, &TimelineModel::answered, this, &PersonScreen::onTimeline);
}

QString PersonScreen::title() const
{
    return m_record.id.isValid() ? safeForDisplay(m_record.name) : tr("Person");
}

void PersonScreen::buildActions()
{
    const auto make = [this](const QString &text, const QString &icon, const QString &keys, auto slot) {
        auto *action = new QAction(theme::icon(icon), text, this);
        action->setShortcut(QKeySequence(keys));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        setTip(action, text);
        addAction(action);
        m_actions.append(action);
        connect(action, &QAction::triggered, this, slot);
    };
    make(tr("Keep in touch…"), u"phone"_s, u"Ctrl+Alt+K"_s, [this] { askCadence(); });
    make(tr("Previous person"), u"up"_s, u"Ctrl+PgUp"_s, [this] { walk(-1); });
    make(tr("Next person"), u"down"_s, u"Ctrl+PgDown"_s, [this] { walk(1); });
}

QWidget *PersonScreen::buildCentre()
{
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_composer);
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
    connect(m_delegate, &TimelineDelegate::taskDone, this, &PersonScreen::finishTask);
    // Enter opens who the item is about, or its form; Space ticks a task off.
    connect(m_timeline, &QListView::activated, this, [this](const QModelIndex &index) {
        const TimelineItem &item = m_model->item(index.row());
        if (item.other.isValid())
            emit personRequested(item.other);
        else if (item.kind == TimelineKind::Move)
            askCorrection(index);
        else if (item.planned)
            editTask(item.id);
    });
    connect(m_delegate, &TimelineDelegate::correctionRequested, this, &PersonScreen::askCorrection);
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
void PersonScreen::buildTimelineKeys()
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
    QAction *enjoyed = key(tr("How was this purchase?"), Qt::Key_H, &PersonScreen::askHowItWas);
    QAction *refund = key(tr("Refund this purchase"), Qt::Key_R, &PersonScreen::refundCurrent);
    QAction *edit = key(tr("Edit the task"), Qt::Key_E, [this] {
        if (const TimelineItem *item = chosenItem(); item && item->planned)
            editTask(item->id);
    });
    const auto follow = [this, correction, tick, edit, enjoyed, refund] {
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

QWidget *PersonScreen::buildFilters()
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
    m_howWasIt = button(u"how-was-it"_s, u"star"_s, tr("How was it?"), u"H"_s, &PersonScreen::askHowItWas);
    m_answer =
        button(u"answer"_s, u"message"_s, tr("Answer"), u"Ctrl+L"_s, [this] { takeKey(PersonKey::Log); });
    m_refund = button(u"refund"_s, u"refund"_s, tr("Refund"), u"R"_s, &PersonScreen::refundCurrent);
    connect(m_filters, &QButtonGroup::idClicked, this,
            [this](int id) { m_model->setFilter(TimelineFilter(id)); });
    return bar;
}

QWidget *PersonScreen::buildGone()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addStretch(2);
    auto *text = new PlainLabel(
        tr("This person is no longer here. History shows what took them away and can bring them back."));
    text->setAlignment(Qt::AlignCenter);
    column->addWidget(text);
    auto *back = new QPushButton(tr("Back to People"));
    column->addWidget(back, 0, Qt::AlignCenter);
    column->addStretch(3);
    connect(back, &QPushButton::clicked, this, [this] { emit screenRequested(u"people"_s); });
    return page;
}

void PersonScreen::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    m_composer->setWorkspace(workspace);
    m_mover->setWorkspace(workspace);
    connect(workspace.get(), &Workspace::changed, this, &PersonScreen::onChanged);
}

void PersonScreen::focusFilter()
{
    m_filters->checkedButton()->setFocus(Qt::ShortcutFocusReason);
}

bool PersonScreen::open(const Target &target)
{
    const auto *page = std::get_if<PersonTarget>(&target);
    if (!page)
        return false;
    m_list = page->among;
    showPerson(page->person);
    return true;
}

/// Their sheet, as Reports makes it.
bool PersonScreen::print()
{
    if (!m_id.isValid())
        return false;
    emit targetRequested(u"reports"_s, SheetTarget{m_id, title()});
    return true;
}

void PersonScreen::showPerson(PersonId person)
{
    if (!m_workspace || !person.isValid())
        return;
    const bool other = person != m_id;
    m_id = person;
    if (other) {
        m_conflict->drop();
        Workspace *source = m_workspace.get();
        m_filters->button(int(TimelineFilter::All))->setChecked(true);
        m_model->setFilter(TimelineFilter::All);
        m_model->setSource(
            [source, person](int limit, std::optional<Millis> before) {
                return source->timeline(person, limit, before);
            },
            [source] { return source->now(); });
        m_timeline->scrollToTop();
    }
    load();
}

void PersonScreen::load()
{
    loadOutcomes();
    const int asked = ++m_asked;
    onAnswer(m_workspace->person(m_id), this, [this, asked](Result<PersonRecord> record) {
        if (asked != m_asked)
            return;
        if (record) {
            present(*record);
            sendNext();
        } else if (record.error().kind == Error::Kind::NotFound) {
            m_stack->setCurrentIndex(1);
        } else {
            emit failed(record.error(), [this] { load(); });
        }
    });
}

void PersonScreen::present(const PersonRecord &record)
{
    const bool renamed = record.name != m_record.name || record.id != m_record.id;
    m_record = record;
    m_stack->setCurrentIndex(0);
    m_header->present(record, m_workspace->currency(), m_workspace->now());
    m_fields->present(record, m_workspace->isReadOnly());
    if (m_outcomesOf == record.id)
        m_fields->presentOutcomes(m_outcomes, m_workspace->now());
    m_composer->setPerson(record.id, record.name);
    setAccessibleName(safeForDisplay(record.name));
    if (renamed)
        setWindowTitle(title());
}

void PersonScreen::onChanged(const ChangeSet &changes)
{
    if (!m_id.isValid() || (!changes.everything && !changes.people.contains(m_id.value)))
        return;
    load();
    m_model->refresh();
}

void PersonScreen::walk(int by)
{
    const qsizetype at = m_list.indexOf(m_id);
    const qsizetype next = at + by;
    if (at >= 0 && next >= 0 && next < m_list.size())
        emit personRequested(m_list[next]);
    else
        emit announced(by > 0 ? tr("This is the last person of the list")
                              : tr("This is the first person of the list"));
}

void PersonScreen::finishTask(qint64 task)
{
    onAnswer(m_workspace->setTaskDone(TaskId(task), true), this, [this, task](Result<ChangeSet> changes) {
        if (changes)
            emit done(changes->label, changes->operation);
        else
            emit failed(changes.error(), [this, task] { finishTask(task); });
    });
}

void PersonScreen::editTask(qint64 task)
{
    if (m_workspace->isReadOnly())
        return emit refused(readOnlyReason());
    openTask(
        m_workspace, TaskId(task), this,
        m_timeline->viewport()->mapToGlobal(m_timeline->visualRect(m_timeline->currentIndex()).bottomLeft()),
        [this](const QString &message, OperationId operation) { emit done(message, operation); },
        [this](const Error &error) { emit failed(error, {}); });
}

void PersonScreen::change(QFuture<Result<ChangeSet>> future)
{
    onAnswer(future, this, [this](Result<ChangeSet> changes) {
        if (!changes)
            emit failed(changes.error(), {});
        else if (changes->operation.isValid())
            emit done(changes->label, changes->operation);
    });
}

void PersonScreen::loadOutcomes()
{
    const int asked = ++m_outcomesAsked;
    onAnswer(m_workspace->personOutcomes(m_id), this,
             [this, asked, person = m_id](Result<PersonOutcomes> outcomes) {
                 if (asked != m_outcomesAsked || person != m_id || !outcomes)
                     return;
                 m_outcomes = *outcomes;
                 m_outcomesOf = person;
                 if (m_record.id == person)
                     m_fields->presentOutcomes(m_outcomes, m_workspace->now());
             });
}

void PersonScreen::connectOutcomes()
{
    connect(m_fields, &PersonFields::brandConsidered, this, [this](const QString &brand, bool stillThere) {
        ConsiderationEntry entry;
        entry.person = m_record.id;
        entry.brand = brand;
        if (!stillThere)
            entry.removedAt = m_workspace->now();
        change(m_workspace->addConsideration(entry));
    });
    connect(m_fields, &PersonFields::driverAdded, this, [this](const QString &driver) {
        // Of the purchase that is chosen on the timeline, else of what is not decided yet.
        const TimelineItem *purchase = chosenPurchase();
        change(m_workspace->addDriver(
            {m_record.id, purchase ? PurchaseId(purchase->id) : PurchaseId(), driver, {}}));
    });
    connect(m_fields, &PersonFields::caseResolved, this, [this](qint64 serviceCase, bool resolved) {
        change(m_workspace->resolveCase(serviceCase, resolved));
    });
}

const TimelineItem *PersonScreen::chosenItem() const
{
    const QModelIndex chosen = m_chosen->chosenRow();
    return chosen.isValid() && chosen.row() < m_model->rowCount() ? &m_model->item(chosen.row()) : nullptr;
}

const TimelineItem *PersonScreen::chosenPurchase() const
{
    const TimelineItem *item = chosenItem();
    return item && item->kind == TimelineKind::Purchase ? item : nullptr;
}

const TimelineItem *PersonScreen::chosenWords() const
{
    const TimelineItem *item = chosenItem();
    return item && item->kind == TimelineKind::Interaction && item->incoming ? item : nullptr;
}

Subject PersonScreen::subject() const
{
    if (!m_record.id.isValid() || m_stack->currentIndex() != 0)
        return Subject::nobody(tr("This person is no longer here."));
    if (m_record.id != m_id)
        return Subject::nobody(tr("This page is still loading.")); // it shows the one before
    Subject subject;
    subject.people = {m_record.id};
    subject.who = safeForDisplay(m_record.name);
    subject.place =
        m_header->stagePlace(m_record.places.isEmpty() ? JourneyId() : m_record.places.first().journey);
    if (const TimelineItem *words = chosenWords())
        subject.said = {InteractionId(words->id), words->channel, words->contact, words->text};
    return subject;
}

/// The page has a composer and a field for the name of its own.
bool PersonScreen::takeKey(PersonKey key)
{
    const Subject here = subject();
    if (here.people.isEmpty() || m_workspace->isReadOnly())
        return false;
    switch (key) {
    case PersonKey::Log:
        m_composer->startContact(here);
        return true;
    case PersonKey::Task:
        m_composer->start(Composer::Task);
        return true;
    case PersonKey::Purchase:
        m_composer->start(Composer::Purchase);
        return true;
    case PersonKey::Advocacy:
        m_composer->start(Composer::Advocacy);
        return true;
    case PersonKey::Referral:
        m_composer->start(Composer::Referral);
        return true;
    case PersonKey::Note:
        m_composer->start(Composer::Note);
        return true;
    case PersonKey::Rename:
        m_fields->focusName();
        return true;
    case PersonKey::Move:
        m_mover->ask(here.people, here.who, here.place);
        return true;
    }
    Q_UNREACHABLE();
}

QList<PersonKey> PersonScreen::shownKeys() const
{
    return {PersonKey::Log,      PersonKey::Task, PersonKey::Purchase, PersonKey::Advocacy,
            PersonKey::Referral, PersonKey::Note, PersonKey::Move};
}

void PersonScreen::askHowItWas()
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

void PersonScreen::askCadence()
{
    if (!m_record.id.isValid() || m_workspace->isReadOnly())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"cadence-menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillCadenceMenu(menu, m_record.cadenceDays, [this, person = m_record.id](int days) {
        change(m_workspace->setCadence({person}, days));
    });
    for (QAction *action : menu->actions()) {
        if (action->isChecked())
            menu->setActiveAction(action);
    }
    menu->popup(m_header->cadencePlace());
}

void PersonScreen::refundCurrent()
{
    const TimelineItem *purchase = chosenPurchase();
    if (purchase && purchase->amount && !m_workspace->isReadOnly())
        m_composer->startRefund(PurchaseId(purchase->id), *purchase->amount);
}

void PersonScreen::onTimeline()
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
