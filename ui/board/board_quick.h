// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operation.h"
#include "core/workspace/requests/quick.h"

#include <QHash>
#include <QObject>
#include <functional>
#include <memory>

class QAction;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

class BoardModel;
class BoardView;

/// Adds somebody to a column by one line, asked for at its head or by key, and then has the focus on the
/// card.
class BoardQuick : public QObject
{
    Q_OBJECT
public:
    /// `over`: whose key it is.
    BoardQuick(BoardModel *model, BoardView *view, QWidget *over);
    void setWorkspace(const std::shared_ptr<Workspace> &workspace) { m_workspace = workspace; }
    QAction *action() const { return m_add; }
    void updateAction();
    /// Opens the line at the head of a column. `owner`: whose a new person is.
    void ask(int column, const QString &owner = {});

signals:
    void done(const QString &message, vouch::OperationId operation);
    void announced(const QString &message);
    void failed(const vouch::Error &error, std::function<void()> again);
    void refused(const QString &reason);

private:
    bool isPossible() const;
    void askHere();
    void write(const QuickEntry &entry, int column);
    void written(const QuickEntry &entry, const ChangeSet &changes);
    void showArrived();

    BoardModel *m_model;
    BoardView *m_view;
    QWidget *m_over;
    std::shared_ptr<Workspace> m_workspace;
    QAction *m_add;
    QHash<qint64, QString> m_left; ///< by stage: what was typed and not done
    Walker m_arriving;             ///< written, and not shown yet
};

} // namespace vouch::ui
