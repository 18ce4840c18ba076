// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/task_popup.h"

#include "core/base/text.h"
#include "core/store/records/today.h"
#include "core/workspace/requests/tasks.h"
#include "core/workspace/workspace.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/person_picker.h"
#include "ui/parts/task_fields.h"
#include "ui/parts/text_width.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("TaskPopup", text);
}

} // namespace

TaskPopup::TaskPopup(const std::shared_ptr<Workspace> &workspace, TaskId task, QWidget *parent)
    : OperationPopup(task.isValid() ? say(QT_TRANSLATE_NOOP("TaskPopup", "Save"))
                                    : say(QT_TRANSLATE_NOOP("TaskPopup", "Make the task")),
                     workspace->now(), parent)
    , m_workspace(workspace)
    , m_task(task)
{
    setObjectName(u"task-popup"_s);
    buildFields();
    widthWithText(this, Width::Least, 400);
    m_first = m_title;
}

TaskPopup::TaskPopup(const std::shared_ptr<Workspace> &workspace, const std::optional<When> &due,
                     QWidget *parent)
    : TaskPopup(workspace, TaskId(), parent)
{
    setHeading(say(QT_TRANSLATE_NOOP("TaskPopup", "New task")));
    m_due->setValue(due);
}

TaskPopup::TaskPopup(const std::shared_ptr<Workspace> &workspace, const TaskRecord &task, QWidget *parent)
    : TaskPopup(workspace, task.id, parent)
{
    setHeading(
        task.personName.isEmpty()
            ? say(QT_TRANSLATE_NOOP("TaskPopup", "Task"))
            : QCoreApplication::translate("TaskPopup", "Task for %1").arg(safeForDisplay(task.personName)));
    m_version = task.version;
    m_title->setText(task.title);
    m_due->setValue(task.due());
    m_repeat->setValue(repeatFromKey(task.repeats));
    m_reminder->setDayOnly(task.dueDay.isValid());
    m_reminder->setValue(task.remindBefore);
    m_owner->setText(task.ownOwner);
    auto *away = new QPushButton(theme::icon(u"trash"_s),
                                 say(QT_TRANSLATE_NOOP("TaskPopup", "Delete the task")), this);
    away->setObjectName(u"task-delete"_s);
    away->setProperty("kind", u"quiet"_s);
    away->setAutoDefault(false);
    QObject::connect(away, &QPushButton::clicked, this, [this] { remove(); });
    column()->addWidget(away);
}

void TaskPopup::buildFields()
{
    const QString what = say(QT_TRANSLATE_NOOP("TaskPopup", "What is to be done"));
    m_title = new QLineEdit(this);
    m_title->setObjectName(u"task-title"_s);
    m_title->setMaxLength(200);
    m_title->setAccessibleName(what);
    form()->addRow(what, m_title);
    if (!m_task.isValid()) {
        m_person = new PersonPicker(this);
        m_person->setObjectName(u"task-person"_s);
        m_person->setWorkspace(m_workspace);
        m_person->setPlaceholderText(say(QT_TRANSLATE_NOOP("TaskPopup", "Nobody in particular")));
        m_person->setAccessibleName(say(QT_TRANSLATE_NOOP("TaskPopup", "Person")));
        form()->addRow(m_person->accessibleName(), m_person);
    }
    m_due = addDate(say(QT_TRANSLATE_NOOP("TaskPopup", "Due")), DateBox::Holds::Times);
    m_due->setObjectName(u"task-due"_s);
    m_due->setEmptyMeans(say(QT_TRANSLATE_NOOP("TaskPopup", "No date")));
    QObject::connect(m_due, &DateBox::settled, this, [this] {
        const auto due = m_due->lastValue();
        m_reminder->setDayOnly(!due || due->dayOnly);
    });
    m_repeat = new RepeatField(this);
    form()->addRow(say(QT_TRANSLATE_NOOP("TaskPopup", "Repeats")), m_repeat);
    QObject::connect(m_repeat, &RepeatField::grown, this, [this] { adjustSize(); });
    m_reminder = new ReminderBox(this);
    form()->addRow(say(QT_TRANSLATE_NOOP("TaskPopup", "Reminder")), m_reminder);
    m_owner = new OwnerEdit(this);
    m_owner->setWorkspace(m_workspace);
    form()->addRow(say(QT_TRANSLATE_NOOP("TaskPopup", "Owner")), m_owner);
}

bool TaskPopup::commit()
{
    if (isRunning())
        return false;
    TaskEntry task;
    task.title = cleanLine(m_title->text());
    if (task.title.isEmpty()) {
        showProblem(say(QT_TRANSLATE_NOOP("TaskPopup", "Say in a few words what is to be done.")), m_title);
        return false;
    }
    if (m_person && !m_person->person().isValid() && !m_person->text().trimmed().isEmpty()) {
        showProblem(say(QT_TRANSLATE_NOOP("TaskPopup", "Choose the person from the list that opens while you "
                                                       "type, or leave the field empty.")),
                    m_person);
        return false;
    }
    if (!readDate(m_due, task.dueAt))
        return false;
    task.owner = cleanLine(m_owner->text());
    task.repeat = m_repeat->value();
    task.remindBefore = m_reminder->value();
    if (m_person)
        task.person = m_person->person();
    run(m_task.isValid() ? m_workspace->editTask({m_task, m_version, task}) : m_workspace->addTask(task),
        m_title, {});
    return false; // closes when it is written
}

void TaskPopup::remove()
{
    if (!isRunning())
        run(m_workspace->deleteTask(m_task), m_title, {});
}

void openTask(const std::shared_ptr<Workspace> &workspace, TaskId task, QWidget *parent, const QPoint &place,
              const std::function<void(const QString &, OperationId)> &done,
              const std::function<void(const Error &)> &failed)
{
    onAnswer(workspace->task(task), parent, [=](const Result<TaskRecord> &record) {
        if (!record)
            return failed(record.error());
        auto *popup = new TaskPopup(workspace, *record, parent);
        popup->onDone = done;
        // Where the keys were they go on.
        QObject::connect(popup, &FormPopup::closed, parent, [before = QPointer(parent->focusWidget())] {
            if (before)
                before->setFocus(Qt::PopupFocusReason);
        });
        popup->showAt(place);
    });
}

} // namespace vouch::ui
