// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcomes/rewards.h"
#include "core/store/records/advocacy.h"
#include "ui/parts/subject.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QVBoxLayout;

namespace vouch::ui
{

class RewardsModel;
class RowKeeper;

/// The reward ledger: what is promised, approved, given; moved on for whole selections by button or key.
class RewardsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit RewardsPage(QWidget *parent = nullptr);
    void setReadOnly(bool readOnly);
    void present(const AdvocacyPage &page);
    /// What the programmes earn, with the formula; empty hides it.
    void setPayback(const QString &text, const QString &formula);
    void showHistory(qint64 entry, const QList<RewardStep> &steps);
    void focusFilter();
    /// Whom the keys of the window are about.
    Subject subject() const;
    QTableView *table() const { return m_table; }

signals:
    void advanceRequested(const QList<qint64> &entries, const QString &state);
    void historyRequested(qint64 entry);
    void personRequested(vouch::PersonId person);
    /// A key did nothing: why.
    void refused(const QString &why);

private:
    void buildTable();
    QWidget *buildSide();
    QWidget *buildBar();
    void advance(RewardState state);
    /// Chosen rewards that this state may follow.
    QList<RewardRecord> rewardsFor(RewardState state) const;
    const RewardRecord *reward(const QModelIndex &shown) const;
    /// The row of which the history is shown.
    const RewardRecord *current() const;
    void nameSteps();
    void onSelection();
    void onChosen();
    void showEmpty();

    struct Step {
        RewardState state;
        QString text, tip;
        QPushButton *button;
    };
    RewardsModel *m_model;
    QSortFilterProxyModel *m_filter;
    QTableView *m_table;
    RowKeeper *m_keeper = nullptr;
    QLabel *m_empty;
    QVBoxLayout *m_budgets;
    QLabel *m_payback;
    QLabel *m_formula;
    QComboBox *m_state;
    QList<Step> m_steps;
    QLabel *m_sideTitle;
    QLabel *m_sideText;
    QPushButton *m_open;
    bool m_readOnly = false;
};

} // namespace vouch::ui
