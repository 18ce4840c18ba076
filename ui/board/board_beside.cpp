// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_beside.h"

#include "ui/board/board_text.h"
#include "ui/board/board_view.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/text_width.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/person/person_sheet.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{
constexpr int roomForBoth = 1440; ///< width of the window
constexpr int usualWidth = 380, leastWidth = 320;
} // namespace

BoardBeside::BoardBeside(BoardView *view, QWidget *board, QWidget *over)
    : QSplitter(Qt::Horizontal, over)
    , m_view(view)
    , m_board(board)
    , m_wanted(QSettings().value(u"board/beside"_s, false).toBool())
{
    setChildrenCollapsible(false);
    setHandleWidth(1);
    buildActions(over);
    addWidget(board);
    addWidget(buildInspector());
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        QSettings().setValue(u"board/beside-width"_s, m_inspector->width() * 100 / theme::zoom());
    });
    connect(view, &BoardView::chosenChanged, this, &BoardBeside::follow);
    arrange();
}

PersonSheet *BoardBeside::sheet()
{
    if (m_sheet)
        return m_sheet;
    m_sheet = new PersonSheet(PersonSheet::Form::Beside);
    m_pages->addWidget(m_sheet);
    if (m_workspace)
        m_sheet->setWorkspace(m_workspace);
    connect(m_sheet, &PersonSheet::settled, this, [this] {
        if (const PersonId next = std::exchange(m_next, {}); next.isValid())
            show(next);
    });
    connect(m_sheet, &PersonSheet::leaveRequested, this, [this] { toggle(false); });
    connect(m_sheet, &PersonSheet::personRequested, this, &BoardBeside::personRequested);
    connect(m_sheet, &PersonSheet::quoteRequested, this, &BoardBeside::quoteRequested);
    connect(m_sheet, &PersonSheet::writeRequested, this, &BoardBeside::writeRequested);
    connect(m_sheet, &PersonSheet::organisationRequested, this, &BoardBeside::organisationRequested);
    connect(m_sheet, &PersonSheet::failed, this, &BoardBeside::failed);
    connect(m_sheet, &PersonSheet::done, this, &BoardBeside::done);
    connect(m_sheet, &PersonSheet::told, this, &BoardBeside::told);
    connect(m_sheet, &PersonSheet::announced, this, &BoardBeside::announced);
    return m_sheet;
}

void BoardBeside::buildActions(QWidget *over)
{
    const auto make = [](const QString &name, const QString &icon, const QString &text,
                         const QKeySequence &keys, const QString &tip, QWidget *where) {
        auto *action = new QAction(theme::icon(icon), text, where);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        setTip(action, keys.isEmpty() ? tip : tip + u" ("_s + keys.toString(QKeySequence::NativeText) + u')');
        where->addAction(action);
        return action;
    };
    m_show = make(u"board-beside"_s, u"sidebar"_s, tr("Person"), Qt::Key_I,
                  tr("Show whoever's card has the focus, whole, beside the board"), over);
    m_show->setCheckable(true);
    connect(m_show, &QAction::triggered, this, &BoardBeside::toggle);
    m_up = make(u"beside-up"_s, u"up"_s, tr("Previous card"), QKeySequence(u"Ctrl+PgUp"_s),
                tr("The card above"), this);
    m_down = make(u"beside-down"_s, u"down"_s, tr("Next card"), QKeySequence(u"Ctrl+PgDown"_s),
                  tr("The card below"), this);
    connect(m_up, &QAction::triggered, this, [this] { step(-1); });
    connect(m_down, &QAction::triggered, this, [this] { step(1); });
    m_page = make(u"beside-page"_s, u"external"_s, tr("Open page"), {}, tr("Open the person's page"), this);
    connect(m_page, &QAction::triggered, this, [this] {
        if (m_sheet && m_sheet->person().isValid())
            emit personRequested(m_sheet->person());
    });
}

QWidget *BoardBeside::buildInspector()
{
    m_inspector = new QFrame;
    m_inspector->setObjectName(u"board-inspector"_s);
    m_inspector->setProperty("surface", u"page"_s);
    m_inspector->setAccessibleName(tr("Person beside the board"));
    m_inspector->installEventFilter(this);
    widthWithText(m_inspector, Width::Least, leastWidth);
    auto *column = new QVBoxLayout(m_inspector);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_pages = new QStackedWidget;
    auto *nobody = new PlainLabel(boardtext::nobodyChosen());
    m_nobody = nobody;
    nobody->setWordWrap(true);
    nobody->setAlignment(Qt::AlignCenter);
    nobody->setContentsMargins(24, 24, 24, 24);
    nobody->setProperty("role", u"soft"_s);
    m_pages->addWidget(nobody);
    column->addWidget(m_pages, 1);
    return m_inspector;
}

QWidget *BoardBeside::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(10, 4, 8, 0);
    row->setSpacing(2);
    const auto button = [row](QAction *action) {
        auto *made = new QToolButton;
        made->setDefaultAction(action);
        made->setAutoRaise(true);
        made->setMinimumSize(28, 28);
        made->setAccessibleName(action->text());
        made->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where it is
        row->addWidget(made);
        return made;
    };
    button(m_up);
    button(m_down);
    button(m_page)->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addStretch();
    m_close = new QToolButton;
    m_close->setObjectName(u"beside-close"_s);
    m_close->setIcon(theme::icon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setMinimumSize(28, 28);
    setTip(m_close, tr("Close (I)"));
    m_close->setFocusPolicy(Qt::TabFocus);
    connect(m_close, &QToolButton::clicked, this, [this] { toggle(false); });
    row->addWidget(m_close);
    return head;
}

void BoardBeside::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    if (m_sheet)
        m_sheet->setWorkspace(workspace);
}

// --- where it is ---

bool BoardBeside::hasRoom() const
{
    return window()->width() >= roomForBoth;
}

bool BoardBeside::isOpen() const
{
    return hasRoom() ? m_wanted : m_asked;
}

bool BoardBeside::isInPlace() const
{
    return m_asked && !hasRoom();
}

bool BoardBeside::hasFocusInside() const
{
    return isOpen() && m_inspector->isAncestorOf(window()->focusWidget());
}

bool BoardBeside::shows(PersonId person) const
{
    return isOpen() && m_pages->currentIndex() == 1 && !m_sheet->isLoading() && m_sheet->person() == person;
}

void BoardBeside::toggle(bool shown)
{
    const bool inside = hasFocusInside();
    if (hasRoom()) {
        m_wanted = shown;
        QSettings().setValue(u"board/beside"_s, shown);
    } else {
        m_asked = shown;
    }
    arrange();
    if (isInPlace())
        takeFocus();
    else if (inside || !shown)
        m_view->focusBoard();
    follow();
}

void BoardBeside::backToBoard()
{
    if (isInPlace())
        toggle(false);
}

void BoardBeside::takeFocus()
{
    sheet()->takeFocus();
}

void BoardBeside::arrange()
{
    const bool open = isOpen();
    m_show->setChecked(open);
    if (hasRoom())
        m_asked = false;
    const bool comes = open && m_inspector->isHidden();
    m_inspector->setVisible(open);
    m_board->setVisible(!isInPlace());
    nameClosing();
    // At once: a board that gets the focus brings the card into view, in the width that it has then.
    if (isInPlace())
        setSizes({0, width()});
    else if (!open)
        setSizes({width(), 0});
    else if (comes)
        giveWidth();
}

/// In the board's place it is the way back, and says so.
void BoardBeside::nameClosing()
{
    const QString text = isInPlace() ? tr("Back to the board") : tr("Close");
    m_close->setText(text);
    m_close->setAccessibleName(text);
    m_close->setToolButtonStyle(isInPlace() ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void BoardBeside::giveWidth()
{
    const int wanted = QSettings().value(u"board/beside-width"_s, usualWidth).toInt() * theme::zoom() / 100;
    const int most = width() * 2 / 5;
    const int given = std::max(m_inspector->minimumWidth(), std::min(wanted, most));
    setSizes({std::max(0, width() - given), given});
}

void BoardBeside::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (isVisible())
        arrange();
}

void BoardBeside::showEvent(QShowEvent *event)
{
    QSplitter::showEvent(event);
    arrange();
    if (isOpen())
        giveWidth();
    follow();
}

bool BoardBeside::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_inspector && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        if (isInPlace())
            toggle(false);
        else
            m_view->focusBoard();
        return true;
    }
    return QSplitter::eventFilter(watched, event);
}

// --- whom it shows ---

void BoardBeside::follow()
{
    const PersonId person = m_view->cellCount() > 0 ? m_view->currentPerson() : PersonId();
    const bool some = m_view->cellCount() > 0 && m_view->currentWalker().isValid();
    m_up->setEnabled(some);
    m_down->setEnabled(some);
    if (!isOpen() || !isVisible())
        return;
    // Whoever is typing here stays with whom they type about; the board goes on for others.
    const bool typing = m_sheet && m_sheet->isAncestorOf(window()->focusWidget());
    if (typing && m_sheet->person().isValid())
        return;
    show(person);
    const Walker walker = m_view->cellCount() > 0 ? m_view->currentWalker() : Walker();
    m_nobody->setText(walker.isValid() ? tr("Nobody is named in this deal. Enter opens it.")
                                       : boardtext::nobodyChosen());
    if (walker.isDeal() && person.isValid())
        m_sheet->showDeal(walker.deal());
}

/// One after the other: a key that is held down asks no more than can be answered, and who was passed over is
/// not read at all.
void BoardBeside::show(PersonId person)
{
    if (person.isValid())
        sheet();
    m_pages->setCurrentIndex(person.isValid() ? 1 : 0);
    m_page->setEnabled(person.isValid());
    if (m_sheet && m_sheet->isLoading()) {
        m_next = person;
        return;
    }
    if (person.isValid() && person != m_sheet->person())
        m_sheet->showPerson(person);
}

void BoardBeside::step(int by)
{
    ColumnList *cards = m_view->cellCount() > 0 ? m_view->list(m_view->activeCell()) : nullptr;
    if (!cards || !cards->currentIndex().isValid())
        return;
    const QModelIndex next = cards->currentIndex().siblingAtRow(cards->currentIndex().row() + by);
    if (!next.isValid()) {
        emit announced(by > 0 ? tr("This is the last card of the column")
                              : tr("This is the first card of the column"));
        return;
    }
    cards->selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect);
    cards->scrollTo(next);
    if (m_view->currentWalker().isDeal())
        follow();
    else
        show(m_view->currentPerson());
}

} // namespace vouch::ui
