// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/requests/moves.h"
#include "ui/parts/operation_popup.h"

#include <memory>

class QComboBox;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

/// Whom these popups are about: their numbers, and how they are called together.
struct Chosen {
    QList<PersonId> people;
    QString who;
    QList<MoveRequest> deals; ///< or they are deals: these, where they stand
};

/// Who looks after them from now on.
class OwnerPopup final : public OperationPopup
{
    Q_OBJECT
public:
    /// `owners`: those there are already; `now`: the one that all of them have.
    OwnerPopup(const std::shared_ptr<Workspace> &workspace, const Chosen &chosen, const QStringList &owners,
               const QString &now, QWidget *parent);

signals:
    void sending();

protected:
    bool commit() override;

private:
    std::shared_ptr<Workspace> m_workspace;
    Chosen m_chosen;
    QComboBox *m_owner;
};

/// Tags they get and tags they lose, as one change.
class TagsPopup final : public OperationPopup
{
    Q_OBJECT
public:
    /// `known`: the tags there are, most used first; `theirs`: those that some of them have.
    TagsPopup(const std::shared_ptr<Workspace> &workspace, const Chosen &chosen, const QStringList &known,
              const QStringList &theirs, QWidget *parent);

signals:
    void sending();

protected:
    bool commit() override;

private:
    std::shared_ptr<Workspace> m_workspace;
    Chosen m_chosen;
    QComboBox *m_add, *m_remove;
};

} // namespace vouch::ui
