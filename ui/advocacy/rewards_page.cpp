// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advocacy/rewards_page.h"

#include "core/base/text.h"
#include "core/words/rewards.h"
#include "ui/advocacy/budget_bar.h"
#include "ui/advocacy/line_delegate.h"
#include "ui/advocacy/rewards_model.h"
#include "ui/advocacy/words.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/row_keeper.h"
#include "ui/parts/steady_focus.h"
#include "ui/parts/text_width.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/wrap_layout.h"

#include <QAction>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

RewardsPage::RewardsPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new RewardsModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_table(new QTableView)
    , m_empty(plainLabel({}, u"soft"_s))
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(RewardsModel::StateRole);
    buildTable();
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(14, 8, 14, 8);
    head->setSpacing(6);
    m_budgets = new QVBoxLayout;
    m_budgets->setSpacing(6);
    head->addLayout(m_budgets);
    m_payback = plainLabel({}, u"heading"_s);
    m_payback->setWordWrap(true);
    m_formula = plainLabel({}, u"soft"_s);
    m_formula->setWordWrap(true);
    m_payback->hide();
    m_formula->hide();
    head->addWidget(m_payback);
    head->addWidget(m_formula);
    column->addLayout(head);
    column->addWidget(buildBar());
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(40);
    column->addWidget(m_empty, 1);
    column->addWidget(m_table, 1);
    page->addLayout(column, 1);
    page->addWidget(buildSide());
    setFocusProxy(m_table);
    onSelection();
}

QWidget *RewardsPage::buildBar()
{
    auto *bar = new QWidget;
    auto *row = new WrapLayout(bar);
    row->setContentsMargins(14, 2, 14, 8);
    row->setSpacing(5); // at 200 % each button has a line of its own
    m_state = new QComboBox;
    m_state->setAccessibleName(tr("Which rewards are shown"));
    m_state->setMinimumHeight(28);
    m_state->addItem(tr("All states"), QString());
    for (const auto &[key, text] : choicesOf<RewardState>())
        m_state->addItem(text, key);
    row->addWidget(m_state);
    row->addStretch();
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setFilterFixedString(m_state->currentData().toString());
        showEmpty();
        onSelection();
    });
    struct Word {
        RewardState state;
        QString name, text, keys, tip;
    };
    const QList<Word> words{
        {RewardState::Approved, u"approve"_s, tr("Approve"), u"A"_s,
         tr("The budget bears it and it will be given (A)")},
        {RewardState::Given, u"give"_s, tr("Give"), u"G"_s, tr("It has been handed over (G)")},
        {RewardState::Redeemed, u"redeem"_s, tr("Redeem"), u"R"_s, tr("They have used it (R)")},
        {RewardState::Declined, u"decline"_s, tr("Decline"), u"D"_s, tr("It will not be given (D)")},
        {RewardState::Reversed, u"reverse"_s, tr("Reverse"), u"V"_s,
         tr("It was given and is taken back, for instance after a refund (V)")}};
    for (const Word &word : words) {
        auto *button = new QPushButton(word.text);
        button->setObjectName(u"reward-"_s + word.name);
        if (word.state == RewardState::Approved)
            button->setProperty("kind", u"primary"_s);
        row->addWidget(button);
        m_steps.append({word.state, word.text, word.tip, button});
        auto *action = new QAction(word.text, m_table);
        action->setShortcut(QKeySequence(word.keys));
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        const RewardState state = word.state;
        connect(button, &QPushButton::clicked, this, [this, state] { advance(state); });
        connect(action, &QAction::triggered, this, [this, state] { advance(state); });
    }
    return bar;
}

void RewardsPage::buildTable()
{
    using CellKind = LineDelegate::CellKind;
    m_table->setObjectName(u"rewards"_s);
    m_keeper = new RowKeeper(m_table, m_filter, &RewardsModel::rewardOf);
    m_table->setItemDelegate(new LineDelegate(
        {CellKind::Text, CellKind::Soft, CellKind::Soft, CellKind::Advocacy, CellKind::Chip, CellKind::Soft},
        m_table));
    m_table->setAccessibleName(tr("Reward ledger"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setMouseTracking(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(28, m_table->fontMetrics().height() + 10));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    const std::array<int, RewardsModel::ColumnCount> widths{0, 0, 130, 90, 190, 100};
    for (int column = 2; column < RewardsModel::ColumnCount; ++column)
        header->resizeSection(column, widths[std::size_t(column)]);
    header->setSectionResizeMode(RewardsModel::Person, QHeaderView::Stretch);
    header->setSectionResizeMode(RewardsModel::For, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RewardsPage::onSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RewardsPage::onChosen);
    auto *enter = new QAction(m_table);
    enter->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    enter->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(enter);
    const auto open = [this] {
        if (const RewardRecord *reward = current())
            emit personRequested(reward->person);
        else
            emit refused(tr("No reward is chosen. Choose one in the list."));
    };
    connect(enter, &QAction::triggered, this, open);
    connect(m_table, &QTableView::doubleClicked, this, open);
}

QWidget *RewardsPage::buildSide()
{
    auto *side = new QFrame;
    side->setProperty("surface", u"card"_s);
    widthWithText(side, Width::Side, 264);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    m_sideTitle = plainLabel({}, u"heading"_s);
    m_sideTitle->setWordWrap(true);
    m_sideText = plainLabel();
    m_sideText->setWordWrap(true);
    m_sideText->setAccessibleName(tr("History of this reward"));
    m_sideText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_open = new QPushButton(tr("Open person"));
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const RewardRecord *reward = current())
            emit personRequested(reward->person);
    });
    column->addWidget(m_sideTitle);
    column->addWidget(m_sideText);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addStretch(1);
    return side;
}

void RewardsPage::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    onSelection();
}

void RewardsPage::present(const AdvocacyPage &page)
{
    while (QLayoutItem *old = m_budgets->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const ProgrammeRecord &programme : page.programmes) {
        auto *bar = new BudgetBar;
        bar->setProgramme(programme);
        m_budgets->addWidget(bar);
    }
    m_model->setRewards(page.rewards);
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
    m_table->setColumnHidden(RewardsModel::Programme, page.programmes.size() < 2);
    showEmpty();
    onSelection();
    onChosen();
}

void RewardsPage::setPayback(const QString &text, const QString &formula)
{
    m_payback->setText(text);
    m_formula->setText(formula);
    m_payback->setVisible(!text.isEmpty());
    m_formula->setVisible(!text.isEmpty());
}

void RewardsPage::showEmpty()
{
    const bool none = m_filter->rowCount() == 0;
    if (none && m_table->hasFocus())
        m_state->setFocus(Qt::OtherFocusReason); // not on what comes next by itself
    m_empty->setVisible(none);
    m_table->setVisible(!none);
    if (none)
        m_empty->setText(
            m_model->rowCount() == 0
                ? tr("No reward has been earned yet. Set up a programme; an entry arises by itself "
                     "when a friend joins or buys.")
                : tr("No reward is in this state. Choose all states to see the others."));
}

void RewardsPage::focusFilter()
{
    m_state->setFocus(Qt::ShortcutFocusReason);
}

const RewardRecord *RewardsPage::reward(const QModelIndex &shown) const
{
    return m_model->reward(m_filter->mapToSource(shown).row());
}

Subject RewardsPage::subject() const
{
    const RewardRecord *reward = this->reward(m_keeper->chosenRow());
    if (!reward)
        return Subject::nobody(tr("Choose a reward first."));
    Subject subject;
    subject.people = {reward->person};
    subject.who = safeForDisplay(reward->personName);
    subject.place = besideCurrent(m_table);
    return subject;
}

const RewardRecord *RewardsPage::current() const
{
    return reward(m_keeper->chosenRow());
}

QList<RewardRecord> RewardsPage::rewardsFor(RewardState state) const
{
    QList<RewardRecord> rewards;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const RewardRecord *chosen = reward(index);
        const auto now = chosen ? fromKey<RewardState>(chosen->state) : std::nullopt;
        if (now && outcomes::rewardFollows(*now, state))
            rewards.append(*chosen);
    }
    return rewards;
}

void RewardsPage::advance(RewardState state)
{
    if (m_readOnly)
        return;
    QList<qint64> entries;
    for (const RewardRecord &reward : rewardsFor(state))
        entries.append(reward.id);
    if (entries.isEmpty()) {
        emit refused(m_table->selectionModel()->hasSelection()
                         ? tr("That does not follow the state in which the chosen reward is.")
                         : tr("No reward is chosen. Choose one in the list."));
        return;
    }
    // The button is about to be disabled: the focus must not go to one beside it, which decides about money,
    // too.
    m_table->setFocus(Qt::OtherFocusReason);
    // Where the reward goes from a filtered list no other is chosen: these keys are about money.
    emit advanceRequested(entries, keyOf(state));
}

void RewardsPage::onSelection()
{
    nameSteps();
    for (const Step &step : std::as_const(m_steps))
        setActive(step.button, !m_readOnly && !rewardsFor(step.state).isEmpty(), m_table);
}

/// Each button says whose money it decides about, and how much: "Approve 10.00 € for Ada Example".
void RewardsPage::nameSteps()
{
    for (const Step &step : std::as_const(m_steps)) {
        const QList<RewardRecord> rewards = rewardsFor(step.state);
        QString text = step.text, shown = step.text;
        if (!rewards.isEmpty()) {
            QMap<QString, qint64> sums;
            QSet<PersonId> people;
            for (const RewardRecord &reward : rewards) {
                sums[reward.amount.currency] += reward.amount.minor;
                people.insert(reward.person);
            }
            QStringList amounts;
            for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
                amounts.append(formatMoney({sum.value(), sum.key()}));
            const QString amount = amounts.join(u" + "_s);
            const QString shortly = amounts.size() == 1 ? amount
                                                        : tr("%n rewards", nullptr,
                                                             int(rewards.size())); // currencies are not added
            const int count = int(people.size());
            const QString name =
                count == 1 ? safeForDisplay(rewards.first().personName) : tr("%n people", nullptr, count);
            const QString words = tr("%1 %2 for %3", "Approve, amount, person");
            text = words.arg(step.text, amount, name);
            // Names may be as long as people like; all of it is in the tip and read out.
            const int room = fontMetrics().averageCharWidth() * 18;
            shown = words.arg(step.text, shortly, fontMetrics().elidedText(name, Qt::ElideRight, room));
        }
        step.button->setText(shown.replace(u'&', u"&&"_s));
        step.button->setAccessibleName(text);
        setTip(step.button, rewards.isEmpty() ? step.tip : text + u'\n' + step.tip);
    }
}

void RewardsPage::onChosen()
{
    const RewardRecord *reward = current();
    m_open->setVisible(reward != nullptr);
    if (!reward) {
        m_sideTitle->setText(tr("History of a reward"));
        m_sideText->setText(tr("Choose a reward to see how it came to where it stands."));
        return;
    }
    m_sideTitle->setText(
        tr("%1 for %2").arg(formatMoney(reward->amount), safeForDisplay(reward->personName)));
    emit historyRequested(reward->id);
}

void RewardsPage::showHistory(qint64 entry, const QList<RewardStep> &steps)
{
    const RewardRecord *reward = current();
    if (!reward || reward->id != entry)
        return;
    QStringList lines;
    for (const RewardStep &step : steps) {
        const QString name = nameOfKey<RewardState>(step.state);
        lines.append(step.actor.isEmpty()
                         ? tr("%1 · %2").arg(dayText(step.at), name)
                         : tr("%1 · %2 · %3").arg(dayText(step.at), name, safeForDisplay(step.actor)));
    }
    if (reward->refunded)
        lines.append(tr("The friend has been refunded since. Decide whether to decline or reverse it."));
    m_sideText->setText(lines.join(u'\n'));
}

} // namespace vouch::ui
