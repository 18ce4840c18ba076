// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/deal_model.h"

#include <QWidget>
#include <functional>

class QAction;
class QLabel;
class QListView;
class QToolButton;

namespace vouch::ui
{

class DealDesk;
class RowKeeper;

/// The deals of somebody, and what can be done with them: by buttons, by keys, by a menu. The desk does it.
class DealPanel final : public QWidget
{
    Q_OBJECT
public:
    /// The desk is of whoever shows the panel.
    DealPanel(DealDesk *desk, DealModel::Names names, QWidget *parent = nullptr);

    void present(const QList<DealRecord> &deals, Millis now, bool readOnly);
    /// At most so many rows are in view at once, and never more than there are; 0: as many as fit.
    void setMostRows(int rows);
    /// What a new deal begins with.
    void setStart(const DealRecord &start) { m_start = start; }
    void addDeal();
    /// Makes the deal the chosen one and opens its form.
    void openDeal(DealId deal);
    QListView *list() const { return m_list; }
    DealModel *model() const { return m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead();
    void buildList();
    QWidget *buildButtons();
    QAction *addKey(const QString &name, const QString &icon, const QString &text, const QString &keys,
                    const std::function<void(const DealRecord &)> &run);
    QToolButton *button(QAction *action);
    const DealRecord *chosen() const;
    QPoint place() const;
    void activate(const QModelIndex &index);
    void follow();
    void fitHeight();

    DealDesk *m_desk;
    DealModel::Names m_names;
    DealModel *m_model;
    DealRecord m_start;
    bool m_readOnly = false;
    int m_mostRows = 0;
    QLabel *m_sum = nullptr;
    QToolButton *m_new = nullptr;
    QListView *m_list = nullptr;
    RowKeeper *m_keeper = nullptr;
    QWidget *m_buttons = nullptr;
    QAction *m_add = nullptr, *m_open = nullptr, *m_win = nullptr, *m_lose = nullptr, *m_again = nullptr,
            *m_quote = nullptr, *m_delete = nullptr;
};

} // namespace vouch::ui
