// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"
#include "core/store/records/moves.h"
#include "core/workspace/requests/moves.h"
#include "ui/parts/form_popup.h"

class QCheckBox;
class QLineEdit;

namespace vouch::ui
{

/// What was recorded of one move, to be put right. What it was before stays readable below.
class CorrectPopup : public FormPopup
{
    Q_OBJECT
public:
    /// `moves` are all of that person and journey, newest first, superseded ones too.
    CorrectPopup(const QString &who, const Journey &journey, const TransitionRecord &move,
                 const QList<TransitionRecord> &moves, const QList<TimelineItem> &evidence, Millis now,
                 QWidget *parent);

signals:
    void chosen(const vouch::TransitionFix &fix);

protected:
    bool commit() override;

private:
    QString stageName(StageId stage) const;
    QString history(const QList<TransitionRecord> &moves) const;

    Journey m_journey;
    TransitionRecord m_move;
    When m_recorded; ///< when the move was
    QComboBox *m_stage, *m_evidence;
    DateBox *m_date;
    QLineEdit *m_reason;
    QCheckBox *m_never;
};

} // namespace vouch::ui
