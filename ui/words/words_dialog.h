// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/operation.h"

#include <QDialog>
#include <QFuture>
#include <functional>
#include <memory>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

/// A window of its own for words to send. It says below what was done; the window behind it offers Undo.
class WordsDialog : public QDialog
{
    Q_OBJECT
public:
    WordsDialog(const std::shared_ptr<Workspace> &workspace, const QString &title, QWidget *parent);

signals:
    void recorded(const QString &message, vouch::OperationId operation);

protected:
    /// Enter presses the button that has the focus and no other.
    void keyPressEvent(QKeyEvent *event) override;
    Workspace &workspace() const { return *m_workspace; }
    const std::shared_ptr<Workspace> &sharedWorkspace() const { return m_workspace; }
    QVBoxLayout *column() const { return m_column; }
    /// A button in the last row; those that are added first stand at its left.
    QPushButton *addButton(const QString &name, const QString &text, const std::function<void()> &run);
    void addButtonSpace();
    void say(const QString &text, bool problem = false);
    /// Says what was done, or why it was not.
    void change(QFuture<Result<ChangeSet>> future, const std::function<void(const ChangeSet &)> &then = {});
    /// Asks for a file and writes there what `make` gives, on another thread.
    void savePdf(const QString &title, const QString &name, const std::function<Result<QByteArray>()> &make,
                 const std::function<void()> &then = {});
    /// The desktop's clipboard.
    void copy(const QString &text);

private:
    std::shared_ptr<Workspace> m_workspace;
    QVBoxLayout *m_column;
    QHBoxLayout *m_buttons;
    QLabel *m_said;
};

/// As wide as it has to be for its texts, and never larger than the screen.
void fitToScreen(QWidget *dialog, QSize at100);

} // namespace vouch::ui
