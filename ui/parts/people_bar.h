// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QWidget>
#include <memory>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

/// Row ids, ascending; shared because a figure may stand for everybody.
using PeopleIds = std::shared_ptr<const std::vector<std::int64_t>>;

class OperationPopup;

/// Asks for a task that each of these people gets.
OperationPopup *tasksPopup(const std::shared_ptr<Workspace> &workspace, const PeopleIds &people,
                           QWidget *parent);

/// What can be done with all the people of a figure or a selection: "132 people · Save as segment… · Make
/// tasks…". Each is one operation that can be undone.
class PeopleBar final : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleBar(QWidget *parent = nullptr);
    void setWorkspace(const std::shared_ptr<Workspace> &workspace);
    /// `title` says what the people have in common; it is the first suggestion for a segment's name.
    void setPeople(const QString &title, const PeopleIds &people);
    const PeopleIds &people() const { return m_people; }
    /// A further button behind the others.
    QPushButton *addButton(const QString &text);
    void saveAsSegment();
    void makeTasks();

signals:
    /// A sentence for assistive technology and for whoever shows it.
    void done(const QString &message, vouch::OperationId operation);

private:
    std::shared_ptr<Workspace> m_workspace;
    PeopleIds m_people;
    QString m_title;
    QHBoxLayout *m_row;
    QLabel *m_count;
    QPushButton *m_segment, *m_tasks;
};

} // namespace vouch::ui
