// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/report.h"
#include "ui/advocacy/tree_layout.h"
#include "ui/parts/subject.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QToolButton;
class QTreeView;

namespace vouch::ui
{

class TreeView;

/// The referral trees, drawn or as a list, with what hangs on the chosen person beside them.
class TreePage final : public QWidget
{
    Q_OBJECT
public:
    explicit TreePage(QWidget *parent = nullptr);
    void setReadOnly(bool readOnly);
    void present(const ReferralGraph &graph, const QString &currency);
    /// Generations, K and days, and what would be lost with the person that was asked for.
    void setReport(const insight::ReportValue &report);
    PersonId current() const;
    void focusFilter();
    /// Whom the keys of the window are about.
    Subject subject() const;
    TreeView *view() const { return m_view; }
    QTreeView *list() const { return m_list; }
    bool isList() const;

signals:
    void personRequested(vouch::PersonId person);
    void whatIfRequested(vouch::PersonId person);
    void referralEdited(vouch::ReferralId referral, const QString &type, const QString &status);
    void announced(const QString &text);

private:
    QWidget *buildBar();
    QWidget *buildSide();
    void showList(bool list);
    void layOut(const ReferralGraph &graph);
    void showCurrentInList();
    void take(int asked, const ReferralGraph &graph, const TreeLayout &layout);
    void fillList();
    void showCurrent(int node);
    void showLink(int link);
    void sendLink();

    ReferralGraph m_graph;
    TreeLayout m_layout;
    QString m_currency;
    int m_asked = 0;
    int m_current = -1;
    int m_link = -1;
    bool m_readOnly = false;
    TreeView *m_view;
    QTreeView *m_list;
    QStandardItemModel *m_items;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QLabel *m_count;
    QToolButton *m_asList;
    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_whatIf;
    QWidget *m_linkBox;
    QLabel *m_linkText;
    QComboBox *m_type;
    QComboBox *m_status;
    QPushButton *m_open;
    QLabel *m_generations;
};

} // namespace vouch::ui
