// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/report_pdf.h"

#include "core/base/text.h"
#include "core/insight/proof.h"
#include "ui/paper/report_files.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int resolution = 1200;

/// The metadata packet, with the proof as a property of its own.
QByteArray metadata(const Handout &handout, const QByteArray &proof)
{
    const QString program = u"Vouch "_s + QStringLiteral(VOUCH_VERSION);
    return u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
           "xmlns:vouch=\"urn:vouch:proof:1\">\n"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
           "<xmp:CreatorTool>%2</xmp:CreatorTool><pdf:Producer>%2</pdf:Producer>\n"
           "<vouch:proof>%3</vouch:proof>\n"
           "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>"_s
               .arg(cleanLine(handout.title).toHtmlEscaped(), program, QString::fromLatin1(proof))
               .toUtf8();
}

} // namespace

Result<QByteArray> pdfOf(const Handout &handout, const ReportPages &pages)
{
    if (handout.reports.isEmpty())
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Insight", "There is no report to put into the PDF."),
                     {}};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(resolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                     handout.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                                     QMarginsF(0, 0, 0, 0)));
    writer.setTitle(cleanLine(handout.title));
    writer.setCreator(u"Vouch %1"_s.arg(QString::fromLatin1(VOUCH_VERSION)));
    writer.setDocumentXmpMetadata(metadata(
        handout, insight::proofLine(insight::proofOf(handout.reports, handout.pack, handout.madeAt))));
    QPainter painter;
    const bool begun = painter.begin(&writer);
    painter.scale(resolution / 72.0, resolution / 72.0);
    for (int page = 0; begun && page < pages.count() && !handout.isCancelled(); ++page) {
        if (page > 0)
            writer.newPage();
        pages.paint(painter, page);
        if (handout.work)
            handout.work->reach(page + 1, pages.count());
    }
    painter.end();
    if (handout.isCancelled())
        return Error{Error::Kind::Cancelled,
                     QCoreApplication::translate("Insight", "Making the PDF was stopped."),
                     {}};
    if (!bytes.startsWith("%PDF-") || !bytes.trimmed().endsWith("%%EOF") || !insight::stampProof(bytes))
        return Error{Error::Kind::Internal,
                     QCoreApplication::translate("Insight", "The PDF could not be made."), u"no %%EOF"_s};
    return bytes;
}

Status writeReportPdf(const QList<insight::ReportValue> &reports, const QString &workspaceName,
                      const QString &path)
{
    Handout handout;
    handout.reports = reports;
    handout.title = QCoreApplication::translate("Insight", "Purchases and advocacy");
    handout.workspace = workspaceName;
    handout.madeAt = QDateTime::currentMSecsSinceEpoch();
    VOUCH_TRY(writeHandout(handout, u"pdf"_s, path));
    return Done{};
}

} // namespace vouch::ui
