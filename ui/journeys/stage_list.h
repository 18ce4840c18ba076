// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"

#include <QHash>
#include <QListWidget>

namespace vouch::ui
{

class RowKeeper;

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
    /// The chosen one is being deleted here: the next one is chosen when it goes.
    void removing();
    void notRemoving(); ///< it was not after all
    void setCurrent(StageId stage);
    /// Asks for the current stage to be moved up (−1) or down (1).
    void shift(int by);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentStageChanged(vouch::StageId stage);
    void moveRequested(vouch::StageId stage, int position);
    void removeRequested();
    void renameRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill(const Journey &journey, const QHash<StageId, qint64> &people);

    bool m_filling = false;
    RowKeeper *m_keeper;
};

} // namespace vouch::ui
