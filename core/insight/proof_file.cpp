// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/proof_file.h"

#include "core/base/text.h"
#include "core/base/times.h"
#include "core/insight/xlsx_of_report.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
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
    QFile file(path);
    const QFileInfo info(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate(
                         "Insight", "“%1” cannot be read. Check that it is there and that you may read it.")
                         .arg(info.fileName()),
                     file.errorString()};
    if (file.size() > largestFile)
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Insight",
                                                 "“%1” is too large to be a report of Vouch. Choose the "
                                                 "file as it was exported.")
                         .arg(info.fileName()),
                     {}};
    const QByteArray bytes = file.readAll();
    return bytes.startsWith("PK\x03\x04") ? readXlsxProof(bytes) : readProof(bytes);
}

Comparison compareAll(const Proof &proof, const QList<ReportValue> &now)
{
    Comparison result;
    result.languageDiffers = languageOf(proof.language) != languageOf(QLocale().name());
    for (qsizetype i = 0; i < std::min(proof.reports.size(), now.size()); ++i)
        compare(proof.reports[i], now[i], !result.languageDiffers, result);
    return result;
}

QStringList comparisonText(const FoundProof &found, const Comparison &comparison)
{
    const QString made =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(found.proof.madeAt), QLocale::ShortFormat);
    QStringList text{verdict(found, comparison)};
    text.append(comparison.revisionThen == comparison.revisionNow
                    ? QCoreApplication::translate("Insight", "Made %1 at data revision %2, which is today's.")
                          .arg(made, comparison.revisionThen)
                    : QCoreApplication::translate("Insight", "Made %1 at data revision %2; today's is %3.")
                          .arg(made, comparison.revisionThen, comparison.revisionNow));
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
    if (const int rows = int(comparison.newRows); rows > 0)
        text.append(QCoreApplication::translate("Insight", "%n row(s) are new.", nullptr, rows));
    if (const int rows = int(comparison.missingRows); rows > 0)
        text.append(QCoreApplication::translate("Insight", "%n row(s) are gone.", nullptr, rows));
    if (comparison.reordered)
        text.append(say(QT_TRANSLATE_NOOP("Insight", "Rows stand in another order.")));
    if (comparison.onlyDigest)
        text.append(
            say(QT_TRANSLATE_NOOP("Insight", "A report was too long for the file to keep its figures, so "
                                             "that only the fact of the change is known.")));
    if (comparison.languageDiffers)
        text.append(say(QT_TRANSLATE_NOOP(
            "Insight", "The file was made in another language; only figures were compared.")));
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
    return {{u"identical"_s, comparison.identical && found.untouched},
            {u"file_untouched"_s, found.untouched},
            {u"data_same"_s, comparison.identical},
            {u"made"_s, toIso(found.proof.madeAt)},
            {u"pack"_s, found.proof.pack},
            {u"revision_then"_s, comparison.revisionThen},
            {u"revision_now"_s, comparison.revisionNow},
            {u"changed_cells"_s, comparison.changedCells},
            {u"new_rows"_s, comparison.newRows},
            {u"missing_rows"_s, comparison.missingRows},
            {u"reordered"_s, comparison.reordered},
            {u"texts_compared"_s, !comparison.languageDiffers},
            {u"changes"_s, cells},
            {u"specs"_s, reports}};
}

} // namespace vouch::insight
