// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace vouch
{

/// A value of the workspace that a file says otherwise and that stayed.
struct KeptValue {
    QString file;
    qint64 line = 0;
    QString field; ///< translated: "Job title"
    QString here;  ///< what the workspace has
    QString there; ///< what the file says
    friend bool operator==(const KeptValue &, const KeptValue &) = default;
};

/// Two people who may be one.
struct DuplicatePair {
    PersonId one, other; ///< the one who was there first comes first
    QString oneName, otherName;
    double score = 0;    ///< 0 … 1: how likely it is one person
    QStringList reasons; ///< translated sentences
    QString file;        ///< of an import that found them
    qint64 line = 0;
};

/// How likely two people are one, and why, by the key under which a pair is stored: email, phone, profile,
/// keys.
double pairScore(const QString &reason);
QString pairReason(const QString &reason, const QString &detail);
/// As `vouch duplicates` shows it.
QJsonObject pairToJson(const DuplicatePair &pair);

/// "Job title stays “Baker”; the file says “Head Baker”."
QString keptSentence(const KeptValue &kept);
/// Both names and why.
QString pairSentence(const DuplicatePair &pair);

/// An import whose amounts and dates were read in an older way.
struct DoubtfulImport {
    OperationId operation;
    QString label; ///< "Import orders.csv"
    Millis at = 0;
};

} // namespace vouch
