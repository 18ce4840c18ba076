// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_report.h"

#include "app/output.h"
#include "core/base/await.h"
#include "core/base/text.h"
#include "core/exchange/doubt_words.h"
#include "core/store/lane.h"
#include "core/workspace/imports.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>
#include <QThread>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

constexpr qsizetype issuesShown = 20;

QString issueLine(const exchange::RowIssue &issue)
{
    const QString reason = safeForDisplay(issue.reason);
    if (issue.line <= 0)
        return u"  "_s + reason;
    return u"  "_s +
           CommandLine::tr("%1, line %2: %3").arg(safeForDisplay(issue.file)).arg(issue.line).arg(reason);
}

QString issueLines(const QString &title, const QList<exchange::RowIssue> &issues)
{
    QStringList lines{title};
    for (const exchange::RowIssue &issue : issues.first(std::min(issues.size(), issuesShown)))
        lines.append(issueLine(issue));
    if (issues.size() > issuesShown)
        lines.append(u"  "_s + CommandLine::tr("… and %n more", nullptr, int(issues.size() - issuesShown)));
    return lines.join(u'\n');
}

/// What one would type to read the column in this way.
QString optionFor(const exchange::ColumnDoubt &doubt, const QString &reading)
{
    using Kind = exchange::ColumnDoubt::Kind;
    if (doubt.kind == Kind::People && doubt.mayBeHistory && reading == u"people")
        return u"--format journey-history"_s;
    if (doubt.kind == Kind::People)
        return reading == u"people" ? u"--people yes"_s : u"--people no"_s;
    QString named = doubt.column + u'=' + reading;
    if (named.contains(u' ') || named.contains(u'\'') || named.contains(u'"'))
        named = u'\'' + named.replace(u'\'', u"'\\''"_s) + u'\'';
    return (doubt.kind == Kind::Amount ? u"--decimal "_s : u"--date-order "_s) + named;
}

/// Doubts that nothing settled: what was done, and what to type where it was wrong.
QString doubtLines(const QList<exchange::ColumnDoubt> &doubts)
{
    QStringList lines;
    for (const exchange::ColumnDoubt &doubt : doubts) {
        if (!doubt.open || doubt.chosen)
            continue;
        QString line = u"  "_s + safeForDisplay(doubt.file) + u": "_s + exchange::doubtSentence(doubt);
        const bool settles =
            doubt.kind == exchange::ColumnDoubt::Kind::People || !exchange::tellingSample(doubt).isEmpty();
        if (settles)
            line += u' ' + CommandLine::tr("To change it: %1")
                               .arg(safeForDisplay(optionFor(doubt, exchange::readingsOf(doubt).last())));
        lines.append(line);
    }
    if (!lines.isEmpty())
        lines.prepend(CommandLine::tr("In doubt:"));
    return lines.join(u'\n');
}

QJsonArray doubtsJson(const QList<exchange::ColumnDoubt> &doubts)
{
    using Kind = exchange::ColumnDoubt::Kind;
    QJsonArray array;
    for (const exchange::ColumnDoubt &doubt : doubts) {
        const QString kind = doubt.kind == Kind::Amount     ? u"amount"_s
                             : doubt.kind == Kind::DayMonth ? u"day-month"_s
                                                            : u"people"_s;
        array.append(QJsonObject{{u"kind"_s, kind},
                                 {u"file"_s, doubt.file},
                                 {u"column"_s, doubt.column},
                                 {u"reading"_s, doubt.reading},
                                 {u"samples"_s, QJsonArray::fromStringList(doubt.samples)},
                                 {u"open"_s, doubt.open && !doubt.chosen},
                                 {u"chosen"_s, doubt.chosen},
                                 {u"option"_s, optionFor(doubt, exchange::readingsOf(doubt).last())}});
    }
    return array;
}

QString summary(const ImportResult &result)
{
    const std::pair<QString, qint64> counts[] = {{CommandLine::tr("created"), result.created},
                                                 {CommandLine::tr("updated"), result.updated},
                                                 {CommandLine::tr("skipped"), result.skipped},
                                                 {CommandLine::tr("failed"), result.failed}};
    QStringList parts;
    for (const auto &[word, count] : counts)
        parts.append(u"%L1 %2"_s.arg(count).arg(word));
    QString text = CommandLine::tr("%L1 rows: %2").arg(result.rows).arg(parts.join(u", "_s));
    const std::pair<QString, qint64> made[] = {
        {CommandLine::tr("People"), result.people},
        {CommandLine::tr("Profiles"), result.profiles},
        {CommandLine::tr("Interactions"), result.interactions},
        {CommandLine::tr("Deals"), result.deals},
        {CommandLine::tr("Purchases"), result.purchases},
        {CommandLine::tr("of them of nobody known"), result.nobodysPurchases},
        {CommandLine::tr("Advocacy"), result.advocacy},
        {CommandLine::tr("Referrals"), result.referrals},
        {CommandLine::tr("Moves"), result.transitions}};
    QStringList made2;
    for (const auto &[word, count] : made) {
        if (count > 0)
            made2.append(u"%1 %L2"_s.arg(word).arg(count));
    }
    if (!made2.isEmpty())
        text += u'\n' + made2.join(u" · "_s);
    return text;
}

} // namespace

Result<ImportResult> awaitImport(QFuture<Result<ImportResult>> future, const Work &work)
{
    const bool show = isatty(STDERR_FILENO) != 0;
    for (int waited = 0; show && !future.isFinished(); ++waited) {
        QThread::msleep(50);
        if (waited < 10)
            continue;
        const QString part = work.total() > 0 ? u" %1 %"_s.arg(int(100 * work.share())) : QString();
        std::fprintf(stderr, "\r%s", qUtf8Printable(CommandLine::tr("%L1 rows").arg(work.rows()) + part));
    }
    auto result = await(std::move(future));
    if (show)
        std::fputs("\r\033[K", stderr);
    return result;
}

int reportImport(Context &context, const ImportResult &result, bool dryRun)
{
    if (context.json()) {
        QJsonObject document = result.toJson();
        document.insert(u"dry_run"_s, dryRun);
        document.insert(u"doubts"_s, doubtsJson(result.doubts));
        context.print(document);
    } else {
        context.print(summary(result));
        if (!result.errors.isEmpty())
            context.print(issueLines(CommandLine::tr("Refused:"), result.errors));
        if (const QString doubts = doubtLines(result.doubts); !doubts.isEmpty())
            context.print(doubts);
        if (const auto remarks = result.remarks(); !remarks.isEmpty())
            context.print(issueLines(CommandLine::tr("Worth knowing:"), remarks));
        if (dryRun)
            context.print(CommandLine::tr("This was a trial: nothing has changed."));
        else if (result.operation.isValid())
            context.print(
                CommandLine::tr("Take it back with: vouch undo %1").arg(result.operation.toString()));
    }
    return result.failed > 0 ? exitSomeRefused : exitDone;
}

} // namespace vouch::app
