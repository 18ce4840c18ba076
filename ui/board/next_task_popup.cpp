// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/next_task_popup.h"

#include "core/base/text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

NextTaskPopup::NextTaskPopup(const QString &heading, const QStringList &owners, const QString &owner,
                             Millis now, QWidget *parent)
    : FormPopup(tr("Add the task"), now, parent)
    , m_what(new QLineEdit(this))
{
    setObjectName(u"next-task-popup"_s);
    setHeading(heading);
    m_what->setObjectName(u"next-task-what"_s);
    m_what->setMaxLength(200);
    m_what->setPlaceholderText(tr("Call, write, send the offer"));
    m_what->setAccessibleName(tr("What is to be done"));
    form()->addRow(tr("What"), m_what);
    m_when = addDate(tr("When"), DateBox::Holds::Times);
    m_when->setEmptyMeans(tr("No date"));
    m_when->setValue(When::day(today().addDays(1)));
    m_who =
        addWords(tr("Who"), owner.isEmpty() ? tr("Whoever the person belongs to") : safeForDisplay(owner));
    for (const QString &one : owners) {
        if (!one.isEmpty())
            m_who->addItem(one);
    }
    m_who->setCurrentIndex(-1); // whose the person is
    m_first = m_what;
}

bool NextTaskPopup::commit()
{
    TaskEntry entry;
    entry.title = cleanLine(m_what->text());
    if (entry.title.isEmpty()) {
        showProblem(tr("Say in a few words what is to be done."), m_what);
        return false;
    }
    if (!readDate(m_when, entry.dueAt))
        return false;
    entry.owner = cleanLine(m_who->currentText());
    emit chosen(entry);
    return true;
}

} // namespace vouch::ui
