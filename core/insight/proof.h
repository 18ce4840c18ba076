// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/report.h"

#include <QByteArray>

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
    qsizetype rowCount = 0;
    QStringList columns; ///< keys
    /// Every cell as cellProof(); empty where the report was too long to be kept whole.
    QList<QStringList> rows;
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

/// `mostRows` of each report are kept; the digest covers all.
Proof proofOf(const QList<ReportValue> &reports, const QString &pack, Millis madeAt, int mostRows = 2000);
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

/// What running the reports again gave.
struct Comparison {
    bool identical = true;
    qint64 changedCells = 0, newRows = 0, missingRows = 0;
    bool reordered = false;
    bool onlyDigest = false;      ///< a report was too long to keep its cells
    bool languageDiffers = false; ///< texts were not compared
    QString revisionThen, revisionNow;
    QList<CellChange> cells; ///< the first twenty
};

/// Adds what differs between a report then and now.
void compare(const ProvenReport &then, const ReportValue &now, bool withTexts, Comparison &result);

} // namespace vouch::insight
