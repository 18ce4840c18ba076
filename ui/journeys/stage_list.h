// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"

#include <QHash>
#include <QListWidget>

namespace vouch::ui
{

/// The stages of a journey in their order: number in the stage's colour, name, milestone, people. Rows are
/// moved by dragging and with Alt+Up and Alt+Down; nothing is written here.
class StageList final : public QListWidget
{
    Q_OBJECT
public:
    explicit StageList(QWidget *parent = nullptr);

    /// Shows these; the current stage stays current.
    void present(const Journey &journey, const QHash<StageId, qint64> &people, bool readOnly);
    StageId current() const;
    /// The stage that keys act on: none where somebody else has deleted the one that was chosen.
    StageId chosen() const;
    /// This one goes because it was asked for here: the next one is chosen then.
    void removing(StageId stage) { m_removing = stage; }
    void setCurrent(StageId stage);
    /// Asks for the current stage to be moved up (−1) or down (1).
    void shift(int by);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentStageChanged(vouch::StageId stage);
    void moveAsked(vouch::StageId stage, int position);
    void removeAsked();
    void renameAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool m_filling = false;
    StageId m_removing;
};

} // namespace vouch::ui
