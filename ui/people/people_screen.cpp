// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_screen.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/people_model.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/row_keeper.h"
#include "ui/parts/text_width.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/usable.h"
#include "ui/parts/wrap_layout.h"
#include "ui/people/new_person_panel.h"
#include "ui/people/person_delegate.h"
#include "ui/person/cadence_menu.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int typingPause = 60; ///< ms
constexpr int maxForActions = 5000;

QString number(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

PeopleScreen::PeopleScreen(QWidget *parent)
    : Screen(parent)
    , m_model(new PeopleModel(this))
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
{
    buildActions();
    buildTable();
    m_panel = new NewPersonPanel;
    m_panel->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_panel);
    m_stack->addWidget(m_table);
    m_stack->addWidget(buildEmptyState());
    column->addWidget(m_stack, 1);
    column->addWidget(buildSelectionBar());

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] { m_model->setSearch(cleanLine(m_search->text())); });
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_model, &PeopleModel::answered, this, &PeopleScreen::onAnswered);
    connect(m_model, &PeopleModel::failed, this,
            [this](const Error &error) { emit failed(error, [this] { m_model->refresh(); }); });
    connect(m_panel, &NewPersonPanel::accepted, this, &PeopleScreen::addPerson);
    connect(m_panel, &NewPersonPanel::closed, this, [this] {
        m_panel->hide();
        m_table->setFocus();
    });
    setFocusProxy(m_search);
}

void PeopleScreen::buildActions()
{
    const auto make = [this](const QString &text, const QString &icon, const QKeySequence &keys,
                             const QString &tip) {
        auto *action = new QAction(theme::icon(icon), text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        setTip(action, tip);
        addAction(action);
        m_actions.append(action);
        return action;
    };
    m_new = make(tr("New person"), u"person-add"_s, QKeySequence(Qt::CTRL | Qt::Key_N),
                 tr("Add somebody; a handle alone is enough"));
    m_open = make(tr("Open"), u"person"_s, {}, tr("Show everything about the selected person (Enter)"));
    m_tagAction = make(tr("Tag…"), u"tag"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
                       tr("Give the selected people a tag, or take one away"));
    m_touch = make(tr("Keep in touch…"), u"phone"_s, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_K),
                   tr("Say how often the selected people are to hear from you"));
    m_delete = make(tr("Delete"), u"trash"_s, QKeySequence(Qt::Key_Delete),
                    tr("Delete the selected people; can be undone"));
    connect(m_new, &QAction::triggered, this, &PeopleScreen::newPerson);
    connect(m_open, &QAction::triggered, this, &PeopleScreen::openCurrent);
    connect(m_tagAction, &QAction::triggered, this, [this] { m_tag->setFocus(Qt::ShortcutFocusReason); });
    connect(m_touch, &QAction::triggered, this, [this] {
        auto *menu = new QMenu(this);
        menu->setObjectName(u"cadence-menu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillCadenceMenu(menu, {}, [this, people = selected()](int days) { setCadence(people, days); });
        menu->setActiveAction(menu->actions().first());
        const QSize size = menu->sizeHint();
        menu->popup(m_touchButton->isVisible() ? m_touchButton->mapToGlobal(QPoint(0, -size.height()))
                                               : besideCurrent(m_table));
    });
    connect(m_delete, &QAction::triggered, this, [this] { deletePeople(selected()); });
}

QWidget *PeopleScreen::buildBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 8, 14, 8);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Type a name, organisation, e-mail or handle"));
    m_search->setAccessibleName(tr("Search people"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMinimumHeight(30);
    widthWithText(m_search, Width::Most, 460);
    row->addWidget(m_search, 1);
    m_count = plainLabel();
    m_count->setAccessibleName(tr("How many people are shown"));
    row->addSpacing(8);
    row->addWidget(m_count);
    row->addStretch(1);
    // From the field one goes on with the arrow keys, without a detour.
    auto *down = new QAction(m_search);
    down->setShortcuts(
        {QKeySequence(Qt::Key_Down), QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    down->setShortcutContext(Qt::WidgetShortcut);
    m_search->addAction(down);
    connect(down, &QAction::triggered, this, [this] {
        if (m_model->rowCount() == 0)
            return;
        m_table->setFocus(Qt::TabFocusReason);
        if (!m_table->currentIndex().isValid() || selected().isEmpty())
            m_table->setCurrentIndex(m_model->index(0, 0));
    });
    return bar;
}

void PeopleScreen::buildTable()
{
    m_keeper = new RowKeeper(m_table, m_model, &PeopleModel::keyOf);
    m_table->setItemDelegate(new PersonDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAccessibleName(tr("People"));
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(28, m_table->fontMetrics().height() + 10));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(60);
    header->setStretchLastSection(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Interactive);
    const std::array<int, PeopleModel::ColumnCount> widths{0, 150, 185, 120, 100, 95, 95, 120};
    for (int column = 0; column < PeopleModel::ColumnCount; ++column) {
        if (widths[size_t(column)] > 0)
            header->resizeSection(column, widths[size_t(column)]);
    }
    header->setSectionResizeMode(PeopleModel::Name, QHeaderView::Stretch);
    auto *enter = new QAction(m_table);
    enter->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    enter->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(enter);
    connect(enter, &QAction::triggered, this, &PeopleScreen::openCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &PeopleScreen::openCurrent);
    const auto selectionChanged = [this] { onSelection(); };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, selectionChanged);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_open, m_tagAction, m_touch, m_delete});
}

QWidget *PeopleScreen::buildSelectionBar()
{
    m_selectionBar = new QWidget;
    auto *row = new WrapLayout(m_selectionBar);
    row->setContentsMargins(14, 6, 14, 6);
    m_selectionCount = plainLabel();
    row->addWidget(m_selectionCount);
    row->addSpacing(12);
    m_tag = new QLineEdit;
    m_tag->setPlaceholderText(tr("Tag"));
    m_tag->setAccessibleName(tr("Tag to add or remove"));
    widthWithText(m_tag, Width::Most, 180);
    row->addWidget(m_tag);
    const auto button = [this, row](const QString &text, auto slot) {
        auto *made = new QPushButton(text);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    button(tr("Add tag"), [this] { tagSelected(true); });
    button(tr("Remove tag"), [this] { tagSelected(false); });
    connect(m_tag, &QLineEdit::returnPressed, this, [this] { tagSelected(true); });
    row->addSpacing(12);
    m_touchButton = button(tr("Keep in touch…"), [this] { m_touch->trigger(); });
    m_touchButton->setObjectName(u"people-cadence"_s);
    button(tr("Write…"), [this] { emit keyRequested(PersonKey::Write); })->setObjectName(u"people-write"_s);
    row->addStretch();
    button(tr("Open"), [this] { openCurrent(); });
    button(tr("Delete"), [this] { deletePeople(selected()); });
    m_selectionBar->hide();
    return m_selectionBar;
}

QWidget *PeopleScreen::buildEmptyState()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addStretch(2);
    m_emptyTitle = plainLabel();
    m_emptyTitle->setProperty("role", u"title"_s);
    m_emptyText = plainLabel();
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyButton = new QPushButton;
    m_emptySecond = new QPushButton;
    column->addWidget(m_emptyTitle, 0, Qt::AlignCenter);
    column->addWidget(m_emptyText);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_emptyButton);
    buttons->addWidget(m_emptySecond);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch(3);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_model->search().isEmpty())
            emit screenRequested(u"import"_s);
        else
            m_search->clear();
    });
    connect(m_emptySecond, &QPushButton::clicked, this, &PeopleScreen::newPerson);
    return page;
}

void PeopleScreen::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    Workspace *source = workspace.get();
    setUsable(m_new, !source->isReadOnly(), readOnlyReason());
    connect(source, &Workspace::changed, this, &PeopleScreen::onChanged);
    m_model->setSource([source](const QString &search, int limit,
                                int offset) { return source->people(search, limit, offset); },
                       source->currency(), [source] { return source->now(); });
    onSelection();
}

void PeopleScreen::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool PeopleScreen::open(const Target &target)
{
    const auto *search = std::get_if<SearchTarget>(&target);
    if (!search)
        return false;
    focusFilter();
    m_search->setText(search->text);
    return true;
}

Subject PeopleScreen::subject() const
{
    Subject subject;
    subject.people = selected();
    if (subject.people.isEmpty() || m_stack->currentIndex() != 0)
        return Subject::nobody(m_model->total() == 0 ? tr("There is nobody here yet.")
                                                     : tr("Choose somebody in the list first."));
    const PersonRow *first = m_model->person(m_table->selectionModel()->selectedRows().first().row());
    if (subject.people.size() > 1)
        subject.who = tr("%n people", nullptr, int(subject.people.size()));
    else if (first)
        subject.who = safeForDisplay(first->name);
    subject.place = besideCurrent(m_table);
    return subject;
}

QList<PersonId> PeopleScreen::listed() const
{
    return m_model->loadedAround(std::max(0, m_table->currentIndex().row()));
}

void PeopleScreen::onAnswered()
{
    const qint64 total = m_model->total();
    if (m_model->search().isEmpty())
        m_overall = total;
    else if (m_overall < 0)
        askOverall();
    m_count->setText(m_model->search().isEmpty() || m_overall < 0
                         ? tr("%Ln people", nullptr, int(total))
                         : tr("%1 of %2").arg(number(total), number(std::max(total, m_overall))));
    const bool none = total == 0;
    m_stack->setCurrentIndex(none ? 1 : 0);
    if (none) {
        const bool first = m_model->search().isEmpty();
        m_emptyTitle->setText(first ? tr("Nobody here yet")
                                    : tr("Nobody matches “%1”").arg(safeForDisplay(m_model->search())));
        m_emptyText->setText(
            first ? tr("Import an address book, a shop's orders or a network's archive, or add the first "
                       "person by hand. A handle alone is enough.")
                  : tr("Names, organisations, e-mails and handles are searched by the beginnings of words."));
        m_emptyButton->setText(first ? tr("Import my people") : tr("Clear the search"));
        m_emptySecond->setText(tr("New person"));
        m_emptySecond->setVisible(m_new->isEnabled());
    }
}

void PeopleScreen::askOverall()
{
    const int asked = ++m_overallAsked;
    onAnswer(m_workspace->people({}, 1, 0), this, [this, asked](Result<PeoplePage> page) {
        if (asked != m_overallAsked || !page)
            return;
        m_overall = page->total;
        onAnswered();
    });
}

void PeopleScreen::onChanged(const ChangeSet &)
{
    m_overall = -1;
    m_model->refresh();
}

void PeopleScreen::onSelection()
{
    const qsizetype count = m_table->selectionModel()->selectedRows().size();
    const bool some = count > 0;
    const bool writable = m_workspace && !m_workspace->isReadOnly();
    const QString nobody = tr("Choose somebody in the list first.");
    setUsable(m_open, some, nobody);
    for (QAction *action : {m_tagAction, m_touch})
        setUsable(action, some && writable, writable ? nobody : readOnlyReason());
    setUsable(m_delete, writable, readOnlyReason()); // the key says why it does nothing
    m_selectionBar->setVisible(count > 1 || (some && m_tag->hasFocus()));
    m_selectionCount->setText(tr("%1 of %2 selected").arg(number(count), number(m_model->total())));
}

QList<PersonId> PeopleScreen::selected() const
{
    QList<PersonId> people;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const PersonRow *row = m_model->person(index.row()); row && people.size() < maxForActions)
            people.append(row->id);
    }
    return people;
}

void PeopleScreen::openCurrent()
{
    if (const PersonRow *row = m_model->person(m_table->currentIndex().row()))
        emit personRequested(row->id);
}

void PeopleScreen::newPerson()
{
    m_panel->start(m_model->total() == 0 ? m_search->text().trimmed() : QString());
}

void PeopleScreen::addPerson(const exchange::PersonDraft &person)
{
    onAnswer(m_workspace->addPerson(person), this, [this, person](Result<ChangeSet> changes) {
        if (!changes) {
            emit failed(changes.error(), [this, person] { addPerson(person); });
            return;
        }
        m_panel->hide();
        emit done(changes->label, changes->operation);
        if (changes->people.size() == 1)
            emit personRequested(PersonId(*changes->people.cbegin()));
    });
}

void PeopleScreen::tagSelected(bool add)
{
    const QString tag = cleanLine(m_tag->text());
    const QList<PersonId> people = selected();
    if (tag.isEmpty() || people.isEmpty()) {
        m_tag->setFocus();
        return;
    }
    m_tag->clear();
    const QStringList tags{tag};
    finish(m_workspace->tagPeople(people, add ? tags : QStringList(), add ? QStringList() : tags), {});
}

void PeopleScreen::setCadence(const QList<PersonId> &people, int days)
{
    if (!people.isEmpty())
        finish(m_workspace->setCadence(people, days), [this, people, days] { setCadence(people, days); });
}

void PeopleScreen::deletePeople(const QList<PersonId> &people)
{
    if (people.isEmpty()) {
        emit refused(tr("Nobody is chosen. Choose somebody in the list."));
        return;
    }
    m_table->setFocus(Qt::OtherFocusReason); // the button goes with its bar
    finish(m_workspace->deletePeople(people), [this, people] { deletePeople(people); });
}

void PeopleScreen::finish(QFuture<Result<ChangeSet>> change, std::function<void()> again)
{
    onAnswer(change, this, [this, again](Result<ChangeSet> changes) {
        if (!changes)
            emit failed(changes.error(), again);
        else if (changes->operation.isValid())
            emit done(changes->label, changes->operation);
    });
}

} // namespace vouch::ui
