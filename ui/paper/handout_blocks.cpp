// SPDX-License-Identifier: GPL-3.0-or-later
// The board and a person on paper.
#include "core/base/text.h"
#include "ui/charts/chart_parts.h"
#include "ui/paper/page_flow.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int maxColumns = 8; ///< side by side; more begin a second row on the next page
constexpr double columnGap = 7;
constexpr double columnHead = 46;
constexpr double cardHeight = 30;
constexpr double cardGap = 3.5;

QString say(const char *text)
{
    return QCoreApplication::translate("Insight", text);
}

const insight::ReportValue *reportOf(const Handout &handout, const QString &key)
{
    for (const insight::ReportValue &report : handout.reports) {
        if (report.spec.key == key)
            return &report;
    }
    return nullptr;
}

struct BoardCard {
    QString name, about, value;
};

struct BoardColumn {
    QString name, count, sum, waiting;
    QColor colour;
    QList<BoardCard> cards;
    qint64 people = 0;
};

QList<BoardColumn> columnsOf(const insight::ReportValue &board, const insight::ReportValue *cards)
{
    const parts::Rows stages(board);
    const QJsonArray colours = board.totals.value(u"colours"_s).toArray();
    QList<BoardColumn> columns;
    for (int row = 0; row < stages.count(); ++row) {
        BoardColumn column;
        column.name = safeForDisplay(stages.text(row, u"stage"_s));
        column.people = qint64(stages.number(row, u"people"_s));
        column.count = parts::count(double(column.people));
        column.sum = formatMoney({stages.minor(row, u"purchase"_s), stages.currency()}, QLocale(), true);
        if (const int waiting = int(stages.number(row, u"waiting"_s)); waiting > 0)
            column.waiting = QCoreApplication::translate("Insight", "%n waiting too long", nullptr, waiting);
        column.colour = QColor(colours.at(row).toString());
        if (!column.colour.isValid())
            column.colour = QColor(0x1f, 0x5f, 0xa8);
        columns.append(column);
    }
    if (cards == nullptr)
        return columns;
    const parts::Rows people(*cards);
    qsizetype at = 0;
    for (int row = 0; row < people.count(); ++row) {
        // Cards come in the order of the stages; two stages may have one name.
        const QString stage = safeForDisplay(people.text(row, u"stage"_s));
        while (at < columns.size() && columns[at].name != stage)
            ++at;
        if (at == columns.size())
            break;
        const qint64 purchase = people.minor(row, u"purchase"_s), advocacy = people.minor(row, u"advocacy"_s);
        QStringList value;
        if (purchase != 0)
            value.append(formatMoney({purchase, people.currency()}, QLocale(), true));
        if (advocacy != 0)
            value.append(u"+ "_s + formatMoney({advocacy, people.currency()}, QLocale(), true));
        value.append(parts::days(people.number(row, u"days"_s)));
        columns[at].cards.append({safeForDisplay(people.text(row, u"person"_s)),
                                  safeForDisplay(people.text(row, u"about"_s)), value.join(u" · "_s)});
    }
    return columns;
}

void paintColumn(QPainter &painter, const QRectF &area, const BoardColumn &column, const ChartStyle &style)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xf5, 0xf7, 0xf9));
    painter.drawRoundedRect(area, 4, 4);
    painter.fillRect(QRectF(area.left() + 4, area.top(), area.width() - 8, 2.4), column.colour);
    const double wide = parts::textWidth(sizedFont(style.font, 10, true), column.count) + 4;
    const QRectF head = area.adjusted(7, 7, -7, 0);
    parts::drawLine(painter, {head.left(), head.top(), head.width() - wide, 14},
                    Qt::AlignLeft | Qt::AlignVCenter, sizedFont(style.font, 9, true), style.text,
                    column.name);
    parts::drawLine(painter, {head.right() - wide, head.top(), wide, 14}, Qt::AlignRight | Qt::AlignVCenter,
                    sizedFont(style.font, 10, true), style.text, column.count);
    parts::drawLine(painter, {head.left(), head.top() + 14, head.width(), 10},
                    Qt::AlignLeft | Qt::AlignVCenter, sizedFont(style.font, 7), style.soft, column.sum);
    if (!column.waiting.isEmpty())
        parts::drawLine(painter, {head.left(), head.top() + 24, head.width(), 10},
                        Qt::AlignLeft | Qt::AlignVCenter, sizedFont(style.font, 7), style.warning,
                        column.waiting);
    double y = area.top() + columnHead;
    qsizetype shown = 0;
    for (const BoardCard &card : column.cards) {
        if (y + cardHeight + 12 > area.bottom())
            break;
        const QRectF box(area.left() + 4, y, area.width() - 8, cardHeight);
        painter.setPen(QPen(style.line, 0.5));
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(box, 3, 3);
        const QRectF text = box.adjusted(5, 2, -4, 0);
        parts::drawLine(painter, {text.left(), text.top(), text.width(), 10},
                        Qt::AlignLeft | Qt::AlignVCenter, sizedFont(style.font, 8, true), style.text,
                        card.name);
        parts::drawLine(painter, {text.left(), text.top() + 9.5, text.width(), 8},
                        Qt::AlignLeft | Qt::AlignVCenter, sizedFont(style.font, 6), style.soft, card.about);
        parts::drawLine(painter, {text.left(), text.top() + 17.5, text.width(), 9},
                        Qt::AlignLeft | Qt::AlignVCenter, sizedFont(style.font, 7), style.text, card.value);
        y += cardHeight + cardGap;
        ++shown;
    }
    if (const int more = int(column.people - shown); more > 0)
        parts::drawLine(painter, {area.left() + 7, y, area.width() - 14, 10},
                        Qt::AlignLeft | Qt::AlignVCenter, sizedFont(style.font, 7), style.soft,
                        QCoreApplication::translate("Insight", "and %n more", nullptr, more));
}

} // namespace

void addBoard(PageFlow &flow, const Handout &handout, const ChartStyle &style)
{
    const insight::ReportValue *board = reportOf(handout, u"board"_s);
    if (board == nullptr)
        return;
    addWrapped(flow, safeForDisplay(board->totals.value(u"journey"_s).toString()),
               sizedFont(style.font, 11, true), style.text, 2);
    addWrapped(flow, safeForDisplay(board->finding), style.font, style.soft, 8);
    const QList<BoardColumn> columns = columnsOf(*board, reportOf(handout, u"board-cards"_s));
    const double definition = wrappedHeight(style.small(), board->definition, flow.width()) + 8;
    for (qsizetype from = 0; from < columns.size(); from += maxColumns) {
        const QList<BoardColumn> some = columns.mid(from, maxColumns);
        QStringList said;
        for (const BoardColumn &column : some) {
            QStringList names;
            for (const BoardCard &card : column.cards)
                names.append(card.name);
            said.append(u"%1 (%2): %3"_s.arg(column.name, column.count, names.join(u", "_s)));
        }
        if (from > 0)
            flow.next();
        flow.add(
            flow.left() - definition,
            [some, style](QPainter &painter, const QRectF &area) {
                const double wide = (area.width() - columnGap * double(some.size() - 1)) /
                                    double(std::max<qsizetype>(1, some.size()));
                for (qsizetype i = 0; i < some.size(); ++i)
                    paintColumn(
                        painter,
                        {area.left() + double(i) * (wide + columnGap), area.top(), wide, area.height()},
                        some[i], style);
            },
            6, said.join(u'\n'));
    }
    addWrapped(flow, safeForDisplay(board->definition), style.small(), style.soft, 0);
}

void addPerson(PageFlow &flow, const Handout &handout, const ChartStyle &style)
{
    const insight::ReportValue *person = reportOf(handout, u"person"_s);
    const insight::ReportValue *timeline = reportOf(handout, u"person-timeline"_s);
    if (person == nullptr)
        return;
    const auto money = [person](const QString &key) {
        const QJsonObject value = person->totals.value(key).toObject();
        return formatMoney({value.value(u"minor"_s).toInteger(), value.value(u"currency"_s).toString()});
    };
    const auto number = [person](const QString &key) {
        return parts::count(person->totals.value(key).toDouble());
    };
    addFigures(flow,
               {{say(QT_TRANSLATE_NOOP("Insight", "Purchases")), money(u"purchase"_s), style.purchase},
                {say(QT_TRANSLATE_NOOP("Insight", "Advocacy")), money(u"advocacy"_s), style.advocacy},
                {say(QT_TRANSLATE_NOOP("Insight", "Times bought")), number(u"purchases"_s), style.text},
                {say(QT_TRANSLATE_NOOP("Insight", "Friends brought")), number(u"referred"_s), style.text}},
               style);
    for (const QJsonValue &value : person->totals.value(u"places"_s).toArray()) {
        const QJsonObject place = value.toObject();
        const QString text =
            QCoreApplication::translate("Insight", "%1: %2 since %3")
                .arg(safeForDisplay(place.value(u"journey"_s).toString()),
                     safeForDisplay(place.value(u"stage"_s).toString()),
                     QLocale().toString(QDate::fromString(place.value(u"since"_s).toString(), Qt::ISODate),
                                        QLocale::ShortFormat));
        flow.add(
            14,
            [text, style, colour = QColor(place.value(u"colour"_s).toString())](QPainter &painter,
                                                                                const QRectF &area) {
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setPen(Qt::NoPen);
                painter.setBrush(colour.isValid() ? colour : style.accent);
                painter.drawEllipse(QRectF(area.left() + 1, area.center().y() - 3.5, 7, 7));
                parts::drawLine(painter, area.adjusted(14, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                                sizedFont(style.font, 9), style.text, text);
            },
            0, text);
    }
    flow.space(8);
    addTable(flow, measureTable(flow, *person, 200, style), style);
    if (timeline == nullptr)
        return;
    const ReportTable events = measureTable(flow, *timeline, int(timeline->rows.size()), style);
    flow.keep(34 + events.least(wrappedHeight(style.small(), person->definition, flow.width())));
    addWrapped(flow, safeForDisplay(timeline->title), sizedFont(style.font, 12, true), style.text, 2);
    addWrapped(flow, safeForDisplay(timeline->finding), style.small(), style.soft, 6);
    addTable(flow, events, style, safeForDisplay(person->definition));
}

} // namespace vouch::ui
