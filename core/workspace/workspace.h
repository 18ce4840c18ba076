// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/error.h"
#include "core/base/walker.h"
#include "core/store/operation.h"

#include <QFuture>
#include <QList>
#include <QMutex>
#include <QObject>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

/// Whoever calls a function of Workspace includes the header of what it takes or gives: core/store/records
/// for answers, core/workspace/requests for what verbs are asked.
namespace vouch
{

namespace exchange
{
class DraftSink;
struct PersonDraft;
} // namespace exchange

namespace insight
{
struct ReportChoices;
struct ReportSpec;
struct ReportValue;
} // namespace insight

// core/store/records
struct AdvocacyPage;
struct BoardStage;
struct BoardViewRecord;
struct CalendarItem;
struct Card;
struct DealChange;
struct DealConversion;
struct DealRecord;
struct Letterhead;
struct MessageTemplate;
struct MessageValues;
struct OrganisationPage;
struct PeoplePage;
struct PersonOutcomes;
struct PersonRecord;
struct QuoteRecord;
struct ReferralGraph;
struct ReminderRecord;
struct ReportRunRecord;
struct RewardStep;
struct RuleRecord;
struct RuleTrial;
struct SalesPlanRecord;
struct StageFigures;
struct SuggestionRecord;
struct TaskRecord;
struct TimelineItem;
struct TodayPage;
struct TransitionRecord;

// core/workspace/requests
struct AdvocacyEntry;
struct ConsiderationEntry;
struct DealEdit;
struct DealEntry;
struct DealLoss;
struct DealQuestion;
struct DealWin;
struct DriverEntry;
struct EnjoyEntry;
struct HoldRequest;
struct InteractionEntry;
struct JourneyEdit;
struct MessageQuestion;
struct MoveRequest;
struct PersonEdit;
struct ProgrammeEntry;
struct PurchaseEntry;
struct QuickEntry;
struct QuoteEntry;
struct QuoteQuestion;
struct ReferralEntry;
struct SalesPlanEdit;
struct TaskEdit;
struct TaskEntry;
struct TransitionFix;
enum class PutOff;

// core/workspace/imports.h, import_notes.h, segments.h, settings.h; core/journeys/journey.h
struct DoubtfulImport;
struct DuplicatePair;
struct ImportOptions;
struct ImportResult;
struct Journey;
struct SegmentFilter;
struct SegmentRecord;
struct WorkspaceSettings;
enum class Setting;

class Connection;
class Figures;
class Store;
class Work;
struct OutcomeValues;

/// An open .vouch file: the verbs that change it and the questions one can ask it. Windows and the command
/// line use nothing else. All functions may be called from the thread the object lives in; they return at
/// once. Verbs answer with what they changed; a ChangeSet without operation means that nothing had to change.
/// Errors carry a sentence for the person, and then nothing was changed.
class Workspace : public QObject
{
    Q_OBJECT
public:
    struct NewOptions {
        QStringList journeys{QStringLiteral("social-journey")}; ///< template keys
        /// ISO code; empty: the one that most purchases have, and the locale's (else EUR) until there is one.
        QString currency;
        QString language = QStringLiteral("en"); ///< of the templates' texts
        QString timeZone{};                      ///< IANA id; empty: the system's
        QString country{}; ///< ISO code of two letters, for phone numbers without a code; empty: the locale's
    };
    /// Opened off the calling thread; the workspace lives in the thread that called.
    static QFuture<Result<std::shared_ptr<Workspace>>> create(const QString &path, const NewOptions &options,
                                                              const Clock &clock = Clock::system());
    static QFuture<Result<std::shared_ptr<Workspace>>> open(const QString &path,
                                                            const Clock &clock = Clock::system());
    ~Workspace() override;

    QString path() const;
    bool isReadOnly() const;
    Millis now() const;
    /// The currency that values are shown and reports computed in. Amounts in others are kept and never
    /// added.
    QString currency() const;
    /// The days of the workspace's time zone: "today", days and months are meant so.
    Calendar calendar() const;
    /// ISO code of the country whose phone numbers are written without a code: the one set, else the
    /// locale's.
    QString country() const;
    void setActor(const QString &name);
    /// From now on tells by changed() what other programs and other openings of the file do, within about a
    /// second. For windows; what runs once needs it not.
    void watchOtherPrograms();

    // --- verbs (workspace/verbs_*.cpp) ---
    QFuture<Result<ChangeSet>> addPerson(const exchange::PersonDraft &person, const QString &journeyKey = {},
                                         const QString &stage = {});
    /// Somebody in a stage of a journey, new or here already, with what was said of them and an open deal: what
    /// one line adds to a board.
    QFuture<Result<ChangeSet>> addToStage(const QuickEntry &entry);
    QFuture<Result<ChangeSet>> editPerson(const PersonEdit &edit);
    QFuture<Result<ChangeSet>> deletePeople(const QList<PersonId> &people);
    QFuture<Result<ChangeSet>> tagPeople(const QList<PersonId> &people, const QStringList &add,
                                         const QStringList &remove);
    /// Who looks after these people from now on; an empty name: nobody.
    QFuture<Result<ChangeSet>> setOwner(const QList<PersonId> &people, const QString &owner);
    QFuture<Result<ChangeSet>> addNote(PersonId person, const QString &text, std::optional<When> at = {});
    QFuture<Result<ChangeSet>> addInteraction(const InteractionEntry &entry);
    QFuture<Result<ChangeSet>> addPurchase(const PurchaseEntry &entry);
    QFuture<Result<ChangeSet>> addAdvocacy(const AdvocacyEntry &entry);
    /// All of them in one operation, or none.
    QFuture<Result<ChangeSet>> addPurchases(const QList<PurchaseEntry> &entries);
    QFuture<Result<ChangeSet>> addAdvocacies(const QList<AdvocacyEntry> &entries);
    QFuture<Result<ChangeSet>> addReferral(const ReferralEntry &entry);
    QFuture<Result<ChangeSet>> addTask(const TaskEntry &entry);
    /// The same task for each of these people, as one operation; `task.person` is not looked at.
    QFuture<Result<ChangeSet>> addTasks(const QList<PersonId> &people, const TaskEntry &task);
    QFuture<Result<ChangeSet>> editTask(const TaskEdit &edit);
    QFuture<Result<ChangeSet>> deleteTask(TaskId task);
    /// One that repeats comes again; not done any more, what came after it goes, unless that is done too.
    QFuture<Result<ChangeSet>> setTaskDone(TaskId task, bool done);
    /// The one function that moves people, whoever asks: drag, keyboard, person page, command line, import.
    QFuture<Result<ChangeSet>> moveToStage(const MoveRequest &request);
    /// Different people to different stages in one operation: all of it happens, or nothing.
    QFuture<Result<ChangeSet>> moveEach(const QList<MoveRequest> &requests);
    QFuture<Result<ChangeSet>> correctMove(const TransitionFix &fix);
    QFuture<Result<ChangeSet>> holdPeople(const HoldRequest &request);
    QFuture<Result<ChangeSet>> resumePeople(const QList<Walker> &walkers, JourneyId journey);

    QFuture<Result<ChangeSet>> addJourney(const Journey &journey);
    QFuture<Result<ChangeSet>> updateJourney(const JourneyEdit &edit);
    /// Its placements, moves, views and suggestions go too; undo brings all back.
    QFuture<Result<ChangeSet>> deleteJourney(JourneyId journey);
    /// `position` counts from 0; the first journey is the one shown unless another is chosen.
    QFuture<Result<ChangeSet>> placeJourney(JourneyId journey, int position);
    QFuture<Result<ChangeSet>> saveBoardView(const BoardViewRecord &view); ///< without id: a new one
    QFuture<Result<ChangeSet>> deleteBoardView(qint64 view);

    QFuture<Result<ChangeSet>> saveRule(const RuleRecord &rule); ///< without id: a new one
    QFuture<Result<ChangeSet>> deleteRule(qint64 rule);
    /// Lets the active rules look at everything that happened since they last did, and at time in stage.
    /// Called by the workspace itself after each change and on opening; the operation names the rule.
    QFuture<Result<ChangeSet>> runRules();
    QFuture<Result<ChangeSet>> decideSuggestions(const QList<qint64> &suggestions, bool accept);
    QFuture<Result<ChangeSet>> setTaskDue(TaskId task, std::optional<When> due);
    /// On another day, at the same time of day. Those of a series that come after it stay where they are.
    QFuture<Result<ChangeSet>> setTaskDay(TaskId task, QDate day);
    QFuture<Result<ChangeSet>> setAnswered(InteractionId interaction, bool answered);
    QFuture<Result<ChangeSet>> setThanked(const QList<AdvocacyId> &events, bool thanked);
    /// How often these people are to hear from somebody, in days; 0: no longer.
    QFuture<Result<ChangeSet>> setCadence(const QList<PersonId> &people, int days);
    /// Today does not name it before then. `id`: of the person, advocacy event or suggestion.
    QFuture<Result<ChangeSet>> putOff(PutOff what, qint64 id, Millis until);

    QFuture<Result<ChangeSet>> saveSegment(const SegmentRecord &segment); ///< without id: a new one
    QFuture<Result<ChangeSet>> deleteSegment(qint64 segment);

    // --- deals (workspace/verbs_deals.cpp) ---
    QFuture<Result<ChangeSet>> addDeal(const DealEntry &entry);
    QFuture<Result<ChangeSet>> editDeal(const DealEdit &edit);
    /// Won, a deal is a purchase: one that is here, or one that is made of it.
    QFuture<Result<ChangeSet>> winDeal(const DealWin &win);
    /// Also of a deal that was won: then it is no purchase any more.
    QFuture<Result<ChangeSet>> loseDeal(const DealLoss &loss);
    /// What was won or lost is open again, and no purchase.
    QFuture<Result<ChangeSet>> openDealAgain(DealId deal);
    /// A purchase that it became stays.
    QFuture<Result<ChangeSet>> deleteDeals(const QList<DealId> &deals);
    /// The cards of these journeys, which an import made people of, become the deals that they are.
    QFuture<Result<ChangeSet>> convertToDeals(const QList<JourneyId> &journeys);

    // --- words to send (workspace/verbs_words.cpp, verbs_quotes.cpp) ---
    QFuture<Result<ChangeSet>> saveTemplate(const MessageTemplate &words); ///< without id: a new one
    QFuture<Result<ChangeSet>> deleteTemplate(TemplateId words);
    /// Who sends letters and quotes, and the number of the first quote.
    QFuture<Result<ChangeSet>> saveLetterhead(const Letterhead &letterhead);
    /// Without id: a new one, with the next number. One that was sent stays as it is.
    QFuture<Result<ChangeSet>> saveQuote(const QuoteEntry &entry);
    QFuture<Result<ChangeSet>> sendQuote(QuoteId quote, std::optional<When> at = {});
    /// Its deal is won with its amount.
    QFuture<Result<ChangeSet>> acceptQuote(QuoteId quote, std::optional<When> at = {});
    QFuture<Result<ChangeSet>> declineQuote(QuoteId quote, std::optional<When> at = {});
    /// What somebody is to sell in a month, and what they say that they will.
    QFuture<Result<ChangeSet>> planSales(const SalesPlanEdit &edit);

    QFuture<Result<ChangeSet>> recordEnjoyment(const EnjoyEntry &entry);
    QFuture<Result<ChangeSet>> saveProgramme(const ProgrammeEntry &entry);
    /// Appends what follows an entry of the reward ledger: approved, given, redeemed, declined, reversed.
    /// Invalid where that does not follow from the state it is in or the budget would not allow it.
    QFuture<Result<ChangeSet>> advanceRewards(const QList<qint64> &entries, const QString &state);
    QFuture<Result<ChangeSet>> editReferral(ReferralId referral, const QString &type, const QString &status);
    QFuture<Result<ChangeSet>> addConsideration(const ConsiderationEntry &entry);
    QFuture<Result<ChangeSet>> addDriver(const DriverEntry &entry);
    QFuture<Result<ChangeSet>> resolveCase(qint64 serviceCase, bool resolved);
    /// Marks what these people did for the business as thanked for, and makes a task to thank each of them.
    QFuture<Result<ChangeSet>> thank(const QList<PersonId> &people);
    QFuture<Result<ChangeSet>> undo(OperationId operation = {}, UndoConflict conflict = UndoConflict::Ask);
    /// Brings an undone operation back; without an id the one undone last. Also after other changes.
    QFuture<Result<ChangeSet>> redo(OperationId operation = {}, UndoConflict conflict = UndoConflict::Ask);
    /// Makes everything as it was when this operation had ended, as one operation that can be undone itself.
    QFuture<Result<ChangeSet>> backTo(OperationId operation);
    /// Reads files (on a thread of its own) and writes them in chunks as one operation. `work` counts bytes
    /// and rows and stops it; it may be null.
    QFuture<Result<ImportResult>> importFiles(const QStringList &paths, const ImportOptions &options,
                                              std::shared_ptr<Work> work = {});
    /// The same for drafts that are made, not read: the sample workspace. `produce` runs on a thread of its
    /// own.
    QFuture<Result<ImportResult>> importDrafts(const QString &label, const QString &format,
                                               std::function<Status(exchange::DraftSink &)> produce,
                                               const ImportOptions &options, std::shared_ptr<Work> work = {});
    /// Reads what exportJson() wrote into a workspace that has no people yet. Its currency is the workspace's
    /// from the next opening on.
    QFuture<Result<ChangeSet>> importJson(const QString &path);

    // --- questions (workspace/questions.cpp) ---
    QFuture<Result<QList<Journey>>> journeys();
    QFuture<Result<PeoplePage>> people(const QString &search, int limit, int offset = 0);
    /// By name, with how many people each has now.
    QFuture<Result<QList<SegmentRecord>>> segments();
    /// Ids of the people whom a filter finds, ascending.
    QFuture<Result<QList<PersonId>>> segmentPeople(const SegmentFilter &filter);
    /// The people of a saved segment, by name; NotFound names the segments there are.
    QFuture<Result<PeoplePage>> peopleIn(const QString &segment, const QString &search, int limit,
                                         int offset = 0);
    /// Those of `people` (row ids, ascending) who are still here, by name.
    QFuture<Result<PeoplePage>> peopleAmong(std::shared_ptr<const std::vector<std::int64_t>> people,
                                            const QString &search, int limit, int offset = 0);
    QFuture<Result<PersonRecord>> person(PersonId id);
    /// These people whole, in this order; who is no longer here is left out.
    QFuture<Result<QList<PersonRecord>>> wholePeople(const QList<PersonId> &people);
    /// Finds one person by id, e-mail, phone, "network:handle" or a name that only one person has. The
    /// sentence says whether there was none or several.
    QFuture<Result<PersonId>> findPerson(const QString &text);
    QFuture<Result<QList<TimelineItem>>> timeline(PersonId person, int limit,
                                                  std::optional<Millis> before = {});
    /// `perStage` > 0: only the first so many of each stage, by rank.
    QFuture<Result<QList<Card>>> cards(JourneyId journey, int perStage = 0);
    QFuture<Result<QList<Card>>> cardsOf(JourneyId journey, const QList<PersonId> &people);
    QFuture<Result<QList<BoardStage>>> board(JourneyId journey);
    /// How long visits of each stage take, how many went on, when somebody has waited too long there.
    QFuture<Result<QList<StageFigures>>> stageFigures(JourneyId journey);
    QFuture<Result<QList<BoardViewRecord>>> boardViews(JourneyId journey);
    /// Newest first; superseded ones too, marked so. An invalid journey: all.
    QFuture<Result<QList<TransitionRecord>>> transitions(Walker walker, JourneyId journey = {});
    /// Reasons why people left a journey or deals were lost, and whom they went to, each most used first.
    QFuture<Result<std::pair<QStringList, QStringList>>> leavingWords(int limit);
    /// Interactions that may show why a person moved, newest first.
    QFuture<Result<QList<TimelineItem>>> evidence(PersonId person, int limit);
    /// Open ones by when they are expected, then the others, those closed last first. Lines and other people
    /// only where one deal is asked for.
    QFuture<Result<QList<DealRecord>>> deals(const DealQuestion &question);
    /// What a deal was thought to be, from the beginning on.
    QFuture<Result<QList<DealChange>>> dealChanges(DealId deal);
    /// Journeys of people whose cards may be deals, and what convertToDeals() would do.
    QFuture<Result<QList<DealConversion>>> dealConversions();
    /// What is to be sold in a month, and what people said that they will, by month and owner.
    QFuture<Result<QList<SalesPlanRecord>>> salesPlans();
    /// A deal by its number, or by a title that only one has.
    QFuture<Result<DealId>> findDeal(const QString &text);
    QFuture<Result<QList<MessageTemplate>>> templates(); ///< by name
    QFuture<Result<Letterhead>> letterhead();
    /// What a template's variables stand for, of each of these people; who is gone is left out.
    QFuture<Result<QList<MessageValues>>> messageValues(const MessageQuestion &question);
    /// Newest first. Lines only where one quote is asked for.
    QFuture<Result<QList<QuoteRecord>>> quotes(const QuoteQuestion &question);
    /// What the deal's person paid for and no deal became yet, newest first: it may have become one of these.
    QFuture<Result<QList<TimelineItem>>> purchasesFor(DealId deal);
    QFuture<Result<OrganisationPage>> organisationPage(OrganisationId organisation);
    /// Names that contain this text, those that begin with it first.
    QFuture<Result<QStringList>> organisationNames(const QString &text, int limit);
    QFuture<Result<QList<RuleRecord>>> rules();
    /// What a rule would have done on the whole history; writes nothing.
    QFuture<Result<RuleTrial>> tryRule(const RuleRecord &rule);
    QFuture<Result<QList<SuggestionRecord>>> suggestions(int limit);
    QFuture<Result<TodayPage>> today(const QString &owner = {});
    QFuture<Result<AdvocacyPage>> advocacyPage();
    QFuture<Result<PersonOutcomes>> personOutcomes(PersonId person);
    /// The chain of a reward, from the promise on.
    QFuture<Result<QList<RewardStep>>> rewardHistory(qint64 entry);
    QFuture<Result<ReferralGraph>> referralGraph();
    /// Any of reportKeys(), and those that are only printed: board, board-cards, person,
    /// person-timeline, day.
    /// On a lane of its own, so that a long one keeps nobody waiting but other reports; Cancelled once the
    /// work is.
    QFuture<Result<insight::ReportValue>> report(insight::ReportSpec spec, std::shared_ptr<Work> work = {});
    /// Whose people and which currencies reports can be asked about.
    QFuture<Result<insight::ReportChoices>> reportChoices();
    /// The report moves of `spec.journey` as it looks through the stages of another journey: a move between
    /// stages that look alike there is none, and who stands in no stage there is outside.
    QFuture<Result<insight::ReportValue>> movesThrough(const insight::ReportSpec &spec, const Journey &lens);
    /// Remembers an export. No operation, so undo does not see it; does nothing where nothing may be written.
    QFuture<Status> logReportRun(const ReportRunRecord &run);
    QFuture<Result<QList<ReportRunRecord>>> reportRuns(int limit); ///< newest first
    QFuture<Result<QList<Operation>>> history(int limit, OperationId before = {}, PersonId person = {},
                                              OperationKind kind = OperationKind::All);
    /// How many changes backTo() would take back.
    QFuture<Result<qint64>> changesAfter(OperationId operation);
    /// What undo and redo would take for whoever is at this workspace (journal::undoState).
    QFuture<Result<UndoState>> undoState();
    QFuture<Result<QList<TaskRecord>>> openTasks(int limit);
    QFuture<Result<TaskRecord>> task(TaskId id);
    /// What lies on these days, the last one included: tasks, deals that are expected, renewals, birthdays,
    /// whom to be in touch with.
    QFuture<Result<QList<CalendarItem>>> calendarItems(QDate first, QDate last, const QString &owner);
    /// Open tasks of which somebody was to be reminded after `after` and until `until`.
    QFuture<Result<QList<ReminderRecord>>> reminders(Millis after, Millis until);
    /// The same as an iCalendar (RFC 5545): everything that is still to come.
    QFuture<Result<QByteArray>> iCalendar(const QString &owner);
    QFuture<Result<QStringList>> check();
    /// Imports made by readers that read amounts and dates otherwise than those of today, newest first.
    QFuture<Result<QList<DoubtfulImport>>> doubtfulImports();
    /// People who may be one person, the likeliest first; not those who were said to be two.
    QFuture<Result<QList<DuplicatePair>>> duplicates();
    QFuture<Result<QString>> dump();
    /// The whole content as one JSON document (core/store/transfer.h); the file is written whole or not at
    /// all.
    QFuture<Status> exportJson(const QString &path);
    /// What is set for this workspace; what is not set is what follows from purchases, system and locale.
    QFuture<Result<WorkspaceSettings>> settings();
    /// Invalid where the value is no zone, currency or country. Empty currency or country: as it follows.
    /// Conflict where somebody has set something other than `expected` meanwhile; null does not check.
    QFuture<Result<ChangeSet>> changeSetting(Setting setting, const QString &value,
                                             const QString &expected = {});
    /// Every person whole, for exports; `visit` runs on the reader lane, false stops.
    QFuture<Status> eachPerson(std::function<bool(const PersonRecord &)> visit);

signals:
    /// After every commit, in this object's thread.
    void changed(const vouch::ChangeSet &changes);

private:
    explicit Workspace(std::unique_ptr<Store> store);
    /// With options: a new one.
    static QFuture<Result<std::shared_ptr<Workspace>>>
    openWith(const QString &path, const std::optional<NewOptions> &options, const Clock &clock);
    /// What people's purchases and advocacy are worth, for cards and lists. Only on the reader lane.
    Result<std::shared_ptr<const OutcomeValues>> outcomes(Connection &db);
    /// Reports made of rows instead of event columns (core/workspace/print_reports.cpp).
    QFuture<Result<insight::ReportValue>> printReport(const insight::ReportSpec &spec);
    Result<PersonRecord> personRecord(Connection &db, PersonId id);

    std::unique_ptr<Figures> m_screenFigures; ///< reader lane only
    std::unique_ptr<Figures> m_reportFigures; ///< lane of reports only
    class Watch;
    std::unique_ptr<Watch> m_watch; ///< in this object's thread
    QAtomicInt m_imports;           ///< running imports; closing waits for them
    /// Works out the currency anew where none was chosen. Lanes that read.
    Result<QString> refreshCurrency(Connection &db);
    /// Takes what is set, besides what the store itself follows.
    Status refreshCountry(Connection &db);
    mutable QMutex m_currencyLock; ///< of both
    QString m_currency, m_country;
    std::unique_ptr<Store> m_store; ///< last: its lanes stop before what they use goes
};

} // namespace vouch
