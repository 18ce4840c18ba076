// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "core/insight/report_words.h"
#include "core/insight/words.h"
#include "core/words/advocacy.h"
#include "core/words/channels.h"
#include "core/words/moves.h"
#include "ui/charts/line_picture.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QThread>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

struct Picture {
    double (*height)(const parts::Rows &, double, const ChartStyle &) = nullptr;
    QList<ChartMark> (*paint)(QPainter &, const QRectF &, const parts::Rows &, const ChartStyle &) = nullptr;
    /// Instead of both: what its lines are.
    parts::LinePicture (*lines)(const parts::Rows &, const ChartStyle &) = nullptr;
    /// What the mark of a row says, of pictures whose marks are too many to be put in words each.
    QString (*text)(const parts::Rows &, int row) = nullptr;
};

const Picture *pictureOf(const QString &key)
{
    static const QHash<QString, Picture> all{
        {u"purchase-advocacy"_s, {parts::outcomeHeight, parts::paintOutcome}},
        {u"ledger"_s, {parts::ledgerHeight, parts::paintLedger}},
        {u"flow"_s, {parts::flowHeight, parts::paintFlow}},
        {u"survival"_s, {parts::survivalHeight, parts::paintSurvival}},
        {u"next-stage"_s, {parts::nextStageHeight, parts::paintNextStage}},
        {u"quadrant"_s, {parts::quadrantHeight, parts::paintQuadrant, nullptr, parts::quadrantText}},
        {u"heatmap"_s, {parts::gridHeight, parts::paintGrid}},
        {u"cohorts"_s, {parts::gridHeight, parts::paintGrid}},
        {u"nps"_s, {parts::scoreHeight, parts::paintScore}},
        {u"funnel"_s, {.lines = parts::funnelPicture}},
        {u"conversion"_s, {.lines = parts::funnelPicture}},
        {u"paths"_s, {.lines = parts::pathsPicture}},
        {u"time-in-stage"_s, {.lines = parts::stageTimePicture}},
        {u"attribution"_s, {.lines = parts::attributionPicture}},
        {u"attrition"_s, {.lines = parts::attritionPicture}},
        {u"moves"_s, {.lines = parts::sharesPicture}},
        {u"exits"_s, {.lines = parts::sharesPicture}},
        {u"consideration"_s, {.lines = parts::considerationPicture}},
        {u"win-rate"_s, {.lines = parts::winRatePicture}},
        {u"referrals"_s, {.lines = parts::referralsPicture}},
        {u"repeat"_s, {.lines = parts::barsPicture}},
        {u"ways"_s, {.lines = parts::barsPicture}},
        {u"response"_s, {.lines = parts::barsPicture}},
        {u"reach"_s, {.lines = parts::barsPicture}},
        {u"velocity"_s, {.lines = parts::barsPicture}},
        {u"clv"_s, {.lines = parts::barsPicture}},
        {u"rewards"_s, {.lines = parts::barsPicture}},
        {u"fit"_s, {.lines = parts::barsPicture}}};
    const auto found = all.constFind(key);
    return found == all.cend() ? nullptr : &*found;
}

} // namespace

QFont ChartStyle::strong() const
{
    QFont made = font;
    made.setWeight(QFont::DemiBold);
    return made;
}

QFont ChartStyle::small() const
{
    QFont made = font;
    made.setPixelSize(std::max(6, int(font.pixelSize() * 0.88)));
    return made;
}

ChartStyle ChartStyle::screen(const QFont &font)
{
    const Colours &colours = theme::colours();
    ChartStyle style;
    style.background = colours.surface;
    style.text = colours.text;
    style.soft = colours.textSoft;
    style.line = colours.border;
    style.purchase = colours.purchase;
    style.advocacy = colours.advocacy;
    style.accent = colours.accent;
    style.accentSoft = colours.accentSoft;
    style.warning = colours.warning;
    style.danger = colours.danger;
    style.moves = MoveColours::screen();
    style.font = font;
    style.font.setPixelSize(QFontInfo(font).pixelSize());
    return style;
}

ChartStyle ChartStyle::paper()
{
    ChartStyle style;
    style.background = Qt::white;
    style.text = QColor(0x1c, 0x22, 0x2b);
    style.soft = QColor(0x55, 0x5f, 0x6d);
    style.line = QColor(0xd5, 0xda, 0xe0);
    // The same as on a light screen: who knows one of them knows the other.
    style.purchase = theme::coloursOf(ThemeMode::Light).purchase;
    style.advocacy = theme::coloursOf(ThemeMode::Light).advocacy;
    style.accent = QColor(0x1f, 0x5f, 0xa8);
    style.accentSoft = QColor(0xdc, 0xe8, 0xf5);
    style.warning = QColor(0x9a, 0x67, 0x00);
    style.danger = QColor(0xb3, 0x26, 0x1e);
    style.moves = {style.accent,
                   style.danger,
                   style.soft,
                   {QColor(0x00, 0x72, 0xb2), QColor(0xc2, 0x4e, 0x00), QColor(0x00, 0x80, 0x5d),
                    QColor(0xa8, 0x47, 0x8a), QColor(0x8a, 0x64, 0x00), QColor(0x22, 0x42, 0x7a),
                    QColor(0x6b, 0x72, 0x80), QColor(0x8c, 0x2d, 0x2d)}};
    // Latin first: text that wraps in the CJK family loses its digits when somebody copies it from the PDF.
    style.font = QFont(QStringList{u"Noto Sans"_s, u"Noto Sans CJK SC"_s, u"DejaVu Sans"_s});
    style.font.setPixelSize(8);
    style.font.setHintingPreference(QFont::PreferNoHinting);
    style.forPaper = true;
    return style;
}

bool hasChart(const insight::ReportValue &report)
{
    // A grid without cells (no channel at all) is only its rows' names.
    if (report.spec.key == u"heatmap"_s && report.columns.size() < 3)
        return false;
    return pictureOf(report.spec.key) && !report.rows.isEmpty();
}

double chartHeight(const insight::ReportValue &report, double width, const ChartStyle &style)
{
    const Picture *picture = pictureOf(report.spec.key);
    if (!picture || report.rows.isEmpty())
        return 0;
    const parts::Rows rows(report);
    return picture->lines ? parts::lineHeight(picture->lines(rows, style), width, style)
                          : picture->height(rows, width, style);
}

QList<ChartMark> paintChart(QPainter &painter, const QRectF &area, const insight::ReportValue &report,
                            const ChartStyle &style)
{
    const Picture *picture = pictureOf(report.spec.key);
    if (!picture || report.rows.isEmpty())
        return {};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const parts::Rows rows(report);
    const QList<ChartMark> marks = picture->lines
                                       ? parts::paintLines(painter, area, picture->lines(rows, style), style)
                                       : picture->paint(painter, area, rows, style);
    painter.restore();
    return marks;
}

bool mayDraw()
{
    return QThread::currentThread() == qApp->thread();
}

ChartPicture drawChart(const insight::ReportValue &report, double width, const ChartStyle &style)
{
    const auto drawing = std::make_shared<Drawing>();
    const QSizeF size(width, chartHeight(report, width, style));
    QPainter painter(drawing.get());
    paintChart(painter, QRectF(QPointF(), size), report, style);
    return {drawing, size};
}

QString markText(const insight::ReportValue &report, const ChartMark &mark)
{
    const Picture *picture = pictureOf(report.spec.key);
    if (!mark.text.isEmpty() || mark.part >= 0 || !picture || !picture->text)
        return mark.text;
    return picture->text(parts::Rows(report), mark.row);
}

const std::vector<std::int64_t> &peopleOf(const insight::ReportValue &report, const ChartMark &mark)
{
    static const std::vector<std::int64_t> nobody;
    if (mark.part >= report.parts.size())
        return nobody;
    const QList<QList<insight::Cell>> &rows = mark.part < 0 ? report.rows : report.parts[mark.part].rows;
    if (mark.row < 0 || mark.row >= rows.size() || rows[mark.row].isEmpty())
        return nobody;
    const QList<insight::Cell> &cells = rows[mark.row];
    const bool own = mark.column >= 0 && mark.column < cells.size() && !cells[mark.column].people.empty();
    return cells[own ? mark.column : 0].people;
}

QString titleOf(const insight::ReportValue &report, const ChartMark &mark)
{
    if (mark.part < 0) {
        const bool known = mark.column >= 0 && mark.column < report.columns.size();
        const QString title = u"%1: %2"_s.arg(cellText(report, mark.row, 0),
                                              report.columns.value(known ? mark.column : 0).title);
        const qint64 sales = report.rows.value(mark.row).value(known ? mark.column : 0).ofNobody;
        return sales == 0 ? title
                          : title + u" · "_s +
                                QCoreApplication::translate("Insight", "and %n sale(s) of nobody known",
                                                            nullptr, int(sales));
    }
    const insight::ReportPart &part = report.parts[mark.part];
    const QString name = moveKindText(part.rows[mark.row].value(0).text);
    if (part.key == u"transitions"_s)
        return u"%1 → %2"_s.arg(name, part.columns.value(mark.column).title);
    return u"%1: %2"_s.arg(part.title, safeForDisplay(name));
}

bool hasDots(const insight::ReportValue &report)
{
    return report.spec.key == u"quadrant"_s;
}

int partOf(const insight::ReportValue &report, const QString &key)
{
    for (int i = 0; i < report.parts.size(); ++i) {
        if (report.parts[i].key == key)
            return i;
    }
    return -1;
}

int columnOf(const insight::ReportValue &report, const QString &key)
{
    for (int i = 0; i < report.columns.size(); ++i) {
        if (report.columns[i].key == key)
            return i;
    }
    return -1;
}

QString keyText(const insight::ReportValue &report, const QString &key)
{
    if (report.spec.by == u"month"_s) {
        const QDate month = QDate::fromString(key + u"-01"_s, Qt::ISODate);
        return month.isValid() ? shown::month(month) : safeForDisplay(key);
    }
    if (report.spec.by != u"channel"_s)
        return safeForDisplay(key);
    return safeForDisplay(channelText(key));
}

QString cellText(const insight::ReportValue &report, int row, int column)
{
    using Kind = insight::Column::Kind;
    if (row < 0 || row >= report.rows.size() || column < 0 || column >= report.rows[row].size() ||
        column >= report.columns.size())
        return {};
    const insight::Cell &cell = report.rows[row][column];
    switch (report.columns[column].kind) {
    case Kind::Text:
        if (report.columns[column].key == u"kind"_s)
            return report.spec.key == u"reach" ? nameOfKey<AdvocacyKind>(cell.text) : moveKindText(cell.text);
        if (report.columns[column].key == u"channel"_s)
            return safeForDisplay(channelText(cell.text));
        if (report.columns[column].key == u"outcome"_s)
            return insight::outcomeText(cell.text);
        return report.columns[column].key == u"key"_s || report.columns[column].key == u"group"_s
                   ? keyText(report, cell.text)
                   : safeForDisplay(cell.text);
    case Kind::Path:
        return cell.path.isEmpty() ? safeForDisplay(cell.text) : safeForDisplay(cell.path.join(u" › "_s));
    case Kind::Amount:
        return cell.amount ? formatMoney(*cell.amount) : QString();
    case Kind::Count:
        return cell.number ? parts::count(*cell.number) : QString();
    case Kind::Share:
        return cell.number ? parts::percent(*cell.number) : QString();
    case Kind::Days:
        return cell.number ? QLocale().toString(*cell.number, 'f', *cell.number < 10 ? 1 : 0) : QString();
    case Kind::Number:
        return cell.number ? QLocale().toString(*cell.number, 'f', 2) : QString();
    }
    return {};
}

QString chartNote(const insight::ReportValue &report)
{
    QStringList notes{QCoreApplication::translate("Insight", "n = %1").arg(report.countText())};
    if (report.n > 0 && report.n < 30)
        notes.append(QCoreApplication::translate("Insight", "small sample"));
    if (report.immatureN > 0)
        notes.append(QCoreApplication::translate("Insight", "%1 immature")
                         .arg(parts::count(double(report.immatureN))));
    if (report.spec.key == u"funnel"_s || report.spec.key == u"conversion"_s) {
        notes.append(report.spec.mode == u"strict"_s
                         ? QCoreApplication::translate("Insight", "counted strictly, in order")
                     : report.spec.mode == u"any"_s
                         ? QCoreApplication::translate("Insight", "counted in any order")
                         : QCoreApplication::translate("Insight", "counted forward"));
    }
    if (report.spec.key == u"flow"_s) {
        notes.append(report.spec.count == u"totals"_s
                         ? QCoreApplication::translate("Insight", "counting every way")
                         : QCoreApplication::translate("Insight", "counting people once"));
    }
    if (const qint64 listed = report.totals.value(u"listed"_s).toInteger();
        hasDots(report) && listed < report.n) {
        notes.append(QCoreApplication::translate("Insight", "the %1 with the largest values shown")
                         .arg(parts::count(double(listed))));
    }
    if (const QString leftOut = insight::leftOutText(report); !leftOut.isEmpty())
        notes.append(leftOut);
    return notes.join(u" · "_s);
}

} // namespace vouch::ui
