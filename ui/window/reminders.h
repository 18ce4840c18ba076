// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/today.h"

#include <QTimer>
#include <QWidget>
#include <memory>

class QToolButton;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

/// Tells in the status bar, where nothing has to move for it, of tasks whose reminder has come. At most once
/// in five minutes, those that come meanwhile together; what came while no window was open is told when one
/// opens.
class Reminders final : public QWidget
{
    Q_OBJECT
public:
    explicit Reminders(QWidget *parent = nullptr);
    ~Reminders() override;

    void setWorkspace(const std::shared_ptr<Workspace> &workspace);
    /// Asks for those that have come since it last told of some.
    void look();
    bool isTelling() const { return !m_told.isEmpty(); }
    QString text() const;

signals:
    void opened();                  ///< somebody wants to see them
    void told(const QString &text); ///< for who does not look there

private:
    void arrived(const QList<ReminderRecord> &due, Millis until);
    /// Those that were told of and are still to be done.
    void lookAgain();
    void show(const QList<ReminderRecord> &due);
    void clear();
    QString settingsKey() const;
    void remember() const;

    std::shared_ptr<Workspace> m_workspace;
    QToolButton *m_button;
    QTimer m_timer;
    QList<ReminderRecord> m_told;
    Millis m_since = 0;    ///< until when they have been told
    Millis m_from = 0;     ///< those that are told of came after this
    Millis m_lastTold = 0; ///< when that was
    int m_generation = 0;
};

} // namespace vouch::ui
