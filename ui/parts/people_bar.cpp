// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/people_bar.h"
#include "core/base/text.h"
#include "core/workspace/requests/tasks.h"
#include "core/workspace/segments.h"
#include "core/workspace/workspace.h"
#include "ui/parts/operation_popup.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/task_fields.h"
#include "ui/parts/tool_tip.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

QList<PersonId> idsOf(const PeopleIds &people)
{
    QList<PersonId> ids;
    ids.reserve(qsizetype(people->size()));
    for (const std::int64_t person : *people)
        ids.append(PersonId(person));
    return ids;
}

class SegmentPopup final : public OperationPopup
{
public:
    SegmentPopup(const std::shared_ptr<Workspace> &workspace, const PeopleIds &people, const QString &title,
                 QWidget *parent)
        : OperationPopup(PeopleBar::tr("Save segment"), workspace->now(), parent)
        , m_workspace(workspace)
        , m_people(people)
        , m_name(new QLineEdit(title, this))
    {
        setHeading(PeopleBar::tr("Segment of %n people", nullptr, int(people->size())));
        setNote(PeopleBar::tr("It keeps these people, whoever comes to the figure later."));
        m_name->setObjectName(u"segment-name"_s);
        m_name->setMaxLength(80);
        m_name->setAccessibleName(PeopleBar::tr("Name"));
        m_name->selectAll();
        form()->addRow(PeopleBar::tr("Name"), m_name);
        m_first = m_name;
    }

protected:
    bool commit() override
    {
        if (isRunning())
            return false;
        const QString name = cleanLine(m_name->text());
        if (name.isEmpty()) {
            showProblem(PeopleBar::tr("A segment needs a name. Type one."), m_name);
            return false;
        }
        SegmentRecord segment{0, name, {}, 0};
        segment.filter.people = idsOf(m_people);
        run(m_workspace->saveSegment(segment), m_name, PeopleBar::tr("Saved the segment “%1”").arg(name));
        return false; // closes when it is saved
    }

private:
    std::shared_ptr<Workspace> m_workspace;
    PeopleIds m_people;
    QLineEdit *m_name;
};

class TasksPopup final : public OperationPopup
{
public:
    TasksPopup(const std::shared_ptr<Workspace> &workspace, const PeopleIds &people, QWidget *parent)
        : OperationPopup(PeopleBar::tr("Make %n tasks", nullptr, int(people->size())), workspace->now(),
                         parent)
        , m_workspace(workspace)
        , m_people(people)
        , m_title(new QLineEdit(this))
    {
        setHeading(PeopleBar::tr("A task for each of %n people", nullptr, int(people->size())));
        m_title->setObjectName(u"task-title"_s);
        m_title->setMaxLength(200);
        m_title->setPlaceholderText(PeopleBar::tr("Invite to the summer sale"));
        m_title->setAccessibleName(PeopleBar::tr("What is to be done"));
        form()->addRow(PeopleBar::tr("What is to be done"), m_title);
        m_due = addDate(PeopleBar::tr("Due"), DateBox::Holds::Times);
        m_due->setEmptyMeans(PeopleBar::tr("No date"));
        m_due->setValue(When::day(today().addDays(1)));
        m_repeat = new RepeatField(this);
        form()->addRow(PeopleBar::tr("Repeats"), m_repeat);
        connect(m_repeat, &RepeatField::grown, this, [this] { adjustSize(); });
        m_reminder = new ReminderBox(this);
        form()->addRow(PeopleBar::tr("Reminder"), m_reminder);
        connect(m_due, &DateBox::settled, this, [this] {
            const auto due = m_due->lastValue();
            m_reminder->setDayOnly(!due || due->dayOnly);
        });
        m_owner = new OwnerEdit(this);
        m_owner->setWorkspace(workspace);
        form()->addRow(PeopleBar::tr("Owner"), m_owner);
        m_first = m_title;
    }

protected:
    bool commit() override
    {
        if (isRunning())
            return false;
        TaskEntry task;
        task.title = cleanLine(m_title->text());
        if (task.title.isEmpty()) {
            showProblem(PeopleBar::tr("Say in a few words what is to be done."), m_title);
            return false;
        }
        if (!readDate(m_due, task.dueAt))
            return false;
        task.owner = cleanLine(m_owner->text());
        task.repeat = m_repeat->value();
        task.remindBefore = m_reminder->value();
        run(m_workspace->addTasks(idsOf(m_people), task), m_title,
            PeopleBar::tr("Made %n tasks", nullptr, int(m_people->size())));
        return false;
    }

private:
    std::shared_ptr<Workspace> m_workspace;
    PeopleIds m_people;
    QLineEdit *m_title;
    DateBox *m_due = nullptr;
    RepeatField *m_repeat = nullptr;
    ReminderBox *m_reminder = nullptr;
    OwnerEdit *m_owner = nullptr;
};

} // namespace

OperationPopup *tasksPopup(const std::shared_ptr<Workspace> &workspace, const PeopleIds &people,
                           QWidget *parent)
{
    return new TasksPopup(workspace, people, parent);
}

PeopleBar::PeopleBar(QWidget *parent)
    : QWidget(parent)
    , m_people(std::make_shared<const std::vector<std::int64_t>>())
    , m_row(new QHBoxLayout(this))
    , m_count(new PlainLabel)
{
    m_row->setContentsMargins(0, 4, 0, 4);
    m_row->setSpacing(8);
    m_count->setProperty("role", u"heading"_s);
    m_row->addWidget(m_count);
    m_row->addStretch(1);
    m_segment = addButton(tr("Save as segment…"));
    m_tasks = addButton(tr("Make tasks…"));
    connect(m_segment, &QPushButton::clicked, this, &PeopleBar::saveAsSegment);
    connect(m_tasks, &QPushButton::clicked, this, &PeopleBar::makeTasks);
}

QPushButton *PeopleBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setMinimumHeight(28);
    button->setAutoDefault(false);
    m_row->addWidget(button);
    return button;
}

void PeopleBar::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    for (QPushButton *button : {m_segment, m_tasks}) {
        button->setEnabled(!workspace->isReadOnly());
        setTip(button, workspace->isReadOnly() ? tr("This workspace can only be read.") : QString());
    }
}

void PeopleBar::setPeople(const QString &title, const PeopleIds &people)
{
    m_title = title;
    m_people = people;
    m_count->setText(tr("%n people", nullptr, int(people->size())));
}

void PeopleBar::saveAsSegment()
{
    if (!m_workspace || m_people->empty())
        return;
    auto *popup = new SegmentPopup(m_workspace, m_people, m_title, this);
    popup->onDone = [this](const QString &message, OperationId operation) { emit done(message, operation); };
    popup->showAt(m_segment->mapToGlobal(QPoint(0, m_segment->height() + 2)));
}

void PeopleBar::makeTasks()
{
    if (!m_workspace || m_people->empty())
        return;
    OperationPopup *popup = tasksPopup(m_workspace, m_people, this);
    popup->onDone = [this](const QString &message, OperationId operation) { emit done(message, operation); };
    popup->showAt(m_tasks->mapToGlobal(QPoint(0, m_tasks->height() + 2)));
}

} // namespace vouch::ui
