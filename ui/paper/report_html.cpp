// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/report_html.h"

#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "core/insight/proof.h"
#include "core/insight/report_words.h"
#include "ui/charts/chart.h"
#include "ui/paper/page_flow.h"
#include "ui/parts/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr double chartWidth = 860;
constexpr int maxRows = 5000;

QString say(const char *text)
{
    return QCoreApplication::translate("Insight", text);
}

QString safe(const QString &text)
{
    return safeForDisplay(text).toHtmlEscaped();
}

const char *const pageSheet = R"(
:root{color-scheme:light dark;--back:#f4f5f7;--page:#fff;--text:#1c222b;--soft:#555f6d;--line:#d5dae0;--head:#eef3f9;
--purchase:@purchase;--advocacy:@advocacy}
@media (prefers-color-scheme:dark){:root{--back:#14171c;--page:#1d2128;--text:#e8ebf0;--soft:#a7b0bd;--line:#3a414d;
--head:#262c36;--purchase:@dark-purchase;--advocacy:@dark-advocacy}}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--text);font:15px/1.5 system-ui,"Noto Sans","Noto Sans CJK SC",
"PingFang SC","Microsoft YaHei",sans-serif}
main{max-width:1080px;margin:0 auto;padding:32px 24px 48px}
header{display:flex;justify-content:space-between;gap:24px;align-items:flex-start;margin-bottom:20px}
header img{max-height:64px;max-width:240px}
h1{font-size:30px;line-height:1.2;margin:0 0 6px}
h2{font-size:20px;line-height:1.3;margin:2px 0 6px}
.kicker{font-size:12px;font-weight:600;letter-spacing:.04em;color:var(--purchase);margin:0;text-transform:uppercase}
.soft{color:var(--soft);margin:0;font-size:13px}
section{background:var(--page);border:1px solid var(--line);border-radius:10px;padding:22px 24px;margin:0 0 18px}
figure{margin:16px 0}
figure svg{width:100%;height:auto;display:block}
.dark{display:none}
@media (prefers-color-scheme:dark){.light{display:none}.dark{display:block}}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:13px;font-variant-numeric:tabular-nums;margin:12px 0}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th{background:var(--head);text-align:left;font-weight:600;vertical-align:bottom}
th,td{padding:6px 9px;border-bottom:1px solid var(--line)}
td{vertical-align:top}
.n{text-align:right}
td.n{white-space:nowrap}
td:first-child:not(.n){min-width:9em}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px;margin:0 0 18px;padding:0}
.tiles div{background:var(--page);border:1px solid var(--line);border-radius:8px;padding:10px 14px}
.tiles dt{color:var(--soft);font-size:12px}
.tiles dd{margin:0;font-size:22px;font-weight:600;font-variant-numeric:tabular-nums}
footer{color:var(--soft);font-size:12px}
@media print{:root{--back:#fff;--page:#fff;--text:#000;--soft:#444;--line:#bbb;--head:#eee;--purchase:@purchase;
--advocacy:@advocacy}.light{display:block}.dark{display:none}main{max-width:none;padding:0}
section{border:none;padding:0;margin:0 0 24px;break-inside:auto}thead{display:table-header-group}
tr,figure,h2,.how,.tiles{break-inside:avoid}h2,.kicker,.about,figure{break-after:avoid}.how,tr:last-child,footer{break-before:avoid}
body{font-size:12px}table{font-size:10px}th,td{padding:3px 5px}td:first-child:not(.n){min-width:7em}h1{font-size:24px}
h2{font-size:15px}.soft{font-size:10px}
.scroll{overflow:visible}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}@page{size:A4;margin:16mm}}
)";

/// Purchase and advocacy have the colours of the screen, light and dark.
QString pageStyle()
{
    const Colours &light = theme::coloursOf(ThemeMode::Light), &dark = theme::coloursOf(ThemeMode::Dark);
    QString text = QString::fromLatin1(pageSheet);
    text.replace("@dark-purchase"_L1, dark.purchase.name());
    text.replace("@dark-advocacy"_L1, dark.advocacy.name());
    text.replace("@purchase"_L1, light.purchase.name());
    return text.replace("@advocacy"_L1, light.advocacy.name());
}

QString table(const insight::ReportValue &report)
{
    const auto isText = [&report](qsizetype column) {
        const auto kind = report.columns[column].kind;
        return kind == insight::Column::Kind::Text || kind == insight::Column::Kind::Path;
    };
    QString html = u"<div class=\"scroll\" tabindex=\"0\"><table><caption>%1</caption><thead><tr>"_s.arg(
        safe(report.title));
    for (qsizetype column = 0; column < report.columns.size(); ++column)
        html += u"<th scope=\"col\"%1>%2</th>"_s.arg(isText(column) ? QString() : u" class=\"n\""_s,
                                                     safe(report.columns[column].title));
    html += u"</tr></thead><tbody>\n"_s;
    const int rows = std::min<int>(maxRows, int(report.rows.size()));
    for (int row = 0; row < rows; ++row) {
        html += u"<tr>"_s;
        for (int column = 0; column < report.columns.size(); ++column)
            html += (isText(column) ? u"<td>"_s : u"<td class=\"n\">"_s) +
                    cellText(report, row, column).toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>\n"_s;
    }
    html += u"</tbody></table></div>"_s;
    if (const int hidden = int(report.rows.size()) - rows; hidden > 0)
        html += u"<p class=\"soft\">%1</p>"_s.arg(
            QCoreApplication::translate("Insight", "%n more row(s) are in the CSV export.", nullptr, hidden)
                .toHtmlEscaped());
    return html;
}

ChartStyle lookOf(ThemeMode mode)
{
    ChartStyle style = ChartStyle::paper();
    style.font.setPixelSize(14);
    if (mode != ThemeMode::Dark)
        return style;
    const Colours &colours = theme::coloursOf(ThemeMode::Dark);
    style.background = QColor(0x1d, 0x21, 0x28);
    style.text = QColor(0xe8, 0xeb, 0xf0);
    style.soft = QColor(0xa7, 0xb0, 0xbd);
    style.line = QColor(0x3a, 0x41, 0x4d);
    style.purchase = colours.purchase;
    style.advocacy = colours.advocacy;
    style.accent = style.purchase;
    style.accentSoft = QColor(0x26, 0x38, 0x4d);
    style.warning = colours.warning;
    style.danger = colours.danger;
    return style;
}

QByteArray svgOf(const ChartPicture &chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    const QSize size(int(chart.size.width()), int(std::ceil(chart.size.height())));
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    QPainter painter(&generator);
    chart.drawing->paint(painter);
    painter.end();
    return bytes;
}

QString figure(const HtmlChart &chart)
{
    if (!chart.light.drawing)
        return {};
    QString html = u"<figure>"_s;
    for (const bool dark : {false, true}) {
        QString svg = QString::fromUtf8(svgOf(dark ? chart.dark : chart.light));
        svg = svg.mid(svg.indexOf(u"<svg"_s));
        static const QRegularExpression size(u"\\s(width|height)=\"[^\"]*\""_s);
        const qsizetype end = svg.indexOf(u'>');
        QString head = svg.left(end);
        head.remove(size);
        // The table below says the same; readers that speak need it once.
        head.replace(0, 4, u"<svg class=\"%1\" aria-hidden=\"true\""_s.arg(dark ? u"dark"_s : u"light"_s));
        html += head + svg.mid(end);
    }
    return html + u"</figure>"_s;
}

QString section(const insight::ReportValue &report, const HtmlChart &chart)
{
    const bool empty = isEmptyReport(report);
    return u"<section>\n<p class=\"kicker\">%1</p>\n<h2>%2</h2>\n<p class=\"soft about\">%3</p>\n%4%5\n"
           "<p class=\"soft how\">%6</p>\n</section>\n"_s.arg(
               safe(report.title), safe(report.finding),
               (insight::filterText(report) + u" · "_s + chartNote(report)).toHtmlEscaped(),
               empty ? QString() : figure(chart), empty ? QString() : table(report),
               QCoreApplication::translate("Insight", "How this is computed: %1")
                   .arg(safeForDisplay(report.definition))
                   .toHtmlEscaped());
}

/// Purchase, advocacy and their sum, large, as on the first page of the PDF.
QString tiles(const Handout &handout)
{
    QString html;
    for (const Figure &figure : headlineFigures(handout, ChartStyle::paper())) {
        html += u"<div><dt>%1</dt><dd>%2</dd></div>"_s.arg(figure.name.toHtmlEscaped(),
                                                           figure.value.toHtmlEscaped());
    }
    return html.isEmpty() ? html : u"<dl class=\"tiles\">%1</dl>\n"_s.arg(html);
}

QString logoTag(const QImage &logo)
{
    if (logo.isNull())
        return {};
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    logo.save(&buffer, "PNG");
    return u"<img alt=\"\" src=\"data:image/png;base64,%1\">"_s.arg(QString::fromLatin1(png.toBase64()));
}

} // namespace

QList<HtmlChart> htmlCharts(const Handout &handout)
{
    QList<HtmlChart> charts;
    for (const insight::ReportValue &report : handout.reports) {
        charts.append(HtmlChart());
        if (!hasChart(report) || isEmptyReport(report))
            continue;
        charts.last() = {drawChart(report, chartWidth, lookOf(ThemeMode::Light)),
                         drawChart(report, chartWidth, lookOf(ThemeMode::Dark))};
    }
    return charts;
}

Result<QByteArray> htmlOf(const Handout &handout, const QList<HtmlChart> &charts)
{
    if (handout.reports.isEmpty())
        return Error{Error::Kind::Invalid,
                     say(QT_TRANSLATE_NOOP("Insight", "There is no report to put into the page.")),
                     {}};
    const QByteArray proof =
        insight::proofLine(insight::proofOf(handout.reports, handout.pack, handout.madeAt));
    const QString made = shown::dateTime(handout.madeAt);
    const QString language = QLocale().language() == QLocale::C ? u"en"_s : QLocale().bcp47Name();
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        "'unsafe-inline'; "
        "img-src data:\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"generator\" content=\"Vouch %2\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
        "<title>%3</title>\n<style>"_s.arg(language, QStringLiteral(VOUCH_VERSION), safe(handout.title)) +
        pageStyle() + u"</style>\n</head>\n<body>\n<main>\n"_s;
    const bool filtered = handout.layout == insight::Pack::Layout::Reports;
    html += u"<header><div><h1>%1</h1>\n<p class=\"soft\">%2</p>%3</div>%4</header>\n"_s.arg(
        safe(handout.title),
        QCoreApplication::translate("Insight", "%1 · made %2")
            .arg(safeForDisplay(handout.workspace), made)
            .toHtmlEscaped(),
        filtered ? u"\n<p class=\"soft\">%1</p>"_s.arg(
                       insight::filterText(handout.reports.first()).toHtmlEscaped())
                 : QString(),
        logoTag(handout.logo));
    html += tiles(handout);
    qsizetype sections = 0;
    for (const insight::ReportValue &report : handout.reports) {
        if (handout.isCancelled())
            break;
        html += section(report, charts.value(sections++));
        if (handout.work)
            handout.work->reach(sections, handout.reports.size());
    }
    html += u"<footer><p>%1</p></footer>\n"_s.arg(
        QCoreApplication::translate("Insight",
                                    "Data revision %1 · Vouch %2 · “vouch report verify” computes all "
                                    "figures on this page again and says what changed since.")
            .arg(handout.reports.first().dataRevision, QStringLiteral(VOUCH_VERSION))
            .toHtmlEscaped());
    html += u"</main>\n</body>\n</html>\n"_s;
    QByteArray bytes = html.toUtf8();
    // Last, so that nothing that a person wrote can stand behind it and be taken for it.
    bytes += "<!-- " + proof + " -->\n";
    insight::stampProof(bytes);
    return bytes;
}

} // namespace vouch::ui
