// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/composer.h"
#include "ui/parts/subject.h"

#include <QHash>
#include <QPointer>

namespace vouch::ui
{

class RecordPopup;

/// Records what happened with somebody from where they are named, with the composer of their page. Recording
/// closes it; Esc and a click outside close it too, and what was typed by then waits for the next time.
class RecordPanel final : public QObject
{
    Q_OBJECT
public:
    /// Opens over this widget.
    explicit RecordPanel(QWidget *over);
    void setWorkspace(const std::shared_ptr<Workspace> &workspace);
    /// For the only one that the subject names. Actions in `keys` work while it is open.
    void open(Composer::Kind kind, const Subject &subject, const QList<QAction *> &keys);
    /// Another kind of record about the same person.
    void change(Composer::Kind kind);
    bool isOpen() const;
    /// What the popup shows, if it is open.
    Composer *composer() const;

signals:
    void recording();
    void recorded(const QString &message, vouch::OperationId operation);
    void failed(const vouch::Error &error, std::function<void()> retry);
    /// What was typed was not recorded: it is kept, or gone with its workspace.
    void kept(const QString &message);

private:
    /// What is typed as an answer is no note on a purchase: each kind keeps its own.
    using Draft = std::pair<PersonId, int>; ///< of whom, and of which kind

    Composer *composerOf(const Draft &draft, const QString &who);
    void closed(const Draft &draft, const QString &who);
    void drop(Composer *composer);

    QWidget *m_over;
    QWidget *m_shelf; ///< never shown: holds what is kept
    std::shared_ptr<Workspace> m_workspace;
    QPointer<RecordPopup> m_popup;
    Subject m_subject;
    QHash<Draft, Composer *> m_composers; ///< the open one and those with something typed
};

} // namespace vouch::ui
