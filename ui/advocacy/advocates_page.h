// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/advocacy.h"
#include "ui/parts/subject.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace vouch::ui
{

class AdvocateFilter;
class AdvocatesModel;
class RowKeeper;

/// The advocates as a table: found by name, sorted by any column, thanked with one key.
class AdvocatesPage final : public QWidget
{
    Q_OBJECT
public:
    explicit AdvocatesPage(QWidget *parent = nullptr);
    void setReadOnly(bool readOnly);
    void present(const AdvocacyPage &page, const QString &currency);
    void focusFilter();
    /// Whom the keys of the window are about.
    Subject subject() const;
    QTableView *table() const { return m_table; }
    /// What was asked for by thankRequested() could not be written.
    void notThanked();

signals:
    void personRequested(vouch::PersonId person);
    void thankRequested(const QList<vouch::PersonId> &people);
    /// A key did nothing: why.
    void refused(const QString &why);

private:
    QWidget *buildBar();
    void buildTable();
    QList<PersonId> selected(bool unthankedOnly) const;
    void openCurrent();
    void thankSelected();
    void onSelection();
    void showEmpty();

    AdvocatesModel *m_model;
    AdvocateFilter *m_filter;
    QTableView *m_table;
    RowKeeper *m_keeper;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QLineEdit *m_search;
    QCheckBox *m_unthanked;
    QLabel *m_count;
    QPushButton *m_thank;
    QPushButton *m_open;
    bool m_readOnly = false;
};

} // namespace vouch::ui
