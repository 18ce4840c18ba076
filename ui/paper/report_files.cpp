// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/report_files.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/insight/csv_of_report.h"
#include "core/insight/report_words.h"
#include "ui/charts/chart.h"
#include "ui/paper/chart_export.h"
#include "ui/paper/report_html.h"
#include "ui/paper/report_pdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QJsonArray>
#include <QPainter>
#include <QSvgGenerator>
#include <QtEndian>
#include <array>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr double pagePixels = 96.0 / 72.0 * 2; ///< twice what a screen shows
constexpr int widestLogo = 1200;

Error unwritten(const QString &path, const QString &reason)
{
    return {Error::Kind::Io,
            QCoreApplication::translate(
                "Insight", "“%1” could not be written: %2. Choose another folder or make room on the disk.")
                .arg(QFileInfo(path).fileName(), reason),
            {}};
}

QByteArray proofOf(const Handout &handout)
{
    return insight::proofLine(insight::proofOf(handout.reports, handout.pack, handout.madeAt));
}

/// PNG's own checksum.
quint32 crc(QByteArrayView bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> made;
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) != 0 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
            made[i] = value;
        }
        return made;
    }();
    quint32 value = 0xFFFFFFFFU;
    for (const char c : bytes)
        value = table[(value ^ quint8(c)) & 0xFF] ^ (value >> 8);
    return value ^ 0xFFFFFFFFU;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, 0);
    qToBigEndian(number, bytes.data());
    return bytes;
}

bool addProofToSvg(QByteArray &svg, const QByteArray &line)
{
    const qsizetype end = svg.lastIndexOf("</svg>");
    if (end < 0)
        return false;
    svg.insert(end, "<metadata>" + line + "</metadata>\n");
    return insight::stampProof(svg);
}

QByteArray pageSvg(const ReportPages &pages, int page, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    const QSize size = pages.size().toSize();
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(title.toHtmlEscaped()); // the generator writes it as it is
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(), size), Qt::white);
    pages.paint(painter, page);
    painter.end();
    return bytes;
}

QByteArray pngBytes(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// "report.png" and 2 → "report-2.png".
QString numbered(const QString &path, const QString &mark)
{
    const QFileInfo info(path);
    const QString ending = info.suffix();
    QString name = info.completeBaseName() + u'-' + mark;
    if (!ending.isEmpty())
        name += u'.' + ending;
    return info.dir().filePath(name);
}

Error stopped()
{
    return {
        Error::Kind::Cancelled, QCoreApplication::translate("Insight", "Stopped. No file was changed."), {}};
}

using MadeFile = std::pair<QString, QByteArray>; ///< path and content

/// One file a page.
Result<QList<MadeFile>> pageFiles(const Handout &handout, const ReportPages &pages, const QString &format,
                                  const QString &path)
{
    const QByteArray proof = proofOf(handout);
    QList<MadeFile> files;
    for (int page = 0; page < pages.count() && !handout.isCancelled(); ++page) {
        QByteArray bytes = format == u"svg"_s ? pageSvg(pages, page, handout.title)
                                              : pngBytes(pages.picture(page, pagePixels));
        if (!(format == u"svg"_s ? addProofToSvg(bytes, proof) : addProofToPng(bytes, proof)))
            return Error{Error::Kind::Internal,
                         QCoreApplication::translate("Insight", "The picture could not be made."),
                         {}};
        files.append({pages.count() == 1 ? path : numbered(path, QString::number(page + 1)), bytes});
        if (handout.work)
            handout.work->reach(page + 1, pages.count());
    }
    return files;
}

/// One file a report.
QList<MadeFile> tableFiles(const Handout &handout, const QString &path)
{
    QList<MadeFile> files;
    for (const insight::ReportValue &report : handout.reports) {
        if (handout.isCancelled())
            break;
        files.append({handout.reports.size() == 1 ? path : numbered(path, report.spec.key),
                      csvWithProof(report, handout.pack, handout.madeAt)});
        if (handout.work)
            handout.work->reach(files.size(), handout.reports.size());
    }
    return files;
}

Result<QByteArray> workbook(const Handout &handout)
{
    insight::WorkbookRequest request;
    request.title = handout.title;
    request.workspace = handout.workspace;
    request.pack = handout.pack;
    request.madeAt = handout.madeAt;
    request.words = reportWords();
    request.work = handout.work.get();
    return insight::reportsToXlsx(handout.reports, request);
}

} // namespace

struct HandoutFiles::Private {
    Handout handout;
    QString format;
    std::unique_ptr<ReportPages> pages; ///< of formats with pages
    QList<HtmlChart> charts;            ///< of HTML

    Result<QList<MadeFile>> make(const QString &path) const
    {
        if (format == u"png"_s || format == u"svg"_s)
            return pageFiles(handout, *pages, format, path);
        if (format == u"csv"_s)
            return tableFiles(handout, path);
        const Result<QByteArray> bytes = format == u"pdf"_s    ? pdfOf(handout, *pages)
                                         : format == u"html"_s ? htmlOf(handout, charts)
                                                               : workbook(handout);
        return bytes ? Result<QList<MadeFile>>(QList<MadeFile>{{path, *bytes}}) : bytes.error();
    }
};

HandoutFiles::HandoutFiles(const Handout &handout, const QString &format)
    : d(new Private{handout, format, {}, {}})
{
    if (format == u"pdf"_s || format == u"png"_s || format == u"svg"_s)
        d->pages = std::make_unique<ReportPages>(handout);
    if (mayDraw())
        drawCharts();
}

HandoutFiles::~HandoutFiles() = default;

void HandoutFiles::drawCharts()
{
    if (d->pages)
        d->pages->drawCharts();
    else if (d->format == u"html"_s && d->charts.isEmpty())
        d->charts = htmlCharts(d->handout);
}

Result<QStringList> HandoutFiles::write(const QString &path) const
{
    const Handout &handout = d->handout;
    if (handout.reports.isEmpty())
        return Error{
            Error::Kind::Invalid, QCoreApplication::translate("Insight", "There is no report to write."), {}};
    const Result<QList<MadeFile>> made = d->make(path);
    // Whatever became of it: from here on it is either stopped or goes to its place whole.
    if (handout.work && !handout.work->settle())
        return stopped();
    if (!made)
        return made.error();
    QStringList files;
    for (const auto &[file, bytes] : *made) {
        VOUCH_TRY(putFile(bytes, file));
        files.append(file);
    }
    return files;
}

insight::ReportWords reportWords()
{
    return {cellText, insight::filterText, chartNote};
}

bool addProofToPng(QByteArray &png, const QByteArray &line)
{
    const qsizetype end = png.lastIndexOf("IEND") - 4; // its length stands in front of the name
    if (!png.startsWith("\x89PNG") || end < 8)
        return false;
    const QByteArray content = QByteArray("tEXtVouch proof") + '\0' + line;
    png.insert(end, bigEndian(quint32(content.size() - 4)) + content + bigEndian(0));
    if (!insight::stampProof(png))
        return false;
    const QByteArray sum = bigEndian(crc(QByteArrayView(png).sliced(end + 4, content.size())));
    png.replace(end + 4 + content.size(), 4, sum);
    return true;
}

QByteArray csvWithProof(const insight::ReportValue &report, const QString &pack, Millis madeAt)
{
    // The mark by which spreadsheets know UTF-8 stands first.
    QByteArray csv = "\xef\xbb\xbf" + insight::reportToCsv(report) + insight::csvWords(report);
    csv += "# " + insight::proofLine(insight::proofOf({report}, pack, madeAt, {.inTheFile = true})) + "\r\n";
    insight::stampProof(csv);
    return csv;
}

Result<QByteArray> chartFile(const insight::ReportValue &report, const QString &format, Millis madeAt)
{
    QByteArray bytes = chartBytes(report, format);
    const QByteArray line = insight::proofLine(insight::proofOf({report}, {}, madeAt));
    if (!(format == u"svg"_s ? addProofToSvg(bytes, line) : addProofToPng(bytes, line)))
        return Error{Error::Kind::Internal,
                     QCoreApplication::translate("Insight", "The picture could not be made."),
                     {}};
    return bytes;
}

Status putFile(const QByteArray &bytes, const QString &path)
{
    OutputFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return file.whyNot(unwritten(path, file.errorString()));
    // What counts is what lies there now.
    InputFile written(path);
    const qsizetype tail = std::min<qsizetype>(16, bytes.size());
    if (!written.open(QIODevice::ReadOnly) || written.size() != bytes.size() ||
        !written.seek(written.size() - tail) || written.readAll() != bytes.last(tail))
        return unwritten(path, QCoreApplication::translate("Insight", "the file is not complete"));
    return Done{};
}

Result<QStringList> writeHandout(const Handout &handout, const QString &format, const QString &path)
{
    return HandoutFiles(handout, format).write(path);
}

ReportRunRecord runOf(const Handout &handout, const QString &format, const QString &path)
{
    ReportRunRecord run;
    QJsonArray specs;
    QStringList digests;
    for (const insight::ReportValue &report : handout.reports) {
        specs.append(insight::specRecord(report.spec));
        digests.append(insight::digestOf(report));
    }
    run.what = {{u"title"_s, handout.title},
                {u"pack"_s, handout.pack},
                {u"format"_s, format},
                {u"file"_s, QFileInfo(path).fileName()},
                {u"specs"_s, specs}};
    if (!handout.reports.isEmpty())
        run.dataRevision = handout.reports.first().dataRevision;
    run.digest = digests.join(u' ');
    return run;
}

Result<QImage> readLogo(const QString &path)
{
    const auto refused = [&path](const QString &why) {
        return Error{
            Error::Kind::Invalid,
            QCoreApplication::translate("Insight", "“%1” cannot be the logo: %2. Choose a PNG or JPEG.")
                .arg(QFileInfo(path).fileName(), why),
            {}};
    };
    InputFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return file.whyNot(refused(QCoreApplication::translate("Insight", "it cannot be read")));
    if (file.size() > 32 * 1024 * 1024)
        return refused(QCoreApplication::translate("Insight", "it is larger than 32 MB"));
    const QByteArray head = file.peek(8);
    const QByteArray format = head == "\x89PNG\r\n\x1a\n"       ? "png"_ba
                              : head.startsWith("\xff\xd8\xff") ? "jpeg"_ba
                                                                : QByteArray();
    if (format.isEmpty())
        return refused(QCoreApplication::translate("Insight", "it is neither PNG nor JPEG inside"));
    QImageReader reader(&file, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > 8192 || size.height() > 8192)
        return refused(QCoreApplication::translate("Insight", "it is larger than 8192 × 8192 pixels"));
    const QImage image = reader.read();
    if (image.isNull())
        return refused(QCoreApplication::translate("Insight", "it is damaged"));
    const bool large = image.width() > widestLogo || image.height() > widestLogo;
    return large ? image.scaled(widestLogo, widestLogo, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                 : image;
}

} // namespace vouch::ui
