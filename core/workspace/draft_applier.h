// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/walker.h"
#include "core/exchange/draft.h"
#include "core/journeys/journey.h"
#include "core/outcomes/orders.h"
#include "core/store/journal.h"
#include "core/store/raw_statement.h"
#include "core/store/search_index.h"
#include "core/workspace/import_notes.h"
#include "core/workspace/ready_draft.h"

#include <QHash>
#include <memory>

namespace vouch
{

struct ImportOptions;
class BulkInsert;
struct KnownDeal;
namespace rows
{
struct DealChange;
struct DealContent;
struct Transition;
} // namespace rows

/// Writes drafts into the workspace: finds the person each one means, fills what is empty, appends what is
/// new, puts new people on a journey. Used by imports, the sample workspace and "New person" alike. Lives on
/// the writer lane and works inside the operation of the Writer it is given; what it has looked up is
/// forgotten where others have written in between.
class DraftApplier
{
public:
    struct Counts {
        qint64 created = 0, updated = 0, skipped = 0, failed = 0; ///< in rows of the file
        qint64 people = 0, profiles = 0, interactions = 0, purchases = 0, deals = 0, transitions = 0,
               advocacy = 0, referrals = 0;
        qint64 alreadyHere = 0; ///< of the skipped rows: those whose every word is in the workspace
        qint64 duplicatesSuggested = 0;
        QString reason;             ///< for skipped and failed rows, one sentence
        QStringList notes;          ///< what else the person should know of the row, a sentence each
        QList<KeptValue> kept;      ///< what the row says otherwise and was kept
        QList<DuplicatePair> pairs; ///< who may be one person
    };

    static Result<std::unique_ptr<DraftApplier>> make(Connection &db);
    ~DraftApplier();

    /// Around what is written in one transaction: what was begun and not written is forgotten. `keys` are
    /// those of all its drafts. New people of whom nothing but themselves is told are kept until endChunk()
    /// writes them.
    Status beginChunk(const DraftKeys &keys);
    /// Asks for the keys of the next chunk before its transaction, while others may write. Where they have,
    /// beginChunk() asks again.
    Status lookAhead(const DraftKeys &keys);
    Status endChunk();
    void chunkWritten();
    /// What History calls this import. Values that an import of that name by an older reader left, and nobody
    /// has edited since, are put right by what is read now.
    void setLabel(const QString &label) { m_label = label; }
    /// Careful: a draft that the store refuses is taken back alone and counted as failed. Else its Error
    /// (Conflict or Invalid) is returned and the caller must roll the transaction back.
    void setCareful(bool careful) { m_careful = careful; }
    /// The key of the journey that these drafts go on with: `key` where it is there or named by somebody
    /// (ReadOptions::journeyName), else the one on which files have told of the same deals before; what the
    /// drafts say of `key` is of that journey from then on. `key` again where there is none.
    Result<QString> journeyOfKnownDeals(const QString &key, const QStringList &stages,
                                        const std::vector<exchange::Draft> &drafts,
                                        const ImportOptions &options);
    /// Makes a journey that a file describes, or adds the stages that it lacks.
    /// Whether the journey was made.
    Result<bool> ensureJourney(Writer &writer, const QString &key, const QString &name,
                               const QStringList &stages, const QStringList &won, const QStringList &lost,
                               bool deals);
    /// Applies one draft. The Error is for a store that fails, see setCareful(); bad rows are counted.
    /// `rows`: that `ready` speaks of; to stay until the chunk is written.
    Result<Counts> apply(Writer &writer, const exchange::Draft &draft, const ReadyDraft &ready,
                         const ReadyRows &rows, const ImportOptions &options);
    /// A reward programme, unless there is one of that name.
    Status ensureProgramme(Writer &writer, const exchange::ProgrammeDraft &programme);
    /// What became of the rewards of referrals that were added since this was last asked; they are promised
    /// at the end of an import.
    struct RewardSteps {
        ReferralId referral;
        QList<std::pair<QString, Millis>> steps;
    };
    QList<RewardSteps> takeRewardSteps() { return std::exchange(m_rewardSteps, {}); }
    /// The person of the last applied draft; invalid after sales of nobody known.
    PersonId lastPerson() const { return m_person; }

private:
    struct Statements;
    struct NewRows;
    /// Whom a draft means, and who shares a key with it.
    struct Match {
        struct Other {
            PersonId person;
            QString reason, detail; ///< as pairs are stored
        };
        PersonId person;        ///< invalid: nobody known
        QStringList identities; ///< that the person is to have
        QList<Other> others;
        void consider(PersonId found, const QString &reason, const QString &detail)
        {
            if (!person.isValid())
                person = found;
            else if (person != found)
                others.append({found, reason, detail}); // different keys mean different people
        }
    };
    struct KnownOrder;
    /// The visits of one walker on one journey that are stored.
    struct KnownVisits {
        QSet<std::pair<qint64, Millis>>
            visits;                     ///< stage (0: left) and moment, corrected and repeated ones too
        const Stage *current = nullptr; ///< where the person stands
        When entered;                   ///< since when
        Millis enteredAt = std::numeric_limits<Millis>::min();     ///< as a moment, to compare with
        Millis repeatedUntil = std::numeric_limits<Millis>::min(); ///< the last visit that repeats a stage
        bool any = false;
        struct Repeated {
            qint64 row;
            StageId stage;
            exchange::VisitDraft visit;
        };
        QList<Repeated> repeated; ///< visits of the stage where the person stood
    };
    explicit DraftApplier(Connection &db);

    void forget();
    Result<bool> isAlone();
    Status findKeys(const DraftKeys &keys);
    /// Writes a row, or keeps it where the draft is one of those that may wait.
    Status put(BulkInsert &row);
    /// Writes what is kept, and from here on each row at once.
    Status writeThrough();
    /// Of the keys of this chunk's drafts those that somebody had before it.
    struct KeysThere {
        QSet<QString> emails, phones, handles, externalIds;
    };
    /// Whether somebody may have the key: it was there before this chunk, or a draft before this one has it,
    /// whose person is written now.
    Result<bool> mayBeThere(QSet<QString> KeysThere::*kind, const ReadyDraft::Key &key);
    /// Writes what is kept, so that statements find it.
    Status writeKept();
    Result<Counts> applyInside(Writer &writer, const exchange::Draft &draft, const ImportOptions &options);
    /// Sales whose buyer the file does not name, and deals with nobody.
    Result<Counts> applyNobody(Writer &writer, const exchange::Draft &draft, const ImportOptions &options);
    Result<Match> findPerson(const exchange::PersonDraft &person);
    QStringList identitiesOf(const exchange::PersonDraft &draft);
    Status matchIdentities(const exchange::PersonDraft &draft, Match &match);
    Status matchShared(RawStatement &statement, const QString &key, const QString &reason,
                       const exchange::PersonDraft &draft, Match &match);
    Result<bool> canBe(PersonId person, const exchange::PersonDraft &draft);
    Status notePair(Writer &writer, PersonId other, const QString &reason, const QString &detail,
                    Counts &counts);
    Status notePairs(Writer &writer, const Match &match, Counts &counts);
    Result<PersonId> personBy(RawStatement &statement, const QString &key);
    Result<PersonId> personByReference(const QString &reference);
    void forgetWords();
    Status createPerson(Writer &writer, const ImportOptions &options);
    Result<bool> updatePerson(Writer &writer, const exchange::PersonDraft &draft, Counts &counts);
    /// What becomes of a value that is there: said otherwise by the file, it is taken, or kept and listed.
    QString settled(Counts &counts, const QString &field, const QString &here, const QString &there) const;
    Result<bool> addPhones(Writer &writer, const exchange::PersonDraft &draft, bool isNew, Counts &counts);
    Result<bool> addAddresses(Writer &writer, const exchange::PersonDraft &draft, bool isNew, Counts &counts);
    Result<bool> addContactPoints(Writer &writer, const exchange::PersonDraft &draft, bool isNew,
                                  Counts &counts);
    /// `number`: of the draft's profiles.
    Result<RawStatement *> storedProfile(std::size_t number);
    Result<bool> addProfile(Writer &writer, std::size_t number, bool isNew, Counts &counts);
    Result<bool> shareWebsite(Writer &writer, const exchange::ProfileDraft &profile, Counts &counts);
    Result<bool> addTags(const QStringList &tags);
    Result<bool> addCustomValues(const QList<exchange::Labelled> &values, Counts &counts);
    Result<bool> addIdentities(const QStringList &identities, bool isNew);
    Result<bool> isKnown(Writer &writer, const exchange::InteractionDraft &interaction, bool &changed);
    Result<bool> addInteractions(Writer &writer, const exchange::Draft &draft, Counts &counts);
    Result<bool> addPurchases(Writer &writer, const exchange::Draft &draft, Counts &counts);
    Result<KnownOrder> findOrder(const exchange::PurchaseDraft &purchase);
    Result<bool> isKnown(const exchange::PurchaseDraft &purchase);
    /// A sale of nobody known becomes that of the draft's person, now that a file names the buyer.
    Status claimPurchase(Writer &writer, const exchange::PurchaseDraft &purchase, PurchaseId id);
    Result<bool> sameSale(const exchange::PurchaseDraft &purchase);
    Status addPurchase(Writer &writer, const exchange::PurchaseDraft &purchase, Counts &counts);
    Result<bool> updateOrder(Writer &writer, const exchange::PurchaseDraft &purchase, KnownOrder known,
                             Counts &counts);
    /// What all the visits that are known of a deal say.
    struct DealMoves {
        When wonAt;              ///< when it was last won; 0: never
        std::optional<bool> won; ///< whether it is; nothing where that is for the file to say
    };
    Result<DealMoves> movesOf(const exchange::PurchaseDraft &deal);
    /// The stages of the journey that lie behind its purchase, by what all files have told of its deals.
    Result<QSet<qint64>> stagesBehind(const Journey &journey);
    struct KnownStanding {
        qint64 row = 0; ///< 0: not there
        outcomes::OrderState state;
    };
    Result<KnownStanding> knownStanding(const exchange::PurchaseDraft &deal);
    Result<bool> noteStanding(Writer &writer, const exchange::PurchaseDraft &deal);
    Status addLines(Writer &writer, const exchange::PurchaseDraft &purchase, PurchaseId id);
    Result<bool> updateLines(Writer &writer, const exchange::PurchaseDraft &purchase, PurchaseId id);
    Result<bool> updateRefunds(Writer &writer, const exchange::PurchaseDraft &purchase,
                               const KnownOrder &order, Counts &counts);
    Result<bool> withdrawRefunds(const KnownOrder &order, Counts &counts);
    QString shopOf(const exchange::PurchaseDraft &purchase) const;
    /// Whether an import wrote the row last, so that nobody has edited it since.
    Result<bool> isImports(qint64 version);
    /// Whether an older reader has read a file of this name.
    bool rereads();
    /// Whether an import of this name by an older reader wrote the row last.
    Result<bool> isOlderReading(qint64 version);
    void keep(Counts &counts, const QString &field, const QString &here, const QString &there) const;
    struct DealStand;
    Result<bool> wantsDeals(const exchange::Draft &draft, const ImportOptions &options, Counts &counts);
    Result<bool> addDeals(Writer &writer, const exchange::Draft &draft, Counts &counts);
    QString keyOfDeal(const exchange::DealDraft &deal) const;
    Result<KnownDeal> findDeal(const QString &key);
    Result<rows::DealContent> contentIn(Writer &writer, const exchange::DealDraft &deal);
    Result<KnownDeal> dealOnJourney(const exchange::DealDraft &deal, QString &key);
    Result<bool> addWalkOf(Writer &writer, const exchange::DealDraft &deal, KnownDeal &known, Counts &counts);
    Result<std::optional<DealStand>> standOnJourney(const KnownDeal &known);
    Result<KnownDeal> createDeal(Writer &writer, const exchange::DealDraft &deal, const QString &key);
    Result<bool> updateDeal(Writer &writer, const exchange::DealDraft &deal, KnownDeal &known,
                            Counts &counts);
    Result<bool> addOthers(Writer &writer, const exchange::DealDraft &deal, const KnownDeal &known,
                           Counts &counts);
    Result<DealStand> standOf(const exchange::DealDraft &deal, const KnownDeal &known);
    Result<bool> standDeal(Writer &writer, const exchange::DealDraft &deal, KnownDeal &known, Counts &counts);
    Result<bool> addHistory(Writer &writer, const exchange::DealDraft &deal, const KnownDeal &known);
    Result<bool> isChangeThere(const char *statement, const rows::DealChange &change, bool dated);
    Result<PersonId> personCalled(const QString &name, const QString &organisation);
    Status addEnjoyment(Writer &writer, const exchange::PurchaseDraft &purchase, PurchaseId id);
    Result<bool> addConsiderations(Writer &writer, const exchange::Draft &draft);
    Result<bool> addAdvocacy(Writer &writer, const exchange::Draft &draft, Counts &counts);
    Result<bool> addReferrals(Writer &writer, const exchange::Draft &draft, Counts &counts);
    Result<bool> addNotesAndTasks(Writer &writer, const exchange::Draft &draft, bool isNew);
    Result<bool> addVisits(Writer &writer, const exchange::Draft &draft, const ImportOptions &options,
                           Counts &counts);
    /// The visits of m_walker.
    Result<bool> addWalk(Writer &writer, const Journey &journey, const QList<exchange::VisitDraft> &visits,
                         bool isNew, Counts &counts);
    Result<const Stage *> stageOf(const Journey &journey, const exchange::VisitDraft &visit);
    Result<KnownVisits> knownVisits(const Journey &journey);
    Result<bool> appendVisits(Writer &writer, const Journey &journey,
                              const QList<exchange::VisitDraft> &visits, const KnownVisits &known,
                              Counts &counts);
    Result<bool> insertVisits(Writer &writer, const Journey &journey,
                              const QList<exchange::VisitDraft> &visits, const KnownVisits &known,
                              Counts &counts);
    Status withdrawMisread(Writer &writer, const Journey &journey, const QList<exchange::VisitDraft> &visits);
    Status noteRepeat(Writer &writer, const Journey &journey, const Stage *stage,
                      const exchange::VisitDraft &visit);
    void countRows(Counts &counts, bool isNew, bool added) const;
    void countVisit(Counts &counts, qint64 Counts::*counter) const;
    void sayWhatChangedNothing(Counts &counts) const;
    rows::Transition moveOf(const Writer &writer, const Journey &journey, StageId from, StageId to,
                            const exchange::VisitDraft &visit) const;
    Status placeNewPerson(Writer &writer, const exchange::Draft &draft, const ImportOptions &options,
                          Counts &counts);
    /// Somebody whom an import put at the beginning, and nobody moved since, stands where the first purchase
    /// leads, whichever row or file told of it.
    Status placeBuyer(Writer &writer, const exchange::Draft &draft, const ImportOptions &options);
    /// Whether a row of this file has told of the person before: within one file the first row counts, so
    /// that the same file says the same again.
    bool wasTold(PersonId person) const;
    Result<qint64> organisationId(Writer &writer, const QString &name, const QString &key);
    /// The one that the draft names; 0: none.
    struct Organisation {
        qint64 id = 0;
        bool asSaid = true; ///< whether it is stored by the name that the draft says
    };
    Result<Organisation> organisationOf(Writer &writer);
    /// The id of what is named so: as looked up before, as stored, or as made now.
    Result<qint64> idByKey(QHash<QString, qint64> &known, RawStatement &find, RawStatement &insert,
                           const QString &name, const QString &key);
    Result<const Journey *> journeyOf(const QString &key);
    Result<const Journey *> targetJourney(const ImportOptions &options);
    Result<QString> nextRank(StageId stage);
    Status loadJourneys();

    Connection &m_db;
    std::unique_ptr<Statements> m_sql;
    std::unique_ptr<NewRows> m_new;
    KeysThere m_there;
    bool m_lookedAhead = false;
    QSet<QString> m_identities; ///< that were made in this chunk
    /// What its new people are found by, as long as nothing but their own draft has told of them.
    std::vector<searchindex::NewWords> m_words;
    std::pair<qint64, qint64> m_others; ///< see isAlone()
    bool m_written = false;             ///< whether the chunk before this one was written
    bool m_inChunk = false;             ///< a draft outside of one is written by itself
    bool m_waits = false;               ///< whether rows of the draft may be written later
    bool m_asSaid = false;              ///< whether the person is stored as the draft says it
    PersonId m_person;
    Walker m_walker;  ///< whose visits are written: the person, or a deal
    QString m_region; ///< of phone numbers without a country code in the file that is imported
    const exchange::Draft *m_draft = nullptr; ///< the one being applied
    const ReadyDraft *m_ready = nullptr;
    const ReadyRows *m_rows = nullptr;
    const ImportOptions *m_options = nullptr; ///< and how
    const Journey *m_journey = nullptr;       ///< which its visits belong to
    QHash<QString, QString> m_goesOnWith;     ///< key of a file's journey → of the one that it goes on with
    QHash<qint64, QSet<qint64>> m_behind;     ///< journey → stages behind its purchase
    /// Which file told of people last. New ones of a chunk stand in a row, and there are many.
    class Tellers
    {
    public:
        void add(PersonId person, const QString &file, bool isNew);
        void add(const Tellers &later);
        std::optional<QString> fileOf(PersonId person) const;
        void clear();

    private:
        struct Range {
            qint64 first, last;
            QString file;
        };
        std::vector<Range> m_new; ///< ascending
        QHash<qint64, QString> m_others;
    };
    Tellers m_told, m_toldNow; ///< in chunks that are written, in this one
    bool m_isNew = false;      ///< whether the person was not there before
    bool m_replaces = true;    ///< whether the file's values take the place of others
    QString m_label;
    QHash<QString, QStringList> m_namesakes;      ///< file and name → rows of people whom no key tells
    bool m_rereads = false;                       ///< whether any of them is
    std::optional<QSet<qint64>> m_olderMoves;     ///< rows of moves that an older reader made of such a file
    std::optional<QHash<qint64, bool>> m_imports; ///< operation → whether an older reader's of this name
    QHash<QString, qint64> m_organisations;
    QSet<QString> m_firms;                ///< their names as they are stored, of those that were looked up
    std::vector<Organisation> m_numbered; ///< by ReadyDraft::organisationNumber, as far as looked up
    QHash<QString, qint64> m_tags;
    QHash<QString, qint64> m_fields;
    QHash<qint64, QString> m_lastRank;
    QList<Journey> m_journeys;
    bool m_journeysKnown = false;
    bool m_careful = false;
    QList<RewardSteps> m_rewardSteps;
};

} // namespace vouch
