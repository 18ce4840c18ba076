// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/ids.h"
#include "ui/parts/operation_popup.h"

#include <memory>
#include <optional>

class QLineEdit;

namespace vouch
{
class Workspace;
struct TaskRecord;
} // namespace vouch

namespace vouch::ui
{

class OwnerEdit;
class PersonPicker;
class ReminderBox;
class RepeatField;

/// The form of one task: a new one, or one that is there.
class TaskPopup final : public OperationPopup
{
public:
    /// A new one that is due then, for somebody or nobody.
    TaskPopup(const std::shared_ptr<Workspace> &workspace, const std::optional<When> &due, QWidget *parent);
    TaskPopup(const std::shared_ptr<Workspace> &workspace, const TaskRecord &task, QWidget *parent);

protected:
    bool commit() override;

private:
    TaskPopup(const std::shared_ptr<Workspace> &workspace, TaskId task, QWidget *parent);
    void buildFields();
    void remove();

    std::shared_ptr<Workspace> m_workspace;
    TaskId m_task; ///< invalid: a new one
    qint64 m_version = 0;
    QLineEdit *m_title = nullptr;
    PersonPicker *m_person = nullptr;
    DateBox *m_due = nullptr;
    RepeatField *m_repeat = nullptr;
    ReminderBox *m_reminder = nullptr;
    OwnerEdit *m_owner = nullptr;
};

/// Asks for the task and shows its form there; `done` and `failed` as of a screen.
void openTask(const std::shared_ptr<Workspace> &workspace, TaskId task, QWidget *parent, const QPoint &place,
              const std::function<void(const QString &, OperationId)> &done,
              const std::function<void(const Error &)> &failed);

} // namespace vouch::ui
