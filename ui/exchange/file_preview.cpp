// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/file_preview.h"
#include "core/base/background.h"

#include "core/base/files.h"
#include "core/exchange/encoding.h"
#include "core/exchange/formats.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

/// Keeps the first drafts and stops the reader then.
class FirstDrafts final : public exchange::DraftSink
{
public:
    bool add(exchange::Draft draft) override
    {
        drafts.append(std::move(draft));
        return drafts.size() < previewRows;
    }
    void skipped(const exchange::RowIssue &, qint64) override {}
    void failed(const exchange::RowIssue &, qint64) override {}
    void warning(const exchange::RowIssue &) override {}
    void progress(qint64, qint64) override {}
    void column(const QString &, qint64) override {}
    void journey(const QString &, const QString &, const QStringList &, const QStringList &,
                 const QStringList &, bool) override
    {
    }

    QList<exchange::Draft> drafts;
};

FilePreview look(const QString &path, const exchange::ReadOptions &options)
{
    FilePreview preview;
    preview.path = path;
    const Result<exchange::Format> format = exchange::detectFormat(path);
    const QString said = options.formats.value(path);
    preview.isSales = !format.ok() && exchange::isSalesError(format.error());
    if (!format.ok() && said.isEmpty()) {
        preview.problem = format.error().text;
        return preview;
    }
    for (const exchange::Format &each : exchange::formats()) {
        if (each.key != (said.isEmpty() ? format->key : said))
            continue;
        preview.formatKey = each.key;
        preview.formatName = each.name;
        preview.makesJourney = each.makesJourney;
    }
    // vCards and archives say in themselves how they are written.
    InputFile file(path);
    if (!preview.formatKey.contains("vcard"_L1) && file.open(QIODevice::ReadOnly))
        preview.encoding =
            options.encoding.isEmpty() ? exchange::detectEncoding(file).name : options.encoding;
    FirstDrafts sink;
    exchange::ReadOptions asked = options;
    asked.format = preview.formatKey;
    const Status read = exchange::readFile(path, asked, sink);
    if (!read.ok() && read.error().kind != Error::Kind::Cancelled)
        preview.problem = read.error().text;
    preview.first = std::move(sink.drafts);
    return preview;
}

QString quoted(QString cell)
{
    // A leading = + - @ would be run as a formula by spreadsheet programs.
    if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()))
        cell.prepend(u'\'');
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QFuture<QList<FilePreview>> previewFiles(const QStringList &paths, const exchange::ReadOptions &options)
{
    return inBackground([paths, options] {
        QList<FilePreview> all;
        for (const QString &path : paths)
            all.append(look(path, options));
        return all;
    });
}

Status saveIssues(const QString &path, const QList<exchange::RowIssue> &issues)
{
    OutputFile file(path);
    const QByteArray head = "\xEF\xBB\xBF\"file\",\"line\",\"reason\"\r\n";
    bool written = file.open(QIODevice::WriteOnly) && file.write(head) == head.size();
    for (const exchange::RowIssue &issue : issues) {
        const QString line =
            quoted(issue.file) + u',' + QString::number(issue.line) + u',' + quoted(issue.reason) + u"\r\n"_s;
        const QByteArray bytes = line.toUtf8();
        written = written && file.write(bytes) == bytes.size();
    }
    if (!written || !file.commit())
        return file.whyNot(
            {Error::Kind::Io,
             QCoreApplication::translate("Exchange", "%1 could not be written. Choose another folder.")
                 .arg(QFileInfo(path).fileName()),
             file.errorString()});
    return Done{};
}

} // namespace vouch::ui
