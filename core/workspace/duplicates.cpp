// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: people who may be one, and imports that were read in an older way.
#include "core/exchange/formats.h"
#include "core/store/store.h"
#include "core/workspace/imports.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vouch
{

double pairScore(const QString &reason)
{
    // Names that cannot be one person's make it unlikely; two keys of one row that lead to two people,
    // likely.
    return reason == "keys"_L1 || reason == "profile"_L1 ? 0.8 : reason == "email"_L1 ? 0.4 : 0.3;
}

QString pairReason(const QString &reason, const QString &detail)
{
    if (reason == "email"_L1)
        return QCoreApplication::translate("Duplicates",
                                           "Both have the e-mail address %1, but their given names differ.")
            .arg(detail);
    if (reason == "phone"_L1)
        return QCoreApplication::translate("Duplicates",
                                           "Both have the phone number %1, but their given names differ.")
            .arg(detail);
    if (reason == "profile"_L1)
        return QCoreApplication::translate("Duplicates", "A file gives the profile %1 of one to the other.")
            .arg(detail);
    return QCoreApplication::translate("Duplicates", "One row of a file leads to both: %1.").arg(detail);
}

QJsonObject pairToJson(const DuplicatePair &pair)
{
    return {{u"people"_s, QJsonArray{pair.one.toString(), pair.other.toString()}},
            {u"names"_s, QJsonArray{pair.oneName, pair.otherName}},
            {u"score"_s, pair.score},
            {u"reasons"_s, QJsonArray::fromStringList(pair.reasons)}};
}

QString keptSentence(const KeptValue &kept)
{
    return QCoreApplication::translate("Import", "%1 stays “%2”; the file says “%3”.")
        .arg(kept.field, kept.here, kept.there);
}

QString pairSentence(const DuplicatePair &pair)
{
    return QCoreApplication::translate("Duplicates", "%1 and %2: %3")
        .arg(pair.oneName, pair.otherName, pair.reasons.join(u' '));
}

QList<exchange::RowIssue> ImportResult::remarks() const
{
    QList<exchange::RowIssue> all;
    for (const DuplicatePair &pair : pairs)
        all.append({pair.file, pair.line, pairSentence(pair)});
    for (const KeptValue &value : kept)
        all.append({value.file, value.line, keptSentence(value)});
    return all + notes;
}

QFuture<Result<QList<DuplicatePair>>> Workspace::duplicates()
{
    return m_store->read([](Connection &db) -> Result<QList<DuplicatePair>> {
        Result<Statement> rows = db.query("doubtful_pairs");
        if (!rows)
            return rows.error();
        QList<DuplicatePair> pairs;
        while (rows->next()) {
            const PersonId one(rows->integer(0));
            const PersonId other(rows->integer(1));
            if (pairs.isEmpty() || pairs.last().one != one || pairs.last().other != other) {
                DuplicatePair pair;
                pair.one = one;
                pair.other = other;
                pair.oneName = rows->text(2);
                pair.otherName = rows->text(3);
                pairs.append(pair);
            }
            DuplicatePair &pair = pairs.last();
            pair.score = std::max(pair.score, pairScore(rows->text(4)));
            pair.reasons.append(pairReason(rows->text(4), rows->text(5)));
        }
        std::stable_sort(pairs.begin(), pairs.end(),
                         [](const DuplicatePair &a, const DuplicatePair &b) { return a.score > b.score; });
        return pairs;
    });
}

QFuture<Result<QList<DoubtfulImport>>> Workspace::doubtfulImports()
{
    return m_store->read([](Connection &db) -> Result<QList<DoubtfulImport>> {
        Result<Statement> rows = db.query("doubtful_imports", {{":reader", exchange::readerVersion}});
        if (!rows)
            return rows.error();
        QList<DoubtfulImport> imports;
        while (rows->next())
            imports.append({OperationId(rows->integer(0)), rows->text(1), rows->integer(2)});
        return imports;
    });
}

} // namespace vouch
