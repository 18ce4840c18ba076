// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/proof_file.h"
#include "core/base/shown_time.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/base/times.h"
#include "core/insight/csv_of_report.h"
#include "core/insight/xlsx_of_report.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

constexpr qint64 largestFile = qint64(512) * 1024 * 1024;

QString say(const char *text)
{
    return QCoreApplication::translate("Insight", text);
}

/// The table that a file of text shows, where it holds all of it: CSV and JSON.
void readTable(const QByteArray &file, Proof &proof)
{
    if (proof.reports.size() != 1)
        return;
    ProvenReport &report = proof.reports.first();
    const QByteArray begin = file.first(std::min<qsizetype>(file.size(), 64)).trimmed();
    if (begin.startsWith('{')) {
        const QJsonArray rows = QJsonDocument::fromJson(file).object().value(u"rows"_s).toArray();
        for (const QJsonValue &row : rows)
            report.table.append(provenRow(row.toObject(), report.columns));
        report.tableIs = ProvenReport::Table::Json;
    } else if (!begin.startsWith('<') && !begin.startsWith('%') && !begin.startsWith('\x89')) {
        report.table = csvTable(file);
        report.tableIs = ProvenReport::Table::Csv;
    }
}

QString languageOf(const QString &locale)
{
    return locale.section(u'_', 0, 0);
}

QString verdict(const FoundProof &found, const Comparison &comparison)
{
    if (!found.untouched)
        return say(QT_TRANSLATE_NOOP("Insight", "Changed: the file itself was edited after Vouch wrote it."));
    if (comparison.identical)
        return say(QT_TRANSLATE_NOOP("Insight", "Identical: every figure comes out the same today."));
    const int cells = int(comparison.changedCells);
    return QCoreApplication::translate(
        "Insight", "Changed: the data is not what it was when the file was made. %n figure(s) differ.",
        nullptr, cells);
}

} // namespace

Result<FoundProof> proofOfFile(const QString &path)
{
    InputFile file(path);
    const QFileInfo info(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return file.whyNot(
            {Error::Kind::NotFound,
             QCoreApplication::translate(
                 "Insight", "“%1” cannot be read. Check that it is there and that you may read it.")
                 .arg(info.fileName()),
             file.errorString()});
    if (file.size() > largestFile)
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Insight",
                                                 "“%1” is too large to be a report of Vouch. Choose the "
                                                 "file as it was exported.")
                         .arg(info.fileName()),
                     {}};
    const QByteArray bytes = file.readAll();
    if (bytes.startsWith("PK\x03\x04"))
        return readXlsxProof(bytes);
    Result<FoundProof> found = readProof(bytes);
    if (found)
        readTable(bytes, found->proof);
    return found;
}

Comparison compareAll(const FoundProof &found, const QList<ReportValue> &now, const ReportWords &words)
{
    const Proof &proof = found.proof;
    Comparison result;
    result.languageDiffers = languageOf(proof.language) != languageOf(QLocale().name());
    const CompareOptions options{!result.languageDiffers, !found.untouched, words};
    for (qsizetype i = 0; i < std::min(proof.reports.size(), now.size()); ++i)
        compare(proof.reports[i], now[i], options, result);
    return result;
}

QStringList comparisonText(const FoundProof &found, const Comparison &comparison)
{
    const QString made = shown::dateTime(found.proof.madeAt);
    QStringList text{verdict(found, comparison)};
    text.append(comparison.revisionThen == comparison.revisionNow
                    ? QCoreApplication::translate("Insight", "Made %1 at data revision %2, which is today's.")
                          .arg(made, comparison.revisionThen)
                    : QCoreApplication::translate("Insight", "Made %1 at data revision %2; today's is %3.")
                          .arg(made, comparison.revisionThen, comparison.revisionNow));
    if (!comparison.zoneThen.isEmpty())
        text.append(QCoreApplication::translate(
                        "Insight", "The workspace's time zone was %1 when this was made; it is %2 now.")
                        .arg(comparison.zoneThen, comparison.zoneNow));
    if (!comparison.currencyThen.isEmpty())
        text.append(QCoreApplication::translate(
                        "Insight", "The workspace's currency was %1 when this was made; it is %2 now.")
                        .arg(comparison.currencyThen, comparison.currencyNow));
    if (const int rows = int(comparison.changedRows); rows > 0)
        text.append(QCoreApplication::translate("Insight", "%n row(s) have other figures.", nullptr, rows));
    if (const int rows = int(comparison.newRows); rows > 0)
        text.append(QCoreApplication::translate("Insight", "%n row(s) are new.", nullptr, rows));
    if (const int rows = int(comparison.missingRows); rows > 0)
        text.append(QCoreApplication::translate("Insight", "%n row(s) are gone.", nullptr, rows));
    if (!found.untouched && comparison.identical)
        text.append(say(QT_TRANSLATE_NOOP(
            "Insight", "What it carries to be verified still comes out the same; what it shows may not.")));
    for (const CellChange &cell : comparison.cells) {
        text.append(QCoreApplication::translate("Insight", "%1 · %2 · %3: %4 → %5")
                        .arg(safeForDisplay(cell.report), safeForDisplay(cell.row), cell.column,
                             safeForDisplay(cell.before), safeForDisplay(cell.after)));
    }
    if (const int more = int(comparison.changedCells - comparison.cells.size()); more > 0)
        text.append(QCoreApplication::translate("Insight", "and %n more figure(s)", nullptr, more));
    for (const RangeChange &range : comparison.ranges) {
        const QString report = safeForDisplay(range.report), name = safeForDisplay(range.firstName);
        const QLocale locale;
        text.append(range.first == range.last
                        ? QCoreApplication::translate("Insight", "%1 · row %2 (%3) changed.")
                              .arg(report, locale.toString(range.first), name)
                        : QCoreApplication::translate(
                              "Insight", "%1 · rows %2 to %3 (%4 to %5): at least one of them changed.")
                              .arg(report, locale.toString(range.first), locale.toString(range.last), name,
                                   safeForDisplay(range.lastName)));
    }
    if (const int more = int(comparison.changedRanges - comparison.ranges.size()); more > 0)
        text.append(
            QCoreApplication::translate("Insight", "and %n more place(s) of changed rows", nullptr, more));
    if (comparison.reordered)
        text.append(say(QT_TRANSLATE_NOOP("Insight", "Rows stand in another order.")));
    if (comparison.onlyDigest)
        text.append(say(QT_TRANSLATE_NOOP("Insight",
                                          "Of a report the file keeps nothing that could be compared one by "
                                          "one, so that only the fact of the change is known.")));
    if (comparison.languageDiffers)
        text.append(say(QT_TRANSLATE_NOOP(
            "Insight", "The file was made in another language; only figures were compared.")));
    text.append(comparison.compared);
    qsizetype rows = 0;
    for (const ProvenReport &report : found.proof.reports)
        rows += report.rowCount;
    text.append(QCoreApplication::translate("Insight", "Compared by a digest over every cell: %n row(s).",
                                            nullptr, int(rows)));
    return text;
}

QJsonObject comparisonJson(const FoundProof &found, const Comparison &comparison)
{
    QJsonArray cells, reports;
    for (const CellChange &cell : comparison.cells) {
        cells.append(QJsonObject{{u"report"_s, cell.report},
                                 {u"row"_s, cell.row},
                                 {u"column"_s, cell.column},
                                 {u"old"_s, cell.before},
                                 {u"new"_s, cell.after}});
    }
    for (const ProvenReport &report : found.proof.reports)
        reports.append(report.spec);
    QJsonArray ranges;
    for (const RangeChange &range : comparison.ranges) {
        ranges.append(QJsonObject{{u"report"_s, range.report},
                                  {u"first_row"_s, range.first},
                                  {u"last_row"_s, range.last},
                                  {u"first"_s, range.firstName},
                                  {u"last"_s, range.lastName}});
    }
    const auto changed = [](const QString &then, const QString &now) {
        return then.isEmpty() ? QJsonValue() : QJsonValue(QJsonObject{{u"then"_s, then}, {u"now"_s, now}});
    };
    return {{u"identical"_s, comparison.identical && found.untouched},
            {u"file_untouched"_s, found.untouched},
            {u"data_same"_s, comparison.identical},
            {u"made"_s, toIso(found.proof.madeAt)},
            {u"pack"_s, found.proof.pack},
            {u"revision_then"_s, comparison.revisionThen},
            {u"revision_now"_s, comparison.revisionNow},
            {u"time_zone_changed"_s, changed(comparison.zoneThen, comparison.zoneNow)},
            {u"currency_changed"_s, changed(comparison.currencyThen, comparison.currencyNow)},
            {u"changed_cells"_s, comparison.changedCells},
            {u"changed_rows"_s, comparison.changedRows},
            {u"new_rows"_s, comparison.newRows},
            {u"missing_rows"_s, comparison.missingRows},
            {u"reordered"_s, comparison.reordered},
            {u"texts_compared"_s, !comparison.languageDiffers},
            {u"changes"_s, cells},
            {u"changed_ranges"_s, comparison.changedRanges},
            {u"ranges"_s, ranges},
            {u"compared"_s, QJsonArray::fromStringList(comparison.compared)},
            {u"specs"_s, reports}};
}

} // namespace vouch::insight
