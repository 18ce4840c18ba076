// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/report_pages.h"

#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "core/insight/report_words.h"
#include "ui/charts/chart_parts.h"
#include "ui/paper/page_flow.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr QSizeF a4(595.28, 841.89);
constexpr double footHeight = 34;
constexpr double logoHeight = 44;
constexpr int maxTableRows = 30;  ///< of a report on paper; files with the whole table are for the rest
constexpr double maxBlank = 0.45; ///< of a page, left for a report to stand whole on the next
constexpr double leastPicture =
    0.7; ///< how much smaller a picture gets so that its report stands whole on a page
constexpr double betweenBlocks = 8;

QString say(const char *text)
{
    return QCoreApplication::translate("Insight", text);
}

Money totalOf(const insight::ReportValue &report, const QString &key)
{
    const QJsonObject money = report.totals.value(u"total"_s).toObject().value(key).toObject();
    return {money.value(u"minor"_s).toInteger(), money.value(u"currency"_s).toString()};
}

void addHeading(PageFlow &flow, const insight::ReportValue &report, const ChartStyle &style)
{
    if (!flow.atTop()) {
        flow.add(
            0.6, [style](QPainter &painter, const QRectF &area) { painter.fillRect(area, style.line); }, 12);
    }
    addWrapped(flow, safeForDisplay(report.title).toUpper(), sizedFont(style.font, 7, true), style.accent, 2);
    addWrapped(flow, safeForDisplay(report.finding), sizedFont(style.font, 11, true), style.text, 3);
    addWrapped(flow, insight::filterText(report) + u" · "_s + chartNote(report), style.small(), style.soft,
               9);
}

/// A chart whose place is known before it is drawn.
struct PlacedChart {
    insight::ReportValue report;
    double width;
    ChartPicture picture;
};
using PlacedCharts = QList<std::shared_ptr<PlacedChart>>;

/// How much smaller a picture is painted so that it goes on a page.
double shrunk(const insight::ReportValue &report, double width, double room, const ChartStyle &style)
{
    double scale = 1;
    while (scale > 0.55 && chartHeight(report, width / scale, style) * scale > room)
        scale -= 0.1;
    return scale;
}

/// A report measured, before it is known on which page it begins.
struct Measured {
    double heading = 0, below = 0;
    double scale = 1, picture = 0; ///< of the picture; no picture: 0
    ReportTable table;
    bool empty = false;

    double whole() const
    {
        return heading + (picture > 0 ? picture + 12 : 0) + (empty ? 0 : table.height()) + below;
    }
    /// What must stand together at its beginning.
    double least() const
    {
        return heading + (picture > 0 ? picture + 12 : 0) + (empty ? below : table.least(below));
    }
};

/// Makes the picture a little smaller where the report then stands whole in `room`; says whether it does.
bool fitWhole(Measured &made, const insight::ReportValue &report, double width, double room,
              const ChartStyle &style)
{
    Measured tried = made;
    for (; tried.whole() > room;
         tried.picture = chartHeight(report, width / tried.scale, style) * tried.scale) {
        if (tried.picture <= 0 || tried.scale <= leastPicture + 0.01)
            return false;
        tried.scale -= 0.05;
    }
    made = tried;
    return true;
}

/// Chooses page and size: whole on this page, else whole on the next, else broken between the rows of its
/// table.
void choosePlace(PageFlow &flow, Measured &made, const insight::ReportValue &report, const ChartStyle &style)
{
    if (fitWhole(made, report, flow.width(), flow.left(), style))
        return;
    Measured next = made;
    const bool fitsNext = fitWhole(next, report, flow.width(), flow.fullPage(), style);
    if (fitsNext && (flow.left() < flow.fullPage() * maxBlank || made.least() > flow.left())) {
        made = next;
        flow.keep(made.whole());
        return;
    }
    flow.keep(made.least());
}

void addReport(PageFlow &flow, const insight::ReportValue &report, const ChartStyle &style,
               PlacedCharts &charts)
{
    const bool empty = isEmptyReport(report);
    constexpr double highestHead = 80; // kicker, finding and filters
    const QString definition = QCoreApplication::translate("Insight", "How this is computed: %1")
                                   .arg(safeForDisplay(report.definition));
    Measured made;
    made.empty = empty;
    made.heading =
        wrappedHeight(sizedFont(style.font, 11, true), safeForDisplay(report.finding), flow.width()) + 46;
    made.below = wrappedHeight(style.small(), definition, flow.width());
    if (!empty) {
        made.scale = shrunk(report, flow.width(), flow.fullPage() - highestHead, style);
        made.picture = chartHeight(report, flow.width() / made.scale, style) * made.scale;
        made.table = measureTable(flow, report, maxTableRows, style);
    }
    choosePlace(flow, made, report, style);
    const double scale = made.scale;
    const double picture = made.picture;
    addHeading(flow, report, style);
    if (picture > 0) {
        charts.append(
            std::make_shared<PlacedChart>(PlacedChart{report, flow.width() / scale, ChartPicture()}));
        flow.add(
            picture,
            [chart = charts.last(), scale](QPainter &painter, const QRectF &area) {
                Q_ASSERT(chart->picture.drawing);
                painter.translate(area.topLeft());
                painter.scale(scale, scale);
                chart->picture.drawing->paint(painter);
            },
            12);
    }
    if (empty)
        addWrapped(flow, definition, style.small(), style.soft, 20);
    else
        addTable(flow, made.table, style, definition);
    flow.space(empty ? 0 : 12);
}

void addCover(PageFlow &flow, const Handout &handout, const ChartStyle &style)
{
    const QFont large = sizedFont(style.font, 22, true);
    const QFont small = sizedFont(style.font, 9);
    double logo = 0;
    if (!handout.logo.isNull()) {
        const QSizeF size =
            QSizeF(handout.logo.size()).scaled(flow.width() * 0.3, logoHeight, Qt::KeepAspectRatio);
        logo = size.width() + 18;
        flow.add(0, [image = handout.logo, size](QPainter &painter, const QRectF &area) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(QRectF(QPointF(area.right() - size.width(), area.top()), size), image);
        });
    }
    const double wide = flow.width() - logo;
    const double before = flow.left();
    addWrapped(flow, safeForDisplay(handout.title), large, style.text, 2, wide);
    const QString made = shown::dateTime(handout.madeAt);
    addWrapped(
        flow,
        QCoreApplication::translate("Insight", "%1 · made %2").arg(safeForDisplay(handout.workspace), made),
        small, style.soft, 2, wide);
    if (handout.layout == insight::Pack::Layout::Reports)
        addWrapped(flow, insight::filterText(handout.reports.first()), small, style.soft, 0, wide);
    const double used = before - flow.left();
    flow.space((logo > 0 ? std::max(0.0, logoHeight - used) : 0) + 14);
    if (const QList<Figure> figures = headlineFigures(handout, style); !figures.isEmpty())
        addFigures(flow, figures, style);
}

} // namespace

bool isEmptyReport(const insight::ReportValue &report)
{
    return report.rows.isEmpty() || (report.n == 0 && report.spec.key != u"purchase-advocacy"_s);
}

QList<Figure> headlineFigures(const Handout &handout, const ChartStyle &style)
{
    for (const insight::ReportValue &report : handout.reports) {
        if (report.spec.key != u"purchase-advocacy"_s)
            continue;
        const double advocates = report.totals.value(u"total"_s).toObject().value(u"advocates"_s).toDouble();
        return {{say(QT_TRANSLATE_NOOP("Insight", "Purchase")), formatMoney(totalOf(report, u"purchase"_s)),
                 style.purchase},
                {say(QT_TRANSLATE_NOOP("Insight", "Advocacy")), formatMoney(totalOf(report, u"advocacy"_s)),
                 style.advocacy},
                {say(QT_TRANSLATE_NOOP("Insight", "Both together")), formatMoney(totalOf(report, u"net"_s)),
                 style.text},
                {say(QT_TRANSLATE_NOOP("Insight", "Advocates")), parts::count(advocates), style.text}};
    }
    return {};
}

QFont sizedFont(QFont font, int size, bool strong)
{
    font.setPixelSize(size);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

double wrappedHeight(const QFont &font, const QString &text, double width)
{
    return std::ceil(
        QFontMetricsF(font)
            .boundingRect(QRectF(0, 0, width, 10'000), Qt::TextWordWrap, parts::keptTogether(text))
            .height());
}

void addWrapped(PageFlow &flow, const QString &text, const QFont &font, const QColor &colour, double space,
                double width)
{
    const double wide = width > 0 ? width : flow.width();
    flow.add(
        wrappedHeight(font, text, wide),
        [text = parts::keptTogether(text), font, colour, wide](QPainter &painter, const QRectF &area) {
            painter.setFont(font);
            painter.setPen(colour);
            painter.drawText(QRectF(area.left(), area.top(), wide, area.height() + 20), Qt::TextWordWrap,
                             text);
        },
        space, text);
}

void addFigures(PageFlow &flow, const QList<Figure> &figures, const ChartStyle &style)
{
    QStringList said;
    for (const Figure &figure : figures)
        said.append(u"%1: %2"_s.arg(figure.name, figure.value));
    flow.add(
        44,
        [figures, style](QPainter &painter, const QRectF &area) {
            const double gap = 8;
            const double wide = (area.width() - gap * double(figures.size() - 1)) / double(figures.size());
            for (qsizetype i = 0; i < figures.size(); ++i) {
                const QRectF box(area.left() + double(i) * (wide + gap), area.top(), wide, area.height());
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setPen(QPen(style.line, 0.6));
                painter.setBrush(parts::blend(figures[i].colour, style.background, 0.05));
                painter.drawRoundedRect(box, 4, 4);
                parts::drawLine(painter, box.adjusted(9, 5, -6, -26), Qt::AlignLeft | Qt::AlignVCenter,
                                style.small(), style.soft, figures[i].name);
                parts::drawLine(painter, box.adjusted(9, 18, -6, -5), Qt::AlignLeft | Qt::AlignVCenter,
                                sizedFont(style.font, 14, true), figures[i].colour, figures[i].value);
            }
        },
        16, said.join(u", "_s));
}

ReportTable measureTable(const PageFlow &flow, const insight::ReportValue &report, int most,
                         const ChartStyle &style)
{
    ReportTable table;
    table.rows = std::min(int(report.rows.size()), most);
    table.hidden = int(report.rows.size()) - table.rows;
    if (table.rows > 0)
        table.blocks = TableBlock::make(report, table.rows, flow.width(), style);
    return table;
}

double ReportTable::from(qsizetype block, int row) const
{
    double high = block + 1 == blocks.size() && hidden > 0 ? 16 : 0;
    for (int i = row; i < rows; ++i)
        high += blocks[block]->rowHeight(i);
    return high + betweenBlocks;
}

double ReportTable::height() const
{
    double high = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i)
        high += blocks[i]->headHeight() + from(i, 0);
    return high;
}

double ReportTable::least(double below) const
{
    if (blocks.isEmpty())
        return below;
    if (rows <= fewestRows)
        return blocks.first()->headHeight() + from(0, 0) + (blocks.size() == 1 ? below : 0);
    double high = blocks.first()->headHeight();
    for (int row = 0; row < fewestRows; ++row)
        high += blocks.first()->rowHeight(row);
    return high;
}

namespace
{

/// One block with its head on each page; the last rows stay together with what is said about them.
void addBlock(PageFlow &flow, const ReportTable &made, qsizetype number, double text)
{
    const std::shared_ptr<const TableBlock> table = made.blocks[number];
    const auto head = [&] {
        flow.add(table->headHeight(),
                 [table](QPainter &painter, const QRectF &area) { table->paintHead(painter, area); });
    };
    if (number > 0) // a block of further columns stands whole where a page has room for it
        flow.keep(table->headHeight() + made.from(number, 0) + text);
    head();
    const int tail = made.rows - made.tail();
    for (int row = 0; row < made.rows; ++row) {
        const bool parted = row == tail && row > 0 && flow.left() < made.from(number, row) + text;
        if (parted || flow.left() < table->rowHeight(row)) {
            flow.next();
            head();
        }
        flow.add(
            table->rowHeight(row),
            [table, row](QPainter &painter, const QRectF &area) { table->paintRow(painter, area, row); }, 0,
            table->rowText(row));
    }
}

} // namespace

void addTable(PageFlow &flow, const ReportTable &made, const ChartStyle &style, const QString &below)
{
    if (made.rows == 0 || made.blocks.isEmpty()) {
        addWrapped(flow, say(QT_TRANSLATE_NOOP("Insight", "There is nothing to show for these filters.")),
                   style.font, style.soft, 10);
        if (!below.isEmpty())
            addWrapped(flow, below, style.small(), style.soft, 8);
        return;
    }
    const double text = below.isEmpty() ? 0 : wrappedHeight(style.small(), below, flow.width());
    flow.keep(made.least(text));
    for (qsizetype i = 0; i < made.blocks.size(); ++i) {
        addBlock(flow, made, i, i + 1 == made.blocks.size() ? text : 0);
        if (i + 1 < made.blocks.size())
            flow.space(betweenBlocks);
    }
    if (made.hidden > 0) {
        flow.space(3);
        addWrapped(flow,
                   QCoreApplication::translate("Insight", "%n more row(s) are in the CSV export.", nullptr,
                                               made.hidden),
                   style.small(), style.soft, 0);
    }
    flow.space(8);
    if (!below.isEmpty())
        addWrapped(flow, below, style.small(), style.soft, 8);
}

struct ReportPages::Private {
    Handout handout;
    QSizeF paper;
    ChartStyle style = ChartStyle::paper();
    PageFlow flow;
    PlacedCharts charts;
    mutable QMutex lock; ///< pieces share what they paint from

    explicit Private(const Handout &content)
        : handout(content)
        , paper(content.landscape ? a4.transposed() : a4)
        , flow(paper, footHeight)
    {
    }
    QString aboutLine() const;
    void paintFoot(QPainter &painter, int page) const;
    void paintHead(QPainter &painter) const;
};

QString ReportPages::Private::aboutLine() const
{
    const insight::ReportValue &first = handout.reports.first();
    return QCoreApplication::translate("Insight", "%1 · data revision %2 · Vouch %3")
        .arg(handout.layout == insight::Pack::Layout::Reports ? insight::filterText(first)
                                                              : safeForDisplay(handout.workspace),
             first.dataRevision, QString::fromLatin1(VOUCH_VERSION));
}

void ReportPages::Private::paintFoot(QPainter &painter, int page) const
{
    const QRectF area(pageMargin, paper.height() - pageMargin - 20, flow.width(), 24);
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), 0.6), style.line);
    const QFont font = sizedFont(style.font, 7);
    const QString number =
        QCoreApplication::translate("Insight", "Page %1 of %2").arg(page + 1).arg(flow.pages().size());
    const double wide = parts::textWidth(font, number) + 2;
    parts::drawLine(painter, {area.right() - wide, area.top() + 5, wide, 10},
                    Qt::AlignRight | Qt::AlignVCenter, font, style.soft, number);
    parts::drawLine(painter, {area.left(), area.top() + 5, area.width() - wide - 12, 10},
                    Qt::AlignLeft | Qt::AlignVCenter, font, style.soft, aboutLine());
}

void ReportPages::Private::paintHead(QPainter &painter) const
{
    parts::drawLine(painter, {pageMargin, pageMargin - 14, flow.width(), 12},
                    Qt::AlignLeft | Qt::AlignVCenter, sizedFont(style.font, 7), style.soft,
                    u"%1 · %2"_s.arg(safeForDisplay(handout.title), safeForDisplay(handout.workspace)));
    painter.fillRect(QRectF(pageMargin, pageMargin + 1, flow.width(), 0.6), style.line);
}

ReportPages::ReportPages(const Handout &handout)
    : d(std::make_unique<Private>(handout))
{
    if (handout.reports.isEmpty())
        return;
    addCover(d->flow, handout, d->style);
    switch (handout.layout) {
    case insight::Pack::Layout::Board:
        addBoard(d->flow, handout, d->style);
        break;
    case insight::Pack::Layout::Person:
        addPerson(d->flow, handout, d->style);
        break;
    case insight::Pack::Layout::Day:
        addDay(d->flow, handout, d->style);
        break;
    case insight::Pack::Layout::Reports:
        for (const insight::ReportValue &report : handout.reports)
            addReport(d->flow, report, d->style, d->charts);
    }
    if (mayDraw())
        drawCharts();
}

ReportPages::~ReportPages() = default;

void ReportPages::drawCharts()
{
    for (const std::shared_ptr<PlacedChart> &chart : d->charts) {
        if (!chart->picture.drawing)
            chart->picture = drawChart(chart->report, chart->width, d->style);
    }
}

int ReportPages::count() const
{
    return d->handout.reports.isEmpty() ? 0 : int(d->flow.pages().size());
}

QSizeF ReportPages::size() const
{
    return d->paper;
}

void ReportPages::paint(QPainter &painter, int page) const
{
    if (page < 0 || page >= count())
        return;
    const QMutexLocker locker(&d->lock);
    for (const PageFlow::Piece &piece : d->flow.pages()[page]) {
        painter.save();
        piece.paint(painter, piece.area);
        painter.restore();
    }
    painter.save();
    if (page > 0)
        d->paintHead(painter);
    d->paintFoot(painter, page);
    painter.restore();
}

QString ReportPages::text(int page) const
{
    QStringList said;
    for (const PageFlow::Piece &piece : d->flow.pages().value(page)) {
        if (!piece.text.isEmpty())
            said.append(piece.text);
    }
    return said.join(u'\n');
}

QImage ReportPages::picture(int page, double pixelsPerPoint) const
{
    QImage image((d->paper * pixelsPerPoint).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(pixelsPerPoint, pixelsPerPoint);
    paint(painter, page);
    return image;
}

} // namespace vouch::ui
