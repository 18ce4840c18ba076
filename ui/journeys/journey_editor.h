// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operation.h"
#include "core/store/records/board.h"
#include "core/workspace/requests/journeys.h"

#include <QWidget>
#include <deque>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

class ConflictPanel;
class JourneyPicture;
class SavingEdit;
class StageFields;
class StageList;
class StageQuestion;

/// One journey: its name, sentence and shape, its stages in order, the properties of the chosen one. Every
/// change is written by itself, onto the journey as the store has it by then, one after the other.
class JourneyEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit JourneyEditor(QWidget *parent = nullptr);

    void setWorkspace(const std::shared_ptr<Workspace> &workspace);
    /// Shows the journey, or another state of the one that is shown.
    void present(const Journey &journey);
    void setPeople(const QHash<StageId, qint64> &people);
    JourneyId journey() const { return m_journey.id; }
    /// Writes now what is still to be written.
    void flush();
    bool isSaving() const { return m_saving || !m_changes.empty(); }
    void focusStages();
    /// Goes to the name of the chosen stage, if the list of stages has the focus.
    bool renameStage();

signals:
    void backRequested();
    void exportRequested();
    void deleteRequested();
    void failed(const vouch::Error &error, std::function<void()> retry);
    void done(const QString &message, vouch::OperationId operation);
    void announced(const QString &message);

private:
    /// A change of the journey as it is when its turn comes.
    using Change = std::function<void(JourneyEdit &)>;
    struct Queued {
        Change change;
        QString toast; ///< empty: none
        bool addsStage = false;
        Journey base{};       ///< the journey as it was shown when the change was made
        bool settled = false; ///< somebody has chosen it over what others wrote
    };

    QWidget *buildHead();
    QWidget *buildLeft();
    QWidget *buildRight();
    void submit(const Change &change, const QString &toast = {}, bool addsStage = false);
    void next();
    void send(const Queued &queued);
    bool asksWhichIsRight(const Queued &queued);
    bool isTyping() const;
    void buildOn(const Queued &written);
    void saved(const Queued &queued, const Result<ChangeSet> &result);
    void showSaved(const QString &problem = {});

    void showAll();
    void showStage();
    void addStage();
    void moveStage(StageId stage, int position);
    void askRemove();
    void remove(StageId stage, std::optional<StageId> destination);
    void chooseShape();
    void setShape(JourneyShape shape);
    void loadFigures();
    qint64 peopleOnJourney() const;

    std::shared_ptr<Workspace> m_workspace;
    Journey m_journey;
    QHash<StageId, qint64> m_people;
    QList<StageFigures> m_figures;
    std::deque<Queued> m_changes;
    bool m_saving = false;
    std::optional<Journey> m_typingBase; ///< while somebody types: as it was before others changed it
    ConflictPanel *m_conflict = nullptr;
    bool m_selectNew = false;
    int m_figuresGeneration = 0;

    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_summary = nullptr;
    SavingEdit *m_nameEdit = nullptr, *m_summaryEdit = nullptr;
    QComboBox *m_shape = nullptr;
    QLabel *m_chip = nullptr, *m_noStages = nullptr, *m_stageTitle = nullptr;
    JourneyPicture *m_picture = nullptr;
    StageList *m_list = nullptr;
    QWidget *m_stageTools = nullptr;
    QPushButton *m_add = nullptr;
    QToolButton *m_up = nullptr, *m_down = nullptr, *m_remove = nullptr;
    StageFields *m_fields = nullptr;
    QScrollArea *m_right = nullptr;
    StageQuestion *m_question = nullptr;
    QPushButton *m_delete = nullptr;
};

} // namespace vouch::ui
