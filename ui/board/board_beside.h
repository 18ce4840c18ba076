// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "ui/parts/subject.h"

#include <QSplitter>
#include <functional>
#include <memory>

class QAction;
class QStackedWidget;
class QToolButton;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

class BoardView;
class PersonSheet;

/// The board, and beside it whoever's card has the focus, whole. In a window that is too narrow for both the
/// person takes the board's place until one goes back; focus, selection and scroll of the board stay.
class BoardBeside final : public QSplitter
{
    Q_OBJECT
public:
    /// The key works while `over` or what is in it has the focus.
    BoardBeside(BoardView *view, QWidget *board, QWidget *over);
    void setWorkspace(const std::shared_ptr<Workspace> &workspace);
    /// Shows and hides the person.
    QAction *action() const { return m_show; }
    /// Made when it is first shown: a board that comes up waits for none.
    PersonSheet *sheet();
    /// The card with the focus may be another one.
    void follow();
    /// The person is in view.
    bool isOpen() const;
    /// … in place of the board.
    bool isInPlace() const;
    bool hasFocusInside() const;
    /// The person is in view and is the one that the board has chosen.
    bool shows(PersonId person) const;
    /// The board comes back, if it had given way.
    void backToBoard();
    void takeFocus();

signals:
    void personRequested(vouch::PersonId person);
    void quoteRequested(vouch::DealId deal);
    void writeRequested(); ///< to whoever is shown
    void organisationRequested(vouch::OrganisationId organisation);
    void failed(const vouch::Error &error, std::function<void()> retry);
    void done(const QString &message, vouch::OperationId operation);
    void told(const QString &message);
    void announced(const QString &message);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildInspector();
    QWidget *buildHead();
    void buildActions(QWidget *over);
    void toggle(bool shown);
    void arrange();
    bool hasRoom() const;
    void giveWidth();
    void nameClosing();
    void step(int by);
    void show(PersonId person);

    BoardView *m_view;
    QWidget *m_board;
    QWidget *m_inspector = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_nobody = nullptr;
    QToolButton *m_close = nullptr;
    PersonSheet *m_sheet = nullptr; ///< see sheet()
    std::shared_ptr<Workspace> m_workspace;
    QAction *m_show = nullptr, *m_up = nullptr, *m_down = nullptr, *m_page = nullptr;
    bool m_wanted = false; ///< beside the board, where there is room
    bool m_asked = false;  ///< in the board's place
    PersonId m_next;       ///< to be shown when the one before has come
};

} // namespace vouch::ui
