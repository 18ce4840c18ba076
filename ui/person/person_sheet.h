// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"
#include "core/store/operation.h"
#include "core/store/records/moves.h"
#include "core/store/records/outcomes.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/people.h"
#include "ui/parts/conflict_panel.h"
#include "ui/parts/subject.h"
#include "ui/person/timeline_model.h"

#include <QFuture>
#include <QWidget>
#include <functional>
#include <memory>

class QAction;
class QButtonGroup;
class QLabel;
class QListView;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace vouch
{
class Workspace;
struct DealRecord;
} // namespace vouch

namespace vouch::ui
{

class Composer;
class ContactBar;
class ContactOffer;
class DealDesk;
class DealPanel;
class PersonFields;
class PersonHeader;
class PersonMover;
class RowKeeper;
class TimelineDelegate;
struct ContactLink;

/// One person whole: who they are, how to reach them, everything that happened, and recording what happens
/// next. The person page shows it, and other screens beside their lists.
class PersonSheet final : public QWidget
{
    Q_OBJECT
public:
    /// Beside something else it may be narrow: then fields and timeline take turns.
    enum class Form { Page, Beside };
    explicit PersonSheet(Form form, QWidget *parent = nullptr);
    void setWorkspace(const std::shared_ptr<Workspace> &workspace);

    /// What is shown of somebody else stays until the answer is there; answers that come late are dropped.
    void showPerson(PersonId person);
    PersonId person() const { return m_id; }
    /// Empty until the first person is there, and of the one before while another is being read.
    const PersonRecord &record() const { return m_record; }
    bool isLoading() const { return m_loading; }

    Subject subject() const;
    /// Does it with the sheet's own composer and fields.
    bool takeKey(PersonKey key);
    void focusFilter();
    void takeFocus();
    void askCadence();
    /// A new deal with them.
    void addDeal();
    /// One of theirs becomes the chosen one, as soon as they are there.
    void showDeal(DealId deal);
    QAction *dealAction() const { return m_newDeal; }
    /// They were contacted from elsewhere: offers to log what came of it.
    void offerToLog(const ContactLink &link);

signals:
    /// The person asked for is shown, gone, or could not be read.
    void settled();
    /// Another person, or another name.
    void renamed();
    void personRequested(vouch::PersonId person);
    void organisationRequested(vouch::OrganisationId organisation);
    void failed(const vouch::Error &error, std::function<void()> retry);
    void done(const QString &message, vouch::OperationId operation);
    void told(const QString &message);
    void announced(const QString &message);
    /// The quotes of the deal that is chosen on the timeline.
    void quoteRequested(vouch::DealId deal);
    /// Words to whoever is shown.
    void writeRequested();
    /// From the page that says that somebody is gone.
    void leaveRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Half { Timeline, Deals, Fields };

    QWidget *buildHalves();
    QWidget *buildLeft();
    void giveDealsRoom();
    QWidget *buildCentre();
    void buildTimelineKeys();
    QWidget *buildFilters();
    QWidget *buildGone();
    void connectFields();
    void connectMoves();
    void setNarrow(bool narrow);
    void showHalf(Half half);
    bool showsFields() const;
    Composer *makeComposer();
    void giveComposerTo(const PersonRecord &record);
    void load();
    void answered(const Result<PersonRecord> &record);
    void present(const PersonRecord &record);
    void presentFields();
    void save(const PersonEdit &edit);
    void openContact(const ContactLink &link);
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
    void finishTask(qint64 task);
    void editTask(qint64 task);
    void askCorrection(const QModelIndex &index);
    void showCorrection(TransitionId move, const QPoint &global, const QList<Journey> &journeys,
                        const QList<TransitionRecord> &moves, const QList<TimelineItem> &evidence);
    void correct(const TransitionFix &fix);
    void onTimeline();
    // person_sheet_deals.cpp
    void connectDeals();
    void loadDeals();
    void startDeals();
    void presentDeals(const QList<DealRecord> &deals);
    void openDeal(qint64 deal, const QPoint &global);
    void chooseDeal();
    void loadOutcomes();
    void connectOutcomes();
    void askHowItWas();
    void recordEnjoyment(const EnjoyEntry &entry, const EnjoyRecord &base);
    void refundCurrent();
    void change(QFuture<Result<ChangeSet>> future);
    /// What is chosen on the timeline, if something is.
    const TimelineItem *chosenItem() const;
    /// The purchase that is chosen on the timeline, if one is.
    const TimelineItem *chosenPurchase() const;
    /// A line about a deal, if one is chosen on the timeline.
    const TimelineItem *chosenDeal() const;
    void askForQuote();
    /// What the person said, if that is chosen on the timeline.
    const TimelineItem *chosenWords() const;

    Form m_form;
    std::shared_ptr<Workspace> m_workspace;
    PersonId m_id;
    PersonRecord m_record;
    PersonOutcomes m_outcomes;
    PersonId m_outcomesOf;
    bool m_loading = false;
    bool m_narrow = false;
    QToolButton *m_howWasIt = nullptr;
    QToolButton *m_refund = nullptr;
    QToolButton *m_answer = nullptr;
    QToolButton *m_quote = nullptr;
    PersonMover *m_mover = nullptr;
    int m_asked = 0;
    int m_outcomesAsked = 0;
    bool m_saving = false;  ///< from sending a change until its result is shown
    QList<Change> m_unsent; ///< changes made meanwhile
    ConflictPanel *m_conflict = nullptr;
    QStackedWidget *m_stack;
    PersonHeader *m_header;
    ContactBar *m_contacts;
    ContactOffer *m_offer = nullptr;
    QWidget *m_turns = nullptr; ///< the buttons of what takes turns
    QButtonGroup *m_halves;
    QSplitter *m_split = nullptr;
    QWidget *m_left = nullptr; ///< the two that follow, or one of them
    DealDesk *m_desk;
    DealPanel *m_deals;
    QAction *m_newDeal;
    int m_dealsAsked = 0;
    DealId m_wantedDeal; ///< to be chosen when it has come
    PersonFields *m_fields;
    bool m_fieldsStale = false; ///< they are not in view and show an older state
    QWidget *m_centre = nullptr;
    QVBoxLayout *m_composerRoom = nullptr;
    Composer *m_composer = nullptr;
    QHash<PersonId, Composer *> m_drafts; ///< of others: something is typed that was not recorded
    TimelineModel *m_model;
    TimelineDelegate *m_delegate = nullptr;
    QListView *m_timeline = nullptr;
    RowKeeper *m_chosen = nullptr; ///< of the timeline
    QButtonGroup *m_filters = nullptr;
    QLabel *m_empty = nullptr;
};

} // namespace vouch::ui
