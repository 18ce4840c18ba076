// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/people_bar.h"
#include "ui/parts/subject.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace vouch::ui
{

class PeopleModel;
class RowKeeper;

/// Everybody behind a figure: a window beside the screen with all of them by name, however many there are.
/// Typing filters, Enter opens a person, Escape closes it and gives the focus back.
class PeopleList final : public QDialog
{
    Q_OBJECT
public:
    PeopleList(const std::shared_ptr<Workspace> &workspace, const QString &title, const PeopleIds &people,
               QWidget *parent);

    PeopleModel *model() const { return m_model; }
    /// Whom the row that is chosen is about.
    Subject subject() const;

signals:
    void personChosen(vouch::PersonId person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(int row);
    void showCount();
    void copy();
    void copyFrom(int offset, QStringList lines);

    std::shared_ptr<Workspace> m_workspace;
    PeopleIds m_people;
    PeopleModel *m_model;
    QLabel *m_count, *m_said;
    QLineEdit *m_search;
    QTableView *m_table;
    RowKeeper *m_keeper;
    PeopleBar *m_bar;
    QPushButton *m_copy;
    QTimer m_wait;
};

/// The people behind a figure: opens the only one, else the list of all. Row ids may come in any order.
/// `open` is called with the person chosen; the list has closed by then. `owner` is whose figure it is.
void showPeopleList(QWidget *owner, const std::shared_ptr<Workspace> &workspace, const QString &title,
                    std::vector<std::int64_t> people, std::function<void(PersonId)> open);

} // namespace vouch::ui
