// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QLineEdit>
#include <QTimer>
#include <memory>

class QCompleter;
class QStandardItemModel;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

/// A field that finds a person by typing.
class PersonPicker final : public QLineEdit
{
    Q_OBJECT
public:
    explicit PersonPicker(QWidget *parent = nullptr);
    void setWorkspace(const std::shared_ptr<Workspace> &workspace) { m_workspace = workspace; }
    void leaveOut(PersonId person) { m_leftOut = person; }
    /// The person chosen from the list; invalid while the text names nobody.
    PersonId person() const { return m_person; }
    void reset();
    /// As if they had been chosen from the list.
    void choose(PersonId person, const QString &name);

signals:
    /// Another person was chosen, or none any more.
    void personChanged();

private:
    void setPerson(PersonId person);
    void search();

    std::shared_ptr<Workspace> m_workspace;
    QStandardItemModel *m_found;
    QCompleter *m_completer;
    QTimer m_typing;
    PersonId m_person;
    PersonId m_leftOut;
    int m_asked = 0;
};

} // namespace vouch::ui
