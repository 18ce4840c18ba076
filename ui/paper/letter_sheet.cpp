// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/letter_sheet.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int resolution = 1200;
constexpr double pointsPerMm = 72 / 25.4;

} // namespace

LetterSheet::LetterSheet(QSizeF size, const QString &title)
    : m_size(size)
    , m_buffer(&m_bytes)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    m_writer->setResolution(resolution);
    // The size is what the printer is to have, also where it is wider than high.
    m_writer->setPageLayout(
        QPageLayout(QPageSize(size, QPageSize::Millimeter, QString(), QPageSize::ExactMatch),
                    QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    m_writer->setTitle(cleanLine(title));
    m_writer->setCreator(u"Vouch %1"_s.arg(QString::fromLatin1(VOUCH_VERSION)));
    m_begun = m_painter.begin(m_writer.get());
    m_painter.scale(resolution / 72.0, resolution / 72.0);
}

void LetterSheet::newPage()
{
    m_writer->newPage();
    ++m_pages;
}

Result<QByteArray> LetterSheet::finish()
{
    m_painter.end();
    if (!m_begun || !m_bytes.startsWith("%PDF-") || !m_bytes.trimmed().endsWith("%%EOF"))
        return Error{Error::Kind::Internal,
                     QCoreApplication::translate("Letters", "The PDF could not be made."), u"no %%EOF"_s};
    return m_bytes;
}

QFont LetterSheet::font(double points, bool bold)
{
    QFont font;
    // The page is measured in points, whatever a pixel of the screen is.
    font.setPixelSize(int(points));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setBold(bold);
    return font;
}

double LetterSheet::lineHeight(const QFont &font)
{
    return QFontMetricsF(font).lineSpacing() / pointsPerMm;
}

double LetterSheet::widthOf(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text) / pointsPerMm;
}

QStringList LetterSheet::wrapped(const QFont &font, const QString &text, double width)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        bool any = false;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width * pointsPerMm);
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
            any = true;
        }
        layout.endLayout();
        if (!any)
            lines.append(QString());
    }
    return lines;
}

void LetterSheet::line(const QFont &font, const QString &text, double x, double y, double width,
                       Qt::Alignment alignment)
{
    const double wide = QFontMetricsF(font).horizontalAdvance(text);
    double left = x * pointsPerMm;
    if (alignment.testFlag(Qt::AlignRight))
        left += width * pointsPerMm - wide;
    else if (alignment.testFlag(Qt::AlignHCenter))
        left += (width * pointsPerMm - wide) / 2;
    m_painter.setFont(font);
    m_painter.setPen(Qt::black);
    m_painter.drawText(QPointF(left, y * pointsPerMm + QFontMetricsF(font).ascent()), text);
}

void LetterSheet::fittingLine(QFont font, const QString &text, double x, double y, double width)
{
    constexpr int smallest = 5;
    while (widthOf(font, text) > width && font.pixelSize() > smallest)
        font.setPixelSize(font.pixelSize() - 1);
    line(font, QFontMetricsF(font).elidedText(text, Qt::ElideRight, width * pointsPerMm), x, y);
}

void LetterSheet::rule(double x, double y, double width, double thickness)
{
    m_painter.fillRect(QRectF(x * pointsPerMm, y * pointsPerMm, width * pointsPerMm, thickness * pointsPerMm),
                       Qt::black);
}

} // namespace vouch::ui
