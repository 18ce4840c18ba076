// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/report_pdf.h"

#include "core/base/text.h"
#include "ui/insight/chart_parts.h"
#include "ui/insight/table_block.h"

#include <QBuffer>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QPdfWriter>
#include <QSaveFile>
#include <functional>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr double pageWidth = 595.28; // A4 in points
constexpr double pageHeight = 841.89;
constexpr double margin = 42;
constexpr double footer = 30;
constexpr double inner = pageWidth - 2 * margin;
constexpr int resolution = 1200;
constexpr int mostTableRows = 60;

QString say(const char *text)
{
    return QCoreApplication::translate("Insight", text);
}

QFont sized(QFont font, int size, bool strong = false)
{
    font.setPixelSize(size);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

/// Pieces put below each other over as many pages as they need; painted when the number of pages is known.
class Pages
{
public:
    using Paint = std::function<void(QPainter &, const QRectF &)>;

    void add(double height, Paint paint, double space = 0)
    {
        if (m_y + height > bottom() && m_y > margin)
            next();
        m_pages.last().append({QRectF(margin, m_y, inner, height), std::move(paint)});
        m_y += height + space;
    }
    /// Begins a page if less than `height` is left.
    void keep(double height)
    {
        if (m_y + std::min(height, bottom() - margin) > bottom())
            next();
    }
    void space(double height) { m_y += height; }
    double left() const { return bottom() - m_y; }
    void next()
    {
        m_pages.append(QList<std::pair<QRectF, Paint>>());
        m_y = margin;
    }
    const QList<QList<std::pair<QRectF, Paint>>> &pages() const { return m_pages; }

private:
    static double bottom() { return pageHeight - margin - footer; }
    QList<QList<std::pair<QRectF, Paint>>> m_pages{{}};
    double m_y = margin;
};

double wrappedHeight(const QFont &font, const QString &text, double width)
{
    return std::ceil(
        QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10'000), Qt::TextWordWrap, text).height());
}

void addText(Pages &pages, const QString &text, const QFont &font, const QColor &colour, double space)
{
    pages.add(
        wrappedHeight(font, text, inner),
        [text, font, colour](QPainter &painter, const QRectF &area) {
            painter.setFont(font);
            painter.setPen(colour);
            painter.drawText(area.adjusted(0, 0, 0, 20), Qt::TextWordWrap, text);
        },
        space);
}

Money totalOf(const insight::ReportValue &report, const QString &key)
{
    const QJsonObject money = report.totals.value(u"total"_s).toObject().value(key).toObject();
    return {money.value(u"minor"_s).toInteger(), money.value(u"currency"_s).toString()};
}

/// Purchase, advocacy and their sum, large, where the headline report is among the reports.
void addTotals(Pages &pages, const insight::ReportValue &report, const ChartLook &look)
{
    struct Figure {
        QString title, value;
        QColor colour;
    };
    const QJsonObject total = report.totals.value(u"total"_s).toObject();
    const QList<Figure> figures{{say(QT_TRANSLATE_NOOP("Insight", "Purchase")),
                                 formatMoney(totalOf(report, u"purchase"_s)), look.purchase},
                                {say(QT_TRANSLATE_NOOP("Insight", "Advocacy")),
                                 formatMoney(totalOf(report, u"advocacy"_s)), look.advocacy},
                                {say(QT_TRANSLATE_NOOP("Insight", "Both together")),
                                 formatMoney(totalOf(report, u"net"_s)), look.text},
                                {say(QT_TRANSLATE_NOOP("Insight", "Advocates")),
                                 parts::count(total.value(u"advocates"_s).toDouble()), look.text}};
    pages.add(
        44,
        [figures, look](QPainter &painter, const QRectF &area) {
            const double gap = 8;
            const double wide = (area.width() - gap * double(figures.size() - 1)) / double(figures.size());
            for (qsizetype i = 0; i < figures.size(); ++i) {
                const QRectF box(area.left() + double(i) * (wide + gap), area.top(), wide, area.height());
                painter.setPen(QPen(look.line, 0.6));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(box, 4, 4);
                parts::drawLine(painter, box.adjusted(9, 5, -6, -26), Qt::AlignLeft | Qt::AlignVCenter,
                                look.small(), look.soft, figures[i].title);
                parts::drawLine(painter, box.adjusted(9, 18, -6, -5), Qt::AlignLeft | Qt::AlignVCenter,
                                sized(look.font, 14, true), figures[i].colour, figures[i].value);
            }
        },
        14);
}

void addTable(Pages &pages, const insight::ReportValue &report, const ChartLook &look)
{
    const int rows = std::min(int(report.rows.size()), mostTableRows);
    const auto table = std::make_shared<TableBlock>(report, rows, inner, look);
    const auto head = [&](double space) {
        pages.keep(table->headHeight() + table->rowHeight(0) + space);
        pages.add(table->headHeight(),
                  [table](QPainter &painter, const QRectF &area) { table->paintHead(painter, area); });
    };
    if (rows == 0)
        return;
    head(0);
    for (int row = 0; row < rows; ++row) {
        if (pages.left() < table->rowHeight(row)) {
            pages.next();
            head(0);
        }
        pages.add(table->rowHeight(row), [table, row](QPainter &painter, const QRectF &area) {
            table->paintRow(painter, area, row);
        });
    }
    if (report.rows.size() > rows) {
        pages.space(3);
        addText(pages,
                QCoreApplication::translate("Insight", "%n more row(s) are in the CSV export.", nullptr,
                                            int(report.rows.size()) - rows),
                look.small(), look.soft, 0);
    }
    pages.space(8);
}

void addReport(Pages &pages, const insight::ReportValue &report, const ChartLook &look)
{
    const QFont heading = sized(look.font, 11, true);
    const double picture = chartHeight(report, inner, look);
    pages.keep(wrappedHeight(heading, report.finding, inner) + 40 + picture);
    addText(pages, safeForDisplay(report.title), look.small(), look.soft, 1);
    addText(pages, safeForDisplay(report.finding), heading, look.text, 3);
    addText(pages, filterText(report.spec) + u" · "_s + chartNote(report), look.small(), look.soft, 8);
    if (picture > 0) {
        pages.add(
            picture,
            [report, look](QPainter &painter, const QRectF &area) {
                paintChart(painter, area, report, look);
            },
            12);
    }
    addTable(pages, report, look);
    addText(pages, safeForDisplay(report.definition), look.small(), look.soft, 22);
}

void addCover(Pages &pages, const QList<insight::ReportValue> &reports, const QString &workspaceName,
              const ChartLook &look)
{
    addText(pages, say(QT_TRANSLATE_NOOP("Insight", "Purchases and advocacy")), sized(look.font, 22, true),
            look.text, 2);
    const QString made = QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
    addText(pages,
            QCoreApplication::translate("Insight", "%1 · made %2").arg(safeForDisplay(workspaceName), made),
            sized(look.font, 9), look.soft, 2);
    addText(pages, filterText(reports.first().spec), sized(look.font, 9), look.soft, 14);
    for (const insight::ReportValue &report : reports) {
        if (report.spec.key == u"purchase-advocacy"_s) {
            addTotals(pages, report, look);
            break;
        }
    }
}

void paintFooter(QPainter &painter, const insight::ReportValue &report, int page, int pages,
                 const ChartLook &look)
{
    const QRectF area(margin, pageHeight - margin - footer + 12, inner, footer - 12);
    painter.setPen(QPen(look.line, 0.6));
    painter.drawLine(area.topLeft(), area.topRight());
    const QFont font = sized(look.font, 7);
    const QString number = QCoreApplication::translate("Insight", "Page %1 of %2").arg(page).arg(pages);
    const double wide = parts::textWidth(font, number) + 2;
    parts::drawLine(painter, {area.right() - wide, area.top() + 4, wide, 10},
                    Qt::AlignRight | Qt::AlignVCenter, font, look.soft, number);
    const QString about =
        QCoreApplication::translate(
            "Insight", "%1 · n = %2 · data revision %3 · definitions below each table · Vouch %4")
            .arg(filterText(report.spec), parts::count(double(report.n)), report.dataRevision,
                 QString::fromLatin1(VOUCH_VERSION));
    parts::drawLine(painter, {area.left(), area.top() + 4, area.width() - wide - 12, 10},
                    Qt::AlignLeft | Qt::AlignVCenter, font, look.soft, about);
}

QByteArray render(const QList<insight::ReportValue> &reports, const QString &workspaceName)
{
    const ChartLook look = ChartLook::paper();
    Pages pages;
    addCover(pages, reports, workspaceName, look);
    for (const insight::ReportValue &report : reports)
        addReport(pages, report, look);

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(resolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    writer.setTitle(say(QT_TRANSLATE_NOOP("Insight", "Purchases and advocacy")));
    writer.setCreator(u"Vouch %1"_s.arg(QString::fromLatin1(VOUCH_VERSION)));
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    painter.scale(resolution / 72.0, resolution / 72.0);
    const int count = int(pages.pages().size());
    for (int page = 0; page < count; ++page) {
        if (page > 0)
            writer.newPage();
        for (const auto &[area, paint] : pages.pages()[page]) {
            painter.save();
            paint(painter, area);
            painter.restore();
        }
        paintFooter(painter, reports.first(), page + 1, count, look);
    }
    painter.end();
    return bytes;
}

} // namespace

Status writeReportPdf(const QList<insight::ReportValue> &reports, const QString &workspaceName,
                      const QString &path)
{
    if (reports.isEmpty())
        return Error{Error::Kind::Invalid,
                     say(QT_TRANSLATE_NOOP("Insight", "There is no report to put into the PDF.")),
                     {}};
    const QByteArray bytes = render(reports, workspaceName);
    if (!bytes.startsWith("%PDF-") || !bytes.trimmed().endsWith("%%EOF"))
        return Error{Error::Kind::Internal, say(QT_TRANSLATE_NOOP("Insight", "The PDF could not be made.")),
                     u"no %%EOF"_s};
    const auto problem = [&path](const QString &reason) {
        return Error{
            Error::Kind::Io,
            QCoreApplication::translate(
                "Insight", "“%1” could not be written: %2. Choose another folder or make room on the disk.")
                .arg(QFileInfo(path).fileName(), reason),
            {}};
    };
    // A device or pipe of that name would be replaced by a file.
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return problem(say(QT_TRANSLATE_NOOP("Insight", "it is no ordinary file")));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return problem(file.errorString());
    // What counts is what lies there now.
    QFile written(path);
    if (!written.open(QIODevice::ReadOnly) || written.size() != bytes.size() ||
        !written.seek(written.size() - 16) || !written.readAll().trimmed().endsWith("%%EOF"))
        return problem(say(QT_TRANSLATE_NOOP("Insight", "the file is not complete")));
    return Done{};
}

} // namespace vouch::ui
