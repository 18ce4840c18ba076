// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/report.h"

#include <QByteArray>
#include <functional>

/// What an exported file carries so that "report verify" can run it again: the specs, the state of the data,
/// and the figures as they were. One line of text:
///
///     vouch-proof:1:<packed JSON, base64url>:<SHA-256 of the rest of the file>;
///
/// It stands in PDF (XMP metadata), SVG (<metadata>), HTML (<meta>), PNG (tEXt), JSON ("proof") and as the
/// last row of CSV files. XLSX has the packed JSON in its custom properties and a digest over its cells
/// instead.
namespace vouch::insight
{

/// A spec whole, whatever its key: what differs from a fresh one. ReportSpec::toJson() tells people and
/// scripts only what matters for the key.
QJsonObject specRecord(const ReportSpec &spec);
Result<ReportSpec> specOfRecord(const QJsonObject &record);

/// One report as it was when the file was made.
struct ProvenReport {
    QJsonObject spec; ///< specRecord()
    QString title, dataRevision, digest;
    QString timeZone, currency; ///< the workspace's then; empty: the file is older than they are
    qsizetype rowCount = 0;
    QStringList columns; ///< keys
    /// Cells as cellProof(): of all rows, or of a long report's first ones, or none (see Kept).
    QList<QStringList> rows;
    int blockSize = 0; ///< of a long report: rows a block has on average
    QByteArray blocks; ///< and packBlocks() of all its rows

    /// What stands in the file itself, where it holds the whole table; not part of the proof.
    enum class Table { None, Csv, Sheet, Json };
    Table tableIs = Table::None;
    QList<QStringList> table; ///< rows in the way of that format
};

struct Proof {
    QString program, language, pack;
    Millis madeAt = 0;
    QList<ProvenReport> reports;
};

/// A cell reduced to what is compared: text, or the number with 12 digits, or minor units and currency.
QString cellProof(const Cell &cell, Column::Kind kind);
/// SHA-256 over all columns and cells.
QString digestOf(const ReportValue &report);

/// The cells of one row as cellProof().
QStringList provenRow(const ReportValue &report, const QList<Cell> &row);
/// The same of a row of ReportValue::toJson().
QStringList provenRow(const QJsonObject &row, const QStringList &columns);

/// What of reports goes into a proof; the digest always covers all.
struct Kept {
    int maxRows = 2000; ///< of a longer report only the first ones are kept, and digests of blocks of rows
    bool inTheFile = false; ///< the file shows the whole table: of a longer report nothing is kept twice
};
Proof proofOf(const QList<ReportValue> &reports, const QString &pack, Millis madeAt, const Kept &kept = {});
QByteArray packProof(const Proof &proof); ///< base64url
Result<Proof> unpackProof(const QByteArray &packed);

/// The line with an open place for the digest; stampProof() fills it in when the file is complete.
QByteArray proofLine(const Proof &proof);
/// False if the file has no proof line.
bool stampProof(QByteArray &file);

struct FoundProof {
    Proof proof;
    bool untouched = true; ///< the file is as Vouch wrote it
};
/// From any file but XLSX (see xlsx_of_report.h). NotFound where there is none.
Result<FoundProof> readProof(const QByteArray &file);

struct CellChange {
    QString report, row, column, before, after;
};

/// Rows that stand together, at least one of which changed.
struct RangeChange {
    QString report;
    qsizetype first = 0, last = 0; ///< counted from 1, as the table stands today
    QString firstName, lastName;
};

/// What running the reports again gave.
struct Comparison {
    bool identical = true;
    qint64 changedCells = 0, changedRows = 0, newRows = 0, missingRows = 0, changedRanges = 0;
    bool reordered = false;
    bool onlyDigest = false;      ///< of a report nothing was kept to compare with
    bool languageDiffers = false; ///< texts were not compared
    QString revisionThen, revisionNow;
    QString zoneThen, zoneNow;         ///< set where the workspace's time zone is another one today
    QString currencyThen, currencyNow; ///< and its currency
    QList<CellChange> cells;           ///< the first twenty
    QList<RangeChange> ranges;         ///< the first twenty
    QStringList compared;              ///< one sentence a long report: what was compared with what
};

/// Words that only the windows have: how a key is said, what the filters are called.
struct ReportWords {
    std::function<QString(const ReportValue &, int row, int column)> cell; ///< of texts and paths
    std::function<QString(const ReportValue &)> filters;
    std::function<QString(const ReportValue &)> note;
};

/// Adds what differs between a report then and now. `touched`: the file was edited since, so that what it
/// shows is compared although the data is the same. `words` as when a spreadsheet was written.
struct CompareOptions {
    bool withTexts = true;
    bool touched = false;
    ReportWords words;
};
void compare(const ProvenReport &then, const ReportValue &now, const CompareOptions &options,
             Comparison &result);

} // namespace vouch::insight
