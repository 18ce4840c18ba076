// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/people.h"
#include "ui/parts/screen.h"

#include <QPointer>
#include <array>
#include <functional>

namespace vouch::ui
{

class PersonMover;
class RecordPanel;

/// The keys that are about whoever is chosen: Ctrl+L, Ctrl+T, Ctrl+Shift+P, F2, M … They work in the whole
/// window, whatever has the focus, and ask the screen whom it has chosen. Where nobody is, they say so.
class WindowKeys final : public QObject
{
    Q_OBJECT
public:
    /// The actions are those of `window`; popups open over it.
    explicit WindowKeys(QWidget *window);
    void setWorkspace(const std::shared_ptr<Workspace> &workspace);
    /// The screen that is shown.
    void setScreen(Screen *screen);
    QAction *action(PersonKey key) const { return m_actions[size_t(key)]; }
    QList<QAction *> actions() const { return {m_actions.cbegin(), m_actions.cend()}; }
    RecordPanel *panel() const { return m_panel; }
    void use(PersonKey key);
    /// In this other window, or while this field has the focus, the keys are about whom it names; where that
    /// is nothing, about whom the screen names.
    void serve(QWidget *other, std::function<std::optional<Subject>()> subject);

signals:
    /// What was typed is being written: lists hear of it before what it changes is read again.
    void writing();
    void done(const QString &message, vouch::OperationId operation);
    void failed(const vouch::Error &error, std::function<void()> retry);
    void told(const QString &message);
    /// A letter, message or label for these people; the quote of a deal of this person. The window has what
    /// shows them.
    void writeRequested(const vouch::ui::Subject &subject);
    void quoteRequested(const vouch::ui::Subject &subject);

private:
    void useFor(PersonKey key, const Subject &subject);
    void rename(const Subject &subject);
    void writeName(const PersonRecord &person, const QString &name);

    QWidget *m_window;
    std::shared_ptr<Workspace> m_workspace;
    int m_generation = 0;         ///< of the workspace
    QPointer<QWidget> m_renaming; ///< the popup that asks for a name
    QPointer<Screen> m_screen;
    QList<std::pair<QPointer<QWidget>, std::function<std::optional<Subject>()>>> m_served;
    std::array<QAction *, 10> m_actions;
    RecordPanel *m_panel;
    PersonMover *m_mover;
};

} // namespace vouch::ui
