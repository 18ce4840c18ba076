// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/quick_line.h"
#include "core/workspace/requests/quick.h"
#include "ui/parts/form_popup.h"

#include <QTimer>
#include <memory>

class QButtonGroup;
class QLineEdit;
class QVBoxLayout;

namespace vouch
{
class Workspace;
struct Journey;
struct PersonRow;
struct Stage;
} // namespace vouch

namespace vouch::ui
{

class QuickChips;

/// One line that adds somebody to a stage. What it was understood as is shown while it is typed, and so is
/// who of that name is here already. Enter does what it says; Esc or a click outside closes it.
class QuickPopup : public FormPopup
{
    Q_OBJECT
public:
    /// `stage`: what it is called on the board. `owner`: whose the new person is; empty: nobody's.
    QuickPopup(const std::shared_ptr<Workspace> &workspace, const QString &stage, const QString &owner,
               JourneyCards cards, QWidget *parent);
    QLineEdit *line() const { return m_line; }
    /// What was typed when it was last closed without being done.
    void setText(const QString &text);

signals:
    /// Without journey and stage: whoever asked knows them.
    void chosen(const vouch::QuickEntry &entry);
    /// It closes; empty where it was done.
    void leftWith(const QString &text);

protected:
    bool commit() override;
    void hideEvent(QHideEvent *event) override;

private:
    void read();
    void lookUp();
    void found(const QList<PersonRow> &rows);
    void sayWhat();
    QList<QuickPiece> pieces() const;

    std::shared_ptr<Workspace> m_workspace;
    QString m_stage, m_owner;
    JourneyCards m_cards;
    QuickReading m_how;
    QuickChoices m_choices;
    QLineEdit *m_line;
    QuickChips *m_chips;
    QWidget *m_known;
    QVBoxLayout *m_knownRows;
    QButtonGroup *m_who; ///< ids of people; 0: somebody new
    QTimer m_lookUp;
    QString m_askedFor; ///< whom the people shown are about
    int m_questions = 0;
    bool m_isLooking = false; ///< an answer is to come
    bool m_waits = false;     ///< Enter was faster
    bool m_isDone = false;
};

} // namespace vouch::ui
