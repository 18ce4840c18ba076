// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/proof.h"

#include "core/base/text_hash.h"
#include "core/insight/row_blocks.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

constexpr qsizetype longestProof = 64 * 1024 * 1024; ///< unpacked
constexpr auto head = "vouch-proof:1:";
constexpr qsizetype hexLength = 64;

QJsonObject toJson(const ProvenReport &report)
{
    QJsonArray rows;
    for (const QStringList &row : report.rows)
        rows.append(QJsonArray::fromStringList(row));
    QJsonObject json{{u"spec"_s, report.spec},
                     {u"title"_s, report.title},
                     {u"revision"_s, report.dataRevision},
                     {u"digest"_s, report.digest},
                     {u"zone"_s, report.timeZone},
                     {u"currency"_s, report.currency},
                     {u"n"_s, qint64(report.rowCount)},
                     {u"columns"_s, QJsonArray::fromStringList(report.columns)},
                     {u"rows"_s, rows}};
    if (!report.blocks.isEmpty()) {
        json.insert(u"block"_s, report.blockSize);
        json.insert(u"blocks"_s, QString::fromLatin1(report.blocks.toBase64()));
    }
    return json;
}

QStringList strings(const QJsonArray &array)
{
    QStringList list;
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

ProvenReport fromJson(const QJsonObject &json)
{
    ProvenReport report;
    report.spec = json.value(u"spec"_s).toObject();
    report.title = json.value(u"title"_s).toString();
    report.dataRevision = json.value(u"revision"_s).toString();
    report.digest = json.value(u"digest"_s).toString();
    report.timeZone = json.value(u"zone"_s).toString();
    report.currency = json.value(u"currency"_s).toString();
    report.rowCount = json.value(u"n"_s).toInteger();
    report.columns = strings(json.value(u"columns"_s).toArray());
    for (const QJsonValue &row : json.value(u"rows"_s).toArray())
        report.rows.append(strings(row.toArray()));
    report.blockSize = json.value(u"block"_s).toInt();
    report.blocks = QByteArray::fromBase64(json.value(u"blocks"_s).toString().toLatin1());
    return report;
}

/// Where the line stands in a file: begin, the hex digest, and the first byte behind it.
struct Place {
    qsizetype begin = -1, hex = -1, end = -1;
};

Place placeOf(const QByteArray &file)
{
    Place place;
    // The last one counts: what people wrote stands before it in every format.
    place.begin = file.lastIndexOf(head);
    if (place.begin < 0)
        return {};
    const qsizetype colon = file.indexOf(':', place.begin + qsizetype(qstrlen(head)));
    if (colon < 0 || colon + 1 + hexLength >= file.size() || file.at(colon + 1 + hexLength) != ';')
        return {};
    place.hex = colon + 1;
    place.end = place.hex + hexLength + 1;
    return place;
}

QByteArray restDigest(const QByteArray &file, const Place &place)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(file).first(place.begin));
    // A PNG chunk ends with a checksum over the line itself.
    const qsizetype skip = file.startsWith("\x89PNG") ? 4 : 0;
    hash.addData(QByteArrayView(file).sliced(std::min(place.end + skip, file.size())));
    return hash.result().toHex();
}

/// cellProof() in UTF-8, without a text in between: long reports have a million cells.
void addProof(TextHash &hash, const Cell &cell, Column::Kind kind)
{
    switch (kind) {
    case Column::Kind::Text:
    case Column::Kind::Path:
        return hash.add(QStringView(cellProof(cell, kind)));
    case Column::Kind::Amount:
        if (!cell.amount)
            return;
        hash.add(NumberText(cell.amount->minor));
        hash.add(' ');
        return hash.add(QStringView(cell.amount->currency));
    case Column::Kind::Count:
        if (cell.number)
            hash.add(NumberText(qint64(*cell.number)));
        return;
    case Column::Kind::Share:
    case Column::Kind::Days:
    case Column::Kind::Number:
        if (cell.number)
            hash.add(NumberText(*cell.number, 12));
        return;
    }
}

} // namespace

QString cellProof(const Cell &cell, Column::Kind kind)
{
    switch (kind) {
    case Column::Kind::Text:
        return cell.text;
    case Column::Kind::Path:
        return cell.path.isEmpty() ? cell.text : cell.path.join(u" › "_s);
    case Column::Kind::Amount:
        return cell.amount ? QString::number(cell.amount->minor) + u' ' + cell.amount->currency : QString();
    case Column::Kind::Count:
        return cell.number ? QString::number(qint64(*cell.number)) : QString();
    case Column::Kind::Share:
    case Column::Kind::Days:
    case Column::Kind::Number:
        return cell.number ? QString::number(*cell.number, 'g', 12) : QString();
    }
    return {};
}

QStringList provenRow(const ReportValue &report, const QList<Cell> &row)
{
    QStringList cells;
    for (qsizetype i = 0; i < report.columns.size(); ++i)
        cells.append(i < row.size() ? cellProof(row[i], report.columns[i].kind) : QString());
    return cells;
}

QStringList provenRow(const QJsonObject &row, const QStringList &columns)
{
    QStringList cells;
    for (const QString &key : columns) {
        const QJsonValue value = row.value(key);
        if (value.isArray())
            cells.append(strings(value.toArray()).join(u" › "_s));
        else if (value.isObject())
            cells.append(QString::number(value[u"minor"_s].toInteger()) + u' ' +
                         value[u"currency"_s].toString());
        else
            cells.append(value.isDouble() ? QString::number(value.toDouble(), 'g', 12) : value.toString());
    }
    return cells;
}

QString digestOf(const ReportValue &report)
{
    TextHash hash;
    for (const Column &column : report.columns) {
        hash.add(QStringView(column.key));
        hash.add('\x1f');
    }
    for (const QList<Cell> &row : report.rows) {
        for (qsizetype i = 0; i < report.columns.size(); ++i) {
            if (i > 0)
                hash.add('\x1f');
            if (i < row.size())
                addProof(hash, row[i], report.columns[i].kind);
        }
        hash.add('\x1e');
    }
    return QString::fromLatin1(hash.result());
}

Proof proofOf(const QList<ReportValue> &reports, const QString &pack, Millis madeAt, const Kept &kept)
{
    Proof proof;
    proof.program = QStringLiteral(VOUCH_VERSION);
    proof.language = QLocale().name();
    proof.pack = pack;
    proof.madeAt = madeAt;
    for (const ReportValue &report : reports) {
        ProvenReport proven;
        proven.spec = specRecord(report.spec);
        proven.title = report.title;
        proven.dataRevision = report.dataRevision;
        proven.digest = digestOf(report);
        proven.timeZone = report.timeZone;
        proven.currency = report.currency;
        proven.rowCount = report.rows.size();
        for (const Column &column : report.columns)
            proven.columns.append(column.key);
        const bool whole = report.rows.size() <= kept.maxRows;
        if (!whole && kept.inTheFile) {
            proof.reports.append(proven);
            continue;
        }
        QList<QStringList> rows;
        rows.reserve(report.rows.size());
        for (const QList<Cell> &row : report.rows)
            rows.append(provenRow(report, row));
        proven.rows = whole ? rows : rows.first(kept.maxRows);
        if (!whole) {
            proven.blockSize = blockSizeFor(rows.size());
            proven.blocks = packBlocks(blocksOf(rows, proven.blockSize));
        }
        proof.reports.append(proven);
    }
    return proof;
}

QByteArray packProof(const Proof &proof)
{
    QJsonArray reports;
    for (const ProvenReport &report : proof.reports)
        reports.append(toJson(report));
    const QJsonObject json{{u"program"_s, proof.program},
                           {u"language"_s, proof.language},
                           {u"pack"_s, proof.pack},
                           {u"made"_s, proof.madeAt},
                           {u"reports"_s, reports}};
    const auto plain = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return qCompress(QJsonDocument(json).toJson(QJsonDocument::Compact), 9).toBase64(plain);
}

Result<Proof> unpackProof(const QByteArray &packed)
{
    const Error broken{Error::Kind::Damaged,
                       QCoreApplication::translate("Insight",
                                                   "What this file carries to be verified is damaged. "
                                                   "Use the file as it was exported."),
                       {}};
    const auto decoded = QByteArray::fromBase64Encoding(packed, QByteArray::Base64UrlEncoding |
                                                                    QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() < 8)
        return broken;
    const QByteArray &bytes = decoded.decoded;
    // The first four bytes say how large it becomes; a lie there must not cost memory.
    const auto size = qFromBigEndian<quint32>(bytes.constData());
    if (size > longestProof)
        return broken;
    const QJsonObject json = QJsonDocument::fromJson(qUncompress(bytes)).object();
    const QJsonArray reports = json.value(u"reports"_s).toArray();
    if (reports.isEmpty())
        return broken;
    Proof proof;
    proof.program = json.value(u"program"_s).toString();
    proof.language = json.value(u"language"_s).toString();
    proof.pack = json.value(u"pack"_s).toString();
    proof.madeAt = json.value(u"made"_s).toInteger();
    for (const QJsonValue &report : reports)
        proof.reports.append(fromJson(report.toObject()));
    return proof;
}

QByteArray proofLine(const Proof &proof)
{
    return head + packProof(proof) + ':' + QByteArray(hexLength, '0') + ';';
}

bool stampProof(QByteArray &file)
{
    const Place place = placeOf(file);
    if (place.begin < 0)
        return false;
    file.replace(place.hex, hexLength, restDigest(file, place));
    return true;
}

Result<FoundProof> readProof(const QByteArray &file)
{
    const Place place = placeOf(file);
    if (place.begin < 0)
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate(
                         "Insight",
                         "This file carries nothing to verify: it is no report of Vouch, or another "
                         "program saved it since. Choose the file as it was exported."),
                     {}};
    const qsizetype packed = place.begin + qsizetype(qstrlen(head));
    VOUCH_GIVE(Proof proof, unpackProof(file.mid(packed, place.hex - 1 - packed)));
    return FoundProof{std::move(proof), file.mid(place.hex, hexLength) == restDigest(file, place)};
}

} // namespace vouch::insight
