// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/proof.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>
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
    return {{u"spec"_s, report.spec},
            {u"title"_s, report.title},
            {u"revision"_s, report.dataRevision},
            {u"digest"_s, report.digest},
            {u"n"_s, qint64(report.rowCount)},
            {u"columns"_s, QJsonArray::fromStringList(report.columns)},
            {u"rows"_s, rows}};
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
    report.rowCount = json.value(u"n"_s).toInteger();
    report.columns = strings(json.value(u"columns"_s).toArray());
    for (const QJsonValue &row : json.value(u"rows"_s).toArray())
        report.rows.append(strings(row.toArray()));
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

bool isText(Column::Kind kind)
{
    return kind == Column::Kind::Text || kind == Column::Kind::Path;
}

/// "1250 EUR" as €12.50; numbers in the locale's way.
QString shown(const QString &proven, Column::Kind kind)
{
    if (proven.isEmpty())
        return u"–"_s;
    if (isText(kind))
        return proven;
    if (kind == Column::Kind::Amount)
        return formatMoney({proven.section(u' ', 0, 0).toLongLong(), proven.section(u' ', 1)});
    const double number = proven.toDouble();
    const QLocale locale;
    if (kind == Column::Kind::Share)
        return QCoreApplication::translate("Insight", "%1 %").arg(locale.toString(number * 100, 'g', 6));
    return locale.toString(number, 'g', 10);
}

QStringList provenRow(const ReportValue &report, const QList<Cell> &row)
{
    QStringList cells;
    for (qsizetype i = 0; i < report.columns.size(); ++i)
        cells.append(i < row.size() ? cellProof(row[i], report.columns[i].kind) : QString());
    return cells;
}

/// What names a row, or nothing where rows have no names that are unique.
QStringList rowNames(const QList<QStringList> &rows, const QList<Column> &columns)
{
    QStringList names;
    QSet<QString> seen;
    for (const QStringList &row : rows) {
        QStringList parts;
        for (qsizetype i = 0; i < columns.size() && i < row.size(); ++i) {
            if (isText(columns[i].kind))
                parts.append(row[i]);
        }
        const QString name = parts.join(QChar(31));
        if (name.isEmpty() || seen.contains(name))
            return {};
        seen.insert(name);
        names.append(name);
    }
    return names;
}

struct Differ {
    const ReportValue &now;
    bool withTexts;
    Comparison &result;

    void add(const QString &row, qsizetype column, const QString &before, const QString &after)
    {
        ++result.changedCells;
        result.identical = false;
        if (result.cells.size() < 20)
            result.cells.append({now.title, row, now.columns[column].title,
                                 shown(before, now.columns[column].kind),
                                 shown(after, now.columns[column].kind)});
    }
    void rows(const QString &name, const QStringList &before, const QStringList &after)
    {
        for (qsizetype column = 0; column < now.columns.size(); ++column) {
            if (!withTexts && isText(now.columns[column].kind))
                continue;
            if (before.value(column) != after.value(column))
                add(name, column, before.value(column), after.value(column));
        }
    }
};

QString nameOf(const QString &key, const QStringList &row)
{
    return key.isEmpty() ? row.value(0) : QString(key).replace(QChar(31), u" · "_s);
}

void compareByName(const ProvenReport &then, const QList<QStringList> &rows, const QStringList &names,
                   const QStringList &oldNames, Differ &differ)
{
    QHash<QString, qsizetype> old;
    for (qsizetype i = 0; i < oldNames.size(); ++i)
        old.insert(oldNames[i], i);
    qsizetype last = -1;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const qsizetype before = old.value(names[i], -1);
        if (before < 0) {
            ++differ.result.newRows;
            differ.rows(nameOf(names[i], rows[i]), {}, rows[i]);
            continue;
        }
        differ.result.reordered |= before < last;
        last = std::max(last, before);
        differ.rows(nameOf(names[i], rows[i]), then.rows[before], rows[i]);
        old.remove(names[i]);
    }
    for (qsizetype i = 0; i < oldNames.size(); ++i) {
        if (!old.contains(oldNames[i]))
            continue;
        ++differ.result.missingRows;
        differ.rows(nameOf(oldNames[i], then.rows[i]), then.rows[i], {});
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

QString digestOf(const ReportValue &report)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Column &column : report.columns)
        hash.addData(column.key.toUtf8() + '\x1f');
    for (const QList<Cell> &row : report.rows)
        hash.addData(provenRow(report, row).join(QChar(31)).toUtf8() + '\x1e');
    return QString::fromLatin1(hash.result().toHex());
}

Proof proofOf(const QList<ReportValue> &reports, const QString &pack, Millis madeAt, int mostRows)
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
        proven.rowCount = report.rows.size();
        for (const Column &column : report.columns)
            proven.columns.append(column.key);
        if (report.rows.size() <= mostRows) {
            for (const QList<Cell> &row : report.rows)
                proven.rows.append(provenRow(report, row));
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
    const auto decoded = QByteArray::fromBase64Encoding(
        packed, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
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
    Result<Proof> proof = unpackProof(file.mid(packed, place.hex - 1 - packed));
    if (!proof)
        return proof.error();
    return FoundProof{std::move(*proof), file.mid(place.hex, hexLength) == restDigest(file, place)};
}

void compare(const ProvenReport &then, const ReportValue &now, bool withTexts, Comparison &result)
{
    result.revisionThen = then.dataRevision;
    result.revisionNow = now.dataRevision;
    if (then.digest == digestOf(now))
        return;
    QStringList columns;
    for (const Column &column : now.columns)
        columns.append(column.key);
    const bool kept = then.rows.size() == then.rowCount;
    if (!kept || columns != then.columns) {
        result.identical = false;
        result.onlyDigest = true;
        return;
    }
    QList<QStringList> rows;
    for (const QList<Cell> &row : now.rows)
        rows.append(provenRow(now, row));
    Differ differ{now, withTexts, result};
    const QStringList names = withTexts ? rowNames(rows, now.columns) : QStringList();
    const QStringList oldNames = withTexts ? rowNames(then.rows, now.columns) : QStringList();
    if ((!names.isEmpty() || rows.isEmpty()) && (!oldNames.isEmpty() || then.rows.isEmpty())) {
        compareByName(then, rows, names, oldNames, differ);
    } else {
        for (qsizetype i = 0; i < std::max(rows.size(), then.rows.size()); ++i)
            differ.rows(nameOf({}, i < rows.size() ? rows[i] : then.rows[i]), then.rows.value(i),
                        rows.value(i));
        result.newRows += std::max<qsizetype>(0, rows.size() - then.rows.size());
        result.missingRows += std::max<qsizetype>(0, then.rows.size() - rows.size());
    }
    if (result.reordered || result.newRows + result.missingRows > 0)
        result.identical = false;
}

} // namespace vouch::insight
