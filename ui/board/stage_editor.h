// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"

#include <QObject>
#include <functional>
#include <memory>

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

/// Writes what was changed of one stage. What somebody else has changed of it meanwhile stays; where it is
/// the same, both are said and `asked`. Knows no widget.
class StageEditor : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void setWorkspace(const std::shared_ptr<Workspace> &workspace) { m_workspace = workspace; }
    void edit(const Stage &before, const Stage &after);

signals:
    void done(const QString &message, vouch::OperationId operation);
    void failed(const vouch::Error &error, std::function<void()> again);
    /// A conflict, and line by line what both wanted; `useMine` overwrites.
    void asked(const QString &question, const QString &detail, const std::function<void()> &useMine);

private:
    void merge(const Journey &journey, const Stage &before, const Stage &now, const Stage &after);
    void write(const Journey &journey, const Stage &before, const Stage &after);

    std::shared_ptr<Workspace> m_workspace;
};

} // namespace vouch::ui
