// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/person_sheet.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/parts/composer.h"
#include "ui/parts/deal_desk.h"
#include "ui/parts/deal_panel.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/person_mover.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/row_keeper.h"
#include "ui/parts/text_width.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/usable.h"
#include "ui/parts/wrap_layout.h"
#include "ui/person/cadence_menu.h"
#include "ui/person/contact_bar.h"
#include "ui/person/contact_offer.h"
#include "ui/person/enjoy_popup.h"
#include "ui/person/person_fields.h"
#include "ui/person/person_header.h"
#include "ui/person/timeline_delegate.h"

#include <QAction>
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

PersonSheet::PersonSheet(Form form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_stack(new QStackedWidget)
    , m_header(new PersonHeader)
    , m_contacts(new ContactBar)
    , m_halves(new QButtonGroup(this))
    , m_desk(new DealDesk(this))
    , m_deals(new DealPanel(m_desk, DealModel::Names::Organisation))
    , m_newDeal(new QAction(theme::icon(u"deal"_s), tr("New deal…"), this))
    , m_fields(new PersonFields)
    , m_model(new TimelineModel(this))
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_contacts);
    m_conflict = new ConflictPanel(page);
    column->addWidget(m_conflict);
    column->addWidget(buildHalves(), 1);
    m_stack->addWidget(page);
    m_stack->addWidget(buildGone());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_offer = new ContactOffer(this);
    m_mover = new PersonMover(this);
    connect(m_offer, &ContactOffer::logWanted, this, [this] { takeKey(PersonKey::Log); });
    connect(m_contacts, &ContactBar::chosen, this, &PersonSheet::openContact);
    connect(m_contacts, &ContactBar::writeRequested, this, &PersonSheet::writeRequested);
    connectFields();
    connectDeals();
    connectOutcomes();
    connectMoves();
    connect(m_header, &PersonHeader::cadenceRequested, this, &PersonSheet::askCadence);
    connect(m_header, &PersonHeader::taskRequested, this, [this] { takeKey(PersonKey::Task); });
    connect(m_model, &TimelineModel::failed, this,
            [this](const Error &error) { emit failed(error, [this] { m_model->refresh(); }); });
    connect(m_model, &TimelineModel::answered, this, &PersonSheet::onTimeline);
}

void PersonSheet::connectFields()
{
    connect(m_fields, &PersonFields::edited, this, &PersonSheet::save);
    connect(m_fields, &PersonFields::contactRequested, this, &PersonSheet::openContact);
    const auto organisation = [this] { emit organisationRequested(m_record.organisationId); };
    connect(m_fields, &PersonFields::organisationRequested, this, organisation);
    connect(m_header, &PersonHeader::organisationRequested, this, organisation);
    connect(m_conflict, &ConflictPanel::announced, this, &PersonSheet::announced);
    connect(m_fields, &PersonFields::contested, this,
            [this](const QString &field, const QString &theirs, const QString &mine) {
                m_conflict->ask(
                    m_record.name, {{field, theirs, mine}}, [this] { m_fields->settle(true); },
                    [this] { m_fields->settle(false); });
            });
    connect(m_fields, &PersonFields::problem, this, [this](const QString &sentence) {
        emit failed({Error::Kind::Invalid, sentence, {}}, {});
    });
}

void PersonSheet::connectMoves()
{
    connect(m_mover, &PersonMover::done, this, &PersonSheet::done);
    connect(m_mover, &PersonMover::announced, this, &PersonSheet::announced);
    connect(m_mover, &PersonMover::failed, this,
            [this](const Error &error, const std::function<void()> &retry) {
                load(); // somebody else may have been faster
                emit failed(error, retry);
            });
    connect(m_header, &PersonHeader::moveRequested, this, [this](JourneyId journey) {
        m_mover->askOn(journey, {m_record.id}, safeForDisplay(m_record.name), m_header->stagePlace(journey));
    });
}

// --- two halves: beside each other, or taking turns ---

QWidget *PersonSheet::buildHalves()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_turns = new QWidget;
    auto *turns = new QHBoxLayout(m_turns);
    turns->setContentsMargins(12, 4, 12, 4);
    turns->setSpacing(4);
    const auto button = [this, turns](Half half, const QString &name, const QString &text) {
        auto *made = new QToolButton;
        made->setObjectName(name);
        made->setText(text);
        made->setCheckable(true);
        made->setAutoRaise(true);
        made->setMinimumHeight(28);
        made->setAccessibleName(tr("Show: %1").arg(text));
        m_halves->addButton(made, int(half));
        turns->addWidget(made);
    };
    button(Half::Timeline, u"sheet-timeline"_s, tr("Timeline"));
    button(Half::Deals, u"sheet-deals"_s, tr("Deals"));
    button(Half::Fields, u"sheet-fields"_s, tr("Fields"));
    turns->addStretch();
    m_halves->button(int(Half::Timeline))->setChecked(true);
    connect(m_halves, &QButtonGroup::idClicked, this, [this](int half) { showHalf(Half(half)); });
    column->addWidget(m_turns);
    m_turns->hide();
    m_split = new QSplitter(Qt::Horizontal);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_left = buildLeft();
    m_centre = buildCentre();
    m_split->addWidget(m_left);
    m_split->addWidget(m_centre);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({320, 800});
    column->addWidget(m_split, 1);
    return box;
}

QWidget *PersonSheet::buildLeft()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_deals);
    column->addWidget(m_fields, 1);
    giveDealsRoom();
    widthWithText(left, Width::Least, 240);
    return left;
}

void PersonSheet::resizeEvent(QResizeEvent *event)
{
    constexpr int roomForBoth = 720;
    QWidget::resizeEvent(event);
    setNarrow(m_form == Form::Beside && width() < roomForBoth * theme::zoom() / 100);
}

void PersonSheet::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_header->setNarrow(narrow);
    m_turns->setVisible(narrow);
    showHalf(Half(m_halves->checkedId()));
}

void PersonSheet::showHalf(Half half)
{
    m_halves->button(int(half))->setChecked(true);
    m_left->setVisible(!m_narrow || half != Half::Timeline);
    m_deals->setVisible(!m_narrow || half == Half::Deals);
    giveDealsRoom();
    m_fields->setVisible(!m_narrow || half == Half::Fields);
    m_centre->setVisible(!m_narrow || half == Half::Timeline);
    if (m_fieldsStale)
        presentFields();
}

/// Above the fields, which need room, too; all of it where they take turns.
void PersonSheet::giveDealsRoom()
{
    constexpr int rowsAbove = 5;
    m_deals->setMostRows(m_narrow ? 0 : rowsAbove);
    m_deals->setSizePolicy(QSizePolicy::Preferred, m_narrow ? QSizePolicy::Preferred : QSizePolicy::Maximum);
}

bool PersonSheet::showsFields() const
{
    return !m_narrow || m_halves->checkedId() == int(Half::Fields);
}

QWidget *PersonSheet::buildGone()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addStretch(2);
    auto *text = new PlainLabel(
        tr("This person is no longer here. History shows what took them away and can bring them back."));
    text->setAlignment(Qt::AlignCenter);
    column->addWidget(text);
    auto *back = new QPushButton(m_form == Form::Page ? tr("Back to People") : tr("Close"));
    column->addWidget(back, 0, Qt::AlignCenter);
    column->addStretch(3);
    connect(back, &QPushButton::clicked, this, &PersonSheet::leaveRequested);
    return page;
}

void PersonSheet::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    m_composer->setWorkspace(workspace);
    m_mover->setWorkspace(workspace);
    m_desk->setWorkspace(workspace);
    setUsable(m_newDeal, !workspace->isReadOnly(), readOnlyReason());
    connect(workspace.get(), &Workspace::changed, this, &PersonSheet::onChanged);
}

void PersonSheet::takeFocus()
{
    QWidget *first = m_stack->currentIndex() == 0 && !m_timeline->isHidden() && m_centre->isVisibleTo(this)
                         ? m_timeline
                         : static_cast<QWidget *>(m_stack->currentWidget());
    first->setFocus(Qt::OtherFocusReason);
}

void PersonSheet::focusFilter()
{
    m_filters->checkedButton()->setFocus(Qt::ShortcutFocusReason);
}

void PersonSheet::showPerson(PersonId person)
{
    if (!m_workspace || !person.isValid())
        return;
    const bool other = person != m_id;
    m_id = person;
    if (other) {
        m_conflict->drop();
        m_deals->model()->setUnfolded(false);
        m_offer->showFor(person);
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

void PersonSheet::load()
{
    loadOutcomes();
    loadDeals();
    m_loading = true;
    const int asked = ++m_asked;
    onAnswer(m_workspace->person(m_id), this, [this, asked](const Result<PersonRecord> &record) {
        if (asked == m_asked)
            answered(record);
    });
}

void PersonSheet::answered(const Result<PersonRecord> &record)
{
    m_loading = false;
    if (record) {
        present(*record);
        sendNext();
    } else if (record.error().kind == Error::Kind::NotFound) {
        m_stack->setCurrentIndex(1);
    } else {
        emit failed(record.error(), [this] { load(); });
    }
    emit settled();
}

void PersonSheet::present(const PersonRecord &record)
{
    const bool another = record.name != m_record.name || record.id != m_record.id;
    m_record = record;
    m_stack->setCurrentIndex(0);
    m_header->present(record, m_workspace->currency(), m_workspace->now());
    if (m_form == Form::Beside) // the page has each beside its field
        m_contacts->present(record);
    presentFields();
    startDeals();
    giveComposerTo(record);
    setAccessibleName(safeForDisplay(record.name));
    if (another)
        emit renamed();
}

/// Making the form anew takes longer than all else: where it is not in view it waits until it is.
void PersonSheet::presentFields()
{
    m_fieldsStale = !showsFields();
    if (m_fieldsStale || !m_record.id.isValid())
        return;
    m_fields->present(m_record, m_workspace->isReadOnly());
    if (m_outcomesOf == m_record.id)
        m_fields->presentOutcomes(m_outcomes, m_workspace->now());
}

// --- recording ---

Composer *PersonSheet::makeComposer()
{
    auto *composer = new Composer(this);
    if (m_workspace)
        composer->setWorkspace(m_workspace);
    connect(composer, &Composer::failed, this, &PersonSheet::failed);
    connect(composer, &Composer::recorded, this,
            [this, composer](const QString &text, OperationId operation) {
                if (composer->kind() == Composer::Interaction)
                    m_offer->logged(composer->person());
                if (composer != m_composer && !composer->hasDraft()) {
                    m_drafts.remove(composer->person());
                    composer->deleteLater();
                }
                emit done(text, operation);
            });
    return composer;
}

/// What is typed about somebody waits until they are shown again.
void PersonSheet::giveComposerTo(const PersonRecord &record)
{
    const PersonId before = m_composer->person();
    if (before == record.id)
        return;
    Composer *next = m_drafts.take(record.id);
    const bool keep = before.isValid() && (m_composer->hasDraft() || m_composer->isSending());
    if (keep) {
        m_drafts.insert(before, m_composer);
        emit told(tr("What you typed is kept, and is here again when you come back."));
    }
    if (keep || next) {
        m_composerRoom->removeWidget(m_composer);
        m_composer->hide();
        if (!keep)
            m_composer->deleteLater();
        m_composer = next ? next : makeComposer();
        m_composerRoom->addWidget(m_composer);
        m_composer->show();
    }
    m_composer->setPerson(record.id, record.name);
}

void PersonSheet::openContact(const ContactLink &link)
{
    if (openAddress(link.url))
        offerToLog(link);
    else
        emit failed({Error::Kind::Invalid, notOpened(link), {}}, {});
}

void PersonSheet::offerToLog(const ContactLink &link)
{
    if (!m_record.id.isValid() || m_workspace->isReadOnly())
        return;
    emit announced(m_offer->offer(m_record.id, safeForDisplay(m_record.name), link));
    m_offer->showFor(m_id);
}

void PersonSheet::onChanged(const ChangeSet &changes)
{
    if (!m_id.isValid())
        return;
    if (!changes.everything && !changes.people.contains(m_id.value)) {
        if (changes.touches("deal")) // they may be somebody else's in which this one has a say
            loadDeals();
        return;
    }
    load();
    m_model->refresh();
}

void PersonSheet::change(QFuture<Result<ChangeSet>> future)
{
    onAnswer(std::move(future), this, [this](const Result<ChangeSet> &changes) {
        if (!changes)
            emit failed(changes.error(), {});
        else if (changes->operation.isValid())
            emit done(changes->label, changes->operation);
    });
}

void PersonSheet::loadOutcomes()
{
    const int asked = ++m_outcomesAsked;
    onAnswer(m_workspace->personOutcomes(m_id), this,
             [this, asked, person = m_id](Result<PersonOutcomes> outcomes) {
                 if (asked != m_outcomesAsked || person != m_id || !outcomes)
                     return;
                 m_outcomes = *outcomes;
                 m_outcomesOf = person;
                 if (m_record.id == person && !m_fieldsStale)
                     m_fields->presentOutcomes(m_outcomes, m_workspace->now());
             });
}

void PersonSheet::connectOutcomes()
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

Subject PersonSheet::subject() const
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
    subject.way = m_offer->wayTo(m_record.id);
    return subject;
}

/// The page has a composer and a field for the name of its own.
bool PersonSheet::takeKey(PersonKey key)
{
    const Subject here = subject();
    if (here.people.isEmpty() || m_workspace->isReadOnly())
        return false;
    if (key == PersonKey::Write || key == PersonKey::Quote)
        return false; // a window of their own
    if (key == PersonKey::Rename)
        showHalf(Half::Fields);
    else if (key != PersonKey::Move)
        showHalf(Half::Timeline);
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
    case PersonKey::Write:
    case PersonKey::Quote:
        break;
    }
    Q_UNREACHABLE();
}

void PersonSheet::askCadence()
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

} // namespace vouch::ui
