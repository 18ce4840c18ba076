// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/parts/subject.h"
#include "ui/parts/target.h"

#include <QAction>
#include <QWidget>
#include <memory>

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

/// One entry of the navigation: board, people, insight … Screens do not know each other; what one wants of
/// another it asks the window for by signal. The GUI thread never waits: screens ask the workspace, go on in
/// `onAnswer(future, this, …)` and drop late answers by a counter.
class Screen : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString key() const = 0;      ///< "board"
    virtual QString title() const = 0;    ///< translated
    virtual QString iconName() const = 0; ///< file in :/icons without ending
    /// Called once after construction; the workspace outlives the screen.
    virtual void setWorkspace(const std::shared_ptr<Workspace> &workspace) = 0;
    /// Actions with text, shortcut and tool tip that belong to this screen; shown in the top bar and the
    /// menu.
    virtual QList<QAction *> screenActions() const { return {}; }
    /// Its key or its entry of the navigation was used: leaves pages that lie behind the first one. `shown`:
    /// the screen was there already.
    virtual void goHome(bool shown) { Q_UNUSED(shown) }
    /// The screen is shown: what its keys are for gets the focus, so that the next key does something.
    virtual void takeFocus() { setFocus(Qt::OtherFocusReason); }
    /// Ctrl+F.
    virtual void focusFilter() {}
    /// Whom the keys of the window are about: whoever is chosen here. Where that is nobody, it says what to
    /// do first.
    virtual Subject subject() const
    {
        return Subject::nobody(
            tr("Nobody is chosen here. Choose somebody on Today, on the board or under People first."));
    }
    /// Does what a key of the window asks for in the screen's own way; false: the window does it for
    /// subject().
    virtual bool takeKey(PersonKey key)
    {
        Q_UNUSED(key)
        return false;
    }
    /// The keys of the window that the top bar shows on this screen.
    virtual QList<PersonKey> shownKeys() const { return {}; }
    /// Shows this; false if the screen is not made for it. It may be called before the screen is visible.
    virtual bool open(const Target &target)
    {
        Q_UNUSED(target)
        return false;
    }
    /// The people in its list around the chosen one, in the order shown.
    virtual QList<PersonId> listed() const { return {}; }
    /// Ctrl+P: asks for a printer or a file; false if the screen has no page of its own.
    virtual bool print() { return false; }

signals:
    void personRequested(vouch::PersonId person);
    /// Something failed: the window's banner shows the sentence; `retry` may be empty.
    void failed(const vouch::Error &error, std::function<void()> retry);
    /// What an operation did, shown for a few seconds with Undo of that very operation; also read to
    /// assistive technology. Without an id (nothing was changed) there is no Undo.
    void done(const QString &message, vouch::OperationId operation);
    /// A short message about anything else, such as a file that was written. There is no Undo of that.
    void told(const QString &message);
    /// What was asked for cannot be, and why. Shown for a while and read; nothing on the screen gives way for
    /// it.
    void refused(const QString &reason);
    /// Something is being dragged, or no longer: nothing may lie over what takes it.
    void dragging(bool now);
    /// What happened, in the status bar and for assistive technology ("Ana moved to Research, 3 of 12").
    void announced(const QString &message);
    void screenRequested(const QString &key);
    /// Another screen is to show this.
    void targetRequested(const QString &key, const vouch::ui::Target &target);
    /// The quotes of this deal are wanted.
    void quoteRequested(vouch::DealId deal);
    /// A button here stands for a key of the window.
    void keyRequested(vouch::ui::PersonKey key);
};

} // namespace vouch::ui
