// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/records/people.h"

#include <QKeySequence>
#include <QObject>
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
class OperationPopup;

/// What is done with all the cards that are chosen: owner, tags, export. Each change is one operation, so
/// that one Undo takes it back as a whole.
class BoardBulk final : public QObject
{
    Q_OBJECT
public:
    /// Keys work and popups open over `over`.
    BoardBulk(BoardModel *model, BoardView *view, QWidget *over);
    void setWorkspace(const std::shared_ptr<Workspace> &workspace);
    QAction *owner() const { return m_owner; }
    QAction *tags() const { return m_tags; }
    QAction *exporting() const { return m_export; }
    QList<QAction *> actions() const { return {m_owner, m_tags, m_export}; }
    void updateActions();
    /// Writes these people to a file; its ending says how.
    void exportTo(const QString &path, const QList<PersonId> &people);

signals:
    void done(const QString &message, vouch::OperationId operation);
    void told(const QString &message);
    void failed(const vouch::Error &error, std::function<void()> retry);

private:
    QAction *addAction(const QString &name, const QString &icon, const QString &text,
                       const QKeySequence &keys, const QString &tip);
    void askOwner();
    void askTags();
    void askExport();
    void open(OperationPopup *popup);
    void readOn(const QString &path, const QList<PersonId> &left, const QList<PersonRecord> &read);
    void write(const QString &path, const QList<PersonRecord> &people);

    BoardModel *m_model;
    BoardView *m_view;
    QWidget *m_over;
    std::shared_ptr<Workspace> m_workspace;
    QAction *m_owner, *m_tags, *m_export;
};

} // namespace vouch::ui
