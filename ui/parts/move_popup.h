// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"
#include "core/store/records/timeline.h"
#include "core/workspace/requests/moves.h"
#include "ui/parts/form_popup.h"

class QListWidget;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

/// Move without dragging: choose a stage, and if it matters since when, why and what shows it. Or leave the
/// journey: why, to whom, and when they may be back. Or deals are lost: why and to whom.
class MovePopup : public FormPopup
{
    Q_OBJECT
public:
    enum class Purpose { Move, Leave, Lose };

    MovePopup(const Journey &journey, Purpose purpose, Millis now, QWidget *parent);

    /// `who` for the heading; `current` is marked and not offered as the first choice. No move may be older
    /// than `enteredAt`, the last time that one of them moved.
    void ask(const QList<Walker> &walkers, const QString &who, StageId current, Millis enteredAt,
             const QPoint &global);
    /// Asks the workspace for what to choose from: interactions of a single person, and what was said of
    /// others who left. It comes when the popup stands already.
    void offerWords(Workspace &workspace);
    /// Interactions to choose the evidence from.
    void setEvidence(const QList<TimelineItem> &items);

signals:
    void chosen(const vouch::MoveRequest &request);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool commit() override;

private:
    Journey m_journey;
    Purpose m_purpose;
    QList<Walker> m_walkers;
    QListWidget *m_stages = nullptr;
    DateBox *m_date = nullptr, *m_return = nullptr;
    QComboBox *m_reason = nullptr, *m_competitor = nullptr, *m_evidence = nullptr;
};

} // namespace vouch::ui
