// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/bulk_popups.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

/// Several tags may be typed, with commas between them.
QStringList tagsIn(const QComboBox *box)
{
    QStringList tags;
    for (const QString &typed : box->currentText().split(u',', Qt::SkipEmptyParts)) {
        if (const QString tag = cleanLine(typed); !tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

} // namespace

OwnerPopup::OwnerPopup(const std::shared_ptr<Workspace> &workspace, const Chosen &chosen,
                       const QStringList &owners, const QString &now, QWidget *parent)
    : OperationPopup(tr("Set the owner"), workspace->now(), parent)
    , m_workspace(workspace)
    , m_chosen(chosen)
    , m_owner(addWords(tr("Owner"), tr("Nobody")))
{
    constexpr int longest = 200;
    setObjectName(u"owner-popup"_s);
    setHeading(tr("Owner of %1", "name, or how many people").arg(chosen.who));
    setNote(tr("Left empty, nobody looks after them."));
    m_owner->addItems(owners);
    m_owner->setCurrentText(now);
    m_owner->lineEdit()->setMaxLength(longest);
    m_owner->lineEdit()->selectAll();
    m_first = m_owner;
}

bool OwnerPopup::commit()
{
    if (isRunning())
        return false;
    emit sending();
    const QString owner = cleanLine(m_owner->currentText());
    for (MoveRequest &request : m_chosen.deals)
        request.owner = owner;
    run(m_chosen.deals.isEmpty() ? m_workspace->setOwner(m_chosen.people, owner)
                                 : m_workspace->moveEach(m_chosen.deals),
        m_owner, {});
    return false; // closes when it is written
}

TagsPopup::TagsPopup(const std::shared_ptr<Workspace> &workspace, const Chosen &chosen,
                     const QStringList &known, const QStringList &theirs, QWidget *parent)
    : OperationPopup(tr("Change tags"), workspace->now(), parent)
    , m_workspace(workspace)
    , m_chosen(chosen)
    , m_add(addWords(tr("Add"), tr("Tags, separated by commas")))
    , m_remove(
          addWords(tr("Take off"), theirs.isEmpty() ? tr("They have none") : tr("Tags, separated by commas")))
{
    setObjectName(u"tags-popup"_s);
    setHeading(tr("Tags of %1", "name, or how many people").arg(chosen.who));
    m_add->addItems(known);
    m_remove->addItems(theirs);
    for (QComboBox *box : {m_add, m_remove})
        box->setCurrentText({});
    m_remove->setEnabled(!theirs.isEmpty());
    m_first = m_add;
}

bool TagsPopup::commit()
{
    if (isRunning())
        return false;
    const QStringList add = tagsIn(m_add), remove = tagsIn(m_remove);
    if (add.isEmpty() && remove.isEmpty()) {
        showProblem(tr("Type a tag to add, or one to take off."), m_add);
        return false;
    }
    for (const QString &tag : add) {
        if (remove.contains(tag, Qt::CaseInsensitive)) {
            showProblem(tr("“%1” cannot be added and taken off at once.").arg(safeForDisplay(tag)), m_remove);
            return false;
        }
    }
    emit sending();
    run(m_workspace->tagPeople(m_chosen.people, add, remove), m_add, {});
    return false;
}

} // namespace vouch::ui
