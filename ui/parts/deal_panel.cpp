// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/deal_panel.h"

#include "core/base/text.h"
#include "ui/parts/deal_desk.h"
#include "ui/parts/deal_words.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/row_keeper.h"
#include "ui/parts/steady_focus.h"
#include "ui/parts/subject.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/usable.h"
#include "ui/parts/wrap_layout.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

DealPanel::DealPanel(DealDesk *desk, DealModel::Names names, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_names(names)
    , m_model(new DealModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    buildList();
    column->addWidget(buildButtons());
    column->addWidget(m_list, 1);
    column->addStretch(); // below the head where there are none
    connect(m_desk, &DealDesk::acting, m_keeper, &RowKeeper::acting);
    connect(m_desk, &DealDesk::failed, m_keeper, &RowKeeper::notActing);
    present({}, 0, true);
}

QWidget *DealPanel::buildHead()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(14, 8, 8, 2);
    line->setSpacing(8);
    auto *title = new PlainLabel(tr("Deals"));
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    line->addWidget(title);
    m_sum = plainLabel({}, u"small"_s);
    m_sum->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(m_sum, 1);
    m_new = new QToolButton;
    m_new->setObjectName(u"deal-new"_s);
    m_new->setIcon(theme::icon(u"add"_s));
    m_new->setText(tr("New deal"));
    m_new->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_new->setAutoRaise(true);
    m_new->setMinimumHeight(26);
    m_new->setAccessibleName(tr("New deal"));
    setTip(m_new, tr("New deal (Ctrl+Shift+D)"));
    connect(m_new, &QToolButton::clicked, this, &DealPanel::addDeal);
    line->addWidget(m_new);
    return head;
}

void DealPanel::buildList()
{
    m_list = new QListView;
    m_list->setObjectName(u"deal-list"_s);
    m_list->setAccessibleName(tr("Deals"));
    m_keeper =
        new RowKeeper(m_list, m_model, [this](const QModelIndex &index) { return m_model->keyOf(index); });
    m_list->setItemDelegate(new DealDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_model->deal(index.row()))
            activate(index);
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (!m_model->deal(index.row())) // one click folds
            activate(index);
    });
    const QItemSelectionModel *selection = m_list->selectionModel();
    connect(selection, &QItemSelectionModel::currentChanged, this, &DealPanel::follow);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &DealPanel::follow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DealPanel::follow);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &DealPanel::fitHeight);
}

QAction *DealPanel::addKey(const QString &name, const QString &icon, const QString &text, const QString &keys,
                           const std::function<void(const DealRecord &)> &run)
{
    auto *action = new QAction(theme::icon(icon), text, m_list);
    action->setObjectName(name);
    action->setShortcut(QKeySequence(keys));
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setAutoRepeat(false); // whoever holds a key wins one deal, not those below it
    m_list->addAction(action);
    connect(action, &QAction::triggered, this, [this, run] {
        if (const DealRecord *deal = chosen())
            run(DealRecord(*deal));
    });
    return action;
}

QToolButton *DealPanel::button(QAction *action)
{
    auto *made = new QToolButton;
    made->setObjectName(action->objectName() + u"-button"_s);
    made->setIcon(action->icon());
    made->setText(action->text());
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setAutoRaise(true);
    made->setMinimumHeight(26);
    made->setAccessibleName(action->text());
    setTip(made, tr("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    connect(made, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, made, [this, made, action] {
        made->setVisible(action->isVisible());
        setActive(made, action->isEnabled(), m_list);
    });
    return made;
}

QWidget *DealPanel::buildButtons()
{
    m_win = addKey(u"deal-key-win"_s, u"check"_s, tr("Won"), u"W"_s,
                   [this](const DealRecord &deal) { m_desk->win(deal.id, place()); });
    m_lose = addKey(u"deal-key-lose"_s, u"close"_s, tr("Lost"), u"L"_s,
                    [this](const DealRecord &deal) { m_desk->lose(deal.id, place()); });
    m_again = addKey(u"deal-key-again"_s, u"undo"_s, tr("Open again"), u"O"_s,
                     [this](const DealRecord &deal) { m_desk->openAgain(deal.id); });
    m_open = addKey(u"deal-key-edit"_s, u"edit"_s, tr("Edit"), u"E"_s,
                    [this](const DealRecord &deal) { m_desk->open(deal.id, place()); });
    m_add = new QAction(theme::icon(u"add"_s), tr("New deal"), m_list);
    m_add->setShortcut(QKeySequence(Qt::Key_N));
    m_add->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(m_add);
    connect(m_add, &QAction::triggered, this, &DealPanel::addDeal);
    m_delete = addKey(u"deal-key-delete"_s, u"trash"_s, tr("Delete"), u"Del"_s,
                      [this](const DealRecord &deal) { m_desk->remove(deal.id); });
    m_quote = addKey(u"deal-key-quote"_s, u"file"_s, tr("Quote"), u"Q"_s,
                     [this](const DealRecord &deal) { m_desk->quote(deal.id); });
    m_buttons = new QWidget;
    auto *line = new WrapLayout(m_buttons);
    line->setContentsMargins(8, 0, 8, 2);
    line->setSpacing(2);
    for (QAction *action : {m_win, m_lose, m_again, m_open, m_quote, m_delete})
        line->addWidget(button(action));
    m_buttons->findChild<QToolButton *>(u"deal-key-delete-button"_s)
        ->setToolButtonStyle(Qt::ToolButtonIconOnly); // so that all stand in one line
    return m_buttons;
}

void DealPanel::present(const QList<DealRecord> &deals, Millis now, bool readOnly)
{
    m_readOnly = readOnly;
    m_new->setVisible(!readOnly);
    m_model->setDeals(deals, now, m_names, m_start.person);
    OtherAmounts open;
    for (const DealRecord &deal : deals) {
        if (deal.status == DealStatus::Open && deal.amount)
            addOther(open, {*deal.amount, 1});
    }
    m_sum->setText(open.isEmpty() ? QString() : tr("%1 open", "sum").arg(dealwords::sums(open)));
    setTip(m_sum, m_sum->text());
    m_list->setVisible(!deals.isEmpty());
    follow();
    fitHeight();
}

void DealPanel::setMostRows(int rows)
{
    m_mostRows = rows;
    fitHeight();
}

void DealPanel::fitHeight()
{
    if (m_mostRows == 0) {
        m_list->setMaximumHeight(QWIDGETSIZE_MAX);
        m_list->setMinimumHeight(0);
        return;
    }
    int height = 0;
    for (int row = 0; row < std::min(m_model->rowCount(), m_mostRows); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(height + 1);
}

const DealRecord *DealPanel::chosen() const
{
    const QModelIndex index = m_keeper->chosenRow();
    return index.isValid() ? m_model->deal(index.row()) : nullptr;
}

QPoint DealPanel::place() const
{
    return besideCurrent(m_list);
}

/// What can be done with the chosen deal, if one is.
void DealPanel::follow()
{
    const DealRecord *deal = chosen();
    const bool some = deal && !m_readOnly;
    // There before one is chosen: the rows must not move below the pointer.
    m_buttons->setVisible(m_model->rowCount() > 0 && !m_readOnly);
    const QString why = m_readOnly ? readOnlyReason() : tr("Choose a deal first.");
    for (QAction *action : {m_win, m_lose, m_again, m_open, m_quote, m_delete})
        setUsable(action, some, why);
    setUsable(m_add, !m_readOnly, readOnlyReason());
    m_win->setVisible(!deal || deal->status != DealStatus::Won);
    m_lose->setVisible(!deal || deal->status != DealStatus::Lost);
    m_again->setVisible(deal && deal->status != DealStatus::Open);
}

void DealPanel::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (const DealRecord *deal = m_model->deal(index.row()))
        m_desk->open(deal->id, place());
    else
        m_model->setUnfolded(!m_model->isUnfolded());
}

void DealPanel::addDeal()
{
    m_desk->add(m_start, m_new->mapToGlobal(QPoint(0, m_new->height())));
}

void DealPanel::openDeal(DealId deal)
{
    QModelIndex index = m_model->indexOf(deal);
    if (!index.isValid() && m_model->closedDeals() > 0) {
        m_model->setUnfolded(true);
        index = m_model->indexOf(deal);
    }
    if (index.isValid())
        m_list->setCurrentIndex(index);
    m_desk->open(deal, m_list->isVisible() ? place() : mapToGlobal(QPoint(24, 24)));
}

bool DealPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Its rows are as high as its font, which the style gives it, and the zoom.
    if (watched == m_list && (event->type() == QEvent::Show || event->type() == QEvent::FontChange ||
                              event->type() == QEvent::StyleChange))
        QMetaObject::invokeMethod(this, &DealPanel::fitHeight, Qt::QueuedConnection);
    const bool pressed = event->type() == QEvent::KeyPress;
    if (watched == m_list && (pressed || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // Here it is a deal, whatever it makes around the list.
        if (key->key() == Qt::Key_N && key->modifiers() == Qt::NoModifier) {
            if (pressed)
                m_add->trigger();
            event->accept();
            return true;
        }
        if (!pressed)
            return QWidget::eventFilter(watched, event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool space = key->key() == Qt::Key_Space;
        const QModelIndex index = m_list->currentIndex();
        if (enter || (space && index.isValid() && !m_model->deal(index.row()))) {
            activate(index);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vouch::ui
