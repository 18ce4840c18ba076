// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"
#include "core/journeys/journey.h"
#include "core/store/journal.h"
#include "core/store/raw_statement.h"

#include <QHash>
#include <memory>

namespace vouch
{

struct ImportOptions;

/// Writes drafts into the workspace: finds the person each one means, fills what is empty, appends what is
/// new, puts new people on a journey. Used by imports, the sample workspace and "New person" alike. Lives on
/// the writer lane and works inside the operation of the Writer it is given; what it has looked up is
/// forgotten by `forget()`, which must be called whenever others may have written in between.
class DraftApplier
{
public:
    struct Counts {
        qint64 created = 0, updated = 0, skipped = 0, failed = 0; ///< in rows of the file
        qint64 people = 0, profiles = 0, interactions = 0, purchases = 0, transitions = 0, advocacy = 0,
               referrals = 0;
        qint64 duplicatesSuggested = 0;
        QString reason; ///< for skipped and failed rows, one sentence
    };

    static Result<std::unique_ptr<DraftApplier>> make(Connection &db);
    ~DraftApplier();

    void forget();
    /// Careful: a draft that the store refuses is taken back alone and counted as failed. Else its Error
    /// (Conflict or Invalid) is returned and the caller must roll the transaction back.
    void setCareful(bool careful) { m_careful = careful; }
    /// Makes a journey that a file describes, or adds the stages that it lacks.
    Status ensureJourney(Writer &writer, const QString &key, const QString &name, const QStringList &stages,
                         const QStringList &won, const QStringList &lost);
    /// Applies one draft. The Error is for a store that fails, see setCareful(); bad rows are counted.
    Result<Counts> apply(Writer &writer, const exchange::Draft &draft, const ImportOptions &options);
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
    struct Match;
    explicit DraftApplier(Connection &db);

    Result<Counts> applyInside(Writer &writer, const exchange::Draft &draft, const ImportOptions &options);
    /// Sales whose buyer the file does not name.
    Result<Counts> applyNobody(Writer &writer, const exchange::Draft &draft, const ImportOptions &options);
    Result<Match> findPerson(const exchange::PersonDraft &person, const QStringList &identities);
    Result<PersonId> personBy(RawStatement &statement, const QString &key);
    Result<PersonId> personByReference(const QString &reference);
    Status createPerson(Writer &writer, const exchange::PersonDraft &draft, const ImportOptions &options);
    Result<bool> fillPerson(Writer &writer, const exchange::PersonDraft &draft);
    Result<bool> addContactPoints(Writer &writer, const exchange::PersonDraft &draft, bool isNew,
                                  Counts &counts);
    Result<bool> addProfile(Writer &writer, const exchange::ProfileDraft &profile, bool isNew,
                            Counts &counts);
    Result<bool> shareWebsite(Writer &writer, const exchange::ProfileDraft &profile, Counts &counts);
    Result<bool> addTags(const QStringList &tags);
    Result<bool> addCustomValues(const QList<exchange::Labelled> &values);
    Result<bool> addIdentities(const QStringList &identities, bool isNew);
    Result<bool> addInteractions(Writer &writer, const exchange::Draft &draft, Counts &counts);
    Result<bool> addPurchases(Writer &writer, const exchange::Draft &draft, Counts &counts);
    Result<bool> addPurchase(Writer &writer, const exchange::PurchaseDraft &purchase);
    Result<bool> updatePurchase(Writer &writer, const exchange::PurchaseDraft &purchase, qint64 id);
    Result<bool> addRefund(Writer &writer, const exchange::PurchaseDraft &purchase, qint64 id,
                           PersonId buyer);
    /// A sale of nobody known becomes that of the draft's person, now that a file names the buyer.
    Status claimPurchase(Writer &writer, const exchange::PurchaseDraft &purchase, qint64 id);
    Status addEnjoyment(Writer &writer, const exchange::PurchaseDraft &purchase, qint64 id);
    Result<bool> addConsiderations(Writer &writer, const exchange::Draft &draft);
    Result<bool> addAdvocacy(Writer &writer, const exchange::Draft &draft, Counts &counts);
    Result<bool> addReferrals(Writer &writer, const exchange::Draft &draft, Counts &counts);
    Result<bool> addNotesAndTasks(Writer &writer, const exchange::Draft &draft, bool isNew);
    Result<bool> addVisits(Writer &writer, const exchange::Draft &draft, const ImportOptions &options,
                           Counts &counts);
    Status addTransition(Writer &writer, const Journey &journey, const Stage *from, const Stage *to,
                         const When &at, const exchange::VisitDraft &visit, Counts &counts);
    Status placeNewPerson(Writer &writer, const exchange::Draft &draft, const ImportOptions &options,
                          Counts &counts);
    Result<qint64> organisationId(Writer &writer, const QString &name);
    /// The id of what is named so: as looked up before, as stored, or as made now.
    Result<qint64> idByKey(QHash<QString, qint64> &known, RawStatement &find, RawStatement &insert,
                           const QString &name, const QString &key);
    Result<const Journey *> journeyOf(const QString &key);
    Result<const Journey *> targetJourney(const ImportOptions &options);
    Result<QString> nextRank(StageId stage);
    Status loadJourneys();

    Connection &m_db;
    std::unique_ptr<Statements> m_sql;
    PersonId m_person;
    QString m_region; ///< of phone numbers without a country code in the file that is imported
    QHash<QString, qint64> m_organisations;
    QHash<QString, qint64> m_tags;
    QHash<QString, qint64> m_fields;
    QHash<qint64, QString> m_lastRank;
    QList<Journey> m_journeys;
    bool m_journeysKnown = false;
    bool m_careful = false;
    QList<RewardSteps> m_rewardSteps;
};

} // namespace vouch
