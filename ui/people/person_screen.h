// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"
#include "core/store/operation.h"
#include "core/store/records/moves.h"
#include "core/store/records/outcomes.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/people.h"
#include "ui/parts/conflict_panel.h"
#include "ui/parts/screen.h"
#include "ui/people/timeline_model.h"

class QButtonGroup;
class QLabel;
class QListView;
class QStackedWidget;
class QToolButton;

namespace vouch::ui
{

class Composer;
class PersonFields;
class PersonHeader;
class PersonMover;
class RowKeeper;
class TimelineDelegate;

/// One person whole: who they are, how to reach them, everything that happened, and recording what happens
/// next.
class PersonScreen final : public Screen
{
    Q_OBJECT
public:
    explicit PersonScreen(QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("person"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("person"); }
    void setWorkspace(const std::shared_ptr<Workspace> &workspace) override;
    QList<QAction *> screenActions() const override { return m_actions; }
    void focusFilter() override;
    Subject subject() const override;
    bool takeKey(PersonKey key) override;
    QList<PersonKey> shownKeys() const override;

    bool open(const Target &target) override;
    bool print() override;

    void showPerson(PersonId person);
    PersonId person() const { return m_id; }

private:
    void buildActions();
    QWidget *buildCentre();
    void buildTimelineKeys();
    QWidget *buildFilters();
    QWidget *buildGone();
    void load();
    void present(const PersonRecord &record);
    void save(const PersonEdit &edit);
    /// A change of fields, and the person as the form showed them when it was made.
    struct Change {
        PersonEdit edit;
        PersonRecord base;
        std::optional<Error> refused{}; ///< what the store said when it was sent last
    };
    void send(const Change &change);
    void askWhichIsRight(const Change &change, const QList<FieldConflict> &conflicts);
    void sendNext();
    void onChanged(const ChangeSet &changes);
    void walk(int by);
    void finishTask(qint64 task);
    void editTask(qint64 task);
    void askCorrection(const QModelIndex &index);
    void showCorrection(TransitionId move, const QPoint &global, const QList<Journey> &journeys,
                        const QList<TransitionRecord> &moves, const QList<TimelineItem> &evidence);
    void correct(const TransitionFix &fix);
    void onTimeline();
    void loadOutcomes();
    void connectOutcomes();
    void askHowItWas();
    void recordEnjoyment(const EnjoyEntry &entry, const EnjoyRecord &base);
    void refundCurrent();
    void askCadence();
    void change(QFuture<Result<ChangeSet>> future);
    /// What is chosen on the timeline, if something is.
    const TimelineItem *chosenItem() const;
    /// The purchase that is chosen on the timeline, if one is.
    const TimelineItem *chosenPurchase() const;
    /// What the person said, if that is chosen on the timeline.
    const TimelineItem *chosenWords() const;

    std::shared_ptr<Workspace> m_workspace;
    PersonId m_id;
    PersonRecord m_record;
    QList<PersonId> m_list;
    PersonOutcomes m_outcomes;
    PersonId m_outcomesOf;
    QToolButton *m_howWasIt = nullptr;
    QToolButton *m_refund = nullptr;
    QToolButton *m_answer = nullptr;
    PersonMover *m_mover = nullptr;
    int m_asked = 0;
    int m_outcomesAsked = 0;
    bool m_saving = false;  ///< from sending a change until its result is shown
    QList<Change> m_unsent; ///< changes made meanwhile
    ConflictPanel *m_conflict = nullptr;
    QStackedWidget *m_stack;
    PersonHeader *m_header;
    PersonFields *m_fields;
    Composer *m_composer;
    TimelineModel *m_model;
    TimelineDelegate *m_delegate;
    QListView *m_timeline;
    RowKeeper *m_chosen = nullptr; ///< of the timeline
    QButtonGroup *m_filters;
    QLabel *m_empty;
    QList<QAction *> m_actions;
};

} // namespace vouch::ui
