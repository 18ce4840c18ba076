// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QFrame>

class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace vouch::ui
{

/// Move without dragging: choose a stage, and if it matters since when and why. Or leave the journey: why, to
/// whom, and when they may be back. Esc or a click outside closes it and nothing happens.
class MovePopup : public QFrame
{
    Q_OBJECT
public:
    enum class Purpose { Move, Leave };

    MovePopup(const Journey &journey, Purpose purpose, QWidget *parent);

    /// `who` for the heading; `current` is marked and not offered as the first choice.
    void ask(const QList<PersonId> &people, const QString &who, StageId current, Millis now,
             const QPoint &global);

signals:
    void chosen(const vouch::MoveRequest &request);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildFields();
    void accept();

    Journey m_journey;
    Purpose m_purpose;
    QList<PersonId> m_people;
    QDate m_today;
    QLabel *m_heading;
    QListWidget *m_stages = nullptr;
    QDateEdit *m_date = nullptr, *m_return = nullptr;
    QLineEdit *m_reason = nullptr, *m_competitor = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace vouch::ui
