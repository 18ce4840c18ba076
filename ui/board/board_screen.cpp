// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_screen.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/board/board_beside.h"
#include "ui/board/board_bulk.h"
#include "ui/board/board_contact.h"
#include "ui/board/board_deals.h"
#include "ui/board/board_moves.h"
#include "ui/board/board_outcomes.h"
#include "ui/board/board_quick.h"
#include "ui/board/board_skeleton.h"
#include "ui/board/board_tasks.h"
#include "ui/board/board_text.h"
#include "ui/board/board_views.h"
#include "ui/board/flow_map.h"
#include "ui/board/stage_editor.h"
#include "ui/board/suggestion_panel.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/text_width.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/usable.h"
#include "ui/parts/wrap_layout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{
constexpr int skeletonAfterMillis = 300;
constexpr int filterDelayMillis = 120;
} // namespace

BoardScreen::BoardScreen(QWidget *parent)
    : Screen(parent)
    , m_model(new BoardModel(this))
    , m_feed(new BoardFeed(m_model, this))
    , m_views(new BoardViews(m_model, m_feed, this))
    , m_stages(new StageEditor(this))
    , m_view(new BoardView(m_model, this))
    , m_moves(new BoardMoves(m_model, m_feed, this)) // after the view: it speaks of what is shown already
    , m_pages(new QStackedWidget(this))
{
    m_view->setAccessibleName(tr("Board"));
    buildActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildBar();
    m_pages->addWidget(new QWidget(m_pages));
    m_pages->addWidget(new BoardSkeleton(m_pages));
    m_pages->addWidget(buildBoard());
    m_pages->addWidget(buildMessage());
    auto *beside = new QHBoxLayout;
    beside->setSpacing(0);
    buildBeside(beside);
    layout->addLayout(beside, 1);
    buildSuggestions(beside);
    startTimers();
    connectFeed();
    connectMoves();
    connectView();
    connectLooks();
    connectViews();
    connectStages();
    updateChosen();
}

void BoardScreen::startTimers()
{
    m_skeletonTimer.setSingleShot(true);
    m_skeletonTimer.setInterval(skeletonAfterMillis);
    connect(&m_skeletonTimer, &QTimer::timeout, this, [this] { showPage(Page::Skeleton); });
    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(filterDelayMillis);
    connect(&m_filterTimer, &QTimer::timeout, this, [this] { applyText(); });
}

// --- building ---

QAction *BoardScreen::addBoardAction(const QString &text, const QKeySequence &shortcut, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    setTip(action, keys.isEmpty() ? tip : tip + u" ("_s + keys + u')');
    addAction(action);
    return action;
}

void BoardScreen::buildActions()
{
    m_open = addBoardAction(tr("Open person"), {}, tr("Open the chosen person's page"));
    m_moveBack = addBoardAction(tr("Move to the previous stage"), Qt::CTRL | Qt::Key_Left,
                                tr("Move the chosen people one stage back"));
    m_moveOn = addBoardAction(tr("Move to the next stage"), Qt::CTRL | Qt::Key_Right,
                              tr("Move the chosen people one stage on"));
    // Its key, M, is one of the window and comes back through takeKey().
    m_moveTo = addBoardAction(tr("Move to…"), {}, tr("Choose a stage, and since when and why (M)"));
    m_leave = addBoardAction(tr("Leave journey…"), Qt::SHIFT | Qt::Key_L,
                             tr("Take the chosen people off this journey"));
    m_compact = addBoardAction(tr("Compact cards"), {}, tr("Show lower cards, more of them at once"));
    m_compact->setCheckable(true);
    m_showFlow = addBoardAction(tr("Flow"), Qt::Key_F, tr("Show how people move between the stages"));
    m_showFlow->setCheckable(true);
    m_rename = addBoardAction(tr("Rename stage"), Qt::SHIFT | Qt::Key_F2,
                              tr("Type over the name of the stage with the focus"));
    takeIcons();
    connectActions();
}

void BoardScreen::connectActions()
{
    const auto sideways = [this](int step) {
        if (!m_view->isLifting())
            m_view->moveChosen(layoutDirection() == Qt::RightToLeft ? -step : step);
    };
    connect(m_open, &QAction::triggered, this, [this] {
        if (m_view->currentPerson().isValid())
            emit personRequested(m_view->currentPerson());
    });
    connect(m_moveBack, &QAction::triggered, this, [sideways] { sideways(-1); });
    connect(m_moveOn, &QAction::triggered, this, [sideways] { sideways(1); });
    connect(m_moveTo, &QAction::triggered, this, [this] { askMove(MovePopup::Purpose::Move); });
    connect(m_leave, &QAction::triggered, this, [this] { askMove(MovePopup::Purpose::Leave); });
    connect(m_rename, &QAction::triggered, m_view, &BoardView::renameActive);
}

void BoardScreen::takeIcons()
{
    m_open->setIcon(theme::icon(u"person"_s));
    m_showFlow->setIcon(theme::icon(u"journey"_s));
    m_moveBack->setIcon(theme::icon(u"chevron-left"_s));
    m_moveOn->setIcon(theme::icon(u"chevron-right"_s));
    m_moveTo->setIcon(theme::icon(u"move"_s));
    m_leave->setIcon(theme::icon(u"external"_s)); // as on the strip under a drag
}

void BoardScreen::buildBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new WrapLayout(bar);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    m_journeyBox = new QComboBox(bar);
    m_journeyBox->setAccessibleName(tr("Journey"));
    setTip(m_journeyBox, tr("The journey whose board is shown"));
    m_journeyBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_journeyBox->setMinimumHeight(30);
    connect(m_journeyBox, &QComboBox::activated, this,
            [this](int index) { showJourney(JourneyId(m_journeyBox->itemData(index).toLongLong())); });
    m_filter = new QLineEdit(bar);
    m_filter->setPlaceholderText(tr("Find name, company, tag, owner"));
    m_filter->setAccessibleName(tr("Filter cards"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumHeight(30);
    widthWithText(m_filter, Width::Least, 130);
    widthWithText(m_filter, Width::Most, 260);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, &m_filterTimer, qOverload<>(&QTimer::start));

    buildChosenBar(bar);
    m_tools = new BoardTools(m_model, bar);
    layout->addWidget(m_journeyBox);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_tools);
    layout->addStretch();
    layout->addWidget(m_chosenBar);
    m_chips = new FilterChips(this);
    static_cast<QVBoxLayout *>(this->layout())->addWidget(bar);
    static_cast<QVBoxLayout *>(this->layout())->addWidget(m_chips);
}

void BoardScreen::buildChosenBar(QWidget *bar)
{
    m_chosenBar = new QWidget(bar);
    auto *chosen = new QHBoxLayout(m_chosenBar);
    chosen->setContentsMargins(0, 0, 0, 0);
    chosen->setSpacing(4);
    addChosenButton(m_moveBack, Qt::ToolButtonIconOnly);
    addChosenButton(m_moveOn, Qt::ToolButtonIconOnly);
    addChosenButton(m_moveTo, Qt::ToolButtonTextOnly);
}

void BoardScreen::addChosenButton(QAction *action, Qt::ToolButtonStyle style)
{
    auto *button = new QToolButton(m_chosenBar);
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setProperty("kind", u"bordered"_s);
    button->setAccessibleName(action->text());
    button->setMinimumSize(30, 30);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus on the card
    m_chosenBar->layout()->addWidget(button);
}

QWidget *BoardScreen::buildBoard()
{
    auto *board = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(board);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildInvitation());
    m_flow = new FlowMap(m_model, m_view, board);
    m_flow->hide();
    connect(m_showFlow, &QAction::toggled, m_flow, &QWidget::setVisible);
    layout->addWidget(m_flow);
    layout->addWidget(m_view, 1);
    m_tasks = new BoardTasks(m_model, m_view, board);
    m_quick = new BoardQuick(m_model, m_view, this);
    m_deals = new BoardDeals(m_model, m_view, board);
    buildBulk(layout);
    m_outcomes = new BoardOutcomes(m_model, m_view, board);
    return board;
}

QWidget *BoardScreen::buildInvitation()
{
    m_invitation = new QFrame(m_pages);
    m_invitation->setProperty("surface", u"banner"_s);
    auto *layout = new QHBoxLayout(m_invitation);
    layout->setContentsMargins(14, 8, 14, 8);
    auto *text = new PlainLabel(m_invitation);
    text->setObjectName(u"board-invitation"_s);
    text->setWordWrap(true);
    layout->addWidget(text, 1);
    auto *import = new QPushButton(tr("Import my people"), m_invitation);
    auto *add = new QPushButton(tr("Go to People"), m_invitation);
    auto *here = new QPushButton(tr("Add a person"), m_invitation);
    setTip(here, tr("One line adds a person to a column: + at its head, or N"));
    connect(here, &QPushButton::clicked, this, [this] { m_quick->ask(0); });
    for (QPushButton *button : {import, add, here})
        button->setObjectName(u"only-people"_s);
    import->setProperty("kind", u"primary"_s);
    connect(import, &QPushButton::clicked, this, [this] { emit screenRequested(u"import"_s); });
    connect(add, &QPushButton::clicked, this, [this] { emit screenRequested(u"people"_s); });
    layout->addWidget(import);
    layout->addWidget(here);
    layout->addWidget(add);
    m_invitation->hide();
    return m_invitation;
}

QWidget *BoardScreen::buildMessage()
{
    m_message = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(m_message);
    layout->setSpacing(10);
    m_messageTitle = new PlainLabel(m_message);
    m_messageTitle->setProperty("role", u"title"_s);
    m_messageText = new PlainLabel(m_message);
    m_retry = new QPushButton(tr("Try again"), m_message);
    connect(m_retry, &QPushButton::clicked, m_feed, &BoardFeed::load);
    layout->addStretch(2);
    for (QLabel *label : {m_messageTitle, m_messageText}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setMaximumWidth(560);
        // Not by an alignment: a wrapped text then gets the height of another width.
        auto *middle = new QHBoxLayout;
        middle->addStretch(1);
        middle->addWidget(label, 100);
        middle->addStretch(1);
        layout->addLayout(middle);
    }
    layout->addWidget(m_retry, 0, Qt::AlignHCenter);
    m_toJourneys = new QPushButton(tr("Go to Journeys"), m_message);
    m_toJourneys->setObjectName(u"board-to-journeys"_s);
    connect(m_toJourneys, &QPushButton::clicked, this, [this] { emit screenRequested(u"journeys"_s); });
    m_toJourneys->hide();
    layout->addWidget(m_toJourneys, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return m_message;
}

// --- pages ---

void BoardScreen::showPage(Page page)
{
    if (page != Page::Skeleton)
        m_skeletonTimer.stop();
    m_pages->setCurrentIndex(int(page));
    if (hasFocus())
        takeFocus(); // the board has come
}

void BoardScreen::showMessage(const QString &title, const QString &text, bool offerRetry)
{
    m_messageTitle->setText(title);
    m_messageText->setText(text);
    m_retry->setVisible(offerRetry);
    m_toJourneys->setVisible(false);
    showPage(Page::Message);
}

bool BoardScreen::hasBoard() const
{
    return m_model->stageCount() > 0;
}

/// People on a journey without stages are seen by segments.
void BoardScreen::showNoBoard()
{
    const QString journey = safeForDisplay(m_model->journey().name);
    const bool others = std::any_of(m_feed->journeys().cbegin(), m_feed->journeys().cend(),
                                    [](const Journey &one) { return !one.stages.isEmpty(); });
    showMessage(
        tr("No board for this journey"),
        m_feed->journeys().isEmpty()
            ? tr("This workspace has no journey yet. Add one under Journeys, and its stages become columns.")
        : others
            ? tr("“%1” has no stages, so it has no board: its people are seen by segments and in reports. "
                 "Choose another journey above, or give it stages under Journeys.")
                  .arg(journey)
            : tr("“%1” has no stages, so it has no board: its people are seen by segments and in reports. "
                 "For columns, give it stages or add another journey under Journeys.")
                  .arg(journey),
        false);
    m_toJourneys->show();
}

void BoardScreen::updatePage()
{
    if (m_feed->isLoading() || m_feed->hasFailed() || !m_workspace)
        return;
    for (QWidget *tool : {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_tools)})
        tool->setVisible(hasBoard());
    if (!hasBoard())
        return showNoBoard();
    m_invitation->setVisible(m_model->peopleCount() == 0);
    const bool deals = m_model->journey().isOfDeals();
    m_invitation->findChild<QLabel *>(u"board-invitation"_s)
        ->setText(
            deals ? tr("No deal is on this journey yet. Add one at the head of a column, + or N, or bring in "
                       "those you have elsewhere.")
                  : tr("Nobody is on this journey yet. Bring in the people you already know, or add one at "
                       "the head of a column: + or N."));
    for (auto *button : m_invitation->findChildren<QPushButton *>())
        button->setVisible(!deals || button->objectName() != u"only-people"_s);
    showPage(Page::Board);
}

void BoardScreen::updateChosen()
{
    const int selected = m_view->selectedCount();
    const bool some = m_view->hasChosen();
    const int stage = m_view->activeStage(), last = m_model->stageCount() - 1;
    const QString nobody = boardtext::nobodyChosen();
    for (QAction *action : {m_moveTo, m_leave})
        setUsable(action, some, nobody);
    setUsable(m_open, some && m_view->currentPerson().isValid(),
              some ? tr("Nobody is named in this deal.") : nobody);
    // Several may stand in several stages.
    setUsable(m_moveBack, some && (selected > 1 || stage > 0),
              some && hasBoard() ? tr("%1 is the first stage.").arg(m_model->called(m_model->stageAt(stage)))
                                 : nobody);
    setUsable(m_moveOn, some && (selected > 1 || stage < last),
              some && hasBoard() ? tr("%1 is the last stage.").arg(m_model->called(m_model->stageAt(stage)))
                                 : nobody);
    m_chosenBar->setVisible(hasBoard());
    m_outcomes->updateActions();
    m_deals->updateActions();
    m_tasks->updateActions();
    m_quick->updateAction();
    updateBeside();
}

QList<QAction *> BoardScreen::screenActions() const
{
    return QList<QAction *>{m_quick->action(), m_showFlow, m_showSuggestions, m_compact, m_open,
                            m_moveBack,        m_moveOn,   m_moveTo,          m_rename,  m_leave} +
           QList<QAction *>{m_beside->action(), m_contact->action()} + m_tasks->actions() +
           m_bulk->actions() + m_deals->actions() + m_outcomes->actions();
}

Subject BoardScreen::subject() const
{
    if (m_suggestions->list()->hasFocus())
        return m_suggestions->subject();
    if (const std::optional<Subject> beside = subjectBeside())
        return *beside;
    Subject subject;
    subject.people = m_view->chosenPeople();
    if (subject.people.isEmpty() || !hasBoard())
        return Subject::nobody(boardtext::nobodyChosen());
    subject.who = boardtext::whom(*m_model, m_view->chosen());
    subject.place = m_view->besideCard();
    if (subject.people.size() == 1)
        subject.way = m_contact->wayTo(subject.people.first());
    return subject;
}

/// On the board cards move along with purchases and advocacy, of all who are chosen. Without a card F2 is
/// about the stage.
bool BoardScreen::takeKey(PersonKey key)
{
    if (m_view->isLifting()) {
        emit told(tr("Put the card down first: Space drops it, Esc puts it back."));
        return true;
    }
    if (m_suggestions->list()->hasFocus())
        return false;
    if (takeKeyBeside(key))
        return true;
    if (subjectBeside())
        return false;
    const bool some = m_view->hasChosen();
    if (!some && key == PersonKey::Rename && hasBoard()) {
        m_view->renameActive();
        return true;
    }
    if (!some)
        return false;
    switch (key) {
    case PersonKey::Purchase:
        if (m_model->journey().isOfDeals())
            return false; // of the person, as anywhere
        m_outcomes->ask(Outcome::Purchase, m_view->chosen(), m_view->besideCard());
        return true;
    case PersonKey::Advocacy:
        if (m_model->journey().isOfDeals())
            return false;
        m_outcomes->ask(Outcome::Advocacy, m_view->chosen(), m_view->besideCard());
        return true;
    case PersonKey::Move:
        askMove(MovePopup::Purpose::Move);
        return true;
    default:
        return false;
    }
}

void BoardScreen::takeFocus()
{
    if (m_beside->isInPlace())
        m_beside->takeFocus();
    else if (m_pages->currentIndex() == int(Page::Board) && m_view->cellCount() > 0)
        m_view->focusBoard();
    else
        setFocus(Qt::OtherFocusReason);
}

void BoardScreen::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool BoardScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            m_filter->clear();
            m_view->focusBoard();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_filterTimer.stop();
            applyText();
            m_view->focusBoard();
            return true;
        }
    }
    return Screen::eventFilter(watched, event);
}

void BoardScreen::changeEvent(QEvent *event)
{
    Screen::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_open)
        takeIcons();
}

} // namespace vouch::ui
