// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/chart_export.h"

#include "core/base/text.h"
#include "core/insight/report_words.h"
#include "ui/charts/chart_parts.h"
#include "ui/paper/page_flow.h"
#include "ui/paper/report_files.h"

#include <QBuffer>
#include <QDateTime>
#include <QFileInfo>
#include <QSvgGenerator>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr double sheetMargin = 20;
constexpr double fileWidth = 1000;

QFont headFont(const ChartStyle &style)
{
    QFont font = style.strong();
    font.setPixelSize(int(style.font.pixelSize() * 1.25));
    return font;
}

QString footLine(const insight::ReportValue &report)
{
    return QCoreApplication::translate("Insight", "%1 · %2 · data revision %3")
        .arg(insight::filterText(report), chartNote(report), report.dataRevision);
}

double footHeight(const insight::ReportValue &report, double width, const ChartStyle &style)
{
    return wrappedHeight(style.small(), footLine(report), width - 2 * sheetMargin);
}

double headHeight(const insight::ReportValue &report, double width, const ChartStyle &style)
{
    const QRectF box(0, 0, width - 2 * sheetMargin, 10'000);
    return std::ceil(QFontMetricsF(headFont(style))
                         .boundingRect(box, Qt::TextWordWrap, safeForDisplay(report.finding))
                         .height());
}

double sheetHeight(const insight::ReportValue &report, double width, const ChartStyle &style)
{
    return std::ceil(2 * sheetMargin + headHeight(report, width, style) + style.unit() * 2.4 +
                     footHeight(report, width, style) + chartHeight(report, width - 2 * sheetMargin, style));
}

void paintSheet(QPainter &painter, const insight::ReportValue &report, double width, const ChartStyle &style)
{
    const double height = sheetHeight(report, width, style);
    painter.fillRect(QRectF(0, 0, width, height), style.background);
    const double head = headHeight(report, width, style);
    painter.setFont(headFont(style));
    painter.setPen(style.text);
    painter.drawText(QRectF(sheetMargin, sheetMargin, width - 2 * sheetMargin, head + 4), Qt::TextWordWrap,
                     safeForDisplay(report.finding));
    const double picture = chartHeight(report, width - 2 * sheetMargin, style);
    const QRectF chart(sheetMargin, sheetMargin + head + style.unit() * 1.5, width - 2 * sheetMargin,
                       picture);
    paintChart(painter, chart, report, style);
    painter.setFont(style.small());
    painter.setPen(style.soft);
    painter.drawText(QRectF(sheetMargin, chart.bottom() + style.unit() * 0.8, chart.width(),
                            footHeight(report, width, style) + 4),
                     Qt::TextWordWrap, footLine(report));
}

ChartStyle fileLook()
{
    ChartStyle style = ChartStyle::paper();
    style.font.setPixelSize(14);
    return style;
}

QByteArray svgOf(const insight::ReportValue &report)
{
    const ChartStyle style = fileLook();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    const QSize size(int(fileWidth), int(sheetHeight(report, fileWidth, style)));
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(report.title.toHtmlEscaped()); // the generator writes it as it is
    generator.setDescription(report.finding.toHtmlEscaped());
    QPainter painter(&generator);
    paintSheet(painter, report, fileWidth, style);
    painter.end();
    return bytes;
}

QByteArray pngOf(const insight::ReportValue &report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartPicture(report, fileWidth, fileLook()).save(&buffer, "PNG");
    return bytes;
}

} // namespace

QImage chartPicture(const insight::ReportValue &report, double width, const ChartStyle &style)
{
    QImage image(QSize(int(width), int(sheetHeight(report, width, style))) * 2,
                 QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(2);
    QPainter painter(&image);
    paintSheet(painter, report, width, style);
    return image;
}

QByteArray chartBytes(const insight::ReportValue &report, const QString &format)
{
    return format == u"svg"_s ? svgOf(report) : pngOf(report);
}

Status saveChart(const insight::ReportValue &report, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const Millis now = QDateTime::currentMSecsSinceEpoch();
    if (ending == u"csv"_s)
        return putFile(csvWithProof(report, {}, now), path);
    const Result<QByteArray> bytes = chartFile(report, ending == u"svg"_s ? ending : u"png"_s, now);
    return bytes ? putFile(*bytes, path) : Status(bytes.error());
}

} // namespace vouch::ui
