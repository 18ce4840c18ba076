// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/exchange/draft.h"
#include "core/workspace/import_notes.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <utility>

/// What imports are asked and what they answer.
namespace vouch
{

struct ImportOptions {
    enum class Match { CreateAndUpdate, CreateOnly, UpdateOnly };
    Match match = Match::CreateAndUpdate;
    /// What becomes of values that a known person has and the file says otherwise; blanks clear nothing.
    enum class Update {
        Keep,    ///< they stay, and what differs is listed
        Replace, ///< the file's value takes their place
        Append   ///< they stay; what can be several (e-mails, phones, notes) is added
    };
    Update update = Update::Replace;
    /// Where new people are put. Empty: the workspace's first journey with stages, at the stage that what the
    /// file says of them reaches (bought → the first stage with the milestone Bought, else the first stage).
    QString journey;
    QString stage;
    bool place = true; ///< false: people are not put on a journey
    QString owner;
    bool dryRun = false; ///< everything is tried and taken back
    exchange::ReadOptions read;
};

struct ImportResult {
    OperationId operation; ///< invalid after a dry run or where nothing changed
    QString format;
    qint64 rows = 0, created = 0, updated = 0, skipped = 0, failed = 0; ///< rows = the sum of the other four
    qint64 people = 0, profiles = 0, interactions = 0, purchases = 0, transitions = 0, advocacy = 0,
           referrals = 0;
    qint64 deals = 0;            ///< new ones
    qint64 nobodysPurchases = 0; ///< of the purchases: those that name no buyer
    qint64 alreadyHere = 0;      ///< of the skipped rows: those whose every word the workspace has already
    qint64 duplicatesSuggested = 0;
    QList<KeptValue> kept;                     ///< what the file says otherwise and was kept, at most 1,000
    QList<DuplicatePair> pairs;                ///< two people who may be one, at most 1,000
    QList<std::pair<QString, qint64>> columns; ///< column, filled cells
    QList<exchange::RowIssue> errors;          ///< failed rows, at most 1,000
    QList<exchange::RowIssue> notes;           ///< skipped rows and warnings, at most 1,000
    QList<exchange::ColumnDoubt> doubts;       ///< columns that can be read in two ways
    QList<exchange::RowIssue> remarks() const; ///< what was kept, who may be one, and the notes, as sentences
    QJsonObject toJson() const;                ///< the contract of cli.md
};

} // namespace vouch
